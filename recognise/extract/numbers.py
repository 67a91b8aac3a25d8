"""Numbers of papers are read a second time by another recogniser: a misread figure makes another number, and nothing in it tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from recognise.extract.tess import Word

FIGURES, GROUP = 4, 3
"""So many figures make a number that is worth a second reading, so many of them in one word: marks beside each other have fewer."""
LONG = 6
"""So many signs of a number do not stand in another by chance."""
ASKED = 6
"""Second readings for one page: a table of courses may list a code in each row."""
_PART = re.compile(r"\S*[0-9]\S*|[A-ZА-ЯІЇЄҐ]{1,4}[.:]?|(?:№|N[o°º])[.:]?|[/\-–]")
"""A word with figures, letters of a series, a number sign or a stroke between two groups."""
_DATE = re.compile(
    r"\D*(?:[0-9]{1,2}[./\-]){2}(?:19|20)?[0-9]{2}\D*|\D*(?:19|20)[0-9]{2}(?:\D+(?:19|20)[0-9]{2})?\D*"
)
"""A day, a year or two years."""
_STROKE = re.compile(r"(?<=\w)[1Il](?=\w)")
"""What a stroke between two groups is taken for, by Tesseract and by our own network alike."""
_SIGN = re.compile(r"№|\bN[o°º]")
_ALIKE = str.maketrans("АВЕІКМНОРСТХ", "ABEIKMHOPCTX")
"""Capitals that look the same in both scripts."""

Number = tuple[str, float, float]
"""A number as it was read, and where it begins and ends, as shares of the width of the line's picture."""


def numbers(words: Sequence[Word], *, from_right: bool) -> Iterator[Number]:
    """What may be the number of a paper in a line: words beside each other that hold ``FIGURES`` figures, and are no date.

    Args:
        words: the words of the line.
        from_right: whether the line runs from the right; words beside each other may then be in either order, so each is taken alone.
    """
    run: list[Word] = []
    for word in [*sorted(words, key=lambda word: word.left), None]:
        part = [word] if word is not None and _PART.fullmatch(word.text) else []
        if part and not (from_right and run):
            run += part
            continue
        text = " ".join(one.text for one in run)
        if (
            _figures(text) >= FIGURES
            and any(_figures(one.text) >= GROUP for one in run)
            and not _DATE.fullmatch(text)
        ):
            yield text, run[0].left, run[-1].right
        run = part


def _figures(text: str) -> int:
    return sum(sign in "0123456789" for sign in text)


def compact(text: str) -> str:
    """A number without what stands between its signs, capitals of both scripts alike."""
    return "".join(sign for sign in _SIGN.sub("", text).upper().translate(_ALIKE) if sign.isalnum())


def may_hide_stroke(text: str) -> bool:
    """Whether a sign of a number may be a stroke between its groups (``2023/3387`` read as ``202313387``)."""
    return _STROKE.search(text) is not None


def agreed(first: str, second: str) -> str:
    """What two readings of a number have in common: all of it, else its figures from the right; empty if these differ."""
    one, two = compact(first), compact(second)
    if one == two:
        return one
    last, other = (re.sub(r"^.*[^0-9]", "", text) for text in (one, two))
    return last if last == other and len(last) >= FIGURES else ""


def is_among(number: str, seconded: Iterable[str]) -> bool:
    """Whether a number was read twice alike, by itself, after other words, or, where it is long, as a part of more."""
    wanted = compact(number)
    if len(wanted) < FIGURES:
        return False
    return any(text.endswith(wanted) or (len(wanted) >= LONG and wanted in text) for text in seconded)
