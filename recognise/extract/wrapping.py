"""Values that break off at the end of their line and go on below."""

from __future__ import annotations

from collections.abc import Callable

from recognise.extract import values
from recognise.extract.cells import flush
from recognise.extract.textflow import Flow, Span, union

_INDENT = 2.0
"""Heights by which a value stands in from the label before it."""


def joined(head: Span, tail: Span) -> Span:
    """A piece of the flow with one that goes on where it breaks off, unless it has that one already."""
    if head.first_line <= tail.first_line <= head.last_line:
        return head
    return Span(
        text=f"{head.text} {tail.text}",
        page=head.page,
        bbox=union([head.bbox, tail.bbox]),
        confidence=min(head.confidence, tail.confidence),
        first_line=head.first_line,
        last_line=tail.last_line,
    )


def completed(flow: Flow, span: Span, taken: Callable[[int], bool], *, cell: bool = True) -> Span:
    """A value that cannot end where its line does (``Computer Science and``), or found no room there, with the line under it.

    Args:
        flow: the text.
        span: the value; it ends where its last line ends.
        taken: whether a line is something of its own, a label or a cell of a table.
        cell: whether the value stands in a cell of a form, which may have been too narrow for it.
    """
    if not values.unfinished(span.text):
        return _narrowed(flow, span, taken) if cell else span
    here = flow.lines[span.last_line]
    for other in range(span.last_line + 1, len(flow.lines)):
        line = flow.lines[other]
        height = max(here.height, 0.1)
        most = (
            1.3 if line.text.rstrip(" .,;").endswith(("»", "”", "“", ")")) else 0.9
        )  # what was opened ends here
        under = line.page == here.page and -0.5 * height < line.bbox[1] - here.bbox[3] < most * height
        alike = 0.45 < line.height / height < 2.2
        centred = abs(sum(line.bbox[::2]) - sum(here.bbox[::2])) < height
        start = abs(line.bbox[2] - span.bbox[2]) if here.rtl else abs(line.bbox[0] - span.bbox[0])
        coded = 2 * sum(map(str.isdigit, line.text)) > len(line.text)
        if under and alike and not coded and (centred or start < 4 or flush(here, line)) and not taken(other):
            return joined(span, flow.line_span(other))
    return span


def _narrowed(flow: Flow, span: Span, taken: Callable[[int], bool]) -> Span:
    """A value with the lines its cell was too narrow for."""
    for _ in range(2):
        last = span.last_line
        near = range(last + 1, min(len(flow.lines), last + 8))
        below = next((other for other in near if wraps(flow, last, other) or _hangs(flow, span, other)), None)
        if below is None or taken(below) or any(map(str.isdigit, flow.lines[below].text)):
            break
        span = joined(span, flow.line_span(below))
    return span


def _hangs(flow: Flow, span: Span, other: int) -> bool:
    """Whether a line stands right under a value, indented from its label as the value is, which had no room left for it."""
    here, tail = flow.lines[span.last_line], flow.lines[other]
    height = max(0.1, min(here.height, tail.height))
    side = 2 if here.rtl else 0
    indented = abs(tail.bbox[side] - here.bbox[side]) > _INDENT * height
    under = here.page == tail.page and -0.4 * height < tail.bbox[1] - here.bbox[3] < 0.9 * height
    if span.first_line != span.last_line or not (indented and under):
        return False
    word = tail.width * (len(tail.text.split()[0]) + 1) / max(1, len(tail.text))
    full = here.width + word > _room(flow, span.last_line, other, centred=False)
    return full and abs(tail.bbox[side] - span.bbox[side]) < height


def wraps(flow: Flow, first: int, second: int) -> bool:
    """Whether line ``second`` goes on with ``first``: it stands right under it and its first word found no room there.

    Args:
        flow: the text.
        first: index of the upper line.
        second: index of the lower one.
    """
    here, tail = flow.lines[first], flow.lines[second]
    height = max(0.1, min(here.height, tail.height))
    gap = tail.bbox[1] - here.bbox[3]
    if here.page != tail.page or not -0.4 * height < gap < 0.9 * max(here.height, tail.height):
        return False
    centred = abs(sum(tail.bbox[::2]) - sum(here.bbox[::2])) < 0.5 * height
    side = 2 if here.rtl else 0
    started = abs(tail.bbox[side] - here.bbox[side]) < 0.5 * height
    if not (centred or started) or not 0.55 < here.height / max(tail.height, 0.1) < 1.8:
        return False
    word = tail.width * (len(tail.text.split()[0]) + 1) / max(1, len(tail.text))
    return here.width + word > _room(flow, first, second, centred=centred and not started)


def _room(flow: Flow, first: int, second: int, *, centred: bool) -> float:
    """The width a line could have: up to what stands beside it, else to the margins of its page."""
    here, tail = flow.lines[first], flow.lines[second]
    page = next(page for page in flow.pages if page.number == here.page)
    others = [line for line in flow.lines if line.page == here.page and line is not here and line is not tail]
    margin = min((line.bbox[0] for line in flow.lines if line.page == here.page), default=0.0)
    left, right = margin, page.width - margin
    for line in others:
        if line.bbox[3] < here.bbox[1] - 1.5 * here.height or line.bbox[1] > tail.bbox[3]:
            continue
        if line.bbox[0] >= here.bbox[2] - 1:
            right = min(right, line.bbox[0] - 1.2 * here.height)
        elif line.bbox[2] <= here.bbox[0] + 1:
            left = max(left, line.bbox[2] + 1.2 * here.height)
    if centred:
        middle = sum(here.bbox[::2]) / 2
        return 2 * min(middle - left, right - middle)
    return here.bbox[2] - left if here.rtl else right - here.bbox[0]
