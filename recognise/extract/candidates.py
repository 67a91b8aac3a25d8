"""A candidate: one possible value of one field, where it stands and why it is believed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recognise.extract.textflow import Span
from recognise.model.document import BBox
from recognise.rulepack.folding import fold, words

AWARDS = ("conferral_date", "award_date", "diploma_date", "graduation_date", "place_date", "print_date")
"""Dates that may tell when a qualification was awarded."""

NUMBERS = frozenset(
    {
        "document_number",
        "diploma_number",
        "registration_number",
        "reference_number",
        "student_number",
        "check_number",
    }
)
"""Numbers that may be the one of the document."""

NAMES = frozenset({"holder_name", "holder_name_latin"})
"""The holder's name, as printed and in Latin letters."""

HALF_NAME = "half_name"
"""One word under a label for names: a given name if a surname has a label too, else nothing sure."""

HEADINGS = ("heading", "heading_known")
"""Kinds of evidence of a title that stands alone."""

Kind = str
"""How a value was found: ``label``, ``label_loose`` (no separator), ``label_near`` (in the next cell or line),
``label_guessed`` (an unknown label, told by its words), ``prose``,
``prose_open`` (nothing bounds it on one side), ``heading``, ``heading_known`` (all of its words are one known phrase),
``heading_generic`` (*Diploma* and no more), ``letterhead``, ``authority`` (a ministry), ``company``, ``standalone``,
``place``, ``place_date``, ``pattern``, ``twin`` (a name by its sound in the other script), ``title_part``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One possible value. ``weight`` (0..1) is how far its kind of evidence is trusted, before the OCR's own doubt."""

    field: str
    value: str
    raw: str
    page: int
    bbox: BBox
    kind: Kind
    weight: float
    ocr: float
    """Confidence of the recogniser in the weakest line the value stands on."""
    line: int
    language: str | None = None


def candidate(
    field: str,
    value: str,
    span: Span,
    kind: Kind,
    weight: float,
    *,
    raw: str | None = None,
    language: str | None = None,
) -> Candidate:
    """A candidate at a span of the flow."""
    return Candidate(
        field=field,
        value=value,
        raw=raw if raw is not None else span.text,
        page=span.page,
        bbox=span.bbox,
        kind=kind,
        weight=weight,
        ocr=span.confidence,
        line=span.first_line,
        language=language,
    )


def key(item: Candidate) -> str:
    """What candidates of one value have in common: its letters and figures, folded; where there are none, its signs."""
    return "".join(words(item.value)) or fold(item.value)


def moved(item: Candidate, field: str, value: str, other: Candidate) -> Candidate:
    """``item`` with another field and value, trusted as little as the weaker of the two it is made from."""
    weight, ocr = min(item.weight, other.weight), min(item.ocr, other.ocr)
    return replace(item, field=field, value=value, raw=value, weight=weight, ocr=ocr)


def first_entries(found: list[Candidate]) -> list[Candidate]:
    """Without what is labelled below the first entry: a supplement ends with the post of who certifies it."""
    first = min((item.line for item in found if item.kind.startswith("label")), default=None)
    return [
        item for item in found if first is None or item.line == first or not item.kind.startswith("label")
    ]
