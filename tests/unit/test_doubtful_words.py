"""Doubtful words of a long line read again: which are asked for, what takes their place, when the whole line is read again."""

from __future__ import annotations

import pytest

from recognise.extract.doubtful_words import CONVINCING, GAP, mended
from recognise.extract.script import fit
from recognise.extract.tess import LineReading, Word

HEIGHT = 0.05


def line(*words: tuple[str, float]) -> LineReading:
    """A line of words of one width, a hundredth apart, that fill it."""
    step = 1 / len(words)
    placed = tuple(
        Word(text=text, confidence=sure, left=place * step + 0.005, right=(place + 1) * step - 0.005)
        for place, (text, sure) in enumerate(words)
    )
    return LineReading(
        text=" ".join(text for text, _ in words),
        confidence=sum(sure for _, sure in words) / len(words),
        language="tur",
        words=placed,
    )


def reader(answers: dict[tuple[float, float], tuple[str, float]]):
    """Reads known parts of a line, and no others."""
    asked = []

    def read(left: float, right: float) -> LineReading:
        part = (round(left, 3), round(right, 3))
        asked.append(part)
        text, sure = answers[part]
        return LineReading(text=text, confidence=sure, language="pp-ocr")

    return read, asked


def test_only_the_doubtful_words_are_read_again_and_sure_ones_keep_their_letters():
    seen = line(("İnşaat", 0.96), ("Mühendisliği", 0.95), ("yk", 0.4), ("közanmış", 0.6), ("ve", 0.97))
    read, asked = reader({(0.4, 0.8): ("hak kazanmış", 0.98)})
    found = mended(seen, HEIGHT, read)
    assert found is not None and found.text == "İnşaat Mühendisliği hak kazanmış ve"
    assert asked == [(0.4, 0.8)]
    assert fit(found) > fit(seen)
    assert [word.text for word in found.words] == ["İnşaat", "Mühendisliği", "ve"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((("All", 0.97), ("is", 0.95), ("sure", 0.96), ("here", 0.99)), "nothing is doubtful"),
        ((("Npthing", 0.4), ("jss", 0.4), ("snre", 0.4), ("here", 0.99)), "most of it is doubtful"),
    ],
)
def test_a_line_is_left_to_a_whole_reading_without_asking(words, why):
    read, asked = reader({})
    assert mended(line(*words), HEIGHT, read) is None, why
    assert asked == []


def test_a_line_whose_words_stay_doubtful_is_read_as_a_whole():
    seen = line(("Tél.", 0.95), ("+25?", 0.5), ("22", 0.95), ("87", 0.95))
    for sure in (CONVINCING, 0.3):
        read, _ = reader({(0.25, 0.5): ("+257", sure)})
        assert mended(seen, HEIGHT, read) is None


def test_a_line_that_lost_print_is_read_as_a_whole():
    start = 1.2 * GAP * HEIGHT + 0.3
    words = tuple(
        Word(text=text, confidence=sure, left=left, right=left + 0.1)
        for text, sure, left in (
            ("tenue", 0.96, start),
            ("|de", 0.5, start + 0.12),
            ("la", 0.95, start + 0.24),
        )
    )
    seen = LineReading(text="tenue |de la", confidence=0.8, language="fra", words=words)
    read, asked = reader({})
    assert mended(seen, HEIGHT, read) is None
    assert asked == []
