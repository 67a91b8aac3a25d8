"""The sample cases with the rule pack: what `expected.json` promises comes out, given a perfect reading of the papers.

Reading itself is tested elsewhere; here the truth about each paper stands in for it, so that these tests are quick.
"""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from recognise.model.document import DocumentType, Extraction, Field, Page, Source
from recognise.model.proposal import LevelProposal, Proposal
from recognise.model.rules import RulePack
from recognise.rulepack.load import load_pack
from recognise.workflow import assess_case

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
EXPECTED: dict[str, dict[str, Any]] = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
TRUTH: dict[str, dict[str, Any]] = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))[
    "documents"
]
AS_OF = "2026-11-24"


@cache
def pack() -> RulePack:
    return load_pack(ROOT / "rules")


def first(value: Any) -> str:
    return str(value[0] if isinstance(value, list) else value)


def read(case: str) -> dict[str, Extraction]:
    """Each paper of a case as a perfect reader would give it."""
    found = {}
    for path, said in TRUTH.items():
        if path.startswith(f"cases/{case}/"):
            fields = {
                name: Field(value=first(value), raw=first(value), confidence=1.0, page=1, bbox=(50, 50, 200, 70), status="extracted")
                for name, value in said["fields"].items()
            }  # fmt: skip
            found[Path(path).name] = Extraction(
                source=Source(path=path, sha256="0" * 64, media_type="image/jpeg"),
                status="ok",
                document_type=DocumentType(value=first(said["document_type"]), confidence=1.0),  # type: ignore[arg-type]
                pages=(Page(number=1, width=595, height=842, rotation=0, method="ocr"),),
                fields=fields,
            )
    return found


def assess(case: str, folder: Path | None = None) -> Proposal:
    return assess_case(folder or SAMPLES / "cases" / case, pack(), as_of=AS_OF, read=read(case)).proposal


def level_of(proposal: Proposal) -> LevelProposal:
    """The level of the first claim."""
    return proposal.levels[0]


@pytest.mark.parametrize("case", EXPECTED)
def test_the_expected_level_is_proposed(case: str) -> None:
    said, level = EXPECTED[case], level_of(assess(case))
    assert level.outcome == said["outcome"]
    assert (level.isced, level.eqf) == (said.get("isced"), said.get("eqf"))
    if "settled_by" in said:
        assert (said["settled_by"],) in [question.facts for question in level.would_be_decided_by]


@pytest.mark.parametrize("case", [case for case, said in EXPECTED.items() if "settled" in said])
def test_one_fact_settles_what_is_open(case: str, tmp_path: Path) -> None:
    for value, outcome in EXPECTED[case]["settled"].items():
        folder = tmp_path / value
        shutil.copytree(SAMPLES / "cases" / case, folder)
        file = folder / "case.yaml"
        text = file.read_text(encoding="utf-8")
        line = (
            f"facts:\n  {EXPECTED[case]['settled_by']}: {{value: {value}, basis: confirmed, by: officer-1}}\n"
        )
        file.write_text(text.replace("facts:\n", line, 1), encoding="utf-8")
        level = level_of(assess(case, folder))
        assert level.outcome == "proposed"
        assert (level.isced, level.eqf) == (outcome["isced"], outcome["eqf"])


@pytest.mark.parametrize("case", [case for case, said in EXPECTED.items() if "basis" in said])
def test_the_evidence_carries_the_case(case: str) -> None:
    (verdict,) = assess(case).evidence
    assert (verdict.outcome, verdict.basis) == ("enough", EXPECTED[case]["basis"])


@pytest.mark.parametrize("case", [case for case, said in EXPECTED.items() if "exemption" in said])
def test_an_exemption_says_what_is_still_unknown(case: str) -> None:
    wanted = EXPECTED[case]["exemption"]
    flags = [flag for flag in assess(case).exemptions if flag.state == wanted["state"]]
    assert wanted["unknown"] in [[condition.fact for condition in flag.unknown] for flag in flags]


