"""The tests that stand beside the rules: run them, and say which rows and cells no test has touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from recognise.assess.evaluate import Verdict, decide
from recognise.assess.scope import Scope
from recognise.diagnostics import Diagnostic
from recognise.model.rules import Condition, FactValue, RulePack, RuleTest, Table
from recognise.policy.edges import Case, edges_of, proposal, untouched

DEFAULT_DATE = "2026-01-01"
"""The decision date of a test that names none, when its file has no `valid_from` either."""


@dataclass(slots=True)
class TestReport:
    """What the tests of a pack showed."""

    __test__ = False  # not a pytest class

    passed: int = 0
    failed: int = 0
    diagnostics: list[Diagnostic] = field(default_factory=list)
    rows: int = 0
    positive: set[tuple[str, str]] = field(default_factory=set)
    negative: set[tuple[str, str]] = field(default_factory=set)
    cells: int = 0
    cells_true: set[tuple[str, str, str]] = field(default_factory=set)
    cells_false: set[tuple[str, str, str]] = field(default_factory=set)
    edges: int = 0
    edges_touched: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer of a table to a test case, in the words of `expect:`."""

    then: Mapping[str, Any]
    rules: tuple[str, ...]
    undetermined: frozenset[str]
    none: bool
    is_open: bool


def run_tests(pack: RulePack, *, strict: bool = False) -> TestReport:
    """Runs all tests. With ``strict`` a row or a bound that they leave untouched is an error, else a note."""
    report = TestReport()
    for table in pack.tables:
        passed = _run_table(pack, table, report)
        _coverage(table, report, strict)
        _edges(pack, table, passed, report, strict)
    report.diagnostics.sort(key=Diagnostic.sort_key)
    return report


def _run_table(pack: RulePack, table: Table, report: TestReport) -> list[Case]:
    """Runs the tests of a table and returns those that passed."""
    passed: list[Case] = []
    for test in table.tests:
        on = test.on or table.valid_from or DEFAULT_DATE
        scope = Scope(table, pack.facts, on)
        facts = with_applies(table, test.case)
        outcome = answer(scope, facts)
        problem = _compare(outcome, test)
        if problem:
            report.failed += 1
            message = f"test failed: {problem}"
            report.diagnostics.append(Diagnostic(code="R501", message=message, position=test.position))
            continue
        report.passed += 1
        passed.append((test, on, scope.encode(facts)))
        _touch(scope, facts, outcome, report)
    return passed


def with_applies(table: Table, case: Mapping[str, FactValue | None]) -> dict[str, FactValue | None]:
    """The case with the file's own `applies:` filled in, as the author of a test means it."""
    facts = dict(case)
    for condition in table.applies:
        if condition.fact not in facts:
            facts[condition.fact] = _witness(condition)
    return facts


def _witness(condition: Condition) -> FactValue | None:
    cell = condition.cell
    if cell.spans:
        low, high = cell.spans[0]
        return low if abs(low) < 10**8 else high
    return sorted(cell.literals)[0] if cell.literals and not cell.negated else None


def answer(scope: Scope, facts: Mapping[str, FactValue | None]) -> Outcome:
    """What a table answers to a case: the deciding row, all rows that hold (collect), or what is open."""
    if scope.table.hit == "collect":
        return _collect(scope, facts)
    verdict: Verdict = decide(scope, facts)
    asked = frozenset(fact for question in verdict.questions for fact in question.facts)
    rules = tuple(row.id for row in verdict.rows) if verdict.outcome == "proposed" else ()
    return Outcome(verdict.then, rules, asked, verdict.outcome == "none", verdict.outcome == "undetermined")


def _collect(scope: Scope, facts: Mapping[str, FactValue | None]) -> Outcome:
    known, rules, waiting = scope.encode(facts), [], set()
    then: Mapping[str, Any] = {}
    for row in scope.rows:
        truths = {condition.fact: scope.truth(condition, known) for condition in row.conditions}
        if False in truths.values():
            continue
        if None in truths.values():
            waiting |= {fact for fact, truth in truths.items() if truth is None}
        else:
            rules.append(row.row.id)
            then = then or row.row.then
    return Outcome(then, tuple(rules), frozenset(waiting), not rules and not waiting, bool(waiting))


def _compare(outcome: Outcome, test: RuleTest) -> str | None:
    if test.expect is not None:
        wrong = [
            problem for key, wanted in test.expect.items() if (problem := _mismatch(outcome, key, wanted))
        ]
        if wrong:
            return "; ".join(wrong)
    if test.expect_not is not None and not any(_mismatch(outcome, k, w) for k, w in test.expect_not.items()):
        return f"found what must not be: {dict(test.expect_not)}"
    return None


def _mismatch(outcome: Outcome, key: str, wanted: Any) -> str | None:
    found: Any
    if key == "rule":
        found = outcome.rules[0] if outcome.rules else None
        if wanted in outcome.rules:
            return None
    elif key == "rules":
        found, wanted = list(outcome.rules), list(wanted)
    elif key == "none":
        found = outcome.none
    elif key == "undetermined":
        found = sorted(outcome.undetermined) if outcome.is_open else "decided"
        if outcome.is_open and (wanted is True or set(wanted) <= outcome.undetermined):
            return None
    else:
        found = outcome.then.get(key)
    if found == wanted:
        return None
    why = (
        f" (open: {', '.join(sorted(outcome.undetermined))})"
        if outcome.is_open and key != "undetermined"
        else ""
    )
    shown = "nothing: no row holds" if found is None and outcome.none else found
    return f"{key}: expected {wanted}, found {shown}{why}"


def _touch(scope: Scope, facts: Mapping[str, FactValue | None], outcome: Outcome, report: TestReport) -> None:
    known, file = scope.encode(facts), scope.table.file
    for active in scope.rows:
        row = active.row
        truths = {condition.fact: scope.truth(condition, known) for condition in active.conditions}
        if row.id in outcome.rules:
            report.positive.add((file, row.id))
        elif False in truths.values() or scope.table.hit == "first":
            report.negative.add((file, row.id))
        for condition in row.when:
            touched = report.cells_true if truths[condition.fact] else report.cells_false
            if truths[condition.fact] is not None:
                touched.add((file, row.id, condition.fact))
    inactive = {row.id for row in scope.table.rows} - {active.row.id for active in scope.rows}
    report.negative |= {(file, row_id) for row_id in inactive}


def _coverage(table: Table, report: TestReport, strict: bool) -> None:
    for row in table.rows:
        report.rows += 1
        report.cells += len(row.when)
        lacks = []
        if (table.file, row.id) not in report.positive:
            lacks.append("in which it decides")
        if (table.file, row.id) not in report.negative:
            lacks.append("in which it does not hold")
        if lacks:
            message = f"row {row.id} has no test {' and none '.join(lacks)}"
            severity: Any = "error" if strict else "note"
            report.diagnostics.append(
                Diagnostic(code="R502", message=message, position=row.position, severity=severity)
            )


def _edges(pack: RulePack, table: Table, passed: list[Case], report: TestReport, strict: bool) -> None:
    """Both edges of each bound: a wrong digit there is seen only by a test that stands right at it."""
    scope = Scope(table, pack.facts, table.valid_from or DEFAULT_DATE)
    missing = untouched(scope, passed)
    number = sum(1 for _ in edges_of(scope))
    report.edges += number
    report.edges_touched += number - len(missing)
    severity: Any = "error" if strict else "note"
    for edge, near in missing:
        report.diagnostics.append(
            Diagnostic(
                code="R503",
                message=str(edge),
                position=edge.row.position,
                severity=severity,
                help=proposal(edge, near),
            )
        )
