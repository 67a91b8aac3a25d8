"""The second reader of fields: words in columns, the best marks, and what was marked on real papers."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recognise.extract.tagger import best_marks, spans, tag
from recognise.extract.textflow import build_flow
from recognise.extract.word_features import MOST, PIECES, SHAPES, SPELLINGS, _neighbours, columns, tabulate
from recognise.model.document import Line, Page
from tests.unit.reading_helpers import lexicon, page_of

LEXICON = lexicon()


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


BOX = st.tuples(st.integers(0, 400), st.integers(0, 300), st.integers(10, 150), st.integers(8, 20))


@given(st.lists(st.tuples(BOX, st.booleans(), st.integers(1, 2)), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_the_nearest_line_above_and_before_as_by_brute_force(drawn: list[tuple[Any, bool, int]]) -> None:
    pages = tuple(
        Page(
            number=number,
            width=600.0,
            height=800.0,
            rotation=0,
            method="ocr",
            lines=tuple(
                Line(text="نص" if arabic else "text", bbox=(x, y, x + w, y + h), confidence=1.0)
                for (x, y, w, h), arabic, on in drawn
                if on == number
            ),
        )
        for number in (1, 2)
    )
    flow = build_flow(pages)
    above, before = _neighbours(flow)
    for index, line in enumerate(flow.lines):
        x0, y0, x1, y1 = line.bbox
        over, beside = [], []
        for other, one in enumerate(flow.lines):
            a0, b0, a1, b1 = one.bbox
            if other == index or one.page != line.page:
                continue
            if -0.4 * line.height <= y0 - b1 < 4.0 * flow.body_height and min(x1, a1) > max(x0, a0):
                over.append((y0 - b1, other))
            aside = a0 - x1 if line.rtl else x0 - a1
            if min(y1, b1) - max(y0, b0) > 0.5 * min(line.height, one.height) and aside > -2.0:
                beside.append((aside, other))
        assert above[index] == min(over, default=(0, -1))[1]
        assert before[index] == min(beside, default=(0, -1))[1]


def test_a_very_long_document_is_looked_at_in_part() -> None:
    line = "l 10 " + "Nom Prénom Date Lieu " * 40
    flow = build_flow((page_of("\n".join([line] * 60)),))
    assert MOST < len(tabulate(flow, LEXICON, columns(LEXICON), frozenset()).words) <= MOST + 160
    assert len(tag(flow, LEXICON).kinds) == 7


def test_what_is_marked_on_a_plain_paper() -> None:
    lines = """c 18 UNIVERSITÉ DE SÉGOU
c 20 DIPLÔME DE LICENCE
l 11 Nom et prénoms : || Amadou KEÏTA
l 11 Né le : || 3 mars 1990
l 11 Fait à Ségou, le 4 juillet 2014"""
    flow = build_flow((page_of(lines),))
    tags = tag(flow, LEXICON)
    told = {one.field: flow.text[one.start : one.end] for one in tags.values}
    assert told["holder_name"] == "amadou keita" and told["institution"] == "universite de segou"
    assert told["date_of_birth"] == "3 mars 1990" and told["award_date"] == "4 juillet 2014"
    assert max(tags.kinds, key=lambda kind: tags.kinds[kind]) == "degree_certificate"
