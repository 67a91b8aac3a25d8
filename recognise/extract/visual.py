"""Text in the order of reading from text in the order of places: the bidirectional algorithm (UAX #9) backwards.

A page shows signs from left to right. Which of them were written first depends on the direction of the line and of each run
of letters and figures in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from recognise.extract.script import ARABIC, script_of

_JOINS_DIGITS = frozenset(".,/:٫٬")
"""Signs between two figures that leave them one number; after Arabic letters ``-`` and ``+`` do not (rules W2, W4)."""
_JOINS_APART = frozenset("-+")
_PER_CENT = frozenset("%٪")
_MIRRORED = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_OPENING, _CLOSING = "([{«<", ")]}»>"


def from_right(units: Sequence[str]) -> list[str]:
    """Units of a line that runs from right to left, given as they stand from left to right, in reading order."""
    result: list[str] = []
    for left_to_right, run in _runs(list(reversed(units))):
        result += _number_first(run[::-1]) if left_to_right else [mirrored(unit) for unit in run]
    return result


def from_left(units: Sequence[str]) -> list[str]:
    """Units of a line that runs from left to right, in reading order: the Arabic in it is turned round, run by run."""
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


def _runs(units: list[str]) -> list[tuple[bool, list[str]]]:
    """A backwards line in runs of Arabic and of what runs from left to right: numbers, and foreign words with all between."""
    level = [_left_to_right(unit) for unit in units]
    seen_arabic = False
    start = 0
    while start < len(units):
        if script_of(units[start][0]) == ARABIC:
            seen_arabic = True
            start += 1
            continue
        end = start
        while end < len(units) and script_of(units[end][0]) != ARABIC:
            end += 1
        stretch = range(start, end)
        marked = [place for place in stretch if level[place]]
        if any(script_of(units[place][0]) is not None for place in marked):
            for place in range(marked[0], marked[-1] + 1):
                level[place] = True
        else:
            joins = _JOINS_DIGITS if seen_arabic else _JOINS_DIGITS | _JOINS_APART
            for place in stretch:
                beside = start < place < end - 1 and level[place - 1] and level[place + 1]
                level[place] = level[place] or (units[place] in joins and beside)
            for place in stretch:
                if units[place] in _PER_CENT:
                    level[place] = any(level[at] for at in (place - 1, place + 1) if at in stretch)
        start = end
    return [
        (key, [units[place] for place in group])
        for key, group in groupby(range(len(units)), level.__getitem__)
    ]


def _number_first(run: list[str]) -> list[str]:
    """A number with its sign for per cent behind it, on whichever side it is printed."""
    if any(script_of(unit[0]) is not None for unit in run):
        return run
    return [unit for unit in run if unit not in _PER_CENT] + [unit for unit in run if unit in _PER_CENT]


def _turned(run: list[str]) -> list[str]:
    """A run backwards, but for the spaces and marks behind its last letter."""
    end = len(run)
    while end and script_of(run[end - 1][0]) != ARABIC:
        end -= 1
    return run[:end][::-1] + run[end:]


def _left_to_right(unit: str) -> bool:
    return bool(unit) and (unit[0].isdigit() or script_of(unit[0]) not in (None, ARABIC))


def upside_down(texts: Sequence[str]) -> bool:
    """Whether brackets are the wrong way round: some files name the shape that is seen, others the bracket that is meant."""
    right = sum(_well_formed(text) for text in texts)
    return sum(_well_formed(mirrored(text)) for text in texts) > right


def mirrored(text: str) -> str:
    """``text`` with every bracket turned round."""
    return text.translate(_MIRRORED)


def _well_formed(text: str) -> bool:
    """Whether there are brackets and each is opened before it is closed; one of a pair may be on another line."""
    opened = 0
    brackets = [sign for sign in text if sign in _OPENING + _CLOSING]
    for sign in brackets:
        opened += 1 if sign in _OPENING else -1
        if opened < 0:
            return False
    return bool(brackets) and opened == 0
