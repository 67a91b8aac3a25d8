"""Files written whole: beside their target, then renamed, so that nobody ever sees half of one."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from recognise.errors import StoreError

PRIVATE = 0o700


def make_private(folder: Path) -> None:
    """Makes a folder that only its owner can read (mode 0700).

    Raises:
        StoreError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE)
    except OSError as error:
        raise StoreError(f"{folder} cannot be made: {error.strerror}") from None


def write_atomically(path: Path, data: str | bytes) -> None:
    """Writes a file a user asked for. A new file is private (0600); a file that is there keeps its mode.

    Raises:
        StoreError: the disk is full, or the folder cannot be written.
    """
    _write(path, data, folder_mode=0o777, keep_mode=True)


def write_private(path: Path, data: str | bytes, *, durable: bool = False) -> None:
    """Writes a file that only its owner can read (0600, folders 0700).

    ``durable`` waits until the disk has it, for what a journal will call done.

    Raises:
        StoreError: the disk is full, or the folder cannot be written.
    """
    _write(path, data, folder_mode=PRIVATE, durable=durable)


def _write(
    path: Path, data: str | bytes, *, folder_mode: int, keep_mode: bool = False, durable: bool = False
) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=folder_mode)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data.encode("utf-8", "replace") if isinstance(data, str) else data)
                if durable:
                    stream.flush()
                    os.fsync(stream.fileno())
            if keep_mode and path.exists():
                shutil.copymode(path, temporary)
            os.replace(temporary, path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}") from None
