"""`recognise rules impact`."""

from __future__ import annotations

from pathlib import Path

import click

from recognise.cli.options import as_of_option, format_option, rules_option
from recognise.files import write_atomically


@click.command()
@click.argument("before")
@click.argument("after")
@click.argument("cases", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@as_of_option
@rules_option
@format_option("text", "json")
@click.option(
    "--list", "listed", type=int, default=20, show_default=True, help="How many changed cases to list."
)
@click.option(
    "--export",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Outcome matrix as CSV; counts below 5 suppressed.",
)
@click.pass_context
def impact(
    context: click.Context,
    before: str,
    after: str,
    cases: Path,
    as_of: str,
    rules_at: str | None,
    form: str,
    listed: int,
    export: Path | None,
) -> None:
    """Run a past caseload under two versions of the rules: who gains, who loses, who becomes open.

    BEFORE and AFTER are folders or git revisions; CASES is a file of JSON lines {"id": .., "facts": {..}} or the
    proposals.jsonl of a batch. Exit code 1 when some case changes.

    Example: recognise rules impact HEAD rules results/proposals.jsonl
    """
    import json

    from recognise.policy.cases import read_cases
    from recognise.policy.impact import export_rows
    from recognise.policy.impact import impact as run_impact
    from recognise.policy.revisions import pack_at
    from recognise.report.table import render_csv, render_table
    from recognise.rulepack.locate import pack_path

    root = pack_path(rules_at)[0]
    old, new = pack_at(before, default=root), pack_at(after, default=root)
    found = run_impact(old, new, read_cases(cases), as_of=as_of)
    changed = sum(found.kinds.values())
    if form == "json":
        matrix = [
            {"table": t, "before": b, "after": a, "cases": n} for (t, b, a), n in sorted(found.matrix.items())
        ]
        shown = [
            {"case": c.case, "table": c.table, "before": c.before, "after": c.after, "kind": c.kind}
            for c in found.changes[:listed]
        ]
        click.echo(
            json.dumps(
                {
                    "cases": found.cases,
                    "changed": changed,
                    "kinds": dict(found.kinds),
                    "matrix": matrix,
                    "changes": shown,
                },
                ensure_ascii=False,
            )
        )
    else:
        moved = [(t, b, a, str(n)) for (t, b, a), n in sorted(found.matrix.items()) if b != a]
        if moved:
            click.echo(render_table(("table", "before", "after", "cases"), moved, limit=60), nl=False)
            click.echo("")
            click.echo(
                render_table(
                    ("case", "table", "before", "after", "what happens"),
                    [(c.case, c.table, c.before, c.after, c.kind) for c in found.changes[:listed]],
                    limit=40,
                ),
                nl=False,
            )
    if export is not None:
        write_atomically(export, render_csv(("table", "before", "after", "cases"), export_rows(found)))
    kinds = ", ".join(f"{number} {kind}" for kind, number in found.kinds.most_common()) or "none changes"
    click.echo(f"{found.cases} cases, {found.touched} touched by tables that differ: {kinds}", err=True)
    context.exit(1 if changed else 0)
