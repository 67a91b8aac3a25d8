"""Spellings of titles that may hold a slip of the keyboard, judged by the other spellings of the pack. Doubts, never errors.

Two signs: a word that stands nowhere else and is one slip away from a word that does; and two words side by side of which the
one mostly ends spellings and the other mostly begins them, as when a comma is lost. Some right spellings look like that too
(about 1 in 100), so doubts are raised about spellings that nobody has approved yet.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from recognise.diagnostics import Diagnostic, Severity
from recognise.model.rules import Table
from recognise.rulepack.spellings import spellings_of
from recognise.rulepack.titles import fold
from recognise.rulepack.yaml12 import Node

KNOWN, COMMON = 2, 20
"""How often a word stands in the pack to be taken for right; from ``COMMON`` on even against what may be another form of it."""
SHORTEST, SHORTEST_KNOWN = 4, 3
OFTEN, MOSTLY = 3, 0.5
"""How often, and in which share of its uses, a word ends or begins spellings to be taken for a last or first word."""


class Vocabulary:
    """The words of the spellings of a pack, by language."""

    def __init__(self, tables: Iterable[Table]) -> None:
        self.counts: dict[str, Counter[str]] = defaultdict(Counter)
        self.first: dict[str, Counter[str]] = defaultdict(Counter)
        self.last: dict[str, Counter[str]] = defaultdict(Counter)
        self.pairs: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        self._near: dict[tuple[str, str], list[str]] | None = None
        for table in tables:
            for by_language in table.terms.values():
                for language, texts in by_language.items():
                    for text in texts:
                        self.add(language, text)

    def add(self, language: str, text: str, times: int = 1) -> None:
        """Counts a spelling; ``times`` -1 takes it back."""
        words = words_of(text)
        if not words:
            return
        for word in words:
            self.counts[language][word] += times
        self.first[language][words[0]] += times
        self.last[language][words[-1]] += times
        for pair in zip(words, words[1:]):
            self.pairs[language][pair] += times

    def like(self, language: str, word: str) -> str | None:
        """For a word that stands at most once: another word of the pack that is one slip away."""
        if len(word) < SHORTEST or self.counts[language][word] > 1:
            return None
        if self._near is None:
            self._near = defaultdict(list)
            for spoken, counts in self.counts.items():
                for other in (
                    w for w, count in counts.items() if count >= KNOWN and len(w) >= SHORTEST_KNOWN
                ):
                    for rest in _shortened(other):
                        self._near[spoken, rest].append(other)
        near = {other for rest in _shortened(word) for other in self._near.get((language, rest), ())}
        sure = (o for o in near if self.counts[language][o] >= COMMON or not _inflected(word, o))
        return min((other for other in sure if OSA.distance(word, other) == 1), default=None)

    def joined(self, language: str, text: str) -> tuple[str, str] | None:
        """Two words with nothing but a space between them, where a comma may have been lost."""
        if len(words_of(text)) < 2:
            return None
        pieces = re.split(r"[ \u00a0]+", text)
        for one, two in zip(pieces, pieces[1:]):
            left, right = words_of(one), words_of(two)
            if len(left) != 1 or len(right) != 1 or one[-1] in ",;/)-–(" or two[0] in "(/-–":
                continue
            a, b = left[0], right[0]
            if len(a) == 1 or a.isdigit():
                continue
            if a == b or (
                self.pairs[language][a, b] <= 1
                and _mostly(a, self.last[language], self.counts[language])
                and _mostly(b, self.first[language], self.counts[language])
            ):
                return a, b
        return None


@lru_cache(maxsize=100_000)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a spelling, folded; an abbreviation is one word, with its points or without."""
    return tuple(fold(text.replace(".", "")).split())


def _mostly(word: str, here: Mapping[str, int], everywhere: Mapping[str, int]) -> bool:
    return here[word] >= OFTEN and here[word] >= MOSTLY * everywhere[word]


def _shortened(word: str) -> list[str]:
    """The word, and the word without each of its letters."""
    return [word, *(word[:n] + word[n + 1 :] for n in range(len(word)))]


def _inflected(one: str, two: str) -> bool:
    """Whether two words differ only at an end, as forms of one word do."""
    short = min(len(one), len(two)) - 1
    return one[:short] == two[:short] or one[-short:] == two[-short:]


def doubts(terms: Node | None, known: Vocabulary, new: Collection[int] | None = None) -> list[Diagnostic]:
    """R211 for a word like another, R214 for two words that a comma may have parted.

    Args:
        terms: the node under `terms:` of one file.
        known: the words of the whole pack, those of this file included.
        new: identities of the nodes that nobody has approved: only these are doubted, with a warning. ``None``: there is no
            record; all are doubted, with a note.
    """
    found = []
    severity: Severity = "note" if new is None else "warning"
    for language, text, node in spellings_of(terms):
        told = _doubt(language, text, known) if new is None or id(node) in new else None
        if told is not None:
            code, why = told
            message = f"spelling '{text}': {why}"
            found.append(Diagnostic(code=code, message=message, position=node.position, severity=severity))
    return found


def _doubt(language: str, text: str, known: Vocabulary) -> tuple[str, str] | None:
    for word in words_of(text):
        other = known.like(language, word)
        if other is not None:
            return "R211", f"'{word}' stands only here; '{other}' stands elsewhere in the pack"
    pair = known.joined(language, text)
    return None if pair is None else ("R214", f"is a comma lost between '{pair[0]}' and '{pair[1]}'?")
