"""Text from strangers in terminals, links, cells and tables."""

from __future__ import annotations

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_example import example

from recognise.report.table import HEADER, render_csv, render_summary, render_table, summary_rows
from recognise.report.text import cell, printable, web_address, width


@given(st.text())
def test_no_control_character_survives(text: str) -> None:
    assert not [sign for sign in printable(text) if unicodedata.category(sign) == "Cc" and sign not in "\n\t"]


def test_an_escape_sequence_is_harmless() -> None:
    assert "\x1b" not in printable("\x1b[2Jpassed\x07") and "passed" in printable("\x1b[2Jpassed\x07")


@pytest.mark.parametrize("url", ["https://example.org/a?b=1", "http://example.org"])
def test_a_web_address_passes(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "https:", "https://a b", "http://[", "\thttps://example.org"],
)  # fmt: skip
def test_anything_else_is_no_link(url: str | None) -> None:
    assert web_address(url) is None


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＠x", "|x", "%0"]
)
def test_a_formula_becomes_text(text: str) -> None:
    assert cell(text).startswith("'")


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    made = cell(text)
    assert not unicodedata.normalize("NFKC", made).lstrip().startswith(("=", "+", "-", "@"))
    assert "\n" not in made and "\t" not in made


def test_harmless_cells_stay_as_they_are() -> None:
    assert [cell(text) for text in ("Бакалавр", "شهادة", "6", "", "a=b")] == [
        "Бакалавр",
        "شهادة",
        "6",
        "",
        "a=b",
    ]


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), max_size=4))
def test_csv_keeps_every_row(rows: list[list[str]]) -> None:
    made = render_csv(("a", "b"), rows)
    assert made.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))
    assert len(read) == len(rows) + 1
    assert read[1:] == [[cell(value).encode("utf-8", "replace").decode() for value in row] for row in rows]


def test_width_counts_what_is_seen() -> None:
    assert [width(text) for text in ("abc", "日本", "e\u0301", "\u200fا")] == [3, 4, 1, 1]


def test_columns_line_up() -> None:
    lines = render_table(("name", "level"), [("日本語", "6"), ("a" * 60, "7")], limit=12).splitlines()
    assert len({width(line.rsplit(" ", 1)[0]) for line in lines[2:]}) == 1
    assert lines[3].startswith("aaaaaaaaaaa…")


def test_a_row_for_every_level() -> None:
    rows = summary_rows(example())
    assert [row[HEADER.index("outcome")] for row in rows] == ["undetermined", "proposed"]
    assert rows[0][HEADER.index("open_facts")] == "duration_months"
    assert rows[1][HEADER.index("isced")] == "3"
    assert all(len(row) == len(HEADER) for row in rows)


def test_the_summary_says_what_is_open_and_who_decides() -> None:
    text = render_summary(example(hostile="\x1b]0;x\x07=1"))
    assert "\x1b" not in text
    assert "duration_months" in text and "48..59" in text
    assert "not a decision" in text
