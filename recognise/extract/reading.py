"""Understanding a document: pages with lines in, fields, transcript rows and the kind of document out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from recognise.extract.agreement import second_kind
from recognise.extract.candidates import AWARDS, Candidate, candidate
from recognise.extract.classify import classify
from recognise.extract.dates import read_dates
from recognise.extract.fields import choose_fields
from recognise.extract.gather import Gatherer
from recognise.extract.headings import HeadingReader
from recognise.extract.issuers import whole_bodies
from recognise.extract.labels import LabelHit, LabelReader
from recognise.extract.letterheads import LetterheadReader
from recognise.extract.marks import has_credits
from recognise.extract.mrz import compare_zone, find_mrz
from recognise.extract.patterns import amounts, grade_phrases, outgoing, periods, place_and_date, serial
from recognise.extract.places import CountryReading, read_country
from recognise.extract.prose import prose_hits
from recognise.extract.snapping import Snapper
from recognise.extract.standalone import StandaloneNames
from recognise.extract.standing import Standing
from recognise.extract.subjects import is_schooling
from recognise.extract.tagged_rows import second_rows
from recognise.extract.tagger import Tags, tag
from recognise.extract.textflow import Flow, FlowLine, build_flow
from recognise.extract.transcript import read_transcript
from recognise.extract.twins import twin_names
from recognise.model.document import DocumentType, Field, Note, Page, TranscriptRow
from recognise.rulepack.folding import script_of, words
from recognise.rulepack.lexicon import Lexicon

_HEADERS = ("course_headers", "credits_headers", "grade_headers", "max_headers", "skip_headers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was understood of a document."""

    document_type: DocumentType = field(default_factory=DocumentType)
    fields: dict[str, Field] = field(default_factory=dict)
    transcript: tuple[TranscriptRow, ...] = ()
    notes: tuple[Note, ...] = ()


def read_document(
    pages: tuple[Page, ...],
    lexicon: Lexicon,
    *,
    seconded: tuple[str, ...] = (),
    tagger: Callable[..., Tags] = tag,
) -> Reading:
    """Understand the pages of one document.

    Args:
        pages: the read pages, lines in reading order, boxes in PDF points (origin top left of the upright page).
        lexicon: the words of the rule pack.
        seconded: numbers on the pages that two recognisers read alike.
        tagger: the second reader (see ``tagger.tag``); one that says nothing leaves the first alone.

    A field that is not printed is absent. Values under the threshold of certainty have the status ``to_check``.
    """
    flow = build_flow(pages)
    if not flow.lines:
        return Reading()
    languages = frozenset(line.language for line in flow.lines if line.language)
    rows, cells = read_transcript(flow, lexicon)
    table_lines = _within_header(flow, cells, lexicon)
    snapper = Snapper(lexicon)
    tokens = [_unspaced(tuple(token.word for token in snapper.tokens(line.folded))) for line in flow.lines]
    country = read_country(
        flow, [() if index in table_lines else line for index, line in enumerate(tokens)], lexicon
    )
    kind = classify(
        flow, tokens, lexicon, rows=len(rows), credits=has_credits(rows), listed_lines=table_lines
    )
    tags = tagger(flow, lexicon, cells)
    kind = second_kind(kind, tags.kinds)
    rows = () if kind.value in _NO_TABLES else second_rows(rows, flow, lexicon, tags.values)
    dates = read_dates(flow.text, lexicon, country=_usual(country, lexicon, languages), language=None)
    times = list(periods(flow, lexicon, dates)) if kind.value in _TIMED else []
    if kind.value == "vocational_certificate" and not times:
        times += amounts(flow, lexicon)
    labels = LabelReader(flow, lexicon, snapper, languages, cells=table_lines)
    gather = Gatherer(
        flow=flow,
        lexicon=lexicon,
        country=_usual(country, lexicon, languages),
        snap=snapper.word,
        languages=languages,
        taken=labels.taken,
        cells=table_lines,
    )
    hits = list(labels.hits())
    found = [
        _in_language(item, languages)
        for item in _candidates(tokens, snapper, country, labels=labels, hits=hits, gather=gather)
    ]
    found = [item for item in found if _may_have(kind.value, item, lexicon)]
    other = _asked(hits, known=True)
    marked = [
        item
        for value in tags.values
        for item in gather.from_tag(value)
        if _may_have(kind.value, item, lexicon) and not (item.field == "grade" and item.line in other)
    ]
    fields = choose_fields(
        [*whole_bodies(found, lexicon, kind.value), *twin_names(flow, found), *times],
        document_type=kind.value,
        other_script=sum(_other_script(line.text) for line in flow.lines) >= 2,
        ocr=any(page.method == "ocr" for page in pages),
        languages=languages,
        days=frozenset(date.iso for date in dates if flow.line_at(date.start) not in table_lines),
        known=partial(_is_known, lexicon),
        tagged=marked if tags.kinds else None,
        seconded=seconded,
    )
    return Reading(document_type=kind, fields=fields, transcript=rows, notes=_zone_notes(flow, fields))


