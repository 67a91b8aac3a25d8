"""Course tables without a header that can be read: rows of names with marks below each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from recognise.extract.marks import is_mark, number_of
from recognise.extract.table_rows import VisualRow, labelled, lines_of, span
from recognise.extract.textflow import Flow, FlowLine
from recognise.rulepack.folding import words

ROWS = 3
"""A table without a header has at least so many rows."""
ENOUGH = 4
"""And so many, where its marks are whole numbers: other things are counted too."""
APART = 2.6
"""Rows of one table are no farther apart than this many of their usual steps."""
LONGEST = 80
"""A cell of more characters than this is a sentence."""
ABOVE = 2
"""Lines above the rows that may be their header."""


@dataclass(slots=True)
class Grid:
    """Rows that stand in the same columns."""

    rows: list[VisualRow]
    others: list[VisualRow] = field(default_factory=list)
    """Lines between the rows that have no marks."""
    header: list[VisualRow] = field(default_factory=list)


def grids(
    flow: Flow, rows: Sequence[VisualRow], known: Callable[[str], bool], kind_of: Callable[[str], str | None]
) -> Iterator[Grid]:
    """Runs of rows with a name and marks in the same places, with what may be their header.

    Args:
        flow: the document.
        rows: printed rows that belong to no table yet, from top to bottom.
        known: whether a text is a grade in words.
        kind_of: what a header cell announces.
    """
    grid: Grid | None = None
    for place, row in enumerate(rows):
        announced = sum(kind_of(cell) is not None and not known(cell) for cell in row.cells) * 2 > len(
            row.cells
        )
        marks = [] if announced else _marks(flow, row, known)
        if grid is not None and not _belongs(flow, grid, row):
            yield from _whole(grid)
            grid = None
        if marks and (grid is None or _below(flow, grid, marks, known)):
            if grid is None:
                grid = Grid(rows=[], header=_header(flow, rows[:place], row, kind_of))
            grid.rows.append(row)
        elif grid is not None and any(labelled(cell) for cell in row.cells):
            yield from _whole(grid)
            grid = None
        elif grid is not None:
            grid.others.append(row)
    if grid is not None:
        yield from _whole(grid)


def _whole(grid: Grid) -> Iterator[Grid]:
    if len(grid.rows) >= (2 if grid.header else ROWS):
        yield grid


def _marks(flow: Flow, row: VisualRow, known: Callable[[str], bool]) -> list[FlowLine]:
    """The cells with marks of a row that has a name beside them, otherwise none."""
    if len(row.cells) < 2 or any(labelled(cell) or len(cell) > LONGEST for cell in row.cells):
        return []
    marks = [line for line in lines_of(flow, row) if is_mark(line.text, known)]
    names = [
        line for line in lines_of(flow, row) if line not in marks and sum(map(str.isalpha, line.text)) >= 2
    ]
    return marks if names else []


def _belongs(flow: Flow, grid: Grid, row: VisualRow) -> bool:
    """Whether a line is near enough below a grid to be of it."""
    last = grid.rows[-1]
    if last.page != row.page:
        return False
    tops = [span(flow, one)[0] for one in grid.rows]
    steps = [after - before for before, after in zip(tops, tops[1:], strict=False)]
    top, bottom = span(flow, last)
    usual = median(steps) if len(steps) > 1 else 2 * (bottom - top)
    return span(flow, row)[0] - top < APART * usual


def _below(flow: Flow, grid: Grid, marks: list[FlowLine], known: Callable[[str], bool]) -> bool:
    """Whether marks stand below marks of the last rows."""
    above = [line for row in grid.rows[-ROWS:] for line in _marks(flow, row, known)]
    return any(
        min(line.bbox[2], other.bbox[2]) > max(line.bbox[0], other.bbox[0])
        for line in marks
        for other in above
    )


def _header(
    flow: Flow, above: Sequence[VisualRow], first: VisualRow, kind_of: Callable[[str], str | None]
) -> list[VisualRow]:
    """Lines close above the first row that announce something and hold no values."""
    found: list[VisualRow] = []
    lower = first
    for row in reversed(above[-ABOVE:]):
        top, bottom = span(flow, row)
        if row.page != lower.page or span(flow, lower)[0] - bottom > 1.5 * (bottom - top):
            break
        if not any(map(kind_of, row.cells)) or any(
            labelled(cell) or cell[-1:].isdigit() for cell in row.cells
        ):
            break
        if found and len(row.cells) == 1 and kind_of(row.cells[0]) == "skip":
            break  # the year or term over a header
        found.insert(0, row)
        lower = row
    return found


def sound(
    courses: Sequence[str], marks: Sequence[str], labels: Callable[[tuple[str, ...]], bool], *, headed: bool
) -> bool:
    """Whether what was read of a grid looks like courses and not like a form, a scale or a price list.

    Args:
        courses: the names read.
        marks: the grades read.
        labels: whether words are a label of forms or a grade.
        headed: whether a header says that there are courses or grades.
    """
    if len(courses) < (2 if headed else ROWS) or len(set(courses)) < len(courses) - 1:
        return False
    numbers = [number for mark in marks if (number := number_of(mark)) is not None]
    if not headed and any(number > 100 for number in numbers):
        return False
    if (
        not headed
        and len(numbers) == len(marks)
        and all(number % 5 == 0 and number >= 10 for number in numbers)
    ):
        return False  # hours, prices
    if not headed and len(numbers) == len(courses) < ENOUGH and all(number % 1 == 0 for number in numbers):
        return False
    return sum(labels(tuple(words(course))) for course in courses) * 4 <= len(courses)
