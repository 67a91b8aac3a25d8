"""Days and years in words (``veintiocho``, ``mil novecientos noventa y nueve``, ``zweitausendvier``) as the numbers they say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

_JOINERS = frozenset({"y", "e", "et", "and", "und", "و", "и", "і", "та", "u", "iyo"})
_DAYS = range(1, 32)
_YEARS = range(1200, 2701)

Token = tuple[str, int, int]
"""A folded word with its place in the text."""


def in_figures(tokens: Sequence[Token], numbers: Mapping[str, int]) -> list[Token]:
    """``tokens`` with each run of number words that says a day or a year as one token in figures.

    Diplomas write their dates out so that nobody can alter them; what reads dates need know figures only.

    Args:
        tokens: folded words with their places.
        numbers: number words up to twenty, tens, hundreds and thousand, folded.
    """
    made: list[Token] = []
    index = 0
    while index < len(tokens):
        count, value = _number(tokens[index:], numbers)
        lone = count == 1 and len(tokens[index][0]) < _SHORTEST
        if count and not lone and (value in _DAYS or value in _YEARS):
            made.append((str(value), tokens[index][1], tokens[index + count - 1][2]))
        else:
            count = 1
            made.append(tokens[index])
        index += count
    return made


def _number(tokens: Sequence[Token], numbers: Mapping[str, int]) -> tuple[int, int]:
    """How many tokens at the start say one number, and which."""
    reader = _Reader()
    used = 0
    for position, (word, _, _) in enumerate(tokens):
        if position and word in _JOINERS:
            continue
        parts = _parts(word, numbers)
        if not parts or not all(reader.take(part) for part in parts):
            break
        used = position + 1
    return used, reader.value


def _parts(word: str, numbers: Mapping[str, int]) -> list[int]:
    """The numbers a word is put together from: one, or several that are written as one word."""
    if word in numbers:
        return [numbers[word]]
    if word[:1] == "و" and word[1:] in numbers:
        return [numbers[word[1:]]]
    return _split(word, numbers.get) if len(word) >= _GLUED and word.isalpha() else []


_GLUED = 8
"""Letters of the shortest word that is looked at as several."""
_SHORTEST = 3
"""Letters of the shortest number word within a longer one, or that stands alone: *on* and *du* are ten and two, and more often not."""


def _split(word: str, known: Callable[[str], int | None]) -> list[int]:
    """A word as number words without a gap, joined by ``und`` or nothing; empty when it is no such word."""
    for end in range(len(word), _SHORTEST - 1, -1):
        value, rest = known(word[:end]), word[end:]
        if value is None:
            continue
        if not rest:
            return [value]
        for tail in (rest, rest.removeprefix("und")):
            further = _split(tail, known)
            if further:
                return [value, *further]
    return []


class _Reader:
    """Puts a number together from its words, in the order of any language that says thousands first."""

    def __init__(self) -> None:
        self._thousands, self._rest = 0, 0

    @property
    def value(self) -> int:
        return self._thousands + self._rest

    def take(self, part: int) -> bool:
        """Whether ``part`` goes on with the number; if so it is added."""
        below = self._rest % 100
        if part % 1000 == 0:
            if self._thousands or (part > 1000 and self._rest):
                return False
            self._thousands, self._rest = (max(1, self._rest) * part, 0)
        elif part == 100:
            if self._rest >= 100:
                return False
            self._rest = max(1, self._rest) * 100
        elif part > 100:
            if self._rest:
                return False
            self._rest = part
        elif _adds(below, part):
            self._rest += part
        elif part == 20 and below == 4:  # quatre-vingts
            self._rest += 76
        elif not self._thousands and 13 <= self._rest <= 20 and part >= 10:  # nineteen ninety-eight
            self._thousands, self._rest = self._rest * 100, part
        else:
            return False
        return True


def _adds(below: int, part: int) -> bool:
    """Whether the words of two numbers below a hundred, one after the other, say their sum."""
    units_first = (
        below < 10 <= part and part % 10 == 0 and (below, part) != (4, 20)
    )  # achtundneunzig, أربعة عشر
    tens_first = below % 10 == 0 and part < 10
    soixante = below in (60, 80) and part < 20
    return below == 0 or units_first or tens_first or soixante
