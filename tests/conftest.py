"""Fixtures that many tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of third-party material; tests that need it are skipped, saying so, when it is absent."""
    folder = Path(os.environ.get("RECOGNISE_SHARED", ROOT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"third-party material is not at {folder}")
    return folder


@pytest.fixture(scope="session")
def pack():
    """The rule pack of the checkout."""
    from recognise.rulepack.load import load_pack

    return load_pack(ROOT / "rules")
