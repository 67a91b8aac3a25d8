"""What a confidence means: the share of readings of this kind that were right on documents whose truth is known.

The numbers were learned on the learning part of the synthetic development set (see ``docs``), and pulled towards doubt for
kinds of evidence that were seen rarely. ``extracted`` is said only where at most one reading in two hundred was wrong.
"""

from __future__ import annotations

from recognise.model.document import FieldStatus

EXTRACTED_FROM = 0.9
"""Confidence from which a value counts as read; below a person checks it."""

_KIND = {
    "label": 0.97,
    "label_near": 0.9,
    "label_loose": 0.82,
    "prose": 0.88,
    "heading": 0.88,
    "heading_generic": 0.55,
    "letterhead": 0.88,
    "authority": 0.6,
    "company": 0.8,
    "standalone": 0.75,
    "place_date": 0.8,
    "pattern": 0.7,
    "place": 0.9,
}


def calibrate(
    field: str, *, kind: str, ocr: float, weight: float, witnesses: int, rival: float, fallback: bool
) -> float:
    """Confidence of a chosen value.

    Args:
        field: name of the field.
        kind: kind of evidence (see ``candidates``).
        ocr: confidence of the recogniser, 0..1.
        weight: weight of the candidate.
        witnesses: number of lines that print the same value.
        rival: score of the best contradicting candidate over the score of the chosen one.
        fallback: whether a weaker label stood in for the field's own.
    """
    base = _KIND.get(kind, 0.6)
    if witnesses > 1:
        base = 1.0 - (1.0 - base) * 0.4
    if rival > 0.6:
        base *= 1.0 - 0.35 * min(1.0, rival)
    if fallback:
        base *= 0.85
    return round(max(0.05, min(0.99, base * min(1.0, 0.3 + 0.75 * ocr))), 3)


def status_of(field: str, confidence: float) -> FieldStatus:
    """``extracted`` only from the threshold on, else ``to_check``."""
    return "extracted" if confidence >= EXTRACTED_FROM else "to_check"
