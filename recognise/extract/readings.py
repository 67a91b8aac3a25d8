"""What the recognisers make of the lines of one page, each asked once, and their signs cleaned."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from recognise.extract.crops import cut, line_picture, part_of
from recognise.extract.detect import TextBox
from recognise.extract.ink import may_hold_point
from recognise.extract.latin import read_latin
from recognise.extract.recogniser import read_own
from recognise.extract.rtl import is_right_to_left, straighten
from recognise.extract.script import CYRILLIC, MODEL_SCRIPT, OWN, PROBE, clean, count_scripts
from recognise.extract.tess import LineReading, Word, read_line

LIKE_NUMBER_SIGN = frozenset("Мо Ме МО Ле ме мо Хе Хо М° М» М? №о Ne No Ма Мэ Ке Ко ко Но Х»".split())
"""What models of the Cyrillic script make of the number sign."""
STRAY = frozenset("|¦_[]{}«»~\\")
"""Signs that, alone in a word, are pieces of rules."""
_RULED = re.compile(r"(?<!\S)_+(?=[^\s_])|(?<=[^\s_])_+(?!\S)")
"""A rule that runs into a word from either side."""


_NOUGHT = re.compile(r"(?<=\d)[oO](?=th(?!\w))")
"""The nought of ``20th``, read as a letter."""


def _mended(text: str) -> str:
    return _NOUGHT.sub("0", _RULED.sub("", clean(text)))


class Readings:
    """What the recognisers make of the lines of one page; each is asked once."""

    def __init__(self, grey: Any, from_right: bool) -> None:
        self.grey = grey
        self.from_right = from_right
        self._kept: dict[tuple[int, str], LineReading] = {}
        self._pictures: dict[int, Any] = {}

    def by(self, box: TextBox, model: str) -> LineReading:
        """The reading of a Tesseract model."""
        key = (id(box), model)
        if key not in self._kept:
            self._kept[key] = tidy(read_line(self._picture(box), model))
        return self._kept[key]

    def _picture(self, box: TextBox) -> Any:
        if id(box) not in self._pictures:
            self._pictures[id(box)] = line_picture(self.grey, box)
        return self._pictures[id(box)]

    def may_hold_point(self, box: TextBox, figures: int) -> bool:
        """Whether a number of so many figures may have a decimal point that was not read."""
        return may_hold_point(self._picture(box), figures)

    def latin(self, box: TextBox) -> LineReading:
        """The reading of the other recogniser of Latin script."""
        key = (id(box), "latin")
        if key not in self._kept:
            self._kept[key] = tidy(read_latin(cut(self.grey, box, across=0.0)))
        return self._kept[key]

    def piece(self, box: TextBox, left: float, right: float) -> LineReading:
        """What that recogniser reads in a piece of a line, from ``left`` to ``right`` as shares of the width of its picture."""
        return tidy(read_latin(cut(self.grey, self._part(box, left, right), across=0.0)))

    def own_piece(self, box: TextBox, left: float, right: float) -> LineReading:
        """What our own network, which knows figures and ASCII, reads there: a third of the time."""
        return read_own(line_picture(self.grey, self._part(box, left, right)))

    def _part(self, box: TextBox, left: float, right: float) -> TextBox:
        return part_of(box, self._picture(box).shape, left, right)

    def of(self, box: TextBox, model: str) -> LineReading:
        """The reading of our own network where it reads the script of the model, else that of the model."""
        if MODEL_SCRIPT[model] not in OWN:
            return self.by(box, model)
        key = (id(box), "own")
        if key not in self._kept:
            self._kept[key] = read_own(self._picture(box), self.from_right)
        reading = self._kept[key]
        neutral = not any(script in OWN for script in count_scripts(reading.text))
        return replace(reading, language=PROBE[MODEL_SCRIPT[model]]) if neutral else reading


def _with_number_signs(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The number sign, which the models read as Мо, Ме or Ле, before a number."""
    after = (*words[1:], None)
    return tuple(
        replace(word, text="№")
        if word.text in LIKE_NUMBER_SIGN and next_word and next_word.text[:1].isdigit()
        else word
        for word, next_word in zip(words, after, strict=False)
    )


def tidy(reading: LineReading) -> LineReading:
    """Signs cleaned, words in the order of reading, pieces of rules left out (last: by the whole text turned words are known)."""
    words = tuple(replace(word, text=_mended(word.text)) for word in reading.words)
    tidied = replace(reading, text=_mended(reading.text), words=words)
    if is_right_to_left(tidied):
        tidied = straighten(tidied)
    if MODEL_SCRIPT.get(reading.language) == CYRILLIC:
        tidied = replace(tidied, words=_with_number_signs(tidied.words))
    kept = tuple(word for word in tidied.words if word.text and not set(word.text) <= STRAY)
    if kept == words:
        return tidied
    return replace(tidied, text=" ".join(word.text for word in kept), words=kept)
