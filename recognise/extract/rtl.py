"""Right-to-left lines set straight: words in reading order, letters the right way round, numbers read sign by sign."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, pairwise
from typing import Any

from recognise.extract.crops import HEIGHT, MARGIN, line_picture
from recognise.extract.detect import TextBox
from recognise.extract.digits import read_number
from recognise.extract.language import known_words
from recognise.extract.script import ARABIC, MODEL_SCRIPT, count_scripts, fit, script_of
from recognise.extract.tess import LineReading, Word

DIGIT_HEIGHT = 64
SURE_NUMBER = 0.6
"""What the least sure sign of a number must reach before it replaces the model's reading."""
SURE_GUESS = 0.85
"""The same where the model saw no number."""
SURE_LONE = 0.8
"""A cell of up to three signs read less surely than this is tried as a number."""
DOUBTFUL = 0.6
_EXTENDED = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


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


def with_numbers(page: Any, box: TextBox, reading: LineReading) -> LineReading:
    """The reading with its numbers read again, sign by sign, from a larger picture of the line."""
    if box.width < 6 * box.height and len(reading.text) <= 4 and fit(reading) < SURE_LONE:
        return _lone_number(page, box, reading)
    if not any(_suspect(word) for word in reading.words):
        return reading
    picture = line_picture(page, box, height=DIGIT_HEIGHT)
    words: list[Word] = []
    for suspect, group in groupby(reading.words, key=_suspect):
        run = tuple(group)
        words += _number_words(picture, run, reading.language) if suspect else run
    if tuple(words) == reading.words:
        return reading
    weights = sum(len(word.text) for word in words)
    confidence = sum(word.confidence * len(word.text) for word in words) / weights
    return replace(
        reading, words=tuple(words), text=" ".join(word.text for word in words), confidence=confidence
    )


def _suspect(word: Word) -> bool:
    """Whether a word is a number or so doubtful that it may be one."""
    letters = sum(count_scripts(word.text).values())
    return word.confidence < DOUBTFUL or (letters <= 1 and any(sign.isdigit() for sign in word.text))


def _number_words(picture: Any, words: tuple[Word, ...], model: str) -> tuple[Word, ...]:
    """A run of suspect words: read as one number, else word by word."""
    if len(words) > 1:
        whole = replace(
            words[0],
            text="".join(word.text for word in words),
            left=min(word.left for word in words),
            right=max(word.right for word in words),
            confidence=min(word.confidence for word in words),
        )
        joined = _number_word(picture, whole, model)
        if joined is not whole:
            return (joined,)
    return tuple(_number_word(picture, word, model) for word in words)


def _number_word(picture: Any, word: Word, model: str) -> Word:
    width = picture.shape[1]
    scale = DIGIT_HEIGHT / HEIGHT
    whole = (width - 2 * MARGIN) / scale + 2 * MARGIN
    edges = [(edge * whole - MARGIN) * scale + MARGIN for edge in (word.left, word.right)]
    digits = sum(sign.isdigit() for sign in word.text)
    needed = SURE_NUMBER if digits and sum(count_scripts(word.text).values()) <= 1 else SURE_GUESS
    for slack in (0.16 * DIGIT_HEIGHT, 0.04 * DIGIT_HEIGHT):
        left, right = max(0, round(edges[0] - slack)), min(width, round(edges[1] + slack))
        text, sure = read_number(picture[:, left:right]) if right - left > 4 else ("", 0.0)
        count = sum(sign.isdigit() for sign in text)
        likely = abs(count - digits) <= 2 or word.confidence < 0.7
        if sure >= needed and likely and (needed == SURE_NUMBER or count >= 2):
            return replace(word, text=text.translate(_shapes(model)), confidence=max(sure, word.confidence))
    return word


def _lone_number(page: Any, box: TextBox, reading: LineReading) -> LineReading:
    """A cell that the model read as a letter or not at all may hold a number."""
    text, sure = read_number(line_picture(page, box, height=DIGIT_HEIGHT))
    if sure < SURE_GUESS:
        return reading
    text = text.translate(_shapes(reading.language))
    word = Word(text=text, confidence=sure, left=0.0, right=1.0)
    return replace(reading, text=text, confidence=sure, words=(word,))


def _shapes(model: str) -> dict[int, int]:
    return _ARABIC_INDIC if model == "ara" else _EXTENDED
