"""Templates: `interview/1` files in, checked `InterviewTemplate` out. All faults of a file at once, each with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from recognise.diagnostics import Diagnostic, did_you_mean
from recognise.errors import InputError, UsageError
from recognise.interview.reader import TemplateReader
from recognise.interview.shape import TEMPLATE
from recognise.model.interview import InterviewTemplate
from recognise.model.rules import FactDef, RulePack
from recognise.rulepack.load import path_of
from recognise.rulepack.shapes import check_shape
from recognise.rulepack.yaml12 import Parsed, load_file


def load_template(
    path: Path, facts: Mapping[str, FactDef], shown_as: str | None = None
) -> tuple[InterviewTemplate | None, list[Diagnostic]]:
    """Reads one template. Returns the template, or ``None`` when it has errors, and everything found."""
    return read_template(load_file(path, shown_as or path.name), facts)


def read_template(
    parsed: Parsed, facts: Mapping[str, FactDef]
) -> tuple[InterviewTemplate | None, list[Diagnostic]]:
    """Reads a template from YAML that was parsed already."""
    out = list(parsed.diagnostics)
    found = None
    if parsed.root is not None and check_shape(parsed.root, TEMPLATE, "", out):
        found = TemplateReader(parsed, facts, out).read()
    lines = parsed.text.splitlines()
    shown = [
        replace(one, excerpt=lines[one.position.line - 1])
        if one.excerpt is None and 0 < one.position.line <= len(lines)
        else one
        for one in out
    ]
    shown.sort(key=Diagnostic.sort_key)
    return (None if any(one.severity == "error" for one in shown) else found), shown


def templates_of(pack: RulePack) -> dict[str, Path]:
    """The templates of a pack: id -> file."""
    return {one.id: path_of(Path(pack.root), one.file) for one in pack.documents_of("interview")}


def find_template(name: str, pack: RulePack) -> InterviewTemplate:
    """The template with an id in the pack, or in a file of that name.

    Raises:
        UsageError: there is no such template.
        InputError: the template has faults (carried as diagnostics).
    """
    known = templates_of(pack)
    path = known.get(name) or (Path(name) if name.endswith((".yaml", ".yml")) else None)
    if path is None or not path.is_file():
        hint = did_you_mean(name, known) or f"known: {', '.join(sorted(known)) or 'none'}"
        raise UsageError(f"there is no interview template '{name}'; {hint}")
    template, found = load_template(path, pack.facts)
    if template is None:
        raise InputError(
            f"the template {path.name} has faults: mend the places shown", diagnostics=tuple(found)
        )
    return template
