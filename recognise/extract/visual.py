"""Text in the order of reading from text in the order of places: the bidirectional algorithm (UAX #9) backwards.

A page shows signs from left to right. Which of them were written first depends on the direction of the line and of each run
of letters and figures in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from recognise.extract.script import ARABIC, count_scripts, script_of

VOWELS = 1.5
"""Arabic script leaves out short vowels: so many letters of a translation stand beside one of its letters."""
HALF = 0.47
"""With more of its letters in Arabic script a page is one of Arabic, beside which the translation is as long."""
_JOINS_DIGITS = frozenset(".,/:٫٬")
"""Signs between two figures that leave them one number; after Arabic letters ``-`` and ``+`` do not (rules W2, W4)."""
_JOINS_APART = frozenset("-+")
_AS_WRITTEN = re.compile(r"\d{5}-\d{7}-\d|0\d{1,3}-[1-9]\d{5,7}")
"""Number of an identity card of Pakistan or of a telephone: seen from left to right so, it was not turned."""
_PER_CENT = frozenset("%٪")
_MIRRORED = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_OPENING, _CLOSING = "([{«<", ")]}»>"
_COLON = re.compile(r"(\s*):(\s*)")

Place = tuple[int, bool]
"""Where a sign stands, counted from the left, and whether it is read from right to left."""


def from_right(text: str) -> bool:
    """Whether a page with this text is read from right to left: a translation beside the Arabic changes nothing."""
    counts = count_scripts(text)
    arabic = counts.get(ARABIC, 0)
    return arabic * (1 + VOWELS) > sum(counts.values())


def lines_from_right(lines: Sequence[Sequence[str]]) -> bool:
    """Whether lines of two parts, one in each script, are read from right to left on this page.

    They look the same either way. On a page of two languages a label on the right of its value tells, else the script
    with most print.

    Args:
        lines: their signs from left to right.
    """
    text = "".join(unit[0] for units in lines for unit in units)
    counts = count_scripts(text)
    if counts.get(ARABIC, 0) > HALF * sum(counts.values()):
        return True
    return from_right(text) and any(_turned(units) for units in lines)


def line_from_right(units: Sequence[str], page_from_right: bool) -> bool:
    """Whether a line is read from right to left.

    Args:
        units: its signs from left to right.
        page_from_right: how the page is read; a line of two parts, one in each script, follows it.
    """
    arabic = [script == ARABIC for unit in units if (script := script_of(unit[0]))]
    changes = sum(one != two for one, two in pairwise(arabic))
    if changes == 0:
        return any(arabic)
    if _turned(units):
        return True
    return page_from_right if changes == 1 else sum(arabic) * 2 >= len(arabic)


def _turned(units: Sequence[str]) -> bool:
    """Whether a line in two scripts shows by its colon that it runs from right to left."""
    arabic = [script == ARABIC for unit in units if (script := script_of(unit[0]))]
    mixed = any(arabic) and not all(arabic)
    return mixed and arabic[-1] and _turned_label("".join(unit[0] for unit in units)) is not None


def in_order(units: Sequence[str], line_from_right: bool) -> list[Place]:
    """The places of the signs of a line in the order in which they are read.

    Args:
        units: signs from left to right.
        line_from_right: whether the line is read from right to left.
    """
    if line_from_right:
        return _backwards(units, 0, len(units))
    result: list[Place] = []
    start = 0
    for foreign, group in groupby(range(len(units)), lambda place: _is_foreign(units[place])):
        end = start + len(list(group))
        arabic = [place for place in range(start, end) if script_of(units[place][0]) == ARABIC]
        first, last = (arabic[0], arabic[-1] + 1) if arabic and not foreign else (end, end)
        result += [(place, False) for place in range(start, first)]
        result += _backwards(units, first, last)
        result += [(place, False) for place in range(last, end)]
        start = end
    return result


def spelt(units: Sequence[str], places: Sequence[Place], *, shapes: bool = True) -> str:
    """The text of signs in an order.

    Args:
        units: signs from left to right.
        places: their order.
        shapes: whether a bracket is named by what is seen; those read from right to left then open to the other side.
    """
    return "".join(mirrored(units[place]) if shapes and turned else units[place] for place, turned in places)


def _backwards(units: Sequence[str], start: int, end: int) -> list[Place]:
    """The places from ``start`` to ``end`` read from right to left, what runs the other way in its own order."""
    level = _levels(units[start:end][::-1])[::-1]
    result: list[Place] = []
    for left_to_right, group in groupby(reversed(range(start, end)), lambda place: level[place - start]):
        run = list(group)
        result += (
            [(place, False) for place in _number_first(units, run[::-1])]
            if left_to_right
            else [(place, True) for place in run]
        )
    return result


def _levels(units: Sequence[str]) -> list[bool]:
    """For each sign of a backwards line whether it runs from left to right: numbers, and foreign words with all between."""
    level = [_left_to_right(unit) for unit in units]
    seen_arabic = False
    for arabic, group in groupby(range(len(units)), lambda place: script_of(units[place][0]) == ARABIC):
        stretch = list(group)
        if arabic:
            seen_arabic = True
        elif any(_is_foreign(units[place]) for place in stretch):
            _mark_words(units, stretch, level)
        else:
            _mark_number(units, stretch, level, seen_arabic)
    return level


def _mark_words(units: Sequence[str], stretch: list[int], level: list[bool]) -> None:
    """Foreign words run from left to right with all between, but for a colon between a value and its label on the right."""
    marked = [place for place in stretch if level[place]]
    first, last = marked[0], marked[-1]
    inside = "".join(unit[0] for unit in units[first : last + 1])
    opened = sum(map(inside.count, _OPENING)) - sum(map(inside.count, _CLOSING))
    while first > stretch[0] and opened > 0 and units[first - 1] in _CLOSING:
        first, opened = first - 1, opened - 1
    abbreviated = first > stretch[0] and units[first - 1] == "." and _is_foreign(units[first])
    if abbreviated and (first - 1 == stretch[0] or units[first - 2].isspace()):
        first -= 1
    for place in range(first, last + 1):
        level[place] = True
    colon = _turned_label("".join(unit[0] for unit in reversed(units[first : last + 1])))
    if colon:
        for place in range(last + 1 - colon.end(), last + 1 - colon.start()):
            level[place] = False


def _mark_number(units: Sequence[str], stretch: list[int], level: list[bool], seen_arabic: bool) -> None:
    """Numbers run from left to right with the signs in them and the one for per cent beside them."""
    seen = "".join(units[place][0] for place in reversed(stretch))
    apart = not seen_arabic or _AS_WRITTEN.fullmatch(seen.strip(" .:،"))
    joins = _JOINS_DIGITS | _JOINS_APART if apart else _JOINS_DIGITS
    for place in stretch[1:-1]:
        if units[place] in joins and level[place - 1] and level[place + 1]:
            level[place] = True
    for place in stretch:
        if units[place] in _PER_CENT:
            level[place] = any(level[at] for at in (place - 1, place + 1) if at in stretch)


def _turned_label(seen: str) -> re.Match[str] | None:
    """The colon between a value on the left and its label on the right: figures stand in the value, a colon at the label."""
    for colon in _COLON.finditer(seen):
        before, after = (any(map(str.isdigit, part)) for part in (seen[: colon.start()], seen[colon.end() :]))
        at_value, at_label = colon[2] and not colon[1], colon[1] and not colon[2]
        if (before and not after and not at_value) or (before == after and at_label):
            return colon
    return None


def _number_first(units: Sequence[str], run: list[int]) -> list[int]:
    """A number with its sign for per cent behind it, on whichever side it is printed."""
    if any(_is_foreign(units[place]) for place in run):
        return run
    return sorted(run, key=lambda place: units[place] in _PER_CENT)


def _left_to_right(unit: str) -> bool:
    return bool(unit) and (unit[0].isdigit() or _is_foreign(unit))


def _is_foreign(unit: str) -> bool:
    return bool(unit) and script_of(unit[0]) not in (None, ARABIC)


def mirrored(text: str) -> str:
    """``text`` with every bracket turned round."""
    return text.translate(_MIRRORED)


def well_formed(text: str) -> bool:
    """Whether there are brackets and each is opened before it is closed."""
    opened = 0
    brackets = [sign for sign in text if sign in _OPENING + _CLOSING]
    for sign in brackets:
        opened += 1 if sign in _OPENING else -1
        if opened < 0:
            return False
    return bool(brackets) and opened == 0
