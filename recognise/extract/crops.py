"""From an upright page to the small grey pictures of its lines that recognisers like."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from recognise.extract.detect import TextBox

HEIGHT = 40
"""Height in pixels a line is brought to before the margin is added."""
MARGIN = 10
ALONG = 0.1
"""Share of its height by which a line is cut out longer at both ends."""
INK_SHARE = 1.0
"""Per cent of a page that is taken to be full ink; its level sets the contrast."""
INK = 170
"""Darker pixels of a page in even light are print."""
FAINT = 135
"""Print of a line whose darkest parts are lighter than this is made dark before it is read."""
NEIGHBOUR = 150
"""Darker pixels at the upper or lower edge of a line are print of its neighbour."""
REACH = 0.2
"""So far, as a share of the height, a neighbour reaches into a line at most."""
RULE_LENGTH = 0.04
"""Share of the page's longer side that a ruled line runs straight at least: 12 mm on A4."""
RUN_STEP = 8
"""Runs are looked for at every so many pixels."""
RULE_WIDTH = 0.0035
"""Share of the page's longer side that a ruled line is thick at most: 1 mm on A4."""


def brightest(rgb: Any) -> Any:
    """The brightest of the three channels of each pixel."""
    import numpy as np

    lighter = np.maximum(rgb[:, :, 0], rgb[:, :, 1])
    return np.maximum(lighter, rgb[:, :, 2], out=lighter)


def levels(grey: Any, *shares: float) -> tuple[float, ...]:
    """Grey levels below which so many per cent of the pixels of a picture are: ``numpy.percentile`` by counting, in a third of its time."""
    import cv2
    import numpy as np

    counts = cv2.calcHist([grey], [0], None, [256], [0, 256]).ravel().cumsum(dtype=np.float64)
    found = []
    for share in shares:
        place = share / 100 * (grey.size - 1)
        below = int(place)
        low = high = int(counts.searchsorted(below, side="right"))
        if place > below:
            high = int(counts.searchsorted(below + 1, side="right"))
        found.append(low + (high - low) * (place - below))
    return tuple(found)


