"""Cells as S-FEEL: the same meaning on every value, there and back; everything outside the subset is refused."""

from __future__ import annotations

import datetime
import random

import pytest

from recognise.model.rules import FactDef
from recognise.rulepack.cells import parse_cell
from recognise.rulepack.dmn_feel import FeelError, feel_value, read_feel, read_literal, to_cell_text, to_feel
from tests.tables import cell_text, facts, values

DATE = FactDef(name="day", type="date")
CODE = FactDef(name="isco", type="code")
DAYS = [datetime.date(2021, 12, 28) + datetime.timedelta(days=n) for n in range(10)]
CODES = ["2211", "2212", "2221", "22", "0110", "3"]


def _date_cell(rng: random.Random) -> str:
    a, b = sorted(rng.sample(DAYS, 2))
    return rng.choice([f"{a}..{b}", f"> {a}", f"< {b}", f">= {a}", f"not {a} | {b}", f"{a}", f"not ..{a}"])


def _code_cell(rng: random.Random) -> str:
    return rng.choice(["22*", "not 22*", "2211 | 3*", "not 2211 | 0110", rng.choice(CODES)])


def _samples(rng: random.Random):
    for _ in range(1500):
        name, fact = rng.choice([*facts().items(), ("day", DATE), ("isco", CODE)])
        if fact is DATE:
            yield fact, _date_cell(rng), [day.isoformat() for day in DAYS]
        elif fact is CODE:
            yield fact, _code_cell(rng), CODES
        else:
            yield fact, cell_text(rng, name), values(name, fact)


def test_cells_mean_the_same_as_s_feel_and_come_back():
    """1,500 random cells, every value of their domain: cell = S-FEEL = cell made again from the S-FEEL."""
    for fact, text, domain in _samples(random.Random(5)):
        cell = parse_cell(text, fact)
        feel = read_feel(to_feel(cell, fact))
        again = parse_cell(to_cell_text(feel, fact), fact)
        for value in domain:
            encoded = fact.encode(value)
            expected = cell.holds(encoded)
            assert feel.holds(feel_value(encoded, fact)) is expected, (fact.name, text, value)
            assert again.holds(encoded) is expected, (fact.name, text, to_feel(cell, fact), value)


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("(3..5]", 3, False), ("(3..5]", 5, True), ("]3..5[", 4, True), ("[3..5)", 5, False),
        ("< 3, >= 7", 7, True), ("not(1, [3..5])", 4, False), ("not(1, [3..5])", 2, True),
        ('"a", "b"', "b", True), ('"a\\"b"', 'a"b', True), ("true", True, True), ("true", 1, False),
        ('starts with(?, "22")', "2211", True), ("-", "x", True), ("", 3, True), ("-4", -4, True),
        ('>= date("2022-01-01")', datetime.date(2022, 1, 1), True),
    ],
)  # fmt: skip
def test_reads_s_feel(text, value, expected):
    assert read_feel(text).holds(value) is expected


@pytest.mark.parametrize(
    "text",
    ["x", "a + 1", "1.5", "if true then 1 else 2", "[1..", "not(", "not 3", '["a".."b"]', "1 2", "? > 3", "=3",
     'date("2022-02-30")', 'duration("P1Y")', 'contains(?, "x")', "1,", "{a: 1}", "[1..date(\"2020-01-01\")]", '"open'],
)  # fmt: skip
def test_refuses_the_rest_aloud(text):
    with pytest.raises(FeelError):
        read_feel(text)


@pytest.mark.parametrize("text", ["1 + 1", "[1]", "x", "1, 2", ">= 3"])
def test_refuses_outputs_that_are_not_literals(text):
    with pytest.raises(FeelError):
        read_literal(text)


@pytest.mark.parametrize("text", ['"a|b"', '"not a"', '"2211..2213"', "3", '""'])
def test_refuses_what_a_cell_cannot_hold(text):
    with pytest.raises(FeelError):
        to_cell_text(read_feel(text), CODE)
