"""Codes printed on a paper (QR, Data Matrix, PDF417): shown as text, never opened, never followed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from recognise.model.document import Note

KINDS = ("QRCode", "MicroQRCode", "DataMatrix", "Aztec", "PDF417", "Code128", "Code39")
"""Codes that papers bear; those of goods and parcels are not looked for."""
MOST_CODES = 8
"""Codes read from one page; a sheet of stickers says nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCode:
    """A code as printed. ``host`` is the server a link would lead to, or ``""``; the link itself is not kept."""

    kind: str
    host: str
    characters: int


def read_codes(image: Any) -> tuple[PrintedCode, ...]:
    """The codes on a page picture (an RGB or grey array); an unreadable one is left out."""
    import zxingcpp

    found = []
    kinds = [getattr(zxingcpp.BarcodeFormat, kind) for kind in KINDS]
    for code in list(zxingcpp.read_barcodes(image, kinds, try_invert=False))[:MOST_CODES]:
        if code.valid:
            found.append(
                PrintedCode(
                    kind=str(code.format).rpartition(".")[2],
                    host=host_of(code.text),
                    characters=len(code.text),
                )
            )
    return tuple(found)


def host_of(text: str) -> str:
    """The host name of a link, in ASCII letters (a look-alike name shows as ``xn--``), or ``""`` for other text."""
    text = text.strip()
    if not re.match(r"https?://", text, re.IGNORECASE) or any(char.isspace() for char in text):
        return ""
    try:
        host = urlsplit(text).hostname or ""
        return host.encode("idna").decode("ascii") if host else ""
    except (ValueError, UnicodeError):
        return ""


def code_notes(codes: tuple[PrintedCode, ...]) -> tuple[Note, ...]:
    """Notes for people: that a code is there and which host it names. Nothing was looked up, so nothing is confirmed."""
    notes = []
    for code in codes:
        target = f"a link to {code.host}" if code.host else f"{code.characters} characters of text"
        notes.append(
            Note(code="N201", message=f"{code.kind} on the paper holds {target}; it was not opened.")
        )
    return tuple(notes)
