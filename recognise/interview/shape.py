"""The shape of an `interview/1` file, said once: the checker and the editor's JSON Schema read the same table."""

from __future__ import annotations

from typing import Any, get_args

from recognise.model.interview import DIMENSIONS, ELEMENTS, QuestionType
from recognise.rulepack.json_schema import DRAFT, from_shape
from recognise.rulepack.schema import BOOL, CONDITIONS, INT, SCALAR, TEXT, TEXTS, Shape

NAME = r"[a-z][a-z0-9_]{0,31}"
LANGUAGE = r"[a-z]{2,3}(-[A-Za-z0-9]+)*"
BANKS = (
    "grading",
    "exams",
    "subjects",
    "school_year",
    "stages",
    "calendars",
    "languages",
    "authorities",
    "reforms",
)
TYPES = get_args(QuestionType)


def _object(required: str, /, **keys: Shape) -> Shape:
    return Shape(
        "object",
        keys={key.rstrip("_"): shape for key, shape in keys.items()},
        required=tuple(required.split()),
    )


CHOICE = _object("value text", value=SCALAR, text=TEXTS, means=SCALAR)
QUESTION = _object(
    "id type text",
    id=Shape("text", pattern=NAME),
    type=Shape("enum", values=TYPES),
    text=TEXTS,
    hint=TEXTS,
    choices=Shape("any", doc="a list of {value, text, means}, or the name of a list under `lists`"),
    when=CONDITIONS,
    fact=TEXT,
    element=Shape("enum", values=ELEMENTS),
    evidence=Shape("enum", values=("stated", "seen", "view")),
    why=TEXT,
    probes=Shape("list", item=TEXT),
    core=BOOL,
    sensitive=BOOL,
    required=BOOL,
    low=INT,
    high=INT,
    bank=Shape("enum", values=BANKS),
)
SECTION = _object(
    "id text questions",
    id=Shape("text", pattern=NAME),
    text=TEXTS,
    repeat=TEXTS,
    when=CONDITIONS,
    guide=TEXT,
    minutes=INT,
    questions=Shape("list", item=QUESTION),
)
DIMENSION = _object("text anchors", text=TEXT, anchors=Shape("list", item=TEXT))
TEMPLATE = _object(
    "recognise id version text languages sections",
    recognise=Shape("enum", values=("interview/1",)),
    id=Shape("text", pattern=r"[a-z][a-z0-9_-]{0,39}"),
    version=Shape("text", pattern=r"\d+(\.\d+)*"),
    text=TEXTS,
    languages=Shape("list", item=Shape("text", pattern=LANGUAGE)),
    isco=Shape("text", pattern=r"\d{4}"),
    consent=_object("version text", version=SCALAR, text=TEXTS),
    verify=Shape("map", item=TEXT, doc="language: what a person still has to check in the translation"),
    lists=Shape("map", item=Shape("list", item=CHOICE)),
    ratings=_object("", **dict.fromkeys(DIMENSIONS, DIMENSION)),
    sections=Shape("list", item=SECTION),
    note=TEXT,
)


def template_schema() -> dict[str, Any]:
    """JSON Schema (draft-07) of a template, for completion in editors."""
    schema = from_shape(TEMPLATE)
    schema["properties"]["sections"]["items"]["properties"]["questions"]["items"]["properties"]["choices"] = {
        "anyOf": [{"type": "string"}, {"type": "array", "items": from_shape(CHOICE)}]
    }
    return {"$schema": DRAFT, "title": "recognise interview/1", **schema}
