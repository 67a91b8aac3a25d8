"""Which models read a page: told on a few lines."""

from __future__ import annotations

import numpy as np

from recognise.extract.detect import TextBox
from recognise.extract.glance import KINDS, Glance
from recognise.extract.language import words_of_others
from recognise.extract.mixed import better_words
from recognise.extract.script import ARABIC, CYRILLIC, LATIN
from recognise.extract.spoken import other_cyrillic, second_latin, told_apart
from recognise.extract.tess import LineReading, Word

ENGLISH = ("Bu Diploma Eki tarafindan verilmistir", "1.1 Soyadi / Family name", "Dogum yeri / Place of birth")
TURKISH = ("Bu Diploma Eki tarafından verilmiştir", "1.1 Soyadı / Family name", "Doğum yeri / Place of birth")


def _line(number: int) -> TextBox:
    corners = np.array([[0, 0], [300, 0], [300, 20], [0, 20]], np.float32) + [0, 30 * number]
    return TextBox(quad=corners, score=1.0)


def _reading(text: str, model: str, *sure: float) -> LineReading:
    words = tuple(
        Word(text=word, confidence=mark, left=0.1 * at, right=0.1 * at + 0.08)
        for at, (word, mark) in enumerate(zip(text.split(), sure, strict=True))
    )
    return LineReading(text=text, confidence=sum(sure) / len(sure), language=model, words=words)


def _plain(text: str, model: str, sure: float) -> LineReading:
    return _reading(text, model, *[sure] * len(text.split()))


def test_words_are_known_without_the_marks_another_model_loses() -> None:
    found = words_of_others("Dogum yeri / Place of birth", ("en", "so"), "Latn")
    assert max(found, key=lambda language: found[language]) == "tr"
    assert not any(words_of_others("Serial number of the certificate", ("en", "so"), "Latn").values())


def test_the_language_beside_its_translation_is_read_with_its_own_model_when_that_reads_better() -> None:
    boxes = [_line(number) for number in range(3)]
    lines = [(box, _plain(text, "eng", 0.8)) for box, text in zip(boxes, ENGLISH, strict=True)]
    for sure, expected in ((0.9, "tur"), (0.7, None)):
        read = {id(box): _plain(text, "tur", sure) for box, text in zip(boxes, TURKISH, strict=True)}
        model = second_latin(lines, "eng", ("eng", "tur"), lambda box, _model, read=read: read[id(box)])
        assert model == expected


def test_each_word_is_taken_from_the_model_that_is_surer_of_it() -> None:
    english = _reading("Kabul kosullari / requirements", "eng", 0.9, 0.6, 0.9, 0.95)
    turkish = _reading("Kabul koşulları / reguirements", "tur", 0.95, 0.9, 0.9, 0.6)
    assert better_words(english, turkish).text == "Kabul koşulları / requirements"


UKRAINIAN = ("Теорія електричних кіл", "Історія української культури", "Назва дисципліни")
AS_RUSSIAN = ("Теоря електричних кл", "1сторя української культури", "Назва дисциплни")


def test_lines_in_ukrainian_are_read_in_it_though_the_first_samples_seemed_russian() -> None:
    boxes = [_line(number) for number in range(3)]
    russian = [_plain(text, "rus", 0.8) for text in AS_RUSSIAN]
    for sure, expected in ((0.95, "ukr"), (0.6, None)):
        read = dict(zip(map(id, boxes), (_plain(text, "ukr", sure) for text in UKRAINIAN), strict=True))
        lines = list(zip(boxes, russian, strict=True))
        model = other_cyrillic(lines, "rus", ("rus", "ukr"), lambda box, _model, read=read: read[id(box)])
        assert model == expected
    assert other_cyrillic(lines, "rus", ("rus",), lambda _box, _model: russian[0]) is None
    assert other_cyrillic(lines, "ukr", ("rus", "ukr"), lambda _box, _model: russian[0]) is None


def _glance(script: str) -> Glance:
    return Glance(mean=tuple(float(kind == script) for kind in KINDS), upside_down=0.0)


def test_letters_of_a_series_beside_arabic_print_are_latin_but_words_are_what_they_seem() -> None:
    series, words, arabic = _line(0), _line(1), _line(2)
    read = {
        id(series): _plain("ГР 688604", "rus", 0.96),
        id(words): _plain("Нотариально заверено", "rus", 0.9),
        id(arabic): _plain("شهادة التخرج", "fas", 0.95),
    }

    def reading(box: TextBox, _model: str) -> LineReading:
        return read[id(box)]

    lines = [(arabic, _glance(ARABIC)), (series, _glance(CYRILLIC))]
    assert told_apart(lines, [ARABIC, CYRILLIC], reading) == [ARABIC, LATIN]
    more = [*lines, (words, _glance(CYRILLIC))]
    assert told_apart(more, [ARABIC, CYRILLIC], reading) == [ARABIC, CYRILLIC]
    assert told_apart([(series, _glance(CYRILLIC))], [CYRILLIC], reading) == [CYRILLIC]
