"""A table at one decision date, ready to be evaluated: rows in force, domains, and three-valued conditions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from recognise.model.rules import Cell, Condition, FactDef, FactValue, Row, RulePack, Table
from recognise.rulepack.cells import complement, merge
from recognise.rulepack.titles import match_title

Encoded = int | str
Known = Mapping[str, Encoded]
OTHER = "\ufffd other"
"""Stands for a value that the table does not name."""


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
        if title in self.table.terms:
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


def clip(spans: Sequence[tuple[int, int]], frame: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The part of sorted spans that lies inside a frame of sorted spans."""
    outside = complement(merge(frame))
    result = list(spans)
    for low, high in outside:
        result = [
            piece
            for a, b in result
            for piece in ((a, min(b, low - 1)), (max(a, high + 1), b))
            if piece[0] <= piece[1]
        ]
    return merge(result)


@dataclass(frozen=True, slots=True)
class Choice:
    """One class of values that the rows at hand cannot tell apart: a representative and its name in rule words."""

    value: Encoded
    low: int | None = None
    high: int | None = None
    word: str = ""


def choices(scope: Scope, fact: str, cells: Sequence[Cell]) -> tuple[Choice, ...]:
    """All classes of values of an unknown fact that the given cells distinguish, inside its domain."""
    definition, domain = scope.facts[fact], scope.domain(fact)
    if definition.ordinal:
        assert domain is not None and domain.spans is not None
        cuts = sorted({edge for c in cells for low, high in c.spans or () for edge in (low, high + 1)})
        return tuple(
            Choice(low, low, high) for start, end in domain.spans for low, high in _pieces(start, end, cuts)
        )
    named = {literal for cell in cells for literal in cell.literals}
    prefixes = {prefix for cell in cells for prefix in cell.prefixes}
    if domain is not None:
        rest = sorted(domain.literals - named)
        words = sorted(domain.literals & named)
        return tuple(Choice(w, word=w) for w in words) + ((Choice(rest[0], word=" | ".join(rest)),) if rest else ())
    found = [Choice(word, word=word) for word in sorted(named)]
    found += [Choice(f"{prefix}\ufffd", word=f"{prefix}*") for prefix in sorted(prefixes)]
    return (*found, Choice(OTHER, word="any other"))


def _pieces(start: int, end: int, cuts: Sequence[int]) -> list[tuple[int, int]]:
    edges = [start, *(cut for cut in cuts if start < cut <= end)]
    return list(zip(edges, [edge - 1 for edge in edges[1:]] + [end]))


@lru_cache(maxsize=4096)
def _scope_of(key: tuple[int, int, str]) -> list[Scope]:
    return []


def scope_of(pack: RulePack, table: Table, as_of: str) -> Scope:
    """The scope of a table of a pack at a date; kept, since a batch asks for the same ones again and again."""
    box = _scope_of((id(pack), id(table), as_of))
    if not box or box[0].table is not table or box[0].facts is not pack.facts:
        box[:] = [Scope(table, pack.facts, as_of)]
    return box[0]
