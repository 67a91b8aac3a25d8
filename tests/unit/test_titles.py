"""Titles: folding over scripts, matches with reasons, and no answer rather than a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognise.rulepack.load import load
from recognise.rulepack.stages import stage_level
from recognise.rulepack.titles import core, fold, match_title

PACK = Path(__file__).parent.parent / "data" / "rules"


@pytest.fixture(scope="module")
def table():
    return next(t for t in load(PACK).pack.tables if t.id == "XAA")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("إجازة", "اجازه"),
        ("Licencé", "LICENCE"),
        ("Бака\u0301лавр", "бакалавр"),
        ("ḥukūmī", "hukumi"),
        ("ﷲ", "الله"),
        ("كلية", "کلیه"),
        ("İSTANBUL", "istanbul"),
    ],
)
def test_folding_joins_ways_of_printing(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("title", "term", "how"),
    [
        ("إجازة", "bachelor", "exact"),
        ("اجازه", "bachelor", "exact"),
        ("IJAZA", "bachelor", "exact"),
        ("Ijaza in civil engineering", "bachelor", "contains"),
        ("Certificate for Basic Education", "basic certificate", "same words"),
        ("assistent engineer", "technical diploma", "similar"),
        ("driving licence", None, "none"),
        ("licence plate", None, "none"),
        ("first year of licence", None, "none"),
        ("incomplete licence", None, "none"),
        ("certificate", None, "none"),
        ("", None, "none"),
        ("Grand Wizard", None, "none"),
    ],
)
def test_match(table, title, term, how):
    found = match_title(table, title)
    assert (found.term, found.how) == (term, how)
    assert 0 <= found.score <= 1
    assert (found.score == 1) == (how == "exact")


def test_two_terms_equally_near_are_ambiguous(table):
    assert match_title(table, "licence brevet").term is None


def test_core_keeps_the_words_that_carry():
    assert core(fold("Master's programmes")) == core(fold("Masters Programme"))
    assert core(fold("Diploma of the Bachelor")) == "diploma bachelor"


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Lower secondary education", 2),
        ("Primary school", 1),
        ("Upper secondary (general)", 3),
        ("Bachelor", None),
        ("Primary and lower secondary education", 2),
    ],
)
def test_stage_words(title, level):
    assert stage_level(title) == level


@pytest.mark.parametrize(
    ("title", "term"),
    [
        ("Conservatoire course after certificate of basic education", None),
        ("Diploma based on the licence", None),
        ("Certificate of completion of certificate of basic education", "basic certificate"),
    ],
)
def test_the_way_in_is_not_the_award(table, title, term):
    assert match_title(table, title).term == term
