"""What is told by its shape: a place with a date, a serial number, a grade in words, the time between two dates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from recognise.extract import values
from recognise.extract.candidates import Candidate, candidate
from recognise.extract.cells import flush, row_of
from recognise.extract.dates import ReadDate, find_dates, of_a_rule, read_dates
from recognise.extract.gather import Gatherer
from recognise.extract.labels import LabelReader
from recognise.extract.snapping import Snapped
from recognise.extract.textflow import Flow, FlowLine, Span
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

_SCALE = 4
"""So many grades on one line are all there are, and none of them the holder's."""
_YEAR = re.compile(r"\d{4}\W{0,3}(?:\w{1,5}\W{0,2})?")
"""A year alone on its line, with its word at most."""
_PLACE_ON = re.compile(
    r"\W*([^\W\d_]+(?:[\s-][^\W\d_]+){0,2}),?\s(?:فی|بتاریخ|فی تاریخ|le|il|on|am|den|em|el)\s?:\s?\d"
)
"""A place, a preposition and a colon before a day."""
_DAY_ALONE = re.compile(r"\d{1,4}\W\d{1,2}\W\d{1,4}")
"""A day in figures alone in its cell."""


def place_and_date(
    flow: Flow, lexicon: Lexicon, labels: LabelReader, gather: Gatherer, claimed: frozenset[int]
) -> Iterator[Candidate]:
    """``Abidjan, le 10 juillet 2014`` and its kin: a short line, no label and no value of one, that ends in a date."""
    for index, line in enumerate(flow.lines):
        if len(line.tokens) > 14 or index in claimed:
            continue
        if labels.is_label(index) and not _dated_from(line, lexicon):
            continue
        text, after = line.folded, flow.lines[index + 1 : index + 2]
        if after and after[0].page == line.page and _YEAR.fullmatch(after[0].folded):
            text = flow.text[line.start : after[0].end]
        dates = read_dates(text, lexicon, country=gather.country, language=line.language, snap=gather.snap)
        if not dates or len(text) - dates[-1].end > 4 or of_a_rule(words(text[: dates[-1].start]), lexicon):
            continue
        span = flow.span(line.start + dates[-1].start, line.start + dates[-1].end)
        if span is not None:
            late = index / max(1, len(flow.lines))
            head = _over_number(flow, index)
            weight = 0.3 if _in_sentence(flow, index) or _of_a_period(flow, index) else 0.4 + 0.2 * late
            weight = 0.62 if head else weight
            yield candidate("place_date", dates[-1].iso, span, "place_date", weight)


def _dated_from(line: FlowLine, lexicon: Lexicon) -> bool:
    """Whether what stands before a colon is a place with a preposition (``Kuwait, on the: …``, ``العلمة في: …``), and no label."""
    match = _PLACE_ON.match(line.folded)
    town = match is not None and not any(word in lexicon.vocabulary for word in words(match[1]))
    return town or line.tokens[:1] in lexicon.places


def _of_a_period(flow: Flow, index: int) -> bool:
    """Whether a day stands in a row with another one, as beginning and end of a period do in a list of posts held."""
    alone = _DAY_ALONE.fullmatch(flow.lines[index].folded)
    return alone is not None and any(
        _DAY_ALONE.fullmatch(flow.lines[other].folded) for other in row_of(flow, index)
    )


def _in_sentence(flow: Flow, index: int) -> bool:
    """Whether a line is a piece of running text: it goes on from a long line, or into one."""
    line = flow.lines[index]
    before, after = flow.lines[index - 1] if index else None, flow.lines[index + 1 : index + 2]
    from_one = before is not None and flow.text[before.end : before.end + 1] == " "
    into_one = bool(after) and flow.text[line.end : line.end + 1] == " "
    long = [
        other
        for other, soft in ((before, from_one), (after[0] if after else None, into_one))
        if soft and other
    ]
    return any(len(other.tokens) >= 6 for other in long) or (into_one and len(line.tokens) >= 6)


def grade_phrases(
    flow: Flow, snapped: Snapped, lexicon: Lexicon, table_lines: frozenset[int]
) -> Iterator[Candidate]:
    """Grades in words: a line that is nothing else, or a phrase of three words and more in running text.

    Several such lines in one column are the marks of subjects, several on one line the scale, not the result.
    """
    found = list(_phrases(flow, snapped, lexicon))
    on_line = Counter(index for index, _, _ in found)
    alone = [flow.lines[index] for index, length, _ in found if len(flow.lines[index].tokens) == length]
    for index, length, span in found:
        line = flow.lines[index]
        column = [
            other
            for other in alone
            if other is not line and other.page == line.page and _stacked(other, line)
        ]
        whole = len(line.tokens) == length
        headed = (_is_headline(line, above) for above in flow.lines[max(0, index - 3) : index])
        if on_line[index] >= _SCALE or (whole and length == 1 and any(headed)):
            continue
        if index in table_lines or (whole and len(column) >= 2):
            continue
        if length >= 3 or (whole and (length > 1 or _ends_sentence(flow, index))):
            yield candidate("grade", span.text, span, "pattern", 0.6)


