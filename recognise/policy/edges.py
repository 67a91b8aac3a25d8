"""Both edges of each bound of a row: the last value that fits and the first that does not, and the tests that touch them.

A bound is the end of a range of numbers or dates inside the fact's domain, or the first or last day of a row's own window. A
single value is no range: the row's positive and negative test cover it. Only what the other conditions of the row leave open or
true counts as a touch, so that it is this bound which decides the test.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from recognise.assess.scope import Known, Scope
from recognise.model.rules import HIGH, Condition, FactDef, Row, RuleTest

DAY = "on"
"""The name under which the decision date stands beside facts: the key of a test."""
Case = tuple[RuleTest, str, Known]
"""A test, its decision date, and its facts as cells compare them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One side of a bound. ``value`` is in the words of a test; ``inside`` says whether it still fits."""

    row: Row
    fact: str
    wanted: str
    encoded: int
    value: str
    inside: bool

    def __str__(self) -> str:
        what = "the decision date" if self.fact == DAY else self.fact
        side = "the last value that fits" if self.inside else "the first that does not"
        return f"row {self.row.id}: no test with {what} {self.value}, {side} in {self.wanted}"


def edges_of(scope: Scope) -> Iterator[Edge]:
    """Every side of every bound of a table's rows, windows included."""
    for row in scope.table.rows:
        for condition in row.when:
            yield from _of_cell(scope, row, condition)
        window = f"valid {row.valid_from or ''}..{row.valid_to or ''}"
        for day, step in ((row.valid_from, -1), (row.valid_to, 1)):
            if day is not None:
                for shift in (0, step):
                    found = datetime.date.fromisoformat(day) + datetime.timedelta(days=shift)
                    yield Edge(
                        row=row, fact=DAY, wanted=window, encoded=0, value=found.isoformat(), inside=not shift
                    )


def _of_cell(scope: Scope, row: Row, condition: Condition) -> Iterator[Edge]:
    fact, domain = scope.facts[condition.fact], scope.domain(condition.fact)
    if fact.type not in ("int", "date"):
        return
    spans = domain.spans if domain is not None and domain.spans else ((-HIGH, HIGH),)
    lowest, highest = spans[0][0], spans[-1][1]
    for low, high in condition.cell.spans or ():
        for bound, step, limit in ((low, -1, low <= lowest), (high, 1, high >= highest)):
            if low == high or limit:
                continue
            for value in (bound, _beside(bound, step, fact)):
                text = str(value) if fact.type == "int" else fact.show(value, value)
                yield Edge(
                    row=row,
                    fact=fact.name,
                    wanted=condition.cell.text,
                    encoded=value,
                    value=text,
                    inside=value == bound,
                )


def _beside(bound: int, step: int, fact: FactDef) -> int:
    if fact.type == "int":
        return bound + step
    day = datetime.date(bound // 10000, bound // 100 % 100, bound % 100) + datetime.timedelta(days=step)
    return day.year * 10000 + day.month * 100 + day.day


def untouched(scope: Scope, cases: Iterable[Case]) -> list[tuple[Edge, RuleTest | None]]:
    """The edges that no test touches, each with a test near it that may be copied."""
    kept = list(cases)
    found = []
    for edge in edges_of(scope):
        near = None
        for test, day, known in kept:
            truths = _truths(scope, edge, known)
            if False in truths or (edge.fact != DAY and not edge.row.in_force(day)):
                continue
            if (day if edge.fact == DAY else known.get(edge.fact)) == (
                edge.value if edge.fact == DAY else edge.encoded
            ):
                break
            near = near if near is not None and None not in truths else test
        else:
            found.append((edge, near))
    return found


def _truths(scope: Scope, edge: Edge, known: Known) -> set[bool | None]:
    """What the other conditions of the row say to a case."""
    conditions = (*scope.table.applies, *edge.row.when)
    return {scope.truth(one, known) for one in conditions if one.fact != edge.fact}


def proposal(edge: Edge, near: RuleTest | None) -> str:
    """A test to finish by hand: the case stands at the edge; what is expected, a person reads in the law."""
    case: dict[str, object] = dict(near.case) if near is not None else {}
    day = near.on if near is not None else None
    if edge.fact == DAY:
        day = edge.value
    else:
        case[edge.fact] = int(edge.value) if edge.value.lstrip("-").isdigit() else edge.value
    on = f"on: {day}, " if day else ""
    return f"add - {{{on}case: {_flow(case)}, expect: {{…}}}} with what the law says there"


def _flow(case: Mapping[str, object]) -> str:
    words = (f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in case.items())
    return "{" + ", ".join(words) + "}"
