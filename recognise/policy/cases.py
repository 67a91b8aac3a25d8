"""Caseloads for `rules impact`: one case a line, facts only - never names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recognise.errors import InputError


@dataclass(frozen=True, slots=True)
class PastCase:
    """A past case: an id and the facts that rules may use."""

    id: str
    facts: dict[str, Any]


def read_cases(path: Path) -> Iterator[PastCase]:
    """Cases from JSON lines (``{"id": …, "facts": {…}}``) or from the ``proposals.jsonl`` of a batch.

    Raises:
        InputError: the file cannot be read, or a line is not a case.
    """
    try:
        with path.open(encoding="utf-8") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield from _of_line(line, number, path)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: {error}") from None


def _of_line(line: str, number: int, path: Path) -> Iterator[PastCase]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise InputError(f"{path}:{number}: not a JSON line") from None
    try:
        found = list(_cases_in(data, number))
    except (KeyError, TypeError, AttributeError):
        found = []
    plain = all(isinstance(v, str | int | float | None) for case in found for v in case.facts.values())
    if not found or not plain:
        raise InputError(f"{path}:{number}: expected {{'id': …, 'facts': {{…}}}} or a proposal")
    yield from found


def _cases_in(data: Any, number: int) -> Iterator[PastCase]:
    if data.get("schema") == "recognise/proposal/1":
        for claim, facts in data["ledger"]["facts"].items():
            known = {fact["name"]: fact["value"] for fact in facts}
            yield PastCase(f"{data['case']}/{claim}", {**known, "host": data["host"]})
    else:
        yield PastCase(str(data.get("id", number)), {**data["facts"]})
