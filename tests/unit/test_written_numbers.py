"""Numbers in words as the figures they say."""

import pytest

from recognise.extract.written_numbers import in_figures, mark_in_words
from recognise.rulepack.folding import words
from tests.unit.reading_helpers import lexicon


@pytest.mark.parametrize(
    ("said", "mark"),
    [
        ("شانزده و بیست و پنج صدم", "16.25"),
        ("هفده ونیم", "17.50"),
        ("بیست تمام", "20"),
        ("سبعة عشر ونصف", "17.50"),
        ("أربع وعشرون", "24"),
        ("siete coma cinco", "7.50"),
        ("sixty five", "65"),
        ("soixante-quinze", "75"),
        ("quatre-vingt-dix", "90"),
        ("yetmiş beş", "75"),
    ],
)
def test_a_mark_in_words_is_read(said, mark):
    assert mark_in_words(words(said), lexicon().date_numbers) == mark


@pytest.mark.parametrize("said", ["very good", "two of three", "بیست و پنج صدم", "nineteen ninety-eight", ""])
def test_what_says_more_than_a_mark_or_may_say_two_is_left(said):
    assert mark_in_words(words(said), lexicon().date_numbers) is None


def test_four_and_twenty_is_not_four_score():
    tokens = [(word, 0, 0) for word in words("vierundzwanzig")]
    assert [word for word, _, _ in in_figures(tokens, lexicon().date_numbers)] == ["24"]
