"""Diagnostics: what is wrong with a user's file, where, and what to do. Values, collected; never raised one by one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from recognise.diagnostics.catalogue import CATALOGUE
from recognise.model.rules import Position

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding about a file. ``code`` is stable and documented by ``recognise explain CODE``."""

    code: str
    message: str
    position: Position
    severity: Severity = "error"
    help: str | None = None
    excerpt: str | None = None

    @property
    def name(self) -> str:
        """The readable name of the code, such as ``unknown-key``."""
        return CATALOGUE[self.code].name if self.code in CATALOGUE else "unknown"

    def sort_key(self) -> tuple[str, int, int, str]:
        """File, line, column, code: the order in which findings are shown."""
        return (self.position.file, self.position.line, self.position.column, self.code)


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """A help text with the nearest known word, or ``None`` when nothing is near."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else None


def counts(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """How many findings there are of each severity."""
    result = {"error": 0, "warning": 0, "note": 0}
    for diagnostic in diagnostics:
        result[diagnostic.severity] += 1
    return result
