"""Rule tables as DMN 1.3 decision tables, for reading and presenting in modelling tools, and back (`dmn_read`).

What DMN has no home for (laws, texts, tests, accepted gaps, spellings) travels in ``extensionElements``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET

from recognise.model.rules import HIGH, LOW, Cell, Condition, FactDef, Row, Table
from recognise.rulepack.dmn_feel import feel_type, literal, to_feel
from recognise.rulepack.dmn_read import OURS, from_dmn
from recognise.rulepack.sheets.flatten import LIST_MARK, Path, header

__all__ = ["DMN", "OURS", "flat_row", "from_dmn", "to_dmn"]

DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/"
DECISION_DATE = FactDef(name="decision_date", type="date", text={"en": "Date of the decision"})
NOTE = (
    "A picture of a rule file, made by 'recognise rules export --dmn'. In the rule file an unknown fact is neither true nor "
    "false: recognise then answers 'undetermined' and names the fact to ask for. A DMN engine given null answers 'no row' "
    "instead, so do not decide cases with this file. Titles are the terms of the rule file; their spellings, the laws, texts, "
    "tests and accepted gaps stand in the extension elements."
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class _Column:
    """An input column. ``path`` is its column in the rule file (``when.isco``), ``applies.…`` or ``valid``."""

    path: str
    fact: FactDef
    label: str


def to_dmn(table: Table, facts: Mapping[str, FactDef]) -> bytes:
    """A decision table as a DMN 1.3 document (UTF-8), valid against the OMG schema DMN13.xsd."""
    ET.register_namespace("", DMN)
    ET.register_namespace("recognise", OURS)
    ident = _ncname(table.id)
    title = str(dict(table.text).get("en", table.id))
    root = _element(None, "definitions", id=f"d_{ident}", name=title, namespace=f"{OURS}:{ident}")
    _element(root, "description", NOTE)
    columns = _columns(table, facts)
    for column in {c.fact.name: c for c in columns}.values():
        data = _element(root, "inputData", id=f"in_{column.fact.name}", name=column.fact.name)
        _element(data, "variable", name=column.fact.name, typeRef=feel_type(column.fact))
    decision = _element(root, "decision", id=ident, name=title)
    _extension(decision, table)
    outputs = list(dict.fromkeys(path for row in table.rows for path in flat_row(row) if path[0] == "then"))
    _element(decision, "variable", name=title)
    for name in dict.fromkeys(column.fact.name for column in columns):
        needed = _element(decision, "informationRequirement", id=f"needs_{name}")
        _element(needed, "requiredInput", href=f"#in_{name}")
    _decision_table(decision, table, columns, outputs)
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def flat_row(row: Row) -> dict[Path, str]:
    """A row as flat cells, the same as `sheets.flatten` makes from the file."""
    tree: dict[str, Any] = {
        "id": row.id,
        "when": {condition.fact: condition.cell.text for condition in row.when},
        "then": row.then,
        "law": list(row.law),
        "valid": {key: day for key, day in (("from", row.valid_from), ("to", row.valid_to)) if day},
        "text": row.text,
        **{name: value for name in ("verify", "note", "owner") if (value := getattr(row, name)) is not None},
        "about": row.about,
        "views": row.views,
    }
    return dict(_flat(tree, ()))


def _flat(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, Mapping):
        for key, child in value.items():
            yield from _flat(child, (*path, key))
    else:
        yield path, LIST_MARK.join(map(_text, value)) if isinstance(value, list) else _text(value)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _columns(table: Table, facts: Mapping[str, FactDef]) -> list[_Column]:
    def label(name: str) -> str:
        return str(dict(facts[name].text).get("en", name))

    found = [_Column(f"applies.{c.fact}", facts[c.fact], label(c.fact)) for c in table.applies]
    names = dict.fromkeys(condition.fact for row in table.rows for condition in row.when)
    found += [_Column(f"when.{name}", facts[name], label(name)) for name in names]
    if any(row.valid_from or row.valid_to for row in table.rows):
        found.append(_Column("valid", DECISION_DATE, "Date of the decision"))
    if not found:  # a table without conditions still needs one column
        first = next(iter(facts.values()))
        found.append(_Column(f"when.{first.name}", first, label(first.name)))
    return found


def _decision_table(parent: ET.Element, table: Table, columns: list[_Column], outputs: list[Path]) -> None:
    grid = _element(parent, "decisionTable", id=f"t_{_ncname(table.id)}", hitPolicy=table.hit.upper())
    for column in columns:
        made = _element(grid, "input", label=column.label)
        made.set(f"{{{OURS}}}path", column.path)
        expression = _element(made, "inputExpression", typeRef=feel_type(column.fact))
        _element(expression, "text", column.fact.name)
        words = column.fact.values or (tuple(table.terms) if column.fact.type == "term" else ())
        if words:
            _element(_element(made, "inputValues"), "text", ", ".join(map(literal, words)))
    for path in outputs:
        name = "_".join(path[1:])
        made = _element(grid, "output", name=name, label=header(path[1:]), typeRef=_type_of(table, path))
        made.set(f"{{{OURS}}}path", header(path))
    for name in ("row", "law", "text"):
        _element(grid, "annotation", name=name)
    for number, row in enumerate(table.rows):
        _rule(grid, table, row, number, columns, outputs)


def _type_of(table: Table, path: Path) -> str:
    values = [row.then.get(path[1]) for row in table.rows if path[1] in row.then]
    kinds = {type(value) for value in values}
    return {int: "number", bool: "boolean"}.get(kinds.pop(), "string") if len(kinds) == 1 else "string"


def _rule(
    grid: ET.Element, table: Table, row: Row, number: int, columns: list[_Column], outputs: list[Path]
) -> None:
    rule = _element(grid, "rule", id=f"r{number}_{_ncname(row.id)}")
    flat = flat_row(row)
    kept = ET.SubElement(_element(rule, "extensionElements"), f"{{{OURS}}}row")
    for path, text in flat.items():
        ET.SubElement(kept, f"{{{OURS}}}cell", path=header(path)).text = _clean(text)
    for column in columns:
        entry = _element(rule, "inputEntry")
        cell, text = _entry(table, row, column)
        if text not in (cell, ""):
            _element(entry, "description", text)
        _element(entry, "text", cell)
    for path in outputs:
        value = row.then.get(path[1]) if len(path) == 2 else flat.get(path)
        shown = LIST_MARK.join(map(_text, value)) if isinstance(value, list) else value
        if shown is not None and _type_of(table, path) == "string":
            shown = _text(shown)
        _element(_element(rule, "outputEntry"), "text", literal(shown))
    sentence = row.text.get("en") or next(iter(row.text.values()), "")
    for text in (row.id, LIST_MARK.join(row.law), sentence):
        _element(_element(rule, "annotationEntry"), "text", text)


def _entry(table: Table, row: Row, column: _Column) -> tuple[str, str]:
    """The S-FEEL of one column of a row, and the words of the rule file where they differ."""
    if column.path == "valid":
        low = int(row.valid_from.replace("-", "")) if row.valid_from else LOW
        high = int(row.valid_to.replace("-", "")) if row.valid_to else HIGH
        return to_feel(Cell(text="", spans=((low, high),)), DECISION_DATE), ""
    conditions: tuple[Condition, ...] = table.applies if column.path.startswith("applies.") else row.when
    cell = next((c.cell for c in conditions if c.fact == column.fact.name), None)
    return ("-", "") if cell is None else (to_feel(cell, column.fact), cell.text)


def _extension(parent: ET.Element, table: Table) -> None:
    """Everything of the file that DMN has no place for."""
    frame = {
        key: getattr(table, key) for key in ("id", "kind", "valid_from", "valid_to", "review_by", "host")
    }
    made = ET.SubElement(_element(parent, "extensionElements"), f"{{{OURS}}}table")
    made.attrib.update({key: str(value) for key, value in frame.items() if value})
    for condition in table.applies:
        ET.SubElement(made, f"{{{OURS}}}applies", fact=condition.fact).text = condition.cell.text
    for law in table.laws.values():
        fields = ("key", "cite", "url", "title", "consulted", "valid_from", "valid_to", "extends", "verify")
        known = {name: _clean(str(v)) for name in fields if (v := getattr(law, name)) is not None}
        ET.SubElement(made, f"{{{OURS}}}law", known)
    for term, by_language in table.terms.items():
        for language, words in by_language.items():
            for word in words:
                spelling = ET.SubElement(made, f"{{{OURS}}}spelling", term=term, language=language)
                spelling.text = _clean(word)
    for gap in table.gaps_ok:
        when = json.dumps({c.fact: c.cell.text for c in gap.when}, ensure_ascii=False)
        ET.SubElement(made, f"{{{OURS}}}gap", why=_clean(gap.why)).text = _clean(when)
    for test in table.tests:
        data = {"on": test.on, "case": test.case, "expect": test.expect, "expect_not": test.expect_not}
        shown = {key: value for key, value in data.items() if value is not None}
        ET.SubElement(made, f"{{{OURS}}}test").text = _clean(json.dumps(shown, ensure_ascii=False))


def _element(
    parent: ET.Element | None, tag: str, text: str | None = None, /, **attributes: str
) -> ET.Element:
    clean = {key: _clean(value) for key, value in attributes.items()}
    name = f"{{{DMN}}}{tag}"
    made = ET.Element(name, clean) if parent is None else ET.SubElement(parent, name, clean)
    made.text = None if text is None else _clean(text)
    return made


def _clean(text: str) -> str:
    """Without the characters XML cannot hold."""
    return _CONTROL.sub("\ufffd", text)


def _ncname(text: str) -> str:
    """An XML id made of a row or file id."""
    safe = re.sub(r"[^\w.-]", "_", text)
    return safe if re.match(r"[A-Za-z_]", safe) else f"_{safe}"
