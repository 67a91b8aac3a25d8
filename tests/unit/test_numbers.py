"""Numbers of papers are read a second time: what is asked, what counts as alike, and what that is worth."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognise.extract.confidence import read_rightly
from recognise.extract.crops import line_picture, part_of
from recognise.extract.detect import TextBox
from recognise.extract.ink import may_hold_point
from recognise.extract.lines import _read_twice
from recognise.extract.numbers import agreed, compact, is_among, numbers
from recognise.extract.tess import LineReading, Word


def line(*texts: str) -> tuple[Word, ...]:
    return tuple(
        Word(text=text, confidence=0.9, left=place / 10, right=place / 10 + 0.08)
        for place, text in enumerate(texts)
    )


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Diploma", "No.", "584571", "/", "2008"), ["No. 584571 / 2008"]),
        (("Серія", "ВС", "№", "12345678"), ["ВС № 12345678"]),
        (("issued", "on", "12.05.2004"), []),
        (("in", "the", "year", "2004-2008"), []),
        (("Algebra", "12", "5.0"), []),
        (("Reg.", "TS-6053848", "of", "Roll", "98765"), ["TS-6053848", "98765"]),
    ],
)
def test_numbers_of_a_line(texts: tuple[str, ...], expected: list[str]) -> None:
    found = [text.lstrip(". ") for text, _, _ in numbers(line(*texts), from_right=False)]
    assert [text.removeprefix("Reg. ") for text in found] == expected


def test_in_lines_from_the_right_each_word_is_a_number() -> None:
    found = [text for text, _, _ in numbers(line("1234", "56789"), from_right=True)]
    assert found == ["1234", "56789"]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("ВС № 12345678", "BC No12345678", "BC12345678"),
        ("Є № 12345678", "E No 12345678", "12345678"),
        ("584571/2008", "5845712008", "5845712008"),
        ("584571/2008", "58457112008", ""),
        ("K5-60538", "KS-60538", ""),
        ("1234567", "1234561", ""),
        ("1234", "", ""),
    ],
)
def test_what_two_readings_have_in_common(first: str, second: str, expected: str) -> None:
    assert agreed(first, second) == expected


@given(
    st.text(alphabet="0123456789ABKS/-. ", max_size=14), st.text(alphabet="0123456789ABKS/-. ", max_size=14)
)
def test_agreement_never_says_what_only_one_reading_says(first: str, second: str) -> None:
    found = agreed(first, second)
    assert compact(first).endswith(found) and compact(second).endswith(found)
    assert agreed(second, first) == found


class Second:
    """Answers as the second readers of a page would, and keeps whom it asked."""

    def __init__(self, own: str, latin: str) -> None:
        self.grey = np.zeros((100, 100), np.uint8)
        self._own, self._latin = own, latin
        self.asked: list[str] = []

    def own_piece(self, *_: object) -> LineReading:
        self.asked.append("own")
        return LineReading(text=self._own)

    def piece(self, *_: object) -> LineReading:
        self.asked.append("latin")
        return LineReading(text=self._latin)


@pytest.mark.parametrize(
    ("first", "own", "latin", "may_ask", "expected", "asked"),
    [
        ("P9344059", "P9344059", "", True, ("P9344059",), ["own"]),
        ("P9344059", "P9344O59", "P9344059", True, ("P9344059",), ["own", "latin"]),
        ("P9344059", "9344059", "P9344059", True, ("P9344059",), ["own", "latin"]),
        ("P9344059", "P9344059", "P9344069", False, (), ["latin"]),
        ("202313387", "202313387", "2023/3387", True, (), ["latin"]),
    ],
)
def test_our_own_network_is_asked_first_where_it_read_nothing(
    first, own, latin, may_ask, expected, asked
) -> None:
    box = TextBox(quad=np.array([[0, 0], [90, 0], [90, 10], [0, 10]], np.float32), score=1.0)
    second = Second(own, latin)
    reading = LineReading(text=first, words=line(first), language="eng")
    assert _read_twice(second, [(box, reading)], own=may_ask) == expected
    assert second.asked == asked


def test_a_number_counts_by_itself_or_as_a_part() -> None:
    assert is_among("BC 12345678", ["BC12345678"])
    assert is_among("12345678", ["BC12345678"])
    assert not is_among("BC 12345678", ["12345678"])
    assert not is_among("12", ["BC12345678"])
    assert not is_among("2345", ["BC12345678"])


def test_a_number_read_twice_is_surer() -> None:
    once, twice = (
        read_rightly(
            "document_number",
            value="K5-60538",
            raw="K5-60538",
            ocr=0.9,
            witnesses=1,
            picture=True,
            seconded=both,
        )
        for both in (False, True)
    )
    assert once < 0.95 < twice


def test_two_groups_in_a_line_from_the_right_stay_doubtful_though_read_twice() -> None:
    number = {
        "value": "1398-626",
        "raw": "1398-626",
        "ocr": 0.99,
        "witnesses": 1,
        "picture": True,
        "seconded": True,
    }
    right, left = (read_rightly("document_number", language=language, **number) for language in ("ps", "en"))
    assert right < 0.96 < 0.99 < left


def test_a_point_is_a_mark_low_between_figures() -> None:
    page = np.full((60, 120), 255, np.uint8)
    page[15:45, 10:25] = page[15:45, 60:75] = 0
    assert not may_hold_point(page, 2)
    assert may_hold_point(page, 3), "figures that touch may hide it"
    page[10:14, 40:44] = 0
    assert not may_hold_point(page, 2), "a speck above the figures"
    page[41:45, 40:44] = 0
    assert may_hold_point(page, 2)
    assert may_hold_point(np.full((60, 120), 255, np.uint8), 2)


def test_a_part_of_a_line_is_found_again_on_the_page() -> None:
    page = np.full((200, 600), 255, np.uint8)
    page[90:110, 300:340] = 0
    quad = np.array([[100, 80], [500, 80], [500, 120], [100, 120]], np.float32)
    box = TextBox(quad=quad, score=1.0)
    picture = line_picture(page, box)
    dark = (picture < 100).any(axis=0).nonzero()[0]
    part = part_of(box, picture.shape, dark[0] / picture.shape[1], (dark[-1] + 1) / picture.shape[1])
    assert part.quad[0] == pytest.approx([300, 80], abs=2)
    assert part.quad[2] == pytest.approx([340, 120], abs=2)
