"""Reading order: rows, bilingual columns, right-to-left rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import pstdev

from recognise.extract.row_texts import SAME_ROW, Row, share
from recognise.extract.script import ARABIC, count_scripts, main_script
from recognise.extract.visual import from_right
from recognise.model.document import BBox, Line

COLUMN_LINES = 4
"""Lines each side of a gutter needs before it counts as a gutter between columns of text."""

TABLE_CELLS = 3
"""A row of so many pieces belongs to a table."""
WRAPPED = 3
"""Cells that go on in a second and third line stand between two rows of a table, at most."""
TABLE_ROWS = 4
"""With its header, a table has so many rows."""
HEADED = 0.7
"""Share of the cells of a header in the script that tells how its table is read; a form of two languages has less."""
SENTENCE = 4
"""Words of a line of running text, at least."""
SENTENCES = 3
"""Such lines, filling the width of their column, make running text."""
PAGE_LINES = 8
"""Two pages side by side have so many lines each, whatever stands on them."""
LEVEL_PAGE, LEVEL_MARGIN = 0.5, 0.25
"""Less than this share of the lines of a page, and of a narrow one in the margin, stands on the level of lines beside it."""
LEVEL_STACK = 0.4
"""The same for a stack of labels and values."""
STEADY = 0.12
"""Share of its height by which cells of a row stand above or below each other, more or less; lines of two columns vary more."""

_LETTERED = re.compile(r"[^\W\d_]{3}")


def reading_order(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines in the order people read them: columns one after another, rows top down, rows of Arabic right to left."""
    right_to_left = from_right(" ".join(line.text for line in lines))
    split = _columns(lines, right_to_left)
    if split is None:
        grouped = rows(lines)
        for row, backwards in zip(grouped, _directions(grouped, right_to_left), strict=True):
            if backwards:
                row.sort(key=lambda line: -line.bbox[2])
        return tuple(line for row in grouped for line in row)
    above, left, right, below = split
    first, second = (right, left) if right_to_left else (left, right)
    return tuple(line for part in (above, first, second, below) for line in reading_order(part))


def rows(lines: Sequence[Line]) -> list[Row]:
    """Lines grouped into rows, top down, each row from left to right."""
    grouped: list[Row] = []
    for line in sorted(lines, key=lambda line: (line.bbox[1] + line.bbox[3]) / 2):
        if grouped and _goes_on(grouped[-1], line):
            grouped[-1].append(line)
        else:
            grouped.append([line])
    for row in grouped:
        row.sort(key=lambda line: line.bbox[0])
    return grouped


def _goes_on(row: Row, line: Line) -> bool:
    """Whether a line stands beside the last piece of a row and under none of the others.

    Where two columns differ in leading, each line is nearly level with the next of the other column.
    """
    beside = share(row[-1].bbox, line.bbox) >= SAME_ROW
    return beside and not any(_under(other.bbox, line.bbox) for other in row)


def _under(one: BBox, two: BBox) -> bool:
    """Whether one of two boxes stands under the other, in the same column."""
    common = min(one[2], two[2]) - max(one[0], two[0])
    return share(one, two) < SAME_ROW and common > 0.2 * min(one[2] - one[0], two[2] - two[0])


def _directions(grouped: Sequence[Row], page_from_right: bool) -> list[bool]:
    """Whether each row is read from right to left: as the page is, but a table the way its header is written."""
    found = [page_from_right] * len(grouped)
    tables = [index for index, row in enumerate(grouped) if len(row) >= TABLE_CELLS]
    runs: list[list[int]] = []
    for index in tables:
        if runs and index - runs[-1][-1] <= WRAPPED:
            runs[-1].append(index)
        else:
            runs.append([index])
    for run in runs:
        scripts = [main_script(line.text) for line in grouped[run[0]]]
        arabic, lettered = scripts.count(ARABIC), len(scripts) - scripts.count(None)
        many = arabic if not page_from_right else lettered - arabic
        if len(run) >= TABLE_ROWS and many >= TABLE_CELLS and many >= HEADED * lettered:
            found[run[0] : run[-1] + 1] = [not page_from_right] * (run[-1] - run[0] + 1)
    return found


Split = tuple[list[Line], list[Line], list[Line], list[Line]]


