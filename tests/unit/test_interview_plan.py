"""Plans: the shortest interview that can supply what the rules wait for, and no question more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from interview_help import TEMPLATES, answers, made, pack, template

from recognise.assess.ledger import HeldInterview, build_ledger
from recognise.assess.propose import propose
from recognise.interview.facts import facts_from
from recognise.interview.logic import by_key, steps
from recognise.interview.missing import missing_facts
from recognise.interview.plan import plan, ranked
from recognise.model.case import Case, StatedFact
from recognise.model.interview import Answer
from recognise.model.ledger import Claim
from recognise.model.proposal import Proposal

FACTS = sorted({q.fact for name in TEMPLATES for q in template(name).questions if q.fact})


def asked(*missing: tuple[str, float], name: str = "schooling") -> list[str]:
    return [item.question for item in plan(template(name), missing).items]


def test_nothing_missing_means_nothing_to_ask() -> None:
    assert asked() == []


def test_one_missing_fact_is_one_question() -> None:
    assert asked(("award_year", 3)) == ["award_year"]
    assert asked(("award_year", 3), ("duration_months", 1)) == ["award_year", "duration_months"]


def test_a_fact_no_question_supplies_is_named() -> None:
    found = plan(template("schooling"), [("workplace", 2), ("award_year", 1)])
    assert found.not_supplied == ("workplace",)


def test_most_awaited_questions_rank_first() -> None:
    found = plan(template("schooling"), [("award_year", 1), ("diploma", 7)])
    assert [item.question for item in ranked(found)] == ["diploma", "award_year"]
    assert [item.question for item in found.items] == [
        "award_year",
        "diploma",
    ]  # asked in the order of the template


def test_waiting_for_the_interview_asks_the_core_and_what_it_hangs_on() -> None:
    found = asked(("interview", 1))
    core = {question.id for question in template("schooling").questions if question.core}
    assert core <= set(found)
    assert len(found) <= 0.6 * len(template("schooling").questions)
    assert "claimed_level" in found  # decides whether the study is asked about


def test_sensitive_questions_are_never_planned() -> None:
    assert not {"health", "caring"} & set(
        asked(("interview", 1), *((fact, 1) for fact in FACTS), name="profile")
    )


@pytest.mark.parametrize("name", TEMPLATES)
@given(missing=st.sets(st.sampled_from(FACTS)), core=st.booleans())
def test_every_planned_question_can_be_reached_and_is_needed(
    name: str, missing: set[str], core: bool
) -> None:
    shape = template(name)
    found = plan(shape, [(fact, 1.0) for fact in sorted(missing)] + ([("interview", 1.0)] if core else []))
    chosen = {item.question for item in found.items}
    for question_id in chosen:
        question = shape.question(question_id)
        assert question is not None
        assert {skip.question for skip in (*question.when, *shape.section(question.section).when)} <= chosen
    supplied = {question.fact for question in shape.questions if question.id in chosen}
    assert {fact for fact in missing if fact not in found.not_supplied} <= supplied
    fewer = plan(
        shape, [(fact, 1.0) for fact in sorted(missing)[1:]] + ([("interview", 1.0)] if core else [])
    )
    assert {item.question for item in fewer.items} <= chosen


def test_answered_questions_are_left_out() -> None:
    done = by_key((Answer(question="award_year", value=2008),))
    assert [
        item.question for item in plan(template("schooling"), [("award_year", 1), ("title", 1)], done).items
    ] == ["title"]


def proposal(claim: Claim, *held: HeldInterview) -> Proposal:
    stated = (
        StatedFact(name="id_match", value=True, basis="confirmed", by="o"),
        StatedFact(name="doubt", value="none", basis="confirmed", by="o"),
    )
    ledger = build_ledger(
        Case(id="T", status="refugee", claims=(claim,), facts=stated), [], held, pack().facts
    )
    return propose(ledger, pack(), case="T", host="SVN", purpose="employment", as_of="2026-11-24")


def test_planned_questions_give_the_proposal_of_the_whole_interview() -> None:
    claim = Claim(id="c1", kind="qualification", country="SYR")
    missing = missing_facts(proposal(claim), pack())
    assert {"title", "interview"} <= {fact for fact, _ in missing}
    wanted = {item.question for item in plan(template("schooling"), missing).items}
    whole, short = answers(), [answer for answer in answers() if answer.question in wanted]
    assert len(short) < len(whole)
    results = []
    for given_answers in (whole, short):
        record, _ = made(given_answers)
        supplies = facts_from(record, template("schooling"))
        found = proposal(
            claim, HeldInterview(name="i.json", outcome="consistent", assessors=2, supplies=supplies)
        )
        results.append((found.outcome, found.levels[0].isced, found.levels[0].rule, found.evidence[0].rule))
    assert results[0] == results[1] and results[0][1] == 3


def test_a_case_with_its_interview_waits_for_none() -> None:
    record, _ = made(answers())
    held = HeldInterview(
        name="i.json", outcome="consistent", assessors=2, supplies=facts_from(record, template("schooling"))
    )
    found = proposal(Claim(id="c1", kind="qualification", country="SYR"), held)
    assert "interview" not in {fact for fact, _ in missing_facts(found, pack())}


def test_steps_follow_the_answers() -> None:
    record, _ = made(answers())
    reached = {step.question.id for step in steps(template("schooling"), by_key(record.answers))}
    assert "exam_score" in reached and "hardest" not in reached
