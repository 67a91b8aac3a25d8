"""Everything `rules check` looks for beyond reading: codes, windows, reviews, and the geometry of the tables."""

from __future__ import annotations

from recognise.diagnostics import Diagnostic
from recognise.rulepack.load import LoadedPack


def check_pack(loaded: LoadedPack, *, as_of: str) -> list[Diagnostic]:
    """All findings of a pack, in file order."""
    return sorted(loaded.diagnostics, key=Diagnostic.sort_key)
