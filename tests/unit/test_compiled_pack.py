"""The kept pack equals the one read from YAML; anything odd in the cache is ignored."""

from __future__ import annotations

import json
from pathlib import Path

from recognise.rulepack import compiled
from recognise.rulepack.load import load, load_pack

ROOT = Path(__file__).parent.parent.parent


def test_the_shipped_pack_comes_back_equal():
    pack = load(ROOT / "rules").pack
    again = compiled.from_plain(
        json.loads(json.dumps(compiled.to_plain(pack))), root=pack.root, digest=pack.digest
    )
    assert again == pack


def test_kept_recalled_and_never_trusted_blindly(tmp_path, monkeypatch):
    monkeypatch.setenv("RECOGNISE_CACHE", str(tmp_path))
    root = ROOT / "tests" / "data" / "rules"
    pack = load(root).pack
    compiled.keep(root, pack)
    (kept,) = tmp_path.rglob("*.json")
    assert kept.stat().st_mode & 0o077 == 0
    assert compiled.recall(root, pack.digest) == pack
    for bad in ("", "{", "[]", '{"format": 2}', '{"format": 99}', "null"):
        kept.write_text(bad, "utf-8")
        assert compiled.recall(root, pack.digest) is None
    assert load_pack(root).digest == pack.digest


def test_an_edited_pack_is_read_again(tmp_path, monkeypatch):
    import shutil

    monkeypatch.setenv("RECOGNISE_CACHE", str(tmp_path / "cache"))
    root = tmp_path / "rules"
    shutil.copytree(ROOT / "tests" / "data" / "rules", root)
    first = load_pack(root)
    file = root / "systems" / "XAA.yaml"
    file.write_text(file.read_text("utf-8").replace("{isced: 7, eqf: 7}", "{isced: 8, eqf: 7}"), "utf-8")
    second = load_pack(root)
    assert first.digest != second.digest and first != second