def _may_have(kind: str, item: Candidate, lexicon: Lexicon) -> bool:
    """Whether papers of a kind have such a value: a licence has a level, no grade, and school is no field of study nor a birthplace."""
    if item.field == "place_of_birth" and lexicon.mentions(words(item.value), "institution_words"):
        return False
    if kind == "professional_licence":
        return item.field != "grade"
    school = kind == "school_leaving_certificate" and item.field in ("field_of_study", "field_group")
    return not (school and is_schooling(item.value, lexicon))


_INITIALS = 4
"""Letters of the longest abbreviated title (``MA``, ``BSc``): a misread word looks like one too easily."""


def _is_known(lexicon: Lexicon, name: str, country: str | None, value: str) -> bool:
    """Whether a title is one the country awards, a field of study, a place of birth or a grade in several words one on record."""
    phrase = tuple(words(value))
    if name == "grade":
        return len(phrase) > 1 and lexicon.has("grade_words", phrase)
    if name == "qualification_title":
        return len(value) > _INITIALS and country in lexicon.titles.get(phrase, ())
    if name == "field_of_study":
        return phrase in lexicon.subjects
    return name == "place_of_birth" and phrase in lexicon.place_names


def _usual(country: CountryReading | None, lexicon: Lexicon, languages: frozenset[str]) -> str | None:
    """What tells the usual calendar: the country, else the only language beside English if one state alone prints it."""
    if country is not None:
        return country.country
    native = languages - {"en"}
    return next((code for code in native if len(native) == 1 and code in lexicon.usual_calendars), None)


def _within_header(flow: Flow, table_lines: frozenset[int], lexicon: Lexicon) -> frozenset[int]:
    """Lines of a table without those of a panel beside it, which its rows reach over into: outside of all its headers."""
    headers: dict[int, list[FlowLine]] = {}
    named: dict[int, list[FlowLine]] = {}
    for index in table_lines:
        line = flow.lines[index]
        tokens = words(line.text)
        if lexicon.mentions(tokens, *_HEADERS):
            headers.setdefault(line.page, []).append(line)
            if lexicon.has("course_headers", tuple(tokens)):
                named.setdefault(line.page, []).append(line)
    spans = {
        page: [(line.bbox[0], line.bbox[2]) for line in lines if _level(line, named.get(page, []))]
        for page, lines in headers.items()
    }
    kept = set()
    for index in table_lines:
        line = flow.lines[index]
        found = spans.get(line.page, [])
        outside = found and (
            line.bbox[2] < min(left for left, _ in found) or line.bbox[0] > max(right for _, right in found)
        )
        if not outside:
            kept.add(index)
    return frozenset(kept)


def _level(line: FlowLine, named: list[FlowLine]) -> bool:
    """Whether a line stands in a row with one that heads the column of courses: the words of headers occur elsewhere too."""
    return any(
        min(line.bbox[3], other.bbox[3]) - max(line.bbox[1], other.bbox[1]) > 0.2 * line.height
        for other in named
    )