@pytest.mark.parametrize("case", EXPECTED)
def test_no_name_of_a_person_reaches_the_reasons(case: str) -> None:
    """The trace, the questions and the next steps can be shown without saying who the case is about."""
    done = assess_case(SAMPLES / "cases" / case, pack(), as_of=AS_OF, read=read(case))
    names = {done.folder.case.person.name, done.folder.case.person.name_latin} - {None}
    proposal = done.proposal
    reasons = repr(
        (proposal.levels, proposal.trace, proposal.next_steps, proposal.open_questions, proposal.exemptions)
    )
    assert names
    assert not [name for name in names if name and name in reasons]


@pytest.mark.parametrize("case", [case for case, said in EXPECTED.items() if "codes" in said])
def test_what_the_rules_point_to(case: str) -> None:
    said, proposal = EXPECTED[case], assess(case)
    assert {one.claim: one.code for one in proposal.suggested} == said["codes"]
    assert [level.claim for level in proposal.levels if level.unfinished] == said.get("unfinished", [])
    assert [step.route for one in proposal.suggested for step in one.gate] == said.get("gate", [])
    assert [bridge.course for bridge in proposal.bridges] == said.get("bridges", [])


def test_an_unfinished_study_carries_no_level() -> None:
    school, study = assess("S-SYR-03").levels
    assert (school.isced, study.isced, study.eqf, study.nqf) == (3, None, None, None)
    assert study.outcome == "refer" and study.rule


def test_facts_of_one_claim_stay_with_it() -> None:
    ledger = assess("S-SYR-03").ledger
    done = {claim: {f.name: f.value for f in facts}["completed"] for claim, facts in ledger.facts.items()}
    assert done == {"c1": True, "c2": False}


def test_what_is_about_a_qualification_is_not_said_of_an_occupation() -> None:
    names = {fact.name for fact in assess("S-NURSE-SVN").ledger.facts["c2"]}
    assert "job_offer" in names and not names & {"diploma", "duration_months", "completed", "interview"}


def test_hosts_purposes_and_papers_of_all_kinds_are_there() -> None:
    cases = [assess(case) for case in EXPECTED]
    assert len(cases) >= 12
    assert {"SVN", "NLD", "DEU", "ITA"} <= {one.host for one in cases}
    kinds = {(bool(one.documents), one.purpose == "regulated_profession") for one in cases}
    assert kinds == {(True, True), (True, False), (False, True), (False, False)}


def test_a_regulated_profession_is_never_full_without_a_comparison(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(SAMPLES / "cases" / "S-PHL-01", folder)
    file = folder / "case.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    compared = ("target_eqf", "workload_gap", "core_subject", "practice_part")
    kept = [line for line in lines if not line.strip().startswith(compared)]
    file.write_text("\n".join(kept), encoding="utf-8")
    proposal = assess("S-PHL-01", folder)
    assert [one.code for one in proposal.suggested] == ["NEEDS_INFO"]
    assert any(step.startswith("Compare with the training") for step in proposal.next_steps)
    assert [one.verdict for one in proposal.findings if one.check == "D16"] == ["not_asked"]


def test_a_question_that_changes_nothing_is_not_asked() -> None:
    """With or without a transcript the interview is missing: say so, and do not ask for the transcript first."""
    proposal = assess("S-NURSE-ITA")
    assert [(one.outcome, one.ask) for one in proposal.evidence] == [("not_enough", ("interview",))]
    assert not proposal.open_questions


def test_grades_are_those_of_the_papers_not_of_the_officer() -> None:
    grades = {
        e.element: e.grade
        for e in assess("S-NURSE-SVN").ledger.evidence
        if e.claim == "c1" and e.status == "confirmed"
    }
    assert grades["diploma"] == "E3" and "E4" not in grades.values()
