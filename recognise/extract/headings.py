"""The title of the document, where it stands alone in large print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from recognise.extract import values
from recognise.extract.body_names import BODIES
from recognise.extract.candidates import Candidate, candidate
from recognise.extract.standing import Standing
from recognise.extract.title_ends import agrees, bare_title, is_about_title, is_level, without_sitting
from recognise.extract.title_fields import fields_below, without_lead
from recognise.extract.units import CONNECTORS, Unit, labelled, phrases, set_alike, without_number
from recognise.extract.wrapping import joined as both
from recognise.extract.wrapping import wraps
from recognise.rulepack.folding import fold, script_of, words

_NUMBERED = re.compile(
    r"\s*(?:\d{1,2}\.(?:\d{1,2}\.?)?(?:/\d\S*)?|(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?[-–—)]|[IVX]{1,4}\.)\s\w"
)
_TWO_SENTENCES = re.compile(r"[።۔؟]\s*\w|[a-zа-яіїє]{4}\.\s+[A-ZА-ЯІЇЄ]")
_SUBJECT = re.compile(r"\s*([^:：/]{1,20}?)\s*[:：፡፦/]\s*(\S.*)")
_TITLE_OF = re.compile(r"([^,–—]{3,40})\s*[,–—]\s*(\S.*)")
_DATED = re.compile(r":\s*\d|,\s*(?:19|20)\d\d\b|\b\d\d?[./]\d\d?[./](?:19|20)\d\d\b")
_THIS = {
    fold(word)
    for word in "this ce cet cette le présent dieses diese dieser este esta bu işbu этот настоящий настоящая настоящее настоящим цей ця це цим осы бул ушбу мазкур هذه هذا این دا یہ ይህ ይህን ይህንን ይህች እዚ እዛ እዞም ነዚ በዚ ev shahaadadan shahaadadani".split()
}
"""What begins a sentence of a paper about itself."""
_IS = frozenset(map(fold, "دی ده دي است شد گردید ہے ہیں".split()))
"""Verbs that end a sentence."""
_IN_NAME = re.compile(r"(?:im|in|au|en|em)\s+(?:the\s+)?(?:namen?|nom|nome|nombre)\b", re.IGNORECASE)
"""``In the name of the people`` goes on with no title."""
_AND = frozenset("and et und y e и та і й ve û iyo او و اور እና እን ከምኡውን".split())
_TO = frozenset("к до to au al ao zum".split())
"""What goes on below the word *supplement*."""
_KNOWN = 1.3
"""The name of a profession or subject below the text is a title only in print so much larger."""
_LARGE = 1.3
"""Print so much larger than the text is a title, whatever it says."""


class HeadingReader:
    """Reads titles that stand alone."""

    def __init__(self, page: Standing) -> None:
        self._page = page
        singles = (phrase[0] for phrase in page.lexicon.lists["title_words"] if len(phrase) == 1)
        self._endings = tuple(word for word in singles if len(word) >= 6)

    def titles(self) -> Iterator[Candidate]:
        """Headings that name a qualification or a kind of document, and what a letter says it is about."""
        yield from self._subjects()
        body, titled = self._page.flow.body_height, False
        for position, unit in enumerate(self._page.units):
            if (
                not 1 <= len(unit.tokens) <= 14
                or not self._page.free(unit)
                or len(unit.span.text.strip()) < 3
            ):
                continue
            tokens = list(unit.tokens)
            title = self._page.lexicon.find("title_words", tokens) or self._title_compound(tokens)
            known = self._known_title(tokens) or self._known_over_two(position)
            numbered = any(token.isdigit() and len(token) > 4 for token in tokens)
            total = self._page.lexicon.find("total_words", tokens)
            numbered |= total is not None and total[0] == 0 and any(map(str.isdigit, unit.span.text))
            small = title is None and self._page.units[position].height < _KNOWN * body
            if (
                (title is None and not known)
                or (small and unit.first >= min(12, self._page.body_start))
                or numbered
                or self._is_role(unit, title)
                or self._is_part(unit)
                or self._is_cut(unit)
                or (title is None and self._goes_before(unit))
            ):
                continue
            address = self._page.lexicon.find("addresses", tokens)
            if address is not None and not (title is not None and title[0] == 0 and title[1] <= address[0]):
                continue  # to whom it may concern
            heads = unit.first and self._page.labels.heads(unit.first - 1, "qualification_title")
            if heads or self._page.labels.announces(unit.first, "qualification_title"):
                continue  # the label itself tells it, with all of its lines
            institution = self._page.lexicon.find("institution_words", tokens) or self._page.lexicon.find(
                "authority_words", tokens
            )
            stop = self._page.lexicon.find("heading_stops", tokens)
            named = (institution is not None and institution[0] == 0) or (stop is not None and stop[0] == 0)
            if named and (title is None or (title[0] > 0 and title[1] < len(tokens))):
                continue
            if len("".join(unit.tokens)) < 4 and unit.span.text.isascii():
                continue  # MA, as engines read a signature
            whole = (
                unit.tokens in self._page.lexicon.titles or unit.tokens in self._page.lexicon.document_types
            )
            if title is None and institution is not None and not whole and not self._known_over_two(position):
                continue  # a school: the kind of document is only a part of its name
            record = self._names_a_record(tokens) or is_about_title(unit.span.text)
            if record and tokens[-1] == "copy":
                continue  # STUDENT COPY
            alone = not self._continues(position) and not self._known_over_two(position)
            if self._page.lexicon.has("generic_titles", without_number(unit.tokens)) and alone:
                weight, kind = 0.35, "heading_generic"
            else:
                weight, kind = 0.6, "heading"
            if record:
                weight, kind = 0.25, "heading_generic"
            unit = self._joined(position)
            if is_about_title(unit.span.text) or self._names_a_record(
                list(unit.tokens)
            ):  # Supplement / to the diploma of Master
                weight, kind = 0.25, "heading_generic"
            relative = unit.height / max(body, 0.1)
            if relative < 1.1 and unit.tokens[-1] in CONNECTORS:
                continue  # a sentence that goes on below
            if relative < _LARGE and (
                self._is_clause(unit) or self._is_other(unit) or self._page.begins_sentence(tokens)
            ):
                continue
            weight += min(0.3, 0.3 * max(0.0, relative - 1.0)) if kind == "heading" else 0.0
            within = self._page.in_body(unit)
            weight += -0.15 if within else 0.05
            late = relative < 1.1 and within
            known_whole = (
                unit.tokens in self._page.lexicon.titles or unit.tokens in self._page.lexicon.document_types
            )
            if late and (titled or not known_whole):
                continue
            if kind == "heading" and known_whole and not late:
                kind = "heading_known"
                weight += 0.01 * (script_of(unit.span.text) != "Latn")
            text = values.phrase(without_lead(bare_title(unit.span.text)))
            if text is not None:
                titled = True
                language = self._page.flow.lines[unit.first].language
                yield candidate("qualification_title", text, unit.span, kind, weight, language=language)
                yield from fields_below(self._page, unit)

    def _is_role(self, unit: Unit, title: tuple[int, int] | None) -> bool:
        """Whether a line names an office; one in large print with a title does not (``Level 3 NVQ Diploma``)."""
        large = unit.height >= _KNOWN * self._page.flow.body_height
        return self._page.role(unit) and not (title and large and not self._page.labels.is_label(unit.first))

    def _subjects(self) -> Iterator[Candidate]:
        """``Subject: experience certificate`` at the head of a letter."""
        lexicon, flow = self._page.lexicon, self._page.flow
        for index, line in enumerate(flow.lines):
            match = _SUBJECT.fullmatch(line.text)
            if match is None or not lexicon.has("subject_words", tuple(words(match[1]))):
                continue
            stop = self._page.lexicon.find("breaks", words(match[2]))
            said = match[2] if stop is None or not stop[0] else " ".join(match[2].split()[: stop[0]])
            tokens = words(said)
            text = values.phrase(said)
            if text is not None and (lexicon.mentions(tokens, "title_words") or self._known_title(tokens)):
                yield candidate("qualification_title", text, flow.line_span(index), "heading", 0.75)

    def _is_part(self, unit: Unit) -> bool:
        """Whether a line is the end of one sentence and the beginning of the next, the rest of the line above it, or the head of a
        numbered part of a form; in small letters it is a value at most.
        """
        flow, text = self._page.flow, unit.span.text
        small = text.lstrip("(")[:1].islower() and unit.first > 0
        if is_level(text) or (small and unit.tokens[0] in _TO):
            return True
        if small and len(unit.tokens) <= 2 and unit.height < 1.15 * flow.body_height:
            return True
        return bool(_NUMBERED.match(text) or _TWO_SENTENCES.search(text)) or (
            small
            and (
                text.startswith("(")
                or any(wraps(flow, above, unit.first) for above in range(max(0, unit.first - 3), unit.first))
                or self._page.labels.is_label(unit.first - 1)
            )
        )

    def _is_clause(self, unit: Unit) -> bool:
        """``This certificate is not valid without a stamp.``: what a paper says of itself, not what it is."""
        about = [at for at, token in enumerate(unit.tokens) if token in _THIS]
        inside = bool(about) and (not about[0] or script_of(unit.span.text) == "Ethi")
        short = 1 if script_of(unit.span.text) != "Latn" else 2
        sentence = (inside and len(unit.tokens) > short) or (
            len(unit.tokens) > 4
            and (unit.span.text.rstrip().endswith((".", "።", "۔")) or unit.tokens[-1] in _IS)
        )
        stop = self._page.lexicon.find("breaks", unit.tokens)
        said = stop is not None and stop[0] > 0 and stop[1] == len(unit.tokens) > 4
        said &= unit.tokens not in self._page.lexicon.document_types
        return sentence or said or self._page.lexicon.mentions(unit.tokens, "validity_words")

    def _is_other(self, unit: Unit) -> bool:
        """Whether a line tells of an earlier study (``Degree, University of X, 2004``), a number or a date of a title."""
        lexicon, text = self._page.lexicon, unit.span.text
        named = _TITLE_OF.match(text)
        if named is not None:
            before, after = words(named[1]), words(named[2])
            titled = lexicon.find("title_words", before)
            if titled is not None and titled[0] == 0 and lexicon.mentions(after, "institution_words"):
                return True
        head = without_number(unit.tokens)
        numbered = len(head) < len(unit.tokens) and len(head) <= 2 and any(map(str.isdigit, text))
        numbered = numbered and lexicon.find("title_words", head) == (0, len(head))
        return numbered or _DATED.search(without_sitting(text)) is not None

    def _goes_before(self, unit: Unit) -> bool:
        """Whether the line right above in the same column ends in *and*: a name of two parts, of which this is the second."""
        lexicon, (x0, y0, x1, _) = self._page.lexicon, unit.span.bbox
        for line in self._page.flow.lines[max(0, unit.first - 3) : unit.first]:
            (a0, _, a1, b1), tokens = line.bbox, list(line.tokens)
            near = line.page == unit.span.page and -0.3 * line.height < y0 - b1 < line.height
            if near and a0 < x1 and x0 < a1 and len(tokens) > 1 and tokens[-1] in _AND:
                return not lexicon.mentions(tokens, "title_words")
        return False

    def _is_cut(self, unit: Unit) -> bool:
        """Whether a line is a piece of a value: what it opens or closes with a bracket, another line near it closes or opens."""
        open_ended = unit.span.text.count("(") - unit.span.text.count(")")
        lines = self._page.flow.lines
        return bool(open_ended) and any(
            line.text.count("(") - line.text.count(")") == -open_ended
            for line in lines[max(0, unit.first - 4) : unit.first] + lines[unit.last + 1 : unit.last + 5]
        )

    def _known_over_two(self, position: int) -> bool:
        """A title of large print whose known words run over two lines (``o srednem professional'nom / obrazovanii``)."""
        if position + 1 >= len(self._page.units):
            return False
        here, after = self._page.units[position], self._page.units[position + 1]
        gap = after.span.bbox[1] - here.span.bbox[3]
        alike = (
            0.75 < after.height / max(here.height, 0.1) < 1.33
            and -0.3 * here.height < gap < 1.2 * here.height
        )
        joined, border = [*here.tokens, *after.tokens], len(here.tokens)
        whole = (
            -0.3 * here.height < gap < 1.2 * here.height
            and tuple(joined) in self._page.lexicon.document_types
        )
        if whole and self._page.lexicon.has("generic_titles", here.tokens):
            return True
        if len(joined) > 10 or not alike:
            return False
        kinds = self._page.lexicon.document_types
        return any(
            length >= 3
            and border < start + length <= len(joined)
            and tuple(joined[start : start + length]) in kinds
            for start in range(border)
            for length in kinds.lengths.get(joined[start], ())
        )

    def _title_compound(self, tokens: list[str]) -> tuple[int, int] | None:
        """A title word at the end of a longer one (``Lehrabschlussprüfungszeugnis``)."""
        found = [i for i, token in enumerate(tokens) if len(token) > 9 and token.endswith(self._endings)]
        return (found[0], found[0] + 1) if found else None

    def _names_a_record(self, tokens: list[str]) -> bool:
        """Headings such as ``Transcript of records`` name the paper, not a qualification."""
        known = [
            phrase
            for phrase in phrases(tokens, self._page.lexicon.longest)
            if phrase in self._page.lexicon.document_types
        ]
        kinds = set(self._page.lexicon.document_types[max(known, key=len)]) if known else set()
        return bool(kinds) and kinds <= {"transcript", "diploma_supplement"}

    def _known_title(self, tokens: list[str]) -> bool:
        phrase = tuple(tokens)
        if phrase in self._page.lexicon.titles or phrase in self._page.lexicon.document_types:
            return True
        return any(
            len(part) > 1 and part in self._page.lexicon.document_types
            for part in phrases(tokens, self._page.lexicon.longest)
        )

    def _continues(self, position: int) -> bool:
        """Whether the next unit goes on with a connecting word (``DIPLOMA / of higher education``)."""
        if position + 1 >= len(self._page.units):
            return False
        here, following = self._page.units[position], self._page.units[position + 1]
        close = (
            -0.5 * here.height < following.span.bbox[1] - here.span.bbox[3] < 1.5 * here.height
            and following.span.page == here.span.page
        )
        return (
            close
            and bool(following.tokens)
            and not labelled(following.tokens, self._page.lexicon)
            and not _IN_NAME.match(following.span.text)
            and following.tokens[0] in CONNECTORS
            and following.tokens != ("a",)  # to whom it was awarded
            and not self._page.lexicon.mentions(following.tokens, "addresses")
            and len(following.tokens) <= 8
        )

    def _joined(self, position: int) -> Unit:
        """The title over the lines it runs: connected lines, or lines of the same large print."""
        unit = self._with_above(self._page.units[position])
        body = self._page.flow.body_height
        joined = False
        while position + 1 < len(self._page.units):
            following = self._page.units[position + 1]
            same = (
                0.85 < following.height / max(unit.height, 0.1) < 1.18
                and following.height > 1.12 * body
                and -0.5 * unit.height < following.span.bbox[1] - unit.span.bbox[3] < 0.9 * unit.height
            )
            small = len(unit.tokens) + len(following.tokens) <= 14 and following.span.page == unit.span.page
            connected = (
                self._continues(position)
                or self._known_over_two(position)
                or (joined and self._carries_on(self._page.units[position], following))
            )
            text = unit.span.text  # BESTÄTIGUNG ÜBER DIE / DIENSTZEIT
            hangs = same and values.unfinished(text) and without_lead(text) == text
            if (
                not small
                or not (hangs or self._page.free(following))
                or _NUMBERED.match(following.span.text)
                or self._page.lexicon.mentions(following.tokens, "addresses")
                or not (
                    connected or hangs or (same and self._plain(following)) or self._agrees(unit, following)
                )
            ):
                break
            span = self._page.flow.span(
                self._page.flow.lines[unit.first].start, self._page.flow.lines[following.last].end
            )
            if span is None or script_of(following.span.text) != script_of(unit.span.text):
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

    def _with_above(self, unit: Unit) -> Unit:
        """``CERTIFICATE`` with the words of the same print right above it (``EXPERIENCE``)."""
        page, (x0, y0, x1, _), height = self._page, unit.span.bbox, max(unit.height, 0.1)
        if not page.lexicon.has("generic_titles", unit.tokens) or height < 1.1 * page.flow.body_height:
            return unit
        lists = ("institution_words", "authority_words", "company_words", "heading_stops", "title_words")
        for other in page.units:
            a0, _, a1, b1 = other.span.bbox
            near = (
                other.span.page == unit.span.page and 0 <= y0 - b1 < 0.8 * height and other.last < unit.first
            )
            one_size = 0.93 < other.height / height < 1.07 or (
                height < 2 * other.height and set_alike(other, unit)
            )
            alike = one_size and abs(x0 + x1 - a0 - a1) < 0.5 * height
            plain = len(other.tokens) <= 3 and page.free(other) and other.tokens not in page.lexicon.places
            same = script_of(other.span.text) == script_of(unit.span.text)
            if near and alike and plain and same and not page.lexicon.mentions(other.tokens, *lists):
                tokens, span = other.tokens + unit.tokens, both(other.span, unit.span)
                return replace(unit, first=other.first, tokens=tokens, span=span)
        return unit

    def _carries_on(self, unit: Unit, following: Unit) -> bool:
        """The same print, centred or flush, right below, and no institution or office."""
        (x0, _, x1, y1), (a0, b0, a1, _) = unit.span.bbox, following.span.bbox
        aligned = abs((x0 + x1) - (a0 + a1)) < 1.0 * unit.height or abs(x0 - a0) < 0.5 * unit.height
        alike = 0.9 < following.height / max(unit.height, 0.1) < 1.1 and 0 <= b0 - y1 < 0.6 * unit.height
        lists = ("institution_words", "authority_words", "grade_words")
        named = self._page.lexicon.mentions(following.tokens, *lists)
        person = len(following.tokens) > 1 and self._page.nameable(following)
        person = person and values.name(following.span.text, self._page.lexicon) is not None
        numbered = any(token.isdigit() for token in following.tokens)
        plain = not (named or person or numbered or self._page.role(following))
        return aligned and alike and plain and len(following.tokens) <= 5

    def _agrees(self, unit: Unit, following: Unit) -> bool:
        """``BACHILLER TÉCNICO / AGROPECUARIO``: an adjective in the very print of a title, of the gender of the word before it."""
        pair = f"{unit.span.text.split()[-1]} {following.span.text.strip()}"
        (x0, _, x1, y1), (a0, b0, a1, _), height = unit.span.bbox, following.span.bbox, unit.height
        aligned = abs(x0 + x1 - a0 - a1) < height or abs(x0 - a0) < 0.5 * height
        near = 0 <= b0 - y1 < height and height > _LARGE * self._page.flow.body_height
        return agrees(pair) and near and aligned and set_alike(unit, following)

    def _plain(self, unit: Unit) -> bool:
        """Words that carry on a title: no institution, no name of their own, no digits."""
        return (
            not self._page.lexicon.mentions(unit.tokens, *BODIES)
            and script_of(unit.span.text) == script_of(self._page.flow.lines[unit.first].text)
            and not any(token.isdigit() for token in unit.tokens)
            and self._page.lexicon.mentions(unit.tokens, "title_words")
        )
