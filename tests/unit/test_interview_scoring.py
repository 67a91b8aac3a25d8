"""Two assessors: sealed, combined by formula, a third when they differ; agreement against published values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from interview_help import record, template

from recognise import codec
from recognise.errors import UsageError
from recognise.interview.agreement import FEW, agreement, krippendorff_alpha, weighted_kappa
from recognise.interview.files import load_record
from recognise.interview.ratings import rate
from recognise.interview.scoring import combined, disagreements, needs_third
from recognise.model.interview import InterviewRecord, Rating

GOOD = {"A": 4, "B": 3, "C": 4, "D": 3}


def rating(assessor: str, **scores: int) -> Rating:
    return Rating(assessor=assessor, scores=scores)


def test_two_are_averaged_and_three_give_the_median() -> None:
    two = (rating("a", A=2, B=5), rating("b", A=5))
    assert combined(two) == {"A": 3.5, "B": 5.0}
    assert combined((*two, rating("c", A=4))) == {"A": 4.0, "B": 5.0}


@given(st.lists(st.integers(1, 5), min_size=1, max_size=6), st.randoms())
def test_combining_does_not_depend_on_the_order(scores: list[int], rng: object) -> None:
    ratings = [rating(str(n), A=score) for n, score in enumerate(scores)]
    mixed = list(ratings)
    rng.shuffle(mixed)  # type: ignore[attr-defined]
    assert combined(ratings) == combined(mixed)
    assert min(scores) <= combined(ratings)["A"] <= max(scores)


@pytest.mark.parametrize(
    ("first", "second", "where"),
    [
        ({"A": 3, "B": 3}, {"A": 4, "B": 4}, ()),
        ({"A": 3, "B": 3}, {"A": 5, "B": 3}, ("A",)),
        ({"A": 3}, {"A": 2}, ("outcome",)),
        ({"A": 1, "B": 4}, {"A": 3, "B": 4}, ("A", "outcome")),
    ],
)
def test_a_third_is_asked_for_when_two_differ(
    first: dict[str, int], second: dict[str, int], where: tuple[str, ...]
) -> None:
    ratings = (rating("a", **first), rating("b", **second))
    assert disagreements(ratings) == where
    assert needs_third(ratings) == bool(where)
    assert not needs_third((*ratings, rating("c", A=3)))


def test_nobody_sees_another_rating_before_giving_their_own(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(codec.to_json(record()), "utf-8")
    first = rate(path, rating("a", **GOOD), template("schooling"))
    assert first.scores == {} and load_record(path).ratings == ()
    second = rate(path, rating("b", **(GOOD | {"A": 1})), template("schooling"))
    assert second.third_needed and second.differences == ("A", "outcome") and second.scores["A"] == 2.5
    assert [one.assessor for one in load_record(path).ratings] == ["a", "b"]
    third = rate(path, rating("c", **GOOD), template("schooling"))
    assert not third.third_needed and third.scores["A"] == 4


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (rating("a", A=3), "missing: B, C, D"),
        (rating("a", **GOOD, E=3), "'E' is not a dimension"),
        (rating("a", **(GOOD | {"A": 6})), "not between 1 and 5"),
        (rating("../a", **GOOD), "staff code"),
    ],
)
def test_ratings_that_do_not_fit_are_refused(tmp_path: Path, wrong: Rating, message: str) -> None:
    path = tmp_path / "r.json"
    path.write_text(codec.to_json(record()), "utf-8")
    with pytest.raises(UsageError, match=message):
        rate(path, wrong, template("schooling"))
    assert not (tmp_path / "ratings").exists() or not list((tmp_path / "ratings").rglob("*.json"))


def test_a_rating_is_not_changed_once_given(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(codec.to_json(record()), "utf-8")
    rate(path, rating("a", **GOOD), template("schooling"))
    with pytest.raises(UsageError, match="already"):
        rate(path, rating("a", **GOOD), template("schooling"))


def test_alpha_equals_the_published_example() -> None:
    """Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section D: four observers, twelve units, ordinal 0.815."""
    rows = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
        [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
    ]
    units = [[value for value in column if value] for column in zip(*rows, strict=True)]
    assert krippendorff_alpha(units) == 0.815


def kappa_by_hand(pairs: list[tuple[int, int]]) -> float:
    count = len(pairs)
    seen = sum((a - b) ** 2 for a, b in pairs) / count
    chance = sum((a - b) ** 2 for a, _ in pairs for _, b in pairs) / count**2
    return 1 - seen / chance


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=3, max_size=30))
def test_weighted_kappa_equals_its_definition(pairs: list[tuple[int, int]]) -> None:
    found = weighted_kappa(pairs)
    if found is None:
        assert len({a for a, _ in pairs} | {b for _, b in pairs}) == 1
    else:
        assert found == pytest.approx(kappa_by_hand(pairs), abs=6e-4)


def many(count: int, noise: int, office: str = "Ljubljana") -> list[InterviewRecord]:
    import random

    rng = random.Random(5)
    found = []
    for _ in range(count):
        true = rng.randint(1, 5)
        other = min(5, max(1, true + rng.randint(-noise, noise)))
        found.append(replace(record(), office=office, ratings=(rating("a", A=true), rating("b", A=other))))
    return found


def test_agreement_has_an_interval_and_falls_with_noise() -> None:
    exact, near = (next(one for one in agreement(many(60, noise)) if one.office == "*") for noise in (0, 2))
    assert exact.kappa.value == exact.alpha.value == 1.0
    assert near.kappa.value is not None and near.kappa.low is not None and near.kappa.high is not None
    assert near.kappa.low < near.kappa.value < near.kappa.high < 1.0
    assert agreement(many(60, 2)) == agreement(many(60, 2))


def test_few_interviews_get_no_figure() -> None:
    (whole, office) = agreement(many(FEW - 1, 1))
    assert (
        whole.few
        and whole.kappa.value is None
        and (office.office, office.interviews) == ("Ljubljana", FEW - 1)
    )
