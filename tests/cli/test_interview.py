"""`recognise interview …` as it is used: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recognise.cli import cli
from recognise.errors import RecogniseError

ROOT = Path(__file__).resolve().parents[2]
SHEET = """template: schooling
held_on: 2026-11-20
languages: [en, ti]
interviewers: [officer-3]
consent: {given: true, version: "1", on: 2026-11-20}
answers:
  claimed_level: upper_secondary
  country: ERI
  title: Eritrean Secondary Education Certificate
  award_year: 2009
  completed: true
  grading_max: 100
  grading_pass: 50
  grade: 140
  path:
    - {level: primary, school_country: ERI, start_year: 1996, end_year: 2001, level_completed: true}
declined: [narrative]
"""


def run(*words: str, text: str | None = None) -> Result:
    return CliRunner().invoke(
        cli, ["interview", *words], input=text, env={"RECOGNISE_RULES": str(ROOT / "rules")}
    )


def fails(result: Result) -> RecogniseError:
    assert isinstance(result.exception, RecogniseError), result.output
    return result.exception


def test_list_names_every_template() -> None:
    shown = run("list").output
    assert all(path.stem in shown for path in (ROOT / "rules" / "interviews").glob("*.yaml"))


def test_check_is_clean_and_a_fault_ends_with_1(tmp_path: Path) -> None:
    assert run("check").exit_code == 0
    broken = tmp_path / "x.yaml"
    broken.write_text(
        (ROOT / "rules/interviews/primary.yaml").read_text("utf-8").replace("type: year", "type: yaer", 1),
        "utf-8",
    )
    found = run("check", str(broken))
    assert (
        found.exit_code == 1
        and "'yaer' is not one of" in found.output
        and "did you mean 'year'?" in found.output
    )


def test_record_shows_the_clash_with_its_question(tmp_path: Path) -> None:
    sheet = tmp_path / "s.yaml"
    sheet.write_text(SHEET, "utf-8")
    done = run("record", str(sheet), "--out", str(tmp_path / "case"))
    assert done.exit_code == 0, done.output
    assert "P5 contradictory" in done.output and "ask: Which marks were possible" in done.output
    (written,) = (tmp_path / "case").glob("*.json")
    record = json.loads(written.read_text("utf-8"))
    assert record["schema"] == "recognise/interview_record/1"
    assert {a["question"]: a["status"] for a in record["answers"]}["narrative"] == "declined"
    assert "is here already" in fails(run("record", str(sheet), "--out", str(tmp_path / "case"))).message


def test_rate_twice_then_agreement(tmp_path: Path) -> None:
    sheet = tmp_path / "s.yaml"
    sheet.write_text(SHEET, "utf-8")
    run("record", str(sheet), "--out", str(tmp_path / "i"))
    (record,) = (tmp_path / "i").glob("*.json")
    scores = [word for name in "ABCD" for word in ("--score", f"{name}=4")]
    first = run("rate", str(record), "--assessor", "officer-1", *scores)
    assert "sealed" in first.output and json.loads(record.read_text("utf-8"))["ratings"] == []
    second = run("rate", str(record), "--assessor", "officer-2", "--score", "A=1", text="4\n4\n4\n")
    assert "A 2.5" in second.output and "third assessor" in second.output
    assert "Explains several topics" in second.output  # anchors are shown for what is asked
    shown = run("agreement", str(tmp_path))
    assert "1 records" in shown.output and "too few" in shown.output


def test_export_import_and_check_of_forms(tmp_path: Path) -> None:
    form = tmp_path / "form.xlsx"
    assert run("export", "--xlsform", "profile", "--out", str(form)).exit_code == 0
    assert run("check-xlsform", str(form)).output.startswith("form.xlsx: accepted, languages English (en)")
    form.with_name("bad.xlsx").write_bytes(b"no")
    assert run("check-xlsform", str(form.with_name("bad.xlsx"))).exit_code == 1
    version = json.loads(run("check-xlsform", str(form), "--format", "json").output)["version"]
    one = {
        "_uuid": "a1",
        "template_id": "profile",
        "template_version": version,
        "personal_skills/team": "self",
    }
    other = {"_uuid": "a2", "template_id": "profile", "template_version": "0.1"}
    file = tmp_path / "in.json"
    file.write_text(json.dumps([one, other]), "utf-8")
    done = run("import", str(file), "--template", "profile", "--out", str(tmp_path / "out"))
    assert done.exit_code == 1 and "1 new, 0 known, 1 refused" in done.output and "I002" in done.output
    assert (tmp_path / "out" / "a1.json").is_file()


def test_sheet_has_both_languages_and_nothing_from_outside(tmp_path: Path) -> None:
    out = tmp_path / "s.html"
    assert (
        run("sheet", "schooling", "--languages", "sl,ar", "--country", "SYR", "--out", str(out)).exit_code
        == 0
    )
    page = out.read_text("utf-8")
    assert 'dir="rtl"' in page and "Dobrodošli" in page and "أهلاً وسهلاً" in page
    assert "native speaker" in page and "<script" not in page and "http" not in page
    assert page.count("Katera stopnja je bila to?") == 3


def test_sheet_of_a_plan_has_only_its_questions(tmp_path: Path) -> None:
    out = tmp_path / "s.html"
    run("sheet", "schooling", "--only", "award_year,title", "--out", str(out))
    page = out.read_text("utf-8")
    assert "award_year" in page and "grading_max" not in page


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("sheet", "schoolin", "--out", "x.html"), "did you mean 'schooling'"),
        (("sheet", "schooling", "--languages", "en,zz", "--out", "x.html"), "is not in 'zz'"),
        (("export", "--xlsform", "profile", "--out", "x.pdf"), "must end in .xlsx"),
        (("record", "nowhere.json", "--template", "schooling"), "cannot be read"),
        (("import", "nowhere.json", "--template", "profile", "--out", "x"), "cannot be read"),
        (("check-xlsform", "nowhere.xlsx"), "does not exist"),
    ],
)
def test_wrong_use_says_what_to_do(words: tuple[str, ...], message: str) -> None:
    assert message in fails(run(*words)).message


def test_plan_for_a_case_without_papers(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(
        "recognise: case/1\nid: T-1\nhost: SVN\nstatus: refugee\nclaims:\n  - {id: c1, kind: qualification, country: SYR}\n",
        "utf-8",
    )
    shown = run("plan", str(tmp_path), "--as-of", "2026-11-24", "--format", "json")
    assert shown.exit_code == 0, shown.output
    made = json.loads(shown.output)
    assert made["template"] == "schooling" and 0 < made["share"] <= 0.6
    assert "title" in {one["question"] for one in made["questions"]}
    text = run("plan", str(tmp_path), "--as-of", "2026-11-24", "--language", "sl").output
    assert (
        "Kako se imenuje vaša izobrazba" in text
        and f"recognise interview run schooling --out {tmp_path / 'interviews'} --only" in text
    )


def test_no_consent_records_nothing(tmp_path: Path) -> None:
    done = run("run", "primary", "--out", str(tmp_path / "i"), text="n\n")
    assert done.exit_code == 0 and "No consent" in done.output
    assert not (tmp_path / "i").exists()
