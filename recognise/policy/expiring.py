"""Rows, files, laws and lists that end soon, with the open cases they touch."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from recognise.assess.scope import scope_of
from recognise.model.rules import RulePack, Table
from recognise.policy.cases import PastCase


@dataclass(frozen=True, slots=True)
class Expiring:
    """One thing that ends: what, where, on which day, and the cases that rely on it."""

    what: str
    id: str
    place: str
    ends: str
    cases: tuple[str, ...] = ()


def expiring(pack: RulePack, *, as_of: str, days: int, cases: Iterable[PastCase] = ()) -> list[Expiring]:
    """Everything whose last day or review lies within ``days`` of ``as_of``, soonest first."""
    day = datetime.date.fromisoformat(as_of)
    last = (day + datetime.timedelta(days=min(days, (datetime.date.max - day).days))).isoformat()
    open_cases = list(cases)
    found = []
    for table in pack.tables:
        for what, end in (("file", table.valid_to), ("review", table.review_by)):
            if end and as_of <= end <= last:
                found.append(Expiring(what, table.id, str(table.position), end))
        for law in table.laws.values():
            if law.valid_to and as_of <= law.valid_to <= last:
                found.append(Expiring("law", f"{table.id}/{law.key}", str(law.position), law.valid_to))
        for row in table.rows:
            if row.valid_to and as_of <= row.valid_to <= last:
                touched = _touched(pack, table, row.id, as_of, open_cases)
                found.append(Expiring("row", row.id, str(row.position), row.valid_to, touched))
    for document in pack.documents:
        end = document.data.get("valid_to")
        if isinstance(end, str) and as_of <= end <= last:
            found.append(Expiring(document.kind, document.id, document.file, end))
    return sorted(found, key=lambda one: (one.ends, one.id))


def _touched(pack: RulePack, table: Table, row_id: str, as_of: str, cases: list[PastCase]) -> tuple[str, ...]:
    """The cases in which the row holds or may still hold."""
    scope = scope_of(pack, table, as_of)
    rows = [active for active in scope.rows if active.row.id == row_id]
    touched = []
    for case in cases:
        known = scope.encode(case.facts)
        if rows and all(scope.truth(condition, known) is not False for condition in rows[0].conditions):
            touched.append(case.id)
    return tuple(touched)
