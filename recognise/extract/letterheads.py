"""Institutions that stand alone: universities, schools, boards, ministries and firms in letterheads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from recognise.extract import values
from recognise.extract.body_names import (
    BODIES,
    begun,
    begun_above,
    closed_at,
    is_address,
    is_incomplete,
    is_large,
    is_said,
    is_tail,
    is_title,
    named_after,
    without_address,
)
from recognise.extract.candidates import Candidate, candidate
from recognise.extract.cells import flush
from recognise.extract.standing import Standing
from recognise.extract.title_ends import names_graduate, opens_sentence
from recognise.extract.units import CONNECTORS, Unit, same_print
from recognise.extract.wrapping import joined, wraps
from recognise.rulepack.folding import words

_ARTICLE = re.compile(r"(?:die|das|der|la|el|le|les|los|las)\s+|l['’]\s?", re.IGNORECASE)
_GOVERNED = re.compile(
    r"(?:the\s+)?(?:board\s+of\s+)?(?:regents|trustees|governors|overseers|president\s+and\s+(?:fellows|trustees|faculty))"
    r"\s+of\s+(?:the\s+)?(?=\S+\s)",
    re.IGNORECASE,
)
"""Who governs a university confers its degrees in its name."""
_QUOTES = frozenset('«„“"')
_FOR = {
    "for",
    "fur",
    "pour",
    "para",
    "für",
    "zu",
    "am",
    "an",
    "bei",
    "at",
    "імені",
    "имени",
    "ім",
    "им",
    "named",
    "after",
    "auf",
    "do",
    "adi",
    "adına",
}


_LEGAL = re.compile(
    r"\b(?:capital|sermaye|sermayesi|капитал|капіталом)\b|رأس\s?مال|سرمایه|\bRCCM\b|(?:\d[\s.,]?){7}",
    re.IGNORECASE,
)
"""What the line under a firm's name tells: its capital, its numbers."""


_QUOTED_NAME = 14
"""Words of the longest name in quotes that is told to be one by nothing but them."""
_ABOUT = frozenset("о об про".split())
"""What a title goes on with (``about the completion of a school``)."""
_DISTRICT = re.compile(
    r"[А-ЯІЇЄҐ][\w’'-]+(?:ої|ого|ой)\s(?:\S+\s){0,4}?(?:області|району|ради|громади|области|района|края|округа|республики)\W*"
)
"""The line under the name of a school that says where it is."""
_HEAD = 8
"""Lines of a letterhead, where large print is a name though its words are those of a label."""
_FORM = 5
"""Labels of a form; a letterhead has fewer (a reference, a date, a telephone number)."""
_LISTED = re.compile(r"\s*[-–—•·▪*]\s")
"""What the parts of a list begin with: duties at work, not names of bodies."""
_TO_WHOM = re.compile(
    r"\s*(?:به|to|an|à|para|ao|إلى|الى|кому|до|kime|ku|ji bo|bo|ናብ|ለ|بنام|بخدمت)\s*[:：፡]"
    r"|\s*(?:y en su nombre|e em seu nome|et en son nom|and on (?:his|her) behalf|und im namen)\s"
    r"|\s*(?:für (?:die|den|das)|for the|pour (?:le|la|les)|por (?:el|la|los)|pel[ao]s?|від імені|от имени)\s",
    re.IGNORECASE,
)


