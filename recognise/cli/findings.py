"""Diagnostics as people and machines want them: text with a caret, JSON, GitHub annotations, SARIF."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from recognise import __version__
from recognise.diagnostics import Diagnostic, counts
from recognise.diagnostics.catalogue import CATALOGUE

FORMATS = ("text", "json", "github", "sarif")


def as_text(found: Iterable[Diagnostic]) -> str:
    """One block a finding: place, message, the line with a caret, help."""
    return "\n".join(_block(one) for one in found)


def _block(one: Diagnostic) -> str:
    at = one.position
    lines = [f"{at.file}:{at.line}:{at.column}: {one.severity}[{one.code} {one.name}]: {one.message}"]
    if one.excerpt is not None and one.excerpt.strip():
        excerpt = one.excerpt.replace("\t", " ")
        start = at.column - 1
        width = at.end_column - at.column if at.end_line == at.line else len(excerpt) - start
        if len(excerpt) > 160:
            cut = max(0, start - 60)
            excerpt, start = excerpt[cut : cut + 160], start - cut
        lines.append(f"  {at.line:>5} | {excerpt}")
        lines.append(f"        | {' ' * start}{'^' * max(1, min(width, len(excerpt) - start))}")
    if one.help:
        lines.append(f"        help: {one.help}")
    return "\n".join(lines)


def as_dict(one: Diagnostic) -> dict[str, object]:
    """A finding as plain values."""
    at = one.position
    return {
        "code": one.code, "name": one.name, "severity": one.severity, "file": at.file, "line": at.line,
        "column": at.column, "end_line": at.end_line, "end_column": at.end_column, "message": one.message, "help": one.help,
    }  # fmt: skip


def render(found: Sequence[Diagnostic], form: str) -> str:
    """All findings in one of ``FORMATS``."""
    if form == "json":
        return json.dumps(
            {"findings": [as_dict(one) for one in found], "counts": counts(found)},
            ensure_ascii=False,
            indent=1,
        )
    if form == "github":
        return "\n".join(_github(one) for one in found)
    if form == "sarif":
        return json.dumps(_sarif(found), ensure_ascii=False, indent=1)
    return as_text(found)


def _github(one: Diagnostic) -> str:
    level = {"error": "error", "warning": "warning", "note": "notice"}[one.severity]
    message = one.message.replace("%", "%25").replace("\n", "%0A")
    at = one.position
    return f"::{level} file={at.file},line={at.line},col={at.column},title={one.code} {one.name}::{message}"


def _sarif(found: Sequence[Diagnostic]) -> dict[str, object]:
    rules = [
        {"id": code, "name": CATALOGUE[code].name, "shortDescription": {"text": CATALOGUE[code].what}}
        for code in sorted({one.code for one in found} & set(CATALOGUE))
    ]
    results = [
        {
            "ruleId": one.code,
            "level": one.severity,
            "message": {"text": one.message},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": one.position.file},
                        "region": {
                            "startLine": one.position.line, "startColumn": one.position.column,
                            "endLine": one.position.end_line, "endColumn": max(one.position.end_column, 1),
                        },
                    }
                }
            ],
        }
        for one in found
    ]  # fmt: skip
    driver = {"name": "recognise", "version": __version__, "rules": rules}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
