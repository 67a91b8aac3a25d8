"""Laws that relax recognition, and how a case stands to each: applies, open, no, expired or not yet. Pure.

Every row about the profession is reported, so that a row which nearly holds shows what is missing and who can say it.
A row outside its window never applies; a quota or a filing window is a procedure, never a grant.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from recognise.assess.evaluate import laws_of
from recognise.assess.quotas import agreed, filing_of, quota_of
from recognise.assess.scope import Scope, scope_of
from recognise.assess.shortage import regulation_of
from recognise.model.proposal import ConditionTrace, ExemptionFlag, FilingWindow, QuotaFlag, Truth
from recognise.model.rules import FactValue, Row, RulePack, Table
from recognise.rulepack.quotas import FILING_FACT, QUOTA_FACT

State = Literal["applies", "open", "no", "expired", "not_yet"]
Facts = Mapping[str, FactValue | None]

SUNSET_DAYS = 90
"""A rule that ends within so many days of the decision date carries an alarm."""
PROCEDURES = frozenset({"quota_procedure", "deadline_only"})
"""Effects that open a way to apply and promise nothing."""
_ORDER: dict[State, int] = {"applies": 0, "open": 1, "no": 2, "not_yet": 3, "expired": 4}
_TRUTH: dict[bool | None, Truth] = {True: "true", False: "false", None: "unknown"}


def exemption_flags(
    pack: RulePack, facts: Facts, *, host: str, as_of: str, isco: str | None = None
) -> tuple[ExemptionFlag, ...]:
    """How the facts stand to every exemption of a host country, nearest first.

    Args:
        pack: the checked rule files.
        facts: name -> value; ``None`` or absence means unknown, never false.
        host: ISO 3166-1 alpha-3; ``USA`` also finds files of its regions (``USA-TN``).
        as_of: the decision date (ISO).
        isco: the profession's ISCO-08 unit group. Rows about other professions are left out; without it all are shown.

    Returns:
        Flags ordered by state, then by how few conditions are unmet or unknown, then by rule id.
    """
    known: dict[str, FactValue | None] = dict(facts)
    if isco is not None:
        known["isco"] = isco
        if known.get("regulated") is None:
            known["regulated"] = regulation_of(pack, host=host, isco=isco)["kind"]
    flags = [
        flag
        for table in pack.of_kind("exemption")
        if is_of_host(table.host, host)
        for flag in _of_table(pack, scope_of(pack, table, as_of), known)
    ]
    return tuple(sorted(flags, key=_nearness))


def is_of_host(written: str | None, host: str) -> bool:
    """Whether a file's ``host`` is meant when a country, or one of its regions, is asked for."""
    return written is not None and (
        written == host or written.split("-")[0] == host or host.split("-")[0] == written
    )


def _nearness(flag: ExemptionFlag) -> tuple[int, int, int, str]:
    return _ORDER[flag.state], len(flag.unmet), len(flag.unknown), flag.rule


def _of_table(pack: RulePack, scope: Scope, given: Facts) -> list[ExemptionFlag]:
    found = []
    general = scope.encode(given)
    for row in scope.table.rows:
        facts, quota, filing = _with_quota(pack, scope, row, given)
        encoded = general if facts is given else scope.encode(facts)
        conditions = (*scope.table.applies, *row.when)
        truths = [(condition, scope.truth(condition, encoded)) for condition in conditions]
        if any(condition.fact == "isco" and truth is False for condition, truth in truths):
            continue
        traces = tuple(
            ConditionTrace(
                fact=condition.fact,
                wanted=condition.cell.text,
                value=facts.get(condition.fact) if condition.fact in encoded else None,
                result=_TRUTH[truth],
                asked_by=scope.facts[condition.fact].asked_by,
            )
            for condition, truth in truths
        )
        found.append(replace(_flag(scope, row, traces), quota=quota, filing=filing))
    return found


def _with_quota(
    pack: RulePack, scope: Scope, row: Row, given: Facts
) -> tuple[Facts, QuotaFlag | None, tuple[FilingWindow, ...]]:
    """The facts with what the quota and the filing windows of a row say; the case's own word beside it must agree."""
    table = scope.table
    if not table.quotas and not table.filing:
        return given, None, ()
    quota = quota_of(pack, table, row.id, scope.as_of)
    filed = given.get("application_date")
    is_open, windows = filing_of(table, row.id, str(filed) if filed is not None else scope.as_of)
    derived: dict[str, FactValue | None] = {} if quota is None else {QUOTA_FACT: quota.open}
    if is_open is not None:
        derived[FILING_FACT] = "open" if is_open else "closed"
    if not any(value is not None for value in derived.values()):
        return given, quota, windows
    known = {**given, **{name: agreed(given.get(name), value) for name, value in derived.items()}}
    return known, quota, windows


def _flag(scope: Scope, row: Row, traces: tuple[ConditionTrace, ...]) -> ExemptionFlag:
    table, as_of = scope.table, scope.as_of
    start, end = window(table, row)
    effect = str(row.then["effect"])
    unmet = tuple(one for one in traces if one.result == "false")
    unknown = tuple(one for one in traces if one.result == "unknown")
    return ExemptionFlag(
        rule=row.id,
        file=str(row.position),
        state=_state(start, end, as_of, bool(unmet), bool(unknown)),
        effect=effect,
        met=tuple(one for one in traces if one.result == "true"),
        unmet=unmet,
        unknown=unknown,
        law=laws_of(table, row, as_of),
        text=row.text.get("en"),
        valid_from=start,
        valid_to=end,
        duties=tuple(row.then.get("duties", ())),
        procedure=effect in PROCEDURES or bool(row.then.get("procedure")),
        sunset_days=_sunset(start, end, as_of),
        verify=row.verify,
    )


def _state(start: str | None, end: str | None, as_of: str, unmet: bool, unknown: bool) -> State:
    if end is not None and as_of > end:
        return "expired"
    if start is not None and as_of < start:
        return "not_yet"
    return "no" if unmet else "open" if unknown else "applies"


def window(table: Table, row: Row) -> tuple[str | None, str | None]:
    """The days on which a row is in force: its own window inside that of its file (ISO dates, both ends included)."""
    starts = [day for day in (table.valid_from, row.valid_from) if day]
    ends = [day for day in (table.valid_to, row.valid_to) if day]
    return max(starts, default=None), min(ends, default=None)


def _sunset(start: str | None, end: str | None, as_of: str) -> int | None:
    if end is None or as_of > end or (start is not None and as_of < start):
        return None
    left = (datetime.date.fromisoformat(end) - datetime.date.fromisoformat(as_of)).days
    return left if left <= SUNSET_DAYS else None
