"""Transcript rows (course, credits, grade) from the geometry of the table, left to right or right to left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from recognise.extract import values
from recognise.extract.columns import Column, columns_of, read_rows, tables_in, told_by, with_courses
from recognise.extract.marks import rows_of
from recognise.extract.table_header import HeaderWords
from recognise.extract.textflow import Flow, FlowLine
from recognise.model.document import TranscriptRow
from recognise.rulepack.folding import fold, words
from recognise.rulepack.lexicon import Lexicon

_MARK = re.compile(
    r"\d{1,4}(?:[.,/]\d{1,2})?%?|[A-Fa-fА-Яа-я]{1}[+\-–−]?|[ABCDEFabcdef][ABab+\-–−]?|pass|p|fail|np|in|w",
    re.I,
)
MISSES = 3
"""After more lines than this that are no rows a table is over."""
NEXT = 1.6
"""A line that goes on with the name of a course is no farther from its row, in heights of the line."""
FAR = 3.5
"""A line so many rows below the last row belongs to the table no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisualRow:
    """Cells of one printed row, in reading direction."""

    page: int
    cells: tuple[str, ...]
    tokens: tuple[str, ...]
    lines: tuple[int, ...]


def visual_rows(flow: Flow) -> list[VisualRow]:
    """Lines of the flow grouped into printed rows, cells in reading direction."""
    groups: list[list[int]] = []
    for index, line in enumerate(flow.lines):
        for group in reversed(groups[-30:]):
            anchor = flow.lines[group[0]]
            if (
                anchor.page == line.page
                and _same_row(anchor, line)
                and not any(_overlap_x(flow.lines[other], line) for other in group)
            ):
                group.append(index)
                break
        else:
            groups.append([index])
    groups.sort(
        key=lambda group: (flow.lines[group[0]].page, min(flow.lines[index].bbox[1] for index in group))
    )
    rows = []
    for group in groups:
        rtl = sum(flow.lines[index].rtl for index in group) * 2 > sum(
            any(char.isalpha() for char in flow.lines[index].text) for index in group
        )
        group.sort(key=lambda index: -flow.lines[index].bbox[2] if rtl else flow.lines[index].bbox[0])
        cells = tuple(" ".join(flow.lines[index].text.split()) for index in group)
        rows.append(
            VisualRow(
                page=flow.lines[group[0]].page,
                cells=cells,
                tokens=tuple(words(" ".join(cells))),
                lines=tuple(group),
            )
        )
    return rows


def _same_row(first: FlowLine, second: FlowLine) -> bool:
    overlap = min(first.bbox[3], second.bbox[3]) - max(first.bbox[1], second.bbox[1])
    return overlap > 0.55 * min(first.height, second.height)


def _overlap_x(first: FlowLine, second: FlowLine) -> bool:
    """Whether two pieces stand above each other; boxes of an engine may overlap a little at their ends."""
    return min(first.bbox[2], second.bbox[2]) - max(first.bbox[0], second.bbox[0]) > max(
        3.0, 0.25 * min(first.width, second.width)
    )


@dataclass(slots=True)
class _Table:
    """A table while it is read."""

    header: list[VisualRow]
    kinds: tuple[str, ...]
    """Kinds of the columns in reading direction, by the words of the header; may be empty."""
    rows: list[VisualRow]
    columns: list[Column]

    def body(self) -> list[VisualRow]:
        """The printed rows of several cells."""
        return [row for row in self.rows if len(row.lines) > 1]


