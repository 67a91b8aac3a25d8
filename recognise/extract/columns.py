"""Columns of a course table by where their header cells stand, and the marks in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from recognise.extract import values
from recognise.extract.textflow import FlowLine
from recognise.model.document import TranscriptRow
from recognise.rulepack.folding import script_of

_NOISE = "[]{}()|!'\"‘’“”.,:;·_-–—*«» "
_CYRILLIC = str.maketrans("АВСЕНКМОРТХагсенокрт", "ABCEHKMOPTXarcehokpt")
_ONE_MARK = re.compile(r"\d{1,4}(?:[.,/]\d{1,3})?%?|[A-Fa-f][+\-–]?")
_LETTER_FOR_DIGIT = {"8": "B", "0": "D", "4": "A", "6": "C"}
"""Digits an engine reads for single capital letters in a column of letter grades."""


_CODE = re.compile(r"^\s*[A-Za-z]{2,6}[\s.\-]?\d{2,6}[A-Za-z]?\s+(?=\S{3})")
"""A course code before the course name, when both were read as one cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: what its header says (``None`` when that could not be read) and its extent in points."""

    kind: str | None
    left: float
    right: float


def column_at(columns: tuple[Column, ...], line: FlowLine) -> Column:
    """The column a cell belongs to: the one it overlaps most, else the nearest."""
    x0, _, x1, _ = line.bbox

    def badness(column: Column) -> tuple[float, float]:
        overlap = min(x1, column.right) - max(x0, column.left)
        return -max(0.0, overlap), abs((x0 + x1) - (column.left + column.right))

    return min(columns, key=badness)


def header_cells(lines: list[FlowLine], kind_of: Callable[[str], str | None]) -> tuple[Column, ...] | None:
    """Columns from separate header cells, or ``None`` unless a course column and a mark column are among them."""
    columns = tuple(column for line in lines for column in _columns_in(line, kind_of))
    kinds = [column.kind for column in columns]
    if len(columns) < 2 or "course" not in kinds or not {"grade", "credits"} & set(kinds):
        return None
    return columns


def _columns_in(line: FlowLine, kind_of: Callable[[str], str | None]) -> list[Column]:
    """The column of a header cell, or the two columns whose headers were read as one (``Credits Mark``)."""
    whole = Column(kind=kind_of(line.text), left=line.bbox[0], right=line.bbox[2])
    if whole.kind not in ("credits", "grade"):
        return [whole]
    for space in re.finditer(r"(?<![/&(])\s+(?![/&)])", line.text):
        left, right = line.text[: space.start()], line.text[space.end() :]
        kinds = kind_of(left), kind_of(right)
        if set(kinds) == {"credits", "grade"}:
            middle = line.bbox[0] + (line.bbox[2] - line.bbox[0]) * space.start() / len(line.text)
            first = Column(kind=kinds[0], left=line.bbox[0], right=middle)
            return [first, Column(kind=kinds[1], left=middle, right=line.bbox[2])]
    return [whole]


def tables_beside(kinds: tuple[str | None, ...]) -> int:
    """How many like tables a header names side by side (``No, Subject, Marks, No, Subject, Marks``: two)."""
    count = kinds.count("course")
    size = len(kinds) // max(1, count)
    alike = size > 1 and len(kinds) == size * count and kinds == kinds[:size] * count
    return count if alike else 1


def read_beside(lines: list[FlowLine], columns: tuple[Column, ...]) -> list[dict[str, str]]:
    """The cells of the rows that stand side by side on one line, by kind of column."""
    size = len(columns) // tables_beside(tuple(column.kind for column in columns))
    rows = []
    for start in range(0, len(columns), size):
        part = columns[start : start + size]
        cells = read_cells([line for line in lines if column_at(columns, line) in part], part)
        if cells is not None:
            rows.append(cells)
    return rows


def read_cells(lines: list[FlowLine], columns: tuple[Column, ...]) -> dict[str, str] | None:
    """The cells of a row by kind of column; ``None`` when there is no course or no mark."""
    cells: dict[str, str] = {}
    owner: dict[str, Column] = {}
    first = min(columns, key=lambda column: column.left)
    under = [line for line in lines if line.bbox[0] < first.right and line.bbox[2] > first.left]
    for line in lines:
        if (
            first.kind == "course"
            and under
            and line.bbox[2] < min(first.left, under[0].bbox[0] - 2 * line.height)
        ):
            continue  # a block beside the table
        column = column_at(columns, line)
        if column.kind is None:
            continue
        if column.kind in cells and owner[column.kind] is not column:
            continue
        text = " ".join(line.text.split())
        cells[column.kind] = f"{cells[column.kind]} {text}" if column.kind in cells else text
        owner[column.kind] = column
    if "course" not in cells or not ({"grade", "credits"} & set(cells)):
        return None
    return cells


def rows_of(cells: list[dict[str, str]]) -> list[TranscriptRow | None]:
    """Rows from their cells; a column of letter grades is read as letters."""
    marks = [tidy_mark(row["grade"]) for row in cells if "grade" in row]
    letters = Counter(mark[:1].isalpha() for mark in marks if mark)
    pointed = Counter(bool(re.fullmatch(r"\d\.\d\d", mark)) for mark in marks if "." in mark)
    three = pointed[True] >= 3 and not pointed[False]
    lettered = letters[True] >= max(3, letters[False])
    rows: list[TranscriptRow | None] = []
    for row in cells:
        course = values.trim(_CODE.sub("", row["course"]))
        grade = tidy_mark(row.get("grade", ""))
        if three and re.fullmatch(r"[1-5]\d\d", grade):
            grade = f"{grade[0]}.{grade[1:]}"  # the point is lost; the other marks of the column have it
        if lettered and len(grade) == 1 and grade.isdigit():
            grade = _LETTER_FOR_DIGIT.get(
                grade, ""
            )  # a digit among letters is misread: unknown, not that digit
        credits = tidy_mark(row.get("credits", ""))
        credits = credits if any(char.isdigit() for char in credits) else ""
        letters_in_course = sum(char.isalpha() for char in course)
        marked = grade or (credits and not marks) or (lettered and row.get("grade"))
        sound = letters_in_course >= 2 and len(course) <= 110 and len(grade) <= 12 and marked
        rows.append(
            TranscriptRow(course=course, credits=credits or None, grade=grade or None) if sound else None
        )
    return rows


def tidy_mark(text: str) -> str:
    """A mark without the table's rules around it, Cyrillic look-alikes of letter grades as Latin ones."""
    printed = values.ascii_digits(text)
    sign = re.search(r"[+\-–−]\s*$", printed)
    parts = [part for part in printed.split() if _ONE_MARK.fullmatch(part.strip(_NOISE))]
    mark = printed.strip(_NOISE)
    if len(printed.split()) > 1 and parts:  # a neighbour's mark or a stamp's letters in the same cell
        mark = next((part for part in parts if part[0].isalpha()), parts[-1]).strip(_NOISE)
    if script_of(mark) == "Cyrl" and len(mark) <= 2:
        latin = mark[-1].translate(_CYRILLIC)
        mark = latin if latin.isascii() else mark
    if re.fullmatch(r"[1lI|]\s?[A-F]", mark):
        mark = mark[-1]
    if sign is not None and re.fullmatch(r"[A-Fa-f]", mark):
        mark += sign.group(0).strip()
    return mark
