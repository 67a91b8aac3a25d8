"""Forms: pyxform accepts every template in every language, skip logic means the same there, and a round trip loses nothing."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from interview_help import TEMPLATES, answers, kobo, made, template
from lxml import etree

from recognise import codec
from recognise.errors import InputError
from recognise.interview.intake import take_in_submissions
from recognise.interview.logic import holds
from recognise.interview.submissions import read_submissions, to_record
from recognise.interview.template import read_template
from recognise.interview.verdict import judge
from recognise.interview.xlsform import column, relevant, write_xlsform
from recognise.model.interview import Answer, InterviewRecord, InterviewTemplate
from recognise.rulepack.yaml12 import parse

LOGIC = """
recognise: interview/1
id: logic
version: "1"
text: {{en: Logic}}
languages: [en]
sections:
  - id: s
    text: {{en: S}}
    questions:
      - {{id: one, type: choice, text: {{en: One}}, choices: [{{value: a, text: {{en: A}}}}, {{value: b, text: {{en: B}}}}, {{value: c, text: {{en: C}}}}]}}
      - {{id: many, type: choices, text: {{en: Many}}, choices: [{{value: a, text: {{en: A}}}}, {{value: b, text: {{en: B}}}}, {{value: c, text: {{en: C}}}}]}}
      - {{id: number, type: integer, text: {{en: Number}}}}
      - {{id: word, type: yes_no, text: {{en: Word}}}}
      - {{id: place, type: country, text: {{en: Place}}}}
      - {{id: asked, type: text, text: {{en: Asked}}, when: {{{when}}}}}
