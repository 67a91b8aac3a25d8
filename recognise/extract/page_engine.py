"""The fallback engine: the tesseract program reads a whole page. Always with a timeout, one thread and its own folder."""

from __future__ import annotations

import os
import tempfile
from typing import Any

from recognise.errors import MissingProgramError
from recognise.extract.engines import EnginePage, PixelLine
from recognise.extract.options import ReadOptions
from recognise.extract.raster import RawPage
from recognise.extract.script import clean

ORDER = [
    "eng",
    "fra",
    "deu",
    "spa",
    "por",
    "tur",
    "rus",
    "ukr",
    "ara",
    "fas",
    "urd",
    "pus",
    "amh",
    "tir",
    "kmr",
]
SECONDS = 60
SCRIPT_MODELS = {
    "Arabic": "ara+fas+urd+pus",
    "Cyrillic": "rus+ukr",
    "Ethiopic": "amh+tir",
    "Latin": "eng+fra+spa+tur",
}


class PageEngine:
    """pytesseract on the upright page, in the models of the script that orientation detection names."""

    name = "page"

    def __init__(self) -> None:
        import pytesseract

        try:
            have = set(pytesseract.get_languages())
        except (OSError, pytesseract.TesseractError) as error:
            raise MissingProgramError(
                "The tesseract program is missing: apt install tesseract-ocr", code="D001"
            ) from error
        self._have = [model for model in ORDER if model in have]
        self._osd = "osd" in have
        if not self._have:
            raise MissingProgramError("No Tesseract language model is installed.", code="D002")

    def read(self, raw: RawPage, options: ReadOptions) -> EnginePage:
        """Turn the page upright and read it whole."""
        import numpy as np

        turns, models = self._look(raw.rgb)
        upright = np.ascontiguousarray(np.rot90(raw.rgb, -turns))
        height, width = raw.pixels.shape[:2]
        size = (upright.shape[1], upright.shape[0])
        return EnginePage(
            lines=tuple(self._lines(upright, models)),
            matrix=quarter_turns(turns, width, height),
            size=size,
            rotation=90 * turns,
        )

    def _look(self, rgb: Any) -> tuple[int, str]:
        import pytesseract

        everything = "+".join(self._have[:6])
        if not self._osd:
            return 0, everything
        try:
            with _private_folder():
                seen = pytesseract.image_to_osd(
                    _image(rgb), timeout=SECONDS, output_type=pytesseract.Output.DICT
                )
        except (pytesseract.TesseractError, RuntimeError):  # nearly empty pages, or the timeout
            return 0, everything
        wanted = [m for m in SCRIPT_MODELS.get(str(seen.get("script")), "").split("+") if m in self._have]
        turns = int(seen.get("rotate", 0)) // 90 % 4 if float(seen.get("orientation_conf", 0)) > 2 else 0
        return turns, "+".join(wanted) or everything

    def _lines(self, rgb: Any, models: str) -> list[PixelLine]:
        import pytesseract

        try:
            with _private_folder():
                data = pytesseract.image_to_data(
                    _image(rgb), lang=models, timeout=SECONDS, output_type=pytesseract.Output.DICT
                )
        except RuntimeError:  # the timeout: the page is reported without text
            return []
        words: dict[tuple[int, int, int], list[int]] = {}
        for i, text in enumerate(data["text"]):
            if str(text).strip() and float(data["conf"][i]) >= 0:
                words.setdefault((data["block_num"][i], data["par_num"][i], data["line_num"][i]), []).append(
                    i
                )
        return [_line(data, indexes) for indexes in words.values()]


def _line(data: dict[str, list[Any]], indexes: list[int]) -> PixelLine:
    left, top = min(data["left"][i] for i in indexes), min(data["top"][i] for i in indexes)
    right = max(data["left"][i] + data["width"][i] for i in indexes)
    bottom = max(data["top"][i] + data["height"][i] for i in indexes)
    text = clean(" ".join(str(data["text"][i]) for i in indexes))
    confidence = sum(float(data["conf"][i]) for i in indexes) / len(indexes) / 100
    return PixelLine(text=text, bbox=(left, top, right, bottom), confidence=round(confidence, 3))


def quarter_turns(turns: int, width: int, height: int) -> Any:
    """Matrix of ``turns`` clockwise quarter turns of a picture of this size."""
    import numpy as np

    return np.array(
        {
            0: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
            1: [[0, -1, height], [1, 0, 0], [0, 0, 1]],
            2: [[-1, 0, width], [0, -1, height], [0, 0, 1]],
            3: [[0, 1, 0], [-1, 0, width], [0, 0, 1]],
        }[turns],
        dtype=float,
    )


def _image(rgb: Any) -> Any:
    from PIL import Image

    return Image.fromarray(rgb)


class _private_folder:
    """Temporary files of pytesseract in a folder only we can read, gone afterwards even when the program was killed."""

    def __enter__(self) -> None:
        os.environ["OMP_THREAD_LIMIT"] = "1"
        self._before = tempfile.tempdir
        self._folder = tempfile.TemporaryDirectory(prefix="recognise-")
        tempfile.tempdir = self._folder.name

    def __exit__(self, *_: object) -> None:
        tempfile.tempdir = self._before
        self._folder.cleanup()
