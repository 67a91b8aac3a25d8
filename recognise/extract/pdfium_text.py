"""Text of a PDF page as pdfium gives it: signs with boxes, put together to lines, words and cells."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from statistics import median
from typing import Any

from recognise.extract.script import clean
from recognise.model.document import BBox

MOST_SIGNS = 60_000
"""Signs of a page beyond this are left out."""
WIDE = 1.6
"""Gaps wider than this, in sizes of the font, always part a line."""
CELL = 0.9
"""Gaps wider than this, in sizes of the font, part a line where the file writes no space."""
FAR = 4.0
"""A sign below the one before and so many sizes away begins a line."""
HYPHENS = "\x02\ufffe"
"""What pdfium gives for a hyphen at the end of a line, also for the minus of a mark (``B-``)."""
SPREAD = 0.1
"""Letters that usually stand farther apart than this, in sizes of the font, are spaced out (``R E P U B L I C``)."""
FEWEST_SPACED = 4
"""With fewer signs nothing shows how they are set."""
WORD_GAP = 1.55
"""How much wider than between spaced-out letters the gap between two words is."""
NEAR = 2.0
"""Signs of one inscription stand closer than this many sizes of the font."""
FEW = 2
"""So many letters of a curved legend may look upright at one place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One sign of the text; ``box`` is ``None`` for what has no place on the page (spaces, breaks, halves of ligatures).

    ``guessed`` marks spaces and breaks that the file does not write: pdfium puts them where signs stand apart.
    """

    text: str
    box: BBox | None = None
    size: float = 0.0
    """Size of the font, in points."""
    height: float = 0.0
    """From the deepest to the highest of the font, in points."""
    slanted: bool = False
    guessed: bool = False


Piece = tuple[str, BBox]


def page_pieces(page: Any, width: float, height: float) -> list[Piece]:
    """Lines and cells of an open pdfium page with boxes in points from the top left of what is visible."""
    text_page = page.get_textpage()
    try:
        left, bottom, _, _ = page.get_cropbox()
        return pieces(list(_signs(text_page, (left, bottom), (width, height))))
    finally:
        text_page.close()


def _signs(text_page: Any, origin: tuple[float, float], extent: tuple[float, float]) -> Iterator[Sign]:
    """The signs in the order they are drawn; ``origin`` is the lower left corner of the visible page in PDF space."""
    from pypdfium2 import raw

    width, height = extent
    matrix, loose = raw.FS_MATRIX(), raw.FS_RECTF()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(min(max(0, text_page.count_chars()), MOST_SIGNS)):
        text = chr(raw.FPDFText_GetUnicode(text_page, index) or 0xFFFD)
        if text in HYPHENS:
            text = "-"
        guessed = raw.FPDFText_IsGenerated(text_page, index) == 1
        if text.isspace():
            yield Sign(text=text, guessed=guessed)
            continue
        raw.FPDFText_GetLooseCharBox(text_page, index, loose)
        raw.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
        box = (
            loose.left - origin[0],
            height + origin[1] - top.value,
            loose.right - origin[0],
            height + origin[1] - bottom.value,
        )
        inside = 0 <= box[0] < box[2] <= width and 0 <= box[1] < box[3] <= height
        raw.FPDFText_GetMatrix(text_page, index, matrix)
        yield Sign(
            text=text,
            box=box if inside else None,  # pdfium puts split ligatures (fi) far outside the page
            size=raw.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d),
            height=loose.top - loose.bottom,
            slanted=abs(matrix.b) > 0.03 * abs(matrix.a) or (matrix.a < 0 and matrix.d < 0),
        )


def pieces(signs: Sequence[Sign]) -> list[Piece]:
    """Lines and cells of a page; slanted text (stamps, watermarks) is left out."""
    cells = [cell for run in _runs(_without_legends(signs)) for cell in _cells(run)]
    return _joined([(clean(spelt(cell)), _around(cell)) for cell in cells])


def _without_legends(signs: Sequence[Sign]) -> list[Sign]:
    """Signs without the slanted ones and without the few of a curved legend that happen to stand upright."""
    groups: list[list[Sign]] = []
    for sign in signs:
        if sign.box is None:
            continue
        if groups and groups[-1][-1].slanted == sign.slanted and _neighbours(groups[-1][-1], sign):
            groups[-1].append(sign)
        else:
            groups.append([sign])
    gone = {id(sign) for group in groups for sign in group if sign.slanted}
    for before, after in pairwise(groups):
        for few, beside in ((before, after[0]), (after, before[-1])):
            if len(few) <= FEW and beside.slanted:
                gone |= {id(sign) for sign in few if any(_neighbours(beside, one) for one in few)}
    return [sign for sign in signs if id(sign) not in gone]


def _neighbours(one: Sign, two: Sign) -> bool:
    if one.box is None or two.box is None:
        return False
    across = (one.box[0] + one.box[2] - two.box[0] - two.box[2]) / 2
    down = (one.box[1] + one.box[3] - two.box[1] - two.box[3]) / 2
    return math.hypot(across, down) < NEAR * max(one.size, two.size)


def _runs(signs: Sequence[Sign]) -> Iterator[list[Sign]]:
    """Signs from one break or wide gap to the next; each run has a sign with a box."""
    run: list[Sign] = []
    box: BBox | None = None
    last: BBox = (0.0, 0.0, 0.0, 0.0)
    gaps: list[float] = []
    for sign in signs:
        here, ends = sign.box, sign.text in "\r\n"
        if here is not None and box is not None:
            gap, spread = here[0] - box[2], max(0.0, median(gaps)) if len(gaps) >= 3 else 0.0
            ends = gap > WIDE * sign.size + 3.0 * spread
            ends = ends or here[1] > box[3] + sign.height or here[3] < box[1] - sign.height
            ends = ends or (here[1] >= last[3] and abs(here[0] - last[2]) > FAR * sign.size)
            gaps.append(gap)
        if ends:
            if box is not None:
                yield run
            run, box, gaps = [], None, []
        if sign.text not in "\r\n":
            run.append(sign)
            if here is not None:
                box, last = here if box is None else _union(box, here), here
    if box is not None:
        yield run


def _gaps(run: Sequence[Sign]) -> list[tuple[int, float]]:
    """For each sign but the first that has a box: its index and how far it stands from the one before, in its size."""
    placed = [(index, sign) for index, sign in enumerate(run) if sign.box is not None]
    return [
        (index, (sign.box[0] - before.box[2]) / max(sign.size, 0.1))
        for (_, before), (index, sign) in pairwise(placed)
        if sign.box is not None and before.box is not None
    ]


def _spread(run: Sequence[Sign]) -> float:
    """How far apart the letters of a spaced-out inscription stand, in their size; 0 for letters set as usual."""
    letters = [sign for sign in run if sign.box is not None]
    usual = median([gap for _, gap in _gaps(run)]) if len(letters) >= FEWEST_SPACED else 0.0
    alphabetic = sum(sign.text.isalpha() for sign in letters) >= 0.8 * len(letters)
    return usual if alphabetic and usual > SPREAD else 0.0


def _cells(run: list[Sign]) -> list[list[Sign]]:
    """A run cut where a gap is far wider than between its words and the file writes no space there."""
    gaps = _gaps(run)
    if _spread(run):
        return [run]
    between_words = [gap for _, gap in gaps if gap > SPREAD]
    cells, start = [], 0
    for index, gap in gaps:
        others = [one for one in between_words if one < 0.8 * gap] or sorted(between_words)[:-1]
        written = any(
            sign.text.isspace() and not sign.guessed for sign in run[_last_placed(run, index) : index]
        )
        if gap > max(CELL, 2.2 * median(others) if others else 0.0) and not written:
            cells.append(run[start:index])
            start = index
    return [*cells, run[start:]]


def _last_placed(run: Sequence[Sign], index: int) -> int:
    return next(place for place in range(index - 1, -1, -1) if run[place].box is not None)


def spelt(run: Sequence[Sign]) -> str:
    """The text of a run; where the letters are spaced out, only wider gaps part words."""
    spread = _spread(run)
    if not spread:
        return "".join(sign.text for sign in run)
    wide = {index for index, gap in _gaps(run) if gap > WORD_GAP * spread}
    return "".join(
        " " * (index in wide) + sign.text for index, sign in enumerate(run) if not sign.text.isspace()
    )


def _joined(found: list[Piece]) -> list[Piece]:
    """Pieces that pdfium parts in the middle of a word (after an apostrophe, at a change of font) put together again."""
    lines: list[Piece] = []
    for text, box in found:
        if not text:
            continue
        if lines:
            words, last = lines[-1]
            tall = max(last[3] - last[1], box[3] - box[1])
            if abs(last[3] - box[3]) < 0.5 * tall and -0.2 * tall < box[0] - last[2] < 0.35 * tall:
                space = " " if box[0] - last[2] > 0.2 * tall else ""
                lines[-1] = words + space + text, _union(last, box)
                continue
        lines.append((text, box))
    return lines


def _around(run: Sequence[Sign]) -> BBox:
    boxes = [sign.box for sign in run if sign.box is not None]
    return reduce(_union, boxes)


def _union(one: BBox, two: BBox) -> BBox:
    return min(one[0], two[0]), min(one[1], two[1]), max(one[2], two[2]), max(one[3], two[3])
