"""The two engines behind one small protocol: lines (detector and warm models) and page (the tesseract program)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from recognise.errors import MissingProgramError
from recognise.extract.options import ReadOptions
from recognise.extract.raster import RawPage
from recognise.model.document import BBox, Line

if TYPE_CHECKING:
    from recognise.extract.detect import Detector

HARDLY = 0.6
"""Mean confidence below which a page is looked at once more, and confidence from which a line counts as read then."""
TAUGHT_AT = 960
"""Longer side, in pixels, at which PP-OCR's detector was made to look; more costs memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelLine:
    """A line as an engine found it: box in pixels of the upright page."""

    text: str
    bbox: BBox
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EnginePage:
    """What an engine made of one raw page.

    ``matrix`` maps raw pixels to upright pixels, ``size`` is the upright width and height in pixels, ``seconded`` are
    numbers that two recognisers read alike.
    """

    lines: tuple[PixelLine, ...]
    matrix: Any
    size: tuple[int, int]
    rotation: int
    rectified: bool = False
    seconded: tuple[str, ...] = ()


class Engine(Protocol):
    """Reads one page."""

    name: str

    def read(self, raw: RawPage, options: ReadOptions) -> EnginePage:
        """Lines of the page, upright."""


class LinesEngine:
    """Text detector, line models kept warm, script and language found out on the way."""

    name = "lines"

    def __init__(self) -> None:
        from recognise.extract.detect import model_file, own_session
        from recognise.extract.lines import LineReader

        model_file("det")
        own_session("text")
        self._reader = LineReader()

    def read(self, raw: RawPage, options: ReadOptions) -> EnginePage:
        """Flatten the page, find the text, read it line by line; what hardly reads is looked at once more by the larger detector."""
        page = self._read(raw, options, options.look, "text")
        if mean_confidence(page.lines) >= HARDLY:
            return page
        again = self._read(raw, options, min(options.look, TAUGHT_AT), "det")
        return max(page, again, key=_well_read)

    def _read(self, raw: RawPage, options: ReadOptions, side: int, detector: Detector) -> EnginePage:
        from recognise.extract.sheet import flatten

        flat = flatten(raw, side=side, limit=options.long_side, detector=detector)
        flat, readings, seconded = self._reader.read(flat)
        lines = tuple(
            PixelLine(text=r.text, bbox=_around(r.box.quad), confidence=r.confidence) for r in readings
        )
        height, width = flat.grey.shape
        return EnginePage(
            lines=lines,
            matrix=flat.matrix,
            size=(width, height),
            rotation=flat.rotation,
            rectified=flat.rectified,
            seconded=seconded,
        )


def mean_confidence(lines: Iterable[PixelLine | Line]) -> float:
    """Mean confidence of the letters of some lines; 0 without any."""
    known = [(line.confidence, len(line.text)) for line in lines]
    return sum(sure * letters for sure, letters in known) / max(1, sum(letters for _, letters in known))


def _well_read(page: EnginePage) -> int:
    """Letters in lines that are not doubtful."""
    return sum(len(line.text) for line in page.lines if line.confidence >= HARDLY)


def _around(quad: Any) -> BBox:
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    return (float(x0), float(y0), float(x1), float(y1))


@lru_cache(maxsize=2)
def engine(name: str) -> Engine:
    """The engine by name; ``auto`` takes the lines engine when its parts are installed, else the page engine.

    Raises:
        MissingProgramError: no engine can run here.
    """
    if name == "page":
        from recognise.extract.page_engine import PageEngine

        return PageEngine()
    try:
        return LinesEngine()
    except (ImportError, MissingProgramError) as error:
        if name == "lines":
            raise MissingProgramError(
                "The lines engine needs tesserocr, rapidocr and onnxruntime."
            ) from error
        return engine("page")
