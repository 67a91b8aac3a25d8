"""Label-value layouts: ``label: value``, value in the next cell (mirrored right to left), below or above its label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from recognise.extract.snapping import Snapper, Token
from recognise.extract.textflow import Flow, FlowLine, Span, union
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

_NUMBERING = re.compile(
    r"^[\s(\[•·*\-–—▪■□●○]*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+|[a-zа-я][.)]\s+)?[\s(\[•·*]*"
)
_SEPARATOR = re.compile(
    r"[\s)\].°º]*(?:\([^()]{0,25}\)\s*)?[:=|](?!//)\s*|[\s)\]]*(?:\.{3,}|_{2,}|…)[\s.:_…]*|\s+[-–—]\s+"
)
_BETWEEN = re.compile(r"[\s]*[/|\\(\-–—,]\s*|\s+")


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
    """``label``, ``label_loose`` or ``label_near``."""
    quality: float
    """1 for a label read exactly, less when it had to be snapped."""
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spot:
    """A label at ``start:end`` of a line's folded text."""

    start: int
    end: int
    after: int
    meanings: tuple[str, ...]
    languages: tuple[str, ...]
    separated: bool
    quality: float


class LabelReader:
    """Finds labels and their values in a flow."""

    def __init__(self, flow: Flow, lexicon: Lexicon, snapper: Snapper) -> None:
        self._flow = flow
        self._lexicon = lexicon
        self._tokens = [snapper.tokens(line.folded) for line in flow.lines]
        self._spots = [self._line_spots(index) for index in range(len(flow.lines))]

    def is_label(self, index: int) -> bool:
        """Whether line ``index`` begins with a label that has a separator, or is nothing but a label."""
        spots = self._spots[index]
        return bool(spots) and (spots[0].separated or self._rest(index, spots[0]) == "")

    def has_separator(self, index: int) -> bool:
        """Whether line ``index`` begins with a label and its colon."""
        return any(spot.separated for spot in self._spots[index][:1])

    def starts_with(self, index: int, meaning: str) -> bool:
        """Whether line ``index`` begins with a label of ``meaning``."""
        return any(meaning in spot.meanings for spot in self._spots[index][:1])

    def hits(self) -> Iterator[LabelHit]:
        """All labels with a value, in reading order."""
        for index, spots in enumerate(self._spots):
            line = self._flow.lines[index]
            for position, spot in enumerate(spots):
                end = spots[position + 1].start if position + 1 < len(spots) else len(line.folded)
                start, stop = line.start + spot.after, line.start + end
                if position + 1 == len(spots):
                    stop = self._continued(index, stop)
                span = self._flow.span(start, stop)
                if span is not None and any(char.isalnum() for char in span.text):
                    kind = "label" if spot.separated else "label_loose"
                    if (
                        kind == "label_loose"
                        and self._is_title(spot, line.folded)
                        and not any(map(str.isdigit, span.text))
                    ):
                        continue
                    if position + 1 == len(spots):
                        span = self._with_tail(index, span, spot.meanings)
                    yield self._hit(spot, span, start, stop, kind, index)
                elif position + 1 == len(spots) and len(spots) == 1:
                    yield from self._near(index, spot)

    def _hit(self, spot: _Spot, span: Span, start: int, stop: int, kind: str, index: int) -> LabelHit:
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

    def _is_title(self, spot: _Spot, folded: str) -> bool:
        """``Certificado de estudios``: a label word that begins a title is no label."""
        phrase = tuple(words(folded[spot.start : spot.end]))
        return self._lexicon.has("title_words", phrase) or self._lexicon.has("generic_titles", phrase)

    def _with_tail(self, index: int, span: Span, meanings: tuple[str, ...]) -> Span:
        """A long name or title whose last words stand alone right below its label, in the same column."""
        named = "holder_name" in meanings
        if not named and not {"field_of_study", "qualification_title", "institution"} & set(meanings):
            return span
        here = self._flow.lines[index]
        for other in range(index + 1, min(len(self._flow.lines), index + 4)):
            line = self._flow.lines[other]
            flush = abs(line.bbox[2] - here.bbox[2]) if here.rtl else abs(line.bbox[0] - here.bbox[0])
            gap = line.bbox[1] - here.bbox[3]
            if line.page != here.page or flush > 3 or not -0.3 * here.height < gap < 0.35 * here.height:
                continue
            plain = (
                not self._spots[other]
                and not any(char.isdigit() for char in line.text)
                and len(line.tokens) <= 2
            )
            known = any(token.word in self._lexicon.vocabulary for token in self._tokens[other])
            if plain and (not known if named else self._wrapped_cell(index, other)):
                tail = self._flow.line_span(other)
                return Span(
                    text=f"{span.text} {tail.text}",
                    page=span.page,
                    bbox=union([span.bbox, tail.bbox]),
                    confidence=min(span.confidence, tail.confidence),
                    first_line=span.first_line,
                    last_line=other,
                )
        return span

    def _wrapped_cell(self, index: int, other: int) -> bool:
        """Whether line ``other`` stands nearer to ``index`` above it than the lines of the column stand to these two."""
        here, tail = self._flow.lines[index], self._flow.lines[other]
        gap = tail.bbox[1] - here.bbox[3]
        rest = [
            min(abs(line.bbox[1] - tail.bbox[3]), abs(here.bbox[1] - line.bbox[3]))
            for line in self._flow.lines
            if line is not here
            and line is not tail
            and line.page == here.page
            and min(line.bbox[2], here.bbox[2]) > max(line.bbox[0], here.bbox[0])
        ]
        return not rest or min(rest) > gap + 0.1 * here.height

    def _rest(self, index: int, spot: _Spot) -> str:
        return self._flow.lines[index].folded[spot.after :].strip(" .:()")

    def _continued(self, index: int, stop: int) -> int:
        """A value goes on in the next line when the break only wraps it and that line is no label."""
        flow = self._flow
        for following in (index + 1, index + 2):
            if following >= len(flow.lines) or stop >= len(flow.text) or flow.text[stop : stop + 1] != " ":
                break
            if self._spots[following]:
                break
            stop = flow.lines[following].end
        return stop

    def _line_spots(self, index: int) -> list[_Spot]:
        folded = self._flow.lines[index].folded
        tokens = self._tokens[index]
        spots: list[_Spot] = []
        begin = _NUMBERING.match(folded)
        allowed_from = begin.end() if begin else 0
        position = 0
        while position < len(tokens):
            at_start = tokens[position].start <= allowed_from
            found = self._phrase_at(tokens, position)
            if found is None:
                position += 1
                continue
            phrase, count, quality = found
            end = tokens[position + count - 1].end
            separator = _SEPARATOR.match(folded, end)
            start = tokens[position].start
            glued = folded[end : end + 1] == "-" and not folded[end + 1 : end + 2].isspace()
            if separator is None and glued and count == 1:  # N-678830
                position += 1
                continue
            if not at_start and (separator is None or ":" not in separator.group(0)):
                position += 1
                continue
            labels = self._lexicon.labels[phrase]
            after = separator.end() if separator else self._skip_brackets(folded, end)
            spot = _Spot(
                start=start,
                end=end,
                after=after,
                meanings=tuple(dict.fromkeys(label.meaning for label in labels)),
                languages=tuple(dict.fromkeys(label.language for label in labels)),
                separated=separator is not None,
                quality=quality,
            )
            spot, position = self._with_translation(folded, tokens, position + count, spot)
            spots.append(spot)
        if not spots or (":" in folded and not any(spot.separated for spot in spots)):
            return self._compact(folded, tokens) or spots
        return spots

    @staticmethod
    def _skip_brackets(folded: str, end: int) -> int:
        match = re.compile(r"\s*\([^()]{0,30}\)").match(folded, end)
        return match.end() if match else end

    def _phrase_at(
        self, tokens: tuple[Token, ...], position: int
    ) -> tuple[tuple[str, ...], int, float] | None:
        for count in range(min(self._lexicon.longest, len(tokens) - position), 0, -1):
            phrase = tuple(token.word for token in tokens[position : position + count])
            if phrase in self._lexicon.labels:
                snapped = sum(token.snapped for token in tokens[position : position + count])
                return phrase, count, 1.0 - 0.08 * snapped
        return None

    def _with_translation(
        self, folded: str, tokens: tuple[Token, ...], position: int, spot: _Spot
    ) -> tuple[_Spot, int]:
        """``Назва / Name: value``: two labels of one value side by side become one."""
        while position < len(tokens) and (not spot.separated or "/" in folded[spot.end : spot.after]):
            gap = _BETWEEN.fullmatch(folded, spot.end, tokens[position].start)
            found = self._phrase_at(tokens, position) if gap is not None else None
            if found is None:
                break
            phrase, count, quality = found
            labels = self._lexicon.labels[phrase]
            meanings = [label.meaning for label in labels]
            shared = [meaning for meaning in spot.meanings if meaning in meanings]
            end = tokens[position + count - 1].end
            separator = _SEPARATOR.match(folded, end)
            if not shared and separator is None:
                break
            spot = _Spot(
                start=spot.start,
                end=end,
                after=separator.end() if separator else end,
                meanings=tuple(shared or dict.fromkeys([*spot.meanings, *meanings])),
                languages=tuple(dict.fromkeys([*spot.languages, *(label.language for label in labels)])),
                separated=separator is not None,
                quality=min(spot.quality, quality),
            )
            position += count
        return spot, position

    def _compact(self, folded: str, tokens: tuple[Token, ...]) -> list[_Spot]:
        """A label before a colon that OCR glued together or garbled more than one letter a word."""
        colon = folded.find(":")
        if not 4 <= colon <= 45:
            return []
        head = "".join(token.word for token in tokens if folded.rfind("/", 0, colon) < token.start < colon)
        if len(head) < 6:
            return []
        best = process.extractOne(
            head, self._lexicon.compact_labels.keys(), scorer=fuzz.ratio, score_cutoff=84
        )
        if best is None:
            return []
        labels = self._lexicon.labels[self._lexicon.compact_labels[best[0]]]
        return [
            _Spot(
                start=0,
                end=colon,
                after=colon + 1,
                meanings=tuple(dict.fromkeys(label.meaning for label in labels)),
                languages=tuple(dict.fromkeys(label.language for label in labels)),
                separated=True,
                quality=best[1] / 100 - 0.05,
            )
        ]

    def _near(self, index: int, spot: _Spot) -> Iterator[LabelHit]:
        """The value of a label that stands alone: in the same row, else below, else (a caption) above."""
        line = self._flow.lines[index]
        title = self._lexicon.has("title_words", line.tokens) or self._lexicon.has(
            "generic_titles", line.tokens
        )
        if title and not spot.separated and line.height > 1.15 * self._flow.body_height:
            return  # DIPLOMA in large print is the heading, not the label of what follows
        if {"holder_name", "other"} <= set(spot.meanings):
            return  # the caption of a signature
        for other in self._neighbours(index, caption=self._flow.lines[index].text.strip().startswith("(")):
            line = self._flow.lines[other]
            first = self._spots[other][0] if self._spots[other] else None
            if first is not None and (
                first.separated or self._rest(other, first) == "" or "other" in first.meanings
            ):
                continue
            if not _fits(spot, line.text):
                continue
            span = self._flow.line_span(other)
            stop = self._continued(other, line.end)
            whole = self._flow.span(line.start, stop) or span
            yield self._hit(spot, whole, line.start, stop, "label_near", index)
            return

    def _neighbours(self, index: int, *, caption: bool) -> list[int]:
        lines = self._flow.lines
        here = lines[index]
        x0, y0, x1, y1 = here.bbox
        beside: list[tuple[float, int]] = []
        below: list[tuple[float, int]] = []
        above: list[tuple[float, int]] = []
        width = next((page.width for page in self._flow.pages if page.number == here.page), 595.0)
        for other in range(max(0, index - 40), min(len(lines), index + 40)):
            line = lines[other]
            if other == index or line.page != here.page:
                continue
            a0, b0, a1, b1 = line.bbox
            overlap = min(y1, b1) - max(y0, b0)
            if overlap > 0.5 * min(here.height, line.height):
                gap = x0 - a1 if here.rtl else a0 - x1
                level = abs((y0 + y1) - (b0 + b1)) < 0.6 * min(here.height, line.height)
                if -2 <= gap < 0.45 * width and level and len(line.tokens) <= 10:
                    beside.append((gap, other))
            elif min(x1, a1) - max(x0, a0) > 0.25 * min(x1 - x0, a1 - a0):
                if -0.5 * here.height < b0 - y1 < 1.6 * here.height:
                    below.append((b0 - y1, other))
                elif -0.5 * here.height < y0 - b1 < 1.2 * here.height:
                    above.append((y0 - b1, other))
        order = [above] if caption else [beside, below]
        if beside and below and not caption and all(self._headed(pair) for pair in ((index,), beside[0][1:])):
            order = [below, beside]
        return [other for group in order for _, other in sorted(group)[:2]]

    def _headed(self, place: tuple[int, ...]) -> bool:
        """Whether a line heads a cell: a line stands flush right below it, and the one after that is farther away."""
        line = self._flow.lines[place[0]]
        column = sorted(
            (other for other in self._flow.lines if other.page == line.page and _flush(line, other)),
            key=lambda other: other.bbox[1],
        )
        after = [other for other in column if other.bbox[1] > line.bbox[1] + 0.5 * line.height]
        if not after or after[0].bbox[1] - line.bbox[3] > line.height:
            return False
        gap = after[0].bbox[1] - line.bbox[3]
        return len(after) == 1 or after[1].bbox[1] - after[0].bbox[3] > gap + 0.4 * line.height


def _flush(first: FlowLine, second: FlowLine) -> bool:
    return abs(first.bbox[2] - second.bbox[2]) < 4 or abs(first.bbox[0] - second.bbox[0]) < 4


_DIGITS = frozenset(
    {
        "date_of_birth",
        "award_date",
        "graduation_date",
        "document_number",
        "registration_number",
        "student_number",
    }
)
_LETTERS = frozenset(
    {"holder_name", "surname", "given_names", "place_of_birth", "institution", "field_of_study"}
)


def _fits(spot: _Spot, text: str) -> bool:
    """Whether a line can be the value of a label at all: dates and numbers have digits, names have letters."""
    meanings = set(spot.meanings)
    if meanings <= _DIGITS:
        return any(char.isdigit() for char in text)
    return not meanings <= _LETTERS or any(char.isalpha() for char in text)