def read_transcript(flow: Flow, lexicon: Lexicon) -> tuple[tuple[TranscriptRow, ...], frozenset[int]]:
    """The rows of all course tables, and the lines (indexes into the flow) they stand on."""
    header = HeaderWords(lexicon)
    tables = _tables(flow, visual_rows(flow), header, lexicon)
    for table in tables:
        body = [_lines(flow, row) for row in table.body()]
        table.columns = columns_of(
            [line for row in table.header for line in _lines(flow, row)], body, header.kind
        )
    found: list[TranscriptRow] = []
    used: set[int] = set()
    for table in tables:
        used.update(index for row in table.header for index in row.lines)
        others = [column for other in tables if other is not table for column in other.columns]
        for row, read in _read_table(flow, table, others, lexicon):
            found.append(read)
            used.update(row.lines)
    return (tuple(found), frozenset(used)) if len(found) >= 2 else ((), frozenset())


def _lines(flow: Flow, row: VisualRow) -> list[FlowLine]:
    return [flow.lines[index] for index in row.lines]


def _tables(flow: Flow, rows: list[VisualRow], header: HeaderWords, lexicon: Lexicon) -> list[_Table]:
    """Headers and the rows below each, down to the next header, a wide gap or a few lines that are no rows."""
    tables: list[_Table] = []
    table: _Table | None = None
    misses = 0
    for row in rows:
        kinds = header.columns(row.tokens)
        if kinds is not None or header.heads(row.cells):
            if table is not None and not table.rows and _close(flow, table.header[-1], row):
                table.header.append(row)  # a header of two lines
                continue
            table = _Table(header=[row], kinds=kinds or (), rows=[], columns=[])
            tables.append(table)
            misses = 0
        elif table is None or _is_total(row, lexicon):
            continue
        elif not table.rows and _close(flow, table.header[-1], row) and all(map(header.kind, row.cells)):
            table.header.append(row)
        elif misses > MISSES or _far_below(flow, table.body(), row):
            table = None
        else:
            table.rows.append(row)
            misses = 0 if len(row.lines) > 1 or _split_row(row, ("course",)) else misses + 1
    return tables


def _span(flow: Flow, row: VisualRow) -> tuple[float, float]:
    lines = _lines(flow, row)
    return min(line.bbox[1] for line in lines), max(line.bbox[3] for line in lines)


def _close(flow: Flow, above: VisualRow, below: VisualRow) -> bool:
    (top, bottom), (next_top, _) = _span(flow, above), _span(flow, below)
    return above.page == below.page and next_top - bottom < 0.7 * (bottom - top)


def _far_below(flow: Flow, body: list[VisualRow], row: VisualRow) -> bool:
    """Whether a line stands much farther below the table than its rows below each other."""
    if len(body) < 3 or body[-1].page != row.page:
        return False
    tops = [_span(flow, one)[0] for one in body if one.page == row.page]
    steps = [after - before for before, after in pairwise(tops)]
    return bool(steps) and _span(flow, row)[0] - tops[-1] > FAR * median(steps)


def _read_table(
    flow: Flow, table: _Table, others: list[Column], lexicon: Lexicon
) -> Iterator[tuple[VisualRow, TranscriptRow]]:
    """Rows by the columns their cells stand in, or else rows that have as many marks as most rows of their table."""
    placed = list(_placed(flow, table, others, lexicon))
    counted = list(_counted(table)) if table.kinds else []
    yield from placed if len(placed) >= 2 and len(placed) >= len(counted) - 1 else counted


def _placed(
    flow: Flow, table: _Table, others: list[Column], lexicon: Lexicon
) -> Iterator[tuple[VisualRow, TranscriptRow]]:
    rows = table.body()
    body = [_lines(flow, row) for row in rows]
    columns = with_courses(told_by(table.columns, others), body)
    kinds = {column.kind for column in columns}
    if "course" not in kinds or not {"grade", "credits"} & kinds:
        return
    turned = sum(line.rtl for line in _letters(body)) * 2 > len(_letters(body))
    cells: list[tuple[VisualRow, dict[str, str]]] = []
    for part in tables_in(columns, turned):
        names = [columns[index] for index in part if columns[index].kind == "course"]
        read = read_rows(body, columns, part)
        for row in table.rows:
            if names and len(row.lines) == 1:
                _continue(flow, rows, read, row, names[0])
        cells += zip(rows, read, strict=True)
    known = [tuple(words(row.get("grade", ""))) for _, row in cells]
    graded = {" ".join(phrase) for phrase in known if lexicon.has("grade_words", phrase)}
    rows_read = rows_of([row for _, row in cells], lambda text: " ".join(words(text)) in graded)
    order = sorted(range(len(cells)), key=lambda index: rows.index(cells[index][0]))
    for index in order:
        read_row = rows_read[index]
        if read_row is not None:
            yield cells[index][0], read_row