def _is_headline(line: FlowLine, above: FlowLine) -> bool:
    """Whether a word in capitals goes on with the line above it in one size (``XWENDINA / BILIND``)."""
    near = line.page == above.page and line.bbox[1] - above.bbox[3] < line.height
    return near and line.text.isupper() and above.text.isupper() and _stacked(line, above)


_OF_A_LIST = re.compile(r"[;\"“”„]")
"""What parts the entries of a scale (``1,0–1,5 „sehr gut“; 1,6–2,5 „gut“``) stands in no grade."""


def _phrases(flow: Flow, snapped: Snapped, lexicon: Lexicon) -> Iterator[tuple[int, int, Span]]:
    """Grade phrases with the line they begin on and their number of words."""
    tokens = snapped.tokens
    said = [token.word for token in tokens]
    position = 0
    while position < len(tokens):
        length = lexicon.lists["grade_words"].at(said, position)
        if length:
            first, last = tokens[position], tokens[position + length - 1]
            closed = flow.text[last.end : last.end + 1] == ")" and "(" in flow.text[first.start : last.end]
            span = flow.span(first.start, last.end + closed)
            if span is not None and not _OF_A_LIST.search(span.text):
                yield flow.line_at(first.start), length, span
        position += max(1, length)


def _stacked(first: FlowLine, second: FlowLine) -> bool:
    return flush(first, second) or abs(sum(first.bbox[::2]) - sum(second.bbox[::2])) < 6


def _ends_sentence(flow: Flow, index: int) -> bool:
    """Whether a line stands right under running text, as the result a sentence ends in (``… diese / bestanden``)."""
    line = flow.lines[index]
    before = flow.lines[index - 1] if index else None
    return (
        before is not None
        and before.page == line.page
        and len(before.tokens) >= 3
        and before.text.rstrip()[-1:] not in ".:;"
        and line.bbox[1] - before.bbox[3] < 1.2 * line.height
    )


_AMOUNT = re.compile(r"(?<![\w.,/])(\d{1,3}[., ]\d{3}|\d{1,4})\s?([^\W\d_]+)")


def amounts(flow: Flow, lexicon: Lexicon) -> Iterator[Candidate]:
    """In the certificate of a course, the one number of hours or weeks that it prints is what the course took."""
    found = []
    for line in flow.lines:
        if lexicon.mentions(line.tokens, "validity_words", "law_words"):
            continue
        for match in _AMOUNT.finditer(line.folded):
            if lexicon.duration_units.get(match[2]) in _COURSE_UNITS:
                found.append(flow.span(line.start + match.start(), line.start + match.end()))
    if len(found) == 1 and found[0] is not None:
        yield candidate("duration", found[0].text, found[0], "pattern", 0.62)


_COURSE_UNITS = frozenset({"hours", "weeks"})
_ASIDE = re.compile(r"\s*\([^()]{1,30}\)|(?<![^\W\d_])[гр]\.")
"""What stands beside a day of a period: the order of that day, the word for a year."""
_BRACKET = re.compile(r"\([^()\n]*$")
"""Before what stands in brackets: the day of an order, not of the period."""
_SIGN = re.compile(r"(?:№|\bno)\s?$")
"""What makes a number of figures that could be a day (``№ 01-18/77``)."""


def periods(flow: Flow, lexicon: Lexicon, dates: Sequence[ReadDate]) -> Iterator[Candidate]:
    """In a reference, two dates with a word or a dash between them are the time of employment."""
    open_ones = [
        date for date in dates if not _BRACKET.search(flow.text[max(0, date.start - 40) : date.start])
    ]
    for first, last in zip(open_ones, open_ones[1:], strict=False):
        gap = _ASIDE.sub("", flow.text[first.end : last.start])
        near = flow.line_at(last.start) - flow.line_at(first.end) <= 1
        if (
            first.iso < last.iso
            and near
            and not _SIGN.search(flow.text[: first.start])
            and 1 <= len(gap.split()) <= 3
            and len(gap) <= 18
            and not set(gap) & set(".,;")
            and not lexicon.mentions(words(flow.lines[flow.line_at(first.start)].text), "validity_words")
        ):
            span = flow.span(first.start, last.end)
            if span is not None:
                yield candidate("duration", span.text, span, "pattern", 0.52)


