"""Stale translations are noticed, and the message says what to write."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognise.rulepack.check import check_pack
from recognise.rulepack.load import load
from recognise.rulepack.translations import stamp

PACK = Path(__file__).parent.parent / "data" / "rules"


@pytest.mark.parametrize(
    ("english", "digits", "codes"),
    [
        ("Long degree", stamp("Long degree"), []),
        ("Longer degree", stamp("Long degree"), ["R409"]),
        ("Long degree", "zz", ["R103", "R409"]),
    ],
)
def test_an_edit_of_the_english_makes_the_translation_stale(english, digits, codes, tmp_path):
    import shutil

    root = tmp_path / "rules"
    shutil.copytree(PACK, root)
    file = root / "systems" / "XAA.yaml"
    text = file.read_text("utf-8").replace(
        "text: {en: Long degree}",
        f'text: {{en: {english}, sl: Dolga stopnja}}, text_from: {{sl: "{digits}"}}',
    )
    file.write_text(text, "utf-8")
    found = [one for one in check_pack(load(root), as_of="2026-11-24") if one.severity != "note"]
    assert [one.code for one in found] == codes
    if codes == ["R409"]:
        assert stamp(english) in (found[0].help or "")
