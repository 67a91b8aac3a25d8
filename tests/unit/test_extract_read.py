"""Reading pictures with the real engine, one short page a script; direction, digits, cache, children, order of many."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from recognise.extract import cache
from recognise.extract.crops import line_picture
from recognise.extract.detect import TextBox
from recognise.extract.intake import Limits, receive
from recognise.extract.options import ReadOptions
from recognise.extract.pipeline import close_children, extract_file, extract_many, read_pages
from recognise.extract.recogniser import read_own, spelt

FONTS = Path("/usr/share/fonts/truetype/noto")
HERE = ReadOptions(cache=False, isolated=False)

PAGES = {
    "Latin": ("NotoSerif-Regular.ttf", "tr", ["LİSANS DİPLOMASI", "Fakültesi bütün dersleri başarıyla tamamlayan", "Doğum Tarihi: 16.10.1973"]),
    "Cyrillic": ("NotoSerif-Regular.ttf", "ru", ["Настоящий диплом свидетельствует о том, что", "решением комиссии присвоена квалификация", "25 июля 2006 года"]),
    "Arabic": ("NotoNaskhArabic-Regular.ttf", "fa", ["گواهی می شود که دانشجو این دوره را در دانشگاه", "به پایان رسانده است", "تاریخ: ۱۹ شهریور ۱۳۷۵"]),
    "Ethiopic": ("NotoSansEthiopic-Regular.ttf", "am", ["የኢትዮጵያ ትምህርት ሚኒስቴር", "የተማሪ የትምህርት ማስረጃ ደረጃ ነው", "ስም: ትዕግስት ዳዊት በቀለ"]),
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def engine() -> None:
    """The lines engine, or a reason why these tests do not run."""
    for name in ("tesserocr", "rapidocr", "cv2"):
        pytest.importorskip(name)
    from recognise.errors import MissingProgramError
    from recognise.extract.tess import installed

    try:
        missing = {"eng", "rus", "fas", "amh"} - installed()
    except MissingProgramError:
        missing = {"all"}
    if missing:
        pytest.skip(f"language models are missing: {sorted(missing)}")


def draw(path: Path, script: str, *, turn: int = 0, table: bool = False) -> list[str]:
    from PIL import Image, ImageDraw, ImageFont, features

    name, _, lines = PAGES[script]
    if not (FONTS / name).exists():
        pytest.skip(f"font {name} is not installed")
    if script == "Arabic" and not features.check("raqm"):
        pytest.skip("Pillow cannot shape Arabic here")
    page = Image.new("RGB", (1240, 900), "white")
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(FONTS / name), 40)
    for index, text in enumerate(lines):
        right = script == "Arabic"
        pen.text(
            (1140 if right else 100, 120 + 110 * index),
            text,
            font=font,
            fill=(25, 25, 30),
            anchor="ra" if right else "la",
        )
        if table:
            pen.rectangle((80, 105 + 110 * index, 1160, 215 + 110 * index), outline=(60, 60, 60), width=3)
    page.rotate(turn, expand=True, fillcolor="white").save(path)
    return lines


@pytest.mark.parametrize("script", PAGES)
def test_each_script_is_read_without_being_told(tmp_path: Path, script: str) -> None:
    lines = draw(tmp_path / "page.png", script)
    found = extract_file(tmp_path / "page.png", options=HERE)
    assert found.status == "ok"
    assert found.languages == (PAGES[script][1],)
    assert fuzz.ratio(found.text, "\n".join(lines)) > (
        90 if script == "Arabic" else 93
    )  # joined noon and sheen
    assert all(0 <= line.bbox[0] < line.bbox[2] <= found.pages[0].width for line in found.pages[0].lines)


@pytest.mark.parametrize(("turn", "rotation"), [(90, 90), (180, 180), (270, 270)])
def test_a_turned_page_is_set_upright(tmp_path: Path, turn: int, rotation: int) -> None:
    lines = draw(tmp_path / "page.png", "Latin", turn=turn)
    found = extract_file(tmp_path / "page.png", options=HERE)
    assert found.pages[0].rotation == rotation
    assert found.pages[0].width > found.pages[0].height
    assert fuzz.ratio(found.text, "\n".join(lines)) > 93


def test_ruled_cells_are_read(tmp_path: Path) -> None:
    lines = draw(tmp_path / "page.png", "Arabic", table=True)
    assert fuzz.ratio(extract_file(tmp_path / "page.png", options=HERE).text, "\n".join(lines)) > 90


def read_by_network(text: str, font: str) -> str:
    """What our own network reads in one printed line."""
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont

    file = FONTS / font
    if not file.exists():
        pytest.skip("font is not installed")
    image = Image.new("L", (900, 110), 250)
    pen, face = ImageDraw.Draw(image), ImageFont.truetype(str(file), 44)
    pen.text((30, 20), text, font=face, fill=20)
    x0, y0, x1, y1 = (float(v) for v in pen.textbbox((30, 20), text, font=face))
    quad = np.array([[x0, y0 - 8], [x1, y0 - 8], [x1, y1 + 8], [x0, y1 + 8]], np.float32)
    return read_own(line_picture(np.array(image), TextBox(quad=quad, score=1.0))).text


@pytest.mark.parametrize("digits", ["١٩٩٨", "۱۳۷۵", "٣٠٤٥٦٧٨"])
def test_eastern_numbers_are_read(digits: str) -> None:
    seen = read_by_network(f"\u202d{digits}\u202c تاريخ الولادة", "NotoNaskhArabic-Regular.ttf")
    assert "".join(str(int(sign)) for sign in seen if sign.isdigit()) == "".join(
        str(int(sign)) for sign in digits
    )


def test_the_network_reads_both_its_scripts() -> None:
    assert (
        fuzz.ratio(
            spelt(read_by_network("وزارة التربية والتعليم", "NotoNaskhArabic-Regular.ttf"), "ar"),
            "وزارة التربية والتعليم",
        )
        > 90
    )
    assert (
        fuzz.ratio(
            read_by_network("የኢትዮጵያ ትምህርት ሚኒስቴር", "NotoSansEthiopic-Regular.ttf"), "የኢትዮጵያ ትምህርት ሚኒስቴር"
        )
        > 85
    )


def test_a_glance_tells_script_direction_and_ornament(tmp_path: Path) -> None:
    import cv2
    import numpy as np

    from recognise.extract.crops import brightest, even_light
    from recognise.extract.detect import find_text
    from recognise.extract.glance import look, script_chance

    for script, name in zip(PAGES, ("Latn", "Cyrl", "Arab", "Ethi"), strict=True):
        draw(tmp_path / "page.png", script)
        rgb = cv2.imread(str(tmp_path / "page.png"))
        for turned, picture in ((False, rgb), (True, np.ascontiguousarray(rgb[::-1, ::-1]))):
            seen = look(even_light(brightest(picture)), find_text(picture))
            assert len(seen) >= 3
            assert sum(script_chance(one, name) for one in seen) > 0.6 * len(seen)
            assert (sum(one.upside_down for one in seen) > 0.5 * len(seen)) is turned
    waves = np.full((200, 600), 250, np.uint8)
    points = [(x, 100 + 40 * np.sin(x / 9)) for x in range(600)]
    cv2.polylines(waves, [np.array(points, np.int32)], False, 30, 2)
    quad = np.array([[0, 40], [600, 40], [600, 160], [0, 160]], np.float32)
    [one] = look(waves, [TextBox(quad=quad, score=1.0)])
    assert one.chance("none") > 0.5


def test_ornaments_of_a_frame_are_no_text() -> None:
    import numpy as np

    from recognise.extract.ornaments import within_frame

    def box(x: float, y: float, w: float, h: float) -> TextBox:
        return TextBox(quad=np.array([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], np.float32), score=1.0)

    text = [box(200, 200 + 60 * i, 700, 40) for i in range(10)]
    frame = [box(x, 40 + 36 * i, 32, 30) for x in (30, 1140) for i in range(30)]
    assert within_frame(text) == text
    assert within_frame(text + frame) == text
    broken = [ornament for ornament in frame if ornament.quad[0][0] > 1000 or ornament.quad[0][1] > 250]
    assert within_frame(text + broken + [box(30, 20, 1140, 20)]) == text  # some of one side was not seen
    table = [box(x, 400 + 60 * i, 30, 40) for x in (100, 1000) for i in range(14)]
    assert within_frame(text + table) == text + table


def test_a_sheet_on_a_table_is_cut_out_and_flattened(tmp_path: Path) -> None:
    import cv2
    import numpy as np
    from PIL import Image

    from recognise.extract.sheet import find_sheet

    lines = draw(tmp_path / "sheet.png", "Latin")
    sheet = np.array(Image.open(tmp_path / "sheet.png"))
    corners = np.float32([[260, 180], [1460, 260], [1400, 1120], [200, 1060]])
    source = np.float32([[0, 0], [1240, 0], [1240, 900], [0, 900]])
    table = np.full((1300, 1700, 3), (70, 50, 40), np.uint8)
    photo = cv2.warpPerspective(sheet, cv2.getPerspectiveTransform(source, corners), (1700, 1300), dst=table,
                                borderMode=cv2.BORDER_TRANSPARENT)  # fmt: skip
    assert np.abs(find_sheet(photo) - corners).max() < 12
    assert find_sheet(sheet) is None
    Image.fromarray(photo).save(tmp_path / "photo.jpg", quality=88)
    found = extract_file(tmp_path / "photo.jpg", options=HERE)
    assert fuzz.ratio(found.text, "\n".join(lines)) > 93


def test_readings_are_kept_privately_and_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RECOGNISE_CACHE", str(tmp_path / "kept"))
    draw(tmp_path / "page.png", "Latin")
    options = replace(HERE, cache=True)
    first = read_pages(tmp_path / "page.png", options=options)
    [entry] = (tmp_path / "kept").iterdir()
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600
    assert stat.S_IMODE(entry.parent.stat().st_mode) == 0o700
    moved = tmp_path / "other-name.png"
    (tmp_path / "page.png").rename(moved)
    assert cache.load(receive(moved, Limits()), options) == replace(
        first, source=replace(first.source, path=str(moved))
    )
    entry.write_text("{}")
    assert cache.load(receive(moved, Limits()), options) is None
    monkeypatch.setenv("RECOGNISE_CACHE", "off")
    assert cache.folder() is None


def test_many_files_come_back_in_order_and_a_lost_child_is_replaced(tmp_path: Path) -> None:
    from recognise.extract import pipeline

    draw(tmp_path / "a.png", "Latin")
    (tmp_path / "b.pdf").write_bytes(b"")
    draw(tmp_path / "c.png", "Latin")
    done: list[int] = []
    options = ReadOptions(cache=False)
    paths = [tmp_path / name for name in ("a.png", "b.pdf", "c.png")]
    try:
        found = list(extract_many(paths, options=options, workers=1, progress=lambda: done.append(1)))
        assert [Path(one.source.path).name for one in found] == ["a.png", "b.pdf", "c.png"]
        assert [one.status for one in found] == ["ok", "failed", "ok"]
        assert len(done) == 3
        [child] = pipeline._idle
        assert child._process is not None
        os.kill(child._process.pid, 9)
        assert extract_file(tmp_path / "a.png", options=options).status == "ok"
    finally:
        close_children()


def test_a_file_that_takes_too_long_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from recognise.extract import worker

    monkeypatch.setattr(worker, "START_SECONDS", 0.0)
    draw(tmp_path / "a.png", "Latin")
    try:
        found = extract_file(
            tmp_path / "a.png", options=ReadOptions(cache=False, limits=Limits(seconds=0.05))
        )
        assert found.status == "failed" and found.diagnostics[0].code == "E108"
        assert found.source.sha256 != ""
    finally:
        close_children()


def test_the_page_engine_reads_when_asked(tmp_path: Path) -> None:
    from recognise.errors import MissingProgramError
    from recognise.extract.engines import engine as by_name

    try:
        by_name("page")
    except MissingProgramError as error:
        pytest.skip(error.message)
    lines = draw(tmp_path / "page.png", "Latin")
    found = extract_file(tmp_path / "page.png", options=replace(HERE, engine="page"))
    assert fuzz.ratio(found.text, "\n".join(lines)) > 80
