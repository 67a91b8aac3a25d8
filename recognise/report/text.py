"""Text from strangers made safe for each place it is shown: control characters, links, spreadsheet cells."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_FORMULA = tuple("=+-@|%")


def printable(text: str) -> str:
    """``text`` without control characters (newline and tab stay), so that no escape sequence reaches a screen."""
    return _CONTROL.sub("\ufffd", text.replace("\r\n", "\n"))


def web_address(url: str | None) -> str | None:
    """``url`` when it is a plain http or https address, else nothing: only such text may stand in a link."""
    if not url or any(sign.isspace() or ord(sign) < 32 for sign in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def cell(text: str) -> str:
    """``text`` as a spreadsheet cell that no program takes for a formula.

    A leading ``=``, ``+``, ``-``, ``@``, ``|``, ``%``, tab or line end, also as a full-width letter or after blanks,
    gets an apostrophe in front. Line ends inside become blanks, so one record stays one line.
    """
    clean = printable(text)
    bare = unicodedata.normalize("NFKC", clean).lstrip()
    risky = bare.startswith(_FORMULA) or text[:1] in {"\t", "\r", "\n"}
    flat = re.sub(r"[\n\t\u2028\u2029]+", " ", clean)
    return f"'{flat}" if risky else flat


def width(text: str) -> int:
    """Columns a terminal needs for ``text``: wide letters count two, combining marks and format signs none."""
    columns = 0
    for sign in text:
        if unicodedata.combining(sign) or unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
            continue
        columns += 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1
    return columns
