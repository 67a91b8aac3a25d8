"""Is a place free, is the filing window open? True, false, or unknown: a quota of which nobody knows the count stays open."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from recognise.model.proposal import FilingWindow, LawReference, QuotaFlag
from recognise.model.rules import FactValue, RulePack, Table

FRESH_DAYS = 31
"""A count with free places tells nothing about a day more than so many days later."""
SHOWN_WINDOWS = 4


def quota_of(pack: RulePack, table: Table, row: str, as_of: str) -> QuotaFlag | None:
    """The quota a row stands under at a decision date (ISO), or ``None`` when it stands under none."""
    for name, quota in table.quotas.items():
        if row in quota["rows"]:
            return _quota(pack, table, name, quota, as_of)
    return None


def _quota(pack: RulePack, table: Table, name: str, quota: Mapping[str, Any], as_of: str) -> QuotaFlag:
    limit = next((one for one in quota["limits"] if one["from"] <= as_of <= one["to"]), None)
    if limit is None:
        return QuotaFlag(quota=name, counts=quota["counts"], open=None, note=quota.get("note"))
    counts = [
        one
        for document in pack.documents_of("counters")
        for one in document.data["counts"]
        if one["quota"] == name and limit["from"] <= one["on"] <= limit["to"]
    ]
    told = {is_open(limit["number"], one["used"], one["on"], as_of) for one in counts} - {None}
    if "parted_by" in quota:
        told -= {True}
    shown = max((one for one in counts if one["on"] <= as_of), key=lambda one: one["on"], default=None)
    shown = shown or min(counts, key=lambda one: str(one["on"]), default=None)
    return QuotaFlag(
        quota=name,
        counts=quota["counts"],
        open=told.pop() if len(told) == 1 else None,  # counts that contradict each other tell nothing
        number=limit["number"],
        used=shown["used"] if shown else None,
        counted_on=shown["on"] if shown else None,
        valid_from=limit["from"],
        valid_to=limit["to"],
        source=shown["source"] if shown else None,
        law=_law(table, limit.get("law")),
        parted_by=quota.get("parted_by"),
        note=limit.get("note") or quota.get("note"),
    )


def is_open(number: int, used: int, counted_on: str, as_of: str) -> bool | None:
    """What one count says about a day of its period. Places fill and do not empty, so a full quota was full later, too."""
    if used >= number:
        return False if counted_on <= as_of else None
    if counted_on >= as_of:
        return True
    age = datetime.date.fromisoformat(as_of) - datetime.date.fromisoformat(counted_on)
    return True if age.days <= FRESH_DAYS else None


def filing_of(table: Table, row: str, day: str) -> tuple[bool | None, tuple[FilingWindow, ...]]:
    """Whether applications are received on a day (ISO), and the windows around it.

    A window of a part of the country leaves it unknown: another part may have other days. A year that has a window for the
    whole country is taken to be complete, so a day of it in none of them is closed.
    """
    windows = [w for one in table.filing.values() if row in one["rows"] for w in one["windows"]]
    if not windows:
        return None, ()
    everywhere = [one for one in windows if "where" not in one]
    if any(one["from"] <= day <= one["to"] for one in everywhere):
        state: bool | None = True
    elif any(one["from"] <= day <= one["to"] for one in windows):
        state = None
    else:
        state = False if any(one["from"][:4] <= day[:4] <= one["to"][:4] for one in everywhere) else None
    return state, tuple(_window(table, one) for one in _near(windows, day))


def _near(windows: Iterable[Mapping[str, Any]], day: str) -> list[Mapping[str, Any]]:
    """The windows that are open or still to come; the last one when all are past."""
    ordered = sorted(windows, key=lambda one: (one["from"], one["to"]))
    return [one for one in ordered if one["to"] >= day][:SHOWN_WINDOWS] or ordered[-1:]


def _window(table: Table, one: Mapping[str, Any]) -> FilingWindow:
    law = _law(table, one.get("law"))
    return FilingWindow(valid_from=one["from"], valid_to=one["to"], where=one.get("where"), law=law)


def _law(table: Table, key: str | None) -> LawReference | None:
    law = table.laws.get(key) if key is not None else None
    if law is None:
        return None
    return LawReference(cite=law.cite, url=law.url, consulted=law.consulted, verify=law.verify)


def agreed(given: FactValue | None, derived: FactValue | None) -> FactValue | None:
    """One fact from what the case says and what the rules work out; when they disagree it is unknown."""
    if given is None or derived is None:
        return derived if given is None else given
    return given if given == derived else None
