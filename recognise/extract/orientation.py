"""Whether a page stands on its head: a glance tells it mostly; where it does not, lines are read both ways."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from recognise.extract.detect import TextBox
from recognise.extract.glance import Glance, len_of
from recognise.extract.script import SCRIPTS
from recognise.extract.sheet import half_turned

UPRIGHT, TURNED = 0.35, 0.75
"""With a smaller share of its print on its head a page is upright, with a larger one it is turned; pages between are rare."""
SAMPLES = 4
"""So many long lines are read both ways."""


def on_its_head(
    page: Any, boxes: Sequence[TextBox], seen: Sequence[Glance], worth: Callable[[Any, TextBox], float]
) -> bool:
    """Whether most of the print stands upside down.

    Args:
        page: the page in plain print.
        boxes: where text stands.
        seen: a glance at each of them.
        worth: how well a box of a page is read, 0..1.
    """
    weights = [len_of(box) * glance.chance(*SCRIPTS, "Nast") for box, glance in zip(boxes, seen, strict=True)]
    turned = sum(w * glance.upside_down for w, glance in zip(weights, seen, strict=True))
    if not UPRIGHT * sum(weights) < turned < TURNED * sum(weights):
        return turned > 0.5 * sum(weights) > 0.0
    ranked = sorted(zip(weights, boxes, strict=True), key=lambda pair: -pair[0])
    lines = [box for _, box in ranked[:SAMPLES]]
    other = page[::-1, ::-1].copy()
    return sum(worth(other, box) for box in half_turned(lines, page)) > sum(worth(page, box) for box in lines)
