"""How far the name of a body goes: over the next line, and up to its address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from recognise.extract import values
from recognise.extract.textflow import Flow, FlowLine, Span
from recognise.extract.units import Unit, same_print
from recognise.extract.wrapping import wraps
from recognise.rulepack.lexicon import Lexicon

BODIES = ("institution_words", "authority_words", "company_words")
_STATE = 2
"""Weight of the name of a state among places."""
_STOPS = (*BODIES, "heading_stops")
_ADDRESS = re.compile(
    r"\s*(?:[-–—|•·,]\s*|\s)(?:p\.?\s?o\.?\s?box|b\.?p\.?\s?\d|apartado|tel\b|tél|tlf|phone|fax|тел\b|ا?لهاتف|تلفن|ስልክ|e-?mail)"
    r"|\s+[-–—|•·]\s+(?=[^-–—|•·]*\d)(?=[^\d]*(?:stra(?:ß|ss)e|str\.|gasse|platz|weg|allee|ring|rue|avenue|boulevard|calle|avenida|av\.|rua|road|street|ул\.|вул\.|просп|cad\.|sok\.|mah\.))",
    re.IGNORECASE,
)
_SITE = re.compile(
    r",\s+(?:plot|stand|house|block|km)\s(?:no\.?\s?)?\d.*"
    r"|,\s+(?:\d{1,4}[a-z]?,?\s+)?(?:[^\W\d_][\w'’.-]*\s+){1,3}(?:road|street|avenue|drive|lane|highway|crescent)\b.*"
    r"|,\s+(?:calle|carrera|avenida|av\.|jr\.|jirón|rua|rue|avenue|boulevard|bd\.?|ул\.|вул\.|просп\.|пр-т)\s.*",
    re.IGNORECASE,
)
"""The street after the name of a body."""
_OFFICE = re.compile(
    r"(?<=[^\W\d_]{4})[\s,;·–-]+(?:Oficina de (?:Registro|Admisi)|Direcci[oó]n (?:de|General de) Registro|Secretar[ií]a (?:General|Acad[eé]mica)"
    r"|Office of (?:the )?(?:Registrar|Controller|Examination)|(?:Academic )?Registrar['’]s Office|Controller of Examinations"
    r"|Service (?:de la scolarité|des examens|des diplômes)|Direction de la scolarité|Bureau des examens|Serviços Académicos"
    r"|Studierendensekretariat|Prüfungsamt|Öğrenci İşleri|[Аа]рхівний відділ|[Аа]рхивный отдел|[Вв]ідділ кадрів|[Оо]тдел кадров)\b.*"
    r"|(?<=»)\s+(?:г|м)\.\s.+|\s+(?:г|м)\.\s?[^;]+;.*"
)
"""The office of a body, or its town, that its line goes on with."""
_WHERE = re.compile(
    r"(?<=[»”\"])\s+(?:de la ciudad|del cant[oó]n|de la parroquia|del distrito|del municipio|da cidade|do munic[ií]pio|de la ville|de la commune)\s.+"
)
"""The town after a name in quotes."""
_STREET = re.compile(
    r"\W*(?:barrio|colonia|col\.|calle|carrera|avenida|av\.|av[de]a\.?|boulevard|blvd|urb\.|urbanización|rua|travessa|bairro|rue|quartier|bd|p\.?\s?o\.?\s?box|b\.?p\.?\s?\d|ул\.|вул\.|пр-т|просп)\s",
    re.IGNORECASE,
)
_ENTERED = re.compile(r"\s*(?:19|20)\d\d\s?(?:годах?|году|гг?\.|року|році|роках|рр?\.)\s+(?:во?|у|до|на)\s+")
"""The year in which someone entered a school, between the verb and its name."""
_NAMESAKE = re.compile(r"(?:\bімені|\bимени|\bім\.|\bим\.)(?:\s+[А-ЯІЇЄҐ][\w’'.-]*){1,2}$")
"""The end of a line that names a school after a person and has not yet come to the surname."""

_INTO = re.compile(
    r"^(?:(?:за час навчання|за время обучения|за период обучения)\s+)?(?:во?|у|до|при|из|із|з)\s+(?=[А-ЯІЇЄҐ])"
)
_ADJECTIVE = re.compile(
    r"[А-ЯІЇЄҐ]?[а-яіїєґ-]+(?:-[А-ЯІЇЄҐ][а-яіїєґ]+)?(?:[иыо]й|[ая]я|[оі]е|ої|[оеє]го|о[мї]у|[ую]ю|[иы]м|ом|[сцн]ьк[аеу]|н[аеу])"
)
"""A word that the name of a body may begin with, at the end of the line above."""
_AFTER_QUOTE = re.compile(r"(?<=»)\s+(?:(?:за|по|на|зі|со?)\s.*|[а-яіїєґ-]+)$")
"""The sentence that goes on after a name in quotes."""


def is_address(text: str) -> bool:
    """Whether a line begins as an address does: ``Barrio El Centro`` is where a body sits, and none itself."""
    return _STREET.match(text) is not None


def without_address(text: str) -> str:
    """A name without the street, the telephone or, behind quotes, the town that its line goes on with."""
    for pattern in (_OFFICE, _WHERE, _SITE, _ADDRESS):
        found = pattern.search(text)
        text = text[: found.start()] if found is not None and found.start() else text
    return text


def entered(text: str) -> str:
    """A name without the year before it, in which its bearer was entered (``поступил в 2016 году в Колледж финансов``)."""
    return _ENTERED.sub("", text)


def is_incomplete(lexicon: Lexicon, tokens: tuple[str, ...]) -> bool:
    """Whether words are no name of a body: one for its kind alone, or that and a state (``COUNCIL OF ZAMBIA``)."""
    if any(lexicon.has(name, tokens) for name in BODIES):
        return True
    states = (tokens[at:] for at in (2, 3) if tokens[1:2] == ("of",))
    state = any(weight >= _STATE for rest in states for _, weight in lexicon.places.get(rest, ()))
    kind = any(lexicon.has(name, tokens[:1]) for name in BODIES) and not lexicon.has(
        "university_words", tokens[:1]
    )
    return state and kind


def named_after(text: str, following: str) -> bool:
    """Whether a line breaks off in the name of the person a school is named after, and the next line has the rest of it."""
    parts = following.split()
    plain = 0 < len(parts) <= 3 and all(part[:1].isupper() and part[1:].islower() for part in parts)
    return plain and _NAMESAKE.search(text) is not None


def is_large(flow: Flow, unit: Unit) -> bool:
    """Whether a name is set larger than the text; boxes of a scan tell it by their widths better than by their heights."""
    wide = median(line.width / max(1, len(line.text)) for line in flow.lines)
    (x0, _, x1, _), text = unit.span.bbox, unit.span.text
    most = 1.6 if text.isupper() else 1.25
    return unit.height > 1.1 * flow.body_height or (x1 - x0) / max(1, len(text)) > most * wide


def closed_at(flow: Flow, unit: Unit) -> int:
    """The line of a unit on which what its first line opens in quotes ends; the first, where that opens nothing."""
    opened = flow.lines[unit.first].text.count("«") > flow.lines[unit.first].text.count("»")
    ends = (index for index in range(unit.first + 1, unit.last + 1) if "»" in flow.lines[index].text)
    return next(ends, unit.first) if opened else unit.first


def is_tail(flow: Flow, lexicon: Lexicon, unit: Unit, following: Unit, *, titled: bool) -> bool:
    """Whether a line in the very print of a name stands right under it, which its line was too short for.

    Args:
        flow: the text.
        lexicon: words of bodies, and places.
        unit: the name.
        following: what stands under it.
        titled: whether that names a title.
    """
    line = flow.lines[following.first]
    alike = same_print(unit.span, flow.line_span(following.first))
    (x0, _, x1, _), (a0, _, a1, _) = unit.span.bbox, line.bbox
    aligned = abs(x0 + x1 - a0 - a1) < unit.height or min(abs(x0 - a0), abs(x1 - a1)) < 3
    generic = all(len(token) <= 3 or token in lexicon.vocabulary for token in unit.tokens)  # no name so far
    if (
        not alike
        or not aligned
        or not (generic or is_large(flow, unit) or _in_columns(flow, unit, following))
    ):
        return False
    kind = titled or line.tokens in lexicon.document_types or line.tokens in lexicon.titles
    if kind or set(line.text) & set(",-–—|/") or lexicon.mentions(line.tokens, *_STOPS):
        return False
    places = [part in lexicon.places for part in (line.tokens, *zip(line.tokens, strict=False))]
    room = not wraps(flow, unit.last, following.first)
    if room and not _is_phrase(flow, unit, line.tokens):
        most = (
            4 if generic and is_large(flow, unit) and unit.span.text.isupper() and line.text.isupper() else 2
        )
        return len(line.tokens) <= most and not (places[0] or all(places[1:])) and a1 - a0 < x1 - x0
    return len(line.tokens) <= 5 and not any(places[:2])


_LETTERHEAD = 6
"""Lines of a letterhead; below them, what stands side by side are the cells of a form."""


def _in_columns(flow: Flow, unit: Unit, following: Unit) -> bool:
    """Whether a name and its translation stand side by side and go on below alike (``Guddida … / Qaranka``, ``National … / Commission``)."""
    pair = [_beside(flow, flow.lines[index]) for index in (unit.last, following.first)]
    upper, lower = pair
    if upper is None or lower is None or unit.first >= _LETTERHEAD:
        return False
    (a0, _, a1, a3), (b0, b1, b2, _) = upper.bbox, lower.bbox
    height = max(unit.height, 0.1)
    aligned = abs(a0 + a1 - b0 - b2) < height or min(abs(a0 - b0), abs(a1 - b2)) < 3
    return aligned and 0 <= b1 - a3 < 1.2 * height


def _beside(flow: Flow, line: FlowLine) -> FlowLine | None:
    """The only line in the row of another, in the next column."""
    row = [
        other
        for other in flow.lines
        if other is not line
        and other.page == line.page
        and min(other.bbox[3], line.bbox[3]) - max(other.bbox[1], line.bbox[1]) > 0.5 * line.height
    ]
    return row[0] if len(row) == 1 else None


_LAST = frozenset({"am", "de", "en", "ti", "tr", "ur"})
"""Languages in which the word for a paper ends its title."""


def is_title(lexicon: Lexicon, unit: Unit, below: Unit | None) -> bool:
    """Whether a line with the word for a body is a title (``Secondary School Leaving Certificate``), or its upper half.

    Args:
        lexicon: words of titles.
        unit: the line.
        below: what stands under it.
    """
    tokens, words, printed = unit.tokens, lexicon.lists["title_words"], unit.span.text.split()
    body = lexicon.find("institution_words", tokens)
    if (
        body is not None
        and len(printed) == len(tokens)
        and lexicon.lists["institution_words"].get(tokens[slice(*body)]) == "en"
    ):
        if printed[0][:1].isupper() and all(word.islower() for word in printed[body[0] :]):
            return True  # Course completed: Approved secondary school course
    ends = (words.get(tokens[-size:]) for size in (1, 2, 3) if size < len(tokens))
    if any(language in _LAST for language in ends):
        return True
    whole = (*tokens, *below.tokens) if below is not None and lexicon.has("institution_words", tokens) else ()
    return whole in lexicon.document_types or whole in lexicon.titles


def is_said(flow: Flow, lexicon: Lexicon, unit: Unit, following: Unit) -> bool:
    """Whether the paper or the list of known bodies has the words at the break one after the other.

    Args:
        flow: the text.
        lexicon: known bodies.
        unit: the name.
        following: what stands under it.
    """
    here, after = unit.tokens, flow.lines[following.first].tokens
    if len(here) < 2 or not after:
        return False
    whole = (*here, *after)
    known = any(whole[start:] in lexicon.places for start in range(len(here)))
    phrase = (*here[-2:], *after[:1])
    return known or any(
        phrase == line.tokens[start : start + 3]
        for index, line in enumerate(flow.lines)
        if not unit.first <= index <= following.first
        for start in range(len(line.tokens) - 2)
    )


def _is_phrase(flow: Flow, unit: Unit, after: Sequence[str]) -> bool:
    """Whether the paper has the long words at the break one after the other elsewhere (``formation professionnelle``)."""
    pair = (unit.tokens[-1], after[0])
    told = [word for index, line in enumerate(flow.lines) if index != unit.last for word in line.tokens]
    return min(map(len, pair)) >= 6 and pair in zip(told, told[1:], strict=False)


def begun(flow: Flow, unit: Unit) -> str:
    """A name without the preposition before it, or with its first word, which ends the line above (``… в Ташкентский``).

    Args:
        flow: the text.
        unit: the line with the name.
    """
    text, lines = _INTO.sub("", unit.span.text), flow.lines
    above = lines[unit.first - 1] if unit.first else None
    text = _AFTER_QUOTE.sub("", text)
    if not text[:1].islower() or above is None or above.page != unit.span.page:
        return text
    parts = above.text.split()
    if above.text[:1].isupper() and len(parts) < 4 and all(map(_ADJECTIVE.fullmatch, parts)):
        return f"{above.text} {text}"  # Восточно-Сибирский государственный / технологический университет
    begun = len(parts) > 2 and parts[-1][:1].isupper() and _ADJECTIVE.fullmatch(parts[-1])
    return f"{parts[-1]} {text}" if begun else text


def begun_above(flow: Flow, lexicon: Lexicon, above: Span, unit: Unit) -> bool:
    """Whether a name began on the line above, which cannot end there (``የትምህርት ምዘናና``, ``Educational Assessment and``).

    Args:
        flow: the text.
        lexicon: words of bodies.
        above: that line.
        unit: the line with the word for a body.
    """
    line = flow.lines[above.first_line]
    linked = unit.span.text.split()[0] in ("and", "of", "for", "und", "für", "et", "y", "e", "ve", "iyo", "û")
    joins = (
        values.unfinished(above.text) or (len(line.tokens) > 2 and line.tokens[-1].endswith("ና")) or linked
    )
    bodies = lexicon.mentions(line.tokens, *_STOPS, "title_words")
    return joins and not bodies and line.text[:1] == line.text[:1].upper() and same_print(above, unit.span)
