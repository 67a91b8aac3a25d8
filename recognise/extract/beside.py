"""Course tables that have a form or sentences beside them, whose lines stand on the level of their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from recognise.extract.table_header import HeaderWords
from recognise.extract.table_rows import Gap, VisualRow, labelled, lines_of
from recognise.extract.textflow import Flow, FlowLine

LINES = 2
"""A form or sentences have so many lines."""
CELLS = 6
"""A table has so many cells below its header."""
ROWS = 3
"""So many rows below a header that begin with the label of a form are none of a table."""
FIGURES = 0.2
"""More than this share of figures has only another table."""
WORDS = 3.0
"""Lines of sentences have so many words on average."""
HIGH = 12
"""So many heights of the header below it show where the columns of a table stand."""
SENTENCE = 4
"""Cells of headers have no more words, unless all that they say is known."""
SHORT = 6
"""A cell of figures has no more signs."""


def gaps_beside(
    flow: Flow, rows: Sequence[VisualRow], header: HeaderWords, heads: Callable[[VisualRow], bool]
) -> list[Gap]:
    """The gaps between tables and the text to their left or right.

    Args:
        flow: the document.
        rows: its printed rows, each perhaps of a table and of what stands beside it.
        header: tells what header cells announce.
        heads: whether a row is the header of a table.
    """
    found: list[Gap] = []
    whole_heads: list[Sequence[FlowLine]] = []
    named: list[FlowLine] = []
    for row in rows:
        lines = lines_of(flow, row)
        whole = heads(row) and not any(_sentence(line, header) for line in (lines[0], lines[-1]))
        head = lines if whole else _head_among(lines, header)
        if len(head) > 1:  # a heading of one piece is no header
            found += _gaps(flow, head)
            whole_heads.append(head)
            named += [line for line in head if header.kind(line.text) not in (None, "skip")]
    for row in rows:
        head = _numbered(flow, lines_of(flow, row))
        if len(head) > 2 and not any(_beside(gap, head[0]) for gap in found) and not _headed(head[0], named):
            found += _gaps(flow, head)
    return [gap for gap in found if not any(_parts(gap, head) for head in whole_heads)]


def _parts(gap: Gap, head: Sequence[FlowLine]) -> bool:
    """Whether a gap runs between the cells of a header: of another table beside."""
    there = [line for line in head if line.page == gap.page and gap.top <= line.bbox[3] <= gap.bottom]
    return len({line.bbox[0] > gap.place for line in there}) > 1


def _sentence(line: FlowLine, header: HeaderWords) -> bool:
    """Whether a cell at the end of a header is a line of sentences beside it."""
    return len(line.tokens) > SENTENCE and header.kind(line.text) is None


def _head_among(lines: Sequence[FlowLine], header: HeaderWords) -> Sequence[FlowLine]:
    """The cells of a row that are the header of a table: those that are known, else with one that is not."""
    parts = [
        lines[start : start + length]
        for length in range(len(lines) - 1, 1, -1)
        for start in range(len(lines) - length + 1)
    ]
    for unknown in (0, 1, 2):
        for part in parts:
            kinds = [header.kind(line.text) for line in part]
            ends = unknown < 2 or None not in (kinds[0], kinds[-1])
            if kinds.count(None) == unknown and ends and header.heads([line.text for line in part]):
                return part
    return []


def _numbered(flow: Flow, lines: Sequence[FlowLine]) -> Sequence[FlowLine]:
    """The header, or else the first row, of a table whose rows are numbered from one: its cells in the row of the ``1``."""
    for at, first in enumerate(lines):
        if _number(first) == 1 and _counted(flow, first):
            row = lines[at:]
            left, right = min(line.bbox[0] for line in row), max(line.bbox[2] for line in row)
            above = [
                line
                for line in flow.lines
                if line.page == first.page
                and left - line.height < line.bbox[0] < line.bbox[2] < right + line.height
                and -0.5 * first.height < first.bbox[1] - line.bbox[3] < 1.5 * first.height
            ]
            return [*row, *above]
    return []


def _headed(first: FlowLine, named: Sequence[FlowLine]) -> bool:
    """Whether a number stands close below a header that says what it is: no number of a row, though it is a one."""
    return any(
        line.page == first.page
        and 0 < first.bbox[1] - line.bbox[1] < 3 * line.height
        and line.bbox[0] < first.bbox[2]
        and first.bbox[0] < line.bbox[2]
        for line in named
    )


def _counted(flow: Flow, first: FlowLine) -> bool:
    """Whether the numbers two and three stand below the one, and no number above it."""
    column = sorted(
        (
            line
            for line in flow.lines
            if line.page == first.page
            and abs(line.bbox[1] - first.bbox[1]) < HIGH * first.height
            and min(line.bbox[2], first.bbox[2]) > max(line.bbox[0], first.bbox[0])
        ),
        key=lambda line: line.bbox[1],
    )
    at = column.index(first)
    above = _number(column[at - 1]) if at else None
    return above is None and [_number(line) for line in column[at + 1 : at + 3]] == [2, 3]


def _number(line: FlowLine) -> int | None:
    text = line.text.strip(" .)")
    return int(text) if text.isdecimal() else None


def _beside(gap: Gap, line: FlowLine) -> bool:
    return gap.page == line.page and gap.top <= line.bbox[3] <= gap.bottom


def _gaps(flow: Flow, head: Sequence[FlowLine]) -> Iterator[Gap]:
    """On each side of a header the gap that is nearest to it and has text behind it."""
    left, right = min(line.bbox[0] for line in head), max(line.bbox[2] for line in head)
    top = min(line.bbox[1] for line in head)
    below = [
        line
        for line in flow.lines
        if line.page == head[0].page and (line.bbox[1] + line.bbox[3]) / 2 > top and line not in head
    ]
    end = min((line.bbox[1] for line in below if _runs_over(line, left, right)), default=float("inf"))
    near = [line for line in below if line.bbox[1] < min(end, top + HIGH * head[0].height)]
    for side in (0, 2):
        outer = [place for place in _between([*head, *near]) if (place > right if side else place < left)]
        for place in sorted(outer, reverse=not side):
            bottom = min((line.bbox[1] for line in below if _over(line, place)), default=float("inf"))
            level = [line for line in below if line.bbox[3] <= bottom + line.height / 2]
            beyond, within = (
                [line for line in level if ((line.bbox[0] > place) == bool(side)) == outside]
                for outside in (True, False)
            )
            if _is_table(within) and _is_text(beyond):
                yield Gap(page=head[0].page, place=place, top=top, bottom=bottom)
                break


def _between(lines: Sequence[FlowLine]) -> list[float]:
    """The middles of the upright gaps that none of some lines covers."""
    edges = sorted((line.bbox[0], line.bbox[2]) for line in lines)
    found, reached = [], edges[0][1]
    for start, end in edges[1:]:
        if start > reached:
            found.append((start + reached) / 2)
        reached = max(reached, end)
    return found


def _runs_over(line: FlowLine, left: float, right: float) -> bool:
    """Whether a line covers most of what is below a header, and more on one side of it."""
    x0, x1 = line.bbox[0], line.bbox[2]
    return min(x1, right) - max(x0, left) > (right - left) / 2 and not left <= x0 <= x1 <= right


def _is_table(lines: Sequence[FlowLine]) -> bool:
    return len(lines) >= CELLS and not any(labelled(line.text) for line in lines[: 2 * ROWS])


def _over(line: FlowLine, place: float) -> bool:
    return line.bbox[0] < place < line.bbox[2]


def _is_text(lines: Sequence[FlowLine]) -> bool:
    """Whether lines are of a form or of sentences, and not the cells of a table."""
    figures = sum(len(line.text) <= SHORT and any(map(str.isdigit, line.text)) for line in lines)
    if len(lines) < LINES or figures > FIGURES * len(lines):
        return False
    said = sum(len(line.tokens) for line in lines) >= WORDS * len(lines)
    return said or any(labelled(line.text) for line in lines)
