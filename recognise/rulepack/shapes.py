"""Checks a node tree against a `Shape`: every fault with its place, what was found, what was expected."""

from __future__ import annotations

import datetime
import re

from recognise.diagnostics import Diagnostic, did_you_mean
from recognise.model.rules import Position
from recognise.rulepack.schema import Shape
from recognise.rulepack.yaml12 import Node

_KIND_WORDS = {"map": "a mapping (key: value)", "seq": "a list", "scalar": "a single value"}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*\Z|latin\Z")


def check_shape(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> bool:
    """Whether the node fits; what does not fit is added to ``out``. ``where`` names the place for people."""
    before = sum(1 for found in out if found.severity == "error")
    _CHECKS[shape.kind](node, shape, where, out)
    return sum(1 for found in out if found.severity == "error") == before


def fault(
    out: list[Diagnostic], code: str, message: str, position: Position, help: str | None = None
) -> None:
    """Adds one error."""
    out.append(Diagnostic(code=code, message=message, position=position, help=help))


def is_date(text: object) -> bool:
    """Whether a value is an ISO calendar date that exists."""
    if not isinstance(text, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _wrong_kind(node: Node, wanted: str, where: str, out: list[Diagnostic]) -> None:
    found = "nothing" if node.value is None else _KIND_WORDS[node.kind]
    hint = "remove the key, or write something under it" if node.value is None else None
    fault(out, "R102", f"{where}: expected {wanted}, found {found}", node.position, hint)


def _scalar(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if node.kind != "scalar" or node.value is None:
        _wrong_kind(node, "a value", where, out)


def _text(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if not isinstance(node.value, str):
        if isinstance(node.value, bool) or node.value is None or node.kind != "scalar":
            _wrong_kind(node, "text", where, out)
        elif shape.pattern and not re.fullmatch(shape.pattern, str(node.value)):
            fault(
                out, "R103", f"{where}: '{node.value}' does not have the form {shape.pattern}", node.position
            )
        return
    if not node.value.strip():
        fault(out, "R102", f"{where}: the text is empty", node.position)
    elif shape.pattern and not re.fullmatch(shape.pattern, node.value):
        fault(out, "R103", f"{where}: '{node.value}' does not have the form {shape.pattern}", node.position)


def _date(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if not is_date(node.value):
        shown = node.value if node.kind == "scalar" else _KIND_WORDS[node.kind]
        fault(out, "R104", f"'{shown}' is not a date YYYY-MM-DD", node.position, _as_iso(node.value))


def _as_iso(text: object) -> str | None:
    """Help for dates written as day.month.year."""
    found = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", str(text))
    if found is None:
        return None
    iso = f"{found[3]}-{int(found[2]):02d}-{int(found[1]):02d}"
    return f"write {iso}" if is_date(iso) else None


def _int(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if isinstance(node.value, bool) or not isinstance(node.value, int):
        shown = node.value if node.kind == "scalar" else _KIND_WORDS[node.kind]
        fault(out, "R102", f"{where}: '{shown}' is not a whole number", node.position)
    elif (shape.low is not None and node.value < shape.low) or (
        shape.high is not None and node.value > shape.high
    ):
        wanted = f"between {shape.low} and {shape.high}" if shape.high is not None else f"{shape.low} or more"
        fault(out, "R103", f"{where}: {node.value} is not {wanted}", node.position)


def _bool(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if not isinstance(node.value, bool):
        fault(out, "R102", f"{where}: '{node.plain()}' is not true or false", node.position)


def _enum(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if node.value not in shape.values:
        words = ", ".join(shape.values)
        hint = did_you_mean(str(node.plain()), shape.values)
        fault(out, "R103", f"{where}: '{node.plain()}' is not one of {words}", node.position, hint)


def _texts(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if node.kind != "map":
        _wrong_kind(node, "a text per language, such as {en: …}", where, out)
        return
    for key, child in node.value.items():
        if not _LANGUAGE.match(key):
            _unknown_key(node, key, ["en", "sl", "fr", "ar"], f"{where} (a language code is expected)", out)
            continue
        _text(child, Shape("text"), f"{where}.{key}", out)


def _list(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if node.kind != "seq":
        _wrong_kind(node, "a list", where, out)
        return
    for number, child in enumerate(node.value, 1):
        if shape.item:
            check_shape(child, shape.item, f"{where}[{number}]", out)


def _map(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if node.kind != "map":
        _wrong_kind(node, "a mapping (key: value)", where, out)
        return
    for key, child in node.value.items():
        if shape.item:
            check_shape(child, shape.item, f"{where}.{key}", out)


def _object(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    if node.kind != "map":
        _wrong_kind(node, "a mapping (key: value)", where, out)
        return
    for key, child in node.value.items():
        if key in shape.keys:
            check_shape(child, shape.keys[key], f"{where}.{key}" if where else key, out)
        else:
            _unknown_key(node, key, shape.keys, where, out)
    for key in shape.required:
        if key not in node.value:
            what = f"{where}: " if where else ""
            fault(out, "R105", f"{what}missing '{key}'", head(node) if where else top(node.position.file))


def _unknown_key(node: Node, key: str, known: object, where: str, out: list[Diagnostic]) -> None:
    child = node.value[key]
    hint = did_you_mean(key, list(known))  # type: ignore[call-overload]
    if child.value is None and not child.quoted and hint is None:
        hint = "an unquoted comma ended the text before it: put the text in quotes"
    place = f" in {where}" if where else ""
    fault(out, "R101", f"unknown key '{key}'{place}", node.keys[key].position, hint)


def top(file: str) -> Position:
    """The first character of a file: where something missing from the whole file is reported."""
    return Position(file=file, line=1, column=1, end_line=1, end_column=1)


def head(node: Node) -> Position:
    """The first character of a node: where something missing from it is reported."""
    start = node.position
    return Position(
        file=start.file,
        line=start.line,
        column=start.column,
        end_line=start.line,
        end_column=start.column + 1,
    )


def _any(node: Node, shape: Shape, where: str, out: list[Diagnostic]) -> None:
    return None


_CHECKS = {
    "scalar": _scalar,
    "text": _text,
    "date": _date,
    "int": _int,
    "bool": _bool,
    "enum": _enum,
    "texts": _texts,
    "list": _list,
    "map": _map,
    "object": _object,
    "any": _any,
}
