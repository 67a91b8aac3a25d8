"""Values that break off at the end of their line and go on below."""

from __future__ import annotations

from collections.abc import Callable

from recognise.extract import values
from recognise.extract.cells import flush
from recognise.extract.textflow import Flow, Span, union


def joined(head: Span, tail: Span) -> Span:
    """A piece of the flow with one that goes on where it breaks off."""
    return Span(
        text=f"{head.text} {tail.text}",
        page=head.page,
        bbox=union([head.bbox, tail.bbox]),
        confidence=min(head.confidence, tail.confidence),
        first_line=head.first_line,
        last_line=tail.last_line,
    )


def completed(flow: Flow, span: Span, taken: Callable[[int], bool]) -> Span:
    """A value that cannot end where its line does (``Computer Science and``), with the line under it.

    Args:
        flow: the text.
        span: the value; it ends where its last line ends.
        taken: whether a line is something of its own, a label or a cell of a table.
    """
    if not values.unfinished(span.text):
        return span
    here = flow.lines[span.last_line]
    for other in range(span.last_line + 1, len(flow.lines)):
        line = flow.lines[other]
        height = max(here.height, 0.1)
        under = line.page == here.page and -0.5 * height < line.bbox[1] - here.bbox[3] < 0.9 * height
        alike = 0.45 < line.height / height < 2.2
        centred = abs(sum(line.bbox[::2]) - sum(here.bbox[::2])) < height
        start = abs(line.bbox[2] - span.bbox[2]) if here.rtl else abs(line.bbox[0] - span.bbox[0])
        if under and alike and (centred or start < 4 or flush(here, line)) and not taken(other):
            return joined(span, flow.line_span(other))
    return span
