import pytest

from recognise.extract.columns import tidy_mark
from recognise.extract.textflow import build_flow
from recognise.extract.transcript import read_transcript
from tests.unit.reading_helpers import lexicon, page_of


def _rows(text: str):
    rows, _ = read_transcript(build_flow((page_of(text),)), lexicon())
    return [(row.course, row.credits, row.grade) for row in rows]


def test_cells_left_to_right():
    text = "l 11 Course || Credits || Grade\nl 11 Algebra || 5 || B+\nl 11 Physics II || 4 || A"
    assert _rows(text) == [("Algebra", "5", "B+"), ("Physics II", "4", "A")]


def test_cells_right_to_left():
    text = "r 11 المادة || الدرجة العظمى || الدرجة\nr 11 الفيزياء || ١٠٠ || ٨٨\nr 11 الكيمياء || ١٠٠ || ٩١"
    assert _rows(text) == [("الفيزياء", None, "88"), ("الكيمياء", None, "91")]


def test_rows_read_as_one_line():
    text = "l 11 Code Course Cr.Hr Grade Points\nl 11 MA 101 Algebra 5 A 20\nl 11 PH 102 Physics II 4 B 12\nl 11 Total 9 32"
    assert _rows(text) == [("Algebra", "5", "A"), ("Physics II", "4", "B")]


def test_totals_and_what_follows_are_no_rows():
    text = "l 11 Subject || Marks\nl 11 English || 71\nl 11 History || 64\nl 11 Total || 135\nl 11 Given on 4 May 2001"
    assert _rows(text) == [("English", None, "71"), ("History", None, "64")]


def test_a_table_without_courses_is_no_transcript():
    assert _rows("l 11 Item || Price\nl 11 Bread || 2\nl 11 Milk || 1") == []


@pytest.mark.parametrize(
    ("printed", "mark"),
    [("[B", "B"), ("ГА", "A"), ("| 88", "88"), ("В", "B"), ("۱۷/۵۰", "17/50"), ("C 8", "C"), ("B +", "B+")],
)
def test_marks_are_tidied(printed, mark):
    assert tidy_mark(printed) == mark
