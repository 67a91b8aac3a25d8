"""The default engine: text boxes in, readings out. Decides script, direction and language from what the models say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from recognise.extract.crops import cut, even_light, line_picture, without_rules
from recognise.extract.detect import TextBox
from recognise.extract.language import evidence, identify
from recognise.extract.latin import read_latin
from recognise.extract.mixed import is_doubtful, merge
from recognise.extract.rtl import is_right_to_left, straighten, with_numbers
from recognise.extract.script import (
    ARABIC,
    LATIN,
    MODEL_SCRIPT,
    MODELS,
    PROBE,
    SCRIPTS,
    clean,
    count_scripts,
    fit,
)
from recognise.extract.sheet import FlatPage, upside_down
from recognise.extract.tess import LineReading, installed, read_line

SURE = 0.85
"""A reading this good ends the search for another script."""
CLEAR = 0.78
"""So good no model reads a long line of a foreign script other than Latin."""
WEAK = 0.72
"""Below this a second opinion is asked."""
JUNK = 0.3
"""Below this a box holds no text: a signature, a piece of frame, a stamp."""
EVIDENCE = 0.8
"""Weight of letters and common words beside the fit when the model of a script is chosen."""
PROBED = 4
"""Lines that fit no model, looked at again with the scripts the sample did not show."""
JUNK_SHORT = 0.5
"""The same for readings of up to five signs."""
GLANCE = 10.0
"""So many heights of a long line are enough to know its script."""
NASTALIQ = "urd"
"""The model of a script whose lines are as tall as signatures."""
STRAY = frozenset("|¦_[]{}«»~\\")
"""Signs that, alone in a word, are pieces of rules."""
SAMPLE = 5
"""Lines looked at with every script before the page is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxReading:
    """A box and what it says."""

    box: TextBox
    text: str
    confidence: float
    script: str


