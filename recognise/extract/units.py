"""Lines that belong together, as what stands alone on a paper is read: units between paragraph breaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recognise.extract.textflow import Flow, FlowLine, Span
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

CONNECTORS = {
    "о", "об", "про", "of", "in", "de", "d", "du", "des", "en", "em", "da", "do", "la", "di", "über", "uber", "der", "im", "ya", "a", "د", "في", "فی", "در", "ee", "ku", "y", "e", "et", "und", "и", "та", "і", "and",
}  # fmt: skip
"""Words that go on with what the line before began."""


_BODIES = ("institution_words", "authority_words")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Lines that a paragraph break does not part. ``tokens`` are snapped words."""

    first: int
    last: int
    tokens: tuple[str, ...]
    span: Span
    height: float


def units(flow: Flow, tokens: list[tuple[str, ...]], lexicon: Lexicon) -> list[Unit]:
    """Group softly wrapped lines; a short line that begins with a title or an institution word begins a group."""
    found: list[Unit] = []
    first = 0
    for index, line in enumerate(flow.lines):
        last = index + 1 == len(flow.lines)
        ends = (
            last
            or flow.text[line.end : line.end + 1] == "\n"
            or _begins(tokens[index], tokens[index + 1], lexicon)
            or _shouted(line.text, flow.lines[index + 1].text, lexicon)
            or _aside(line, flow.lines[index + 1])
        )
        if not ends:
            continue
        span = flow.span(flow.lines[first].start, line.end)
        if span is not None:
            joined = tuple(word for part in tokens[first : index + 1] for word in part)
            height = sum(part.height for part in flow.lines[first : index + 1]) / (index + 1 - first)
            found.append(Unit(first=first, last=index, tokens=joined, span=span, height=height))
        first = index + 1
    return found


def _aside(here: FlowLine, following: FlowLine) -> bool:
    """Whether a line ends before the one above it begins: it stands in another column (the second line of a label)."""
    first, second = (here.bbox[0], following.bbox[2]) if not here.rtl else (-here.bbox[2], -following.bbox[0])
    return here.page == following.page and second < first - here.height


def _shouted(here: str, following: str, lexicon: Lexicon) -> bool:
    """Whether a title all in capitals follows a line that is not."""
    titled = following.isupper() and not here.isupper()
    return titled and lexicon.mentions(words(following), "title_words")


def _begins(here: tuple[str, ...], following: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether ``following`` starts a title or an institution of its own after a line that could be complete."""
    if _is_code(following):
        return True
    named = any(here[:size] in lexicon.lists[name] for name in _BODIES for size in (1, 2, 3))
    if len(here) > (16 if named else 9) or len(following) > 9 or here[-1:] and here[-1] in CONNECTORS:
        return False
    joined = (*here, *following)
    if joined in lexicon.document_types or joined in lexicon.titles:
        return False
    if lexicon.mentions(here, "title_words") and _is_number(following, lexicon):
        return True
    if labelled(following, lexicon):
        return True
    office = lexicon.find("authority_words", here)
    if office is not None and not office[0] and following[:1] and following[0] not in CONNECTORS:
        body = lexicon.find("institution_words", following)
        if body is not None and not lexicon.mentions(here, "institution_words"):
            return True  # a school below its ministry
    return any(
        following[:length] in lexicon.lists[name]
        for name in ("title_words", "institution_words")
        for length in (1, 2, 3)
    )


def labelled(tokens: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a line begins with a label of two words and more and goes on with its value: it is no rest of a title."""
    return any(tokens[:length] in lexicon.labels for length in (2, 3, 4) if len(tokens) > length)


def _is_code(tokens: tuple[str, ...]) -> bool:
    """Whether a line is nothing but a number with its signs (``X 7697847``), which no name or title goes on with."""
    return sum(map(str.isdigit, "".join(tokens))) >= 4 and all(
        len(token) < 3 or any(map(str.isdigit, token)) for token in tokens
    )


def _is_number(tokens: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a line begins with the label of a number and holds figures: it goes on with no title."""
    labels = [label for end in range(1, 5) for label in lexicon.labels.get(tokens[:end], ())]
    figures = any(map(str.isdigit, "".join(tokens)))
    return figures and any(label.meaning.endswith("_number") for label in labels)


_NUMBER_SIGNS = frozenset({"no", "n", "nr", "nº", "num", "lr", "numéro", "numero", "número", "№"})


def without_number(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """``Acta de grado No. 7340`` without the number at its end."""
    signs = (at for at, token in enumerate(tokens) if at and (token in _NUMBER_SIGNS or token.isdigit()))
    end = next(signs, len(tokens))
    short = all(len(token) <= 4 or any(map(str.isdigit, token)) for token in tokens[end:])
    return tokens[:end] if short and any(any(map(str.isdigit, token)) for token in tokens[end:]) else tokens


def phrases(tokens: Sequence[str], longest: int) -> Iterator[tuple[str, ...]]:
    """Every run of at most ``longest`` words, from left to right, shorter ones first."""
    for start in range(len(tokens)):
        for end in range(start + 1, min(len(tokens), start + longest) + 1):
            yield tuple(tokens[start:end])


def same_print(first: Span, second: Span) -> bool:
    """Whether two lines are set in one size and case, as far as boxes around different letters can tell."""
    high, wide = (
        (first.bbox[side + 2] - first.bbox[side]) / max(0.1, second.bbox[side + 2] - second.bbox[side])
        for side in (1, 0)
    )
    wide *= len(second.text) / max(1, len(first.text))
    cased = first.text.isupper() == second.text.isupper()
    return cased and 0.72 < high < 1.4 and 0.76 < wide < 1.32


def set_alike(unit: Unit, following: Unit) -> bool:
    """Whether two lines are set in one print; capitals without accents and tails are lower, but as wide."""
    wide = [
        (x1 - x0) / max(1, len(text))
        for (x0, _, x1, _), text in ((u.span.bbox, u.span.text) for u in (unit, following))
    ]
    capitals = unit.span.text.isupper() and following.span.text.isupper()
    return same_print(unit.span, following.span) or (capitals and 0.85 < wide[0] / max(0.1, wide[1]) < 1.18)
