"""Two assessors, separately, combined by a fixed formula; a third when they differ. No total, no score of truthfulness.

Combining by formula instead of by discussion follows the research on structured interviews (Conway, Jako and Goodman
1995: higher reliability when ratings are combined mechanically).
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from recognise.errors import UsageError
from recognise.model.interview import DIMENSIONS, InterviewTemplate, Rating

GAP = 2
"""A difference of this many points in one dimension asks for a third assessor."""
GOOD = 3
"""From this anchor on a dimension supports the claim."""


def combined(ratings: Sequence[Rating]) -> dict[str, float]:
    """Per dimension the mean of two assessors, or the median of three or more; dimensions nobody rated are absent."""
    found = {}
    for name in DIMENSIONS:
        scores = [rating.scores[name] for rating in ratings if name in rating.scores]
        if scores:
            found[name] = float(median(scores))
    return found


def verdict_of(rating: Rating) -> str:
    """What one assessor's ratings say by themselves: ``consistent`` when every dimension reaches ``GOOD``."""
    return "consistent" if rating.scores and min(rating.scores.values()) >= GOOD else "unclear"


def needs_third(ratings: Sequence[Rating]) -> bool:
    """Whether exactly two assessors differ: in outcome, or by ``GAP`` points or more in a dimension."""
    return len(ratings) == 2 and bool(disagreements(ratings))


def disagreements(ratings: Sequence[Rating]) -> tuple[str, ...]:
    """Where two assessors differ: dimension letters, and ``outcome``."""
    if len(ratings) < 2:
        return ()
    first, second = ratings[0], ratings[1]
    found = [
        name
        for name in DIMENSIONS
        if name in first.scores
        and name in second.scores
        and abs(first.scores[name] - second.scores[name]) >= GAP
    ]
    if verdict_of(first) != verdict_of(second):
        found.append("outcome")
    return tuple(found)


def add_rating(ratings: Sequence[Rating], new: Rating, template: InterviewTemplate) -> tuple[Rating, ...]:
    """The ratings with one more; each assessor rates once, against the dimensions of the template.

    Raises:
        UsageError: the assessor has rated already, a dimension is unknown, or a score is not 1 to 5.
    """
    if any(one.assessor == new.assessor for one in ratings):
        raise UsageError(
            f"{new.assessor} has rated this interview already; a rating is not changed after it is given"
        )
    known = {dimension.id for dimension in template.dimensions}
    for name, score in new.scores.items():
        if name not in known:
            raise UsageError(
                f"'{name}' is not a dimension of {template.id}; it has {', '.join(sorted(known)) or 'none'}"
            )
        if score not in range(1, 6):
            raise UsageError(f"{name}: {score} is not between 1 and 5")
    return (*ratings, new)
