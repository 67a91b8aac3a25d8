"""Geometric sweep over a decision table: every class of cases once, with the rows that hold there.

Columns are cut at the rows' own boundaries and taken one by one, the most-constrained first (Calvanese, Dumas, Laurson,
Maggi, Montali, Teinemaa: "Semantics, analysis and simplification of DMN decision tables", Information Systems 78, 2018).
Gaps, overlaps, rows that never decide, and the regions whose answer a change moves all come from the same walk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from recognise.model.rules import HIGH, LOW, Cell, Condition, FactDef, Table
from recognise.rulepack.classes import Choice, classes, next_day

NODE_LIMIT = 100_000
WHEN = "(decision date)"
"""The column of the rows' own windows, as whole numbers yyyymmdd."""
DATE_FACT = FactDef(name=WHEN, type="date")

Box = tuple[tuple[str, Choice], ...]


class TooWide(Exception):
    """The table has more classes of cases than the sweep looks at."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A row as the sweep sees it: its cells by fact, and whatever the caller wants back."""

    cells: Mapping[str, tuple[Cell, ...]]
    tag: object


def edge(
    conditions: Sequence[Condition], tag: object, valid_from: str | None = None, valid_to: str | None = None
) -> Edge:
    """A row for the sweep; its own window becomes one more column."""
    cells: dict[str, tuple[Cell, ...]] = {}
    for condition in conditions:
        if not condition.cell.any:
            cells[condition.fact] = (*cells.get(condition.fact, ()), condition.cell)
    if valid_from or valid_to:
        low = int(valid_from.replace("-", "")) if valid_from else LOW
        high = int(valid_to.replace("-", "")) if valid_to else HIGH
        cells[WHEN] = (Cell(text="", spans=((low, high),)),)
    return Edge(cells, tag)


class Sweep:
    """Walks the classes of cases of some rows inside the domains of a table."""

    def __init__(self, table: Table, facts: Mapping[str, FactDef]) -> None:
        self.table, self.facts = table, facts
        self.nodes = 0

    def fact(self, name: str) -> FactDef:
        """The definition of a column."""
        return DATE_FACT if name == WHEN else self.facts[name]

    def domain(self, name: str) -> Cell | None:
        """The domain of a column: the table's narrowing, the file's window, or the fact's own."""
        if name == WHEN:
            low = int((self.table.valid_from or "0000-00-00").replace("-", ""))
            high = int(self.table.valid_to.replace("-", "")) if self.table.valid_to else HIGH
            return Cell(text="", spans=((low, high),))
        return self.table.domain.get(name) or self.facts[name].domain

    def leaves(self, edges: Sequence[Edge]) -> Iterator[tuple[Box, tuple[Edge, ...]]]:
        """Each class of cases with the rows that hold in it.

        Raises:
            TooWide: there are more classes than ``NODE_LIMIT``.
        """
        self.nodes = 0
        yield from self._walk(tuple(edges), (), frozenset())

    def _walk(
        self, live: tuple[Edge, ...], box: Box, done: frozenset[str]
    ) -> Iterator[tuple[Box, tuple[Edge, ...]]]:
        self.nodes += 1
        if self.nodes > NODE_LIMIT:
            raise TooWide
        name = _most_constrained(live, done)
        if name is None:
            yield box, live
            return
        cells = [cell for one in live for cell in one.cells.get(name, ())]
        for choice in classes(self.fact(name), self.domain(name), cells):
            kept = tuple(
                one for one in live if all(cell.holds(choice.value) for cell in one.cells.get(name, ()))
            )
            yield from self._walk(kept, (*box, (name, choice)), done | {name})

    def sentence(self, box: Box) -> str:
        """A class of cases in the words of the rules."""
        words = [f"{name} {choice.words(self.fact(name))}" for name, choice in _in_order(box)]
        return ", ".join(words) or "any case"

    def example(self, box: Box) -> dict[str, object]:
        """One case of the class, ready to paste into a test."""
        found: dict[str, object] = {}
        for name, choice in _in_order(box):
            fact = self.fact(name)
            if name == WHEN:
                continue
            value: object = choice.value
            if fact.ordinal and choice.low is not None and choice.high is not None:
                at = choice.low if choice.low > LOW else choice.high
                value = at if fact.type == "int" else at >= 1 if fact.type == "bool" else fact.show(at, at)
            found[name] = value
        return found


def _in_order(box: Box) -> list[tuple[str, Choice]]:
    return sorted(box, key=lambda pair: (pair[0] != "country", pair[0] != "title", pair[0]))


def _most_constrained(live: Sequence[Edge], done: frozenset[str]) -> str | None:
    weight: dict[str, int] = {}
    for one in live:
        for name in one.cells:
            if name not in done:
                weight[name] = weight.get(name, 0) + 1
    return max(sorted(weight), key=lambda name: (weight[name], name == "title")) if weight else None


def merged(boxes: Sequence[Box]) -> list[Box]:
    """Joins boxes that differ only in neighbouring spans of one column, so that people read fewer sentences."""
    pool = [dict(box) for box in boxes]
    joined = True
    while joined:
        joined = False
        for i, first in enumerate(pool):
            for j in range(i + 1, len(pool)):
                both = _joined(first, pool[j])
                if both is not None:
                    pool[i] = both
                    del pool[j]
                    joined = True
                    break
            if joined:
                break
    return [tuple(box.items()) for box in pool]


def _joined(first: dict[str, Choice], second: dict[str, Choice]) -> dict[str, Choice] | None:
    if first.keys() != second.keys():
        return None
    differing = [name for name in first if first[name] != second[name]]
    if len(differing) != 1:
        return None
    name = differing[0]
    a, b = sorted((first[name], second[name]), key=lambda choice: (choice.low is None, choice.low or 0))
    if a.low is not None and b.low is not None and a.high is not None and _adjacent(a.high, b.low):
        return {**first, name: Choice(a.value, a.low, b.high)}
    if a.low is None and b.low is None and not any(c.open or c.word.endswith("*") for c in (a, b)):
        return {**first, name: Choice(a.value, word=f"{a.word} | {b.word}")}
    return None


def _adjacent(high: int, low: int) -> bool:
    """Whether one class ends where the next begins; days (yyyymmdd) follow each other over the ends of months."""
    return high + 1 == low or (high > 10_000_000 and next_day(high + 1) == low)
