"""Names of courses that go on in a line of their own, or stand in two lines around the marks of their row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from recognise.extract.columns import Column
from recognise.extract.table_rows import VisualRow, span
from recognise.extract.textflow import Flow, FlowLine

NEXT = 1.6
"""A line that goes on with the name of a course is no farther from its row, in heights of the line."""
FARTHER = 2.2
"""Nor than this, when its letters say that it goes on and rows are farther apart."""
NEARER = 0.8
"""And nearer to it than rows are to each other, when nothing in its letters says that it goes on."""

SENTENCE = 9
"""A line of so many words is no part of a name."""
JOINING = frozenset(
    "a al and au aux avec con da das de del della den der des di do dos du e ee em en et for für im in iyo ku la le les mit "
    "na of on para por pour sur the to u und v ve von y zu zum zur û ji di و في من د په او کې در به از کا کی کے میں اور "
    "и в во на по с о об для та і й у з до про ን እና".split()
)
"""What the name of a course does not end with."""

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
            goes_on = (
                _runs_on(name, line.text)
                and distance < (FARTHER if pitch is not None and step < pitch else NEXT)
            ) or (
                distance < NEXT
                and pitch is not None
                and step < NEARER * pitch
                and (_wide(flow, rows[index], names) or _grown(flow, rows, index, line))
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
        and len(line.text.split()) < SENTENCE
    )


def _wide(flow: Flow, row: VisualRow, names: Column) -> bool:
    """Whether the name of a row fills its column."""
    held = [names.shared(flow.lines[index].bbox[0], flow.lines[index].bbox[2]) for index in row.lines]
    return max(held) > 0.7 * (names.right - names.left)


def _grown(flow: Flow, rows: Sequence[VisualRow], index: int, line: FlowLine) -> bool:
    """Whether a row is higher than the others by the line below it, which is nearer to it than to the next one."""
    tops = [_middle(flow, row) for row in rows if row.page == rows[index].page]
    least = min((below - above for above, below in pairwise(tops)), default=0.0)
    place = _middle(flow, rows[index])
    step = (line.bbox[1] + line.bbox[3]) / 2 - place
    room = min((top for top in tops if top > place), default=place) - place
    return least + NEARER * step < room and 0 < step < NEARER * (room - step)


def _runs_on(name: str, text: str) -> bool:
    if text[:1].islower() or name.endswith(("-", ",", "/", "(", "«")) or name.count("(") > name.count(")"):
        return True
    return name.rpartition(" ")[2] in JOINING


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
