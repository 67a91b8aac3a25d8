"""Plausibility against the systems of countries: years of other calendars, durations, titles at their time, papers of a case."""

from __future__ import annotations

from typing import Any

import pytest
from interview_help import pack, record, template

from recognise.interview.country import months, pair, system_of
from recognise.interview.plausibility import plausibility, systems_for
from recognise.interview.years import to_gregorian


@pytest.mark.parametrize(
    ("year", "calendar", "low", "high"),
    [(2000, "gregorian", 2000, 2000), (2000, "ethiopian", 2007, 2008), (1385, "solar_hijri", 2006, 2007), (1385, "gregorian", 2006, 2007), (1429, "hijri", 2008, 2008), (2551, "buddhist", 2008, 2008), (2008, "hijri", 2008, 2008)],
)  # fmt: skip
def test_years_of_other_calendars(year: int, calendar: str, low: int, high: int) -> None:
    found = to_gregorian(year, calendar)
    assert (found.low, found.high) == (low, high)


def test_years_agree_with_the_calendar_libraries() -> None:
    import jdatetime
    from hijridate import Hijri

    for year in range(1320, 1440):
        days = jdatetime.date(year, 1, 1).togregorian().year, jdatetime.date(year, 12, 29).togregorian().year
        assert (to_gregorian(year, "solar_hijri").low, to_gregorian(year, "solar_hijri").high) == days
    for year in range(1350, 1450):
        first, last = Hijri(year, 1, 1).to_gregorian().year, Hijri(year, 12, 29).to_gregorian().year
        found = to_gregorian(year, "hijri")
        assert found.low <= last and found.high >= first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4 years", (48, 48)),
        ("4 years..5 years", (48, 60)),
        ("18 months", (18, 18)),
        (36, (36, 36)),
        (None, None),
    ],
)
def test_durations_of_rule_files(text: object, expected: object) -> None:
    assert months(text) == expected
    assert pair("4..6") == (4.0, 6.0)


def test_systems_of_the_pack_can_all_be_read() -> None:
    countries = {
        word
        for table in pack().of_kind("level")
        for c in table.applies
        if c.fact == "country"
        for word in c.cell.literals
    }
    for country in countries:
        system = system_of(pack(), country)
        assert system is None or system.name


def test_only_sure_readings_of_papers_are_compared() -> None:
    from recognise.interview.findings import papers_of
    from recognise.model.document import Field

    def read(value: str, status: Any) -> Field:
        return Field(value=value, raw=value, confidence=1.0, page=1, bbox=(0, 0, 1, 1), status=status)

    fields = {
        "a.jpg": {"award_date": read("2011-08-15", "extracted"), "institution": read("Sch00l", "to_check")},
        "b.jpg": {"issuing_country": read("SYR", "to_check")},
    }
    found = papers_of(fields, {"b.jpg": {"issuing_country": "JOR"}})
    assert [(one.element, one.value, one.source) for one in found] == [
        ("award_year", "2011-08-15", "a.jpg"),
        ("country", "JOR", "b.jpg"),
    ]
    talk = record()
    systems = systems_for(talk, template("schooling"), pack())
    verdicts = {one.check: one.verdict for one in plausibility(talk, template("schooling"), systems, found)}
    assert verdicts["P9"] == "contradictory"


def test_interviews_of_the_sample_cases_fit_together() -> None:
    from interview_help import ROOT

    from recognise.interview.files import load_record, ready_for_rules
    from recognise.interview.findings import findings_of

    files = sorted((ROOT / "samples" / "cases").glob("*/interviews/*.yaml"))
    for file in files:
        found = load_record(file)
        shape = ready_for_rules(found, pack())
        assert not [one for one in findings_of(found, shape, pack()) if one.verdict == "contradictory"], file
    assert files


SMALL_COUNTRY = """
recognise: level/1
id: NRU
text: {en: Small}
applies: {country: NRU}
valid_from: 2026-01-01
review_by: 2027-12-31
hit: unique
domain: {award_year: 1967..2035, duration_months: 0..96}
law: {s: {cite: Invented for a test, url: "https://example.org/", consulted: 2026-11-24}}
terms:
  old diploma: {en: [Old Diploma]}
  bachelor: {en: [Bachelor]}
rows:
  - {id: NRU-old, when: {title: old diploma, award_year: ..2001}, then: {isced: 3, eqf: 4, sector: general}, law: [s]}
  - {id: NRU-b, when: {title: bachelor}, then: {isced: 6, eqf: 6, sector: academic}, about: {duration: 4 years}, law: [s]}
gaps_ok: [{when: {title: old diploma, award_year: 2002..}, why: "not awarded any more"}]
tests: []
system:
  names: {en: Nauru}
  languages: [en]
  institutions: [{type: university, text: {en: University of the Lagoon}, from: 1990, to: 2000}]
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A rule pack with one small country."""
    import shutil

    from interview_help import ROOT

    from recognise.rulepack.load import load

    root = tmp_path_factory.mktemp("pack") / "rules"
    root.mkdir()
    shutil.copy(ROOT / "rules" / "facts.yaml", root)
    (root / "NRU.yaml").write_text(SMALL_COUNTRY, "utf-8")
    return {"NRU": system_of(load(root).pack, "NRU")}


@pytest.mark.parametrize(
    ("one", "check", "verdict"),
    [
        ({"title": "Old Diploma", "award_year": 1999}, "P6", "consistent"),
        ({"title": "Old Diploma", "award_year": 2003}, "P6", "consistent"),  # memory, and the last ones to finish
        ({"title": "Old Diploma", "award_year": 2010}, "P6", "contradictory"),
        ({"title": "A title nobody knows", "award_year": 2010}, "P6", "not_asked"),
        ({"institution": "University of the Lagoon", "award_year": 1995, "title": "Bachelor"}, "P6", "consistent"),
        ({"institution": "University of the Lagoon", "award_year": 2010, "title": "Bachelor"}, "P6", "unclear"),
        ({"title": "Bachelor", "duration_months": 48}, "P2", "consistent"),
        ({"title": "Bachelor", "duration_months": 40}, "P2", "consistent"),
        ({"title": "Bachelor", "duration_months": 30}, "P2", "unclear"),
        ({"title": "Bachelor", "duration_months": 12}, "P2", "contradictory"),
    ],
)  # fmt: skip
def test_titles_and_institutions_at_their_time(
    small: Any, one: dict[str, Any], check: str, verdict: str
) -> None:
    found = record(one={"country": "NRU", "institution": None} | one, path=[])
    verdict_of = {f.check: f.verdict for f in plausibility(found, template("schooling"), small)}
    assert verdict_of[check] == verdict
