"""The command line as a user meets it: text, JSON and exit codes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = ROOT / "samples"
CASES = SAMPLES / "cases"
AS_OF = "2026-11-22"


def run(
    *words: str, env: dict[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs the program in a process of its own."""
    full = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
    return subprocess.run(
        [sys.executable, "-m", "recognise.cli", *words], capture_output=True, text=True, env=full, cwd=cwd or ROOT, timeout=180, check=False,
        encoding="utf-8",
    )  # fmt: skip


def _commands() -> list[list[str]]:
    import click

    from recognise.cli import cli

    found: list[list[str]] = []

    def walk(group: click.Group, words: list[str]) -> None:
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None, name
            found.append([*words, name])
            if isinstance(command, click.Group):
                walk(command, [*words, name])

    walk(cli, [])
    return found


def test_every_command_has_help_with_an_example():
    import click

    from recognise.cli import cli

    for words in _commands():
        command: click.Command = cli
        for word in words:
            command = command.get_command(click.Context(command), word)  # type: ignore[attr-defined]
        assert command.help and "Example:" in command.help, f"{' '.join(words)} has no example in its help"


def test_help_is_light():
    code = (
        "import sys\nsys.argv=['recognise','--help']\nfrom recognise.cli import main\n"
        "try:\n main()\nexcept SystemExit: pass\n"
        "heavy={'pdfplumber','sqlalchemy','cv2','numpy','PIL','pydantic','jinja2','openpyxl','yaml'}&set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["asses"], 2, "did you mean 'assess'?"),
        (["assess", "--hots", "SVN", "x"], 2, "--hots"),
        (["assess", "nowhere"], 3, "does not exist"),
        (["assess", "samples/cases"], 3, "has no case.yaml"),
        (["assess", "samples/cases/S-UKR-01", "--as-of", "22.11.2026"], 2, "write YYYY-MM-DD"),
        (["assess", "samples/cases/S-UKR-01", "--host", "Slovenia"], 2, "three letters"),
        (["assess", "samples/bad/empty.pdf"], 3, "to read a document use 'recognise extract'"),
        (["rules", "check", "nowhere.yaml"], 5, "does not exist"),
        (["rules", "lookup", "--country", "SYR"], 2, "--title"),
        (
            ["rules", "lookup", "--country", "SYR", "--title", "x", "--fact", "entri=bachelor"],
            2,
            "did you mean 'entry'?",
        ),
        (
            ["rules", "lookup", "--country", "SYR", "--title", "x", "--rules", "/nowhere"],
            5,
            "which does not exist",
        ),
        (["explain", "R9999"], 2, "there is no code or row"),
        (["schema", "levle"], 2, "did you mean 'level'?"),
        (["batch", "run", "nowhere", "--out", "/tmp/recognise-none"], 3, "is not a folder"),
        (["batch", "status", "samples"], 6, "journal.jsonl"),
    ],
)
def test_errors_say_what_to_do(words, code, said):
    done = run(*words)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr and done.stdout == ""


def test_lookup_contract():
    done = run("rules", "lookup", "--country", "SYR", "--title", "إجازة", "--host", "NLD", "--format", "json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    keys = {
        "outcome",
        "isced",
        "eqf",
        "host",
        "rule",
        "file",
        "matched_title",
        "match",
        "would_be_decided_by",
        "sources",
    }
    assert keys <= set(found)
    assert found["outcome"] == "undetermined"
    assert found["would_be_decided_by"][0]["fact"] == "duration_months"
    settled = run(
        "rules", "lookup", "--country", "SYR", "--title", "إجازة", "--host", "NLD", "--duration-months", "48", "--format", "json"
    )  # fmt: skip
    answer = json.loads(settled.stdout)
    assert (answer["outcome"], answer["isced"], answer["eqf"]) == ("proposed", 6, 6)
    assert answer["host"]["country"] == "NLD" and answer["host"]["label"]
    file, _, line = answer["file"].rpartition(":")
    assert answer["rule"] in (ROOT / file).read_text("utf-8").splitlines()[int(line) - 1]


@pytest.mark.parametrize(
    ("country", "title", "outcome"),
    [("SYR", "Grand Wizard of the Realm", "unknown_title"), ("XXX", "bachelor", "unknown_country")],
)
def test_lookup_never_guesses(country, title, outcome):
    found = json.loads(
        run("rules", "lookup", "--country", country, "--title", title, "--format", "json").stdout
    )
    assert found["outcome"] == outcome and found["isced"] is None and found["rule"] is None


