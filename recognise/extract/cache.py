"""What was read once is not read again: page readings kept by content, engine version and options.

Readings hold personal data: files are 0600 in folders 0700, and ``ReadOptions.cache`` or ``RECOGNISE_CACHE=off`` turns
keeping off. A damaged or foreign entry is simply read anew.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, replace
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

from recognise.errors import StoreError
from recognise.extract.intake import Received
from recognise.extract.options import PagesRead, ReadOptions, View
from recognise.files import write_private
from recognise.model.document import Line, Note, Page, Source

ENGINE_VERSION = "17"
"""Raised whenever the same picture would be read differently."""
_PARTS = ("rapidocr", "tesserocr", "pytesseract", "pypdfium2", "pdfplumber")


def folder() -> Path | None:
    """The cache folder, or None when ``RECOGNISE_CACHE`` is ``off``."""
    named = os.environ.get("RECOGNISE_CACHE")
    if named == "off":
        return None
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "recognise" / "pages"


@lru_cache(maxsize=1)
def _versions() -> str:
    found = []
    for part in _PARTS:
        try:
            found.append(f"{part}={metadata.version(part)}")
        except metadata.PackageNotFoundError:
            found.append(f"{part}=none")
    return ",".join(found)


def key(received: Received, options: ReadOptions) -> str:
    """Name of the entry: a hash over everything the reading depends on."""
    parts = (
        received.sha256,
        ENGINE_VERSION,
        _versions(),
        options.engine,
        options.trust_text_layer,
        options.long_side,
        options.look,
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def load(received: Received, options: ReadOptions) -> PagesRead | None:
    """The kept reading, under the path of the file at hand; None when there is none."""
    home = folder()
    if home is None or not options.cache:
        return None
    try:
        kept = from_json((home / f"{key(received, options)}.json").read_text("utf-8"))
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return replace(kept, source=replace(kept.source, path=received.path))


def store(received: Received, options: ReadOptions, read: PagesRead) -> None:
    """Keep a reading; a full disk or a forbidden folder only means that nothing is kept."""
    home = folder()
    if home is None or not options.cache:
        return
    with suppress(StoreError):
        kept = to_json(replace(read, source=replace(read.source, path="")))
        write_private(home / f"{key(received, options)}.json", kept)


def to_json(read: PagesRead) -> str:
    """A reading as JSON text."""
    return json.dumps(asdict(read), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> PagesRead:
    """The reading back from JSON text.

    Raises:
        ValueError, TypeError, KeyError: the text is no reading.
    """
    content = json.loads(text)
    return PagesRead(
        source=Source(**content["source"]),
        pages=tuple(_page(page) for page in content["pages"]),
        notes=tuple(Note(**note) for note in content["notes"]),
        views=tuple(
            View(number=view["number"], to_points=tuple(view["to_points"])) for view in content["views"]
        ),
        seconded=tuple(content["seconded"]),
    )


def _page(content: dict[str, Any]) -> Page:
    lines = tuple(Line(**{**line, "bbox": tuple(line["bbox"])}) for line in content["lines"])
    return Page(**{**content, "lines": lines})
