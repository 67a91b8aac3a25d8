"""Lines of Arabic script and Ethiopic, read by a small network of our own: Tesseract loses a tenth of them even on good scans.

``data/lines.onnx``, made by ``benchmarks/networks/train_lines.py`` from fonts, names a sign for every third column of a line.
It sees shapes, not languages: letters that look alike in all languages have one name here, and signs come from left to right as
they stand. ``visual`` puts them in the order of reading, ``spelt`` makes text of them.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import Any

from recognise.extract import visual
from recognise.extract.crops import HEIGHT, MARGIN
from recognise.extract.detect import own_session
from recognise.extract.script import ARABIC, ETHIOPIC, PROBE, count_scripts, script_of
from recognise.extract.tess import LineReading, Word, mean_confidence

STEP = 3
"""Pixels of the line for each answer of the network."""
MAX_WIDTH = 2400

_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقلمنهويپچژکگیٹڈڑںھےۓځڅډړږښګڼۍې"
_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
_ASCII = "".join(map(chr, range(0x21, 0x7F))).replace("`", "۔")  # no paper prints a grave accent
_SYLLABLES = "".join(
    sign for sign in map(chr, (*range(0x1200, 0x135B), *range(0x1361, 0x1369), *range(0x1369, 0x137D)))
    if unicodedata.name(sign, "")
)  # fmt: skip
SIGNS = f" {_LETTERS}{_DIGITS}{_ASCII}،؛؟٪٫«»–—{_SYLLABLES}"
"""What the network tells apart; class 0 is nothing, class 1 the first of these."""

_ALIKE = str.maketrans("كہەۀۂۃى٠١٢٣٤٥٦٧٨٩", "کهههه" + "ةی" + _DIGITS)
_UNSEEN = re.compile("[\u200c-\u200f\u202a-\u202e\u0640\u064b-\u065f\u0670]")
_ETHIOPIAN_ERA = re.compile(r"(?<=\d{4} )ዒ\.?(?=ም)|(?<=\d{4})ዒ\.?(?=ም)")
"""``ዓ.`` after a year as it looks on a bad picture, where the dot runs into the letter: no word begins so there."""
_SOMALI_WHO = re.compile(
    r"(?<![\w.,/])00(?= (?:ku|ka|ah|ay|uu|la|leh|loo|lagu|kala|sad?dex\w*|sed?dex\w*|afa?r\w*|buuxa|dhan|dham\w*)\b)"
)
"""The Somali word ``oo`` read as noughts: before the words it stands before, where no figures do."""
_PER_CENT = re.compile("(?<=[۰-۹])%|(?<=(?<![۰-۹])[۰-۹]{2}[.٫][۰-۹]{2})۶(?![۰-۹])")
"""The sign behind a mark, which with two decimals before it looks like a third one: a six."""
_EASTERN_ARABIC = str.maketrans(_DIGITS, "٠١٢٣٤٥٦٧٨٩")


Seen = tuple[str, float, float]
"""A sign, where its middle is and how sure it is."""
FIGURES = 3
"""So many steps from figure to figure tell how wide figures are."""
APART = 1.5
"""So many of these steps are a gap between two numbers."""


def as_seen(text: str) -> str | None:
    """Text the way the network names it: look-alike letters by one name, no signs over letters; None when it lacks a sign.

    Args:
        text: signs from left to right as they stand on the paper.
    """
    text = _UNSEEN.sub("", text).translate(_ALIKE)
    signs = [
        "ی" if sign == "ي" and script_of(text[index - 1 : index] or " ") == ARABIC else sign
        for index, sign in enumerate(text)
    ]  # yeh has two dots in all languages where another letter follows (to its left)
    text = " ".join("".join(signs).split())
    return text if text and set(text) <= set(SIGNS) else None


def spelt(text: str, language: str) -> str:
    """The letters and digits that a language writes for shapes that look alike in all of them.

    Args:
        text: signs in reading order as the network names them.
        language: BCP 47.
    """
    text = _ETHIOPIAN_ERA.sub("ዓ.", _PER_CENT.sub("٪", text))
    text = _SOMALI_WHO.sub("oo", text)
    if language == "ar":
        text = re.sub("ی(?=[ء-ۓ])", "ي", text.replace("ک", "ك"))
        return text.replace("ی", "ى").translate(_EASTERN_ARABIC)
    if language == "ur":
        return text.replace("ه", "ہ").replace("ي", "ی")
    return text.replace("ي", "ی") if language == "fa" else text


def read_own(picture: Any, from_right: bool = False) -> LineReading:
    """Read one line; words stand in reading order.

    The reading goes by the name of the model of its script that is asked first, since the network knows no languages.

    Args:
        picture: the line as ``line_picture`` gives it, with its margin.
        from_right: whether the page is read from right to left.
    """
    import numpy as np

    picture = picture[MARGIN:-MARGIN, :MAX_WIDTH]
    whole = max(1.0, picture.shape[1] - 2.0 * MARGIN)
    score = own_session("lines").run(None, {"x": picture[None, None].astype(np.float32) / 127.5 - 1.0})[0][0]
    chance = np.exp(score - score.max(axis=1, keepdims=True))
    chance /= chance.sum(axis=1, keepdims=True)
    signs = [
        (sign, (step * STEP + STEP / 2 - MARGIN) / whole, sure) for sign, step, sure in _best_path(chance)
    ]
    signs = whole_numbers(signs)
    seen = "".join(sign for sign, _, _ in signs)
    places = visual.in_order(seen, visual.line_from_right(seen, from_right))
    text = visual.spelt(seen, places)
    words, start = [], 0
    slack = 0.15 * HEIGHT / whole
    for part in text.split(" "):
        held = [signs[at] for at, _ in places[start : start + len(part)]]
        start += len(part) + 1
        if part:
            sure = sum(one[2] for one in held) / len(held)
            edges = [one[1] for one in held]
            words.append(Word(text=part, confidence=sure, left=min(edges) - slack, right=max(edges) + slack))
    text = " ".join(word.text for word in words)
    letters = count_scripts(text)
    script = ETHIOPIC if letters.get(ETHIOPIC, 0) > letters.get(ARABIC, 0) else ARABIC
    return LineReading(
        text=text, confidence=mean_confidence(words), language=PROBE[script], words=tuple(words)
    )


def whole_numbers(signs: list[Seen]) -> list[Seen]:
    """The signs without spaces inside numbers, where the figures stand no further apart than elsewhere in them.

    In a line from the right, the parts of a number would change places.
    """
    steps = [
        after[1] - before[1]
        for before, after in itertools.pairwise(signs)
        if before[0].isdigit() and after[0].isdigit()
    ]
    if len(steps) < FIGURES:
        return signs
    close = APART * sorted(steps)[len(steps) // 2]
    return [
        one
        for at, one in enumerate(signs)
        if one[0] != " "
        or not 0 < at < len(signs) - 1
        or not (signs[at - 1][0].isdigit() and signs[at + 1][0].isdigit())
        or signs[at - 1][0].isascii() != signs[at + 1][0].isascii()
        or signs[at + 1][1] - signs[at - 1][1] > close
    ]


def _best_path(chance: Any) -> list[Seen]:
    """Sign, middle step and chance of each: the best path without repeats and without nothing (CTC, greedy)."""
    best, sure = chance.argmax(axis=1), chance.max(axis=1)
    found: list[tuple[str, float, float, float]] = []
    before = 0
    for step, (kind, here) in enumerate(zip(best, sure, strict=True)):
        if kind and kind == before:
            sign, first, _, most = found[-1]
            found[-1] = (sign, first, float(step), max(most, float(here)))
        elif kind:
            found.append((SIGNS[kind - 1], float(step), float(step), float(here)))
        before = kind
    return [(sign, (first + last) / 2, most) for sign, first, last, most in found]
