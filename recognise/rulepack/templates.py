"""Sentence templates: how certificates say things in running prose, as data.

A template is a line such as ``certif(y|ies) that {name} (has|having)``: words match whatever their case and accents,
``(a|b)`` are alternatives, ``(a|)`` is optional, ``…`` is a gap of up to sixty characters, ``{slot}`` marks what to read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from recognise.rulepack.folding import fold, script_of

_NAME_WORD = r"(?:[\u1200-\u137f]{1,2}/(?!(?:ሮ|ሪ|ሪት|ት|ር|ርት|ቶ)\b))?[^\W\d_][\w'.\-]*"
"""A word of a name; in Ethiopic script its first part may be one letter before a stroke (``ወ/ጊዮርጊስ``), unlike *Mrs* (``ወ/ሮ``)."""
_DATE_WORD = r"\"?[\w./'\-]+\"?"
"""A word or number of a date, maybe in quotes as Russian and Ukrainian forms print the day."""
_YEAR_IN_WORDS = (
    r"(?:\w*(?:thousand|tausend|hundert|hundred|тысяч|тисяч)\w*|mil|mille|الف\w*|هزار|یکهزار)(?:\s+\w+){0,6}?"
)
_YEAR = rf"(?:[\w./'\-]*\d[\w./'\-]*(?:\s+(?:року|года|г\.|р\.|م|ه|ميلادية|میلادی|هجری|شمسی|عیسوی|ء|yılı|አ\.ም\.?))?|{_YEAR_IN_WORDS})"
_FULL_YEAR = _YEAR.replace(r"\d", r"(?:\d{4}|\d[./\-]\d+[./\-]\d)", 1)
"""A date whose year has four digits or that is all numbers: what may stand before a gap."""
_DATE_GAP = r"(?:,(?=\s*\d))?\s+"
_SLOTS = {
    "name": rf"[()«\"“]?{_NAME_WORD}(?:[\s\-]+{_NAME_WORD}){{0,6}}?[()»\"”]?",
    "name3": rf"{_NAME_WORD}[^\S\n]+{_NAME_WORD}[^\S\n]+{_NAME_WORD}",
    "namec": rf"{_NAME_WORD}(?:[\s\-]+{_NAME_WORD}){{0,2}},\s*{_NAME_WORD}(?:[\s\-]+{_NAME_WORD}){{0,3}}?",
    "pob": rf"{_NAME_WORD}(?:[\s\-,(]+{_NAME_WORD}\)?){{0,4}}?",
    "dob": rf"(?:{_DATE_WORD}{_DATE_GAP}){{0,6}}?{_YEAR}",
    "date": rf"(?:{_DATE_WORD}{_DATE_GAP}){{0,8}}?{_YEAR}",
    "graduated": rf"(?:{_DATE_WORD}{_DATE_GAP}){{0,8}}?{_FULL_YEAR}",
    "title": r"(?:[^;:,\n]|(?<=-),){2,90}?",
    "field": r"(?:[^;:,\n]|(?<=-),){2,90}?",
    "inst": r"[^;:,\n]{3,110}?",
    "grade": r"(?:[^;:\n.]|\.(?=\S)){1,45}?",
    "number": r"(?:[^\W\d_]{1,2}\s(?=\d))?[^\s,;]{2,25}",
    "duration": r"[^;:\n]{3,45}?",
    "x": r"[^;:\n]{1,60}?",
}
_OPEN_END = {
    "name3": _SLOTS["name3"],
    "dob": r"[^;:\n]{4,45}",
    "date": r"[^;:\n]{4,60}",
    "graduated": r"[^;:\n]{4,60}",
    "duration": r"[^;:\n]{3,40}",
    "number": _SLOTS["number"],
}
_GOES_ON = r"(?:(?<=[^\W\d_]{5})[^\W\d_]{0,6})?(?!\w)"
"""The end of a template: its last word may be a stem of five letters and more (``nascid`` of ``nascida``)."""
_PARTICLES = frozenset({"de", "da", "do", "dos", "das", "del", "de la"})
"""Small words that are parts of names (Maria da Silva) as well as of sentences."""
_START_WORDS = r"(?:^|(?<=[\n,;:)])|(?<=\.\s))\s*"
_START = r"(?<![\w.,/\-])"
_AND_START = r"(?<!\w)و?"
"""Arabic writes *and* on to the word after it (``والمولود``)."""
_TOKEN = re.compile(r"\{(\w+)\}|([(|)])|…|\s+|[^\s{}(|)…]+")


_SONS = frozenset({"بن", "ابن"})
"""Words that end the name of a father's child, but begin family names of the Maghreb (``بن ناصر وليد``)."""
_NUMBER_SIGNS = frozenset({"n°", "no", "n.o", "no.", "nro", "nro."})
_NUMBER_SIGN = r"n(?:r?o\.?|\.\s?o|[°*?'\"^.])"
"""The sign № with what a scan makes of its small raised letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A compiled template. ``final`` is the slot that ends it, if any; its value runs up to a stop word."""

    source: str
    language: str
    pattern: re.Pattern[str]
    slots: tuple[str, ...]
    final: str | None
    words: frozenset[str]
    title_in_field: bool
    """Whether title and field are parted by a mere ``in``: together they are the title."""
    anchors: tuple[str, ...]
    """Folded words one of which must occur in the text for the pattern to be worth trying; empty when nothing is certain."""


