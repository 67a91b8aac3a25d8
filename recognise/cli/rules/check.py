"""`recognise rules check`."""

from __future__ import annotations

import click

from recognise.cli.findings import FORMATS, render
from recognise.cli.options import as_of_option, format_option, rules_option
from recognise.cli.rules.common import load_for_editors
from recognise.diagnostics import counts


@click.command()
@click.argument("path", required=False)
@rules_option
@as_of_option
@format_option(*FORMATS)
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.option(
    "--notes",
    is_flag=True,
    help="Show notes too (laws nobody could check, missing languages, changes nobody approved).",
)
@click.pass_context
def check(
    context: click.Context,
    path: str | None,
    rules_at: str | None,
    as_of: str,
    form: str,
    strict: bool,
    notes: bool,
) -> None:
    """Show everything that is wrong with the rule files, each with its place and what to do.

    PATH is a rule file or folder (default: the pack in use). Exit code 1 when there are errors.

    Example: recognise rules check rules/systems/SYR.yaml
    """
    from recognise.policy.checking import check_everything

    loaded = load_for_editors(path, rules_at)
    found = check_everything(loaded, as_of=as_of)
    shown = [one for one in found if notes or one.severity != "note"]
    text = render(shown, form)
    if text:
        click.echo(text)
    number = counts(found)
    rows = sum(len(table.rows) for table in loaded.pack.tables)
    click.echo(
        f"{len(loaded.files)} files, {rows} rows: {number['error']} errors, {number['warning']} warnings, {number['note']} notes",
        err=True,
    )
    waiting = [one for one in found if one.code == "R411"]
    if waiting:
        files = len({one.position.file for one in waiting})
        many = f"{len(waiting)} change{'s' * (len(waiting) > 1)} in {files} file{'s' * (files > 1)}"
        click.echo(f"not approved yet: {many}{'' if notes else '; --notes lists them'}", err=True)
        click.echo("  a second person approves with 'recognise rules approve'", err=True)
    context.exit(1 if number["error"] or (strict and number["warning"]) else 0)
