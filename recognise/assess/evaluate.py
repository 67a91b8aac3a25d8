"""One decision table and the facts of one case: what is proposed, what is open, and why. Pure; no clock, no files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from recognise.assess.completions import CONFLICT, Completions, frozen
from recognise.assess.counterfactual import questions
from recognise.assess.scope import ActiveRow, Encoded, Scope
from recognise.model.proposal import ConditionTrace, LawReference, OpenQuestion, TraceNode, Truth
from recognise.model.rules import FactValue, Row, Table

_TRUTH: dict[bool | None, Truth] = {True: "true", False: "false", None: "unknown"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer of one table. ``rows`` decide (proposed), or may still hold (undetermined)."""

    outcome: Literal["proposed", "undetermined", "none", "conflict"]
    then: Mapping[str, Any] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()
    regardless_of: tuple[str, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()


def decide(scope: Scope, facts: Mapping[str, FactValue | None], *, with_questions: bool = True) -> Verdict:
    """Evaluates a ``unique`` or ``first`` table.

    A sure answer is proposed. Otherwise the answer is *undetermined*, unless every value that the unknown facts may take
    gives the same outcome. Unknown is never false.
    """
    known = scope.encode(facts)
    live, unsure = _live(scope, known)
    if not live:
        return Verdict(outcome="none")
    if not unsure:
        return _settled(scope, live)
    completions = Completions(scope, known)
    found = completions.outcomes([row for row, _ in live])
    if found is not None and len(found) == 1:
        (answer, row), *_ = found.items()
        if row is None:
            return Verdict(outcome="none", regardless_of=unsure)
        if answer and answer[0][0] == CONFLICT:
            return Verdict(outcome="conflict", rows=tuple(one.row for one, _ in live))
        same = tuple(r.row for r, _ in live if frozen(r.row.then) == frozen(row.row.then))
        sure = tuple(r.row for r, is_sure in live if is_sure and frozen(r.row.then) == answer)
        if sure:
            return Verdict(outcome="proposed", then=sure[0].then, rows=sure[:1])
        return Verdict(outcome="proposed", then=row.row.then, rows=same, regardless_of=unsure)
    asked = questions(scope, known, [row for row, _ in live]) if with_questions else ()
    return Verdict(outcome="undetermined", rows=tuple(row.row for row, _ in live), questions=asked)


def _live(scope: Scope, known: Mapping[str, Encoded]) -> tuple[list[tuple[ActiveRow, bool]], tuple[str, ...]]:
    """Rows that are not false, each with whether it surely holds, and the unknown facts they wait for."""
    live: list[tuple[ActiveRow, bool]] = []
    unsure: dict[str, None] = {}
    for row in scope.rows:
        waiting = []
        for condition in row.conditions:
            truth = scope.truth(condition, known)
            if truth is False:
                break
            if truth is None:
                waiting.append(condition.fact)
        else:
            live.append((row, not waiting))
            unsure.update(dict.fromkeys(waiting))
            if scope.table.hit == "first" and not waiting:
                break
    return live, tuple(unsure)


def _settled(scope: Scope, live: list[tuple[ActiveRow, bool]]) -> Verdict:
    first = live[0][0].row
    if scope.table.hit == "unique" and any(frozen(r.row.then) != frozen(first.then) for r, _ in live):
        return Verdict(outcome="conflict", rows=tuple(row.row for row, _ in live))
    return Verdict(outcome="proposed", then=first.then, rows=(first,))


def trace(
    scope: Scope,
    facts: Mapping[str, FactValue | None],
    verdict: Verdict | None = None,
    *,
    all_rows: bool = False,
) -> tuple[TraceNode, ...]:
    """The rows with each condition's truth. Rows that are false are left out unless ``all_rows``."""
    known = scope.encode(facts)
    deciding = {row.id for row in verdict.rows} if verdict and verdict.outcome == "proposed" else set()
    nodes = []
    for active in scope.rows:
        truths = [(condition, scope.truth(condition, known)) for condition in active.conditions]
        values = [truth for _, truth in truths]
        if False in values and not all_rows and not _near(truths):
            continue
        result: Any = "no" if False in values else "may_hold" if None in values else "holds"
        if active.row.id in deciding:
            result = "decides"
        conditions = tuple(
            ConditionTrace(
                fact=condition.fact,
                wanted=condition.cell.text,
                value=_shown(facts.get(condition.fact), known.get(condition.fact)),
                result=_TRUTH[truth],
                asked_by=scope.facts[condition.fact].asked_by,
            )
            for condition, truth in truths
        )
        nodes.append(_node(scope.table, active.row, result, conditions, scope.as_of))
    return tuple(nodes)


def _near(truths: list[tuple[Any, bool | None]]) -> bool:
    """A near miss: the title fits and exactly one other condition fails."""
    false = [condition.fact for condition, truth in truths if truth is False]
    return len(false) == 1 and len(truths) > 1 and false[0] not in ("title", "country")


def _shown(value: FactValue | None, encoded: Encoded | None) -> FactValue | None:
    return None if encoded is None else value


def _node(
    table: Table, row: Row, result: Any, conditions: tuple[ConditionTrace, ...], as_of: str
) -> TraceNode:
    return TraceNode(
        table=table.id,
        rule=row.id,
        file=str(row.position),
        result=result,
        conditions=conditions,
        then=dict(row.then),
        law=laws_of(table, row, as_of),
        text=row.text.get("en"),
    )


def laws_of(table: Table, row: Row, as_of: str | None = None) -> tuple[LawReference, ...]:
    """The sources of a row, those in force at the date first left in; a law without dates always counts."""
    laws = [table.laws[key] for key in row.law if key in table.laws]
    if as_of is not None:
        dated = [w for w in laws if (w.valid_from or "") <= as_of and as_of <= (w.valid_to or "9999")]
        laws = dated or laws
    return tuple(LawReference(cite=w.cite, url=w.url, consulted=w.consulted, verify=w.verify) for w in laws)
