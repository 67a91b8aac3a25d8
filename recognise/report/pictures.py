"""Page images for a report: the upright page as a small JPEG inside the file."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import TYPE_CHECKING

from recognise.model.document import Extraction, Page

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 1100
"""Pixels of the longer side: small print stays readable, a page stays under some 150 kB."""
MOST_PIXELS = 120_000_000
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")


def page_image(path: Path, extraction: Extraction, page: Page) -> str | None:
    """``page`` of the file at ``path`` as a ``data:image/jpeg`` address, or nothing when it cannot be drawn.

    The picture is the page as handed in, turned upright; boxes of the extraction fit it after scaling.
    """
    try:
        if extraction.source.media_type == "application/pdf":
            picture = _pdf_page(path, page)
        else:
            picture = _frame(path, page)
        picture.thumbnail((LONGEST, LONGEST))
        buffer = io.BytesIO()
        picture.convert("RGB").save(buffer, "JPEG", quality=72, optimize=True)
    except (
        Exception
    ):  # decoders raise whatever a damaged file makes them meet; a report must not fail for a picture
        return None
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _pdf_page(path: Path, page: Page) -> Image:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        sheet = document[page.number - 1]
        scale = min(4.0, LONGEST / max(sheet.get_size()))
        picture: Image = sheet.render(scale=scale).to_pil()
    return _upright(picture, page)


def _frame(path: Path, page: Page) -> Image:
    from PIL import Image as Pillow
    from PIL import ImageOps

    with Pillow.open(path, formats=_FORMATS) as image:
        image.seek(page.number - 1)
        if image.width * image.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        image.draft("RGB", (2 * LONGEST, 2 * LONGEST))
        picture = ImageOps.exif_transpose(image).convert("RGB")
    return _upright(picture, page)


def _upright(picture: Image, page: Page) -> Image:
    return picture.rotate(-page.rotation, expand=True) if page.rotation % 360 else picture
