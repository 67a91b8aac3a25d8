"""Transcript rows (course, credits, grade) from the geometry of the table, left to right or right to left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from recognise.extract import values
from recognise.extract.columns import Column, header_cells, read_beside, rows_of, tables_beside
from recognise.extract.textflow import Flow, FlowLine
from recognise.model.document import TranscriptRow
from recognise.rulepack.folding import fold, words
from recognise.rulepack.lexicon import Lexicon

_MARK = re.compile(
    r"\d{1,4}(?:[.,/]\d{1,2})?%?|[A-Fa-fА-Яа-я]{1}[+\-–−]?|[ABCDEFabcdef][ABab+\-–−]?|pass|p|fail|np|in|w",
    re.I,
)
_COLUMNS = ("course", "credits", "grade", "max", "skip")
_LOOKS_LATIN = str.maketrans("авсеоркмтухгн", "abceopkmtyxrh")


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
    return min(first.bbox[2], second.bbox[2]) - max(first.bbox[0], second.bbox[0]) > 3


def _latin_look(token: str) -> str:
    """``cr.hr`` read as Cyrillic ``сг.нг``: short words of look-alike letters count as Latin."""
    latin = token.translate(_LOOKS_LATIN)
    return latin if len(token) <= 3 and latin.isascii() else token


def header_columns(row: VisualRow, lexicon: Lexicon) -> tuple[str, ...] | None:
    """The kinds of a header row's columns in reading direction, or ``None`` when it is no table header."""
    tokens = [_latin_look(token) for token in row.tokens]
    if len(tokens) > 24 or any(len(token) > 3 and token.isdigit() for token in tokens):
        return None
    kinds: list[str] = []
    position, unknown = 0, 0
    while position < len(tokens):
        found = None
        for length in range(min(lexicon.longest, len(tokens) - position), 0, -1):
            phrase = tuple(tokens[position : position + length])
            found = next((kind for kind in _COLUMNS if lexicon.has(f"{kind}_headers", phrase)), None)
            if found:
                position += length
                break
        if found is None:
            unknown += 1
            position += 1
        elif not (found == "course" and kinds and kinds[-1] == found):
            kinds.append(found)
    if "course" not in kinds or not {"grade", "credits"} & set(kinds) or unknown > max(2, len(kinds)):
        return None
    return tuple(kinds)


def _header_kind(text: str, lexicon: Lexicon) -> str | None:
    """The kind of one header cell; a cell in two languages counts when either is known."""
    tokens = [_latin_look(token) for token in words(text)]
    for length in range(len(tokens), 0, -1):
        for start in range(len(tokens) - length + 1):
            phrase = tuple(tokens[start : start + length])
            found = next((kind for kind in _COLUMNS if lexicon.has(f"{kind}_headers", phrase)), None)
            if found is not None:
                return found
    return None


@dataclass(slots=True)
class _Table:
    """A table while it is read: its columns and the rows that may belong to it."""

    columns: tuple[str, ...]
    """Kinds of the columns of one table; ``beside`` such tables stand side by side."""
    beside: int
    cells: tuple[Column, ...] | None
    rows: list[tuple[VisualRow, str, list[str]]]
    placed: list[tuple[VisualRow, dict[str, str]]]


def read_transcript(flow: Flow, lexicon: Lexicon) -> tuple[tuple[TranscriptRow, ...], frozenset[int]]:
    """The rows of all course tables, and the lines (indexes into the flow) they stand on."""
    tables: list[_Table] = []
    used: set[int] = set()
    table: _Table | None = None
    misses = 0
    for row in visual_rows(flow):
        header = header_columns(row, lexicon)
        if header is not None:
            lines = [flow.lines[index] for index in row.lines]
            cells = header_cells(lines, lambda text: _header_kind(text, lexicon))
            beside = tables_beside(header)
            size = len(header) // beside
            table = _Table(columns=header[:size], beside=beside, cells=cells, rows=[], placed=[])
            tables.append(table)
            misses = 0
            used.update(row.lines)
        elif table is not None:
            total = _is_total(row, lexicon)
            split = [] if total else _split_rows(row, table.columns, table.beside)
            placed: list[dict[str, str]] = []
            if table.cells is not None and not total and len(row.lines) > 1:
                placed = read_beside([flow.lines[index] for index in row.lines], table.cells)
            table.placed.extend((row, cells) for cells in placed)
            if not split and not placed:
                misses += 1
                if misses > 3:
                    table = None
            else:
                misses = 0
                table.rows.extend((row, course, marks) for course, marks in split)
    found: list[TranscriptRow] = []
    for table in tables:
        for row, read in _read_table(table):
            found.append(read)
            used.update(row.lines)
    return (tuple(found), frozenset(used)) if len(found) >= 2 else ((), frozenset())


def _read_table(table: _Table) -> Iterator[tuple[VisualRow, TranscriptRow]]:
    """Rows by the columns their cells stand in, or else rows that have as many marks as most rows of their table."""
    if len(table.placed) >= 2 and len(table.placed) >= len(table.rows) - 1:
        for (row, _), read in zip(table.placed, rows_of([cells for _, cells in table.placed]), strict=True):
            if read is not None:
                yield row, read
        return
    if not table.rows:
        return
    usual = Counter(len(marks) for _, _, marks in table.rows).most_common(1)[0][0]
    after = [kind for kind in table.columns[table.columns.index("course") + 1 :] if kind != "course"]
    if len(after) > usual:  # a header in two languages names its columns twice
        after = [kind for index, kind in enumerate(after) if index == 0 or kind != after[index - 1]]
    for row, course, marks in table.rows:
        if abs(len(marks) - usual) > 1 or (usual > 1 and len(marks) < min(2, usual)):
            continue
        read = _to_row(course, marks, after)
        if read is not None:
            yield row, read


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
