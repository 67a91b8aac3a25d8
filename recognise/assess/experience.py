"""Work experience as ready-made facts: rules ask for "three years", "three of the last five", "2,000 hours in twelve years".

Rules hold no arithmetic; the counting is done once, here, from the dated jobs of the case file. Overlapping jobs count
once for years; hours add up. A job without dates counts for nothing, and then the facts stay unknown.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from recognise.model.case import Job

HOURS_FULL_TIME = 40
"""Weekly hours assumed when a job does not say them."""


def experience_facts(jobs: Sequence[Job], *, isco: str | None, as_of: str) -> dict[str, int]:
    """``experience_years``, ``experience_years_last_5``, ``experience_years_last_12`` and ``experience_hours_12y`` up to the decision date.

    Counts jobs in the profession (same unit group), or all jobs when no profession is known. Full years, rounded down.
    A job that names no profession may or may not be in it: a count that depends on it is left out. Empty when there is
    no dated job, so that nothing reads as "no experience".
    """
    end = datetime.date.fromisoformat(as_of)
    least = _counts([job for job in jobs if isco is None or job.isco == isco], end)
    most = _counts([job for job in jobs if isco is None or job.isco in (None, isco)], end)
    return {name: value for name, value in least.items() if value == most[name]}


def _counts(jobs: Sequence[Job], end: datetime.date) -> dict[str, int]:
    spans = [span for job in jobs if (span := _span(job, end)) is not None]
    if not spans:
        return {}
    return {
        "experience_years": _days(spans, None, end) // 365,
        "experience_years_last_5": _days(spans, _years_before(end, 5), end) // 365,
        "experience_years_last_12": _days(spans, _years_before(end, 12), end) // 365,
        "experience_hours_12y": sum(_hours(span, _years_before(end, 12), end) for span in spans),
    }


Span = tuple[datetime.date, datetime.date, int]


def _span(job: Job, end: datetime.date) -> Span | None:
    """First and last day of a job and its weekly hours; ``None`` without a first day."""
    if job.start is None:
        return None
    start = datetime.date.fromisoformat(job.start)
    last = min(datetime.date.fromisoformat(job.end) if job.end else end, end)
    return (start, last, job.hours_per_week or HOURS_FULL_TIME) if start <= last else None


def _years_before(day: datetime.date, years: int) -> datetime.date:
    year = max(day.year - years, datetime.MINYEAR)
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return day.replace(year=year, day=28)


def _days(spans: Sequence[Span], since: datetime.date | None, end: datetime.date) -> int:
    """Days covered by at least one job."""
    total, at = 0, None
    for start, last, _ in sorted(spans):
        start = max(start, since) if since else start
        if at is not None:
            start = max(start, at)
        if last >= start:
            total += (last - start).days + 1
            at = last + datetime.timedelta(days=1)
    return total


def _hours(span: Span, since: datetime.date, end: datetime.date) -> int:
    start, last, weekly = span
    days = (last - max(start, since)).days + 1
    return max(0, days) * weekly // 7
