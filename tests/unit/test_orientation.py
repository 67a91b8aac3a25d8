"""Pages that stand on their head, told by a glance and, where that is in doubt, by reading."""

from __future__ import annotations

import numpy as np
import pytest

from recognise.extract.detect import TextBox
from recognise.extract.glance import KINDS, Glance
from recognise.extract.orientation import on_its_head

PAGE = np.arange(400 * 300, dtype=np.float32).reshape(400, 300)
BOXES = [
    TextBox(quad=np.array([[20, y], [280, y], [280, y + 20], [20, y + 20]], np.float32), score=0.9)
    for y in range(20, 380, 40)
]


def _seen(upside_down: float) -> list[Glance]:
    mean = tuple(1.0 if kind == "Latn" else 0.0 for kind in KINDS)
    return [Glance(mean=mean, upside_down=upside_down) for _ in BOXES]


def _never(page: object, box: TextBox) -> float:
    raise AssertionError("nothing is to be read")


@pytest.mark.parametrize(("share", "turned"), [(0.05, False), (0.95, True)])
def test_a_clear_glance_is_enough(share: float, turned: bool) -> None:
    assert on_its_head(PAGE, BOXES, _seen(share), _never) is turned


@pytest.mark.parametrize("upright", [True, False])
def test_in_doubt_lines_are_read_both_ways(upright: bool) -> None:
    def worth(page: np.ndarray, box: TextBox) -> float:
        assert 0 <= box.quad.min() and box.quad[:, 0].max() <= 300 and box.quad[:, 1].max() <= 400
        return 0.9 if bool(page[0, 0] == PAGE[0, 0]) == upright else 0.2

    assert on_its_head(PAGE, BOXES, _seen(0.5), worth) is not upright


def test_a_page_without_print_is_upright() -> None:
    assert not on_its_head(PAGE, [], [], _never)
