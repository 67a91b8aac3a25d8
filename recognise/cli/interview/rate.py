"""`recognise interview rate` and `agreement`."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import click

from recognise.cli.options import format_option, rules_option


@click.command()
@click.argument("record", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--assessor", required=True, help="Staff code of the assessor.")
@click.option(
    "--score",
    "scores",
    multiple=True,
    metavar="A=4",
    help="One dimension; left out, each is asked with its anchors.",
)
@click.option("--office", help="Office of the assessor.")
@rules_option
def rate(
    record: Path, assessor: str, scores: tuple[str, ...], office: str | None, rules_at: str | None
) -> None:
    """Give one assessor's ratings. Nothing of another assessor is shown before; two are combined by a fixed formula.

    Example: recognise interview rate interviews/schooling-2026-11-24.json --assessor officer-3
    """
    from recognise.files import write_private
    from recognise.interview.files import load_record
    from recognise.interview.findings import with_findings
    from recognise.interview.ratings import rate as give
    from recognise.interview.template import find_template
    from recognise.model.interview import Rating
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    template = find_template(load_record(record).template, pack)
    given = _scores(scores)
    for dimension in template.dimensions:
        if dimension.id not in given:
            click.echo(f"\n{dimension.id}  {dimension.text}")
            for point, anchor in enumerate(dimension.anchors, 1):
                click.echo(f"  {point}  {anchor}")
            given[dimension.id] = click.prompt("Rating", type=click.IntRange(1, 5))
    rating = Rating(assessor=assessor, scores=given, office=office, on=datetime.date.today().isoformat())
    rated = give(record, rating, template)
    if rated.assessors < 2:
        click.echo("Kept sealed. A second assessor rates next, without seeing these.")
        return
    from recognise import codec

    final = with_findings(rated.record, template, pack)  # P12 reads the ratings
    write_private(record, (codec.to_json(final, indent=1) + "\n").encode())
    click.echo("Combined: " + ", ".join(f"{name} {score:g}" for name, score in rated.scores.items()))
    if rated.third_needed:
        click.echo(
            f"The two differ ({', '.join(rated.differences)}): a third assessor rates, without seeing these."
        )


def _scores(words: tuple[str, ...]) -> dict[str, int]:
    found: dict[str, int] = {}
    for word in words:
        name, _, number = word.partition("=")
        if not number.strip().isdigit():
            raise click.UsageError(f"--score {word}: write a dimension and a number, such as A=4")
        found[name.strip().upper()] = int(number)
    return found


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@format_option("text", "json")
def agreement(folders: tuple[Path, ...], form: str) -> None:
    """Show how far assessors agree, per template, office and dimension, with 95 % intervals.

    It says something about anchors and training, and nothing about the people interviewed.

    Example: recognise interview agreement cases
    """
    from recognise.interview.agreement import agreement as measure
    from recognise.interview.agreement import as_rows
    from recognise.interview.files import load_record
    from recognise.model.interview import InterviewRecord

    files = sorted(
        {file for folder in folders for file in ([folder] if folder.is_file() else folder.rglob("*.json"))}
    )
    skipped = {"private", "ratings", "raw"}
    records = [
        load_record(file)
        for file in files
        if not skipped & set(file.parts)
        and InterviewRecord.SCHEMA in file.read_text("utf-8", "replace")[:200]
    ]
    rows = as_rows(measure(records))
    if form == "json":
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    click.echo(f"{len(records)} records")
    for row in rows:
        figures = (
            "too few for a figure"
            if row["few"]
            else f"kappa {_figure(row, 'kappa')}  alpha {_figure(row, 'alpha')}"
        )
        click.echo(
            f"{row['template']:24} {row['office']:12} {row['dimension']}  n={row['interviews']:<5} {figures}"
        )


def _figure(row: object, name: str) -> str:
    assert isinstance(row, dict)
    if row[name] is None:
        return "nothing varied"
    return (
        f"{row[name]:.2f} ({row[f'{name}_low']:.2f} to {row[f'{name}_high']:.2f})"
        if row[f"{name}_low"] is not None
        else f"{row[name]:.2f}"
    )
