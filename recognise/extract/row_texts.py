"""The lines of a page as text: rows of tables on one line each, labels with their values, tables side by side in turn."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from recognise.extract.script import ARABIC, main_script
from recognise.model.document import BBox, Line

SAME_ROW = 0.5
"""Two lines stand in one row when they share this much of the lower one's height."""
EDGE = 4.0
"""Cells of a column begin, end or have their middle within so many points of each other."""
EVEN = 1.45
"""Rows of a table stand so evenly: the widest step between them is at most this many times the narrowest."""
ROWS = 3
"""Fewer rows than this make a table only when there are figures in them."""
FORM_STEPS = 3
"""So many steps tell a form from a table by their length."""
FORM_STEP = 0.93
"""A step from a label to its value is shorter than this share of one to the next label."""

Row = list[Line]


def share(one: BBox, two: BBox) -> float:
    """How much of the lower of two boxes stands beside the other, 0 to 1."""
    common = min(one[3], two[3]) - max(one[1], two[1])
    return common / max(1e-6, min(one[3] - one[1], two[3] - two[1]))


def page_text(lines: Sequence[Line]) -> str:
    """Text of a page whose lines are in reading order; the cells of a table row share one line, parted by a space."""
    rows = _in_order(lines)
    stretches = _stretches(rows)
    form = _form_rows(rows, stretches)
    texts: list[str] = []
    for start, end in stretches:
        heading = rows[start - 1] if start else []
        twins = _twins(heading, rows[start:end])
        if twins:
            texts[-2:] = [" ".join(line.text for line in row) for table in twins for row in table]
        elif _is_table(rows[start:end]):
            texts += [" ".join(line.text for line in row) for row in rows[start:end]]
        else:
            for at in range(start, end):
                whole = at in form and not _goes_on(rows, at)
                texts += [" ".join(line.text for line in rows[at])] if whole else _pairs(rows[at])
    return "\n".join(texts)