def test_exemptions_contract():
    done = run(
        "rules", "exemptions", "--host", "ITA", "--isco", "2221", "--as-of", "2025-06-01", "--format", "json"
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert {"rules", "shortage"} <= set(found)
    for rule in found["rules"]:
        assert {"rule", "file", "state", "effect", "met", "unmet", "unknown", "law"} <= set(rule)
        assert rule["state"] in ("applies", "open", "no", "expired", "not_yet")


def test_occupations_contract():
    done = run(
        "rules",
        "occupations",
        "medicinska sestra",
        "--language",
        "sl",
        "--country",
        "SVN",
        "--format",
        "json",
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)["candidates"]
    assert 1 <= len(found) <= 5
    assert {"isco", "label", "score", "evidence"} <= set(found[0])
    assert [c["score"] for c in found] == sorted((c["score"] for c in found), reverse=True)


def test_extract_prints_one_line_a_file_also_for_bad_ones():
    files = [
        SAMPLES / "bad" / "empty.pdf",
        CASES / "S-TUR-01" / "documents" / "transcript.pdf",
        SAMPLES / "bad" / "wrong-type.pdf",
    ]
    done = run("extract", *map(str, files), "--format", "json")
    assert done.returncode == 1, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["source"]["path"] for one in lines] == [str(path) for path in files]
    assert [one["status"] for one in lines] == ["failed", "ok", "failed"]
    good = lines[1]
    assert good["schema"] == "recognise/extraction/1"
    assert good["source"]["media_type"] == "application/pdf" and len(good["source"]["sha256"]) == 64
    page = good["pages"][0]
    for line in page["lines"]:
        x0, y0, x1, y1 = line["bbox"]
        assert 0 <= x0 <= x1 <= page["width"] + 1 and 0 <= y0 <= y1 <= page["height"] + 1
        assert 0 <= line["confidence"] <= 1
    for name, field in good["fields"].items():
        assert field["status"] in ("extracted", "to_check", "confirmed", "corrected"), name


def test_only_bad_files_exit_with_3():
    done = run("extract", str(SAMPLES / "bad" / "encrypted.pdf"), "--format", "json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["diagnostics"][0]["code"] == "E103"


def test_assess_text_json_and_report(tmp_path):
    case = str(CASES / "S-SYR-02")
    text = run("assess", case, "--as-of", AS_OF)
    assert text.returncode == 0, text.stderr
    assert "Nominal duration" in text.stdout and "not a decision" in text.stdout
    done = run("assess", case, "--as-of", AS_OF, "--format", "json", "--out", str(tmp_path))
    proposal = json.loads(done.stdout)
    assert proposal["schema"] == "recognise/proposal/1" and proposal["as_of"] == AS_OF
    assert proposal["levels"][0]["outcome"] == "undetermined"
    outcomes = proposal["open_questions"][0]["outcomes"]
    assert {outcome["isced"] for outcome in outcomes.values()} == {6, 7}
    html = unescape((tmp_path / "S-SYR-02.html").read_text("utf-8"))
    assert "default-src 'none'" in html and "<script" not in html
    assert json.loads((tmp_path / "S-SYR-02.proposal.json").read_text("utf-8")) == proposal


def test_proposals_are_byte_identical_over_runs_and_hash_seeds(tmp_path):
    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", rules)

    def once(seed: str) -> str:
        done = run(
            "assess",
            str(CASES / "S-ERI-01"),
            "--as-of",
            AS_OF,
            "--format",
            "json",
            env={"PYTHONHASHSEED": seed},
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    first = once("1")
    assert once("1") == first and once("4242") == first


def test_explain_schema_doctor_completion_path():
    assert "What to do" in run("explain", "R301").stdout
    assert json.loads(run("schema", "level").stdout)["$schema"].endswith("draft-07/schema#")
    assert json.loads(run("schema", "proposal").stdout)["title"] == "Proposal"
    assert run("doctor").returncode in (0, 4)
    assert "_RECOGNISE_COMPLETE" in run("completion", "bash").stdout
    assert Path(run("rules", "path").stdout.strip()).is_dir()


def test_every_code_in_use_is_documented():
    import re

    from recognise.diagnostics.catalogue import CATALOGUE

    used = set()
    for path in (ROOT / "recognise").rglob("*.py"):
        if "catalogue" not in path.name:
            used |= set(re.findall(r"[\"']([REINBCDSUX]\d{3})[\"']", path.read_text("utf-8")))
    assert used - set(CATALOGUE) == set()


def test_rules_tell_a_file_in_an_unknown_place(tmp_path):
    file = tmp_path / "XAB.yaml"
    file.write_text("recognise: level/1\nid: XAB\nhit: unique\nlaw: {}\nrows: []\n", "utf-8")
    done = run("rules", "check", str(file))
    assert done.returncode == 1 and "R401" in done.stdout
