"""The PP-OCR recogniser for one line: reads Latin script very well and nothing else. A second opinion, since it is slow."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from recognise.extract.detect import answer, session
from recognise.extract.tess import LineReading

HEIGHT = 48
MAX_WIDTH = 3200
_LATIN_PRINT = re.compile("[\x20-\u017e\u2010-\u203a€№™]")
"""Signs of the languages read here; the network also knows rare ones that it takes for them, the comma below for a cedilla."""


@lru_cache(maxsize=1)
def _signs() -> tuple[list[int], list[str]]:
    """Answers of the network that print in Latin script may be, by their place and as text; the first one is nothing."""
    listed = ("", *session("rec").get_modelmeta().custom_metadata_map["character"].split("\n"), " ")
    places = [place for place, sign in enumerate(listed) if place == 0 or _LATIN_PRINT.fullmatch(sign)]
    return places, [listed[place] for place in places]


def read_latin(crop: Any) -> LineReading:
    """Read one line; ``crop`` is a grey or RGB picture without a margin."""
    import cv2
    import numpy as np

    width = min(MAX_WIDTH, max(16, round(crop.shape[1] * HEIGHT / crop.shape[0])))
    line = cv2.resize(crop, (width, HEIGHT), interpolation=cv2.INTER_AREA)
    places, signs = _signs()
    chances = answer("rec", line)[:, places]
    best, sure = chances.argmax(axis=1), chances.max(axis=1)
    kept = (best != 0) & (best != np.concatenate([[0], best[:-1]]))
    text = "".join(signs[i] for i in best[kept])
    confidence = float(sure[kept].mean()) if kept.any() else 0.0
    return LineReading(text=_mend_digits(" ".join(text.split())), confidence=confidence, language="pp-ocr")


_NUMBER = re.compile(r"(?<![^\W\d_])(?=[\dozlOIZ]*\d)[\dozlOIZ]{2,}(?![^\W\d_])")
_DIGITS = str.maketrans("ozlOIZ", "021012")


def _mend_digits(text: str) -> str:
    """The model confuses o/0, l/1 and z/2 in old-style figures; inside a number they are digits."""
    return _NUMBER.sub(lambda number: number.group().translate(_DIGITS), text)
