"""`recognise rules path`."""

from __future__ import annotations

import click

from recognise.cli.options import rules_option


@click.command()
@rules_option
def path(rules_at: str | None) -> None:
    """Print the folder of the rule pack in use; where the choice comes from goes to stderr.

    Example: cd "$(recognise rules path)"
    """
    from recognise.rulepack.locate import pack_path

    folder, origin = pack_path(rules_at)
    click.echo(str(folder))
    click.echo(f"(chosen by: {origin})", err=True)
