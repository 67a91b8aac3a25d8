"""Recorded interviews of a case: their facts, their outcome, and what the plausibility checks find."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from recognise.assess.ledger import HeldInterview
from recognise.interview.facts import assessors, facts_from, outcome
from recognise.interview.files import load_record, ready_for_rules
from recognise.interview.findings import findings_of, papers_of
from recognise.model.document import Extraction
from recognise.model.ledger import Finding
from recognise.model.rules import RulePack
from recognise.workflow.case_file import CaseFolder


def held_interview(
    path: Path, folder: CaseFolder, pack: RulePack, extractions: Mapping[str, Extraction]
) -> tuple[HeldInterview, list[Finding]]:
    """One recorded interview as the ledger takes it in, its plausibility checked against the papers of the case.

    Raises:
        InputError: the record cannot be read, or belongs to another version of its template.
    """
    record = load_record(path)
    template = ready_for_rules(record, pack)
    fields = {name: one.fields for name, one in extractions.items()}
    findings = findings_of(record, template, pack, papers_of(fields, folder.case.confirmed))
    held = HeldInterview(
        name=path.name,
        outcome=outcome(record, findings),
        assessors=assessors(record),
        supplies=facts_from(record, template),
        claim=record.claim,
    )
    return held, list(findings)
