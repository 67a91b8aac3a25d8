"""Course tables with a form or sentences beside them."""

from dataclasses import replace

from recognise.extract.beside import gaps_beside
from recognise.extract.table_header import HeaderWords
from recognise.extract.table_rows import visual_rows
from recognise.extract.textflow import build_flow
from recognise.extract.transcript import read_transcript
from recognise.model.document import Line
from tests.unit.reading_helpers import lexicon, page_of

SUBJECTS = (("Algebra", "5", "B+"), ("Physics II", "4", "A"), ("Land Law", "2", "C"), ("History", "3", "B"))


def _lines(cells, *, left, top, step=18.0):
    """Rows of cells whose left edges are given, from a place on the page down."""
    return [
        Line(
            text=text,
            bbox=(x, top + step * at, x + 5.5 * len(text), top + step * at + 11),
            confidence=0.95,
        )
        for at, row in enumerate(cells)
        for x, text in zip(left, row, strict=True)
        if text
    ]


def _read(lines):
    page = replace(page_of("l 11 x"), lines=tuple(lines))
    rows, _ = read_transcript(build_flow((page,)), lexicon())
    return [(row.course, row.credits, row.grade) for row in rows]


TABLE = _lines([("Course", "Credits", "Grade"), *SUBJECTS], left=(330, 440, 510), top=200)
FOOT = _lines([("The above is a true copy of what the register of the school has on the holder named here",)],
              left=(50,), top=320)  # fmt: skip


def test_a_form_on_the_level_of_the_header_and_rows_is_not_of_the_table():
    form = [("Full name:", "Ada Moss"), ("Sex:", "Female"), ("Born in:", "Kent"), ("Trade:", "Joinery")]
    assert _read([*_lines(form, left=(50, 150), top=202, step=21), *TABLE, *FOOT]) == list(SUBJECTS)


def test_sentences_beside_rows_are_no_courses():
    said = [("This is to certify that the holder",), ("has been taught what is written",), ("beside it",)]
    assert _read([*_lines(said, left=(50,), top=216), *TABLE, *FOOT]) == list(SUBJECTS)


def test_a_column_of_names_without_a_readable_header_stays_of_the_table():
    header = _lines([("", "Subjects", "Grade")], left=(50, 200, 400), top=200)
    numbers = [
        ("Course A 1", "Algebra and Geometry", "B+"),
        ("Course B 2", "Physics", "A"),
        ("Course C", "Law", "C"),
    ]
    assert [grade for _, _, grade in _read([*header, *_lines(numbers, left=(50, 200, 400), top=218)])] == [
        "B+",
        "A",
        "C",
    ]


def test_rows_counted_from_one_are_told_from_the_form_beside_them_without_a_readable_header():
    form = [("Full name:", "Ada Moss"), ("Sex:", "Female"), ("Born in:", "Kent"), ("Trade:", "Joinery")]
    rows = [("1", "Algebra", "100", "71"), ("2", "Physics", "100", "64"), ("3", "Land Law", "100", "58")]
    rows += [("4", "History", "100", "83"), ("5", "Drawing", "100", "77")]
    table = _lines(rows, left=(330, 360, 440, 510), top=218)
    read = _read([*_lines(form, left=(50, 150), top=200, step=21), *table, *FOOT])
    assert [(course, grade) for course, _, grade in read] == [(row[1], row[3]) for row in rows]


def test_weights_that_happen_to_count_up_do_not_part_a_table():
    rows = [("2", "Algebra", "11.50"), ("1", "Physics", "12.25"), ("2", "Land Law", "9.75")]
    rows += [("3", "History", "14.00")]
    table = _lines([("Credits", "Course", "Grade"), *rows], left=(330, 400, 510), top=200)
    assert [(course, grade) for course, _, grade in _read([*table, *FOOT])] == [row[1:] for row in rows]


def test_names_of_courses_are_no_sentences_beside_the_marks_of_another_table():
    left = [
        ("Course titles of all the years,", "Number", "Grade"),
        ("practice", "hours", ""),
        ("Fundamentals of Ecology", "156", "good"),
        ("Safety of Life and Work", "117", "good"),
        ("Physical Culture", "48", "fair"),
        ("A Foreign Language", "117", "good"),
        ("Mathematics", "72", "good"),
    ]
    right = [
        ("Course titles", "Number", "Grade"),
        ("", "hours", ""),
        ("Programming", "36", "good"),
        ("Algorithms", "36", "fair"),
        ("Databases", "64", "good"),
        ("Systems", "64", "good"),
        ("Practical Work", "288", "good"),
    ]
    lines = [
        *_lines(left, left=(55, 278, 332), top=200, step=12.7),
        *_lines(right, left=(438, 662, 716), top=200, step=12.7),
        *_lines([("Term papers (works): none were set",)], left=(51,), top=293),
    ]
    page = replace(page_of("l 11 x"), width=842.0, height=595.0, lines=tuple(lines))
    flow, header = build_flow((page,)), HeaderWords(lexicon())
    halves = visual_rows(flow, {1: 420.0})
    assert gaps_beside(flow, halves, header, lambda row: header.heads(row.cells)) == []
