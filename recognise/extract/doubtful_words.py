"""A long line in Latin script with a few doubtful words: only these are asked of the other recogniser, which is slow and knows fewer letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

from recognise.extract.script import fit
from recognise.extract.tess import LineReading, Word, mean_confidence

SURE = 0.85
"""A word read this well is not asked for again."""
CONVINCING = 0.8
"""What takes its place is read at least this well."""
PART = 0.6
"""Where a larger share of a line is doubtful, it is read again as a whole."""
GAP = 1.2
"""So many heights without a word are print that the first recogniser lost."""


def mended(
    line: LineReading, height: float, read: Callable[[float, float], LineReading]
) -> LineReading | None:
    """The line with its doubtful words as they are read the second time; None where it is better read again as a whole.

    That is where nothing or most of it is doubtful, print was lost between its words, or words stay doubtful.

    Words read by the second recogniser are not among the words of the result: numbers are compared between the two.

    Args:
        line: what the first recogniser made of it.
        height: of the line, as a share of its width.
        read: reads the line's picture from one share of its width to another.
    """
    cuts = _cuts(line.words)
    runs = [
        (doubtful, [place for place, _ in run])
        for doubtful, run in groupby(enumerate(line.words), key=lambda one: _is_doubtful(one[1]))
    ]
    again = sum(cuts[run[-1] + 1] - cuts[run[0]] for doubtful, run in runs if doubtful)
    if not 0 < again < PART or _widest_gap(line.words) > GAP * height:
        return None
    kept: list[Word] = []
    said: list[Word] = []
    for doubtful, run in runs:
        words = line.words[run[0] : run[-1] + 1]
        if not doubtful:
            kept += words
            said += words
            continue
        left, right = cuts[run[0]], cuts[run[-1] + 1]
        other = read(left, right)
        if fit(other) <= max(CONVINCING, *(word.confidence for word in words)):
            return None
        said.append(Word(text=other.text, confidence=other.confidence, left=left, right=right))
    text = " ".join(word.text for word in said)
    return replace(line, text=text, confidence=mean_confidence(said), words=tuple(kept))


def _cuts(words: tuple[Word, ...]) -> list[float]:
    """Where the line may be cut: at its ends and in the middle of each gap."""
    return [0.0, *((one.right + two.left) / 2 for one, two in zip(words, words[1:], strict=False)), 1.0]


def _widest_gap(words: tuple[Word, ...]) -> float:
    ends = [0.0, *(word.right for word in words)]
    return max(start - end for start, end in zip([*(word.left for word in words), 1.0], ends, strict=True))


def _is_doubtful(word: Word) -> bool:
    return fit(LineReading(text=word.text, confidence=word.confidence)) < SURE
