"""The text of a document as one flow: lines joined into paragraphs, folded, with the way back to page and box.

Templates and labels work on ``Flow.text``. A line break that only wraps a paragraph becomes a space, a break that ends a
line on purpose (a heading, a name on its own line, a label) stays ``\\n``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from recognise.extract.layout import split_at
from recognise.model.document import BBox, Line, Page
from recognise.rulepack.folding import fold, fold_mapped, script_of, words

_RTL = {"Arab"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowLine:
    """A line in the flow. ``start`` and ``end`` delimit its folded text in ``Flow.text``."""

    page: int
    text: str
    bbox: BBox
    confidence: float
    language: str | None
    start: int
    end: int
    origin: tuple[int, ...]
    """For each folded character the index of the original one in ``text``."""
    folded: str
    tokens: tuple[str, ...]
    rtl: bool

    @property
    def height(self) -> float:
        """Height of the box in points."""
        return self.bbox[3] - self.bbox[1]

    @property
    def width(self) -> float:
        """Width of the box in points."""
        return self.bbox[2] - self.bbox[0]

    def part(self, start: int, end: int) -> BBox:
        """The box of characters ``start:end`` of ``text``, by equal character widths."""
        count = max(1, len(self.text))
        low, high = start / count, end / count
        if self.rtl:
            low, high = 1 - high, 1 - low
        x0, y0, x1, y1 = self.bbox
        return (round(x0 + low * (x1 - x0), 1), y0, round(x0 + high * (x1 - x0), 1), y1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of the flow as it was printed."""

    text: str
    page: int
    bbox: BBox
    confidence: float
    first_line: int
    last_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """All lines of a document in reading order and their joined, folded text."""

    lines: tuple[FlowLine, ...]
    text: str
    pages: tuple[Page, ...]
    body_height: float
    """Median line height, points."""

    def line_at(self, position: int) -> int:
        """Index of the line that holds folded character ``position``."""
        low, high = 0, len(self.lines) - 1
        while low < high:
            middle = (low + high) // 2
            if position > self.lines[middle].end:
                low = middle + 1
            else:
                high = middle
        return low

    def span(self, start: int, end: int) -> Span | None:
        """The printed text behind ``text[start:end]``, or ``None`` when nothing but space is there."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            return None
        first, last = self.line_at(start), self.line_at(end - 1)
        texts: list[str] = []
        boxes: list[BBox] = []
        confidence = 1.0
        for index in range(first, last + 1):
            line = self.lines[index]
            low, high = max(start, line.start), min(end, line.end)
            if low >= high:
                continue
            begin, stop = line.origin[low - line.start], line.origin[high - 1 - line.start] + 1
            while stop < len(line.text) and unicodedata.combining(line.text[stop]):
                stop += 1
            texts.append(line.text[begin:stop])
            confidence = min(confidence, line.confidence)
            if line.page == self.lines[first].page:
                boxes.append(line.part(begin, stop))
        return Span(
            text=" ".join(" ".join(texts).split()),
            page=self.lines[first].page,
            bbox=union(boxes),
            confidence=confidence,
            first_line=first,
            last_line=last,
        )

    def line_span(self, index: int) -> Span:
        """A whole line as a span."""
        line = self.lines[index]
        return Span(
            text=" ".join(line.text.split()),
            page=line.page,
            bbox=line.bbox,
            confidence=line.confidence,
            first_line=index,
            last_line=index,
        )


def union(boxes: list[BBox]) -> BBox:
    """The smallest box around ``boxes``."""
    if not boxes:
        return (0.0, 0.0, 0.0, 0.0)
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def build_flow(pages: tuple[Page, ...]) -> Flow:
    """Join the lines of ``pages`` into one flow."""
    lines: list[FlowLine] = []
    pieces: list[str] = []
    position = 0
    previous: tuple[Page, Line] | None = None
    for page in pages:
        widest = _widest(page)
        for line in _by_columns(page):
            if not line.text.strip():
                continue
            if previous is not None:
                soft = previous[0] is page and _wraps(previous[1], line, widest, page.width)
                pieces.append(" " if soft else "\n")
                position += 1
            mapped = fold_mapped(line.text)
            folded = mapped.text.replace("\n", " ")
            lines.append(
                FlowLine(
                    page=page.number,
                    text=line.text,
                    bbox=line.bbox,
                    confidence=line.confidence,
                    language=line.language,
                    start=position,
                    end=position + len(folded),
                    origin=mapped.origin,
                    folded=folded,
                    tokens=tuple(words(line.text)),
                    rtl=script_of(line.text) in _RTL,
                )
            )
            pieces.append(folded)
            position += len(folded)
            previous = (page, line)
    heights = sorted(line.height for line in lines) or [10.0]
    return Flow(lines=tuple(lines), text="".join(pieces), pages=pages, body_height=heights[len(heights) // 2])


def _by_columns(page: Page) -> tuple[Line, ...]:
    """Lines of a page of two halves (a folded diploma), one half after the other; other pages as they are.

    The halves are told by an empty upright strip in the middle with running text on both sides of it.
    """
    lines = page.lines
    for step in range(21):
        strip = page.width * (0.5 + (-1) ** step * 0.01 * ((step + 1) // 2))
        sides = [
            [line for line in lines if line.bbox[2] <= strip],
            [line for line in lines if line.bbox[0] >= strip],
        ]
        if len(sides[0]) + len(sides[1]) < len(lines):
            continue
        full = all(len(side) >= 6 and sum(" " in line.text for line in side) >= 3 for side in sides)
        if full and page.width > page.height:
            if sum(script_of(line.text) in _RTL for line in lines) * 2 > len(lines):
                sides.reverse()
            return tuple(sides[0] + sides[1])
    return _block_first(lines)


def _block_first(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines with a narrow block at the side of the text (a letterhead, a number) before the lines it stands beside.

    The rows of such a block do not line up with the text; the cells of a table or a form do.
    """
    best: tuple[Line, ...] | None = None
    most = 0
    edges = {round(line.bbox[0]) - 1.0 for line in lines} | {round(line.bbox[2]) + 1.0 for line in lines}
    for edge in sorted(edges):
        parts = split_at(lines, edge)
        if parts is None:
            continue
        above, left, right, below = parts
        block, text = sorted((left, right), key=_extent)
        narrow = len(block) >= 3 and len(text) >= 4 and _extent(block) < 0.5 * _extent(text)
        if narrow and len(block) + len(text) > most and (_running(text) or not _level(block, text)):
            best, most = (*above, *block, *text, *below), len(block) + len(text)
    return best or lines


