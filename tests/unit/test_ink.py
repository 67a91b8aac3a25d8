"""Letters that look like rules, and light letters on dark bars."""

from __future__ import annotations

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from recognise.extract.crops import brightest, levels, runs, without_rules
from recognise.extract.detect import TextBox
from recognise.extract.ink import closed, plain_print


def _box(left: int, top: int, right: int, bottom: int) -> TextBox:
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return TextBox(quad=np.array(corners, np.float32), score=1.0)


def _page() -> np.ndarray:
    return np.full((1000, 800), 250, np.uint8)


def test_a_long_stroke_of_a_letter_stays_and_a_rule_goes() -> None:
    page = _page()
    page[130:133, 200:260] = 20  # the joining stroke of a letter
    page[400:403, 50:750] = 20  # a rule under the line
    page[500:503, 200:260] = 20  # a short rule where no text is
    assert (without_rules(page) == 250).all()
    kept = plain_print(page, [_box(100, 100, 500, 160), _box(100, 370, 500, 410)])
    assert (kept[131, 205:255] == 20).all()
    assert (kept[400:403] == 250).all() and (kept[500:503] == 250).all()


def test_an_underline_as_long_as_its_text_goes() -> None:
    page = _page()
    page[150:153, 110:490] = 20
    assert (plain_print(page, [_box(100, 100, 500, 160)]) == 250).all()


def test_light_print_on_a_dark_bar_becomes_dark_print_on_white() -> None:
    page = _page()
    page[100:160, 100:500] = 90
    page[120:140, 200:260] = 245
    seen = plain_print(page, [_box(105, 105, 495, 155)])
    assert seen[130, 230] < 20 and seen[130, 300] > 230


def test_common_print_is_left_as_it_is() -> None:
    page = _page()
    page[120:140, 200:260] = 30
    assert (plain_print(page, [_box(105, 105, 495, 155)]) == page).all()


def test_dotted_rules_go_and_feet_of_letters_stay() -> None:
    page = _page()
    for left in range(50, 750, 4):
        page[150:152, left : left + 2] = 30
    page[130:160, 300:303] = 30  # a letter reaches down through the rule
    for left in range(50, 450, 6):
        page[300:330, left : left + 2] = 30  # stems of letters on their feet
        page[330:332, left - 1 : left + 3] = 30
    seen = plain_print(page, [])
    assert (seen[140:160, 50:290] == 250).all() and (seen[140:160, 310:740] == 250).all()
    assert (seen[130:160, 300:303] == 30).all() and (seen[300:332] == page[300:332]).all()


def test_a_box_closes_about_its_print() -> None:
    light = _page()
    light[120:140, 110:300] = 30
    light[102:104, 0:800] = 30  # a rule, which is taken out
    light[405, 200] = 30  # a speck
    box, empty = _box(100, 100, 310, 160), _box(100, 400, 310, 460)
    page = plain_print(light, [box, empty])
    around = closed(page, box)
    assert 112 < around.quad[0][1] < 120 and 140 < around.quad[3][1] < 148
    assert around.quad[0][0] == 100 and closed(page, empty) is empty


def test_the_feet_of_the_line_above_are_painted_over_in_the_picture_of_a_line() -> None:
    import numpy as np

    from recognise.extract.crops import line_picture
    from recognise.extract.detect import TextBox

    page = np.full((100, 300), 250, np.uint8)
    page[48:60, 20:280:8] = 0  # the line
    quad = np.array([[10, 40], [290, 40], [290, 66], [10, 66]], np.float32)
    alone = line_picture(page, TextBox(quad=quad, score=1.0))
    page[30:41, 20:280:8] = 0  # the line above
    beside = line_picture(page, TextBox(quad=quad, score=1.0))
    assert ((beside < 128) == (alone < 128)).all()


@given(
    dark=arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 90)), elements=st.integers(0, 1)),
    rule=st.tuples(st.integers(0, 11), st.integers(0, 80), st.integers(1, 90)),
    length=st.integers(8, 40),
)
def test_runs_are_a_morphological_opening(dark: np.ndarray, rule: tuple[int, int, int], length: int) -> None:
    row, first, long = rule
    dark[row % len(dark), first : first + long] = 1
    white = {"borderType": cv2.BORDER_CONSTANT, "borderValue": 0}
    opened = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, length)), **white)
    assert (runs(dark, length) == opened).all()
    assert (runs(np.ascontiguousarray(dark.T), length, upright=True) == opened.T).all()


@given(
    arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 40))),
    st.lists(st.floats(0, 100), min_size=1, max_size=3),
)
def test_levels_are_percentiles(picture: np.ndarray, shares: list[float]) -> None:
    assert np.allclose(levels(picture, *shares), np.percentile(picture, shares))


@given(arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(3))))
def test_the_brightest_colour_of_each_pixel(picture: np.ndarray) -> None:
    assert (brightest(picture) == picture.max(axis=2)).all()


def test_a_bar_is_no_rule_but_a_rule_beside_it_is() -> None:
    page = _page()
    page[200:230, 50:750] = 20  # a bar, in which letters may stand
    page[400:403, 50:750] = 20
    seen = without_rules(page)
    assert (seen[205:225, 60:740] == 20).all() and (seen[400:403] == 250).all()
