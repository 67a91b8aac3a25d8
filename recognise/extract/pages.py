"""From a received file to its pages: which reader for which page, boxes in points, notes about what went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from typing import Any

from recognise.errors import InputError, MissingProgramError
from recognise.extract.credentials import code_notes, read_codes
from recognise.extract.crops import brightest
from recognise.extract.engines import EnginePage, engine, mean_confidence
from recognise.extract.intake import MESSAGES, Received, refuse
from recognise.extract.language import identify, languages_of_document
from recognise.extract.layout import reading_order
from recognise.extract.options import PagesRead, ReadOptions, View
from recognise.extract.raster import A4_LONG_SIDE, RawPage, frames
from recognise.model.document import BBox, Line, Note, Page, Source

HARD_TO_READ = 0.6
"""Mean confidence below which a page gets the note E115."""

WORTH_A_NOTE = 12
"""A text layer shorter than this (a page number, a scanner's mark) is passed over without a note."""
FEWEST_SIGNS = 3
"""With fewer letters and digits than this in the whole file nothing was read: a speck is no text."""

Read = tuple[Page, View, tuple[str, ...]]
"""A page, how to draw it, and the numbers on it that two recognisers read alike."""
MEMORY_PAGES = 8
"""Once in so many pages memory is given back."""
_PAGES_READ = count(1)
CODE_SIDE = 1600
"""Pixels of the long side at which codes are looked for."""


def note(code: str) -> Note:
    """The note for one of the closed codes."""
    return Note(code=code, message=MESSAGES[code])


def read_received(received: Received, options: ReadOptions) -> PagesRead:
    """Read all pages.

    Raises:
        InputError: one of E103 to E107, when nothing of the file can be read.
    """
    notes: list[Note] = []
    found: list[Read] = []
    failure: InputError | None = None
    source = _pdf_pages if received.media_type == "application/pdf" else _image_pages
    for result in source(received, options, notes):
        if isinstance(result, InputError):
            failure = failure or result
        else:
            found.append(result)
    if not found:
        raise failure or refuse("E106")
    if failure:
        notes.append(note("E111"))
    pages = _with_languages([page for page, _, _ in found])
    if sum(sign.isalnum() for page in pages for line in page.lines for sign in line.text) < FEWEST_SIGNS:
        raise refuse("E107")
    if any(mean_confidence(page.lines) < HARD_TO_READ for page in pages if page.lines):
        notes.append(note("E115"))
    about = Source(path=received.path, sha256=received.sha256, media_type=received.media_type)
    return PagesRead(
        source=about,
        pages=pages,
        notes=tuple(notes),
        views=tuple(view for _, view, _ in found),
        seconded=tuple(number for _, _, numbers in found for number in numbers),
    )


def _image_pages(received: Received, options: ReadOptions, notes: list[Note]) -> Iterator[Read | InputError]:
    for number, frame in enumerate(frames(received, options.limits), start=1):
        if isinstance(frame, InputError):
            yield frame
            continue
        notes.extend(_codes(frame.grey))
        yield _ocr(number, frame, options)


def _codes(grey: Any) -> tuple[Note, ...]:
    """Notes on the QR codes and bar codes of a page picture; what they hold is named, never opened or followed."""
    import cv2

    scale = CODE_SIDE / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale) if scale < 1 else grey
    return code_notes(read_codes(small))


def _pdf_pages(received: Received, options: ReadOptions, notes: list[Note]) -> Iterator[Read | InputError]:
    from recognise.extract.pdf import open_pdf

    with open_pdf(received, options.limits) as file:
        if file.active:
            notes.append(note("E114"))
        distrusted = trusted = False
        for index in range(file.page_count):
            try:
                layer = file.layer(index) if options.trust_text_layer else []
                page = _layer_page(index + 1, file.size(index), layer) if layer else None
                if page is not None and not _told(file, index, layer, options):
                    page = None
                if page is None:
                    distrusted = distrusted or sum(len(line.text) for line in layer) >= WORTH_A_NOTE
                    raw = raw_pdf_page(file, index, options)
                    notes.extend(_codes(raw.grey))
                    yield _ocr(index + 1, raw, options)
                else:
                    trusted = True
                    notes.extend(_codes(brightest(file.render(index, CODE_SIDE))))
                    yield page
            except InputError as error:
                yield error
            except MissingProgramError:
                raise
            except Exception:  # pdfium reports odd pages by built-in errors; the other pages still count
                yield refuse("E104")
        if distrusted:
            notes.append(note("E113"))
        if trusted and file.disputed():
            notes.append(note("E112"))


