"""Checks of years: P1 timeline, P2 nominal length, P7 order of levels, P10 work beside study.

Wars, closures, camp schooling, shifts and the Ethiopian calendar are known explanations: what they can explain is at most
unclear. Starting late, repeating years and gaps are never a clash.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from recognise.interview.plausibility.issue import Issue, Looked
from recognise.interview.plausibility.talk import Episode, Talk

TOO_YOUNG = 4
"""Years below the usual age of a level from which an early start is more than unusual."""
MEMORY = 2
"""Years by which people may misremember: a clash within it is never sure."""
ETHIOPIAN_GAP = 8
BESIDE_WORK = ("evening", "distance", "double_shift", "home")
"""Ways of schooling that leave the day for work."""


def check_timeline(talk: Talk) -> Looked | None:
    """P1: do the years fit together, the person's age, and the school stages?"""
    dated = [one for one in talk.studies if one.start and one.end]
    award, birth = talk.one("award_year"), talk.one("birth_year")
    if not dated and not (award and birth):
        return None
    issues = [*_reversed(talk, dated), *_too_young(talk), *_overlaps(talk, dated), *_award(talk)]
    return Looked(issues=tuple(issues))


def _mixed(talk: Talk, distance: int, *countries: str | None) -> bool:
    return distance <= ETHIOPIAN_GAP and talk.calendars_mix(*countries)


def _reversed(talk: Talk, dated: list[Episode]) -> Iterator[Issue]:
    for one in dated:
        assert one.start and one.end
        if one.end.high < one.start.low:
            issue = Issue(
                message="A level ends before it begins.",
                clash=(str(one.said["start_year"]), str(one.said["end_year"])),
                question="Could you tell me again in which year you began there, and in which year you left?",
                sure=one.start.low - one.end.high >= MEMORY,
            )
            yield issue.soften(_mixed(talk, one.start.low - one.end.high, one.country))


def _too_young(talk: Talk) -> Iterator[Issue]:
    said = talk.one("birth_year")
    birth = talk.year(said)
    for one in talk.studies:
        if birth is None or said is None or one.start is None or one.isced is None:
            continue
        system = talk.systems.get(one.country or "")
        usual = (system.first_age(one.isced) if system else None) or {1: 6, 2: 10, 3: 13}.get(one.isced, 15)
        age = one.start.high - birth.low
        if usual - age >= TOO_YOUNG or age < 3:
            issue = Issue(
                message=f"The level began at the age of {age}; usual is {usual}.",
                clash=(str(said), str(one.said["start_year"])),
                question="How old were you when you began there?",
                sure=age < 3 or usual - age > TOO_YOUNG,
            )
            quick = any(other.explained for other in talk.studies if other is not one)
            beyond = usual - age - TOO_YOUNG + 1
            yield issue.soften(quick or _mixed(talk, beyond, one.country))


def _overlaps(talk: Talk, dated: list[Episode]) -> Iterator[Issue]:
    for first, second in combinations(dated, 2):
        years = _shared(first, second)
        if years < 2 or first.isced is None or second.isced is None or first.isced == second.isced:
            continue
        issue = Issue(
            message=f"Two levels overlap by {years} years.",
            clash=(_years(first), _years(second)),
            question="Some of these years are the same. How were the two schools organised at that time?",
            sure=years > MEMORY,
        )
        start, end = _common(first, second)
        explained = (
            first.explained
            or second.explained
            or min(first.isced, second.isced) >= 4
            or talk.disturbed(first.country, start, end)
            or _mixed(talk, years, first.country, second.country)
        )
        yield issue.soften(explained)


def _award(talk: Talk) -> Iterator[Issue]:
    said = talk.one("award_year")
    award, claimed = talk.year(said), talk.claimed
    begun = [(one.start, one) for one in talk.studies if one.start and one.isced == claimed]
    if said is None or award is None or not begun:
        return
    start, one = min(begun, key=lambda pair: pair[0].low)
    if award.high < start.low:
        issue = Issue(
            message="The award lies before the beginning of the study.",
            clash=(str(said), str(one.said["start_year"])),
            question="In which year did you begin this study, and in which year did you receive the paper?",
            sure=True,
        )
        yield issue.soften(_mixed(talk, start.low - award.high, one.country))


def _common(first: Episode, second: Episode) -> tuple[int, int]:
    assert first.start and second.start and first.end and second.end
    return max(first.start.high, second.start.high), min(first.end.low, second.end.low)


def _shared(first: Episode, second: Episode) -> int:
    start, end = _common(first, second)
    return end - start


def _years(one: Episode) -> str:
    level = one.said.get("level") or next(iter(one.said.values()))
    return f"{level}, {one.start} to {one.end}"


def check_length(talk: Talk) -> Looked | None:
    """P2: is the time spent at least near the nominal length? Longer is never a clash."""
    issues: list[Issue] = []
    looked = False
    for one in talk.studies:
        system = talk.systems.get(one.country or "")
        nominal = system.years_of(one.isced) if system and one.isced else None
        if nominal is None or not one.completed or one.start is None or one.end is None:
            continue
        looked = True
        spent = one.end.high - one.start.low
        short = nominal[0] - spent
        again = one.isced == 1 or any(other.isced == one.isced and other is not one for other in talk.studies)
        known_short = one.explained and spent >= nominal[0] / 2
        if short < 1 or spent < 0 or known_short or (short == 1 and (nominal[0] >= 3 or again)):
            continue  # years are remembered to one year; quick and camp classes are known to be shorter
        issue = Issue(
            message=f"{spent} year{'s' if spent != 1 else ''} for a level that takes {nominal[0]:g}.",
            clash=(_years(one), f"{system.name if system else ''}: {nominal[0]:g} years"),
            question="How many grades or years did this school have, and did you skip or combine any?",
            sure=short > MEMORY,
        )
        shift = talk.disturbed(one.country, one.start.low, one.end.high)
        issues.append(issue.soften(one.explained or shift or again or talk.calendars_mix(one.country)))
    issues += _grades(talk)
    claimed = _claimed_length(talk)
    if claimed is not None:
        issues += claimed
    looked = looked or claimed is not None or talk.one("years_completed") is not None
    return Looked(issues=tuple(issues)) if looked else None


