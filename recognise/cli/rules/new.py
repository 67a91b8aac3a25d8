"""`recognise rules new`."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import click

from recognise.cli.options import rules_option
from recognise.errors import UsageError
from recognise.files import write_atomically

KINDS = ("country", "exemption", "interview")
_FORMS = {
    "country": (r"[A-Z]{3}", "a country code of three letters, such as SOM"),
    "exemption": (r"[A-Z]{3}(-[A-Za-z0-9]+)+", "the host and a word, such as SVN-nurses"),
    "interview": (r"[a-z][a-z0-9_-]{0,39}", "a word in small letters, such as baker"),
}


@click.command()
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("name")
@click.option("--title", help="For a country: its name in English.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="File to write (default: its place in the rule pack)."
)
@rules_option
def new(kind: str, name: str, title: str | None, out: Path | None, rules_at: str | None) -> None:
    """Write a commented start file: a country, an exemption or an interview.

    The file passes 'rules check'; one of its tests fails until you write what you expect.

    Example: recognise rules new country SOM --title Somalia
    """
    from recognise.rulepack import start_files
    from recognise.rulepack.locate import pack_path

    name = name.upper() if kind == "country" else name
    form, words = _FORMS[kind]
    if not re.fullmatch(form, name):
        raise UsageError(f"'{name}' is not {words}")
    if kind != "interview":
        _known_country(name[:3])
    today = datetime.date.today()
    days = {"today": today.isoformat(), "review": f"{today.year + 1}-12-31"}
    if kind == "country":
        made = start_files.country(name, title or name, **days)
    elif kind == "exemption":
        made = start_files.exemption(name, **days)
    else:
        made = start_files.interview(name)
    target = out or pack_path(rules_at)[0] / made.path
    if target.exists():
        raise UsageError(f"{target} exists already; nothing was written")
    write_atomically(target, made.text)
    click.echo(f"Written: {target}")
    for number, step in enumerate(made.next_steps, 1):
        click.echo(f"  {number}. {step.replace(made.path, str(target))}")


def _known_country(code: str) -> None:
    from recognise.rulepack.codes import unknown_code

    problem = unknown_code("ISO3166-3", code)
    if problem:
        raise UsageError(problem)
