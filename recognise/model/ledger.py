"""The evidence ledger: what is claimed, what supports each element of it, and the facts that follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from recognise.model.document import BBox
from recognise.model.rules import FactValue

Grade = Literal["E5", "E4", "E3", "E2", "E1", "E0", "EI"]
"""E5 verified with the issuer · E4 original matching dated samples · E3 coherent copy · E2 indirect · E1 statement ·
E0 the applicant's word · EI interview. A grade belongs to one element of one claim; a case has no total score."""

Basis = Literal["verified", "original", "copy", "indirect", "statement", "interview", "declared"]
"""Where a fact comes from, strongest first; a proposal carries the weakest basis among the facts it used."""

BASES: tuple[Basis, ...] = ("verified", "original", "copy", "indirect", "interview", "statement", "declared")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a value comes from.

    ``document``: file, page (from 1) and box (PDF points, origin top left of the upright page). ``interview``: record
    and question. ``person``: who confirmed or corrected it, and when. ``case``: stated in the case file.
    """

    kind: Literal["document", "interview", "person", "case"]
    source: str
    page: int | None = None
    bbox: BBox | None = None
    question: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One piece of support for one element of one claim. ``status`` is that of the read field it comes from."""

    id: str
    claim: str
    element: str
    value: str
    grade: Grade
    provenance: Provenance
    status: str = "extracted"
    raw: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What the applicant says they hold: a qualification or an occupation."""

    id: str
    kind: Literal["qualification", "occupation"]
    title: str | None = None
    country: str | None = None
    institution: str | None = None
    award_year: int | None = None
    isco: str | None = None
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A value that rules may use. ``value`` is ``None`` when it is not known; why is said in ``why_unknown``."""

    name: str
    value: FactValue | None
    basis: Basis
    evidence: tuple[str, ...] = ()
    why_unknown: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The result of one check: never an accusation. ``clash`` names the two values that do not go together."""

    check: str
    verdict: Literal["consistent", "unclear", "contradictory", "not_asked"]
    message: str
    clash: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    question: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All claims with their evidence, and the facts per claim (the *background paper* of the Lisbon Convention)."""

    claims: tuple[Claim, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    facts: dict[str, tuple[Fact, ...]]
    findings: tuple[Finding, ...] = ()
