"""PDF files: pages, pictures of pages, and the text inside, as far as it can be trusted."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from recognise.extract.intake import Limits, Received, refuse
from recognise.extract.pdfium_text import page_pieces
from recognise.extract.script import ARABIC, count_scripts
from recognise.model.document import BBox

_ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFiles?|SubmitForm|RichMedia|GoToR)\b")
SCAN_SHARE = 0.25
"""Pictures that take more of a page than this may hold what is to be read."""
MAX_POINTS = 15_000.0
"""Longer pages than this (5 metres) are refused before anything is rendered."""


Doubt = Literal["none", "unseen", "pictures"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerLine:
    """A line of the text layer, in points from the top left of the upright page."""

    text: str
    bbox: BBox


class PdfFile:
    """An open PDF. Rendering and most text come from pdfium; Arabic-script text is rebuilt from pdfplumber's glyphs."""

    def __init__(self, document: Any, data: bytes) -> None:
        self._document = document
        self._data = data
        self.page_count = len(document)
        self.active = bool(_ACTIVE.search(data))

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of a page in points, as displayed."""
        width, height = self._document.get_page_size(index)
        if not (0 < width <= MAX_POINTS and 0 < height <= MAX_POINTS):
            raise refuse("E105")
        return float(width), float(height)

    def render(self, index: int, long_side: int) -> Any:
        """RGB picture of a page whose longer side has ``long_side`` pixels, whatever dpi the page claims."""
        import numpy as np

        width, height = self.size(index)
        page = self._document[index]
        try:
            bitmap = page.render(scale=long_side / max(width, height), rev_byteorder=True)
            picture = bitmap.to_numpy()
            return np.ascontiguousarray(
                picture[:, :, :3] if picture.ndim == 3 else np.stack([picture] * 3, axis=2)
            )
        finally:
            page.close()

    def is_photo(self, index: int) -> bool:
        """Whether the page is nothing but one colour picture, as phones make PDFs."""
        from pypdfium2 import raw

        page = self._document[index]
        try:
            pictures = list(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2))
            return len(pictures) == 1
        finally:
            page.close()

    def doubt(self, index: int) -> Doubt:
        """What speaks against the text layer: it is ``unseen`` (another program's OCR), or ``pictures`` take up much room."""
        from pypdfium2 import raw

        width, height = self.size(index)
        page = self._document[index]
        try:
            area, unseen = 0.0, 0
            for thing in page.get_objects(
                filter=[raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_TEXT], max_depth=3
            ):
                if thing.type == raw.FPDF_PAGEOBJ_TEXT:
                    hidden = raw.FPDFTextObj_GetTextRenderMode(thing.raw) == raw.FPDF_TEXTRENDERMODE_INVISIBLE
                    unseen += 1 if hidden else -1
                else:
                    x0, y0, x1, y1 = thing.get_bounds()
                    area += max(0.0, min(x1, width) - max(x0, 0.0)) * max(0.0, min(y1, height) - max(y0, 0.0))
            if unseen > 0:
                return "unseen"
            return "pictures" if area > SCAN_SHARE * width * height else "none"
        finally:
            page.close()

    def layer(self, index: int) -> list[LayerLine]:
        """Lines of the text layer without slanted text (stamps, watermarks); empty when there is none."""
        page = self._document[index]
        try:
            if page.get_rotation():
                return []  # boxes would lie in the unturned page; the picture is upright
            lines = [LayerLine(text=text, bbox=box) for text, box in page_pieces(page, *self.size(index))]
        finally:
            page.close()
        letters = count_scripts(" ".join(line.text for line in lines))
        if letters.get(ARABIC, 0) > 0.1 * sum(letters.values()):
            return self._glyph_lines(index)
        return lines

    def disputed(self) -> bool:
        """Whether pdfplumber counts other pages than pdfium: one of them has lost something."""
        with _plumber(self._data) as other:
            return other is None or len(other.pages) != self.page_count

    def _glyph_lines(self, index: int) -> list[LayerLine]:
        from recognise.extract.glyph_stream import glyphs_of
        from recognise.extract.glyphs import glyph_lines

        with _plumber(self._data) as other:
            try:
                return glyph_lines(glyphs_of(other.pages[index])) if other is not None else []
            except (
                Exception
            ):  # pdfminer raises built-in errors of every kind on odd pages; pdfium still renders them
                return []


class PlumberFile:
    """A PDF only pdfplumber can open: its text, no pictures."""

    active = False

    def __init__(self, document: Any) -> None:
        self._document = document
        self.page_count = len(document.pages)

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of a page in points."""
        page = self._document.pages[index]
        return float(page.width), float(page.height)

    def render(self, index: int, long_side: int) -> Any:
        """Refused: only pdfium draws.

        Raises:
            InputError: E104.
        """
        raise refuse("E104")

    def is_photo(self, index: int) -> bool:
        """Never known here."""
        return False

    def doubt(self, index: int) -> Doubt:
        """Never known here."""
        return "none"

    def layer(self, index: int) -> list[LayerLine]:
        """Lines of the text layer."""
        from recognise.extract.glyph_stream import glyphs_of
        from recognise.extract.glyphs import glyph_lines

        return glyph_lines(glyphs_of(self._document.pages[index]))

    def disputed(self) -> bool:
        """Always: the other reader could not open the file."""
        return True


@contextmanager
def _plumber(data: bytes) -> Iterator[Any | None]:
    """The PDF opened by pdfplumber, or None when it cannot."""
    import pdfplumber

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        document = pdfplumber.open(io.BytesIO(data))
        document.pages  # noqa: B018  the page tree is read here, not later
    except Exception:  # pdfminer raises built-in errors of every kind on odd files
        yield None
        return
    with document:
        yield document


@contextmanager
def open_pdf(received: Received, limits: Limits) -> Iterator[PdfFile | PlumberFile]:
    """Open a PDF with pdfium, or with pdfplumber when pdfium cannot.

    Raises:
        InputError: E103 locked, E104 damaged, E105 too many pages, E106 no pages.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(received.data)
    except Exception as error:  # PdfiumError and, on odd files, ValueError, MemoryError or OverflowError
        if "assword" in str(error):
            raise refuse("E103") from error
        with _plumber(received.data) as other:
            if other is None or not 0 < len(other.pages) <= limits.pages:
                raise refuse("E104") from error
            yield PlumberFile(other)
        return
    try:
        file = PdfFile(document, received.data)
        if file.page_count == 0:
            raise refuse("E106")
        if file.page_count > limits.pages:
            raise refuse("E105")
        yield file
    finally:
        document.close()
