"""The public way in: a file to an Extraction, many files to many, pages only, and the picture of a page."""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from recognise.errors import InputError, MissingProgramError
from recognise.extract import cache
from recognise.extract.intake import MESSAGES, Received, receive, refuse
from recognise.extract.language import languages_of_document
from recognise.extract.options import PagesRead, ReadOptions
from recognise.extract.row_texts import page_text
from recognise.extract.worker import Child
from recognise.model.document import Extraction, Note, Source

if TYPE_CHECKING:
    from recognise.rulepack.lexicon import Lexicon

DEFAULT = ReadOptions()


def extract_file(path: Path, *, lexicon: Lexicon | None = None, options: ReadOptions = DEFAULT) -> Extraction:
    """Read one file: pages, languages, and with a lexicon the kind of document, its fields and its transcript.

    Never raises for bad input: a file that cannot be read gives ``status="failed"`` and a note with one of the closed
    E1xx codes that says what to do next.
    """
    source = Source(path=str(path), sha256="", media_type="application/octet-stream")
    try:
        received = receive(path, options.limits)
        source = Source(path=received.path, sha256=received.sha256, media_type=received.media_type)
        read = _kept_or_read(received, options)
    except InputError as error:
        return _failed(source, error.code, error.message)
    except MissingProgramError as error:
        return _failed(source, "E110", f"{MESSAGES['E110']} ({error.message})")
    return assemble(read, lexicon)


def read_pages(path: Path, *, options: ReadOptions = DEFAULT) -> PagesRead:
    """Read the pages of a file, upright, without looking for fields.

    Raises:
        InputError: the file cannot be read; ``code`` is one of the closed E1xx codes.
        MissingProgramError: no engine can run here.
    """
    return _kept_or_read(receive(path, options.limits), options)


def _kept_or_read(received: Received, options: ReadOptions) -> PagesRead:
    kept = cache.load(received, options)
    if kept is not None:
        return kept
    read = _read(received, options)
    cache.store(received, options, read)
    return read


def _read(received: Received, options: ReadOptions) -> PagesRead:
    if options.isolated:
        with _one_child() as child:
            return child.read(received.path, options)
    from recognise.extract.pages import read_received

    try:
        return read_received(received, options)
    except MemoryError as error:
        raise refuse("E108") from error


_idle: list[Child] = []
_lock = threading.Lock()


@contextmanager
def _one_child() -> Iterator[Child]:
    """A reading process nobody else uses; kept warm for the next file."""
    with _lock:
        child = _idle.pop() if _idle else Child()
    try:
        yield child
    finally:
        with _lock:
            _idle.append(child)


@atexit.register
def close_children() -> None:
    """End the reading processes that were kept warm."""
    with _lock:
        for child in _idle:
            child.close()
        _idle.clear()


def extract_many(
    paths: Sequence[Path],
    *,
    lexicon: Lexicon | None = None,
    options: ReadOptions = DEFAULT,
    workers: int | None = None,
    progress: Callable[[], object] | None = None,
) -> Iterator[Extraction]:
    """Read many files, one process a worker, and give the Extractions in the order of ``paths``.

    Args:
        paths: the files.
        lexicon: words for the fields, see ``extract_file``.
        options: how to read; always isolated here.
        workers: processes; the number of processors when left out.
        progress: called once for every file that is done.

    A file that kills its process is tried once more in a new one and then reported as failed; the others go on.
    """
    options = replace(options, isolated=True)
    count = max(1, min(workers or os.cpu_count() or 1, len(paths)))
    with ThreadPoolExecutor(count) as pool:
        waiting = [pool.submit(extract_file, path, lexicon=lexicon, options=options) for path in paths]
        try:
            for one in waiting:
                if progress is not None:
                    one.add_done_callback(lambda _: progress())
            for one in waiting:
                yield one.result()
        finally:
            for one in waiting:
                one.cancel()


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
    from recognise.extract.reading import read_document

    reading = read_document(read.pages, lexicon, seconded=read.seconded)
    return replace(
        plain,
        document_type=reading.document_type,
        fields=reading.fields,
        transcript=reading.transcript,
        diagnostics=read.notes + reading.notes,
    )


def _failed(source: Source, code: str, message: str) -> Extraction:
    return Extraction(source=source, status="failed", diagnostics=(Note(code=code, message=message),))
