"""`recognise assess`."""

from __future__ import annotations

from pathlib import Path

import click

from recognise.cli.options import (
    Country,
    as_of_option,
    counters_option,
    format_option,
    is_default,
    rules_option,
)
from recognise.files import write_atomically

PURPOSES = ("employment", "further_study", "regulated_profession", "general")


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--host", type=Country(), help="Host country (default: the one in the case file).")
@click.option("--purpose", type=click.Choice(PURPOSES), help="Purpose (default: the one in the case file).")
@as_of_option
@rules_option
@format_option("text", "json")
@counters_option
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the HTML report and the proposal.",
)
def assess(
    case: Path,
    host: str | None,
    purpose: str | None,
    as_of: str,
    rules_at: str | None,
    form: str,
    counters: tuple[Path, ...],
    out: Path | None,
) -> None:
    """Propose a comparable level for one case, with its reasons. A person decides.

    CASE is a case folder (case.yaml, documents/, interviews/), a case file (YAML or JSON), or - for a case file on stdin.

    Example: recognise assess samples/cases/S-UKR-01 --host SVN --as-of 2026-11-22 --out out
    """
    from recognise import codec
    from recognise.report.build import view_from
    from recognise.report.table import render_summary
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path
    from recognise.workflow import assess_case
    from recognise.workflow.output import write_report

    pack = load_pack(pack_path(rules_at)[0])
    done = assess_case(
        case,
        pack,
        as_of=as_of,
        host=host,
        purpose=purpose,
        dated_by_case=is_default("as_of"),
        counters=counters,
    )
    if form == "json":
        click.echo(codec.to_json(done.proposal))
    else:
        names = {name: fact.text.get("en", name) for name, fact in pack.facts.items()}
        click.echo(render_summary(view_from(done.proposal, names=names)), nl=False)
    if out is not None:
        report = write_report(done, pack, out, write_atomically)
        click.echo(f"Report: {report}", err=True)