"""
CONDITIONS = [
    "one: a", "one: a | b", "one: not a | b", "one: '-'", "many: a", "many: not a", "many: a | c", "number: 3", "number: 2..4",
    "number: '>= 3'", "number: not 3", "number: '< 2'", "word: true", "word: not true", "place: SYR | ERI", "place: not SYR", "place: 'S*'",
    "one: a, number: '>= 2'",
]  # fmt: skip
VALUES: dict[str, list[Any]] = {
    "one": [None, "a", "b", "c"], "many": [None, ("a",), ("b",), ("a", "c"), ("a", "b", "c")], "number": [None, 0, 1, 2, 3, 4, 5],
    "word": [None, True, False], "place": [None, "SYR", "ERI", "SDN", "NLD"],
}  # fmt: skip


def as_form_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(value) if isinstance(value, tuple) else str(value)


def evaluate(xpath: str, values: dict[str, Any]) -> bool:
    """The expression as a form engine evaluates it, by libxml2."""
    functions = etree.FunctionNamespace(None)
    functions["selected"] = lambda _, text, word: (
        word in (text[0].text or "" if isinstance(text, list) else text).split()
    )
    root = etree.Element("f")
    for name, value in values.items():
        etree.SubElement(root, name).text = as_form_text(value)
    expression = re.sub(r"\$\{(\w+)\}", r"string(/f/\1)", xpath)
    return bool(root.xpath(f"boolean({expression})"))


@pytest.mark.parametrize("when", CONDITIONS)
def test_skip_logic_means_the_same_in_a_form(when: str) -> None:
    found, out = read_template(parse(LOGIC.format(when=when), "logic.yaml"), {})
    assert found is not None, [one.message for one in out]
    asked = found.question("asked")
    assert asked is not None
    expression = relevant(asked.when, found)
    names = [skip.question for skip in asked.when]
    seen = set()
    for first in VALUES[names[0]]:
        for second in VALUES[names[1]] if len(names) > 1 else [None]:
            values = {names[0]: first} | ({names[1]: second} if len(names) > 1 else {})
            given = {
                (name, 0): Answer(question=name, value=value)
                for name, value in values.items()
                if value is not None
            }
            ours = holds(asked.when, found, given, 0)
            seen.add(ours)
            assert evaluate(expression, values) == ours, values
    assert seen == {True, False}


@pytest.mark.parametrize("name", TEMPLATES)
def test_pyxform_accepts_every_template_in_every_language(name: str, tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    shape = template(name)
    write_xlsform(shape, path)
    verdict = judge(path)
    assert verdict.accepted and verdict.warnings == ()
    assert set(verdict.languages) == {column("x", language)[3:] for language in shape.languages}
    assert (verdict.form_id, verdict.version) == (shape.id, shape.form_version)


def test_every_text_of_a_template_is_in_the_workbook(tmp_path: Path) -> None:
    import openpyxl

    path = tmp_path / "form.xlsx"
    shape = template("schooling")
    write_xlsform(shape, path)
    book = openpyxl.load_workbook(path)
    cells = {
        str(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    for question in shape.questions:
        assert question.id in cells
        assert set(question.text.values()) <= cells
        assert {text for choice in question.choices for text in choice.text.values()} <= cells


def filled() -> tuple[InterviewRecord, Any, InterviewTemplate]:
    """A profile with repeats, several choices, notes, declined and sensitive answers."""
    given = [
        Answer(question="level", round=1, value="primary", note="in a camp"), Answer(question="start_year", round=1, value=1999),
        Answer(question="level", round=2, value="lower_secondary"), Answer(question="school", round=2, status="declined"),
        Answer(question="job_title", round=1, value="Koch, Bäcker; \"chef\""), Answer(question="licensed", round=1, value=True),
        Answer(question="licence_body", round=1, value="نقابة"), Answer(question="team", value="self", note="said at once"),
        Answer(question="programs", status="declined", note="did not want to say"), Answer(question="wanted_job", value="መምህር\nor cook"),
        Answer(question="move", value=False), Answer(question="caring", value="two children"), Answer(question="health", status="declined"),
        Answer(question="language", round=1, value="Tigrinya"), Answer(question="mother_tongue", round=1, value=True),
    ]  # fmt: skip
    found, private = made(
        given,
        "profile",
        held_on="2026-11-01",
        interviewers=("officer-1", "officer-2"),
        languages=("en", "ti"),
    )
    return found, private, template("profile")


def same(found: InterviewRecord, before: InterviewRecord) -> bool:
    return all(
        getattr(found, name) == getattr(before, name)
        for name in ("template", "version", "held_on", "interviewers", "languages", "answers")
    )


def test_round_trip_through_kobo_json_loses_nothing(tmp_path: Path) -> None:
    before, private, shape = filled()
    path = tmp_path / "kobo.json"
    path.write_text(json.dumps({"count": 1, "results": [kobo(before, "profile", private)]}), "utf-8")
    found, apart = to_record(next(read_submissions(path, shape)), shape)
    assert same(found, before)
    assert apart is not None and apart.answers == private.answers
    assert found.id == "6f1c"


def xml_of(submission: dict[str, Any], shape: InterviewTemplate) -> str:
    def inner(flat: dict[str, Any]) -> str:
        groups: dict[str, list[str]] = {}
        for key, value in flat.items():
            if isinstance(value, list):
                groups.setdefault("", []).extend(
                    f"<{key}>{inner({k.rsplit('/', 1)[-1]: v for k, v in one.items()})}</{key}>"
                    for one in value
                )
            elif key != "meta/instanceID" and not key.startswith("_"):
                group, _, name = key.rpartition("/")
                groups.setdefault(group, []).append(f"<{name}>{escape(str(value))}</{name}>")
        return "".join(
            "".join(parts) if not group else f"<{group}>{''.join(parts)}</{group}>"
            for group, parts in groups.items()
        )

    return (
        f'<data xmlns:orx="http://openrosa.org/xforms" id="{shape.id}" version="{shape.form_version}">{inner(submission)}'
        f"<orx:meta><orx:instanceID>{submission['meta/instanceID']}</orx:instanceID></orx:meta></data>"
    )


def test_round_trip_through_odk_xml_loses_nothing(tmp_path: Path) -> None:
    before, private, shape = filled()
    path = tmp_path / "one.xml"
    path.write_text(xml_of(kobo(before, "profile", private), shape), "utf-8")
    found, apart = to_record(next(read_submissions(path, shape)), shape)
    assert same(found, before)
    assert apart == type(apart)(record="6f1c", answers=private.answers)


def test_round_trip_through_an_odk_zip_loses_nothing(tmp_path: Path) -> None:
    before, private, shape = filled()
    submission = kobo(before, "profile", private)
    repeats = {key: value for key, value in submission.items() if isinstance(value, list)}
    main = {key.replace("/", "-"): value for key, value in submission.items() if key not in repeats} | {
        "KEY": "uuid:6f1c"
    }
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("profile.csv", table([main]))
        for name, rounds in repeats.items():
            rows = [
                {key.rsplit("/", 1)[-1]: value for key, value in one.items()} | {"PARENT_KEY": "uuid:6f1c"}
                for one in rounds
            ]
            archive.writestr(f"profile-{name}.csv", table(rows))
    found, apart = to_record(next(read_submissions(tmp_path / "a.zip", shape)), shape)
    assert same(found, before)
    assert apart is not None and apart.answers == private.answers


def test_columns_for_single_choices_do_not_become_answers(tmp_path: Path) -> None:
    before, private, shape = filled()
    submission = {
        key.replace("/", "-"): value
        for key, value in kobo(before, "profile", private).items()
        if not isinstance(value, list)
    }
    split = {
        "digital_skills-declined_digital_skills/programs": "1",
        "digital_skills-declined_digital_skills/phone": "0",
    }
    (tmp_path / "p.csv").write_text(table([submission | split | {"KEY": "uuid:6f1c"}]), "utf-8")
    with pytest.raises(InputError, match="the tables of education_history"):
        next(read_submissions(tmp_path / "p.csv", shape))
    for name in ("education_history", "work_experience", "languages_known"):
        (tmp_path / f"p-{name}.csv").write_text("PARENT_KEY\n", "utf-8")
    found, _ = to_record(next(read_submissions(tmp_path / "p.csv", shape)), shape)
    statuses = {answer.question: answer.status for answer in found.answers}
    assert (statuses["programs"], statuses["phone"]) == ("declined", "skipped")


def table(rows: list[dict[str, Any]]) -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(dict.fromkeys(key for row in rows for key in row)))
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def put(tmp_path: Path, *submissions: dict[str, Any]) -> Path:
    path = tmp_path / "in.json"
    path.write_text(json.dumps(list(submissions)), "utf-8")
    return path


def test_import_is_keyed_by_instance_and_keeps_the_raw_submission(tmp_path: Path) -> None:
    before, private, shape = filled()
    one = kobo(before, "profile", private)
    path, out = put(tmp_path, one), tmp_path / "out"
    assert [taken.state for taken in take_in_submissions(path, shape, out)] == ["new"]
    assert [taken.state for taken in take_in_submissions(path, shape, out)] == ["known"]
    written = codec.from_json(InterviewRecord, (out / "6f1c.json").read_bytes())
    assert written.source is not None and json.loads((out / written.source.path).read_text("utf-8")) == one
    assert "two children" not in (out / "6f1c.json").read_text("utf-8")
    assert "two children" in (out / "private" / "6f1c.json").read_text("utf-8")
    open_files = [file for file in out.rglob("*") if file.is_file() and "private" not in file.parts]
    assert not any("two children" in file.read_text("utf-8") for file in open_files)
    changed = put(tmp_path, one | {"personal_skills/team": "no"})
    assert [taken.code for taken in take_in_submissions(changed, shape, out)] == ["I003"]


def test_one_refused_submission_does_not_stop_the_others(tmp_path: Path) -> None:
    before, private, shape = filled()
    good = kobo(before, "profile", private)
    other = good | {"meta/instanceID": "uuid:2", "template_version": "0.9"}
    nameless = {key: value for key, value in good.items() if key != "meta/instanceID"}
    astray = good | {"meta/instanceID": "uuid:3", "personal_skills/team": "SECRET"}
    last = good | {"meta/instanceID": "uuid:4"}
    taken = list(
        take_in_submissions(put(tmp_path, good, other, nameless, astray, last), shape, tmp_path / "out")
    )
    assert [one.state for one in taken] == ["new", "refused", "refused", "refused", "new"]
    assert [one.code for one in taken][1:3] == ["I002", "I001"]
    assert not any("SECRET" in (one.message or "") for one in taken)


def test_an_instance_id_cannot_name_a_path_outside(tmp_path: Path) -> None:
    before, private, shape = filled()
    one = kobo(before, "profile", private, instance="uuid:../../etc/passwd")
    (taken,) = take_in_submissions(put(tmp_path, one), shape, tmp_path / "out")
    assert taken.state == "new" and "/" not in taken.id
    assert all(tmp_path in file.parents for file in tmp_path.rglob("*"))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", b"{"), ("a.json", b"[1]"), ("a.json", b"\xff"), ("a.zip", b"PK"), ("a.xml", b"<a>"), ("a.txt", b""), ("a.csv", b"\xff\xfe\x00"),
        ("a.xml", b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'), ("a.json", b"[" * 100_000),
    ],
)  # fmt: skip
def test_broken_files_of_submissions_are_refused(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError):
        list(read_submissions(tmp_path / name, template("profile")))


def shared_forms() -> list[Path]:
    import os

    folder = (
        Path(os.environ.get("RECOGNISE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
        / "standards"
        / "xlsform"
    )
    return (
        sorted(path for path in folder.glob("*") if path.suffix in (".xlsx", ".xls", ".csv", ".xlsm"))
        if folder.is_dir()
        else []
    )


@pytest.mark.parametrize("path", shared_forms(), ids=lambda path: str(path.name))
def test_verdict_on_real_forms_is_that_of_pyxform(path: Path) -> None:
    from pyxform.xls2xform import convert

    try:
        convert(path)
        accepted, message = True, None
    except Exception as error:
        accepted, message = False, str(error)
    verdict = judge(path)
    assert verdict.accepted == accepted
    assert accepted or verdict.message == message or "could not be read" in (verdict.message or "")


def test_real_forms_are_at_hand() -> None:
    if not shared_forms():
        pytest.skip("the folder with forms from outside is not here")
    assert len(shared_forms()) > 10


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04broken", b"type,name\n"])
def test_broken_workbooks_get_a_verdict_and_no_traceback(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(data)
    assert not judge(path).accepted


def test_the_sample_interview_is_a_submission_too(tmp_path: Path) -> None:
    before, _ = made(answers())
    found, private = to_record(
        next(read_submissions(put(tmp_path, kobo(before, "schooling")), template("schooling"))),
        template("schooling"),
    )
    assert found.answers == before.answers and private is None
