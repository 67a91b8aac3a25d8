"""The default engine: text boxes in, readings out. A glance tells script and direction; the models tell the language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from recognise.extract.crops import cut, even_light, line_picture, without_rules
from recognise.extract.detect import TextBox
from recognise.extract.glance import Glance, len_of, look, script_chance
from recognise.extract.language import evidence, identify
from recognise.extract.latin import read_latin
from recognise.extract.mixed import is_doubtful, merge
from recognise.extract.numerals import with_numbers
from recognise.extract.rtl import is_right_to_left, straighten
from recognise.extract.script import ARABIC, CYRILLIC, LATIN, MODEL_SCRIPT, MODELS, PROBE, SCRIPTS, clean, fit
from recognise.extract.sheet import FlatPage, upside_down
from recognise.extract.tess import LineReading, installed, read_line

SURE = 0.85
"""A reading this good ends the search for another script."""
WEAK = 0.72
"""Below this a second opinion is asked."""
JUNK = 0.3
"""Below this a box holds no text: a signature, a piece of frame, a stamp."""
JUNK_SHORT = 0.5
"""The same for readings of up to five signs."""
NOTHING = 0.9
"""A box that at a glance is no writing with this chance is not read at all."""
SUSPECT = 0.1
"""From this chance of being no writing on, a tall box is taken for a signature until it reads well."""
PRESENT = 0.04
"""A script is on the page when this share of its print seems to be in it."""
CLEAR = 0.8
"""Or when one line seems to be in it with this chance."""
UNLIKELY = 0.05
"""A script with a smaller chance than this is tried only on lines that nothing else fits."""
TRACE = 0.01
"""The words of a script with a smaller chance than this are not looked for in a line of another."""
FRAME = 12
"""So many small boxes in a row at both sides of the page are the ornaments of a frame."""
EVIDENCE = 0.8
"""Weight of letters and common words beside the fit when the model of a script is chosen."""
BEHIND = 0.25
"""A model whose worth is so much less than the best one's is out."""
LONG = 10.0
"""So many heights of a long line are enough to know its language."""
SAMPLE = 3
"""Lines read with every model of a script before the page is read."""
SAMPLE_LATIN = 6
"""Lines read with one model to tell the Latin languages apart: they share their letters, and need more words."""
NASTALIQ = "urd"
"""The model of a script whose lines are as tall as signatures."""
STRAY = frozenset("|¦_[]{}«»~\\")
"""Signs that, alone in a word, are pieces of rules."""


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

    def read(self, page: FlatPage) -> tuple[FlatPage, list[BoxReading]]:
        """Read all boxes of the page; turns the page when it turns out to be upside down."""
        grey = without_rules(even_light(page.rgb))
        boxes = _within_frame([box for box in page.boxes if _may_be_text(box)])
        seen = look(grey, boxes)
        if _on_its_head(boxes, seen):
            page, grey = upside_down(page), grey[::-1, ::-1].copy()
            boxes = _within_frame([box for box in page.boxes if _may_be_text(box)])
            seen = look(grey, boxes)
        lines = [
            (box, glance) for box, glance in zip(boxes, seen, strict=True) if glance.chance("none") < NOTHING
        ]
        scripts = self._told_apart(grey, lines, self._scripts(lines))
        models = {script: self._language(grey, script, lines) for script in scripts}
        found = [(box, glance, self._read_box(grey, box, glance, models)) for box, glance in lines]
        usual, tall = _usual_height(found), NASTALIQ in models.values()
        done = []
        for box, glance, reading in found:
            if tall or not _like_a_signature(box, glance, usual):
                reading = self._improve(grey, box, glance, reading, models)
            if _holds_text(box, glance, reading, usual):
                done.append(_finished(box, reading))
        return page, done

    def _scripts(self, lines: list[Look]) -> list[str]:
        """Scripts of the page, the one with most print first."""
        weight = {
            script: sum(len_of(box) * script_chance(glance, script) for box, glance in lines)
            for script in self._models
        }
        whole = sum(weight.values()) or 1.0
        clear = {
            script
            for script in weight
            if weight[script] > PRESENT * whole
            or any(script_chance(glance, script) > CLEAR and len_of(box) > 2 for box, glance in lines)
        }
        return sorted(clear, key=lambda script: -weight[script]) or [LATIN]

    def _told_apart(self, grey: Any, lines: list[Look], scripts: list[str]) -> list[str]:
        """Latin and Cyrillic capitals look alike: the clearest lines are read in both, and a script that wins none is out.

        It stays where the glance saw both: the papers of half the world are bilingual.
        """
        alike = [script for script in (LATIN, CYRILLIC) if script in self._models]
        seen = [script for script in alike if script in scripts]
        if not seen or len(alike) < 2:
            return scripts
        clearest = sorted(
            lines, key=lambda one: -sum(script_chance(one[1], script) for script in alike) * len_of(one[0])
        )
        wins = dict.fromkeys(alike, 0)
        for box, _ in clearest[:SAMPLE]:
            picture = line_picture(grey, box, longest=LONG)
            worth = {script: fit(_tidy(read_line(picture, PROBE[script]))) for script in alike}
            wins[max(worth, key=lambda script: worth[script])] += 1
        first, second = sorted(alike, key=lambda script: -wins[script])
        if first in seen:
            return scripts
        return [script for script in (first, *scripts) if script != second or wins[second]]

    def _language(self, grey: Any, script: str, lines: list[Look]) -> str:
        """The model for a script on this page: chosen by what each model makes of the clearest lines."""
        clearest = sorted(lines, key=lambda one: -script_chance(one[1], script) * len_of(one[0]))
        most = SAMPLE_LATIN if script == LATIN else SAMPLE
        pictures = [line_picture(grey, box, longest=1.5 * LONG) for box, _ in clearest[:most]]
        if script == LATIN:
            read = [_tidy(read_line(picture, PROBE[LATIN])).text for picture in pictures]
            model = MODELS[script][identify("\n".join(read)) or "en"]
            return model if model in self._models[script] else PROBE[script]
        models = {
            language: model for language, model in MODELS[script].items() if model in self._models[script]
        }
        if script == ARABIC and NASTALIQ in models.values():
            hands = [
                sum(len_of(box) * glance.chance(kind) for box, glance in lines) for kind in ("Nast", ARABIC)
            ]
            if hands[0] > hands[1]:
                return NASTALIQ
        return _best_model(pictures, models, script)

    def _read_box(self, grey: Any, box: TextBox, glance: Glance, models: dict[str, str]) -> LineReading:
        """Read a line with the model of the script it seems to be in, then with others while it does not fit."""
        best = LineReading()
        if ARABIC in models and glance.chance("eastern") > 0.5 and len_of(box) < 6:
            best = with_numbers(grey, box, LineReading(language=models[ARABIC]))
            if best.confidence >= SURE:
                return best
        picture = line_picture(grey, box)
        for script in sorted(models, key=lambda script: -script_chance(glance, script)):
            if fit(best) >= (SURE if script_chance(glance, script) > UNLIKELY else WEAK):
                break
            reading = _tidy(read_line(picture, models[script]))
            if fit(reading) > fit(best):
                best = reading
        return best

    def _improve(
        self, grey: Any, box: TextBox, glance: Glance, best: LineReading, models: dict[str, str]
    ) -> LineReading:
        """Second looks where they pay: the other script of a mixed line, another size, another recogniser."""
        if len(models) > 1 and is_doubtful(best):
            for script, model in models.items():
                likely = script_chance(glance, script) > TRACE
                if likely and model != best.language and fit(best) >= JUNK:
                    mixed = merge(best, _tidy(read_line(line_picture(grey, box), model)))
                    if mixed is not best:
                        return mixed
        if fit(best) < WEAK and glance.chance("none") < 0.5:
            best = self._other_sizes(grey, box, best, models)
        if ARABIC in models and (fit(best) < WEAK or is_right_to_left(best)):
            best = with_numbers(grey, box, best if best.text else LineReading(language=models[ARABIC]))
        latin = MODEL_SCRIPT.get(best.language) == LATIN
        if LATIN in models and glance.chance("none") < 0.5 and fit(best) < (SURE if latin else WEAK):
            other = _tidy(read_latin(cut(grey, box, across=0.0)))
            if fit(other) > max(0.8, fit(best)):
                return other
        return best

    def _other_sizes(self, grey: Any, box: TextBox, best: LineReading, models: dict[str, str]) -> LineReading:
        """A line model may fail at one size of the letters and read them at another."""
        model = best.language if best.language in MODEL_SCRIPT else next(iter(models.values()))
        if MODEL_SCRIPT.get(model) == LATIN:
            return best
        for height, across in ((56, 0.15), (32, 0.0), (48, 0.3)):
            other = _tidy(read_line(line_picture(grey, box, height=height, across=across), model))
            if fit(other) > fit(best):
                best = other
            if fit(best) >= SURE:
                break
        return best


