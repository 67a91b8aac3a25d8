"""Days from labels and sentences, and the place that stands beside the day of a birth."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from recognise.extract import values
from recognise.extract.candidates import AWARDS, Candidate, candidate
from recognise.extract.cells import flush
from recognise.extract.dates import ReadDate, read_dates, read_run_on
from recognise.extract.textflow import Flow, Span
from recognise.extract.wrapping import joined
from recognise.rulepack.folding import fold, words
from recognise.rulepack.lexicon import Lexicon

DECREED = re.compile(r"(?<!\w)(?:від|от|вiд)\s+$")
"""The word for *of* before the day of a decision."""
_ITS_NUMBER = re.compile(r"[\s.]*(?:року|р|года|г)?[\s.,]*(?:№|no?(?!\w))")
_YEAR_ALONE = re.compile(r"\d{4}\W*|(?:d[eo]l?\s+)?\d{4},.*")
_YEAR_BELOW = re.compile(r"\s*(?:d[eo]l?\s+)?\d{4}(?=\W*(?:\n|$)|,)")
_YEAR_OF_PLACE = re.compile(r"[\s,،–/-]+(?:عام |سنة )?[\d٠-٩]{4}\s?م?\.?$")
"""The year alone behind a place of birth."""
_AT = re.compile(r"^(?:بـ+\s*[:：]?|ب\s*[:：]|ب\s|ب(?=ال\w{3})|[àa]\s*:|في\s)\s*")
"""The preposition before a place that follows a birthday (``بـ: بركان``, ``بالقالة``)."""
_THOUSAND = re.compile(r"\b(?:thousand|mil)(?:\s+(?:and|y|e))?\s*$")
_UNITS = re.compile(r"\s*(?:and\s+)?[^\W\d_]+(?:[\s\-][^\W\d_]+){0,2}")
"""What follows a thousand in a year that is written out and was taken for its end."""
_LEADS_TO_PLACE = re.compile(r"\s*(?:in|at|a|en|em|zu)\s*(?::|\s)\s*[^\W\d_]{3}")
"""What leads from the day of a birth to its place (``Né(e) le : 06 mars 1995 à : Mbalmayo``)."""
_FAR = 25
"""Signs between a word that may be a label and its date: a date further on is another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedValues:
    """Reads the days of a document."""

    flow: Flow
    lexicon: Lexicon
    country: str | None
    snap: Callable[[str], str]
    """Mends misread words (month names)."""

    def read(
        self, meaning: str, span: Span, start: int, end: int, kind: str, weight: float, language: str
    ) -> Iterator[Candidate]:
        """Days of a value, and the place beside a birthday; arguments as ``WordedValues.read``, ``start`` and ``end`` in the flow."""
        dates = self._dates(start, end, language)
        if kind.startswith("prose"):
            further = self._with_units(start, end) if dates else self._with_year(end)
            dates = dates if further == end else self._dates(start, further, language)
            end = further
        if not dates and kind.startswith("label"):
            date = read_run_on(
                self.flow.text[start:end], self.lexicon, country=self.country, language=language
            )
            dates, weight = ([date] if date is not None else []), 0.5 * weight
            kind = "label_guessed" if dates else kind  # its print is not what stands on the paper
        open_end = kind == "label_near" or (meaning == "date_of_birth" and kind == "prose_open")
        if not dates and open_end and (under := self._year_under(span)) is not None:
            yield from self._of_two_lines(meaning, joined(span, under), weight, language)
            return
        if not dates:
            if meaning == "birth" or (meaning == "date_of_birth" and kind == "label"):
                bare = _YEAR_OF_PLACE.sub("", span.text)
                spot = values.place(bare, self.lexicon)
                dated = meaning == "birth" and bare != span.text
                if spot is not None and (dated or tuple(words(spot)) in self.lexicon.place_names):
                    yield candidate("place_of_birth", spot, span, kind, weight, language=language)
            return
        date = next((one for one in dates if one.calendar == "gregorian"), dates[0])
        if kind == "label_loose" and date.start > _FAR:
            return
        field = "date_of_birth" if meaning == "birth" else meaning
        if field == "award_date" and self._is_decree(start + date.start, start + date.end):
            return
        printed = self.flow.span(start + date.start, start + date.end)
        if printed is None:
            return
        exact = (1.0 if date.sure else 0.8) * (0.95 if "/" in date.iso else 1.0)
        yield candidate(field, date.iso, printed, kind, weight * exact, language=language)
        if field in AWARDS:
            return
        place = self._rest(start, end, date)
        if place is not None:
            bare = _AT.sub("", place.text)
            text = values.place(bare, self.lexicon)
            known = text is not None and tuple(words(text)) in self.lexicon.place_names
            glued = text is not None and not known and bare == place.text and language == "ar"
            if glued and text is not None and text[0] == "ب" and len(text) > 3:
                written_on = tuple(words(text[1:])) in self.lexicon.place_names
                text, known, weight = text[1:], True, weight if written_on else 0.5 * weight
            known |= kind.startswith("label") and self._leads_to_place(start, date, end)
            if text is not None and (meaning == "birth" or known or bare != place.text):
                yield candidate(
                    "place_of_birth", text, place, kind, weight * (1.0 if known else 0.85), language=language
                )

    def _leads_to_place(self, start: int, date: ReadDate, end: int) -> bool:
        """Whether a preposition right behind a day tells that what follows is a place."""
        text = self.flow.text
        before = text[start : start + date.start].strip()
        return not before and _LEADS_TO_PLACE.match(text, start + date.end, end) is not None

    def _year_under(self, span: Span) -> Span | None:
        """The line right under a value that is a day without its year, in the same column: the year, alone or before a comma."""
        value = self.flow.lines[span.last_line]
        for index, line in enumerate(self.flow.lines):
            gap = line.bbox[1] - value.bbox[3]
            if line.page == value.page and flush(value, line) and -0.3 < gap / max(value.height, 0.1) < 0.9:
                return self.flow.line_span(index) if _YEAR_ALONE.fullmatch(line.folded) else None
        return None

    def _of_two_lines(self, meaning: str, span: Span, weight: float, language: str) -> Iterator[Candidate]:
        """A date whose year was wrapped into the next line of its column."""
        for date in read_dates(
            fold(span.text), self.lexicon, country=self.country, language=language, snap=self.snap
        )[:1]:
            field = "date_of_birth" if meaning == "birth" else meaning
            yield candidate(field, date.iso, span, "label_near", weight, language=language)

    def _with_year(self, end: int) -> int:
        """The end of a date whose year stands at the start of the next line, alone or before a comma."""
        match = _YEAR_BELOW.match(self.flow.text, end)
        return match.end() if match else end

    def _with_units(self, start: int, end: int) -> int:
        """The end of a year in words that was cut behind its thousand (``two thousand and eighteen``)."""
        further = _UNITS.match(self.flow.text, end) if _THOUSAND.search(self.flow.text[start:end]) else None
        return further.end() if further is not None else end

    def _is_decree(self, start: int, end: int) -> bool:
        """Whether a date is that of a decision with a number (``від 9 червня 2008 року № 51``)."""
        text = self.flow.text
        return bool(DECREED.search(text[max(0, start - 6) : start]) and _ITS_NUMBER.match(text, end))

    def _rest(self, start: int, end: int, date: ReadDate) -> Span | None:
        """What stands before or else after the date: the place."""
        before = self.flow.span(start, start + date.start)
        after = self.flow.span(start + date.end, end)
        for piece in (before, after):
            if piece is not None:
                text = re.sub(
                    r"^(?:in|at|à|en|em|a|zu|в|у|м\.|г\.|с\.)(?:\s*:\s*|\s+)|[\s,;/\-–:.،]+$",
                    "",
                    piece.text.strip(" ,;/-–:.،()"),
                )
                text = values.trim(re.sub(r"\s+(?:le|el|am|on|il|في|به|تاریخ|بتاريخ|عام|سنة)$", "", text))
                if len(text) >= 2:
                    return Span(
                        text=text,
                        page=piece.page,
                        bbox=piece.bbox,
                        confidence=piece.confidence,
                        first_line=piece.first_line,
                        last_line=piece.last_line,
                    )
        return None

    def _dates(self, start: int, end: int, language: str) -> list[ReadDate]:
        return read_dates(
            self.flow.text[start:end], self.lexicon, country=self.country, language=language, snap=self.snap
        )
