"""Quotas with counts from outside and filing windows: three-valued, never a grant, never sure of an old count."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from recognise.assess.exemptions import exemption_flags
from recognise.assess.quotas import agreed, filing_of, is_open
from recognise.cli.rules_exemptions import command
from recognise.errors import InputError
from recognise.report.quotas import filing_words, quota_words
from recognise.rulepack.load import load, load_pack
from recognise.rulepack.locate import bundled
from recognise.rulepack.quotas import load_counters

FILE = """\
recognise: exemption/1
id: ITA-QUOTA
host: ITA
review_by: 2027-12-31
hit: collect
law:
  flow: {cite: "A yearly decree", from: 2025-01-01, consulted: 2026-11-24}
rows:
  - id: ITA-QUOTA-1
    when: {isco: "2221", quota_open: true, application_window: open}
    then: {effect: quota_procedure}
    law: [flow]
quotas:
  ITA-flow:
    rows: [ITA-QUOTA-1]
    counts: "applications"
    limits:
      - {from: 2026-01-01, to: 2026-12-31, number: 100, law: flow}
filing:
  ITA-click:
    rows: [ITA-QUOTA-1]
    windows:
      - {from: 2026-02-12, to: 2026-02-14, law: flow}
      - {from: 2026-10-01, to: 2026-10-31, where: Lombardy}
