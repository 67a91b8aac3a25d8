"""Course tables of many countries: with their header, and without it where the cells tell enough."""

import pytest
import yaml

from recognise.extract.textflow import build_flow
from recognise.extract.transcript import read_transcript
from tests.unit.reading_helpers import ROOT, lexicon, page_of

TABLES = yaml.safe_load((ROOT / "tests" / "data" / "course_tables.yaml").read_text(encoding="utf-8"))


def _read(table: dict, lines: list[str]) -> list[tuple[str, ...]]:
    side = "r" if table.get("right_to_left") else "l"
    page = page_of("\n".join(f"{side} 9 {line}" for line in lines))
    rows, _ = read_transcript(build_flow((page,)), lexicon())
    return sorted((row.course, row.credits or "-", row.grade or "-") for row in rows)


def _wanted(table: dict) -> list[tuple[str, ...]]:
    return sorted(tuple(row.split(" | ")) for row in table["rows"])


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table["name"])
def test_a_table_is_read(table):
    assert _read(table, table["table"].splitlines()) == _wanted(table)


@pytest.mark.parametrize(
    "table", [table for table in TABLES if table.get("headless")], ids=lambda table: table["name"]
)
def test_a_table_is_read_without_its_header(table):
    found = _read(table, table["table"].splitlines()[1:])
    assert [(course, grade) for course, _, grade in found] == [
        (course, grade) for course, _, grade in _wanted(table)
    ]
    assert all(
        credits in ("-", wanted)
        for (_, credits, _), (_, wanted, _) in zip(found, _wanted(table), strict=True)
    )


def _rows(text: str) -> list[tuple[str, str | None, str | None]]:
    rows, _ = read_transcript(build_flow((page_of(text),)), lexicon())
    return [(row.course, row.credits, row.grade) for row in rows]


def test_terms_beside_each_other_with_their_averages_are_no_courses():
    text = "\n".join(
        f"l 11 Year {year} Semester 1 SGPA: 3.{year}1 || Year {year} Semester 2 SGPA: 3.{year}2"
        for year in (1, 2, 3, 4)
    )
    assert _rows(text) == []


def test_marks_in_words_keep_their_figure():
    text = "l 11 Fach || Note\nl 11 Deutsch || sehr gut (1)\nl 11 Mathematik || gut (2)\nl 11 Ethik || gut (2"
    assert [grade for _, _, grade in _rows(text)] == ["sehr gut (1)", "gut (2)", "gut (2)"]


def test_a_column_of_letters_holds_no_credits_whatever_its_header_says():
    text = (
        "l 11 Навчальна дисципліна || Кредити ЄКТС || ЄКТС\nl 11 Філософія || 4 || B\nl 11 Екологія || 3 || A\n"
        "l 11 Ботаніка || 3 || C\nl 11 Агрохімія || 5 || B"
    )
    assert ("Філософія", "4", "B") in _rows(text)


def test_marks_that_rise_by_chance_are_told_by_the_table_below():
    text = (
        "l 11 Lernbereich A\nl 11 Kommunikation || 1\nl 11 Englisch || 2\nl 11 Mathematik || 3\n\n"
        "l 11 Lernbereich B\nl 11 Konstruktion || 1\nl 11 Fertigung || 1\nl 11 Werkstoffe || 2\nl 11 Steuerung || 2\n"
        "l 11 Mechanik || 1"
    )
    assert [grade for _, _, grade in _rows(text)] == ["1", "2", "3", "1", "1", "2", "2", "1"]


def test_a_lone_word_of_another_script_is_no_mark():
    text = "l 11 Дисципліна || Оцінка\n" + "\n".join(
        f"l 11 {course} || {mark}"
        for course, mark in (
            ("Історія", "добре"), ("Хімія", "добре"), ("Фізика", "oppe"), ("Геодезія", "відмінно"),
            ("Механіка", "добре"), ("Екологія", "задовільно"),
        )
    )  # fmt: skip
    assert "oppe" not in [grade for _, _, grade in _rows(text)]
