"""The field of study on a line of its own under a title: in brackets, or led to by a preposition (``Certificate / in / Welding``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognise.extract import values
from recognise.extract.candidates import Candidate, candidate
from recognise.extract.standing import Standing
from recognise.extract.units import Unit, phrases
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

_BRACKETED = re.compile(r"[()]([^()\d]+)[()]")
_ACRONYM = re.compile(r"[^\W\d_a-z]{2,6}")
"""The title once more, by its initials (``(CQP)``)."""
_LEAD = re.compile(r"\s+(?:in|en|em|im|dans)(?:\s+[^\W\d_]+){0,4}$", re.IGNORECASE)
_PREPOSITIONS = frozenset({"in", "en", "em", "im", "dans"})
_NEAR = 1.6
"""Heights of the title within which what belongs to it stands below."""
_WORDS = 9


def without_lead(title: str) -> str:
    """A title without the words that only lead to the line below (``TÍTULO DE TÉCNICO en la especialidad de``)."""
    return _LEAD.sub("", title) if values.unfinished(title) else title


def fields_below(page: Standing, title: Unit) -> Iterator[Candidate]:
    """Fields of study that stand under a title, which a reader takes together with it.

    Args:
        page: the lines with what is known of them.
        title: the title.
    """
    below = title.last + 1
    leads = title.span.text != without_lead(title.span.text)
    match = None if leads else _BRACKETED.fullmatch(_text(page, below))
    if match is not None and not _ACRONYM.fullmatch(match[1].strip()):
        yield from _candidate(page, title, below, match[1].strip(), 0.45)
        return
    if not leads and _is_lead(page.flow.lines[below].tokens if _text(page, below) else (), page.lexicon):
        below, leads = below + 1, True
    if leads:
        yield from _candidate(page, title, below, _text(page, below), 0.5)


def _text(page: Standing, index: int) -> str:
    return page.flow.lines[index].text.strip() if index < len(page.flow.lines) else ""


def _is_lead(tokens: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a line is only ``in``, or that and a word for a field of study (``dans la spécialité``)."""
    if tokens[:1] == () or tokens[0] not in _PREPOSITIONS or len(tokens) > 5:
        return False
    meant = (label.meaning for phrase in phrases(tokens, 3) for label in lexicon.labels.get(phrase, ()))
    return len(tokens) == 1 or "field_of_study" in meant


def _candidate(page: Standing, title: Unit, index: int, text: str, weight: float) -> Iterator[Candidate]:
    """The words of a line as a field of study, if they can be one."""
    lexicon, tokens = page.lexicon, words(text)
    if not 1 <= len(tokens) <= _WORDS:
        return
    line = page.flow.lines[index]
    lists = ("title_words", "institution_words", "grade_words")
    near = line.page == title.span.page and line.bbox[1] - title.span.bbox[3] <= 2 * _NEAR * title.height
    shown = line.height >= 0.75 * page.flow.body_height and not any(map(str.isdigit, text))
    if near and shown and not page.labels.is_label(index) and not lexicon.mentions(tokens, *lists):
        yield candidate("field_of_study", text, page.flow.line_span(index), "heading", weight)
