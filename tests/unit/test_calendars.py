from datetime import date, timedelta

import jdatetime
import kenat
import pytest
from hijridate import Gregorian
from hypothesis import assume, given
from hypothesis import strategies as st

from recognise.extract.calendars import plausible_year, to_gregorian

DAYS = st.dates(min_value=date(1925, 1, 1), max_value=date(2076, 1, 1))


@given(DAYS)
def test_solar_hijri_round_trip(day):
    printed = jdatetime.date.fromgregorian(date=day)
    found = to_gregorian("solar_hijri", printed.year, printed.month, printed.day)
    assert found is not None and found.first == found.last == day


@given(DAYS)
def test_hijri_range_holds_the_umm_al_qura_day(day):
    printed = Gregorian(day.year, day.month, day.day).to_hijri()
    assume(
        printed.day <= 30
    )  # the table of the library has three months of 31 days, of the years 1345 to 1349
    found = to_gregorian("hijri", printed.year, printed.month, printed.day)
    assert found is not None and found.first <= day <= found.last
    assert found.last - found.first <= timedelta(days=3)


@given(st.integers(1900, 2060), st.integers(1, 13), st.integers(1, 30))
def test_ethiopian_equals_kenat(year, month, day):
    found = to_gregorian("ethiopian", year, month, day)
    if month == 13 and day > 5:
        assert found is None or (day == 6 and year % 4 == 3)
        return
    assert found is not None and found.first == kenat.toGC(year, month, day)


@given(DAYS)
def test_buddhist_is_543_ahead(day):
    found = to_gregorian("buddhist", day.year + 543, day.month, day.day)
    assert found is not None and found.iso == day.isoformat()


def test_hijri_dates_on_which_tables_differ_are_an_interval():
    found = [to_gregorian("hijri", 1420, month, 1) for month in range(1, 13)]
    intervals = [item.iso for item in found if item is not None and "/" in item.iso]
    assert intervals, "the civil table and Umm al-Qura differ in most months"
    assert all(len(iso) == 21 for iso in intervals)


@pytest.mark.parametrize(
    ("calendar", "year", "month", "day"),
    [
        ("gregorian", 2001, 2, 29),
        ("solar_hijri", 1402, 12, 30),
        ("hijri", 1420, 13, 1),
        ("ethiopian", 2001, 13, 7),
    ],
)
def test_dates_that_do_not_exist(calendar, year, month, day):
    assert to_gregorian(calendar, year, month, day) is None


def test_plausible_years():
    assert plausible_year("solar_hijri", 1391) and not plausible_year("gregorian", 1391)
    assert plausible_year("ethiopian", 1994) and plausible_year("gregorian", 1994)


@pytest.mark.parametrize(
    ("year", "month", "day", "iso"),
    [(2000, 1, 1, "1943-04-14"), (2046, 7, 22, "1989-11-07"), (2072, 4, 3, "2015-07-19"), (2081, 1, 1, "2024-04-13")],
)  # fmt: skip
def test_bikram_sambat_follows_the_almanac(year, month, day, iso):
    found = to_gregorian("bikram", year, month, day)
    assert found is not None and found.iso == iso


def test_bikram_sambat_has_no_day_outside_its_months():
    assert to_gregorian("bikram", 2046, 7, 33) is None
    assert to_gregorian("bikram", 2100, 1, 1) is None
