"""The journal of a running interview: one line an answer, forced to disk before the next question is shown.

A line that a crash cut off is ignored; everything before it is there. Sensitive answers go to a journal of their own, so
that the journal beside the record never holds them. Files are private (0600).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recognise import codec
from recognise.errors import InputError, StoreError
from recognise.model.interview import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: what happened (``start``, ``answer``, ``rounds``, ``rating`` …), in which order, with its data."""

    number: int
    kind: str
    data: dict[str, Any]


class Journal:
    """An append-only file of an interview, with a second file for sensitive answers."""

    def __init__(self, folder: Path, name: str) -> None:
        self.open_file = folder / f"{name}.journal.jsonl"
        self.private_file = folder / "private" / f"{name}.journal.jsonl"
        self.number = 0

    def append(self, kind: str, data: dict[str, Any], *, sensitive: bool = False) -> None:
        """Writes one entry and waits until it is on the disk.

        Raises:
            StoreError: it could not be written; nothing that was written before is lost.
        """
        self.number += 1
        line = json.dumps({"n": self.number, "kind": kind, **data}, ensure_ascii=False) + "\n"
        path = self.private_file if sensitive else self.open_file
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                _start_on_a_new_line(handle)
                os.write(handle, line.encode("utf-8"))
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise StoreError(
                f"the answer could not be saved ({error.strerror}); free space or choose another folder"
            ) from None

    def read(self) -> list[Entry]:
        """All whole entries in the order in which they were written."""
        entries = [*_lines(self.open_file), *_lines(self.private_file)]
        entries.sort(key=lambda entry: entry.number)
        self.number = max((entry.number for entry in entries), default=0)
        return entries


def _start_on_a_new_line(handle: int) -> None:
    """A crash may have cut the last line: end it, so that the next entry stands alone."""
    size = os.fstat(handle).st_size
    if size and os.pread(handle, 1, size - 1) != b"\n":
        os.write(handle, b"\n")


def _lines(path: Path) -> Iterator[Entry]:
    if not path.exists():
        return
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise StoreError(f"{path.name} cannot be read: {error.strerror}") from None
    for line in raw.split(b"\n"):
        try:
            data = json.loads(line)
            number, kind = int(data.pop("n")), str(data.pop("kind"))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue  # empty, or cut off by a crash before it was acknowledged
        yield Entry(number=number, kind=kind, data=data)


def answers_of(entries: list[Entry]) -> dict[tuple[str, int], Answer]:
    """The last answer given to each question; earlier ones stay in the journal."""
    found: dict[tuple[str, int], Answer] = {}
    for entry in entries:
        if entry.kind == "answer":
            try:
                answer = codec.from_plain(Answer, entry.data)
            except InputError:
                continue
            found[answer.question, answer.round] = answer
    return found
