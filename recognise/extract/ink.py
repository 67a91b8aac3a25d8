"""The page as recognisers like it: no rules, not even dotted ones, letters whole, light letters on dark bars turned dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from recognise.extract.crops import INK, RULE_LENGTH, RULE_WIDTH, cut, levels, runs, without_rules
from recognise.extract.detect import TextBox

STROKE = 0.5
"""A stroke takes less than this share of the line it stands in; an underline takes more."""
MIDDLE = 0.3
"""What runs through a line, further from above and below than this share of its height, is strokes that a blur has joined."""
NEGATIVE = 0.55
"""With more of its pixels nearer to its darkest than to its lightest, a box is light print on a dark ground."""
CONTRAST = 60
"""Grey levels between ink and ground at least; less is a picture or a shade."""
MARGIN = 0.04
"""Share of its height that is left free above and below."""
SPECKS = 3
"""So many dark pixels make a row of pixels print."""
DOT_GAP = 0.0022
"""Share of the page's longer side that dots of a rule stand apart at most."""
DOTS = 5
"""A dot and the gap beside it take at most so many times that much."""
FIGURE = 0.6
"""A part of a number so high beside its highest part is a figure."""
CLEAR = 0.12
"""Less than this share of the strips above and below a dotted rule is printed; above the feet of letters there is more."""


def plain_print(light: Any, boxes: Sequence[TextBox]) -> Any:
    """The page in dark print on white without ruled lines, letters whole.

    Args:
        light: the page in even light.
        boxes: where text stands.
    """
    page = without_rules(light)
    _give_back_strokes(page, light, boxes)
    _take_out_dots(page)
    for box in boxes:
        _turn_negative(page, light, box)
    return page


def closed(page: Any, box: TextBox) -> TextBox:
    """The box, closed about its print from above and below.

    Recognisers bring a box to one height: small letters in a tall box lose their dots.

    Args:
        page: in plain print.
        box: where text stands, with some room about it.
    """
    import numpy as np

    print_ = cut(page, box, along=0.0, across=0.0)
    faint = sum(levels(print_, 2, 97)) / 2
    rows = ((print_ < max(INK, faint)).sum(axis=1) >= SPECKS).nonzero()[0]
    if not len(rows):
        return box
    high = max(4.0, box.height)
    first, last = max(0.0, rows[0] / high - MARGIN), min(1.0, (rows[-1] + 1) / high + MARGIN)
    a, b, c, d = box.quad
    return replace(
        box,
        quad=np.stack([a + first * (d - a), b + first * (c - b), b + last * (c - b), a + last * (d - a)]),
    )


def _give_back_strokes(page: Any, light: Any, boxes: Sequence[TextBox]) -> None:
    """Put back what was taken for a rule and lies within a line of text: rules go on beyond it."""
    import cv2
    import numpy as np

    gone = (page != light).astype(np.uint8)
    for box in boxes:
        left, top, right, bottom = _extent(box, page)
        line = np.s_[top:bottom, left:right]
        if not gone[line].any():
            continue
        count, marks, stats, _ = cv2.connectedComponentsWithStats(gone[line])
        for mark in range(1, count):
            x, y, width, height = (int(value) for value in stats[mark][:4])
            inside = x > 0 and y > 0 and x + width < right - left and y + height < bottom - top
            through = MIDDLE < (y + height / 2) / (bottom - top) < 1 - MIDDLE
            if inside and (through or width < STROKE * (right - left)):
                page[line][marks == mark] = light[line][marks == mark]


def _take_out_dots(page: Any) -> None:
    """Paint out dotted rules, but for strokes of letters that pass through them."""
    import cv2
    import numpy as np

    longer = max(page.shape)
    gap, thick = max(3, round(longer * DOT_GAP)), max(3, round(longer * RULE_WIDTH))
    run = 2 * max(24, round(longer * RULE_LENGTH))
    dark = (page < INK).astype(np.uint8)
    rules = runs(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((1, gap), np.uint8)), run)
    for outline in cv2.findContours(rules, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]:
        x, y, width, height = cv2.boundingRect(outline)
        across = slice(max(0, x - 2), x + width + 2)
        strips = [dark[max(0, y - 3 - thick) : max(0, y - 3), across], dark[y + height + 3 :, across][:thick]]
        dots = int((np.diff(dark[y : y + height, across].max(axis=0).astype(np.int8)) > 0).sum())
        clear = all(strip.size and strip.mean() < CLEAR for strip in strips)
        if height <= thick and clear and dots * DOTS * gap > width:
            through = strips[0][-1:].any(axis=0) | strips[1][:1].any(axis=0)
            page[max(0, y - 3) : y + height + 3, across][:, ~through] = 250


def _turn_negative(page: Any, light: Any, box: TextBox) -> None:
    import numpy as np

    left, top, right, bottom = _extent(box, page)
    print_ = light[top:bottom, left:right]
    if print_.size == 0:
        return
    dark, bright = levels(print_, 5, 97)
    if bright - dark < CONTRAST or (print_ < (dark + bright) / 2).mean() < NEGATIVE:
        return
    turned = 250.0 * (bright - print_.astype(np.float32)) / (bright - dark)
    page[top:bottom, left:right] = np.clip(turned, 0, 250).astype(np.uint8)


def _extent(box: TextBox, page: Any) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a box in whole pixels of the page."""
    (x0, y0), (x1, y1) = box.quad.min(axis=0), box.quad.max(axis=0)
    height, width = page.shape
    return max(0, int(x0)), max(0, int(y0)), min(width, int(x1) + 1), min(height, int(y1) + 1)


def may_hold_point(line: Any, figures: int) -> bool:
    """Whether a decimal point may stand in the picture of a number: a mark low between its figures, or figures that touch.

    Args:
        line: grey picture of the number.
        figures: how many figures were read.
    """
    import cv2
    import numpy as np

    dark = (line < (int(line.min()) + int(line.max())) / 2).astype(np.uint8)
    _, _, found, _ = cv2.connectedComponentsWithStats(dark)
    left, top, width, height, _ = found[1:].T
    high = height > FIGURE * height.max(initial=0)
    if high.sum() != figures:
        return True
    low = top > np.median((top + height / 2)[high])
    between = (left > left[high].min()) & (left + width < (left + width)[high].max())
    return bool((~high & low & between).any())
