from dataclasses import replace

import pytest

from recognise.extract.marks import column, number_parts, tidy_mark
from recognise.extract.textflow import build_flow
from recognise.extract.transcript import read_transcript
from recognise.model.document import Line, Page
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


def test_credits_and_grade_read_as_one_cell_are_parted():
    text = "l 11 Course Title || Cr Gd\nl 11 Algebra || 5B+\nl 11 Physics II || 4 A\nl 11 Land Law || 2 C"
    assert _rows(text) == [("Algebra", "5", "B+"), ("Physics II", "4", "A"), ("Land Law", "2", "C")]


def test_what_runs_over_in_some_rows_does_not_join_tables_side_by_side():
    rows = [("Deutsch", "4.0", "Physik", "4.5"), ("Latein", "5.5", "Geografie", "5.0")]
    rows += [("Biologie", "4.5", "Musik", "3.5"), ("Chemie", "5.0", "Sport", "6.0")]
    lines = [
        Line(text=text, bbox=(left, 100 + 20 * at, left + 7 * len(text), 111 + 20 * at), confidence=0.9)
        for at, row in enumerate([*rows, ("Schwerpunktfach", "Geschichte der Neuzeit", "", "4.5")])
        for left, text in zip((90, 265, 307, 517), row, strict=True)
        if text
    ]
    page = replace(page_of("l 11 x"), lines=tuple(lines))
    read, _ = read_transcript(build_flow((page,)), lexicon())
    courses = {row.course: row.grade for row in read}
    assert courses | {course: grade for row in rows for course, grade in (row[:2], row[2:])} == courses


def test_the_average_beside_a_term_is_no_row():
    text = (
        "l 11 Course || Cr || Gd\nl 11 Algebra || 5 || B+\nl 11 Physics II || 4 || A\n"
        "l 11 SECOND SEMESTER 2012/2013 || GPA: || 3.50\nl 11 Land Law || 2 || C"
    )
    assert _rows(text) == [("Algebra", "5", "B+"), ("Physics II", "4", "A"), ("Land Law", "2", "C")]


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


def test_grades_in_words_beside_a_column_nobody_asks_for():
    text = (
        "l 11 Prüfungsgebiet || Art der Prüfung || Beurteilung\n"
        "l 11 Deutsch || schriftlich || Sehr gut\nl 11 Religion || mündlich || Gut\n"
        "l 11 Physik || mündlich || Genügend"
    )
    assert _rows(text) == [
        ("Deutsch", None, "Sehr gut"),
        ("Religion", None, "Gut"),
        ("Physik", None, "Genügend"),
    ]


def test_credits_count_and_hours_do_not():
    text = (
        "l 11 № || Наименование дисциплин || Часы || Кредиты || Оценка\n"
        "l 11 1 || Экология || 180 || 6 || отлично\nl 11 2 || Философия || 90 || 3 || хорошо\n"
        "l 11 3 || Русский язык || 120 || 4 || отлично"
    )
    assert [row[1] for row in _rows(text)] == ["6", "3", "4"]


def test_two_tables_side_by_side_with_codes_in_front():
    text = (
        "l 9 Kodu || Dersin Adı || AKTS || Not || Kodu || Dersin Adı || AKTS || Not\n"
        "l 9 İKT225 || Hukuk || 3 || BB || İKT261 || Makro || 5 || CB\n"
        "l 9 FİZ147 || Fizik || 4 || св || TDL288 || Türk Dili || 2 || cc"
    )
    assert sorted(_rows(text)) == sorted(
        [
            ("Hukuk", "3", "BB"),
            ("Makro", "5", "CB"),
            ("Fizik", "4", "CB"),
            ("Türk Dili", "2", "CC"),
        ]
    )


def test_misread_header_cells_are_told_by_their_likeness():
    text = (
        "r 11 المادة الدرا سية || الدرجة رقماً || الدرجة كاب\n"
        "r 11 الرياضيات || ٨٦ || ستة وثمانون\nr 11 الأحياء || ٨١ || واحد وثمانون\nr 11 الفيزياء || ٨٠ || ثمانون"
    )
    assert [row[2] for row in _rows(text)] == ["86", "81", "80"]


def test_signatures_below_a_table_are_no_rows():
    text = (
        "l 11 Subject || Grade\nl 11 English || B\nl 11 History || A\nl 11 Physics || C\n"
        "l 11 Registrar || Dean of students"
    )
    assert [row[0] for row in _rows(text)] == ["English", "History", "Physics"]


