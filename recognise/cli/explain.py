"""`recognise explain`."""

from __future__ import annotations

import click

from recognise.cli.options import rules_option
from recognise.errors import UsageError


@click.command()
@click.argument("code")
@rules_option
def explain(code: str, rules_at: str | None) -> None:
    """Explain a diagnostic code (R301), or show a row of the rules with its law (SYR-licence).

    Example: recognise explain R301
    """
    from recognise.diagnostics import did_you_mean
    from recognise.diagnostics.catalogue import CATALOGUE

    doc = CATALOGUE.get(code.upper())
    if doc is not None:
        click.echo(
            f"{code.upper()} {doc.name}\n\n{doc.what}\n\nWhy it matters: {doc.why}\n\nWhat to do: {doc.fix}"
        )
        return
    from recognise.assess.evaluate import laws_of
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    for table in pack.tables:
        for row in table.rows:
            if row.id == code:
                click.echo(f"{row.id}  ({row.position})\n{table.text.get('en', table.id)}\n")
                for condition in row.when:
                    click.echo(f"  when {condition.fact}: {condition.cell.text}")
                click.echo("  then " + ", ".join(f"{key} {value}" for key, value in row.then.items()))
                for law in laws_of(table, row):
                    click.echo(
                        f"  law  {law.cite}"
                        + (f" <{law.url}>" if law.url else "")
                        + (f"  [verify: {law.verify}]" if law.verify else "")
                    )
                return
    names = [*CATALOGUE, *(row.id for table in pack.tables for row in table.rows)]
    hint = did_you_mean(code, names) or f"codes run from {min(CATALOGUE)} to {max(CATALOGUE)}"
    raise UsageError(f"there is no code or row '{code}'; {hint}")
