"""Print that the search for ruled lines would spoil: strokes of large letters, and light letters on dark bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from recognise.extract.crops import without_rules
from recognise.extract.detect import TextBox

STROKE = 0.5
"""A stroke takes less than this share of the line it stands in; an underline takes more."""
NEGATIVE = 0.55
"""With more of its pixels nearer to its darkest than to its lightest, a box is light print on a dark ground."""
CONTRAST = 60
"""Grey levels between ink and ground at least; less is a picture or a shade."""


def plain_print(light: Any, boxes: Sequence[TextBox]) -> Any:
    """The page in dark print on white without ruled lines, letters whole.

    Args:
        light: the page in even light.
        boxes: where text stands.
    """
    page = without_rules(light)
    _give_back_strokes(page, light, boxes)
    for box in boxes:
        _turn_negative(page, light, box)
    return page


def _give_back_strokes(page: Any, light: Any, boxes: Sequence[TextBox]) -> None:
    """Put back what was taken for a rule and lies within a line of text: rules go on beyond it."""
    import cv2
    import numpy as np

    count, marks, stats, _ = cv2.connectedComponentsWithStats((page != light).astype(np.uint8))
    for mark in range(1, count):
        x, y, width, height = (int(value) for value in stats[mark][:4])
        for box in boxes:
            left, top, right, bottom = _extent(box, page)
            inside = left < x and top < y and x + width < right and y + height < bottom
            if inside and width < STROKE * (right - left):
                place = np.s_[y : y + height, x : x + width]
                page[place] = np.where(marks[place] == mark, light[place], page[place])
                break


def _turn_negative(page: Any, light: Any, box: TextBox) -> None:
    import numpy as np

    left, top, right, bottom = _extent(box, page)
    print_ = light[top:bottom, left:right]
    if print_.size == 0:
        return
    dark, bright = (float(level) for level in np.percentile(print_, (5, 97)))
    if bright - dark < CONTRAST or (print_ < (dark + bright) / 2).mean() < NEGATIVE:
        return
    turned = 250.0 * (bright - print_.astype(np.float32)) / (bright - dark)
    page[top:bottom, left:right] = np.clip(turned, 0, 250).astype(np.uint8)


def _extent(box: TextBox, page: Any) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a box in whole pixels of the page."""
    (x0, y0), (x1, y1) = box.quad.min(axis=0), box.quad.max(axis=0)
    height, width = page.shape
    return max(0, int(x0)), max(0, int(y0)), min(width, int(x1) + 1), min(height, int(y1) + 1)
