"""Bullets before items in Arabic script."""

from __future__ import annotations

from recognise.extract.ornaments import bulleted
from recognise.extract.readings import tidy
from recognise.extract.tess import LineReading, Word

ITEMS = [
    "۰ نام امیدوارہ: زینب",
    "ه رول نمبر: ۹۶۷۸۶۱",
    "« شعبہ: الیکٹرانکس",
    "۰دنیکہ نوم: ظاهر",
    "رجسٹریشن نمبر: ۷۷۷۶۷",
]


def test_signs_before_most_items_of_a_list_are_bullets() -> None:
    assert bulleted([(text, 900.0 + place, 30.0) for place, text in enumerate(ITEMS)]) == {0, 1, 2, 3}


def test_a_single_sign_is_a_word() -> None:
    plain = [(text.split(maxsplit=1)[1], 900.0, 30.0) for text in ITEMS[1:]]
    assert bulleted([(ITEMS[0], 900.0, 30.0), *plain]) == frozenset()


def test_the_numbers_of_rows_are_no_bullets() -> None:
    rows = [f"{number} مضمون نمبر" for number in "۱۲۳۴۵۶۷۸۹"]
    assert bulleted([(text, 900.0, 30.0) for text in rows]) == frozenset()


def test_lines_of_other_scripts_are_left_alone() -> None:
    assert bulleted([("o Name: Ada Example", 900.0, 30.0)] * 4) == frozenset()


def test_a_piece_of_a_rule_beside_turned_words_does_not_keep_them_turned() -> None:
    words = tuple(
        Word(text=text, confidence=0.9, left=left, right=left + 0.2)
        for text, left in (("«", 0.8), ("د", 0.6), (":مون", 0.2))
    )
    read = tidy(LineReading(text="« د نوم:", confidence=0.9, language="pus", words=words))
    assert read.text == "د نوم:"


def test_a_rule_that_runs_into_a_word_is_no_sign_of_it():
    texts = ("_Информатика_", "сооружений_", "a_b", "____")
    words = tuple(
        Word(text=text, confidence=0.9, left=0.2 * at, right=0.2 * at + 0.1) for at, text in enumerate(texts)
    )
    read = tidy(LineReading(text=" ".join(texts), confidence=0.9, language="rus", words=words))
    assert read.text == "Информатика сооружений a_b"


def test_the_nought_of_an_english_ordinal_is_no_letter():
    words = tuple(Word(text=text, confidence=0.9, left=0.2, right=0.3) for text in ("2oth", "May", "with"))
    assert tidy(LineReading(text="2oth May with", language="eng", words=words)).text == "20th May with"