def _columns(lines: Sequence[Line], right_to_left: bool) -> Split | None:
    """Lines above, left of, right of and below a gutter between two columns of running text, if there is one."""
    if len(lines) < 2 * COLUMN_LINES:
        return None
    x0, x1 = min(line.bbox[0] for line in lines), max(line.bbox[2] for line in lines)
    found = [
        apart
        for split, margin in _gutters(lines, x0, x1)
        if (apart := _apart(split, right_to_left, margin=margin))
    ]
    return max(found, key=lambda split: len(split[1]) + len(split[2]), default=None)


def _gutters(lines: Sequence[Line], x0: float, x1: float) -> Iterator[tuple[Split, bool]]:
    """Where lines between ``x0`` and ``x1`` may be parted, each split once, and whether it is near the edge of the page."""
    seen = set()
    for step in range(20, 81, 2):
        split, margin = split_at(lines, x0 + (x1 - x0) * step / 100), not 30 <= step <= 70
        sides = split and tuple(tuple(map(id, side)) for side in split[1:3])
        if split and (margin, sides) not in seen:
            seen.add((margin, sides))
            yield split, margin


def _apart(split: Split, right_to_left: bool, *, margin: bool) -> Split | None:
    """The split without what belongs to neither side, if its sides are read one after the other.

    Near the edge of the page (``margin``) only a column that stands for itself is: labels are not.
    """
    if _are_pages(*split, level=LEVEL_MARGIN if margin else LEVEL_PAGE):
        return split
    beside = _beside_sentences(split)
    if beside or margin:
        return beside
    if _are_forms(split[1], split[2]):
        return split
    beside = _beside_table(split, right_to_left)
    if beside:
        return beside
    if min(len(split[1]), len(split[2])) < COLUMN_LINES:
        return None
    whole = _without_tables(split)
    return whole if _are_columns(whole[1], whole[2]) else None


def _without_tables(split: Split) -> Split:
    """A split whose columns do not reach into a table: its rows, two and more of them, are of more than two cells."""
    above, left, right, below = split
    within = rows([*left, *right])
    torn = [_of_table(row, [*above, *below]) for row in within]
    whole = [index for index, of_table in enumerate(torn) if not of_table]
    runs: list[list[int]] = [whole[:1]]
    for before, index in pairwise(whole):
        if index - before > 2:
            runs.append([])
        runs[-1].append(index)
    run = max(runs, key=len)
    first, last = (run[0], run[-1] + 1) if run else (0, 0)
    kept = {id(line) for row in within[first:last] for line in row}
    return (
        above + [line for row in within[:first] for line in row],
        [line for line in left if id(line) in kept],
        [line for line in right if id(line) in kept],
        [line for row in within[last:] for line in row] + below,
    )


def _beside_table(split: Split, right_to_left: bool) -> Split | None:
    """Sentences, or a page of other leading, beside a whole table: its rows may stand on the level of their lines."""
    above, left, right, below = split
    for text, table in ((left, right), (right, left)):
        body = _table_body(table)
        if not body:
            continue
        grid = rows(text)
        said = _sentences(text) if sum(len(row) > 1 for row in grid) <= 0.2 * len(text) else []
        first = (text is left) != right_to_left
        level = sum(any(_level(line.bbox, row[0].bbox) for line in text) for row in body) / len(body)
        if first and not said and level < 0.6 and len(grid) > COLUMN_LINES and max(map(len, grid)) <= 2:
            return split
        if not (said and (first or level < 0.8)):
            continue
        return _trimmed(split, [*said, *(line for row in body for line in row)])
    return None


def _beside_sentences(split: Split) -> Split | None:
    """Sentences beside a stack of short lines, labels over their values: these stand on their level only by chance."""
    for text, side in (split[1:3], split[2:0:-1]):
        said, stack = _sentences(text), _stack(side)
        if not said or len(stack) <= COLUMN_LINES:
            continue
        level = sum(any(_level(line.bbox, other.bbox) for other in text) for line in stack)
        shared = min(said[-1].bbox[3], stack[-1].bbox[3]) - max(said[0].bbox[1], stack[0].bbox[1])
        if level < LEVEL_STACK * len(stack) and shared > 0.5 * (said[-1].bbox[3] - said[0].bbox[1]):
            return _trimmed(split, [*said, *stack])
    return None


