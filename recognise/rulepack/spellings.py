"""Slips in spellings of titles that no schema can see: lost commas, doubled letters, letters of another script, one-off words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from recognise.diagnostics import Diagnostic
from recognise.model.rules import Position, Table
from recognise.rulepack.titles import fold
from recognise.rulepack.yaml12 import Node

COMMON, RARE = 20, 1
"""How often a word must stand in the pack to be taken as right, and how rarely to be doubted."""
SHORTEST = 6
_LATIN, _OTHER = (
    "A-Za-zÀ-ɏ",
    "\u0370-\u052f\u0620-\u064a",
)  # Greek, Cyrillic, Arabic: the scripts with look-alikes or neighbours
_SIGNS = (
    (re.compile(r";"), "holds a semicolon: a comma was meant?"),
    (re.compile(r"[^\W\d_]{5,}\. \S"), "goes on after a full stop: a comma was meant?"),
    (re.compile(r"\.\.|\s\s"), "holds a doubled stop or space: something was lost?"),
    (re.compile(r"([^\W\d_])\1\1"), "holds the same letter three times"),
    (re.compile(r"^[\W_]*[,.;:/-]|[,;:/(-]$"), "begins or ends with a mark"),
    (re.compile(f"[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}]"), "mixes letters of two scripts in one word"),
)
_SUSPECT = re.compile(
    "|".join(f"(?:{sign.pattern})" for sign, _ in _SIGNS)
)  # most spellings are clean: one look


class Vocabulary:
    """The words in the spellings of a pack, by language: how often each stands there, and which common words are near one."""

    def __init__(self, tables: Iterable[Table]) -> None:
        self.counts: dict[str, Counter[str]] = {}
        for table in tables:
            for by_language in table.terms.values():
                for language, words in by_language.items():
                    here = self.counts.setdefault(language, Counter())
                    here.update(word for text in words for word in _words(text))
        self._left: dict[tuple[str, str], list[str]] = {}
        for language, counts in self.counts.items():
            for word, count in counts.items():
                if count >= COMMON and len(word) >= SHORTEST:
                    for rest in (word, *_shortened(word)):
                        self._left.setdefault((language, rest), []).append(word)

    def doubt(self, language: str, word: str) -> str | None:
        """For a word that stands at most once: a common word one slip away, forms of the same word aside."""
        if len(word) < SHORTEST or self.counts[language][word] > RARE:
            return None
        near = {other for rest in (word, *_shortened(word)) for other in self._left.get((language, rest), ())}
        return min((other for other in near if not _inflected(word, other)), default=None)


def check_spellings(terms: Node | None, known: Vocabulary) -> list[Diagnostic]:
    """R209 (warning) for signs of a slip, R211 (note) for a word that stands once and is one letter away from a common one."""
    found = []
    for language, text, position in _spellings(terms):
        problem = _slip(text)
        if problem:
            message = f"spelling '{text}' {problem}"
            found.append(Diagnostic(code="R209", message=message, position=position, severity="warning"))
            continue
        for word in _words(text):
            common = known.doubt(language, word)
            if common is not None:
                message = f"'{word}' stands only here; '{common}' is common in the pack"
                found.append(Diagnostic(code="R211", message=message, position=position, severity="note"))
    return found


def check_languages(table: Table, terms: Node | None) -> list[Diagnostic]:
    """R213 for a term with spellings, but none in a language of the country's documents."""
    spoken = set(dict(table.section).get("languages", ()))
    found = []
    for term, by_language in table.terms.items():
        if terms is not None and spoken and by_language and not spoken & {"", *by_language}:
            message = (
                f"terms.{term}: no spelling in a language of its documents ({', '.join(sorted(spoken))})"
            )
            position = terms.keys[term].position
            found.append(Diagnostic(code="R213", message=message, position=position, severity="warning"))
    return found


def _spellings(terms: Node | None) -> Iterator[tuple[str, str, Position]]:
    for node in terms.value.values() if terms is not None and isinstance(terms.value, dict) else ():
        for language, words in node.value.items() if isinstance(node.value, dict) else (("", node),):
            for word in words.value if isinstance(words.value, list) else ():
                yield language, str(word.value), word.position


def _words(text: str) -> list[str]:
    return fold(text).split()


def _slip(text: str) -> str | None:
    if _SUSPECT.search(text):
        for sign, problem in _SIGNS:
            hit = sign.search(text)
            if hit and not hit[0].isupper():  # III and SSSCE are no slips
                return problem
    if text.count("(") != text.count(")"):
        return "has a bracket without its partner"
    return None


def _shortened(word: str) -> list[str]:
    return [word[:n] + word[n + 1 :] for n in range(len(word))]


def _inflected(one: str, two: str) -> bool:
    """Whether two words differ only at an end, as forms of one word do."""
    short = min(len(one), len(two)) - 1
    return one[:short] == two[:short] or one[-short:] == two[-short:]
