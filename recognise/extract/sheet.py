"""From a raw picture to an upright, flat, evenly lit page. Every step is gated: when in doubt it leaves the page alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from recognise.extract.crops import brightest
from recognise.extract.detect import Detector, TextBox, find_text, order
from recognise.extract.raster import RawPage

LOOK = 900
"""Longer side, in pixels, of the small picture in which the edges of the sheet are sought."""

LONGEST_SHEET = 2.0
"""Longer side of a sheet over its shorter side, at most, also when seen at a slant."""

PAIRS = 12
"""So many pairs of boxes beside each other tell the skew of a page."""

MOST_BOXES = 400
"""Of a page of more boxes the largest are looked at: all pairs of thousands would take the memory."""

MOST_TILT = 1.2
"""Degrees by which the edges of boxes may mistake the skew."""

LEVEL = 0.12
"""Share of its height by which a box stands off the level of its neighbour, in print."""

CLEARER = 1.3
"""So much more of a page must come to one level before it is turned for it."""

TILT = 0.3
"""Less of it, in degrees, does not part the cells of a row, and turning a page again costs it sharpness."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatPage:
    """An upright page picture and what was done to get it.

    ``grey`` is as in ``RawPage``; ``matrix`` maps raw pixels to its pixels; ``rotation`` is the clockwise quarter turn in degrees.
    """

    grey: Any
    boxes: tuple[TextBox, ...]
    matrix: Any
    rotation: int
    rectified: bool


