"""What would settle it: the fewest unknown facts (one, else two) after which the outcome is known, value by value."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from recognise.assess.completions import CONFLICT, Completions, cells_of
from recognise.assess.scope import ActiveRow, Encoded, Scope, choices
from recognise.model.proposal import OpenQuestion
from recognise.rulepack.classes import Choice

PAIR_LIMIT = 200
"""Combinations of values tried for two facts together."""
OPEN: dict[str, Any] = {"undetermined": True}


def questions(scope: Scope, known: dict[str, Encoded], rows: Sequence[ActiveRow]) -> tuple[OpenQuestion, ...]:
    """The facts worth asking for: single facts that settle the outcome, else pairs, else those that settle it for some values."""
    unknown = _unknown(scope, known, rows)
    options = {fact: choices(scope, fact, cells_of(rows, fact)) for fact in unknown}
    singles = [_ask(scope, known, rows, (fact,), options) for fact in unknown]
    settling = tuple(q for q in singles if q.settles and len(q.outcomes) > 0)
    if settling:
        return settling
    pairs = []
    for pair in combinations(unknown, 2):
        if len(options[pair[0]]) * len(options[pair[1]]) <= PAIR_LIMIT:
            question = _ask(scope, known, rows, pair, options)
            if question.settles:
                pairs.append(question)
    if pairs:
        return tuple(pairs[:2])
    useful = [q for q in singles if any(outcome != OPEN for outcome in q.outcomes.values())]
    return tuple(useful or singles)


def _unknown(scope: Scope, known: dict[str, Encoded], rows: Sequence[ActiveRow]) -> list[str]:
    found: dict[str, None] = {}
    for row in rows:
        for condition in row.conditions:
            if condition.fact not in known and scope.truth(condition, known) is None:
                found[condition.fact] = None
    return list(found)


def _ask(
    scope: Scope,
    known: dict[str, Encoded],
    rows: Sequence[ActiveRow],
    facts: tuple[str, ...],
    options: dict[str, tuple[Choice, ...]],
) -> OpenQuestion:
    results: list[tuple[tuple[Choice, ...], dict[str, Any]]] = []
    stack: list[tuple[Choice, ...]] = [()]
    for fact in facts:
        stack = [(*head, choice) for head in stack for choice in options[fact]]
    for picked in stack:
        given = {**known, **{fact: choice.value for fact, choice in zip(facts, picked)}}
        results.append((picked, _outcome(scope, given, rows)))
    return OpenQuestion(
        facts=facts,
        ask=tuple(dict.fromkeys(who for fact in facts for who in scope.facts[fact].asked_by)),
        outcomes=_merged(scope, facts, results),
        settles=all(outcome != OPEN for _, outcome in results),
        text="; ".join(scope.facts[fact].text.get("en", fact) for fact in facts),
    )


def _outcome(scope: Scope, given: dict[str, Encoded], rows: Sequence[ActiveRow]) -> dict[str, Any]:
    found = Completions(scope, given).outcomes(rows)
    if found is None or len(found) != 1:
        return OPEN
    (answer, row), *_ = found.items()
    if answer and answer[0][0] == CONFLICT:
        return {CONFLICT: True}
    return {"none": True} if row is None else {**row.row.then, "rule": row.row.id}


def _merged(
    scope: Scope, facts: tuple[str, ...], results: list[tuple[tuple[Choice, ...], dict[str, Any]]]
) -> dict[str, dict[str, Any]]:
    """Neighbouring values with the same outcome become one range, in the words of the rule files."""
    merged: list[tuple[list[Choice], dict[str, Any]]] = []
    for picked, outcome in results:
        last = picked[-1]
        if (
            merged
            and merged[-1][1] == outcome
            and merged[-1][0][:-1] == list(picked[:-1])
            and last.high is not None
        ):
            before = merged[-1][0][-1]
            if before.high is not None and before.high + 1 == last.low:
                merged[-1][0][-1] = Choice(before.value, before.low, last.high)
                continue
        merged.append((list(picked), outcome))
    shown: dict[str, dict[str, Any]] = {}
    for picked_list, outcome in merged:
        key = ", ".join(
            choice.words(scope.facts[fact])
            if len(facts) == 1
            else f"{fact} {choice.words(scope.facts[fact])}"
            for fact, choice in zip(facts, picked_list)
        )
        shown[key] = outcome
    return shown
