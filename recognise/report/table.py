"""Summaries of many cases: an aligned table for the terminal and ``summary.csv`` for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from recognise.report.text import cell, printable, width
from recognise.report.view import (
    BASIS_WORDS,
    LIVE_EXEMPTIONS,
    OUTCOME_WORDS,
    VERDICT_WORDS,
    LevelView,
    ReportView,
)

HEADER: tuple[str, ...] = (
    "case", "host", "purpose", "claim", "title", "country", "outcome", "isced", "eqf", "nqf", "label",
    "evidence", "basis", "open_facts", "rule", "exemptions", "as_of",
)  # fmt: skip


def summary_rows(view: ReportView) -> list[tuple[str, ...]]:
    """One row for each claim with a level, in the order of ``HEADER``; a case without one still gets a row."""
    flags = " ".join(
        f"{flag.rule}:{flag.state}" for flag in view.exemptions if flag.state in {"applies", "open"}
    )
    head, tail = (view.case_id, view.host, view.purpose), (flags, view.as_of)
    if not view.levels:
        return [(*head, *[""] * (len(HEADER) - len(head) - len(tail)), *tail)]
    rows = []
    for level in view.levels:
        asked = " ".join(question.fact for question in level.questions)
        values = (
            level.claim, level.title, level.country, level.outcome, level.isced, level.eqf, level.nqf, level.label,
            level.verdict, view.basis, asked, level.rule,
        )  # fmt: skip
        rows.append((*head, *(value or "" for value in values), *tail))
    return rows


def render_csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """CSV as spreadsheets open it: UTF-8 with a byte order mark, every cell quoted, no cell a formula."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([cell(value) for value in row])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8", "replace")


def render_table(header: Sequence[str], rows: Iterable[Sequence[str]], *, limit: int = 40) -> str:
    """An aligned plain-text table; a cell longer than ``limit`` columns is cut and ends in an ellipsis."""
    lines = [
        [_cut(printable(value).replace("\n", " ").replace("\t", " "), limit) for value in row]
        for row in (header, *rows)
    ]
    widths = [max(width(line[index]) for line in lines) for index in range(len(header))]
    lines.insert(1, ["-" * size for size in widths])
    return "".join(
        "  ".join(
            value + " " * (size - width(value)) for value, size in zip(line, widths, strict=True)
        ).rstrip()
        + "\n"
        for line in lines
    )


def render_summary(view: ReportView) -> str:
    """What a terminal says about one case: the proposal, what would settle it, the flags."""
    out = [f"Case {view.case_id}  host {view.host}  purpose {view.purpose}  as of {view.as_of}"]
    for level in view.levels:
        out += _level_lines(level)
    if view.basis:
        out.append(f"  weakest evidence used: {BASIS_WORDS.get(view.basis, view.basis)}")
    for flag in (flag for flag in view.exemptions if flag.state in LIVE_EXEMPTIONS):
        missing = "; ".join((*flag.unmet, *flag.unknown))
        out.append(
            f"  exemption {flag.rule}: {flag.state} – {flag.effect}"
            + (f" (to show: {missing})" if missing else "")
        )
    out += [
        f"  shortage list {entry.list}: {'on the list' if entry.on_list else 'not on the list'}"
        for entry in view.shortage
    ]
    out += [f"  next: {step}" for step in view.next_steps]
    out.append(view.status_text)
    return printable("\n".join(out)) + "\n"


def _level_lines(level: LevelView) -> list[str]:
    words = OUTCOME_WORDS[level.outcome]
    scales = (("ISCED", level.isced), ("EQF", level.eqf), (level.framework or "NQF", level.nqf))
    said = ", ".join(f"{name} {value}" for name, value in scales if value is not None)
    label = f" – {level.label}" if level.label else ""
    lines = [f"  {level.title}: {words}" + (f": {said}{label}" if said else "")]
    if level.verdict:
        lines.append(
            f"    {VERDICT_WORDS.get(level.verdict, level.verdict)}"
            + (f" (rule {level.verdict_rule})" if level.verdict_rule else "")
        )
    for question in level.questions:
        leads = "; ".join(f"{value} → {outcome}" for value, outcome in question.outcomes)
        lines.append(
            f"    would be settled by: {question.fact} (ask: {', '.join(question.ask)})"
            + (f": {leads}" if leads else "")
        )
    return lines


def _cut(text: str, limit: int) -> str:
    if width(text) <= limit:
        return text
    kept = ""
    for sign in text:
        if width(kept + sign) > limit - 1:
            break
        kept += sign
    return kept + "…"
