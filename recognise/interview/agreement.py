"""How far assessors agree: weighted kappa and Krippendorff's alpha per dimension, with bootstrap intervals.

Written here because the maintained library for alpha is under the GPL. Formulas: J. Cohen, Weighted kappa (Psychological
Bulletin 70, 1968), quadratic weights; K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), ordinal metric.
Agreement says something about anchors, training and templates - nothing about the people who were interviewed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from recognise.model.interview import DIMENSIONS, InterviewRecord

POINTS = 5
FEW = 10
"""Below this number of interviews rated twice no figure is given: it would be chance."""
RESAMPLES = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A coefficient with its 95 % interval; all ``None`` when it cannot be computed."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Agreement on one dimension in one group of interviews. ``few``: too few to give a figure."""

    template: str
    office: str
    dimension: str
    interviews: int
    kappa: Figure
    alpha: Figure
    few: bool = False


def agreement(records: Iterable[InterviewRecord], *, seed: int = 1) -> tuple[Agreement, ...]:
    """Agreement per template, office (``*`` for all) and dimension. ``seed`` fixes the resampling."""
    groups: dict[tuple[str, str], list[InterviewRecord]] = {}
    for record in records:
        for office in dict.fromkeys(("*", record.office or "-")):
            groups.setdefault((record.template, office), []).append(record)
    found = []
    for (template, office), members in sorted(groups.items()):
        for name in DIMENSIONS:
            units = [[r.scores[name] for r in record.ratings if name in r.scores] for record in members]
            units = [scores for scores in units if len(scores) >= 2]
            if units:
                found.append(_one(template, office, name, units, seed))
    return tuple(found)


def _one(template: str, office: str, name: str, units: Sequence[Sequence[int]], seed: int) -> Agreement:
    few = len(units) < FEW
    pairs = [scores[:2] for scores in units]
    none = Figure(value=None)
    kappa = none if few else _interval(pairs, _kappas, weighted_kappa(pairs), seed)
    alpha = none if few else _interval(units, _alphas, krippendorff_alpha(units), seed)
    return Agreement(
        template=template,
        office=office,
        dimension=name,
        interviews=len(units),
        kappa=kappa,
        alpha=alpha,
        few=few,
    )


def weighted_kappa(pairs: Sequence[Sequence[int]], points: int = POINTS) -> float | None:
    """Cohen's kappa with quadratic weights for pairs of ratings from 1; ``None`` when nobody varied."""
    return _number(_kappas(_confusions(pairs, points))[0])


def krippendorff_alpha(units: Sequence[Sequence[int]], points: int = POINTS) -> float | None:
    """Krippendorff's alpha, ordinal metric, for units with two or more ratings from 1; ``None`` when nothing varied."""
    return _number(_alphas(_coincidences(units, points))[0])


def _confusions(pairs: Sequence[Sequence[int]], points: int) -> Any:
    import numpy as np

    total = np.zeros((1, points, points))
    for first, second in pairs:
        total[0, first - 1, second - 1] += 1
    return total


def _coincidences(units: Sequence[Sequence[int]], points: int) -> Any:
    return sum(_coincidence(unit, points) for unit in units if len(unit) >= 2)[None]


def _coincidence(unit: Sequence[int], points: int) -> Any:
    """Pairable values of one unit, each pair counted by 1 / (ratings - 1)."""
    import numpy as np

    counts = np.bincount(np.asarray(unit) - 1, minlength=points).astype(float)
    return (np.outer(counts, counts) - np.diag(counts)) / (len(unit) - 1)


def _kappas(confusions: Any) -> Any:
    """Weighted kappa of each confusion matrix of a stack."""
    import numpy as np

    points = confusions.shape[1]
    weights = (np.arange(points)[:, None] - np.arange(points)[None, :]) ** 2
    total = confusions.sum(axis=(1, 2))
    expected = confusions.sum(axis=2)[:, :, None] * confusions.sum(axis=1)[:, None, :] / total[:, None, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        return 1 - (weights * confusions).sum(axis=(1, 2)) / (weights * expected).sum(axis=(1, 2))


def _alphas(coincidences: Any) -> Any:
    """Ordinal alpha of each coincidence matrix of a stack."""
    import numpy as np

    counts = coincidences.sum(axis=2)
    upto = np.cumsum(counts, axis=1)
    between = np.abs(upto[:, :, None] - upto[:, None, :])
    places = np.arange(counts.shape[1])
    first = counts[:, np.minimum.outer(places, places)]
    distance = (between + first - (counts[:, :, None] + counts[:, None, :]) / 2) ** 2
    total = counts.sum(axis=1)
    expected = counts[:, :, None] * counts[:, None, :] / (total - 1)[:, None, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        return 1 - (distance * coincidences).sum(axis=(1, 2)) / (distance * expected).sum(axis=(1, 2))


def _interval(units: Sequence[Sequence[int]], coefficient: Any, value: float | None, seed: int) -> Figure:
    """The coefficient, and the middle 95 % of it over resampled interviews."""
    import numpy as np

    one = _confusion if coefficient is _kappas else _coincidence
    stack = np.stack([one(unit, POINTS) for unit in units])
    drawn = np.random.default_rng(seed).multinomial(len(units), [1 / len(units)] * len(units), size=RESAMPLES)
    resampled = coefficient(np.tensordot(drawn, stack, axes=1))
    resampled = resampled[np.isfinite(resampled)]
    if value is None or len(resampled) < RESAMPLES / 2:
        return Figure(value=value)
    low, high = np.quantile(resampled, [0.025, 0.975])
    return Figure(value=value, low=round(float(low), 3), high=round(float(high), 3))


def _confusion(pair: Sequence[int], points: int) -> Any:
    return _confusions([pair], points)[0]


def _number(value: Any) -> float | None:
    import math

    return round(float(value), 3) if math.isfinite(value) else None


def as_rows(found: Iterable[Agreement]) -> list[Mapping[str, object]]:
    """Agreement as rows for a table or CSV."""
    return [
        {
            "template": one.template, "office": one.office, "dimension": one.dimension, "interviews": one.interviews,
            "kappa": one.kappa.value, "kappa_low": one.kappa.low, "kappa_high": one.kappa.high,
            "alpha": one.alpha.value, "alpha_low": one.alpha.low, "alpha_high": one.alpha.high, "few": one.few,
        }
        for one in found
    ]  # fmt: skip
