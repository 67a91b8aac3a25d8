"""`recognise rules occupations`."""

from __future__ import annotations

import json

import click

from recognise.cli.options import Country, format_option, rules_option


@click.command("occupations")
@click.argument("title")
@click.option(
    "--language", metavar="TAG", help="Language of the title (BCP 47), such as sl; default: what fits best."
)
@click.option(
    "--country", type=Country(), help="Country where the title is used (ISO 3166-1 alpha-3), such as SVN."
)
@rules_option
@format_option("text", "json")
def command(title: str, language: str | None, country: str | None, rules_at: str | None, form: str) -> None:
    """Propose up to five ISCO-08 unit groups for a job title. A person chooses.

    Example: recognise rules occupations "varilec" --language sl
    """
    from recognise.assess.occupations import find_occupations
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    found = find_occupations(pack, title, language=language, country=country)
    if form == "json":
        candidates = [
            {"isco": one.isco, "label": one.label, "score": one.score, "evidence": list(one.evidence)}
            for one in found
        ]
        shown = {
            "schema": "recognise/occupations/1",
            "title": title,
            "language": language,
            "country": country,
        }
        click.echo(json.dumps(shown | {"candidates": candidates}, ensure_ascii=False))
        return
    lines = [
        f"{one.isco}  {one.score:.2f}  {one.label}\n        near: {'; '.join(one.evidence)}" for one in found
    ]
    click.echo("\n".join(lines) or "no unit group found: try other words, or --language")
