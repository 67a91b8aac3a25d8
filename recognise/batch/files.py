"""Files of a batch: written beside their target, then renamed; readable only by their owner."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from recognise.errors import StoreError


def make_private(folder: Path) -> None:
    """Makes a folder that only its owner can read (mode 0700).

    Raises:
        StoreError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(f"{folder} cannot be made: {error.strerror}") from None


def write_private(path: Path, data: str | bytes) -> None:
    """Writes a file so that nobody ever sees half of it (mode 0600, folders 0700).

    Raises:
        StoreError: the disk is full, or the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data.encode("utf-8", "replace") if isinstance(data, str) else data)
                stream.flush()
                os.fsync(stream.fileno())  # the journal says "done" only of what outlives a power cut
            os.replace(temporary, path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}") from None