def _stretches(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """Where the tables and, between them, single rows begin and end."""
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(rows):
        end = max(_table_end(rows, start), start + 1)
        found.append((start, end))
        start = end
    return found


def _is_table(rows: Sequence[Row]) -> bool:
    return len(rows) > 1 and not _is_form(rows)


def _in_order(lines: Sequence[Line]) -> list[Row]:
    grouped: list[Row] = []
    for line in lines:
        if grouped and share(grouped[-1][-1].bbox, line.bbox) >= SAME_ROW:
            grouped[-1].append(line)
        else:
            grouped.append([line])
    return grouped


def _table_end(rows: Sequence[Row], start: int) -> int:
    """Where the table that begins at ``start`` ends; ``start`` when there is none."""
    end, steps = start, list[float]()
    while end < len(rows) and len(rows[end]) > 1 and not _labelled(rows[end]):
        if end > start:
            step = _middle(rows[end]) - _middle(rows[end - 1])
            even = 0 < max([*steps, step]) <= EVEN * min([*steps, step])
            if not even or not _alike(rows[end - 1], rows[end]):
                break
            steps.append(step)
        end += 1
    figures = all(map(_has_figure, rows[start:end]))
    if not figures and _is_letterhead(rows[start:end]):
        return start
    return end if end - start >= (2 if figures else ROWS) else start


def _form_rows(rows: Sequence[Row], stretches: Sequence[tuple[int, int]]) -> set[int]:
    """Rows of a label and a value that begin where those of a table of two columns on the page do: headings part a form."""
    models = [
        rows[start]
        for start, end in stretches
        if end - start >= ROWS
        and _is_table(rows[start:end])
        and all(len(row) == 2 for row in rows[start:end])
    ]
    alike = [
        len(row) == 2 and not _labelled(row) and any(_begin_alike(row, model) for model in models)
        for row in rows
    ]
    found: set[int] = set()
    for fits, group in groupby(range(len(rows)), lambda at: alike[at]):
        run = list(group)
        if fits and not _is_form([rows[at] for at in run]):
            found.update(run)
    return found


def _begin_alike(one: Row, two: Row) -> bool:
    """Whether the cells of two rows begin at the same places, from whichever side they are read."""
    side = 2 if one[0].bbox[0] > one[1].bbox[0] else 0
    return all(abs(a.bbox[side] - b.bbox[side]) < EDGE for a, b in zip(one, two, strict=True))


def _goes_on(rows: Sequence[Row], at: int) -> bool:
    """Whether the label or the value of a row runs on below it."""
    if at + 1 == len(rows) or len(rows[at + 1]) > 1:
        return False
    below, high = rows[at + 1][0], max(line.bbox[3] - line.bbox[1] for line in rows[at])
    near = _middle(rows[at + 1]) - _middle(rows[at]) < 2 * high
    return near and any(_edges(line.bbox, below.bbox) for line in rows[at])


def _is_form(rows: Sequence[Row]) -> bool:
    """Whether rows are labels and the values below them: every other step is shorter, from a label to its value."""
    steps = [_middle(after) - _middle(before) for before, after in pairwise(rows)]
    return len(steps) >= FORM_STEPS and max(steps[::2]) < FORM_STEP * min(steps[1::2])


def _is_letterhead(rows: Sequence[Row]) -> bool:
    """Whether words of the right column end at one place and begin at different ones: a block at the edge of the paper."""
    if any(len(row) != 2 or main_script(row[1].text) in (None, ARABIC) for row in rows):
        return False
    begin, stop = ([row[1].bbox[side] for row in rows] for side in (0, 2))
    return max(stop) - min(stop) < EDGE and max(begin) - min(begin) > 2 * EDGE


def _alike(one: Row, two: Row) -> bool:
    """Whether two rows have the same columns and letters of about one size."""
    high = [max(line.bbox[3] - line.bbox[1] for line in row) for row in (one, two)]
    fewer, more = sorted((one, two), key=len)
    matched = sum(any(_one_column(line.bbox, other.bbox) for other in more) for line in fewer)
    edged = any(_edges(line.bbox, other.bbox) for line in fewer for other in more)
    return edged and max(high) < 1.5 * min(high) and matched >= max(2, 0.75 * len(fewer))


def _edges(one: BBox, two: BBox) -> bool:
    """Whether two cells begin or end at one place; headings are only centred about one."""
    return abs(one[0] - two[0]) < EDGE or abs(one[2] - two[2]) < EDGE


def _one_column(one: BBox, two: BBox) -> bool:
    return _edges(one, two) or abs(one[0] + one[2] - two[0] - two[2]) < 2 * EDGE


def _labelled(row: Row) -> bool:
    return any(line.text.rstrip().endswith(":") or ": " in line.text for line in row)


def _has_figure(row: Row) -> bool:
    return any(map(_is_figure, (line.text for line in row)))


def _is_figure(text: str) -> bool:
    """Whether a cell holds a number or a mark; without vowels words are as short as marks are."""
    short = 1 if main_script(text) == ARABIC else 3
    return len(text) <= short or (text[-1:].isdigit() and not any(map(str.isalpha, text)))


def _middle(row: Row) -> float:
    return sum(line.bbox[1] + line.bbox[3] for line in row) / (2 * len(row))


def _twins(heading: Row, table: Sequence[Row]) -> list[list[Row]]:
    """Two tables that stand side by side: each with a heading of its own, and the same header twice."""
    head = table[0] if table else []
    half = len(head) // 2
    said = [line.text for line in head]
    if len(heading) != 2 or half < 2 or said[:half] != said[half:]:
        return []
    centres = [(line.bbox[0] + line.bbox[2]) / 2 for line in (head[half - 1], head[half])]
    gutter = sum(centres) / 2
    first = centres[0] < gutter
    sides = [
        [
            [line for line in row if (line.bbox[0] + line.bbox[2] < 2 * gutter) == side]
            for row in (heading, *table)
        ]
        for side in (first, not first)
    ]
    return [[row for row in side if row] for side in sides] if all(side[0] for side in sides) else []


def _pairs(row: Row) -> list[str]:
    """The texts of a row; a label that ends with a colon and the value beside it are one."""
    texts: list[str] = []
    open_label = False
    for line in row:
        text = line.text
        ends = text.rstrip().endswith(":")
        if open_label and not ends:
            texts[-1] = f"{texts[-1]} {text}"
        else:
            texts.append(text)
        open_label = ends
    return texts
