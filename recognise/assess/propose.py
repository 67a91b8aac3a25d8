"""Facts and rules in, a `Proposal` out. Pure: the same ledger, rules and date always give the same proposal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from recognise.assess.checks import CheckInput, check_claim
from recognise.assess.differences import find_bridges, find_differences
from recognise.assess.evaluate import decide, laws_of, trace
from recognise.assess.exemptions import exemption_flags
from recognise.assess.levels import host_of, propose_level, system_of
from recognise.assess.next_steps import names_of, next_steps
from recognise.assess.outcomes import CODES, COMPARED_BY, outcome_code, refusal_gate
from recognise.assess.scope import scope_of
from recognise.assess.shortage import regulation_of, shortage_flags
from recognise.model.ledger import BASES, Basis, Claim, Fact, Finding, Ledger
from recognise.model.proposal import (
    Difference,
    EvidenceVerdict,
    LevelProposal,
    OpenQuestion,
    Proposal,
    SuggestedOutcome,
    TraceNode,
)
from recognise.model.rules import FactValue, RulePack

Facts = Mapping[str, FactValue | None]


def propose(
    ledger: Ledger,
    pack: RulePack,
    *,
    case: str,
    host: str,
    purpose: str,
    as_of: str,
    documents: Sequence[Mapping[str, str]] = (),
    findings: Sequence[Finding] = (),
    born: str | None = None,
) -> Proposal:
    """Proposes a level for each claimed qualification, says whether the evidence is enough, and what the law adds.

    ``born`` (ISO date) is only used to see whether dates go together; it stands in no rule.
    """
    levels: list[LevelProposal] = []
    verdicts: list[EvidenceVerdict] = []
    nodes: list[TraceNode] = []
    used: list[Basis] = []
    for claim in ledger.claims:
        if claim.kind != "qualification":
            continue
        facts = values(ledger.facts[claim.id])
        level, steps = propose_level(pack, facts, as_of=as_of, host=host, claim=claim.id)
        verdict, more = _verdict_for(pack, facts, level, as_of=as_of)
        level = _unfinished(level) if facts.get("completed") is False else level
        levels.append(level)
        verdicts.append(verdict)
        nodes += [
            *_with_evidence(steps, ledger.facts[claim.id]),
            *_with_evidence(more, ledger.facts[claim.id]),
        ]
        used += _bases(ledger.facts[claim.id], steps)
    person = person_facts(ledger, levels)
    differences = find_differences(pack, ledger, levels, purpose=purpose, as_of=as_of)
    checks = _checks(pack, ledger, levels, verdicts, differences, host=host, as_of=as_of, born=born)
    findings = (*findings, *checks)
    isco = person.get("isco")
    code = str(isco) if isco is not None else None
    flags = exemption_flags(pack, {**person, "host": host}, host=host, as_of=as_of, isco=code)
    if code is None:  # no profession is claimed: laws about professions are not this case's
        flags = tuple(flag for flag in flags if all(condition.fact != "isco" for condition in flag.unknown))
    draft = Proposal(
        case=case,
        host=host,
        purpose=purpose,
        as_of=as_of,
        pack_version=pack.version,
        pack_digest=pack.digest,
        pack_approval=pack.approval,
        outcome=_outcome(levels, verdicts),
        basis=max(used, key=BASES.index) if used else None,
        levels=tuple(levels),
        evidence=tuple(verdicts),
        ledger=replace(ledger, findings=tuple(findings)),
        suggested=tuple(
            _suggest(level, verdict, differences, uncompared=_uncompared(purpose, ledger.facts[level.claim]))
            for level, verdict in zip(levels, verdicts)
        ),
        differences=differences,
        bridges=find_bridges(pack, differences, host=host, as_of=as_of),
        exemptions=flags,
        shortage=shortage_flags(pack, host=host, isco=code, as_of=as_of) if code else (),
        regulated=regulation_of(pack, host=host, isco=code) if code else None,
        open_questions=_open(levels, verdicts),
        findings=tuple(findings),
        trace=tuple(nodes),
        documents=tuple(dict(document) for document in documents),
    )
    return replace(draft, next_steps=next_steps(draft, names_of(pack)))


def _unfinished(level: LevelProposal) -> LevelProposal:
    """A programme that was not completed carries no level; a person judges its parts."""
    if level.outcome not in ("proposed", "undetermined"):
        return level
    return replace(
        level, outcome="refer", unfinished=True, isced=None, isced_programme=None, eqf=None, eqf_basis=None,
        nqf=None, nqf_label=None, sector=None, would_be_decided_by=(),
    )  # fmt: skip


def _uncompared(purpose: str, facts: Sequence[Fact]) -> bool:
    """A regulated profession asks for a comparison of the five elements; without one nothing is "comparable in full"."""
    known = {fact.name for fact in facts if fact.value is not None}
    return purpose == "regulated_profession" and not known & {*COMPARED_BY}


def _suggest(
    level: LevelProposal,
    verdict: EvidenceVerdict,
    differences: Sequence[Difference],
    *,
    uncompared: bool,
) -> SuggestedOutcome:
    own = [d for d in differences if d.claim == level.claim]
    code = outcome_code(level, verdict, own, uncompared=uncompared)
    return SuggestedOutcome(
        claim=level.claim, code=code, text=CODES[code], gate=refusal_gate(level, verdict, own)
    )


def _checks(
    pack: RulePack,
    ledger: Ledger,
    levels: Sequence[LevelProposal],
    verdicts: Sequence[EvidenceVerdict],
    differences: Sequence[Difference],
    *,
    host: str,
    as_of: str,
    born: str | None,
) -> list[Finding]:
    """Checks D01 to D22 of every qualification claim."""
    claims = {claim.id: claim for claim in ledger.claims}
    framework = host_of(pack, host, as_of)
    found: list[Finding] = []
    for level, verdict in zip(levels, verdicts):
        facts = values(ledger.facts[level.claim])
        system = system_of(pack, str(facts.get("country")), as_of)
        given = CheckInput(
            claim=claims[level.claim],
            facts=facts,
            evidence=[e for e in ledger.evidence if e.claim == level.claim],
            level=level,
            verdict=verdict,
            differences=[d for d in differences if d.claim == level.claim],
            system=system.section if system else {},
            host=framework.section if framework else {},
            as_of=as_of,
            born=born,
        )
        found += check_claim(given)
    return found


def values(facts: Sequence[Fact]) -> dict[str, FactValue | None]:
    """The facts as name -> value; what is unknown stays ``None``."""
    return {fact.name: fact.value for fact in facts}


def person_facts(ledger: Ledger, levels: Sequence[LevelProposal]) -> dict[str, FactValue | None]:
    """The facts for rules about the person's profession: all claims together, the highest proposed level added."""
    facts: dict[str, FactValue | None] = {}
    ordered: list[Claim] = sorted(
        ledger.claims, key=lambda claim: claim.kind
    )  # occupation first: it names the profession
    for claim in ordered:
        for name, value in values(ledger.facts[claim.id]).items():
            if value is not None:
                facts.setdefault(name, value)
    proposed = [level for level in levels if level.isced is not None]
    if proposed:
        best = max(proposed, key=lambda level: level.isced or 0)
        facts |= {"isced": best.isced, "eqf": best.eqf, "sector": best.sector}
    return facts


