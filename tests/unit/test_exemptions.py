"""Exemption flags: states, what is missing, windows, and what the shipped files may never say."""

from __future__ import annotations

import datetime

import pytest

from recognise.assess.exemptions import SUNSET_DAYS, exemption_flags
from recognise.rulepack.check import SECTORAL

NURSE = {"isco": "2221", "country": "UKR", "status": "temporary_protection", "eqpr": True, "isced": 6}
FACILITY = {"workplace": "health_or_social_care"}


def flags(pack, facts, *, host="ITA", as_of="2023-06-01", isco="2221"):
    return {flag.rule: flag for flag in exemption_flags(pack, facts, host=host, as_of=as_of, isco=isco)}


def test_all_conditions_met_applies(pack):
    found = flags(pack, {**NURSE, **FACILITY})
    assert found["ITA-UA-EQPR"].state == "applies"
    assert {one.fact for one in found["ITA-UA-EQPR"].met} == {
        "isco",
        "country",
        "status",
        "eqpr",
        "workplace",
    }


def test_unknown_is_open_and_says_who_can_tell(pack):
    found = flags(pack, NURSE)["ITA-UA-EQPR"]
    assert (found.state, [one.fact for one in found.unknown], found.unmet) == ("open", ["workplace"], ())
    assert found.unknown[0].asked_by == ("employer",)


def test_one_unmet_is_no_even_with_unknowns(pack):
    found = flags(pack, {"country": "NGA", "status": "temporary_protection"})["ITA-UA-EQPR"]
    assert found.state == "no"
    assert [(one.fact, one.wanted, one.value) for one in found.unmet] == [("country", "UKR", "NGA")]


@pytest.mark.parametrize(
    ("as_of", "state"),
    [
        ("2022-03-21", "not_yet"),
        ("2022-03-22", "applies"),
        ("2024-12-31", "applies"),
        ("2025-01-01", "expired"),
    ],
)
def test_the_window_of_the_chain_of_acts(pack, as_of, state):
    assert flags(pack, {**NURSE, **FACILITY}, as_of=as_of)["ITA-UA-EQPR"].state == state


def test_the_law_in_force_on_the_day_is_named(pack):
    early = flags(pack, NURSE, as_of="2022-05-01")["ITA-UA-EQPR"]
    late = flags(pack, NURSE, as_of="2024-05-01")["ITA-UA-EQPR"]
    assert ["21/2022" in law.cite for law in early.law] == [True]
    assert ["milleproroghe" in law.cite for law in late.law] == [True]


def test_other_professions_are_left_out(pack):
    assert flags(pack, {**NURSE, **FACILITY}, isco="7212") == {}


def test_nearest_first(pack):
    order = [flag.state for flag in exemption_flags(pack, NURSE, host="DEU", as_of="2026-11-24", isco="2221")]
    rank = ["applies", "open", "no", "not_yet", "expired"]
    assert order == sorted(order, key=rank.index) and len(order) >= 4


def test_a_quota_is_a_procedure(pack):
    facts = {"country": "UKR", "job_offer": True, "quota_open": True}
    found = flags(pack, facts, host="SVN", as_of="2026-11-24", isco="2211")["SVN-DOCTOR-QUOTA"]
    assert (found.state, found.procedure, found.effect) == ("applies", True, "quota_procedure")


def test_sunset_alarm_counts_the_days(pack):
    facts = {"country": "TUN", "bridging_case": "awaiting_commission"}
    soon = flags(pack, facts, host="FRA", as_of="2026-11-24", isco="2212")["FRA-BRIDGE-COMMISSION"]
    early = flags(pack, facts, host="FRA", as_of="2026-01-15", isco="2212")["FRA-BRIDGE-COMMISSION"]
    assert (soon.sunset_days, early.sunset_days) == (37, None)
    assert soon.sunset_days <= SUNSET_DAYS


def test_regions_are_found_from_the_country(pack):
    assert "USA-TN-TRAINED" in flags(pack, {}, host="USA", as_of="2026-01-01", isco="2211")
    assert "USA-TN-TRAINED" in flags(pack, {}, host="USA-TN", as_of="2026-01-01", isco="2211")
    assert "USA-TN-TRAINED" not in flags(pack, {}, host="USA-IL", as_of="2026-01-01", isco="2211")


def test_regulation_is_filled_in_from_the_profession(pack):
    facts = {
        "country": "SYR",
        "job_offer": True,
        "experience_years_last_5": 3,
        "isced": 5,
        "salary_reached": True,
    }
    nurse = flags(pack, facts, host="DEU", as_of="2026-01-01", isco="2221")["DEU-19C-EXPERIENCE"]
    welder = flags(pack, facts, host="DEU", as_of="2026-01-01", isco="7212")["DEU-19C-EXPERIENCE"]
    assert (nurse.state, welder.state) == ("no", "applies")


def exemption_rows(pack):
    return [(table, row) for table in pack.of_kind("exemption") for row in table.rows]


def test_the_pack_holds_the_laws_it_promises(pack):
    hosts = {table.host for table, _ in exemption_rows(pack)}
    assert len(exemption_rows(pack)) >= 50 and len(hosts) >= 20


def test_every_row_names_a_law_that_somebody_read_or_must_verify(pack):
    for table, row in exemption_rows(pack):
        laws = [table.laws[key] for key in row.law]
        assert laws and all(law.url and law.consulted or law.verify for law in laws), row.id
        assert table.owner and table.host and (table.review_by or table.valid_to), table.id


def test_no_sectoral_profession_gets_full_recognition(pack):
    for table, row in exemption_rows(pack):
        assert "full_recognition" in table.never, table.id
        isco = [c.cell for c in (*table.applies, *row.when) if c.fact == "isco"]
        touches = not isco or any(isco[0].holds(code) for code in SECTORAL)
        assert not (touches and row.then["effect"] == "full_recognition"), row.id


def test_no_rule_reads_health_caring_or_religion(pack):
    words = ("health_status", "illness", "disab", "pregnan", "caring", "religio", "faith", "vaccin")
    names = {c.fact for table, row in exemption_rows(pack) for c in (*table.applies, *row.when)}
    assert not [name for name in names if any(word in name for word in words)]
    assert not [name for name in names if pack.facts[name].sensitive]


def test_every_row_is_tested_before_inside_and_after_its_window(pack):
    for table, row in exemption_rows(pack):
        start, end = row.valid_from or table.valid_from, row.valid_to or table.valid_to
        days = [test.on for test in table.tests if test.on]
        assert any(day < start for day in days), row.id
        assert any(start <= day <= (end or "9999") for day in days), row.id
        assert end is None or any(day > end for day in days), row.id
        assert not start or datetime.date.fromisoformat(start)
