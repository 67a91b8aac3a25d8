"""Where the value of a label that stands alone is: beside it, in the row of its table, below it, or above a caption."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from recognise.extract.textflow import Flow, FlowLine

_LARGER = 1.7
"""Print that much larger beside a caption with its value below is a heading of the page."""
_COLONS = (":", "：", "፡", "፦")
_NEAR = 0.45
"""Part of the width of a page within which the value of a label stands."""
_FAR = 0.6
"""The same where a colon says that a value follows, though it is set flush with the other edge."""


def neighbours(
    flow: Flow,
    index: int,
    *,
    caption: bool,
    over: bool = False,
    paired: int | None = None,
    stack: Sequence[int] = (),
) -> list[int]:
    """Lines that may hold the value of the label on line ``index``, the likeliest first.

    Args:
        flow: the text.
        index: line of the label.
        caption: whether the label is printed small under its value, so that nothing else counts.
        over: whether the label heads a cell, so that its value stands below.
        paired: the line that stands to it as the other values of its column stand to their labels, see ``pair_columns``.
        stack: the label and its translations right above and below it, see ``stack_of``.
    """
    lines = flow.lines
    here = lines[index]
    x0, y0, x1, y1 = here.bbox
    beside: list[tuple[float, int]] = []
    shifted: list[tuple[float, int]] = []
    below: list[tuple[float, int]] = []
    above: list[tuple[float, int]] = []
    width = next((page.width for page in flow.pages if page.number == here.page), 595.0)
    reach = (_FAR if here.text.rstrip().endswith(_COLONS) else _NEAR) * width
    for other in range(max(0, index - 40), min(len(lines), index + 40)):
        line = lines[other]
        if other == index or line.page != here.page:
            continue
        a0, b0, a1, b1 = line.bbox
        overlap = min(y1, b1) - max(y0, b0)
        if overlap > 0.5 * min(here.height, line.height):
            gap = x0 - a1 if here.rtl else a0 - x1
            lower = abs((y0 + y1) - (b0 + b1)) / min(here.height, line.height)
            if -0.6 * here.height <= gap < reach and lower < 1.1 and len(line.tokens) <= 10:
                (beside if lower < 0.6 else shifted).append((gap, other))
        elif min(x1, a1) - max(x0, a0) > 0.25 * min(x1 - x0, a1 - a0):
            if -0.5 * here.height < b0 - y1 < 1.6 * here.height:
                below.append((b0 - y1, other))
            elif -0.5 * here.height < y0 - b1 < 1.2 * here.height:
                above.append((y0 - b1, other))
    if any(flush(here, lines[other]) and _alike(here, lines[other]) for _, other in below):
        beside, shifted = (
            [place for place in places if lines[place[1]].height < _LARGER * here.height]
            for places in (beside, shifted)
        )
    if len(stack) > 1:
        beside += [place for place in _level(flow, stack) if place not in beside]
    in_row = [(0.0, paired)] if paired is not None and not beside else []
    order = [above] if caption else [below] if over else [beside, in_row, shifted, below]
    if (
        beside
        and below
        and not (caption or over)
        and all(_heads(flow, place) for place in (index, beside[0][1]))
    ):
        order = [below, beside]
    return [other for group in order for _, other in sorted(group)[:2]]


def _alike(first: FlowLine, second: FlowLine) -> bool:
    """Whether two lines are of one print."""
    return 0.7 < first.height / max(second.height, 0.1) < 1.4


def headed_in_row(flow: Flow, index: int, heads: Callable[[int], bool]) -> list[int]:
    """Cells in the row of line ``index`` in whose column, further up the page, a fitting header stands: of a row of totals they count."""
    page = flow.lines[index].page
    columns = [
        line.bbox for above, line in enumerate(flow.lines[:index]) if line.page == page and heads(above)
    ]
    found = []
    for other in row_of(flow, index):
        a0, _, a1, _ = flow.lines[other].bbox
        if any(min(x1, a1) - max(x0, a0) > 0.5 * (a1 - a0) for x0, _, x1, _ in columns):
            found.append(other)
    return found


def stack_of(flow: Flow, index: int, same: Callable[[int], bool]) -> list[int]:
    """The label on line ``index`` with its translations right above and below it, from top to bottom.

    Args:
        flow: the text.
        index: line of the label.
        same: whether a line is nothing but a label of the same meaning.
    """
    here = flow.lines[index]
    column = [
        other
        for other, line in enumerate(flow.lines)
        if line.page == here.page and flush(line, here) and (other == index or same(other))
    ]
    column.sort(key=lambda other: flow.lines[other].bbox[1])
    place = column.index(index)
    first, last = place, place
    while first and _touches(flow, column[first - 1], column[first]):
        first -= 1
    while last + 1 < len(column) and _touches(flow, column[last], column[last + 1]):
        last += 1
    return column[first : last + 1]


def _touches(flow: Flow, upper: int, lower: int) -> bool:
    above, below = flow.lines[upper], flow.lines[lower]
    return -0.5 * above.height < below.bbox[1] - above.bbox[3] < 0.7 * max(above.height, below.height)


def _level(flow: Flow, stack: Sequence[int]) -> list[tuple[float, int]]:
    """Lines beside a label in several languages, at half its height: their distance and index."""
    here = flow.lines[stack[0]]
    x0, x1 = min(flow.lines[line].bbox[0] for line in stack), max(flow.lines[line].bbox[2] for line in stack)
    middle = (here.bbox[1] + flow.lines[stack[-1]].bbox[3]) / 2
    return [
        (gap, other)
        for other, line in enumerate(flow.lines)
        for gap in [x0 - line.bbox[2] if here.rtl else line.bbox[0] - x1]
        if line.page == here.page and gap >= 0 and abs(_middle(flow, other) - middle) < 0.45 * line.height
    ]


def row_of(flow: Flow, index: int) -> list[int]:
    """Other lines in the row of line ``index``."""
    here = flow.lines[index]
    return [
        other
        for other, line in enumerate(flow.lines)
        if other != index
        and line.page == here.page
        and abs(sum(line.bbox[1::2]) - sum(here.bbox[1::2])) < min(here.height, line.height)
    ]


def mirrored(flow: Flow, index: int) -> list[int]:
    """Lines before a label in its row, the nearest first: forms in two languages have the value between two labels."""
    here = flow.lines[index]
    row = [
        (here.bbox[0] - line.bbox[2] if not here.rtl else line.bbox[0] - here.bbox[2], other)
        for other, line in enumerate(flow.lines)
        if other != index
        and line.page == here.page
        and abs(sum(line.bbox[1::2]) - sum(here.bbox[1::2])) < 0.8 * min(here.height, line.height)
    ]
    return [other for gap, other in sorted(row) if gap > 0]


def bracketed(text: str) -> bool:
    """Whether a line stands in brackets, though an engine may have misread the first one or put a quote before it."""
    bare = text.strip().strip("\"'`.,«»“”„")
    return bare.startswith("(") or (bare.endswith(")") and "(" not in bare)


def is_caption(flow: Flow, index: int) -> bool:
    """Whether a line stands in brackets, or in clearly smaller print right under a line and away from what follows."""
    here = flow.lines[index]
    if bracketed(here.text):
        return True
    x0, y0, x1, y1 = here.bbox
    column = [
        line
        for line in flow.lines
        if line is not here and line.page == here.page and min(x1, line.bbox[2]) > max(x0, line.bbox[0])
    ]
    above = max(
        (line for line in column if line.bbox[3] <= y0 + 0.3 * here.height), key=_bottom, default=None
    )
    below = min(
        (line.bbox[1] - y1 for line in column if line.bbox[1] >= y1 - 0.5 * here.height), default=None
    )
    if above is None or above.height < 1.3 * here.height:
        return False
    gap = y0 - above.bbox[3]
    centred = abs((x0 + x1) - (above.bbox[0] + above.bbox[2])) < 0.5 * above.height
    return centred and gap < 0.8 * here.height and (below is None or below > gap + 0.5 * here.height)


def _bottom(line: FlowLine) -> float:
    return line.bbox[3]


def pair_columns(flow: Flow, labels: Iterable[int], free: Iterable[int]) -> dict[int, int]:
    """The k-th label of a column with the k-th value of the column beside it, where there are as many of one as of the other.

    Prints whose values stand a little higher or lower than their labels, and skewed pictures, are read this way.

    Args:
        flow: the text.
        labels: lines that are nothing but a label.
        free: lines without a label.
    """
    pairs: dict[int, int] = {}
    values = list(free)
    for column in _columns(flow, labels):
        first, last = flow.lines[column[0]], flow.lines[column[-1]]
        pitch = (last.bbox[1] - first.bbox[1]) / max(1, len(column) - 1)
        near = [
            index
            for index in values
            if flow.lines[index].page == first.page
            and first.bbox[1] - 0.8 * pitch < flow.lines[index].bbox[1] < last.bbox[1] + 0.8 * pitch
            and _side(flow.lines[index], [flow.lines[label] for label in column])
        ]
        for found in _columns(flow, near):
            apart = [
                abs(_middle(flow, one) - _middle(flow, two)) for one, two in zip(column, found, strict=False)
            ]
            if len(found) == len(column) >= 3 and max(apart) < 0.8 * pitch:
                pairs.update(zip(column, found, strict=True))
                break
    return pairs


def _side(line: FlowLine, labels: list[FlowLine]) -> bool:
    """Whether a line stands on the side of the labels where values are."""
    if labels[0].rtl:
        return line.bbox[2] <= min(label.bbox[0] for label in labels) + 2
    return line.bbox[0] >= max(label.bbox[2] for label in labels) - 2


def _middle(flow: Flow, index: int) -> float:
    box = flow.lines[index].bbox
    return (box[1] + box[3]) / 2


def _columns(flow: Flow, indexes: Iterable[int]) -> list[list[int]]:
    """Lines that are flush on one side, from top to bottom."""
    columns: list[list[int]] = []
    for index in sorted(indexes, key=lambda index: (flow.lines[index].page, _middle(flow, index))):
        line = flow.lines[index]
        for column in columns:
            if flow.lines[column[0]].page == line.page and flush(flow.lines[column[0]], line):
                column.append(index)
                break
        else:
            columns.append([index])
    return columns


def _heads(flow: Flow, place: int) -> bool:
    """Whether a line heads a cell: a line stands flush right below it, and the one after that is farther away."""
    line = flow.lines[place]
    column = sorted(
        (other for other in flow.lines if other.page == line.page and flush(line, other)), key=_top
    )
    after = [other for other in column if other.bbox[1] > line.bbox[1] + 0.5 * line.height]
    if not after or after[0].bbox[1] - line.bbox[3] > line.height:
        return False
    gap = after[0].bbox[1] - line.bbox[3]
    return len(after) == 1 or after[1].bbox[1] - after[0].bbox[3] > gap + 0.4 * line.height


def _top(line: FlowLine) -> float:
    return line.bbox[1]


def wrapped_cell(flow: Flow, index: int, other: int) -> bool:
    """Whether line ``other`` stands nearer to ``index`` above it than the lines of the column stand to these two."""
    here, tail = flow.lines[index], flow.lines[other]
    gap = _middle(flow, other) - _middle(flow, index)
    rest = [
        min(abs(sum(line.bbox[1::2]) - sum(part.bbox[1::2])) / 2 for part in (here, tail))
        for line in flow.lines
        if line is not here
        and line is not tail
        and line.page == here.page
        and min(line.bbox[2], here.bbox[2]) > max(line.bbox[0], here.bbox[0])
    ]
    return not rest or min(rest) > gap + 0.1 * here.height


def leads(label: FlowLine, line: FlowLine) -> bool:
    """Whether a label stands on the side of a line from which that is read."""
    return label.bbox[2] > line.bbox[0] if line.rtl else label.bbox[0] < line.bbox[2]


def flush(first: FlowLine, second: FlowLine) -> bool:
    """Whether two lines begin or end at the same place."""
    return abs(first.bbox[2] - second.bbox[2]) < 4 or abs(first.bbox[0] - second.bbox[0]) < 4