def evidence_verdict(
    pack: RulePack, facts: Facts, *, as_of: str, claim: str
) -> tuple[EvidenceVerdict, tuple[TraceNode, ...]]:
    """Whether the evidence is enough, by the first evidence table that applies to the claim."""
    for table in pack.of_kind("evidence"):
        scope = scope_of(pack, table, as_of)
        verdict = decide(scope, facts)
        if verdict.outcome == "none":
            continue
        nodes = trace(scope, facts, verdict)
        if verdict.outcome == "undetermined":
            return _open_verdict(claim, verdict.questions), nodes
        if verdict.outcome == "conflict":  # rows that contradict each other decide nothing
            return EvidenceVerdict(claim=claim, outcome="undetermined"), nodes
        row, then = verdict.rows[0], verdict.then
        return EvidenceVerdict(
            claim=claim,
            outcome=then["outcome"],
            basis=then.get("basis"),
            rule=row.id,
            file=str(row.position),
            ask=tuple(then.get("ask", ())),
            law=laws_of(table, row, as_of),
        ), nodes
    return EvidenceVerdict(claim=claim, outcome="no_rule"), ()


def _open_verdict(claim: str, questions: Sequence[OpenQuestion]) -> EvidenceVerdict:
    """An open verdict; when every answer to a question leaves the evidence short, it is not enough and the question is idle."""
    for question in questions:
        said = list(question.outcomes.values())
        if question.settles and said and all(one.get("outcome") == "not_enough" for one in said):
            shared = [
                word for word in said[0].get("ask", ()) if all(word in one.get("ask", ()) for one in said)
            ]
            if shared:
                return EvidenceVerdict(claim=claim, outcome="not_enough", ask=tuple(shared))
    return EvidenceVerdict(claim=claim, outcome="undetermined", would_be_decided_by=tuple(questions))


