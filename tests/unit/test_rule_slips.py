"""Slips that shapes cannot see: spellings, bounds beyond the fact, levels far apart, reviews far away, keys that are collections."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from recognise.rulepack import yaml12
from recognise.rulepack.check import check_pack
from recognise.rulepack.doubts import Vocabulary, doubts
from recognise.rulepack.load import load
from recognise.rulepack.spellings import spellings_of

FACTS = """recognise: facts/1
facts:
  country: {type: code, scheme: ISO3166-3}
  title: {type: term}
  award_year: {type: int, domain: 1920..2035}
"""
TABLE = """recognise: level/1
id: SYR
applies: {country: SYR}
review_by: 2027-12-31
hit: unique
domain: {award_year: 1950..2030}
law:
  a: {cite: "A source"}
system: {names: {en: Syria}, languages: [ar]}
terms:
  bachelor: {en: [bachelor, "licence of arts"]}
rows:
  - {id: S-1, when: {title: bachelor, award_year: 1950..2030}, then: {isced: 6, eqf: 6}, law: [a]}
"""


def _codes(folder: Path, table: str, code: str) -> list[tuple[str, int, str]]:
    (folder / "facts.yaml").write_text(FACTS, "utf-8")
    (folder / "SYR.yaml").write_text(table, "utf-8")
    found = check_pack(load(folder), as_of="2026-11-24")
    return [(one.code, one.position.line, one.severity) for one in found if one.code == code]


@pytest.mark.parametrize(
    ("before", "after", "code", "line"),
    [
        ('"licence of arts"', '"licence; of arts"', "R209", 11),
        ('"licence of arts"', '"licence  arts"', "R209", 11),
        ('"licence of arts"', '"licence. bachelor"', "R209", 11),
        ('"licence of arts"', '"liceeence of arts"', "R209", 11),
        ('"licence of arts"', '"licence (arts"', "R209", 11),
        ('"licence of arts"', '"lic\u0435nce of arts"', "R209", 11),  # a Cyrillic letter
        ('"licence of arts"', '"B.A.. of arts"', "R209", 11),
        ("eqf: 6", "eqf: 8", "R210", 13),
        ("title: bachelor, award_year: 1950..2030", "title: bachelor, award_year: 1950..20300", "R212", 13),
        ("domain: {award_year: 1950..2030}", "domain: {award_year: 195..2030}", "R212", 2),
        ("domain: {award_year: 1950..2030}", "domain: {award_year: 1950..}", "R212", 2),
        ("award_year: 1950..2030}, then", "award_year: 01950..2030}, then", "R201", 13),
        ("2027-12-31", "2127-12-31", "R408", 2),
    ],
)  # fmt: skip
def test_slips_are_found(tmp_path, before, after, code, line):
    assert before in TABLE
    assert _codes(tmp_path, TABLE, code) == []
    found = _codes(tmp_path, TABLE.replace(before, after), code)
    assert [(one[0], one[1]) for one in found] == [(code, line)]


@pytest.mark.parametrize(
    "spelling", ["Diploma III", "SSSCE", "M.Sc. (hons)", "B.A., old", "técnico en", "MS 18 years"]
)
def test_abbreviations_and_numerals_are_no_slips(tmp_path, spelling):
    assert _codes(tmp_path, TABLE.replace("licence of arts", spelling), "R209") == []


def _doubts(folder: Path, table: str, *, new: bool = False) -> list[tuple[str, str, str]]:
    _codes(folder, table, "R211")
    loaded = load(folder)
    terms = loaded.files[loaded.pack.tables[0].file].root.get("terms")
    nodes = {id(node) for _, _, node in spellings_of(terms)} if new else None
    found = doubts(terms, Vocabulary(loaded.pack.tables), nodes)
    return [(one.code, one.message.split("': ", 1)[1], one.severity) for one in found]


def _with(*spellings: str) -> str:
    return TABLE.replace('"licence of arts"', ", ".join(spellings))


MANY = [f"certificate {n}" for n in range(20)]


@pytest.mark.parametrize("slip", ["cetrificate", "certificte", "certifficate", "certificatr", "pcertificate"])
def test_a_word_one_slip_from_another_is_doubted(tmp_path, slip):
    told = f"'{slip}' stands only here; 'certificate' stands elsewhere in the pack"
    assert _doubts(tmp_path, _with(*MANY, f"{slip} of arts")) == [("R211", told, "note")]
    assert _doubts(tmp_path, _with(*MANY, f"{slip} of arts"), new=True) == [("R211", told, "warning")]


def test_what_stands_twice_or_may_be_another_form_is_not_doubted(tmp_path):
    assert _doubts(tmp_path, _with(*MANY, "certifikate", "certifikate of arts")) == []
    assert _doubts(tmp_path, _with("diploma in arts", "diploma in law", "diplomas in crafts")) == []
    assert _doubts(tmp_path, _with(*MANY, "certain arts")) == []


def test_a_lost_comma_is_doubted(tmp_path):
    texts = [f"diploma in {x}" for x in ("arts", "crafts", "trades", "law")] + [
        f"{y} engineer" for y in ("civil", "mining", "naval")
    ]
    assert _doubts(tmp_path, _with(*texts)) == []
    found = _doubts(tmp_path, _with(*texts, "chartered engineer diploma in mines"))
    assert found == [("R214", "is a comma lost between 'engineer' and 'diploma'?", "note")]
    assert _doubts(tmp_path, _with(*texts, "chartered engineer (diploma in mines)")) == []
    for twice in ("master master of mines", "doctor PhD Ph.D."):
        assert [one[0] for one in _doubts(tmp_path, _with(*texts, twice))] == ["R214"]


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("law: [a]}", "law: [a, ]}", 14),
        ("[bachelor, licence]", "[bachelor, licence,]", 12),
        ("[bachelor, licence]", "[bachelor , licence]", 12),
    ],
)
def test_a_comma_before_the_bracket_is_a_lost_entry(tmp_path, before, after, line):
    table = _with("licence").replace("review_by", "valid_from: 2026-01-01\nreview_by")
    assert _codes(tmp_path, table, "R215") == []
    assert _codes(tmp_path, table.replace(before, after), "R215") == [("R215", line, "warning")]
    quoted = table.replace("A source", "A, ] source").replace("rows:", "rows:  # a, ]")
    assert _codes(tmp_path, quoted, "R215") == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("valid_from: 2026-01-01\n", ""),
        ("applies: {country: SYR}\n", ""),
        ("{country: SYR}", "{country: SYC}"),
    ],
)
def test_an_odd_frame_is_warned_about(tmp_path, before, after):
    table = TABLE.replace("review_by", "valid_from: 2026-01-01\nreview_by")
    assert _codes(tmp_path, table, "R412") == []
    assert _codes(tmp_path, table.replace(before, after), "R412") == [("R412", 2, "warning")]


def test_a_test_outside_the_domain_of_its_file_is_warned_about(tmp_path):
    table = TABLE + "tests:\n  - {case: {title: bachelor, award_year: 1990}, expect: {isced: 6}}\n"
    assert _codes(tmp_path, table, "R212") == []
    narrowed = table.replace("domain: {award_year: 1950..2030}", "domain: {award_year: 1995..2030}")
    assert ("R212", 15, "warning") in _codes(tmp_path, narrowed, "R212")


@pytest.mark.parametrize(
    "text", ["{a: 1}: 2\n", "? {a: {b: c}}\n: x\n", "x: {{a: b}: c, d: e}\n", "[a, b]: {c: d}\n"]
)
def test_a_collection_as_a_key_is_refused(text):
    assert [one.code for one in yaml12.parse(text, "f").diagnostics] == ["R004"]


def test_reading_leaves_the_collector_as_it_was(tmp_path):
    (tmp_path / "facts.yaml").write_text(FACTS, "utf-8")
    assert gc.isenabled()
    load(tmp_path)
    assert gc.isenabled()
    gc.disable()
    try:
        load(tmp_path)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_broken_date_of_a_law_does_not_stop_the_check(tmp_path):
    table = TABLE.replace('{cite: "A source"}', '{cite: "A source", from: 2020-01-01, to: 022-03-31}')
    assert _codes(tmp_path, table, "R104") == [("R104", 8, "error")]


@pytest.mark.parametrize(
    ("before", "after", "code", "said"),
    [
        ("2027-12-31", "31.12.2027", "R104", "write 2027-12-31"),
        ("2027-12-31", "2027-13-31", "R104", ""),
        ("2027-12-31", "[soon]", "R104", ""),
        ("eqf: 6}", "eqf: 6", "R001", "a comma or a closing }"),
        ("languages: [ar]", "languages: [ar", "R001", "a comma or a closing ]"),
        ("hit: unique", "hit unique", "R001", "indented rightly"),
        ("hit: unique", "hit: unique: no", "R001", "a ':' stands where none can"),
        ("id: SYR", "id: 'SYR", "R001", "a quote is opened and never closed"),
        ("rows:\n", "gaps_ok:\nrows:\n", "R102", "remove the key"),
    ],
)
def test_messages_say_what_to_do(tmp_path, before, after, code, said):
    assert before in TABLE
    (tmp_path / "facts.yaml").write_text(FACTS, "utf-8")
    (tmp_path / "SYR.yaml").write_text(TABLE.replace(before, after, 1), "utf-8")
    found = [one for one in check_pack(load(tmp_path), as_of="2026-11-24") if one.code == code]
    assert found
    assert said in f"{found[0].message} {found[0].help}"


def test_review_before_the_beginning(tmp_path):
    table = TABLE.replace("hit: unique", "hit: unique\nvalid_from: 4026-01-01")
    assert [one[0] for one in _codes(tmp_path, table, "R402")] == ["R402"]


def test_a_title_without_its_own_language_is_noticed(tmp_path):
    assert [one[1] for one in _codes(tmp_path, TABLE, "R213")] == [11]
    assert _codes(tmp_path, TABLE.replace("languages: [ar]", "languages: [en]"), "R213") == []
