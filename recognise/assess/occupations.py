"""From a job title to ISCO-08 unit groups: which lists are searched, and what is proposed. A person chooses. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from recognise.assess.title_index import CENTROID, NEAREST, NEXT, TitleIndex
from recognise.model.rules import RulePack
from recognise.rulepack.folding import script_of, words
from recognise.rulepack.identity import ById, by_id
from recognise.rulepack.occupations import OccupationTitles, occupation_titles

BEST = NEAREST + NEXT + CENTROID
WEAK = 0.05
"""Scores below are letters in common by chance: nothing is proposed then."""
LANGUAGES_OF: Mapping[str, tuple[str, ...]] = {
    "AUT": ("de",), "BEL": ("nl", "fr", "de"), "BGR": ("bg",), "CHE": ("de", "fr", "it"), "CZE": ("cs",), "DEU": ("de",),
    "DNK": ("da",), "ESP": ("es",), "EST": ("et",), "FRA": ("fr",), "GBR": ("en",), "HRV": ("hr",), "HUN": ("hu",),
    "IRL": ("en",), "ITA": ("it",), "LTU": ("lt",), "LVA": ("lv",), "NLD": ("nl",), "NOR": ("no",), "POL": ("pl",),
    "PRT": ("pt",), "ROU": ("ro",), "SVK": ("sk",), "SVN": ("sl",), "SWE": ("sv",), "UKR": ("uk", "ru"), "RUS": ("ru",),
    "SYR": ("ar",), "IRQ": ("ar", "kmr"), "IRN": ("fa",), "AFG": ("fa", "ps"), "TUR": ("tr", "kmr"), "ERI": ("ti", "ar"),
    "ETH": ("am", "ti"), "SOM": ("so",), "PAK": ("ur", "ps"), "BRA": ("pt",), "VEN": ("es",), "COL": ("es",),
}  # fmt: skip
"""Official or usual languages of documents by country: which lists are searched first."""
NEIGHBOURS: Mapping[str, tuple[str, ...]] = {
    "da": ("no", "sv"), "no": ("da", "sv"), "nl": ("de",), "pt": ("es",), "hr": ("sl",), "cs": ("sk", "pl"), "sk": ("cs", "pl"),
    "uk": ("ru",), "ru": ("uk",), "ti": ("am",), "am": ("ti",),
}  # fmt: skip
"""Languages so near that their titles help where a list is short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A proposed unit group. ``score`` is 0..1 among titles of the list, not a probability; ``evidence`` are near titles."""

    isco: str
    label: str
    score: float
    evidence: tuple[str, ...]


@lru_cache(maxsize=16)
def _index_of(lists: tuple[ById[OccupationTitles], ...]) -> TitleIndex:
    return TitleIndex.build(
        (title, group) for one in lists for group, titles in one.value.groups.items() for title in titles
    )


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
    labels = _labels(pack)
    found = _index_of(by_id(lists)).search(title)
    return tuple(
        Candidate(
            isco=group,
            label=labels.get(group, near[0]),
            score=round(min(score / BEST, 1.0), 4),
            evidence=near,
        )
        for group, score, near in found
        if score / BEST >= WEAK
    )


def _labels(pack: RulePack) -> dict[str, str]:
    """The English title of each unit group: the first title of the longest English list."""
    english = [one.groups for one in occupation_titles(pack) if one.language == "en"]
    return {code: titles[0] for code, titles in max(english, key=len, default={}).items()}


def _chosen(
    lists: Sequence[OccupationTitles], title: str, language: str | None, country: str | None
) -> list[OccupationTitles]:
    """The lists to search: the named language, else those of the country, else the three whose letters fit best."""
    wanted: tuple[str, ...] = ()
    if language:
        wanted = (language.split("-")[0].lower(),)
    elif country:
        wanted = LANGUAGES_OF.get(country.split("-")[0], ())
    return with_neighbours(lists, wanted) or _fitting(lists, title)


def with_neighbours(lists: Sequence[OccupationTitles], languages: Sequence[str]) -> list[OccupationTitles]:
    """The lists in some languages, with those of near languages; none when there is no list in the languages themselves."""
    if not any(one.language in languages for one in lists):
        return []
    near = {other for language in languages for other in NEIGHBOURS.get(language, ())}
    return [one for one in lists if one.language in languages or one.language in near]


def _fitting(lists: Sequence[OccupationTitles], title: str) -> list[OccupationTitles]:
    runs = {
        word[start : start + 4] for word in title.casefold().split() for start in range(max(1, len(word) - 3))
    }
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
