"""The journal of a run: one JSON line a state change, written only by the parent and forced to disk. Never holds names of people or text.

One run at a time writes it: a second one on the same folder is refused.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
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
        try:
            data = self.path.read_bytes()
        except OSError as error:
            raise StoreError(f"the journal {self.path} cannot be read: {error.strerror}") from None
        for line in data.split(b"\n"):
            try:
                entry = Entry(**json.loads(line))
                self.entries[entry.name] = entry
            except (ValueError, TypeError, RecursionError):
                continue  # a line cut off by a crash: its item runs again

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps other runs off the folder while it is held; the lock ends with the process, however that ends.

        Raises:
            StoreError: another run is at work on the same folder.
        """
        try:
            import fcntl
        except ImportError:  # no such locks on this system
            yield
            return
        with open(self.path.parent / ".lock", "ab") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise StoreError(
                    f"another run is at work in {self.path.parent}: wait until it ends, or use another --out"
                ) from None
            yield

    def add(self, entry: Entry) -> None:
        """Appends a state and forces it to disk.

        Raises:
            StoreError: the journal cannot be written.
        """
        try:
            line = json.dumps(asdict(entry)).encode() + b"\n"
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                size = os.fstat(handle).st_size
                if size and os.pread(handle, 1, size - 1) != b"\n":
                    line = b"\n" + line  # a crash cut the last line off: it must not spoil this one
                while line:
                    line = line[os.write(handle, line) :]
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
