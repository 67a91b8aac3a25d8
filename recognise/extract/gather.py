"""Candidates from labels and prose: each printed value is checked by the rules of its field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from recognise.extract import values
from recognise.extract.agreement import TAGGED
from recognise.extract.candidates import AWARDS, HALF_NAME, NUMBERS, Candidate, candidate
from recognise.extract.dated import DECREED, DatedValues
from recognise.extract.dates import of_a_rule
from recognise.extract.labels import LabelHit
from recognise.extract.pieces import variants, without_label_behind
from recognise.extract.prose import OF_LAST, ProseHit, number_of
from recognise.extract.subjects import first_sentence, goes_on, is_rest_of_label, is_subject
from recognise.extract.tagger import FIELDS, Tagged
from recognise.extract.textflow import Flow, Span
from recognise.extract.units import phrases
from recognise.extract.whole_names import cut_off, without_nationality
from recognise.extract.worded import WordedValues
from recognise.extract.wrapping import completed
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

_NAMED_AFTER = frozenset({"am", "ti"})
"""Languages in which the word for a field or a post stands behind its name: that of another sentence says nothing."""
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


_IN_BRACKETS = re.compile(r"\(\s?\d[\d\s/.\-]{0,12}\)")
"""The number of a law in brackets, before its date."""
_SIGN = re.compile(r"(?<!\w)(?:n|no|nr|n\.? ?[o°º]|№)[\s.:]*$")
_BESIDE_DATE = re.compile(r"^\s*\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\s*[-–,;]\s*(?=\S*\d)")
"""A day before the number of the paper under a label for both."""
_CLAUSES = r"[.,;:()]|መሰረት|uyarinca|geregince|mucibince"
"""What ends a clause: a sign, or what follows the name of a law on which something rests."""
_FROM_DAY = re.compile(
    r"(?:اعتبارا من|ابتداء من|ابتداءا من|with effect from|a partir del?|a partir du|a compter du|از تاریخ)\s+$"
)
"""What stands before the day on which something begins."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_SONS = frozenset({"fa", "ps", "ur"})
"""Languages in which ``ولد`` means *son of*; in Arabic it is a part of Mauritanian names."""
_HOUSE = re.compile(r"\s*\d{1,4}(?:\s?/\s?\w{1,3}\b)?\s*[,·/\-]?\s")
"""A number of at most four figures, as houses have, with its flat."""
_NUMBERED = re.compile(r"\s*\d{1,2}\.\d{1,2}\.?\s+[^\W\d_]")
_LONGER_THAN_PAGES = 5
"""No register has pages whose numbers have so many digits."""
_SUBJECTS = frozenset({"field_of_study", "field_group"})
_WORDED = frozenset({"qualification_title", "field_of_study", "institution"})
_COLUMNS = _SUBJECTS | {"grade"}
_ROWS = 7
"""Lines below a heading among which the rows of its column begin."""
_ALIKE = 2
"""So many of them that end as the first does make a column."""
_HEAD = 6
"""Lines of a letterhead."""
_LETTERHEAD = 8
"""Words of the longest line of a letterhead."""
_NAMING = 0.75
"""What the name of a school tells of the field of study."""
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
    cells: frozenset[int] = frozenset()
    """Lines of tables of courses."""

    @property
    def _days(self) -> DatedValues:
        return DatedValues(flow=self.flow, lexicon=self.lexicon, country=self.country, snap=self.snap)

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
            if meaning in _SUBJECTS and hit.kind == "label_loose" and (told := self._beside_longer(hit)):
                start, end = self.flow.lines[told.first_line].start, self.flow.lines[told.first_line].end
                yield from self._value(
                    meaning, told, start, end, "label_near", _WEIGHT["label_near"], hit.languages[0]
                )
                continue
            if meaning in _SUBJECTS and (
                self._is_no_label(hit) or not is_subject(hit.value.text, self.lexicon)
            ):
                continue
            if hit.kind == "label_near" and meaning in _COLUMNS and self._heads_column(hit):
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
            heads = meaning in _SUBJECTS and hit.kind == "label_loose" and hit.line < _HEAD
            trust = _NAMING * weight if heads else weight  # an office in a letterhead
            made = list(
                self._value(
                    meaning, hit.value, hit.value_start, hit.value_end, hit.kind, trust, self._language(hit)
                )
            )
            if meaning == "institution" and self._tells_where(hit):
                made = [replace(item, field="school_attended") for item in made]
            yield from made
            if made and meaning in ("grade", "date_of_birth", "conferral_date", "award_date", "duration"):
                break

    def _is_no_label(self, hit: LabelHit) -> bool:
        """Whether a word without a separator is part of the name of an office, of a paper or of a longer label."""
        label, value = self.flow.text[hit.label_start : hit.value_start], hit.value.text
        return hit.kind == "label_loose" and (
            self._is_office(hit.line) or is_rest_of_label(label, value, self.lexicon)
        )

    def _beside_longer(self, hit: LabelHit) -> Span | None:
        """The value in the next column where a label of two lines goes on (``Посада на день / звільнення``)."""
        label = self.flow.lines[hit.line]
        if not goes_on(hit.value.text):
            return None
        last, lines = hit.value.last_line, self.flow.lines
        low = max(label.bbox[3] + 0.5 * label.height, lines[last].bbox[3])
        for index in range(hit.line + 1, min(last + 4, len(lines))):
            line = lines[index]
            level = line.page == label.page and line.bbox[1] < low
            if level and line.bbox[0] > label.bbox[2] and line.bbox[3] > label.bbox[1]:
                return self.flow.line_span(index)
        return None

    def _heads_column(self, hit: LabelHit) -> bool:
        """Whether a label heads a column of a table: rows of the table, or lines with the same end, follow below."""
        first, label = hit.value.first_line, self.flow.lines[hit.line]
        if hit.value.bbox[1] < label.bbox[1] + 0.5 * label.height or not self._is_header(label.tokens):
            return False
        below, end = range(first + 1, min(first + _ROWS, len(self.flow.lines))), words(hit.value.text)[-1:]
        alike = sum(list(self.flow.lines[index].tokens[-1:]) == end for index in below)
        return alike >= _ALIKE or any(index in self.cells for index in below)

    def _is_header(self, tokens: tuple[str, ...]) -> bool:
        """Whether words stand over columns of courses or marks, one or several of them."""
        lists = ("course_headers", "grade_headers")
        both = all(self.lexicon.mentions(tokens, name) for name in lists)
        return both or any(self.lexicon.has(name, tokens) for name in lists)

    def _is_office(self, index: int) -> bool:
        """Whether a line begins with the name of an office (``Department of Education``), of which a word may be a label."""
        office = self.lexicon.find("authority_words", self.flow.lines[index].tokens)
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
        named = lexicon.mentions(said, "title_words", "honorifics")
        addressed = any(lexicon.mentions(other.tokens, "addresses") for other in self.flow.lines)
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
        start = hit.start
        if hit.slot == "field" and (before := list(OF_LAST.finditer(self.flow.text[start : hit.end]))):
            start += before[-1].end()
        end = self._words.break_at(start, hit.end) if hit.slot in ("title", "field") else hit.end
        if hit.slot == "field":
            sentence = start + len(first_sentence(self.flow.text[start:end]))
            if self._names_kind(start, sentence) or (sentence < end and hit.language in _NAMED_AFTER):
                return
            end = sentence
            weight *= _NAMING if self._names_school(hit.value.first_line) else 1.0
        if hit.slot in ("date", "graduated") and (
            _FROM_DAY.search(self.flow.text[max(0, hit.start - 30) : hit.start])
            or of_a_rule(words(self._clause(hit.start)), self.lexicon)
        ):
            return
        if hit.slot == "inst" and not hit.bounded:
            end = self._before_sentence(hit.start, end)
        whole = self.flow.lines[hit.value.first_line]
        if hit.slot == "pob" and whole.text == hit.value.text and self.taken(hit.value.first_line):
            return  # a subject, where a table stands beside the sentence
        field = number_of(self.flow, hit, self.lexicon) if hit.slot == "number" else _SLOT_FIELD[hit.slot]
        if field is None:
            return
        if hit.slot == "number" and not hit.bounded and _YEAR.fullmatch(values.ascii_digits(hit.value.text)):
            return  # what is printed beside the number
        value = hit.value if (start, end) == (hit.start, hit.end) else self.flow.span(start, end)
        value = None if value is None else self._whole(field, value, end)
        if value is not None and hit.slot == "name" and values.name(value.text, self.lexicon) is None:
            value = self._last_line(hit.start, end) or value  # the title stands above the name
        if value is not None and not self._is_numbering(hit):
            yield from self._value(field, value, start, end, kind, weight, hit.language)

    def from_tag(self, tagged: Tagged) -> Iterator[Candidate]:
        """Candidates of what the tagger marked, if it is what its field can hold."""
        place = (tagged.start, tagged.end)
        if tagged.field in FIELDS and (span := self.flow.span(*place)):
            span = self._whole(tagged.field, span, tagged.end)
            language = self.flow.lines[span.first_line].language or min(self.languages, default="en")
            yield from self._value(tagged.field, span, *place, TAGGED, tagged.chance, language)

    def _names_kind(self, start: int, end: int) -> bool:
        """Whether a value makes a kind of paper with the word before it (``الثانوية`` *الزراعية*)."""
        before = words(self.flow.text[max(0, start - 20) : start])[-1:]
        return (*before, *words(self.flow.text[start:end])) in self.lexicon.document_types

    def _names_school(self, index: int) -> bool:
        """Whether a line is a letterhead (``Kulliyadda Farsamada iyo Xirfadaha``): the name of a school is no sentence."""
        tokens = list(self.flow.lines[index].tokens)
        body = self.lexicon.find("institution_words", tokens)
        return body is not None and body[0] == 0 and len(tokens) <= _LETTERHEAD

    def _before_sentence(self, start: int, end: int) -> int:
        """Where a body that nothing in its sentence bounds ends at the latest: above a line that begins with a capital."""
        lines, first = self.flow.lines, self.flow.line_at(start)
        below = range(first + 1, self.flow.line_at(max(start, end - 1)) + 1)
        return next((lines[at - 1].end for at in below if lines[at].text[:1].isupper()), end)

    def _last_line(self, start: int, end: int) -> Span | None:
        """What of a value over two lines stands on the last of them."""
        first = self.flow.lines[self.flow.line_at(max(start, end - 1))].start
        return self.flow.span(first, end) if start < first < end else None

    def _of_a_rule(self, start: int, kind: str) -> bool:
        """Whether a number in a sentence is that of a law (``im Sinne des Landesgesetzes vom …, Nr. 40``) or of a passport."""
        text = self.flow.text[max(0, start - 60) : start]
        line = words(text.rpartition("\n")[2])
        rule = self.lexicon.mentions(line, "law_words")
        heads = (self.lexicon.find("identity_words", line) or (1, 1))[0] == 0  # Ausweis Nr.: the paper itself
        shown = not heads and self.lexicon.mentions(words(text)[-4:], "identity_words")
        return kind == "label_loose" and (rule or shown)

    def _clause(self, end: int) -> str:
        """What stands before ``end`` since the last sign between clauses; before a mere ``from`` since the last sentence."""
        text = self.flow.text
        if DECREED.search(text[max(0, end - 6) : end]):
            return re.split(r"[.;]\s", text[max(0, end - 240) : end])[-1]
        return re.split(_CLAUSES, _IN_BRACKETS.sub(" ", text[max(0, end - 60) : end]))[-1]

    def _is_numbering(self, hit: ProseHit) -> bool:
        """Whether a grade is the number of a part of a form (``4.4 Overall average``)."""
        line = self.flow.lines[self.flow.line_at(hit.start)]
        numbered = _NUMBERED.match(line.text) is not None and hit.end - line.start < 7
        return hit.slot == "grade" and numbered

    def _whole(self, field: str, value: Span, end: int) -> Span:
        """A value with the line below it, if it cannot end where its line does."""
        ends_line = end == self.flow.lines[self.flow.line_at(max(0, end - 1))].end
        if field in _WORDED and ends_line:
            return completed(self.flow, value, self.taken, cell=False)
        return value

    def _value(
        self, meaning: str, span: Span, start: int, end: int, kind: str, weight: float, language: str
    ) -> Iterator[Candidate]:
        if meaning in ("date_of_birth", "birth", *AWARDS):
            yield from self._days.read(meaning, span, start, end, kind, weight, language)
        elif meaning in ("holder_name", "surname", "given_names", "patronymic"):
            yield from self._named(meaning, span, end, kind, weight, language)
        elif meaning in NUMBERS:
            number = values.number(_BESIDE_DATE.sub("", span.text))
            if _BESIDE_DATE.match(span.text) and kind.startswith("label"):
                yield from self._days.read("award_date", span, start, end, kind, 0.8 * weight, language)
            signed = _SIGN.search(self.flow.text[max(0, start - 6) : start])
            if (
                number is not None
                and not self._of_a_rule(start, kind)
                and not (kind == "label_loose" and not signed and not re.search(r"\d{3}|\d[/\-]\d", number))
            ):
                yield candidate(meaning, number, span, kind, weight, language=language)
        else:
            yield from self._words.read(meaning, span, (start, end), kind, weight, language)

    def _named(
        self, meaning: str, span: Span, end: int, kind: str, weight: float, language: str
    ) -> Iterator[Candidate]:
        sons = not (language == "ar" and self.languages.isdisjoint(_SONS))
        following = self.flow.text[end : end + 12]
        for text in variants(span.text, self._mixed):
            found = values.name(without_label_behind(text, self.lexicon), self.lexicon, born=not sons)
            if found is None or (not sons and kind.startswith("prose") and cut_off(found, following)):
                continue
            found = without_nationality(found, following)
            half = meaning == "holder_name" and kind != "label" and len(found.split()) < 2
            half = half and (language == "ar" or not self._is_child(text, found, end, language))
            if half and kind == "label_guessed":
                continue
            if kind.startswith("prose") and tuple(words(found)) in self.lexicon.places:
                continue  # Uttar Pradesh
            yield candidate(
                HALF_NAME if half else meaning, found, span, kind, weight, raw=text.strip(), language=language
            )

    def _is_child(self, text: str, found: str, end: int, language: str) -> bool:
        """Whether a name of one word is told apart by a parent's (``شکریه بنت محمد نعیم``): it is whole, as many Afghans bear it."""
        following = words(f"{text.partition(found)[2]} {self.flow.text[end : end + 20]}")[:3]
        related = self.lexicon.find("relations", following)
        of = following[:1] == ["بن"] or (language == "ps" and following[:1] == ["د"])
        return of or (related is not None and related[0] == 0)
