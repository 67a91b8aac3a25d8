"""Outcome codes a proposal may suggest, and the gate before any refusal. The tool never proposes a refusal."""

from __future__ import annotations

from collections.abc import Sequence

from recognise.model.proposal import Difference, EvidenceVerdict, GateStep, LevelProposal

CODES = {
    "FULL": "Comparable in full for the stated purpose",
    "ALTERNATIVE": "Comparable with another qualification of the host",
    "PARTIAL": "Comparable in part: credits, exemptions, a part of the profession",
    "CONDITIONAL": "Comparable once a compensation measure is met",
    "LEVEL_INDICATION": "Indication of the level, resting on an interview",
    "DESCRIBED_NOT_ASSESSED": "Described in a background paper, not assessed",
    "NOT_SUBSTANTIATED": "What is claimed is not supported yet",
    "NEEDS_TEST": "A test or special examination would settle it",
    "NEEDS_INFO": "A fact is missing; see what would settle it",
}
"""Codes the tool may suggest. `REFUSED_FALSE` and `REFUSED_MILL` exist for decisions only: a person and a second person."""


COMPARED_BY = ("target_eqf", "workload_gap", "core_subject", "practice_part", "research_part")
"""Facts in which a case worker records how a qualification stands to the host's on the five elements."""


def outcome_code(
    level: LevelProposal,
    verdict: EvidenceVerdict,
    differences: Sequence[Difference],
    *,
    uncompared: bool = False,
) -> str:
    """The outcome that the rules point to for one claim.

    ``uncompared``: the purpose asks for a comparison of the five elements and nothing of it is recorded yet.
    """
    if level.unfinished:
        return "PARTIAL" if verdict.outcome == "enough" else "NEEDS_INFO"
    if level.outcome in ("undetermined", "unknown_title", "unknown_country", "refer"):
        return "NEEDS_INFO" if level.outcome == "undetermined" else "DESCRIBED_NOT_ASSESSED"
    if verdict.outcome != "enough":
        if "placement_test" in verdict.ask:
            return "NEEDS_TEST"
        return (
            "NEEDS_INFO"
            if verdict.outcome in ("undetermined", "no_rule") or verdict.ask
            else "NOT_SUBSTANTIATED"
        )
    substantial = [d for d in differences if d.substantial]
    if substantial:
        return "CONDITIONAL" if all(d.remedy for d in substantial) else "PARTIAL"
    if uncompared:
        return "NEEDS_INFO"
    return "LEVEL_INDICATION" if verdict.basis == "interview" else "FULL"


def refusal_gate(
    level: LevelProposal, verdict: EvidenceVerdict, differences: Sequence[Difference]
) -> tuple[GateStep, ...]:
    """What must each be shown not to fit, in this order, before a person may refuse (EAR manual, chapter 11).

    Empty when nothing points to a refusal.
    """
    substantial = [d for d in differences if d.substantial]
    if not substantial and verdict.outcome != "not_enough":
        return ()
    remedies = tuple(dict.fromkeys(r for d in substantial for r in d.remedy))
    lower = (
        f"another qualification at EQF {level.eqf - 1} or another profile"
        if level.eqf and level.eqf > 1
        else "another qualification of the host"
    )
    return (
        GateStep(route="alternative", try_first=f"Compare with {lower}, if need be with bridging."),
        GateStep(route="partial", try_first="Recognise credits, subjects or a part of the profession."),
        GateStep(
            route="conditional",
            try_first="Set a target that can be met: "
            + (", ".join(remedies).replace("_", " ") or "aptitude test or adaptation period")
            + ".",
        ),
    )
