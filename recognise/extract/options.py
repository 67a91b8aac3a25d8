"""What a caller may choose about reading, and what reading pages gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from recognise.extract.intake import Limits
from recognise.model.document import Note, Page, Source

EngineName = Literal["auto", "lines", "page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How to read.

    ``engine``: ``lines`` (text detector and warm models), ``page`` (the tesseract program, one call a page) or ``auto``.
    ``cache``: keep what was read, keyed by content, so that the same file is not read twice.
    ``isolated``: read in a child process with limits on time and memory; a hostile file cannot take the program down.
    ``trust_text_layer``: use the text inside a PDF where it passes the tests; False reads every page from its picture.
    """

    engine: EngineName = "auto"
    cache: bool = True
    isolated: bool = True
    trust_text_layer: bool = True
    limits: Limits = field(default_factory=Limits)
    long_side: int = 2600
    look: int = 1216


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """How the upright page was made from the raw picture: nine numbers of the matrix raw pixels -> points, row by row."""

    number: int
    to_points: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesRead:
    """The pages of one file, what there is to say about them, and how to draw them.

    ``seconded``: numbers on them that two recognisers read alike (see ``numbers.compact``).
    """

    source: Source
    pages: tuple[Page, ...] = ()
    notes: tuple[Note, ...] = ()
    views: tuple[View, ...] = ()
    seconded: tuple[str, ...] = ()