class LetterheadReader:
    """Reads institutions that stand alone."""

    def __init__(self, page: Standing) -> None:
        self._page = page
        lists = page.lexicon.lists
        self._kinds = {
            phrase[0][: max(4, len(phrase[0]) - 1)]
            for name in BODIES
            for phrase in lists[name]
            if len(phrase) == 1
        }
        self._long = [
            phrase[0] for phrase in lists["institution_words"] if len(phrase) == 1 and len(phrase[0]) >= 6
        ]

    def institutions(self) -> Iterator[Candidate]:
        """Letterheads: units that name a university, a school, a board, a ministry, a company."""
        for position, unit in enumerate(self._page.units):
            joined = self._with_connected(position)
            most = _QUOTED_NAME + 10 if "«" in unit.span.text else 16
            if not 1 <= len(unit.tokens) <= most or (joined is unit and not self._free(unit)):
                continue
            titled = self._page.lexicon.find("title_words", unit.tokens)
            if self._page.lexicon.mentions(unit.tokens, "addresses") or _TO_WHOM.match(unit.span.text):
                continue  # whom a letter is for, or for whom it is signed
            if is_address(unit.span.text) or is_title(self._page.lexicon, unit, self._below(unit)):
                continue
            if self._page.role(unit) or (
                titled is not None and unit.tokens in self._page.lexicon.document_types
            ):
                continue
            early = unit.first < self._page.body_start
            unit, tokens = joined, list(joined.tokens)
            printed = values.from_body_word(
                _GOVERNED.sub("", begun(self._page.flow, unit)), self._page.lexicon
            )
            printed = without_address(self._without_article(printed))
            text = values.phrase(re.split(r",\s+(?=[a-zà-ÿ]{4})", printed)[0], most=24)
            titled = self._page.lexicon.find("title_words", tokens)
            named = self._page.lexicon.find("institution_words", tokens)
            if titled is not None and named is not None and named[0] == 0 and named[1] > titled[1]:
                titled = None  # Escuela Preparatoria
            if (
                text is None
                or text[-1:] in ",;"
                or (len(text) < len(printed) and not self._names_a_body(text))
                or _sentence(re.split("[«„]", unit.span.text)[0])
                or _LISTED.match(unit.span.text)
                or opens_sentence(unit.span.text)
                or names_graduate(unit.span.text)
                or (text[:1].islower() and unit.tokens[0] in _ABOUT)
                or self._page.begins_sentence(tokens)
                or self._page.in_paragraph(unit)
                or self._only_kind(text)
                or ("," in printed and not self._names_a_body(text))
                or (titled is not None and titled[0] == 0)
            ):
                continue
            if (
                self._page.lexicon.mentions(tokens, "institution_words") or self._compound(tokens)
            ) and not self._stopped(unit, tokens):
                if self._stands_above(tokens, self._page.flow.lines[unit.first].language):
                    yield candidate(
                        "institution", text, unit.span, "authority", self._office(tokens) if early else 0.1
                    )
                else:
                    part = 0.06 * self._is_part(tokens)
                    early &= not text[:1].islower()
                    weight = 0.45 if not early else 0.6 if self._in_form(unit.first) else 0.75
                    yield candidate("institution", text, unit.span, "letterhead", weight - part)
            elif self._page.lexicon.mentions(tokens, "authority_words") and early:
                if values.unfinished(text):
                    continue  # the rest of its name was not found
                yield candidate("institution", text, unit.span, "authority", self._office(tokens))
            elif self._page.lexicon.mentions(tokens, "company_words") and unit.first < 6:
                legal = _LEGAL.search(unit.span.text) is not None
                yield candidate("institution", text, unit.span, "company", 0.2 if legal else 0.5)

    def _without_article(self, text: str) -> str:
        """``Die Fachhochschule``, ``La Universidad``: the article a sentence begins with is no part of the name."""
        match = _ARTICLE.match(text)
        first = words(text[match.end() :])[:1] if match is not None else []
        bodies = (self._page.lexicon.has(name, tuple(first)) for name in BODIES)
        return text[match.end() :] if match is not None and (any(bodies) or self._compound(first)) else text

    def _free(self, unit: Unit) -> bool:
        """Whether a unit is no label: large print in a letterhead is a name, whatever label its words may be."""
        headed = unit.first < _HEAD and not self._page.labels.has_separator(unit.first)
        return self._page.free(unit) or (headed and is_large(self._page.flow, unit))

    def _names_a_body(self, text: str) -> bool:
        """Whether a word for a body is in a text, perhaps as a part of a longer one."""
        tokens = words(text)
        return self._page.lexicon.mentions(tokens, *BODIES) or self._compound(tokens)

    def _in_form(self, index: int) -> bool:
        """Whether a line stands below several labels: what it names is a value of the form, not its head."""
        return sum(map(self._page.labels.is_label, range(index))) >= _FORM

    def _stopped(self, unit: Unit, tokens: list[str]) -> bool:
        """Whether a word stands here that names no school (``Office``), unless in the line's language it is one for a body."""
        stop = self._page.lexicon.find("heading_stops", tokens)
        body = self._page.lexicon.find("institution_words", tokens)
        if stop is None or body is None:
            return stop is not None
        if stop[0] >= body[1]:  # the state may be named in it: Medical Council of the Republic of ...
            named = tokens[stop[0] :]
            return not any(
                tuple(named[:end]) in self._page.lexicon.places for end in range(2, len(named) + 1)
            )
        if stop[0] < body[0] or (stop[0] == body[0] and stop[1] > body[1]):
            return True
        language = self._page.flow.lines[unit.first].language
        return language in (None, self._page.lexicon.lists["heading_stops"][tuple(tokens[slice(*stop)])])

    def _stands_above(self, tokens: list[str], language: str | None) -> bool:
        """Whether a body is a ministry or directorate, not a school: by its first words, by more than could name a school, or in
        Pashto by its last word (``د … اداره``).
        """
        office = self._page.lexicon.find("authority_words", tokens)
        body = self._page.lexicon.find("institution_words", tokens)
        if office is None:
            return False
        if office == body and office[1] == len(tokens) and language in (None, "fa", "ps"):
            return office[0] > 0
        return office[0] == 0 or (body is not None and office[0] < body[0] and body[1] <= office[1])

    def _office(self, tokens: list[str]) -> float:
        """How far an office in the letterhead is trusted to have issued the paper: its government stands above it."""
        government = self._page.lexicon.find("government_words", tokens)
        return 0.35 if government is None or government[0] > 1 else 0.33

    def _is_part(self, tokens: list[str]) -> bool:
        """Whether a body is a faculty or department: its word begins the name, ends it (``Mühendislik Fakültesi``), or is all of it."""
        part = self._page.lexicon.find("institution_parts", tokens)
        first = self._page.lexicon.find("institution_words", tokens)
        faculty = part is not None and (part[0] == 0 or (part == first and part[1] == len(tokens)))
        return faculty or first == (0, len(tokens))

    def _with_connected(self, position: int) -> Unit:
        """``Handwerkskammer / für Oberfranken``: a name that goes on in the next line of the same column."""
        unit = self._from_above(self._page.units[position])
        lexicon = self._page.lexicon
        found = [name for name in BODIES if lexicon.mentions(unit.tokens, name)]
        office = found == ["authority_words"] and not values.unfinished(unit.span.text)
        if self._page.labels.has_separator(unit.first) or not found or office:
            return unit
        for _ in range(2):
            following = self._below(unit)
            if following is None or not self._goes_on(unit, following):
                break
            last = closed_at(self._page.flow, following)
            for index in range(following.first, last + 1):
                tokens = unit.tokens + self._page.flow.lines[index].tokens
                span = joined(unit.span, self._page.flow.line_span(index))
                unit = replace(unit, last=index, tokens=tokens, span=span)
        return unit

    def _from_above(self, unit: Unit) -> Unit:
        """``national university`` with the line above it, which it goes on in small letters."""
        flow = self._page.flow
        if not unit.span.text[:1].islower():
            return self._named_above(unit)
        for above in range(max(0, unit.first - 4), unit.first):
            whole = not self._page.labels.is_label(above) and flow.lines[above].text[:1].isupper()
            person = values.name(flow.lines[above].text, self._page.lexicon) or ""
            upper, lower = flow.lines[above], flow.lines[unit.first]
            bare = self._page.lexicon.has("institution_words", unit.tokens)  # no name by itself
            near = flush(upper, lower) and 0 <= lower.bbox[1] - upper.bbox[3] < upper.height
            begun = self._page.lexicon.find("institution_words", unit.tokens)
            alike = begun is not None and begun[0] == 0 and same_print(flow.line_span(above), unit.span)
            plain = len(person.split()) < 2 and ((bare and near) or wraps(flow, above, unit.first))
            if whole and (plain or (near and alike and upper.height > 1.1 * flow.body_height)):
                return replace(
                    unit,
                    first=above,
                    tokens=flow.lines[above].tokens + unit.tokens,
                    span=joined(flow.line_span(above), unit.span),
                )
        return unit

    def _named_above(self, unit: Unit) -> Unit:
        """``University`` alone in large print with the name that ends in it: the same print right above."""
        lexicon, flow = self._page.lexicon, self._page.flow
        lists = ("institution_words", "authority_words")
        bare = is_incomplete(lexicon, unit.tokens)
        named = lexicon.mentions(unit.tokens, *BODIES)
        if not named or self._page.labels.has_separator(unit.first):
            return unit
        (x0, y0, x1, _), height = unit.span.bbox, unit.height
        for other in self._page.units:
            a0, _, a1, b1 = other.span.bbox
            aligned = abs(x0 + x1 - a0 - a1) < height or min(abs(x0 - a0), abs(x1 - a1)) < 0.5 * height
            near = other.span.page == unit.span.page and -0.3 * height < y0 - b1 < 1.6 * height
            alike = same_print(other.span, unit.span) and other.last < unit.first
            if (
                near
                and aligned
                and other.first == other.last
                and begun_above(flow, lexicon, other.span, unit)
            ):
                tokens, span = other.tokens + unit.tokens, joined(other.span, unit.span)
                return replace(unit, first=other.first, tokens=tokens, span=span)
            if not (bare and aligned and near and alike and self._plain_name(other)) or lexicon.mentions(
                other.tokens, *lists, "heading_stops"
            ):
                continue
            state = any(weight >= 2 for _, weight in lexicon.places.get(other.tokens, ()))
            large = other.height > 1.1 * flow.body_height or len(unit.tokens) > 2
            if not state and len(other.tokens) <= 6 and large:
                tokens, span = other.tokens + unit.tokens, joined(other.span, unit.span)
                return replace(unit, first=other.first, tokens=tokens, span=span)
        return unit

    def _below(self, unit: Unit) -> Unit | None:
        """The unit whose first line stands right under ``unit``, in the same print and on the same axis or edge."""
        (x0, _, x1, y1), height = unit.span.bbox, max(unit.height, 0.1)
        open_ended = values.unfinished(unit.span.text)
        for other in self._page.units:
            line = self._page.flow.lines[other.first]
            a0, b0, a1, _ = line.bbox
            near = line.page == unit.span.page and -0.4 * height < b0 - y1 < 1.5 * height
            aligned = abs(x0 + x1 - a0 - a1) < height or min(abs(x0 - a0), abs(x1 - a1)) < 0.5 * height
            if not (near and aligned and other.first > unit.last):
                continue
            alike = same_print(unit.span, self._page.flow.line_span(other.first))
            goes_on = open_ended or line.text[:1].islower()
            least, most = (0.7, 1.5) if goes_on else (0.72, 1.25 if alike else 1.0)
            if b0 - y1 < most * height and least < line.height / height < 1 / least:
                return other
        return None

    def _goes_on(self, unit: Unit, following: Unit) -> bool:
        """Whether the name is not complete: an open quote or connecting word says so, or small letters below."""
        line = self._page.flow.lines[following.first]
        running = sum(token in self._page.lexicon.prose_words for token in line.tokens) >= 2
        quoted = line.text[:1] in _QUOTES and len(line.tokens) <= _QUOTED_NAME
        if quoted and ("№" in line.text or not any(map(str.isdigit, line.text))):
            body = self._page.lexicon.mentions(line.tokens, "institution_words")
            if body and not self._page.labels.has_separator(following.first):
                return True  # federal institution of higher education / «Ural Federal University named after ...»
        if _DISTRICT.fullmatch(line.text.strip()) and not self._page.labels.has_separator(following.first):
            return self._page.lexicon.mentions(unit.tokens, "institution_words")
        if len(line.tokens) > 5 or running or any(map(str.isdigit, line.text)) or self._page.role(following):
            return False
        hanging = values.unfinished(unit.span.text) or unit.span.text.rstrip().endswith(("–", "—", " -"))
        if not hanging and self._page.lexicon.mentions(line.tokens, "institution_parts"):
            return False
        linked = line.tokens[:1] and line.tokens[0] in CONNECTORS | _FOR
        if hanging or (linked and not line.text[:1].isupper()) or line.tokens[:1] == ("имени",):
            titled = self._titled(line.tokens) or line.tokens in self._page.lexicon.document_types
            return not titled and not self._page.labels.has_separator(following.first)
        titled = self._titled(line.tokens)
        if (line.text[:1] in _QUOTES and not titled) or is_said(
            self._page.flow, self._page.lexicon, unit, following
        ):
            return True
        if named_after(unit.span.text, line.text) and not titled:
            return not self._page.labels.has_separator(following.first)
        bare = self._page.lexicon.has("institution_words", unit.tokens) and line.text[:1].isupper()
        named = bare or is_tail(self._page.flow, self._page.lexicon, unit, following, titled=titled)
        caseless = line.text.upper() == line.text.lower()  # there a title looks like the rest of a name
        return (
            named
            and self._free(unit)
            and self._plain_name(following)
            and not (caseless and self._page.known(following))
        )

    def _titled(self, tokens: tuple[str, ...]) -> bool:
        """Whether a line names a title, also at the end of a longer word (``Studienabschlussurkunde``)."""
        lexicon = self._page.lexicon
        ends = tuple(phrase[0] for phrase in lexicon.lists["title_words"] if len(phrase[0]) >= 6)
        return lexicon.mentions(tokens, "title_words") or any(
            len(token) > 9 and token.endswith(ends) for token in tokens
        )

    def _only_kind(self, text: str) -> bool:
        """``The Commission``, ``у закладі``: words for a kind of body and no name."""
        printed = [word for word in text.split() if not (len(word) <= 3 and word.islower())]
        tokens = words(" ".join(printed))
        return all(
            any(token[: len(token) - cut] in self._kinds for cut in range(4)) for token in tokens
        ) and (len(tokens) < 2 or text[:1].islower())

    def _plain_name(self, unit: Unit) -> bool:
        """A line that is neither a label nor an office nor the beginning of a title."""
        titled = self._page.lexicon.find("title_words", unit.tokens)
        return self._page.free(unit) and not self._page.role(unit) and titled is None

    def _compound(self, tokens: list[str]) -> bool:
        """A long institution word inside a longer one: ``Fachhochschule``, or two words that OCR glued together."""
        return any(
            token.startswith(word) or token.endswith(word)
            for token in tokens
            if len(token) > 9
            for word in self._long
            if word != token
        )


def _sentence(text: str) -> bool:
    """Many words and most of them in small letters: prose, not a name of something."""
    if re.search(r"[።۔؟]\s*\w", text) or (text.rstrip().endswith(".") and text[:1].islower()):
        return True
    cased = [word for word in text.split() if word[0].lower() != word[0].upper()]
    return len(cased) > 9 and sum(word[0].islower() for word in cased) * 2 > len(cased)
