"""Regulated professions (``regulated/1``): which sources say that a profession is regulated in a host country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from recognise.diagnostics import Diagnostic
from recognise.model.rules import RuleDocument, RulePack
from recognise.rulepack.codes import schemes
from recognise.rulepack.identity import ById, by_id
from recognise.rulepack.schema import COUNTRY, DATE, LAW, SCALAR, TEXT, TEXTS, Shape
from recognise.rulepack.shapes import check_shape, fault
from recognise.rulepack.yaml12 import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulatedProfession:
    """One profession that a source calls regulated in the named host countries."""

    id: str
    kind: str
    name: str
    hosts: frozenset[str]
    isco: frozenset[str]
    file: str
    cite: str
    url: str | None
    text: Mapping[str, str]
    articles: str | None = None
    annex: str | None = None
    note: str | None = None
    verify: str | None = None


def regulated_professions(pack: RulePack) -> tuple[RegulatedProfession, ...]:
    """All regulated professions of a pack, in file order."""
    return _professions(by_id(pack.documents_of("regulated")))


@lru_cache(maxsize=4)
def _professions(documents: tuple[ById[RuleDocument], ...]) -> tuple[RegulatedProfession, ...]:
    return tuple(one for document in documents for one in _read(document.value))


def _read(document: RuleDocument) -> list[RegulatedProfession]:
    data = document.data
    found = []
    for row in data["professions"]:
        source = data["law"][row["law"]]
        found.append(
            RegulatedProfession(
                id=row["id"],
                kind=data["kind"],
                name=row["text"]["en"],
                hosts=frozenset(data["hosts"]),
                isco=frozenset(str(code) for code in row["isco"]),
                file=document.file,
                cite=source["cite"],
                url=source.get("url"),
                text=row["text"],
                articles=row.get("articles"),
                annex=row.get("annex"),
                note=row.get("note") or data.get("note"),
                verify=row.get("verify") or source.get("verify"),
            )
        )
    return found


PROFESSION = Shape(
    "object",
    keys={
        "id": TEXT,
        "text": TEXTS,
        "isco": Shape("list", item=SCALAR),
        "articles": TEXT,
        "annex": TEXT,
        "law": TEXT,
        "note": TEXT,
        "verify": TEXT,
    },
    required=("id", "text", "isco", "law"),
)
SHAPE = Shape(
    "object",
    keys={
        "recognise": TEXT,
        "id": TEXT,
        "text": TEXTS,
        "kind": Shape("enum", values=("sectoral", "general")),
        "hosts": Shape("list", item=COUNTRY),
        "law": Shape("map", item=LAW),
        "professions": Shape("list", item=PROFESSION),
        "review_by": DATE,
        "owner": TEXT,
        "note": TEXT,
    },
    required=("recognise", "id", "kind", "hosts", "law", "professions", "review_by"),
)


def check_regulated(root: Node, out: list[Diagnostic]) -> None:
    """Finds what is wrong with one file: its shape, laws that are not declared, codes that ISCO-08 does not have."""
    if not check_shape(root, SHAPE, "", out):
        return
    laws = root.value["law"].value
    for node in root.value["professions"].value:
        law = node.value["law"]
        if law.value not in laws:
            fault(out, "R203", f"law '{law.value}' is not declared under `law:`", law.position)
        for code in node.value["isco"].value:
            if str(code.value) not in schemes()["ISCO-08"]:
                fault(out, "R208", f"isco: '{code.value}' is not a code of ISCO-08", code.position)
