"""Pages from recorded lines: a small typesetter that gives each line the box it would have on an A4 sheet."""

from __future__ import annotations

from recognise.extract.language import identify
from recognise.model.document import Line, Page
from recognise.rulepack.folding import script_of

WIDTH, HEIGHT, MARGIN = 595.0, 842.0, 50.0


def page_of(text: str, *, confidence: float = 0.97) -> Page:
    """A page whose lines are written as ``alignment size text``."""
    lines: list[Line] = []
    top = 50.0
    for printed in text.splitlines():
        if not printed.strip():
            continue
        align, size, content = printed.split(" ", 2)
        height = float(size) * 1.2
        cells = [cell.strip() for cell in content.split("||")]
        for column, cell in enumerate(cells):
            width = min(WIDTH - 2 * MARGIN, len(cell) * float(size) * 0.5)
            left = _left(align, width, column, len(cells), script_of(content) == "Arab")
            lines.append(
                Line(
                    text=cell,
                    bbox=(left, top, left + width, top + height),
                    confidence=confidence,
                    language=identify(cell),
                )
            )
        top += height * 1.45
    return Page(number=1, width=WIDTH, height=HEIGHT, rotation=0, method="ocr", lines=tuple(lines))


def _left(align: str, width: float, column: int, columns: int, mirrored: bool) -> float:
    inner = WIDTH - 2 * MARGIN
    if columns > 1:
        start = MARGIN + column * inner / columns
        return WIDTH - start - width if mirrored else start
    if align == "c":
        return (WIDTH - width) / 2
    return WIDTH - MARGIN - width if align == "r" else MARGIN