def _verdict_for(
    pack: RulePack, facts: Facts, level: LevelProposal, *, as_of: str
) -> tuple[EvidenceVerdict, tuple[TraceNode, ...]]:
    """The verdict at the level proposed; while that is open, at every level it may still turn out to be."""
    possible = [level.isced]
    if level.isced is None:
        outcomes = [
            o
            for q in level.would_be_decided_by
            for o in q.outcomes.values()
            if isinstance(o.get("isced"), int)
        ]
        possible = sorted({o["isced"] for o in outcomes}) or [None]
        if any("undetermined" in o for q in level.would_be_decided_by for o in q.outcomes.values()):
            possible.append(None)  # other levels are possible that no single question brings to light
    found = [
        evidence_verdict(pack, {**facts, "claimed_isced": isced}, as_of=as_of, claim=level.claim)
        for isced in possible
    ]
    if len({(verdict.outcome, verdict.rule) for verdict, _ in found}) == 1:
        return found[0]
    return EvidenceVerdict(claim=level.claim, outcome="undetermined"), ()


def _with_evidence(nodes: Sequence[TraceNode], facts: Sequence[Fact]) -> list[TraceNode]:
    """The trace with the ledger lines behind each condition."""
    lines = {fact.name: fact.evidence for fact in facts}
    return [
        replace(node, conditions=tuple(replace(c, evidence=lines.get(c.fact, ())) for c in node.conditions))
        for node in nodes
    ]


def _bases(facts: Sequence[Fact], nodes: Sequence[TraceNode]) -> list[Basis]:
    """Where the facts come from that the deciding rows used."""
    names = {c.fact for node in nodes if node.result == "decides" for c in node.conditions}
    return [fact.basis for fact in facts if fact.name in names and fact.value is not None]


def _outcome(levels: Sequence[LevelProposal], verdicts: Sequence[EvidenceVerdict]) -> str:
    if not levels:
        return "no_qualification_claimed"
    words = {level.outcome for level in levels}
    if words == {"proposed"} and all(v.outcome == "enough" for v in verdicts):
        return "proposed"
    if "proposed" in words:
        return "proposed_evidence_open"
    return levels[0].outcome


def _open(levels: Sequence[LevelProposal], verdicts: Sequence[EvidenceVerdict]) -> tuple[OpenQuestion, ...]:
    """The questions of all claims, each once; those that settle the level first."""
    found: dict[tuple[str, ...], OpenQuestion] = {}
    questions = [q for level in levels for q in level.would_be_decided_by]
    questions += [q for verdict in verdicts for q in verdict.would_be_decided_by]
    for question in questions:
        found.setdefault(question.facts, question)
    return tuple(found.values())
