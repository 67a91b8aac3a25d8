"""What is known of a country's education, from the `system:` section and the rows of its level file.

It fills in the question banks for the officer and is what plausibility checks compare with. What a file does not say is
unknown, and nothing is checked against it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from recognise.model.rules import Condition, RulePack, Table

_NUMBERS = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stage of schooling: ISCED level, nominal years and usual ages (shortest and longest, first and last)."""

    isced: int
    years: tuple[float, float]
    ages: tuple[int, int] | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A grading scale: best and pass mark, when they are numbers."""

    level: str
    best: float | None
    passing: float | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountrySystem:
    """The education system of one country as far as the rule pack knows it."""

    code: str
    name: str
    table: Table
    languages: tuple[str, ...]
    calendars: tuple[str, ...]
    stages: tuple[Stage, ...]
    scales: tuple[Scale, ...]
    section: Mapping[str, Any]

    def years_of(self, isced: int) -> tuple[float, float] | None:
        """Shortest and longest nominal length of the stages at an ISCED level, in years."""
        known = [stage.years for stage in self.stages if stage.isced == isced]
        return (min(low for low, _ in known), max(high for _, high in known)) if known else None

    def first_age(self, isced: int) -> int | None:
        """The youngest usual age at the beginning of a level."""
        known = [stage.ages[0] for stage in self.stages if stage.isced == isced and stage.ages]
        return min(known) if known else None

    def closed_between(self, first: int, last: int) -> str | None:
        """What is known of closures or war in these years, or ``None``."""
        for closure in self.section.get("closures", ()):
            start, end = number(closure.get("from")), number(closure.get("to"))
            if start is not None and start <= last and (end is None or first <= end):
                return str(closure["text"].get("en", "schools were closed"))
        return None

    def compulsory(self) -> dict[str, tuple[str, ...]]:
        """Compulsory subjects by the stage name of the file."""
        return {stage: tuple(subjects) for stage, subjects in (self.section.get("subjects") or {}).items()}


def system_of(pack: RulePack, country: str) -> CountrySystem | None:
    """The system of a country (alpha-3), or ``None`` when the pack has no level file for it."""
    for table in pack.of_kind("level"):
        if any(_names(condition, country) for condition in table.applies) and table.section:
            section = table.section
            return CountrySystem(
                code=country,
                name=str((section.get("names") or {}).get("en", country)),
                table=table,
                languages=tuple(section.get("languages") or ()),
                calendars=tuple(section.get("calendars") or ("gregorian",)),
                stages=tuple(_stages(section)),
                scales=tuple(_scale(one) for one in section.get("grading") or ()),
                section=section,
            )
    return None


def _names(condition: Condition, country: str) -> bool:
    return condition.fact == "country" and country in condition.cell.literals


def _stages(section: Mapping[str, Any]) -> list[Stage]:
    found = []
    for one in section.get("stages") or ():
        years, ages = pair(one.get("years")), pair(one.get("age"))
        isced = number(one.get("isced"))
        if years is None or isced is None:
            continue
        text = str((one.get("text") or {}).get("en", one.get("id", "")))
        found.append(
            Stage(isced=isced, years=years, ages=(int(ages[0]), int(ages[1])) if ages else None, text=text)
        )
    return found


def _scale(one: Mapping[str, Any]) -> Scale:
    text = (
        f"{one.get('level', '')}: {one.get('min', '?')} to {one.get('max', '?')}, pass {one.get('pass', '?')}"
    )
    best = one.get("min") if one.get("direction") == "down" else one.get("max")
    return Scale(
        level=str(one.get("level", "")), best=_float(best), passing=_float(one.get("pass")), text=text
    )


def _float(value: object) -> float | None:
    text = str(value)
    return float(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else None


def number(value: object) -> int | None:
    """The first whole number of a value such as ``2009-2010``, or ``None``."""
    found = _NUMBERS.search(str(value)) if value is not None else None
    return int(float(found[0])) if found else None


def pair(value: object) -> tuple[float, float] | None:
    """The smallest and largest number of a value such as ``4..6``, ``4 years`` or ``3-4``."""
    found = [float(text) for text in _NUMBERS.findall(str(value))] if value is not None else []
    return (min(found), max(found)) if found else None


def months(value: object) -> tuple[int, int] | None:
    """A duration such as ``4 years``, ``18 months`` or ``36`` as shortest and longest months."""
    found = pair(value)
    if found is None:
        return None
    unit = 12 if "year" in str(value) or re.search(r"\dy\b", str(value)) else 1
    return int(found[0] * unit), int(found[1] * unit)


def bank(system: CountrySystem, name: str) -> tuple[str, ...]:
    """Notes for the officer beside a question: exams, marks, subjects … of the country. Never read aloud."""
    section = system.section
    if name == "grading":
        return tuple(scale.text for scale in system.scales)
    if name == "subjects":
        return tuple(f"{stage}: {', '.join(words)}" for stage, words in system.compulsory().items())
    if name == "school_year":
        year = section.get("school_year") or {}
        return (
            (f"begins in month {year.get('starts', '?')}, ends in month {year.get('ends', '?')}",)
            if year
            else ()
        )
    if name == "stages":
        return tuple(
            f"{stage.text}: {stage.years[0]:g} years, ISCED {stage.isced}" for stage in system.stages
        )
    if name in ("calendars", "languages"):
        return tuple(str(one) for one in section.get(name) or ())
    found = []
    for one in section.get(name) or ():
        text = str((one.get("text") or {}).get("en", ""))
        when = one.get("year") or one.get("from")
        found.append(f"{when}: {text}" if when else text)
    return tuple(found)
