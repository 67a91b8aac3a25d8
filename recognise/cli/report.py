"""`recognise report`."""

from __future__ import annotations

from pathlib import Path

import click

from recognise.cli.options import Country, as_of_option, is_default, rules_option
from recognise.files import write_atomically


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option(
    "--to",
    "form",
    type=click.Choice(["html", "json", "csv"]),
    default="html",
    show_default=True,
    help="Form of the report.",
)
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="File to write (default: stdout)."
)
@click.option("--host", type=Country(), help="Host country (default: the one in the case file).")
@click.option(
    "--without-person", is_flag=True, help="Leave out name, birth date and page images, to share the case."
)
@as_of_option
@rules_option
def report(
    case: Path,
    form: str,
    out: Path | None,
    host: str | None,
    without_person: bool,
    as_of: str,
    rules_at: str | None,
) -> None:
    """Write the report of one case: a self-contained HTML page, the proposal as JSON, or a line of CSV.

    Example: recognise report samples/cases/S-SYR-02 --out S-SYR-02.html
    """
    from recognise import codec
    from recognise.report.html import render_case
    from recognise.report.table import HEADER, render_csv, summary_rows
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path
    from recognise.workflow import assess_case
    from recognise.workflow.output import view_of

    pack = load_pack(pack_path(rules_at)[0])
    done = assess_case(case, pack, as_of=as_of, host=host, dated_by_case=is_default("as_of"))
    if without_person:
        from recognise.workflow.sharing import without_personal_data

        done = without_personal_data(done)
    data: str | bytes
    if form == "json":
        data = codec.to_json(done.proposal, indent=1) + "\n"
    elif form == "csv":
        data = render_csv(HEADER, summary_rows(view_of(done, pack)))
    else:
        data = render_case(view_of(done, pack))
    if out is None:
        click.echo(data, nl=False)
    else:
        write_atomically(out, data)
        click.echo(f"Written: {out}", err=True)
