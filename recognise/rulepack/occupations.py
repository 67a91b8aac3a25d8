"""Titles of occupations by ISCO-08 unit group (``occupations/1``): one file a language, titles in one text parted by ``|``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from recognise.diagnostics import Diagnostic
from recognise.model.rules import RuleDocument, RulePack
from recognise.rulepack.codes import unknown_code
from recognise.rulepack.identity import ById, by_id
from recognise.rulepack.schema import DATE, LAW, TEXT, Shape
from recognise.rulepack.shapes import check_shape, fault
from recognise.rulepack.yaml12 import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class OccupationTitles:
    """The titles of one file: unit group -> titles as people write them. The first file of a language names the groups."""

    id: str
    language: str
    file: str
    groups: Mapping[str, tuple[str, ...]]


def occupation_titles(pack: RulePack) -> tuple[OccupationTitles, ...]:
    """All lists of titles of a pack, in file order."""
    return _titles(by_id(pack.documents_of("occupations")))


@lru_cache(maxsize=4)
def _titles(documents: tuple[ById[RuleDocument], ...]) -> tuple[OccupationTitles, ...]:
    return tuple(
        OccupationTitles(
            id=one.value.id,
            language=one.value.data["language"],
            file=one.value.file,
            groups={str(code): parts(text) for code, text in one.value.data["groups"].items()},
        )
        for one in documents
    )


def parts(text: str) -> tuple[str, ...]:
    """The titles of one text, parted by ``|``."""
    return tuple(title for part in text.split("|") if (title := part.strip()))


SHAPE = Shape(
    "object",
    keys={
        "recognise": TEXT,
        "id": TEXT,
        "language": TEXT,
        "sources": Shape("map", item=LAW),
        "review_by": DATE,
        "owner": TEXT,
        "note": TEXT,
        "groups": Shape("map", item=TEXT),
    },
    required=("recognise", "id", "language", "sources", "review_by", "groups"),
)


def check_occupations(root: Node, out: list[Diagnostic]) -> None:
    """Finds what is wrong with one list: its shape, and codes that are not unit groups."""
    if not check_shape(root, SHAPE, "", out):
        return
    for code, key in root.value["groups"].keys.items():
        problem = unknown_code("ISCO-08", code)
        if problem:
            fault(out, "R208", f"groups: {problem}", key.position)
