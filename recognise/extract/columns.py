"""Columns of a course table: where its cells stand, what its header says of them, tables side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from recognise.extract import values
from recognise.extract.table_rows import labelled
from recognise.extract.textflow import FlowLine

MARKS = ("grade", "credits")
FEW_ROWS = 0.15
"""A place that at most this share of the rows covers lies between two columns; a cell may run over it."""
ENOUGH = 3
"""Of more rows than this one alone joins no columns."""
REACHED = 0.3
"""A header of several words reaches over a column of which it covers this share."""
INSET = 2.5
"""Boxes of an engine reach so far (points) over their neighbours."""
FULL = 0.6
"""Rows with fewer cells than this share of the usual number do not show where the columns stand."""
HOURS = 15.0
"""Credits of a course are fewer than this, its hours more."""

KindOf = Callable[[str], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: what its header says (``None`` when that could not be read) and its extent in points."""

    kind: str | None
    left: float
    right: float
    head: str = ""
    """The words over it."""

    def shared(self, left: float, right: float) -> float:
        """How much of the stretch from ``left`` to ``right`` the column covers, in points."""
        return min(self.right, right) - max(self.left, left)


def columns_of(
    header: Sequence[FlowLine], body: Sequence[Sequence[FlowLine]], kind_of: KindOf
) -> list[Column]:
    """The columns of a table from left to right.

    Args:
        header: cells of the header.
        body: cells of the rows below it.
        kind_of: what a header cell announces.
    """
    usual = median([len(row) for row in body]) if body else 0
    told = [line for line in header if kind_of(line.text) is not None]
    over = [[line for line in row if _over_two(line, told)] for row in body]
    exceptional = 2 * sum(map(bool, over)) <= len(body)
    apart: list[Sequence[FlowLine]] = [
        [line for line in row if not labelled(line.text) and not (exceptional and line in joined)]
        for row, joined in zip(body, over, strict=True)
    ]  # the average of a term stands below no header
    full = [row for row in apart if len(row) >= FULL * usual]
    if 2 * len(full) < len(body):  # a header over columns that are narrower than its words
        full = [row for row in body if len(row) >= FULL * usual]
    widest = [row for row in body if len(row) >= usual]
    if not header and 2 * len(widest) >= len(body):  # what runs over in other rows parts nothing
        full = widest
    below = _extents(full)
    narrow = [
        line for line in header if sum(column.shared(line.bbox[0], line.bbox[2]) > 0 for column in below) <= 1
    ]  # a header of several columns read as one line does not make them one
    columns = _extents([*full, narrow])
    texts: list[list[str]] = [[] for _ in columns]
    for line in sorted(header, key=lambda line: line.bbox[1]):
        for index, text in _head_parts(line, columns, kind_of):
            if not _heads_lost(line, columns[index], header):
                texts[index].append(text)
    return [
        replace(column, kind=kind_of(" ".join(said)) if said else None, head=" ".join(said))
        for column, said in zip(columns, texts, strict=True)
    ]


def _over_two(line: FlowLine, header: Sequence[FlowLine]) -> bool:
    """Whether a cell runs over two cells of the header: two of its row that were read as one."""
    x0, _, x1, _ = line.bbox
    under = [one for one in header if min(x1, one.bbox[2]) - max(x0, one.bbox[0]) > 0.5 * one.width]
    return any(two.bbox[0] >= one.bbox[2] for one in under for two in under)


def _extents(rows: Sequence[Sequence[FlowLine]]) -> list[Column]:
    """Stretches that rows cover; one row alone joins none of them."""
    found = _covered(rows, 0)
    if len(rows) <= ENOUGH:
        return found
    apart = _covered(rows, 1)
    columns = []
    for column in found:
        inside = [part for part in apart if part.shared(column.left, column.right) > 0]
        columns += inside if len(inside) > 1 else [column]
    return columns


