"""Shortage lists (``shortage/1``): dated, published, with their legal effect in words; codes as printed, expanded when read."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

from recognise.diagnostics import Diagnostic
from recognise.model.rules import RuleDocument, RulePack
from recognise.rulepack.codes import schemes
from recognise.rulepack.identity import ById, by_id
from recognise.rulepack.schema import COUNTRY, DATE, LAW, SCALAR, TEXT, TEXTS, Shape
from recognise.rulepack.shapes import check_shape, fault
from recognise.rulepack.yaml12 import Node

SAME_AS_ISCO = frozenset({"ISCO-08", "SKP-08", "BMRK-08", "ISCO-08 group"})
"""National schemes whose codes of one to four digits are those of ISCO-08; others name ``isco`` in each entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortageEntry:
    """One printed line of a list and the unit groups it stands for."""

    code: str
    isco: frozenset[str]
    title: Mapping[str, str]
    conditions: str | None = None
    basis: str | None = None

    @property
    def shown(self) -> str:
        """The title as printed, with the conditions that stand beside it."""
        title = next(iter(self.title.values()), self.code)
        return f"{title} ({self.conditions})" if self.conditions else title


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortageList:
    """One version of a list. ``ends`` is the last day on which it counts: its own, or the day before the next version."""

    id: str
    series: str
    host: str
    file: str
    text: Mapping[str, str]
    publisher: str
    effect: str
    exempts_from: str
    scheme: str
    cite: str
    url: str | None
    consulted: str | None
    verify: str | None
    valid_from: str
    valid_to: str | None
    ends: str | None
    complete: bool
    entries: tuple[ShortageEntry, ...]

    def in_force(self, as_of: str) -> bool:
        """Whether the list counts on a day (ISO)."""
        return self.valid_from <= as_of and (self.ends is None or as_of <= self.ends)

    def find(self, isco: str) -> ShortageEntry | None:
        """The entry that names a unit group, directly or through its group; the most specific one."""
        held = [entry for entry in self.entries if isco in entry.isco]
        return max(held, key=lambda entry: len(entry.code), default=None)


def expand(code: str) -> frozenset[str]:
    """The unit groups below an ISCO-08 code of one to four digits."""
    return frozenset(unit for unit in schemes()["ISCO-08"] if unit.startswith(code))


def shortage_lists(pack: RulePack) -> tuple[ShortageList, ...]:
    """All versions of all lists of a pack."""
    return _lists(by_id(pack.documents_of("shortage")))


@lru_cache(maxsize=4)
def _lists(documents: tuple[ById[RuleDocument], ...]) -> tuple[ShortageList, ...]:
    series: dict[str, list[ShortageList]] = {}
    for one in documents:
        found = _read(one.value)
        series.setdefault(found.series, []).append(found)
    return tuple(one for versions in series.values() for one in _closed(versions))


def _closed(versions: list[ShortageList]) -> list[ShortageList]:
    """A version without an end, or with one past the start of the next, counts until the day before the next."""
    ordered = sorted(versions, key=lambda one: one.valid_from)
    closed = []
    for one, after in pairwise(ordered):
        before = (datetime.date.fromisoformat(after.valid_from) - datetime.timedelta(days=1)).isoformat()
        closed.append(replace(one, ends=min(one.valid_to or before, before)))
    return [*closed, *ordered[-1:]]


def _read(document: RuleDocument) -> ShortageList:
    data = document.data
    source = data["source"]
    return ShortageList(
        id=document.id,
        series=str(data.get("series", document.id)),
        host=data["host"],
        file=document.file,
        text=data.get("text", {}),
        publisher=data["publisher"],
        effect=data["effect"]["en"],
        exempts_from=data["exempts_from"],
        scheme=data["scheme"],
        cite=source["cite"],
        url=source.get("url"),
        consulted=source.get("consulted"),
        verify=source.get("verify"),
        valid_from=data["valid_from"],
        valid_to=data.get("valid_to"),
        ends=data.get("valid_to"),
        complete=data.get("complete", True),
        entries=tuple(_entry(one, data["scheme"]) for one in data["entries"]),
    )


def _entry(data: Mapping[str, Any], scheme: str) -> ShortageEntry:
    code = str(data["code"])
    named = [str(one) for one in data.get("isco", ())] or ([code] if scheme in SAME_AS_ISCO else [])
    units: frozenset[str] = frozenset().union(*(expand(one) for one in named))
    return ShortageEntry(
        code=code,
        isco=units,
        title=data.get("title", {}),
        conditions=data.get("conditions"),
        basis=data.get("basis"),
    )


ENTRY = Shape(
    "object",
    keys={
        "code": SCALAR,
        "title": TEXTS,
        "isco": Shape("list", item=SCALAR),
        "conditions": TEXT,
        "basis": TEXT,
    },
    required=("code",),
)
SHAPE = Shape(
    "object",
    keys={
        "recognise": TEXT,
        "id": TEXT,
        "series": TEXT,
        "host": COUNTRY,
        "region": TEXT,
        "text": TEXTS,
        "publisher": TEXT,
        "effect": TEXTS,
        "exempts_from": Shape("enum", values=("labour_market_test", "salary_floor", "nothing")),
        "scheme": TEXT,
        "source": LAW,
        "valid_from": DATE,
        "valid_to": DATE,
        "review_by": DATE,
        "complete": Shape("bool"),
        "owner": TEXT,
        "note": TEXT,
        "entries": Shape("list", item=ENTRY),
    },
    required=(
        "recognise",
        "id",
        "host",
        "publisher",
        "effect",
        "exempts_from",
        "scheme",
        "source",
        "valid_from",
        "entries",
    ),
)


def check_shortage(root: Node, out: list[Diagnostic]) -> None:
    """Finds what is wrong with one list: its shape, dates, and codes that stand for no unit group."""
    if not check_shape(root, SHAPE, "", out):
        return
    if root.get("valid_to") is None and root.get("review_by") is None:
        fault(
            out,
            "R401",
            "missing 'review_by' or 'valid_to': every file needs an end or review date",
            root.position,
        )
    scheme = root.value["scheme"].value
    for node in root.value["entries"].value:
        entry = _entry(node.plain(), scheme)
        if not entry.isco:
            message = (
                f"code '{entry.code}' of {scheme} stands for no ISCO-08 unit group; name them in `isco:`"
            )
            fault(out, "R208", message, node.value["code"].position)
