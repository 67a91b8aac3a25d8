"""Substantial differences on the five elements, relative to the purpose. A difference alone never refuses (LRC, EAR ch. 10)."""

from __future__ import annotations

from collections.abc import Sequence

from recognise.assess.evaluate import laws_of
from recognise.assess.scope import scope_of
from recognise.model.ledger import Ledger
from recognise.model.proposal import Difference, LevelProposal
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
                        rule=row.id,
                        remedy=tuple(then.get("remedy", ())),
                        law=laws_of(table, row, as_of),
                    )
    return tuple(found.values())
