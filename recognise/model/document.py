"""What was read from one file: pages, lines, fields. Boxes are PDF points, origin top left, in the upright page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal

BBox = tuple[float, float, float, float]
"""``(x0, y0, x1, y1)`` in PDF points (1/72 inch), origin top left of the upright page."""

DocumentTypeName = Literal[
    "degree_certificate",
    "transcript",
    "diploma_supplement",
    "school_leaving_certificate",
    "vocational_certificate",
    "professional_licence",
    "employment_reference",
    "unknown",
]

FIELD_NAMES: tuple[str, ...] = (
    "holder_name",
    "holder_name_latin",
    "date_of_birth",
    "place_of_birth",
    "qualification_title",
    "qualification_title_en",
    "field_of_study",
    "institution",
    "issuing_country",
    "award_date",
    "award_date_printed",
    "grade",
    "duration",
    "document_number",
)
"""The names a field may have; a field that is not on the paper is absent, never guessed."""

FieldStatus = Literal["extracted", "to_check", "confirmed", "corrected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The file that was handed in."""

    path: str
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentType:
    """The kind of document, with the confidence (0..1) of that reading."""

    value: DocumentTypeName = "unknown"
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of text in logical character order."""

    text: str
    bbox: BBox
    confidence: float
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page as it was read. ``rotation`` is the clockwise turn in degrees that made it upright."""

    number: int
    width: float
    height: float
    rotation: int
    method: Literal["text_layer", "ocr"]
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One read value with where it stands on the paper.

    ``raw`` is what is printed, ``value`` its normalised form. Only ``extracted``, ``confirmed`` and ``corrected``
    fields are facts; ``to_check`` is unknown to the rules until a person confirms it.
    """

    value: str
    raw: str
    confidence: float
    page: int
    bbox: BBox
    status: FieldStatus = "to_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptRow:
    """One course of a transcript, as printed."""

    course: str
    credits: str | None = None
    grade: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A diagnostic that travels with an extraction: a stable code and a message for people."""

    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """Everything that was read from one file (contract ``recognise/extraction/1``)."""

    SCHEMA: ClassVar[str] = "recognise/extraction/1"

    schema: str = SCHEMA
    source: Source
    status: Literal["ok", "partial", "failed"]
    document_type: DocumentType = field(default_factory=DocumentType)
    languages: tuple[str, ...] = ()
    text: str = ""
    pages: tuple[Page, ...] = ()
    fields: dict[str, Field] = field(default_factory=dict)
    transcript: tuple[TranscriptRow, ...] = ()
    diagnostics: tuple[Note, ...] = ()
