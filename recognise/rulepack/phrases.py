"""Phrases of several words and what they stand for, found in running text without trying every length."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

Phrase = tuple[str, ...]
"""Folded words of a phrase."""
Value = TypeVar("Value")


class Phrases(dict[Phrase, Value]):
    """Phrase -> value.

    Attributes:
        lengths: first word -> numbers of words of the phrases that begin with it, largest first.
    """

    def __init__(self, found: Mapping[Phrase, Value]) -> None:
        super().__init__((phrase, value) for phrase, value in found.items() if phrase)
        self.lengths = lengths_of(self)

    def at(self, words: Sequence[str], position: int) -> int:
        """Number of words of the longest phrase that begins at a position, 0 if none does."""
        for length in self.lengths.get(words[position], ()):
            end = position + length
            if end <= len(words) and tuple(words[position:end]) in self:
                return length
        return 0

    def within(self, words: Sequence[str]) -> tuple[int, int] | None:
        """The first phrase in running text, the longest of those that begin there, as ``(start, end)``."""
        for position in range(len(words)):
            if length := self.at(words, position):
                return position, position + length
        return None


def lengths_of(phrases: Iterable[Phrase]) -> dict[str, tuple[int, ...]]:
    """First word -> numbers of words of the phrases that begin with it, largest first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}
