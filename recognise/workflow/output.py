"""What a finished case leaves on disk: the proposal as JSON and the report as one HTML file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from recognise import codec
from recognise.model.rules import RulePack
from recognise.report.build import view_from
from recognise.report.html import render_case
from recognise.report.view import ReportView
from recognise.workflow.assess_case import Assessed

Write = Callable[[Path, str | bytes], None]


def view_of(done: Assessed, pack: RulePack) -> ReportView:
    """Everything the report of a case shows."""
    names = {name: fact.text.get("en", name) for name, fact in pack.facts.items()}
    files = {path.name: path for path in done.folder.documents}
    return view_from(
        done.proposal,
        case=done.folder.case,
        extractions=done.extractions,
        files=files,
        names=names,
        engines=engines(),
    )


def engines() -> dict[str, str]:
    """Names and versions of the programs that took part; no machine names, no times."""
    from importlib.metadata import PackageNotFoundError, version

    from recognise import __version__

    found = {"recognise": __version__}
    for name in ("tesserocr", "rapidocr", "pdfplumber", "pypdfium2"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def write_report(done: Assessed, pack: RulePack, out: Path, write: Write) -> Path:
    """Writes ``<case>.html`` and ``<case>.proposal.json`` into a folder; returns the path of the report."""
    report = out / f"{done.proposal.case}.html"
    write(out / f"{done.proposal.case}.proposal.json", codec.to_json(done.proposal, indent=1) + "\n")
    write(report, render_case(view_of(done, pack)))
    return report
