"""The findings of a record, computed from the template, the rule pack and the papers of the case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from recognise.interview.plausibility import Paper, plausibility, systems_for
from recognise.model.document import Field
from recognise.model.interview import InterviewRecord, InterviewTemplate
from recognise.model.ledger import Finding
from recognise.model.rules import RulePack

PAPER_ELEMENTS = {
    "qualification_title": "title", "issuing_country": "country", "award_date": "award_year", "institution": "institution",
}  # fmt: skip
"""Read fields that can be compared with what was said, and the element they are evidence for."""


def findings_of(
    record: InterviewRecord, template: InterviewTemplate, pack: RulePack, papers: tuple[Paper, ...] = ()
) -> tuple[Finding, ...]:
    """All plausibility findings of a record. The same record, pack and papers give the same findings."""
    return plausibility(record, template, systems_for(record, template, pack), papers)


def with_findings(
    record: InterviewRecord, template: InterviewTemplate, pack: RulePack, papers: tuple[Paper, ...] = ()
) -> InterviewRecord:
    """The record with its findings computed anew."""
    return replace(record, findings=findings_of(record, template, pack, papers))


def papers_of(
    fields: Mapping[str, Mapping[str, Field]], confirmed: Mapping[str, Mapping[str, str]]
) -> tuple[Paper, ...]:
    """What the documents of a case state, for the check of papers against the conversation.

    ``fields`` are the read fields per file, ``confirmed`` what a person has confirmed or corrected. A field that still has
    to be checked is left out: a wrong reading must not look like a clash.
    """
    found: list[Paper] = []
    for file, read in fields.items():
        own = {name: field.value for name, field in read.items() if field.status != "to_check"} | dict(
            confirmed.get(file, {})
        )
        found += [
            Paper(element=PAPER_ELEMENTS[name], value=value, source=file)
            for name, value in own.items()
            if name in PAPER_ELEMENTS
        ]
    return tuple(found)
