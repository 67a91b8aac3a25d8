"""Tesseract in this process, one warm reader a language, one line at a time (tesserocr)."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from recognise.errors import MissingProgramError

WARM = 5
"""Readers kept in memory at once; each holds 10 to 30 MB."""
FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
LINE_MODES = (7, 13, 6)
"""Page segmentation: one line, raw line, one block. Mode 7 returns nothing for a fifth of Arabic-script lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of a line: ``left`` and ``right`` as shares (0..1) of the crop's width."""

    text: str
    confidence: float
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LineReading:
    """What one model saw in one line; ``language`` is the model's name (``ara``), not the language of the text."""

    text: str = ""
    confidence: float = 0.0
    language: str = ""
    words: tuple[Word, ...] = ()


def mean_confidence(words: Sequence[Word]) -> float:
    """Mean confidence (0..1) of some words by their letters; 0 for none."""
    weights = sum(len(word.text) for word in words) or 1
    return sum(word.confidence * len(word.text) for word in words) / weights


@lru_cache(maxsize=1)
def tessdata() -> Path:
    """Folder of the language models: ``TESSDATA_PREFIX`` or where systems put it."""
    named = os.environ.get("TESSDATA_PREFIX")
    for folder in ([named, f"{named}/tessdata"] if named else []) + list(FOLDERS):
        if folder and next(Path(folder).glob("*.traineddata"), None):
            return Path(folder)
    raise MissingProgramError(
        "No Tesseract language models were found. Install them (Debian: apt install tesseract-ocr-ara ...) "
        "or set TESSDATA_PREFIX to their folder.",
        code="D002",
    )


@lru_cache(maxsize=1)
def installed() -> frozenset[str]:
    """Names of the installed language models."""
    return frozenset(file.stem for file in tessdata().glob("*.traineddata"))


_warm: OrderedDict[str, Any] = OrderedDict()


def _reader(language: str) -> Any:
    import tesserocr

    if language in _warm:
        _warm.move_to_end(language)
        return _warm[language]
    while len(_warm) >= WARM:
        _warm.popitem(last=False)[1].End()
    reader = tesserocr.PyTessBaseAPI(
        path=str(tessdata()), lang=language, psm=tesserocr.PSM.SINGLE_LINE, oem=tesserocr.OEM.LSTM_ONLY
    )
    reader.SetVariable("debug_file", os.devnull)
    reader.SetVariable(
        "tessedit_do_invert", "0"
    )  # print is dark on light here; trying the negative doubles the cost
    _warm[language] = reader
    return reader


def read_line(crop: Any, language: str, *, modes: tuple[int, ...] = LINE_MODES) -> LineReading:
    """Read one line.

    Args:
        crop: grey picture of the line on a light ground, with a margin.
        language: an installed model.
        modes: page segmentation modes, tried in turn until one returns text.
    """
    reader = _reader(language)
    height, width = crop.shape
    for mode in modes:
        reader.SetPageSegMode(mode)
        reader.SetImageBytes(crop.tobytes(), width, height, 1, width)
        reader.SetSourceResolution(300)
        if text := " ".join(reader.GetUTF8Text().split()):
            words = _words(reader, width)
            return LineReading(text=text, confidence=mean_confidence(words), language=language, words=words)
    return LineReading(language=language)


def _words(reader: Any, width: int) -> tuple[Word, ...]:
    import tesserocr

    found = []
    iterator = reader.GetIterator()
    if iterator is None:
        return ()
    for item in tesserocr.iterate_level(iterator, tesserocr.RIL.WORD):
        if item.Empty(tesserocr.RIL.WORD):
            continue
        text, box = item.GetUTF8Text(tesserocr.RIL.WORD), item.BoundingBox(tesserocr.RIL.WORD)
        if text and text.strip() and box:
            sure = item.Confidence(tesserocr.RIL.WORD) / 100
            left, right = box[0] / width, box[2] / width
            found.append(Word(text=text.strip(), confidence=max(0.0, sure), left=left, right=right))
    return tuple(found)
