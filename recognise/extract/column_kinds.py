"""What the columns of a course table hold, told by their cells where no header says it or it cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import mean

from recognise.extract.columns import MARKS, Column, column_texts
from recognise.extract.marks import is_letter, number_of, spoken_mark, tidy_mark
from recognise.extract.textflow import FlowLine
from recognise.rulepack.folding import script_of, words

MOST = 0.6
"""A column is of a kind when this share of its cells is."""
NEARLY_ALL = 0.8
SMALL = 12.0
"""Credits of most courses are no more than this."""
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
    """Numbers of this column are whole ones or halves."""

    @property
    def named(self) -> bool:
        """Whether the cells may be names of courses."""
        return not self.numeric and not self.graded and self.letters >= NAME_LETTERS

    @property
    def found(self) -> list[float]:
        """The numbers that could be read."""
        return [number for number in self.numbers if number is not None]

    @property
    def serial(self) -> bool:
        """Whether the cells count the rows."""
        steps = [number - row for row, number in enumerate(self.numbers) if number is not None]
        return len(steps) >= 2 and max(map(steps.count, steps)) >= MOST * len(steps)

    @property
    def rising(self) -> bool:
        """Whether the numbers only rise, slowly: terms and years."""
        found = self.found
        rises = found == sorted(found) and 1 < len(set(found)) < len(found)
        return rises and (found[0] == 1 or len(found) > 4)

    @property
    def round(self) -> bool:
        """Whether the cells hold few, round numbers: what could be reached at most, or had to be at least."""
        values = set(self.found)
        few = len(values) <= max(1, min(4, len(self.found) // 2))
        return few and all(value >= 10 and value % 5 == 0 for value in values)

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
    filled = [text.strip() for text in texts if text.strip()]
    numbers = tuple(number_of(text) for text in texts)
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
        whole=all(number % 0.5 == 0 for number in found),
    )


def told_by_cells(
    columns: Sequence[Column],
    body: Sequence[Sequence[FlowLine]],
    known: Callable[[str], bool],
    spoken: Callable[[str], int | None],
    *,
    right_to_left: bool,
) -> list[Column]:
    """The columns with the kinds their cells give away; what stays ambiguous stays untold.

    Args:
        columns: from left to right, with what the header says of them.
        body: the cells of the rows.
        known: whether a text is a grade in words.
        spoken: the number a word stands for.
        right_to_left: the reading direction.
    """
    printed = [column_texts(body, columns, index) for index in range(len(columns))]
    texts = [[spoken_mark(text, spoken) for text in column] for column in printed]
    held = [held_in(column, known) for column in texts]
    kinds: list[str | None] = [
        None if _contradicts(column.kind, cells) else column.kind
        for column, cells in zip(columns, held, strict=True)
    ]
    for index, column in enumerate(printed):
        others = kinds.count("grade") > (kinds[index] == "grade")
        if kinds[index] in (None, "skip") or (kinds[index] == "grade" and others):
            heard = sum(spoken(text) is not None for text in column)
            kinds[index] = (
                "words"
                if heard >= max(1 if kinds[index] == "skip" else 2, MOST * held[index].filled)
                else kinds[index]
            )
    order = list(range(len(columns)))
    if right_to_left:
        order.reverse()
    for part in _name_courses(kinds, held, order):
        _name_marks(kinds, held, part, [set(words(column.head)) for column in columns])
    return [replace(column, kind=kind) for column, kind in zip(columns, kinds, strict=True)]


def _contradicts(kind: str | None, held: Held) -> bool:
    if kind == "course":
        return held.numeric or (held.graded and held.letters < NAME_LETTERS)
    if kind in ("credits", "max"):
        return held.filled >= 2 and held.named
    names = held.distinct >= NEARLY_ALL * held.filled and held.letters > NAME_LETTERS + 2
    return kind == "grade" and held.filled >= 4 and held.named and names


def _name_courses(kinds: list[str | None], held: list[Held], order: list[int]) -> list[list[int]]:
    """Name the columns of courses: the first column of names, also in a table that stands beside another like it.

    Returns:
        the columns of each table, in reading direction.
    """
    parts = _parts(kinds, held, order)
    full = [part for part in parts if all(part)]
    if "course" not in kinds:
        named = [index for names, _ in (full or parts) for index in names] or [
            index for index in order if kinds[index] == "skip" and held[index].named
        ]
        if not named:
            return []
        most = max(held[index].letters for index in named)
        kinds[next(index for index in named if held[index].letters >= most / 2)] = "course"
    told = [part for part in full if any(kinds[index] == "course" for index in part[0])]
    like = [[kinds[index] for index in marks] for _, marks in told]
    for names, marks in full:
        untold = not any(kinds[index] == "course" for index in names)
        if untold and [kinds[index] for index in marks] in like:
            kinds[max(names, key=lambda index, held=held: held[index].letters)] = "course"  # type: ignore[misc]
            told.append((names, marks))
    for names, _ in told:
        first = next(index for index in names if kinds[index] == "course")
        for index in names:  # the same names in another language
            if kinds[index] is None and held[index].script != held[first].script:
                kinds[index] = "course"
    return [[*names, *marks] for names, marks in told] if len(told) > 1 else [order]


def _parts(
    kinds: Sequence[str | None], held: Sequence[Held], order: Sequence[int]
) -> list[tuple[list[int], list[int]]]:
    """Columns of names and the columns of marks behind them, as often as they stand beside each other."""
    parts: list[tuple[list[int], list[int]]] = []
    for index in order:
        kind, cells = kinds[index], held[index]
        names = kind == "course" or (kind is None and cells.named)
        marks = kind in (*MARKS, "max") or (
            kind is None and (cells.numeric or cells.graded) and not cells.serial
        )
        if not names and not marks:
            continue
        if not parts or (names and parts[-1][1]):
            parts.append(([], []))
        parts[-1][0 if names else 1].append(index)
    return parts


def _alike(heads: list[set[str]]) -> bool:
    """Whether columns are headed alike, as those of several terms and years are."""
    if len(heads) < 2:
        return False
    if len(heads) == 2:
        return not any(word for word in heads[0] ^ heads[1] if not any(map(str.isdigit, word)))
    return bool(set.intersection(*heads))


def _name_marks(
    kinds: list[str | None], held: list[Held], part: list[int], heads: Sequence[set[str]]
) -> None:
    """Grades and credits among the columns of one table that nothing is known of."""
    start = next(place for place, index in enumerate(part) if kinds[index] == "course")
    free = [
        index
        for index in (part[start:] if _marked(kinds, held, part[start:]) else part)
        if kinds[index] is None and (held[index].numeric or held[index].graded) and not held[index].serial
    ]
    numeric = [index for index in free if held[index].numeric and not held[index].round]
    for index in [top for top in numeric if any(_tops(held[top], held[other]) for other in numeric)]:
        numeric.remove(index)
        kinds[index] = "max"
    graded = [index for index in free if held[index].graded and held[index].distinct > 1]
    known = {kinds[index] for index in part}
    total = _total(
        [*numeric, *(index for index in part if kinds[index] == "grade" and held[index].numeric)], held
    )
    if total is not None:
        for index in part:
            if kinds[index] == "grade" or index in numeric:
                kinds[index] = "skip"
        kinds[total] = "grade"
        return
    terms = [index for index in part if kinds[index] == "grade" and held[index].numeric]
    if _alike([heads[index] for index in terms]):
        for index in terms:  # marks of several terms or years, none of which is the mark of the course
            kinds[index] = "term"
        return
    if "grade" not in known:
        found = _grade(numeric, graded, held, credits="credits" in known)
        if found is None:
            return
        kinds[found] = "grade"
    if "credits" not in known:
        small = [index for index in numeric if kinds[index] is None and held[index].small]
        if len(small) == 1 or (len(small) == 2 and graded):  # behind the credits the points of the grade
            kinds[small[0]] = "credits"


def _tops(top: Held, other: Held) -> bool:
    """Whether a column of round numbers says what could be reached at most in another."""
    pairs = [
        (most, number)
        for most, number in zip(top.numbers, other.numbers, strict=True)
        if most is not None and number is not None
    ]
    return (
        len(pairs) >= 3
        and all(most % 10 == 0 and most > 0 for most in top.found)
        and sum(number <= most for most, number in pairs) >= NEARLY_ALL * len(pairs)
        and sum(number % 10 != 0 for _, number in pairs) * 2 > len(pairs)
    )


def _marked(kinds: list[str | None], held: list[Held], after: list[int]) -> bool:
    return any(
        kinds[index] in MARKS or (kinds[index] is None and (held[index].numeric or held[index].graded))
        for index in after
    )


def _grade(numeric: list[int], graded: list[int], held: list[Held], *, credits: bool) -> int | None:
    letters = [index for index in graded if held[index].letters < NAME_LETTERS]
    if letters:
        return letters[0]
    large = [index for index in numeric if not held[index].small]
    if len(numeric) == 1 and (credits or graded == [] or large):
        return numeric[0]
    if len(large) == 1 and (credits or len(numeric) == 2) and not credits:
        return large[0]
    if credits and len(numeric) == 1:
        return numeric[0]
    return graded[0] if graded and not large else None


def _total(columns: list[int], held: list[Held]) -> int | None:
    """The column that is the sum or the mean of two others or more, row by row."""
    for index in columns:
        others = [other for other in columns if other != index]
        rows = [
            (number, [held[other].numbers[row] for other in others])
            for row, number in enumerate(held[index].numbers)
            if number is not None
        ]
        full = [
            (number, [part for part in parts if part is not None])
            for number, parts in rows
            if len(parts) >= 2 and None not in parts
        ]
        if len(full) < 3:
            continue
        for share in (1.0, 1.0 / len(others)):
            fits = sum(
                abs(sum(parts) * share - number) <= (0.6 if share < 1 else 0.01) for number, parts in full
            )
            if fits >= NEARLY_ALL * len(full):
                return index
    return None