def compile_template(source: str, language: str, stops: tuple[str, ...]) -> Template:
    """Compile a template line.

    Args:
        source: the template as written in a reading file.
        language: BCP 47 code of the file.
        stops: words that end a value when the template itself does not say what follows.

    Raises:
        ValueError: an unknown slot or unbalanced parentheses.
    """
    parts: list[str] = []
    slots: list[str] = []
    vocabulary: set[str] = set()
    tokens = list(_TOKEN.finditer(source))
    latin = fold(source).isascii() or script_of(source) == "Latn"
    final = None
    for index, match in enumerate(tokens):
        text = match.group(0)
        if match.group(1):
            slot = match.group(1)
            if slot not in _SLOTS:
                raise ValueError(f"unknown slot {{{slot}}} in template: {source}")
            last = index == len(tokens) - 1
            if last:
                final = slot
            body = (
                _OPEN_END.get(slot, _SLOTS[slot]) if last else _SLOTS[slot] if index == 0 else _between(slot)
            )
            if index == 0 and slot in ("dob", "date", "graduated"):  # a date further up is another one
                body = body.replace(r"\s+", r"[^\S\n]+")
            if index == 0 and slot == "name":  # so is what stands on the line above it
                body = body.replace(r"[\s\-]+", r"(?:[^\S\n]|-)+")
            if index == 0:
                parts.append(_START_WORDS if slot in ("name", "pob", "title", "field", "inst") else _START)
            guard = _no_stop(stops) if slot in ("name", "name3", "pob") and not latin else ""
            parts.append(rf"{guard}(?P<{slot}>{body})")
            slots.append(slot)
        elif match.group(2):
            parts.append({"(": "(?:", "|": "|", ")": ")"}[text])
        elif text == "…":
            parts.append(r"(?:[^\n;]|\n){0,60}?")
        elif text.isspace():
            parts.append(r"\s*(?:(?<!\w)|(?!\w))" if _optional_beside(tokens, index) else r"\s+")
        else:
            folded = fold(text)
            vocabulary.update(re.findall(r"[^\W\d_]+", folded))
            sign = r",(?!\d)" if folded == "," else re.escape(folded)  # 7,25 is one number
            parts.append(_NUMBER_SIGN if folded in _NUMBER_SIGNS else sign)
    pattern = "".join(parts)
    if final == "name":
        stops = tuple(stop for stop in stops if stop not in _PARTICLES)
    if final in ("name", "pob"):  # a number ends the name of a person, but not that of a school
        pattern += rf"(?:(?=\s+\d)|{_end(stops)})"
    elif final is not None and final not in _OPEN_END:
        shortest = 4 if fold(source).isascii() or script_of(source) == "Cyrl" else 3
        pattern += _end(tuple(stop for stop in stops if len(stop) >= shortest))
    start = _AND_START if language == "ar" else r"(?<!\w)"
    try:
        compiled = re.compile(("" if tokens[0].group(1) else start) + pattern + ("" if final else _GOES_ON))
    except re.error as error:
        raise ValueError(f"cannot read template: {source}") from error
    return Template(
        source=source,
        language=language,
        pattern=compiled,
        slots=tuple(slots),
        final=final,
        words=frozenset(word for word in vocabulary if len(word) >= 3),
        title_in_field=bool(re.search(r"\{title\} (?:in|en|em) \{field\}", source)),
        anchors=_anchors(source),
    )