def flatten(raw: RawPage, *, side: int, limit: int, detector: Detector = "text") -> FlatPage:
    """Find the sheet and the text, take out perspective, quarter turns (but not upside down) and skew.

    Args:
        raw: the page as handed in.
        side: looking size of the text detector.
        limit: longest side of the result in pixels.
        detector: which network looks for text.
    """
    import cv2
    import numpy as np

    flat, to_sheet = the_sheet(raw)
    rectified = flat is not raw.grey
    boxes = find_text(flat, side, detector)
    turn, skew = direction(boxes)
    upright, size = _turn_matrix(flat.shape[1::-1], turn, skew)
    scale = min(1.0, limit / max(size))
    if turn == 0 and skew == 0.0 and scale == 1.0:
        return FlatPage(
            grey=flat,
            boxes=tuple(boxes),
            matrix=to_sheet,
            rotation=0,
            rectified=rectified,
        )
    upright = np.diag([scale, scale, 1.0]) @ upright
    size = (round(size[0] * scale), round(size[1] * scale))
    matrix = upright @ to_sheet
    flags = cv2.INTER_AREA if scale < 0.7 else cv2.INTER_CUBIC
    result = cv2.warpPerspective(raw.grey, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    moved = tuple(TextBox(quad=order(_map(box.quad, upright)), score=box.score) for box in boxes)
    return FlatPage(grey=result, boxes=moved, matrix=matrix, rotation=turn, rectified=rectified)


def the_sheet(raw: RawPage) -> tuple[Any, Any]:
    """The sheet cut out of a picture, grey, and the matrix from its pixels to those of the sheet; the picture itself where no sheet is seen on it."""
    import cv2
    import numpy as np

    corners = find_sheet(raw.rgb) if raw.photo else None
    if corners is None:
        return raw.grey, np.eye(3)
    matrix, size = _sheet_matrix(corners)
    return cv2.warpPerspective(raw.grey, matrix, size, flags=cv2.INTER_LINEAR), matrix


def upside_down(page: FlatPage) -> FlatPage:
    """The same page turned by half a turn."""
    import numpy as np

    half = _half_turn(page.grey)
    return FlatPage(
        grey=np.ascontiguousarray(page.grey[::-1, ::-1]),
        boxes=tuple(half_turned(page.boxes, page.grey)),
        matrix=half @ page.matrix,
        rotation=(page.rotation + 180) % 360,
        rectified=page.rectified,
    )


def half_turned(boxes: Iterable[TextBox], page: Any) -> list[TextBox]:
    """Where boxes of a page stand when it is turned by half a turn."""
    return [TextBox(quad=order(_map(box.quad, _half_turn(page))), score=box.score) for box in boxes]


def _half_turn(page: Any) -> Any:
    import numpy as np

    height, width = page.shape
    return np.array([[-1.0, 0, width - 1], [0, -1.0, height - 1], [0, 0, 1]])


def direction(boxes: list[TextBox]) -> tuple[int, float]:
    """Quarter turn (0 or 90) and remaining skew in degrees that most of the text asks for, by its length."""
    import numpy as np

    angles, weights = [], []
    for box in boxes:
        along, across = box.quad[1] - box.quad[0], box.quad[3] - box.quad[0]
        longer, shorter = (along, across) if box.width >= box.height else (across, along)
        if np.hypot(*longer) < 3 * np.hypot(*shorter):
            continue
        angles.append(float(np.degrees(np.arctan2(longer[1], longer[0]))))
        weights.append(float(np.hypot(*longer)))
    if not weights:
        return 0, 0.0
    folded = (np.array(angles) + 90) % 180 - 90
    lying = np.abs(folded) < 45
    share = float(np.array(weights)[lying].sum() / sum(weights))
    turn = 0 if share >= 0.5 else 90
    kept = folded[lying] if turn == 0 else (folded[~lying] + 180) % 180 - 90
    if len(kept) == 0:
        return turn, 0.0
    skew = _weighted_median(kept, np.array(weights)[lying if turn == 0 else ~lying])
    agree = np.abs(kept - skew) < 1.5
    skew = skew if abs(skew) > 0.15 and agree.mean() >= 0.5 else 0.0
    skew += _tilt_of_rows(boxes, turn, skew)
    return turn, (skew if abs(skew) > 0.15 else 0.0)


def _tilt_of_rows(boxes: list[TextBox], turn: int, skew: float) -> float:
    """What skew, in degrees, is left between boxes that stand beside each other, if turning brings clearly more of them to one level.

    The angle of a short box is that of its pixels; how level its middle is with others tells more.
    """
    import numpy as np

    if not boxes:
        return 0.0
    boxes = sorted(boxes, key=lambda box: -box.width * box.height)[:MOST_BOXES]
    angle = np.radians(turn - skew)
    turned = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middles = np.array([box.quad.mean(axis=0) @ turned.T for box in boxes])
    heights = np.array([min(box.width, box.height) for box in boxes])
    one, two = np.triu_indices(len(boxes), 1)
    across, down = (middles[two] - middles[one]).T
    height = np.minimum(heights[one], heights[two])
    alike = np.maximum(heights[one], heights[two]) < 1.3 * height
    near = np.abs(down) < 0.5 * height + np.abs(across) * np.tan(np.radians(MOST_TILT))
    pairs = alike & near & (np.abs(across) > 3 * height)
    if pairs.sum() < PAIRS:
        return 0.0
    across, down, height = across[pairs], down[pairs], height[pairs]
    tilts = np.linspace(-MOST_TILT, MOST_TILT, 49)
    off = (down - across * np.tan(np.radians(tilts))[:, None]) / height
    level = (np.exp(-((off / LEVEL) ** 2)) * np.abs(across)).sum(axis=1)
    best = int(level.argmax())
    clear = level[best] > CLEARER * level[len(tilts) // 2] and abs(tilts[best]) > TILT
    return float(tilts[best]) if clear else 0.0


def _weighted_median(values: Any, weights: Any) -> float:
    import numpy as np

    rank = np.argsort(values)
    total = np.cumsum(weights[rank])
    return float(values[rank][np.searchsorted(total, total[-1] / 2)])


def _turn_matrix(size: tuple[int, int], turn: int, skew: float) -> tuple[Any, tuple[int, int]]:
    """Rotate by ``-skew`` and then by ``turn`` degrees clockwise about the middle, keeping the whole page."""
    import numpy as np

    width, height = size
    angle = np.radians(turn - skew)
    cos, sin = np.cos(angle), np.sin(angle)
    wide = (width, height) if turn == 0 else (height, width)
    matrix = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1.0]])
    centre = matrix @ np.array([width / 2, height / 2, 1])
    matrix[0, 2], matrix[1, 2] = wide[0] / 2 - centre[0], wide[1] / 2 - centre[1]
    return matrix, wide


def _map(points: Any, matrix: Any) -> Any:
    import numpy as np

    moved = np.hstack([points, np.ones((len(points), 1))]) @ matrix.T
    return moved[:, :2] / moved[:, 2:]


def _sheet_matrix(corners: Any) -> tuple[Any, tuple[int, int]]:
    import cv2
    import numpy as np

    sides = [float(np.hypot(*(corners[i] - corners[(i + 1) % 4]))) for i in range(4)]
    width, height = round(max(sides[0], sides[2])), round(max(sides[1], sides[3]))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    return cv2.getPerspectiveTransform(corners.astype(np.float32), target), (width, height)


