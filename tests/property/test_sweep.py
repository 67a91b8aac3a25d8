"""The sweep against enumeration: gaps, overlaps, contradictions and dead rows."""

from __future__ import annotations

import random

from recognise.rulepack.geometry import check_geometry
from recognise.rulepack.sweep import Sweep, edge
from tests.tables import completions, table


def _holding(built, definitions, case):
    return [
        row
        for row in built.rows
        if all(c.cell.holds(definitions[c.fact].encode(case[c.fact])) for c in row.when)
    ]


def test_leaves_agree_with_enumeration():
    """At the representative of each leaf exactly the leaf's rows hold, and every case's set of rows has a leaf: 200 tables."""
    rng = random.Random(42)
    for _ in range(200):
        built, definitions = table(rng, "unique", rows=5)
        sweep = Sweep(built, definitions)
        seen = set()
        for box, live in sweep.leaves([edge(row.when, row) for row in built.rows]):
            at = {name: choice.value for name, choice in box}
            for row in built.rows:
                verdicts = [c.cell.holds(at[c.fact]) for c in row.when if c.fact in at]
                assert (row.id in {one.tag.id for one in live}) == (
                    all(verdicts) and len(verdicts) == len(row.when)
                )
            seen.add(frozenset(one.tag.id for one in live))
        cases = {
            frozenset(row.id for row in _holding(built, definitions, c)) for c in completions({}, definitions)
        }
        assert cases == seen


def test_leaves_are_a_partition():
    """Every complete case lies in exactly one leaf, and its rows are those of the leaf: 100 tables, 60 cases each."""
    rng = random.Random(3)
    for _ in range(100):
        built, definitions = table(rng, "unique", rows=5)
        leaves = list(Sweep(built, definitions).leaves([edge(row.when, row) for row in built.rows]))
        for case in rng.sample(list(completions({}, definitions)), 60):
            encoded = {name: definitions[name].encode(value) for name, value in case.items()}
            inside = [
                live for box, live in leaves if all(choice.holds(encoded[name]) for name, choice in box)
            ]
            assert len(inside) == 1
            assert [one.tag for one in inside[0]] == _holding(built, definitions, case)


def test_findings_agree_with_enumeration():
    """Contradictions, overlaps and dead rows are found exactly when enumeration finds them: 200 tables."""
    rng = random.Random(11)
    for _ in range(200):
        built, definitions = table(rng, "unique", rows=4)
        found = check_geometry(built, definitions)
        held = [_holding(built, definitions, case) for case in completions({}, definitions)]
        pairs = {
            (a.id, b.id): a.then != b.then for rows in held for i, a in enumerate(rows) for b in rows[i + 1 :]
        }
        alive = {row.id for rows in held for row in rows}
        contradictions = sum(one.code == "R301" for one in found)
        overlaps = sum(one.code == "R302" for one in found)
        assert contradictions == sum(pairs.values())
        assert overlaps == len(pairs) - sum(pairs.values())
        assert {one.message.split()[1] for one in found if one.code == "R304"} == {
            r.id for r in built.rows
        } - alive