class LineReader:
    """Reads one upright page after another; keeps what it learnt about the script and language of a document."""

    def __init__(self) -> None:
        have = installed()
        self._probes = [script for script in SCRIPTS if PROBE[script] in have]
        self._models = {
            script: [model for model in dict.fromkeys(MODELS[script].values()) if model in have]
            for script in self._probes
        }

    def read(self, page: FlatPage) -> tuple[FlatPage, list[BoxReading]]:
        """Read all boxes of the page; turns the page when it turns out to be upside down."""
        grey = without_rules(even_light(page.rgb))
        boxes = [box for box in page.boxes if _may_be_text(box)]
        votes = self._sample(grey, boxes)
        if boxes and _mean_fit(votes) < WEAK:
            turned = upside_down(page)
            other_grey = without_rules(even_light(turned.rgb))
            other_boxes = [box for box in turned.boxes if _may_be_text(box)]
            other = self._sample(other_grey, other_boxes)
            if _mean_fit(other) > _mean_fit(votes) + 0.08:
                page, grey, boxes, votes = turned, other_grey, other_boxes, other
        models = {script: self._language(grey, script, votes) for script in _rank(votes) or [LATIN]}
        found = [(box, self._read_box(grey, box, models)) for box in boxes]
        found = self._other_scripts(grey, found, models)
        usual, tall = _usual_height(found), NASTALIQ in models.values()
        found = [
            (
                box,
                reading
                if _like_a_signature(box, usual) and not tall
                else self._improve(grey, box, reading, models),
            )
            for box, reading in found
        ]
        return page, [_finished(box, reading) for box, reading in found if _holds_text(box, reading, usual)]

    def _sample(self, grey: Any, boxes: list[TextBox]) -> list[Vote]:
        """The longest lines, each read by the probe of every script; the best reading of each."""
        longest = sorted(boxes, key=lambda box: -min(box.width / max(box.height, 1), GLANCE))
        votes: list[Vote] = []
        probes = list(self._probes)
        for box in longest[:SAMPLE]:
            reading = self._best_script(line_picture(grey, box, longest=GLANCE), probes)
            votes.append((box, reading))
            if len(votes) == 3 and _agree(votes):
                break
            probes.sort(key=lambda script: script != MODEL_SCRIPT.get(reading.language))
        return votes

    def _best_script(self, picture: Any, scripts: list[str]) -> LineReading:
        best = LineReading()
        for script in scripts:
            reading = _tidy(read_line(picture, PROBE[script]))
            if fit(reading) > fit(best):
                best = reading
            if (
                fit(best) > (SURE if MODEL_SCRIPT.get(best.language, LATIN) == LATIN else CLEAR)
                and len(best.text) >= 8
            ):
                break  # Latin letters are also what other scripts are misread as
        return best

    def _language(self, grey: Any, script: str, votes: list[Vote]) -> str:
        """The model for a script on this page: chosen by what each model makes of the sampled lines."""
        mine = [vote for vote in votes if MODEL_SCRIPT.get(vote[1].language) == script]
        if script == LATIN:
            language = identify("\n".join(reading.text for _, reading in mine)) or "en"
            model = MODELS[script][language]
            return model if model in self._models[script] else PROBE[script]
        worth: dict[str, float] = {}
        for language, model in MODELS[script].items():
            if model not in self._models[script]:
                continue
            readings = [
                _tidy(read_line(line_picture(grey, box, longest=1.5 * GLANCE), model)) for box, _ in mine[:3]
            ]
            text = "\n".join(reading.text for reading in readings)
            points = evidence(text, script)
            share = points[language] / (2.0 + sum(points.values()))
            worth[model] = sum(map(fit, readings)) / max(1, len(readings)) + EVIDENCE * share
        return max(worth, key=lambda model: worth[model]) if worth else PROBE[script]

    def _read_box(self, grey: Any, box: TextBox, models: dict[str, str]) -> LineReading:
        """Read a line with the models of the page, the commonest script first."""
        best = LineReading()
        picture = line_picture(grey, box)
        for model in models.values():
            if fit(best) >= SURE:
                break
            reading = _tidy(read_line(picture, model))
            if fit(reading) > fit(best):
                best = reading
        return best

    def _other_scripts(self, grey: Any, found: list[Found], models: dict[str, str]) -> list[Found]:
        """Lines that fit no model so far: look for scripts the sample did not show, and read them in those."""
        missing = [script for script in self._probes if script not in models]
        usual = _usual_height(found)
        weak = sorted(
            (
                index
                for index, (box, reading) in enumerate(found)
                if fit(reading) < WEAK and not _like_a_signature(box, usual)
            ),
            key=lambda index: -min(found[index][0].width / found[index][0].height, GLANCE),
        )
        votes: list[Vote] = []
        for index in weak[:PROBED]:
            box, reading = found[index]
            picture = line_picture(grey, box, longest=GLANCE)
            other = self._best_script(picture, missing)
            if ARABIC in missing and NASTALIQ in self._models[ARABIC] and fit(other) < WEAK:
                other = max(
                    other, _tidy(read_line(picture, NASTALIQ)), key=fit
                )  # Nastaliq is foreign to other models
            if (
                fit(other) > max(0.4 if len(other.text) >= 10 else 0.55, fit(reading) + 0.1)
                and len(other.text) >= 3
            ):
                votes.append((box, other))
        new = {script: self._language(grey, script, votes) for script in _rank(votes) if script in missing}
        models.update(new)
        for index in weak if new else []:
            box, reading = found[index]
            other = self._read_box(grey, box, new)
            if fit(other) > fit(reading):
                found[index] = (box, other)
        return found

    def _improve(self, grey: Any, box: TextBox, best: LineReading, models: dict[str, str]) -> LineReading:
        """Second looks where they pay: the other script of a mixed line, another size, another recogniser."""
        if len(models) > 1 and is_doubtful(best):
            for model in models.values():
                if model != best.language and fit(best) >= JUNK:
                    mixed = merge(best, _tidy(read_line(line_picture(grey, box), model)))
                    if mixed is not best:
                        return mixed
        if fit(best) < WEAK:
            best = self._other_sizes(grey, box, best, models)
        if ARABIC in models and (fit(best) < WEAK or is_right_to_left(best)):
            best = with_numbers(grey, box, best if best.text else LineReading(language=models[ARABIC]))
        if LATIN in models and fit(best) < (SURE if MODEL_SCRIPT.get(best.language) == LATIN else WEAK):
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


Found = tuple[TextBox, LineReading]
Vote = tuple[TextBox, LineReading]


def _usual_height(found: list[Found]) -> float:
    """Median height of the boxes that were read well; 0 when there are none."""
    heights = sorted(box.height for box, reading in found if fit(reading) >= SURE)
    return heights[len(heights) // 2] if heights else 0.0


def _like_a_signature(box: TextBox, usual: float) -> bool:
    return usual > 0 and box.height > 1.3 * usual and box.width < 5 * box.height


def _holds_text(box: TextBox, reading: LineReading, usual: float) -> bool:
    """Short or oversized readings must be surer: signatures and ornaments come out as a few letters in a tall box."""
    worth, signs = fit(reading), len(reading.text.replace(" ", ""))
    if signs == 0 or worth < (JUNK if signs > 5 else JUNK_SHORT):
        return False
    return not (usual > 0 and box.height > 1.5 * usual and signs <= 8 and worth < SURE)


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


def _agree(votes: list[Vote]) -> bool:
    scripts = {MODEL_SCRIPT.get(reading.language) for _, reading in votes}
    return len(scripts) == 1 and all(fit(reading) > CLEAR for _, reading in votes)


def _mean_fit(votes: list[Vote]) -> float:
    worths = sorted(fit(reading) for _, reading in votes)[len(votes) // 3 :]  # frames and stamps do not vote
    return sum(worths) / len(worths) if worths else 0.0


def _rank(votes: list[Vote]) -> list[str]:
    """Scripts seen in the sample, the one with most letters first."""
    letters: dict[str, int] = {}
    for _, reading in votes:
        if fit(reading) >= 0.4:
            for script, count in count_scripts(reading.text).items():
                letters[script] = letters.get(script, 0) + count
    return sorted(letters, key=lambda script: -letters[script])
