"""The door: what a file is, whether it may come in, and the closed list of reasons why not.

Nothing is decoded here. Type comes from the first bytes, never from the name; sizes are checked before anything is read.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from recognise.errors import InputError

MESSAGES: dict[str, str] = {
    "E101": "The file is empty. Ask for it to be sent again.",
    "E102": "This kind of file cannot be read. Hand in a PDF, JPEG, PNG, TIFF or WebP.",
    "E103": "The PDF is locked with a password. Ask for an unlocked copy, or a printout to scan.",
    "E104": "The file is damaged and cannot be opened. Ask for a new copy, or scan the paper again.",
    "E105": "The file is too large (size, pages or pixels). Split it, or scan at 300 dpi.",
    "E106": "The file has no pages. Ask for a new copy.",
    "E107": "No text was found. Check that the pages are not blank; a sharper scan or photo in even light helps.",
    "E108": "Reading took too long or too much memory and was stopped. Try a plain 300 dpi scan of the paper.",
    "E109": "The file cannot be opened: it is missing, is no regular file, or may not be read.",
    "E110": "A reading program or language model is missing. Run: recognise doctor",
    "E111": "Some pages could not be read; the others were. Look at the paper for the rest.",
    "E112": "Two PDF readers disagree about this file; the fuller reading was used. Compare it with the paper.",
    "E113": "The text inside the PDF is not trustworthy, so the pages were read from their picture.",
    "E114": "The PDF carries scripts, links or attachments. They were ignored.",
    "E115": "A page was hard to read; much of its text is uncertain. A sharper scan or photo helps.",
}
"""Closed list of the codes a reading may carry, with the message shown. E101 to E110 end a reading, the others go along with it."""

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is accepted. Pixels count, not dpi: a photo in a PDF may claim 72 dpi and be huge."""

    file_bytes: int = 64 * MEGABYTE
    pixels: int = 80_000_000
    pages: int = 60
    seconds: float = 120.0
    memory_bytes: int = 1536 * MEGABYTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file that was let in."""

    path: str
    data: bytes
    sha256: str
    media_type: str


def refuse(code: str) -> InputError:
    """The error for one of the closed codes."""
    return InputError(MESSAGES[code], code=code)


def receive(path: Path, limits: Limits) -> Received:
    """Read a regular file, within limits, and say what it is.

    Raises:
        InputError: E101, E102, E105 or E109.
    """
    data = _read(path, limits)
    if not data:
        raise refuse("E101")
    media_type = sniff(data)
    if media_type is None:
        raise refuse("E102")
    return Received(path=str(path), data=data, sha256=hashlib.sha256(data).hexdigest(), media_type=media_type)


def _read(path: Path, limits: Limits) -> bytes:
    """Bytes of a regular file; links, devices and pipes are not followed, opened or waited for."""
    flags = (
        os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    try:
        handle = os.open(path, flags)
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise refuse("E109")
            if status.st_size > limits.file_bytes:
                raise refuse("E105")
            with os.fdopen(handle, "rb", closefd=False) as file:
                data = file.read(limits.file_bytes + 1)
        finally:
            os.close(handle)
    except (OSError, ValueError) as error:
        raise refuse("E109") from error
    if len(data) > limits.file_bytes:
        raise refuse("E105")
    return data


def sniff(data: bytes) -> str | None:
    """Media type by content, or None for anything that is not accepted."""
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data[:4] in (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"):
        return "image/tiff"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if b"%PDF-" in data[:1024] and not data.startswith((b"PK", b"\x7fELF", b"MZ", b"<")):
        return "application/pdf"
    return None
