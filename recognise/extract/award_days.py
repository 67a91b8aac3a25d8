"""Which of the days on a paper can be the award's, and which other days make it doubtful."""

from __future__ import annotations

from recognise.extract.candidates import AWARDS, Candidate

_SAID = ("label", "label_near", "prose", "prose_open")
"""Evidence that tells a birth date from other dates."""
_YOUNGEST = 9
"""No one is younger when a certificate is issued: primary schools give the first."""
_STUDIES_LATER = 3
"""Years between the end of studies and the issue of a paper, from which on the paper may be about what came later."""


def drop_impossible(pool: dict[str, list[Candidate]]) -> None:
    """A birth date, a day too early for its holder and the first day of studies or work are no award dates."""
    births = {item.value for item in pool.get("date_of_birth", ())}
    for name in AWARDS:
        if name in pool:
            pool[name] = [
                item
                for item in pool[name]
                if item.value not in births and not _too_early(item, pool) and not _begins(item, pool)
            ]


def _too_early(item: Candidate, pool: dict[str, list[Candidate]]) -> bool:
    """Whether a date lies before anyone born on the stated day could have been awarded anything."""
    born = [birth for birth in pool.get("date_of_birth", ()) if birth.kind in _SAID]
    return (
        len({birth.value for birth in born}) == 1 and int(item.value[:4]) < int(born[0].value[:4]) + _YOUNGEST
    )


def _begins(item: Candidate, pool: dict[str, list[Candidate]]) -> bool:
    """Whether a day is the first of the time that a label or a sentence tells (``24.10.2014 – 01.10.2016``)."""
    printed = item.raw.strip()
    times = (time.value for time in pool.get("duration", ()) if time.kind.startswith(("label", "prose")))
    return any(time.startswith(printed) and len(time) > len(printed) for time in times)


def otherwise_dated(source: str, chosen: Candidate, pool: dict[str, list[Candidate]]) -> bool:
    """Whether a label or a sentence gives another day for the end of studies than for the issue of a certificate.

    Where the end of studies was chosen, a paper issued years later may be about what its holder did since.
    """
    if source == "award_date":
        ends = [item for item in pool.get("graduation_date", ()) if item.kind.startswith(("label", "prose"))]
        return any(not _one_day(item.value, chosen.value) for item in ends)
    issues = [item for item in pool.get("award_date", ()) if item.kind.startswith("label")]
    return source == "graduation_date" and any(
        int(item.value[:4]) - int(chosen.value[:4]) >= _STUDIES_LATER for item in issues
    )


def one_of_many(chosen: Candidate, days: frozenset[str], pool: dict[str, list[Candidate]]) -> bool:
    """Whether an award date that no label announces is not the only day on the paper beside the birthday: laws and juries have dates."""
    born = {item.value for item in pool.get("date_of_birth", ())}
    others = [day for day in days - born if not _one_day(day, chosen.value)]
    return bool(others) and chosen.kind not in ("label", "label_near")


def _one_day(one: str, two: str) -> bool:
    """Whether two dates, either of which may be a range of days, can be one day."""
    (first, _, last), (start, _, end) = one.partition("/"), two.partition("/")
    return first <= (end or start) and start <= (last or first)
