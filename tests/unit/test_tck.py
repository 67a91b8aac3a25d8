"""The decision tables of the DMN TCK, level 2: each result node is right, or the import refuses the table aloud.

The TCK (github.com/dmn-tck/tck, Apache-2.0) stays outside the project: ``RECOGNISE_TCK`` names a checkout of it, else
``../shared/standards/tck`` is looked for; without it these tests are skipped. What DMN leaves to us is added here: the row
ids, and a name for a single output. Hit policies that rule files lack are counted by this file, so that the cells are tried too.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from recognise.assess.scope import Scope
from recognise.model.rules import Condition, FactDef, Position, Row, Table
from recognise.policy.testing import answer
from recognise.rulepack.cells import parse_cell
from recognise.rulepack.dmn_feel import read_feel
from recognise.rulepack.dmn_read import HIT_POLICIES, from_dmn
from recognise.rulepack.facts import BOOL_DOMAIN

ROOT = Path(__file__).resolve().parents[2]
TCK = Path(os.environ.get("RECOGNISE_TCK") or ROOT.parent / "shared" / "standards" / "tck")
LEVEL_2 = TCK / "TestCases" / "compliance-level-2"
pytestmark = pytest.mark.skipif(
    not LEVEL_2.is_dir(), reason=f"no checkout of the DMN TCK at {TCK} (RECOGNISE_TCK)"
)
HERE = Position(file="t.dmn", line=1, column=1, end_line=1, end_column=1)


@dataclass
class Model:
    """One model with one decision table, and its result nodes: inputs and what is expected."""

    name: str
    root: ET.Element
    grid: ET.Element
    cases: list[tuple[dict[str, Any], Any]] = field(default_factory=list)

    def words(self, element: ET.Element, *path: str) -> str:
        for tag in path:
            found = element.find(f"{{*}}{tag}")
            assert found is not None
            element = found
        return (element.text or "").strip()

    @property
    def inputs(self) -> dict[str, str]:
        expressions = [one.find("{*}inputExpression") for one in self.grid.findall("{*}input")]
        return {self.words(e, "text"): e.get("typeRef", "string") for e in expressions if e is not None}

    @property
    def outputs(self) -> list[str]:
        return [one.get("name") or "result" for one in self.grid.findall("{*}output")]

    @property
    def policy(self) -> str:
        return f"{self.grid.get('hitPolicy', 'UNIQUE')} {self.grid.get('aggregation', '')}".strip()


def models() -> Iterator[Model]:
    for path in sorted(LEVEL_2.glob("*/*.dmn")):
        root = ET.parse(path).getroot()
        grids = root.findall("{*}decision/{*}decisionTable")
        if len(grids) == 1:
            model = Model(path.stem, root, grids[0])
            for test in path.parent.glob("*test*.xml"):
                for case in ET.parse(test).getroot().findall("{*}testCase"):
                    given = {n.get("name", ""): _value(n) for n in case.findall("{*}inputNode")}
                    for node in case.findall("{*}resultNode"):
                        expected = node.find("{*}expected")
                        assert expected is not None
                        model.cases.append((given, _value(expected)))
            yield model


def _value(element: ET.Element) -> Any:
    """A value of a test case: a scalar, a structure by component, or a list."""
    listed, parts, value = element.find("{*}list"), element.findall("{*}component"), element.find("{*}value")
    if listed is not None:
        return [_value(item) for item in listed.findall("{*}item")]
    if parts:
        return {part.get("name"): _value(part) for part in parts}
    if value is None:
        return None
    kind, text = next(v for k, v in value.attrib.items() if k.endswith("type")), value.text or ""
    if kind.endswith("boolean"):
        return text == "true"
    return text if kind.endswith("string") else int(text) if float(text) == int(float(text)) else float(text)


def _facts(model: Model) -> dict[str, FactDef]:
    types: dict[str, Any] = {"number": ("int", None), "boolean": ("bool", BOOL_DOMAIN)}
    made = {}
    for name, kind in model.inputs.items():
        type_, domain = types.get(kind, ("code", None))
        made[name] = FactDef(name=name, type=type_, domain=domain)
    return made


def _with_ids(model: Model) -> bytes:
    """The model with what a rule file needs and DMN leaves out: an id for each row, a name for its only output."""
    space = model.grid.tag[: model.grid.tag.index("}") + 1]
    for output in model.grid.findall("{*}output"):
        output.set("name", output.get("name") or "result")
    first = next(n for n, child in enumerate(model.grid) if child.tag.endswith("}rule"))
    model.grid.insert(first, ET.Element(f"{space}annotation", name="row"))
    for number, rule in enumerate(model.grid.findall("{*}rule")):
        ET.SubElement(ET.SubElement(rule, f"{space}annotationEntry"), f"{space}text").text = f"R{number:02}"
    return ET.tostring(model.root)


def _imported(model: Model, facts: dict[str, FactDef]) -> Table | list[str]:
    """The table as the strict import reads it, or why it refuses."""
    sheet = from_dmn(_with_ids(model), facts, file=f"{model.name}.dmn")
    if sheet.problems:
        return sheet.problems
    rows = []
    for row_id, cells in sheet.rows.items():
        texts = {path: cell.text for path, cell in cells.items()}
        when = tuple(
            Condition(fact=path[1], cell=parse_cell(text, facts[path[1]]), position=HERE)
            for path, text in texts.items()
            if path[0] == "when"
        )
        then = {path[1]: text for path, text in texts.items() if path[0] == "then"}
        rows.append(Row(id=row_id, when=when, then=then, law=(), position=HERE))
    assert sheet.hit is not None
    return Table(kind="evidence", id=model.name, file="t.dmn", hit=sheet.hit, rows=tuple(rows), position=HERE)  # type: ignore[arg-type]


def _plain(model: Model, outputs: dict[str, Any]) -> Any:
    """Outputs in the form of the test cases."""
    return outputs if len(model.outputs) > 1 else outputs.get(model.outputs[0])


def test_the_strict_import_is_right_or_says_why_not():
    right, refused, wrong = 0, {}, []
    for model in models():
        facts = _facts(model)
        table = _imported(model, facts)
        if isinstance(table, list):
            assert all(f"{model.name}.dmn:" in one for one in table)
            refused[model.name] = model.policy
            continue
        by_id = {row.id: dict(row.then) for row in table.rows}
        for given, expected in model.cases:
            outcome = answer(Scope(table, facts, "2026-01-01"), given)
            if table.hit == "collect":
                found: Any = [_plain(model, by_id[rule]) for rule in outcome.rules]
            else:
                found = _plain(model, dict(outcome.then))
            right, wrong = (right + 1, wrong) if found == expected else (right, [*wrong, (model.name, given)])
    print(f"TCK level 2, strict import: {right} right, {len(wrong)} wrong, refused: {refused}")
    assert wrong == []
    assert right == 27
    assert sorted(set(refused.values())) == [
        "COLLECT COUNT",
        "COLLECT MIN",
        "COLLECT SUM",
        "OUTPUT ORDER",
        "PRIORITY",
    ]


def test_every_entry_is_read_as_the_standard_means_it():
    right, wrong = 0, []
    for model in models():
        for given, expected in model.cases:
            found = _judge(model, given)
            right, wrong = (
                (right + 1, wrong) if found == expected else (right, [*wrong, (model.name, given, found)])
            )
    print(f"TCK level 2, entries under every hit policy: {right} right, {len(wrong)} wrong")
    assert wrong == []
    assert right == 51


def _judge(model: Model, given: dict[str, Any]) -> Any:
    """The answer of a table under any hit policy of DMN, its entries read by our reader (numbers may have decimals here)."""
    held = []
    for rule in model.grid.findall("{*}rule"):
        entries = [read_feel(model.words(e, "text")) for e in rule.findall("{*}inputEntry")]
        if all(entry.holds(given[name]) for entry, name in zip(entries, model.inputs)):
            texts = [model.words(e, "text") for e in rule.findall("{*}outputEntry")]
            held.append({name: _output(text) for name, text in zip(model.outputs, texts)})
    results = [_plain(model, one) for one in held]
    if "ORDER" in model.policy and model.policy.startswith("OUTPUT"):
        return [_plain(model, one) for one in sorted(held, key=lambda one: _priority(model, one))]
    if model.policy in ("RULE ORDER", "COLLECT"):
        return results
    fold = {"COLLECT MIN": min, "COLLECT SUM": sum, "COLLECT COUNT": len}.get(model.policy)
    if fold is not None:
        return fold(results)  # type: ignore[operator]
    assert model.policy in ("PRIORITY", *HIT_POLICIES)
    if model.policy == "PRIORITY":
        held.sort(key=lambda one: _priority(model, one))
    return _plain(model, held[0]) if held else None


def _output(text: str) -> Any:
    return text[1:-1] if text.startswith('"') else float(text) if "." in text else int(text)


def _priority(model: Model, outputs: dict[str, Any]) -> list[int]:
    """Where each output stands in the list of allowed values: the first has the highest priority."""
    ranks = []
    for column, name in zip(model.grid.findall("{*}output"), model.outputs):
        listed = column.find("{*}outputValues")
        allowed = (
            [str(t.low) for t in read_feel(model.words(listed, "text")).tests] if listed is not None else []
        )
        ranks.append(allowed.index(outputs[name]) if outputs[name] in allowed else len(allowed))
    return ranks
