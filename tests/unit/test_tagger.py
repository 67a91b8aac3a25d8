"""The second reader of fields: words in columns, the best marks, and what was marked on real papers."""

from __future__ import annotations

import itertools
import math
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recognise.extract.tagger import best_marks, spans
from recognise.extract.textflow import build_flow
from recognise.extract.word_features import PIECES, SHAPES, SPELLINGS, columns, tabulate
from recognise.rulepack.lexicon import load_lexicon

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "golden" / "reading"))
from pages import page_of  # noqa: E402

LEXICON = load_lexicon(ROOT / "rules" / "reading")


def allowed(marks: tuple[int, ...]) -> bool:
    """Whether no mark of a further word stands without one of the same field before it."""
    before = (0, *marks)
    return all(
        mark == 0 or mark % 2 == 1 or old in (mark, mark - 1) for old, mark in itertools.pairwise(before)
    )


@given(
    st.integers(1, 5).flatmap(
        lambda count: st.lists(
            st.lists(st.floats(0.001, 1.0), min_size=5, max_size=5), min_size=count, max_size=count
        )
    )
)
@settings(max_examples=60, deadline=None)
def test_best_marks_are_the_likeliest_of_all_that_are_allowed(rows: list[list[float]]) -> None:
    chances = np.array(rows)
    found = best_marks(chances)

    def likely(marks: tuple[int, ...]) -> float:
        return sum(math.log(chances[index, mark]) for index, mark in enumerate(marks))

    every = [marks for marks in itertools.product(range(5), repeat=len(rows)) if allowed(marks)]
    assert allowed(tuple(found))
    assert likely(tuple(found)) == pytest.approx(max(map(likely, every)))


@pytest.mark.parametrize(
    ("marks", "found"),
    [
        ([0, 0], []),
        ([1, 2, 2, 0], [(0, 0, 3)]),
        ([1, 1, 2, 3, 4], [(0, 0, 1), (0, 1, 3), (1, 3, 5)]),
        ([5], [(2, 0, 1)]),
    ],
)
def test_spans_of_marks(marks: list[int], found: list[tuple[int, int, int]]) -> None:
    assert spans(marks) == found


TEXT = """c 16 DIPLÔME D'INFIRMIER
l 11 Nom: || Amadou N’Diaye
l 11 Né le || 03.04.1990 à Ségou
r 9 N° 12/A-7
c 12 شهادة تخرج: أحمد بن علي"""


def test_words_know_their_place_in_the_flow() -> None:
    flow = build_flow((page_of(TEXT),))
    table = tabulate(flow, LEXICON, columns(LEXICON), frozenset())
    for word in table.words:
        span = flow.span(word.start, word.end)
        assert span is not None and span.text == word.text
        assert flow.lines[word.line].text[word.at : word.at + len(word.text)] == word.text


def test_columns_have_one_row_a_word_and_stay_in_their_tables() -> None:
    flow = build_flow((page_of(TEXT),))
    names = columns(LEXICON)
    table = tabulate(flow, LEXICON, names, frozenset({1}))
    count = len(table.words)
    assert table.meaning.shape == (count, len(names)) and table.around.shape == (count, 2 * len(names))
    assert table.spelling.shape == table.shape.shape == (count,) and table.pieces.shape == (count, 3)
    assert 0 <= table.spelling.min() and table.spelling.max() < SPELLINGS
    assert table.pieces.max() < PIECES and table.shape.max() < SHAPES


def test_the_label_above_or_before_a_value_is_around_it() -> None:
    flow = build_flow((page_of("l 11 Nom || Amadou Keita"),))
    names = columns(LEXICON)
    table = tabulate(flow, LEXICON, names, frozenset())
    meaning = LEXICON.labels[("nom",)][0].meaning
    before = names.index(f"label {meaning}") + len(names)
    value = next(index for index, word in enumerate(table.words) if word.text == "Amadou")
    label = next(index for index, word in enumerate(table.words) if word.text == "Nom")
    assert table.around[value, before] == 1.0 and table.around[label, before] == 0.0


def test_what_a_lexicon_does_not_know_stays_empty() -> None:
    flow = build_flow((page_of("l 11 Nom || Amadou Keita"),))
    table = tabulate(flow, LEXICON, ["label of_tomorrow"], frozenset())
    assert not table.meaning.any()
