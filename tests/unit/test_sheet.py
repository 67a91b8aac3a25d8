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


def test_a_line_is_freed_of_the_stamp_that_runs_into_it() -> None:
    import cv2

    from recognise.extract.detect import _freed

    mask = np.zeros((400, 600), np.uint8)
    for top in (40, 80, 120, 330, 370):
        mask[top : top + 8, 50:550] = 1
    lines = sorted(cv2.boundingRect(line) for line in _freed(mask))
    cv2.circle(mask, (300, 266), 36, 1, 4)
    mask[300:308, 80:520] = 1
    alone = mask.copy()
    alone[300:308, 80:520] = 0
    assert len(_freed(alone)) == len(lines) + 1  # the stamp alone is left as it is
    freed = [cv2.boundingRect(line) for line in _freed(mask)]
    assert any(abs(x - 80) < 3 and abs(width - 440) < 5 and height < 20 for x, _, width, height in freed)
    assert all(height < 20 for _, _, _, height in freed)
    turned = [cv2.boundingRect(line) for line in _freed(np.ascontiguousarray(mask.T))]
    assert sorted((y, x, height, width) for x, y, width, height in turned) == sorted(freed)
    frame = cv2.rectangle(np.zeros((400, 600), np.uint8), (10, 10), (590, 390), 1, 3)
    frame[100:108, 100:400] = 1
    assert any(cv2.boundingRect(line)[2] == 300 for line in _freed(frame))
