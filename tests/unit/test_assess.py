"""Ledger, facts, checks, outcomes: what a confirmation, a doubtful reading and a missing paper do to a proposal."""

from __future__ import annotations

import pytest

from recognise.assess.check_dates import date_findings
from recognise.assess.experience import experience_facts
from recognise.assess.ledger import HeldInterview, ReadDocument, build_ledger
from recognise.assess.outcomes import outcome_code, refusal_gate
from recognise.assess.propose import propose
from recognise.model.case import Case, Job, StatedFact
from recognise.model.document import DocumentType, Extraction, Field, Source
from recognise.model.ledger import Claim
from recognise.model.proposal import Difference, EvidenceVerdict, LevelProposal
from recognise.rulepack.durations import months_of

AS_OF = "2026-11-22"


def _document(name="diploma.jpg", kind="degree_certificate", **fields):
    made = {
        key: Field(value=value, raw=value, confidence=0.9, page=1, bbox=(1.0, 2.0, 3.0, 4.0), status=status)
        for key, (value, status) in fields.items()
    }
    source = Source(path=name, sha256="0" * 64, media_type="image/jpeg")
    extraction = Extraction(
        source=source, status="ok", document_type=DocumentType(value=kind, confidence=0.9), fields=made
    )
    return ReadDocument(name=name, extraction=extraction)


def _case(**more):
    claim = Claim(id="c1", kind="qualification", title="إجازة", country="SYR", documents=("diploma.jpg",))
    return Case(**{"id": "T-1", "purpose": "employment", "status": "refugee", "claims": (claim,), **more})


def _facts(ledger):
    return {fact.name: fact for fact in ledger.facts["c1"]}


def test_a_doubtful_reading_is_not_a_fact(pack):
    ledger = build_ledger(_case(), [_document(award_date=("2010-07-22", "to_check"))], [], pack.facts)
    fact = _facts(ledger)["award_year"]
    assert fact.value is None and "confirm" in (fact.why_unknown or "")
    sure = build_ledger(_case(), [_document(award_date=("2010-07-22", "extracted"))], [], pack.facts)
    assert _facts(sure)["award_year"].value == 2010 and _facts(sure)["award_year"].basis == "copy"


def test_a_person_corrects_and_the_original_stays_in_the_ledger(pack):
    case = _case(confirmed={"diploma.jpg": {"award_date": "2011-07-22"}})
    ledger = build_ledger(case, [_document(award_date=("2010-07-22", "to_check"))], [], pack.facts)
    assert _facts(ledger)["award_year"].value == 2011
    line = next(e for e in ledger.evidence if e.element == "award_date")
    assert (line.value, line.raw, line.status) == ("2011-07-22", "2010-07-22", "corrected")
    assert line.provenance.page == 1 and line.provenance.bbox == (1.0, 2.0, 3.0, 4.0)


def test_confirmed_facts_win_over_papers_and_words(pack):
    case = _case(
        facts=(
            StatedFact(name="duration_months", value=48, basis="confirmed", by="officer-1"),
            StatedFact(name="award_year", value=1999),
        )
    )
    ledger = build_ledger(case, [_document(award_date=("2010-07-22", "extracted"))], [], pack.facts)
    facts = _facts(ledger)
    assert facts["duration_months"].basis == "original" and facts["award_year"].value == 2010
    assert facts["diploma"].value == "copy"


def test_papers_not_in_the_folder_are_unknown_not_missing(pack):
    facts = _facts(build_ledger(_case(), [], [], pack.facts))
    assert "diploma" not in facts and "transcript" not in facts
    assert facts["interview"].value == "not_held"


def test_a_hijri_range_gives_a_year_only_when_it_is_one(pack):
    one = build_ledger(
        _case(), [_document(award_date=("2010-03-01/2010-03-02", "extracted"))], [], pack.facts
    )
    two = build_ledger(
        _case(), [_document(award_date=("2009-12-31/2010-01-01", "extracted"))], [], pack.facts
    )
    assert _facts(one)["award_year"].value == 2010 and "award_year" not in _facts(two)


def test_interviews_count_with_their_weakest_outcome(pack):
    held = [
        HeldInterview(
            name="a.yaml", outcome="consistent", assessors=2, supplies=(("duration_months", 60, "q7"),)
        ),
        HeldInterview(name="b.yaml", outcome="unclear", assessors=1),
    ]
    facts = _facts(build_ledger(_case(), [], held, pack.facts))
    assert facts["interview"].value == "unclear" and facts["assessors"].value == 2
    assert (facts["duration_months"].value, facts["duration_months"].basis) == (60, "interview")


def test_the_proposal_carries_the_weakest_basis_and_the_digest(pack):
    case = _case(facts=(StatedFact(name="duration_months", value=48),))
    ledger = build_ledger(
        case,
        [_document(qualification_title=("إجازة", "extracted"), issuing_country=("SYR", "extracted"))],
        [],
        pack.facts,
    )
    found = propose(ledger, pack, case="T-1", host="NLD", purpose="employment", as_of=AS_OF)
    assert (found.levels[0].outcome, found.levels[0].isced, found.basis) == ("proposed", 6, "declared")
    assert found.pack_digest == pack.digest and found.status_text.startswith("This is a proposal")


