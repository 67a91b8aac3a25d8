"""Lines in two scripts: the words of two readings put together by where they stand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recognise.extract.script import LATIN, MODEL_SCRIPT, OWN, RIGHT_TO_LEFT, consistency, fit, main_script
from recognise.extract.tess import LineReading, Word, mean_confidence
from recognise.extract.visual import in_order, line_from_right, spelt

DOUBTFUL = 0.8
"""A line is looked at in the other script when one of its words is read with less confidence than this."""


CONVINCING = 0.7
"""The other script must be read at least this well to take the place of words already read."""
MARGIN = 0.1
SEEN = 0.4
"""Letters of its own script that our network reads this well are there, whatever a Latin model makes of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    words: tuple[Word, ...]
    script: str
    worth: float


def is_doubtful(reading: LineReading) -> bool:
    """Whether some word of the line looks as if it were in another script."""
    script = MODEL_SCRIPT.get(reading.language, LATIN)
    return any(_worth(word, script) < DOUBTFUL for word in reading.words if len(word.text) > 1)


def merge(one: LineReading, two: LineReading, page_from_right: bool = False) -> LineReading:
    """For each stretch of the line the words of the better reading; ``one`` when neither part of ``two`` is better.

    Args:
        one: the reading there is.
        two: that in the other script.
        page_from_right: how the page is read; a line of two parts, one in each script, follows it.
    """
    scripts = [MODEL_SCRIPT.get(reading.language, LATIN) for reading in (one, two)]
    pieces = []
    for stretch in _stretches(one.words, two.words):
        options = [_piece(words, script) for words, script in zip(stretch, scripts, strict=True)]
        if not options[0].words and not any(
            sign.isalnum() for word in options[1].words for sign in word.text
        ):
            continue  # a slash or a dot that the other reading has beside this place
        pieces.append(_better(*options))
    pieces = [piece for piece in pieces if piece.words]
    if all(piece.script == scripts[0] for piece in pieces):
        return one
    words, text = _in_order(pieces, page_from_right)
    language = two.language if main_script(text) == scripts[1] else one.language
    return LineReading(text=text, confidence=mean_confidence(words), language=language, words=words)


def better_words(one: LineReading, two: LineReading) -> LineReading:
    """Each word of a line as the model of its language reads it, where two models of one script see the same words."""
    if len(one.words) != len(two.words):
        return max(one, two, key=fit)
    pairs = zip(one.words, two.words, strict=True)
    words = tuple(max(pair, key=lambda word: word.confidence) for pair in pairs)
    text = " ".join(word.text for word in words)
    return replace(two, text=text, confidence=mean_confidence(words), words=words)


def _in_order(pieces: list[_Piece], page_from_right: bool) -> tuple[tuple[Word, ...], str]:
    """Words in the order of reading by where they stand, and the text they make."""
    placed = sorted(
        ((word, piece.script in RIGHT_TO_LEFT) for piece in pieces for word in piece.words),
        key=lambda item: item[0].left + item[0].right,
    )
    shown = [(sign, word) for word, turned in placed for sign in (" ", *_shown(word.text, turned))][1:]
    units = [sign for sign, _ in shown]
    places = in_order(units, line_from_right(units, page_from_right))
    words = {id(shown[place][1]): shown[place][1] for place, _ in places if units[place] != " "}
    return tuple(words.values()), spelt(units, places)


def _shown(text: str, from_right: bool) -> str:
    """A word as it stands on the page, from left to right."""
    from bidi.algorithm import get_display

    return str(get_display(text, base_dir="R" if from_right else "L"))


def _better(one: _Piece, two: _Piece) -> _Piece:
    """Our own network knows Latin letters when it sees them: where it sees letters of its script, these stand there."""
    own, other = (one, two) if one.script in OWN else (two, one)
    if own.script in OWN and own.words and other.words:
        if main_script("".join(word.text for word in own.words)) == own.script:
            return own if own.worth > SEEN else other
    convincing = two.worth >= (CONVINCING if one.words else DOUBTFUL)
    return two if convincing and two.worth > one.worth + MARGIN else one


def _piece(words: tuple[Word, ...], script: str) -> _Piece:
    weights = sum(len(word.text) for word in words) or 1
    return _Piece(
        words=words,
        script=script,
        worth=sum(_worth(word, script) * len(word.text) for word in words) / weights,
    )


def _worth(word: Word, script: str) -> float:
    return word.confidence * consistency(word.text, script)


def _stretches(
    one: tuple[Word, ...], two: tuple[Word, ...]
) -> list[tuple[tuple[Word, ...], tuple[Word, ...]]]:
    """The line cut where neither reading has a word: in each stretch the words of both."""
    marked = sorted(
        [(word.left, word.right, 0, word) for word in one]
        + [(word.left, word.right, 1, word) for word in two],
        key=lambda item: item[:3],
    )
    stretches: list[tuple[list[Word], list[Word]]] = []
    reach = -1.0
    for left, right, side, word in marked:
        if left > reach - 0.004:
            stretches.append(([], []))
        stretches[-1][side].append(word)
        reach = max(reach, right)
    return [(tuple(a), tuple(b)) for a, b in stretches]
