"""Rows of courses from what the tagger marked: a second opinion on tables whose columns were taken for one another, or not seen."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from recognise.extract.marks import number_of, rows_of
from recognise.extract.tagger import Tagged
from recognise.extract.textflow import Flow, Span
from recognise.model.document import TranscriptRow
from recognise.rulepack.folding import fold, words
from recognise.rulepack.lexicon import Lexicon

LEAST = 3
"""Rows that make a table where the other reader saw none."""
SURE = 0.9
"""Mean chance of marks from which on the tagger's rows stand against others."""
SHARED = 0.2
"""Share of the tagger's rows in the other reader's from which on both mean the same columns. With these two the rows of 32 families that
were new to both came to F1 .82; the other reader alone had .80, the tagger alone .69."""
MOST = 0.6
"""Share of the other reader's rows that the tagger needs."""
_COLUMNS = {"credits": "credits", "mark": "grade"}
_ALIKE = 85.0
_REACH = 0.3
"""How far over the height of a course its figures may stand, in heights."""


def second_rows(
    rows: tuple[TranscriptRow, ...], flow: Flow, lexicon: Lexicon, marked: Sequence[Tagged]
) -> tuple[TranscriptRow, ...]:
    """The rows of a transcript: those that were read, or the tagger's where nearly all of them say something else.

    Args:
        rows: the rows that were read by the geometry of the tables.
        flow: the document.
        lexicon: the words of the rule pack.
        marked: what the tagger marked.
    """
    told, chance = tagged_rows(flow, lexicon, marked)
    if len(told) < max(LEAST, MOST * len(rows)) or chance < SURE:
        return rows
    shared = sum(any(_same(one, other) for other in rows) for one in told)
    return told if shared < SHARED * len(told) else rows


def tagged_rows(
    flow: Flow, lexicon: Lexicon, marked: Sequence[Tagged]
) -> tuple[tuple[TranscriptRow, ...], float]:
    """Rows of the courses that the tagger marked, with what it marked beside them, and the mean chance of all of it."""
    courses: list[Span] = []
    cells: list[dict[str, str]] = []
    chances: list[float] = []
    figures: list[tuple[str, Span, float]] = []
    for value in marked:
        span = flow.span(value.start, value.end)
        if span is None:
            continue
        if value.field == "course":
            courses.append(span)
            cells.append({"course": span.text})
            chances.append(value.chance)
        elif value.field in _COLUMNS:
            figures.append((_COLUMNS[value.field], span, value.chance))
    for column, span, chance in sorted(figures, key=lambda one: -one[2]):
        row = _row_of(span, courses, flow)
        if row is not None and column not in cells[row]:
            cells[row][column] = span.text
            chances.append(chance)
    rows = rows_of(cells, lambda text: lexicon.has("grade_words", tuple(words(text))))
    return tuple(row for row in rows if row is not None), sum(chances) / max(1, len(chances))


def _row_of(figure: Span, courses: list[Span], flow: Flow) -> int | None:
    """The nearest course before a figure in its printed row."""
    middle = (figure.bbox[1] + figure.bbox[3]) / 2
    near: list[tuple[float, int]] = []
    for index, course in enumerate(courses):
        x0, y0, x1, y1 = course.bbox
        reach = _REACH * flow.lines[course.first_line].height
        if course.page != figure.page or not y0 - reach <= middle <= y1 + reach:
            continue
        gap = x0 - figure.bbox[2] if flow.lines[course.first_line].rtl else figure.bbox[0] - x1
        if gap > -reach:
            near.append((gap, index))
    return min(near, default=(0.0, None))[1]


def _same(first: TranscriptRow, second: TranscriptRow) -> bool:
    """Whether the tagger's row says the same as the other one, or takes its grade for credits and the word beside it for the grade."""
    if fuzz.ratio(fold(first.course), fold(second.course)) < _ALIKE:
        return False
    in_words = not any(map(str.isdigit, first.grade or ""))
    worded = in_words and second.credits is None and first.credits == second.grade
    return worded or (first.credits == second.credits and _figures(first) == _figures(second))


def _figures(row: TranscriptRow) -> float | str | None:
    """The grade of a row without a word in brackets beside its figures."""
    number = number_of(row.grade or "")
    return row.grade if number is None else number
