"""The lexicon and the golden documents, loaded once for all reading tests."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from recognise.rulepack.lexicon import Lexicon, load_lexicon

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "reading"
sys.path.insert(0, str(GOLDEN))

from pages import page_of  # noqa: E402

__all__ = ["GOLDEN", "ROOT", "documents", "lexicon", "page_of"]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    return load_lexicon(ROOT / "rules" / "reading")


@lru_cache(maxsize=1)
def documents() -> list[dict[str, Any]]:
    found = []
    for path in sorted(GOLDEN.glob("*.yaml")):
        found += yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)["documents"]
    return found
