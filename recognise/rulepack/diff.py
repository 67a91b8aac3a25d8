"""What a change of the rules changes: rows, spellings, and the exact regions of cases whose answer moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from recognise.model.rules import Cell, FactDef, Row, RulePack, Table
from recognise.rulepack.cells import merge
from recognise.rulepack.sweep import Box, Edge, Sweep, TooWide, edge, merged

MERGE_LIMIT = 200
Answer = tuple[str, ...]
"""What a table answers in a region: one text a deciding row's `then`; empty when no row holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """A row that was added (``+``), removed (``-``) or changed (``~``), with the details."""

    sign: str
    row: str
    place: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A class of cases whose answer moves, as a sentence and as a box."""

    sentence: str
    before: Answer
    after: Answer
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDiff:
    """All that differs between two versions of one table. ``complete`` is false when the table was too wide to sweep."""

    table: str
    file: str
    rows: tuple[RowChange, ...]
    spellings: tuple[str, ...]
    regions: tuple[Region, ...]
    frame: tuple[str, ...] = ()
    complete: bool = True


def diff_packs(before: RulePack, after: RulePack) -> tuple[TableDiff, ...]:
    """The differences of two packs, table by table; equal tables are left out."""
    old, new = {(t.kind, t.id): t for t in before.tables}, {(t.kind, t.id): t for t in after.tables}
    facts = {**before.facts, **after.facts}
    found = []
    for name in [*old, *(n for n in new if n not in old)]:
        one = diff_tables(old.get(name), new.get(name), facts)
        if one.rows or one.spellings or one.regions or one.frame:
            found.append(one)
    return tuple(found)


def diff_tables(before: Table | None, after: Table | None, facts: Mapping[str, FactDef]) -> TableDiff:
    """The differences of two versions of a table; either may be missing."""
    some = after or before
    assert some is not None
    regions: tuple[Region, ...] = ()
    complete = True
    if not _same_logic(before, after):
        try:
            regions = _regions(before, after, facts)
        except TooWide:
            complete = False
    return TableDiff(
        table=some.id,
        file=some.file,
        rows=_row_changes(before, after),
        spellings=_spelling_changes(before, after),
        regions=regions,
        frame=_frame_changes(before, after),
        complete=complete,
    )


def _logic(table: Table | None) -> object:
    if table is None:
        return None
    rows = [
        (
            [(c.fact, c.cell.text) for c in row.when],
            sorted(row.then.items(), key=str),
            row.valid_from,
            row.valid_to,
        )
        for row in table.rows
    ]
    frame = (table.hit, table.valid_from, table.valid_to, [(c.fact, c.cell.text) for c in table.applies])
    return rows, frame, {name: cell.text for name, cell in table.domain.items()}


def _same_logic(before: Table | None, after: Table | None) -> bool:
    return _logic(before) == _logic(after)


def _regions(before: Table | None, after: Table | None, facts: Mapping[str, FactDef]) -> tuple[Region, ...]:
    frame = _joint_frame(before, after, facts)
    sweep = Sweep(frame, facts)
    edges = _edges(before, "before") + _edges(after, "after")
    moved: dict[tuple[Answer, Answer], list[Box]] = {}
    for box, live in sweep.leaves(edges):
        answers = (_answer(before, live, "before"), _answer(after, live, "after"))
        if answers[0] != answers[1]:
            moved.setdefault(answers, []).append(box)
    regions = []
    for (old, new), boxes in moved.items():
        joined = merged(boxes) if len(boxes) <= MERGE_LIMIT else boxes
        regions += [Region(sentence=sweep.sentence(box), before=old, after=new, box=box) for box in joined]
    return tuple(regions)


def _edges(table: Table | None, side: str) -> list[Edge]:
    if table is None:
        return []
    return [
        edge(
            (*table.applies, *row.when), (side, row),
            max(filter(None, (row.valid_from, table.valid_from)), default=None),
            min(filter(None, (row.valid_to, table.valid_to)), default=None),
        )
        for row in table.rows
    ]  # fmt: skip


def _answer(table: Table | None, live: tuple[Edge, ...], side: str) -> Answer:
    rows: list[Row] = [one.tag[1] for one in live if one.tag[0] == side]  # type: ignore[index]
    if table is None or not rows:
        return ()
    if table.hit == "first":
        rows = rows[:1]
    return tuple(sorted({then_text(row.then) for row in rows}))


def then_text(then: Mapping[str, Any]) -> str:
    """A `then` as one line, keys in their order."""
    return ", ".join(f"{key} {value}" for key, value in then.items())


def _joint_frame(before: Table | None, after: Table | None, facts: Mapping[str, FactDef]) -> Table:
    """A table whose domains hold those of both versions, in force whenever either is."""
    some = after or before
    assert some is not None
    tables = [t for t in (before, after) if t is not None]
    names = {name for table in tables for name in table.domain}
    domain: dict[str, Cell] = {}
    for name in names:
        cells = [t.domain.get(name) or facts[name].domain for t in tables]
        known = [cell for cell in cells if cell is not None]
        if len(known) == len(cells) and all(cell.spans is not None for cell in known):
            domain[name] = Cell(text="", spans=merge(span for cell in known for span in cell.spans or ()))
        elif len(known) == len(cells):
            domain[name] = Cell(text="", literals=frozenset().union(*(cell.literals for cell in known)))
    return replace(some, domain=domain, valid_from=None, valid_to=None)


def _row_changes(before: Table | None, after: Table | None) -> tuple[RowChange, ...]:
    old = {row.id: row for row in before.rows} if before else {}
    new = {row.id: row for row in after.rows} if after else {}
    changes = [RowChange(sign="-", row=i, place=str(r.position)) for i, r in old.items() if i not in new]
    for row_id, row in new.items():
        if row_id not in old:
            changes.append(
                RowChange(sign="+", row=row_id, place=str(row.position), details=(then_text(row.then),))
            )
        elif details := _details(old[row_id], row):
            changes.append(RowChange(sign="~", row=row_id, place=str(row.position), details=details))
    return tuple(changes)


def _details(old: Row, new: Row) -> tuple[str, ...]:
    pairs = {f"{c.fact}": c.cell.text for c in old.when}, {f"{c.fact}": c.cell.text for c in new.when}
    parts = [("", pairs[0], pairs[1]), ("then ", dict(old.then), dict(new.then))]
    single = {
        "law": (old.law, new.law),
        "from": (old.valid_from, new.valid_from),
        "to": (old.valid_to, new.valid_to),
    }
    parts.append(("", {k: v[0] for k, v in single.items()}, {k: v[1] for k, v in single.items()}))
    return tuple(
        f"{prefix}{key}: {_shown(a.get(key))} -> {_shown(b.get(key))}"
        for prefix, a, b in parts
        for key in dict.fromkeys((*a, *b))
        if a.get(key) != b.get(key)
    )


def _shown(value: object) -> str:
    return "(none)" if value in (None, ()) else ", ".join(value) if isinstance(value, tuple) else str(value)


def _spelling_changes(before: Table | None, after: Table | None) -> tuple[str, ...]:
    def words(table: Table | None) -> set[tuple[str, str]]:
        return {
            (term, w)
            for term, by in (table.terms if table else {}).items()
            for some in by.values()
            for w in some
        }

    if before is None or after is None:
        return ()
    old, new = words(before), words(after)
    gone = [f"- '{word}' no longer stands for '{term}'" for term, word in sorted(old - new)]
    return tuple(gone + [f"+ '{word}' stands for '{term}'" for term, word in sorted(new - old)])


def _frame_changes(before: Table | None, after: Table | None) -> tuple[str, ...]:
    if before is None or after is None:
        return ("the table is new",) if before is None else ("the table is gone",)
    names = ("hit", "valid_from", "valid_to", "review_by", "host")
    pairs = [(name, getattr(before, name), getattr(after, name)) for name in names]
    for key in ("quotas", "filing"):
        old, new = getattr(before, key), getattr(after, key)
        pairs += [(f"{key}.{name}", old.get(name), new.get(name)) for name in {**old, **new}]
    return tuple(f"{name}: {_shown(a)} -> {_shown(b)}" for name, a, b in pairs if a != b)
