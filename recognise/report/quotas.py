"""Quotas and filing windows in words."""

from __future__ import annotations

from collections.abc import Iterable

from recognise.model.proposal import FilingWindow, QuotaFlag


def quota_words(quota: QuotaFlag) -> str:
    """How many, of what, when, and how many are used as far as anybody has counted."""
    if quota.number is None:
        return f"{quota.counts}: no number is known for this day"
    parts = f", parted by {quota.parted_by}" if quota.parted_by else ""
    head = f"{quota.number} places {quota.valid_from}..{quota.valid_to}{parts} ({quota.counts})"
    head += f"; {quota.note}" if quota.note else ""
    if quota.used is None:
        return f"{head}; nobody has told how many are used"
    says = {
        True: "places are free",
        False: "none is free",
        None: "which does not settle whether one is free here",
    }
    return f"{head}; {quota.used} used on {quota.counted_on} ({quota.source}): {says[quota.open]}"


def filing_words(windows: Iterable[FilingWindow]) -> str:
    """The days on which applications are received."""
    return "; ".join(
        f"{one.valid_from}..{one.valid_to}{f' ({one.where})' if one.where else ''}" for one in windows
    )
