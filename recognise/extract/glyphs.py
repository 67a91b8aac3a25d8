"""Arabic-script text rebuilt from the glyphs of a PDF page: from visual order and presentation forms to logical order."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from recognise.extract.pdf import LayerLine
from recognise.extract.script import ARABIC, clean, count_scripts, script_of

_JOINS_DIGITS = frozenset(".,/:-٫٬+")
_PERSIAN = frozenset("پچژگکیټډړږښڼېۍځڅٹڈڑےں")
_EXTENDED = str.maketrans("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_MIRRORED = str.maketrans("()[]{}«»<>", ")(][}{»«><")


def glyph_lines(glyphs: Sequence[dict[str, Any]]) -> list[LayerLine]:
    """Lines in logical order from pdfplumber's ``chars``; glyphs set at a slant (stamps) are left out."""
    level = [
        g for g in glyphs if abs(g["matrix"][1]) < 0.03 * abs(g["matrix"][0] or 1e-6) and g["matrix"][0] > 0
    ]
    lines: list[list[dict[str, Any]]] = []
    for glyph in sorted(level, key=lambda g: (round((g["top"] + g["bottom"]) / 2), g["x0"])):
        for line in reversed(lines[-4:]):
            if abs(_middle(line[0]) - _middle(glyph)) < 0.35 * min(_height(line[0]), _height(glyph)):
                line.append(glyph)
                break
        else:
            lines.append([glyph])
    found = []
    for line in lines:
        for segment in _segments(sorted(line, key=lambda g: (g["x0"] + g["x1"]) / 2)):
            text = clean(_logical(segment))
            if text:
                box = (
                    min(g["x0"] for g in segment),
                    min(g["top"] for g in segment),
                    max(g["x1"] for g in segment),
                    max(g["bottom"] for g in segment),
                )
                found.append(LayerLine(text=text, bbox=box))
    persian = any(sign in _PERSIAN for line in found for sign in line.text)
    if persian:
        found = [LayerLine(text=line.text.translate(_EXTENDED), bbox=line.bbox) for line in found]
    return found


def _middle(glyph: dict[str, Any]) -> float:
    return float(glyph["top"] + glyph["bottom"]) / 2


def _height(glyph: dict[str, Any]) -> float:
    return float(glyph["bottom"] - glyph["top"])


def _segments(line: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """A row cut at gaps wider than letters ever stand apart: cells and columns."""
    segments = [[line[0]]]
    reach = line[0]["x1"]
    for glyph in line[1:]:
        if glyph["x0"] - reach > 1.6 * _height(glyph):
            segments.append([])
        segments[-1].append(glyph)
        reach = max(reach, glyph["x1"])
    return [segment for segment in segments if any(g["text"].strip() for g in segment)]


def _logical(segment: list[dict[str, Any]]) -> str:
    """Logical order of glyphs given from left to right."""
    units = [unicodedata.normalize("NFKC", glyph["text"]) for glyph in segment]
    spaced: list[str] = []
    for index, unit in enumerate(units):
        if index and segment[index]["x0"] - segment[index - 1]["x1"] > 0.22 * _height(segment[index]):
            spaced.append(" ")
        spaced.append(unit)
    counts = count_scripts("".join(spaced))
    if counts.get(ARABIC, 0) * 2 < sum(counts.values()):
        return "".join(spaced)
    spaced.reverse()
    return "".join(_restore_left_to_right(spaced))


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
