"""The default engine: text boxes in, readings out. Decides script, direction and language from what the models say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from recognise.extract.crops import cut, even_light, line_picture
from recognise.extract.detect import TextBox
from recognise.extract.language import evidence, identify
from recognise.extract.latin import read_latin
from recognise.extract.script import (
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
WEAK = 0.72
"""Below this a second opinion is asked."""
JUNK = 0.3
"""Below this a box holds no text: a signature, a piece of frame, a stamp."""
EVIDENCE = 0.3
"""Weight of letters and common words beside the fit when the model of a script is chosen."""
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
        grey = even_light(page.rgb)
        boxes = [box for box in page.boxes if _may_be_text(box)]
        votes = self._sample(grey, boxes)
        if boxes and _mean_fit(votes) < WEAK:
            turned = upside_down(page)
            other_grey = even_light(turned.rgb)
            other_boxes = [box for box in turned.boxes if _may_be_text(box)]
            other = self._sample(other_grey, other_boxes)
            if _mean_fit(other) > _mean_fit(votes) + 0.08:
                page, grey, boxes, votes = turned, other_grey, other_boxes, other
        scripts = _rank(votes)
        models = {script: self._language(grey, script, votes) for script in scripts or [LATIN]}
        known = {id(box): reading for box, reading in votes}
        readings = []
        for box in boxes:
            reading = self._read_box(grey, box, models, known.get(id(box)))
            if reading is not None:
                readings.append(reading)
        return page, readings

    def _sample(self, grey: Any, boxes: list[TextBox]) -> list[tuple[TextBox, LineReading]]:
        """The longest lines, each read by the probe of every script; the best reading of each."""
        longest = sorted(boxes, key=lambda box: -min(box.width / max(box.height, 1), 14))
        votes = []
        for box in longest[:SAMPLE]:
            picture = line_picture(grey, box)
            votes.append((box, self._best_script(picture, self._probes)))
        return votes

    def _best_script(self, picture: Any, scripts: list[str]) -> LineReading:
        best = LineReading()
        for script in scripts:
            reading = _tidy(read_line(picture, PROBE[script]))
            if fit(reading) > fit(best):
                best = reading
            if fit(best) > 0.93:
                break
        return best

    def _language(self, grey: Any, script: str, votes: list[tuple[TextBox, LineReading]]) -> str:
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
            readings = [_tidy(read_line(line_picture(grey, box), model)) for box, _ in mine]
            text = "\n".join(reading.text for reading in readings)
            points = evidence(text, script)
            share = points[language] / max(1.0, sum(points.values()))
            worth[model] = sum(map(fit, readings)) / max(1, len(readings)) + EVIDENCE * share
        return max(worth, key=lambda model: worth[model]) if worth else PROBE[script]

    def _read_box(
        self, grey: Any, box: TextBox, models: dict[str, str], known: LineReading | None
    ) -> BoxReading | None:
        picture = line_picture(grey, box)
        best = known if known is not None and known.language in models.values() else LineReading()
        for model in models.values():
            if fit(best) >= SURE:
                break
            reading = _tidy(read_line(picture, model))
            if fit(reading) > fit(best):
                best = reading
        if fit(best) < WEAK:
            best = self._second_opinion(grey, box, best, models)
        if fit(best) < JUNK or not best.text:
            return None
        script = MODEL_SCRIPT.get(best.language, LATIN)
        return BoxReading(box=box, text=best.text, confidence=round(best.confidence, 3), script=script)

    def _second_opinion(
        self, grey: Any, box: TextBox, best: LineReading, models: dict[str, str]
    ) -> LineReading:
        if LATIN in models:
            other = _tidy(read_latin(cut(grey, box, across=0.0)))
            if fit(other) > max(0.8, fit(best)):
                return other
        return best


def _may_be_text(box: TextBox) -> bool:
    return box.height >= 8 and box.height <= 1.8 * box.width


def _tidy(reading: LineReading) -> LineReading:
    return replace(reading, text=clean(reading.text))


def _mean_fit(votes: list[tuple[TextBox, LineReading]]) -> float:
    return sum(fit(reading) for _, reading in votes) / len(votes) if votes else 0.0


def _rank(votes: list[tuple[TextBox, LineReading]]) -> list[str]:
    """Scripts seen in the sample, the one with most letters first."""
    letters: dict[str, int] = {}
    for _, reading in votes:
        if fit(reading) >= 0.5:
            for script, count in count_scripts(reading.text).items():
                letters[script] = letters.get(script, 0) + count
    return sorted(letters, key=lambda script: -letters[script])
