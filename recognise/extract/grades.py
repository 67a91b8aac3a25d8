"""Grades: what of a label's value or of a sentence is one, and what only belongs to the scale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recognise.extract.candidates import Candidate, candidate
from recognise.extract.durations import duration
from recognise.extract.pieces import before_date, is_legend
from recognise.extract.textflow import Flow, Span
from recognise.extract.values import EDGE, ascii_digits, trim
from recognise.rulepack.folding import fold, script_of, words
from recognise.rulepack.lexicon import Lexicon

_OUT_OF = re.compile(
    r"^\s*(\d+(?:[.,/]\d+)?)\s*(?:من|از|out of|of|sur|de|von|из|з|/|üzerinden|په|ka|ji|کل|میں سے|ከ)\s*\(?\d+(?:[.,]\d+)?(?!\w)"
)
_DECIMAL = re.compile(r"\d{1,2}[.,]\d")
"""A mark that says more than a letter in the words after it (``3.20 جي پي اې``)."""
_FRACTION = re.compile(r"\s*\d{1,2}\s?/\s?\d{1,3}\s*")
_DATED = re.compile(r"\d{1,2}\.?\s+[^\W\d_]+\s+\d{4}|\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4}")
"""A date that stands before a grade in its sentence."""
_DAY = re.compile(r"\s*\d{1,2}([./\-])\d{1,2}\1\d{4}(?!\d)")
"""A day, which is no mark out of another."""
_GRADE_NUMBER = re.compile(r"(?<![\w.,/])\d{1,4}(?:[.,]\d{1,5}|/\d{1,3})?\s?%?(?![\w/])")


_OVERFULL = re.compile(r"(?!100(?!\d))\d{3,}\s?%")
"""More than a hundred per cent."""
_PERSIAN_POINT = re.compile(
    r"[۰-۹]{2}/[۰-۹]{2}(?=[۰۶](?![/۰-۹]))|[۰-۹]{1,2}/(?!۱۰(?![۰-۹]))[۰-۹]{2}(?![/۰-۹])"
)
"""A number with the decimal sign of Persian print, which is a stroke; not so much out of ten.