def _extent(lines: list[Line]) -> float:
    return max((line.bbox[2] for line in lines), default=0.0) - min(
        (line.bbox[0] for line in lines), default=0.0
    )


def _running(lines: list[Line]) -> bool:
    """Lines of sentences that run on from one to the next: no column of a form or a table."""
    long = [line for line in lines if len(line.text.split()) >= 5]
    return len(long) >= 4 and sum(line.text[:1].islower() for line in long) >= 3


def _level(block: list[Line], text: list[Line]) -> bool:
    """Whether half of the lines of a block stand on one level with a line of the text."""
    middles = [(line.bbox[1] + line.bbox[3]) / 2 for line in text]
    level = 0
    for line in block:
        y0, y1 = line.bbox[1], line.bbox[3]
        level += any(abs((y0 + y1) / 2 - middle) < 0.25 * (y1 - y0) for middle in middles)
    return level * 2 > len(block)


def _widest(page: Page) -> dict[int, float]:
    """For each line (by id) the width of the widest line of about its height in the same column."""
    widest: dict[int, float] = {}
    for line in page.lines:
        x0, y0, x1, y1 = line.bbox
        height = y1 - y0
        width = x1 - x0
        for other in page.lines:
            a0, b0, a1, b1 = other.bbox
            if (
                a0 < x1
                and x0 < a1
                and 0.75 < (b1 - b0) / max(height, 0.1) < 1.33
                and abs(b0 - y0) < 12 * height
            ):
                width = max(width, min(a1 - a0, page.width))
        widest[id(line)] = width
    return widest


_MARK_END = re.compile(r"\s(?:\d{1,3}(?:[.,]\d{1,2})?%?|[a-f][+-]?)\s*$")
_INITIAL = re.compile(r"(?:^|\s)\w\.$")
_RUN_ON = {fold(word) for word in ("імені", "имени", "of", "de", "du", "des", "da", "do", "dos", "and", "und", "für", "y", "et", "і", "та", "и", "the",
    "del", "la", "le", "für", "в", "о", "об", "про", "en", "em", "na", "в", "у", "year", "año", "ano", "day", "ve", "û", "iyo", "ee", "in")}  # fmt: skip
_SENTENCE = 6
"""Words of a line that, as wide as the next one, is one of a paragraph however narrow that is."""
_JOINERS = ("-", "—", "–", ",", "«", "(", "„", "“")


def _wraps(line: Line, following: Line, widest: dict[int, float], page_width: float) -> bool:
    """Whether the break after ``line`` is only there because the next word did not fit."""
    height = line.bbox[3] - line.bbox[1]
    next_height = following.bbox[3] - following.bbox[1]
    gap = following.bbox[1] - line.bbox[3]
    if script_of(line.text) != script_of(following.text) or ":" in following.text[:35] or "...." in line.text:
        return False
    flat = following.text[:1].islower() and len(following.text.split()) <= 2  # may have no tall letters
    if (
        not (0.6 if flat else 0.8) < next_height / max(height, 0.1) < 1.25
        or gap > 1.2 * height
        or following.bbox[1] < line.bbox[1] + 0.3 * height
    ):
        return False
    text = line.text.rstrip()
    if len(text.split()) > 2 and text.isupper() and any(map(str.islower, following.text[:12])):
        return False
    if text.endswith((":", ";", "።", "؛", "۔")) or (text.endswith(".") and not _INITIAL.search(text)):
        return False
    first_word = following.text.split()[0] if following.text.split() else ""
    if text.endswith(("»", "”")) and (first_word[:1].isupper() or first_word.endswith(".")):
        return False
    if _MARK_END.search(fold(text)) and _MARK_END.search(fold(following.text)):  # rows of a table
        return False
    if text.count("«") > text.count("»") or text.count("(") > text.count(")") or text.endswith(_JOINERS):
        return True
    width = line.bbox[2] - line.bbox[0]
    last_word = fold(text.split()[-1]) if text.split() else ""
    if last_word in _RUN_ON:
        return True
    x0, _, x1, _ = line.bbox
    justified = max(abs(x0 - following.bbox[0]), abs(x1 - following.bbox[2])) < 0.2 * height
    justified &= script_of(text) in _RTL  # without capitals, which tell where elsewhere
    paragraph = width >= 0.55 * page_width or (justified and len(text.split()) >= _SENTENCE)
    if not paragraph and not first_word[:1].islower() and not _INITIAL.search(text):
        return False
    need = (len(first_word) + 1) * width / max(1, len(text))
    return len(text.split()) >= 3 and width + need > 0.985 * max(
        widest[id(line)], following.bbox[2] - following.bbox[0]
    )