def _stack(side: list[Line]) -> list[Line]:
    """The longest run of lines that stand alone, one close below the other."""
    runs: list[list[Line]] = [[]]
    for row in rows(side):
        above = runs[-1][-1].bbox[3] if runs[-1] else row[0].bbox[1]
        if len(row) > 1 or row[0].bbox[1] - above > 2 * (row[0].bbox[3] - row[0].bbox[1]):
            runs.append([])
        if len(row) == 1:
            runs[-1].append(row[0])
    return max(runs, key=len)


def _trimmed(split: Split, columns: list[Line]) -> Split:
    """A split in which what stands above or below all of ``columns`` belongs to neither side."""
    above, left, right, below = split
    top, bottom = min(line.bbox[1] for line in columns), max(line.bbox[3] for line in columns)
    over = [line for line in [*left, *right] if line.bbox[3] < top]
    under = [line for line in [*left, *right] if line.bbox[1] > bottom]
    out = set(map(id, [*over, *under]))
    sides = [[line for line in side if id(line) not in out] for side in (left, right)]
    return above + over, sides[0], sides[1], under + below


def _table_body(side: list[Line]) -> list[Row]:
    """Rows of a table that is whole: a name of its own in each row, and figures or the number of the row beside it."""
    body: list[Row] = []
    named: set[str] = set()
    figures = 0
    backwards = from_right(" ".join(line.text for line in side))
    for row in rows(side):
        cells = [line.text for line in (reversed(row) if backwards else row)]
        counted = cells[0].strip(" .)").isdecimal() and len(cells[0]) < 4
        names = cells[counted:]
        if len(cells) < 2:
            continue
        body.append(row)
        if names and _LETTERED.search(names[0]):
            named.add(names[0])
            figures += counted or any(map(_has_digit, names[1:]))
    return body if figures >= TABLE_ROWS and min(len(named), figures) >= 0.7 * len(body) else []


def _sentences(side: list[Line]) -> list[Line]:
    """Lines of the longest run that fill the width of their column with words, three of them and more."""
    runs: list[list[Line]] = [[]]
    for line in sorted(side, key=lambda line: line.bbox[1]):
        if runs[-1] and line.bbox[1] - runs[-1][-1].bbox[3] > 1.5 * (line.bbox[3] - line.bbox[1]):
            runs.append([])
        if len(line.text.split()) < SENTENCE:
            runs.append([])
        else:
            runs[-1].append(line)
    run = max(runs, key=len)
    widest = max((line.bbox[2] - line.bbox[0] for line in run), default=0.0)
    full = sum(line.bbox[2] - line.bbox[0] > 0.8 * widest for line in run)
    return run if full >= SENTENCES else []


def _of_table(row: list[Line], others: list[Line]) -> bool:
    """Whether a row has more cells than two columns of text, some of them perhaps outside of the columns."""
    torn = any(share(line.bbox, other.bbox) >= SAME_ROW for line in row for other in others)
    return torn or len(row) >= TABLE_CELLS


def split_at(lines: Sequence[Line], x: float) -> Split | None:
    """The longest run of lines, top down, that no line crosses at ``x``, parted there."""
    ordered = sorted(lines, key=lambda line: line.bbox[1])
    runs: list[list[Line]] = [[]]
    for line in ordered:
        if line.bbox[0] < x < line.bbox[2]:
            runs.append([])
        else:
            runs[-1].append(line)
    run = max(runs, key=len)
    if not run:
        return None
    top, bottom = min(line.bbox[1] for line in run), max(line.bbox[3] for line in run)
    chosen = set(map(id, run))
    rest = [line for line in ordered if id(line) not in chosen]
    middle = (top + bottom) / 2
    return (
        [line for line in rest if line.bbox[1] < middle],
        [line for line in run if line.bbox[2] <= x],
        [line for line in run if line.bbox[0] >= x],
        [line for line in rest if line.bbox[1] >= middle],
    )


