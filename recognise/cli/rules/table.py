"""`recognise rules table`."""

from __future__ import annotations

from pathlib import Path

import click

from recognise.cli.options import Country, as_of_option, rules_option
from recognise.errors import UsageError
from recognise.files import write_atomically


@click.command()
@click.argument("country", type=Country())
@click.option("--host", type=Country(), help="Add the national level of a host.")
@click.option(
    "--html",
    "html_at",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the chart as an HTML page.",
)
@as_of_option
@rules_option
def table(country: str, host: str | None, html_at: Path | None, as_of: str, rules_at: str | None) -> None:
    """Print a country's chart: every qualification with its level, conditions and source.

    Example: recognise rules table SYR --host NLD
    """
    from recognise.assess.levels import system_of
    from recognise.policy.chart import HEADER, chart_rows, head_lines
    from recognise.report.table import render_table
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    found = system_of(pack, country, as_of)
    if found is None:
        known = ", ".join(sorted(t.id for t in pack.of_kind("level")))
        raise UsageError(f"the rule pack does not know {country}; it knows {known}")
    rows = chart_rows(pack, found, host=host, as_of=as_of)
    if html_at is not None:
        from recognise.report.chart import render_chart

        write_atomically(
            html_at,
            render_chart(
                head_lines(found), HEADER, rows, [(law.cite, law.url) for law in found.laws.values()]
            ),
        )
        click.echo(f"Written: {html_at}", err=True)
        return
    click.echo("\n".join(head_lines(found)) + "\n")
    click.echo(render_table(HEADER, rows, limit=44))
    for key, law in found.laws.items():
        click.echo(f"  {key}: {law.cite}" + (f" <{law.url}>" if law.url else ""))
