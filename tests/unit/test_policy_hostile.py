"""Caseloads, revisions and caches that are damaged or hostile."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognise.errors import InputError
from recognise.model.rules import FactDef
from recognise.policy.cases import read_cases
from recognise.policy.revisions import pack_at
from recognise.rulepack import compiled
from recognise.rulepack.cells import CellError, parse_cell


@pytest.mark.parametrize(
    "line",
    [
        "[]", "1", "null", "{}", '{"facts": 1}', '{"facts": {"country": ["SYR"]}}', '{"facts": {"title": {}}}', "[" * 100_000,
        '{"schema": "recognise/proposal/1"}', '{"schema": "recognise/proposal/1", "ledger": {"facts": {"c1": [{}]}}}',
        '{"schema": "recognise/proposal/1", "ledger": {"facts": []}}',
    ],
)  # fmt: skip
def test_lines_that_are_no_case_are_named(tmp_path, line):
    (tmp_path / "cases.jsonl").write_text('{"id": 1, "facts": {"country": "SYR"}}\n' + line + "\n", "utf-8")
    with pytest.raises(InputError, match="cases.jsonl:2: "):
        list(read_cases(tmp_path / "cases.jsonl"))


def test_a_revision_is_never_an_option(tmp_path):
    """`--output=FILE` in place of a revision must not make git write a file."""
    with pytest.raises(InputError, match="neither a folder nor a revision"):
        pack_at(f"--output={tmp_path / 'x'}", default=Path(__file__).parent)
    assert list(tmp_path.iterdir()) == []


def test_a_cache_that_cannot_be_kept_leaves_nothing_behind(tmp_path, monkeypatch, pack):
    monkeypatch.setenv("RECOGNISE_CACHE", str(tmp_path))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(compiled.os, "replace", full)
    compiled.keep(Path("rules"), pack)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_without_a_home_nothing_is_kept(monkeypatch, pack):
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("RECOGNISE_CACHE", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    compiled.keep(Path("rules"), pack)
    assert compiled.recall(Path("rules"), pack.digest) is None


def test_thousands_of_digits_are_a_fault_of_the_cell():
    with pytest.raises(CellError, match="too large"):
        parse_cell("9" * 5000, FactDef(name="award_year", type="int"))