def test_the_name_of_a_course_goes_on_in_the_next_line():
    text = "l 11 Subject || Marks\nl 11 English || 71\nl 11 History of Europe || 64\nl 11 and of the world\nl 11 Art || 55"
    assert ("History of Europe and of the world", None, "64") in _rows(text)


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        (["14,05", "1286", "9,50", "13,00"], ["14,05", "12,86", "9,50", "13,00"]),
        (["2.75", "1.50", "2Л5"], ["2.75", "1.50", ""]),
        (["A1", "B3", "AL", "C5"], ["A1", "B3", "A1", "C5"]),
        (["A", "B", "8", "Cc", "B"], ["A", "B", "B", "C", "B"]),
        (["71", "1064", "55"], ["71", "", "55"]),
        (["71", "Dean of students", "55", "64"], ["71", "", "55", "64"]),
        (["отлично", "зачтено", "хорошо"], ["отлично", "зачтено", "хорошо"]),
    ],
)
def test_marks_are_told_by_their_column(printed, read):
    assert column(printed, lambda _: False) == read


def test_a_header_of_several_columns_read_as_one_line_does_not_make_them_one():
    def line(text: str, left: float, right: float, top: float) -> Line:
        return Line(text=text, bbox=(left, top, right, top + 12.0), confidence=1.0)

    lines = [line("Course Title", 60, 140, 100), line("Cr.Hr Grade Points", 400, 530, 100)]
    for index, (course, *marks) in enumerate([("Algebra", "4", "C", "8"), ("Botany", "3", "A", "12")]):
        top = 120.0 + 20 * index
        lines.append(line(course, 60, 120, top))
        lines += [line(mark, left, left + 8, top) for mark, left in zip(marks, (405, 455, 505), strict=True)]
    page = Page(number=1, width=595.0, height=842.0, rotation=0, method="text_layer", lines=tuple(lines))
    rows, _ = read_transcript(build_flow((page,)), lexicon())
    assert [(row.course, row.credits, row.grade) for row in rows] == [
        ("Algebra", "4", "C"),
        ("Botany", "3", "A"),
    ]


def test_a_table_goes_on_overleaf_without_its_header():
    first = page_of(
        "l 9 Code || Course || Theory || Practice || Mark\nl 9 NU1 || Anatomy || 61 || 72 || 66\n"
        "l 9 NU2 || Nutrition || 55 || 80 || 63\nl 9 NU3 || Ethics || 70 || 58 || 69"
    )
    second = page_of(
        "l 9 Records\nl 9 of the college\nl 9 of nursing\nl 9 second sheet\nl 9 to the transcript\n"
        "l 9 NU4 || Midwifery || 77 || 62 || 75\nl 9 NU5 || Surgery || 59 || 67 || 61\n"
        "l 9 NU6 || Psychology || 81 || 74 || 79"
    )
    rows, _ = read_transcript(build_flow((first, replace(second, number=2))), lexicon())
    assert [(row.course, row.grade) for row in rows] == [
        ("Anatomy", "66"),
        ("Nutrition", "63"),
        ("Ethics", "69"),
        ("Midwifery", "75"),
        ("Surgery", "61"),
        ("Psychology", "79"),
    ]


def test_a_table_on_one_half_of_a_folded_paper():
    def line(text: str, left: float, top: float) -> Line:
        return Line(text=text, bbox=(left, top, left + 6.0 * len(text), top + 12.0), confidence=1.0)

    lines = [
        line(text, 60, 100 + 19 * place)
        for place, text in enumerate(
            [
                "CERTIFICATE",
                "of qualification",
                "No 4711",
                "is given to",
                "Maria Example",
                "born in 1990",
                "at the college",
            ]
        )
    ]
    lines += [
        line(text, left, 104 + 21 * place)
        for place, row in enumerate(
            [
                ("Subject", "Mark", "In words"),
                ("Theory", "9", "nine"),
                ("Practice", "8", "eight"),
                ("Safety", "10", "ten"),
            ]
        )
        for text, left in zip(row, (450, 600, 680), strict=True)
    ]
    lines += [line("Given by the commission", 450, 210), line("Director", 450, 240)]
    page = Page(number=1, width=842.0, height=595.0, rotation=0, method="ocr", lines=tuple(lines))
    rows, _ = read_transcript(build_flow((page,)), lexicon())
    assert [(row.course, row.grade) for row in rows] == [("Theory", "9"), ("Practice", "8"), ("Safety", "10")]


def test_a_mark_is_told_by_its_word():
    text = (
        "l 11 Subject || Mark\nl 11 English || 8 (eight)\nl 11 History || 70 (ten)\nl 11 Physics || .6 (six)"
    )
    assert [row[2] for row in _rows(text)] == ["8", "10", "6"]


def test_a_name_in_two_lines_around_its_marks():
    text = (
        "l 11 Subject || Credits || Marks\nl 11 English || 3 || 71\nl 11 Introduction to the\nl 11  || 4 || 64\n"
        "l 11 history of Europe\nl 11 Art || 2 || 55"
    )
    assert ("Introduction to the history of Europe", "4", "64") in _rows(text)


def test_a_name_that_ends_with_a_joining_word_goes_on_below():
    text = (
        "l 11 Gegenstand || Note\nl 11 Deutsch || 1\nl 11 Wirtschaftskunde mit || 2\nl 11 Schriftverkehr\n"
        "l 11 Fachkunde || 3\nl 11 Rechnungswesen || 2"
    )
    assert ("Wirtschaftskunde mit Schriftverkehr", None, "2") in _rows(text)


