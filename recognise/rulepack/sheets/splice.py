"""Edits of a YAML text that touch nothing but the value concerned: comments, alignment and order stay."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from recognise.rulepack.schema import Shape
from recognise.rulepack.sheets.flatten import LIST_MARK, Path, shape_at
from recognise.rulepack.yaml12 import Node, _resolve

_PLAIN = re.compile(r"[\w.>(=<≥][^\n{}\[\],#:\"'&*!|%@`]*\Z")


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters from ``start`` to ``end`` by ``text``."""

    start: int
    end: int
    text: str


def apply(text: str, edits: list[Edit]) -> str:
    """The text after all edits; they must not overlap."""
    for edit in sorted(edits, key=lambda e: (e.start, e.end), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def scalar(text: str, shape: Shape | None, *, quoted: bool = False) -> str:
    """A value as YAML: plain where that reads back as the same value, else in double quotes."""
    typed = shape is not None and shape.kind in ("int", "bool", "scalar", "enum")
    value = _resolve(text)
    plain_ok = (isinstance(value, str) or typed) and value is not None
    special = " #" in text or ": " in text or text.endswith(":") or text != text.strip()
    cell = bool(re.fullmatch(r"[\w .>=<|*+-]+", text)) and text[0] not in "-|*>" if text else False
    if not quoted and plain_ok and not special and (cell or _PLAIN.match(text)):
        return text
    return json.dumps(text, ensure_ascii=False)


def value_text(text: str, shape: Shape | None, *, quoted: bool = False) -> str:
    """A cell as YAML: a list in brackets where the column holds lists."""
    if shape is not None and shape.kind == "list":
        items = [item.strip() for item in text.split(LIST_MARK.strip()) if item.strip()]
        return "[" + ", ".join(scalar(item, shape.item) for item in items) + "]"
    return scalar(text, shape, quoted=quoted)


def set_value(text: str, row: Node, path: Path, new: str, kind: str) -> list[Edit]:
    """The edits that give one cell of a row a new value; an empty value removes the key."""
    node: Node = row
    for depth, key in enumerate(path):
        child = node.get(key)
        if child is None:
            return [_insert(text, node, path[depth:], new, shape_at(kind, path))] if new else []
        parent, node = node, child
    if not new:
        return [_remove(text, parent, path[-1])]
    return [Edit(node.start, _end(text, node), value_text(new, shape_at(kind, path), quoted=node.quoted))]


def _end(text: str, node: Node) -> int:
    """The end of a node's own characters (libyaml ends block scalars at the next token)."""
    return node.start + len(text[node.start : node.end].rstrip())


def _insert(text: str, parent: Node, path: Path, new: str, shape: Shape | None) -> Edit:
    body = value_text(new, shape)
    for key in reversed(path[1:]):
        body = f"{{{key}: {body}}}"
    entry = f"{path[0]}: {body}"
    if text[parent.start : parent.start + 1] == "{":
        at = parent.end - 1
        while text[at - 1] in " \t":
            at -= 1
        return Edit(at, at, (", " if parent.value else "") + entry)
    last = list(parent.value.values())[-1]
    indent = " " * (next(iter(parent.keys.values())).position.column - 1)
    at = _deep_end(text, last)
    return Edit(at, at, f"\n{indent}{entry}")


def _deep_end(text: str, node: Node) -> int:
    """The end of the last character of a node, looking into block collections."""
    if isinstance(node.value, dict) and node.value and text[node.start] != "{":
        return _deep_end(text, list(node.value.values())[-1])
    if isinstance(node.value, list) and node.value and text[node.start] != "[":
        return _deep_end(text, node.value[-1])
    return _end(text, node)


def _remove(text: str, parent: Node, key: str) -> Edit:
    start, end = parent.keys[key].start, _deep_end(text, parent.value[key])
    if text[parent.start : parent.start + 1] == "{":
        after = re.compile(r"\s*,\s*").match(text, end)
        before = re.search(r"\s*,\s*\Z", text[parent.start : start])
        if before:
            return Edit(parent.start + before.start(), end, "")
        return Edit(start, after.end() if after else end, "")
    line = text.rfind("\n", 0, start) + 1
    return Edit(line, min(text.find("\n", end) + 1 or len(text), len(text)), "")


def remove_row(text: str, row: Node) -> Edit:
    """The edit that takes a row out, with its line or lines."""
    line = text.rfind("\n", 0, row.start) + 1
    after = text.find("\n", _deep_end(text, row))
    return Edit(line, after + 1 if after >= 0 else len(text), "")


def add_rows(text: str, rows: Node, new: list[dict[Path, str]], kind: str) -> Edit:
    """The edit that appends rows, each on a line of its own in the style of the files."""
    last = rows.value[-1] if rows.value else None
    dash = text.rfind("- ", 0, last.start) if last else -1
    indent = dash - (text.rfind("\n", 0, dash) + 1) if dash >= 0 else 2
    at = _deep_end(text, last) if last else rows.start
    lines = "".join(f"\n{' ' * indent}- {_flow(nested(cells), (), kind)}" for cells in new)
    return Edit(at, at if last else rows.end, lines)


def nested(cells: dict[Path, str]) -> dict[str, object]:
    """Flat cells as nested mappings."""
    tree: dict[str, object] = {"when": {}, "then": {}}
    for path, value in cells.items():
        if value:
            at = tree
            for key in path[:-1]:
                at = at.setdefault(key, {})  # type: ignore[assignment]
            at[path[-1]] = value
    return {**({"id": tree.pop("id")} if "id" in tree else {}), **tree}


def _flow(tree: dict[str, object], path: Path, kind: str) -> str:
    parts = []
    for key, value in tree.items():
        here = (*path, key)
        body = (
            _flow(value, here, kind)
            if isinstance(value, dict)
            else value_text(str(value), shape_at(kind, here))
        )
        parts.append(f"{key}: {body}")
    return "{" + ", ".join(parts) + "}"
