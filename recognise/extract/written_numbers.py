"""Days, years and marks in words (``veintiocho``, ``zweitausendvier``, ``هفده و نیم``) as the numbers they say."""

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
        after = tokens[index + count][0] if index + count < len(tokens) else ""
        lone = count == 1 and len(tokens[index][0]) < _SHORTEST and after not in _A_DAY
        if count and not lone and (value in _DAYS or value in _YEARS):
            made.append((str(value), tokens[index][1], tokens[index + count - 1][2]))
        else:
            count = 1
            made.append(tokens[index])
        index += count
    return made


_A_DAY = frozenset({"dia"})
"""Behind it an article is a number: ``a un día del mes de mayo``."""
_WHOLE = frozenset({"تمام", "صحیح", "exactly", "flat"})
_PARTS = {
    "نیم": 50,
    "نصف": 50,
    "half": 50,
    "medio": 50,
    "media": 50,
    "meia": 50,
    "bucuk": 50,
    "ربع": 25,
    "پاو": 25,
}
_POINTS = frozenset(
    {
        "point",
        "punto",
        "coma",
        "con",
        "virgule",
        "virgula",
        "ponto",
        "komma",
        "virgul",
        "ممیز",
        "فاصله",
        "اعشاریه",
    }
)
_SHARES = {"صدم": 1, "دهم": 10}
"""Hundredths that the last word of a mark counts."""
_MOST = 100


def mark_in_words(said: Sequence[str], numbers: Mapping[str, int]) -> str | None:
    """The figures of a mark in words that says nothing else, with two places where it says more than a whole number.

    Papers write marks out so that nobody can alter them; where a figure is misread its word has more letters to be read by.

    Args:
        said: folded words.
        numbers: number words up to twenty, tens and hundred, folded.
    """
    known = {*numbers, *_PARTS, *_SHARES}
    tokens = [
        part
        for word in said
        for part in (("و", word[1:]) if word[:1] == "و" and word[1:] in known else (word,))
    ]
    if tokens[-1:] and tokens[-1] in _WHOLE:
        tokens = tokens[:-1]
    counted = bool(tokens) and any(_looks(tokens[-1], word) for word in _SHARES)
    if counted and _whole(tokens[:-1], numbers) is not None:
        return None  # twenty five hundredths, or twenty and five hundredths
    found = {
        f"{whole}.{part:02d}"
        for at in range(1, len(tokens))
        if (whole := _whole(tokens[:at], numbers)) is not None
        and (part := _part(tokens[at:], numbers)) is not None
    }
    if len(found) == 1:
        return found.pop()
    number = _whole(tokens, numbers)
    return None if number is None or found else str(number)


def _whole(said: Sequence[str], numbers: Mapping[str, int]) -> int | None:
    """The number of words that say one no larger than the best mark, and nothing else."""
    used, value = _number([(word, 0, 0) for word in said], numbers)
    return value if said and used == len(said) and value <= _MOST else None


def _part(said: Sequence[str], numbers: Mapping[str, int]) -> int | None:
    """The hundredths that words behind a whole number say (``و نیم``, ``coma cinco``, ``و هفتاد و پنج صدم``)."""
    if len(said) > 1 and said[0] in _POINTS:
        part = _whole(said[1:], numbers)
        return None if part is None or part == _MOST else part * (10 if part < 10 else 1)
    if len(said) < 2 or said[0] not in _JOINERS:
        return None
    if len(said) == 2 and said[1] in _PARTS:
        return _PARTS[said[1]]
    unit = next((count for word, count in _SHARES.items() if _looks(said[-1], word)), 0)
    part = _whole(said[1:-1], numbers)
    return part * unit if unit and part is not None and 0 < part * unit < _MOST else None


def _looks(read: str, word: str) -> bool:
    """Whether a word was read, but for one letter."""
    return len(read) == len(word) and sum(one != two for one, two in zip(read, word, strict=True)) <= 1


def _number(tokens: Sequence[Token], numbers: Mapping[str, int]) -> tuple[int, int]:
    """How many tokens at the start say one number, and which."""
    reader = _Reader()
    used = 0
    joined = False
    for position, (word, _, _) in enumerate(tokens):
        if position and word in _JOINERS:
            joined = True
            continue
        parts = _parts(word, numbers)
        joined = joined or (word not in numbers and word[:1] == "و")
        if not parts or not all(reader.take(part, joined=joined) for part in parts):
            break
        joined = False
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
        further = _split(rest, known)
        if further:
            return [value, *further]
        further = _split(rest.removeprefix("und"), known)
        if further:  # vierundzwanzig is one number, quatre-vingts are two
            return [value + further[0], *further[1:]] if value < 10 else [value, *further]
    return []


class _Reader:
    """Puts a number together from its words, in the order of any language that says thousands first."""

    def __init__(self) -> None:
        self._thousands, self._rest = 0, 0

    @property
    def value(self) -> int:
        return self._thousands + self._rest

    def take(self, part: int, *, joined: bool) -> bool:
        """Whether ``part`` goes on with the number, perhaps joined to it by an *and*; if so it is added."""
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
        elif _adds(below, part) or (joined and below == 4 and part == 20):  # أربع وعشرون
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
