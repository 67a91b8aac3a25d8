"""The glyphs of a PDF page in the order they are drawn, with the text the file says they stand for.

Fonts of complex scripts (Nastaliq above all) draw a letter as a body and dots, or several letters as one shape. Their files
then name the text in ``/ActualText`` around the glyphs (ISO 32000-1, 14.9.4), which pdfium and pdfminer pass over.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """One drawn sign. Boxes in points from the top left of the page; ``run`` counts the text objects of the page.

    ``base`` is how far the line it stands on lies from the top: fonts differ in height, and signs of several share a line.
    """

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    base: float
    run: int
    level: bool

    @property
    def height(self) -> float:
        """Size of the letters, in points."""
        return self.bottom - self.top

    @property
    def centre(self) -> float:
        """Distance of its middle from the left of the page."""
        return (self.x0 + self.x1) / 2


def glyphs_of(page: Any) -> list[Glyph]:
    """Glyphs of a pdfplumber page in drawing order, also those outside the visible page.

    Raises:
        Exception: pdfminer raises built-in errors of every kind on odd pages.
    """
    from pdfminer.converter import PDFLayoutAnalyzer
    from pdfminer.pdfinterp import PDFPageInterpreter

    found: list[Glyph] = []
    x_origin, _, _, y_top = page.page_obj.mediabox

    class Device(PDFLayoutAnalyzer):  # type: ignore[misc]
        run = 0
        said: list[str | None] = []

        def begin_tag(self, tag: Any, props: Any = None) -> None:
            text = props.get("ActualText") if isinstance(props, dict) else None
            self.said.append(_decoded(text) if isinstance(text, bytes) else None)

        def end_tag(self) -> None:
            if self.said:
                self.said.pop()

        def render_char(self, matrix: Any, *rest: Any) -> float:
            advance = super().render_char(matrix, *rest)
            drawn: Any = next(reversed(self.cur_item._objs))
            text = drawn.get_text()
            for place in range(len(self.said) - 1, -1, -1):
                if self.said[place] is not None:
                    text, self.said[place] = (
                        self.said[place],
                        "",
                    )  # the first glyph of the span speaks for all
                    break
            found.append(
                Glyph(
                    text="" if text == "\x00" else text,
                    x0=drawn.x0 - x_origin,
                    x1=drawn.x1 - x_origin,
                    top=y_top - drawn.y1,
                    bottom=y_top - drawn.y0,
                    base=y_top - matrix[5],
                    run=self.run,
                    level=abs(matrix[1]) < 0.03 * abs(matrix[0] or 1e-6) and matrix[0] > 0,
                )
            )
            return float(advance)

        def receive_layout(self, ltpage: Any) -> None:
            pass

    class Interpreter(PDFPageInterpreter):  # type: ignore[misc]
        def do_BT(self) -> None:
            super().do_BT()
            self.device.run += 1

    device = Device(page.pdf.rsrcmgr, laparams=None)
    device.said = []
    Interpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
    return found


def _decoded(text: bytes) -> str:
    """A PDF text string: UTF-16 with a mark, UTF-8 with a mark, else Latin-1 (near enough to PDFDocEncoding)."""
    if text.startswith((b"\xfe\xff", b"\xff\xfe")):
        return text.decode("utf-16", "replace")
    if text.startswith(b"\xef\xbb\xbf"):
        return text[3:].decode("utf-8", "replace")
    return text.decode("latin-1")
