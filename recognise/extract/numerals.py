"""Numbers in lines of the Arabic script: line models lose and swap Eastern digits (۴ for ۲, a lost ۰, / read as ۱).

A small network (``data/numbers.onnx``, made by ``benchmarks/networks/train_numbers.py`` from fonts) looks at the whole line
and tells digits and marks from other writing; what it is sure of takes the place of the doubtful words that stand there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from recognise.extract.crops import HEIGHT as LINE_HEIGHT
from recognise.extract.crops import MARGIN, line_picture
from recognise.extract.detect import TextBox, own_session
from recognise.extract.script import count_scripts
from recognise.extract.tess import LineReading, Word

HEIGHT = 32
STEP = 4
"""Pixels of the line for each answer of the network."""
MAX_WIDTH = 2400
EASTERN, LATIN, MARKS = "0123456789", "abcdefghij", "/.-:%()"
SIGNS = EASTERN + LATIN + MARKS + "w"
SURE = 0.6
"""What the least sure sign of a number must reach before it replaces a number that the model read."""
SURE_NEW = 0.85
"""The same where the model read no number."""
DOUBTFUL = 0.6
"""Words read less surely than this may be numbers."""
_PLAIN = str.maketrans(LATIN, EASTERN)
_EXTENDED = str.maketrans("0123456789%", "۰۱۲۳۴۵۶۷۸۹٪")
_ARABIC_INDIC = str.maketrans("0123456789%", "٠١٢٣٤٥٦٧٨٩٪")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number seen in a line: text in ASCII digits, place as shares (0..1) of the line, how sure its least sure sign is."""

    text: str
    left: float
    right: float
    sure: float
    eastern: bool

    def printed(self, model: str) -> str:
        """The digits as they stand on the paper."""
        if not self.eastern:
            return self.text
        text = self.text.translate(_ARABIC_INDIC if model == "ara" else _EXTENDED)
        return text.replace(".", "٫") if text.count(".") == 1 else text  # several points part a date


def spot(page: Any, box: TextBox) -> list[Number]:
    """Numbers of a line of a page in even light, from left to right."""
    import numpy as np

    picture = line_picture(page, box, height=HEIGHT)[MARGIN:-MARGIN, :MAX_WIDTH]
    whole = max(1.0, picture.shape[1] - 2.0 * MARGIN)
    spare = -picture.shape[1] % STEP
    picture = np.pad(picture, ((0, 0), (0, spare)), constant_values=255)
    score = own_session("numbers").run(None, {"x": picture[None, None].astype(np.float32) / 127.5 - 1.0})[0][
        0
    ]
    chance = np.exp(score - score.max(axis=1, keepdims=True))
    chance /= chance.sum(axis=1, keepdims=True)
    signs = _signs(chance)
    numbers: list[Number] = []
    run: list[tuple[str, float, float, float]] = []
    for sign in [*signs, ("w", 0.0, 0.0, 0.0)]:
        far = run and (sign[1] - run[-1][2]) * STEP > 0.9 * HEIGHT
        if (sign[0] == "w" or far) and run:
            numbers += _number(run, whole)
            run = []
        if sign[0] != "w":
            run.append(sign)
    return numbers


def _signs(chance: Any) -> list[tuple[str, float, float, float]]:
    """Sign, first and last step, chance: the best path without repeats and without nothing (CTC, greedy)."""
    best, sure = chance.argmax(axis=1), chance.max(axis=1)
    found: list[tuple[str, float, float, float]] = []
    before = 0
    for step, (kind, chance_here) in enumerate(zip(best, sure, strict=True)):
        if kind and kind == before:
            sign, first, _, most = found[-1]
            found[-1] = (sign, first, step, max(most, float(chance_here)))
        elif kind:
            found.append((SIGNS[kind - 1], step, step, float(chance_here)))
        before = kind
    return found


def _number(run: list[tuple[str, float, float, float]], whole: float) -> list[Number]:
    while run and run[0][0] in "/.-:%":
        run = run[1:]
    while run and run[-1][0] in "/.-:":
        run = run[:-1]
    text = "".join(sign[0] for sign in run)
    eastern = sum(sign in EASTERN for sign in text)
    latin = sum(sign in LATIN for sign in text)
    if not eastern + latin or min(eastern, latin) > 0:
        return []
    edges = [(step * STEP + STEP / 2 - MARGIN) / whole for step in (run[0][1], run[-1][2])]
    slack = 0.25 * HEIGHT / whole
    return [
        Number(
            text=text.translate(_PLAIN),
            left=edges[0] - slack,
            right=edges[1] + slack,
            sure=min(sign[3] for sign in run),
            eastern=eastern > 0,
        )
    ]


def with_numbers(page: Any, box: TextBox, reading: LineReading) -> LineReading:
    """The reading with its numbers read again by the network, where it is sure and the model was not.

    Args:
        page: the page in even light.
        box: the line.
        reading: what a model of the Arabic script made of it, words from right to left; may be empty.
    """
    short = box.width < 6 * box.height and len(reading.text) <= 6
    if not short and not any(_suspect(word) for word in reading.words):
        return reading
    words = list(reading.words)
    for number in spot(page, box):
        words = _placed(words, number, reading.language, box)
    if tuple(words) == reading.words:
        return reading
    weights = sum(len(word.text) for word in words)
    confidence = sum(word.confidence * len(word.text) for word in words) / weights
    return replace(
        reading, words=tuple(words), text=" ".join(word.text for word in words), confidence=confidence
    )


def _suspect(word: Word) -> bool:
    """Whether a word is a number or so doubtful that it may be one."""
    letters = sum(count_scripts(word.text).values())
    return word.confidence < DOUBTFUL or (letters <= 1 and any(sign.isdigit() for sign in word.text))


def _placed(words: list[Word], number: Number, model: str, box: TextBox) -> list[Word]:
    """The words with the number in the place of the doubtful words that it covers, or between two words where none stands."""
    edge = MARGIN / (LINE_HEIGHT * (box.width / max(box.height, 1.0) + 0.2) / 1.2 + 2 * MARGIN)
    there = [
        index
        for index, word in enumerate(words)
        if _overlap(number, (word.left - edge) / (1 - 2 * edge), (word.right - edge) / (1 - 2 * edge))
    ]
    if any(not _suspect(words[index]) for index in there):
        return words
    read = "".join(sign for index in there for sign in words[index].text if sign.isdigit())
    if number.sure < (SURE if read else SURE_NEW):
        return words
    new = Word(
        text=number.printed(model),
        confidence=max(number.sure, *(words[i].confidence for i in there)) if there else number.sure,
        left=number.left,
        right=number.right,
    )
    if there:
        rest = [word for index, word in enumerate(words) if index not in there]
        return [*rest[: there[0]], new, *rest[there[0] :]]
    centre = number.left + number.right
    at = next((i for i, word in enumerate(words) if word.left + word.right < centre), len(words))
    return [*words[:at], new, *words[at:]]


def _overlap(number: Number, left: float, right: float) -> bool:
    shared = min(number.right, right) - max(number.left, left)
    return shared > 0.4 * min(right - left, number.right - number.left)
