"""What a confidence means: the share of readings of this kind that were right on documents whose truth is known.

The rates were counted on the learning families of the synthetic development set and set lower where few readings stood
behind them. The threshold was set on twenty families of certificates whose wording nobody had looked at
(``benchmarks/families``): of the values between 0.93 and 0.96 about 4 in 100 were wrong there, of those from 0.96 on (44 %)
15 of 820, most of them phrases cut too long or too short. A logistic curve fitted to the same evidence was no better.
What stays below the threshold is shown to a person and never used as a fact.
"""

from __future__ import annotations

from recognise.model.document import FieldStatus

EXTRACTED_FROM = 0.96
"""Confidence from which a value counts as read; below it a person checks the value."""

_KIND = {
    "label": 0.985,
    "label_near": 0.98,
    "label_loose": 0.95,
    "label_guessed": 0.93,
    "twin": 0.95,
    "title_part": 0.9,
    "prose": 0.975,
    "prose_open": 0.94,
    "heading": 0.94,
    "heading_known": 0.985,
    "heading_generic": 0.7,
    "letterhead": 0.975,
    "authority": 0.9,
    "company": 0.96,
    "standalone": 0.92,
    "place_date": 0.975,
    "pattern": 0.95,
    "place": 0.985,
}
"""Share of right readings for each kind of evidence where the recogniser was sure of the line."""

_PROSE = {
    "field_of_study": 0.94,
    "duration": 0.94,
    "qualification_title": 0.95,
    "grade": 0.94,
    "institution": 0.93,
}
"""Fields whose borders inside a sentence are uncertain when the wording is new."""
_FIELD = {
    "qualification_title": 0.975,
    "qualification_title_en": 0.94,
    "holder_name": 0.99,
    "institution": 0.99,
}
"""Fields in which a well-read line is sometimes the wrong line."""

_OCR = (
    (0.4, 0.25),
    (0.6, 0.4),
    (0.7, 0.7),
    (0.8, 0.85),
    (0.85, 0.92),
    (0.9, 0.975),
    (0.95, 0.995),
    (1.0, 1.0),
)
"""Recogniser's confidence in the weakest line of a value -> share of right readings relative to a sure line."""

_EASTERN_DIGITS = 0.85
"""The same for values with Arabic-script digits on a picture: the engines confuse them without noticing."""


def calibrate(
    field: str,
    *,
    kind: str,
    ocr: float,
    weight: float,
    witnesses: int,
    rival: float,
    doubtful: bool,
    digits: bool,
) -> float:
    """Confidence of a chosen value, 0.05 to 0.99.

    Args:
        field: name of the field.
        kind: kind of evidence (see ``candidates``).
        ocr: confidence of the recogniser in the weakest line, 0..1.
        weight: weight of the candidate; a snapped or foreign label lowers it.
        witnesses: number of lines that print the same value.
        rival: score of the best contradicting candidate over the score of the chosen one.
        doubtful: whether something about the value does not fit (another label stood in, another script was expected).
        digits: whether the value has Arabic-script digits read from a picture.
    """
    if kind in ("prose", "prose_open"):
        wrong = 1.0 - _KIND[kind] * _PROSE.get(field, 1.0)
    else:
        wrong = 1.0 - _KIND.get(kind, 0.6) * _FIELD.get(field, 1.0)
    if kind == "place":
        wrong += max(0.0, 0.5 - weight)
    misread = 1.0 - _interpolate(ocr) * (_EASTERN_DIGITS if digits else 1.0)
    if witnesses > 1:
        wrong, misread = wrong * 0.4, misread * 0.3
    confidence = (1.0 - wrong) * (1.0 - misread)
    if rival > 0.6:
        confidence *= 1.0 - 0.12 * min(1.0, rival)
    if doubtful:
        confidence *= 0.9
    return round(max(0.05, min(0.99, confidence)), 3)


def _interpolate(ocr: float) -> float:
    low = _OCR[0]
    for high in _OCR:
        if ocr <= high[0]:
            span = high[0] - low[0]
            return high[1] if span == 0 else low[1] + (high[1] - low[1]) * (ocr - low[0]) / span
        low = high
    return _OCR[-1][1]


def status_of(confidence: float) -> FieldStatus:
    """``extracted`` only from the threshold on, else ``to_check``."""
    return "extracted" if confidence >= EXTRACTED_FROM else "to_check"
