"""JSON Schema (draft-07) for editors, generated from the shapes that the checker itself uses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from recognise.model.rules import FactDef
from recognise.rulepack import bridging, occupations, quotas, regulated, shortage
from recognise.rulepack.schema import CONDITIONS, FACTS_FILE, PACK_FILE, TABLE_KINDS, Shape, table_shape

DRAFT = "http://json-schema.org/draft-07/schema#"
EDITOR_KINDS = (
    "facts", *TABLE_KINDS, "shortage", "regulated", "bridging", "occupations", "counters", "pack",
)  # fmt: skip
CELL_HELP = "a | b · a..b · >= n · not a · abc * · - for anything; durations may be 4 years"


def editor_schema(kind: str, facts: Mapping[str, FactDef] | None = None) -> dict[str, Any]:
    """The schema of one kind of rule file, for completion in editors. ``facts`` adds their names, with help, to conditions."""
    others = {
        "facts": FACTS_FILE,
        "pack": PACK_FILE,
        "shortage": shortage.SHAPE,
        "regulated": regulated.SHAPE,
        "bridging": bridging.SHAPE,
        "occupations": occupations.SHAPE,
        "counters": quotas.SHAPE,
    }
    shape = table_shape(kind) if kind in TABLE_KINDS else others[kind]
    schema = from_shape(shape, facts)
    schema["properties"]["recognise"] = {"const": f"{kind}/1"}
    return {"$schema": DRAFT, "title": f"recognise {kind}/1", **schema}


def schema_files(facts: Mapping[str, FactDef]) -> dict[str, str]:
    """File name -> text of every schema that the first lines of rule files name (interviews have their own)."""
    return {
        f"{kind}.schema.json": json.dumps(editor_schema(kind, facts), indent=1, ensure_ascii=False) + "\n"
        for kind in EDITOR_KINDS
    }


def _conditions(facts: Mapping[str, FactDef]) -> dict[str, Any]:
    """Conditions with the facts of the pack; names it does not know stay possible, since other files may declare them."""
    cell = {"type": ["string", "integer", "boolean"]}
    properties = {}
    for name, fact in facts.items():
        if not fact.sensitive:
            text = str(dict(fact.text).get("en", name))
            words = f"one of: {', '.join(fact.values)}" if fact.values else f"{fact.type}"
            properties[name] = {**cell, "description": f"{text} ({words}). {CELL_HELP}"}
    return {"type": "object", "properties": properties, "additionalProperties": cell}


def from_shape(shape: Shape, facts: Mapping[str, FactDef] | None = None) -> dict[str, Any]:
    """One shape as JSON Schema."""
    if shape is CONDITIONS and facts is not None:
        return _conditions(facts)
    simple: dict[str, dict[str, Any]] = {
        "text": {"type": ["string", "integer"]},
        "date": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        "bool": {"type": "boolean"},
        "scalar": {"type": ["string", "integer", "boolean"]},
        "texts": {"type": "object", "additionalProperties": {"type": ["string", "integer"]}},
        "any": {},
    }
    if shape.kind in simple:
        found = dict(simple[shape.kind])
        if shape.pattern:
            found["pattern"] = f"^{shape.pattern}$"
    elif shape.kind == "int":
        found = {"type": "integer"}
        found |= {"minimum": shape.low} if shape.low is not None else {}
        found |= {"maximum": shape.high} if shape.high is not None else {}
    elif shape.kind == "enum":
        found = {"enum": list(shape.values)}
    elif shape.kind == "list":
        found = {"type": "array", "items": from_shape(shape.item, facts) if shape.item else {}}
    elif shape.kind == "map":
        found = {
            "type": "object",
            "additionalProperties": from_shape(shape.item, facts) if shape.item else True,
        }
    else:
        found = {
            "type": "object",
            "properties": {key: from_shape(child, facts) for key, child in shape.keys.items()},
            "required": list(shape.required),
            "additionalProperties": False,
        }
    if shape.doc:
        found["description"] = shape.doc
    return found


if __name__ == "__main__":
    from recognise.rulepack.load import load
    from recognise.rulepack.locate import bundled

    for name, text in schema_files(load(bundled()).pack.facts).items():
        (bundled() / "schema" / name).write_text(text, "utf-8")
