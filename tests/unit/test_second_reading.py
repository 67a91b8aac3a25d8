"""Which lines the slow second recogniser of Latin script is asked for."""

from __future__ import annotations

import numpy as np
import pytest

from recognise.extract import lines
from recognise.extract.detect import TextBox
from recognise.extract.tess import LineReading, Word


def box(width: int, height: int = 40) -> TextBox:
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    return TextBox(quad=np.array(corners, np.float32), score=0.9)


def reading(text: str, sure: float) -> LineReading:
    words = tuple(Word(text=word, confidence=sure, left=0.1, right=0.9) for word in text.split())
    return LineReading(text=text, confidence=sure, language="eng", words=words)


@pytest.mark.parametrize(
    ("width", "text", "sure", "asked"),
    [
        (300, "Registrar", 0.95, False),
        (300, "Regisfrar", 0.7, True),
        (300, "", 0.0, True),  # a short word of which nothing was read
        (2000, "", 0.0, False),  # the ornaments of a frame
        (2000, "This is to cerfify that", 0.6, True),
    ],
)
def test_a_second_reading_is_for_print_that_may_read_better(width, text, sure, asked):
    assert lines._may_read_better(box(width), reading(text, sure)) is asked
