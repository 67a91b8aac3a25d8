"""The shell script at the door: it lists what it can do, refuses what it cannot, and parses under dash."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUN = ROOT / "run"
pytestmark = pytest.mark.skipif(
    not RUN.exists() or os.name != "posix", reason="needs the checkout and a POSIX shell"
)


def sh(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["sh", str(RUN), *words], capture_output=True, text=True, timeout=30, check=False)


def test_it_may_be_run_and_parses() -> None:
    assert os.access(RUN, os.X_OK)
    for shell in ("dash", "bash"):
        if shutil.which(shell):
            assert subprocess.run([shell, "-n", str(RUN)], check=False).returncode == 0


def test_without_a_command_it_lists_all_of_them() -> None:
    done = sh()
    assert done.returncode == 0
    listed = set(re.findall(r"^  ([a-z-]+) {2,}", done.stdout, re.M))
    handled = set(re.findall(r"^    ([a-z-]+)\)$", RUN.read_text(encoding="utf-8"), re.M))
    assert listed == handled == {"setup", "demo", "test", "test-all", "bench", "check"}


def test_an_unknown_command_is_a_usage_error() -> None:
    done = sh("dance")
    assert done.returncode == 2
    assert "no command dance" in done.stderr


def test_a_language_of_the_samples_has_its_package() -> None:
    text = RUN.read_text(encoding="utf-8")
    languages = re.search(r'^LANGUAGES="([^"]+)"', text, re.M)
    assert languages is not None
    assert {"ukr", "eng", "ara", "fra", "tur", "osd"} <= set(languages[1].split())
