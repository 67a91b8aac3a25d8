"""The level of a foreign qualification: its country's table, then the host's framework."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from recognise.assess.evaluate import Verdict, decide, laws_of, trace
from recognise.assess.scope import Scope, scope_of
from recognise.model.proposal import LawReference, LevelProposal, OpenQuestion, TraceNode
from recognise.model.rules import FactValue, Law, Row, RulePack, Table
from recognise.rulepack.stages import stage_level
from recognise.rulepack.titles import TitleMatch, core, fold, match_title


def system_of(pack: RulePack, country: str, as_of: str) -> Table | None:
    """The level table of a country of award in force at a date."""
    for table in pack.of_kind("level"):
        named = [c for c in table.applies if c.fact == "country"]
        if named and named[0].cell.holds(country) and table.in_force(as_of):
            return table
    return None


def host_of(pack: RulePack, host: str, as_of: str) -> Table | None:
    """The framework table of a host country in force at a date; ``BEL`` finds the first Belgian community."""
    tables = [t for t in pack.of_kind("host") if t.in_force(as_of)]
    exact = [table for table in tables if table.id == host]
    return next(iter(exact or [table for table in tables if table.id.split("-")[0] == host]), None)


def propose_level(
    pack: RulePack,
    facts: Mapping[str, FactValue | None],
    *,
    as_of: str,
    host: str | None = None,
    claim: str = "c1",
) -> tuple[LevelProposal, tuple[TraceNode, ...]]:
    """Proposes the level for the facts ``country`` and ``title`` (and whatever else is known).

    An unknown title is never guessed: near terms come back as suggestions.
    """
    country, title = facts.get("country"), facts.get("title")
    table = system_of(pack, str(country), as_of) if country else None
    if table is None:
        return LevelProposal(claim=claim, outcome="unknown_country"), ()
    if not title:
        return LevelProposal(claim=claim, outcome="unknown_title", suggestions=tuple(table.terms)[:12]), ()
    match = match_title(table, str(title))
    scope = scope_of(pack, table, as_of)
    if match.term is None:
        stage = _stage(table, str(title), as_of, claim) if match.how == "none" else None
        return stage or _unmatched(scope, facts, match, claim), ()
    known = {**facts, "title": match.term}
    verdict = decide(scope, known)
    found = _from_verdict(scope, verdict, claim, host)
    found = replace(found, matched_title=match.spelling, match=match.score, match_how=match.how)
    nodes = trace(scope, known, verdict)
    return _in_host(pack, found, host, as_of, nodes)


_STAGE_EQF = {1: 1, 2: 2}
"""EQF proposed for completed compulsory stages; above them the kind of certificate decides."""


def _stage(table: Table, title: str, as_of: str, claim: str) -> LevelProposal | None:
    """A title that only names a stage of schooling ("primary education"): its ISCED level, from the system's stages.

    People who have nothing else than a completed stage are answered too; a stage of two levels is not guessed.
    """
    wanted, general = core(fold(title)), stage_level(title)
    stages = [stage for stage in dict(table.section).get("stages", ()) if isinstance(stage.get("isced"), int)]
    named = [s for s in stages if any(core(fold(str(text))) == wanted for text in s.get("text", {}).values())]
    found = named or [stage for stage in stages if stage["isced"] == general]
    if not found or len({stage["isced"] for stage in found}) > 1:
        return None
    stage, isced = found[0], found[0]["isced"]
    laws = [table.laws[stage["law"]]] if stage.get("law") in table.laws else list(table.laws.values())[:1]
    return LevelProposal(
        claim=claim,
        outcome="proposed",
        isced=isced,
        isced_programme=isced,
        eqf=_STAGE_EQF.get(isced),
        eqf_basis="proposed" if isced in _STAGE_EQF else None,
        rule=f"{table.id}/stage/{stage['id']}",
        file=str(table.position),
        matched_title=stage.get("text", {}).get("en", stage["id"]),
        match=0.97 if named else 0.9,
        match_how="stage of schooling",
        sources=tuple(_reference(law) for law in laws),
    )


def _reference(law: Law) -> LawReference:
    return LawReference(cite=law.cite, url=law.url, consulted=law.consulted, verify=law.verify)


def _unmatched(
    scope: Scope, facts: Mapping[str, FactValue | None], match: TitleMatch, claim: str
) -> LevelProposal:
    if match.how == "ambiguous":
        rivals = [term for term, _ in match.others[:4]]
        outcomes: dict[str, dict[str, Any]] = {}
        for term in rivals:
            verdict = decide(scope, {**facts, "title": term}, with_questions=False)
            outcomes[term] = dict(verdict.then) if verdict.outcome == "proposed" else {verdict.outcome: True}
        shared = {repr(sorted(outcome.items())) for outcome in outcomes.values()}
        if len(shared) > 1 or any(
            "undetermined" in outcome or "none" in outcome for outcome in outcomes.values()
        ):
            question = OpenQuestion(facts=("title",), ask=scope.facts["title"].asked_by, outcomes=outcomes)
            return LevelProposal(
                claim=claim, outcome="undetermined", matched_title=match.spelling, match=match.score,
                match_how=match.how, would_be_decided_by=(question,), suggestions=tuple(rivals),
            )  # fmt: skip
        verdict = decide(scope, {**facts, "title": rivals[0]})
        found = _from_verdict(scope, verdict, claim, None)
        return replace(found, matched_title=match.spelling, match=match.score, match_how=match.how)
    names = tuple(term for term, score in match.others if score >= 0.6)
    return LevelProposal(claim=claim, outcome="unknown_title", match=match.score, suggestions=names)


def _from_verdict(scope: Scope, verdict: Verdict, claim: str, host: str | None) -> LevelProposal:
    table = scope.table
    sources = _sources(table, verdict.rows, scope.as_of)
    if verdict.outcome == "undetermined":
        return LevelProposal(
            claim=claim, outcome="undetermined", would_be_decided_by=verdict.questions, sources=sources
        )
    if verdict.outcome != "proposed":
        return LevelProposal(claim=claim, outcome="refer", sources=sources)
    row, then = verdict.rows[0], verdict.then
    common: dict[str, Any] = dict(
        claim=claim, rule=row.id, file=str(row.position), sources=sources, regardless_of=verdict.regardless_of,
        views={name: dict(view) for name, view in row.views.items()}, verify=row.verify, about=dict(row.about),
    )  # fmt: skip
    if "refer" in then:
        return LevelProposal(outcome="refer", **common)
    view = row.views.get(host.split("-")[0], {}) if host else {}
    return LevelProposal(
        outcome="proposed",
        isced=then.get("isced"),
        isced_programme=then.get("isced_programme", then.get("isced")),
        eqf=view.get("eqf", then.get("eqf")),
        eqf_basis="host" if "eqf" in view else then.get("eqf_basis", "proposed"),
        sector=then.get("sector"),
        **common,
    )


def _sources(table: Table, rows: tuple[Row, ...], as_of: str) -> tuple[LawReference, ...]:
    return tuple(dict.fromkeys(law for row in rows for law in laws_of(table, row, as_of)))


def _in_host(
    pack: RulePack, found: LevelProposal, host: str | None, as_of: str, nodes: tuple[TraceNode, ...]
) -> tuple[LevelProposal, tuple[TraceNode, ...]]:
    """Adds the host's national level and the label of its comparable qualification."""
    table = host_of(pack, host, as_of) if host else None
    if table is None or found.eqf is None:
        return found, nodes
    scope = scope_of(pack, table, as_of)
    facts: dict[str, FactValue | None] = {"eqf": found.eqf, "isced": found.isced, "sector": found.sector}
    verdict = decide(scope, facts)
    if verdict.outcome != "proposed":
        return found, nodes
    labels = verdict.then.get("label", {})
    added = replace(
        found,
        nqf=str(verdict.then.get("nqf")),
        nqf_label=labels.get("en") or next(iter(labels.values()), None),
    )
    return added, (*nodes, *trace(scope, facts, verdict))
