"""Spellings in a CSV beside the rule file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recognise.rulepack.load import digest, load
from recognise.rulepack.titles import match_title

PACK = Path(__file__).parent.parent / "data" / "rules"


@pytest.fixture
def root(tmp_path):
    shutil.copytree(PACK, tmp_path / "rules")
    return tmp_path / "rules"


def _write(root: Path, text: str) -> None:
    (root / "systems" / "XAA.terms.csv").write_text(text, "utf-8-sig")


def test_spellings_are_added_and_change_the_digest(root):
    before = digest(root)
    _write(root, "term,language,spelling\nbachelor,ar,شهادة الليسانس\nbrevet,fr,brevet d'études\n")
    loaded = load(root)
    assert loaded.errors == [] and digest(root) != before
    table = next(t for t in loaded.pack.tables if t.id == "XAA")
    assert match_title(table, "شهادة الليسانس").term == "bachelor"
    assert table.terms["bachelor"]["ar"] == ("إجازة", "شهادة الليسانس")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("term,langauge,spelling\n", "R101", 1),
        ("term,language,spelling\nbachelor,ar\n", "R102", 2),
        ("term,language,spelling\nbachelor,en,BA\nbrevet,en,licence\n", "R202", 3),
    ],
)
def test_faults_have_their_line(root, text, code, line):
    _write(root, text)
    found = [one for one in load(root).errors if one.position.file == "rules/systems/XAA.terms.csv"]
    assert [(one.code, one.position.line) for one in found] == [(code, line)]
