"""Label-value layouts: ``label: value``, value in the next cell (mirrored right to left), below or above its label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from recognise.extract.candidates import AWARDS, NUMBERS
from recognise.extract.cells import (
    flush,
    headed_in_row,
    is_caption,
    leads,
    mirrored,
    neighbours,
    pair_columns,
    row_of,
    stack_of,
    wrapped_cell,
)
from recognise.extract.forms import FormLabels
from recognise.extract.snapping import Snapper
from recognise.extract.spots import Spot, SpotFinder, fits
from recognise.extract.textflow import Flow, FlowLine, Span
from recognise.extract.wrapping import completed, joined, wraps
from recognise.model.document import BBox
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelHit:
    """A label on a line, and the printed value that goes with it."""

    meanings: tuple[str, ...]
    languages: tuple[str, ...]
    value: Span
    label_start: int
    value_start: int
    """Where the value starts in the flow's text (folded), and where it ends."""
    value_end: int
    kind: str
    """``label``, ``label_loose``, ``label_near`` or ``label_guessed``."""
    quality: float
    """1 for a label read exactly, less when it had to be snapped."""
    line: int


_RUN_OVER = frozenset({"duration", "date_of_birth", "birth", *AWARDS})
"""Meanings whose values keep a month and its year together, whatever the cell."""
_IN = re.compile(r"\s*(?:in|zu|a|en|em|at|at the|v|в|у|м|г|في|ب|در|په|د|میں|ኣብ|በ|li|ku)\s*[:：፡]\s*")
_RUN = 4
"""Rows of a form below a value that tell the edge of its column."""
_GUESSED = 1.5
"""So many heights the start of a value may lie from where the number of letters before it makes one guess."""
_COUNTED = re.compile(r"\d{1,4}(?:[.,]\d+)?\s+[^\W\d_]")
"""A mark with its unit (``13 valores``), which may be a label elsewhere."""
_TURNED = re.compile(r"\s*(\S*\d\S*)\s*:\s*(\D{3,60})")


