"""What the columns of a course table hold, told by their cells where no header says it or it cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import permutations

from recognise.extract.column_cells import (
    MOST,
    NAME_LETTERS,
    NEARLY_ALL,
    Held,
    held_in,
    points_of,
    product,
    tied,
    tops,
    total,
    uncounted,
    written_out,
)
from recognise.extract.columns import MARKS, Column, column_texts
from recognise.extract.marks import joined, spoken_mark
from recognise.extract.textflow import FlowLine
from recognise.rulepack.folding import fold, words

FINAL = tuple(map(fold, (
    "final", "definitiv", "endnote", "schluss", "итог", "підсум", "نهائي", "النهائي", "نهای", "پایان", "وروست", "مجموع",
    "المعدل", "የመጨረሻ", "መወዳእታ", "dawî", "son", "total", "average", "moyenne", "promedio", "média",
)))  # fmt: skip
"""Words over the column whose mark counts begin like this."""


def told_by_cells(
    columns: Sequence[Column],
    body: Sequence[Sequence[FlowLine]],
    known: Callable[[str], bool],
    spoken: Callable[[str], str | None],
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
    printed = [joined(column_texts(body, columns, index)) for index in range(len(columns))]
    texts = [[spoken_mark(text, spoken) for text in column] for column in printed]
    names = [uncounted(column) for column in printed]
    held = [held_in(name or text, known) for name, text in zip(names, texts, strict=True)]
    untold = any(column.kind is None and cells.numeric for column, cells in zip(columns, held, strict=True))
    marked = any(
        column.kind is None and cells.numeric and not cells.whole
        for column, cells in zip(columns, held, strict=True)
    )
    kinds: list[str | None] = [
        "skip"
        if column.kind == "grade" and marked and cells.said_alike
        else None
        if (column.kind == "skip" and name and cells.named) or _contradicts(column.kind, cells, untold=untold)
        else column.kind
        for column, cells, name in zip(columns, held, names, strict=True)
    ]
    _part_terms(kinds, held)
    for index, column in enumerate(printed):
        others = kinds.count("grade") > (kinds[index] == "grade")
        if kinds[index] in (None, "skip") or (kinds[index] == "grade" and others):
            heard = sum(spoken(text) is not None for text in column)
            kinds[index] = (
                "words"
                if heard >= max(1 if kinds[index] == "skip" else 2, MOST * held[index].filled)
                else kinds[index]
            )
    for index, column in enumerate(printed):
        if kinds[index] in (None, "skip") and not names[index] and written_out(column):
            kinds[index] = "grade"
    order = list(range(len(columns)))
    if right_to_left:
        order.reverse()
    for part in _name_courses(kinds, held, order):
        _name_marks(kinds, held, part, [set(words(column.head)) for column in columns])
    return [replace(column, kind=kind) for column, kind in zip(columns, kinds, strict=True)]


def _part_terms(kinds: list[str | None], held: Sequence[Held]) -> None:
    """Put the courses where all names differ, where what was told for their column is the same term or year again and again."""
    named = [index for index, cells in enumerate(held) if kinds[index] is None and cells.names]
    terms = [
        index
        for index, cells in enumerate(held)
        if kinds[index] == "course" and cells.named and 2 * cells.distinct <= cells.filled
    ]
    if len(terms) == len(named) == kinds.count("course"):
        for term, names in zip(terms, named, strict=True):
            kinds[term], kinds[names] = "skip", "course"


def _contradicts(kind: str | None, held: Held, *, untold: bool) -> bool:
    """Whether cells cannot be what their header says; ``untold``: other cells hold numbers no header speaks of."""
    if kind == "course":
        repeated = held.distinct < held.filled >= 3
        return held.numeric or (held.graded and (held.letters < NAME_LETTERS or repeated))
    if kind in MARKS and held.counts:
        return True
    if kind in ("credits", "max"):
        return held.filled >= 2 and (held.named or (kind == "credits" and held.lettered))
    names = held.distinct >= NEARLY_ALL * held.filled and held.letters > NAME_LETTERS + 2
    return kind == "grade" and held.filled >= (2 if untold else 4) and held.named and names


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
        fitting = next((one for one in like if untold and _fits([kinds[index] for index in marks], one)), [])
        if fitting:
            for index, kind in zip(marks, fitting, strict=True):
                kinds[index] = kind
            kinds[max(names, key=lambda index, held=held: held[index].letters)] = "course"  # type: ignore[misc]
            told.append((names, marks))
    for names, _ in told:
        first = next(index for index in names if kinds[index] == "course")
        for index in names:  # the same names in another language
            if kinds[index] is None and held[index].script != held[first].script:
                kinds[index] = "course"
    return [[*names, *marks] for names, marks in told] if len(told) > 1 else [order]


def _fits(found: Sequence[str | None], told: Sequence[str | None]) -> bool:
    """Whether columns, some of them of a header that could not be read, may be like those of the table beside them."""
    alike = len(found) == len(told) and all(one in (None, two) for one, two in zip(found, told, strict=True))
    return alike and (list(found) == list(told) or any(found))


def _parts(
    kinds: Sequence[str | None], held: Sequence[Held], order: Sequence[int]
) -> list[tuple[list[int], list[int]]]:
    """Columns of names and the columns of marks behind them, as often as they stand beside each other."""

    def marked(index: int) -> bool:
        """Whether marks stand right before a column: it has them in words."""
        before = order[order.index(index) - 1] if order.index(index) else None
        return (
            before is not None and held[before].numeric and (kinds[before] in MARKS or kinds[before] is None)
        )

    parts: list[tuple[list[int], list[int]]] = []
    for index in order:
        kind, cells = kinds[index], held[index]
        names = (
            kind == "course"
            or (kind is None and cells.named)
            or (kind == "skip" and cells.names and not marked(index))
        )
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
    numeric = _without_bounds(kinds, held, part, [index for index in free if held[index].numeric])
    graded = [index for index in free if held[index].graded]
    graded = [index for index in graded if held[index].distinct > 1] or (graded if not numeric else [])
    _weigh(kinds, held, part, numeric)
    grades = [index for index in part if kinds[index] == "grade" and held[index].numeric]
    numeric = [index for index in numeric if kinds[index] is None]
    large = [index for index in [*numeric, *grades] if not held[index].small]
    skipped = [
        index
        for index in part[start:]
        if kinds[index] == "skip" and held[index].numeric and not held[index].serial
    ]
    for parts in ([*numeric, *grades], large, [*large, *skipped]):
        whole = total(parts, held)
        if whole is None and parts is not large:
            whole = _final(grades, heads)
        if whole is not None:
            for index in parts:
                kinds[index] = "skip"
            kinds[whole] = "grade"
            break
    if whole is None and _alike([heads[index] for index in grades]):
        for index in grades:  # marks of several terms or years, none of which is the mark of the course
            kinds[index] = "term"
        return
    known = {kinds[index] for index in part}
    numeric = [index for index in numeric if kinds[index] is None]
    if "grade" not in known:
        found = _grade(numeric, graded, held, credits="credits" in known)
        if found is None:
            return
        kinds[found] = "grade"
    if "credits" not in known:
        small = [index for index in numeric if kinds[index] is None and held[index].small]
        if len(small) == 1 or (len(small) == 2 and graded):  # behind the credits the points of the grade
            kinds[small[0]] = "credits"


def _final(grades: list[int], heads: Sequence[set[str]]) -> int | None:
    """The one of several columns of grades that is headed as the final one."""
    final = [index for index in grades if any(word.startswith(FINAL) for word in heads[index])]
    return final[0] if len(final) == 1 < len(grades) else None


def _without_bounds(
    kinds: list[str | None], held: list[Held], part: list[int], numeric: list[int]
) -> list[int]:
    """Columns of numbers without those that say what can be reached, had to be, or the same once more."""
    grades = [index for index in part if kinds[index] == "grade" and held[index].numeric]
    hours = {
        index
        for index in numeric
        for other in numeric
        if tied(held[index], held[other]) and held[other].small and not held[index].small
    }
    lower = [index for index in numeric if not held[index].round and index not in hours]
    reached = [index for index in grades if not held[index].round]
    for index in [*grades, *numeric]:
        others = [other for other in [*lower, *(reached if held[index].round else [])] if other != index]
        if index not in hours and any(tops(held[index], held[other]) for other in others):
            kinds[index] = "max"
    bounds = [index for index in part if kinds[index] == "max"]
    for index in grades:  # what had to be reached at least
        if any(tied(held[index], held[bound]) for bound in bounds if bound != index):
            kinds[index] = "skip"
    left = [index for index in lower if kinds[index] is None]
    left = [index for index in left if not any(tied(held[index], held[bound]) for bound in bounds)]
    return [
        index
        for index in left
        if not any(
            tied(held[index], held[other]) and max(held[index].found) > max(held[other].found)
            for other in left
            if other != index
        )
    ]


def _weigh(kinds: list[str | None], held: list[Held], part: list[int], numeric: list[int]) -> None:
    """Where a column is the product of two others, these are marks and their weight."""
    letters = [index for index in part if held[index].lettered and kinds[index] in (None, "grade")]
    for points, credit in permutations([index for index in part if held[index].numeric], 2):
        if held[credit].small and any(
            points_of(held[points], held[credit], held[letter]) for letter in letters
        ):
            kinds[points] = "skip"
            kinds[letters[0]] = "grade"
    weights = [index for index in part if kinds[index] in MARKS and held[index].numeric]
    for whole, one, other in permutations([*numeric, *weights], 3):
        if (
            (whole in numeric or kinds[whole] == "grade")
            and one < other
            and product(held[whole], held[one], held[other])
        ):
            kinds[whole] = "skip"
            small = [index for index in (one, other) if held[index].small]
            if kinds[one] is None and kinds[other] is None and len(small) == 1:
                kinds[small[0]] = "credits"
                kinds[one if small[0] == other else other] = "grade"
            return


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
    if len(numeric) == 1:
        no_marks = max(held[numeric[0]].found) > 100 or (not large and not credits)
        return graded[0] if graded and no_marks else numeric[0]
    if len(large) == 1 and len(numeric) == 2 and not credits:
        return large[0]
    return graded[0] if graded and not large else None
