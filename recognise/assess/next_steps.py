"""What an officer can do next with a proposal, most useful first: facts that settle something, evidence, flags. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from recognise.assess.outcomes import COMPARED_BY
from recognise.model.proposal import EvidenceVerdict, ExemptionFlag, LevelProposal, Proposal
from recognise.model.rules import RulePack

Names = Mapping[str, str]
"""Fact name -> what it is called for people."""

LAST = "A competent person decides; record the decision with its reasons and the way to appeal."


def names_of(pack: RulePack) -> dict[str, str]:
    """What the facts of a pack are called in English."""
    return {name: fact.text.get("en", name) for name, fact in pack.facts.items()}


def next_steps(draft: Proposal, names: Names) -> tuple[str, ...]:
    """The steps, each once; the last one always is that a person decides."""
    steps = [*_readings(draft, names), *_questions(draft, names)]
    for level in draft.levels:
        steps += _of_level(level)
    for verdict in draft.evidence:
        steps += _of_evidence(verdict)
    steps += [
        f"A local course may close the gap ({bridge.closes.replace('_', ' ')}): {bridge.text or bridge.course}, {bridge.provider}."
        for bridge in draft.bridges
    ]
    steps += _of_profession(draft, names)
    granted = {flag.effect for flag in draft.exemptions if flag.state == "applies"}
    for flag in draft.exemptions:
        if flag.state == "applies" or flag.effect not in granted:
            steps += _of_exemption(flag, names)
    return tuple(dict.fromkeys([*steps, LAST]))


def _shown(facts: Iterable[str], names: Names) -> str:
    return " and ".join(f"'{names.get(fact, fact)}'" for fact in facts)


def _readings(draft: Proposal, names: Names) -> list[str]:
    unknown = {f.name: f for facts in draft.ledger.facts.values() for f in facts if f.why_unknown}
    return [f"Confirm or correct {_shown([f.name], names)}: {f.why_unknown}." for f in unknown.values()]


def _questions(draft: Proposal, names: Names) -> list[str]:
    found = []
    for question in draft.open_questions[:4]:
        who = ", ".join(word.replace("_", " ") for word in question.ask) or "the applicant"
        found.append(f"Find out {_shown(question.facts, names)} (ask: {who}).")
    return found


def _of_level(level: LevelProposal) -> list[str]:
    steps = []
    if level.unfinished:
        steps.append(
            f"Claim {level.claim}: the programme was not completed; see which parts can count as credits or exemptions."
        )
    elif level.outcome in ("unknown_title", "unknown_country", "refer"):
        steps.append(f"Claim {level.claim}: have a case worker judge it ({level.outcome.replace('_', ' ')}).")
    if level.verify:
        steps.append(f"Check before relying on rule {level.rule}: {level.verify}.")
    return steps


def _of_evidence(verdict: EvidenceVerdict) -> list[str]:
    if not verdict.ask:
        return []
    wanted = ", ".join(verdict.ask).replace("_", " ")
    if verdict.outcome == "not_enough":
        which = "any of these" if len(verdict.ask) > 1 else "this"
        return [f"Claim {verdict.claim}: evidence is not enough yet; {which} may settle it: {wanted}."]
    return [f"Claim {verdict.claim}: see to it: {wanted}."]


def _of_profession(draft: Proposal, names: Names) -> list[str]:
    """A regulated profession: whose decision it is, and the comparison that is still to be made."""
    if not draft.regulated or draft.regulated.get("kind") == "none_known":
        return []
    steps = []
    if draft.purpose == "regulated_profession":
        known = {f.name for facts in draft.ledger.facts.values() for f in facts if f.value is not None}
        missing = [name for name in COMPARED_BY[1:4] if name not in known]
        if len(missing) == 3:
            steps.append(
                f"Compare with the training the host asks for and record {_shown(missing, names)}; without it nothing is comparable in full."
            )
    steps.append(
        f"The profession is regulated in {draft.host}: the competent authority decides on access to it; this proposal only concerns the level."
    )
    return steps


def _of_exemption(flag: ExemptionFlag, names: Names) -> list[str]:
    steps = []
    if flag.state == "open":
        wanted = _shown((condition.fact for condition in flag.unknown), names)
        steps.append(f"Exemption {flag.rule} may apply: find out {wanted}.")
    if flag.sunset_days is not None and flag.state in ("applies", "open"):
        steps.append(f"Exemption {flag.rule} ends on {flag.valid_to} ({flag.sunset_days} days).")
    return steps
