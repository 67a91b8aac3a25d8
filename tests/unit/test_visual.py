"""From the order of places to the order of reading."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from recognise.extract.glyphs import _logical
from recognise.extract.visual import (
    from_right,
    in_order,
    line_from_right,
    lines_from_right,
    mirrored,
    spelt,
    well_formed,
)

ARABIC = st.text("ابتثدرسمن", min_size=1, max_size=5)
NUMBER = st.from_regex(r"[0-9]{1,4}([./:][0-9]{1,4}){0,2}", fullmatch=True)
LATIN = st.from_regex(r"[A-Za-z]{2,6}( [A-Za-z0-9]{2,6}){0,2}", fullmatch=True)


def read(seen: Sequence[str], *, right_to_left: bool = True) -> str:
    return spelt(seen, in_order(seen, right_to_left))


def _as_printed(parts: list[str]) -> list[str]:
    """What stands from left to right when a line that runs from right to left is printed."""
    seen: list[str] = []
    for part in reversed(parts):
        seen += part if part[0].isascii() else reversed(part)
        seen.append(" ")
    return seen[:-1]


@given(st.lists(st.tuples(ARABIC, st.one_of(NUMBER, LATIN)), min_size=1, max_size=4))
def test_words_numbers_and_foreign_words_come_in_reading_order(pairs: list[tuple[str, str]]) -> None:
    parts = [part for pair in pairs for part in pair]
    assert read(_as_printed(parts)) == " ".join(parts)


@given(st.lists(st.one_of(ARABIC, NUMBER, LATIN), max_size=6), st.booleans())
def test_nothing_is_lost_or_invented(parts: list[str], right_to_left: bool) -> None:
    units = list(" ".join(parts))
    assert sorted(place for place, _ in in_order(units, right_to_left)) == list(range(len(units)))


@given(
    st.lists(st.one_of(ARABIC, NUMBER, LATIN, ARABIC.map("({})".format)), min_size=1, max_size=6),
    st.booleans(),
)
def test_what_is_read_is_displayed_as_it_was_seen(parts: list[str], right_to_left: bool) -> None:
    direction = "R" if right_to_left else "L"
    seen = get_display(" ".join(parts), base_dir=direction)
    assert get_display(read(seen, right_to_left=right_to_left), base_dir=direction) == seen


def test_a_span_of_years_after_letters_stands_backwards_in_print() -> None:
    assert read("1400-1399 لاسمین") == "نیمسال 1399-1400"
    assert read("1400-1399") == "1400-1399"


def test_the_sign_for_per_cent_follows_its_number() -> None:
    assert read("٪69.45 طسوا") == "اوسط 69.45٪"
    assert read("69.45٪ طسوا") == "اوسط 69.45٪"


def test_brackets_are_turned_where_a_file_names_what_is_seen() -> None:
    """Foreign words say the same of their brackets either way; those of the Arabic words decide."""
    assert _logical([list(")يرجه( خیرات"), list("Date (H)")]) == ["تاریخ (هجري)", "Date (H)"]
    assert _logical([list("(يرجه) خیرات"), list("Date (H)")]) == ["تاریخ (هجري)", "Date (H)"]
    assert mirrored("(حسن)") == ")حسن("
    assert well_formed("(حسن)") and not well_formed(")حسن(") and not well_formed("حسن")


def test_brackets_and_stops_stay_with_the_foreign_words_they_belong_to() -> None:
    assert read("Date of Issue (H) خیرات") == "تاریخ Date of Issue (H)"
    assert read("Registration No. / مقر") == "رقم / Registration No."


@pytest.mark.parametrize(
    ("seen", "text"),
    [
        ("VT-2071-901 :Certificate No / ددع", "عدد / Certificate No: VT-2071-901"),
        ("69/208938 : N° du diplôme - مقر", "رقم - N° du diplôme : 69/208938"),
        ("Rida Bouazza :Name / مسا", "اسم / Name: Rida Bouazza"),
        ("Certificate No: VT-2071-901 / ددع", "عدد / Certificate No: VT-2071-901"),
        ("Article 5: Title / مسا", "اسم / Article 5: Title"),
        ("12/12/2001 :خیرات", "تاریخ: 12/12/2001"),
        ("D152679159 :مقر", "رقم: D152679159"),
    ],
)
def test_a_label_comes_before_its_value(seen: str, text: str) -> None:
    assert line_from_right(seen, page_from_right=True)
    assert read(seen) == text


@pytest.mark.parametrize("page", [True, False])
def test_a_line_of_two_parts_runs_as_its_page_does(page: bool) -> None:
    assert line_from_right("Director / ریدم", page) is page
    assert line_from_right("ریدم / Director", page) is page
    assert line_from_right("ریدم", page) and not line_from_right("Director", page)
    assert not line_from_right("The ریدم signs", page)
    assert line_from_right("ریدم of ةرادإلا", page)


def test_a_page_with_a_translation_is_read_as_its_original() -> None:
    assert from_right("الهيئة السعودية للتخصصات الصحية Saudi Commission for Health Specialties")
    assert not from_right("Board of Intermediate and Secondary Education ثانوی تعلیمی بورڈ")


def test_a_label_on_the_right_of_its_value_tells_how_a_page_in_two_languages_is_set() -> None:
    signed = [list("Registrar of the University / ةعماجلا لجسم"), list("ةداهش")]
    assert not lines_from_right(signed)
    assert lines_from_right([*signed, list("A-7 :No / مقر")])
    assert lines_from_right([*signed, list("ةيدوعسلا ةيبرعلا ةكلمملا")])


@pytest.mark.parametrize("number", ["28506-9277553-4", "055-66021546"])
def test_a_number_that_shows_it_was_not_turned_stays_as_it_stands(number: str) -> None:
    assert read([*number, *" :", *"نمبر"[::-1]]) == f"نمبر: {number}"