_SERIAL = re.compile(
    r"(?:[A-ZА-ЯІЇЄ]{1,3}\s?(?:№\s?)?\d{5,9}/\d{4,7}(?:-\d{2,4})?|(?:\d\d\s)?[A-ZА-ЯІЇЄ]{1,4}(?:[\-–\s][A-ZА-ЯІЇЄ]{1,3})?\d{0,3}\s*(?:№|N[°ºo2eèr]?\.?|Nо|Ne|[ХM][еe]|[МНК][ОоЕе]|[бкн]{1,2}[оo]|[МMН](?=\s\d{6}))\s*\d{4,9}|N[0°º]\.?\s\d{4,9}|\d{4,6}\s+\d{6,8}|[A-ZА-ЯІЇЄ]{2,3}[\s\-]?\d{5,9}|[A-ZА-ЯІЇЄ]-\d{5,9})$"
)


_MISREAD_SIGN = re.compile(r"(?<=[А-ЯІЇЄ]\s)(?:[МНКХ][ОоЕе]|[бкн]{1,2}[оo]|[МMН](?=\s\d{6}))(?=\s?\d)")
"""What engines make of ``№``."""


_CORNER = re.compile(
    r"[A-Z]{1,8}(?:/[A-Z\d.]{1,10}){1,5}|\d{2,8}(?:/[A-Z\d.]{1,10}){2,5}|[A-Z]{1,5}-(?:19|20)\d\d-\d{2,7}"
)
"""A reference with strokes, or with a year between dashes, that stands alone in a corner of the sheet (``LV/8108/86``)."""


_DIGITS = re.compile(r"\d{7,14}")
"""A long number alone in the upper part of a sheet."""


def serial(flow: Flow, lexicon: Lexicon, claimed: frozenset[int]) -> Iterator[Candidate]:
    """A line that is nothing but a series and a number; ``claimed`` lines belong to a label or a table."""
    for index, line in enumerate(flow.lines):
        text = values.ascii_digits(" ".join(line.text.split()))
        if index not in claimed and len(text) <= 24 and _SERIAL.match(text):
            text = _MISREAD_SIGN.sub("№", text)
            yield candidate(
                "document_number", values.number(text) or text, flow.line_span(index), "pattern", 0.72
            )
        elif _DIGITS.fullmatch(text) and index not in claimed and index < 12:
            yield candidate("document_number", text, flow.line_span(index), "pattern", 0.5)
        elif _CORNER.fullmatch(text) and sum(map(str.isdigit, text)) >= 4 and not find_dates(text, lexicon):
            height = next(page.height for page in flow.pages if page.number == line.page)
            if not 0.18 * height < line.bbox[1] < 0.82 * height and index not in claimed:
                yield candidate("document_number", text, flow.line_span(index), "pattern", 0.6)


_OUTGOING = re.compile(
    r"(?P<day>\d{1,2}(?:[./]\d{1,2}[./]|\s[^\W\d_]{3,10}\s)\d{4})\s?(?:г\.|р\.)?\s+(?:№|N[°º]?|No\.?)\s?(?P<number>[\w/.-]*\d[\w/.-]*)"
)


_DATED_ALONE = re.compile(r"\d{1,2}(?:[./]\d{1,2}[./]|\s[^\W\d_]{3,10}\s)\d{4}\s?(?:г\.|р\.|года|року)?")
_NUMBER_ALONE = re.compile(r"(?:№|N[°º]|No\.?)\s?[\w/.-]*\d[\w/.-]*")
_LETTERHEAD = 12
"""Lines of a letter's head."""


def _over_number(flow: Flow, index: int) -> bool:
    """Whether a line in the head of a letter is its day alone, with its number right below or beside."""
    if index >= _LETTERHEAD or _DATED_ALONE.fullmatch(flow.lines[index].text.strip()) is None:
        return False
    near = flow.lines[max(0, index - 3) : index + 4]
    return any(_NUMBER_ALONE.fullmatch(line.text.strip()) for line in near)


def outgoing(flow: Flow, gather: Gatherer) -> Iterator[Candidate]:
    """``05.04.2021 № 411/01-12``: day and number of an outgoing letter, on a line of their own."""
    for index, line in enumerate(flow.lines):
        match = _OUTGOING.fullmatch(line.text.strip())
        if match is None:
            continue
        span = flow.line_span(index)
        dates = read_dates(match["day"], gather.lexicon, country=gather.country, language=line.language)
        yield candidate("document_number", match["number"], span, "pattern", 0.6)
        for date in dates[:1]:
            yield candidate("place_date", date.iso, span, "place_date", 0.6, raw=match["day"])
