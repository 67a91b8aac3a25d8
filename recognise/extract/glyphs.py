"""Arabic-script text rebuilt from the glyphs of a PDF page: from visual order and presentation forms to logical order."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from statistics import median

from recognise.extract.glyph_stream import Glyph
from recognise.extract.pdf import LayerLine
from recognise.extract.script import RIGHT_TO_LEFT, clean, main_script
from recognise.extract.visual import in_order, line_from_right, lines_from_right, spelt, well_formed
from recognise.model.document import BBox

LETTERS = 0.22
"""Gaps, in heights of the letters, wider than those between letters."""
WIDE, WIDE_SPACE = 1.6, 4.0
"""Gaps, in heights of the letters, that part a row: without and with a space written there."""
TURNED, USUAL = 0.9, 2.0
"""A gap so many heights wide, and so many times those between words, parts letters of one direction from those of the other: two columns."""
SENTENCE, SAME_GUTTER = 20, 6.0
"""Letters on both sides of the gap, as lines of sentences have and labels have not; two such gaps are so near each other, in points."""
ASCENT = 0.75
"""Share of the height of letters above the line they stand on."""
FEW = 2
"""So many letters of a curved legend may look upright at one place."""
STAIRS = 6
"""So many glyphs back a glyph may stand on a stair of a word in Nastaliq."""
_PERSIAN = frozenset("پچژگکیټډړږښڼېۍځڅٹڈڑےں")
_EXTENDED = str.maketrans("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")


def glyph_lines(glyphs: Sequence[Glyph]) -> list[LayerLine]:
    """Lines in logical order from the glyphs of a page; glyphs set at a slant (stamps) are left out."""
    glyphs = _without_legends(glyphs)
    lines: list[list[list[Glyph]]] = []
    for run in sorted(_runs(glyphs), key=lambda run: round(_base(run))):
        for line in reversed(lines[-4:]):
            if abs(_base(line[0]) - _base(run)) < 0.35 * min(line[0][0].height, run[0].height):
                line.append(run)
                break
        else:
            lines.append([run])
    rows = [[glyph for run in sorted(line, key=_centre) for glyph in run] for line in lines]
    told = [middle for row in rows for middle in _gutters(row)]
    gutters = [middle for middle in told if sum(abs(middle - other) < SAME_GUTTER for other in told) > 1]
    segments = [segment for row in rows for segment in _segments(row, gutters)]
    texts = _logical([_units(segment) for segment in segments])
    if any(sign in _PERSIAN for text in texts for sign in text):
        texts = [text.translate(_EXTENDED) for text in texts]
    return [
        LayerLine(text=text, bbox=_box(segment))
        for text, segment in zip(texts, segments, strict=True)
        if text
    ]


def _box(segment: list[Glyph]) -> BBox:
    """The box of a segment about the line its letters stand on; fonts differ in what they call their top and bottom."""
    base, high = _base(segment), max(g.height for g in segment)
    return (
        min(g.x0 for g in segment),
        base - ASCENT * high,
        max(g.x1 for g in segment),
        base + (1 - ASCENT) * high,
    )


def _runs(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Glyphs drawn one after the other on one line, from left to right.

    In Nastaliq the glyphs of a word step down towards the line and hang over each other: their order is that of drawing,
    not that of their places.
    """
    runs: list[list[Glyph]] = []
    for glyph in glyphs:
        last = runs[-1] if runs else None
        if last is None or last[-1].run != glyph.run or _apart(last, glyph):
            runs.append([glyph])
        else:
            last.append(glyph)
    return [_from_left(run) for run in runs]


def _apart(run: list[Glyph], glyph: Glyph) -> bool:
    before, size = run[-1], min(run[0].height, glyph.height)
    below = min(abs(glyph.base - one.base) for one in (run[0], *run[-STAIRS:])) > 0.8 * size
    return (
        below
        or abs(glyph.centre - before.centre) > 1.6 * size + (glyph.x1 - glyph.x0 + before.x1 - before.x0) / 2
    )


def _from_left(run: list[Glyph]) -> list[Glyph]:
    rises = sum(after.centre > before.centre for before, after in pairwise(run))
    falls = sum(after.centre < before.centre for before, after in pairwise(run))
    if min(rises, falls) == 0 or max(rises, falls) >= 2 * min(rises, falls):
        return run if rises >= falls else run[::-1]
    return sorted(run, key=lambda g: g.centre)


def _base(run: list[Glyph]) -> float:
    """The line a run stands on: that of its spaces; in Nastaliq a word ends on the line, and marks hang below it."""
    spaces = Counter(round(glyph.base, 1) for glyph in run if glyph.text.isspace())
    if spaces:
        return spaces.most_common(1)[0][0]
    return max([glyph.base for glyph in run if glyph.x1 > glyph.x0] or [glyph.base for glyph in run])


