"""Course tables of many countries: with their header, and without it where the cells tell enough."""

import pytest
import yaml

from recognise.extract.textflow import build_flow
from recognise.extract.transcript import read_transcript
from tests.unit.reading_helpers import ROOT, lexicon, page_of

TABLES = yaml.safe_load((ROOT / "tests" / "data" / "course_tables.yaml").read_text(encoding="utf-8"))


def _read(table: dict, lines: list[str]) -> list[tuple[str, ...]]:
    side = "r" if table.get("right_to_left") else "l"
    page = page_of("\n".join(f"{side} 9 {line}" for line in lines))
    rows, _ = read_transcript(build_flow((page,)), lexicon())
    return sorted((row.course, row.credits or "-", row.grade or "-") for row in rows)


def _wanted(table: dict) -> list[tuple[str, ...]]:
    return sorted(tuple(row.split(" | ")) for row in table["rows"])


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table["name"])
def test_a_table_is_read(table):
    assert _read(table, table["table"].splitlines()) == _wanted(table)


@pytest.mark.parametrize(
    "table", [table for table in TABLES if table.get("headless")], ids=lambda table: table["name"]
)
def test_a_table_is_read_without_its_header(table):
    found = _read(table, table["table"].splitlines()[1:])
    assert [(course, grade) for course, _, grade in found] == [
        (course, grade) for course, _, grade in _wanted(table)
    ]
    assert all(
        credits in ("-", wanted)
        for (_, credits, _), (_, wanted, _) in zip(found, _wanted(table), strict=True)
    )
