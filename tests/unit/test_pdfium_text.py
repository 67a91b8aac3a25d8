"""Signs of a PDF page put together to words, cells and lines."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from recognise.extract.pdfium_text import Sign, pieces, spelt

SIZE = 10.0
GUESSED = Sign(text=" ", guessed=True)
WRITTEN = Sign(text=" ")


def _line(words: list[str], *, letter_gap: float = 0.0, word_gap: float = 2.5, x: float = 0.0) -> list[Sign]:
    """Words set from ``x`` on; like pdfium, a space is guessed wherever two signs stand apart."""
    signs: list[Sign] = []
    for index, word in enumerate(words):
        for place, letter in enumerate(word):
            gap = (word_gap + 2 * letter_gap) if index and not place else letter_gap
            if signs:
                x += gap
                signs += [GUESSED] if gap > 0.1 * SIZE else []
            signs.append(_sign(letter, x))
            x += 6.0
    return signs


def _sign(letter: str, x: float, y: float = 0.0, *, slanted: bool = False) -> Sign:
    return Sign(text=letter, box=(x, y, x + 6.0, y + SIZE), size=SIZE, height=SIZE, slanted=slanted)


@given(
    words=st.lists(st.text("ABCDEFЖЩ", min_size=4, max_size=8), min_size=1, max_size=4),
    gap=st.floats(1.1, 6.0),
)
def test_spaced_out_capitals_are_words(words: list[str], gap: float) -> None:
    assert [text for text, _ in pieces(_line(words, letter_gap=gap))] == [" ".join(words)]


@given(words=st.lists(st.text("abcdefж", min_size=1, max_size=8), min_size=1, max_size=6))
def test_words_set_as_usual_keep_their_spaces(words: list[str]) -> None:
    if sum(map(len, words)) > 2 * len(words):  # else the words are single letters, set apart
        assert [text for text, _ in pieces(_line(words))] == [" ".join(words)]


@given(
    gap=st.floats(2.0, 15.0),
    words=st.lists(st.text("abcdef", min_size=2, max_size=6), min_size=3, max_size=7),
)
def test_a_line_whose_words_stand_evenly_apart_is_not_cut(gap: float, words: list[str]) -> None:
    line = _line(words, word_gap=gap)
    written = [WRITTEN if sign is GUESSED else sign for sign in line]
    assert len(pieces(line)) == len(pieces(written)) == 1


def test_a_gap_far_wider_than_those_between_the_words_parts_cells() -> None:
    line = [*_line(["Kind", "of", "exam"]), GUESSED, *_line(["Mark"], x=100.0)]
    assert [text for text, _ in pieces(line)] == ["Kind of exam", "Mark"]


def test_letters_of_a_curved_legend_are_left_out_though_one_stands_upright() -> None:
    circle = [
        _sign("UNIVERSITY"[index], 50 + 40 * math.cos(angle), 50 + 40 * math.sin(angle), slanted=index != 5)
        for index, angle in enumerate(0.4 * step for step in range(10))
    ]
    text = _line(["Mark"], x=200.0)
    assert [words for words, _ in pieces([*circle, *text])] == ["Mark"]
    assert [words for words, _ in pieces([*text, *circle])] == ["Mark"]


def test_a_short_cell_before_a_stamp_stays() -> None:
    stamp = [_sign(letter, 300 + 8 * index, 50, slanted=True) for index, letter in enumerate("SEAL")]
    assert [words for words, _ in pieces([_sign("A", 10), *stamp, _sign("5", 10, 80)])] == ["A", "5"]


def test_single_letters_of_few_signs_are_no_word() -> None:
    assert spelt(_line(["A", "B", "C"], word_gap=4.0)) == "A B C"


def test_a_sign_far_off_and_lower_begins_a_line() -> None:
    found = pieces([_sign("B", 400.0), _sign("-", 406.0), _sign("A", 20.0, 15.0), _sign("b", 26.0, 15.0)])
    assert [text for text, _ in found] == ["B-", "Ab"]


def test_cells_beside_each_other_are_cut_though_all_gaps_are_wide() -> None:
    signs = [*_line(["4"]), GUESSED, *_line(["8", "(восемь)"], x=20.0), GUESSED, *_line(["Логика"], x=88.0)]
    assert [text.split()[0] for text, _ in pieces(signs)][-1] == "Логика"
