"""What the tool proposes, with its reasons. A person decides; nothing here is a decision."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from recognise.model.ledger import Basis, Finding, Ledger
from recognise.model.rules import FactValue, PackApproval

Truth = Literal["true", "false", "unknown"]

STATUS_TEXT = (
    "This is a proposal made by a computer program from rules written by people. It is not a decision, not a formal "
    "recognition, not an identity document, not a licence to practise, and gives no right of entry or residence. "
    "A competent person decides."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LawReference:
    """A source as it is shown with a result. ``verify`` says what nobody has checked."""

    cite: str
    url: str | None = None
    consulted: str | None = None
    verify: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionTrace:
    """One condition of a row, as it was evaluated."""

    fact: str
    wanted: str
    value: FactValue | None
    result: Truth
    asked_by: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceNode:
    """One row that was looked at: where it stands, what it wants, what held, and the law behind it."""

    table: str
    rule: str
    file: str
    result: Literal["holds", "may_hold", "no", "decides"]
    conditions: tuple[ConditionTrace, ...]
    then: dict[str, Any]
    law: tuple[LawReference, ...] = ()
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """One fact (or two together) that would settle what is open.

    ``outcomes`` maps a value in the words of the rules (``48..59``) to the outcome it would give.
    """

    facts: tuple[str, ...]
    ask: tuple[str, ...]
    outcomes: dict[str, dict[str, Any]]
    settles: bool = True
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelProposal:
    """The comparable level proposed for one qualification claim."""

    claim: str
    outcome: Literal["proposed", "undetermined", "unknown_title", "unknown_country", "refer"]
    isced: int | None = None
    isced_programme: int | None = None
    eqf: int | None = None
    nqf: str | None = None
    nqf_label: str | None = None
    eqf_basis: str | None = None
    rule: str | None = None
    file: str | None = None
    matched_title: str | None = None
    match: float = 0.0
    match_how: str | None = None
    regardless_of: tuple[str, ...] = ()
    views: dict[str, dict[str, Any]] = field(default_factory=dict)
    verify: str | None = None
    would_be_decided_by: tuple[OpenQuestion, ...] = ()
    suggestions: tuple[str, ...] = ()
    sources: tuple[LawReference, ...] = ()
    about: dict[str, Any] = field(default_factory=dict)
    sector: str | None = None
    unfinished: bool = False
    """The programme was not completed: ``rule`` says where it would lead, no level follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceVerdict:
    """Whether the evidence is enough for the claim, by which route, and what to ask for."""

    claim: str
    outcome: Literal["enough", "not_enough", "undetermined", "no_rule"]
    basis: str | None = None
    rule: str | None = None
    file: str | None = None
    ask: tuple[str, ...] = ()
    would_be_decided_by: tuple[OpenQuestion, ...] = ()
    law: tuple[LawReference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One difference on one of the five elements, relative to the purpose. Alone it never refuses."""

    element: Literal["level", "workload", "quality", "profile", "learning_outcomes"]
    substantial: bool | None
    why: str
    claim: str | None = None
    rule: str | None = None
    remedy: tuple[str, ...] = ()
    law: tuple[LawReference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaFlag:
    """A yearly or other quota at the decision date.

    ``open`` is unknown without a number for the day, without a recent count, and when places are free in a quota that is
    ``parted_by`` something (the specialty, the region): a place may be free and yet not for this person.
    """

    quota: str
    counts: str
    open: bool | None
    number: int | None = None
    used: int | None = None
    counted_on: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    source: str | None = None
    law: LawReference | None = None
    parted_by: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingWindow:
    """Days on which applications are received (both ends included); ``where`` when it counts for a part of the country only."""

    valid_from: str
    valid_to: str
    where: str | None = None
    law: LawReference | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExemptionFlag:
    """A law that relaxes recognition, and how the case stands to it. ``open``: nothing unmet, something unknown."""

    rule: str
    file: str
    state: Literal["applies", "open", "no", "expired", "not_yet"]
    effect: str
    met: tuple[ConditionTrace, ...] = ()
    unmet: tuple[ConditionTrace, ...] = ()
    unknown: tuple[ConditionTrace, ...] = ()
    law: tuple[LawReference, ...] = ()
    text: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    duties: tuple[str, ...] = ()
    procedure: bool = False
    sunset_days: int | None = None
    verify: str | None = None
    quota: QuotaFlag | None = None
    filing: tuple[FilingWindow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortageFlag:
    """Whether a profession stands on a dated list. Being on a list exempts from nothing by itself."""

    list: str
    on_list: bool
    valid_from: str | None
    valid_to: str | None
    effect: str
    code: str | None = None
    title: str | None = None
    ended: bool = False
    source: LawReference | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GateStep:
    """One route that must be shown not to fit before a person may refuse: alternative, then partial, then conditional."""

    route: Literal["alternative", "partial", "conditional"]
    try_first: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """An existing local course that closes a gap, from a file the municipality owns."""

    course: str
    closes: str
    provider: str
    file: str
    url: str | None = None
    text: str | None = None
    region: str | None = None
    valid_to: str | None = None
    verify: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedOutcome:
    """The outcome code the rules point to for one claim, in words, with the gate before any refusal."""

    claim: str
    code: str
    text: str
    gate: tuple[GateStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Everything proposed for one case (contract ``recognise/proposal/1``): same inputs, rules and date, same bytes."""

    SCHEMA: ClassVar[str] = "recognise/proposal/1"

    schema: str = SCHEMA
    case: str
    host: str
    purpose: str
    as_of: str
    status_text: str = STATUS_TEXT
    pack_version: str
    pack_digest: str
    outcome: str
    basis: Basis | None
    levels: tuple[LevelProposal, ...]
    evidence: tuple[EvidenceVerdict, ...]
    ledger: Ledger
    suggested: tuple[SuggestedOutcome, ...] = ()
    differences: tuple[Difference, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    exemptions: tuple[ExemptionFlag, ...] = ()
    shortage: tuple[ShortageFlag, ...] = ()
    open_questions: tuple[OpenQuestion, ...] = ()
    next_steps: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    trace: tuple[TraceNode, ...] = ()
    documents: tuple[dict[str, str], ...] = ()
    regulated: dict[str, Any] | None = None
    pack_approval: PackApproval | None = None
