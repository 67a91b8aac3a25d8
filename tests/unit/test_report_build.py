"""From a proposal to the view: marks, sources, questions, nothing personal unless the case is given."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from recognise.model.case import Case, Person
from recognise.model.document import Extraction, Note, Page, Source
from recognise.model.ledger import Claim, Evidence, Finding, Ledger, Provenance
from recognise.model.proposal import (
    ConditionTrace,
    Difference,
    EvidenceVerdict,
    ExemptionFlag,
    LawReference,
    LevelProposal,
    OpenQuestion,
    Proposal,
    ShortageFlag,
    TraceNode,
)
from recognise.report import build
from recognise.report.build import view_from
from recognise.report.html import render_case
from recognise.report.parts import leads_to, words

BOX = (10.0, 20.0, 110.0, 40.0)
PAPER = Provenance(kind="document", source="d.jpg", page=1, bbox=BOX)
LAW = LawReference(cite="An act", url="https://example.org", consulted="2026-11-24", verify="the date")
WANT = ConditionTrace(
    fact="duration_months", wanted="48..59", value=None, result="unknown", asked_by=("diploma_supplement",)
)
HAVE = ConditionTrace(fact="title", wanted="licence", value="licence", result="true", evidence=("e1", "e9"))


def evidence(number: str, where: Provenance, **more: str) -> Evidence:
    return Evidence(
        id=number, claim="c1", element="title", value="Licence", grade="E3", provenance=where, **more
    )


def proposal(outcome: str = "undetermined") -> Proposal:
    open_question = OpenQuestion(
        facts=("duration_months",), ask=("diploma_supplement",), outcomes={"48..59": {"isced": 6, "eqf": 6}}
    )
    ledger = Ledger(
        claims=(Claim(id="c1", kind="qualification", title="Licence", country="SYR"),),
        evidence=(
            evidence("e1", PAPER, raw="LICENCE"),
            evidence("e2", PAPER),
            evidence("e3", Provenance(kind="person", source="officer-1")),
            evidence("e5", Provenance(kind="person", source="officer-1", note="officer-1, 2026-10-05")),
            evidence("e6", Provenance(kind="person", source="d.jpg", note="not read from the page")),
            evidence("e7", Provenance(kind="case", source="case.yaml")),
            evidence("e4", Provenance(kind="interview", source="talk.yaml", question="q3")),
        ),
        facts={"c1": ()},
        findings=(),
    )
    return Proposal(
        case="S-1", host="NLD", purpose="employment", as_of="2026-11-24", pack_version="1", pack_digest="sha256:1f",
        outcome=outcome, basis="copy", ledger=ledger,
        levels=(LevelProposal(claim="c1", outcome=outcome, isced=6, eqf=6, nqf="6", nqf_label="bachelor", match=0.97, matched_title="Licence", would_be_decided_by=(open_question,)),),  # type: ignore[arg-type]
        evidence=(EvidenceVerdict(claim="c1", outcome="not_enough", rule="EV-1", ask=("transcript",), would_be_decided_by=(open_question, OpenQuestion(facts=("transcript",), ask=("applicant",), outcomes={})),),),
        differences=(Difference(element="workload", substantial=None, why="no transcript", remedy=("test", "period"), law=(LAW,)),),
        exemptions=(ExemptionFlag(rule="X-1", file="rules/x.yaml:3", state="open", effect="temporary_licence", met=(HAVE,), unknown=(WANT,), unmet=(ConditionTrace(fact="country", wanted="UKR", value="SYR", result="false"),), valid_from="2024-01-01"),),
        shortage=(ShortageFlag(list="EURES", on_list=True, valid_from=None, valid_to=None, effect="information", code="2221", title="Nurses", source=LAW),),
        open_questions=(open_question, OpenQuestion(facts=("a", "b"), ask=(), outcomes={"yes": {"refer": "case_worker"}})),
        findings=(Finding(check="P3", verdict="not_asked", message="-"), Finding(check="P2", verdict="consistent", message="fits"), Finding(check="P1", verdict="unclear", message="a gap", clash=("2009", "2011"))),
        trace=(TraceNode(table="SYR", rule="SYR-6", file="rules/systems/SYR.yaml:9", result="may_hold", conditions=(HAVE, WANT), then={"isced": 6, "eqf": 6}, law=(LAW,)),),
        documents=({"name": "d.jpg", "sha256": "aa", "status": "ok", "type": "degree_certificate"},),
        regulated={"kind": "sectoral", "isco": "2221", "host": "NLD", "professions": [{"name": "Nurse", "articles": ["31"], "annex": None}], "law": [{"cite": "A directive", "url": "https://example.org/d"}], "note": "ask a ministry"},
    )  # fmt: skip


def read(status: str = "ok") -> Extraction:
    return Extraction(
        source=Source(path="d.jpg", sha256="aa", media_type="image/jpeg"),
        status=status,  # type: ignore[arg-type]
        pages=(Page(number=1, width=595, height=842, rotation=0, method="ocr"),),
        diagnostics=(Note(code="E115", message="hard to read"),),
    )


def test_evidence_from_one_box_shares_its_number() -> None:
    rows = view_from(proposal()).claims[0].evidence
    assert [row.mark for row in rows] == [1, 1, *[None] * 5]
    assert [row.anchor for row in rows[:2]] == [True, False]
    assert [row.source for row in rows] == [
        "d.jpg, page 1", "d.jpg, page 1", "confirmed by officer-1", "confirmed by officer-1, 2026-10-05",
        "d.jpg: not read from the page", "case.yaml", "interview talk.yaml, question q3",
    ]  # fmt: skip


def test_a_condition_points_at_the_boxes_it_was_read_from() -> None:
    first, second = view_from(proposal(), names={"title": "Title"}).trace[0].conditions
    assert (first.fact, first.marks, second.marks, second.value) == ("Title", (1,), (), None)


def test_no_level_is_shown_unless_one_is_proposed() -> None:
    level = view_from(proposal()).levels[0]
    assert (level.isced, level.eqf, level.nqf, level.label) == (None, None, None, None)
    level = view_from(proposal("proposed")).levels[0]
    assert (level.isced, level.eqf, level.nqf, level.label) == ("6", "6", "6", "bachelor")


def test_each_question_is_asked_once() -> None:
    view = view_from(proposal())
    assert [item.fact for item in view.levels[0].questions] == ["duration_months", "transcript"]
    assert [item.fact for item in view.questions] == ["a and b"]
    assert view.levels[0].questions[0].outcomes == (("48 to 59", "ISCED 6, EQF 6"),)


def test_where_an_answer_leads() -> None:
    assert (
        leads_to({"isced": 6, "eqf": 6, "sector": "academic", "rule": "X-1"}) == "ISCED 6, EQF 6 (rule X-1)"
    )
    assert leads_to({"outcome": "not_enough", "ask": ["transcript"]}) == "not enough, ask transcript"
    assert leads_to({"none": True}) == "no rule answers"


def test_exemptions_say_what_is_missing() -> None:
    flag = view_from(proposal()).exemptions[0]
    assert flag.met == ("title: licence",)
    assert flag.unmet == ("country: UKR – the case says SYR",)
    assert flag.unknown == ("duration_months: 48..59 (ask: diploma supplement)",)
    assert flag.valid == "2024-01-01 – …"


def test_what_needs_a_person_comes_first() -> None:
    view = view_from(proposal())
    assert [item.check for item in view.findings] == ["P1", "P2", "P3"]
    assert "Checks not made (1)" in render_case(view)


def test_names_of_people_come_only_from_the_case() -> None:
    case = Case(id="S-1", person=Person(name="Samer", date_of_birth="1986-11-19"))
    assert "Samer" not in json.dumps(asdict(view_from(proposal())))
    assert view_from(proposal(), case=case).person == (("Name", "Samer"), ("Born", "1986-11-19"))


def test_pages_are_shown_with_their_boxes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(build, "page_image", lambda path, page: f"data:image/png;base64,{path.name}")
    view = view_from(proposal(), extractions={"d.jpg": read("partial")}, files={"d.jpg": tmp_path / "x"})
    assert [(page.number, page.image, [mark.bbox for mark in page.marks]) for page in view.pages] == [
        (1, "data:image/png;base64,x", [BOX])
    ]
    assert view.notes == ("d.jpg: E115 hard to read",)
    assert not view_from(proposal(), extractions={"d.jpg": read()}).pages


def test_a_page_that_cannot_be_drawn_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "d.jpg").write_bytes(b"not a picture")
    assert not view_from(proposal(), extractions={"d.jpg": read()}, files={"d.jpg": tmp_path / "d.jpg"}).pages


def test_the_whole_view_renders() -> None:
    text = render_case(view_from(proposal("proposed"), names={"duration_months": "Nominal duration"}))
    for part in (
        "bachelor",
        "SYR.yaml:9",
        "Nominal duration",
        "ask a ministry",
        "Nurse (31)",
        "fixed by European law",
        "example.org/d",
        "degree_certificate",
        "EURES",
    ):
        assert part in text


@pytest.mark.parametrize(
    ("value", "said"),
    [(None, "not known"), (True, "yes"), (6, "6"), ({"isced": 6, "nqf": "6"}, "ISCED 6, NQF 6"), (["a", 1], "a, 1"), ({"would_be": None}, "would be not known")],
)  # fmt: skip
def test_values_in_words(value: object, said: str) -> None:
    assert words(value) == said
