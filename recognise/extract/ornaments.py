"""What looks like text and is none: the ornaments of a frame, bullets before the items of a list in Arabic script."""

from __future__ import annotations

from collections.abc import Sequence

from recognise.extract.detect import TextBox
from recognise.extract.script import ARABIC, main_script

FRAME = 12
"""So many small boxes in a row at both sides of the page are the ornaments of a frame."""
LOOKALIKES = frozenset("۰٠۵٥هہ«»●•°oO0")
"""What round and square bullets are read as."""
ITEMS = 3
"""Lines of a list, at least."""
MOST = 0.6
"""Share of the lines that begin at one edge and seem to have a bullet."""


def bulleted(lines: Sequence[tuple[str, float, float]]) -> frozenset[int]:
    """Which lines begin with a bullet and not with a word.

    Args:
        lines: what each line says, where its right edge stands and its height, both in pixels.

    Returns:
        Indices of lines in Arabic script whose first word is a bullet. Rows of a table that count themselves are none: their
        numbers differ.
    """
    arabic = [
        (edge, height, index)
        for index, (text, edge, height) in enumerate(lines)
        if main_script(text) == ARABIC and len(text.split()) > 1
    ]
    found: set[int] = set()
    for edge, height, _ in arabic:
        column = [index for other, _, index in arabic if abs(other - edge) < 0.7 * height]
        marked = [index for index in column if _has_bullet(lines[index][0])]
        if len(marked) >= ITEMS and len(marked) >= MOST * len(column):
            found.update(marked)
    return frozenset(found)


def _has_bullet(text: str) -> bool:
    """Whether a text begins with such a sign alone, or with a nought that a letter follows."""
    return text.split()[0] in LOOKALIKES or (text[0] in "۰٠" and main_script(text[1]) == ARABIC)


def within_frame(boxes: list[TextBox]) -> list[TextBox]:
    """Without the ornaments of a frame: upright rows of small square boxes at both sides that enclose all other boxes.

    Numbers in the outer columns of a table look the same, but the heading stands above them.
    """
    small = [box for box in boxes if box.width < 1.7 * box.height]
    if len(small) < 2 * FRAME:
        return boxes
    left = min(_centre(box)[0] for box in boxes)
    right = max(_centre(box)[0] for box in boxes)
    size = sorted(box.height for box in small)[len(small) // 2]
    sides = [[box for box in small if abs(_centre(box)[0] - edge) < 1.5 * size] for edge in (left, right)]
    if min(map(len, sides)) < FRAME:
        return boxes
    heights = [_centre(box)[1] for side in sides for box in side]
    top, bottom = min(heights), max(heights)
    between = [box for box in boxes if left + 1.5 * size < _centre(box)[0] < right - 1.5 * size]
    if any(not top - 4 * size < _centre(box)[1] < bottom + 4 * size for box in between):
        return boxes
    return [box for box in between if top < _centre(box)[1] < bottom]


def _centre(box: TextBox) -> tuple[float, float]:
    x, y = box.quad.mean(axis=0)
    return float(x), float(y)
