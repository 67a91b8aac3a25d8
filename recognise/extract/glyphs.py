"""Arabic-script text rebuilt from the glyphs of a PDF page: from visual order and presentation forms to logical order."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from recognise.extract.glyph_stream import Glyph
from recognise.extract.pdf import LayerLine
from recognise.extract.script import ARABIC, clean, count_scripts, script_of

WIDE, WIDE_SPACE = 1.6, 4.0
"""Gaps, in heights of the letters, that part a row: without and with a space written there."""
_JOINS_DIGITS = frozenset(".,/:-٫٬+")
_PERSIAN = frozenset("پچژگکیټډړږښڼېۍځڅٹڈڑےں")
_EXTENDED = str.maketrans("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_MIRRORED = str.maketrans("()[]{}«»<>", ")(][}{»«><")


def glyph_lines(glyphs: Sequence[Glyph]) -> list[LayerLine]:
    """Lines in logical order from the glyphs of a page; glyphs set at a slant (stamps) are left out."""
    lines: list[list[list[Glyph]]] = []
    for run in sorted(_runs([g for g in glyphs if g.level]), key=lambda run: round(_base(run))):
        for line in reversed(lines[-4:]):
            if abs(_base(line[0]) - _base(run)) < 0.35 * min(line[0][0].height, run[0].height):
                line.append(run)
                break
        else:
            lines.append([run])
    found = []
    for line in lines:
        for segment in _segments([g for run in sorted(line, key=_centre) for g in run]):
            text = clean(_logical(segment))
            if text:
                box = (
                    min(g.x0 for g in segment),
                    min(g.top for g in segment),
                    max(g.x1 for g in segment),
                    max(g.bottom for g in segment),
                )
                found.append(LayerLine(text=text, bbox=box))
    persian = any(sign in _PERSIAN for line in found for sign in line.text)
    if persian:
        found = [LayerLine(text=line.text.translate(_EXTENDED), bbox=line.bbox) for line in found]
    return found


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
    below = abs(glyph.base - run[0].base) > 0.8 * size
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
    return max(g.base for g in run)  # in Nastaliq a word ends on the line


def _centre(run: list[Glyph]) -> float:
    return (min(g.x0 for g in run) + max(g.x1 for g in run)) / 2


def _segments(line: list[Glyph]) -> list[list[Glyph]]:
    """A row cut at gaps wider than letters ever stand apart: cells and columns. Written spaces stretch to fill a line."""
    segments = [[line[0]]]
    reach = line[0].x1
    for before, glyph in pairwise(line):
        spaced = before.text.isspace() or glyph.text.isspace()
        if glyph.x0 - reach > (WIDE_SPACE if spaced else WIDE) * glyph.height:
            segments.append([])
        segments[-1].append(glyph)
        reach = max(reach, glyph.x1)
    return [segment for segment in segments if any(g.text.strip() for g in segment)]


def _logical(segment: list[Glyph]) -> str:
    """Logical order of glyphs given from left to right."""
    spaced: list[str] = []
    reach, run = segment[0].x1, segment[0].run
    spaces = any(glyph.text.isspace() for glyph in segment)
    for glyph in segment:
        # where the file writes its spaces, a gap inside a run is only how the letters stand
        if glyph.x0 - reach > 0.22 * glyph.height and not (spaces and glyph.run == run):
            spaced.append(" ")
        run = glyph.run
        if unit := unicodedata.normalize("NFKC", glyph.text):
            spaced.append(unit)
        reach = max(reach, glyph.x1)
    counts = count_scripts("".join(spaced))
    if counts.get(ARABIC, 0) * 2 < sum(counts.values()):
        return "".join(_turn_arabic(spaced))
    spaced.reverse()
    return "".join(_restore_left_to_right(spaced))


def _turn_arabic(units: list[str]) -> list[str]:
    """In a line that runs from left to right, the Arabic words in it are turned round, each run of them as a whole."""
    result: list[str] = []
    run: list[str] = []
    for unit in units:
        arabic = script_of(unit[0]) == ARABIC
        if arabic or (run and not _left_to_right(unit)):
            run.append(unit)
            continue
        result += _turned(run)
        run = []
        result.append(unit)
    return result + _turned(run)


def _turned(run: list[str]) -> list[str]:
    """A run backwards, but for the spaces and marks behind its last letter."""
    end = len(run)
    while end and script_of(run[end - 1][0]) != ARABIC:
        end -= 1
    return run[:end][::-1] + run[end:]


def _restore_left_to_right(units: list[str]) -> list[str]:
    """In a reversed line, numbers and Latin words run backwards: turn those runs round again."""
    result: list[str] = []
    run: list[str] = []
    for index, unit in enumerate(units):
        following = units[index + 1] if index + 1 < len(units) else ""
        joins = bool(run) and unit in _JOINS_DIGITS and _left_to_right(following)
        if _left_to_right(unit) or joins:
            run.append(unit)
            continue
        result += reversed(run)
        run = []
        result.append(unit.translate(_MIRRORED))
    return result + list(reversed(run))


def _left_to_right(unit: str) -> bool:
    return bool(unit) and (unit[0].isdigit() or script_of(unit[0]) not in (None, ARABIC))
