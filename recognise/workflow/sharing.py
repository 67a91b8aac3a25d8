"""A case without personal data: no name, no birth date or year, no page images, no file names, no numbers that lead back to the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from recognise.model.case import Person
from recognise.model.ledger import Claim, Evidence, Finding
from recognise.workflow.assess_case import Assessed

PERSONAL = frozenset(
    (
        "holder_name",
        "holder_name_latin",
        "date_of_birth",
        "place_of_birth",
        "document_number",
        "institution",
        "institution_name",
        "award_date_printed",
    )
)
"""Elements that name the person or lead back to them; thesis titles and register numbers do as well as names."""
HIDDEN = "(left out)"


def without_personal_data(done: Assessed) -> Assessed:
    """The same result with the person taken out; levels, rules and the verdicts of findings stay."""
    proposal, case = done.proposal, done.folder.case
    names = {
        one["name"]: f"file-{number}{Path(one['name']).suffix}"
        for number, one in enumerate(proposal.documents, 1)
    }
    findings = tuple(_finding(one) for one in proposal.findings)
    shared = replace(
        proposal.ledger,
        evidence=tuple(_hide(one, names) for one in proposal.ledger.evidence),
        claims=tuple(_claim(c, names) for c in proposal.ledger.claims),
        findings=findings,
    )
    documents = tuple({**one, "name": names[one["name"]]} for one in proposal.documents)
    claims = tuple(_claim(c, names) for c in case.claims)
    return Assessed(
        folder=replace(
            done.folder, case=replace(case, person=Person(), confirmed={}, claims=claims), documents=()
        ),
        proposal=replace(proposal, ledger=shared, findings=findings, documents=documents),
        extractions={},
    )


def _hide(one: Evidence, names: Mapping[str, str]) -> Evidence:
    source = ", ".join(names.get(part, part) for part in one.provenance.source.split(", "))
    value = HIDDEN if one.element in PERSONAL else one.value
    return replace(one, value=value, raw=None, provenance=replace(one.provenance, source=source))


def _claim(claim: Claim, names: Mapping[str, str]) -> Claim:
    kept = tuple(names.get(name, "file") for name in claim.documents)
    return replace(claim, institution=None, documents=kept)


def _finding(one: Finding) -> Finding:
    """The check of dates tells the year of birth when it does not fit."""
    if one.check != "D07" or not any(value.startswith("born") for value in one.clash):
        return one
    return replace(one, clash=(), message="The age at award does not fit the level.")
