"""The journal of a run: one JSON line a state change, written only by the parent and forced to disk. Never holds names or text."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from recognise.errors import StoreError

FILE = "journal.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The latest state of an item: ``done``, ``failed`` (typed error) or ``lost`` (its worker was ended, twice)."""

    name: str
    key: str
    state: str
    code: str | None = None
    message: str | None = None
    path: str = ""


class Journal:
    """Reads and appends the journal of one output folder."""

    def __init__(self, out: Path) -> None:
        self.path = out / FILE
        self.entries: dict[str, Entry] = {}
        if self.path.exists():
            self._read()

    def _read(self) -> None:
        for line in self.path.read_text("utf-8").splitlines():
            try:
                entry = Entry(**json.loads(line))
            except (ValueError, TypeError):
                continue  # a line cut off by a crash: its item runs again
            self.entries[entry.name] = entry

    def add(self, entry: Entry) -> None:
        """Appends a state and forces it to disk.

        Raises:
            StoreError: the journal cannot be written.
        """
        try:
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(handle, (json.dumps(asdict(entry), ensure_ascii=False) + "\n").encode())
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise StoreError(
                f"the journal {self.path} cannot be written: {error.strerror}; what is done so far is kept"
            ) from None
        self.entries[entry.name] = entry

    def is_done(self, name: str, key: str) -> bool:
        """Whether the item was finished with exactly these inputs and rules."""
        entry = self.entries.get(name)
        return entry is not None and entry.state == "done" and entry.key == key
