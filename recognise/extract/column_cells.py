"""The cells of a column in a course table: what they look like, and how the numbers of columns hang together."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mean

from recognise.extract import values
from recognise.extract.marks import figures_of, is_letter, number_of, tidy_mark
from recognise.rulepack.folding import script_of

MOST = 0.6
"""A column is of a kind when this share of its cells is."""
NEARLY_ALL = 0.8
SMALL = 12.0
"""Credits of most courses are no more than this."""
ALIKE = 4
"""So many cells that all say the same say nothing of each course."""
NAME_LETTERS = 3.0
"""Names of courses have so many letters and more, on average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The cells of one column, row by row, and what they look like."""

    numbers: tuple[float | None, ...]
    filled: int
    letters: float
    """Letters of a filled cell, on average."""
    numeric: bool
    graded: bool
    """Grade letters or grades in words."""
    distinct: int
    script: str
    whole: bool
    """The numbers are whole ones, or some of them halves."""
    points: tuple[float | None, ...]
    """What grade letters usually count, row by row."""
    coded: bool
    """Most cells hold codes (``CS101``)."""

    @property
    def lettered(self) -> bool:
        """Whether the cells hold different grade letters."""
        return self.distinct > 1 and sum(one is not None for one in self.points) >= max(3, MOST * self.filled)

    @property
    def named(self) -> bool:
        """Whether the cells may be names of courses."""
        return not (self.numeric or self.graded or self.coded) and self.letters >= NAME_LETTERS

    @property
    def names(self) -> bool:
        """Whether the cells are names and all different, as courses are."""
        return self.named and self.distinct == self.filled >= 3

    @property
    def said_alike(self) -> bool:
        """Whether all cells say the same in words, as the result of courses that were all passed."""
        return self.distinct == 1 and self.filled >= ALIKE and not self.numeric

    @property
    def found(self) -> list[float]:
        """The numbers that could be read."""
        return [number for number in self.numbers if number is not None]

    @property
    def serial(self) -> bool:
        """Whether the cells count the rows."""
        steps = [number - row for row, number in enumerate(self.numbers) if number is not None]
        if len(steps) < 3:
            return steps == [1, 1]
        usual = max(set(steps), key=steps.count)
        share = (
            MOST if usual == 1 else NEARLY_ALL
        )  # from one on; or on from the table beside, and never by chance
        least = 3 if usual == 1 or steps.count(usual) == len(steps) else 6
        return steps.count(usual) >= max(least, share * len(steps))

    @property
    def counts(self) -> bool:
        """Whether the cells count the rows from one on, without a slip."""
        return len(self.numbers) >= 3 and self.numbers == tuple(range(1, len(self.numbers) + 1))

    @property
    def rising(self) -> bool:
        """Whether the numbers only rise, slowly: terms and years."""
        found = self.found
        return found == sorted(found) and 1 < len(set(found)) < len(found)

    @property
    def round(self) -> bool:
        """Whether the cells hold few, round numbers: what could be reached at most, or had to be at least."""
        different = set(self.usual)
        few = len(different) <= max(1, min(4, len(self.found) // 2))
        return few and all(value >= 10 and value % 5 == 0 for value in different)

    @property
    def usual(self) -> list[float]:
        """The numbers, without the few that were misread where nearly all are one and the same."""
        found = self.found
        usual = max(set(found), key=found.count, default=None)
        same = [number for number in found if number == usual]
        return same if len(same) > max(3, NEARLY_ALL * len(found) - 1) else found

    @property
    def small(self) -> bool:
        """Whether the numbers may be credits."""
        found = self.found
        return (
            self.whole
            and sum(0 < number <= SMALL for number in found) >= NEARLY_ALL * len(found)
            and max(found) <= 5 * SMALL
            and not self.rising
            and not (len(set(found)) == 1 and found[0] < 3 and len(found) > 2)
        )


def held_in(texts: Sequence[str], known: Callable[[str], bool]) -> Held:
    """What a column holds.

    Args:
        texts: its cells, row by row.
        known: whether a text is a grade in words.
    """
    filled = [text.strip() for text in texts if any(map(str.isalnum, text))]
    numbers = tuple(number_of(figures_of(text, known)) for text in texts)
    found = [number for number in numbers if number is not None]
    graded = sum(is_letter(tidy_mark(text)) or known(text) for text in filled)
    return Held(
        numbers=numbers,
        filled=len(filled),
        letters=mean(sum(map(str.isalpha, text)) for text in filled) if filled else 0.0,
        numeric=len(found) >= max(2, MOST * len(filled)),
        graded=graded >= max(2, MOST * len(filled)),
        distinct=len(set(filled)),
        script=script_of(" ".join(filled)),
        whole=all(number % 0.5 == 0 for number in found)
        and sum(number % 1 == 0 for number in found) >= MOST * len(found)
        and not any(text.startswith("0") for text in filled),
        points=tuple(_POINTS.get(text.strip()[:1]) if is_letter(text.strip()) else None for text in texts),
        coded=sum(bool(_CODE.fullmatch(text)) for text in filled) * 2 > len(filled),
    )


def uncounted(texts: Sequence[str]) -> list[str] | None:
    """Cells without the number of the row before each name, or ``None`` where no such numbers count the rows.

    Args:
        texts: the cells of a column.
    """
    found = [_COUNTED.fullmatch(values.ascii_digits(text).strip()) for text in texts]
    steps = [int(match[1]) - row for row, match in enumerate(found) if match]
    usual = max(set(steps), key=steps.count, default=0)
    if steps.count(usual) < max(3, MOST * sum(map(bool, texts))):
        return None
    return [match[2] if match else text for match, text in zip(found, texts, strict=True)]


def written_out(texts: Sequence[str]) -> bool:
    """Whether cells hold figures and the same number in words (``69 sixty nine``).

    Args:
        texts: the cells of a column.
    """
    found = [match.groups() for text in texts if (match := _WRITTEN.fullmatch(text.strip()))]
    figures, spoken = {one for one, _ in found}, {two for _, two in found}
    steps = {
        int(below) - int(above) for (above, _), (below, _) in pairwise(found) if (above + below).isdecimal()
    }
    if steps == {1}:
        return False  # the number of the row before the name of a course
    return len(found) >= max(3, NEARLY_ALL * sum(map(bool, texts))) and 1 < len(figures) == len(spoken)


_COUNTED = re.compile(r"(\d{1,2})[.)]?\s+([^\W\d_]{2}.*)")
_WRITTEN = re.compile(r"(\d{1,3}(?:[.,/]\d{1,2})?)\s+[(]?([^\W\d_]{2,}[^\d]*)")
_POINTS = {"A": 4.0, "B": 3.0, "C": 2.0, "D": 1.0, "E": 0.0, "F": 0.0}
_CODE = re.compile(r"[^\W\d_]{1,8}[\s.\-]?\d{2,6}[^\W\d_]?")


def tops(top: Held, other: Held) -> bool:
    """Whether a column of round numbers says what could be reached at most in another.

    Args:
        top: the round numbers.
        other: the numbers below them.
    """
    pairs = _pairs(top, other)
    return (
        len(pairs) >= 3
        and all(most % 5 == 0 and most >= 10 for most in top.usual)
        and sum(number <= most for most, number in pairs) >= NEARLY_ALL * len(pairs)
        and sum(number % 5 != 0 for _, number in pairs) * 2 > len(pairs)
    )


def tied(one: Held, other: Held) -> bool:
    """Whether the numbers of two columns always have the same ratio: hours and credits, the most and the least marks.

    Args:
        one: a column.
        other: another one.
    """
    pairs = [(first, second) for first, second in _pairs(one, other) if second]
    ratios = [round(first / second, 3) for first, second in pairs]
    same = max(map(ratios.count, ratios), default=0)
    alike = same == len(pairs) or same >= max(4, NEARLY_ALL * len(pairs))  # but for a misread one
    return len(pairs) >= 3 and alike and len({first for first, _ in pairs}) > 1


def product(whole: Held, one: Held, other: Held) -> bool:
    """Whether a column is the marks of another times their weight.

    Args:
        whole: what may be the product.
        one: a factor.
        other: the other factor.
    """
    rows = [
        (value, first * second)
        for value, first, second in zip(whole.numbers, one.numbers, other.numbers, strict=True)
        if value is not None and first is not None and second is not None
    ]
    return (
        len(rows) >= 3
        and sum(abs(value - found) < 0.06 for value, found in rows) >= NEARLY_ALL * len(rows)
        and len(set(one.found)) + len(set(other.found)) > 2
    )


def points_of(whole: Held, credit: Held, letters: Held) -> bool:
    """Whether a column is the credits times what the grade letters count, more or less for plus and minus.

    Args:
        whole: what may be the points.
        credit: the credits.
        letters: the grade letters.
    """
    rows = [
        abs(value - weight * point) <= 0.75 * weight
        for value, weight, point in zip(whole.numbers, credit.numbers, letters.points, strict=True)
        if value is not None and weight is not None and point is not None
    ]
    return len(rows) >= 3 and sum(rows) >= NEARLY_ALL * len(rows) and len(set(whole.found)) > 1


def total(columns: Sequence[int], held: Sequence[Held]) -> int | None:
    """The column that is the sum or the mean of two others or more, row by row.

    Args:
        columns: the columns in question.
        held: the cells of all columns.
    """
    fits: list[tuple[float, int]] = []
    for index in columns:
        others = [other for other in columns if other != index]
        rows = []
        for row, number in enumerate(held[index].numbers):
            parts = [part for other in others if (part := held[other].numbers[row]) is not None]
            if number is not None and parts:
                rows.append((number, parts))
        full = max((len(parts) for _, parts in rows), default=0)
        whole = [row for row in rows if len(row[1]) == full]
        if sum(abs(sum(parts) - number) < 0.01 for number, parts in whole) >= max(4, MOST * len(whole)) and (
            full >= 2 and 2 * len(whole) > len(rows)
        ):  # misread figures never add up by chance
            fits.append((0.0, index))
            continue
        if len(rows) < 3 or sum(len(parts) >= 2 for _, parts in rows) < 2:
            continue
        sums = sum(abs(sum(parts) - number) < 0.01 for number, parts in rows)
        means = sum(abs(mean(parts) - number) <= 0.6 and len(parts) >= 2 for number, parts in rows)
        if max(sums, means) >= NEARLY_ALL * len(rows):
            off = [abs(mean(parts) - number) for number, parts in rows]
            fits.append((0.0 if sums >= means else mean(off), index))
    return min(fits)[1] if fits else None


def _pairs(one: Held, other: Held) -> list[tuple[float, float]]:
    return [
        (first, second)
        for first, second in zip(one.numbers, other.numbers, strict=True)
        if first is not None and second is not None
    ]
