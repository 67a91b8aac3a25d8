"""What is no field of study, though it stands where one would: numbers, days, kinds of schooling, the rest of a longer label."""

from __future__ import annotations

import re

from recognise.extract.dates import find_dates
from recognise.extract.units import phrases
from recognise.rulepack.folding import fold_mapped, words
from recognise.rulepack.lexicon import Lexicon

_GOES_ON = frozenset(
    "que held at on when upon lors lorsque beim bei zum al na no quando ao на при в під у".split()
)
"""What a longer label goes on with (``Puesto que desempeñó``, ``Посада на день звільнення``), in small letters."""
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{4})[.።۔]\s+(?=[^\W\d_])")
"""The end of a sentence; shorter words before a point are abbreviations."""


def first_sentence(text: str) -> str:
    """``text`` up to the end of its first sentence, after which a field of study does not go on."""
    return _SENTENCE_END.split(text)[0]


def is_subject(text: str, lexicon: Lexicon) -> bool:
    """Whether a value can be a field of study: neither how many subjects there are nor a day."""
    tokens = words(text)
    if tokens and all(token in lexicon.number_words for token in tokens):
        return False  # SUBJECTS TAKEN: EIGHT
    if lexicon.has("generic_titles", tuple(tokens)):
        return False  # Certificate
    dates = find_dates(fold_mapped(text).text, lexicon)
    return not (dates and dates[0].start == 0)


def goes_on(text: str) -> bool:
    """Whether words behind a label belong to it (``Puesto`` *que desempeñó*)."""
    first = text.split()[:1]
    return bool(first) and first[0] in _GOES_ON


def is_rest_of_label(label: str, text: str, lexicon: Lexicon) -> bool:
    """Whether what follows a label without a separator belongs to it, or makes a kind of paper or school of both.

    Args:
        label: the words that were taken for a label.
        text: what follows them on the line.
        lexicon: words of papers and their kinds.
    """
    if goes_on(text):
        return True
    if text.isupper() and lexicon.mentions(words(text), "title_words"):
        return True  # MESLEK KURSU BİTİRME BELGESİ
    size, whole = len(words(label)), tuple(words(f"{label} {text}"))
    known = (lexicon.document_types, lexicon.kind_prose)
    return any(whole[:end] in table for end in range(size + 1, len(whole) + 1) for table in known)


def is_schooling(text: str, lexicon: Lexicon) -> bool:
    """Whether the words name a kind of school (``approved secondary school course``), in which all subjects are taught."""
    tables = (lexicon.document_types, lexicon.kind_prose)
    kinds = [
        table.get(phrase, ()) for phrase in phrases(words(text), 3) if len(phrase) > 1 for table in tables
    ]
    return any("school_leaving_certificate" in found for found in kinds)
