"""Recorded readings of the samples, from the real engine: what is made of them does not shift unseen."""

import json
from pathlib import Path

import pytest

from recognise.extract import cache
from tests.golden.engine.record import HERE, understood

RECORDED = sorted(path.name.removesuffix(".pages.json") for path in HERE.glob("*.pages.json"))


def test_every_kind_of_picture_and_script_is_recorded():
    pages = [cache.from_json((HERE / f"{name}.pages.json").read_text("utf-8")) for name in RECORDED]
    assert {page.method for read in pages for page in read.pages} == {"ocr", "text_layer"}
    assert {Path(read.source.path).suffix for read in pages} >= {".jpg", ".png", ".tif", ".pdf"}
    languages = {line.language for read in pages for page in read.pages for line in page.lines}
    assert languages >= {"ar", "uk", "tr", "fr", "en"}


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_reading_is_understood_as_before(name):
    read = cache.from_json((HERE / f"{name}.pages.json").read_text("utf-8"))
    assert understood(read) == json.loads((HERE / f"{name}.json").read_text("utf-8"))
