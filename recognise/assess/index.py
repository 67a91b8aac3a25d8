"""Many cases against the level tables: a dict on country and title, then interval checks. Same answers as `evaluate.decide`.

A caseload of 100,000 is decided in a fraction of a second, so that the impact of a rule change can be shown at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from recognise.assess.scope import ActiveRow, Scope
from recognise.model.rules import Cell, FactDef, Row, Table

Candidate = tuple[Row, tuple[tuple[str, int, int], ...], tuple[tuple[str, Cell], ...]]


class Unsure:
    """Stands for "a fact is unknown here": ask `evaluate.decide`."""


UNSURE = Unsure()
_KEYS = ("country", "title")


class LevelIndex:
    """Level tables at one decision date, indexed. Facts must be encoded (see ``FactDef.encode``), titles folded to terms."""

    def __init__(self, tables: Sequence[Table], facts: Mapping[str, FactDef], as_of: str) -> None:
        self._by_country: dict[Any, list[ActiveRow]] = {}
        self._everywhere: list[ActiveRow] = []
        for table in tables:
            for active in Scope(table, facts, as_of).rows:
                named = [c.cell for c in active.conditions if c.fact == "country"]
                if named and named[0].literals and not named[0].negated and not named[0].prefixes:
                    for country in named[0].literals:
                        self._by_country.setdefault(country, []).append(active)
                else:
                    self._everywhere.append(active)
        self._candidates: dict[tuple[Any, Any], tuple[Candidate, ...]] = {}

    def find(self, case: Mapping[str, Any]) -> Row | Unsure | None:
        """The deciding row of a case, ``None`` when no row holds, or ``UNSURE`` when an unknown fact matters."""
        get = case.get
        key = (get("country"), get("title"))
        candidates = self._candidates.get(key)
        if candidates is None:
            candidates = self._gather(key)
        for row, spans, rest in candidates:
            for name, low, high in spans:
                value = get(name)
                if value is None:
                    return UNSURE
                if value < low or value > high:
                    break
            else:
                if not rest:
                    return row
                verdict = _others(rest, get)
                if verdict is not False:
                    return row if verdict else UNSURE
        return None

    def explain(self, case: Mapping[str, Any]) -> list[tuple[Row, tuple[bool | None, ...]]]:
        """Every candidate row with the truth of each further condition (true, false, ``None`` for unknown)."""
        get = case.get
        key = (get("country"), get("title"))
        found: list[tuple[Row, tuple[bool | None, ...]]] = []
        candidates = self._candidates.get(key)
        for row, spans, rest in self._gather(key) if candidates is None else candidates:
            truths: list[bool | None] = []
            for name, low, high in spans:
                value = get(name)
                truths.append(None if value is None else low <= value <= high)
            for name, cell in rest:
                value = get(name)
                truths.append(None if value is None else cell.holds(value))
            found.append((row, tuple(truths)))
        return found

    def _gather(self, key: tuple[Any, Any]) -> tuple[Candidate, ...]:
        country, title = key
        if country is None or title is None:
            return ()
        found = []
        for active in (*self._by_country.get(country, ()), *self._everywhere):
            given = {"country": country, "title": title}
            if all(c.cell.holds(given[c.fact]) for c in active.conditions if c.fact in _KEYS):
                found.append(_compiled(active))
        if len(self._candidates) > 200_000:  # titles are free text; keep the memory bounded
            self._candidates.clear()
        self._candidates[key] = tuple(found)
        return self._candidates[key]


def _others(rest: tuple[tuple[str, Cell], ...], get: Any) -> bool | None:
    unsure = False
    for name, cell in rest:
        value = get(name)
        if value is None:
            unsure = True
        elif not cell.holds(value):
            return False
    return None if unsure else True


def _compiled(active: ActiveRow) -> Candidate:
    spans, rest = [], []
    for condition in active.conditions:
        cell = condition.cell
        if condition.fact in _KEYS:
            continue
        if cell.spans is not None and len(cell.spans) == 1:
            spans.append((condition.fact, *cell.spans[0]))
        else:
            rest.append((condition.fact, cell))
    return active.row, tuple(spans), tuple(rest)