def _between(slot: str) -> str:
    """Inside a sentence a value may run over one line break: the words around it bound it."""
    line = _SLOTS[slot]
    if slot in ("title", "field", "inst", "x", "grade"):
        return line
    return f"{line}(?:\\n{line})??" if r"\n" in line else line


def _optional_beside(tokens: list[re.Match[str]], index: int) -> bool:
    """White space beside an optional group or a comma is optional as well."""
    before, after = tokens[index - 1].group(0), tokens[index + 1].group(0) if index + 1 < len(tokens) else ""
    return before in (")", "(", "|", "…") or after in ("(", ")", "|", "…") or after[:1] in ",.;:'"


def _no_stop(stops: tuple[str, ...]) -> str:
    """A name does not begin with a word that ends values (``بأن بعد أن استوفى`` names no one)."""
    alternatives = "|".join(
        re.escape(fold(stop)) for stop in sorted({*stops} - _SONS, key=len, reverse=True) if stop
    )
    return rf"(?!(?:{alternatives})(?!\w))" if alternatives else ""


def _end(stops: tuple[str, ...]) -> str:
    alternatives = "|".join(
        re.escape(fold(stop)) for stop in sorted(set(stops), key=len, reverse=True) if stop
    )
    stop = rf"\s+(?:{alternatives})(?!\w)|" if alternatives else ""
    point = r"(?:(?<=\w\w\w)|(?<=\d\d)|(?<=[.,]\d))\."  # not that of an abbreviation or an ordinal
    return rf"(?={stop}\s*(?:[;:()\n]|[,/](?!\d)|{point}(?:\s|$)|$))"


def _anchors(source: str) -> tuple[str, ...]:
    """A word of the template, or one for each choice of a group in parentheses: the rarest, which are the longest."""
    found: list[tuple[str, ...]] = [()]
    choices: list[str] = []
    depth = 0
    tokens = [match.group(0) for match in _TOKEN.finditer(source)]
    for index, token in enumerate(tokens):
        depth += (token == "(") - (token == ")")
        literal = re.findall(r"[^\W\d_]+", fold(token)) if fold(token) not in _NUMBER_SIGNS else []
        if token == "(" and depth == 1:
            choices = [""]
        elif token == "|" and depth == 1:
            choices.append("")
        elif token == ")" and depth == 0:
            found.append(tuple(choices) if all(choices) else ())
        elif token.startswith("{") or depth > 1:
            continue
        elif depth == 1:
            choices[-1] = max([choices[-1], *literal], key=len)
        elif not _beside_parenthesis(tokens, index):
            found += [(word,) for word in literal]
    return max(found, key=lambda words: min(map(len, words), default=0))


def _beside_parenthesis(tokens: list[str], index: int) -> bool:
    """Whether a word is written on to one in parentheses, as in ``certif(y|ies)``."""
    return {*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2]} & {"(", ")"} != set()
