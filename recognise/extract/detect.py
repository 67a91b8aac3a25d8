"""Where the text stands: a small network of our own, and the text detector of PP-OCR it learnt from. Boxes in, boxes out: no reading here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from recognise.errors import MissingProgramError
from recognise.extract.crops import brightest

Detector = Literal["text", "det"]
"""``text`` is the network of this package, ``det`` that of PP-OCR: seven times as much work, for pages that hardly read."""

PROBABILITY = 0.4
"""Above this a pixel counts as text (PP-OCR's network was published with 0.3; what that gains here runs into its neighbours)."""
BOX_SCORE = 0.5
"""Mean probability a box needs."""
UNCLIP = 1.6
"""How far the shrunken kernel the model finds is grown again: area * UNCLIP / perimeter."""
TALL, SPARSE = 2.5, 0.6
"""A piece so many times as high as most, of whose box less than this share is text, is a line with a stamp or frame."""
LONG = 12.0
"""Nor is it shorter than so many usual heights: a stamp alone."""
RUN = 1.6
"""What goes on so many usual heights along the lines is text."""
STACKED, THINNER = 1.7, 0.65
"""A piece so many times as thick as most may be lines that run into each other: each is thinner than this share of it."""
LEVELS = (0.55, 0.7, 0.85)
"""Chances of text at which they are looked for apart."""
SHORT = 2.0
"""A box less than so many times as long as it is high says nothing about the slant of its line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBox:
    """A turned rectangle around text: corners top-left, top-right, bottom-right, bottom-left in pixels."""

    quad: Any
    score: float

    @property
    def width(self) -> float:
        """Length of the upper edge in pixels."""
        return math.dist(self.quad[0].tolist(), self.quad[1].tolist())

    @property
    def height(self) -> float:
        """Length of the left edge in pixels."""
        return math.dist(self.quad[0].tolist(), self.quad[3].tolist())


def model_file(kind: str) -> Path:
    """The model (``det`` or ``rec``) inside the installed rapidocr wheel; no network is ever asked."""
    spec = find_spec("rapidocr")
    folder = Path(spec.origin).parent / "models" if spec and spec.origin else Path()
    found = sorted(folder.glob(f"*_{kind}_*.onnx"), reverse=True)
    if not found:
        raise MissingProgramError(
            f"The text model ({kind}) of rapidocr is missing. Install it: pip install rapidocr", code="D001"
        )
    return found[0]


@lru_cache(maxsize=4)
def session(kind: str) -> Any:
    """A warm session of the text model ``det`` or ``rec``."""
    return open_session(model_file(kind))


@lru_cache(maxsize=4)
def own_session(name: str) -> Any:
    """A warm session of a network of this package (``data/NAME.onnx``)."""
    with resources.as_file(resources.files("recognise.extract").joinpath(f"data/{name}.onnx")) as file:
        return open_session(file)


def open_session(model: Path) -> Any:
    """An onnxruntime session with one thread; the workers are the parallelism."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def answer(kind: str, picture: Any) -> Any:
    """What the text model ``det`` or ``rec`` says of a picture, grey or RGB bytes."""
    import cv2

    rgb = picture if picture.ndim == 3 else cv2.cvtColor(picture, cv2.COLOR_GRAY2RGB)
    batch = cv2.dnn.blobFromImage(rgb, 1 / 127.5, mean=(127.5, 127.5, 127.5))
    run = session(kind)
    return run.run(None, {run.get_inputs()[0].name: batch})[0][0]


def text_map(picture: Any, side: int, detector: Detector = "text") -> Any:
    """Probability of text for each pixel of the picture, its longer side brought to ``side`` pixels."""
    import cv2
    import numpy as np

    height, width = picture.shape[:2]
    scale = side / max(height, width)
    size = tuple(max(32, round(length * scale / 32) * 32) for length in (width, height))
    if detector == "text" and picture.ndim == 3:
        picture = brightest(picture)
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    if detector == "det":
        return answer("det", small)[0]
    page = small.astype(np.float32) / 127.5 - 1
    return own_session("text").run(None, {"page": page[None, None]})[0][0, 0]


def find_text(picture: Any, side: int = 1216, detector: Detector = "text") -> list[TextBox]:
    """All text boxes of the picture, in its own pixels.

    Args:
        picture: height x width bytes, grey, or height x width x 3.
        side: the longer side, in pixels, at which the network looks; larger finds smaller print and costs more.
        detector: which network looks.
    """
    import cv2
    import numpy as np

    seen = text_map(picture, side, detector)
    height, width = picture.shape[:2]
    back = np.array([width / seen.shape[1], height / seen.shape[0]])
    mask = cv2.dilate((seen > PROBABILITY).astype(np.uint8), np.ones((2, 2), np.uint8))
    boxes = []
    for contour in _apart(seen, _freed(mask)):
        (x, y), (w, h), angle = _rectangle(contour)
        if min(w, h) < 2:
            continue
        score = _mean_inside(seen, contour)
        if score < BOX_SCORE:
            continue
        grow = 2 * w * h * UNCLIP / (2 * (w + h))
        quad = cv2.boxPoints(((x, y), (w + grow, h + grow), angle)) * back
        boxes.append(TextBox(quad=order(quad), score=score))
    return boxes


def _freed(mask: Any) -> list[Any]:
    """Outlines of the pieces of text, each line without the stamp or frame that runs into it.

    Such a piece is tall and takes little of its box; what is left of it is what goes on along the lines of the page.
    """
    import cv2
    import numpy as np

    outlines = _outlines(mask)
    sizes = [cv2.minAreaRect(outline)[1] for outline in outlines]
    usual = _usual(sizes)
    extents = [cv2.boundingRect(outline) for outline in outlines]
    level = sum(width for _, _, width, _ in extents) > sum(height for _, _, _, height in extents)
    run = max(3, round(RUN * usual))
    kernel = np.ones((1, run) if level else (run, 1), np.uint8)
    found = []
    for outline, size, (x, y, width, height) in zip(outlines, sizes, extents, strict=True):
        sparse = cv2.contourArea(outline) < SPARSE * size[0] * size[1]
        if min(size) <= TALL * usual or max(size) < LONG * usual or not sparse:
            found.append(outline)
            continue
        piece = np.zeros((height, width), np.uint8)
        cv2.drawContours(piece, [outline - [x, y]], -1, 1, cv2.FILLED)
        piece &= mask[y : y + height, x : x + width]
        freed = _outlines(cv2.morphologyEx(piece, cv2.MORPH_OPEN, kernel), (x, y))
        found += [line for line in freed if min(cv2.minAreaRect(line)[1]) <= TALL * usual]
    return found


def _usual(sizes: list[Any]) -> float:
    """How thick most pieces are that are as long as lines; 0 without any."""
    import numpy as np

    return float(np.median([min(size) for size in sizes if max(size) > 3 * min(size) > 6] or [0.0]))


def _rectangle(outline: Any) -> Any:
    """Middle, size and angle of the box of an outline; a short one stands upright, its slant is that of its pixels."""
    import cv2

    middle, size, angle = cv2.minAreaRect(outline)
    if max(size) >= SHORT * min(size):
        return middle, size, angle
    x, y, width, height = cv2.boundingRect(outline)
    return (x + (width - 1) / 2, y + (height - 1) / 2), (width - 1, height - 1), 0.0


def _apart(seen: Any, outlines: list[Any]) -> list[Any]:
    """The outlines, those of lines that run into each other at the chance of text at which they come apart."""
    import cv2

    sizes = [cv2.minAreaRect(outline)[1] for outline in outlines]
    usual = _usual(sizes)
    found = []
    for outline, size in zip(outlines, sizes, strict=True):
        stacked = 0 < STACKED * usual < min(size)
        parts = (_at_level(seen, outline, level) for level in LEVELS if stacked)
        found += next((lines for lines in parts if _are_lines(lines, min(size))), [outline])
    return found


def _at_level(seen: Any, outline: Any, level: float) -> list[Any]:
    """Outlines of what is surer to be text within an outline, as large as they were at the usual chance."""
    import cv2
    import numpy as np

    x, y, width, height = cv2.boundingRect(outline)
    inside = np.zeros((height, width), np.uint8)
    cv2.drawContours(inside, [outline - [x, y]], -1, 1, cv2.FILLED)
    inside &= seen[y : y + height, x : x + width] > level
    grown = (cv2.minAreaRect(one) for one in _outlines(inside, (x, y)))
    return [
        cv2.boxPoints((middle, (w + 2, h + 2), angle)).round().astype(np.int32)[:, None]
        for middle, (w, h), angle in grown
        if min(w, h) >= 2
    ]


def _are_lines(parts: list[Any], thickness: float) -> bool:
    """Whether what came apart are lines one below the other: each is much thinner than they were together, and most is kept."""
    import cv2

    sizes = [cv2.minAreaRect(part)[1] for part in parts]
    return len(parts) > 1 and all(min(size) < THINNER * thickness for size in sizes)


def _outlines(mask: Any, offset: tuple[int, int] = (0, 0)) -> list[Any]:
    """Outer outlines of all pieces, also of those that stand within a frame."""
    import cv2

    outlines, tree = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE, offset=offset)
    return [
        outline for outline, place in zip(outlines, tree[0] if outlines else (), strict=True) if place[3] < 0
    ]


def _mean_inside(seen: Any, contour: Any) -> float:
    import cv2
    import numpy as np

    x, y, w, h = cv2.boundingRect(contour)
    inside = np.zeros((h, w), np.uint8)
    cv2.fillPoly(inside, [contour - [x, y]], 1)
    return float(cv2.mean(seen[y : y + h, x : x + w], inside)[0])


def order(quad: Any) -> Any:
    """Corners clockwise from the one nearest the top left, so that the first edge runs the way people read."""
    import numpy as np

    quad = np.asarray(quad, dtype=np.float32)
    centre = quad.mean(axis=0)
    angles = np.arctan2(quad[:, 1] - centre[1], quad[:, 0] - centre[0])
    quad = quad[np.argsort(angles)]
    return np.roll(quad, -int(quad.sum(axis=1).argmin()), axis=0)
