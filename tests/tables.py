"""Random small decision tables and brute-force oracles, shared by the property tests."""

from __future__ import annotations

import itertools
import random
from typing import Any

from recognise.model.rules import Cell, Condition, FactDef, Position, Row, Table
from recognise.rulepack.cells import parse_cell
from recognise.rulepack.facts import BOOL_DOMAIN

HERE = Position(file="t.yaml", line=1, column=1, end_line=1, end_column=1)
TERMS = ("bachelor", "master", "technical diploma", "technical certificate")
ENTRIES = ("none", "lower", "upper")


def facts() -> dict[str, FactDef]:
    """Five facts of all kinds with small domains."""
    return {
        "title": FactDef(name="title", type="term"),
        "year": FactDef(
            name="year", type="int", domain=Cell(text="", spans=((1990, 1994),)), asked_by=("diploma",)
        ),
        "months": FactDef(name="months", type="int", unit="months", domain=Cell(text="", spans=((24, 28),))),
        "entry": FactDef(
            name="entry", type="enum", values=ENTRIES, ordered=True, domain=Cell(text="", spans=((0, 2),))
        ),
        "kind": FactDef(
            name="kind", type="enum", values=("a", "b"), domain=Cell(text="", literals=frozenset({"a", "b"}))
        ),
        "done": FactDef(name="done", type="bool", domain=BOOL_DOMAIN),
    }


def values(name: str, definition: FactDef) -> list[Any]:
    """Every value a fact can have (for titles: the terms and one that no table names)."""
    if name == "title":
        return [*TERMS, "something else"]
    if definition.type == "bool":
        return [True, False]
    if definition.type == "enum":
        return list(definition.values)
    assert definition.domain is not None and definition.domain.spans is not None
    return [v for low, high in definition.domain.spans for v in range(low, high + 1)]


def _span(rng: random.Random, low: int, high: int) -> str:
    a, b = sorted((rng.randint(low, high), rng.randint(low, high)))
    return rng.choice([f"{a}..{b}", f"{a}", f">= {a}", f"..{b}", f"not {a}..{b}"])


def cell_text(rng: random.Random, name: str) -> str:
    """A random cell for a fact."""
    if name == "title":
        return rng.choice([*TERMS, "technical *", "bachelor | master", "not master"])
    if name == "year":
        return _span(rng, 1990, 1994)
    if name == "months":
        return _span(rng, 24, 28)
    if name == "entry":
        return rng.choice([*ENTRIES, ">= lower", "none | upper", "not none", "none..upper"])
    if name == "kind":
        return rng.choice(["a", "b", "not a", "a | b"])
    return rng.choice(["true", "false"])


def table(rng: random.Random, hit: str, rows: int = 6) -> tuple[Table, dict[str, FactDef]]:
    """A random table; rows may overlap, contradict, leave gaps and hold impossible conditions."""
    definitions = facts()
    made = []
    for number in range(rng.randint(1, rows)):
        names = rng.sample(list(definitions), rng.randint(0 if number else 1, 3))
        when = tuple(
            Condition(fact=n, cell=parse_cell(cell_text(rng, n), definitions[n]), position=HERE)
            for n in names
        )
        then = {"isced": rng.choice([5, 6, 6, 7])}
        made.append(Row(id=f"R{number}", when=when, then=then, law=("x",), position=HERE))
    terms = {term: {"en": (term,)} for term in TERMS}
    built = Table(kind="level", id="T", file="t.yaml", hit=hit, rows=tuple(made), position=HERE, terms=terms)  # type: ignore[arg-type]
    return built, definitions


def completions(known: dict[str, Any], definitions: dict[str, FactDef]):
    """Every complete case that agrees with the known facts."""
    missing = [name for name in definitions if known.get(name) is None]
    for combo in itertools.product(*(values(name, definitions[name]) for name in missing)):
        yield {**known, **dict(zip(missing, combo))}


def oracle(built: Table, definitions: dict[str, FactDef], case: dict[str, Any]) -> object:
    """The answer to a complete case by reading every row: the outcome, ``None``, or a conflict."""
    held = []
    for row in built.rows:
        if all(c.cell.holds(definitions[c.fact].encode(case[c.fact])) for c in row.when):
            held.append(row.then["isced"])
            if built.hit == "first":
                break
    if not held:
        return None
    return held[0] if len(set(held)) == 1 else ("conflict", tuple(sorted(set(held))))
