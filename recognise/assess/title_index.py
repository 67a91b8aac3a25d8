"""Titles with a unit group each, searched by words and runs of letters weighted by how few unit groups share them. Pure.

Each title becomes a vector of its words, the parts of its compounds, and the runs of three and five letters inside its words
(inflection, compounds and misspellings share most of them). A feature weighs ``log(1 + groups / groups that have it)``. A
unit group scores by its nearest title, its next three titles, and the sum of all its titles (Rocchio's centroid, the square
root of each weight taken so that long lists do not drown short ones).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from recognise.rulepack.folding import words

LETTER_RUNS = (3, 5)
NEAREST, NEXT, CENTROID = 0.4, 0.3, 0.8
"""Weights of the nearest title, the next three and the centroid; tuned on titles of five countries, none of them kept aside."""
COMMON = 0.25
"""Features that more than this share of the groups have are not searched: they cost most and tell least (measured)."""
FEW = 30
"""Lists with fewer unit groups keep all features."""
EXACT = 0.5
"""Added to a group when one of its titles has just the words asked for: a shorter title never loses against a longer one that contains it."""
_SMALL_WORDS = """
in innen
"""
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(slots=True)
class TitleIndex:
    """The titles of some lists, ready to be searched."""

    titles: list[tuple[str, str]]
    exact: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    weight: dict[str, float] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    by_title: dict[str, list[tuple[int, float]]] = field(default_factory=dict)
    by_group: dict[str, list[tuple[str, float]]] = field(default_factory=dict)

    @classmethod
    def build(cls, titles: Iterable[tuple[str, str]]) -> TitleIndex:
        """Indexes ``(title, unit group)`` pairs."""
        index = cls(list(titles))
        split = [_content(title) for title, _ in index.titles]
        index.known = frozenset(word for one in split for word in one if len(word) >= 4)
        counted = [features(one, index.known) for one in split]
        holders: dict[str, set[str]] = defaultdict(set)
        for (_, group), content, found in zip(index.titles, split, counted):
            index.exact.setdefault(tuple(content), set()).add(group)
            for name in found:
                holders[name].add(group)
        groups = len({group for _, group in index.titles})
        index.weight = {name: math.log(1 + groups / len(held)) for name, held in holders.items()}
        index._post(counted)
        return index

    def _post(self, counted: Sequence[Counter[str]]) -> None:
        sums: dict[str, Counter[str]] = defaultdict(Counter)
        by_title: dict[str, list[tuple[int, float]]] = defaultdict(list)
        by_group: dict[str, list[tuple[str, float]]] = defaultdict(list)
        groups = len({group for _, group in self.titles})
        least = math.log(1 + 1 / COMMON) if groups >= FEW else 0.0
        telling = {name for name, weight in self.weight.items() if weight >= least}
        for number, found in enumerate(counted):
            for name, value in self._unit(found).items():
                if name not in telling:
                    continue
                by_title[name].append((number, value))
                sums[self.titles[number][1]][name] += value  # type: ignore[assignment]
        for group, total in sums.items():
            flat = {name: math.sqrt(value) for name, value in total.items()}
            length = math.sqrt(sum(value * value for value in flat.values())) or 1.0
            for name, value in flat.items():
                by_group[name].append((group, value / length))
        self.by_title, self.by_group = dict(by_title), dict(by_group)

    def _unit(self, found: Mapping[str, float]) -> dict[str, float]:
        rare = math.log(1 + len(self.titles))
        weighed = {name: count * self.weight.get(name, rare) for name, count in found.items()}
        length = math.sqrt(sum(value * value for value in weighed.values())) or 1.0
        return {name: value / length for name, value in weighed.items()}

    def search(self, title: str, *, limit: int = 5) -> list[tuple[str, float, tuple[str, ...]]]:
        """Unit groups with a score and the titles that speak for them, best first."""
        content = _content(title)
        same = self.exact.get(tuple(content), set())
        query = self._unit(features(content, self.known))
        near: dict[int, float] = defaultdict(float)
        whole: dict[str, float] = defaultdict(float)
        for name, value in query.items():
            for number, other in self.by_title.get(name, ()):
                near[number] += value * other
            for group, other in self.by_group.get(name, ()):
                whole[group] += value * other
        held: dict[str, list[tuple[float, int]]] = defaultdict(list)
        for number, value in near.items():
            held[self.titles[number][1]].append((-value, number))
        scored = [
            self._score(group, sorted(found)[:4], whole[group] + EXACT / CENTROID * (group in same))
            for group, found in held.items()
        ]
        return sorted(scored, key=lambda one: (-one[1], one[0]))[:limit]

    def _score(
        self, group: str, best: list[tuple[float, int]], whole: float
    ) -> tuple[str, float, tuple[str, ...]]:
        nearness = [-value for value, _ in best]
        following = sum(value * 0.5**place for place, value in enumerate(nearness[1:]))
        score = NEAREST * nearness[0] + NEXT * following + CENTROID * whole
        return group, score, tuple(self.titles[number][0] for _, number in best[:3])


def _content(title: str) -> list[str]:
    found = words(title)
    return [word for word in found if word not in _SMALL] or found


def features(content: Sequence[str], known: frozenset[str]) -> Counter[str]:
    """What a title is compared by: ``=word``, ``=part`` of compounds, and runs of letters inside padded words."""
    found: Counter[str] = Counter()
    for word in content:
        found["=" + word] += 1
        for part in compound_parts(word, known):
            found["=" + part] += 1
        padded = f"^{word}$"
        for size in LETTER_RUNS:
            for start in range(len(padded) - size + 1):
                found[padded[start : start + size]] += 0.5  # type: ignore[assignment]
    return found


def compound_parts(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """The two parts of a German, Dutch or Nordic compound when both are words of the list (``s`` and ``en`` may link them)."""
    if len(word) < 9:
        return ()
    for cut in range(4, len(word) - 3):
        head = word[cut:]
        if head in known:
            front = word[:cut]
            for part in (front, front.removesuffix("s"), front.removesuffix("en"), front.removesuffix("n")):
                if part in known:
                    return (part, head)
    return ()
