"""The evaluator against brute force: never unsound, never needlessly undetermined."""

from __future__ import annotations

import random

import pytest

from recognise.assess.evaluate import decide
from recognise.assess.scope import Scope
from tests.tables import completions, oracle, table, values


def _partial(rng: random.Random, definitions):
    case = {}
    for name, definition in definitions.items():
        if rng.random() < 0.55:
            case[name] = rng.choice(values(name, definition))
    return case


@pytest.mark.parametrize("hit", ["unique", "first"])
def test_partial_cases_against_every_completion(hit):
    """10,000 random partial cases over 500 random tables: the answer equals what all completions say."""
    rng = random.Random(20261122 if hit == "unique" else 7)
    unsound = needless = compared = undetermined = 0
    for _ in range(250):
        built, definitions = table(rng, hit)
        scope = Scope(built, definitions, "2026-01-01")
        for _ in range(22):
            known = _partial(rng, definitions)
            truth = {oracle(built, definitions, case) for case in completions(known, definitions)}
            verdict = decide(scope, known, with_questions=False)
            compared += 1
            if verdict.outcome == "undetermined":
                undetermined += 1
                needless += len(truth) == 1
            elif verdict.outcome == "proposed":
                unsound += truth != {verdict.then["isced"]}
            elif verdict.outcome == "none":
                unsound += truth != {None}
            else:
                unsound += not all(isinstance(answer, tuple) for answer in truth)
    assert compared >= 5000 and undetermined > 500
    assert (unsound, needless) == (0, 0)


def test_questions_settle_what_they_promise():
    """When a question says a value leads to an outcome, supplying that value does lead there."""
    rng = random.Random(99)
    checked = 0
    for _ in range(150):
        built, definitions = table(rng, "unique")
        scope = Scope(built, definitions, "2026-01-01")
        known = _partial(rng, definitions)
        verdict = decide(scope, known)
        for question in verdict.questions:
            if len(question.facts) != 1 or not question.settles:
                continue
            fact = question.facts[0]
            for value in values(fact, definitions[fact]):
                after = decide(scope, {**known, fact: value}, with_questions=False)
                assert after.outcome in ("proposed", "none", "conflict")
                checked += 1
    assert checked > 100


def test_more_knowledge_never_unsettles():
    """A settled answer stays the same when one more fact becomes known."""
    rng = random.Random(5)
    seen = 0
    for _ in range(300):
        built, definitions = table(rng, rng.choice(["unique", "first"]))
        scope = Scope(built, definitions, "2026-01-01")
        known = _partial(rng, definitions)
        before = decide(scope, known, with_questions=False)
        if before.outcome != "proposed":
            continue
        for name, definition in definitions.items():
            if name in known:
                continue
            for value in values(name, definition):
                after = decide(scope, {**known, name: value}, with_questions=False)
                assert (after.outcome, after.then) == ("proposed", before.then)
                seen += 1
    assert seen > 200
