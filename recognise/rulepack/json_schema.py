"""JSON Schema (draft-07) for editors, generated from the shapes that the checker itself uses."""

from __future__ import annotations

from typing import Any

from recognise.rulepack.schema import FACTS_FILE, TABLE_KINDS, Shape, table_shape

DRAFT = "http://json-schema.org/draft-07/schema#"


def editor_schema(kind: str) -> dict[str, Any]:
    """The schema of one kind of rule file, for completion in editors."""
    shape = table_shape(kind) if kind in TABLE_KINDS else FACTS_FILE
    schema = from_shape(shape)
    schema["properties"]["recognise"] = {"const": f"{kind}/1"}
    return {"$schema": DRAFT, "title": f"recognise {kind}/1", **schema}


def from_shape(shape: Shape) -> dict[str, Any]:
    """One shape as JSON Schema."""
    simple: dict[str, dict[str, Any]] = {
        "text": {"type": ["string", "integer"]},
        "date": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        "bool": {"type": "boolean"},
        "scalar": {"type": ["string", "integer", "boolean"]},
        "texts": {"type": "object", "additionalProperties": {"type": "string"}},
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
        found = {"type": "array", "items": from_shape(shape.item) if shape.item else {}}
    elif shape.kind == "map":
        found = {"type": "object", "additionalProperties": from_shape(shape.item) if shape.item else True}
    else:
        found = {
            "type": "object",
            "properties": {key: from_shape(child) for key, child in shape.keys.items()},
            "required": list(shape.required),
            "additionalProperties": False,
        }
    if shape.doc:
        found["description"] = shape.doc
    return found
