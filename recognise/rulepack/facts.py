"""Fact declarations: the names conditions may use, with type and domain."""

from __future__ import annotations

from typing import Any

from recognise.diagnostics import Diagnostic
from recognise.model.rules import HIGH, LOW, Cell, FactDef
from recognise.rulepack import schema
from recognise.rulepack.cells import ANY, CellError, parse_cell
from recognise.rulepack.shapes import check_shape, fault
from recognise.rulepack.yaml12 import Node

BOOL_DOMAIN = Cell(text="true | false", spans=((0, 1),))


def read_facts(root: Node | None, facts: dict[str, FactDef], out: list[Diagnostic]) -> None:
    """Adds the facts of one ``facts/1`` file."""
    if root is None or not check_shape(root, schema.FACTS_FILE, "", out):
        return
    declared: Node = root.value["facts"]
    for name, node in declared.value.items():
        key = declared.keys[name]
        if name in facts:
            fault(out, "R106", f"fact '{name}' is already declared", key.position)
            continue
        fact = _fact(name, node, out)
        if fact is not None:
            facts[name] = fact


def _fact(name: str, node: Node, out: list[Diagnostic]) -> FactDef | None:
    data: dict[str, Any] = node.plain()
    domain_node = node.get("domain")
    common: dict[str, Any] = dict(
        name=name,
        type=data["type"],
        unit=data.get("unit"),
        scheme=data.get("scheme"),
        ordered=bool(data.get("ordered", False)),
        text=data.get("text", {}),
        asked_by=tuple(data.get("asked_by", ())),
        sensitive=bool(data.get("sensitive", False)),
        position=node.position,
    )
    if data["type"] == "enum":
        if domain_node is None:
            fault(out, "R105", f"fact '{name}': an enum needs `domain: a | b`", node.position)
            return None
        values = tuple(word.strip() for word in str(domain_node.value).split("|"))
        if len(set(values)) != len(values) or not all(values):
            fault(out, "R103", f"fact '{name}': the values of the domain must differ", domain_node.position)
            return None
        plain = FactDef(values=values, **common)
        domain = (
            Cell(text=str(domain_node.value), spans=((0, len(values) - 1),))
            if plain.ordered
            else Cell(text=str(domain_node.value), literals=frozenset(values))
        )
        return FactDef(values=values, domain=domain, **common)
    if data["type"] == "bool":
        return FactDef(domain=BOOL_DOMAIN, **common)
    if domain_node is None:
        open_domain = Cell(text="", spans=((LOW, HIGH),)) if data["type"] in ("int", "date") else None
        return FactDef(domain=open_domain, **common)
    try:
        cell = parse_cell(domain_node.value, FactDef(**common))
    except CellError as error:
        fault(out, "R201", error.message, domain_node.position, error.help)
        return None
    return FactDef(domain=None if cell is ANY else cell, **common)