Look = tuple[TextBox, Glance]
Found = tuple[TextBox, Glance, LineReading]


def _within_frame(boxes: list[TextBox]) -> list[TextBox]:
    """Without the ornaments of a frame: upright rows of small square boxes at both sides that enclose all other boxes.

    Numbers in the outer columns of a table look the same, but the heading stands above them.
    """
    small = [box for box in boxes if box.width < 1.7 * box.height]
    if len(small) < 2 * FRAME:
        return boxes
    left = min(_centre(box)[0] for box in boxes)
    right = max(_centre(box)[0] for box in boxes)
    size = sorted(box.height for box in small)[len(small) // 2]
    sides = [[box for box in small if abs(_centre(box)[0] - edge) < 1.5 * size] for edge in (left, right)]
    if min(map(len, sides)) < FRAME:
        return boxes
    top = max(min(_centre(box)[1] for box in side) for side in sides)
    bottom = min(max(_centre(box)[1] for box in side) for side in sides)
    between = [box for box in boxes if left + 1.5 * size < _centre(box)[0] < right - 1.5 * size]
    if any(not top - 4 * size < _centre(box)[1] < bottom + 4 * size for box in between):
        return boxes
    return [box for box in between if top < _centre(box)[1] < bottom]


def _centre(box: TextBox) -> tuple[float, float]:
    x, y = box.quad.mean(axis=0)
    return float(x), float(y)


def _on_its_head(boxes: list[TextBox], seen: list[Glance]) -> bool:
    """Whether most of the print stands upside down."""
    weights = [len_of(box) * glance.chance(*SCRIPTS, "Nast") for box, glance in zip(boxes, seen, strict=True)]
    turned = sum(w * glance.upside_down for w, glance in zip(weights, seen, strict=True))
    return turned > 0.5 * sum(weights) > 0.0


def _best_model(pictures: list[Any], models: dict[str, str], script: str) -> str:
    """The model that makes most of some lines; those left far behind are not asked about the next line."""
    readings: dict[str, list[LineReading]] = {language: [] for language in models}
    worth: dict[str, float] = {}
    for picture in pictures:
        for language in readings:
            readings[language].append(_tidy(read_line(picture, models[language])))
        for language, found in readings.items():
            points = evidence("\n".join(reading.text for reading in found), script)
            share = points[language] / (2.0 + sum(points.values()))
            worth[language] = sum(map(fit, found)) / len(found) + EVIDENCE * share
        best = max(readings, key=lambda language: worth[language])
        readings = {
            language: found for language, found in readings.items() if worth[language] > worth[best] - BEHIND
        }
        if len(readings) == 1:
            break
    return models[max(readings, key=lambda language: worth.get(language, 0.0))]


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
    return not (none > SUSPECT and usual > 0 and box.height > 1.5 * usual and signs <= 8 and worth < SURE)


def _finished(box: TextBox, reading: LineReading) -> BoxReading:
    script = MODEL_SCRIPT.get(reading.language, LATIN)
    return BoxReading(box=box, text=reading.text, confidence=round(reading.confidence, 3), script=script)


def _may_be_text(box: TextBox) -> bool:
    return box.height >= 8 and box.height <= 1.8 * box.width


def _tidy(reading: LineReading) -> LineReading:
    words = tuple(replace(word, text=clean(word.text)) for word in reading.words)
    kept = tuple(word for word in words if word.text and not set(word.text) <= STRAY)
    text = clean(reading.text) if len(kept) == len(words) else " ".join(word.text for word in kept)
    tidied = replace(reading, text=text, words=kept)
    return straighten(tidied) if is_right_to_left(tidied) else tidied
