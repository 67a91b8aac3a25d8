"""Start files: they check clean, exactly one test fails, their schemas resolve; `new` and `init` at the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from recognise.cli.rules.init import init
from recognise.cli.rules.new import new
from recognise.diagnostics.catalogue import CATALOGUE
from recognise.diagnostics.page import errors_page
from recognise.interview.shape import template_schema
from recognise.policy.testing import run_tests
from recognise.rulepack import start_files
from recognise.rulepack.check import check_pack
from recognise.rulepack.json_schema import schema_files
from recognise.rulepack.load import load, rule_files
from recognise.rulepack.locate import bundled
from recognise.rulepack.yaml12 import load_file

ROOT = Path(__file__).resolve().parents[2]
DAYS = {"today": "2026-11-24", "review": "2027-12-31"}


@pytest.fixture
def pack(tmp_path):
    for name in ("facts.yaml", "conditions.yaml"):
        shutil.copy(bundled() / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    "made", [start_files.country("TUV", "Tuvalu", **DAYS), start_files.exemption("SVN-bakers", **DAYS)]
)
def test_a_start_file_checks_clean_and_one_test_fails(pack, made):
    target = pack / made.path
    target.parent.mkdir()
    target.write_text(made.text, "utf-8")
    loaded = load(pack)
    assert [d.message for d in check_pack(loaded, as_of="2026-11-24") if d.severity != "note"] == []
    report = run_tests(loaded.pack, strict=True)
    assert report.failed == 1
    assert [d.code for d in report.diagnostics] == ["R501"]


def test_the_interview_start_file_is_a_template(tmp_path):
    from recognise.interview.template import load_template

    (tmp_path / "baker.yaml").write_text(start_files.interview("baker").text, "utf-8")
    made, found = load_template(tmp_path / "baker.yaml", load(bundled()).pack.facts)
    assert found == []
    assert made is not None and made.id == "baker"


def test_schemas_are_current():
    """`python -m recognise.rulepack.json_schema` writes them."""
    for name, text in schema_files(load(bundled()).pack.facts).items():
        assert (bundled() / "schema" / name).read_text("utf-8") == text, name


def test_every_schema_line_resolves_and_fits():
    made = {name: json.loads(text) for name, text in schema_files(load(bundled()).pack.facts).items()}
    made["interview.schema.json"] = template_schema()
    seen = set()
    for path in rule_files(bundled()):
        first = path.read_text("utf-8").split("\n", 1)[0]
        if "$schema=" in first:
            schema = (path.parent / first.split("$schema=")[1].strip()).resolve()
            assert schema.is_file(), path
            root = load_file(path).root
            assert root is not None
            faults = list(jsonschema.Draft7Validator(made[schema.name]).iter_errors(root.plain()))
            assert [fault.message for fault in faults] == [], path
            seen.add(schema.name)
    assert {
        "level.schema.json",
        "exemption.schema.json",
        "facts.schema.json",
        "interview.schema.json",
        "occupations.schema.json",
        "pack.schema.json",
    } <= seen


def test_a_schema_sees_a_misspelt_key():
    schema = json.loads(schema_files({})["level.schema.json"])
    jsonschema.Draft7Validator.check_schema(schema)
    faults = jsonschema.Draft7Validator(schema).iter_errors({"recognise": "level/1", "rowz": []})
    assert any("rowz" in fault.message for fault in faults)


def test_the_page_of_errors_is_current():
    """`python -m recognise.diagnostics.page` writes it."""
    page = errors_page()
    assert (ROOT / "docs" / "reference" / "errors.md").read_text("utf-8") == page
    assert all(f"## {code} " in page for code in CATALOGUE)


def test_new_writes_once_and_refuses_wrong_names(pack):
    (pack / "pack.yaml").write_text("recognise: pack/1\n", "utf-8")
    run = CliRunner().invoke
    done = run(new, ["country", "tuv", "--title", "Tuvalu", "--rules", str(pack)])
    assert done.exit_code == 0 and (pack / "systems" / "TUV.yaml").is_file()
    assert "PUT IN" in done.output
    before = (pack / "systems" / "TUV.yaml").read_bytes()
    for words in (["country", "TUV"], ["country", "QQQ"], ["exemption", "nurses"], ["interview", "Baker!"]):
        refused = run(new, [*words, "--rules", str(pack)])
        assert type(refused.exception).__name__ == "UsageError", words
    assert (pack / "systems" / "TUV.yaml").read_bytes() == before


def test_init_copies_a_pack_that_is_the_same(tmp_path):
    done = CliRunner().invoke(init, [str(tmp_path / "mine")])
    assert done.exit_code == 0
    assert load(tmp_path / "mine").pack.digest == load(bundled()).pack.digest
    assert (tmp_path / "mine" / "schema" / "level.schema.json").is_file()
    again = CliRunner().invoke(init, [str(tmp_path / "mine")])
    assert type(again.exception).__name__ == "UsageError"