def find_sheet(rgb: Any) -> Any | None:
    """Corners of a sheet of paper that lies on something else, or None when no clear one is seen.

    The gates: four corners, convex, a third to 97 % of the picture, angles of 60 to 120 degrees, the shape of paper, and along at least
    three sides the paper is clearly lighter than what lies outside.
    """
    import cv2

    scale = LOOK / max(rgb.shape[:2])
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    light = cv2.GaussianBlur(brightest(small), (7, 7), 0)
    area = light.shape[0] * light.shape[1]
    best, best_area = None, 0.0
    for mask in _sheet_masks(light, small):
        for contour in cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]:
            if cv2.contourArea(contour) < 0.25 * area:
                continue
            quad = _four_corners(cv2.convexHull(contour))
            if quad is None:
                continue
            size = float(cv2.contourArea(quad))
            if (
                0.3 * area < size < 0.97 * area
                and size > best_area
                and _square(quad)
                and _shaped_like_paper(quad)
                and _stands_out(light, quad)
            ):
                best, best_area = quad, size
    return None if best is None else order(best) / scale


def _sheet_masks(light: Any, small: Any) -> list[Any]:
    import cv2
    import numpy as np

    _, otsu = cv2.threshold(light, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    saturation = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2HSV)[:, :, 1], (7, 7), 0)
    _, pale = cv2.threshold(saturation, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    edges = cv2.dilate(cv2.Canny(light, 30, 90), np.ones((5, 5), np.uint8))
    filled = np.zeros_like(light)
    hulls = [
        cv2.convexHull(c) for c in cv2.findContours(edges, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
    ]
    cv2.drawContours(filled, [h for h in hulls if cv2.contourArea(h) > 0.25 * light.size], -1, 255, -1)
    kernel = np.ones((15, 15), np.uint8)
    return [cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel) for mask in (otsu, pale)] + [filled]


def _four_corners(hull: Any) -> Any | None:
    import cv2

    around = cv2.arcLength(hull, True)
    for tolerance in (0.01, 0.02, 0.03, 0.05):
        shape = cv2.approxPolyDP(hull, tolerance * around, True)
        if len(shape) == 4:
            close = cv2.contourArea(shape) / max(1.0, cv2.contourArea(hull))
            return shape[:, 0].astype("float32") if close > 0.93 else None
    return None


def _square(quad: Any) -> bool:
    import numpy as np

    for i in range(4):
        one, two = quad[i - 1] - quad[i], quad[(i + 1) % 4] - quad[i]
        cosine = float(one @ two / (np.hypot(*one) * np.hypot(*two) + 1e-9))
        if abs(cosine) > 0.5:
            return False
    return True


def _shaped_like_paper(quad: Any) -> bool:
    """No sheet is three times as long as it is wide; a column of a page, or its lit half, is."""
    import numpy as np

    sides = [float(np.hypot(*(quad[i] - quad[i - 1]))) for i in range(4)]
    along, across = sides[0] + sides[2], sides[1] + sides[3]
    return max(along, across) < LONGEST_SHEET * min(along, across)


def _stands_out(light: Any, quad: Any) -> bool:
    """Three sides at least must separate lighter paper from darker ground over most of their length."""
    import numpy as np

    quad, centre = order(quad), quad.mean(axis=0)
    good = 0
    for i in range(4):
        points = np.linspace(quad[i], quad[(i + 1) % 4], 42)[3:-3]
        inward = (centre - points) / np.linalg.norm(centre - points, axis=1, keepdims=True)
        inside, outside = (_sample(light, points + step * inward) for step in (14.0, -10.0))
        seen = outside >= 0
        if seen.mean() < 0.4:
            good += 1
            continue
        good += (inside - outside > 12)[seen].mean() > 0.7
    return good >= 3


def _sample(light: Any, points: Any) -> Any:
    import numpy as np

    x, y = points.round().astype(int).T
    inside = (x >= 0) & (y >= 0) & (x < light.shape[1]) & (y < light.shape[0])
    values = light[np.clip(y, 0, light.shape[0] - 1), np.clip(x, 0, light.shape[1] - 1)].astype(float)
    return np.where(inside, values, -1.0)
