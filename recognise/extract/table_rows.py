"""Printed rows of a page: pieces of text on one level, the halves of a folded page apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from recognise.extract.textflow import Flow, FlowLine
from recognise.rulepack.folding import words

FULL = 6
"""A half of a folded page holds at least so many lines."""

FAR = 3.5
"""A line so many rows below the last row belongs to the table no more."""
COMMON = 2
"""So many lines may run over the fold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """An upright gap between a table and the text beside it, from the header of the table down."""

    page: int
    place: float
    top: float
    bottom: float

    def side(self, line: FlowLine) -> int:
        """Where a line stands: above the gap (0), left (1) or right (2) of it, or below (3)."""
        middle = (line.bbox[1] + line.bbox[3]) / 2
        if middle < self.top or line.page != self.page:
            return 0
        return 3 if middle > self.bottom else 1 + (line.bbox[0] > self.place)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisualRow:
    """Cells of one printed row, in reading direction."""

    page: int
    cells: tuple[str, ...]
    tokens: tuple[str, ...]
    lines: tuple[int, ...]


def visual_rows(
    flow: Flow, folds: Mapping[int, float] | None = None, gaps: Sequence[Gap] = ()
) -> list[VisualRow]:
    """Lines of the flow grouped into printed rows, cells in reading direction.

    Args:
        flow: the document.
        folds: page -> where it is folded; the rows of one half come before those of the other.
        gaps: between tables and text; no row reaches over one.
    """

    def half(line: FlowLine) -> tuple[int, ...]:
        return (*_half(line, folds), *(gap.side(line) for gap in gaps))

    groups: list[list[int]] = []
    for index, line in enumerate(flow.lines):
        for group in reversed(groups[-30:]):
            anchor = flow.lines[group[0]]
            if (
                half(anchor) == half(line)
                and _same_row(anchor, line)
                and not any(_overlap_x(flow.lines[other], line) for other in group)
            ):
                group.append(index)
                break
        else:
            groups.append([index])
    groups.sort(
        key=lambda group: (
            *half(flow.lines[group[0]]),
            min(flow.lines[index].bbox[1] for index in group),
        )
    )
    return [_row(flow, group) for group in groups]


def _row(flow: Flow, group: list[int]) -> VisualRow:
    rtl = right_to_left(flow.lines[index] for index in group)
    group.sort(key=lambda index: -flow.lines[index].bbox[2] if rtl else flow.lines[index].bbox[0])
    cells = tuple(" ".join(flow.lines[index].text.split()) for index in group)
    return VisualRow(
        page=flow.lines[group[0]].page,
        cells=cells,
        tokens=tuple(words(" ".join(cells))),
        lines=tuple(group),
    )


def right_to_left(lines: Iterable[FlowLine]) -> bool:
    """Whether most letters of some lines are written from right to left; letters that are grades count little."""
    letters = {True: 0, False: 0}
    for line in lines:
        letters[line.rtl] += sum(map(str.isalpha, line.text))
    return letters[True] > letters[False]


def crossed(flow: Flow, page: int, fold: float) -> bool:
    """Whether a line of a page runs over its fold."""
    return any(line.page == page and line.bbox[0] < fold < line.bbox[2] for line in flow.lines)


def _half(line: FlowLine, folds: Mapping[int, float] | None) -> tuple[int, bool]:
    return line.page, folds is not None and line.bbox[0] > folds.get(line.page, line.bbox[0])


def folds_of(flow: Flow) -> dict[int, float]:
    """Where lying pages of two halves are folded: an empty upright strip in the middle with lines on both sides of it."""
    folds = {}
    for page in flow.pages:
        lines = [line for line in flow.lines if line.page == page.number]
        for step in range(21 if page.width > page.height else 0):
            strip = page.width * (0.5 + (-1) ** step * 0.01 * ((step + 1) // 2))
            if _parted(lines, strip):
                folds[page.number] = strip
                break
    return folds


def _parted(lines: Sequence[FlowLine], strip: float) -> bool:
    """Whether lines stand on both sides of a place, and none on it but a heading or a footnote of both halves."""
    left = [line for line in lines if line.bbox[2] <= strip]
    right = [line for line in lines if line.bbox[0] >= strip]
    over = [line for line in lines if line.bbox[0] < strip < line.bbox[2]]
    if min(len(left), len(right)) < FULL or len(over) > COMMON:
        return False
    if not over:
        return True
    worded = [line for line in right if sum(map(str.isalpha, line.text)) > 1]
    alone = not any(_same_row(line, other) for line in over for other in (*left, *right))
    return alone and len(worded) >= FULL


def _same_row(first: FlowLine, second: FlowLine) -> bool:
    overlap = min(first.bbox[3], second.bbox[3]) - max(first.bbox[1], second.bbox[1])
    return overlap > 0.55 * min(first.height, second.height)


def _overlap_x(first: FlowLine, second: FlowLine) -> bool:
    """Whether two pieces stand above each other; boxes of an engine may overlap a little at their ends."""
    return min(first.bbox[2], second.bbox[2]) - max(first.bbox[0], second.bbox[0]) > max(
        3.0, 0.25 * min(first.width, second.width)
    )


def lines_of(flow: Flow, row: VisualRow) -> list[FlowLine]:
    """The cells of a row with their places."""
    return [flow.lines[index] for index in row.lines]


def span(flow: Flow, row: VisualRow) -> tuple[float, float]:
    """Where a row begins and ends, from the top of its page."""
    lines = lines_of(flow, row)
    return min(line.bbox[1] for line in lines), max(line.bbox[3] for line in lines)


def labelled(cell: str) -> bool:
    """Whether a cell is of a form: the colon, also the Ethiopic one that engines read for it, parts a label from its value."""
    return ":" in cell or "፡" in cell


def close(flow: Flow, above: VisualRow, below: VisualRow) -> bool:
    """Whether two rows follow each other as lines of one cell do."""
    (top, bottom), (next_top, _) = span(flow, above), span(flow, below)
    return above.page == below.page and next_top - bottom < 0.7 * (bottom - top)


def far_below(flow: Flow, body: Sequence[VisualRow], row: VisualRow) -> bool:
    """Whether a line stands much farther below the table than its rows below each other."""
    if len(body) < 3 or body[-1].page != row.page:
        return False
    tops = [span(flow, one)[0] for one in body if one.page == row.page]
    steps = [after - before for before, after in pairwise(tops)]
    return bool(steps) and span(flow, row)[0] - tops[-1] > FAR * median(steps)


def between(flow: Flow, body: Sequence[VisualRow], read: Sequence[VisualRow]) -> set[int]:
    """The lines from the first to the last row that was read of a table: those without a mark are of no other one.

    Args:
        flow: the document.
        body: the rows of the table.
        read: those of them that were read; what stands beside most of them is no part of it.
    """
    places = [body.index(row) for row in read if row in body]
    if not places:
        return set()
    left = median(min(line.bbox[0] for line in lines_of(flow, body[place])) for place in places)
    right = median(max(line.bbox[2] for line in lines_of(flow, body[place])) for place in places)
    inner = (index for row in body[min(places) : max(places)] for index in row.lines)
    return {
        index
        for index in inner
        if min(right, flow.lines[index].bbox[2]) > max(left, flow.lines[index].bbox[0])
    }
