"""A first look at every line of a page: which script, only digits, or no writing at all, and whether it stands on its head.

A small network (``data/glance.onnx``, made by ``benchmarks/networks/train_glance.py`` from fonts) sees windows of 32 x 160
pixels. It reads nothing: it only spares the line models pages and lines that are not theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from recognise.extract.crops import MARGIN, line_picture
from recognise.extract.detect import TextBox, own_session
from recognise.extract.script import ARABIC, CYRILLIC, ETHIOPIC, LATIN

KINDS = (LATIN, CYRILLIC, ARABIC, "Nast", ETHIOPIC, "digits", "eastern", "none")
HEIGHT, WIDTH = 32, 160
WINDOWS = 4
"""At most so many windows of a line are looked at."""
LONGEST = 20.0
ROUNDS = 4
FLOOR = 0.01
"""Share that every kind has on every page before the page is seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """Chances (0..1) of each of ``KINDS`` for a line among the lines of its page, and of its standing on its head."""

    mean: tuple[float, ...]
    upside_down: float

    def chance(self, *kinds: str) -> float:
        """Chance that the line is of one of these kinds."""
        return sum(self.mean[KINDS.index(kind)] for kind in kinds)


def script_chance(glance: Glance, script: str) -> float:
    """Mean chance of a script; Nastaliq is a hand of the Arabic script."""
    return glance.chance(script, "Nast") if script == ARABIC else glance.chance(script)


def look(page: Any, boxes: list[TextBox]) -> list[Glance]:
    """A glance at each box of a page in even light."""
    import numpy as np

    if not boxes:
        return []
    windows, owners = [], []
    for index, box in enumerate(boxes):
        for window in _windows(line_picture(page, box, height=HEIGHT)[MARGIN:-MARGIN]):
            windows.append(window)
            owners.append(index)
    batch = (np.stack(windows)[:, None].astype(np.float32)) / 127.5 - 1.0
    run = own_session("glance")
    score = np.concatenate([run.run(None, {"x": batch[at : at + 64]})[0] for at in range(0, len(batch), 64)])
    kinds = np.exp(score[:, :-1] - score[:, :-1].max(axis=1, keepdims=True))
    kinds /= kinds.sum(axis=1, keepdims=True)
    turned = 1.0 / (1.0 + np.exp(-score[:, -1]))
    places = np.array(owners)
    mean = np.stack([kinds[places == index].mean(axis=0) for index in range(len(boxes))])
    heads = [float(turned[places == index].mean()) for index in range(len(boxes))]
    lengths = np.array([len_of(box) for box in boxes])
    return [
        Glance(mean=tuple(map(float, row)), upside_down=head)
        for row, head in zip(_in_company(mean, lengths), heads, strict=True)
    ]


def len_of(box: TextBox) -> float:
    """Length of a line in heights, at most ``LONGEST``: what it counts among the lines of a page."""
    return min(box.width / max(box.height, 1.0), LONGEST)


def _in_company(chance: Any, lengths: Any) -> Any:
    """Chances that know the other lines of the page: a word like "Encam" is Latin among Latin lines, Cyrillic among others.

    The shares of the kinds on the page are estimated from all lines, then each line is judged by them (expectation
    maximisation); no kind is ruled out.
    """
    weights, seen = lengths[:, None] / lengths.sum(), chance
    for _ in range(ROUNDS):
        share = (weights * seen).sum(axis=0) + FLOOR
        seen = chance * share
        seen /= seen.sum(axis=1, keepdims=True)
    return seen


def _windows(line: Any) -> list[Any]:
    import cv2

    spare = line.shape[1] - WIDTH
    if spare <= 0:
        left = -spare // 2
        return [cv2.copyMakeBorder(line, 0, 0, left, -spare - left, cv2.BORDER_CONSTANT, value=255)]
    count = min(WINDOWS, 1 + -(-spare // WIDTH))
    return [line[:, at : at + WIDTH] for at in (round(spare * i / (count - 1)) for i in range(count))]
