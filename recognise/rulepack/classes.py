"""Classes of values: which values of a fact the cells of a table can tell apart, inside the fact's domain."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from recognise.model.rules import HIGH, Cell, FactDef
from recognise.rulepack.cells import complement, merge

OTHER = "\ufffd other"
"""Stands for a value that the table does not name."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One class of values: a representative, and the span or word that names the class in the rule files."""

    value: int | str
    low: int | None = None
    high: int | None = None
    word: str = ""
    open: bool = False
    but: tuple[str, ...] = ()
    """For an open class or a prefix: the words and prefixes (ending in *) that have a class of their own."""

    def holds(self, value: int | str) -> bool:
        """Whether an encoded value lies in the class."""
        if self.low is not None and self.high is not None:
            return self.low <= value <= self.high  # type: ignore[operator]
        text = str(value)
        if any(text.startswith(b[:-1]) if b.endswith("*") else text == b for b in self.but):
            return False
        if self.open:
            return True
        return text.startswith(self.word[:-1]) if self.word.endswith("*") else text in self.word.split(" | ")

    def words(self, fact: FactDef) -> str:
        """The class in the words of the rule files."""
        if self.low is None or self.high is None:
            return self.word
        return fact.show(self.low, self.high)


def clip(spans: Sequence[tuple[int, int]], frame: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The part of sorted spans that lies inside a frame of sorted spans."""
    result = list(spans)
    for low, high in complement(merge(frame)):
        pieces = [piece for a, b in result for piece in ((a, min(b, low - 1)), (max(a, high + 1), b))]
        result = [piece for piece in pieces if piece[0] <= piece[1]]
    return merge(result)


def classes(fact: FactDef, domain: Cell | None, cells: Sequence[Cell]) -> tuple[Choice, ...]:
    """All classes of values that the given cells distinguish. ``open`` marks the class of values nobody names."""
    if fact.ordinal:
        assert domain is not None and domain.spans is not None
        cuts = sorted({edge for cell in cells for low, high in cell.spans or () for edge in (low, high + 1)})
        pieces = [piece for low, high in domain.spans for piece in _pieces(low, high, cuts)]
        if fact.type == "date":
            pieces = [(next_day(a), last_day(b)) for a, b in pieces]
        return tuple(Choice(a, a, b) for a, b in pieces if a <= b)
    named = {literal for cell in cells for literal in cell.literals}
    if domain is not None and not domain.negated and not domain.prefixes:
        rest = sorted(domain.literals - named)
        found = tuple(Choice(word, word=word) for word in sorted(domain.literals & named))
        return (*found, Choice(rest[0], word=" | ".join(rest))) if rest else found
    prefixes = sorted({prefix for cell in cells for prefix in cell.prefixes})
    words = [Choice(word, word=word) for word in sorted(named)]
    for prefix in prefixes:
        longer = [f"{p}*" for p in prefixes if p != prefix and p.startswith(prefix)]
        but = (*(w for w in sorted(named) if w.startswith(prefix)), *longer)
        words.append(Choice(f"{prefix}\ufffd", word=f"{prefix}*", but=but))
    taken = (*sorted(named), *(f"{prefix}*" for prefix in prefixes))
    return (*words, Choice(OTHER, word="any other", open=True, but=taken))


def next_day(value: int) -> int:
    """The first day of the calendar at or after a number yyyymmdd: cuts such as 20241232 are none."""
    while 0 < value < 99991231 and not _is_day(value):
        year, month, day = value // 10000, value // 100 % 100, value % 100
        if month < 1 or year < 1:
            value = max(year, 1) * 10000 + 101
        elif month > 12:
            value = (year + 1) * 10000 + 101
        else:
            value = year * 10000 + (month + (day > 0)) * 100 + 1
    return value


def last_day(value: int) -> int:
    """The last day of the calendar at or before a number yyyymmdd."""
    while 10101 < value < HIGH and not _is_day(value):
        year, month, day = value // 10000, value // 100 % 100, value % 100
        if month > 12 or year > 9999:
            value = min(year, 9999) * 10000 + 1231
        elif month < 1 or (month == 1 and day < 1):
            value = (year - 1) * 10000 + 1231
        else:
            value = year * 10000 + (month * 100 + min(day, 32) - 1 if day > 0 else (month - 1) * 100 + 31)
    return value


def _is_day(value: int) -> bool:
    try:
        datetime.date(value // 10000, value // 100 % 100, value % 100)
    except ValueError:
        return False
    return True


def _pieces(start: int, end: int, cuts: Sequence[int]) -> list[tuple[int, int]]:
    edges = [start, *(cut for cut in cuts if start < cut <= end)]
    return list(zip(edges, [edge - 1 for edge in edges[1:]] + [end]))
