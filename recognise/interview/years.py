"""Years of other calendars as Gregorian ones. A year elsewhere overlaps two Gregorian years, so the result is a span."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """First and last Gregorian year that a stated year may mean."""

    low: int
    high: int

    def __str__(self) -> str:
        return str(self.low) if self.low == self.high else f"{self.low}/{self.high}"


def to_gregorian(year: int, calendar: str) -> Span:
    """The span of a year. Islamic lunar years use the mean length of 354.367 days (0.970224 Gregorian years).

    A year before 1500 cannot be a Gregorian year of anybody alive: without another calendar named it is read as solar
    Hijri, the calendar of Iran and Afghanistan; from 2400 on as Buddhist.
    """
    if calendar == "gregorian" and year < 1500:
        calendar = "solar_hijri"
    if calendar == "gregorian" and year >= 2400:
        calendar = "buddhist"
    if calendar == "ethiopian" and year > 2030:
        calendar = "gregorian"
    if calendar in ("solar_hijri", "hijri") and year >= 1500:
        calendar = "gregorian"
    if calendar == "ethiopian":
        return Span(low=year + 7, high=year + 8)
    if calendar == "solar_hijri":
        return Span(low=year + 621, high=year + 622)
    if calendar == "hijri":
        first = 621.5774 + 0.970224 * year
        return Span(low=int(first), high=int(first + 0.970224))
    if calendar == "buddhist":
        return Span(low=year - 543, high=year - 543)
    return Span(low=year, high=year)
