"""Local courses (``bridging/1``): what the checker refuses, and which courses a proposal names."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognise.assess.differences import find_bridges
from recognise.model.proposal import Difference
from recognise.model.rules import RulePack
from recognise.rulepack.bridging import load_bridging
from recognise.rulepack.load import load

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples/cases/S-PHL-01/bridging/courses.yaml"


def difference(remedy: str, *, substantial: bool = True) -> Difference:
    return Difference(element="profile", substantial=substantial, why="practice", remedy=(remedy,))


def pack_with_sample() -> RulePack:
    document, faults = load_bridging(SAMPLE)
    assert document is not None and not faults
    return RulePack(root="", digest="", version="0", facts={}, tables=(), documents=(document,))


@pytest.mark.parametrize(
    ("host", "as_of", "remedy", "substantial", "found"),
    [
        ("DEU", "2026-11-22", "adaptation_period", True, ["nursing-adaptation"]),
        ("DEU-BY", "2026-11-22", "aptitude_test", True, ["aptitude-nursing"]),
        ("DEU", "2026-08-31", "adaptation_period", True, []),
        ("DEU", "2027-08-31", "adaptation_period", True, ["nursing-adaptation"]),
        ("DEU", "2027-09-01", "adaptation_period", True, []),
        ("DEU", "2026-11-22", "adaptation_period", False, []),
        ("DEU", "2026-11-22", "bridging_course", True, []),
        ("SVN", "2026-11-22", "adaptation_period", True, []),
    ],
)
def test_courses_fit_host_day_and_gap(
    host: str, as_of: str, remedy: str, substantial: bool, found: list[str]
) -> None:
    gap = difference(remedy, substantial=substantial)
    assert [one.course for one in find_bridges(pack_with_sample(), [gap], host=host, as_of=as_of)] == found


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("host: DEU", "host: Germany", "R103"),
        ("owner:", "owners:", "R101"),
        ("id: aptitude-nursing", "id: nursing-adaptation", "R106"),
        ("to: 2027-08-31", "to: 2026-08-31", "R402"),
        ("review_by: 2027-06-30\n", "", "R105"),
    ],
)
def test_a_faulty_file_is_refused_with_its_place(tmp_path: Path, old: str, new: str, code: str) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "courses.yaml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    document, faults = load_bridging(file)
    assert document is None
    assert code in {one.code for one in faults} and all(one.position.line for one in faults)
    assert code in {one.code for one in load(file).errors}, "the pack's own check finds the same"


def test_the_sample_passes_the_check_of_rule_files() -> None:
    assert load(SAMPLE).errors == []


def test_titles_of_occupations_are_checked_too(tmp_path: Path) -> None:
    file = tmp_path / "xx.yaml"
    file.write_text(
        "recognise: occupations/1\nid: X\nlanguage: xx\nsources: {s: {cite: Invented for a test}}\n"
        "review_by: 2027-01-01\ngroups:\n  '2221': nurse\n  '9999': nobody\n",
        encoding="utf-8",
    )
    assert [(one.code, "9999" in one.message) for one in load(file).errors] == [("R208", True)]
