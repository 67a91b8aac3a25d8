"""A corpus of seeded writing errors: each is reported with the right code at the right line and column."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recognise.rulepack.check import check_pack
from recognise.rulepack.load import load

PACK = Path(__file__).parent.parent / "data" / "rules"
SYS, EV, EX, FACTS = "systems/XAA.yaml", "evidence/he.yaml", "exemptions/x.yaml", "facts.yaml"

# file, text to replace (first occurrence), replacement, code, text at whose beginning the finding must point
DEFECTS = [
    # YAML
    (SYS, "rows:\n", "rows:\n\t- {}\n", "R001", "\t- {}"),
    (SYS, "hit: unique", "hit: unique\nhit: first", "R002", "hit: first"),
    (SYS, "hit: unique", "hit: &a unique", "R003", "&a"),
    (SYS, "law: [chart]}", "law: *x}", "R003", "*x"),
    (SYS, "hit: unique", "hit: !!str unique", "R003", "!!str"),
    (SYS, "rows:\n", "---\nrows:\n", "R004", "---"),
    (SYS, "why: replaced}", "why: replaced", "R001", "{when: {title: brevet, award_year: 2002..}"),
    (EV, 'cite: "Lisbon Recognition Convention, art. VII (refugees, even without documents)"', "cite: Convention (refugees, even without papers)", "R101", "even without papers)"),
    (SYS, "why: replaced}", "why: [[[[[[[[[[[[[[x]]]]]]]]]]]]]]}", "R005", None),
    # frame of the file
    (SYS, "recognise: level/1\n", "", "R105", None),
    (SYS, "recognise: level/1", "recognise: levels/1", "R103", "levels/1"),
    (SYS, "recognise: level/1", "recognise: level/2", "R103", "level/2"),
    (SYS, "id: XAA\n", "", "R105", "recognise"),
    (SYS, "hit: unique\n", "", "R105", "recognise"),
    (SYS, "hit: unique", "hit: collect", "R103", "collect"),
    (SYS, "review_by: 2031-12-31\n", "", "R401", "recognise"),
    (SYS, "review_by: 2031-12-31", "reveiw_by: 2031-12-31", "R101", "reveiw_by"),
    (SYS, "valid_from: 2026-01-01", "valid_from: 2026-13-01", "R104", "2026-13-01"),
    (SYS, "valid_from: 2026-01-01", "valid_from: 2026-02-30", "R104", "2026-02-30"),
    (SYS, "valid_from: 2026-01-01", "valid_from: 01.01.2026", "R104", "01.01.2026"),
    (SYS, "review_by: 2031-12-31", "valid_to: 2025-12-31", "R402", "2025-12-31"),
    (SYS, "review_by: 2031-12-31", "review_by: 2020-12-31", "R404", "XAA"),
    (SYS, "id: XAA\n", "id: EV\n", None, None),
    (SYS, 'text: {en: "Testland - levels"}', 'text: {english: "Testland"}', "R101", "english"),
    (SYS, 'text: {en: "Testland - levels"}', "text: Testland", "R102", "Testland"),
    (SYS, "applies: {country: SYR}", "applies: {country: SYX}", "R208", "SYX"),
    (SYS, "applies: {country: SYR}", "applies: {countri: SYR}", "R204", "countri"),
    (SYS, "domain: {award_year: 1967..2030,", "domain: {award_year: 2030..1967,", "R201", "2030..1967"),
    # laws
    (SYS, 'cite: "Chart of Testland", ', "", "R105", '{url: "https://example.org/chart"'),
    (SYS, "consulted: 2026-11-22", "consulted: yesterday", "R104", "yesterday"),
    (SYS, "extends: act}", "extends: actt}", "R203", "actt"),
    (SYS, "from: 2002-01-01, to: 2030-12-31", "from: 2030-12-31, to: 2002-01-01", "R402", "2002-01-01}"),
    (SYS, "law: [chart, act2]", "law: [chart, act3]", "R203", "act3"),
    (SYS, "law: [chart]}", "law: []}", "R105", "[]"),
    (SYS, "sector: lower_secondary}, law: [chart]}", "sector: lower_secondary}}", "R105", "{id: XAA-1"),
    (SYS, "views: {NLD: {eqf: 6, law: chart}}", "views: {NLD: {eqf: 6, law: chrat}}", "R203", "chrat"),
    # terms
    (SYS, "brevet: [al kafaa]", "brevet: al kafaa", "R102", "al kafaa"),
    (SYS, "brevet: [al kafaa]", "brevet: [al kafaa, licence]", "R202", "licence]\nrows"),
    (SYS, "brevet: [al kafaa]", 'brevet: ["--"]', "R202", '"--"'),
    (SYS, "title: technical diploma, duration_months: 0..23", "title: tecnical diploma, duration_months: 0..23", "R206", "tecnical diploma"),
    (SYS, "title: brevet, award_year: ..2001}, then", "title: brevets *, award_year: ..2001}, then", "R206", "brevets *"),
    # rows and cells
    (SYS, "{id: XAA-2,", "{id: XAA-1,", "R106", "XAA-1, when: {title: brevet"),
    (SYS, "when: {title: brevet, award_year: ..2001}, then", "wehn: {title: brevet, award_year: ..2001}, then", "R101", "wehn"),
    (SYS, "award_year: 2002..}, then", "award_yaer: 2002..}, then", "R204", "award_yaer"),
    (SYS, "award_year: 2002..}, then", "award_year: 2002-2030}, then", "R201", "2002-2030"),
    (SYS, "award_year: 2002..}, then", "award_year: since 2002}, then", "R201", "since 2002"),
    (SYS, "award_year: 2002..}, then", "award_year: [2002]}, then", "R102", "[2002]"),
    (SYS, "award_year: 2002..}, then", "award_year: 2002 | }, then", "R201", "| }"),
    (SYS, "award_year: 2002..}, then", "award_year: .. }, then", "R201", ".. }"),
    (SYS, "award_year: 2002..}, then", "award_year: 2 years}, then", "R201", "2 years"),
    (SYS, "duration_months: 0..23", "duration_months: 23..0", "R201", "23..0"),
    (SYS, "duration_months: 3 years..59", "duration_months: 3 yaers..59", "R201", "3 yaers..59"),
    (SYS, 'entry: ">= upper_secondary"', 'entry: ">= uper_secondary"', "R201", "uper_secondary"),
    (SYS, "entry: none | lower_secondary", "entry: none | lower_secundary", "R201", "lower_secundary"),
    (EV, "id_match: false}, then", "id_match: NO}, then", "R201", "NO}"),
    (EV, "interview: consistent, status: refugee | temporary_protection}, then", "interview: consistant, status: refugee}, then", "R201", "consistant"),
    (EX, 'isco: "2221 | 32*"', 'isco: "2229 | 32*"', "R208", '"2229'),
    (EX, 'isco: "2221 | 32*"', 'isco: "2221..2229"', "R201", '"2221..2229"'),
    (EX, "arrival: 2022-02-24..}\n", "arrival: 2022-02-31..}\n", "R201", "2022-02-31"),
    (EX, "status: temporary_protection, arrival", "health: good, arrival", "R205", "health: good"),
    # then
    (SYS, "then: {isced: 2, eqf: 2, sector", "then: {isced: 9, eqf: 2, sector", "R103", "9, eqf"),
    (SYS, "then: {isced: 2, eqf: 2, sector", "then: {isced: two, eqf: 2, sector", "R102", "two, eqf"),
    (SYS, "then: {isced: 2, eqf: 2, sector", "then: {isecd: 2, eqf: 2, sector", "R101", "isecd"),
    (SYS, "sector: lower_secondary}", "sector: lower_secundary}", "R103", "lower_secundary"),
    (SYS, "then: {refer: case_worker}", "then: {refer: caseworker}", "R103", "caseworker"),
    (SYS, "access: master", "access: masters", "R103", "masters"),
    (SYS, 'field: "0011"', "field: education", "R103", "education}, views"),
    (EV, "outcome: enough, basis: documents", "outcome: enogh, basis: documents", "R103", "enogh"),
    (EV, "ask: [identity_check]", "ask: identity_check", "R102", "identity_check}"),
    (EX, "effect: temporary_practice", "effect: full_recognition", "R207", "full_recognition, shortage"),
    (EX, "effect: temporary_practice", "effect: temporary_practise", "R103", "temporary_practise"),
    (EX, "shortage: true", "shortage: yes", "R102", "yes, duties"),
    (EX, "valid: {from: 2022-03-22, to: 2024-12-31}", "valid: {from: 2024-12-31, to: 2022-03-22}", "R402", "{from: 2024-12-31"),
    (EX, "valid: {from: 2022-03-22, to: 2024-12-31}", "valid: {from: 2022-03-22, to: 2026-12-31}", "R403", "id: X-1"),
    (EX, "host: ITA", "host: Italy", "R103", "Italy"),
    # tests and gaps
    (SYS, "gaps_ok:\n  - {when: {title: basic certificate, award_year: ..2001}, why: did not exist yet}\n", "gaps_ok:\n", "R303", "{id: XAA-1"),
    (SYS, "why: replaced}", "because: replaced}", "R101", "because"),
    (SYS, "case: {title: brevet, award_year: 2002}", "case: {titel: brevet, award_year: 2002}", "R204", "titel"),
    (SYS, "case: {title: brevet, award_year: 2002}", "case: {title: brevet, award_year: y2002}", "R201", "y2002"),
    (SYS, "expect: {none: true}}", "exepct: {none: true}}", "R101", "exepct"),
    (EX, "- {on: 2025-06-01,", "- {on: 2025-06-31,", "R104", "2025-06-31"),
    # logic
    (SYS, "duration_months: 60..96}", "duration_months: 54..96}", "R301", "{id: XAA-7"),
    (SYS, "then: {isced: 7, eqf: 7}, law: [chart], text: {en: Long degree}", "then: {refer: case_worker}, law: [chart]", None, None),
    (SYS, "duration_months: 60..96}", "duration_months: 72..96}", "R303", "{id: XAA-6"),
    (SYS, "duration_months: 0..23}", "duration_months: 100..120}", "R304", "{id: XAA-3"),
    (EV, "when: {diploma: \">= copy\"}", "when: {}", "R304", "{id: EV-3"),
    # facts
    (FACTS, "type: term,", "type: terms,", "R103", "terms,"),
    (FACTS, "domain: 1920..2030", "domain: 2030..1920", "R201", "2030..1920"),
    (FACTS, "domain: refugee | temporary_protection | other,", "", "R105", "{type: enum,  text: {en: Status}"),
    (FACTS, "unit: months", "unit: month", "R103", "month,"),
]  # fmt: skip


def _place(text: str, marker: str) -> tuple[int, int]:
    at = text.index(marker)
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1


@pytest.mark.parametrize("number", range(len(DEFECTS)))
def test_defect_is_reported_where_it_is(number: int, tmp_path: Path):
    file, old, new, code, marker = DEFECTS[number]
    root = tmp_path / "rules"
    shutil.copytree(PACK, root)
    path = root / file
    text = path.read_text("utf-8")
    assert text.count(old) >= 1, "the corpus no longer fits the example pack"
    changed = text.replace(old, new, 1)
    path.write_text(changed, "utf-8")
    found = check_pack(load(root), as_of="2026-11-24")
    if code is None:  # a harmless edit: nothing may be reported
        assert [one for one in found if one.severity != "note"] == []
        return
    here = [one for one in found if one.code == code and one.position.file == f"rules/{file}"]
    assert here, [(one.code, str(one.position), one.message) for one in found]
    if marker is not None:
        assert _place(changed, marker) in {(one.position.line, one.position.column) for one in here}, [
            (one.position.line, one.position.column, one.message) for one in here
        ]


def test_corpus_is_large_enough():
    assert len(DEFECTS) >= 60
    assert len({code for *_, code, _ in DEFECTS if code}) >= 20


def test_clean_pack_has_no_findings():
    assert check_pack(load(PACK), as_of="2026-11-24") == []
