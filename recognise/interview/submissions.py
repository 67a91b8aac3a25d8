"""Submissions of forms: KoboToolbox JSON, ODK Central CSV (a file, or a zip with its repeats), ODK XML. Raw data are kept.

A submission is known by its instanceID; one made with another version of the template is refused, never guessed at.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from recognise.errors import InputError
from recognise.interview.record import PrivateAnswers, make_record
from recognise.interview.xlsform import DECLINED, NOTES
from recognise.model.interview import (
    Answer,
    Consent,
    Interpreter,
    InterpreterMode,
    InterviewRecord,
    InterviewTemplate,
    RawSubmission,
)

MAX_BYTES = 200_000_000
MAX_SUBMISSIONS = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One submission as flat names: values outside of repeats, and the rounds of each repeat."""

    instance: str
    values: Mapping[str, Any]
    rounds: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)
    raw: bytes = b""
    form: str = "json"


def read_submissions(path: Path, template: InterviewTemplate) -> Iterator[Submission]:
    """The submissions of a file, one after the other.

    Raises:
        InputError: the file cannot be read, or is none of the known forms.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB", code="E105")
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path.name} cannot be read: {error.strerror}") from None
    suffix = path.suffix.lower()
    repeats = {section.id for section in template.sections if section.repeat is not None}
    if suffix == ".json":
        yield from _json(path.name, raw, repeats)
    elif suffix == ".xml":
        yield _xml(path.name, raw, repeats)
    elif suffix == ".csv":
        others = {name: path.with_name(f"{path.stem}-{name}.csv") for name in repeats}
        tables = {name: other.read_bytes() for name, other in others.items() if other.is_file()}
        yield from _csv(path.name, raw, tables, template)
    elif suffix == ".zip":
        yield from _zip(path.name, raw, repeats, template)
    else:
        raise InputError(f"{path.name} is not a JSON, CSV, ZIP or XML file of submissions")


def _flat(row: Mapping[str, Any], several: set[str]) -> dict[str, Any]:
    """A row by the last part of its headings: names of questions are unique in a template.

    Exports may add a column for each choice of a question with several answers (``group-question/choice``); the answer
    itself stands in the column of the question, so these are left out.
    """
    found: dict[str, Any] = {}
    for heading, value in row.items():
        parts = re.split(r"[/-]", heading)
        if len(parts) == 1 or parts[-2] not in several:
            found[parts[-1]] = value
    return found


def _json(name: str, raw: bytes, repeats: set[str]) -> Iterator[Submission]:
    try:
        data = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise InputError(f"{name} is not JSON") from None
    listed = data.get("results", [data]) if isinstance(data, dict) else data
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise InputError(f"{name} is not a list of submissions")
    if len(listed) > MAX_SUBMISSIONS:
        raise InputError(f"{name} holds more than {MAX_SUBMISSIONS} submissions: split it", code="E105")
    for one in listed:
        values = {
            key.rsplit("/", 1)[-1]: value for key, value in one.items() if not isinstance(value, (list, dict))
        }
        rounds = {
            key.rsplit("/", 1)[-1]: tuple(
                {k.rsplit("/", 1)[-1]: v for k, v in item.items()} for item in value if isinstance(item, dict)
            )
            for key, value in one.items()
            if isinstance(value, list) and key.rsplit("/", 1)[-1] in repeats
        }
        instance = str(
            one.get("meta/instanceID")
            or values.get("instanceID")
            or (f"uuid:{one['_uuid']}" if one.get("_uuid") else "")
        )
        text = json.dumps(one, ensure_ascii=False, sort_keys=True, indent=1)
        yield Submission(instance=instance, values=values, rounds=rounds, raw=text.encode(), form="kobo_json")


def _xml(name: str, raw: bytes, repeats: set[str]) -> Submission:
    from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
    from defusedxml.ElementTree import ParseError, fromstring  # type: ignore[import-untyped]

    try:
        root = fromstring(raw)
    except (ParseError, DefusedXmlException, ValueError):
        raise InputError(f"{name} is not a well-formed submission") from None
    values: dict[str, Any] = {}
    rounds: dict[str, list[dict[str, Any]]] = {}

    def walk(element: Any, into: dict[str, Any]) -> None:
        for child in element:
            tag = str(child.tag).rsplit("}", 1)[-1]
            if tag in repeats:
                own: dict[str, Any] = {}
                walk(child, own)
                rounds.setdefault(tag, []).append(own)
            elif len(child):
                walk(child, into)
            else:
                into[tag] = child.text or ""

    walk(root, values)
    full = {tag: tuple(items) for tag, items in rounds.items()}
    return Submission(
        instance=str(values.get("instanceID", "")), values=values, rounds=full, raw=raw, form="odk_xml"
    )


def _rows(name: str, raw: bytes) -> list[dict[str, str]]:
    try:
        reader = csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
        return [{key: value or "" for key, value in row.items() if key is not None} for row in reader]
    except (UnicodeDecodeError, csv.Error):
        raise InputError(f"{name} is not a CSV file in UTF-8") from None


def _csv(
    name: str, raw: bytes, tables: Mapping[str, bytes], template: InterviewTemplate
) -> Iterator[Submission]:
    missing = [
        section.id for section in template.sections if section.repeat is not None and section.id not in tables
    ]
    if missing:
        raise InputError(
            f"{name}: the tables of {', '.join(missing)} are missing; hand in the zip, or put {Path(name).stem}-{missing[0]}.csv beside it"
        )
    several = {q.id for q in template.questions if q.type == "choices"} | {
        f"{DECLINED}{s.id}" for s in template.sections
    }
    rounds: dict[str, dict[str, list[dict[str, str]]]] = {}
    for repeat, table in tables.items():
        for row in _rows(f"{name} ({repeat})", table):
            own = _flat(row, several)
            rounds.setdefault(row.get("PARENT_KEY", ""), {}).setdefault(repeat, []).append(own)
    for row in _rows(name, raw):
        values = _flat(row, several)
        key = row.get("KEY") or row.get("meta-instanceID") or row.get("instanceID") or ""
        full = {repeat: tuple(items) for repeat, items in rounds.get(key, {}).items()}
        kept = json.dumps({"row": row, "repeats": full}, ensure_ascii=False, sort_keys=True, indent=1)
        yield Submission(instance=key, values=values, rounds=full, raw=kept.encode(), form="odk_csv")


def _zip(name: str, raw: bytes, repeats: set[str], template: InterviewTemplate) -> Iterator[Submission]:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            sheets = [
                info
                for info in archive.infolist()
                if info.filename.endswith(".csv") and "/" not in info.filename
            ]
            if sum(info.file_size for info in sheets) > MAX_BYTES:
                raise InputError(f"{name} unpacks to more than {MAX_BYTES // 1_000_000} MB", code="E105")
            tables = {info.filename[:-4]: archive.read(info) for info in sheets}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError):
        raise InputError(f"{name} is not a readable zip file") from None
    of_repeat = {repeat: stem for repeat in repeats for stem in tables if stem.endswith(f"-{repeat}")}
    main = [stem for stem in tables if stem not in of_repeat.values()]
    if len(main) != 1:
        raise InputError(
            f"{name} must hold one table of submissions, and one for each repeat; found {len(main)}"
        )
    yield from _csv(
        name, tables[main[0]], {repeat: tables[stem] for repeat, stem in of_repeat.items()}, template
    )


def to_record(
    submission: Submission, template: InterviewTemplate, kept_at: str = ""
) -> tuple[InterviewRecord, PrivateAnswers | None]:
    """One submission as a record.

    Raises:
        InputError: no instanceID, another version of the template, or answers that do not fit.
    """
    values = submission.values
    if not submission.instance:
        raise InputError("the submission has no instanceID", code="I001")
    made_with = (str(values.get("template_id", "")), str(values.get("template_version", "")))
    if made_with != (template.id, template.form_version):
        shown = " ".join(made_with).strip() or "an unnamed form"
        raise InputError(
            f"{record_id(submission.instance)}: made with {shown}; this is {template.id} {template.form_version}. "
            "Use the template file it was made with (--template FILE)", code="I002",
        )  # fmt: skip
    source = RawSubmission(
        path=kept_at, sha256=hashlib.sha256(submission.raw).hexdigest(), form=submission.form
    )
    answers = list(_answers(submission, template))
    return make_record(
        template, answers, id=record_id(submission.instance), source=source, **_about(values, template)
    )


def record_id(instance: str) -> str:
    """A file-safe name for an instanceID such as ``uuid:6f1c…``."""
    safe = re.sub(r"[^A-Za-z0-9._-]", "-", instance.removeprefix("uuid:"))[:64].strip(".-")
    if not safe:
        raise InputError("the submission has no usable instanceID", code="I001")
    return safe


def _answers(submission: Submission, template: InterviewTemplate) -> Iterator[Answer]:
    for section in template.sections:
        places: list[tuple[int, Mapping[str, Any]]] = [(0, submission.values)]
        if section.repeat is not None:
            places = list(enumerate(submission.rounds.get(section.id, ()), 1))
        for round, values in places:
            declined = set(str(values.get(f"{DECLINED}{section.id}") or "").split())
            notes = _notes(str(values.get(f"{NOTES}{section.id}") or ""))
            for question in section.questions:
                given, note = values.get(question.id), notes.get(question.id)
                if given not in (None, ""):
                    yield Answer(question=question.id, round=round, value=given, note=note)
                elif question.id in declined:
                    yield Answer(question=question.id, round=round, status="declined", note=note)
                elif note or (round and question is section.questions[0]):
                    yield Answer(question=question.id, round=round, status="skipped", note=note)


def _notes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, colon, note = line.partition(":")
        if colon and note.strip():
            found[name.strip()] = note.strip()
    return found


def _interpreter(mode: str, languages: tuple[str, ...]) -> Interpreter | None:
    if not mode:
        return None
    used = next((name for name in get_args(InterpreterMode) if name == mode), None)
    return Interpreter(
        used=used is not None, language=languages[-1] if used and languages else None, mode=used
    )


def _about(values: Mapping[str, Any], template: InterviewTemplate) -> dict[str, Any]:
    def words(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in str(values.get(name) or "").split(",") if part.strip())

    languages, mode = words("interview_languages"), str(values.get("interpreter") or "")
    given = str(values.get("consent_given") or "")
    held_on = str(values.get("held_on") or "") or None
    return {
        "held_on": held_on,
        "case": str(values.get("case_id") or "") or None,
        "claim": str(values.get("claim_id") or "") or None,
        "office": str(values.get("office") or "") or None,
        "interviewers": words("interviewers"),
        "languages": languages,
        "interpreter": _interpreter(mode, languages),
        "consent": Consent(given=given == "yes", version=template.consent_version, on=held_on)
        if given
        else None,
    }
