"""Writing systems: which script a text is in, which Tesseract models read it, and how well a reading fits its model."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recognise.extract.tess import LineReading

LATIN, CYRILLIC, ARABIC, ETHIOPIC = "Latn", "Cyrl", "Arab", "Ethi"
SCRIPTS = (LATIN, CYRILLIC, ARABIC, ETHIOPIC)
RIGHT_TO_LEFT = frozenset({ARABIC})
OWN = (ARABIC, ETHIOPIC)
"""Scripts that the network of this package reads, whatever the language; it knows Latin letters and digits among them."""

PROBE: dict[str, str] = {LATIN: "eng", CYRILLIC: "rus", ARABIC: "fas", ETHIOPIC: "amh"}
"""The model that is asked first whether a line is in that script."""

MODELS: dict[str, dict[str, str]] = {
    LATIN: {
        "en": "eng",
        "fr": "fra",
        "de": "deu",
        "es": "spa",
        "pt": "por",
        "tr": "tur",
        "kmr": "kmr",
        "so": "eng",
    },
    CYRILLIC: {"ru": "rus", "uk": "ukr"},
    ARABIC: {"ar": "ara", "fa": "fas", "ur": "urd", "ps": "pus"},
    ETHIOPIC: {"am": "amh", "ti": "tir"},
}
"""Language to Tesseract model, by script. There is no Somali model; the English one reads it."""

MODEL_SCRIPT = {model: script for script, models in MODELS.items() for model in models.values()}

_BIDI_MARKS = re.compile("[\x00-\x08\x0e-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]")
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")


@lru_cache(maxsize=4096)
def script_of(character: str) -> str | None:
    """Script of one letter; None for digits, marks, punctuation and scripts the reader does not know."""
    point = ord(character)
    if point < 0x41 or not character.isalpha():
        return None
    if point < 0x250 or 0x1E00 <= point < 0x1F00:
        return LATIN
    if 0x400 <= point < 0x530:
        return CYRILLIC
    if 0x600 <= point < 0x700 or 0x750 <= point < 0x780 or 0xFB50 <= point < 0xFF00:
        return ARABIC
    if 0x1200 <= point < 0x13A0 or 0x2D80 <= point < 0x2DE0:
        return ETHIOPIC
    return None


def count_scripts(text: str) -> dict[str, int]:
    """Letters of each known script in ``text``."""
    counts: dict[str, int] = {}
    for character in text:
        script = script_of(character)
        if script:
            counts[script] = counts.get(script, 0) + 1
    return counts


def main_script(text: str) -> str | None:
    """The script most letters belong to, or None when there is no letter of a known script."""
    counts = count_scripts(text)
    return max(counts, key=lambda script: counts[script]) if counts else None


def clean(text: str) -> str:
    """Reading without control signs and invisible direction marks and with plain letters for Arabic presentation forms."""
    text = _BIDI_MARKS.sub("", text)
    text = _PRESENTATION.sub(lambda form: unicodedata.normalize("NFKC", form.group()), text)
    return " ".join(unicodedata.normalize("NFC", text).split())


@lru_cache(maxsize=4096)
def consistency(text: str, script: str) -> float:
    """Share (0..1) of the signs that a line of this script would be made of: its letters, digits in runs, few stray marks.

    Junk read from a foreign script is full of single letters, punctuation and digits between letters, and its
    confidence alone does not show it.
    """
    signs = [sign for sign in text if not sign.isspace()]
    if not signs or _monotonous(signs):
        return 0.0
    good = 0.0
    for token in text.split():
        core = token.strip(".,:;/()[]-–—«»\"'“”„’،؛؟።፡፤")
        letters = sum(script_of(sign) == script for sign in core)
        digits = sum(sign.isdigit() for sign in core)
        mixed = bool(letters and digits and not core.isupper())
        stray = len(core) == 1 and letters == 1 and script != LATIN
        good += (letters + digits) * (0.5 if mixed or stray else 1.0) + 0.8 * (len(token) - letters - digits)
        good -= 0.8 * sum(sign in "|~_{}<>\\=*#$^@§°" for sign in token)
    return max(0.0, min(1.0, good / len(signs)))


def _monotonous(signs: list[str]) -> bool:
    """A frame or a row of dots reads as the same few letters over and over."""
    if len(signs) < 24:
        return False
    kinds = set(signs)
    commonest = max(map(signs.count, kinds))
    return commonest > 0.42 * len(signs) or (commonest > 0.25 * len(signs) and len(kinds) <= 10)


def fit(reading: LineReading) -> float:
    """How much a reading is worth (0..1): its confidence, weighted by how well the text fits the model's script."""
    if not reading.text:
        return 0.0
    return reading.confidence * consistency(reading.text, MODEL_SCRIPT.get(reading.language, LATIN)) ** 2
