"""Where text stands: pieces that run into each other come apart, short ones stand upright, both networks see a drawn page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest

from recognise.extract import detect
from recognise.extract.engines import HARDLY, EnginePage, LinesEngine, PixelLine
from recognise.extract.options import ReadOptions
from recognise.extract.raster import RawPage


def drawn(*lines: tuple[str, int, int]) -> Any:
    """A white page of 900 x 600 pixels with lines of print at (left, foot)."""
    page = np.full((900, 600, 3), 255, np.uint8)
    for text, left, foot in lines:
        cv2.putText(page, text, (left, foot), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (20, 20, 20), 2, cv2.LINE_AA)
    return page


@pytest.mark.parametrize("detector", ["text", "det"])
def test_lines_of_a_drawn_page_are_found_where_they_stand(detector: Any) -> None:
    lines = (("University of Somewhere", 80, 120), ("Diploma of nursing", 120, 300), ("No. 4711", 60, 700))
    boxes = sorted(detect.find_text(drawn(*lines), 896, detector), key=lambda box: box.quad[0][1])
    assert len(boxes) == len(lines)
    for box, (_, left, foot) in zip(boxes, lines, strict=True):
        assert abs(box.quad[0][0] - left) < 15 and abs(box.quad[3][1] - foot) < 15
        assert box.quad[1][0] > left + 60


def found_in(seen: Any) -> list[tuple[int, int, int, int]]:
    outlines, _ = cv2.findContours(
        (seen > detect.PROBABILITY).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    return sorted(cv2.boundingRect(one) for one in detect._apart(seen, list(outlines)))


def test_lines_that_run_into_each_other_come_apart_where_the_network_is_surer() -> None:
    seen = np.zeros((200, 400), np.float32)
    for top in (20, 60, 100):  # three lines that set what is usual
        seen[top : top + 12, 20:300] = 0.9
    seen[140:180, 20:300] = 0.5  # two that touch
    seen[142:152, 20:300] = seen[168:178, 20:300] = 0.9
    boxes = found_in(seen)
    assert len(boxes) == 5 and max(height for *_, height in boxes) < 20


def test_a_large_heading_stays_one_piece() -> None:
    seen = np.zeros((200, 400), np.float32)
    for top in (20, 60, 100):
        seen[top : top + 12, 20:300] = 0.9
    seen[140:180, 20:300] = 0.9
    assert len(found_in(seen)) == 4


def test_a_short_piece_stands_upright_a_long_one_as_it_slants() -> None:
    square = np.array([[[10, 20]], [[22, 14]], [[28, 26]], [[16, 32]]], np.int32)
    (x, y), (width, height), angle = detect._rectangle(square)
    assert angle == 0.0 and (x, y) == (19.0, 23.0) and (width, height) == (18, 18)
    slanting = cv2.boxPoints(((100, 100), (150, 12), 7.0)).astype(np.int32)[:, None]
    assert detect._rectangle(slanting)[2] % 90 == pytest.approx(7, abs=1)


@pytest.mark.parametrize(
    ("first", "second", "looks", "kept"), [(0.9, 0.9, 1, 0), (0.5, 0.9, 2, 1), (0.5, 0.4, 2, 0)]
)
def test_a_page_that_hardly_reads_is_looked_at_once_more(
    monkeypatch: pytest.MonkeyPatch, first: float, second: float, looks: int, kept: int
) -> None:
    page = EnginePage(
        lines=(PixelLine(text="Diploma", bbox=(0, 0, 1, 1), confidence=first),),
        matrix=np.eye(3),
        size=(10, 10),
        rotation=0,
    )
    pages = [page, replace(page, lines=(replace(page.lines[0], confidence=second),))]
    asked: list[tuple[int, str]] = []

    def read(
        _self: LinesEngine, _raw: RawPage, _options: ReadOptions, side: int, detector: str
    ) -> EnginePage:
        asked.append((side, detector))
        return pages[len(asked) - 1]

    monkeypatch.setattr(LinesEngine, "_read", read)
    engine = LinesEngine.__new__(LinesEngine)
    raw = RawPage(pixels=drawn(), width=600, height=900, photo=False)
    assert engine.read(raw, ReadOptions()) is pages[kept]
    assert asked == [(ReadOptions().look, "text"), (960, "det")][:looks] and HARDLY == 0.6
