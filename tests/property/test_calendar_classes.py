"""Classes of dates begin and end on days of the calendar, and cover every day once."""

from __future__ import annotations

import datetime
import random

from recognise.model.rules import HIGH, LOW, Cell, FactDef
from recognise.rulepack.cells import parse_cell
from recognise.rulepack.classes import classes, last_day, next_day

DAY = FactDef(name="day", type="date", domain=Cell(text="", spans=((20191201, 20210131),)))
ONE = datetime.timedelta(days=1)


def _number(day: datetime.date) -> int:
    return int(day.isoformat().replace("-", ""))


def _days(first: datetime.date, count: int) -> list[datetime.date]:
    return [first + n * ONE for n in range(count)]


def test_bounds_are_days_and_every_day_is_in_one_class():
    rng, days = random.Random(3), _days(datetime.date(2019, 12, 1), 428)
    for _ in range(150):
        a, b, c = sorted(rng.sample(days, 3))
        texts = rng.sample([f"{a}..{b}", f"> {b}", f"< {c}", f">= {b + ONE}"], 3)
        cells = [parse_cell(text, DAY) for text in texts]
        found = classes(DAY, DAY.domain, cells)
        for choice in found:
            for bound in (choice.low, choice.high):
                datetime.datetime.strptime(f"{bound:08d}", "%Y%m%d")
        for day in days:
            value = _number(day)
            inside = [choice for choice in found if choice.holds(value)]
            assert len(inside) == 1, (day, texts)
            assert all(cell.holds(value) == cell.holds(inside[0].value) for cell in cells)


def test_any_number_moves_to_the_nearest_day():
    """Against counting, for a sample of numbers that are no days; open ends stay."""
    rng = random.Random(8)
    known = [_number(day) for day in _days(datetime.date(1999, 1, 1), 1900)]
    for _ in range(3000):
        value = rng.randint(known[0], known[-1])
        assert next_day(value) == min(day for day in known if day >= value)
        assert last_day(value) == max(day for day in known if day <= value)
    assert (next_day(LOW), last_day(HIGH), next_day(0)) == (LOW, HIGH, 0)
    assert (last_day(20240100), next_day(20240000)) == (20231231, 20240101)