def test_a_point_read_as_a_gap_or_not_at_all_comes_back_in_a_column_of_numbers_with_points():
    printed = ["18.50", "16 75", "2000", "18.25", "1725"]
    assert column(printed, lambda _: False) == ["18.50", "16.75", "20.00", "18.25", "17.25"]


def test_a_lying_page_is_not_folded_through_the_second_of_three_tables():
    heads = (60, 160, 220, 310, 410, 470, 560, 690, 750)
    rows = [
        ("Modul", "ECTS", "Note") * 3,
        ("Analysis", "6", "5.0", "Datenbanken", "6", "4.0", "Webentwicklung", "3", "5.5"),
        ("Programmieren", "2", "5.5", "Rechnernetze", "4", "6.0", "Sicherheit", "2", "4.5"),
        ("Statistik", "3", "4.0", "Algorithmen", "3", "5.0", "Lernende Systeme", "5", "6.0"),
    ]
    lines = [
        Line(text=text, bbox=(left, 200 + 18.0 * at, left + 6.0 * len(text), 211 + 18.0 * at), confidence=1.0)
        for at, row in enumerate(rows)
        for left, text in zip(heads, row, strict=True)
    ]
    page = Page(number=1, width=842.0, height=595.0, rotation=0, method="ocr", lines=tuple(lines))
    read, _ = read_transcript(build_flow((page,)), lexicon())
    printed = [row[start : start + 3] for row in rows[1:] for start in (0, 3, 6)]
    assert sorted((row.course, row.credits, row.grade) for row in read) == sorted(printed)


def test_a_point_read_as_a_slash_is_the_point_of_the_other_marks_and_a_fraction_stays_one():
    assert column(["17.75", "15/00", "13.25", "16/50"], lambda _: False) == [
        "17.75",
        "15.00",
        "13.25",
        "16.50",
    ]
    assert column(["15/20", "13/20", "14/20", "12.5", "13.5"], lambda _: False)[0] == "15/20"


def test_a_slash_is_the_point_where_marks_would_be_of_none():
    assert column(["16/00", "17/50", "14/25"], lambda _: False) == ["16.00", "17.50", "14.25"]
    assert column(["16/20", "17/20", "14/20"], lambda _: False) == ["16/20", "17/20", "14/20"]


def test_marks_keep_the_word_printed_beside_them():
    printed = ["4 (хорошо)", "5(отлично)", "4 (хорошо", "3"]
    assert column(printed, lambda _: False) == ["4 (хорошо)", "5 (отлично)", "4 (хорошо)", "3"]
    printed = ["71/", "77 / добре", "95/ відмінно", "зараховано"]
    assert column(printed, lambda _: False) == ["71", "77 / добре", "95 / відмінно", "зараховано"]
    assert column(["۴ (خوب)", "۵ (عالی)"], lambda _: False) == ["4 (خوب)", "5 (عالی)"]
    assert column(["8", "7 (", "9", "10"], lambda _: False) == ["8", "7", "9", "10"]


def test_the_numbers_of_the_parts_of_a_form_are_no_marks():
    assert number_parts(["2.1", "2.2", "2.3", "3.1", "3.2", "4.10"])
    assert not number_parts(["2.1", "2.2", "2.3", "3.1", "3.1", "4.1"])
    assert not number_parts(["2.1", "2.2", "2.3", "3.1"]) and not number_parts(
        ["A", "B", "2.1", "2.2", "2.3"]
    )


def test_hours_in_brackets_stand_between_a_course_and_its_mark():
    text = "l 11 Склав заліки та іспити:\nl 11 1. Філософія (68 год.) відмінно\nl 11 2. Фізика (102 год.) добре,\nl 11 3. Опір матеріалів (136 тбд.) добре\nl 11 4. Гідравліка (72 годі) відмінну"
    assert _rows(text) == [
        ("Філософія", "68", "відмінно"),
        ("Фізика", "102", "добре"),
        ("Опір матеріалів", "136", "добре"),
        ("Гідравліка", "72", "відмінну"),
    ]


def test_hours_in_brackets_without_marks_are_no_rows():
    text = "l 11 1. Plumbing (68 hours) completed\nl 11 2. Welding (40 hours) completed\nl 11 3. Safety (12 hours) attended"
    assert _rows(text) == []


def test_per_cent_is_the_mark_where_a_level_stands_beside_it():
    text = "l 11 Subject || % || Rating || Description\nl 11 Mathematics || 41 || 3 || Moderate\nl 11 History || 69 || 5 || Substantial\nl 11 Life Sciences || 63 || 5 || Substantial"
    assert _rows(text) == [
        ("Mathematics", None, "41"),
        ("History", None, "69"),
        ("Life Sciences", None, "63"),
    ]
