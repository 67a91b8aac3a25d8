"""The issuing country, from names of states, ministries, nationalities and cities on the paper."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recognise.extract.textflow import Flow
from recognise.rulepack.lexicon import Lexicon

_PREFIXES = frozenset("የበከለንبل")


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryReading:
    """Best country (alpha-3), its share of all evidence (0..1), its strength and the line that shows it best."""

    country: str
    share: float
    strength: float
    line: int


_TITLE = 1.0
"""Weight of a title that stands alone on its line and that one country awards."""
_BIRTH = 0.15
"""What a place counts where someone was born: it says little about who issued the paper."""
_MENDED = 0.3
"""What a long name counts that is only there once misread letters are mended; short ones (``Roland``) count nothing."""
_LONG = 8
_POSTCODES = {"AUT": 4, "CHE": 4, "DEU": 5, "ESP": 5, "FRA": 5, "TUR": 5}
"""Figures of the postcode that stands before a town (wiki.heidler-strichcode.de, Postal Code Formats, consulted 2026-11-28)."""
_CODED = 1.5
"""What a town counts more behind such a postcode: Freiburg is in two countries, 79098 Freiburg in one."""


def read_country(
    flow: Flow, tokens: list[tuple[str, ...]], lexicon: Lexicon, births: frozenset[int] = frozenset()
) -> CountryReading | None:
    """The country most of the evidence points to; names in the letterhead count more, each name once.

    Args:
        flow: the text.
        tokens: snapped words of each line.
        lexicon: names of places, and the titles each country awards.
        births: lines that tell where someone was born.
    """
    score: dict[str, float] = {}
    best_line: dict[str, tuple[float, int]] = {}
    seen: set[tuple[str, ...]] = set()
    top = _letterhead_end(flow)
    for index, line_tokens in enumerate(tokens):
        awarding = lexicon.titles.get(line_tokens, frozenset())
        for country in awarding if len(awarding) == 1 else ():
            score[country] = score.get(country, 0.0) + _TITLE
            if best_line.get(country, (0.0, 0))[0] < _TITLE:
                best_line[country] = (_TITLE, index)
        position = 0
        while position < len(line_tokens):
            for length in _lengths(lexicon, line_tokens[position], len(line_tokens) - position):
                phrase = line_tokens[position : position + length]
                forms = (phrase, _without_prefix(phrase), _masculine(phrase))
                found = next((lexicon.places[form] for form in forms if form in lexicon.places), ())
                if not found or (phrase in lexicon.months and any(map(str.isdigit, flow.lines[index].text))):
                    continue  # 20 Sep, which is no Secretaría de Educación Pública
                share = (1.6 if index < top else 1.0) * (0.3 if phrase in seen else 1.0)
                share *= _BIRTH if index in births or _of_citizen(flow, lexicon, index, position) else 1.0
                if not set(phrase) <= set(flow.lines[index].tokens):
                    share *= _MENDED if len("".join(phrase)) >= _LONG else 0.0
                before = line_tokens[position - 1] if position else ""
                for country, weight in found:
                    coded = before.isdigit() and len(before) == _POSTCODES.get(country)
                    value = weight * share * (_CODED if coded else 1.0)
                    score[country] = score.get(country, 0.0) + value
                    if value > best_line.get(country, (0.0, 0))[0]:
                        best_line[country] = (value, index)
                seen.add(phrase)
                position += length - 1
                break
            position += 1
    for country, (weight, index) in _called(flow, lexicon).items():
        score[country] = score.get(country, 0.0) + weight
        best_line.setdefault(country, (weight, index))
    if not any(score.values()):
        return None
    country = max(sorted(score), key=lambda code: score[code])
    total = sum(score.values())
    return CountryReading(
        country=country, share=score[country] / total, strength=score[country], line=best_line[country][1]
    )


def _of_citizen(flow: Flow, lexicon: Lexicon, index: int, position: int) -> bool:
    """Whether the words before a place say whose citizen someone is (``de nacionalidade / cabo-verdiana``)."""
    line, above = flow.lines[index].tokens, flow.lines[index - 1].tokens if index else ()
    before = (*above[-_SAID_BEFORE:], *line[:position])[-_SAID_BEFORE:]
    return lexicon.mentions(before, "citizen_labels")


_SAID_BEFORE = 2
"""Words before a nationality among which the word for one stands."""
_TELEPHONE = re.compile(r"(?<![\w+])\+\s?\(?(\d{1,3})(?=(?:[\s().\-/]?\d){6})")

_IN_BRACKETS = re.compile(r"(?<![\w+])\((50[2-7])\)\s?\d{4}[\s.-]?\d{4}\b")
"""Codes of the countries of Central America, which are printed in brackets before the eight figures of a number."""


def _called(flow: Flow, lexicon: Lexicon) -> dict[str, tuple[float, int]]:
    """Countries of the telephone numbers on the paper, each with its weight and the line of its first number."""
    found: dict[str, tuple[float, int]] = {}
    for index, line in enumerate(flow.lines):
        for match in (*_TELEPHONE.finditer(line.text), *_IN_BRACKETS.finditer(line.text)):
            starts = (match[1][:size] for size in (3, 2))
            known = next(
                (lexicon.calling_codes[code] for code in starts if code in lexicon.calling_codes), None
            )
            if known is not None:
                found.setdefault(known[0], (known[1], index))
    return found


def _without_prefix(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """A place name without the preposition Amharic and Arabic write on to it (``የአዲስ አበባ``, ``بدمشق``)."""
    first = phrase[0]
    return (first[1:], *phrase[1:]) if first[:1] in _PREFIXES and len(first) > 3 else phrase


def _lengths(lexicon: Lexicon, first: str, most: int) -> list[int]:
    """Numbers of words of the places that begin with a word in one of its forms, largest first."""
    forms = {first, *_without_prefix((first,)), *_masculine((first,))}
    found = {length for form in forms for length in lexicon.places.lengths.get(form, ())}
    return sorted((length for length in found if length <= most), reverse=True)


_ADJECTIVE = re.compile(r"(?<=[сзц])(ьк|к)(?:а|е|ая|ое|ого|ої|ой|ому|им|ім|ій|ою|ую|і|ие|их|ом)$")


def _masculine(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """The adjective of a town as it is listed (``Полтавська`` as ``Полтавський``)."""
    ending = {"ьк": "ькии", "к": "кии"}
    return tuple(_ADJECTIVE.sub(lambda match: ending[match[1]], word) for word in phrase)


def _letterhead_end(flow: Flow) -> int:
    """Index of the first line of prose: what stands before it is the letterhead."""
    for index, line in enumerate(flow.lines):
        if len(line.tokens) > 12:
            return index
    return max(6, len(flow.lines) // 3)
