"""Labels told by where they stand: in a row over their values, in a column beside them, numbered, or over two lines.

No list holds every label. But a line between the labels of a form is one of them, whatever it says, and never a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from recognise.extract.cells import bracketed, flush, row_of
from recognise.extract.snapping import Token
from recognise.extract.spots import Spot, SpotFinder, meant
from recognise.extract.textflow import Flow, FlowLine
from recognise.extract.wrapping import wraps
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

_NUMBERED = re.compile(r"\s*\d{1,2}[.,:]\d{1,2}\.?\s")
_MISREAD = re.compile(r"\s*(\d)[.,:;]?\s?\d?[.,:;]?\s+(?=[^\W\d_]{2})")
"""The same with its points misread (``1,4``, ``24``, ``2:``)."""
_PARTS = 4
"""So many numbered lines make a form whose other numbers may be misread."""
_LONGEST = 9
"""Words of the longest label a place alone tells."""


_NEAR = 8
"""The second half of a label is one of the next lines, behind what stands beside the first."""


class FormLabels:
    """The labels of a form: ``spots`` of every line, which of them head a cell, and where those over two lines end."""

    def __init__(
        self,
        flow: Flow,
        lexicon: Lexicon,
        finder: SpotFinder,
        tokens: list[tuple[Token, ...]],
        *,
        cells: frozenset[int],
    ) -> None:
        """Finds them.

        Args:
            flow: the text.
            lexicon: the words that are known.
            finder: finds the labels on one line.
            tokens: mended words of each line.
            cells: lines of the table of courses.
        """
        self._flow, self._lexicon, self._finder, self._tokens, self._cells = (
            flow,
            lexicon,
            finder,
            tokens,
            cells,
        )
        self.spots = [finder.on_line(line.folded, own) for line, own in zip(flow.lines, tokens, strict=True)]
        self._numbered = self._numbers()
        self.over: set[int] = set()
        """Labels with their value right below."""
        self.ends: dict[int, int] = {}
        """Last line of the labels that run over several."""
        self._seconds: set[int] = set()
        self._drop_tails()
        self.alone = [index for index in range(len(flow.lines)) if self.is_alone(index)]
        self._rows()
        self._columns()
        for index in range(len(flow.lines)):
            self._place(index)
        self._join_halves()
        self.alone = [
            index for index in range(len(flow.lines)) if self.is_alone(index) and index not in self.tails
        ]

    def _numbers(self) -> frozenset[int]:
        """Lines numbered like the parts of a form, also those whose number was misread: it begins like the nearest one read."""
        sure = [index for index, line in enumerate(self._flow.lines) if _NUMBERED.match(line.text)]
        if len(sure) < _PARTS:
            return frozenset(sure)
        found = set(sure)
        for index, line in enumerate(self._flow.lines):
            match = _MISREAD.match(line.text)
            near = min(sure, key=lambda other, index=index: abs(other - index))  # type: ignore[misc]
            alike = self._flow.lines[near].text.strip()[:1]
            if match and alike == match[1] and not any(map(str.isdigit, line.text[match.end() :])):
                found.add(index)
        return frozenset(found)

    @property
    def tails(self) -> set[int]:
        """Lines on which a label goes on."""
        run_on = {line for first, last in self.ends.items() for line in range(first + 1, last + 1)}
        return run_on | self._seconds

    def is_alone(self, index: int) -> bool:
        """Whether line ``index`` is nothing but one label."""
        spots = self.spots[index]
        return len(spots) == 1 and self.rest(index, spots[0]) == ""

    def rest(self, index: int, spot: Spot) -> str:
        """What stands after a label on its line."""
        return self._flow.lines[index].folded[spot.after :].strip(" .:()")

    def _drop_tails(self) -> None:
        """``university`` in small letters under ``Kherson State`` is the rest of a name, not a label."""
        for index in range(1, len(self._flow.lines)):
            line = self._flow.lines[index]
            known = self.is_alone(index - 1) or (
                self.spots[index - 1][:1] and self.spots[index - 1][0].separated
            )
            if (
                self.is_alone(index)
                and not self.spots[index][0].separated
                and line.text[:1].islower()
                and not known
                and wraps(self._flow, index - 1, index)
            ):
                self.spots[index] = []

    def _join_halves(self) -> None:
        """A line that ends the label right above it, as both together are a known one (``Name of / Candidate``)."""
        lines = self._flow.lines
        for first, line in enumerate(lines):
            for last in range(first + 1, min(len(lines), first + _NEAR)):
                below = lines[last]
                right_below = -0.4 * line.height < below.bbox[1] - line.bbox[3] < 0.7 * line.height
                if (
                    below.page == line.page
                    and right_below
                    and flush(line, below)
                    and (*line.tokens, *below.tokens) in self._lexicon.labels
                    and below.tokens not in self._lexicon.labels
                    and not any(spot.separated for spot in self.spots[first])
                ):
                    self._seconds.add(last)
                    self.spots[last] = []

    def _rows(self) -> None:
        """Rows of labels with their values under them: what else stands in such a row is a label as well."""
        for index in self.alone:
            row = [
                other
                for other in row_of(self._flow, index)
                if other not in self._cells and not any(spot.separated for spot in self.spots[other])
            ]
            members = [index, *row]
            told = [member for member in members if self.spots[member] or self._guessed(member) is not None]
            if index in self._cells or len(told) < 2:
                continue
            if not all(self._heads(member, members) and not self._is_office(member) for member in members):
                continue
            for member in members:
                self.over.add(member)
                if not self.is_alone(member):
                    self.spots[member] = [self._whole(member)]

    def _is_office(self, index: int) -> bool:
        """Whether a line is the name of a ministry, which stands in a letterhead beside the label of a number."""
        office = self._lexicon.find("authority_words", words(self._flow.lines[index].text))
        return office is not None and office[0] == 0 and not self.is_alone(index)

    def _columns(self) -> None:
        """Columns in which every label has its value flush below, and no column of values beside."""
        for index in self.alone:
            column = [other for other in self.alone if self._same_column(index, other)]
            under = [other for other in column if self._plain_below(other) is not None]
            beside = [value for other in column for value in [self._value_beside(other)] if value is not None]
            lined = max((sum(_in_line(self._flow, one, two) for two in beside) for one in beside), default=0)
            if (
                len(under) >= 4
                and index in under
                and 4 * len(under) >= 3 * len(column)
                and lined < len(under)
            ):
                self.over.add(index)

    def _same_column(self, first: int, second: int) -> bool:
        one, two = self._flow.lines[first], self._flow.lines[second]
        free = second not in self._cells and not self.spots[second][0].separated
        return (
            free
            and one.page == two.page
            and abs(one.bbox[2 if one.rtl else 0] - two.bbox[2 if one.rtl else 0]) < 4
        )

    def _plain_below(self, index: int) -> int | None:
        """The line right below a label, flush with it, if it is no label."""
        line = self._flow.lines[index]
        below = [
            (other.bbox[1], place)
            for place, other in enumerate(self._flow.lines)
            if other.page == line.page
            and flush(line, other)
            and other.bbox[1] > line.bbox[1] + 0.5 * line.height
        ]
        top, place = min(below, default=(0.0, -1))
        near = place >= 0 and top - line.bbox[3] < 1.6 * line.height
        return place if near and not self.spots[place] else None

    def _heads(self, index: int, row: Iterable[int]) -> bool:
        """Whether a line without digits has a value flush under it."""
        line = self._flow.lines[index]
        if any(map(str.isdigit, _NUMBERED.sub("", line.text))) or len(line.tokens) > _LONGEST:
            return False
        under = [
            (below.bbox[1], other)
            for other, below in enumerate(self._flow.lines)
            if other not in row
            and below.page == line.page
            and flush(line, below)
            and -0.5 * line.height < below.bbox[1] - line.bbox[3] < 1.6 * line.height
        ]
        return bool(under) and not self.is_alone(min(under)[1])

    def _place(self, index: int) -> None:
        """A line that its place makes a label: in a column of labels beside values, or numbered like the parts of a form."""
        line = self._flow.lines[index]
        spots = self.spots[index]
        if (
            index in self._cells
            or index in self.over
            or len(line.tokens) > _LONGEST
            or any(spot.separated for spot in spots)
        ):
            return
        if self.is_alone(index):
            if index in self._numbered:
                self._run_on(index)
        elif (spots and bracketed(line.text) and line.text.rstrip().endswith(")")) or self._in_column(index):
            self.spots[index] = [self._whole(index)]
        elif index in self._numbered and ":" not in self._said(index) and self._is_part(index):
            self._run_on(index)
            self.spots[index] = [self._whole(index)]

    def _in_column(self, index: int) -> bool:
        """Whether a line stands in a column of known labels, and a value beside it in the column of their values."""
        line = self._flow.lines[index]
        own = self._value_beside(index)
        if own is None or any(map(str.isdigit, line.text)):
            return False
        column = [
            other
            for other, label in enumerate(self._flow.lines)
            if label.page == line.page and flush(label, line) and other != index and other not in self.over
        ]
        known = [other for other in column if other in self.alone]
        values = [value for other in known for value in [self._value_beside(other)] if value is not None]
        if len(values) < 2 or not any(_in_line(self._flow, own, value) for value in values):
            return False
        ends = sorted(self._flow.lines[other].bbox[1] for other in known)
        pitch = (ends[-1] - ends[0]) / (len(ends) - 1)
        within = [
            other
            for other in (*column, index)
            if ends[0] - 1.5 * pitch <= self._flow.lines[other].bbox[1] <= ends[-1] + 1.5 * pitch
        ]
        unknown = [other for other in within if not self.spots[other]]
        if index not in within or 2 * len(unknown) > len(known):
            return False
        labels = [self._flow.lines[other] for other in known]
        return bool(self.spots[index]) or self._guessed(index) is not None or _shaped(line, labels)

    def _value_beside(self, index: int) -> int | None:
        """The nearest line on the side of a label where values stand, unless it is a label itself."""
        here = self._flow.lines[index]
        beside = [
            (here.bbox[0] - line.bbox[2] if here.rtl else line.bbox[0] - here.bbox[2], other)
            for other in row_of(self._flow, index)
            for line in [self._flow.lines[other]]
        ]
        nearest = min((item for item in beside if item[0] > 0), default=None)
        if nearest is None or self.is_alone(nearest[1]):
            return None
        return nearest[1]

    def _said(self, index: int) -> str:
        """A line without the number of its part of a form."""
        text = self._flow.lines[index].text
        rest = _NUMBERED.sub("", text, count=1)
        return _MISREAD.sub("", text, count=1) if rest == text and index in self._numbered else rest

    def _guessed(self, index: int) -> Spot | None:
        return self._finder.whole(self._flow.lines[index].folded, self._tokens[index])

    def _is_part(self, index: int) -> bool:
        """Whether a numbered line is a label: its words after the first are in small letters, as in no value, or known ones."""
        rest = self._said(index).split()[1:]
        small = not any(word[:1].isupper() or any(map(str.isdigit, word)) for word in rest)
        return bool(rest) and (small or self._in_numbered_column(index))

    def _in_numbered_column(self, index: int) -> bool:
        """Whether a value stands beside a numbered line, at the same edge as beside two others."""
        own = self._value_beside(index)
        here = self._flow.lines[index]
        others = [
            value
            for other, line in enumerate(self._flow.lines)
            if other != index and line.page == here.page and other in self._numbered and flush(line, here)
            for value in [self._value_beside(other)]
            if value is not None and own is not None and flush(self._flow.lines[value], self._flow.lines[own])
        ]
        return len(others) >= 2

    def _run_on(self, index: int) -> None:
        """The lines on which a label goes on, because its cell was too narrow."""
        last = index
        while last + 1 < len(self._flow.lines) and last < index + 2:
            line = self._flow.lines[last + 1]
            plain = line.text[:1].islower() and not any(map(str.isdigit, line.text))
            if not plain or not (wraps(self._flow, last, last + 1) or self._under(last, last + 1)):
                break
            last += 1
        if last > index:
            self.ends[index] = last

    def _under(self, first: int, second: int) -> bool:
        """Whether a line stands right under a numbered label, at the start of its words or its number, with no value beside."""
        here, tail = self._flow.lines[first], self._flow.lines[second]
        gap = tail.bbox[1] - here.bbox[3]
        near = here.page == tail.page and -0.4 * here.height < gap < 0.9 * here.height
        return near and flush(here, tail) and self._value_beside(second) is None

    def _halves(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Meanings and languages of ``label / label`` when one of the two is known or its words tell what it means."""
        parts = [tuple(words(part)) for part in text.split("/")]
        known = [label for part in parts for label in self._lexicon.labels.get(part, ())]
        if len(parts) != 2 or not known:
            return None
        return meant(known)

    def _whole(self, index: int) -> Spot:
        """A whole line as one label: of the meaning its words speak for, else of the label it begins with, else of none."""
        line = self._flow.lines[index]
        last = self.ends.get(index, index)
        said = [token.word for place in range(index, last + 1) for token in self._tokens[place]]
        said = [word for word in said if not word.isdigit()]
        spot = self.spots[index][0] if self.spots[index] else None
        found: tuple[str, ...] | None = self._finder.guess(said) if len(said) > 1 else None
        text = " ".join(self._flow.lines[place].text for place in range(index, last + 1))
        halves = self._halves(self._said(index) + text[len(line.text) :])
        if halves is not None:
            meanings, languages = halves
        elif found is not None:
            meanings, languages = found[:1], found[1:]
        elif spot is not None and not self._finder.contradicted(spot, self._tokens[index], len(line.folded)):
            meanings, languages = spot.meanings, spot.languages
        else:
            meanings, languages = ("other",), ("",)
        whole = Spot(
            start=self._tokens[index][0].start if self._tokens[index] else 0,
            end=len(line.folded),
            after=len(line.folded),
            meanings=meanings,
            languages=languages,
            separated=False,
            quality=0.85,
            guessed=True,
        )
        return replace(whole, guessed=False) if spot is not None and meanings == spot.meanings else whole


def _in_line(flow: Flow, first: int, second: int) -> bool:
    """Whether two lines are flush or on one axis."""
    one, two = flow.lines[first], flow.lines[second]
    return flush(one, two) or abs(sum(one.bbox[::2]) - sum(two.bbox[::2])) < one.height


def _shaped(line: FlowLine, labels: list[FlowLine]) -> bool:
    """Whether a line is as high and as long as the labels around it."""
    heights = [label.height for label in labels]
    return 0.8 * min(heights) <= line.height <= 1.25 * max(heights) and len(line.tokens) <= 6
