"""The skew of a page: from the edges of its boxes, and from the rows of its tables where the boxes are short."""

from __future__ import annotations

import numpy as np
import pytest

from recognise.extract.detect import TextBox
from recognise.extract.sheet import direction


def _box(left: float, top: float, width: float = 90.0, height: float = 20.0) -> TextBox:
    right, bottom = left + width, top + height
    return TextBox(quad=np.array([[left, top], [right, top], [right, bottom], [left, bottom]]), score=0.9)


@pytest.mark.parametrize("skew", [-0.8, 0.0, 0.1, 0.6])
def test_level_boxes_of_a_skewed_table_tell_its_skew(skew: float) -> None:
    slope = np.tan(np.radians(skew))
    boxes = [_box(left, top + left * slope) for top in range(100, 500, 40) for left in range(50, 850, 200)]
    turn, found = direction(boxes)
    assert turn == 0
    assert found == pytest.approx(skew if abs(skew) > 0.3 else 0.0, abs=0.05)


def test_values_a_little_lower_than_their_labels_are_no_skew() -> None:
    boxes = [
        _box(left, top + shift) for top in range(100, 500, 40) for left, shift in ((50, 0.0), (300, 4.0))
    ]
    assert direction(boxes) == (0, 0.0)