def _are_columns(left: list[Line], right: list[Line]) -> bool:
    """Columns are in different scripts, or their rows do not line up; cells of a table do line up."""
    if min(len(left), len(right)) < COLUMN_LINES:
        return False
    scripts = [main_script(" ".join(line.text for line in side)) for side in (left, right)]
    pure = all(_purity(side) > 0.8 for side in (left, right))
    if None not in scripts and scripts[0] != scripts[1] and pure and all(map(_is_prose, (left, right))):
        return True
    if not all(map(_is_prose, (left, right))):
        return False
    offsets = [
        (one.bbox[1] + one.bbox[3] - other.bbox[1] - other.bbox[3]) / (one.bbox[3] - one.bbox[1]) / 2
        for one in left
        for other in right
        if share(one.bbox, other.bbox) > 0.7
    ]
    return len(offsets) < 0.4 * len(left) or pstdev(offsets) > STEADY


def _are_forms(left: list[Line], right: list[Line]) -> bool:
    """Two forms side by side, each in its own script with label and value on most rows: one translates the other."""
    sides = [rows(side) for side in (left, right)]
    scripts = [main_script(" ".join(line.text for line in side)) for side in (left, right)]
    if None in scripts or scripts[0] == scripts[1] or not all(_purity(side) > 0.8 for side in (left, right)):
        return False
    return all(map(_has_pairs, sides)) or all(map(_has_labels, sides))


def _has_pairs(side: list[list[Line]]) -> bool:
    """Whether rows are of a label and a value; the numbers of a table are no values."""
    pairs = [row for row in side if len(row) == 2]
    figures = [sum(_is_figure(row[place].text) for row in pairs) for place in (0, 1)]
    enough = len(pairs) >= max(COLUMN_LINES, 0.4 * len(side)) and max(figures) <= 0.5 * len(pairs)
    return enough and all(len(row) <= 2 for row in side)


def _has_labels(side: list[list[Line]]) -> bool:
    """Whether rows are of one piece, with a label in it."""
    labelled = sum(":" in row[0].text[:-1] for row in side)
    return labelled >= max(COLUMN_LINES, 0.4 * len(side)) and all(len(row) == 1 for row in side)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_figure(text: str) -> bool:
    """Whether a cell holds a mark or a number of hours."""
    return text[:1].isdigit() and len(text) <= 6


def _are_pages(
    above: list[Line], left: list[Line], right: list[Line], below: list[Line], *, level: float
) -> bool:
    """Two pages on one sheet, whatever is on them: their lines stand on one level only by chance, cells of a row always.

    Less than the share ``level`` of the lines of the shorter page may do so.

    Where one of them is a table that counts its rows, lines beside it may stand on its level.
    """
    if len(above) + len(below) > 0.1 * (len(left) + len(right)):
        return False
    few, many = sorted((left, right), key=len)
    levels = [
        any(_level(line.bbox, other.bbox) for other in many)
        for line in sorted(few, key=lambda line: line.bbox[1])
    ]
    table = any(all(levels[start : start + 4]) for start in range(len(levels) - 3))
    inner = _is_counted(right, at=0) and not _is_counted(left, at=0)
    outer = _is_counted(left, at=-1) and not _is_counted(right, at=-1)
    apart = inner or outer or (sum(levels) < level * len(few) and not table)
    lettered = all(
        sum(bool(_LETTERED.search(line.text)) for line in side) >= COLUMN_LINES for side in (few, many)
    )
    return len(few) >= PAGE_LINES and apart and lettered


def _is_counted(side: list[Line], *, at: int) -> bool:
    """Whether the rows of one side count from one on at its beginning (``at`` 0) or its end (-1): a table begins there."""
    numbers = [row[at].text.strip(" .)") for row in rows(side) if len(row) > 1]
    counted = [int(number) for number in numbers if number.isdecimal()]
    return counted[:COLUMN_LINES] == list(range(1, COLUMN_LINES + 1))


def _level(one: BBox, two: BBox) -> bool:
    """Whether two lines have about one size and stand on one level, as cells of a row do."""
    high, other = one[3] - one[1], two[3] - two[1]
    alike = max(high, other) < 1.5 * min(high, other)
    return alike and abs(one[1] + one[3] - two[1] - two[3]) < 0.3 * high


def _is_prose(lines: Sequence[Line]) -> bool:
    """Columns of a diploma hold sentences; columns of a table hold one or two words a cell."""
    words = [len(line.text.split()) for line in lines]
    return sum(words) >= 2.2 * len(words) and max(words) >= 4


def _purity(lines: Sequence[Line]) -> float:
    counts = count_scripts(" ".join(line.text for line in lines))
    return max(counts.values()) / sum(counts.values()) if counts else 0.0
