"""Ratings of a record: sealed one by one, and opened together once two assessors have rated.

Each assessor's ratings stand in a file of their own below ``ratings/``; the record shows none of them until the second
assessor has rated, so that nobody sees another's numbers first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from recognise import codec
from recognise.errors import InputError, UsageError
from recognise.files import write_private
from recognise.interview.files import load_record
from recognise.interview.scoring import add_rating, combined, disagreements, needs_third
from recognise.model.interview import InterviewRecord, InterviewTemplate, Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """Where the ratings of a record stand. ``scores`` and ``differences`` are empty until two have rated."""

    record: InterviewRecord
    assessors: int
    scores: dict[str, float]
    differences: tuple[str, ...]
    third_needed: bool


def rate(path: Path, rating: Rating, template: InterviewTemplate) -> Rated:
    """Adds one assessor's ratings to the record at ``path``; opens all of them when they are two or more.

    Raises:
        UsageError: this assessor has rated already, a dimension or score is unknown, or a dimension is missing.
        InputError: the record cannot be read.
    """
    record = load_record(path)
    missing = [dimension.id for dimension in template.dimensions if dimension.id not in rating.scores]
    if missing:
        raise UsageError(f"a rating needs every dimension of {template.id}; missing: {', '.join(missing)}")
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}", rating.assessor):
        raise UsageError("--assessor: a staff code of letters, digits, '-', '_' and '.'")
    folder = path.parent / "ratings" / record.id
    ratings = add_rating(sealed(folder), rating, template)
    write_private(folder / f"{rating.assessor}.json", (codec.to_json(rating, indent=1) + "\n").encode())
    if len(ratings) < 2:
        return Rated(record=record, assessors=1, scores={}, differences=(), third_needed=False)
    opened = replace(record, ratings=tuple(sorted(ratings, key=lambda one: one.assessor)))
    write_private(path, (codec.to_json(opened, indent=1) + "\n").encode())
    return Rated(
        record=opened,
        assessors=len(ratings),
        scores=combined(ratings),
        differences=disagreements(ratings) if len(ratings) == 2 else (),
        third_needed=needs_third(ratings),
    )


def sealed(folder: Path) -> tuple[Rating, ...]:
    """The ratings given so far, by assessor. For combining only: they are shown once there are two.

    Raises:
        InputError: a rating file is damaged.
    """
    found = []
    for file in sorted(folder.glob("*.json")):
        try:
            found.append(codec.from_json(Rating, file.read_bytes()))
        except OSError as error:
            raise InputError(f"{file.name} cannot be read: {error.strerror}") from None
    return tuple(found)
