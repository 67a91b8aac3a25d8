"""Bullets before the items of a list, which recognisers of Arabic script take for letters and digits."""

from __future__ import annotations

from collections.abc import Sequence

from recognise.extract.script import ARABIC, main_script

LOOKALIKES = frozenset("۰٠۵٥هہ«»●•°oO0")
"""What round and square bullets are read as."""
ITEMS = 3
"""Lines of a list, at least."""
MOST = 0.6
"""Share of the lines that begin at one edge and seem to have a bullet."""


def bulleted(lines: Sequence[tuple[str, float, float]]) -> frozenset[int]:
    """Which lines begin with a bullet and not with a word.

    Args:
        lines: what each line says, where its right edge stands and its height, both in pixels.

    Returns:
        Indices of lines in Arabic script whose first word is a bullet. Rows of a table that count themselves are none: their
        numbers differ.
    """
    arabic = [
        (edge, height, index)
        for index, (text, edge, height) in enumerate(lines)
        if main_script(text) == ARABIC and len(text.split()) > 1
    ]
    found: set[int] = set()
    for edge, height, _ in arabic:
        column = [index for other, _, index in arabic if abs(other - edge) < 0.7 * height]
        marked = [index for index in column if _has_bullet(lines[index][0])]
        if len(marked) >= ITEMS and len(marked) >= MOST * len(column):
            found.update(marked)
    return frozenset(found)


def _has_bullet(text: str) -> bool:
    """Whether a text begins with such a sign alone, or with a nought that a letter follows."""
    return text.split()[0] in LOOKALIKES or (text[0] in "۰٠" and main_script(text[1]) == ARABIC)
