"""`recognise interview sheet`."""

from __future__ import annotations

from pathlib import Path

import click

from recognise.cli.options import rules_option


@click.command()
@click.argument("template")
@click.option(
    "--languages",
    default="en",
    show_default=True,
    metavar="OFFICER,APPLICANT",
    help="Both languages, the officer's first.",
)
@click.option(
    "--rounds",
    type=click.IntRange(1, 20),
    default=3,
    show_default=True,
    help="How often 'each school' and 'each job' are printed.",
)
@click.option("--only", help="Print only these questions, separated by commas (see 'interview plan').")
@click.option(
    "--country", help="Print the notes on this country beside the questions (officer's copy; alpha-3)."
)
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="Page to write (.html)."
)
@rules_option
def sheet(
    template: str,
    languages: str,
    rounds: int,
    only: str | None,
    country: str | None,
    out: Path,
    rules_at: str | None,
) -> None:
    """Write a two-language page to print and fill in by hand. Print it to PDF from any browser.

    Example: recognise interview sheet primary --languages sl,ar --out primary-sl-ar.html
    """
    from recognise.errors import UsageError
    from recognise.files import write_atomically
    from recognise.interview.country import system_of
    from recognise.interview.sheet import render_sheet
    from recognise.interview.template import find_template
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    chosen = find_template(template, pack)
    officer, _, applicant = languages.partition(",")
    pair = (officer.strip(), (applicant or officer).strip())
    for language in pair:
        if language not in chosen.languages:
            raise UsageError(f"{chosen.id} is not in '{language}'; it has {', '.join(chosen.languages)}")
    wanted = frozenset(part.strip() for part in only.split(",")) if only else None
    system = system_of(pack, country) if country else None
    if country and system is None:
        raise UsageError(f"--country {country}: the rule pack has no system file for it")
    write_atomically(out, render_sheet(chosen, *pair, rounds=rounds, only=wanted, system=system))
    click.echo(f"{out}: {chosen.id} {chosen.form_version}, {' and '.join(dict.fromkeys(pair))}", err=True)
