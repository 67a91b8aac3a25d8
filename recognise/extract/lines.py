"""The default engine: text boxes in, readings out. A glance tells script and direction; the models tell the language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from recognise.extract.crops import even_light, line_picture
from recognise.extract.detect import TextBox
from recognise.extract.doubtful_words import CONVINCING, mended
from recognise.extract.glance import Glance, len_of, look, script_chance
from recognise.extract.ink import closed, plain_print
from recognise.extract.mixed import SEEN, better_words, is_doubtful, merge
from recognise.extract.numbers import ASKED, agreed, compact, may_hide_stroke, numbers
from recognise.extract.orientation import on_its_head
from recognise.extract.ornaments import bulleted, within_frame
from recognise.extract.readings import Readings, tidy
from recognise.extract.recogniser import read_own, spelt
from recognise.extract.rtl import is_right_to_left
from recognise.extract.script import (
    ARABIC,
    CYRILLIC,
    LATIN,
    MODEL_SCRIPT,
    MODELS,
    OWN,
    PROBE,
    SCRIPTS,
    fit,
    main_script,
)
from recognise.extract.sheet import FlatPage, half_turned, upside_down
from recognise.extract.spoken import (
    Look,
    confirmed,
    languages_of,
    missed,
    model_for,
    other_cyrillic,
    scripts_of,
    second_latin,
    told_apart,
)
from recognise.extract.tess import LineReading, installed, read_line

SURE = 0.85
"""A reading this good ends the search for another script."""
WEAK = 0.72
"""Below this a second opinion is asked."""
DOUBTFUL = 0.9
"""Below this a line that our own network read is read by Tesseract as well."""
MODEST = 0.1
"""Tesseract thinks less of its readings than our network does: by so much it may be less sure and still be right."""
JUNK = 0.3
"""Below this a box holds no text: a signature, a piece of frame, a stamp."""
JUNK_SHORT = 0.6
"""The same for readings of up to five signs."""
NOTHING = 0.9
"""A box that at a glance is no writing with this chance is not read at all."""
SUSPECT = 0.1
"""From this chance of being no writing on, a tall box is taken for a signature until it reads well."""
UNLIKELY = 0.05
"""A script with a smaller chance than this is tried only on lines that nothing else fits."""
TRACE = 0.01
"""The words of a script with a smaller chance than this are not looked for in a line of another."""
_FIGURES = re.compile("[0-9]{2,4}")
"""A number in which Tesseract may have lost the point: the other reader of Latin script is asked for it."""
BESIDE = 0.33
"""A page with more Arabic print than this is read from right to left, whatever translation stands beside it."""
ORNAMENTS = 10
"""A line of more words than this, of one or two signs and badly read, is the ornaments of a frame."""
LONG = 8.0
"""Of a line of more heights than this only the doubtful words are read again, where they are few."""
UNREAD, FRAME = 0.05, 12.0
"""Of what is longer than so many heights and reads no better than this no model reads anything: the ornaments of a frame."""
NASTALIQ = "urd"
"""The model of a script whose lines are as tall as signatures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxReading:
    """A box and what it says."""

    box: TextBox
    text: str
    confidence: float
    script: str


