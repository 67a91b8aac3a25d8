"""Names of courses that go on in a line of their own, or stand in two lines around the marks of their row."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from recognise.extract.columns import Column
from recognise.extract.table_rows import VisualRow, span
from recognise.extract.textflow import Flow, FlowLine

NEXT = 1.6
"""A line that goes on with the name of a course is no farther from its row, in heights of the line."""
NEARER = 0.8
"""And nearer to it than rows are to each other, when nothing in its letters says that it goes on."""

Cells = list[dict[str, str]]


def add_wrapped(
    flow: Flow, rows: Sequence[VisualRow], cells: Cells, extras: Sequence[VisualRow], names: Column
) -> None:
    """Put lines in the column of courses that have no mark beside them to the names they go on with.

    Args:
        flow: the document.
        rows: the rows of the table.
        cells: what was read of each of them, by kind; names are added to it.
        extras: the other lines between and around the rows.
        names: the column of the courses.
    """
    nameless = {index for index, row in enumerate(cells) if not row.get("course", "").strip()}
    pitch = _pitch(flow, rows)
    for extra in extras:
        line = next((flow.lines[index] for index in extra.lines if _inside(flow.lines[index], names)), None)
        if line is None or any(map(str.isdigit, line.text)) and ":" in line.text:
            continue
        near = _nearest(flow, rows, cells, extra, line, nameless)
        if near is None:
            continue
        distance, index = near
        name = cells[index].get("course", "")
        if index in nameless:
            goes_on = distance < NEXT
        else:
            step = abs(_middle(flow, extra) - _middle(flow, rows[index]))
            goes_on = distance < NEXT and (
                _runs_on(name, line.text)
                or (pitch is not None and step < NEARER * pitch and _wide(flow, rows[index], names))
            )
        if goes_on:
            cells[index]["course"] = f"{name} {line.text}".strip()


def _pitch(flow: Flow, rows: Sequence[VisualRow]) -> float | None:
    steps = [
        _middle(flow, below) - _middle(flow, above)
        for above, below in zip(rows, rows[1:], strict=False)
        if above.page == below.page
    ]
    return median(steps) if len(steps) >= 2 else None


def _middle(flow: Flow, row: VisualRow) -> float:
    return sum(span(flow, row)) / 2


def _inside(line: FlowLine, names: Column) -> bool:
    """Whether a line stands in the column, or begins in it and runs over its end."""
    return (
        line.bbox[0] <= names.right
        and names.left <= line.bbox[0] + line.width / 2
        and line.bbox[2] <= names.right + line.width
        and names.shared(line.bbox[0], line.bbox[2]) > 0
    )


def _wide(flow: Flow, row: VisualRow, names: Column) -> bool:
    """Whether the name of a row fills its column."""
    held = [names.shared(flow.lines[index].bbox[0], flow.lines[index].bbox[2]) for index in row.lines]
    return max(held) > 0.7 * (names.right - names.left)


def _runs_on(name: str, text: str) -> bool:
    return text[:1].islower() or name.endswith(("-", ",", "/", "(", "«")) or name.count("(") > name.count(")")


def _nearest(
    flow: Flow, rows: Sequence[VisualRow], cells: Cells, extra: VisualRow, line: FlowLine, nameless: set[int]
) -> tuple[float, int] | None:
    """The row a line is next to and how far it is; one without a name sooner than one that has its name."""
    middle = (line.bbox[1] + line.bbox[3]) / 2
    near = [
        (distance, index)
        for index, row in enumerate(rows)
        if row.page == extra.page and set(cells[index]) & {"grade", "credits", "words"}
        for place in [_middle(flow, row)]
        for distance in [abs(place - middle) / line.height - (0.2 if place < middle else 0.0)]
    ]
    return min(
        near, key=lambda one: one[0] - (1.0 if one[1] in nameless and one[0] < NEXT else 0.0), default=None
    )
