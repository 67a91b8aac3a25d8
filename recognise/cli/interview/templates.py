"""`recognise interview list` and `check`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from recognise.cli.options import format_option, rules_option


@click.command("list")
@rules_option
def list_templates(rules_at: str | None) -> None:
    """List the interview templates of the rule pack.

    Example: recognise interview list
    """
    from recognise.interview.template import find_template, templates_of
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    for name in sorted(templates_of(pack)):
        one = find_template(name, pack)
        click.echo(
            f"{name:28} {one.form_version:14} {len(one.questions):3} questions  {', '.join(one.languages)}  {one.text['en']}"
        )


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@rules_option
@click.option("--schema", is_flag=True, help="Print the JSON Schema that editors use instead.")
@format_option("text", "json", "github", "sarif")
def check(files: tuple[Path, ...], rules_at: str | None, schema: bool, form: str) -> None:
    """Check interview templates: everything wrong in one run, each with its place. Exit code 1 when there is anything.

    Example: recognise interview check rules/interviews/schooling.yaml
    """
    if schema:
        from recognise.interview.shape import template_schema

        click.echo(json.dumps(template_schema(), ensure_ascii=False, indent=1))
        return
    from recognise.cli.findings import render
    from recognise.diagnostics import Diagnostic, counts
    from recognise.errors import InputError
    from recognise.interview.template import load_template
    from recognise.rulepack.load import load
    from recognise.rulepack.locate import pack_path

    root = pack_path(rules_at)[0]
    facts = load(root / "facts.yaml" if (root / "facts.yaml").is_file() else root).pack.facts
    chosen = list(files) or sorted((root / "interviews").glob("*.yaml"))
    if not chosen:
        raise InputError(f"there are no interview templates below {root}")
    found: list[Diagnostic] = []
    for path in chosen:
        found += load_template(path, facts, str(path))[1]
    if found or form != "text":
        click.echo(render(found, form))
    total = counts(found)
    click.echo(f"{len(chosen)} templates: {total['error']} errors, {total['warning']} warnings", err=True)
    sys.exit(1 if found else 0)