def _grades(talk: Talk) -> Iterator[Issue]:
    """Grades completed against the years spent at school."""
    said = talk.one("years_completed")
    dated = [one for one in talk.studies if one.start and one.end and (one.isced or 0) <= 3]
    if said is None or not isinstance(said.value, int) or not dated:
        return
    attended = sum(max(0, one.end.high - one.start.low) for one in dated if one.start and one.end)
    if said.value > attended + 1:
        issue = Issue(
            message=f"{said.value} grades in {attended} years of school.",
            clash=(str(said), f"years at school: {attended}"),
            question="Which grade were you in when you left, and did you take two grades in one year at any time?",
            sure=said.value > attended + 2,
        )
        disturbed = any(
            talk.disturbed(o.country, o.start.low, o.end.high) for o in dated if o.start and o.end
        )
        mixed = talk.calendars_mix(*(one.country for one in dated))
        yield issue.soften(disturbed or mixed or any(one.explained for one in dated))


def _claimed_length(talk: Talk) -> list[Issue] | None:
    """The nominal length that was stated against the length of the programme in the rules."""
    from recognise.interview.country import months
    from recognise.rulepack.titles import match_title

    said, title, system = talk.one("duration_months"), talk.one("title"), talk.system
    if said is None or title is None or system is None or not isinstance(said.value, int):
        return None
    term = match_title(system.table, str(title.value)).term
    known = [
        span
        for row in system.table.rows
        if term and any(c.fact == "title" and term in c.cell.literals for c in row.when)
        for span in [months(row.about.get("duration"))]
        if span
    ]
    if not known:
        return None
    low, high = min(span[0] for span in known), max(span[1] for span in known)
    if low - 12 < said.value < high + 24:
        return []
    return [
        Issue(
            message=f"{said.value} months stated; the programme takes {low} to {high}.",
            clash=(str(said), f"{system.name}, {term}: {low} to {high} months"),
            question="How many years did the programme have, from the first to the last?",
            sure=said.value <= low / 2,
        )
    ]


def check_order(talk: Talk) -> Looked | None:
    """P7: does each level come after the one it builds on, and does the claimed level appear on the path?"""
    dated = [one for one in talk.studies if one.start and one.end and one.isced]
    if len(dated) < 2:
        return None
    issues = []
    for first, second in combinations(dated, 2):
        low, high = sorted((first, second), key=lambda one: one.isced or 0)
        assert low.isced and high.isced and low.start and high.end and high.start
        steps_apart = high.isced - low.isced >= 2 or high.isced >= 7
        repeated = low.country != high.country or low.explained  # school again in exile, evening classes
        if high.end.high > low.start.low or not steps_apart or repeated:
            continue
        issue = Issue(
            message="A higher level lies wholly before a lower one.",
            clash=(_years(high), _years(low)),
            question="Which of these two came first, and what did you need to be admitted to the second?",
            sure=high.completed and low.start.low > high.start.high,
        )
        issues.append(issue.soften(_mixed(talk, low.start.low - high.end.high, low.country)))
    issues += _claimed_on_path(talk)
    return Looked(issues=tuple(issues))


def _claimed_on_path(talk: Talk) -> Iterator[Issue]:
    completed, claimed = talk.one("completed"), talk.claimed
    same = [one for one in talk.studies if one.isced == claimed and "completed" in one.said]
    if completed and completed.value is True and same and not any(one.completed for one in same):
        yield Issue(
            message="The level is called completed in one place and not completed in another.",
            clash=(str(completed), str(same[-1].said["completed"])),
            question="What was still open when you left, and did you receive the final paper?",
            sure=True,
        )


def check_work(talk: Talk) -> Looked | None:
    """P10: full-time work and full-time study in the same years."""
    studies = [one for one in talk.studies if one.start and one.end]
    jobs = [one for one in talk.jobs if one.start and one.end]
    if not studies or not jobs:
        return None
    issues = []
    for study in studies:
        for job in jobs:
            years = _shared(study, job)
            beside = job.value("job_hours") == "part" or study.value("mode") in BESIDE_WORK
            if years < 2 or beside:
                continue
            apart = bool(study.country and job.country and study.country != job.country)
            issue = Issue(
                message=f"Full-time work and study share {years} years{' in two countries' if apart else ''}.",
                clash=(_years(study), f"{job.said['job_start']}, {job.start} to {job.end}"),
                question="How did you combine this work with your studies at that time?",
                sure=apart and job.value("job_hours") == "full",
            )
            start, end = _common(study, job)
            disturbed = talk.disturbed(study.country, start, end) or study.explained
            if (
                apart or (study.isced or 0) < 4
            ):  # students in higher education often work full time in the same town
                issues.append(issue.soften(disturbed or _mixed(talk, years, study.country, job.country)))
    return Looked(issues=tuple(issues))
