"""Transcript rows (course, credits, grade) from the geometry of the table, left to right or right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from recognise.extract.beside import gaps_beside
from recognise.extract.column_kinds import told_by_cells
from recognise.extract.columns import Column, columns_of, going_on, read_rows, tables_in, told_by
from recognise.extract.grids import ROWS, grids, sound
from recognise.extract.marks import is_mark, number_of, number_parts, rows_of, says_letters, spoken_mark
from recognise.extract.table_header import HeaderWords
from recognise.extract.table_rows import (
    VisualRow,
    between,
    close,
    crossed,
    far_below,
    folds_of,
    labelled,
    lines_of,
    right_to_left,
    visual_rows,
)
from recognise.extract.textflow import Flow, FlowLine
from recognise.extract.whole_rows import counted, led, split_row, twofold
from recognise.extract.wrapped_courses import SENTENCE, add_wrapped
from recognise.extract.written_numbers import mark_in_words
from recognise.model.document import TranscriptRow
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

MISSES = 3
"""After more lines than this that are no rows a table is over; a sentence counts twice."""
TITLE = ("grade", "course")
"""What a single line says that is the title of a paper (``results of studies``) and no header."""
MARKED = frozenset({"grade", "credits", "words"})
"""Columns of which a row has at least one cell."""
NO_COURSES = ("grade_words", "total_words")
"""What stands in these lists is no name of a course: a rank, an average."""


@dataclass(slots=True)
class _Table:
    """A table while it is read."""

    header: list[VisualRow]
    kinds: tuple[str, ...]
    """Kinds of the columns in reading direction, by the words of the header; may be empty."""
    rows: list[VisualRow]
    columns: list[Column] = field(default_factory=list)

    def body(self) -> list[VisualRow]:
        """The printed rows of several cells."""
        return [row for row in self.rows if len(row.lines) > 1]


Rows = list[tuple[VisualRow, TranscriptRow]]

_CLOSED = re.compile(r"\d+\).*")
_PART_OF_FORM = re.compile(r"\s*\d{1,2}\.\d{1,2}\.?\s")
"""Where the numbered labels of a form begin (``3.2 Duration``)."""


def read_transcript(flow: Flow, lexicon: Lexicon) -> tuple[tuple[TranscriptRow, ...], frozenset[int]]:
    """The rows of all course tables, and the lines (indexes into the flow) they stand on."""
    return _Reader(flow, lexicon).read()


class _Reader:
    """Finds and reads the tables of one document."""

    def __init__(self, flow: Flow, lexicon: Lexicon) -> None:
        self._flow = flow
        self._lexicon = lexicon
        self._header = HeaderWords(lexicon)

    def read(self) -> tuple[tuple[TranscriptRow, ...], frozenset[int]]:
        """The rows and the lines they stand on."""
        rows = self._rows()
        tables = self._tables(rows)
        for table in tables:
            self._find_columns(table)
        for table in tables:
            table.columns = self._told(table, _beside(table, tables), table.body())
        found: list[tuple[int, TranscriptRow]] = []
        used: set[int] = set()
        passed: set[int] = set()
        for table in tables:
            read_there = self._read_table(table, _beside(table, tables))
            if read_there or not any(map(self._is_summed, table.header)):
                used.update(index for row in table.header for index in row.lines)
            for row, read in read_there:
                found.append((rows.index(row), read))
                used.update(row.lines)
            passed.update(between(self._flow, table.body(), [row for row, _ in read_there]))
        left = [row for row in rows if not (used | passed) & set(row.lines)]
        for table, read_there in self._headless(left, rows, tables):
            used.update(index for row in table.header for index in row.lines)
            for row, read in read_there:
                found.append((rows.index(row), read))
                used.update(row.lines)
        for row, read in led(
            [row for row in rows if not used & set(row.lines)], self._known, self._no_course
        ):
            found.append((rows.index(row), read))
            used.update(row.lines)
        found = [one for one in found if not self._is_term(one[1])]
        found.sort(key=lambda one: one[0])
        if number_parts([read.grade or "" for _, read in found]):
            found = []
        return (
            (tuple(read for _, read in found), frozenset(used | passed))
            if len(found) >= 2
            else ((), frozenset())
        )

    def _rows(self) -> list[VisualRow]:
        """The printed rows, those of a table apart from the text beside it."""
        folds = self._folds()
        rows = visual_rows(self._flow, folds)
        gaps = gaps_beside(self._flow, rows, self._header, self._heads)
        return visual_rows(self._flow, folds, gaps) if gaps else rows

    def _folds(self) -> dict[int, float]:
        """Where pages are folded, unless a header reaches over the fold."""
        folds = folds_of(self._flow)
        if not folds:
            return folds
        whole = visual_rows(self._flow)
        halves = visual_rows(self._flow, folds)
        heads = {index for row in halves if self._heads(row) for index in row.lines}
        headed = {row.page for row in halves if len(row.cells) > 1 and self._heads(row)}
        doubtful = {page for page, fold in folds.items() if crossed(self._flow, page, fold)}
        for page in doubtful - headed:  # perhaps the gap between two columns of one table
            folds.pop(page)
        for row in whole:
            parts = heads & set(row.lines)
            whole_there = parts == set(row.lines) if row.page in doubtful else bool(parts)
            cells, fold = lines_of(self._flow, row), folds.get(row.page, 0.0)
            over = not whole_there and self._header.reaches_over(cells, fold)
            if self._heads(row) and (over or self._header.cut(cells, fold)):
                folds.pop(row.page, None)
        return folds

    def _heads(self, row: VisualRow) -> bool:
        if len(row.cells) > 1 and any(map(_PART_OF_FORM.match, row.cells)):
            return False
        if self._header.columns(row.tokens) is not None:
            return True
        summed = sum(self._lexicon.has("total_words", tuple(words(cell))) for cell in row.cells)
        return self._header.heads(row.cells) and (
            not (self._is_total(row) or summed > 1) or "course" in map(self._header.kind, row.cells)
        )

    def _tables(self, rows: list[VisualRow]) -> list[_Table]:
        """Headers and the rows below each, down to the next header, a wide gap or a few lines that are no rows."""
        flow, header = self._flow, self._header
        tables: list[_Table] = []
        table: _Table | None = None
        misses = 0
        for row in rows:
            if self._heads(row):
                if table is not None and not table.rows and close(flow, table.header[-1], row):
                    table.header.append(row)  # a header of two lines
                    continue
                table = _Table(header=[row], kinds=header.columns(row.tokens) or (), rows=[])
                tables.append(table)
                misses = 0
            elif table is None or self._is_total(row):
                continue
            elif not table.rows and close(flow, table.header[-1], row) and all(map(header.kind, row.cells)):
                table.header.append(row)
            elif misses > MISSES or far_below(flow, table.body(), row):
                table = None
            else:
                table.rows.append(row)
                missed = 2 if len(row.tokens) >= SENTENCE else 1
                misses = 0 if len(row.lines) > 1 or split_row(row, ("course",)) else misses + missed
        return tables

    def _is_total(self, row: VisualRow) -> bool:
        for length in range(min(4, len(row.tokens)), 0, -1):
            if self._lexicon.has("total_words", row.tokens[:length]):
                return True
        return labelled(row.cells[0])

    def _is_summed(self, row: VisualRow) -> bool:
        """Whether a cell of a row is nothing but the word for a total: values below it are of the whole and not of a course."""
        return any(self._lexicon.has("total_words", tuple(words(cell))) for cell in row.cells)

    def _find_columns(self, table: _Table) -> None:
        body = [lines_of(self._flow, row) for row in table.body()]
        header = [line for row in table.header for line in lines_of(self._flow, row)]
        table.columns = self._columns_of(header, body)

    def _columns_of(self, header: Sequence[FlowLine], body: Sequence[Sequence[FlowLine]]) -> list[Column]:
        """The columns of a table; what marks count is passed over where credits stand beside it."""
        columns = columns_of(header, body, self._header.kind)
        credits = [column for column in columns if column.kind == "credits"]
        weights = [column for column in credits if self._header.is_weight(column.head)]
        if len(weights) == len(credits):
            return columns
        return [replace(column, kind="skip") if column in weights else column for column in columns]

    def _read_table(self, table: _Table, others: list[Column]) -> Rows:
        """Rows by the columns their cells stand in, or else rows that have as many marks as most rows of their table."""
        if table.kinds == TITLE and len(table.header) == len(table.header[0].cells) == 1:
            return []
        placed, columns = self._placed(table, others)
        if any(column.kind == "term" for column in columns):
            return placed
        by_words = list(counted(table.rows, table.kinds)) if table.kinds else []
        if len(placed) < ROWS and not any(
            is_mark(row.grade or row.credits or "", self._is_mark_word) for _, row in placed
        ):
            return by_words
        fuller = sum(map(_filled, placed)) > sum(map(_filled, by_words))
        return placed if len(placed) >= 2 and (fuller or len(placed) >= len(by_words) - 1) else by_words

    def _headless(
        self, rows: list[VisualRow], all_rows: list[VisualRow], tables: list[_Table]
    ) -> Iterator[tuple[_Table, Rows]]:
        """Tables among rows that no header was found for."""
        rows = [row for row in rows if not self._is_total(row) or labelled(row.cells[0])]
        parts: list[tuple[_Table, list[VisualRow]]] = []
        for grid in grids(self._flow, rows, self._is_mark_word, self._header.kind):
            table = _Table(
                header=grid.header, kinds=(), rows=sorted([*grid.rows, *grid.others], key=all_rows.index)
            )
            if beside := twofold(grid.rows):
                yield table, beside
                continue
            body = [lines_of(self._flow, row) for row in grid.rows]
            table.columns = self._columns_of(
                [line for row in table.header for line in lines_of(self._flow, row)], body
            )
            parts.append((table, grid.rows))
        known = [other.columns for other in tables]
        for table, shown in sorted(parts, key=lambda part: -len(part[1])):
            before = going_on(table.columns, known)
            found, columns = self._placed(table, before, shown=shown)
            courses = [read.course for _, read in found]
            grades = [read.grade for _, read in found if read.grade]
            if len(grades) * 2 >= len(shown) and sound(
                courses,
                grades,
                self._is_label,
                headed=bool(before)
                or any(self._header.kind(cell) == "grade" for row in table.header for cell in row.cells)
                or any(column.kind == "max" for column in columns),
            ):
                known.append(columns)
                yield table, found

    def _is_label(self, phrase: tuple[str, ...]) -> bool:
        lexicon = self._lexicon
        return phrase in lexicon.labels or phrase in lexicon.months or lexicon.has("grade_words", phrase)

    def _no_course(self, text: str) -> bool:
        phrase = tuple(words(text))
        return self._is_label(phrase) or any(
            self._lexicon.has("total_words", part)
            for length in range(1, len(phrase) + 1)
            for part in (phrase[:length], phrase[-length:])
        )

    def _is_mark_word(self, text: str) -> bool:
        return self._known(text) or self._spoken(text) is not None

    def _known(self, text: str) -> bool:
        return self._lexicon.has("grade_words", tuple(words(text)))

    def _spoken(self, text: str) -> str | None:
        tokens = words(text)
        if len(tokens) == 1:
            number = self._lexicon.number_words.get(tokens[0])
            return None if number is None else str(number)
        return mark_in_words(tokens, self._lexicon.date_numbers)

    def _placed(
        self, table: _Table, others: list[Column], shown: Sequence[VisualRow] = ()
    ) -> tuple[Rows, list[Column]]:
        """Rows by the columns their cells stand in, and what the columns are."""
        flow, rows = self._flow, table.rows
        body = shown or table.body()
        columns = self._told(table, others, body)
        turned = self._turned(body)
        kinds = {column.kind for column in columns}
        if "course" not in kinds or not MARKED & kinds:
            return [], columns
        cells: list[tuple[VisualRow, dict[str, str]]] = []
        for part in tables_in(columns, turned):
            read = read_rows([lines_of(flow, row) for row in rows], columns, part)
            marked = [index for index, row in enumerate(read) if self._is_row(rows[index], row)]
            extras = [row for index, row in enumerate(rows) if index not in marked]
            names = [columns[index] for index in part if columns[index].kind == "course"]
            anchors = [rows[index] for index in marked]
            held = [self._said(self._whole_name(read[index])) for index in marked]
            if names:
                add_wrapped(flow, anchors, held, extras, names[0])
            cells += zip(anchors, held, strict=True)
        known = [tuple(words(row.get("grade", ""))) for _, row in cells]
        graded = {" ".join(phrase) for phrase in known if self._lexicon.has("grade_words", phrase)}
        lettered = any(says_letters(line.text) for line in flow.lines)
        held = [row for _, row in cells]
        rows_read = rows_of(held, lambda text: " ".join(words(text)) in graded, letters=lettered)
        order = sorted(range(len(cells)), key=lambda index: rows.index(cells[index][0]))
        return [
            (cells[index][0], one)
            for index in order
            if (one := rows_read[index]) is not None and not self._is_form(one)
        ], columns

    def _is_term(self, row: TranscriptRow) -> bool:
        """Whether a row is the term a part of a table begins with, and its average beside it."""
        phrase = tuple(words(row.course))
        dated = any(len(word) == 4 and word.isdecimal() for word in phrase)
        if self._lexicon.has("total_words", tuple(words(row.grade or ""))):
            return dated
        termed = dated or any(self._header.kind(word) == "skip" for word in phrase)
        return termed and self._lexicon.has("total_words", phrase[-1:])

    def _is_form(self, row: TranscriptRow) -> bool:
        """Whether a row is two labels of a form beside each other, or a grade that counts for the whole."""
        phrase = tuple(words(row.course))
        if any(self._lexicon.has(name, phrase) for name in NO_COURSES):
            return True
        marked = row.credits is not None or is_mark(row.grade or "", self._is_mark_word)
        if not marked and self._header.kind(row.course) == "course":
            return True  # a header of which some cells were not read
        return (
            row.credits is None
            and not any(map(str.isdigit, row.grade or ""))
            and len(row.grade or "") > 2
            and phrase in self._lexicon.labels
            and not self._known(row.grade or "")
        )

    def _told(self, table: _Table, others: list[Column], body: Sequence[VisualRow]) -> list[Column]:
        """What the columns of a table are, by their headers, those of like tables, and their cells."""
        said = told_by(table.columns, others)
        found = told_by_cells(
            said,
            [lines_of(self._flow, row) for row in body],
            self._known,
            self._spoken,
            right_to_left=self._turned(body),
        )
        if MARKED & {column.kind for column in found}:
            return found
        return [  # marks that rise by chance
            replace(column, kind=one.kind) if column.kind is None and one.kind in MARKED else column
            for column, one in zip(found, said, strict=True)
        ]

    def _turned(self, body: Sequence[VisualRow]) -> bool:
        """Whether rows are read from right to left."""
        return right_to_left(line for row in body for line in lines_of(self._flow, row))

    def _is_row(self, row: VisualRow, cells: dict[str, str]) -> bool:
        """Whether a printed row has marks; they must look like marks where the name or the gap before them is missing."""
        opened = any(cell.count("(") > cell.count(")") for cell in row.cells)
        if opened and any(_CLOSED.fullmatch(cell) for cell in row.cells):
            return False  # a sentence: (Protokoll Nr. | 37)
        marks = [cells[kind] for kind in MARKED & set(cells)]
        if len(row.lines) > 1 and "course" in cells:
            return bool(marks)
        return any(is_mark(mark, self._is_mark_word) for mark in marks)

    def _whole_name(self, row: dict[str, str]) -> dict[str, str]:
        """A row with the end of its long name, where that runs into the column of grades in words, back in the name."""
        parts = row.get("grade", "").split()
        for start in range(1, len(parts) if "course" in row else 0):
            end, grade = " ".join(parts[:start]), " ".join(parts[start:])
            if self._known(" ".join(parts)) or self._known(end) or not end[:1].isalpha():
                break
            if self._known(grade):
                return {**row, "course": f"{row['course']} {end}", "grade": grade}
        return row

    def _said(self, row: dict[str, str]) -> dict[str, str]:
        """A row with its mark by the word for it, where one stands beside the figures."""
        said, figures = self._spoken(row.get("words", "")), number_of(row.get("grade", ""))
        if said is not None and (figures is None or float(said) not in (figures, figures // 1)):
            return {**row, "grade": said}
        return {**row, "grade": spoken_mark(row["grade"], self._spoken)} if "grade" in row else row


def _filled(read: tuple[VisualRow, TranscriptRow]) -> int:
    """How many marks a row has."""
    return sum(mark is not None for mark in (read[1].credits, read[1].grade))


def _beside(table: _Table, tables: list[_Table]) -> list[Column]:
    """The columns of the other tables."""
    return [column for other in tables if other is not table for column in other.columns]
