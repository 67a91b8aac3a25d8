"""Substantial differences on the five elements, relative to the purpose. A difference alone never refuses (LRC, EAR ch. 10)."""

from __future__ import annotations

from collections.abc import Sequence

from recognise.assess.evaluate import laws_of
from recognise.assess.scope import scope_of
from recognise.model.ledger import Ledger
from recognise.model.proposal import Bridge, Difference, LevelProposal
from recognise.model.rules import FactValue, RulePack


def find_differences(
    pack: RulePack, ledger: Ledger, levels: Sequence[LevelProposal], *, purpose: str, as_of: str
) -> tuple[Difference, ...]:
    """The differences that the rules name for the facts at hand; rows with an unknown condition are not reported."""
    found: dict[tuple[str, str], Difference] = {}
    for level in levels:
        facts: dict[str, FactValue | None] = {fact.name: fact.value for fact in ledger.facts[level.claim]}
        facts |= {"purpose": purpose, "isced": level.isced, "eqf": level.eqf, "sector": level.sector}
        for table in pack.of_kind("difference"):
            scope = scope_of(pack, table, as_of)
            known = scope.encode(facts)
            for active in scope.rows:
                if all(scope.truth(condition, known) for condition in active.conditions):
                    row, then = active.row, active.row.then
                    found[(level.claim, row.id)] = Difference(
                        element=then["element"],
                        substantial=then["substantial"],
                        why=row.text.get("en", row.id),
                        claim=level.claim,
                        rule=row.id,
                        remedy=tuple(then.get("remedy", ())),
                        law=laws_of(table, row, as_of),
                    )
    return tuple(found.values())


def find_bridges(
    pack: RulePack, differences: Sequence[Difference], *, host: str, as_of: str
) -> tuple[Bridge, ...]:
    """Existing local courses that close a gap a difference names as its remedy (kind ``bridging/1``, owned by municipalities)."""
    wanted = {remedy for difference in differences if difference.substantial for remedy in difference.remedy}
    found = []
    for document in pack.documents_of("bridging"):
        if document.data.get("host") != host[:3]:
            continue
        for course in document.data.get("courses", ()):
            closes = [gap for gap in course.get("closes", ()) if gap in wanted]
            if closes and (course.get("to") or "9999-12-31") >= as_of >= (course.get("from") or ""):
                found.append(
                    Bridge(
                        course=str(course["id"]), closes=", ".join(closes), provider=str(course["provider"]),
                        file=document.file, url=course.get("url"), text=course.get("text", {}).get("en"),
                        region=document.data.get("region"), valid_to=course.get("to"), verify=course.get("verify"),
                    )
                )  # fmt: skip
    return tuple(found)
