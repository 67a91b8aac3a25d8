"""What a recorded interview tells the rules: facts from its answers, its outcome, and how many assessors rated it."""

from __future__ import annotations

from recognise.interview.logic import by_key, steps
from recognise.interview.scoring import combined, needs_third
from recognise.interview.values import as_fact_value
from recognise.interview.years import to_gregorian
from recognise.model.interview import InterviewRecord, InterviewTemplate, Outcome, Question
from recognise.model.ledger import Finding
from recognise.model.rules import FactValue

_ORDER: tuple[Outcome, ...] = ("contradictory", "unclear", "consistent")


def facts_from(
    record: InterviewRecord, template: InterviewTemplate
) -> tuple[tuple[str, FactValue, str], ...]:
    """Facts the answers supply, as ``(fact, value, question id)`` in the order of the template.

    Only answered questions that the skip logic really reaches count; declined and skipped ones stay unknown. Answers to
    sensitive questions are never used. The value has the type the rules declare.
    """
    answers = by_key(record.answers)
    calendar = _calendar(record, template)
    found: dict[str, tuple[str, FactValue, str]] = {}
    for step in steps(template, answers):
        question, answer = step.question, answers.get(step.key)
        if question.fact is None or question.sensitive or answer is None or answer.status != "answered":
            continue
        value = _value(question, answer.value, calendar)
        if value is not None:
            found.setdefault(question.fact, (question.fact, value, question.id))
    return tuple(found.values())


def _calendar(record: InterviewRecord, template: InterviewTemplate) -> str:
    asked = next((question for question in template.questions if question.element == "calendar"), None)
    answer = record.answer(asked.id) if asked else None
    return str(answer.value) if answer and answer.status == "answered" else "gregorian"


def _value(question: Question, value: object, calendar: str) -> FactValue | None:
    """The value for the rules; a year of another calendar that spans two Gregorian years stays unknown."""
    if question.type == "year" and isinstance(value, int):
        span = to_gregorian(value, calendar)
        return span.low if span.low == span.high else None
    if value is None or isinstance(value, tuple):
        return None
    choice = question.choice(str(value))
    if choice is not None:
        if choice.means == "-":
            return None
        value = choice.means or choice.value
    assert isinstance(value, str | int | bool)
    return as_fact_value(value, question.fact_type or "term")


def outcome(record: InterviewRecord, findings: tuple[Finding, ...] | None = None) -> Outcome:
    """The fact ``interview``, by a fixed formula: the weaker of the plausibility checks and the ratings.

    A check that is contradictory counts until a named officer accepts the person's explanation. The ratings are
    consistent when every combined dimension is at least 3 and no third assessor is waited for; otherwise unclear.
    An interview without any rating and without any check that could be made is unclear: nothing speaks for it yet.
    """
    if not any(answer.status == "answered" for answer in record.answers):
        return "not_held"
    accepted = {one.check for one in record.explanations if one.accepted}
    verdicts: list[Outcome] = []
    for finding in findings if findings is not None else record.findings:
        if finding.verdict in ("consistent", "unclear", "contradictory"):
            verdicts.append("consistent" if finding.check in accepted else finding.verdict)
    if record.ratings:
        scores = combined(record.ratings)
        good = (
            bool(scores) and all(score >= 3 for score in scores.values()) and not needs_third(record.ratings)
        )
        verdicts.append("consistent" if good else "unclear")
    return next((word for word in _ORDER if word in verdicts), "unclear")


def assessors(record: InterviewRecord) -> int:
    """The fact ``assessors``: how many people rated the interview separately."""
    return len({rating.assessor for rating in record.ratings if rating.scores})
