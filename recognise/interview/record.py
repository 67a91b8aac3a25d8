"""Records: answers in any form in, an `InterviewRecord` out, with sensitive answers split off into a store of their own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from recognise.errors import InputError
from recognise.interview.logic import Key, by_key, steps
from recognise.interview.values import AnswerError, parse_answer
from recognise.model.interview import Answer, InterviewRecord, InterviewTemplate, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateAnswers:
    """Answers to sensitive questions, kept apart from the record: no rule, ledger or report ever reads this file."""

    SCHEMA: ClassVar[str] = "recognise/interview_private/1"
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}

    schema: str = SCHEMA
    record: str
    answers: tuple[Answer, ...] = ()


def make_record(
    template: InterviewTemplate, given: Iterable[Answer], *, id: str | None = None, **about: Any
) -> tuple[InterviewRecord, PrivateAnswers | None]:
    """A complete record: every question has a status, values have their type, sensitive answers stand apart.

    A question the skip logic reaches but nobody answered is ``skipped``; one it does not reach is ``not_asked``, and an
    answer to it is refused. ``about`` are the other keys of the record.

    Raises:
        InputError: answers do not fit the template; all of them are named (by question, never by content).
    """
    answers = _checked(template, given)
    reached = {step.key: step for step in steps(template, answers)}
    astray = [
        f"{name}{f' (round {round})' if round else ''}: is not asked after the answers before it"
        for name, round in answers
        if (name, round) not in reached and answers[name, round].status == "answered"
    ]
    if astray:
        raise InputError(f"answers do not fit {template.id}: " + "; ".join(sorted(astray)[:12]))
    full: list[Answer] = []
    private: list[Answer] = []
    for key, question in _places(template, answers):
        found = answers.get(key) if key in reached else None
        answer = found or Answer(
            question=key[0], round=key[1], status="skipped" if key in reached else "not_asked"
        )
        (private if question.sensitive else full).append(answer)
    name = id or _id(template, full, about)
    check_name(name)
    record = InterviewRecord(
        id=name, template=template.id, version=template.form_version, answers=tuple(full), **about
    )
    told = tuple(one for one in private if one.status in ("answered", "declined"))
    return record, (PrivateAnswers(record=name, answers=told) if told else None)


def _checked(template: InterviewTemplate, given: Iterable[Answer]) -> dict[Key, Answer]:
    faults: list[str] = []
    found: dict[Key, Answer] = {}
    for answer in given:
        place = f"{answer.question}{f' (round {answer.round})' if answer.round else ''}"
        question = template.question(answer.question)
        if question is None:
            faults.append(f"{place}: no such question")
            continue
        if (answer.round > 0) != (template.section(question.section).repeat is not None):
            faults.append(f"{place}: {'has no rounds' if answer.round else 'needs a round from 1'}")
            continue
        if (answer.question, answer.round) in found:
            faults.append(f"{place}: answered twice")
            continue
        try:
            found[answer.question, answer.round] = _typed(question, answer)
        except AnswerError as error:
            faults.append(f"{place}: {error}")
    if faults:
        raise InputError(f"answers do not fit {template.id}: " + "; ".join(faults[:12]))
    return found


def _typed(question: Question, answer: Answer) -> Answer:
    if answer.status != "answered":
        return Answer(
            question=answer.question,
            round=answer.round,
            status=answer.status,
            note=answer.note,
            seconds=answer.seconds,
        )
    value = parse_answer(question, answer.value)
    return Answer(
        question=answer.question, round=answer.round, value=value, note=answer.note, seconds=answer.seconds
    )


def _places(template: InterviewTemplate, answers: Mapping[Key, Answer]) -> Iterable[tuple[Key, Question]]:
    """Every place of the record, also those that were not reached; repeated sections as often as they were answered."""
    for section in template.sections:
        names = {question.id for question in section.questions}
        last = max((round for name, round in answers if name in names), default=0)
        for round in range(1, last + 1) if section.repeat is not None else (0,):
            for question in section.questions:
                if question.type != "note":
                    yield (question.id, round), question


def _id(template: InterviewTemplate, answers: list[Answer], about: Mapping[str, Any]) -> str:
    """A stable id from the content, for records that come without one."""
    text = repr((template.id, template.structure, answers, about.get("held_on"), about.get("case")))
    return f"iv-{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def check_name(name: str) -> None:
    """Checks that the id of a record can be the name of its file.

    Raises:
        InputError: it cannot.
    """
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}", name):
        raise InputError("the id of a record is made of letters, digits, '-', '_' and '.', 80 at most")


def without_sensitive(record: InterviewRecord, template: InterviewTemplate) -> None:
    """Checks that a record from outside holds no sensitive answer.

    Raises:
        InputError: it does.
    """
    sensitive = {question.id for question in template.questions if question.sensitive}
    told = sorted({a.question for a in record.answers if a.question in sensitive and a.status == "answered"})
    if told:
        raise InputError(
            f"the record holds sensitive answers ({', '.join(told)}): take it in with 'recognise interview record'"
        )


def check_version(record: InterviewRecord, template: InterviewTemplate) -> None:
    """Checks that a record was made with this version of the template.

    Raises:
        InputError: it was made with another one.
    """
    if record.template != template.id or record.version not in (template.version, template.form_version):
        raise InputError(
            f"the record was made with {record.template} {record.version}; this is {template.id} {template.form_version}. "
            "Name the template file it was made with (--template FILE)"
        )


def reached_unanswered(record: InterviewRecord, template: InterviewTemplate) -> tuple[str, ...]:
    """Questions that were reached but not answered, in order: what a follow-up could ask."""
    answers = by_key(record.answers)
    return tuple(
        step.question.id
        for step in steps(template, answers)
        if step.key not in answers or answers[step.key].status in ("skipped", "declined")
    )
