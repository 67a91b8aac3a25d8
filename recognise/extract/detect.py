"""Where the text stands: the PP-OCR text detector, run through onnxruntime. Boxes in, boxes out: no reading here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from recognise.errors import MissingProgramError

PROBABILITY = 0.3
"""Above this a pixel counts as text (the value the model was published with)."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBox:
    """A turned rectangle around text: corners top-left, top-right, bottom-right, bottom-left in pixels."""

    quad: Any
    score: float

    @property
    def width(self) -> float:
        """Length of the upper edge in pixels."""
        return float(((self.quad[1] - self.quad[0]) ** 2).sum() ** 0.5)

    @property
    def height(self) -> float:
        """Length of the left edge in pixels."""
        return float(((self.quad[3] - self.quad[0]) ** 2).sum() ** 0.5)


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


def answer(kind: str, rgb: Any) -> Any:
    """What the text model ``det`` or ``rec`` says of a picture, height x width x 3 bytes."""
    import cv2

    batch = cv2.dnn.blobFromImage(rgb, 1 / 127.5, mean=(127.5, 127.5, 127.5))
    run = session(kind)
    return run.run(None, {run.get_inputs()[0].name: batch})[0][0]


def text_map(rgb: Any, side: int) -> Any:
    """Probability of text for each pixel of the picture, its longer side brought to ``side`` pixels."""
    import cv2

    height, width = rgb.shape[:2]
    scale = side / max(height, width)
    size = tuple(max(32, round(length * scale / 32) * 32) for length in (width, height))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    return answer("det", small)[0]


def find_text(rgb: Any, side: int = 960) -> list[TextBox]:
    """All text boxes of the picture, in its own pixels.

    Args:
        rgb: height x width x 3 bytes.
        side: the longer side, in pixels, at which the model looks; larger finds smaller print and costs more.
    """
    import cv2
    import numpy as np

    seen = text_map(rgb, side)
    height, width = rgb.shape[:2]
    back = np.array([width / seen.shape[1], height / seen.shape[0]])
    mask = cv2.dilate((seen > PROBABILITY).astype(np.uint8), np.ones((2, 2), np.uint8))
    boxes = []
    for contour in _freed(mask):
        (x, y), (w, h), angle = cv2.minAreaRect(contour)
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
    usual = float(np.median([min(size) for size in sizes if max(size) > 3 * min(size) > 6] or [0.0]))
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
