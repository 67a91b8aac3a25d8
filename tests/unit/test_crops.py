"""Rules are painted out, strokes of large letters and white print stay."""

import numpy as np

from recognise.extract.crops import cut, without_rules
from recognise.extract.detect import TextBox


def box(x0, y0, x1, y1):
    return TextBox(quad=np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32), score=1.0)


def page():
    return np.full((1000, 800), 250, np.uint8)


def test_a_ruled_line_through_or_under_print_is_painted_out():
    grey = page()
    grey[500:502, 50:750] = 0
    assert without_rules(grey).min() == 250
    assert without_rules(grey, [box(100, 450, 300, 510)]).min() == 250


def test_the_base_line_of_large_print_stays():
    grey = page()
    grey[500:503, 120:220] = 0
    assert without_rules(grey).min() == 250
    kept = without_rules(grey, [box(100, 440, 400, 520)])
    assert (kept == grey).all()


def test_a_cell_border_that_crosses_a_box_is_painted_out():
    grey = page()
    grey[300:700, 200:202] = 0
    assert without_rules(grey, [box(100, 450, 300, 520)])[450:520, 100:300].min() == 250


def test_white_print_on_a_dark_band_is_left_and_turned_to_black_print():
    grey = page()
    grey[400:520, 50:750] = 60
    grey[430:490, 100:110] = 250
    grey[430:490, 160:170] = 250
    frame = box(90, 420, 200, 500)
    kept = without_rules(grey, [frame])
    assert (kept[420:500, 90:200] == grey[420:500, 90:200]).all()
    crop = cut(kept, frame)
    assert np.median(crop) >= 245 and crop.min() < 10


def test_black_print_is_left_as_it_is():
    grey = page()
    grey[430:490, 100:130] = 0
    crop = cut(grey, box(90, 420, 200, 500), along=0.0, across=0.0)
    assert np.median(crop) == 250 and crop.min() == 0


def test_a_row_of_dots_is_painted_out_and_the_dots_of_a_sentence_stay():
    grey = page()
    for x in range(100, 600, 6):
        grey[500:502, x : x + 3] = 0
    assert without_rules(grey).min() == 250
    grey = page()
    for x in (100, 180, 260, 340):
        grey[500:502, x : x + 2] = 0
    assert (without_rules(grey) == grey).all()


def test_small_print_is_no_row_of_dots():
    grey = page()
    for x in range(100, 600, 6):
        grey[496:502, x : x + 4] = 0
    assert (without_rules(grey) == grey).all()
