"""What stands alone in large print: the title of the document, the institution's letterhead, the holder's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognise.extract import values
from recognise.extract.candidates import Candidate, candidate
from recognise.extract.labels import LabelReader
from recognise.extract.textflow import Flow
from recognise.extract.units import CONNECTORS, Unit, units
from recognise.rulepack.folding import script_of, words
from recognise.rulepack.lexicon import Lexicon

_FOR = {"for", "fur", "pour", "para", "für", "zu", "am", "an", "bei", "at", "імені", "имени"}
_LATIN_MISREAD = re.compile(r"[АВЕКМНОРСТХІУЅЈРЛПГДИ ]+")
"""Capitals an engine for Cyrillic makes of Latin ones (BACHELOR as ВАСНЕТОВ)."""
_PATRONYMIC = re.compile(r"(?:ович|евич|йович|івна|ївна|овна|евна|ична|ivna|ovych|ovich)\b")


class HeadingReader:
    """Reads titles, institutions and names that stand alone."""

    def __init__(
        self, flow: Flow, tokens: list[tuple[str, ...]], lexicon: Lexicon, labels: LabelReader
    ) -> None:
        self._flow = flow
        self._lexicon = lexicon
        self._labels = labels
        self._units = units(flow, tokens, lexicon)
        self._body_start = next(
            (unit.first for unit in self._units if len(unit.tokens) > 14), len(flow.lines)
        )

    def _free(self, unit: Unit) -> bool:
        if sum(token in self._lexicon.prose_words for token in unit.tokens) >= 2:
            return False
        if self._lexicon.has("title_words", unit.tokens) and not self._labels.has_separator(unit.first):
            return True
        if len(unit.tokens) > 2 and unit.tokens in self._lexicon.document_types:
            return True
        return not any(self._labels.is_label(index) for index in range(unit.first, unit.last + 1))

    def _role(self, unit: Unit) -> bool:
        """Whether a line names an office (``Rector``, ``رئيس الجامعة``): the signatures."""
        return self._labels.starts_with(unit.first, "other")

    def titles(self) -> Iterator[Candidate]:
        """Headings that name a qualification or a kind of document."""
        body = self._flow.body_height
        for position, unit in enumerate(self._units):
            if not 1 <= len(unit.tokens) <= 14 or not self._free(unit):
                continue
            tokens = list(unit.tokens)
            title = self._lexicon.find("title_words", tokens) or self._title_compound(tokens)
            known = self._known_title(tokens) or self._known_over_two(position)
            numbered = any(token.isdigit() and len(token) > 4 for token in tokens)
            if (title is None and not known) or numbered or self._role(unit):
                continue
            institution = self._lexicon.find("institution_words", tokens) or self._lexicon.find(
                "authority_words", tokens
            )
            named = institution is not None and institution[0] == 0
            if named and (title is None or (title[0] > 0 and title[1] < len(tokens))):
                continue
            whole = unit.tokens in self._lexicon.titles or unit.tokens in self._lexicon.document_types
            if title is None and institution is not None and not whole and not self._known_over_two(position):
                continue  # a school: the kind of document is only a part of its name
            if self._names_a_record(tokens):
                continue
            alone = not self._continues(position) and not self._known_over_two(position)
            if self._lexicon.has("generic_titles", _without_number(unit.tokens)) and alone:
                weight, kind = 0.35, "heading_generic"
            else:
                weight, kind = 0.6, "heading"
            unit = self._joined(position)
            relative = unit.height / max(body, 0.1)
            if relative < 1.1 and unit.tokens[-1] in CONNECTORS:
                continue  # a sentence that goes on below
            weight += min(0.3, 0.3 * max(0.0, relative - 1.0)) if kind == "heading" else 0.0
            weight += 0.05 if unit.first < self._body_start else -0.15
            if relative < 1.1 and unit.first >= self._body_start:
                continue
            known_whole = unit.tokens in self._lexicon.titles or unit.tokens in self._lexicon.document_types
            if kind == "heading" and known_whole:
                kind = "heading_known"
            text = values.phrase(unit.span.text)
            if text is not None:
                yield candidate("qualification_title", text, unit.span, kind, weight)

    def _known_over_two(self, position: int) -> bool:
        """A title of large print whose known words run over two lines (``o srednem professional'nom / obrazovanii``)."""
        if position + 1 >= len(self._units):
            return False
        here, after = self._units[position], self._units[position + 1]
        gap = after.span.bbox[1] - here.span.bbox[3]
        alike = (
            0.75 < after.height / max(here.height, 0.1) < 1.33
            and -0.3 * here.height < gap < 1.2 * here.height
        )
        if len(here.tokens) + len(after.tokens) > 10 or not alike:
            return False
        joined, border = [*here.tokens, *after.tokens], len(here.tokens)
        return any(
            tuple(joined[start:end]) in self._lexicon.document_types
            for start in range(border)
            for end in range(max(border + 1, start + 3), len(joined) + 1)
        )

    def _title_compound(self, tokens: list[str]) -> tuple[int, int] | None:
        """A title word at the end of a longer one (``Lehrabschlussprüfungszeugnis``)."""
        endings = tuple(p[0] for p in self._lexicon.lists["title_words"] if len(p) == 1 and len(p[0]) >= 6)
        return next(
            ((i, i + 1) for i, token in enumerate(tokens) if len(token) > 9 and token.endswith(endings)), None
        )

    def _names_a_record(self, tokens: list[str]) -> bool:
        """Headings such as ``Transcript of records`` name the paper, not a qualification."""
        known = [
            phrase
            for phrase in _phrases(tokens, self._lexicon.longest)
            if phrase in self._lexicon.document_types
        ]
        kinds = set(self._lexicon.document_types[max(known, key=len)]) if known else set()
        return bool(kinds) and kinds <= {"transcript", "diploma_supplement"}

    def _known_title(self, tokens: list[str]) -> bool:
        phrase = tuple(tokens)
        if phrase in self._lexicon.titles or phrase in self._lexicon.document_types:
            return True
        return any(
            len(part) > 1 and part in self._lexicon.document_types
            for part in _phrases(tokens, self._lexicon.longest)
        )

    def _continues(self, position: int) -> bool:
        """Whether the next unit goes on with a connecting word (``DIPLOMA / of higher education``)."""
        if position + 1 >= len(self._units):
            return False
        here, following = self._units[position], self._units[position + 1]
        close = (
            following.span.bbox[1] - here.span.bbox[3] < 1.5 * here.height
            and following.span.page == here.span.page
        )
        return (
            close
            and bool(following.tokens)
            and following.tokens[0] in CONNECTORS
            and len(following.tokens) <= 8
        )

    def _joined(self, position: int) -> Unit:
        """The title over the lines it runs: connected lines, or lines of the same large print."""
        unit = self._units[position]
        body = self._flow.body_height
        joined = False
        while position + 1 < len(self._units):
            following = self._units[position + 1]
            same = (
                0.85 < following.height / max(unit.height, 0.1) < 1.18
                and following.height > 1.12 * body
                and following.span.bbox[1] - unit.span.bbox[3] < 0.9 * unit.height
            )
            small = len(unit.tokens) + len(following.tokens) <= 14 and following.span.page == unit.span.page
            connected = (
                self._continues(position)
                or self._known_over_two(position)
                or (joined and self._carries_on(self._units[position], following))
            )
            if not small or not self._free(following) or not (connected or (same and self._plain(following))):
                break
            span = self._flow.span(self._flow.lines[unit.first].start, self._flow.lines[following.last].end)
            if span is None or script_of(span.text) != script_of(unit.span.text):
                break
            unit = Unit(
                first=unit.first,
                last=following.last,
                tokens=unit.tokens + following.tokens,
                span=span,
                height=unit.height,
            )
            position, joined = position + 1, True
        return unit

    def _carries_on(self, unit: Unit, following: Unit) -> bool:
        """The same print, centred or flush, right below, and no institution or office."""
        (x0, _, x1, y1), (a0, b0, a1, _) = unit.span.bbox, following.span.bbox
        aligned = abs((x0 + x1) - (a0 + a1)) < 1.0 * unit.height or abs(x0 - a0) < 0.5 * unit.height
        alike = 0.9 < following.height / max(unit.height, 0.1) < 1.1 and 0 <= b0 - y1 < 0.6 * unit.height
        named = any(
            self._lexicon.find(name, list(following.tokens))
            for name in ("institution_words", "authority_words")
        )
        person = len(following.tokens) > 1 and self._nameable(following)
        person = person and values.name(following.span.text, self._lexicon) is not None
        numbered = any(token.isdigit() for token in following.tokens)
        plain = not (named or person or numbered or self._role(following))
        return aligned and alike and plain and len(following.tokens) <= 5

    def _plain(self, unit: Unit) -> bool:
        """Words that carry on a title: no institution, no name of their own, no digits."""
        tokens = list(unit.tokens)
        lists = ("institution_words", "company_words", "authority_words")
        return (
            not any(self._lexicon.find(name, tokens) for name in lists)
            and script_of(unit.span.text) == script_of(self._flow.lines[unit.first].text)
            and not any(token.isdigit() for token in tokens)
            and self._lexicon.find("title_words", tokens) is not None
        )

    def institutions(self) -> Iterator[Candidate]:
        """Letterheads: units that name a university, a school, a board, a ministry, a company."""
        for position, unit in enumerate(self._units):
            joined = self._with_connected(position)
            if not 1 <= len(unit.tokens) <= 16 or (joined is unit and not self._free(unit)):
                continue
            titled = self._lexicon.find("title_words", list(unit.tokens))
            if self._role(unit) or (titled is not None and unit.tokens in self._lexicon.document_types):
                continue
            early = unit.first < self._body_start
            unit, tokens = joined, list(joined.tokens)
            printed = values.from_body_word(unit.span.text, self._lexicon)
            text = values.phrase(re.split(r",\s+(?=[a-zà-ÿ]{4})", printed)[0], most=18)
            titled = self._lexicon.find("title_words", tokens)
            if (
                text is None
                or text[-1:] in ",;"
                or _sentence(text)
                or (titled is not None and titled[0] == 0)
            ):
                continue
            if (
                self._lexicon.find("institution_words", tokens) is not None or self._compound(tokens)
            ) and self._lexicon.find("heading_stops", tokens) is None:
                if self._lexicon.find("authority_words", tokens) == (0, 1):
                    yield candidate("institution", text, unit.span, "authority", 0.35 if early else 0.1)
                else:
                    part = 0.06 * (self._lexicon.find("institution_parts", tokens) == (0, 1))
                    yield candidate(
                        "institution", text, unit.span, "letterhead", (0.75 if early else 0.45) - part
                    )
            elif self._lexicon.find("authority_words", tokens) is not None and early:
                yield candidate("institution", text, unit.span, "authority", 0.35)
            elif self._lexicon.find("company_words", tokens) is not None and unit.first < 6:
                yield candidate("institution", text, unit.span, "company", 0.5)

    def _with_connected(self, position: int) -> Unit:
        """``Handwerkskammer / für Oberfranken``: a name that goes on in the next line of the same column."""
        unit = self._units[position]
        if position + 1 >= len(self._units) or len(unit.tokens) > 3 or self._labels.has_separator(unit.first):
            return unit
        after = self._units[position + 1]
        first = self._flow.lines[after.first]
        near = (
            -0.4 * unit.height < first.bbox[1] - unit.span.bbox[3] < unit.height
            and first.page == unit.span.page
        )
        alike = 0.85 < first.height / max(unit.height, 0.1) < 1.18
        goes_on = first.text[:1].islower() and not {*after.tokens[:1]}.isdisjoint(CONNECTORS | _FOR)
        bare = self._lexicon.has("institution_words", unit.tokens) and first.text[:1].isupper()
        bare &= self._free(unit)
        goes_on &= self._lexicon.find("institution_words", list(unit.tokens)) is not None
        goes_on |= bare and not any(map(str.isdigit, first.text)) and self._plain_name(after)
        span = self._flow.span(self._flow.lines[unit.first].start, first.end)
        if not (near and alike and goes_on and len(first.tokens) <= 5) or span is None:
            return unit
        tokens = unit.tokens + first.tokens
        return Unit(first=unit.first, last=after.first, tokens=tokens, span=span, height=unit.height)

    def _plain_name(self, unit: Unit) -> bool:
        """A line that is neither a label nor an office nor the beginning of a title."""
        titled = self._lexicon.find("title_words", list(unit.tokens))
        return self._free(unit) and not self._role(unit) and titled is None

    def _compound(self, tokens: list[str]) -> bool:
        """A long institution word inside a longer one: ``Fachhochschule``, or two words that OCR glued together."""
        return any(
            len(phrase) == 1 and len(phrase[0]) >= 6 and phrase[0] in token and phrase[0] != token
            for phrase in self._lexicon.lists["institution_words"]
            for token in tokens
            if len(token) > 9
        )

    def names(self) -> Iterator[Candidate]:
        """Short lines of large print that can only be a name."""
        body = self._flow.body_height
        for position, unit in enumerate(self._units):
            unit = self._two_line_name(position)
            relative = unit.height / max(body, 0.1)
            if not 2 <= len(unit.tokens) <= 6 or relative < 1.12 or not self._free(unit) or self._role(unit):
                continue
            if self._known(unit):
                continue
            if ("".join(unit.tokens),) in self._lexicon.lists["title_words"]:  # CERT IDÃO
                continue
            if tuple(unit.tokens) in self._lexicon.places or self._lexicon.find(
                "heading_stops", list(unit.tokens)
            ):
                continue
            text = values.name(unit.span.text, self._lexicon)
            if (
                text is not None
                and len(text.split()) > 1
                and _capitals(text)
                and not _LATIN_MISREAD.fullmatch(text)
            ):
                weight = (
                    0.45
                    + min(0.2, 0.4 * (relative - 1.12))
                    + 0.15 * bool(_PATRONYMIC.search(text.casefold()))
                )
                yield candidate("holder_name", text, unit.span, "standalone", weight)

    def _nameable(self, unit: Unit) -> bool:
        """No word of the forms and no place."""
        return not self._known(unit) and tuple(unit.tokens) not in self._lexicon.places

    def _known(self, unit: Unit) -> bool:
        """Whether a word is one of the forms as it is printed, or half of them are once misread letters are mended."""
        printed = words(unit.span.text)
        known = [token in self._lexicon.vocabulary and len(token) > 4 for token in printed]
        mended = [token in self._lexicon.vocabulary and len(token) > 4 for token in unit.tokens]
        return any(known) or 2 * sum(mended) >= len(mended)

    def _two_line_name(self, position: int) -> Unit:
        """Given names and surname of large print on two lines, close together and centred on each other."""
        unit = self._units[position]
        if position + 1 >= len(self._units) or len(unit.tokens) > 3:
            return unit
        after = self._units[position + 1]
        (x0, _, x1, y1), (a0, b0, a1, _) = unit.span.bbox, after.span.bbox
        centred = abs((x0 + x1) - (a0 + a1)) < 0.5 * unit.height or abs(x0 - a0) < 0.3 * unit.height
        close = 0 <= b0 - y1 < 0.8 * unit.height and 0.93 < after.height / max(unit.height, 0.1) < 1.07
        if (
            len(after.tokens) > 2
            or not (centred and close)
            or not self._nameable(after)
            or not self._free(after)
        ):
            return unit
        if _capitals(after.span.text) != _capitals(unit.span.text) or not self._nameable(unit):
            return unit
        span = self._flow.span(self._flow.lines[unit.first].start, self._flow.lines[after.last].end)
        if span is None or not values.name(after.span.text, self._lexicon):
            return unit
        return Unit(
            first=unit.first,
            last=after.last,
            tokens=unit.tokens + after.tokens,
            span=span,
            height=unit.height,
        )


def _phrases(tokens: list[str], longest: int) -> Iterator[tuple[str, ...]]:
    for start in range(len(tokens)):
        for end in range(start + 1, min(len(tokens), start + longest) + 1):
            yield tuple(tokens[start:end])


def _without_number(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """``Acta de grado No. 7340`` without the number at its end."""
    end = len(tokens)
    while end > 1 and (tokens[end - 1].isdigit() or tokens[end - 1] in ("no", "n", "nr", "nº", "num")):
        end -= 1
    return tokens[:end] if any(token.isdigit() for token in tokens[end:]) else tokens


def _sentence(text: str) -> bool:
    """Many words and most of them in small letters: prose, not a name of something."""
    cased = [word for word in text.split() if word[0].lower() != word[0].upper()]
    return len(cased) > 9 and sum(word[0].islower() for word in cased) * 2 > len(cased)


def _capitals(text: str) -> bool:
    """In scripts with case every word of a name begins with a capital (short particles may not)."""
    cased = [word for word in text.split() if word[0].lower() != word[0].upper()]
    return all(word[0].isupper() or len(word) <= 3 for word in cased)