A third figure behind it that is round was a sign for per cent."""
_FURTHER = frozenset({"اور", "و"})
"""What goes on from another part of the sentence."""
_YEAR_ALONE = re.compile(r"(?:1[2-4]|19|20)\d\d")
_ORDINAL = re.compile(r"first|second|third|1st|2nd|3rd|I{1,3}", re.IGNORECASE)
"""A division or class beside its label."""


_UNIT = re.compile(r"\s+valores\b", re.IGNORECASE)
"""What marks are called where the printed mark has the word behind it."""
_HEADED = re.compile(r"\s*\d{1,3}[.,]\d{1,2}\s?%?(?=\s)")
"""A mark with a point that stands first in the rest of a sentence."""
_FOUR_POINTS = frozenset({"am", "ti"})
"""Languages of countries whose averages reach from 0 to 4."""
_POINTLESS = re.compile(r"[1-4]\d\d")
"""An average whose point was not read."""
_PASSED = re.compile(r"([^\W\d_]+)\s*[-–—:«(]\s*(?=[^\W\d_])(.+)")
"""A mere pass and, behind a sign, how well (``Pass – Second Division``)."""
_LETTER = re.compile(r"[A-Fa-f](?:\s?[+\-–−])?(?:\s?\(?(?:plain|plus|minus)\)?)?", re.IGNORECASE)
"""A grade that is a letter, with its sign in figures, in words or both (``B- MINUS``)."""
_RANGE = re.compile(
    r"(?:\d{1,2}|[oO])\s?(?:a|à|to|bis|до|ile|ilâ|إلى|تا|até|hasta|–|-)\s?\d{1,3}(?:\s?[^\W\d_]+)?"
)
"""The ends of a scale (``0 a 10 valores``, the nought often read as a letter)."""
_MISREAD = re.compile(r"\s*(?:\(\s*\d{3,4}\s*\)|/\s*\d{0,2}0{2,})\s*$")
"""Figures behind a grade in words that can be no mark: a sign for per cent was read as some of them (``(9270)``)."""
_NOUGHT = re.compile(r"0+(?:[1-9]\d*)?")
"""A nought alone or before other figures without a point: no result, but one that was misread."""


def _said_twice(text: str, lexicon: Lexicon) -> str | None:
    """The first of two grades in words that say the same in two scripts (``جيد / Bien``)."""
    halves = [half.strip() for half in text.split("/")]
    twice = len(halves) == 2 and script_of(halves[0]) != script_of(halves[1])
    known = twice and all(lexicon.has("grade_words", tuple(words(half))) for half in halves)
    return halves[0] if known else None


def grade(text: str, lexicon: Lexicon) -> str | None:
    """A grade: a number (``3.33``, ``69.2%``, ``231`` of ``231 out of 270``), a grade word, a letter grade."""
    if _LETTER.fullmatch(text.strip(" :.,;")):
        return text.strip(" :.,;")  # the minus is no dash
    printed = trim(text)
    text = ascii_digits(printed)
    if not text or len(text) > 60 or _RANGE.fullmatch(text) or _NOUGHT.fullmatch(text):
        return None
    if persian := _PERSIAN_POINT.match(printed):
        return ascii_digits(persian.group()).replace("/", ".")
    if _FRACTION.fullmatch(text) and not printed.isascii():  # the stroke is the decimal sign of Persian print
        return re.sub(r"\s?/\s?", ".", text.strip())
    out_of = _OUT_OF.match(fold(text))
    if out_of and not _DAY.match(text):
        return out_of.group(1)
    if lexicon.mentions(words(text), "grade_words"):
        text = _MISREAD.sub("", text)
    if one := _said_twice(text, lexicon):
        return one
    tokens = words(text)
    spot = lexicon.find("grade_words", tokens)
    if spot is not None and spot[0] == 0 and (more := _another_result(text, tokens[spot[1] :], lexicon)):
        return trim(text[:more])
    letter = spot is not None and len("".join(tokens[slice(*spot)])) < 3 and _DECIMAL.match(text)
    if spot == (0, len(tokens)) or (spot is not None and len(tokens) <= 6 and not letter):
        passed = _PASSED.fullmatch(text)
        if passed and lexicon.has("pass_words", tuple(words(passed[1]))):
            rest = words(passed[2])
            if lexicon.find("grade_words", rest) == (0, len(rest)):
                return trim(passed[2])
        ahead = tokens[: spot[0]] if spot is not None else []
        stop = bool(ahead) and (
            ahead[0] in _FURTHER or lexicon.mentions(ahead, "breaks") or bool(_YEAR_ALONE.match(ahead[0]))
        )
        return " ".join(text.split()[spot[0] :]) if stop and spot is not None else text
    found = _GRADE_NUMBER.search(_DATED.sub(" ", text))
    if found and (_OVERFULL.match(found.group()) or _NOUGHT.fullmatch(found.group())):
        return None  # a point that was not read
    if found and len(tokens) <= 8:
        value = found.group(0).strip()
        if re.fullmatch(r"\d{1,2}", value) and len(tokens) <= 3 and text[: found.start()].strip(EDGE):
            return text  # Division 1, Class 2: the number alone says nothing
        unit = _UNIT.match(text, found.end())
        if unit and _DECIMAL.match(value):
            value += unit[0]
        return value.replace("/", ".") if not printed.isascii() else value
    return None


def _another_result(text: str, rest: list[str], lexicon: Lexicon) -> int:
    """Where a second result begins behind a grade in words (``ممتاز وبمعدل 87``), or 0."""
    if not rest or rest[0][:1] != "و" or not any(map(str.isdigit, text)):
        return 0
    told = (rest[0][1:],) in lexicon.labels or lexicon.has("breaks", (rest[0][1:],))
    return max(0, fold(text).find(f" {rest[0]}")) if told else 0


_UP_TO_MARK = re.compile(r"^\D*\d[\d.,/%]*")
_STEP_OF_SCALE = re.compile(r"\d[^=()]*=\s*(?:[^\W\d_]|$)")
"""What a step of a scale means (``Note 4 und höher = bestanden``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeReader:
    """Reads the grades of a document."""

    flow: Flow
    lexicon: Lexicon

    def read(self, span: Span, kind: str, weight: float, language: str) -> Iterator[Candidate]:
        """The grade of a value, if it holds one; arguments as ``WordedValues.read``."""
        printed = before_date(span.text, self.lexicon) if kind.startswith("prose") else span.text
        ordinal = _ORDINAL.fullmatch(trim(printed)) if kind.startswith("label") else None
        text = ordinal[0] if ordinal else grade(self._mark_alone(printed), self.lexicon)
        headed = _HEADED.match(printed) if kind.startswith("prose") and text is None else None
        if headed and not duration(printed, self.lexicon):
            text = grade(headed[0], self.lexicon)  # however long the sentence goes on
        if language in _FOUR_POINTS and kind.startswith("prose") and _POINTLESS.fullmatch(text or ""):
            return
        if self._is_of_scale(span) or duration(span.text, self.lexicon) == trim(span.text):
            return
        if (
            text is None
            or (kind.startswith("prose") and _YEAR_ALONE.fullmatch(text))
            or (kind == "label_guessed" and not (text[0].isdigit() or self.is_grade(text)))
        ):
            return
        summed = re.fullmatch(r"\d{3,4}(?:[.,]\d+)?", text)  # a sum of marks: a grade beside it says more
        passed = self.lexicon.has("pass_words", tuple(words(text)))  # so does it beside a mere pass
        level = re.fullmatch(r"\d{1,2}", text)  # the class one sits in is called a grade as well
        share = 0.9 if summed else 0.85 if passed else 0.97 if level else 1.0
        yield candidate("grade", text, span, kind, weight * share, language=language)

    def _mark_alone(self, text: str) -> str:
        """``mention Assez bien`` without the word for a grade before the grade."""
        parts = [] if self.is_grade(text) else text.split()
        for cut in range(1, min(4, len(parts))):
            labels = self.lexicon.labels.get(tuple(words(" ".join(parts[:cut]))), ())
            rest = " ".join(parts[cut:])
            marked = self.is_grade(rest) or _DECIMAL.match(ascii_digits(rest)) is not None
            if any(label.meaning == "grade" for label in labels) and marked:
                return rest
        return text

    def _is_of_scale(self, span: Span) -> bool:
        """Whether a number is one of the scale or the least that passes (``aprovação a partir de 10 valores``, ``Note 4 und höher``), not what was reached."""
        line, head = self.flow.lines[span.first_line].text, re.split(r"\d", span.text)[0]
        if is_legend(line) or _STEP_OF_SCALE.search(ascii_digits(span.text)):
            return True
        sentence = re.split(r"[.;!?،።۔]\s", line[: max(0, line.find(span.text[:30]))])[-1]
        *labels, before = re.split(r":\s", sentence)
        told = self.lexicon.mentions(words(f"{before} {head}"), "scale_words")
        after = _UP_TO_MARK.sub("", span.text) + line.partition(span.text)[2]
        return told or any(
            (self.lexicon.find("scale_words", words(text)) or (1,))[0] == 0 for text in (*labels, after)
        )

    def is_grade(self, text: str) -> bool:
        """``mention Assez bien`` is a grade, ``mention Chimie`` a field of study: French has one word for both."""
        tokens = words(text)
        return self.lexicon.find("grade_words", tokens) == (0, len(tokens))
