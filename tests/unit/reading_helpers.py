"""The lexicon and the golden documents, loaded once for all reading tests."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from recognise.extract.reading import Reading, read_document
from recognise.extract.tagger import Tags
from recognise.model.document import Page
from recognise.rulepack.lexicon import Lexicon, load_lexicon

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "reading"
sys.path.insert(0, str(GOLDEN))

from pages import page_of  # noqa: E402

__all__ = ["GOLDEN", "ROOT", "by_rules", "documents", "fields_of", "lexicon", "page_of"]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    return load_lexicon(ROOT / "rules" / "reading")


@lru_cache(maxsize=1)
def documents() -> list[dict[str, Any]]:
    found = []
    for path in sorted(GOLDEN.glob("*.yaml")):
        found += yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)["documents"]
    return found


def by_rules(pages: tuple[Page, ...], lexicon: Lexicon) -> Reading:
    """What the first reader understands alone: labels, sentences and headings."""
    return read_document(pages, lexicon, tagger=lambda *_: Tags())


def fields_of(lines: str) -> dict[str, str]:
    """What is read of a page drawn by ``page_of``, by field."""
    fields = by_rules((page_of(lines),), lexicon()).fields
    return {name: field.value or "" for name, field in fields.items()}
