"""Both edges of each bound: which are found, what counts as a touch, and that the shipped pack has them all."""

from __future__ import annotations

import shutil

import pytest

from recognise.policy.testing import run_tests
from recognise.rulepack.load import load
from recognise.rulepack.locate import bundled

FILE = """\
recognise: exemption/1
id: ITA-EDGES
host: ITA
review_by: 2027-12-31
hit: collect
law:
  act: {{cite: "An act", from: 2024-01-01, to: 2025-06-30, consulted: 2026-11-24}}
rows:
  - id: ITA-EDGES-1
    when: {{isco: "2221", isced: ">= 5", award_date: "..2020-02-29"}}
    then: {{effect: temporary_practice}}
    valid: {{from: 2024-01-01, to: 2025-06-30}}
    law: [act]
tests:
{tests}"""
CASE = 'case: {{isco: "2221", isced: {isced}, award_date: {day}}}'


def _report(tmp_path, *tests):
    for name in ("facts.yaml", "conditions.yaml"):
        shutil.copy(bundled() / name, tmp_path / name)
    (tmp_path / "edges.yaml").write_text(FILE.format(tests="\n".join(f"  - {{{t}}}" for t in tests)), "utf-8")
    loaded = load(tmp_path)
    assert loaded.errors == []
    return run_tests(loaded.pack, strict=True)


def _test(on, isced, day, holds):
    expect = "expect: {rule: ITA-EDGES-1}" if holds else "expect_not: {rule: ITA-EDGES-1}"
    return f"on: {on}, {CASE.format(isced=isced, day=day)}, {expect}"


def test_every_side_of_every_bound_is_asked_for(tmp_path):
    report = _report(
        tmp_path, _test("2024-05-01", 6, "2010-01-01", True), _test("2024-05-01", 2, "2010-01-01", False)
    )
    found = [one.message.split("no test with ")[1] for one in report.diagnostics if one.code == "R503"]
    assert found == [
        "isced 5, the last value that fits in >= 5",
        "isced 4, the first that does not in >= 5",
        "award_date 2020-02-29, the last value that fits in ..2020-02-29",
        "award_date 2020-03-01, the first that does not in ..2020-02-29",
        "the decision date 2024-01-01, the last value that fits in valid 2024-01-01..2025-06-30",
        "the decision date 2023-12-31, the first that does not in valid 2024-01-01..2025-06-30",
        "the decision date 2025-06-30, the last value that fits in valid 2024-01-01..2025-06-30",
        "the decision date 2025-07-01, the first that does not in valid 2024-01-01..2025-06-30",
    ]
    assert (report.edges, report.edges_touched) == (8, 0)
    help_ = next(one.help for one in report.diagnostics if "isced 5" in one.message)
    assert help_ == (
        'add - {on: 2024-05-01, case: {isco: "2221", isced: 5, award_date: "2010-01-01"}, expect: {…}} '
        "with what the law says there"
    )


def test_a_test_that_another_condition_decides_touches_no_edge(tmp_path):
    """A case of another profession says nothing about this row's bounds."""
    other = 'on: 2024-01-01, case: {isco: "2211", isced: 5, award_date: 2020-02-29}, expect: {none: true}'
    report = _report(tmp_path, other, _test("2024-05-01", 6, "2010-01-01", True))
    assert report.edges_touched == 0


def test_all_edges_touched_is_clean(tmp_path):
    report = _report(
        tmp_path,
        _test("2024-01-01", 5, "2020-02-29", True),
        _test("2025-06-30", 5, "2020-02-29", True),
        _test("2023-12-31", 5, "2020-02-29", False),
        _test("2025-07-01", 5, "2020-02-29", False),
        _test("2024-01-01", 4, "2020-02-29", False),
        _test("2024-01-01", 5, "2020-03-01", False),
    )
    assert report.diagnostics == []
    assert (report.edges, report.edges_touched) == (8, 8)


@pytest.mark.parametrize("strict", [True, False])
def test_the_shipped_pack_has_all_its_tests(strict):
    report = run_tests(load(bundled()).pack, strict=strict)
    assert report.diagnostics == []
    assert report.failed == 0
    assert 0 < report.edges == report.edges_touched
