"""Dates and lengths that must go together (D07, D14): birth, entry age, nominal length, award, decision."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from recognise.model.ledger import Evidence, Finding
from recognise.model.proposal import LevelProposal
from recognise.model.rules import FactValue
from recognise.rulepack.durations import months_of

Verdict = Literal["consistent", "unclear", "contradictory", "not_asked"]

YOUNGEST = {1: 9, 2: 12, 3: 15, 4: 16, 5: 17, 6: 18, 7: 19, 8: 21}
"""Age at award below which a question is worth asking, by ISCED level. Generous: children skip grades."""
CONTRADICTION = 3
"""Years below ``YOUNGEST`` from which the two dates cannot both be right."""
SHORTER = 0.7
"""Share of the nominal length below which a length is worth a question."""


def date_findings(
    facts: Mapping[str, FactValue | None],
    evidence: Sequence[Evidence],
    system: Mapping[str, Any],
    level: LevelProposal,
    *,
    as_of: str,
    born: str | None,
) -> list[Finding]:
    """D07 (dates coherent) and D14 (nominal length) for one claim."""
    return [_dates(facts, evidence, level, as_of, born), _length(facts, level)]


def _dates(
    facts: Mapping[str, FactValue | None],
    evidence: Sequence[Evidence],
    level: LevelProposal,
    as_of: str,
    born: str | None,
) -> Finding:
    year = facts.get("award_year")
    sources = tuple(e.id for e in evidence if e.element in ("award_date", "award_year"))
    years = {
        int(e.value[:4])
        for e in evidence
        if e.element in ("award_date", "award_year")
        and re.match(r"[0-9]{4}", e.value)
        and e.status != "to_check"
    }
    question = "When did you start and finish this programme, and when was the paper issued?"
    if not isinstance(year, int):
        return Finding(
            check="D07", verdict="not_asked", message="The year of award is not known.", question=question
        )
    if year > int(as_of[:4]):
        clash = (f"award {year}", f"today {as_of}")
        return Finding(
            check="D07",
            verdict="contradictory",
            message="The award lies in the future.",
            clash=clash,
            evidence=sources,
            question=question,
        )
    if max(years, default=year) - min(years, default=year) > 1:
        clash = (str(min(years)), str(max(years)))
        message = "Two different years of award are recorded; calendars and re-issued papers can explain it."
        return Finding(
            check="D07", verdict="unclear", message=message, clash=clash, evidence=sources, question=question
        )
    if born and level.isced in YOUNGEST:
        age, least = year - int(born[:4]), YOUNGEST[level.isced]
        if age < least:
            verdict: Verdict = "contradictory" if age <= least - CONTRADICTION else "unclear"
            clash = (f"born {born[:4]}", f"award {year}")
            message = f"Age at award would be {age}."
            return Finding(
                check="D07",
                verdict=verdict,
                message=message,
                clash=clash,
                evidence=sources,
                question=question,
            )
    return Finding(check="D07", verdict="consistent", message="The dates go together.", evidence=sources)


def _length(facts: Mapping[str, FactValue | None], level: LevelProposal) -> Finding:
    nominal = months_of(str(level.about.get("duration", "")))
    found = facts.get("duration_months")
    question = "How many years did the programme take, and was part of an earlier study counted?"
    if nominal is None or not isinstance(found, int):
        return Finding(
            check="D14", verdict="not_asked", message="Nominal length and length studied were not compared."
        )
    if found < SHORTER * nominal:
        clash = (f"studied {found} months", f"nominal {nominal} months")
        message = "Shorter than the nominal length; credit for earlier study is a usual reason."
        return Finding(check="D14", verdict="unclear", message=message, clash=clash, question=question)
    return Finding(check="D14", verdict="consistent", message=f"Nominal length {nominal} months.")
