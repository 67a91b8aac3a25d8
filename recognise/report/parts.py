"""Pieces of a report from pieces of the model: levels, questions, exemptions, traces, and values in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from recognise.model.proposal import (
    Bridge,
    ConditionTrace,
    Difference,
    EvidenceVerdict,
    ExemptionFlag,
    LawReference,
    LevelProposal,
    OpenQuestion,
    Proposal,
)
from recognise.report import view as shown
from recognise.report.quotas import filing_words, quota_words

Names = Mapping[str, str]
"""Fact name -> what it is called for people."""


def level_view(level: LevelProposal, proposal: Proposal, texts: Names) -> shown.LevelView:
    """A level proposal with the verdict on its evidence; levels are shown only when they are proposed."""
    claim = next((claim for claim in proposal.ledger.claims if claim.id == level.claim), None)
    verdict = next((item for item in proposal.evidence if item.claim == level.claim), None)
    decided = level.outcome == "proposed"
    return shown.LevelView(
        claim=level.claim,
        title=(claim.title if claim else None) or level.matched_title or level.claim,
        country=claim.country if claim else None,
        outcome=level.outcome,
        isced=str(level.isced) if decided and level.isced is not None else None,
        eqf=str(level.eqf) if decided and level.eqf is not None else None,
        nqf=level.nqf if decided else None,
        label=level.nqf_label if decided else None,
        rule=level.rule,
        place=level.file,
        matched=level.matched_title,
        match=f"{level.match:.0%}" if level.matched_title else None,
        verdict=verdict.outcome if verdict else None,
        verdict_rule=verdict.rule if verdict else None,
        ask=verdict.ask if verdict else (),
        verify=level.verify,
        regardless_of=tuple(texts.get(name, name) for name in level.regardless_of),
        suggestions=level.suggestions,
        questions=_level_questions(level, verdict, texts),
        sources=source_views(level.sources),
        eqf_note=_EQF_NOTES.get(level.eqf_basis or "") if decided else None,
        suggested=next(
            (f"{one.text} ({one.code})" for one in proposal.suggested if one.claim == level.claim), None
        ),
        gate=tuple(
            (s.route, s.try_first) for one in proposal.suggested if one.claim == level.claim for s in one.gate
        ),
        unfinished=level.unfinished,
        other_views=()
        if level.unfinished
        else tuple(_other_view(who, view) for who, view in level.views.items()),
    )


_EQF_NOTES = {
    "host": "as a source of a host country compares it",
    "own": "as the country of award references it",
    "proposed": "proposed; no source prints it",
}


def _other_view(who: str, view: Mapping[str, object]) -> tuple[str, str]:
    """What a host, or the country itself, says of this level."""
    name = "The country of award itself" if who == "own" else f"Seen from {who}"
    said = [f"{key.upper()} {view[key]}" for key in ("isced", "eqf") if key in view]
    return name, ", ".join([*said, *(str(view[key]) for key in ("label", "note") if key in view)])


def _level_questions(
    level: LevelProposal, verdict: EvidenceVerdict | None, texts: Names
) -> tuple[shown.QuestionView, ...]:
    asked = question_views(level.would_be_decided_by, texts)
    known = {item.fact for item in asked}
    more = question_views(verdict.would_be_decided_by, texts) if verdict else ()
    return asked + tuple(item for item in more if item.fact not in known)


def question_views(questions: Sequence[OpenQuestion], texts: Names) -> tuple[shown.QuestionView, ...]:
    """Open questions with facts, sources and outcomes in words."""
    return tuple(
        _question(item, " and ".join(texts.get(name, name) for name in item.facts)) for item in questions
    )


def _question(item: OpenQuestion, named: str) -> shown.QuestionView:
    return shown.QuestionView(
        fact=named,
        text=item.text if item.text != named else None,
        ask=tuple(name.replace("_", " ") for name in item.ask),
        outcomes=tuple(
            (value.replace("..", " to "), leads_to(outcome)) for value, outcome in item.outcomes.items()
        ),
    )


def exemption_view(flag: ExemptionFlag, texts: Names) -> shown.ExemptionView:
    """An exemption with its conditions as sentences."""
    valid = f"{flag.valid_from or '…'} – {flag.valid_to or '…'}" if flag.valid_from or flag.valid_to else None
    return shown.ExemptionView(
        rule=flag.rule,
        state=flag.state,
        effect=flag.effect,
        place=flag.file,
        text=flag.text,
        valid=valid,
        verify=flag.verify,
        duties=tuple(duty.replace("_", " ") for duty in flag.duties),
        quota=quota_words(flag.quota) if flag.quota else None,
        filing=filing_words(flag.filing) if flag.filing else None,
        met=tuple(f"{_name(item, texts)}: {words(item.value)}" for item in flag.met),
        unmet=tuple(
            f"{_name(item, texts)}: {wanted(item.wanted)} – the case says {words(item.value)}"
            for item in flag.unmet
        ),
        unknown=tuple(_unknown(item, texts) for item in flag.unknown),
        sources=source_views(flag.law),
    )


def difference_view(item: Difference) -> shown.DifferenceView:
    """A difference on one of the five elements, with what could make up for it."""
    return shown.DifferenceView(
        element=item.element,
        substantial=state(item.substantial),
        text=item.why,
        remedy="; ".join(item.remedy).replace("_", " ") or None,
        rule=item.rule,
        sources=source_views(item.law),
    )


def bridge_view(item: Bridge) -> shown.BridgeView:
    """A local course that closes a gap."""
    return shown.BridgeView(
        title=item.text or item.course,
        provider=item.provider,
        closes=item.closes.replace("_", " "),
        place=item.file,
        region=item.region,
        until=item.valid_to,
        url=item.url,
        verify=item.verify,
    )


def _unknown(item: ConditionTrace, texts: Names) -> str:
    ask = ", ".join(name.replace("_", " ") for name in item.asked_by)
    return f"{_name(item, texts)}: {wanted(item.wanted)}" + (f" (ask: {ask})" if ask else "")


def _name(item: ConditionTrace, texts: Names) -> str:
    return texts.get(item.fact, item.fact)


def regulation_view(found: Mapping[str, Any] | None) -> shown.RegulationView | None:
    """What the look-up of a regulated profession said."""
    if not found:
        return None
    professions = []
    for one in found.get("professions", ()):
        where = "; ".join(words(one[key]) for key in ("articles", "annex") if one.get(key))
        professions.append(f"{one['name']} ({where})" if where else one["name"])
    return shown.RegulationView(
        kind=found["kind"],
        isco=found["isco"],
        professions=tuple(professions),
        note=found.get("note"),
        sources=tuple(shown.SourceView(cite=one["cite"], url=one.get("url")) for one in found.get("law", ())),
    )


def trace_views(proposal: Proposal, marks: Mapping[str, int], texts: Names) -> tuple[shown.TraceView, ...]:
    """The trace of a proposal; ``marks`` (evidence id -> box number) ties conditions to the page images."""
    return tuple(
        shown.TraceView(
            rule=node.rule,
            place=node.file,
            state=node.result,
            then=words(node.then),
            conditions=tuple(
                shown.ConditionView(
                    fact=_name(item, texts),
                    wants=item.wanted,
                    value=None if item.value is None else words(item.value),
                    state=item.result,
                    marks=tuple(sorted({marks[name] for name in item.evidence if name in marks})),
                )
                for item in node.conditions
            ),
            sources=source_views(node.law),
            text=node.text,
        )
        for node in proposal.trace
    )


_SHOWN_AS = {"isced": "ISCED", "eqf": "EQF", "nqf": "NQF"}


def leads_to(outcome: Mapping[str, Any]) -> str:
    """Where an answer leads, in words: ``{isced: 6, eqf: 6, rule: X}`` is "ISCED 6, EQF 6 (rule X)"."""
    if outcome.get("none"):
        return "no rule answers"
    rule = f" (rule {outcome['rule']})" if outcome.get("rule") else ""
    kept = {key: value for key, value in outcome.items() if key not in ("rule", "sector")}
    return (words(kept).replace("outcome ", "", 1).replace("_", " ") or "this rule decides") + rule


def words(value: Any) -> str:
    """A value of a rule or a fact as people read it: ``{isced: 6, eqf: 6}`` is "ISCED 6, EQF 6"."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        parts = (f"{_SHOWN_AS.get(key, key.replace('_', ' '))} {words(part)}" for key, part in value.items())
        return ", ".join(parts)
    if isinstance(value, list | tuple):
        return ", ".join(words(part) for part in value)
    return str(value)


_YES_NO = {"true": "yes", "false": "no"}
_LIMITS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}


def said(value: str) -> str:
    """A value of the ledger as people read it: ``true`` is "yes", ``regulated_profession`` has a blank."""
    plain = value.isascii() and value.islower() and value.replace("_", "").isalpha()
    return _YES_NO.get(value, value.replace("_", " ") if plain else value)


def wanted(cell: str) -> str:
    """What a condition asks for, in words: ``>= A2`` is "at least A2"."""
    sign, _, rest = cell.partition(" ")
    return f"{_LIMITS[sign]} {rest}" if sign in _LIMITS else said(cell)


def source_views(law: Iterable[LawReference]) -> tuple[shown.SourceView, ...]:
    """Laws and publications as they are listed."""
    return tuple(
        shown.SourceView(cite=item.cite, url=item.url, consulted=item.consulted, verify=item.verify)
        for item in law
    )


def state(value: bool | None) -> shown.State:
    """True, false or unknown as a word."""
    return "unknown" if value is None else "true" if value else "false"