def test_every_check_is_answered_and_none_accuses(pack):
    ledger = build_ledger(_case(), [], [], pack.facts)
    found = propose(
        ledger, pack, case="T-1", host="NLD", purpose="employment", as_of=AS_OF, born="1986-11-19"
    )
    checks = [finding.check for finding in found.findings]
    assert set(checks) >= {f"D{number:02d}" for number in (*range(1, 17), 20, 21, 22)} - {"D16"}
    text = " ".join(finding.message.lower() for finding in found.findings)
    assert not any(word in text for word in ("fraud", "fake", "liar", "lie ", "forged"))


@pytest.mark.parametrize(
    ("year", "born", "isced", "verdict"),
    [
        (2010, "1988-01-01", 6, "consistent"),
        (2010, "1993-01-01", 6, "unclear"),
        (2010, "1999-01-01", 6, "contradictory"),
        (2030, None, 6, "contradictory"),
        (None, None, 6, "not_asked"),
    ],
)
def test_dates_must_go_together(year, born, isced, verdict):
    level = LevelProposal(claim="c1", outcome="proposed", isced=isced)
    found = date_findings({"award_year": year}, [], {}, level, as_of=AS_OF, born=born)[0]
    assert (found.check, found.verdict) == ("D07", verdict)
    if verdict in ("unclear", "contradictory"):
        assert len(found.clash) == 2 and found.question


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("4 years", 48),
        ("P3Y6M", 42),
        ("18 months", 18),
        ("٤ سنوات", 48),
        ("4 роки", 48),
        ("3 Jahre", 36),
        ("4..6 years", 48),
        ("long", None),
        ("۲ سال", 24),
        ("1,5 Jahre", 18),
    ],
)
def test_durations(text, months):
    assert months_of(text) == months


def test_outcome_codes_and_the_gate_before_refusal():
    level = LevelProposal(claim="c1", outcome="proposed", isced=6, eqf=6)
    enough, by_talk = (
        EvidenceVerdict(claim="c1", outcome="enough", basis="documents"),
        EvidenceVerdict(claim="c1", outcome="enough", basis="interview"),
    )
    lacking = EvidenceVerdict(claim="c1", outcome="not_enough", ask=("interview",))
    gap = Difference(
        element="profile", substantial=True, why="practice is missing", remedy=("adaptation_period",)
    )
    assert outcome_code(level, enough, []) == "FULL"
    assert outcome_code(level, by_talk, []) == "LEVEL_INDICATION"
    assert outcome_code(level, enough, [gap]) == "CONDITIONAL"
    assert outcome_code(level, lacking, []) == "NEEDS_INFO"
    assert refusal_gate(level, enough, []) == ()
    assert [step.route for step in refusal_gate(level, enough, [gap])] == [
        "alternative",
        "partial",
        "conditional",
    ]
    assert "adaptation period" in refusal_gate(level, enough, [gap])[2].try_first


JOBS = (
    Job(start="2015-01-01", end="2019-12-31", isco="2221"),
    Job(start="2018-01-01", end="2020-12-31", isco="2221", hours_per_week=20),
    Job(start="2021-01-01", isco="5120"),
)


@pytest.mark.parametrize(("isco", "years", "last_5"), [("2221", 6, 0), (None, 11, 5), ("7212", None, None)])
def test_experience_is_counted_once_and_never_assumed(isco, years, last_5):
    found = experience_facts(JOBS, isco=isco, as_of="2026-11-22")
    assert found.get("experience_years") == years and found.get("experience_years_last_5") == last_5


def test_experience_hours_add_up_where_jobs_overlap():
    found = experience_facts(JOBS[:2], isco="2221", as_of="2026-11-22")
    assert found["experience_hours_12y"] == 1826 * 40 // 7 + 1096 * 20 // 7


def test_experience_reaches_the_facts(pack):
    facts = _facts(build_ledger(_case(work=JOBS[:1]), [], [], pack.facts, as_of="2026-11-22"))
    assert (facts["experience_years"].value, facts["experience_years"].basis) == (5, "declared")


def _two_papers(kind_of_second, second_year):
    claim = Claim(id="c1", kind="qualification", title="إجازة", country="SYR", documents=("a.jpg", "b.jpg"))
    papers = [
        _document("b.jpg", kind_of_second, award_date=(f"{second_year}-07-22", "extracted")),
        _document("a.jpg", award_date=("2010-07-22", "extracted")),
    ]
    return papers, _case(claims=(claim,))


@pytest.mark.parametrize(
    ("kind", "year", "expected"),
    [
        ("degree_certificate", 2010, 2010),
        ("degree_certificate", 2012, None),
        ("transcript", 2012, 2010),
    ],
)
def test_papers_that_disagree_leave_the_fact_open(pack, kind, year, expected):
    papers, case = _two_papers(kind, year)
    fact = _facts(build_ledger(case, papers, [], pack.facts))["award_year"]
    assert fact.value == expected
    if expected is None:
        assert "disagree" in fact.why_unknown and len(fact.evidence) == 2
