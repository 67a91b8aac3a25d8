"""Page images for a report: the upright, flattened page as a small JPEG inside the file, so that boxes fit it."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recognise.model.document import Page

if TYPE_CHECKING:
    from recognise.extract.options import View

LONGEST = 1100
"""Pixels of the longer side: small print stays readable, a page stays under some 150 kB."""
QUALITY = 72


def page_image(path: Path, page: Page) -> str | None:
    """``page`` of the file at ``path`` as a ``data:image/jpeg`` address, or nothing when it cannot be drawn.

    The same turn, cut and straightening as in reading are applied (kept with the reading), so a box in points lands
    where it was read.
    """
    try:
        picture = _drawn(path, page)
    except (
        Exception
    ):  # decoders raise whatever a damaged file makes them meet; a report must not fail for a picture
        return None
    return "data:image/jpeg;base64," + base64.b64encode(picture).decode("ascii")


def _drawn(path: Path, page: Page) -> bytes:
    import cv2
    import numpy as np

    from recognise.extract.pipeline import DEFAULT, read_pages

    read = read_pages(path, options=DEFAULT)
    view = next(view for view in read.views if view.number == page.number)
    raw = _raw(path, page.number)
    scale = LONGEST / max(page.width, page.height)
    size = (round(page.width * scale), round(page.height * scale))
    if view.to_points:
        raw = _flattened(raw, view, 2 * scale, (2 * size[0], 2 * size[1]))
    small = cv2.resize(raw, size, interpolation=cv2.INTER_AREA)
    done, jpeg = cv2.imencode(
        ".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, QUALITY]
    )
    if not done:
        raise ValueError("the page could not be encoded")
    return np.asarray(jpeg).tobytes()


def _flattened(raw: Any, view: View, scale: float, size: tuple[int, int]) -> Any:
    """The raw picture in the upright page, ``scale`` pixels a point; made too large, to be shrunk smoothly."""
    import cv2
    import numpy as np

    matrix = np.diag([scale, scale, 1.0]) @ np.array(view.to_points).reshape(3, 3)
    return cv2.warpPerspective(raw, matrix, size, flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))


def _raw(path: Path, number: int) -> Any:
    """The picture of page ``number`` as it was handed in: RGB."""
    from recognise.extract.intake import receive
    from recognise.extract.pages import raw_pdf_page
    from recognise.extract.pdf import open_pdf
    from recognise.extract.pipeline import DEFAULT
    from recognise.extract.raster import RawPage, frames

    received = receive(path, DEFAULT.limits)
    if received.media_type == "application/pdf":
        with open_pdf(received, DEFAULT.limits) as file:
            return raw_pdf_page(file, number - 1, DEFAULT).rgb
    for index, frame in enumerate(frames(received, DEFAULT.limits), start=1):
        if index == number and isinstance(frame, RawPage):
            return frame.rgb
    raise ValueError("no such page")
