"""The read-only rule site: complete, self-contained, safe with hostile rule files, right-to-left titles isolated."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from functools import lru_cache

import pytest

from recognise.model.rules import Law
from recognise.report.rule_site import file_of, render_site, result, sentence
from recognise.rulepack.load import load
from recognise.rulepack.locate import bundled


@lru_cache
def pack():
    return load(bundled()).pack


@lru_cache
def site():
    return render_site(pack())


def _table(name):
    return next(table for table in pack().tables if table.id == name)


def test_every_table_has_a_page_and_a_link():
    for table in pack().tables:
        assert f'href="{file_of(table)}"' in site()["index.html"]
        page = site()[file_of(table)]
        assert page.count('<li id="row-') == len(table.rows)
        assert page.count('<li id="law-') == len(table.laws)
    assert len(site()) == len(pack().tables) + 1


def test_pages_load_nothing_and_allow_only_what_they_hold():
    for name, page in site().items():
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)[1].replace(
            "&#39;", "'"
        )
        assert policy.startswith("default-src 'none'")
        for tag in ("style", "script"):
            for text in re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S):
                digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
                assert f"{tag}-src 'sha256-{digest}'" in policy, name
        assert not re.search(r"<(img|link|iframe|object|form)\b|\ssrc=|\sstyle=|\son\w+=", page), name
        assert all(
            url.startswith(("http://", "https://", "#")) or url.endswith(".html")
            for url in re.findall(r'href="([^"]*)"', page)
        )
        assert ("<script>" in page) is (name == "index.html")


def test_links_inside_the_site_lead_somewhere():
    for page in site().values():
        places = set(re.findall(r'id="([^"]+)"', page))
        assert {link[1:] for link in re.findall(r'href="(#[^"]+)"', page)} <= places
        assert set(re.findall(r'href="([^"#:]+\.html)"', page)) <= set(site())


def test_hostile_rule_files_stay_text():
    table = _table("SYR")
    bad = "<script>alert(1)</script>\u202e"
    law = Law(key="a", cite=bad, url="javascript:alert(1)", verify=bad)
    row = replace(table.rows[0], text={"en": bad}, law=("a",), verify=bad)
    hurt = replace(
        table, rows=(row,), laws={"a": law}, terms={bad: {"ar": (bad,)}}, section={"names": {"en": bad}}
    )
    page = render_site(replace(pack(), tables=(hurt,)))[file_of(hurt)]
    assert "<script" not in page
    assert "javascript:" not in "".join(re.findall(r'href="[^"]*"', page))


def test_titles_of_other_scripts_are_isolated():
    page = site()[file_of(_table("SYR"))]
    assert re.search(r'<bdi lang="ar"[^>]*>[^<]*[\u0620-\u064a]', page)
    assert re.search(r'lang="ar" dir="rtl"><bdi>[^<]*[\u0620-\u064a]', page)
    assert re.search(r'lang="en" dir="ltr"><bdi>', page)


def test_version_and_digest_are_on_every_page():
    assert all(pack().digest in page and pack().version in page for page in site().values())


def test_open_checks_are_marked():
    marked = [(t, row) for t in pack().tables for row in t.rows if row.verify]
    assert marked
    for table, row in marked:
        assert f'<li id="row-{row.id}" class="doubt">' in site()[file_of(table)]


@pytest.mark.parametrize(
    ("table", "row", "words"),
    [("ITA-HEALTH", "ITA-FOREIGN", "kind of workplace is health or social care, and proposed ISCED 2011 level is 3 or more"),
     ("ITA-HEALTH", "ITA-UA-EQPR", "holds a European Qualifications Passport for Refugees (yes)")],
)  # fmt: skip
def test_rows_read_as_sentences(table, row, words):
    found = next(one for one in _table(table).rows if one.id == row)
    assert words in sentence(found.when, pack().facts)
    assert "effect temporary practice" in result(found.then)
