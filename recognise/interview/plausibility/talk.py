"""What was said, ordered for the checks: years as Gregorian spans, studies and jobs as episodes on one timeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from recognise.interview.country import CountrySystem
from recognise.interview.logic import by_key, steps
from recognise.interview.years import Span, to_gregorian
from recognise.model.interview import InterviewRecord, InterviewTemplate

LEVELS = {
    "none": 0, "primary": 1, "lower_secondary": 2, "upper_secondary": 3, "post_secondary": 4, "short_cycle": 5,
    "bachelor": 6, "master": 7, "doctorate": 8,
}  # fmt: skip
OTHER_WAYS = ("double_shift", "evening", "distance", "camp", "accelerated", "home", "other")
"""Ways of schooling that explain unusual years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One answer: what it is evidence for, its value, and where it was given."""

    element: str
    value: str | int | bool
    question: str
    round: int

    def __str__(self) -> str:
        shown = ("yes" if self.value else "no") if isinstance(self.value, bool) else self.value
        return f"{self.question}{f' ({self.round})' if self.round else ''}: {shown}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """A time of study or work."""

    said: Mapping[str, Said]
    start: Span | None
    end: Span | None
    country: str | None
    isced: int | None = None

    def value(self, element: str) -> str | int | bool | None:
        """The value said for an element, or ``None``."""
        found = self.said.get(element)
        return found.value if found else None

    @property
    def completed(self) -> bool:
        """Whether the person said that the level was completed."""
        return self.value("completed") is True

    @property
    def explained(self) -> bool:
        """Whether the schooling itself was of a kind that explains unusual years."""
        return self.value("mode") in OTHER_WAYS or self.value("interruption") not in (None, "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A fact that a document of the case states: element, value, and the file."""

    element: str
    value: str | int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """Everything the checks compare."""

    record: InterviewRecord
    said: tuple[Said, ...]
    calendar: str
    studies: tuple[Episode, ...]
    jobs: tuple[Episode, ...]
    systems: Mapping[str, CountrySystem]
    papers: tuple[Paper, ...] = ()
    scores: Mapping[str, float] = field(default_factory=dict)

    def one(self, element: str) -> Said | None:
        """What was said once (outside of repeats) for an element."""
        return next((said for said in self.said if said.element == element and said.round == 0), None)

    def year(self, said: Said | None) -> Span | None:
        """A stated year as Gregorian span."""
        return to_gregorian(said.value, self.calendar) if said and isinstance(said.value, int) else None

    @property
    def system(self) -> CountrySystem | None:
        """The system of the country of the claimed qualification."""
        said = self.one("country")
        return self.systems.get(str(said.value)) if said else None

    @property
    def claimed(self) -> int | None:
        """ISCED level of the claimed qualification."""
        said = self.one("level")
        return LEVELS.get(str(said.value)) if said else None

    def calendars_mix(self, *countries: str | None) -> bool:
        """Whether years seven or eight apart may be one year: the Ethiopian calendar is in use in one of the countries."""
        known = [self.systems[c] for c in countries if c is not None and c in self.systems]
        return (
            self.calendar == "ethiopian"
            or "ETH" in countries
            or any("ethiopian" in s.calendars for s in known)
        )

    def disturbed(self, country: str | None, first: int, last: int) -> str | None:
        """War, closures or camps that are known for a country and years."""
        system = self.systems.get(country or "")
        return system.closed_between(first, last) if system else None


def listen(
    record: InterviewRecord,
    template: InterviewTemplate,
    systems: Mapping[str, CountrySystem],
    papers: tuple[Paper, ...] = (),
    scores: Mapping[str, float] | None = None,
) -> Talk:
    """Orders a record for the checks. Declined and skipped answers are simply not there."""
    answers = by_key(record.answers)
    said: list[Said] = []
    for step in steps(template, answers):
        answer = answers.get(step.key)
        if (
            step.question.element is None
            or step.question.sensitive
            or answer is None
            or answer.status != "answered"
        ):
            continue
        if answer.value is not None and not isinstance(answer.value, tuple):
            element = step.question.element
            said.append(
                Said(element=element, value=answer.value, question=answer.question, round=answer.round)
            )
    calendar = next((str(one.value) for one in said if one.element == "calendar"), "gregorian")
    return Talk(
        record=record,
        said=tuple(said),
        calendar=calendar,
        studies=tuple(_episodes(said, calendar, "start_year", "end_year", "country")),
        jobs=tuple(_episodes(said, calendar, "job_start", "job_end", "job_country")),
        systems=systems,
        papers=papers,
        scores=scores or {},
    )


def _episodes(said: list[Said], calendar: str, start: str, end: str, country: str) -> list[Episode]:
    rounds: dict[int, dict[str, Said]] = {}
    for one in said:
        if one.round:
            rounds.setdefault(one.round, {}).setdefault(one.element, one)
    found = []
    for _, own in sorted(rounds.items()):
        if start not in own and end not in own:
            continue
        level = own.get("level")
        place = own.get(country)
        found.append(
            Episode(
                said=own,
                start=_span(own.get(start), calendar),
                end=_span(own.get(end), calendar),
                country=str(place.value) if place else None,
                isced=LEVELS.get(str(level.value)) if level and start == "start_year" else None,
            )
        )
    return found


def _span(said: Said | None, calendar: str) -> Span | None:
    return to_gregorian(said.value, calendar) if said and isinstance(said.value, int) else None
