"""Spellings in a CSV beside a rule file (``SYR.terms.csv`` beside ``SYR.yaml``): easier to read for right-to-left scripts.

Columns ``term, language, spelling``, one spelling a line, UTF-8 (a byte order mark is fine).
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from recognise.diagnostics import Diagnostic, did_you_mean
from recognise.model.rules import Position

COLUMNS = ("term", "language", "spelling")


@dataclass(frozen=True, slots=True)
class Spelling:
    """One line of the file."""

    term: str
    language: str
    word: str
    position: Position


def terms_file(rule_file: Path) -> Path:
    """Where the spellings of a rule file may lie."""
    return rule_file.with_suffix(".terms.csv")


def read_terms(rule_file: Path, shown_as: str, out: list[Diagnostic]) -> list[Spelling]:
    """The spellings beside a rule file; none when there is no such file. Faults are added to ``out``."""
    path = terms_file(rule_file)
    if not path.is_file():
        return []
    shown = shown_as.removesuffix(".yaml") + ".terms.csv"
    try:
        lines = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        out.append(
            Diagnostic(
                code="R001", message=f"cannot be read as CSV in UTF-8: {error}", position=_at(shown, 1)
            )
        )
        return []
    head = [cell.strip() for cell in lines[0]] if lines else []
    if tuple(head) != COLUMNS:
        wrong = next((cell for cell in head if cell not in COLUMNS), ", ".join(head))
        hint = did_you_mean(wrong, COLUMNS) or f"the first line is {','.join(COLUMNS)}"
        out.append(
            Diagnostic(code="R101", message=f"unknown column '{wrong}'", position=_at(shown, 1), help=hint)
        )
        return []
    found = []
    for number, line in enumerate(lines[1:], 2):
        cells = [cell.strip() for cell in line]
        if not any(cells):
            continue
        if len(cells) != len(COLUMNS) or not all(cells):
            message = f"expected {', '.join(COLUMNS)}, found {len([c for c in cells if c])} values"
            out.append(Diagnostic(code="R102", message=message, position=_at(shown, number)))
            continue
        found.append(Spelling(cells[0], cells[1], cells[2], _at(shown, number)))
    return found


def _at(file: str, line: int) -> Position:
    return Position(file=file, line=line, column=1, end_line=line, end_column=1)