def _told(file: Any, index: int, layer: list[Any], options: ReadOptions) -> bool:
    """Whether the layer holds what is printed; looked at where the page is, or may be, a scan."""
    from recognise.extract.detect import find_text
    from recognise.extract.layer_proof import tells_all

    doubt = file.doubt(index)
    if doubt != "pictures":
        return bool(doubt == "none")
    rgb = file.render(index, options.look)
    try:
        boxes = find_text(rgb, options.look)
    except MissingProgramError:
        return True  # without the detector there is no second witness; a page with text is better than none
    return tells_all(layer, boxes, max(file.size(index)) / max(rgb.shape[:2]))


def raw_pdf_page(file: Any, index: int, options: ReadOptions) -> RawPage:
    """Picture of a PDF page. A page that is one big photo may show the table around the sheet."""
    width, height = file.size(index)
    rgb = file.render(index, options.long_side)
    return RawPage(pixels=rgb, width=width, height=height, photo=file.is_photo(index))


def _layer_page(number: int, size: tuple[float, float], layer: list[Any]) -> Read | None:
    from recognise.extract.layer_proof import trustworthy

    if not trustworthy(layer):
        return None
    lines = [Line(text=line.text, bbox=_rounded(line.bbox), confidence=1.0) for line in layer]
    page = Page(
        number=number,
        width=round(size[0], 2),
        height=round(size[1], 2),
        rotation=0,
        method="text_layer",
        lines=reading_order(lines),
    )
    return page, View(number=number, to_points=()), ()


def _ocr(number: int, raw: RawPage, options: ReadOptions) -> Read:
    """Read a page from its picture and express everything in points of the upright page."""
    import numpy as np

    done = engine(options.engine).read(raw, options)
    scale = _points_per_pixel(raw, done)
    width, height = done.size
    lines = [
        Line(text=line.text, bbox=_rounded(line.bbox, scale), confidence=line.confidence)
        for line in done.lines
    ]
    page = Page(
        number=number,
        width=round(width * scale, 2),
        height=round(height * scale, 2),
        rotation=done.rotation,
        method="ocr",
        lines=reading_order(lines),
    )
    matrix = np.diag([scale, scale, 1.0]) @ done.matrix
    if next(_PAGES_READ) % MEMORY_PAGES == 0:
        _give_memory_back()
    return page, View(number=number, to_points=tuple(float(x) for x in matrix.ravel())), done.seconded


def _give_memory_back() -> None:
    """Free pages of the heap go back to the system: after a hundred scans a worker holds a tenth less (glibc only).

    Not after every page: to get them again costs a twentieth of what a page takes.
    """
    import ctypes

    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def _points_per_pixel(raw: RawPage, done: EnginePage) -> float:
    """A sheet cut out of a photo has no known size: it is taken for A4. Otherwise the page keeps its size."""
    if done.rectified:
        return A4_LONG_SIDE / max(done.size)
    return max(raw.width, raw.height) / max(done.size)


def _rounded(box: BBox, scale: float = 1.0) -> BBox:
    x0, y0, x1, y1 = (round(float(value) * scale, 2) for value in box)
    return (x0, y0, x1, y1)


def _with_languages(pages: list[Page]) -> tuple[Page, ...]:
    """Name the language of each line, among those the whole document speaks."""
    spoken = languages_of_document([line.text for page in pages for line in page.lines])
    return tuple(
        replace(
            page,
            lines=tuple(replace(line, language=identify(line.text, among=spoken)) for line in page.lines),
        )
        for page in pages
    )
