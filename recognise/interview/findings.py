"""The findings of a record, computed from the template, the rule pack and the papers of the case."""

from __future__ import annotations

from dataclasses import replace

from recognise.interview.plausibility import Paper, plausibility, systems_for
from recognise.model.interview import InterviewRecord, InterviewTemplate
from recognise.model.ledger import Finding
from recognise.model.rules import RulePack


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
