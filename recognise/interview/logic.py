"""Skip logic: which questions an interview reaches, given the answers so far. The same meaning as in the exported forms.

A question is asked only when its condition is sure to hold. A declined or skipped answer settles nothing, so the
questions that hang on it are not asked; what they would have told stays unknown, never false.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from recognise.model.interview import Answer, AnswerValue, InterviewTemplate, Question, Section, Skip

Key = tuple[str, int]
"""Question id and round (0 outside of repeats)."""
Answers = Mapping[Key, Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One question at its place in the interview."""

    question: Question
    section: Section
    round: int

    @property
    def key(self) -> Key:
        """Where the answer belongs."""
        return (self.question.id, self.round)


def by_key(answers: tuple[Answer, ...]) -> dict[Key, Answer]:
    """Answers by question and round."""
    return {(one.question, one.round): one for one in answers}


def rounds_of(section: Section, answers: Answers) -> int:
    """How many rounds of a repeated section have an answer; at least one is on offer."""
    names = {question.id for question in section.questions}
    return max((round for name, round in answers if name in names), default=0)


def steps(
    template: InterviewTemplate, answers: Answers, rounds: Mapping[str, int] | None = None
) -> Iterator[Step]:
    """The questions an interview reaches, in order. ``rounds`` says how many rounds each repeated section has."""
    for section in template.sections:
        if not holds(section.when, template, answers, 0):
            continue
        if section.repeat is None:
            numbers = range(1)
        else:
            numbers = range(1, 1 + (rounds or {}).get(section.id, rounds_of(section, answers)))
        for round in numbers:
            for question in section.questions:
                if holds(question.when, template, answers, round):
                    yield Step(question=question, section=section, round=round)


def holds(when: tuple[Skip, ...], template: InterviewTemplate, answers: Answers, round: int) -> bool:
    """Whether every condition is sure to hold."""
    return all(_one(skip, template, answers, round) for skip in when)


def _one(skip: Skip, template: InterviewTemplate, answers: Answers, round: int) -> bool:
    asked = template.question(skip.question)
    if asked is None:
        return False
    repeated = template.section(asked.section).repeat is not None
    answer = answers.get((skip.question, round if repeated else 0))
    if answer is None or answer.status != "answered" or answer.value is None:
        return False
    return satisfied(skip, asked, answer.value)


def satisfied(skip: Skip, asked: Question, value: AnswerValue) -> bool:
    """Whether an answer satisfies a cell. Of several choices one that fits is enough; `not` wants none of them."""
    try:
        if isinstance(value, tuple):
            cell = skip.cell
            return all(cell.holds(v) for v in value) if cell.negated else any(cell.holds(v) for v in value)
        return skip.cell.holds(asked.answer.encode(value))
    except ValueError:
        return False
