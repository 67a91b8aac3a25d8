"""Checks against what stands outside of the account: P9 papers, P11 licence, P12 the assessors' rating of knowledge."""

from __future__ import annotations

from recognise.interview.country import number
from recognise.interview.plausibility.issue import Issue, Looked
from recognise.interview.plausibility.talk import Said, Talk
from recognise.rulepack.titles import fold, match_title


def check_papers(talk: Talk) -> Looked | None:
    """P9: what documents say against what was said."""
    issues, looked = [], False
    for paper in talk.papers:
        said = talk.one(paper.element)
        if said is None:
            continue
        looked = True
        found = _differs(talk, paper.element, said, paper.value)
        if found is not None:
            sure, explained = found
            issue = Issue(
                message=f"The paper and the conversation differ in {paper.element.replace('_', ' ')}.",
                clash=(str(said), f"{paper.source}: {paper.value}"),
                question="The paper shows something else here. How do the two go together?",
                sure=sure,
            )
            issues.append(issue.soften(explained))
    return Looked(issues=tuple(issues)) if looked else None


def _differs(talk: Talk, element: str, said: Said, paper: str | int) -> tuple[bool, bool] | None:
    """Whether the two differ: (sure, explained), or ``None`` when they agree."""
    if element == "award_year":
        stated, printed = talk.year(said), number(paper)
        if stated is None or printed is None:
            return None
        gap = max(stated.low - printed, printed - stated.high, 0)
        if gap == 0 or printed - stated.high == 1:
            return None  # papers are often issued in the year after
        return gap >= 2, gap <= 8 and talk.calendars_mix(talk.system.code if talk.system else None)
    if element == "country":
        return None if str(said.value) == str(paper) else (True, False)
    if element == "duration_months" and isinstance(said.value, int):
        printed = number(paper)
        return (
            None
            if printed is None or abs(said.value - printed) < 12
            else (abs(said.value - printed) >= 24, False)
        )
    if fold(str(said.value)) == fold(str(paper)):
        return None
    if element == "title" and talk.system:
        stated_term = match_title(talk.system.table, str(said.value)).term
        printed_term = match_title(talk.system.table, str(paper)).term
        if stated_term and printed_term:
            return None if stated_term == printed_term else (True, False)
    from rapidfuzz import fuzz

    return None if fuzz.partial_ratio(fold(str(said.value)), fold(str(paper))) >= 70 else (False, False)


def check_licence(talk: Talk) -> Looked | None:
    """P11: the licence against the study, and its issuer against the authorities of the country."""
    issues, looked = [], False
    award_said = talk.one("award_year")
    award = talk.year(award_said)
    for job in talk.jobs:
        licence = job.said.get("licence_year")
        year = talk.year(licence)
        if licence is None or year is None or award is None or award_said is None:
            continue
        looked = True
        gap = award.low - year.high
        if gap < 1 or (talk.claimed or 0) < 4:
            continue
        issue = Issue(
            message="The licence is older than the qualification.",
            clash=(str(licence), str(award_said)),
            question="On which basis was the licence given to you?",
            sure=gap > 4,
        )
        issues.append(
            issue.soften(
                len([s for s in talk.studies if (s.isced or 0) >= 4]) > 1
                or gap <= 8
                and talk.calendars_mix(job.country)
            )
        )
    return Looked(issues=tuple(issues)) if looked else None


def check_depth(talk: Talk) -> Looked | None:
    """P12: the assessors' rating of subject knowledge against the claimed level. Never more than unclear."""
    score, claimed = talk.scores.get("C"), talk.claimed
    if score is None or claimed is None:
        return None
    if score >= 2 or claimed < 4:
        return Looked()
    said = talk.one("level")
    return Looked(
        issues=(
            Issue(
                message="Little subject knowledge was shown for the claimed level.",
                clash=(str(said), f"rating C: {score:g}"),
                question="Would you like to explain another topic, or to take a test or show your work instead?",
            ),
        )
    )
