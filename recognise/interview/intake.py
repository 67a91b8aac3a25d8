"""Many submissions into a folder: a record each, the raw submission beside it, sensitive answers in a folder of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from recognise import codec
from recognise.errors import InputError
from recognise.files import write_private
from recognise.interview.submissions import Submission, read_submissions, record_id, to_record
from recognise.model.interview import InterviewTemplate

SUFFIX = {"odk_xml": "xml", "odk_csv": "json", "kobo_json": "json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of one submission. ``known``: it was here already, with the same content."""

    id: str
    state: Literal["new", "known", "refused"]
    code: str | None = None
    message: str | None = None


def take_in_submissions(path: Path, template: InterviewTemplate, out: Path) -> Iterator[Taken]:
    """Takes every submission of a file in; one that is refused never stops the others.

    Raises:
        InputError: the file itself cannot be read.
        StoreError: a record cannot be written.
    """
    for submission in read_submissions(path, template):
        try:
            yield _one(submission, template, out)
        except InputError as error:
            yield Taken(id=submission.instance, state="refused", code=error.code, message=error.message)


def _one(submission: Submission, template: InterviewTemplate, out: Path) -> Taken:
    name = record_id(submission.instance) if submission.instance else ""
    sensitive = any(question.sensitive for question in template.questions)
    kept = f"{'private/' if sensitive else ''}raw/{name}.{SUFFIX[submission.form]}"
    record, private = to_record(submission, template, kept)
    before = out / kept
    if before.is_file() and (out / f"{record.id}.json").is_file():
        if before.read_bytes() == submission.raw:
            return Taken(id=record.id, state="known")
        message = f"{record.id}: taken in before with other content; the first one is kept"
        return Taken(id=record.id, state="refused", code="I003", message=message)
    write_private(before, submission.raw)
    if private is not None:
        write_private(
            out / "private" / f"{record.id}.json", (codec.to_json(private, indent=1) + "\n").encode()
        )
    write_private(out / f"{record.id}.json", (codec.to_json(record, indent=1) + "\n").encode())
    return Taken(id=record.id, state="new")
