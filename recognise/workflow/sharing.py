"""A case without personal data: no name, no birth date, no page images, no numbers that lead back to the person."""

from __future__ import annotations

from dataclasses import replace

from recognise.model.case import Person
from recognise.model.ledger import Claim, Evidence
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
    """The same result with the person taken out; levels, rules and findings stay."""
    ledger = done.proposal.ledger
    shared = replace(
        ledger,
        evidence=tuple(_hide(one) for one in ledger.evidence),
        claims=tuple(_claim(c) for c in ledger.claims),
    )
    case = replace(
        done.folder.case,
        person=Person(),
        confirmed={},
        claims=tuple(_claim(c) for c in done.folder.case.claims),
    )
    return Assessed(
        folder=replace(done.folder, case=case, documents=()),
        proposal=replace(done.proposal, ledger=shared),
        extractions={},
    )


def _hide(one: Evidence) -> Evidence:
    return replace(one, value=HIDDEN, raw=None) if one.element in PERSONAL else replace(one, raw=None)


def _claim(claim: Claim) -> Claim:
    return replace(claim, institution=None)
