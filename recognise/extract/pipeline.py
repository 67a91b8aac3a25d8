"""The public way in: a file to an Extraction, many files to many, pages only, and the picture of a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from recognise.errors import InputError, MissingProgramError
from recognise.extract import cache
from recognise.extract.intake import MESSAGES, Received, receive, refuse
from recognise.extract.language import languages_of_document
from recognise.extract.layout import page_text
from recognise.extract.options import PagesRead, ReadOptions
from recognise.model.document import Extraction, Note, Source

if TYPE_CHECKING:
    from recognise.rulepack.lexicon import Lexicon

DEFAULT = ReadOptions()


def extract_file(path: Path, *, lexicon: Lexicon | None = None, options: ReadOptions = DEFAULT) -> Extraction:
    """Read one file: pages, languages, and with a lexicon the kind of document, its fields and its transcript.

    Never raises for bad input: a file that cannot be read gives ``status="failed"`` and a note with one of the closed
    E1xx codes that says what to do next.
    """
    try:
        read = read_pages(path, options=options)
    except InputError as error:
        return failed(path, error.code, error.message)
    except MissingProgramError as error:
        return failed(path, "E110", f"{MESSAGES['E110']} ({error.message})")
    return assemble(read, lexicon)


def read_pages(path: Path, *, options: ReadOptions = DEFAULT) -> PagesRead:
    """Read the pages of a file, upright, without looking for fields.

    Raises:
        InputError: the file cannot be read; ``code`` is one of the closed E1xx codes.
        MissingProgramError: no engine can run here.
    """
    received = receive(path, options.limits)
    kept = cache.load(received, options)
    if kept is not None:
        return kept
    read = _read(received, options)
    cache.store(received, options, read)
    return read


def _read(received: Received, options: ReadOptions) -> PagesRead:
    from recognise.extract.pages import read_received

    try:
        return read_received(received, options)
    except MemoryError as error:
        raise refuse("E108") from error


def assemble(read: PagesRead, lexicon: Lexicon | None) -> Extraction:
    """The Extraction of pages that were read; fields need the words of a lexicon."""
    text = "\n".join(page_text(page.lines) for page in read.pages)
    languages = languages_of_document([line.text for page in read.pages for line in page.lines])
    partial = any(note.code == "E111" for note in read.notes)
    plain = Extraction(
        source=read.source,
        status="partial" if partial else "ok",
        languages=languages,
        text=text,
        pages=read.pages,
        diagnostics=read.notes,
    )
    if lexicon is None:
        return plain
    from dataclasses import replace

    from recognise.extract.reading import read_document

    reading = read_document(read.pages, lexicon)
    return replace(
        plain,
        document_type=reading.document_type,
        fields=reading.fields,
        transcript=reading.transcript,
        diagnostics=read.notes + reading.notes,
    )


def failed(path: Path, code: str, message: str) -> Extraction:
    """The Extraction of a file that could not be read."""
    source = Source(path=str(path), sha256="", media_type="application/octet-stream")
    return Extraction(source=source, status="failed", diagnostics=(Note(code=code, message=message),))
