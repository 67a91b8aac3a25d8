"""Phrases in running text are found as trying every length finds them."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from recognise.rulepack.phrases import Phrases

WORDS = st.sampled_from("abc")
KNOWN = st.dictionaries(st.lists(WORDS, min_size=1, max_size=4).map(tuple), st.integers())
TEXT = st.lists(WORDS, max_size=8)


@given(KNOWN, TEXT)
def test_the_longest_phrase_at_each_place(known: dict[tuple[str, ...], int], text: list[str]) -> None:
    phrases = Phrases(known)
    for position in range(len(text)):
        longest = max(
            (
                end - position
                for end in range(position + 1, len(text) + 1)
                if tuple(text[position:end]) in known
            ),
            default=0,
        )
        assert phrases.at(text, position) == longest


@given(KNOWN, TEXT)
def test_the_first_phrase_within_a_text(known: dict[tuple[str, ...], int], text: list[str]) -> None:
    runs = [(a, b) for a in range(len(text)) for b in range(len(text), a, -1) if tuple(text[a:b]) in known]
    assert Phrases(known).within(text) == (runs[0] if runs else None)


@given(KNOWN)
def test_it_is_a_mapping_without_the_empty_phrase(known: dict[tuple[str, ...], int]) -> None:
    phrases = Phrases({**known, (): 1})
    assert phrases == known
    assert pickle.loads(pickle.dumps(phrases)).lengths == phrases.lengths
