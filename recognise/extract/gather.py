"""Candidates from labels and prose: each printed value is checked by the rules of its field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from recognise.extract import values
from recognise.extract.candidates import AWARDS, HALF_NAME, NUMBERS, Candidate, candidate
from recognise.extract.cells import flush
from recognise.extract.dates import ReadDate, of_a_rule, read_dates, read_run_on
from recognise.extract.labels import LabelHit
from recognise.extract.pieces import variants
from recognise.extract.prose import ProseHit
from recognise.extract.textflow import Flow, Span
from recognise.extract.units import phrases
from recognise.extract.worded import WordedValues
from recognise.extract.wrapping import completed, joined
from recognise.rulepack.folding import fold, words
from recognise.rulepack.lexicon import Lexicon

_WEIGHT = {
    "label": 0.9,
    "label_near": 0.75,
    "label_loose": 0.6,
    "label_guessed": 0.65,
    "prose": 0.7,
    "prose_open": 0.55,
}
_SLOT_FIELD = {
    "name": "holder_name",
    "name3": "holder_name",
    "namec": "holder_name",
    "pob": "place_of_birth",
    "dob": "date_of_birth",
    "date": "award_date",
    "graduated": "graduation_date",
    "title": "qualification_title",
    "field": "field_of_study",
    "inst": "institution",
    "grade": "grade",
    "number": "document_number",
    "duration": "duration",
}


_SIGN = re.compile(r"(?<!\w)(?:n|no|nr|n\.? ?[o°º]|№)[\s.:]*$")
_DECREED = re.compile(r"(?<!\w)(?:від|от|вiд)\s+$")
_ITS_NUMBER = re.compile(r"[\s.]*(?:року|р|года|г)?[\s.,]*(?:№|no?(?!\w))")
_YEAR_ALONE = re.compile(r"\d{4}\W*")
_YEAR_BELOW = re.compile(r"\s*\d{4}(?=\W*(?:\n|$))")
_THOUSAND = re.compile(r"\b(?:thousand|mil)(?:\s+(?:and|y|e))?\s*$")
_UNITS = re.compile(r"\s*(?:and\s+)?[^\W\d_]+(?:[\s\-][^\W\d_]+){0,2}")
"""What follows a thousand in a year that is written out and was taken for its end."""
_HOUSE = re.compile(r"\s*\d{1,4}(?:\s?/\s?\w{1,3}\b)?\s*[,·/\-]?\s")
"""A number of at most four figures, as houses have, with its flat."""
_NUMBERED = re.compile(r"\s*\d{1,2}\.\d{1,2}\.?\s+[^\W\d_]")
_AT = re.compile(r"\s*(?:in|at|a|en|em|zu)\s*(?::|\s)\s*[^\W\d_]{3}")
"""What leads from the day of a birth to its place (``Né(e) le : 06 mars 1995 à : Mbalmayo``)."""
_FAR = 25
"""Signs between a word that may be a label and its date: a date further on is another one."""
_LONGER_THAN_PAGES = 5
"""No register has pages whose numbers have so many digits."""
_LATIN = frozenset({"en", "fr", "de", "es", "pt", "tr", "kmr", "so"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Gatherer:
    """Turns label and prose hits into candidates."""

    flow: Flow
    lexicon: Lexicon
    country: str | None
    snap: Callable[[str], str]
    """Mends misread words (month names)."""
    languages: frozenset[str]
    """Languages of the document's lines."""
    taken: Callable[[int], bool]
    """Whether a line is a label or a cell of a table."""

    @property
    def _words(self) -> WordedValues:
        return WordedValues(flow=self.flow, lexicon=self.lexicon, mixed=self._mixed)

    def from_label(self, hit: LabelHit) -> Iterator[Candidate]:
        """Candidates of one label hit, for each meaning of the label that its value fits."""
        weight = _WEIGHT[hit.kind] * hit.quality
        if hit.kind == "label_loose" and self._mid_sentence(hit.line):
            weight *= 0.5
        if hit.kind == "label_loose" and self.flow.text[hit.value_start :].lstrip()[:1] in (",", "،"):
            return  # a word of the sentence
        if hit.kind == "label_near" and self._ends_heading(hit.line):
            return
        for meaning in hit.meanings:
            if meaning == "field_of_study" and hit.kind == "label_loose" and self._is_office(hit.line):
                continue
            idle = meaning in NUMBERS and (self._is_page(hit) or self._of_an_address(hit))
            if meaning == "other" or idle or (meaning == "field_of_study" and self._is_of_letter(hit)):
                continue
            if meaning == "qualification_title" and "grade" in hit.meanings:
                weight *= 0.8  # ``درجہ`` may be either
            if meaning == "field_of_study" and hit.kind == "label_loose" and hit.languages[0] == "ar":
                # Without a separator the label belongs to the name: الفرع الأدبي, the literary branch.
                whole = self.flow.span(hit.label_start, hit.value_end)
                if whole is not None:
                    yield from self._words.read(
                        meaning, whole, (hit.label_start, hit.value_end), hit.kind, weight, "ar"
                    )
                continue
            made = list(
                self._value(
                    meaning, hit.value, hit.value_start, hit.value_end, hit.kind, weight, self._language(hit)
                )
            )
            if meaning == "institution" and self._tells_where(hit):
                made = [replace(item, field="school_attended") for item in made]
            yield from made
            if made and meaning in ("grade", "date_of_birth", "conferral_date", "award_date", "duration"):
                break

    def _is_office(self, index: int) -> bool:
        """Whether a line begins with the name of an office (``Department of Education``), of which a word may be a label."""
        office = self.lexicon.find("authority_words", list(self.flow.lines[index].tokens))
        return office is not None and office[0] == 0 and office[1] > 1

    def _tells_where(self, hit: LabelHit) -> bool:
        """Whether a label tells where the holder was taught or examined (``College``): a board or university above may have issued the paper."""
        label = self.flow.text[hit.label_start : hit.value_start]
        if hit.value.first_line != hit.line:
            label = self.flow.lines[hit.line].text
        return self.lexicon.has("attended_labels", tuple(words(label)))

    @staticmethod
    def _is_page(hit: LabelHit) -> bool:
        """Whether a label that also counts the pages of a register (``Folio``) has a number as short as those."""
        return "other" in hit.meanings and sum(map(str.isdigit, hit.value.text)) < _LONGER_THAN_PAGES

    def _of_an_address(self, hit: LabelHit) -> bool:
        """Whether a short number in the midst of a line stands before a town: that of a house (``Bölgesi No: 71, Gaziantep``)."""
        line, printed = self.flow.lines[hit.line], hit.value.text
        before = self.flow.text[line.start : hit.label_start]
        house = _HOUSE.match(values.ascii_digits(printed))
        if hit.value.first_line != hit.line or house is None or not words(before):
            return False
        rest = words(printed[house.end() :])[:6]
        return any(phrase in self.lexicon.place_names for phrase in phrases(rest, 3))

    def _is_of_letter(self, hit: LabelHit) -> bool:
        """Whether ``Subject`` tells what a letter is about, and not what was studied."""
        lexicon, line, said = self.lexicon, self.flow.lines[hit.line], words(hit.value.text)
        label = (
            line.text
            if hit.value.first_line != hit.line
            else self.flow.text[hit.label_start : hit.value_start]
        )
        if not lexicon.has("subject_words", tuple(words(label))):
            return False
        named = any(lexicon.find(name, said) for name in ("title_words", "honorifics"))
        addressed = any(lexicon.find("addresses", list(other.tokens)) for other in self.flow.lines)
        return named or addressed or any(kind in lexicon.document_types for kind in phrases(said, 4))

    def _ends_heading(self, index: int) -> bool:
        """Whether a line is the rest of a heading that cannot end above it (``LICENÇA PARA O EXERCÍCIO DA / PROFISSÃO``)."""
        before = self.flow.lines[index - 1].text if index else ""
        return values.unfinished(before) and before.isupper() and self.flow.lines[index].text.isupper()

    def _mid_sentence(self, index: int) -> bool:
        """Whether a long line runs on into this one: a word at its start is then no label."""
        before = self.flow.lines[index - 1] if index else None
        line = self.flow.lines[index]
        runs_on = before is not None and self.flow.text[before.end : before.end + 1] == " "
        return runs_on and before is not None and len(before.tokens) >= 6 and line.text[:1].islower()

    @property
    def _mixed(self) -> bool:
        """Whether the document is in Latin and in another script."""
        return bool(self.languages & _LATIN) and bool(self.languages - _LATIN)

    def _language(self, hit: LabelHit) -> str:
        """The document's language among those the label is written in."""
        return next((language for language in hit.languages if language in self.languages), hit.languages[0])

    def from_prose(self, hit: ProseHit) -> Iterator[Candidate]:
        """Candidates of one template slot."""
        kind = "prose" if hit.bounded else "prose_open"
        weight = _WEIGHT[kind] - min(0.1, hit.rank * 0.0002)
        end = self._words.break_at(hit.start, hit.end) if hit.slot in ("title", "field") else hit.end
        if hit.slot in ("date", "graduated") and of_a_rule(words(self._clause(hit.start)), self.lexicon):
            return
        value = hit.value if end == hit.end else self.flow.span(hit.start, end)
        if value is not None and hit.slot in ("title", "field", "inst") and self._ends_line(end):
            value = completed(self.flow, value, self.taken, cell=False)
        if value is not None and not self._is_numbering(hit):
            yield from self._value(_SLOT_FIELD[hit.slot], value, hit.start, end, kind, weight, hit.language)

    def _of_a_rule(self, start: int, kind: str) -> bool:
        """Whether a number in a sentence is that of a law (``im Sinne des Landesgesetzes vom …, Nr. 40``) or of a passport."""
        text = self.flow.text[max(0, start - 60) : start]
        line = words(text.rpartition("\n")[2])
        rule = self.lexicon.find("law_words", line) is not None
        heads = (self.lexicon.find("identity_words", line) or (1, 1))[0] == 0  # Ausweis Nr.: the paper itself
        shown = not heads and self.lexicon.find("identity_words", words(text)[-4:]) is not None
        return kind == "label_loose" and (rule or shown)

    def _clause(self, end: int) -> str:
        """What stands before ``end`` since the last sign between clauses; before a mere ``from`` since the last sentence."""
        text = self.flow.text
        if _DECREED.search(text[max(0, end - 6) : end]):
            return re.split(r"[.;]\s", text[max(0, end - 240) : end])[-1]
        return re.split(r"[.,;:()]", text[max(0, end - 60) : end])[-1]

    def _is_numbering(self, hit: ProseHit) -> bool:
        """Whether a grade is the number of a part of a form (``4.4 Overall average``)."""
        line = self.flow.lines[self.flow.line_at(hit.start)]
        numbered = _NUMBERED.match(line.text) is not None and hit.end - line.start < 7
        return hit.slot == "grade" and numbered

    def _ends_line(self, end: int) -> bool:
        return end == self.flow.lines[self.flow.line_at(max(0, end - 1))].end

    def _value(
        self, meaning: str, span: Span, start: int, end: int, kind: str, weight: float, language: str
    ) -> Iterator[Candidate]:
        if meaning in ("date_of_birth", "birth", *AWARDS):
            yield from self._dated(meaning, span, start, end, kind, weight, language)
        elif meaning in ("holder_name", "surname", "given_names", "patronymic"):
            yield from self._named(meaning, span, kind, weight, language)
        elif meaning in NUMBERS:
            number = values.number(span.text)
            signed = _SIGN.search(self.flow.text[max(0, start - 6) : start])
            if (
                number is not None
                and not self._of_a_rule(start, kind)
                and not (kind == "label_loose" and not signed and not re.search(r"\d{3}|\d[/\-]\d", number))
            ):
                yield candidate(meaning, number, span, kind, weight, language=language)
        else:
            yield from self._words.read(meaning, span, (start, end), kind, weight, language)

    def _dated(
        self, meaning: str, span: Span, start: int, end: int, kind: str, weight: float, language: str
    ) -> Iterator[Candidate]:
        dates = self._dates(start, end, language)
        if not dates and kind.startswith("prose"):
            end = self._with_year(end)
            dates = self._dates(start, end, language)
        elif kind.startswith("prose"):
            end = self._with_units(start, end)
            dates = self._dates(start, end, language)
        if not dates and kind.startswith("label"):
            date = read_run_on(
                self.flow.text[start:end], self.lexicon, country=self.country, language=language
            )
            dates, weight = ([date] if date is not None else []), 0.5 * weight
        if not dates and kind == "label_near" and (under := self._year_under(span)) is not None:
            yield from self._of_two_lines(meaning, joined(span, under), weight, language)
            return
        if not dates:
            if meaning == "birth" or (meaning == "date_of_birth" and kind == "label"):
                spot = values.place(span.text, self.lexicon)
                if spot is not None and tuple(words(spot)) in self.lexicon.place_names:
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
            text = values.place(place.text, self.lexicon)
            known = text is not None and tuple(words(text)) in self.lexicon.place_names
            known |= kind.startswith("label") and self._leads_to_place(start, date, end)
            if text is not None and (meaning == "birth" or known):
                yield candidate(
                    "place_of_birth", text, place, kind, weight * (1.0 if known else 0.85), language=language
                )

    def _leads_to_place(self, start: int, date: ReadDate, end: int) -> bool:
        """Whether a preposition right behind a day tells that what follows is a place."""
        text = self.flow.text
        before = text[start : start + date.start].strip()
        return not before and _AT.match(text, start + date.end, end) is not None

    def _year_under(self, span: Span) -> Span | None:
        """The year that stands alone right under a value that is a day without one, in the same column of a form."""
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
        """The end of a date whose year stands alone at the start of the next line."""
        match = _YEAR_BELOW.match(self.flow.text, end)
        return match.end() if match else end

    def _with_units(self, start: int, end: int) -> int:
        """The end of a year in words that was cut behind its thousand (``two thousand and eighteen``)."""
        further = _UNITS.match(self.flow.text, end) if _THOUSAND.search(self.flow.text[start:end]) else None
        return further.end() if further is not None else end

    def _is_decree(self, start: int, end: int) -> bool:
        """Whether a date is that of a decision with a number (``від 9 червня 2008 року № 51``)."""
        text = self.flow.text
        return bool(_DECREED.search(text[max(0, start - 6) : start]) and _ITS_NUMBER.match(text, end))

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

    def _named(
        self, meaning: str, span: Span, kind: str, weight: float, language: str
    ) -> Iterator[Candidate]:
        for text in variants(span.text, self._mixed):
            found = values.name(text, self.lexicon)
            if found is None:
                continue
            half = meaning == "holder_name" and kind != "label" and len(found.split()) < 2
            if half and kind == "label_guessed":
                continue
            if kind.startswith("prose") and tuple(words(found)) in self.lexicon.places:
                continue  # Uttar Pradesh
            yield candidate(
                HALF_NAME if half else meaning, found, span, kind, weight, raw=text.strip(), language=language
            )
