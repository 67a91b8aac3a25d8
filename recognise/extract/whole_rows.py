"""Rows of a course table by their words alone, where the engine gave whole rows as one line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from recognise.extract import values
from recognise.extract.marks import figures_of, is_letter, number_of, tidy_mark
from recognise.extract.table_rows import VisualRow
from recognise.model.document import TranscriptRow
from recognise.rulepack.folding import fold

_MARK = re.compile(
    r"\d{1,4}(?:[.,/]\d{1,2})?%?|[A-Fa-fА-Яа-я]{1}[+\-–−]?|[ABCDEFabcdef][ABab+\-–−]?|pass|p|fail|np|in|w",
    re.I,
)


def counted(rows: Sequence[VisualRow], kinds: tuple[str, ...]) -> Iterator[tuple[VisualRow, TranscriptRow]]:
    """Rows by their words alone, where the engine gave whole rows as one line."""
    beside = tables_beside(kinds)
    kinds = kinds[: len(kinds) // beside]
    split = [(row, *one) for row in rows for one in _split_rows(row, kinds, beside)]
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


def _split_rows(row: VisualRow, columns: tuple[str, ...], beside: int) -> list[tuple[str, list[str]]]:
    """The rows of one printed line: one, or as many as tables stand side by side."""
    if beside == 1:
        whole = split_row(row, columns)
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


def split_row(row: VisualRow, columns: tuple[str, ...]) -> tuple[str, list[str]] | None:
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


_JOINED = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\.?\s+([^\W\d_]{3}\D*)")


def twofold(rows: Sequence[VisualRow]) -> list[tuple[VisualRow, TranscriptRow]]:
    """Rows of two tables beside each other where the mark of the first and the course of the second were read as one cell.

    Args:
        rows: printed rows of names and marks; most of them must be so.
    """
    found: list[tuple[VisualRow, TranscriptRow]] = []
    between: list[float] = []
    for row in rows:
        joined = _JOINED.fullmatch(row.cells[1]) if len(row.cells) == 3 else None
        if joined and sum(map(str.isalpha, row.cells[0])) > 3 and number_of(row.cells[2]) is not None:
            between.append(number_of(joined[1]) or 0.0)
            for course, grade in ((row.cells[0], joined[1]), (joined[2], row.cells[2])):
                found.append(
                    (row, TranscriptRow(course=values.trim(course), credits=None, grade=tidy_mark(grade)))
                )
    counted = all(after - before == 1 for before, after in pairwise(between))
    return found if len(between) >= 3 and 2 * len(between) >= len(rows) and not counted else []


_LED = re.compile(r"([^:]*[^\W\d_]{2}[^:]*?)\s?[.…·_]{4,}\s*(\S.{0,24})")
_TOLD = re.compile(r"([^:]*[^\W\d_]{2}[^:]*?)(?:\s?[:：፡]|\s[–—-])\s*(\S.{0,24})")
_COUNTED = re.compile(
    r"(?:\d{1,2}\s?[.)]\s*)?(?P<course>[^\d\W][^()]*?)\s*\((?P<hours>\d{1,3})\s?[^\W\d][^()\d]{0,10}\)\s*(?P<mark>\w{1,16})\W*"
)
"""A course, its hours in brackets and a mark (``2. Фізика (68 год.) добре``)."""
_MOST = 100.0


def led(
    rows: Sequence[VisualRow], known: Callable[[str], bool], no_course: Callable[[str], bool]
) -> list[tuple[VisualRow, TranscriptRow]]:
    """Rows of a course, dots that lead the eye, a colon or a dash, and a mark; also two of them beside each other.

    At least three of them stand on the page where dots lead the eye, or hours in brackets stand before the mark. Colons and dashes
    stand on forms too: there four follow each other, and nothing but a mark is behind each.

    Args:
        rows: printed rows.
        known: whether a text is a grade in words.
        no_course: whether a text is a label of forms, or announces the marks of all courses together.
    """

    def mark_of(text: str, *, bare: bool) -> str | None:
        figures = figures_of(text, known)
        number = number_of(figures if bare else tidy_mark(text))
        sound = (number is not None and number <= _MOST) or is_letter(tidy_mark(text)) or known(text)
        return tidy_mark(figures) if sound else None

    def read(row: VisualRow, pattern: re.Pattern[str], *, bare: bool) -> list[TranscriptRow]:
        found, held = [], ""
        for cell in row.cells:
            held = f"{held} {cell}".strip()
            match = pattern.fullmatch(held)
            mark = mark_of(match[2], bare=bare) if match else None
            course = values.trim(match[1]) if match else ""
            if mark is not None and course and not no_course(course):
                found.append(TranscriptRow(course=course, credits=None, grade=mark))
                held = ""
        return [] if held else found

    dotted = [(row, one) for row in rows for one in read(row, _LED, bare=False)]
    if len(dotted) >= 3:
        return dotted
    counted = [
        (row, TranscriptRow(course=match["course"], credits=match["hours"], grade=match["mark"]))
        for row in rows
        if (match := _COUNTED.fullmatch(" ".join(row.cells)))
    ]
    if sum(known(one.grade or "") for _, one in counted) >= 3:
        return counted
    run: list[tuple[VisualRow, TranscriptRow]] = []
    for row in rows:
        told = read(row, _TOLD, bare=True)
        if not told and len(run) >= 4:
            break
        run = [*run, *((row, one) for one in told)] if told else []
    return run if len(run) >= 4 else []
