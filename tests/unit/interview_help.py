"""What the interview tests share: the rule pack of the checkout, its templates, a filled-in interview."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from recognise.interview.record import PrivateAnswers, make_record
from recognise.interview.template import find_template, templates_of
from recognise.model.interview import Answer, InterviewRecord, InterviewTemplate
from recognise.model.rules import RulePack
from recognise.rulepack.load import load

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted(path.stem for path in (ROOT / "rules" / "interviews").glob("*.yaml"))
ONE: dict[str, Any] = {
    "narrative": "School in one town, then the war.", "birth_year": 1990, "years_calendar": "gregorian",
    "claimed_level": "upper_secondary", "country": "SYR", "title": "شهادة الدراسة الثانوية العامة", "institution": "School 4",
    "award_year": 2008, "completed": True, "entry_exam": True, "exam_score": 190, "subjects": "Arabic, mathematics, physics",
    "grading_max": 240, "grading_pass": 102, "grade": 190, "papers_missing": "left", "diploma": "none", "transcript": "none",
    "indirect": False, "statement": False,
}  # fmt: skip
PATH: list[dict[str, Any]] = [
    {"level": "primary", "school_country": "SYR", "start_year": 1996, "end_year": 2002, "level_completed": True, "mode": "day", "teaching_language": "Arabic", "interruption": "none"},
    {"level": "lower_secondary", "school_country": "SYR", "start_year": 2002, "end_year": 2005, "level_completed": True, "mode": "day", "teaching_language": "Arabic", "interruption": "none"},
    {"level": "upper_secondary", "school_country": "SYR", "start_year": 2005, "end_year": 2008, "level_completed": True, "mode": "day", "teaching_language": "Arabic", "interruption": "none"},
]  # fmt: skip


@lru_cache(maxsize=1)
def pack() -> RulePack:
    """The facts and interview templates of the checkout, with the systems the tests name."""
    return load(ROOT / "rules").pack


@lru_cache(maxsize=16)
def template(name: str) -> InterviewTemplate:
    """A template of the checkout."""
    assert name in templates_of(pack())
    return find_template(name, pack())


def answers(
    one: dict[str, Any] | None = None,
    path: list[dict[str, Any]] | None = None,
    jobs: list[dict[str, Any]] | None = None,
) -> list[Answer]:
    """Answers of the sample interview, changed where the test says so; ``None`` takes an answer away."""
    once = {name: value for name, value in (ONE | (one or {})).items() if value is not None}
    found = [Answer(question=name, value=value) for name, value in once.items()]
    for rounds in (PATH if path is None else path, jobs or []):
        found += [
            Answer(question=n, round=r, value=v)
            for r, own in enumerate(rounds, 1)
            for n, v in own.items()
            if v is not None
        ]
    return found


def record(**changes: Any) -> InterviewRecord:
    """The sample interview as a record."""
    return made(answers(**changes))[0]


def made(
    given: list[Answer], name: str = "schooling", **about: Any
) -> tuple[InterviewRecord, PrivateAnswers | None]:
    """A record of any template."""
    return make_record(template(name), given, **about)


def with_level(number: int, **changes: Any) -> list[dict[str, Any]]:
    """The sample path with one level changed."""
    return [one | changes if at == number else one for at, one in enumerate(PATH)]


def kobo(
    submission_of: InterviewRecord,
    name: str,
    private: PrivateAnswers | None = None,
    instance: str = "uuid:6f1c",
) -> dict[str, Any]:
    """A record as the JSON that a Kobo server would hand out for the same answers."""
    shape = template(name)
    out: dict[str, Any] = {
        "_id": 7, "meta/instanceID": instance, "_submission_time": "2026-11-01T09:00:00", "template_id": shape.id,
        "template_version": shape.form_version, "about_interview/held_on": submission_of.held_on or "",
        "about_interview/interviewers": ",".join(submission_of.interviewers),
        "about_interview/interview_languages": ",".join(submission_of.languages),
    }  # fmt: skip
    everything = [*submission_of.answers, *(private.answers if private else ())]
    for section in shape.sections:
        names = {question.id for question in section.questions}
        own = [answer for answer in everything if answer.question in names]
        for round in sorted({answer.round for answer in own}):
            flat: dict[str, Any] = {}
            for answer in own:
                if answer.round == round and answer.status == "answered":
                    value = answer.value
                    word = (
                        ("yes" if value else "no")
                        if isinstance(value, bool)
                        else " ".join(value)
                        if isinstance(value, tuple)
                        else str(value)
                    )
                    flat[f"{section.id}/{answer.question}"] = word
            declined = [
                answer.question for answer in own if answer.round == round and answer.status == "declined"
            ]
            notes = [
                f"{answer.question}: {answer.note}" for answer in own if answer.round == round and answer.note
            ]
            flat |= {f"{section.id}/declined_{section.id}": " ".join(declined)} if declined else {}
            flat |= {f"{section.id}/notes_{section.id}": "\n".join(notes)} if notes else {}
            if round:
                out.setdefault(section.id, []).append(flat)
            else:
                out |= flat
    return json.loads(json.dumps(out, ensure_ascii=False))  # type: ignore[no-any-return]
