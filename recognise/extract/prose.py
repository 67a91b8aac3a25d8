"""Running prose: apply the sentence templates of the lexicon to the flow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recognise.extract.snapping import Snapped
from recognise.extract.textflow import Flow, Span
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon
from recognise.rulepack.templates import Template


@dataclass(frozen=True, slots=True, kw_only=True)
class ProseHit:
    """A slot of a template that matched."""

    slot: str
    language: str
    value: Span
    start: int
    end: int
    """Folded range of the value."""
    bounded: bool
    """Whether words on both sides bound the value."""
    rank: int
    """Position of the template in its file: earlier ones are more exact."""


_KIN = (
    {"uk", "ru"},
    {"ar", "fa", "ps", "ur"},
    {"am", "ti"},
    {"es", "pt", "fr"},
    {"tr", "kmr"},
    {"en", "so"},
    {"de", "en"},
)
"""Languages that are taken for one another on short lines."""


FIELD_ONLY = re.compile(r"(?:في|در|in|en|em)\s")
"""The field of a degree whose name was left before it."""
OF_LAST = re.compile(
    r" (?:کې|کی|کښې|لپاره|پورې|لور|زوی|لمسی|لمسۍ|پوهنځي|پوهنځی)(?: (?:یې|ئې|خپلې|خپل))* د |(?:^| )ብ(?:ዓውዲ|አውዲ|ክፍሊ|ሞያ|ጨንፈር) |^ትምህርቲ "
)
"""Pashto: in … (his studies) of; Tigrinya: by the branch."""
_DECIMAL = re.compile(r"\d[.,٫]\d")
"""A comma between figures ends no value (``13,44``)."""
_GLUED = re.compile(r"[\u1200-\u137f]\{")
"""A preposition of one sign that is written on to its word."""
_FRIENDS = frozenset({"fa", "ur", "ps"})
"""Languages in which the Arabic word for ``born`` means ``son of``."""


def prose_hits(
    flow: Flow, snapped: Snapped, lexicon: Lexicon, languages: frozenset[str] = frozenset()
) -> Iterator[ProseHit]:
    """All slot values of the templates that match, in the order of their files.

    Args:
        flow: the text.
        snapped: the same text with misread words mended.
        lexicon: the templates.
        languages: languages of the lines; templates of languages far from them are left out. Empty: all are tried.
    """
    present = {token.word for token in snapped.tokens}
    near = set(languages).union(*(kin for kin in _KIN if kin & languages))
    for rank, template in enumerate(lexicon.templates):
        if languages and template.language not in near:
            continue
        if template.language not in languages and _FRIENDS & languages and "dob" in template.slots:
            continue
        anchors = template.anchors
        if anchors and not any(word in present or word in snapped.text for word in anchors):
            continue
        for loose in template.pattern.finditer(snapped.text):
            match = _tightened(template, snapped.text, loose)
            for slot in template.slots:
                if slot == "x":
                    continue
                low, high = match.span(slot)
                if low >= high or (
                    slot == "grade" and low == match.start() and snapped.text[high : high + 1] == "\n"
                ):
                    continue  # not there, or the value of another row
                start, end = snapped.to_folded(low, high)
                if slot == "title" and template.title_in_field:
                    end = _whole_line(flow, start, snapped.to_folded(*match.span("field"))[1], end)
                end = end if flow.text[end : end + 1] == "'" else _whole_words(flow.text, end)
                value = flow.span(start, end)
                worded = slot in ("title", "field")
                if value is not None and not (worded and _of_another(flow, value, template, languages)):
                    yield ProseHit(
                        slot=slot,
                        language=template.language,
                        value=value,
                        start=start,
                        end=end,
                        bounded=not _open(template, slot),
                        rank=rank,
                    )


def _tightened(template: Template, text: str, match: re.Match[str]) -> re.Match[str]:
    """A match that begins as late as it can: one letter, or a mere ``of`` before a grade, stands in a sentence many times."""
    if len(template.slots) != 1 or not (_GLUED.match(template.source) or template.slots == ("grade",)):
        return match
    while inner := template.pattern.search(text, match.start() + 1, match.end() + 20):
        if inner.end() != match.end() or (template.slots == ("grade",) and _loses_figures(match, inner)):
            break
        match = inner
    return match


def _loses_figures(match: re.Match[str], inner: re.Match[str]) -> bool:
    """Whether a shorter match leaves the mark out (``genel`` of ``2.94 genel not ortalaması``)."""
    return any(map(str.isdigit, match["grade"])) and not any(map(str.isdigit, inner["grade"]))


def _of_another(flow: Flow, value: Span, template: Template, languages: frozenset[str]) -> bool:
    """Whether a value is a piece of a sentence in another language of the document: their columns were mixed."""
    line = flow.lines[value.first_line]
    known = line.language is not None and {line.language, template.language} <= languages
    known = known and not any({line.language, template.language} <= kin for kin in _KIN)
    return known and line.language != template.language and len(line.tokens) >= 4


def _whole_line(flow: Flow, start: int, field_end: int, end: int) -> int:
    """The end of a title with its field (``Bachelor of Science in Nursing``) where both fill a line, else ``end``."""
    first, last = flow.line_at(start), flow.line_at(max(start, field_end - 1))
    whole = flow.lines[first].start == start and flow.lines[last].end == field_end
    return field_end if whole and last <= first + 1 else end


def number_of(flow: Flow, hit: ProseHit, lexicon: Lexicon) -> str | None:
    """What a number in a sentence counts: papers, students where a label right before it says so, or persons (``None``)."""
    said = words(flow.text[max(0, hit.start - 50) : hit.start])
    for size in range(min(6, len(said)), 1, -1):
        meant = {label.meaning for label in lexicon.labels.get(tuple(said[-size:]), ())}
        if meant & {"student_number", "other"}:
            return "student_number" if "student_number" in meant else None
    return "document_number"


def _open(template: Template, slot: str) -> bool:
    return template.final == slot


def _whole_words(text: str, end: int) -> int:
    while end < len(text) and (
        text[end].isalnum() or text[end] in "'" or _DECIMAL.match(text, max(0, end - 1))
    ):
        end += 1
    return end
