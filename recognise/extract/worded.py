"""Worded values of labels and sentences: titles, fields of study, institutions, places, grades, durations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recognise.extract import values
from recognise.extract.body_names import BODIES, entered, without_address
from recognise.extract.candidates import AWARDS, Candidate, candidate
from recognise.extract.dates import find_dates
from recognise.extract.durations import duration, of_validity
from recognise.extract.grades import GradeReader
from recognise.extract.pieces import (
    BRACKET_END,
    CYCLE,
    DEGREE_OF,
    DEPARTMENT,
    after_of,
    before_date,
    said_before,
    tail_only,
    up_to_quote,
    variants,
    within_bracket,
    without_code,
    without_degree,
    without_repeat,
    without_status,
)
from recognise.extract.prose import FIELD_ONLY, OF_LAST
from recognise.extract.subjects import first_sentence
from recognise.extract.textflow import Flow, Span
from recognise.extract.title_ends import is_level, is_sentence
from recognise.rulepack.folding import fold_mapped, script_of, words
from recognise.rulepack.lexicon import Lexicon

_LONGEST = {"field_of_study": 9, "institution": 16}
"""Words of the longest value a sentence is trusted with: more of them run over into the sentence."""
_HOUSED = 0.4
"""What the name of a department counts as a field of study: where one is taught, not which."""
_WRITTEN = re.compile(r"(?<!\w)[^\W\d_]{2,}")
"""A word: what bodies are called by has one, their codes (``21ECB0018X``) have none."""
_BRANCH = re.compile(r"[^\W\d_]{2,}(?:[ \u200c'’-][^\W\d_]+){0,2}")
"""What stands behind a dash in the name of a trade or subject: up to three words."""
_YEAR = re.compile(r"(?<!\d)(?:1[2-4]|19|20)\d\d(?!\d)")
"""A year in a sentence is no part of what was studied."""
_AND = re.compile(r"\s+(?:and|et|und|y|e|и|та|ve|û|iyo|او|اور)\s*$")
"""What goes on with another part of the sentence, where that was cut off."""
_JOINED = re.compile(r"\s*(?:and|et|und|y|e|и|та|ve|û|iyo|او|اور)\s")
"""What a sentence goes on with after a word that may be a label."""
_PART = re.compile(r"\s*(?:\d{1,2}|[IVX]{1,4})\s?[.)\-–]")
"""What the parts of a form begin with."""
_AWARDED = frozenset({"degree_certificate", "school_leaving_certificate", "transcript"})
_PLAIN = frozenset({"en", "fr", "es", "pt", "de"})
"""Languages in which a word for a body has no case endings: a *pharmacien* is no *pharmacie*."""
_FIGURES = re.compile(r"\d{1,4}\W.*\W\d{2,4}")
"""A day or a period: it begins and ends with figures, as no title, field of study or body does."""
_SESSION = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)?\s(?:19|20)\d\d(?:/(?:19|20)?\d\d)?")
"""A word or two and a year: ``العادية 2012``, ``Juin 2014``."""
_MARK = re.compile(r"\d{1,3}[.,/]\d")
_WORD = re.compile(r"[^\W_]+")
_DAY = re.compile(r"\d{1,2}\s+[^\W\d_]{2,12}\s+(?:1[2-9]|20)\d\d")
"""A day whose month was misread, in whatever calendar."""
_NO_DAYS = frozenset({"institution", "field_of_study", "field_group", "qualification_title", "grade"})
_SCHOOL_YEAR = re.compile(r"(?:19|20)\d\d\s?[-/–]\s?(?:19|20)\d\d")
"""Two years in a sentence; where the second follows the first they are a school year, no length of studies."""
_GOES_ON = 24
"""Signs within which a duration goes on with smaller units."""
_WRITTEN_OUT = 8
"""Signs of the shortest day with its year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordedValues:
    """Checks what stands behind a label or in a sentence against what its field can hold."""

    flow: Flow
    lexicon: Lexicon
    mixed: bool
    """Whether the document is in Latin and in another script."""

    @property
    def _grades(self) -> GradeReader:
        return GradeReader(flow=self.flow, lexicon=self.lexicon)

    def read(
        self, meaning: str, span: Span, place: tuple[int, int], kind: str, weight: float, language: str
    ) -> Iterator[Candidate]:
        """Candidates of one value.

        Args:
            meaning: the field.
            span: the value as printed.
            place: where it starts and ends in the flow's text.
            kind: how it was found.
            weight: how far that is trusted.
            language: language of the label or sentence.
        """
        if (
            meaning == "country"
            or self._unnamed(meaning, kind, span.text)
            or self._is_dated(meaning, kind, span.text)
        ):
            return
        if meaning == "grade":
            yield from self._grades.read(span, kind, weight, language)
        elif meaning == "duration":
            holds = kind.startswith("prose") and of_validity(self.flow.text, place, self.lexicon)
            text = None if holds else self._duration(span.text, place, kind)
            if text is not None:
                period = kind.startswith("prose") and _FIGURES.fullmatch(text)  # how long says more
                yield candidate(
                    meaning, text, span, kind, 0.9 * weight if period else weight, language=language
                )
        elif meaning == "place_of_birth":
            for piece in variants(span.text, self.mixed):
                found = values.place(piece, self.lexicon) or values.place(
                    re.split("[,،]", piece)[0], self.lexicon
                )
                before = words(self.flow.text[max(0, place[0] - 12) : place[0]])[-1:]
                told = found is not None and self.lexicon.has("breaks", (*before, *words(found)[:1]))
                if found is not None and not told:  # born on 14 March, in that ...
                    yield candidate(meaning, found, span, kind, weight, language=language)
        elif (
            meaning == "field_of_study"
            and kind.startswith("label")
            and self._is_title(span.text)
            or meaning == "field_of_study"
            and kind.startswith("prose")
            and self._is_leaving(span.text)
        ):
            yield from self._phrases("qualification_title", span, place, kind, weight, language)
        elif meaning == "field_of_study" and kind.startswith("label") and DEPARTMENT.match(span.text):
            yield from self._phrases("field_group", span, place, kind, _HOUSED * weight, language)
        else:
            yield from self._phrases(meaning, span, place, kind, weight, language)

    def _duration(self, printed: str, place: tuple[int, int], kind: str) -> str | None:
        """A duration, in a sentence with the smaller units it goes on with behind an *and* that was taken for its end."""
        text = duration(printed, self.lexicon)
        if text is None or not kind.startswith("prose"):
            return text
        if _SCHOOL_YEAR.fullmatch(text) and int(text[-4:]) == int(text[:4]) + 1:
            return None
        if text.count(")") > text.count("("):
            return None  # the end of another remark
        further = self.flow.span(place[0], min(place[1] + _GOES_ON, len(self.flow.text)))
        longer = duration(further.text, self.lexicon) if further is not None else None
        return longer if longer is not None and longer.startswith(text) else text

    def _is_dated(self, meaning: str, kind: str, text: str) -> bool:
        """Whether a label has a day, or the time between two, for a value: it then means no body, subject or title."""
        if kind not in ("label_near", "label_guessed") or meaning not in _NO_DAYS:
            return False
        folded = fold_mapped(text).text.strip(" .,")
        dates = find_dates(folded, self.lexicon)
        if meaning == "grade":
            return any(date.end - date.start >= _WRITTEN_OUT for date in dates)
        whole = bool(dates) and dates[0].start == 0 and dates[-1].end == len(folded)
        return whole or _DAY.fullmatch(folded) is not None

    def _unnamed(self, meaning: str, kind: str, text: str) -> bool:
        """Whether a sentence, or small letters after a word that may be no label, name no body where an institution should be."""
        if meaning != "institution":
            return False
        running = kind.startswith("prose") or (kind != "label" and text.lstrip()[:1].islower())
        said = said_before(text) or (running and not self._names_a_body(text))
        return said or _WRITTEN.search(text) is None

    def _phrases(
        self, meaning: str, span: Span, place: tuple[int, int], kind: str, weight: float, language: str
    ) -> Iterator[Candidate]:
        """A title, field of study or institution, without what the sentence or the form puts around it."""
        if kind == "label_loose" and meaning not in ("field_of_study", "qualification_title"):
            weight *= 0.7
        printed = span.text
        if meaning in ("field_of_study", "field_group", "qualification_title"):
            announced = meaning != "qualification_title" and kind in ("label", "label_near")
            printed = self._first_part(without_code(printed), branch=announced)
        if meaning == "field_of_study":
            opened = self.flow.text[max(0, place[0] - 1) : place[0]] == "«"
            printed = within_bracket(up_to_quote("«" + printed if opened else printed))
        if meaning == "institution":
            printed = (
                entered(printed) if kind.startswith("prose") else without_address(without_status(printed))
            )
        if meaning in ("field_of_study", "field_group") and kind.startswith("label"):
            stop = self.break_at(*place)
            cut = self.flow.span(place[0], stop) if self._heads_line(place[0], stop) else None
            printed = cut.text if cut is not None and printed == span.text else printed
            printed = first_sentence(printed)
        if kind == "label_loose" and meaning == "field_of_study":
            printed = after_of(printed)
            if printed != span.text and _PART.match(self.flow.lines[span.first_line].text):
                return  # ``5. Function of the qualification``: a part of the form
            if _JOINED.match(printed):
                return  # ``programme and defended the thesis``: the sentence goes on
        small = span.text[:1].islower() and tuple(words(span.text)) not in self.lexicon.document_types
        small &= not self.lexicon.mentions(words(span.text), "title_words") or len(span.text.split()) > 6
        if kind == "label_near" and meaning == "qualification_title" and small:
            return  # the middle of a sentence, not a title
        loose = kind in ("label_near", "label_loose")
        if loose and meaning == "institution" and (tail_only(printed) or printed.lstrip()[:1].islower()):
            return
        if loose and meaning in ("field_of_study", "qualification_title"):
            stop = self.break_at(*place)
            if not self.flow.text[place[0] : stop].strip():
                return  # the sentence, not a value
            cut = self.flow.span(place[0], stop) if place[0] < stop < place[1] else None
            printed = cut.text if cut is not None else printed
        for piece in self._translated(printed) if meaning == "qualification_title" else ():
            yield candidate(meaning, piece, span, kind, 0.8 * weight, raw=piece, language="en")
        for piece in variants(printed, self.mixed):
            text = before_date(piece, self.lexicon)
            if meaning == "field_group":
                text = DEPARTMENT.sub("", text)
            if kind.startswith("prose") and meaning == "field_of_study":
                text = _AND.sub("", text)
                text = without_repeat(self._named_alone(DEPARTMENT.sub("", text)))
            if meaning == "qualification_title":
                text = DEGREE_OF.sub("", CYCLE.sub("", self._without_length(text)))
            before = self.flow.text[max(0, place[0] - 9) : place[0]]
            subject = without_degree(text, self.lexicon, before) if meaning == "field_of_study" else text
            found = values.phrase(subject)
            whole = values.phrase(text) if subject != text and kind.startswith("prose") else None
            if whole is not None and len(whole.split()) < _LONGEST["field_of_study"]:
                yield candidate(
                    "qualification_title", whole, span, "title_part", 0.9 * weight, language=language
                )
            if found is None or (len(found) < 4 and found.islower()) or _FIGURES.fullmatch(found):
                continue  # a word of the sentence, or a day
            if meaning == "institution" and self._grades.is_grade(found):
                continue  # ``Verhalten in der Schule: zufriedenstellend``
            prose = kind.startswith("prose") and meaning in ("field_of_study", "institution")
            if prose and meaning == "field_of_study" and values.unfinished(found):
                continue  # cut off in the midst of the sentence
            titled = meaning == "qualification_title"
            if titled and (is_level(found) or is_sentence(found) or _MARK.match(found)):
                continue  # how high or how well, but not in what
            dated = _YEAR.search(values.ascii_digits(found)) and not self.lexicon.mentions(
                words(found), "title_words"
            )
            if titled and kind.startswith("prose") and (dated or FIELD_ONLY.match(found)):
                continue  # when, or in what, without the degree
            if meaning == "institution" and _MARK.search(values.ascii_digits(found)):
                continue  # where, and how well
            if meaning == "field_of_study" and _SESSION.fullmatch(values.ascii_digits(found)):
                continue  # the examination of that year
            if titled and kind.startswith("prose") and self._is_no_title(found, before):
                continue  # where the holder studied, or the next label
            if titled and kind.startswith("prose") and duration(found, self.lexicon) is not None:
                continue  # the course of four years, not what it leads to
            if (
                titled
                and self._grades.is_grade(found)
                and not self.lexicon.mentions(words(found), "title_words")
            ):
                if kind.startswith("label"):  # ``الدرجة: حسن``: how well, where the word also says what
                    yield candidate("grade", found, span, kind, 0.8 * weight, language=language)
                continue  # the second division, not what was awarded
            if (prose or (titled and kind.startswith("prose"))) and self.lexicon.mentions(
                words(found), "relations"
            ):
                continue  # whose son the holder is
            if prose and meaning == "field_of_study" and duration(found, self.lexicon) is not None:
                continue  # a course of two years
            bare = meaning == "field_of_study" and self._names_a_paper(tuple(words(found)))
            bare |= prose and meaning == "field_of_study" and bool(_YEAR.search(values.ascii_digits(found)))
            if prose and (bare or self._is_generic(found, meaning) or len(found.split()) > _LONGEST[meaning]):
                continue
            if meaning == "field_of_study" and (
                self._grades.is_grade(found)
                or _MARK.match(found)
                or (prose and " " not in found and self._names_a_body(found, whole=language in _PLAIN))
            ):
                continue
            yield candidate(meaning, found, span, kind, weight, raw=piece.strip(), language=language)

    def _first_part(self, text: str, *, branch: bool) -> str:
        """A text up to a dash, or with the ``branch`` behind it (``Metalltechnik – Maschinenbautechnik``)."""
        first, *parts = re.split(r"\s[-–—]\s", text)
        named = all(_BRANCH.fullmatch(part.strip()) and not self._names_a_body(part) for part in parts)
        return text if branch and named else first

    def break_at(self, start: int, end: int) -> int:
        """Where a title or field of study ends at the latest: before a phrase that stands in none of them."""
        found = [(match.start(), match.group(0)) for match in _WORD.finditer(self.flow.text[start:end])]
        for index, (place, _) in enumerate(found):
            for size in range(1, min(4, len(found) - index) + 1):
                if self.lexicon.has("breaks", tuple(word for _, word in found[index : index + size])):
                    return start + place
        return end

    def _heads_line(self, start: int, stop: int) -> bool:
        """Whether a phrase that ends values begins a further line: what stands there is no rest of the value."""
        return start < stop < len(self.flow.text) and self.flow.lines[self.flow.line_at(stop)].start == stop

    def _names_a_body(self, text: str, *, whole: bool = False) -> bool:
        """Whether a word of the text, in whatever case ending, is one that schools, offices or firms are called by."""
        tokens = words(text)
        named = self.lexicon.mentions(tokens, *BODIES[: 2 if whole else 3])
        if whole or named:
            return named
        stems = {
            phrase[0][: max(4, len(phrase[0]) - 1)]
            for name in ("institution_words", "company_words")
            for phrase in self.lexicon.lists[name]
            if name == "institution_words" or len(phrase) == 1
        }
        return any(token[:-cut] in stems for token in tokens for cut in (1, 2, 3) if len(token) - cut >= 4)

    def _names_a_paper(self, phrase: tuple[str, ...]) -> bool:
        """``diploma``, ``bachiller``: a word for what is awarded; those for professions (``médico``) tell what is practised."""
        awarded = not _AWARDED.isdisjoint(self.lexicon.document_types.get(phrase, ()))
        return self.lexicon.has("title_words", phrase) and (
            awarded or self.lexicon.has("generic_titles", phrase)
        )

    def _is_no_title(self, text: str, before: str) -> bool:
        """``the University of Health conferred in 2019``: no word for a title but one for a university; or another label.

        Nor is what proves who or where somebody is (``título de residência n.º …``).
        """
        tokens = words(text)
        if self.lexicon.mentions(words(before)[-2:] + tokens[:2], "identity_words"):
            return True
        labels = self.lexicon.labels.get(tuple(tokens), ())
        other = bool(labels) and all(label.meaning != "qualification_title" for label in labels)
        named = self.lexicon.find("university_words", tokens)
        return not self.lexicon.mentions(tokens, "title_words") and (named is not None or other)

    def _is_generic(self, text: str, meaning: str) -> bool:
        """``formación``, ``our company``: a word for the kind of thing, not the name of one; what firms do may be studied."""
        phrase = tuple(words(text))
        lists = BODIES[: 3 if meaning == "institution" else 2]
        labels = {label.meaning for label in self.lexicon.labels.get(phrase, ())}
        if meaning == "field_of_study" and labels <= set(AWARDS):
            labels = set()  # history and date are one word in many languages
        return bool(labels) or any(self.lexicon.has(name, phrase) for name in lists)

    def _is_title(self, text: str) -> bool:
        """``Programme: Bachelor of Education`` names the qualification."""
        tokens = words(text)
        kinds = [
            kind for size in (1, 2, 3) for kind in self.lexicon.document_types.get(tuple(tokens[:size]), ())
        ]
        return "degree_certificate" in kinds

    def _is_leaving(self, text: str) -> bool:
        """``el plan de estudios de Bachillerato General`` names what school it was, not a subject."""
        return "school_leaving_certificate" in self.lexicon.document_types.get(tuple(words(text)), ())

    def _translated(self, text: str) -> list[str]:
        """The English half of ``Licence en Géographie / Bachelor in Geography``."""
        parts = [values.phrase(part) or "" for part in re.split(r"\s+/\s+", text)]
        english = [
            self.lexicon.has("title_words", tuple(words(part)[:1])) and words(part)[1:2] in (["of"], ["in"])
            for part in parts
        ]
        return [parts[1]] if english == [False, True] else []

    def _without_length(self, text: str) -> str:
        """A title without how long it takes (``Diploma in Nursing (Three Years)``)."""
        match = BRACKET_END.search(text)
        timed = match is not None and duration(match[1], self.lexicon) is not None
        return text[: match.start()] if match is not None and timed else text

    def _named_alone(self, text: str) -> str:
        """A field of study without the word for one before it and the numbers after it, where no capitals tell a name."""
        text = OF_LAST.split(text)[-1]
        if script_of(text) not in ("Ethi", "Arab") or re.match(r"\s*\d", text):
            return "" if find_dates(fold_mapped(text).text, self.lexicon) else text
        parts = text.split()
        end = next((at for at, part in enumerate(parts) if at and self._counts(part)), len(parts))
        named = end > 1 and script_of(text) == "Ethi"
        labels = self.lexicon.labels.get(tuple(words(parts[0])), ()) if named else ()
        start = any(label.meaning == "field_of_study" for label in labels)
        last = self.lexicon.labels.get(tuple(words(" ".join(parts[end - 2 : end]))), ()) if named else ()
        end -= 2 * (end - start > 2 and any(label.meaning == "field_of_study" for label in last))
        return " ".join(parts[start:end])

    def _counts(self, word: str) -> bool:
        """Whether a word is a preposition with a number written on to it."""
        return bool(re.match(r"[^\W\d_]\d", word)) or "".join(words(word))[1:] in self.lexicon.number_words