"""
COUNTS = "recognise: counters/1\nid: c\nowner: ministry\ncounts:\n"


@pytest.fixture
def pack(tmp_path, monkeypatch):
    monkeypatch.setenv("RECOGNISE_CACHE", str(tmp_path / "cache"))
    root = tmp_path / "rules"
    root.mkdir()
    for name in ("facts.yaml", "conditions.yaml"):
        (root / name).write_text((bundled() / name).read_text("utf-8"), "utf-8")
    (root / "quota.yaml").write_text(FILE, "utf-8")
    return root


def _flag(root: Path, *counts: tuple[str, int], as_of="2026-02-13", **facts):
    made = load_pack(root)
    if counts:
        text = COUNTS + "".join(
            f"  - {{quota: ITA-flow, on: {on}, used: {n}, source: s}}\n" for on, n in counts
        )
        (root.parent / "counts.yaml").write_text(text, "utf-8")
        found, faults = load_counters(root.parent / "counts.yaml", made)
        assert found is not None and faults == []
        made = replace(made, documents=(*made.documents, found))
    (flag,) = exemption_flags(made, facts, host="ITA", as_of=as_of, isco="2221")
    return flag


@pytest.mark.parametrize(
    ("used", "counted", "as_of", "wanted"),
    [
        (99, "2026-02-13", "2026-02-13", True),
        (100, "2026-02-13", "2026-02-13", False),
        (101, "2026-02-01", "2026-02-13", False),
        (100, "2026-03-01", "2026-02-13", None),  # full later says nothing about before
        (99, "2026-03-01", "2026-02-13", True),  # free later was free before
        (99, "2026-01-13", "2026-02-13", True),  # 31 days old
        (99, "2026-01-12", "2026-02-13", None),  # 32 days old
    ],
)
def test_what_one_count_says(used, counted, as_of, wanted):
    assert is_open(100, used, counted, as_of) is wanted


def test_unknown_count_is_asked_for_used_up_is_no_free_applies(pack):
    unknown = _flag(pack)
    assert unknown.state == "open" and [one.fact for one in unknown.unknown] == ["quota_open"]
    assert quota_words(unknown.quota).endswith("(applications); nobody has told how many are used")
    full = _flag(pack, ("2026-02-12", 100))
    assert full.state == "no" and [(one.fact, one.value) for one in full.unmet] == [("quota_open", False)]
    assert quota_words(full.quota).endswith("100 used on 2026-02-12 (s): none is free")
    free = _flag(pack, ("2026-02-12", 40))
    assert free.state == "applies" and free.procedure
    assert quota_words(free.quota) == (
        "100 places 2026-01-01..2026-12-31 (applications); 40 used on 2026-02-12 (s): places are free"
    )


def test_another_period_and_contradicting_counts_leave_it_open(pack):
    assert _flag(pack, ("2025-06-01", 100)).state == "open"
    assert _flag(pack, ("2026-02-01", 100), ("2026-02-20", 40)).state == "open"
    beyond = _flag(pack, as_of="2027-02-13", application_window="open")
    assert beyond.state == "open"
    assert quota_words(beyond.quota) == "applications: no number is known for this day"


def test_the_case_and_the_count_must_agree(pack):
    assert _flag(pack, quota_open=True).state == "applies"
    assert _flag(pack, ("2026-02-12", 100), quota_open=True).state == "open"
    assert agreed(None, None) is None and agreed(True, None) is True and agreed(False, True) is None


def test_filing_windows(pack):
    table = load_pack(pack).of_kind("exemption")[0]
    state = {
        day: filing_of(table, "ITA-QUOTA-1", day)[0]
        for day in ("2026-02-11", "2026-02-12", "2026-10-05", "2027-02-12")
    }
    assert state == {"2026-02-11": False, "2026-02-12": True, "2026-10-05": None, "2027-02-12": None}
    closed = _flag(pack, ("2026-05-01", 40), as_of="2026-05-01")
    assert closed.state == "no" and [one.fact for one in closed.unmet] == ["application_window"]
    assert filing_words(closed.filing) == "2026-10-01..2026-10-31 (Lombardy)"
    in_time = _flag(pack, ("2026-05-01", 40), as_of="2026-05-01", application_date="2026-02-14")
    assert in_time.state == "applies"


def test_a_quota_in_parts_is_never_sure_to_be_free(pack):
    path = pack / "quota.yaml"
    path.write_text(
        path.read_text("utf-8").replace("    limits:", "    parted_by: region\n    limits:"), "utf-8"
    )
    assert _flag(pack, ("2026-02-12", 40)).state == "open"
    assert _flag(pack, ("2026-02-12", 100)).state == "no"


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("rows: [ITA-QUOTA-1]", "rows: [ITA-QUOTA-2]", "R103", "there is no row 'ITA-QUOTA-2'"),
        ("quota_open: true, ", "", "R105", "has no condition on 'quota_open'"),
        ("number: 100, law: flow", "number: 100, law: flaw", "R203", "law 'flaw' is not declared"),
        ("to: 2026-12-31, number", "to: 2025-12-31, number", "R402", "'to' is before 'from'"),
        ("number: 100", "number: -1", "R103", "is not 0 or more"),
        ("      - {from: 2026-01-01", "      - {from: 2026-12-01, to: 2027-01-01, number: 1}\n      - {from: 2026-01-01", "R402", "overlaps another"),
        ("counts: \"applications\"", "count: \"applications\"", "R101", "unknown key 'count'"),
    ],
)  # fmt: skip
def test_faults_are_named(pack, old, new, code, words):
    path = pack / "quota.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    assert any(one.code == code and words in one.message for one in load(pack).errors)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{quota: ITA-flaw, on: 2026-02-01, used: 4, source: s}", "there is no quota 'ITA-flaw'"),
        ("{quota: ITA-flow, on: 2026-02-01, used: -4, source: s}", "is not 0 or more"),
        ("{quota: ITA-flow, on: 1.2.2026, used: 4, source: s}", "not a date"),
        ("{quota: ITA-flow, on: 2026-02-01, used: 4}", "missing 'source'"),
    ],
)
def test_a_wrong_file_of_counts_is_refused(pack, tmp_path, line, words):
    (tmp_path / "c.yaml").write_text(f"{COUNTS}  - {line}\n", "utf-8")
    found, faults = load_counters(tmp_path / "c.yaml", load_pack(pack))
    assert found is None and words in faults[0].message
    args = ["--host", "ITA", "--isco", "2221", "--rules", str(pack), "--counters", str(tmp_path / "c.yaml")]
    assert isinstance(CliRunner().invoke(command, args).exception, InputError)


def test_the_slovene_quota_of_2021(tmp_path):
    """Domain section E, 13: 281 offers of work in 2021. Used up is no; free is open, since the places are parted by specialty."""
    case = [
        "--host",
        "SVN",
        "--isco",
        "2211",
        "--as-of",
        "2021-12-15",
        "--fact",
        "country=UKR",
        "--fact",
        "job_offer=true",
    ]

    def state(used):
        (tmp_path / "c.yaml").write_text(
            f"{COUNTS}  - {{quota: SVN-doctors, on: 2021-12-10, used: {used}, source: s}}\n", "utf-8"
        )
        done = CliRunner().invoke(
            command, [*case, "--format", "json", "--counters", str(tmp_path / "c.yaml")]
        )
        rule = next(one for one in json.loads(done.output)["rules"] if one["rule"] == "SVN-DOCTOR-QUOTA")
        return rule["state"], rule["quota"]["number"], rule["quota"]["open"]

    assert state(281) == ("no", 281, False)
    assert state(34) == ("open", 281, None)
    assert state(280) == ("open", 281, None)


def test_french_windows_are_shown_and_settle_nothing_for_other_regions():
    args = ["--host", "FRA", "--isco", "2211", "--as-of", "2026-02-01", "--format", "json"]
    rules = json.loads(CliRunner().invoke(command, args).output)["rules"]
    flag = next(one for one in rules if one["rule"] == "FRA-ATTESTATION")
    assert [(one["valid_from"], one["where"]) for one in flag["filing"]] == [
        ("2026-01-15", "Pays de la Loire"),
        ("2026-08-01", "Pays de la Loire"),
    ]
    assert "application_window" in [one["fact"] for one in flag["unknown"]]
