"""Which questions are worth asking: the shortest interview that can supply the facts the rules still wait for. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from recognise.interview.logic import Answers
from recognise.model.interview import InterviewTemplate, Question

CONVERSATION = "interview"
"""The fact that says how the interview went: when rules wait for it, the core questions are asked for the checks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """A question to ask: the facts it can supply, how many rules wait for them, and why it is in the plan."""

    question: str
    section: str
    facts: tuple[str, ...]
    weight: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The questions to ask, in the order of the template, and facts that no question of it can supply."""

    template: str
    items: tuple[PlanItem, ...]
    total: int
    not_supplied: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """The part of the whole template that is asked, 0..1."""
        return len(self.items) / self.total if self.total else 0.0


def plan(
    template: InterviewTemplate, missing: Sequence[tuple[str, float]], answers: Answers | None = None
) -> Plan:
    """The shortest interview for the missing facts, given as ``(fact, how many rules wait for it)``.

    A question is in the plan when it supplies a missing fact, when a question in the plan depends on it, or - when the
    rules wait for the interview itself - when it is a core question of the plausibility checks. Answered questions are
    left out.
    """
    weights = _weights(missing)
    done = {name for (name, _), answer in (answers or {}).items() if answer.status == "answered"}
    chosen: dict[str, tuple[float, tuple[str, ...], str]] = {}
    for question in template.questions:
        if question.sensitive or question.type == "note":
            continue
        if question.fact in weights:
            assert question.fact is not None
            chosen[question.id] = (weights[question.fact], (question.fact,), f"supplies {question.fact}")
        elif question.core and CONVERSATION in weights:
            chosen[question.id] = (
                weights[CONVERSATION],
                (CONVERSATION,),
                "needed to see whether the account fits together",
            )
    for question in reversed(template.questions):
        if question.id in chosen:
            weight = chosen[question.id][0]
            for needed in _needs(template, question):
                if needed not in chosen:
                    chosen[needed] = (weight, (), f"decides whether '{question.id}' is asked")
    items = tuple(
        PlanItem(
            question=q.id,
            section=q.section,
            weight=chosen[q.id][0],
            facts=chosen[q.id][1],
            why=chosen[q.id][2],
        )
        for q in template.questions
        if q.id in chosen and q.id not in done
    )
    supplied = {question.fact for question in template.questions} | {CONVERSATION, "assessors"}
    left = tuple(fact for fact in weights if fact not in supplied)
    asked = sum(1 for question in template.questions if question.type != "note")
    return Plan(template=template.id, items=items, total=asked, not_supplied=left)


def _weights(missing: Iterable[tuple[str, float]]) -> Mapping[str, float]:
    found: dict[str, float] = {}
    for fact, weight in missing:
        found[fact] = found.get(fact, 0.0) + weight
    return found


def _needs(template: InterviewTemplate, question: Question) -> list[str]:
    """Questions whose answers decide whether this one is asked, the nearest first, with theirs in turn."""
    found: list[str] = []
    waiting = [skip.question for skip in (*question.when, *template.section(question.section).when)]
    while waiting:
        name = waiting.pop(0)
        asked = template.question(name)
        if name in found or asked is None:
            continue
        found.append(name)
        waiting += [skip.question for skip in (*asked.when, *template.section(asked.section).when)]
    return found


def ranked(plan: Plan) -> tuple[PlanItem, ...]:
    """The same questions, those that most rules wait for first."""
    return tuple(sorted(plan.items, key=lambda item: -item.weight))
