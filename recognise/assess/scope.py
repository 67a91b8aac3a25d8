"""A table at one decision date, ready to be evaluated: rows in force, domains, and three-valued conditions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from recognise.model.rules import Cell, Condition, FactDef, FactValue, Row, RulePack, Table
from recognise.rulepack.classes import OTHER, Choice, classes, clip
from recognise.rulepack.titles import match_title

Encoded = int | str
Known = Mapping[str, Encoded]


@dataclass(frozen=True, slots=True)
class ActiveRow:
    """A row in force with all its conditions, those of the file (``applies``) included."""

    row: Row
    conditions: tuple[Condition, ...]


class Scope:
    """One table at one date, with the facts' definitions."""

    def __init__(self, table: Table, facts: Mapping[str, FactDef], as_of: str) -> None:
        self.table, self.facts, self.as_of = table, facts, as_of
        rows = table.rows if table.in_force(as_of) else ()
        self.rows = tuple(ActiveRow(row, (*table.applies, *row.when)) for row in rows if row.in_force(as_of))

    def domain(self, fact: str) -> Cell | None:
        """The values a fact can have here: the file's narrowing, else the fact's own domain; ``None`` is open."""
        return self.table.domain.get(fact) or self.facts[fact].domain

    def encode(self, facts: Mapping[str, FactValue | None]) -> dict[str, Encoded]:
        """Known facts in the form cells compare; titles become terms; values that do not fit are left unknown."""
        known: dict[str, Encoded] = {}
        for name, value in facts.items():
            definition = self.facts.get(name)
            if definition is None or value is None:
                continue
            if definition.type == "term":
                known[name] = self._term(str(value))
                continue
            try:
                known[name] = definition.encode(value)
            except ValueError:
                continue
        return known

    def _term(self, title: str) -> str:
        if title in self.table.terms or not self.table.terms:
            return title
        return match_title(self.table, title).term or OTHER

    def truth(self, condition: Condition, known: Known) -> bool | None:
        """True, false, or ``None`` for unknown. An unknown fact still decides when every or no possible value fits."""
        value = known.get(condition.fact)
        if value is not None:
            return condition.cell.holds(value)
        return _whatever(condition.cell, self.domain(condition.fact))


def _whatever(cell: Cell, domain: Cell | None) -> bool | None:
    if cell.any:
        return True
    if domain is None:
        return None
    if cell.spans is not None:
        inside = clip(cell.spans, domain.spans or ())
        if not inside:
            return False
        return True if inside == domain.spans else None
    if domain.negated or domain.prefixes or cell.prefixes:
        return None
    verdicts = {cell.holds(literal) for literal in domain.literals}
    return verdicts.pop() if len(verdicts) == 1 else None


def choices(scope: Scope, fact: str, cells: Sequence[Cell]) -> tuple[Choice, ...]:
    """All classes of values of an unknown fact that the given cells distinguish, inside its domain here."""
    return classes(scope.facts[fact], scope.domain(fact), cells)


@lru_cache(maxsize=4096)
def _scope_of(key: tuple[int, int, str]) -> list[Scope]:
    return []


def scope_of(pack: RulePack, table: Table, as_of: str) -> Scope:
    """The scope of a table of a pack at a date; kept, since a batch asks for the same ones again and again."""
    box = _scope_of((id(pack), id(table), as_of))
    if not box or box[0].table is not table or box[0].facts is not pack.facts:
        box[:] = [Scope(table, pack.facts, as_of)]
    return box[0]