class LineReader:
    """Reads one upright page after another."""

    def __init__(self) -> None:
        have = installed()
        self._models = {
            script: [model for model in dict.fromkeys(MODELS[script].values()) if model in have]
            for script in SCRIPTS
            if PROBE[script] in have
        }

    def read(self, page: FlatPage) -> tuple[FlatPage, list[BoxReading], tuple[str, ...]]:
        """Read all boxes of the page; turns the page when it turns out to be upside down.

        Returns:
            The page, what its boxes say, and the numbers that two recognisers read alike (see ``numbers``).
        """
        grey, boxes = _print_of(page)
        seen = look(grey, boxes)
        if on_its_head(grey, boxes, seen, self._worth(seen)):
            boxes, page = half_turned(boxes, grey), upside_down(page)
            grey = grey[::-1, ::-1].copy()
            seen = look(grey, boxes)
        kept = [
            (box, closed(grey, box), glance)
            for box, glance in zip(boxes, seen, strict=True)
            if glance.chance("none") < NOTHING
        ]
        lines = [(line, glance) for _, line, glance in kept]
        whole = {id(line): box for box, line, _ in kept}
        readings = Readings(grey, _from_right(lines))
        models = self._models_of(lines, readings)
        found = [(box, glance, self._read_box(readings, box, glance, models)) for box, glance in lines]
        more = missed([box for box, _, reading in found if fit(reading) < WEAK], models, readings.of)
        if more:
            models |= {script: PROBE[script] for script in more}
            found = [(box, glance, self._read_box(readings, box, glance, models)) for box, glance in lines]
        for script in _AGAIN:
            found = self._in_other_model(found, models, readings, script)
        languages = languages_of((reading for _, _, reading in found), OWN)
        models |= {script: MODELS[script][language] for script, language in languages.items()}
        usual, tall = _usual_height(found), NASTALIQ in models.values()
        done, taken = [], []
        for box, glance, reading in found:
            if tall or not _like_a_signature(box, glance, usual):
                reading = self._improve(readings, box, glance, reading, models)
            if _holds_text(box, glance, reading, usual):
                done.append(_finished(whole[id(box)], reading, languages.get(ARABIC, "")))
                taken.append((box, reading))
        return page, _without_bullets(done), _read_twice(readings, taken, own=not set(OWN) & set(models))

    def _worth(self, seen: list[Glance]) -> Callable[[Any, TextBox], float]:
        """How well a box of a page is read in the better of the two scripts that most of the page seems to be in."""
        ranked = sorted(self._models, key=lambda script: -sum(script_chance(one, script) for one in seen))

        def worth(page: Any, box: TextBox) -> float:
            readings, line = Readings(page, False), closed(page, box)
            return max((fit(readings.of(line, PROBE[script])) for script in ranked[:2]), default=0.0)

        return worth

    def _models_of(self, lines: list[Look], readings: Readings) -> dict[str, str]:
        """The model for each script of the page, the script with most print first."""
        scripts = confirmed(lines, scripts_of(lines, self._models), readings.of)
        if LATIN in self._models and CYRILLIC in self._models:
            scripts = told_apart(lines, scripts, readings.of)
        return {
            script: PROBE[script]
            if script in OWN
            else model_for(lines, script, self._models[script], readings.of)
            for script in scripts
        }

    def _in_other_model(
        self, found: list[Found], models: dict[str, str], readings: Readings, script: str
    ) -> list[Found]:
        """Lines of a script in the model of its language that reads them better: of a translation, or of a page taken for another."""
        before = models.get(script, "")
        mine = [(box, reading) for box, _, reading in found if before and reading.language == before]
        choose, better, least = _AGAIN[script]
        model = choose(mine, before, self._models.get(script, ()), readings.of)
        if model is None:
            return found
        models[script] = model
        return [
            (box, glance, better(reading, readings.of(box, model)))
            if reading.language == before and len_of(box) > least
            else (box, glance, reading)
            for box, glance, reading in found
        ]

    def _read_box(
        self, readings: Readings, box: TextBox, glance: Glance, models: dict[str, str]
    ) -> LineReading:
        """Read a line with the model of the script it seems to be in, then with others while it does not fit."""
        best = LineReading()
        for script in sorted(models, key=lambda script: -script_chance(glance, script)):
            if fit(best) >= (SURE if script_chance(glance, script) > UNLIKELY else WEAK):
                break
            reading = readings.of(box, models[script])
            if fit(reading) > fit(best):
                best = reading
        return best

    def _improve(
        self, readings: Readings, box: TextBox, glance: Glance, best: LineReading, models: dict[str, str]
    ) -> LineReading:
        """Second looks where they pay: the other script of a mixed line, another size, another recogniser."""
        if len(models) > 1 and is_doubtful(best):
            for script, model in models.items():
                likely = script_chance(glance, script) > TRACE
                if likely and script != MODEL_SCRIPT.get(best.language) and fit(best) >= JUNK:
                    mixed = merge(best, readings.of(box, model), readings.from_right)
                    if mixed is not best:
                        return mixed
        own = MODEL_SCRIPT.get(best.language) in OWN and glance.chance("none") < 0.5
        if own and (fit(best) < DOUBTFUL or is_doubtful(best)):
            other = readings.by(box, models.get(MODEL_SCRIPT[best.language], best.language))
            if fit(other) > fit(best) - MODEST:
                best = other
        if fit(best) < WEAK and glance.chance("none") < 0.5:
            best = _other_sizes(readings, box, best, models)
        if LATIN in models and _FIGURES.fullmatch(best.text) and readings.may_hold_point(box, len(best.text)):
            other = readings.latin(box)
            if fit(other) > SURE and re.sub("[.,]", "", other.text) == best.text:
                return other
        if LATIN in models and glance.chance("none") < 0.5 and _may_read_better(box, best):
            return _in_other_latin(readings, box, best)
        return best


def _fitter(one: LineReading, two: LineReading) -> LineReading:
    """The reading of a line that fits its script better."""
    return max(one, two, key=fit)


_AGAIN = {LATIN: (second_latin, better_words, 1.0), CYRILLIC: (other_cyrillic, _fitter, 0.0)}
"""Script -> what names another model for it, which of two readings of a line is taken, and how many heights a line is longer than."""


def _in_other_latin(readings: Readings, box: TextBox, best: LineReading) -> LineReading:
    """The line, or of a long one its doubtful words, as the other recogniser of Latin script reads it, if that is better."""
    if MODEL_SCRIPT.get(best.language) == LATIN and len_of(box) > LONG:
        line = mended(best, box.height / box.width, partial(readings.piece, box))
        if line:
            return line
    other = readings.latin(box)
    return other if fit(other) > max(CONVINCING, fit(best)) else best


def _may_read_better(box: TextBox, best: LineReading) -> bool:
    """Whether the other recogniser of Latin script is worth its time: the line is not read surely, and is no row of ornaments."""
    latin = MODEL_SCRIPT.get(best.language) == LATIN
    weak = fit(best) < (SURE if latin else WEAK) and not _has_own_letters(best)
    return weak and not (fit(best) < UNREAD and len_of(box) > FRAME)


