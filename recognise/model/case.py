"""A case as an officer hands it over: purpose, status, claims, confirmed readings, and the person (kept apart)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from recognise.model.ledger import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The only place for personal data, so that a case can be shown or shared without it."""

    name: str | None = None
    name_latin: str | None = None
    date_of_birth: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One job of the applicant: ISO dates (``end`` open when it goes on), ISCO-08 unit group, weekly hours."""

    start: str | None = None
    end: str | None = None
    isco: str | None = None
    hours_per_week: int | None = None
    country: str | None = None
    basis: str = "declared"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedFact:
    """A fact stated in the case file: by the applicant (``declared``) or confirmed by a named role.

    ``claim``: the claim it is about; ``None`` for the whole case.
    """

    name: str
    value: Any
    basis: str = "declared"
    by: str | None = None
    on: str | None = None
    claim: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case folder's ``case.yaml`` (kind ``case/1``)."""

    id: str
    host: str | None = None
    purpose: str = "general"
    status: str | None = None
    claims: tuple[Claim, ...] = ()
    facts: tuple[StatedFact, ...] = ()
    work: tuple[Job, ...] = ()
    confirmed: dict[str, dict[str, str]] = field(default_factory=dict)
    person: Person = field(default_factory=Person)
    as_of: str | None = None
