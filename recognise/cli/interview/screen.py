"""Two languages side by side in a terminal. Right-to-left text is reordered for display only; answers stay as typed."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Mapping

from recognise.interview.sheet import direction

_MARKS = re.compile("([\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]+)(.)")
"""Vowel marks stand before their letter once a line is turned round; terminals want them behind it."""


def is_rtl(language: str) -> bool:
    """Whether a language is written from right to left."""
    return direction(language) == "rtl"


def width(text: str) -> int:
    """How many columns a terminal needs: marks above letters take none, wide letters two."""
    total = 0
    for letter in text:
        if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
            continue
        total += 2 if unicodedata.east_asian_width(letter) in "WF" else 1
    return total


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most so many columns, broken between words."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and width(longer) > columns:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines or [""]


def displayed(text: str, language: str, reorder: bool) -> str:
    """The text in the order in which a terminal without bidirectional support must print it."""
    if not reorder or not is_rtl(language):
        return text
    from bidi.algorithm import get_display

    return _MARKS.sub(r"\2\1", str(get_display(text, base_dir="R")))


def side_by_side(
    left: str, right: str, languages: tuple[str, str], *, columns: int | None = None, reorder: bool = True
) -> list[str]:
    """Two texts in two columns, the second set from the right edge when its language is written so."""
    total = columns or shutil.get_terminal_size((100, 24)).columns
    half = max(20, (total - 3) // 2)
    first = wrap(left, half)
    second = [displayed(line, languages[1], reorder) for line in wrap(right, half)]
    rows = max(len(first), len(second))
    lines = []
    for row in range(rows):
        one = first[row] if row < len(first) else ""
        two = second[row] if row < len(second) else ""
        gap = " " * (half - width(two)) if is_rtl(languages[1]) else ""
        lines.append(f"{one}{' ' * (half - width(one))} | {gap}{two}".rstrip())
    return lines


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in a language, or in English."""
    return texts.get(language) or texts.get("en", "")