def _has_own_letters(reading: LineReading) -> bool:
    """Whether a word is in letters of our own network's scripts, which no Latin model knows."""
    return any(
        word.confidence > SEEN and main_script(word.text) in OWN and len(word.text) > 1
        for word in reading.words
    )


def _other_sizes(readings: Readings, box: TextBox, best: LineReading, models: dict[str, str]) -> LineReading:
    """A line may be read wrongly at one size of the letters and rightly at another."""
    script = MODEL_SCRIPT.get(best.language) or next(iter(models))
    if script == LATIN or script not in models:
        return best
    for height, across in ((56, 0.15), (32, 0.0), (48, 0.3)):
        if script in OWN:
            picture = line_picture(readings.grey, box, across=across)
            other = read_own(picture, readings.from_right)
        else:
            picture = line_picture(readings.grey, box, height=height, across=across)
            other = tidy(read_line(picture, models[script]))
        if fit(other) > fit(best):
            best = other
        if fit(best) >= SURE:
            break
    return best


Found = tuple[TextBox, Glance, LineReading]


def _read_twice(readings: Readings, read: list[tuple[TextBox, LineReading]], *, own: bool) -> tuple[str, ...]:
    """Numbers of papers that another recogniser reads alike; those at the edges of the page are asked first.

    Where our own network read no line (``own``) it is asked first, since it costs less, and believed when all signs agree.
    """
    middle = readings.grey.shape[0] / 2
    asked = [
        (box, number)
        for box, reading in read
        for number in numbers(reading.words, from_right=is_right_to_left(reading))
    ]
    asked.sort(key=lambda one: -abs(float(one[0].quad[:, 1].mean()) - middle))
    found = []
    for box, (text, left, right) in asked[:ASKED]:
        if (
            own
            and not may_hide_stroke(text)
            and compact(readings.own_piece(box, left, right).text) == compact(text)
        ):
            found.append(compact(text))
        else:
            found.append(agreed(text, readings.piece(box, left, right).text))
    return tuple(number for number in found if number)


def _print_of(page: FlatPage) -> tuple[Any, list[TextBox]]:
    """The page in plain print and the boxes that may hold text."""
    light = even_light(page.grey)
    boxes = within_frame([box for box in page.boxes if _may_be_text(box)])
    grey = plain_print(light, boxes)
    return grey, boxes


def _from_right(lines: list[Look]) -> bool:
    """Whether the page is read from right to left: Arabic beside its translation takes less than half of the print."""
    arabic = sum(box.width * glance.chance(ARABIC, "Nast") for box, glance in lines)
    printed = sum(box.width * glance.chance(*SCRIPTS, "Nast") for box, glance in lines)
    return arabic > BESIDE * printed


def _usual_height(found: list[Found]) -> float:
    """Median height of the boxes that were read well; 0 when there are none."""
    heights = sorted(box.height for box, _, reading in found if fit(reading) >= SURE)
    return heights[len(heights) // 2] if heights else 0.0


def _like_a_signature(box: TextBox, glance: Glance, usual: float) -> bool:
    tall = usual > 0 and box.height > 1.3 * usual and box.width < 5 * box.height
    return tall and glance.chance("none") > SUSPECT


def _holds_text(box: TextBox, glance: Glance, reading: LineReading, usual: float) -> bool:
    """Short or oversized readings must be surer: signatures and ornaments come out as a few letters in a tall box."""
    worth, signs = fit(reading), len(reading.text.replace(" ", ""))
    if signs == 0 or worth < (JUNK if signs > 5 else JUNK_SHORT):
        return False
    none = glance.chance("none")
    if none > 0.5 and worth < SURE:
        return False
    if worth < WEAK and signs < 2.5 * (parts := len(reading.text.split())) and parts > ORNAMENTS:
        return False
    if worth < WEAK and usual > 0 and 1.2 * usual < box.height and box.width < 6 * box.height:
        return False
    return not (none > SUSPECT and usual > 0 and box.height > 1.5 * usual and signs <= 8 and worth < SURE)


_SLASH = re.compile(r"(?<=\s)/(?=[^\W\d])|(?<=[^\W\d])/(?=\s)")
"""A slash between translations, with a space on one side only."""


def _finished(box: TextBox, reading: LineReading, arabic: str) -> BoxReading:
    """The reading as the language of the page that is written in Arabic script spells it."""
    script = MODEL_SCRIPT.get(reading.language, LATIN)
    text = " ".join(spelt(_SLASH.sub(" / ", reading.text), arabic).split())
    return BoxReading(box=box, text=text, confidence=round(reading.confidence, 3), script=script)


def _without_bullets(found: list[BoxReading]) -> list[BoxReading]:
    marked = bulleted([(one.text, float(one.box.quad[:, 0].max()), one.box.height) for one in found])
    return [replace(one, text=one.text[1:].lstrip()) if i in marked else one for i, one in enumerate(found)]


def _may_be_text(box: TextBox) -> bool:
    return box.height >= 8 and box.height <= 1.8 * box.width
