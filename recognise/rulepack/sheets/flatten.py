"""A rule file as flat rows: one column a path (``when.title``, ``then.isced``, ``text.en``), one text a cell."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from recognise.model.rules import FactDef
from recognise.rulepack.schema import Shape, row_shape
from recognise.rulepack.yaml12 import Node

Path = tuple[str, ...]
LIST_MARK = "; "
"""Between the entries of a list in one cell."""
_FIRST = ("id", "when", "then", "law", "valid", "text", "verify", "note", "owner", "about", "views")


@dataclass(frozen=True, slots=True)
class Flat:
    """A rule table as columns and rows. ``rows`` maps a row id to its cells by column path; an absent cell is empty."""

    columns: tuple[Path, ...]
    rows: dict[str, dict[Path, str]]


def flatten(root: Node) -> Flat:
    """The rows of a parsed decision-table file as flat cells."""
    rows: dict[str, dict[Path, str]] = {}
    listed = root.get("rows")
    for node in listed.value if listed is not None and isinstance(listed.value, list) else ():
        cells: dict[Path, str] = {}
        _collect(node, (), cells)
        if ("id",) in cells:
            rows[cells[("id",)]] = cells
    found = list(dict.fromkeys(path for cells in rows.values() for path in cells))
    order = {name: number for number, name in enumerate(_FIRST)}
    columns = sorted(found, key=lambda path: (order.get(path[0], 99), 0))
    return Flat(tuple(columns), rows)


def _collect(node: Node, path: Path, cells: dict[Path, str]) -> None:
    if isinstance(node.value, dict):
        for key, child in node.value.items():
            _collect(child, (*path, key), cells)
        return
    cells[path] = cell_text(node)


def cell_text(node: Node) -> str:
    """A scalar or a list of scalars as the text of a cell."""
    if isinstance(node.value, list):
        return LIST_MARK.join(cell_text(item) for item in node.value)
    if isinstance(node.value, bool):
        return "true" if node.value else "false"
    return "" if node.value is None else str(node.value)


def digest(cells: Mapping[Path, str]) -> str:
    """A short fingerprint of a row's cells."""
    text = json.dumps(sorted((header(path), value) for path, value in cells.items()), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def header(path: Path) -> str:
    """The name of a column."""
    return ".".join(path)


def shape_at(kind: str, path: Path) -> Shape | None:
    """What a column may hold, or ``None`` when the path is not one of a row."""
    shape: Shape | None = row_shape(kind)
    for key in path:
        if shape is None:
            return None
        if shape.kind == "object":
            shape = shape.keys.get(key)
        elif shape.kind in ("map", "texts"):
            shape = shape.item or Shape("text")
        else:
            return None
    return shape


def choices_at(kind: str, path: Path, facts: Mapping[str, FactDef]) -> tuple[str, ...]:
    """The words a cell may hold, for drop-down lists; empty when any text may stand there."""
    if path[0] == "when" and len(path) == 2 and path[1] in facts:
        fact = facts[path[1]]
        return ("true", "false") if fact.type == "bool" else ()
    shape = shape_at(kind, path)
    if shape is None:
        return ()
    return ("true", "false") if shape.kind == "bool" else shape.values
