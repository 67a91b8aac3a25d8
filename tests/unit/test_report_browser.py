"""The report in a real browser: even a script that got into the file would not run, and nothing is fetched."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from report_example import example

from recognise.report.html import render_case

BROWSER = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))),
    None,
)
CANARY = "<script>document.title = 'owned'</script><img src=x onerror=\"document.title = 'owned'\">"

pytestmark = [pytest.mark.slow, pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")]


def title_in_browser(folder: Path, text: str) -> str:
    page = folder / "report.html"
    page.write_text(text, encoding="utf-8")
    quiet = (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
    )
    done = subprocess.run(
        [str(BROWSER), *quiet, f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=2000", "--dump-dom", page.as_uri()],
        capture_output=True, text=True, timeout=90, check=True,
    )  # fmt: skip
    return done.stdout.split("<title>", 1)[1].split("</title>", 1)[0]


def test_the_policy_stops_a_script_that_got_in(tmp_path: Path) -> None:
    text = render_case(example())
    spoilt = text.replace("</main>", f"{CANARY}</main>")
    assert spoilt != text
    assert title_in_browser(tmp_path, spoilt) == "Proposal for case S-SYR-02"


def test_the_canary_does_sing_without_the_policy(tmp_path: Path) -> None:
    text = render_case(example()).replace("Content-Security-Policy", "X-Nothing")
    assert title_in_browser(tmp_path, text.replace("</main>", f"{CANARY}</main>")) == "owned"