def _unspaced(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """A word printed with spaces between its letters (``N I G E R I A``) as one."""
    spaced = len(tokens) >= 4 and all(len(token) == 1 and token.isalpha() for token in tokens)
    return ("".join(tokens),) if spaced else tokens


def _zone_notes(flow: Flow, fields: dict[str, Field]) -> tuple[Note, ...]:
    """What a travel document's zone on the paper says about name and birth date, without a look at the clock."""
    zone = find_mrz((line.text for line in flow.lines), today=date.max)
    if zone is None:
        return ()
    name = fields.get("holder_name")
    born = fields.get("date_of_birth")
    return compare_zone(zone, name=name.value if name else None, birth_date=born.value if born else None)


def _other_script(text: str) -> bool:
    return script_of(text) not in ("Latn", "Zyyy", "Zzzz")


def _in_language(item: Candidate, languages: frozenset[str]) -> Candidate:
    """Words of a language the document is not written in are weaker evidence (``de`` is a word in five of them)."""
    if item.language is None or not languages or item.language in languages:
        return item
    if item.kind.startswith("heading"):
        return item  # it stands for itself, whatever its language was taken for
    return replace(item, weight=item.weight * 0.75)


def _candidates(
    tokens: list[tuple[str, ...]],
    snapper: Snapper,
    country: CountryReading | None,
    *,
    labels: LabelReader,
    hits: list[LabelHit],
    gather: Gatherer,
) -> Iterator[Candidate]:
    flow, lexicon, languages, table_lines = gather.flow, gather.lexicon, gather.languages, gather.cells
    for label_hit in hits:
        if label_hit.line not in table_lines:
            yield from gather.from_label(label_hit)
    snapped = snapper.text(_STROKE.sub(_blank, _without_captions(flow)))
    prose = list(prose_hits(flow, snapped, lexicon, languages))
    for prose_hit in prose:
        if prose_hit.slot not in _NAMED or prose_hit.value.first_line not in table_lines:
            yield from gather.from_prose(prose_hit)
    foreign = {
        hit.value.first_line
        for hit in hits
        if hit.meanings == ("other",)
        and hit.kind == "label_near"
        and hit.line < hit.value.first_line
        and flow.lines[hit.value.first_line].height
        <= max(1.15 * flow.body_height, 1.3 * _beside(flow, hit) * flow.lines[hit.line].height)
    }
    standing = Standing(flow, tokens, lexicon, labels)
    for item in (
        *HeadingReader(standing).titles(),
        *LetterheadReader(standing).institutions(),
        *StandaloneNames(standing).names(),
    ):
        if item.line not in foreign and (item.line not in table_lines or _is_top(flow, lexicon, item)):
            yield item
    births = frozenset(
        [
            hit.value.first_line
            for hit in hits
            if _BORN & set(hit.meanings) or _tells_state(flow, lexicon, hit)
        ]
        + [hit.value.first_line for hit in prose if hit.slot == "pob"]
    )
    if country is not None and births:
        free = [() if index in table_lines else line for index, line in enumerate(tokens)]
        country = read_country(flow, free, lexicon, births)
    if country is not None:
        yield _country(flow, country, languages)
    claimed = {hit.value.first_line for hit in hits if _claims(flow, lexicon, hit)}
    yield from place_and_date(flow, lexicon, labels, gather, frozenset(claimed))
    yield from outgoing(flow, gather)
    yield from serial(flow, lexicon, table_lines | {hit.value.first_line for hit in hits})
    yield from grade_phrases(flow, snapped, lexicon, table_lines | _asked(hits))


def _asked(hits: list[LabelHit], *, known: bool = False) -> frozenset[int]:
    """Lines of what a form asks for beside the fields (``Conduct: very good``): no word there is a grade.

    Args:
        hits: the labels.
        known: only behind labels that a list has.
    """
    return frozenset(
        hit.value.first_line
        for hit in hits
        if hit.meanings == ("other",) and hit.kind != "label_loose" and (any(hit.languages) or not known)
    )


def _is_top(flow: Flow, lexicon: Lexicon, item: Candidate) -> bool:
    """Whether a title near the top is a kind of paper, though its words also head columns (``ዓመታዊ ውጽኢት ትምህርቲ``)."""
    titled = item.field == "qualification_title" and flow.lines[item.line].tokens in lexicon.document_types
    return titled and item.line < _TOP


def _tells_state(flow: Flow, lexicon: Lexicon, hit: LabelHit) -> bool:
    """Whether a label tells of what state or commune the holder is a citizen."""
    line = flow.lines[hit.line]
    label = line.text if hit.value.first_line != hit.line else flow.text[hit.label_start : hit.value_start]
    return hit.meanings == ("other",) and lexicon.mentions(words(label), "citizen_labels")


def _claims(flow: Flow, lexicon: Lexicon, hit: LabelHit) -> bool:
    """Whether the date a label announces is none of the paper: that of a birth, of an expiry, of a print."""
    if hit.meanings == ("print_date",):
        return True
    if "other" not in hit.meanings:
        return hit.kind != "label_loose" and set(AWARDS).isdisjoint(hit.meanings)
    line = flow.lines[hit.line]
    label = words(flow.text[hit.label_start : max(hit.label_start, min(hit.value_start, line.end))])
    label = label if hit.value.first_line == hit.line else words(line.text)
    return lexicon.mentions(label, "validity_words") or any(
        lexicon.is_date_word(word, language) for word in label for language in hit.languages
    )


def _beside(flow: Flow, hit: LabelHit) -> bool:
    """Whether a value stands in the row of its label."""
    label, value = flow.lines[hit.line].bbox, hit.value.bbox
    return min(label[3], value[3]) - max(label[1], value[1]) > 0.5 * (label[3] - label[1])


_TOP = 8
"""Lines among which a title stands."""
_NAMED = frozenset({"name", "name3", "title", "field", "inst"})
"""Slots of sentences whose words in a table of courses are those of a course."""
_TIMED = frozenset({"employment_reference", "vocational_certificate"})
_NO_TABLES = frozenset({"employment_reference", "professional_licence"})
"""Papers of these kinds list no courses: what looks like it is a form, or how an employee is rated."""
_BORN = frozenset({"place_of_birth", "birth"})
_STROKE = re.compile(r"(?<=[\u0621-\u06ff)]) ?/ (?=[^\W_])|(?<=[\u0621-\u06ff]) \((?=[^\W\d_])")
"""A stroke or bracket that Arabic sentences print before what is filled in (``بأن الطالب / مينا``, ``باختصاص (هندسة)``)."""
_GENDERS = re.compile(r"\((?:a|la|el|e|es|as|o|os)\)(?=[\s,])")
"""The other form of a word (``el (la) ciudadano(a)``), which a sentence is read without."""
_CAPTION = re.compile(r"\s*\([^()]{4,}\)\s*")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _without_captions(flow: Flow) -> str:
    """The text with captions in small print blanked out: the sentence they stand in goes on around them."""
    text = flow.text
    for line in flow.lines:
        small = line.height < 0.9 * flow.body_height
        if small and _CAPTION.fullmatch(line.folded):
            text = (
                text[: max(0, line.start - 1)] + " " * (line.end - max(0, line.start - 1)) + text[line.end :]
            )
    return _GENDERS.sub(_blank, text)


_AT_HOME = {"am": "ETH", "ps": "AFG", "so": "SOM", "tr": "TUR", "uk": "UKR"}
"""Languages in which papers are printed in one country, nearly always (verify: speakers abroad, by Unicode CLDR's territories by language)."""
_TOLD = 0.7
"""A country told by a town only weighs so much where its language is at home there alone (of 18 such papers all were from there, of 21 others 18)."""


def _country(flow: Flow, country: CountryReading, languages: frozenset[str]) -> Candidate:
    span = flow.line_span(country.line)
    weight = min(1.0, 0.3 * country.strength) * country.share
    at_home = any(_AT_HOME.get(language) == country.country for language in languages)
    weight = max(weight, _TOLD) if at_home else weight
    return candidate("issuing_country", country.country, span, "place", weight)
