"""Local courses that close gaps (``bridging/1``): files that municipalities own, with the remedies each course offers."""

from __future__ import annotations

from pathlib import Path

from recognise.diagnostics import Diagnostic
from recognise.model.rules import RuleDocument
from recognise.rulepack.schema import COUNTRY, DATE, TEXT, TEXTS, Shape
from recognise.rulepack.shapes import check_shape, fault
from recognise.rulepack.yaml12 import Node, load_file

COURSE = Shape(
    "object",
    keys={
        "id": TEXT,
        "closes": Shape("list", item=TEXT),
        "provider": TEXT,
        "text": TEXTS,
        "url": TEXT,
        "from": DATE,
        "to": DATE,
        "verify": TEXT,
    },
    required=("id", "closes", "provider", "text"),
)
SHAPE = Shape(
    "object",
    keys={
        "recognise": Shape("enum", values=("bridging/1",)),
        "id": TEXT,
        "host": COUNTRY,
        "region": TEXT,
        "owner": TEXT,
        "review_by": DATE,
        "note": TEXT,
        "courses": Shape("list", item=COURSE),
    },
    required=("recognise", "id", "host", "owner", "review_by", "courses"),
)


def check_bridging(root: Node, out: list[Diagnostic]) -> None:
    """Finds what is wrong with one file: its shape, courses that share an id, windows that end before they start."""
    if not check_shape(root, SHAPE, "", out):
        return
    seen: set[str] = set()
    for course in root.value["courses"].value:
        name, start, end = course.value["id"], course.get("from"), course.get("to")
        if name.value in seen:
            fault(out, "R106", f"course id '{name.value}' is used twice", name.position)
        seen.add(name.value)
        if start is not None and end is not None and end.value < start.value:
            fault(out, "R402", f"course '{name.value}' ends before it starts", end.position)


def load_bridging(path: Path) -> tuple[RuleDocument | None, list[Diagnostic]]:
    """One file outside of the pack, as a document of it; ``None`` when it has faults, which come back too."""
    parsed = load_file(path, path.name)
    out = list(parsed.diagnostics)
    if parsed.root is None:
        return None, out
    check_bridging(parsed.root, out)
    if any(one.severity == "error" for one in out):
        return None, out
    data = parsed.root.plain()
    return RuleDocument(kind="bridging", id=str(data["id"]), file=path.name, data=data), out