def _covered(rows: Sequence[Sequence[FlowLine]], least: int) -> list[Column]:
    """Stretches that more than a few rows cover."""
    few = max(int(FEW_ROWS * len(rows)), least)
    edges = sorted(
        edge
        for row in rows
        for line in row
        for inset in [min(INSET, line.width / 4)]
        for edge in ((line.bbox[0] + inset, 1), (line.bbox[2] - inset, -1))
    )
    columns: list[Column] = []
    covered, left = 0, 0.0
    for place, step in edges:
        if covered <= few < covered + step:
            left = place
        if covered + step <= few < covered:
            columns.append(Column(kind=None, left=left, right=place))
        covered += step
    return columns


def _parts(line: FlowLine, columns: Sequence[Column], least: float = 0.5) -> list[tuple[int, str]]:
    """The text of a cell by column; a cell that runs over several is parted between words, by where they stand.

    Args:
        line: the cell.
        columns: all columns.
        least: it runs over a column of which it covers more than this share.
    """
    x0, _, x1, _ = line.bbox
    over = [
        index
        for index, column in enumerate(columns)
        if column.shared(x0, x1) > least * (column.right - column.left)
        or column.shared(x0, x1) > 0.5 * (x1 - x0)
    ]
    text = " ".join(line.text.split())
    if len(over) <= 1:
        return [(over[0] if over else _nearest(columns, (x0 + x1) / 2), text)] if columns else []
    found: dict[int, list[str]] = {}
    for word in re.finditer(r"\S+", text):
        left, _, right, _ = line.part(
            round(word.start() * len(line.text) / len(text)), round(word.end() * len(line.text) / len(text))
        )
        found.setdefault(_nearest([columns[index] for index in over], (left + right) / 2), []).append(
            word.group()
        )
    return [(over[index], " ".join(words)) for index, words in found.items()]


def _head_parts(line: FlowLine, columns: Sequence[Column], kind_of: KindOf) -> list[tuple[int, str]]:
    """The text of a header cell by column: also over one it only reaches, when each part announces something else."""
    parts = _parts(line, columns, REACHED)
    kinds = [kind_of(text) for _, text in parts]
    return parts if None not in kinds and len(set(kinds)) == len(kinds) > 1 else _parts(line, columns)


def _heads_lost(line: FlowLine, column: Column, header: Sequence[FlowLine]) -> bool:
    """Whether a header cell stands beside a column that another cell of its row stands over: its own one was not read."""
    return column.shared(line.bbox[0], line.bbox[2]) <= 0 and any(
        column.shared(other.bbox[0], other.bbox[2]) > 0
        and min(line.bbox[3], other.bbox[3]) - max(line.bbox[1], other.bbox[1]) > other.height / 2
        for other in header
    )


def _nearest(columns: Sequence[Column], place: float) -> int:
    return min(
        range(len(columns)),
        key=lambda index: (
            max(columns[index].left - place, place - columns[index].right, 0.0),
            abs(columns[index].left + columns[index].right - 2 * place),
        ),
    )


def told_by(columns: Sequence[Column], others: Sequence[Column]) -> list[Column]:
    """Columns whose header could not be read are told by those that stand at the same place in a like table."""
    found = []
    for column in columns:
        like = [
            other.kind
            for other in others
            if other.kind is not None
            and other.shared(column.left, column.right)
            > 0.5 * min(column.right - column.left, other.right - other.left)
        ]
        found.append(replace(column, kind=like[0]) if column.kind is None and like else column)
    return found


def going_on(columns: Sequence[Column], tables: Sequence[list[Column]]) -> list[Column]:
    """The columns of a table that goes on in others, on the next page: as many, in the same places."""
    for other in tables:
        if len(other) == len(columns) and all(
            one.shared(two.left, two.right) > 0.3 * min(one.right - one.left, two.right - two.left)
            for one, two in zip(columns, other, strict=True)
        ):
            return other
    return []


def with_courses(columns: Sequence[Column], body: Sequence[Sequence[FlowLine]]) -> list[Column]:
    """A table of marks without a readable header over its courses: they are the unnamed column with most letters."""
    kinds = {column.kind for column in columns}
    if "course" in kinds or not kinds & set(MARKS):
        return list(columns)
    letters = [
        0 if column.kind else sum(map(str.isalpha, " ".join(column_texts(body, columns, index))))
        for index, column in enumerate(columns)
    ]
    most = max(range(len(columns)), key=letters.__getitem__)
    if letters[most] < 4 * len(body):
        return list(columns)
    return [
        replace(column, kind="course") if index == most else column for index, column in enumerate(columns)
    ]