class LabelReader:
    """Finds labels and their values in a flow."""

    def __init__(
        self,
        flow: Flow,
        lexicon: Lexicon,
        snapper: Snapper,
        languages: frozenset[str] = frozenset(),
        *,
        cells: frozenset[int] = frozenset(),
    ) -> None:
        """Finds the labels.

        Args:
            flow: the text.
            lexicon: the labels that are known.
            snapper: mends misread words.
            languages: languages of the document's lines, for labels no list has.
            cells: lines of the table of courses; they are no values of labels outside of it.
        """
        self._flow = flow
        self._cells = cells
        self._lexicon = lexicon
        self._tokens = [snapper.tokens(line.folded) for line in flow.lines]
        self._snapper = snapper
        self._finder = SpotFinder(lexicon, languages)
        self._form = FormLabels(flow, lexicon, self._finder, self._tokens, cells=cells)
        self._spots, self._rest = self._form.spots, self._form.rest
        self._tails = self._form.tails
        self._paired = pair_columns(
            flow,
            self._form.alone,
            (index for index, spots in enumerate(self._spots) if not spots and index not in self._tails),
        )

    def is_label(self, index: int) -> bool:
        """Whether line ``index`` begins with a label that has a separator, or is nothing but a label."""
        spots = self._spots[index]
        known = bool(spots) and (spots[0].separated or self._rest(index, spots[0]) == "")
        return known or index in self._tails

    def has_separator(self, index: int) -> bool:
        """Whether line ``index`` begins with a label and its colon."""
        return any(spot.separated for spot in self._spots[index][:1])

    def starts_with(self, index: int, meaning: str) -> bool:
        """Whether line ``index`` begins with a label of ``meaning``."""
        return any(meaning in spot.meanings for spot in self._spots[index][:1])

    def announces(self, index: int, meaning: str) -> bool:
        """Whether line ``index`` is a label of ``meaning`` of two words or more with its value, in the print of the text."""
        line, spots = self._flow.lines[index], self._spots[index][:1]
        if line.height > 1.6 * self._flow.body_height or not spots or spots[0].meanings != (meaning,):
            return False
        phrase = words(line.folded[spots[0].start : spots[0].end])
        whole = tuple(words(line.text)) in self._lexicon.titles
        return len(phrase) > 1 and not whole and bool(self._rest(index, spots[0]))

    def heads(self, index: int, meaning: str) -> bool:
        """Whether a guessed or numbered label of ``meaning`` ends on line ``index``: its value stands below."""
        first = next((first for first, last in self._form.ends.items() if first <= index <= last), index)
        whole = index in self._tails or index in self._form.over
        return whole and self.starts_with(first, meaning)

    def hits(self) -> Iterator[LabelHit]:
        """All labels with a value, in reading order; a worded value of one is no label without separator of another."""
        found = list(self._hits())
        values = {hit.value.first_line for hit in found if hit.kind in ("label_near", "label_guessed")}
        for hit in found:
            if hit.kind != "label_loose" or hit.line not in values or NUMBERS & set(hit.meanings):
                yield hit

    def _hits(self) -> Iterator[LabelHit]:
        for index, spots in enumerate(self._spots):
            if index in self._tails:
                continue
            line = self._flow.lines[index]
            born = list(self._birth_place(index))
            yield from born
            if born:
                continue
            yield from self._turned(index) if not spots else ()
            for position, spot in enumerate(spots):
                end = spots[position + 1].start if position + 1 < len(spots) else len(line.folded)
                start, stop = line.start + spot.after, line.start + end
                if position + 1 == len(spots):
                    stop = self._continued(index, stop, spot.meanings)
                span = self._flow.span(start, stop)
                if span is not None and any(char.isalnum() for char in span.text):
                    kind = _kind(spot)
                    if (
                        kind == "label_loose"
                        and self._is_title(spot, line.folded)
                        and not any(map(str.isdigit, span.text))
                    ):
                        continue
                    if position + 1 == len(spots):
                        span = self._with_tail(index, span, spot.meanings)
                        span = self._completed(span, spot.meanings)
                    yield self._hit(spot, span, start, stop, kind, index)
                elif position + 1 == len(spots) and len(spots) == 1:
                    yield from self._near(index, spot)

    def _birth_place(self, index: int) -> Iterator[LabelHit]:
        """``in: Kirkuk`` under ``geboren am``: a preposition is the label of a place only there."""
        line = self._flow.lines[index]
        match = _IN.match(line.folded)
        before = next((at for at in (index - 1, index - 2) if at >= 0 and self._spots[at]), None)
        if match is None or before is None or not self.starts_with(before, "date_of_birth"):
            return
        end = match.end()
        spot = replace(self._spots[before][0], start=0, end=end, after=end, meanings=("place_of_birth",))
        span = self._flow.span(line.start + end, line.end)
        if span is None or not span.text.strip():
            yield from self._near(index, spot)
        elif not any(map(str.isdigit, span.text)):
            yield self._hit(spot, span, line.start + end, line.end, "label", index)

    def _turned(self, index: int) -> Iterator[LabelHit]:
        """``VT-2071 :Certificate No``: the number before its label, as a line of two directions comes out of a file."""
        line = self._flow.lines[index]
        match = _TURNED.fullmatch(line.folded)
        if match is None:
            return
        spots = self._finder.on_line(match[2], self._snapper.tokens(match[2]))
        value = self._flow.span(line.start, line.start + match.end(1))
        rest = tuple(words(match[2][spots[0].after :])) if spots else ()
        if value is not None and len(spots) == 1 and (not rest or rest in self._lexicon.labels):
            stop = line.start + match.end(1)
            yield self._hit(replace(spots[0], separated=True), value, line.start, stop, "label", index)

    def _hit(self, spot: Spot, span: Span, start: int, stop: int, kind: str, index: int) -> LabelHit:
        return LabelHit(
            meanings=spot.meanings,
            languages=spot.languages,
            value=span,
            label_start=self._flow.lines[index].start + spot.start,
            value_start=start,
            value_end=stop,
            kind=kind,
            quality=spot.quality,
            line=index,
        )

    def _is_title(self, spot: Spot, folded: str) -> bool:
        """``Certificado de estudios``: a label word that begins a title is no label."""
        phrase = tuple(words(folded[spot.start : spot.end]))
        return self._lexicon.has("title_words", phrase) or self._lexicon.has("generic_titles", phrase)

    def _with_tail(self, index: int, span: Span, meanings: tuple[str, ...]) -> Span:
        """A long name or title whose last words stand alone right below: under its label or under its own start."""
        named = "holder_name" in meanings
        if not named and not {"field_of_study", "qualification_title", "institution"} & set(meanings):
            return span
        here, start = self._flow.lines[index], span.bbox
        for _ in range(2):
            last = self._flow.lines[span.last_line]
            for other in range(span.last_line + 1, min(len(self._flow.lines), span.last_line + 4)):
                if not self._is_tail(other, last, here.bbox, start, body="institution" in meanings):
                    continue
                whole = not self._is_known(other) if named else wrapped_cell(self._flow, index, other)
                if whole and not self._captioned(other):
                    span = joined(span, self._flow.line_span(other))
                    break
            else:
                break
        return span

    def _is_tail(self, other: int, last: FlowLine, label: BBox, value: BBox, *, body: bool) -> bool:
        """Whether a line of one or two plain words stands right under ``last``, at the start of the label or of its value."""
        line, side = self._flow.lines[other], 2 if last.rtl else 0
        gap = (line.bbox[1] - last.bbox[3]) / max(last.height, 0.1)
        wide = 0.04 * last.width if last.width > 300 else 0.0  # where its value starts is then less certain
        told = 0.8 if value == last.bbox else _GUESSED  # behind a label in one box
        under = abs(line.bbox[side] - value[side]) < max(told * last.height, wide)
        under |= line.bbox[0] < value[2] and value[0] < line.bbox[2] and self._heads_values(other, side)
        flush = abs(line.bbox[side] - label[side]) <= 3
        near = (under and gap < 0.9) or (flush and gap < 0.35)
        free = body and {"institution"} <= set(self._spots[other][0].meanings) if self._spots[other] else True
        plain = (
            free
            and not self.has_separator(other)
            and not any(map(str.isdigit, line.text))
            and len(line.tokens) <= 2
        )
        return line.page == last.page and gap > -0.3 and near and plain

    def _heads_values(self, index: int, side: int) -> bool:
        """Whether the values of other labels stand below a line at its edge: the column of a form."""
        lines = self._flow.lines
        below = range(index + 1, min(len(lines), index + 2 * _RUN))
        at_edge = (other for other in below if abs(lines[other].bbox[side] - lines[index].bbox[side]) < 3)
        return sum(self._captioned(other) for other in at_edge) > 1

    def _completed(self, span: Span, meanings: tuple[str, ...]) -> Span:
        """A worded value or a name with what the line under it adds."""
        if "holder_name" in meanings:
            return completed(self._flow, span, self._is_no_name)
        if "grade" in meanings:
            return completed(self._flow, span, self._is_no_grade, cell=False)
        if {"field_of_study", "qualification_title", "institution"}.isdisjoint(meanings):
            return span
        return completed(self._flow, span, lambda other: self.taken(other) or self._captioned(other))

    def _captioned(self, index: int) -> bool:
        """Whether a line stands beside the beginning of a label: it is that one's value."""
        here = self._flow.lines[index]
        own = [
            other for other in row_of(self._flow, index) if self.is_label(other) and other not in self._tails
        ]
        return any(not self.has_separator(other) or leads(self._flow.lines[other], here) for other in own)

    def _is_no_grade(self, index: int) -> bool:
        """Whether a line cannot go on with a grade: it is taken, and not the word for one (``Distinction``)."""
        line = self._flow.lines[index]
        return (
            index in self._cells
            or self.has_separator(index)
            or (self.is_label(index) and not self._lexicon.has("grade_words", line.tokens))
        )

    def _is_no_name(self, index: int) -> bool:
        """Whether a line cannot go on with a name: it is taken, holds words of forms, or stands beside a label."""
        long = len(self._flow.lines[index].tokens) > 2
        return self.taken(index) or self._is_known(index) or long or self._captioned(index)

    def _is_known(self, index: int) -> bool:
        """Whether a word of a line, as it was read, is one of forms: names look like misread words of those."""
        return any(word in self._lexicon.vocabulary for word in self._flow.lines[index].tokens)

    def taken(self, index: int) -> bool:
        """Whether line ``index`` is a label or a cell of the table of courses."""
        return self.is_label(index) or index in self._cells

    def _continued(self, index: int, stop: int, meanings: tuple[str, ...]) -> int:
        """A value goes on in the next line when the break only wraps it and that line is no label."""
        flow = self._flow
        for following in (index + 1, index + 2):
            if following >= len(flow.lines) or self._spots[following] or self.taken(following):
                break
            above, below = flow.lines[following - 1].bbox, flow.lines[following].bbox
            apart = below[2] <= above[0] or above[2] <= below[0]
            born = "birth" in meanings and self._is_day_of(index, stop, following)
            dated = bool(_RUN_OVER & set(meanings)) and len(flow.lines[following].tokens) <= 2
            soft = flow.text[stop : stop + 1] == " " or (dated and wraps(flow, following - 1, following))
            if apart or not (soft or born):
                break
            stop = flow.lines[following].end
        return stop

    def _is_day_of(self, first: int, stop: int, index: int) -> bool:
        """Whether a line is the day under the place of a birth, flush with it."""
        lines = self._flow.lines
        here, line = lines[index - 1], lines[index]
        near = line.page == here.page and flush(here, line) and line.bbox[1] - here.bbox[3] < line.height
        said = self._flow.text[lines[first].start : stop]
        return near and not any(map(str.isdigit, said)) and any(map(str.isdigit, line.text))

    def _near(self, index: int, spot: Spot) -> Iterator[LabelHit]:
        """The value of a label that stands alone: in the same row, else below, else (a caption) above."""
        line = self._flow.lines[index]
        title = self._lexicon.has("title_words", line.tokens) or self._lexicon.has(
            "generic_titles", line.tokens
        )
        body = self._lexicon.has("institution_words", line.tokens)
        if (title or body) and not spot.separated and line.height > 1.15 * self._flow.body_height:
            return  # DIPLOMA or UNIVERSITY in large print is the heading, not the label of what follows
        if {"holder_name", "other"} <= set(spot.meanings):
            return  # the caption of a signature
        caption = is_caption(self._flow, index)
        last, over = self._form.ends.get(index, index), index in self._form.over
        stack = stack_of(self._flow, index, lambda other: self._translates(other, spot))
        places = neighbours(
            self._flow, last, caption=caption, over=over, paired=self._paired.get(index), stack=stack
        )
        totals = headed_in_row(self._flow, index, self._heads_grades) if "grade" in spot.meanings else []
        for other in (*totals, *places, *self._between_labels(index)):
            line = self._flow.lines[other]
            first = self._spots[other][0] if self._spots[other] else None
            counted = "grade" in spot.meanings and _COUNTED.match(line.text)
            if other in self._tails or (
                first is not None
                and not counted
                and (
                    first.separated
                    or self._rest(other, first) == ""
                    or self._is_office(first, spot, index, other)
                )
            ):
                continue
            if not fits(spot, line.text, self._lexicon) or (
                other in self._cells and index not in self._cells
            ):
                continue
            if self._finder.glued(self._tokens[other]):
                continue
            span = self._flow.line_span(other)
            stop = self._continued(other, line.end, spot.meanings)
            whole = self._flow.span(line.start, stop) or span
            if over and "holder_name" in spot.meanings:
                whole = self._with_tail(other, whole, spot.meanings)
            whole = self._completed(whole, spot.meanings)
            kind = "label_guessed" if spot.guessed else "label_near"
            yield self._hit(spot, whole, line.start, stop, kind, index)
            return

    def _heads_grades(self, index: int) -> bool:
        """Whether a line of the table heads its column of marks."""
        return index in self._cells and self._lexicon.has("grade_headers", self._flow.lines[index].tokens)

    def _translates(self, index: int, spot: Spot) -> bool:
        """Whether a line is nothing but a label that means what ``spot`` means."""
        return self._form.is_alone(index) and bool(set(self._spots[index][0].meanings) & set(spot.meanings))

    def _is_office(self, first: Spot, spot: Spot, index: int, other: int) -> bool:
        """Whether a line names an office, and not the position held: that one stands beside its label."""
        here, line = self._flow.lines[index], self._flow.lines[other]
        beside = min(here.bbox[3], line.bbox[3]) > max(here.bbox[1], line.bbox[1])
        read = first.quality == 1.0  # Delgado is no Delegado
        worded = {"field_of_study", "place_of_birth"} & set(spot.meanings)  # ``تحصیل کراچی``
        return read and "other" in first.meanings and not (beside and worded)

    def _between_labels(self, index: int) -> list[int]:
        """The value between an unread label and this one at the end of its row, where only the latter could be read."""
        row = mirrored(self._flow, index)
        known = [other for other in row if self.is_label(other)]
        return row[:1] if len(row) == 2 and not known and not self._spots[index][0].separated else []


def _kind(spot: Spot) -> str:
    if spot.guessed:
        return "label_guessed"
    return "label" if spot.separated else "label_loose"