def even_light(grey: Any) -> Any:
    """Grey page on an even white ground.

    The ground, estimated as a median of the lightest neighbours, is divided out, and faded ink is made dark again.
    """
    import cv2
    import numpy as np

    height, width = grey.shape
    small = cv2.resize(grey, (max(8, width // 8), max(8, height // 8)), interpolation=cv2.INTER_AREA)
    ground = cv2.medianBlur(cv2.dilate(small, np.ones((5, 5), np.uint8)), 21)
    ground = cv2.resize(ground, (width, height), interpolation=cv2.INTER_LINEAR)
    flat = cv2.divide(grey, np.maximum(ground, 40), scale=250)
    return _inked(flat, levels(flat[::4, ::4], INK_SHARE)[0])


def _inked(grey: Any, ink: float) -> Any:
    """Faded print, as dark as ``ink``, made dark again."""
    import cv2
    import numpy as np

    stretch = min(3.0, 250 / max(1.0, 250 - ink))
    levels = np.clip(250 - (250 - np.arange(256)) * stretch, 0, 255).astype(np.uint8)
    return grey if stretch < 1.15 else cv2.LUT(grey, levels)


def without_rules(grey: Any) -> Any:
    """The page with thin, long, straight lines painted out: borders of cells, underlines, frames.

    A line counts as ruled when it runs straight for ``RULE_LENGTH`` of the page's longer side and is thinner than
    ``RULE_WIDTH``; strokes of letters are shorter or thicker.
    """
    import cv2
    import numpy as np

    longer = max(grey.shape)
    run, thick = max(24, round(longer * RULE_LENGTH)), max(3, round(longer * RULE_WIDTH))
    dark = (grey < INK).astype(np.uint8)
    mask = np.zeros_like(dark)
    for lines, width in ((runs(dark, run), (thick, 1)), (runs(dark, run, upright=True), (1, thick))):
        kernel = np.ones(width, np.uint8)
        core = cv2.erode(lines, kernel)
        if core.any():  # few pages have anything as bold, and the rest takes twice as long
            bold = cv2.dilate(core, kernel)
            lines = cv2.subtract(lines, cv2.dilate(bold, np.ones((5, 5), np.uint8)))
        mask |= lines
    result = grey.copy()
    result[cv2.dilate(mask, np.ones((5, 5), np.uint8)) > 0] = 250
    return result


def runs(dark: Any, length: int, *, upright: bool = False) -> Any:
    """Straight runs of ones in a picture of zeros and ones: a morphological opening, computed only where there may be any.

    Few rows hold a run: those whose every eighth pixel leaves room for one.

    Args:
        dark: height x width of zeros and ones.
        length: pixels a run has at least; not less than ``RUN_STEP``.
        upright: runs along the columns, not along the rows.
    """
    import cv2
    import numpy as np

    found = np.zeros(dark.shape, np.uint8)
    some = dark[::RUN_STEP] if upright else np.ascontiguousarray(dark[:, ::RUN_STEP])
    few, whole = (np.ones((n, 1) if upright else (1, n), np.uint8) for n in (length // RUN_STEP, length))
    white = {"borderType": cv2.BORDER_CONSTANT, "borderValue": 0}
    seen = cv2.erode(some, few, **white)
    rows = seen.any(axis=0 if upright else 1).nonzero()[0]
    if len(rows):
        place = np.s_[:, rows] if upright else rows
        found[place] = cv2.morphologyEx(np.ascontiguousarray(dark[place]), cv2.MORPH_OPEN, whole, **white)
    return found


def cut(page: Any, box: TextBox, *, along: float = ALONG, across: float = 0.1) -> Any:
    """The turned box cut out straight, widened by shares of its height along and across the line."""
    import cv2
    import numpy as np

    quad, width, height = box.quad, box.width, box.height
    right = (quad[1] - quad[0]) / max(width, 1.0) * height * along
    down = (quad[3] - quad[0]) * across
    corners = np.stack(
        [quad[0] - right - down, quad[1] + right - down, quad[2] + right + down, quad[3] - right + down]
    ).astype(np.float32)
    w, h = max(4, round(width + 2 * along * height)), max(4, round(height * (1 + 2 * across)))
    target = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    return cv2.warpPerspective(page, matrix, (w, h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _without_end_rules(crop: Any) -> Any:
    """Upright rules at the ends of a crop painted over: borders of a cell that were too short to count on the page."""
    reach = min(crop.shape[1] // 3, round(0.35 * crop.shape[0]))
    if reach < 2:
        return crop
    for flipped in (False, True):
        view = crop[:, ::-1] if flipped else crop
        full = ((view[:, :reach] < INK).sum(axis=0) > 0.88 * len(view)).nonzero()[0]
        if len(full):
            view[:, : full[-1] + 2] = 250
    return crop


def _without_neighbours(crop: Any) -> Any:
    """Feet of the line above and heads of the line below painted over: print at the edge that ends before the line begins."""
    inked = (crop < NEIGHBOUR).any(axis=1)
    reach = round(REACH * len(inked))
    for view, rows in ((crop, inked), (crop[::-1], inked[::-1])):
        gap = int(rows.argmin())
        if 0 < gap <= reach and not rows[gap]:
            view[:gap] = 250
    return crop


def line_picture(
    page: Any, box: TextBox, *, height: int = HEIGHT, across: float = 0.1, longest: float | None = None
) -> Any:
    """Grey picture of a line, ``height`` pixels high, with a white margin.

    Args:
        page: the page in even light.
        box: where the line stands.
        height: pixels the line is brought to.
        across: share of the height added above and below.
        longest: when given, at most this many heights of the line's middle are shown.
    """
    import cv2

    crop = _without_neighbours(_without_end_rules(cut(page, box, across=across)))
    if longest is not None and crop.shape[1] > longest * crop.shape[0]:
        spare = (crop.shape[1] - round(longest * crop.shape[0])) // 2
        crop = crop[:, spare : crop.shape[1] - spare]
    scale = height / crop.shape[0]
    size = (max(8, round(crop.shape[1] * scale)), height)
    crop = cv2.resize(crop, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    (ink,) = levels(crop, INK_SHARE)
    if ink > FAINT:  # a blot elsewhere on the page may be darker than the print
        crop = _inked(crop, ink)
    return cv2.copyMakeBorder(crop, MARGIN, MARGIN, MARGIN, MARGIN, cv2.BORDER_CONSTANT, value=255)


def part_of(box: TextBox, shape: tuple[int, int], left: float, right: float) -> TextBox:
    """The part of a box that ``line_picture`` shows from ``left`` to ``right``.

    Args:
        box: where the line stands.
        shape: height and width of its picture in pixels.
        left: where the part begins, as a share of the picture's width.
        right: where it ends.
    """
    height, width = (side - 2 * MARGIN for side in shape)
    shown = box.width + 2 * ALONG * box.height
    start, end = (
        (((share * (width + 2 * MARGIN) - MARGIN) / width) * shown - ALONG * box.height) / max(box.width, 1.0)
        for share in (left, right)
    )
    top, bottom = box.quad[1] - box.quad[0], box.quad[2] - box.quad[3]
    corners = (
        box.quad[0] + start * top,
        box.quad[0] + end * top,
        box.quad[3] + end * bottom,
        box.quad[3] + start * bottom,
    )
    quad = box.quad.copy()
    quad[:] = corners
    return replace(box, quad=quad)
