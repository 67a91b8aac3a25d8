"""Calendars: dates of other calendars as Gregorian ones. Pure functions.

A Hijri month begins when the moon is seen, and tables disagree by a day or two: where the civil table and Umm al-Qura differ
a Hijri date becomes a *range*, never one day.
Solar Hijri follows the astronomical calendar of Iran (``jdatetime``), Ethiopian the fixed 13-month rule, Buddhist years are
Gregorian years plus 543 (Thailand since 1941). The months of Bikram Sambat (Nepal) follow the sun's path from year to year, so
their lengths stand in a table.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

CalendarName = Literal["gregorian", "solar_hijri", "hijri", "ethiopian", "buddhist", "bikram"]

_ETHIOPIAN_EPOCH = date(8, 8, 27).toordinal()
"""1 Mäskäräm of the year 1: 27 August 8 in the proleptic Gregorian calendar (29 August 8 Julian)."""
_HIJRI_EPOCH = 227015
"""Ordinal of 1 Muharram 1 in the civil tabular calendar (16 July 622 Julian)."""
_BIKRAM_FIRST, _BIKRAM_EPOCH = 2000, date(1943, 4, 14).toordinal()
"""The first year of the table of Bikram Sambat, and its first day."""
_BIKRAM_LENGTHS = """
132321110102 223222101011 223321101011 232321110012 132321110102 223222101011 223321101011
232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 223222101011
223321101011 232321110012 222322011011 223222101011 232321101011 232321110102 222322101011
223222101011 232321110011 232321110102 222322101011 223222101011 232321110012 132321110102
223222101011 223231101011 232321110012 132321110102 223222101011 223321101011 232321110012
132322011002 223222101011 223321101011 232321110012 222322011011 223222101011 223321101011
232321110012 222322011011 223222101011 232321101011 232321110012 222322101011 223222101011
232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 223222101011
223231101011 232321110012 132321110102 223222101011 223321101011 232321110012 222322010102
223222101011 223321101011 232321110012 222322011002 223222101011 223321101011 232321110012
222322011011 223222101011 232321101011 232321110012 222322101011 223222101011 232321110011
232321110102 222322101011 223222101011 232321110011 232321110102
""".split()
"""For each year the days of its twelve months beyond 29, as nepali-datetime 1.0.8.5 (MIT, https://github.com/amitgaru/nepali-datetime, consulted
2026-11-27) has them from the almanacs of Nepal. Other tables on the web differ by a day within 2005 to 2007 and 2038."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRange:
    """First and last Gregorian day a printed date may mean."""

    first: date
    last: date

    @property
    def iso(self) -> str:
        """``YYYY-MM-DD`` for one day, the ISO 8601 interval ``YYYY-MM-DD/YYYY-MM-DD`` for several."""
        if self.first == self.last:
            return self.first.isoformat()
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


def to_gregorian(calendar: CalendarName, year: int, month: int, day: int) -> DateRange | None:
    """The Gregorian day, or range of days, of a date in ``calendar``; ``None`` when there is no such date."""
    convert = _CONVERTERS[calendar]
    try:
        return convert(year, month, day)
    except (ValueError, OverflowError):
        return None


def _one(day: date) -> DateRange:
    return DateRange(first=day, last=day)


def _gregorian(year: int, month: int, day: int) -> DateRange:
    return _one(date(year, month, day))


def _buddhist(year: int, month: int, day: int) -> DateRange:
    return _one(date(year - 543, month, day))


def _bikram(year: int, month: int, day: int) -> DateRange:
    index = year - _BIKRAM_FIRST
    if not (0 <= index < len(_BIKRAM_LENGTHS) and 1 <= month <= 12):
        raise ValueError("no such year or month in the table")
    lengths = [[29 + int(more) for more in months] for months in _BIKRAM_LENGTHS[: index + 1]]
    if not 1 <= day <= lengths[index][month - 1]:
        raise ValueError("no such day in the month")
    days = sum(map(sum, lengths[:index])) + sum(lengths[index][: month - 1]) + day - 1
    return _one(date.fromordinal(_BIKRAM_EPOCH + days))


def _solar_hijri(year: int, month: int, day: int) -> DateRange:
    import jdatetime

    return _one(jdatetime.date(year, month, day).togregorian())


def _ethiopian(year: int, month: int, day: int) -> DateRange:
    leap = year % 4 == 3
    length = 30 if month < 13 else (6 if leap else 5)
    if not (1 <= month <= 13 and 1 <= day <= length and year >= 1):
        raise ValueError("no such Ethiopian date")
    days = 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1
    return _one(date.fromordinal(_ETHIOPIAN_EPOCH + days))


def _hijri(year: int, month: int, day: int) -> DateRange:
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1 <= year <= 1600):
        raise ValueError("no such Hijri date")
    days = [_tabular_hijri(year, month, day)]
    umm_al_qura = _umm_al_qura(year, month, day)
    if umm_al_qura is not None:
        days.append(umm_al_qura)
    return DateRange(first=min(days), last=max(days))


def _tabular_hijri(year: int, month: int, day: int) -> date:
    """Civil tabular calendar, leap years 2 5 7 10 13 16 18 21 24 26 29 of thirty."""
    days = 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day - 1
    return date.fromordinal(_HIJRI_EPOCH + days)


def _umm_al_qura(year: int, month: int, day: int) -> date | None:
    """Umm al-Qura table (1343-1500 AH), or ``None`` outside of it or when the month has no such day."""
    from hijridate import Hijri

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(found.year, found.month, found.day)


_CONVERTERS = {
    "gregorian": _gregorian,
    "solar_hijri": _solar_hijri,
    "hijri": _hijri,
    "ethiopian": _ethiopian,
    "buddhist": _buddhist,
    "bikram": _bikram,
}

_YEARS: dict[CalendarName, tuple[int, int]] = {
    "gregorian": (1900, 2045),
    "solar_hijri": (1280, 1480),
    "hijri": (1318, 1520),
    "ethiopian": (1892, 2092),
    "buddhist": (2443, 2643),
    "bikram": (2000, 2081),
}


def plausible_year(calendar: CalendarName, year: int) -> bool:
    """Whether a diploma of the last hundred-odd years may carry this year."""
    low, high = _YEARS[calendar]
    return low <= year <= high
