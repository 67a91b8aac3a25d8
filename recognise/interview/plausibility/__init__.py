"""Plausibility P1 to P12: consistent, unclear, contradictory or not asked - never a lie, never a score of truthfulness.

Each finding names the two things that clash and a neutral question that lets the person explain. Whether an explanation
is accepted is for a named officer, in the record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from recognise.interview.country import CountrySystem, system_of
from recognise.interview.plausibility import content, outside, timeline
from recognise.interview.plausibility.issue import Check, CheckId
from recognise.interview.plausibility.talk import Paper, Talk, listen
from recognise.interview.scoring import combined
from recognise.model.interview import InterviewRecord, InterviewTemplate
from recognise.model.ledger import Finding
from recognise.model.rules import RulePack

CHECKS: dict[CheckId, tuple[str, Check]] = {
    "P1": ("timeline and school years", timeline.check_timeline),
    "P2": ("nominal length", timeline.check_length),
    "P3": ("exam for admission", content.check_exam),
    "P4": ("compulsory subjects", content.check_subjects),
    "P5": ("marks and scale", content.check_marks),
    "P6": ("title and institution in that year", content.check_award),
    "P7": ("order of levels", timeline.check_order),
    "P8": ("language of instruction", content.check_language),
    "P9": ("papers and conversation", outside.check_papers),
    "P10": ("work and study", timeline.check_work),
    "P11": ("licence", outside.check_licence),
    "P12": ("depth of knowledge", outside.check_depth),
}


def plausibility(
    record: InterviewRecord,
    template: InterviewTemplate,
    systems: Mapping[str, CountrySystem],
    papers: tuple[Paper, ...] = (),
) -> tuple[Finding, ...]:
    """All checks of a record, in order; a check with several clashes gives ``P1``, ``P1.2`` and so on."""
    talk = listen(record, template, systems, papers, combined(record.ratings))
    return tuple(finding for name in CHECKS for finding in _findings(name, talk))


def _findings(name: CheckId, talk: Talk) -> Iterator[Finding]:
    what, check = CHECKS[name]
    looked = check(talk)
    if looked is None:
        yield Finding(
            check=name, verdict="not_asked", message=f"{what}: not asked, or nothing to compare with"
        )
        return
    if not looked.issues:
        yield Finding(check=name, verdict="consistent", message=f"{what}: nothing clashes")
    for place, issue in enumerate(sorted(looked.issues, key=lambda one: not one.sure), 1):
        yield Finding(
            check=name if place == 1 else f"{name}.{place}",
            verdict="contradictory" if issue.sure else "unclear",
            message=f"{what}: {issue.message}",
            clash=issue.clash,
            question=issue.question,
        )


def systems_for(
    record: InterviewRecord, template: InterviewTemplate, pack: RulePack
) -> dict[str, CountrySystem]:
    """The systems of all countries named in a record, as far as the pack has them."""
    asked = {question.id for question in template.questions if question.type == "country"}
    named = {str(answer.value) for answer in record.answers if answer.question in asked and answer.value}
    found = {country: system_of(pack, country) for country in sorted(named)}
    return {country: system for country, system in found.items() if system is not None}


__all__ = ["CHECKS", "Paper", "plausibility", "systems_for"]