def column_texts(body: Sequence[Sequence[FlowLine]], columns: Sequence[Column], wanted: int) -> list[str]:
    """The text of one column, row by row."""
    return [
        " ".join(text for line in row for index, text in _parts(line, columns) if index == wanted)
        for row in body
    ]


def tables_in(columns: Sequence[Column], right_to_left: bool) -> list[list[int]]:
    """Columns by table, for tables that stand side by side; in reading direction."""
    order = list(range(len(columns)))
    if right_to_left:
        order.reverse()
    kinds = [columns[index].kind for index in order]
    starts: list[int] = []
    for place, kind in enumerate(kinds):
        if kind == "course" and (not starts or set(MARKS) & set(kinds[starts[-1] : place])):
            starts.append(place)
    if len(starts) < 2:
        return [order]
    lead = starts[0]
    cuts = [0]
    for before, start in zip(starts, starts[1:], strict=False):
        last_mark = max(place for place in range(before, start) if kinds[place] in (*MARKS, "max"))
        cuts.append(max(start - lead, last_mark + 1))
    return [order[one:two] for one, two in zip(cuts, [*cuts[1:], len(order)], strict=True)]


def read_rows(
    body: Sequence[Sequence[FlowLine]], columns: Sequence[Column], table: Sequence[int]
) -> list[dict[str, str]]:
    """For each printed row the cells of one table, by kind; where two columns are of a kind, the better one."""
    texts = {index: column_texts(body, columns, index) for index in table}
    chosen: dict[str, int] = {}
    for index in table:
        kind = columns[index].kind
        if kind is None:
            continue
        if kind not in chosen or _better(kind, texts[index], texts[chosen[kind]]):
            chosen[kind] = index
    names = [index for index in table if columns[index].kind == "course"]
    rows = []
    for row in range(len(body)):
        cells = {kind: texts[index][row] for kind, index in chosen.items() if texts[index][row].strip()}
        name = next((texts[index][row] for index in names if _is_name(texts[index][row])), "")
        if name and not _is_name(cells.get("course", "")):  # the name in the other language
            cells["course"] = name
        rows.append(_apart(cells))
    return rows


_CREDITS_AND_GRADE = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s*([A-F][+\-]?)")


def _apart(cells: dict[str, str]) -> dict[str, str]:
    """A row whose credits and grade were read as one cell (``3B+``), with the two apart."""
    held = {"credits", "grade"} & set(cells)
    both = _CREDITS_AND_GRADE.fullmatch(cells[held.pop()].strip()) if len(held) == 1 else None
    return {**cells, "credits": both[1], "grade": both[2]} if both else cells


def _is_name(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= 2


def _better(kind: str, new: list[str], old: list[str]) -> bool:
    """Figures before words, credits before hours; otherwise the first column of a kind counts."""
    if kind == "grade":
        return _figures(old) * 2 < _figures(new)
    if kind == "credits":
        before, after = _usual(old), _usual(new)
        return after is not None and (before is None or before >= HOURS > after)
    if kind == "course":  # names before codes and headings that stand for several of them
        coded = _coded(old) and not _coded(new)
        return coded or (len(set(new)) > len(set(old)) and _letters(new) > _letters(old))
    return False


def _coded(texts: Sequence[str]) -> bool:
    return sum(bool(re.search(r"\d{2}", text)) for text in texts) * 2 > len(texts)


def _letters(texts: Sequence[str]) -> int:
    return sum(sum(map(str.isalpha, text)) for text in texts)


def _figures(texts: Sequence[str]) -> int:
    return sum(any(map(str.isdigit, text)) or 0 < len(text.strip()) <= 2 for text in texts)


def _usual(texts: Sequence[str]) -> float | None:
    found = [re.search(r"\d+(?:[.,]\d+)?", values.ascii_digits(text)) for text in texts]
    numbers = [float(match.group().replace(",", ".")) for match in found if match]
    return median(numbers) if numbers else None
