"""A long line in Latin script with a few doubtful words: only these are asked of the other recogniser, which is slow and knows fewer letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

from recognise.extract.script import LATIN, consistency, fit
from recognise.extract.tess import LineReading, Word

SURE = 0.85
"""A word read this well is not asked for again."""
CONVINCING = 0.8
"""What takes its place is read at least this well."""
PART = 0.6
"""Where a larger share of a line is doubtful, it is read again as a whole."""
GAP = 1.2
"""So many heights without a word are print that the first recogniser lost."""

Part = tuple[str, float, tuple[Word, ...]]
"""Text, its confidence, and the words of it that the first recogniser read."""


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
    parts: list[Part] = []
    for doubtful, run in runs:
        words = line.words[run[0] : run[-1] + 1]
        if not doubtful:
            parts += [(word.text, word.confidence, (word,)) for word in words]
            continue
        other = read(cuts[run[0]], cuts[run[-1] + 1])
        if fit(other) <= max(CONVINCING, *(word.confidence for word in words)):
            return None
        parts.append((other.text, other.confidence, ()))
    letters = sum(len(text) for text, _, _ in parts)
    return replace(
        line,
        text=" ".join(text for text, _, _ in parts),
        confidence=sum(sure * len(text) for text, sure, _ in parts) / letters,
        words=tuple(word for _, _, words in parts for word in words),
    )


def _cuts(words: tuple[Word, ...]) -> list[float]:
    """Where the line may be cut: at its ends and in the middle of each gap."""
    return [0.0, *((one.right + two.left) / 2 for one, two in zip(words, words[1:], strict=False)), 1.0]


def _widest_gap(words: tuple[Word, ...]) -> float:
    ends = [0.0, *(word.right for word in words)]
    return max(start - end for start, end in zip([*(word.left for word in words), 1.0], ends, strict=True))


def _is_doubtful(word: Word) -> bool:
    return word.confidence * consistency(word.text, LATIN) ** 2 < SURE
