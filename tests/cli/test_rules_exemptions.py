"""`rules exemptions` and `rules occupations` as programs meet them: fixed JSON, readable text, usage errors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from recognise.cli.rules_exemptions import command as exemptions
from recognise.cli.rules_occupations import command as occupations

ROOT = Path(__file__).resolve().parent.parent.parent
RULES = ["--rules", str(ROOT / "rules")]


def run(command, *words):
    return CliRunner().invoke(command, [*words, *RULES])


def test_exemptions_json_has_the_fixed_keys():
    result = run(
        exemptions,
        "--host",
        "SVN",
        "--isco",
        "2211",
        "--fact",
        "job_offer=true",
        "--as-of",
        "2023-08-01",
        "--format",
        "json",
    )
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    rule = next(one for one in found["rules"] if one["rule"] == "SVN-DOCTOR-QUOTA")
    assert {"rule", "file", "state", "effect", "met", "unmet", "unknown", "law"} <= set(rule)
    assert (rule["state"], rule["procedure"]) == ("open", True)
    assert {one["fact"] for one in rule["unknown"]} == {"country", "quota_open"}
    assert rule["unknown"][0]["asked_by"]
    assert rule["law"][0]["cite"] and ":" in rule["file"]
    [listed] = found["shortage"]
    assert {"list", "on_list", "valid_from", "valid_to", "effect"} <= set(listed)
    assert (listed["list"], listed["on_list"]) == ("SVN-2023-07", True)


def test_on_the_list_and_exempt_are_two_answers():
    result = run(exemptions, "--host", "SVN", "--isco", "8332", "--as-of", "2022-03-01", "--format", "json")
    found = json.loads(result.stdout)
    assert "applies" not in [one["state"] for one in found["rules"]]
    assert found["shortage"][0]["on_list"] is True


def test_exemptions_text_says_what_is_missing_and_who_can_tell():
    text = run(
        exemptions, "--host", "ITA", "--isco", "2221", "--fact", "country=NGA", "--as-of", "2026-11-24"
    ).stdout
    assert "OPEN: ITA-FOREIGN" in text
    assert "unknown: workplace must be health_or_social_care (ask: employer)" in text
    assert "expired: ITA-UA-EQPR" in text


def test_an_ended_entry_is_said_so():
    text = run(exemptions, "--host", "SVN", "--isco", "2262", "--as-of", "2025-08-01").stdout
    assert "was on the list until 2025-06-30" in text


@pytest.mark.parametrize(
    "words",
    [["--isco", "9999"], ["--isco", "2221", "--fact", "nonsense=1"], ["--isco", "2221", "--fact", "eqpr"]],
)
def test_usage_errors(words):
    result = run(exemptions, "--host", "ITA", *words)
    assert result.exit_code == 2
    assert "Error" in result.output


def test_occupations_json():
    result = run(occupations, "varilec", "--language", "sl", "--format", "json")
    found = json.loads(result.stdout)
    assert len(found["candidates"]) <= 5
    best = found["candidates"][0]
    assert {"isco", "label", "score", "evidence"} <= set(best)
    assert (best["isco"], best["label"]) == ("7212", "Welders and flamecutters")


def test_occupations_text_for_nothing_found():
    result = run(occupations, "!!!")
    assert result.exit_code == 0
    assert "no unit group found" in result.stdout
