"""Which facts a proposal still waits for, and how many rules and open questions wait for each. Pure."""

from __future__ import annotations

from recognise.interview.plan import CONVERSATION
from recognise.model.proposal import LevelProposal, Proposal
from recognise.model.rules import RulePack

TALK_AGAIN = {"interview", "follow_up_questions", "second_interview"}
PAPER = ("E3", "E4", "E5")


def missing_facts(proposal: Proposal, pack: RulePack) -> list[tuple[str, float]]:
    """Missing facts with their weight, those that most rules wait for first.

    A title or country that is not known yet hides what its rules will ask for next: those facts are counted too. The
    interview itself is missing when a rule asks for it, or when a claim stands without any paper.
    """
    found: dict[str, float] = {}

    def add(fact: str, weight: float) -> None:
        found[fact] = found.get(fact, 0.0) + weight

    for question in proposal.open_questions:
        for fact in question.facts:
            add(fact, max(1, len(question.outcomes)))
    for node in proposal.trace:
        for condition in node.conditions if node.result == "may_hold" else ():
            if condition.result == "unknown":
                add(condition.fact, 1)
    for level in proposal.levels:
        if level.outcome in ("unknown_title", "unknown_country"):
            for fact, weight in _behind_the_title(proposal, level, pack):
                add(fact, weight)
    asked = any(TALK_AGAIN & set(verdict.ask) for verdict in proposal.evidence)
    papers = any(one.grade in PAPER and one.provenance.kind == "document" for one in proposal.ledger.evidence)
    if asked or (not papers and CONVERSATION not in found and _not_held(proposal)):
        add(CONVERSATION, 1)
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def _not_held(proposal: Proposal) -> bool:
    facts = [fact for own in proposal.ledger.facts.values() for fact in own]
    return not any(fact.name == CONVERSATION and fact.value not in (None, "not_held") for fact in facts)


def _behind_the_title(proposal: Proposal, level: LevelProposal, pack: RulePack) -> list[tuple[str, float]]:
    """What the rules of the claimed country ask for once the title is known, counted by rows."""
    known = {fact.name: fact.value for fact in proposal.ledger.facts[level.claim]}
    counts: dict[str, float] = {"title": 1.0}
    if known.get("country") is None:
        return [("country", 1.0), *counts.items()]
    for table in pack.of_kind("level"):
        if not any(c.fact == "country" and c.cell.holds(str(known["country"])) for c in table.applies):
            continue
        for row in table.rows:
            for condition in row.when:
                if known.get(condition.fact) is None or condition.fact == "title":
                    counts[condition.fact] = counts.get(condition.fact, 0.0) + 1
    return list(counts.items())