def _letters(body: list[list[FlowLine]]) -> list[FlowLine]:
    return [line for row in body for line in row if any(map(str.isalpha, line.text))]


def _continue(
    flow: Flow, rows: list[VisualRow], read: list[dict[str, str]], extra: VisualRow, names: Column
) -> None:
    """A line of its own in the column of courses goes on with the name of the row it is next to."""
    (line,) = _lines(flow, extra)
    if (
        line.bbox[0] > names.right
        or names.left > line.bbox[0] + line.width / 2
        or line.bbox[2] > names.right + line.width
    ):
        return
    middle = (line.bbox[1] + line.bbox[3]) / 2
    near = [
        (abs(place - middle) / line.height - (0.2 if place < middle else 0.0), index)
        for index, row in enumerate(rows)
        for place in [sum(_span(flow, row)) / 2]
        if row.page == extra.page and set(read[index]) & {"grade", "credits"}
    ]
    if not near:
        return
    distance, index = min(near)
    name = read[index].get("course", "")
    runs_on = (
        line.text[:1].islower()
        or name.endswith(("-", ",", "/", "(", "«"))
        or name.count("(") > name.count(")")
    )
    if distance < NEXT and (runs_on or not name):
        read[index]["course"] = f"{name} {line.text}".strip()


def _counted(table: _Table) -> Iterator[tuple[VisualRow, TranscriptRow]]:
    """Rows by their words alone, where the engine gave whole rows as one line."""
    beside = tables_beside(table.kinds)
    kinds = table.kinds[: len(table.kinds) // beside]
    split = [(row, *one) for row in table.rows for one in _split_rows(row, kinds, beside)]
    if not split:
        return
    usual = Counter(len(marks) for _, _, marks in split).most_common(1)[0][0]
    after = [kind for kind in kinds[kinds.index("course") + 1 :] if kind != "course"]
    if len(after) > usual:  # a header in two languages names its columns twice
        after = [kind for index, kind in enumerate(after) if index == 0 or kind != after[index - 1]]
    for row, course, marks in split:
        if abs(len(marks) - usual) > 1 or (usual > 1 and len(marks) < min(2, usual)):
            continue
        read = _to_row(course, marks, after)
        if read is not None:
            yield row, read


def tables_beside(kinds: tuple[str, ...]) -> int:
    """How many like tables a header names side by side (``No, Subject, Marks, No, Subject, Marks``: two)."""
    count = kinds.count("course")
    size = len(kinds) // max(1, count)
    alike = size > 1 and len(kinds) == size * count and kinds == kinds[:size] * count
    return count if alike else 1


def _is_total(row: VisualRow, lexicon: Lexicon) -> bool:
    for length in range(min(4, len(row.tokens)), 0, -1):
        if lexicon.has("total_words", row.tokens[:length]):
            return True
    return ":" in row.cells[0]


def _split_rows(row: VisualRow, columns: tuple[str, ...], beside: int) -> list[tuple[str, list[str]]]:
    """The rows of one printed line: one, or as many as tables stand side by side."""
    if beside == 1:
        whole = _split_row(row, columns)
        return [] if whole is None else [whole]
    lead = columns.index("course")
    runs: list[tuple[list[str], list[str]]] = []
    for part in (part for cell in row.cells for part in cell.split()):
        if runs and runs[-1][0] and _is_mark(part, first=False):
            runs[-1][1].append(part)
        elif not _is_mark(part, first=not runs):
            if not runs or runs[-1][1]:
                runs.append(([], []))
            runs[-1][0].append(part)
    if not 1 <= len(runs) <= beside:
        return []
    found = []
    for index, (name, marks) in enumerate(runs):
        marks = marks[: len(marks) - lead] if index + 1 < len(runs) else marks
        extra = max(0, len(marks) - (len(columns) - lead - 1))
        course = _course([*name, *marks[:extra]], list(columns[:lead]))
        if course is not None and marks[extra:]:
            found.append((course, marks[extra:]))
    return found


def _split_row(row: VisualRow, columns: tuple[str, ...]) -> tuple[str, list[str]] | None:
    """A row as course name and the marks after it."""
    parts = [part for cell in row.cells for part in cell.split()]
    marks: list[str] = []
    while parts and _is_mark(parts[-1], first=len(parts) == 1):
        marks.insert(0, parts.pop())
    course = _course(parts, list(columns[: columns.index("course")]))
    if course is None or not marks or re.fullmatch(r"(?:19|20|1[34])\d\d", values.ascii_digits(marks[-1])):
        return None
    return course, marks


def _to_row(course: str, marks: list[str], after: list[str]) -> TranscriptRow | None:
    """One row by the columns after the course."""
    if len(marks) > len(after):
        extra = len(marks) - len(after)
        course = " ".join([course, *marks[:extra]])
        marks = marks[extra:]
    cells: dict[str, str] = {}
    if len(marks) == len(after):
        for kind, mark in zip(after, marks, strict=True):
            cells.setdefault(kind, mark)
    else:
        cells = _guess(after, marks)
    if "grade" not in cells and "credits" not in cells:
        return None
    return TranscriptRow(
        course=course,
        credits=values.ascii_digits(cells["credits"]) if "credits" in cells else None,
        grade=values.ascii_digits(cells["grade"]) if "grade" in cells else None,
    )


def _guess(after: list[str], marks: list[str]) -> dict[str, str]:
    """Fewer marks than columns: letters are grades, otherwise fill credits, then the grade."""
    cells: dict[str, str] = {}
    wanted = [kind for kind in after if kind in ("credits", "grade", "max")] or after
    for mark in marks:
        if not any(char.isdigit() for char in mark) and "grade" in wanted:
            cells["grade"] = mark
            wanted = [kind for kind in wanted if kind != "grade"]
        elif wanted:
            kind = wanted[0] if len(marks) > 1 or "grade" not in wanted else "grade"
            cells.setdefault(kind, mark)
            wanted = [other for other in wanted if other != kind]
    return cells


def _is_mark(part: str, *, first: bool) -> bool:
    return not first and bool(_MARK.fullmatch(fold(part))) and not re.fullmatch(r"[IVXivx]{1,3}", part)


_CODE = re.compile(r"[A-Za-zА-Яа-я]{1,6}[.\-]?\d{1,6}[A-Za-z]?|\d{1,6}[.)]?")


def _course(parts: list[str], before: list[str]) -> str | None:
    """The course name: codes and row numbers in the columns before it are dropped."""
    kept = list(parts)
    if kept and _CODE.fullmatch(kept[0]):
        kept = kept[1:]
    elif (
        len(kept) > 2
        and before
        and re.fullmatch(r"[A-Za-z]{2,6}", kept[0])
        and re.fullmatch(r"\d{2,6}[A-Za-z]?", kept[1])
    ):
        kept = kept[2:]
    text = values.trim(" ".join(kept))
    letters = sum(char.isalpha() for char in text)
    return text if letters >= 2 and len(text) <= 110 and not text.endswith(".") else None


def has_credits(rows: tuple[TranscriptRow, ...]) -> bool:
    """Whether most rows carry credits."""
    return Counter(row.credits is not None for row in rows).most_common(1)[0][0] if rows else False
