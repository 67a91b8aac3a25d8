"""What the answer could still be: the outcomes over all values that unknown facts may take.

Kleene logic alone leaves answers *undetermined* that are settled whatever the missing value is. Here every class of values
that the rows can tell apart is tried, the most-constrained fact first, until two outcomes differ.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from recognise.assess.scope import ActiveRow, Encoded, Known, Scope, choices
from recognise.model.rules import Cell

NODE_LIMIT = 20_000
"""Nodes tried before the answer is left open; a table that needs more is reported by `rules check`."""

CONFLICT = "conflict"
"""Marks the outcome of a case for which rows of a unique table contradict each other."""

Outcome = tuple[tuple[str, Any], ...]
"""The ``then`` of the deciding row in a comparable form; empty when no row decides."""


def frozen(then: dict[str, Any] | Any) -> Outcome:
    """A ``then`` as a comparable value."""
    return tuple(sorted((key, repr(value)) for key, value in then.items()))


class _Budget(Exception):
    pass


class Completions:
    """Explores the values of unknown facts for one table and one set of known facts."""

    def __init__(self, scope: Scope, known: Known) -> None:
        self.scope, self.known = scope, dict(known)
        self.nodes = 0

    def outcomes(self, rows: Sequence[ActiveRow], limit: int = 2) -> dict[Outcome, ActiveRow | None] | None:
        """Distinct outcomes (up to ``limit``) with a row that gives each; ``None`` when the search was cut off."""
        found: dict[Outcome, ActiveRow | None] = {}
        self.nodes = 0
        try:
            self._explore(list(rows), self.known, found, limit)
        except _Budget:
            return None
        return found

    def _explore(
        self,
        rows: list[ActiveRow],
        known: dict[str, Encoded],
        found: dict[Outcome, ActiveRow | None],
        limit: int,
    ) -> None:
        self.nodes += 1
        if self.nodes > NODE_LIMIT:
            raise _Budget
        live, sure = self._live(rows, known)
        fact = self._next_fact(live, known)
        if fact is None or (self.scope.table.hit == "first" and live and sure(live[0])):
            self._leaf(live, found)
            return
        cells = [c.cell for row in live for c in row.conditions if c.fact == fact]
        for choice in choices(self.scope, fact, cells):
            self._explore(live, {**known, fact: choice.value}, found, limit)
            if len(found) >= limit:
                return

    def _live(
        self, rows: list[ActiveRow], known: dict[str, Encoded]
    ) -> tuple[list[ActiveRow], Callable[[ActiveRow], bool]]:
        live, settled = [], set()
        for row in rows:
            truths = [self.scope.truth(condition, known) for condition in row.conditions]
            if False in truths:
                continue
            live.append(row)
            if None not in truths:
                settled.add(id(row))
                if self.scope.table.hit == "first":
                    break
        return live, lambda row: id(row) in settled

    def _next_fact(self, live: list[ActiveRow], known: dict[str, Encoded]) -> str | None:
        open_: dict[str, int] = {}
        for row in live:
            for condition in row.conditions:
                if condition.fact not in known and self.scope.truth(condition, known) is None:
                    open_[condition.fact] = open_.get(condition.fact, 0) + 1
        return max(sorted(open_), key=lambda name: open_[name]) if open_ else None

    def _leaf(self, live: list[ActiveRow], found: dict[Outcome, ActiveRow | None]) -> None:
        if not live:
            found.setdefault((), None)
        elif self.scope.table.hit == "first" or len({frozen(row.row.then) for row in live}) == 1:
            found.setdefault(frozen(live[0].row.then), live[0])
        else:
            answers = tuple(sorted({frozen(row.row.then) for row in live}))
            found.setdefault(((CONFLICT, answers),), live[0])


def cells_of(rows: Sequence[ActiveRow], fact: str) -> list[Cell]:
    """The cells of a fact over some rows."""
    return [c.cell for row in rows for c in row.conditions if c.fact == fact]
