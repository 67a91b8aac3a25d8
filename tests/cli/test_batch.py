"""Batches: a bad case, a killed worker, resuming, and counts that add up."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from recognise.batch import executors
from recognise.batch.journal import Journal
from recognise.batch.plan import Settings, plan
from recognise.batch.run import run
from tests.cli.test_cli import AS_OF, CASES, ROOT
from tests.cli.test_cli import run as cli


@pytest.fixture(autouse=True)
def own_pack(tmp_path, monkeypatch):
    """A copy of the pack, so that nobody's edit of the rules changes a run half-way."""
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    monkeypatch.setenv("RECOGNISE_RULES", str(tmp_path / "rules"))


def _settings(out: Path) -> Settings:
    from recognise.rulepack.load import load_pack

    rules = out.parent / "rules"
    return Settings(out=str(out), rules=str(rules), digest=load_pack(rules).digest, as_of=AS_OF)


def _folder(tmp_path: Path) -> Path:
    root = tmp_path / "cases"
    shutil.copytree(CASES / "S-ERI-01", root / "good-1")
    shutil.copytree(CASES / "S-TUR-01", root / "good-2")
    (root / "bad").mkdir()
    (root / "bad" / "case.yaml").write_text("recognise: case/1\nid: BAD\nclaims: nothing\n", "utf-8")
    return root


def test_run_resume_and_retry(tmp_path):
    root, out = _folder(tmp_path), tmp_path / "out"
    first = cli("batch", "run", str(root), "--out", str(out), "--as-of", AS_OF, "--workers", "2")
    assert first.returncode == 1, first.stderr
    assert "3 cases: 2 done (0 from an earlier run), 1 failed" in first.stderr
    proposals = [json.loads(line) for line in (out / "proposals.jsonl").read_text("utf-8").splitlines()]
    assert [p["case"] for p in proposals] == ["S-ERI-01", "S-TUR-01"]
    assert (out / "reports" / "good-1.html").is_file() and (out / "summary.csv").read_bytes()[
        :3
    ] == b"\xef\xbb\xbf"
    again = cli("batch", "run", str(root), "--out", str(out), "--as-of", AS_OF, "--executor", "serial")
    assert "2 done (2 from an earlier run)" in again.stderr
    status = cli("batch", "status", str(out))
    assert status.returncode == 1 and "bad: failed" in status.stdout
    (root / "bad" / "case.yaml").write_text("recognise: case/1\nid: BAD\nhost: SVN\nclaims: []\n", "utf-8")
    retry = cli("batch", "retry", str(out), "--as-of", AS_OF)
    assert retry.returncode == 0, retry.stderr
    assert cli("batch", "status", str(out)).returncode == 0


def test_a_changed_file_runs_again(tmp_path):
    root, out = _folder(tmp_path), tmp_path / "out"
    shutil.rmtree(root / "bad")
    items = plan(root, _settings(out))
    assert run(items, _settings(out), executor="serial", workers=1).skipped == 0
    assert run(plan(root, _settings(out)), _settings(out), executor="serial", workers=1).skipped == 2
    case = root / "good-2" / "case.yaml"
    case.write_text(case.read_text("utf-8") + "\n# seen again\n", "utf-8")
    assert run(plan(root, _settings(out)), _settings(out), executor="serial", workers=1).skipped == 1


def test_a_killed_worker_loses_only_the_poison(tmp_path, monkeypatch):
    """A case that kills its worker, twice, is named; all others are done."""
    root, out = _folder(tmp_path), tmp_path / "out"
    shutil.rmtree(root / "bad")
    for number in range(3, 6):
        shutil.copytree(CASES / "S-ERI-01", root / f"good-{number}")
    shutil.copytree(CASES / "S-ERI-01", root / "poison")
    monkeypatch.setattr(executors, "work", _deadly)
    items = plan(root, _settings(out))
    summary = run(items, _settings(out), executor="process", workers=2)
    assert [(entry.name, entry.state, entry.code) for entry in summary.failed] == [("poison", "lost", "B001")]
    assert summary.done == len(items) - 1
    assert len((out / "proposals.jsonl").read_text("utf-8").splitlines()) == len(items) - 1


def _deadly(item, settings):
    import os
    import signal

    from recognise.batch.worker import work

    if item.name == "poison":
        os.kill(os.getpid(), signal.SIGKILL)
    return work(item, settings)


def test_a_journal_cut_off_by_a_crash_is_read(tmp_path):
    (tmp_path / "journal.jsonl").write_text(
        '{"name": "a", "key": "k", "state": "done"}\n{"name": "b", "ke', "utf-8"
    )
    journal = Journal(tmp_path)
    assert journal.is_done("a", "k") and not journal.is_done("b", "k")
