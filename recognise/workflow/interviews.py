"""Recorded interviews of a case: their facts, their outcome, and what the plausibility checks find."""

from __future__ import annotations

from pathlib import Path

from recognise.assess.ledger import HeldInterview
from recognise.interview.facts import assessors, facts_from, outcome
from recognise.interview.files import load_record, ready_for_rules
from recognise.model.ledger import Finding
from recognise.model.rules import RulePack
from recognise.workflow.case_file import CaseFolder


def held_interview(path: Path, folder: CaseFolder, pack: RulePack) -> tuple[HeldInterview, list[Finding]]:
    """One recorded interview as the ledger takes it in.

    Raises:
        InputError: the record cannot be read, or belongs to another version of its template.
    """
    record = load_record(path)
    template = ready_for_rules(record, pack)
    findings = record.findings
    supplies = facts_from(record, template)
    held = HeldInterview(
        name=path.name,
        outcome=outcome(record, tuple(findings)),
        assessors=assessors(record),
        supplies=supplies,
    )
    return held, list(findings)
