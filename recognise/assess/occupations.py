"""From a job title to ISCO-08 unit groups: words and letter groups weighted by how few unit groups share them. Pure.

Each title becomes a vector of its words, the parts of its compounds, and the runs of three and five letters inside its words
(inflection, compounds and misspellings share most of them). A feature weighs ``log(1 + groups / groups that have it)``. A
unit group scores by its nearest title, its next three titles, and the sum of all its titles (Rocchio's centroid, the square
root of each weight taken so that long lists do not drown short ones). Candidates are proposals; a person chooses.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from recognise.model.rules import RulePack
from recognise.rulepack.folding import script_of, words
from recognise.rulepack.occupations import OccupationTitles, occupation_titles

LETTER_RUNS = (3, 5)
NEAREST, NEXT, CENTROID = 0.4, 0.3, 0.8
"""Weights of the nearest title, the next three and the centroid; tuned on titles of five countries, none of them kept aside."""
LANGUAGES_OF: Mapping[str, tuple[str, ...]] = {
    "AUT": ("de",), "BEL": ("nl", "fr", "de"), "BGR": ("bg",), "CHE": ("de", "fr", "it"), "CZE": ("cs",), "DEU": ("de",),
    "DNK": ("da",), "ESP": ("es",), "EST": ("et",), "FRA": ("fr",), "GBR": ("en",), "HRV": ("hr",), "HUN": ("hu",),
    "IRL": ("en",), "ITA": ("it",), "LTU": ("lt",), "LVA": ("lv",), "NLD": ("nl",), "NOR": ("no",), "POL": ("pl",),
    "PRT": ("pt",), "ROU": ("ro",), "SVK": ("sk",), "SVN": ("sl",), "SWE": ("sv",), "UKR": ("uk", "ru"), "RUS": ("ru",),
    "SYR": ("ar",), "IRQ": ("ar", "kmr"), "IRN": ("fa",), "AFG": ("fa", "ps"), "TUR": ("tr", "kmr"), "ERI": ("ti", "ar"),
    "ETH": ("am", "ti"), "SOM": ("so",), "PAK": ("ur", "ps"), "BRA": ("pt",), "VEN": ("es",), "COL": ("es",),
}  # fmt: skip
"""Official or usual languages of documents by country: which lists are searched first."""
_SMALL = frozenset(
    "in innen und der die das den dem des fur fuer im de del la el los las le les et y e en di da do dos das o ou of the and"
    " for for og i och av til at na za ter oz ali van het een ipd ind mv inkl dr m f w d r".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A proposed unit group. ``score`` is 0..1 among titles of the list, not a probability; ``evidence`` are near titles."""

    isco: str
    label: str
    score: float
    evidence: tuple[str, ...]


@dataclass(slots=True)
class TitleIndex:
    """The titles of some lists, ready to be searched."""

    titles: list[tuple[str, str]]
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
        for (_, group), found in zip(index.titles, counted):
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
        for number, found in enumerate(counted):
            for name, value in self._unit(found).items():
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
        query = self._unit(features(_content(title), self.known))
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
        scored = [self._score(group, sorted(found)[:4], whole[group]) for group, found in held.items()]
        return sorted(scored, key=lambda one: (-one[1], one[0]))[:limit]

    def _score(self, group: str, best: list[tuple[float, int]], whole: float) -> tuple[str, float, tuple[str, ...]]:
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


_kept: dict[tuple[str, tuple[str, ...]], TitleIndex] = {}


def _index_of(pack: RulePack, lists: Sequence[OccupationTitles]) -> TitleIndex:
    key = (pack.digest, tuple(one.id for one in lists))
    if key not in _kept:
        if len(_kept) >= 16:
            _kept.pop(next(iter(_kept)))
        _kept[key] = TitleIndex.build(
            (title, group) for one in lists for group, titles in one.groups.items() for title in titles
        )
    return _kept[key]


def find_occupations(
    pack: RulePack, title: str, *, language: str | None = None, country: str | None = None
) -> tuple[Candidate, ...]:
    """Up to five unit groups for a job title or a qualification, best first.

    Args:
        pack: the rule pack with its lists of titles.
        title: in any language of the lists.
        language: BCP 47 code of the title; ``None`` searches the languages of the country, or those the letters point to.
        country: ISO 3166-1 alpha-3 of the country where the title is used.
    """
    lists = _chosen(occupation_titles(pack), title, language, country)
    if not lists or not words(title):
        return ()
    labels = {code: titles[0] for one in occupation_titles(pack) if one.language == "en" for code, titles in one.groups.items()}
    found = _index_of(pack, lists).search(title)
    return tuple(
        Candidate(isco=group, label=labels.get(group, near[0]), score=round(min(score / (NEAREST + NEXT + CENTROID), 1.0), 4), evidence=near)
        for group, score, near in found
        if score > 0
    )


def _chosen(
    lists: Sequence[OccupationTitles], title: str, language: str | None, country: str | None
) -> list[OccupationTitles]:
    """The lists to search: the named language, else those of the country, else the three whose letters fit best."""
    wanted: tuple[str, ...] = ()
    if language:
        wanted = (language.split("-")[0],)
    elif country:
        wanted = LANGUAGES_OF.get(country.split("-")[0], ())
    named = [one for one in lists if one.language in wanted]
    return named or _fitting(lists, title)


def _fitting(lists: Sequence[OccupationTitles], title: str) -> list[OccupationTitles]:
    runs = {word[start : start + 4] for word in title.casefold().split() for start in range(max(1, len(word) - 3))}
    script = script_of(title)
    scored = []
    for one in lists:
        text = " ".join(name for titles in one.groups.values() for name in titles)
        if script_of(text[:400]) != script:
            continue
        text = text.casefold()
        scored.append((-sum(run in text for run in runs), one.language != "en", one.language, one))
    best = {language for _, _, language, _ in sorted(scored, key=lambda item: item[:3])[:3]}
    return [one for one in lists if one.language in best]
