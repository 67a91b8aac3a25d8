"""Interview files: records and filled-in sheets as JSON, YAML or CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from recognise import codec
from recognise.errors import InputError
from recognise.interview.record import (
    PrivateAnswers,
    check_name,
    check_version,
    make_record,
    without_sensitive,
)
from recognise.interview.template import find_template
from recognise.model.interview import Answer, AnswerStatus, InterviewRecord, InterviewTemplate
from recognise.model.rules import RulePack
from recognise.rulepack.yaml12 import load_file

MAX_BYTES = 5_000_000
ABOUT = (
    "id",
    "held_on",
    "case",
    "claim",
    "office",
    "languages",
    "interpreter",
    "interviewers",
    "consent",
    "ratings",
    "explanations",
    "seconds",
)
COLUMNS = ("question", "round", "status", "value", "note")
STATUSES: tuple[AnswerStatus, ...] = get_args(AnswerStatus)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lists:
    """The parts of a sheet that are not answers: notes per question, and questions that were declined."""

    notes: dict[str, str]
    declined: tuple[str, ...]


def load_record(path: Path) -> InterviewRecord:
    """Reads a recorded interview (``recognise/interview_record/1``) from JSON or YAML.

    Raises:
        InputError: the file cannot be read or is not a record.
    """
    data = read_data(path)
    if not isinstance(data, dict) or data.get("schema") != InterviewRecord.SCHEMA:
        raise InputError(
            f"{path.name} is not an interview record ({InterviewRecord.SCHEMA}); take a filled sheet in with 'recognise interview record'"
        )
    record = codec.from_plain(InterviewRecord, data)
    check_name(record.id)
    return record


def read_data(path: Path) -> Any:
    """Plain data of a JSON or YAML file.

    Raises:
        InputError: it cannot be read.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB", code="E105")
        if path.suffix.lower() == ".json":
            return json.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"{path.name} cannot be read: {getattr(error, 'strerror', None) or 'the text is not UTF-8'}"
        ) from None
    except (ValueError, RecursionError):
        raise InputError(f"{path.name} is not JSON") from None
    parsed = load_file(path, path.name)
    errors = tuple(found for found in parsed.diagnostics if found.severity == "error")
    if parsed.root is None or errors:
        raise InputError(f"{path.name} cannot be read as YAML", diagnostics=errors)
    return parsed.root.plain()


def take_in(
    path: Path, pack: RulePack, template_name: str | None = None
) -> tuple[InterviewRecord, PrivateAnswers | None]:
    """A filled-in sheet or a record as a checked record. JSON, YAML and CSV (``question,round,status,value,note``).

    Raises:
        InputError: the file cannot be read, names no template, or its answers do not fit.
    """
    if path.suffix.lower() == ".csv":
        if template_name is None:
            raise InputError(f"{path.name} does not say its template: add --template NAME")
        return make_record(find_template(template_name, pack), _csv_answers(path))
    data = read_data(path)
    if not isinstance(data, dict):
        raise InputError(f"{path.name} is not a mapping: see docs/how-to/interview.md for the form")
    name = template_name or data.get("template")
    if not isinstance(name, str):
        raise InputError(f"{path.name} does not say its template: add 'template:', or --template NAME")
    template = find_template(name, pack)
    if data.get("schema") == InterviewRecord.SCHEMA:
        record = codec.from_plain(InterviewRecord, data)
        check_version(record, template)
        about = {name: getattr(record, name) for name in (*ABOUT[1:], "findings", "source")}
        return make_record(template, record.answers, id=record.id, **about)
    return _sheet(data, template)


def _sheet(
    data: dict[str, Any], template: InterviewTemplate
) -> tuple[InterviewRecord, PrivateAnswers | None]:
    """The short form: ``answers`` with one entry a question, and a list of rounds for each repeated section."""
    unknown = sorted(set(data) - {*ABOUT, "template", "version", "answers", "declined", "notes", "recognise"})
    if unknown:
        raise InputError(
            f"unknown key '{unknown[0]}'; known: template, version, answers, declined, notes, {', '.join(ABOUT)}"
        )
    version = data.get("version")
    if version is not None and str(version) not in (template.version, template.form_version):
        raise InputError(
            f"the sheet was made for version {version}; {template.id} is {template.form_version}"
        )
    about = {key: data[key] for key in ABOUT if key in data}
    blank = codec.from_plain(
        InterviewRecord,
        {"id": "x", "template": "x", "version": "x", **{k: v for k, v in about.items() if k != "id"}},
    )
    ready = {key: getattr(blank, key) for key in about if key != "id"}
    return make_record(
        template,
        list(_short_answers(data, template)),
        id=str(about["id"]) if "id" in about else None,
        **ready,
    )


def _short_answers(data: dict[str, Any], template: InterviewTemplate) -> Iterator[Answer]:
    lists = codec.from_plain(
        _Lists, {"notes": data.get("notes") or {}, "declined": data.get("declined") or []}
    )
    notes, declined = lists.notes, set(lists.declined)
    sections = {section.id for section in template.sections if section.repeat is not None}
    given = data.get("answers")
    if not isinstance(given, dict):
        raise InputError("'answers' must be a mapping of question and answer")
    for name, value in given.items():
        if name in sections and isinstance(value, list):
            for round, entries in enumerate(value, 1):
                if not isinstance(entries, dict):
                    raise InputError(
                        f"answers: round {round} of '{name}' must be a mapping of question and answer"
                    )
                for inner, answer in entries.items():
                    yield Answer(
                        question=inner,
                        round=round,
                        value=_as_value(answer),
                        note=notes.get(f"{inner}.{round}"),
                    )
        elif value is not None:
            yield Answer(question=name, value=_as_value(value), note=notes.get(name))
    for name in sorted(declined - set(given)):
        question, _, round_text = str(name).partition(".")
        yield Answer(
            question=question,
            round=int(round_text) if round_text.isdigit() else 0,
            status="declined",
            note=notes.get(name),
        )


def _as_value(value: Any) -> Any:
    return tuple(str(one) for one in value) if isinstance(value, list) else value


def _csv_answers(path: Path) -> list[Answer]:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise InputError(f"{path.name} cannot be read as UTF-8 text") from None
    rows = csv.DictReader(io.StringIO(text))
    missing = {"question", "value"} - set(rows.fieldnames or ())
    if missing:
        raise InputError(
            f"{path.name}: the column {', '.join(sorted(missing))} is missing; columns: {', '.join(COLUMNS)}"
        )
    found = []
    for number, row in enumerate(rows, 2):
        status = _status(
            (row.get("status") or "").strip() or ("answered" if (row["value"] or "").strip() else "skipped")
        )
        if status is None:
            raise InputError(f"{path.name}, line {number}: the status is not {', '.join(STATUSES)}")
        round_text = (row.get("round") or "0").strip()
        if not round_text.isdigit():
            raise InputError(f"{path.name}, line {number}: the round is not a number")
        found.append(
            Answer(
                question=(row["question"] or "").strip(),
                round=int(round_text),
                status=status,
                value=row["value"] if status == "answered" else None,
                note=row.get("note") or None,
            )
        )
    return found


def _status(word: str) -> AnswerStatus | None:
    return next((status for status in STATUSES if status == word), None)


def ready_for_rules(
    record: InterviewRecord, pack: RulePack, template_name: str | None = None
) -> InterviewTemplate:
    """The template of a record, once it is sure that the two belong together.

    Raises:
        UsageError: there is no such template.
        InputError: the record belongs to another version, or holds sensitive answers.
    """
    template = find_template(template_name or record.template, pack)
    check_version(record, template)
    without_sensitive(record, template)
    return template
