"""The worked example of the rule language that the design came with: it must read clean, and its own tests must pass."""

from __future__ import annotations

from recognise.policy.testing import run_tests
from recognise.rulepack.check import check_pack
from recognise.rulepack.load import load


def test_the_example_reads_clean_and_its_tests_pass(shared):
    root = shared / "rules" / "example" / "rules"
    loaded = load(root)
    assert [one for one in check_pack(loaded, as_of="2026-11-24") if one.severity == "error"] == []
    report = run_tests(loaded.pack)
    assert (report.passed, report.failed) == (12, 0)


def test_the_benchmark_table_has_its_planted_defects(shared):
    """The 2,000-row table: every planted overlap and gap is found, by the country it was planted in."""
    import json
    import runpy
    from pathlib import Path

    from recognise.rulepack.geometry import check_geometry

    bench = runpy.run_path(str(Path(__file__).parent.parent.parent / "benchmarks" / "evaluator.py"))
    rows = json.loads((shared / "rules" / "bench" / "levels.json").read_text())
    planted = json.loads((shared / "rules" / "bench" / "planted.json").read_text())
    made, facts = bench["tables"](rows)
    found = {table.id: check_geometry(table, facts) for table in made}
    overlapping = {name for name, all_ in found.items() if any(one.code in ("R301", "R302") for one in all_)}
    gaps = {name for name, all_ in found.items() if any(one.code == "R303" for one in all_)}
    assert {row.split("-")[0] for row in planted["overlaps"]} <= overlapping
    assert {row.split("-")[0] for row in planted["gaps"]} <= gaps
