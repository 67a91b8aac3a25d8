"""Whether the text inside a PDF page may stand for what a reader of the page sees."""

from __future__ import annotations

from collections.abc import Sequence

from recognise.extract.detect import TextBox
from recognise.extract.pdf import LayerLine
from recognise.extract.script import count_scripts

JOINERS = "\u200c\u200d"
"""Signs without a shape that Persian and Urdu write with."""
UNTOLD = 0.2
"""A layer that leaves out more of the printed text than this (by area) is not the text of the page."""


def trustworthy(lines: list[LayerLine]) -> bool:
    """Whether text of a layer looks like writing: no glyph numbers, no private or unknown signs, letters of known scripts."""
    text = " ".join(line.text for line in lines)
    signs = [sign for sign in text if not sign.isspace()]
    letters = sum(count_scripts(text).values())
    if letters < 12 or "(cid:" in text:
        return False
    odd = sum(
        sign in "\ufffd\ufffe\x00"
        or "\ue000" <= sign <= "\uf8ff"
        or not (sign.isprintable() or sign in JOINERS)
        for sign in signs
    )
    foreign = sum(sign.isalpha() for sign in signs) - letters
    single = sum(len(word) == 1 and word.isalpha() for word in text.split())
    return odd <= 0.01 * len(signs) and foreign <= 0.05 * letters and single <= 0.3 * len(text.split())


def tells_all(lines: Sequence[LayerLine], boxes: Sequence[TextBox], points_per_pixel: float) -> bool:
    """Whether the layer speaks of nearly everything that is printed.

    A scan may carry only the mark of the program that made it, or the few words somebody typed over it.

    Args:
        lines: the layer, boxes in points.
        boxes: text that the detector sees on the rendered page, in its pixels.
        points_per_pixel: size of those pixels.
    """
    told = printed = 0.0
    for box in boxes:
        if box.width < 1.5 * box.height:
            continue
        (x0, y0), (x1, y1) = box.quad.min(axis=0) * points_per_pixel, box.quad.max(axis=0) * points_per_pixel
        area = float((x1 - x0) * (y1 - y0))
        printed += area
        told += min(area, sum(_shared((x0, y0, x1, y1), line.bbox) for line in lines))
    return (
        printed == 0.0 or told >= (1.0 - UNTOLD) * 0.8 * printed
    )  # boxes of the detector are a little wider than print


def _shared(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> float:
    wide = min(one[2], two[2]) - max(one[0], two[0])
    high = min(one[3], two[3]) - max(one[1], two[1])
    return max(0.0, wide) * max(0.0, high)
