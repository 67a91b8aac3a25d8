"""Shortage lists through time, regulated professions, and the checks of both kinds of file."""

from __future__ import annotations

import pytest

from recognise.assess.shortage import regulation_of, shortage_flags
from recognise.rulepack.codes import schemes
from recognise.rulepack.regulated import check_regulated, regulated_professions
from recognise.rulepack.shortage import check_shortage, expand, shortage_lists
from recognise.rulepack.yaml12 import parse


def slovenia(pack, isco, as_of):
    [flag] = shortage_flags(pack, host="SVN", isco=isco, as_of=as_of)
    return flag


@pytest.mark.parametrize(
    ("isco", "as_of", "on_list", "ended"),
    [
        ("8332", "2022-03-01", True, False),
        ("2211", "2022-08-01", False, False),
        ("2211", "2023-08-01", True, False),
        ("2262", "2025-02-01", True, False),
        ("2262", "2025-08-01", False, True),
        ("2512", "2025-06-30", True, False),
        ("2512", "2024-12-31", False, False),
        ("8332", "2020-01-01", False, False),
    ],
)
def test_slovenia_through_time(pack, isco, as_of, on_list, ended):
    found = slovenia(pack, isco, as_of)
    assert (found.on_list, found.ended) == (on_list, ended)


def test_an_ended_entry_says_until_when(pack):
    found = slovenia(pack, "2262", "2025-08-01")
    assert (found.list, found.valid_to, found.title) == (
        "SVN-2025-01",
        "2025-06-30",
        "Farmacevti/farmacevtke",
    )


def test_a_group_code_stays_as_printed_and_is_expanded(pack):
    found = slovenia(pack, "2512", "2025-02-01")
    assert found.code == "251"
    assert expand("251") == {"2511", "2512", "2513", "2514", "2519"}


@pytest.mark.parametrize(
    ("isco", "on_list"), [("2221", True), ("2512", True), ("2341", True), ("7212", False), ("8332", False)]
)
def test_germany(pack, isco, on_list):
    [found] = shortage_flags(pack, host="DEU", isco=isco, as_of="2026-11-24")
    assert found.on_list is on_list
    assert "no exemption from recognition" in found.effect


def test_versions_of_a_series_do_not_overlap(pack):
    series = {}
    for one in shortage_lists(pack):
        series.setdefault(one.series, []).append(one)
    for versions in series.values():
        ordered = sorted(versions, key=lambda one: one.valid_from)
        assert all(a.ends and a.ends < b.valid_from for a, b in zip(ordered, ordered[1:], strict=False))


def test_every_entry_stands_for_known_unit_groups(pack):
    lists = shortage_lists(pack)
    assert len(lists) >= 10
    for one in lists:
        assert one.url and one.effect and one.publisher, one.id
        assert all(entry.isco and entry.isco <= schemes()["ISCO-08"] for entry in one.entries), one.id


def test_a_host_without_a_list_has_no_flag(pack):
    assert shortage_flags(pack, host="ITA", isco="2221", as_of="2026-11-24") == ()


def test_the_ten_sectoral_rows_with_articles(pack):
    sectoral = [one for one in regulated_professions(pack) if one.kind == "sectoral"]
    assert len(sectoral) == 10 and all(one.articles and one.annex for one in sectoral)


@pytest.mark.parametrize(
    ("host", "isco", "kind"),
    [
        ("SVN", "2221", "sectoral"),
        ("ITA", "2161", "sectoral"),
        ("USA", "2221", "none_known"),
        ("DNK", "5411", "general"),
    ],
)
def test_regulation(pack, host, isco, kind):
    assert regulation_of(pack, host=host, isco=isco)["kind"] == kind


def test_none_known_never_says_unregulated(pack):
    found = regulation_of(pack, host="SVN", isco="7212")
    assert found["kind"] == "none_known"
    assert "not the same as unregulated" in found["note"]


SHORTAGE = """recognise: shortage/1
id: X-1
host: XXX
publisher: p
effect: {en: e}
exempts_from: nothing
scheme: ISCO-08
source: {cite: c}
valid_from: 2024-01-01
"""


def faults(check, text):
    parsed, out = parse(text, "x.yaml"), []
    assert parsed.root is not None
    check(parsed.root, out)
    return {one.code for one in out}


def test_a_list_without_an_end_or_review_is_a_fault():
    assert faults(check_shortage, SHORTAGE + 'entries: [{code: "2221"}]\n') == {"R401"}


def test_a_code_of_another_scheme_must_name_unit_groups():
    text = SHORTAGE.replace("ISCO-08", "SOC 2020") + 'valid_to: 2024-12-31\nentries: [{code: "2221"}]\n'
    assert faults(check_shortage, text) == {"R208"}
    assert faults(check_shortage, text.replace('code: "2221"', 'code: "1", isco: ["2221"]')) == set()


def test_an_unknown_key_is_found_in_regulated_files():
    text = "recognise: regulated/1\nid: a\nkind: general\nhosts: [SVN]\nlaw: {x: {cite: c}}\nreview_by: 2027-01-01\n"
    assert faults(
        check_regulated, text + 'professions: [{id: p, text: {en: n}, isco: ["9999"], law: y}]\n'
    ) == {"R203", "R208"}
    assert faults(check_regulated, text + "profession: []\n") == {"R101", "R105"}
