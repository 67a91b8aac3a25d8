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

WARM = 12
"""Readers kept in memory at once; each holds 10 to 30 MB."""
FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
ONE_LINE, RAW_LINE = 7, 13
"""Page segmentation modes. The first tells where words stand, and returns nothing for a fifth of Arabic-script lines; the second takes the
picture as the line."""
INK, SPECKS, ROOM = 150, 2, 4
"""Rows with so many pixels darker than this, and columns with one, are print; so many pixels beyond it are shown of a raw line."""


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


def read_line(crop: Any, language: str) -> LineReading:
    """Read one line; as a raw line where that gives nothing.

    Args:
        crop: grey picture of the line on a light ground, with a margin.
        language: an installed model.
    """
    reader = _reader(language)
    for mode in (ONE_LINE, RAW_LINE):
        line, start = (crop, 0) if mode == ONE_LINE else _print_in(crop)
        height, width = line.shape
        reader.SetPageSegMode(mode)
        reader.SetImageBytes(line.tobytes(), width, height, 1, width)
        reader.SetSourceResolution(300)
        if text := " ".join(reader.GetUTF8Text().split()):
            words = _words(reader, start, crop.shape[1])
            return LineReading(text=text, confidence=mean_confidence(words), language=language, words=words)
    return LineReading(language=language)


def _print_in(crop: Any) -> tuple[Any, int]:
    """The print of a line with little room about it, and the column of the crop it begins at."""
    ink = crop < INK
    rows, columns = ((ink.sum(axis=axis) >= specks).nonzero()[0] for axis, specks in ((1, SPECKS), (0, 1)))
    if not len(rows) or not len(columns):
        return crop, 0
    top, left = max(0, int(rows[0]) - ROOM), max(0, int(columns[0]) - ROOM)
    return crop[top : int(rows[-1]) + 1 + ROOM, left : int(columns[-1]) + 1 + ROOM], left


def _words(reader: Any, start: int, width: int) -> tuple[Word, ...]:
    """The words of the reading; the picture read begins at column ``start`` of one of this width."""
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
            left, right = (start + box[0]) / width, (start + box[2]) / width
            found.append(Word(text=text.strip(), confidence=max(0.0, sure), left=left, right=right))
    return tuple(found)
