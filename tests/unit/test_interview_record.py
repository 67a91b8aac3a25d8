"""Records: what is taken in, what is refused, what the rules get - and what they can never get."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from interview_help import answers, made, pack, record, template

from recognise import codec
from recognise.errors import InputError
from recognise.interview.facts import assessors, facts_from, outcome
from recognise.interview.files import load_record, ready_for_rules, take_in
from recognise.interview.record import check_version
from recognise.interview.values import AnswerError, parse_answer
from recognise.model.interview import Answer, Explanation, InterviewRecord, Rating
from recognise.model.ledger import Finding

CLASH = Finding(check="P1", verdict="contradictory", message="m", clash=("a", "b"), question="?")
FINE = Finding(check="P5", verdict="consistent", message="m")


def facts(found: InterviewRecord) -> dict[str, object]:
    return {name: value for name, value, _ in facts_from(found, template("schooling"))}


def test_answers_become_facts_of_the_declared_type() -> None:
    found = facts(record())
    assert found["award_year"] == 2008 and found["claimed_isced"] == 3 and found["completed"] is True
    assert found["papers_missing"] == "good_reason" and found["diploma"] == "none"
    assert all(name in pack().facts for name in found)


def test_declined_and_skipped_stay_unknown() -> None:
    given = [a for a in answers() if a.question not in ("completed", "diploma")]
    found, _ = made([*given, Answer(question="completed", status="declined")])
    assert "completed" not in facts(found) and "diploma" not in facts(found)
    by_question = {a.question: a.status for a in found.answers}
    assert by_question["completed"] == "declined" and by_question["diploma"] == "skipped"
    assert by_question["hardest"] == "not_asked"  # asked of people with a degree only


def test_a_year_of_another_calendar_that_spans_two_years_stays_unknown() -> None:
    assert "award_year" not in facts(record(one={"years_calendar": "ethiopian", "award_year": 2000}))
    assert facts(record(one={"years_calendar": "buddhist", "award_year": 2551}))["award_year"] == 2008


def test_an_unusable_reason_is_not_turned_into_a_fact() -> None:
    assert "papers_missing" not in facts(record(one={"papers_missing": "withheld"}))


def test_sensitive_answers_leave_the_record() -> None:
    given = [
        Answer(question="team", value="self"),
        Answer(question="health", value="SECRET back pain"),
        Answer(question="caring", status="declined"),
    ]
    found, private = made(given, "profile")
    assert private is not None and {a.question for a in private.answers} == {"health", "caring"}
    assert "SECRET" not in codec.to_json(found) and not any(a.question == "health" for a in found.answers)
    assert facts_from(found, template("profile")) == ()


def test_a_record_with_a_sensitive_answer_is_not_given_to_the_rules(tmp_path: Path) -> None:
    found, _ = made([Answer(question="team", value="self")], "profile")
    data = codec.to_plain(found)
    data["answers"].append(
        {
            "question": "health",
            "round": 0,
            "status": "answered",
            "value": "SECRET",
            "note": None,
            "seconds": None,
        }
    )
    path = tmp_path / "r.json"
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(InputError, match="sensitive") as error:
        ready_for_rules(load_record(path), pack())
    assert "SECRET" not in error.value.message


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (Answer(question="nosuch", value=1), "no such question"),
        (Answer(question="award_year", value="soon"), "whole number"),
        (Answer(question="award_year", round=1, value=2000), "has no rounds"),
        (Answer(question="start_year", value=2000), "needs a round"),
        (Answer(question="hardest", value="x"), "is not asked after the answers before it"),
    ],
)
def test_answers_that_do_not_fit_are_refused_by_name(given: Answer, message: str) -> None:
    with pytest.raises(InputError, match=message):
        made([*(a for a in answers() if a.question != given.question), given])


def test_all_faults_of_a_record_come_at_once_and_without_content() -> None:
    with pytest.raises(InputError) as error:
        made([Answer(question="award_year", value="SECRET"), Answer(question="nosuch", value=1)])
    assert (
        "award_year" in error.value.message
        and "nosuch" in error.value.message
        and "SECRET" not in error.value.message
    )


def test_record_survives_json(tmp_path: Path) -> None:
    found = record()
    path = tmp_path / "r.json"
    path.write_text(codec.to_json(found), "utf-8")
    assert load_record(path) == found
    path.write_text(codec.to_json(found).replace('"seconds"', '"secnds"', 1), "utf-8")
    with pytest.raises(InputError):
        load_record(path)


def test_yaml_json_and_csv_sheets_give_the_same_answers(tmp_path: Path) -> None:
    short = {
        "template": "schooling",
        "answers": {
            "claimed_level": "primary",
            "country": "eri",
            "award_year": "٢٠٠٨",
            "path": [{"level": "primary", "start_year": 1999}],
        },
        "declined": ["grade"],
        "notes": {"country": "said twice"},
    }
    (tmp_path / "a.json").write_text(json.dumps(short), "utf-8")
    (tmp_path / "a.yaml").write_text(
        "template: schooling\nanswers:\n  claimed_level: primary\n  country: eri\n  award_year: '٢٠٠٨'\n  path:\n    - {level: primary, start_year: 1999}\n"
        "declined: [grade]\nnotes: {country: said twice}\n", "utf-8",
    )  # fmt: skip
    with (tmp_path / "a.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerows(
            [["question", "round", "status", "value", "note"], ["claimed_level", 0, "", "primary", ""], ["country", 0, "", "eri", "said twice"],
             ["award_year", 0, "", "2008", ""], ["level", 1, "", "primary", ""], ["start_year", 1, "answered", "1999", ""], ["grade", 0, "declined", "", ""]]
        )  # fmt: skip
    found = [
        take_in(tmp_path / name, pack(), "schooling")[0].answers for name in ("a.json", "a.yaml", "a.csv")
    ]
    assert found[0] == found[1] == found[2]
    assert any(a.question == "award_year" and a.value == 2008 for a in found[0])
    assert any(a.question == "grade" and a.status == "declined" for a in found[0])


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "{", "is not JSON"),
        ("a.json", "[]", "not a mapping"),
        ("a.json", '{"answers": {}}', "does not say its template"),
        ("a.yaml", "template: schooling\nanswres: {}\n", "unknown key 'answres'"),
        ("a.yaml", "template: schooling\nversion: '0.9'\nanswers: {}\n", "made for version 0.9"),
        ("a.yaml", "a: [", "cannot be read as YAML"),
        ("a.yaml", "template: schooling\nanswers: {path: [1]}\n", "round 1 of 'path' must be a mapping"),
        ("a.yaml", "template: schooling\nanswers: {}\ndeclined: {a: 1}\n", "declined"),
        ("a.yaml", "template: schooling\nanswers: {}\nnotes: [a]\n", "notes"),
        ("a.yaml", "template: schooling\nid: ../../x\nanswers: {}\n", "id of a record"),
        ("a.csv", "a,b\n", "column question"),
    ],
)
def test_broken_sheets_are_refused_with_the_reason(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(InputError, match=message):
        take_in(tmp_path / name, pack(), "schooling" if name.endswith("csv") else None)


def test_another_version_is_refused() -> None:
    found = codec.from_plain(InterviewRecord, codec.to_plain(record()) | {"version": "0.1-deadbeef"})
    with pytest.raises(InputError, match="0.1-deadbeef"):
        check_version(found, template("schooling"))


def rated(**scores: int) -> Rating:
    return Rating(assessor=f"a{sum(scores.values())}", scores=scores)


@pytest.mark.parametrize(
    ("findings", "ratings", "expected"),
    [
        ((FINE,), (), "consistent"),
        ((), (), "unclear"),
        ((CLASH, FINE), (), "contradictory"),
        ((FINE,), (rated(A=4), rated(A=3)), "consistent"),
        ((FINE,), (rated(A=4), rated(A=2)), "unclear"),
        ((FINE,), (rated(A=2), rated(A=2, B=2)), "unclear"),
        ((FINE,), (rated(A=5), rated(A=3)), "unclear"),  # two points apart: a third is waited for
    ],
)
def test_outcome_is_the_weaker_of_checks_and_ratings(
    findings: tuple[Finding, ...], ratings: tuple[Rating, ...], expected: str
) -> None:
    from dataclasses import replace

    found = replace(record(), findings=findings, ratings=ratings)
    assert outcome(found) == expected
    assert assessors(found) == len(ratings)


def test_an_accepted_explanation_settles_a_clash_and_a_refused_one_does_not() -> None:
    from dataclasses import replace

    base = replace(record(), findings=(CLASH,))
    said = {"check": "P1", "text": "evening school", "by": "officer-3"}
    assert outcome(replace(base, explanations=(Explanation(accepted=True, **said),))) == "consistent"
    assert outcome(replace(base, explanations=(Explanation(accepted=False, **said),))) == "contradictory"


def test_nothing_answered_is_not_held() -> None:
    assert outcome(made([Answer(question="country", status="declined")])[0]) == "not_held"


@pytest.mark.parametrize(
    ("question", "given", "expected"),
    [
        ("award_year", "۱۳۸۵", 1385),
        ("completed", "так", True),
        ("completed", "لا", False),
        ("diploma", "2", "copy"),
        ("country", "syr", "SYR"),
    ],
)
def test_answers_are_read_in_the_digits_and_words_of_the_person(
    question: str, given: str, expected: object
) -> None:
    asked = template("schooling").question(question)
    assert asked is not None and parse_answer(asked, given) == expected


@pytest.mark.parametrize(
    ("question", "given"),
    [
        ("award_year", "12"),
        ("completed", "perhaps"),
        ("diploma", "9"),
        ("country", "Syria"),
        ("award_year", " "),
    ],
)
def test_answers_that_mean_nothing_are_refused(question: str, given: str) -> None:
    asked = template("schooling").question(question)
    assert asked is not None
    with pytest.raises(AnswerError):
        parse_answer(asked, given)


def test_an_id_cannot_name_a_path(tmp_path: Path) -> None:
    data = codec.to_plain(record()) | {"id": "../outside"}
    path = tmp_path / "r.json"
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(InputError, match="id of a record"):
        load_record(path)