def _centre(run: list[Glyph]) -> float:
    return (min(g.x0 for g in run) + max(g.x1 for g in run)) / 2


def _segments(row: list[Glyph], gutters: Sequence[float]) -> list[list[Glyph]]:
    """A row cut at gaps wider than letters ever stand apart: cells and columns. Written spaces stretch to fill a line.

    Args:
        row: glyphs from left to right.
        gutters: where other rows are parted into two columns, each in its own direction of writing.
    """
    segments = [[row[0]]]
    for index, (left, right) in enumerate(_gaps(row), start=1):
        spaced = row[index - 1].text.isspace() or row[index].text.isspace()
        wide = right - left > (WIDE_SPACE if spaced else WIDE) * row[index].height
        if wide or (any(left < middle < right for middle in gutters) and _turns(row, index)):
            segments.append([])
        segments[-1].append(row[index])
    return [segment for segment in segments if any(g.text.strip() for g in segment)]


def _gaps(row: list[Glyph]) -> list[tuple[float, float]]:
    """Before each glyph but the first, where what stands to its left ends and where it begins."""
    reaches = accumulate((glyph.x1 for glyph in row), max)
    return [(reach, glyph.x0) for reach, glyph in zip(reaches, row[1:], strict=False)]


def _gutters(row: list[Glyph]) -> Iterator[float]:
    """The middle of gaps that stand out among those between words and part two directions of writing."""
    gaps = [
        ((left + right) / 2, (right - left) / g.height)
        for g, (left, right) in zip(row[1:], _gaps(row), strict=True)
    ]
    between_words = [gap for _, gap in gaps if gap > LETTERS]
    least = max(TURNED, USUAL * median(between_words)) if between_words else TURNED
    for index, (middle, gap) in enumerate(gaps, start=1):
        if gap > least and _turns(row, index):
            yield middle


def _turns(row: list[Glyph], index: int) -> bool:
    """Whether sentences stand before and from a place in a row on, written in different directions."""
    if min(index, len(row) - index) < SENTENCE:
        return False
    before, after = (
        next((script in RIGHT_TO_LEFT for glyph in part if (script := main_script(clean(glyph.text)))), None)
        for part in (reversed(row[:index]), row[index:])
    )
    return None not in (before, after) and before is not after


def _units(segment: list[Glyph]) -> list[str]:
    """What the glyphs of a segment stand for, from left to right, with the spaces between words."""
    units: list[str] = []
    reach, run = segment[0].x1, segment[0].run
    spaces = any(glyph.text.isspace() for glyph in segment)
    for glyph in segment:
        # where the file writes its spaces, a gap inside a run is only how the letters stand
        wide = (
            glyph.x0 - reach > LETTERS * glyph.height and glyph.x1 > glyph.x0
        )  # marks without width hang anywhere
        if wide and not (spaces and glyph.run == run):
            units.append(" ")
        run = glyph.run
        if unit := unicodedata.normalize("NFKC", glyph.text):
            units.append(unit)
        reach = max(reach, glyph.x1)
    return units


def _logical(lines: list[list[str]]) -> list[str]:
    """Lines in logical order. Some files name the shape of a bracket that is seen, others the bracket that is meant."""
    page_from_right = lines_from_right(lines)
    ordered = [(units, in_order(units, line_from_right(units, page_from_right))) for units in lines]
    seen, meant = (
        [clean(spelt(units, places, shapes=shapes)) for units, places in ordered] for shapes in (True, False)
    )
    return meant if sum(map(well_formed, meant)) > sum(map(well_formed, seen)) else seen


def _without_legends(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Glyphs without the slanted ones of stamps and without those few of a curved legend that stand upright."""
    groups: list[list[Glyph]] = []
    for glyph in glyphs:
        if groups and groups[-1][-1].level == glyph.level and _near(groups[-1][-1], glyph):
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    gone = {id(glyph) for group in groups for glyph in group if not glyph.level}
    for before, after in pairwise(groups):
        for few, beside in ((before, after[0]), (after, before[-1])):
            if sum(bool(g.text.strip()) for g in few) <= FEW and not beside.level:
                gone |= {id(glyph) for glyph in few if any(_near(beside, one) for one in few)}
    return [glyph for glyph in glyphs if id(glyph) not in gone]


def _near(one: Glyph, two: Glyph) -> bool:
    down = (one.top + one.bottom - two.top - two.bottom) / 2
    return math.hypot(one.centre - two.centre, down) < 2 * max(one.height, two.height)
