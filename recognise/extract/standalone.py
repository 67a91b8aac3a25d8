"""The holder's name, where it stands alone in large print."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognise.extract import values
from recognise.extract.candidates import Candidate, candidate
from recognise.extract.cells import flush
from recognise.extract.standing import Standing
from recognise.extract.units import Unit

_LATIN_MISREAD = re.compile(r"[АВЕКМНОРСТХІУЅЈРЛПГДИ ]+")
"""Capitals an engine for Cyrillic makes of Latin ones (BACHELOR as ВАСНЕТОВ)."""
_NO_HOLDER = re.compile(r"[,،/]|^(?:[^\W\d_]\.\s?){2}[^\W\d_]{3,}\W*$")
"""What stands in the line of a place or of a list, or is how an officer signs (``А. Б. Прізвище``)."""
_SIGNS = re.compile(
    r"(?:prof|doç|doc|dr|dra|lic|lcda|msc|mgr|mag|ing|assoc|asst|проф|доц|д-р)\w*\.", re.IGNORECASE
)
"""The degree before the name of an officer who signs."""
_PATRONYMIC = re.compile(
    r"(?:ович|евич|йович|івна|ївна|овна|евна|ична|овне|евне|ичне|івні|ївні|ичу|ичеві|ичові|овны|евны|івни|ївни|ича|ivna|ovych|ovich)\b"
)


class StandaloneNames:
    """Reads names that stand alone."""

    def __init__(self, page: Standing) -> None:
        self._page = page

    def names(self) -> Iterator[Candidate]:
        """Short lines of large print that can only be a name."""
        body = self._page.flow.body_height
        for position, unit in enumerate(self._page.units):
            unit = self._two_line_name(position)
            relative = unit.height / max(body, 0.1)
            if (
                not 2 <= len(unit.tokens) <= 6
                or relative < (0.95 if self._is_full(unit) else 1.12)
                or not self._page.free(unit)
                or self._page.role(unit)
            ):
                continue
            if self._page.known(unit) or self._listed(unit) or self._signs(unit):
                continue
            if ("".join(unit.tokens),) in self._page.lexicon.lists["title_words"]:  # CERT IDÃO
                continue
            if tuple(unit.tokens) in self._page.lexicon.places or self._page.lexicon.mentions(
                unit.tokens, "heading_stops"
            ):
                continue
            text = values.name(unit.span.text, self._page.lexicon)
            if (
                text is not None
                and len(text.split()) > 1
                and not _NO_HOLDER.search(unit.span.text)
                and _capitals(text)
                and not _LATIN_MISREAD.fullmatch(text)
            ):
                weight = (
                    0.45
                    + max(0.0, min(0.2, 0.4 * (relative - 1.12)))
                    + 0.15 * bool(_PATRONYMIC.search(text.casefold()))
                )
                yield candidate("holder_name", text, unit.span, "standalone", weight)

    def _is_full(self, unit: Unit) -> bool:
        """Whether a line in the upper half is surname, name and patronymic: that needs no larger print to be the holder."""
        upper = unit.first < len(self._page.flow.lines) / 2
        return upper and len(unit.tokens) == 3 and _PATRONYMIC.search(unit.tokens[-1]) is not None

    def _signs(self, unit: Unit) -> bool:
        """Whether a line in the lower half begins with a degree: who signs is named so, the holder is not."""
        lower = unit.first > len(self._page.flow.lines) / 2
        return lower and _SIGNS.match(unit.span.text.strip()) is not None

    def _listed(self, unit: Unit) -> bool:
        """Whether a line is one of several of the same print and the same edge, close to each other: a list of subjects."""
        line = self._page.flow.lines[unit.first]
        near = [
            other
            for other in self._page.flow.lines
            if other is not line
            and other.page == line.page
            and flush(other, line)
            and 0.85 < other.height / max(line.height, 0.1) < 1.18
            and abs(other.bbox[1] - line.bbox[1]) < 5 * line.height
        ]
        return len(near) >= 3

    def _two_line_name(self, position: int) -> Unit:
        """Given names and surname of large print on two lines, close together and centred on each other."""
        unit = self._page.units[position]
        if position + 1 >= len(self._page.units) or len(unit.tokens) > 3:
            return unit
        after = self._page.units[position + 1]
        (x0, _, x1, y1), (a0, b0, a1, _) = unit.span.bbox, after.span.bbox
        centred = abs((x0 + x1) - (a0 + a1)) < 0.5 * unit.height or abs(x0 - a0) < 0.3 * unit.height
        close = 0 <= b0 - y1 < 0.8 * unit.height and 0.8 < after.height / max(unit.height, 0.1) < 1.25
        if (
            len(after.tokens) > 2
            or not (centred and close)
            or not self._page.nameable(after)
            or not self._page.free(after)
        ):
            return unit
        if _capitals(after.span.text) != _capitals(unit.span.text) or not self._page.nameable(unit):
            return unit
        span = self._page.flow.span(
            self._page.flow.lines[unit.first].start, self._page.flow.lines[after.last].end
        )
        if span is None or not values.name(after.span.text, self._page.lexicon):
            return unit
        return Unit(
            first=unit.first,
            last=after.last,
            tokens=unit.tokens + after.tokens,
            span=span,
            height=unit.height,
        )


def _capitals(text: str) -> bool:
    """In scripts with case every word of a name begins with a capital (short particles may not)."""
    cased = [word for word in text.split() if word[0].lower() != word[0].upper()]
    return all(word[0].isupper() or len(word) <= 3 for word in cased)
