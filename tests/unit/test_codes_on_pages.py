"""QR codes on the paper become notes: the host is named, nothing is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

zxingcpp = pytest.importorskip("zxingcpp")


def test_a_code_on_a_scan_is_named_and_not_followed(tmp_path: Path):
    import numpy as np
    from PIL import Image, ImageDraw

    from recognise.extract.options import ReadOptions
    from recognise.extract.pipeline import extract_file

    barcode = zxingcpp.create_barcode(
        "https://register.example.org/check?id=SECRET-17", zxingcpp.BarcodeFormat.QRCode
    )
    code = Image.fromarray(np.asarray(barcode.to_image(scale=6))).convert("RGB")
    sheet = Image.new("RGB", (1240, 1754), "white")
    ImageDraw.Draw(sheet).text((200, 200), "CERTIFICATE OF COMPLETION", fill="black", font_size=48)
    sheet.paste(code, (800, 1300))
    path = tmp_path / "page.png"
    sheet.save(path)
    found = extract_file(path, options=ReadOptions(cache=False, isolated=False))
    notes = [note.message for note in found.diagnostics if note.code == "N201"]
    assert len(notes) == 1 and "register.example.org" in notes[0] and "SECRET" not in notes[0]
