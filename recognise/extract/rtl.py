"""Right-to-left lines set straight: words in reading order, letters the right way round."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from recognise.extract.language import known_words
from recognise.extract.script import ARABIC, MODEL_SCRIPT, script_of
from recognise.extract.tess import LineReading, Word


def is_right_to_left(reading: LineReading) -> bool:
    """Whether a model of the Arabic script made the reading."""
    return MODEL_SCRIPT.get(reading.language) == ARABIC


def straighten(reading: LineReading) -> LineReading:
    """Words from right to left by where they stand, and turned round when Tesseract took the line for left-to-right.

    Tesseract hands out single words back to front even where the whole line is right, and sometimes the whole line too.
    """
    if not reading.words:
        return reading
    tokens = set(reading.text.split())
    words = tuple(
        word
        if word.text in tokens or _turned(word.text) not in tokens
        else replace(word, text=_turned(word.text))
        for word in (_right_to_left(reading.words) if _left_to_right(reading.words) else reading.words)
    )
    turned = tuple(replace(word, text=_turned(word.text)) for word in words)
    if _known(turned) > max(1, _known(words)):
        words = turned
    return replace(reading, words=words, text=" ".join(word.text for word in words))


def _left_to_right(words: tuple[Word, ...]) -> bool:
    """Whether Tesseract gave the words from left to right; their boxes are too rough to sort without need."""
    steps = [after.left + after.right > before.left + before.right for before, after in pairwise(words)]
    return sum(steps) > len(steps) / 2


def _right_to_left(words: tuple[Word, ...]) -> tuple[Word, ...]:
    ordered: list[Word] = []
    run: list[Word] = []
    for word in sorted(words, key=lambda word: -(word.left + word.right)):
        if any(script_of(sign) not in (None, ARABIC) for sign in word.text):
            run.insert(0, word)
            continue
        ordered += [*run, word]
        run = []
    return tuple(ordered + run)


def _turned(text: str) -> str:
    return text if any(sign.isdigit() for sign in text) else text[::-1]


def _known(words: tuple[Word, ...]) -> int:
    known = known_words(ARABIC)
    return sum(len(word.text) > 1 and word.text.strip(".,:،؛") in known for word in words)
