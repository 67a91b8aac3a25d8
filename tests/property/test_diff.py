"""Diff regions against enumeration: a case lies in a region exactly when its answer changes."""

from __future__ import annotations

import random
from dataclasses import replace

from recognise.rulepack.diff import diff_tables
from tests.tables import completions, table


def _answer(built, definitions, case):
    held = [
        ", ".join(f"{k} {v}" for k, v in row.then.items())
        for row in built.rows
        if all(c.cell.holds(definitions[c.fact].encode(case[c.fact])) for c in row.when)
    ]
    return tuple(sorted(set(held[:1] if built.hit == "first" else held)))


def test_regions_equal_enumeration():
    rng = random.Random(2026)
    moved = points = 0
    for _ in range(250):
        hit = rng.choice(["unique", "first", "collect"])
        old, definitions = table(rng, hit, rows=5)
        new, _ = table(rng, hit, rows=5)
        rows = list(old.rows)
        rows[rng.randrange(len(rows))] = replace(new.rows[0], id="N")
        changed = replace(old, rows=tuple(rows) if rng.random() < 0.8 else new.rows)
        regions = diff_tables(old, changed, definitions).regions
        for case in rng.sample(list(completions({}, definitions)), 50):
            encoded = {name: definitions[name].encode(value) for name, value in case.items()}
            before, after = _answer(old, definitions, case), _answer(changed, definitions, case)
            inside = [r for r in regions if all(choice.holds(encoded[name]) for name, choice in r.box)]
            points += 1
            moved += before != after
            assert len(inside) == (before != after)
            if inside:
                assert (inside[0].before, inside[0].after) == (before, after)
    assert points > 10_000 and moved > 1_000
