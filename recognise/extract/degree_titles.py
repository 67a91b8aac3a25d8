"""Titles of degrees: the one as awarded, its English form, and the field of study that it names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from recognise.extract.agreement import TAGGED
from recognise.extract.candidates import HEADINGS, Candidate, moved
from recognise.extract.english_titles import english_half, is_english_title
from recognise.extract.values import unfinished
from recognise.rulepack.folding import fold, words


def split_titles(pool: dict[str, list[Candidate]], best_of: Callable[[list[Candidate]], Candidate]) -> None:
    """The title as awarded: a specific heading first, then what a label or sentence confers; the English form apart.

    Args:
        pool: candidates by field; those for titles are replaced.
        best_of: the best of some candidates.
    """
    titles = pool.get("qualification_title", [])
    headings = [item for item in titles if item.kind in HEADINGS]
    conferred = [item for item in titles if item.kind not in (*HEADINGS, "heading_generic")]
    if headings:
        best = best_of(headings)
        head_words = {word for word in words(best.value) if len(word) > 3}
        richer = [
            item
            for item in conferred
            if item.kind not in ("label_loose", "title_part")
            and head_words & set(words(item.value))
            and _names_a_field(item.value)
            and not (item.line == best.line and fold(best.value).endswith(" " + fold(item.value)))
        ]
        pool["qualification_title"] = richer or headings
        pool["labelled_title"] = [item for item in conferred if item.kind == "label" and item not in richer]
    elif conferred:
        named = [item for item in conferred if _names_a_field(item.value)]
        said = words(best_of(conferred).value)
        longer = [item for item in named if len(said) < 3 and words(item.value)[: len(said)] == said]
        pool["qualification_title"] = longer or (named if len(said) == 1 else []) or conferred
    english = [item for item in titles if is_english_title(item)]
    if english:
        labelled = [item for item in english if item.kind in HEADINGS] or english
        pool["qualification_title_en"] = [
            moved(item, "qualification_title_en", english_half(item.value), item) for item in labelled
        ]


_IN = re.compile(r"\s(?:in|en|em|im|az|en)\s", re.I)


def _names_a_field(title: str) -> bool:
    return bool(_IN.search(f" {title} "))


_TITLE_IN = re.compile(r"\S+(?:\s\S+){0,4}?\s(?:in|en|em|في|فی|در)\s(?:der\s|the\s)?(?P<field>\S.*)", re.I)
_TITLE_BRACKET = re.compile(
    r"(?:Bachelor|Master|Diploma|Licen|Doctor|Maîtrise|Grado|بیچلر|ماسٹر|ڈپلومہ|بی اے|ایم اے|کارشناسی|لیسانس|بكالوريوس|دبلوم).*\((?P<field>(?!مرتبة|Hon|Pass|General|Level|Class|Spec|Arts?\)|Sciences?\))[^()\d]+)\)(?:\s+with\s+hono\w+)?",
    re.IGNORECASE,
)
_CONTENT = re.compile(r"[^\W\d_]{4,}")
MARKED = 0.7
"""A title that the tagger alone marked tells the field of study from this chance on."""


def field_in_title(
    pool: dict[str, list[Candidate]], titles: list[Candidate], known: Callable[[str], bool]
) -> None:
    """``Bachelor of Science in Nursing`` names the field of study, where nothing else does.

    It may stand in the sentence that confers a degree (``le grade de Licencié en Génie civil``) under a barer heading, or in a title
    that the tagger alone marked.

    Args:
        pool: candidates by field; the field of study is added.
        titles: all candidates for titles.
        known: whether a field of study is on record.
    """
    kept = pool.get("qualification_title", [])
    conferred = [item for item in titles if item.kind.startswith("prose") and item not in kept]
    marked = [item for item in titles if item.kind == TAGGED and item.weight > MARKED]
    for source in (kept, conferred, marked):
        parts = [part for item in source for part in _field_of(item, known)]
        if parts:
            pool["field_of_study"] = parts
            return


def _field_of(item: Candidate, known: Callable[[str], bool]) -> Iterator[Candidate]:
    match = _TITLE_IN.fullmatch(item.value) or _TITLE_BRACKET.fullmatch(item.value)
    field = match["field"] if match and not unfinished(match["field"]) else ""
    if not match and item.kind.startswith("prose"):  # Bachelor of Computer Science
        parts = item.value.split()
        ends = (" ".join(parts[at:]) for at in range(1, len(parts) - 1))
        field = next(filter(known, ends), "")
    if _CONTENT.search(field) and len(field.split()) <= 8:
        yield replace(item, field="field_of_study", value=field, kind="title_part", weight=0.3)
