"""`recognise rules test`."""

from __future__ import annotations

from dataclasses import replace

import click

from recognise.cli.findings import FORMATS, render
from recognise.cli.options import format_option, rules_option
from recognise.cli.rules.common import load_for_editors


@click.command()
@click.argument("path", required=False)
@rules_option
@format_option(*FORMATS)
@click.option(
    "--strict",
    is_flag=True,
    help="Rows without a positive and a negative test fail, bounds not tested at both edges, changes nobody approved.",
)
@click.option(
    "--notes", is_flag=True, help="List the rows and bounds that lack a test also without --strict."
)
@click.pass_context
def test(
    context: click.Context, path: str | None, rules_at: str | None, form: str, strict: bool, notes: bool
) -> None:
    """Run the tests that stand beside the rules, and say how much of the rules they touch.

    Example: recognise rules test --strict rules/systems
    """
    from recognise.policy.four_eyes import unapproved
    from recognise.policy.testing import run_tests

    loaded = load_for_editors(path, rules_at)
    report = run_tests(loaded.pack, strict=strict)
    if strict:
        report.diagnostics += [replace(one, severity="error") for one in unapproved(loaded)]
    shown = [one for one in (*loaded.errors, *report.diagnostics) if notes or one.severity != "note"]
    text = render(shown, form)
    if text:
        click.echo(text)
    summary = (
        f"{report.passed} passed, {report.failed} failed; rows with a positive test {len(report.positive)}/{report.rows}, "
        f"with a negative {len(report.negative)}/{report.rows}; cells seen true {len(report.cells_true)}/{report.cells}, "
        f"false {len(report.cells_false)}/{report.cells}; edges of bounds {report.edges_touched}/{report.edges}"
    )
    click.echo(summary, err=True)
    waiting = sum(one.code == "R411" for one in report.diagnostics)
    if waiting:
        click.echo(f"{waiting} of these wait for a second person: 'recognise rules approve'", err=True)
    bad = bool(loaded.errors) or report.failed or any(one.severity == "error" for one in report.diagnostics)
    context.exit(1 if bad else 0)
