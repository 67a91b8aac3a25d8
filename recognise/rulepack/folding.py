"""Folding: one comparable form for printed text, with the way back to the original characters.

Reading compares words across fonts, OCR habits and spelling traditions. ``fold`` removes what carries no meaning for that
comparison (case, accents, Arabic vowel signs, look-alike letters, digit styles) and remembers for each folded character
which original character it came from, so that a value is always cut out of the text as it was printed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_DROPPED = {
    "\u0640",
    "\u00ad",
    "\ufeff",
    "\u061c",
    *map(chr, range(0x200B, 0x2010)),
    *map(chr, range(0x202A, 0x202F)),
}
_DROPPED |= {chr(code) for code in range(0x2066, 0x206A)}

_SAME = {
    **dict.fromkeys("يىئېۍےۓێ", "ی"),
    **dict.fromkeys("كڪګ", "ک"),
    **dict.fromkeys("ةہھەۀۂ", "ه"),
    **dict.fromkeys("ں", "ن"),
    **dict.fromkeys("ٱ", "ا"),
    **dict.fromkeys("’‘`ʼ´′ʻ", "'"),
    **dict.fromkeys("“”„«»‹›", '"'),
    **dict.fromkeys("–—−‐‑―", "-"),
    **dict.fromkeys("٫", "."),
    **dict.fromkeys("٬،、", ","),
    **dict.fromkeys("؛", ";"),
    **dict.fromkeys("፡\u00a0\t", " "),
    **dict.fromkeys("፦：", ":"),
    **dict.fromkeys("።", "."),
    "፥": ",",
    "ı": "i",
    "ł": "l",
    "đ": "d",
    "ø": "o",
}
_ETHIOPIC_ROWS = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0, 0x1340: 0x1338}
"""Ethiopic rows that sound alike and are written for one another (ሐ ኀ ሀ, ሠ ሰ, ዐ አ, ፀ ጸ)."""


def _ethiopic(char: str) -> str:
    code = ord(char)
    row, order = code & ~7, code & 7
    row = _ETHIOPIC_ROWS.get(row, row)
    if row in (0x1200, 0x12A0) and order == 3:  # ሃ ኣ are written for ሀ አ
        order = 0
    return chr(row | order)


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if char in _DROPPED:
        return ""
    if char in _SAME:
        return _SAME[char]
    folded = []
    for part in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", char)):
        if unicodedata.category(part) == "Mn" or part in _DROPPED:
            continue
        digit = unicodedata.digit(part, None)
        if digit is not None:
            part = str(digit)
        elif 0x1200 <= ord(part) <= 0x137F:
            part = _ethiopic(part)
        folded.append(_SAME.get(part, part).casefold())
    return "".join(folded)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """Folded text and, for each of its characters, the index of the original character."""

    text: str
    origin: tuple[int, ...]
    source: str

    def cut(self, start: int, end: int) -> str:
        """The original text behind ``text[start:end]``."""
        if start >= end:
            return ""
        first, last = self.origin[start], self.origin[end - 1]
        return self.source[first : last + 1]


def fold_mapped(text: str) -> Folded:
    """Fold ``text`` and keep the way back."""
    chars: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        for folded in _fold_char(char):
            chars.append(folded)
            origin.append(index)
    return Folded(text="".join(chars), origin=tuple(origin), source=text)


def fold(text: str) -> str:
    """Fold ``text`` and fold runs of white space, for comparison only."""
    return " ".join("".join(_fold_char(char) for char in text).split())


def words(text: str) -> list[str]:
    """The words of folded text: runs of letters and digits, with inner apostrophes dropped."""
    return list(_words(text))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """Kept for a while: the lines of a document are looked at from many sides."""
    kept = (" " if not char.isalnum() else char for char in fold(text) if char != "'")
    return tuple("".join(kept).split())


@lru_cache(maxsize=4096)
def script_of(text: str) -> str:
    """ISO 15924 code of the script most letters of ``text`` belong to (``Zyyy`` when there are none)."""
    counts: dict[str, int] = {}
    for char in text:
        if char.isalpha():
            name = _script_of_letter(char)
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda script: (counts[script], script)) if counts else "Zyyy"


@lru_cache(maxsize=4096)
def _script_of_letter(char: str) -> str:
    code = ord(char)
    return next((script for low, high, script in _RANGES if low <= code <= high), "Zzzz")


_RANGES = (
    (0x41, 0x24F, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x250, 0x2AF, "Latn"),
    (0x400, 0x52F, "Cyrl"),
    (0x600, 0x77F, "Arab"),
    (0x8A0, 0x8FF, "Arab"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFF, "Arab"),
    (0x1200, 0x139F, "Ethi"),
    (0x2D80, 0x2DDF, "Ethi"),
)
