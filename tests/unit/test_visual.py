"""From the order of places to the order of reading."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recognise.extract.visual import from_left, from_right, mirrored, upside_down

ARABIC = st.text("ابتثدرسمن", min_size=1, max_size=5)
NUMBER = st.from_regex(r"[0-9]{1,4}([./:][0-9]{1,4}){0,2}", fullmatch=True)
LATIN = st.from_regex(r"[A-Za-z]{2,6}( [A-Za-z0-9]{2,6}){0,2}", fullmatch=True)


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
    assert "".join(from_right(_as_printed(parts))) == " ".join(parts)


@given(st.lists(st.one_of(ARABIC, NUMBER), max_size=6), st.sampled_from([from_left, from_right]))
def test_nothing_is_lost_or_invented(parts: list[str], turn) -> None:  # type: ignore[no-untyped-def]
    units = list(" ".join(parts))
    assert sorted(turn(units)) == sorted(units)


def test_a_span_of_years_after_letters_stands_backwards_in_print() -> None:
    assert "".join(from_right("1400-1399 لاسمین")) == "نیمسال 1399-1400"
    assert "".join(from_right("1400-1399")) == "1400-1399"


def test_the_sign_for_per_cent_follows_its_number() -> None:
    assert "".join(from_right("٪69.45 طسوا")) == "اوسط 69.45٪"
    assert "".join(from_right("69.45٪ طسوا")) == "اوسط 69.45٪"


def test_brackets_are_turned_where_a_file_names_what_is_meant() -> None:
    assert upside_down([")حسن(", "ا(ب"])
    assert not upside_down(["(حسن)", "ا)ب"])
    assert mirrored("(حسن)") == ")حسن("
