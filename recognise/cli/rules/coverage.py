"""`recognise rules coverage`."""

from __future__ import annotations

import json

import click

from recognise.cli.options import format_option, rules_option


@click.command()
@rules_option
@format_option("text", "json")
@click.option("--countries", is_flag=True, help="One line a country.")
def coverage(rules_at: str | None, form: str, countries: bool) -> None:
    """Count what the rule pack knows: countries, rows, sources by kind and age, rows still to be checked.

    Example: recognise rules coverage --countries
    """
    from recognise.policy.coverage import coverage as count
    from recognise.report.table import render_table
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    found = count(load_pack(pack_path(rules_at)[0]))
    if form == "json":
        plain = {
            "countries": found.countries, "rows": found.rows, "spellings": found.spellings, "rows_with_read_source": found.read,
            "rows_to_verify": found.verify, "hosts": list(found.hosts), "sources": dict(found.sources.most_common()),
            "consulted": dict(found.consulted), "regions": {k: dict(v) for k, v in found.regions.items()},
            "languages": dict(found.languages.most_common()),
            "per_country": [{"country": c, "rows": r, "read": s, "verify": v} for c, r, s, v in found.per_country],
        }  # fmt: skip
        click.echo(json.dumps(plain, ensure_ascii=False))
        return
    share = found.read / found.rows if found.rows else 0.0
    click.echo(
        f"{found.countries} countries of award, {found.rows} qualification rows, {found.spellings} spellings; "
        f"{found.read} rows ({share:.1%}) rest on a source somebody read, {found.verify} have something to check; "
        f"{len(found.hosts)} hosts: {', '.join(found.hosts)}\n"
    )
    rows = [
        (name, *(str(counts[key]) for key in ("countries", "rows", "read", "verify")))
        for name, counts in sorted(found.regions.items())
    ]
    click.echo(render_table(("region", "countries", "rows", "read", "to check"), rows))
    click.echo(
        render_table(("source", "laws"), [(name, str(n)) for name, n in found.sources.most_common(15)])
    )
    click.echo(
        render_table(("read in", "laws"), [(name, str(n)) for name, n in sorted(found.consulted.items())]),
        nl=False,
    )
    if countries:
        lines = [(c, str(r), str(s), str(v)) for c, r, s, v in found.per_country]
        click.echo("\n" + render_table(("country", "rows", "read", "to check"), lines), nl=False)
