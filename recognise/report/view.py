"""What a report shows, as plain values: no model types, no files, nothing left to work out.

``build.view_from`` fills it from a case; the renderers only lay it out. Every text may come from a stranger's paper,
so the renderers treat all of it as hostile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from recognise.model.document import BBox

State = Literal["true", "false", "unknown"]
RowState = Literal["decides", "holds", "may_hold", "no"]
Outcome = Literal["proposed", "undetermined", "unknown_title", "unknown_country", "refer"]
ExemptionState = Literal["applies", "open", "no", "expired", "not_yet"]

OUTCOME_WORDS: dict[str, str] = {
    "proposed": "Level proposed",
    "undetermined": "Still open: a fact is missing",
    "unknown_title": "Title not in the rule pack",
    "unknown_country": "Country not in the rule pack",
    "refer": "For a case worker to judge",
}
ROW_WORDS: dict[str, str] = {
    "decides": "decides",
    "holds": "holds",
    "may_hold": "may hold",
    "no": "does not hold",
}
EXEMPTION_WORDS: dict[str, str] = {
    "applies": "All conditions met",
    "open": "May apply: something is not known yet",
    "no": "A condition is not met",
    "expired": "No longer in force",
    "not_yet": "Not yet in force",
}
LIVE_EXEMPTIONS: tuple[str, ...] = ("applies", "open", "not_yet")
"""States that still matter to the person; the other laws are folded away."""
VERDICT_WORDS: dict[str, str] = {
    "enough": "Evidence enough for a decision",
    "not_enough": "Evidence not enough yet",
    "undetermined": "Whether the evidence is enough is still open",
    "no_rule": "No rule says whether the evidence is enough",
}
REGULATION_WORDS: dict[str, str] = {
    "sectoral": "Regulated; minimum training is fixed by European law",
    "general": "Regulated, general system",
    "none_known": "No source in the rule pack says that it is regulated",
}
BASIS_WORDS: dict[str, str] = {
    "verified": "verified with the issuer",
    "original": "an original",
    "copy": "a copy or photo",
    "indirect": "indirect evidence",
    "interview": "a structured interview",
    "statement": "a sworn or third-party statement",
    "declared": "the applicant's word",
}
GRADE_WORDS: dict[str, str] = {
    "E5": "verified with the issuer",
    "E4": "original that matches dated samples",
    "E3": "copy or photo, coherent",
    "E2": "indirect evidence",
    "E1": "sworn or third-party statement",
    "E0": "the applicant's word",
    "EI": "structured interview",
    "–": "established by the office, or not held: no evidence of the applicant's",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """A law or publication a rule rests on. ``url`` becomes a link only when it is http or https."""

    cite: str
    url: str | None = None
    consulted: str | None = None
    verify: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionView:
    """One condition of a rule: the fact, what the rule wants, what the case says, the boxes it was read from."""

    fact: str
    wants: str
    value: str | None
    state: State
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceView:
    """One rule that was looked at. ``place`` is ``file:line``; ``then`` is what it says when it holds."""

    rule: str
    place: str
    state: RowState
    then: str = ""
    conditions: tuple[ConditionView, ...] = ()
    sources: tuple[SourceView, ...] = ()
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """What would settle an open point: the fact, who can supply it, and where each answer leads (value, outcome)."""

    fact: str
    text: str | None = None
    ask: tuple[str, ...] = ()
    outcomes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelView:
    """What is proposed for one claim. ``verdict`` says whether the evidence is enough, ``verify`` what nobody checked yet."""

    claim: str
    title: str
    outcome: Outcome
    country: str | None = None
    isced: str | None = None
    eqf: str | None = None
    nqf: str | None = None
    framework: str | None = None
    label: str | None = None
    rule: str | None = None
    place: str | None = None
    matched: str | None = None
    match: str | None = None
    verdict: str | None = None
    verdict_rule: str | None = None
    ask: tuple[str, ...] = ()
    verify: str | None = None
    regardless_of: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    questions: tuple[QuestionView, ...] = ()
    sources: tuple[SourceView, ...] = ()
    eqf_note: str | None = None
    suggested: str | None = None
    gate: tuple[tuple[str, str], ...] = ()
    other_views: tuple[tuple[str, str], ...] = ()
    unfinished: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceView:
    """One line of the ledger. ``mark`` numbers the box it was read from; ``anchor`` is for the first line of a mark."""

    element: str
    value: str
    grade: str
    source: str
    status: str = "extracted"
    raw: str | None = None
    mark: int | None = None
    anchor: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A claim with the evidence for each of its elements."""

    id: str
    title: str
    kind: str
    evidence: tuple[EvidenceView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkView:
    """A box on a page image: points of the upright page, origin top left."""

    mark: int
    label: str
    bbox: BBox


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page image. ``width`` and ``height`` are points; ``image`` is a ``data:image/...;base64,`` address."""

    document: str
    number: int
    width: float
    height: float
    image: str
    marks: tuple[MarkView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """A difference between the claim and the host's qualification; ``substantial`` may be unknown."""

    element: str
    substantial: State
    text: str
    remedy: str | None = None
    rule: str | None = None
    sources: tuple[SourceView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BridgeView:
    """A local course that closes a gap; ``until`` is the last day of its window."""

    title: str
    provider: str
    closes: str
    place: str
    region: str | None = None
    until: str | None = None
    url: str | None = None
    verify: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExemptionView:
    """A law that relaxes recognition, with the conditions met, unmet and unknown."""

    rule: str
    state: ExemptionState
    effect: str
    place: str | None = None
    text: str | None = None
    valid: str | None = None
    verify: str | None = None
    duties: tuple[str, ...] = ()
    quota: str | None = None
    filing: str | None = None
    met: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    sources: tuple[SourceView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortageView:
    """Whether the profession stands on a dated, published shortage list."""

    list: str
    on_list: bool
    valid_from: str | None = None
    valid_to: str | None = None
    effect: str = ""
    title: str | None = None
    ended: bool = False
    sources: tuple[SourceView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationView:
    """How the profession is regulated in the host country, with the professions of the act it falls under."""

    kind: str
    isco: str
    professions: tuple[str, ...] = ()
    note: str | None = None
    sources: tuple[SourceView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """The result of one plausibility check; never an accusation."""

    check: str
    verdict: str
    message: str
    clash: tuple[str, ...] = ()
    question: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """Everything one case report shows. ``person`` and ``pages`` may be empty, so that a case can be shared without them."""

    case_id: str
    host: str
    purpose: str
    as_of: str
    status_text: str
    outcome: str
    basis: str | None = None
    person: tuple[tuple[str, str], ...] = ()
    levels: tuple[LevelView, ...] = ()
    claims: tuple[ClaimView, ...] = ()
    pages: tuple[PageView, ...] = ()
    differences: tuple[DifferenceView, ...] = ()
    bridges: tuple[BridgeView, ...] = ()
    exemptions: tuple[ExemptionView, ...] = ()
    shortage: tuple[ShortageView, ...] = ()
    regulated: RegulationView | None = None
    findings: tuple[FindingView, ...] = ()
    questions: tuple[QuestionView, ...] = ()
    trace: tuple[TraceView, ...] = ()
    next_steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    appendix: tuple[tuple[str, str], ...] = ()
