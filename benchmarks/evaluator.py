"""Microseconds per decision: our index without and with trace, a bare dict look-up, and zen-engine, in one run.

Usage: python benchmarks/evaluator.py [--cases 100000]

Data: the 2,000-row table and the case generator under ``<shared>/rules/bench`` (RECOGNISE_SHARED or ../shared); skipped,
saying so, when absent. Every answer is compared with a naive scan on a sample. Times are CPU time, best of 3.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("RECOGNISE_SHARED", ROOT.parent / "shared")) / "rules" / "bench"
AS_OF = "2026-01-01"


def tables(rows):
    from recognise.model.rules import Cell, Condition, FactDef, Position, Row, Table
    from recognise.rulepack.cells import parse_cell

    here = Position(file="bench", line=1, column=1, end_line=1, end_column=1)
    facts = {
        "country": FactDef(name="country", type="code"),
        "title": FactDef(name="title", type="term"),
        "year": FactDef(name="year", type="int", domain=Cell(text="", spans=((1950, 2026),))),
        "duration": FactDef(name="duration", type="int", domain=Cell(text="", spans=((0, 120),))),
    }

    def condition(name, text):
        return Condition(fact=name, cell=parse_cell(text, facts[name]), position=here)

    by_country = {}
    for r in rows:
        title = r["title"] if r["op"] == "eq" else f"{r['title']} *"
        when = (
            condition("title", title),
            condition("year", f"{r['y0']}..{r['y1']}"),
            condition("duration", f"{r['d0']}..{r['d1']}"),
        )
        by_country.setdefault(r["country"], []).append(
            Row(id=r["id"], when=when, then={"isced": r["level"]}, law=("x",), position=here)
        )
    made = [
        Table(
            kind="level",
            id=c,
            file="bench",
            hit="unique",
            rows=tuple(rs),
            position=here,
            applies=(condition("country", c),),
        )
        for c, rs in by_country.items()
    ]
    return made, facts


def naive(rows, case):
    for r in rows:
        if r["country"] != case["country"] or not (
            r["y0"] <= case["year"] <= r["y1"] and r["d0"] <= case["duration"] <= r["d1"]
        ):
            continue
        if case["title"] == r["title"] or (
            r["op"] == "prefix" and case["title"].startswith(r["title"] + " ")
        ):
            return r["id"]
    return None


def best(function, repeats=3):
    times = []
    for _ in range(repeats):
        start = time.process_time()
        function()
        times.append(time.process_time() - start)
    return min(times)


def zen(rows, cases, results):
    if importlib.util.find_spec("zen") is None:
        print("zen-engine is not installed (pip install zen-engine): left out")
        return
    import zen as engine_module

    by = {}
    for r in rows:
        by.setdefault(r["country"], []).append(r)
    columns = [("title", "title"), ("year", "year"), ("duration", "duration")]
    decisions, contents = {}, {}
    engine = engine_module.ZenEngine()
    for country, rs in by.items():
        table_rows = []
        for i, r in enumerate(rs):
            title = f'"{r["title"]}"' if r["op"] == "eq" else f'startsWith($, "{r["title"]}")'
            table_rows.append(
                {
                    "_id": str(i),
                    "title": title,
                    "year": f"[{r['y0']}..{r['y1']}]",
                    "duration": f"[{r['d0']}..{r['d1']}]",
                    "o": f'"{r["id"]}"',
                }
            )
        content = {
            "hitPolicy": "first",
            "inputs": [{"id": c, "name": c, "field": f} for c, f in columns],
            "outputs": [{"id": "o", "name": "o", "field": "rule"}],
            "rules": table_rows,
        }
        graph = {
            "nodes": [
                {"id": "i", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}},
                {
                    "id": "t",
                    "type": "decisionTableNode",
                    "name": "t",
                    "position": {"x": 0, "y": 0},
                    "content": content,
                },
                {"id": "e", "type": "outputNode", "name": "out", "position": {"x": 0, "y": 0}},
            ],
            "edges": [
                {"id": "1", "sourceId": "i", "targetId": "t", "type": "edge"},
                {"id": "2", "sourceId": "t", "targetId": "e", "type": "edge"},
            ],
        }
        contents[country] = engine_module.ZenDecisionContent(json.dumps(graph))
        decisions[country] = engine.create_decision(contents[country])
    some = cases[:3000]

    def single():
        for case in some:
            decisions[case["country"]].evaluate(
                {"title": case["title"], "year": case["year"], "duration": case["duration"]}
            )

    results["zen-engine, one call a case (table per country)"] = best(single) / len(some) * 1e6
    batch_engine = engine_module.ZenEngine({"loader": contents.__getitem__})
    requests = [
        {"key": c["country"], "context": {k: c[k] for k in ("title", "year", "duration")}}
        for c in cases[:20000]
    ]
    results["zen-engine, evaluate_batch (table per country)"] = (
        best(lambda: batch_engine.evaluate_batch(requests)) / len(requests) * 1e6
    )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cases", type=int, default=100_000)
    arguments = parser.parse_args()
    if not (SHARED / "levels.json").is_file():
        print(f"skipped: the benchmark data are not at {SHARED}")
        return
    sys.path.insert(0, str(ROOT))
    from recognise.assess.index import LevelIndex

    rows = json.loads((SHARED / "levels.json").read_text())
    spec = importlib.util.spec_from_file_location("bench_gen", SHARED / "gen.py")
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    generated, _ = generator.level_rows()
    assert generated == rows, "the generator no longer gives the stored table"
    generator.exemption_rows()
    cases = generator.cases(rows, arguments.cases)
    made, facts = tables(rows)
    start = time.process_time()
    index = LevelIndex(made, facts, AS_OF)
    build = time.process_time() - start
    wrong = sum(
        (found.id if (found := index.find(c)) else None) != naive(rows, c)
        for c in random.Random(1).sample(cases, 3000)
    )
    ready = [(c["country"], c["title"], c["year"], c["duration"]) for c in cases]
    bare = dict.fromkeys(ready, 1)
    results = {
        "bare dict look-up on a ready 4-tuple": best(
            lambda: [bare.get((c["country"], c["title"], c["year"], c["duration"])) for c in cases]
        )
        / len(cases)
        * 1e6,
        "recognise, no trace": best(lambda: [index.find(c) for c in cases]) / len(cases) * 1e6,
        "recognise, three-valued trace of every candidate": best(lambda: [index.explain(c) for c in cases])
        / len(cases)
        * 1e6,
    }
    zen(rows, cases, results)
    base = results["recognise, no trace"]
    print(
        f"{len(rows)} rows, {len(cases)} cases, index built in {build * 1000:.1f} ms; wrong against a naive scan: {wrong} of 3000"
    )
    for name, micros in results.items():
        print(f"{micros:9.3f} µs  {micros / base:8.2f} x  {name}")


if __name__ == "__main__":
    main()
