"""`recognise interview record`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recognise.cli.options import format_option, rules_option


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--template", help="Template the sheet belongs to (default: the one it names).")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the record, such as a case's 'interviews' (default: print it).",
)
@rules_option
@format_option("text", "json")
def record(file: Path, template: str | None, out: Path | None, rules_at: str | None, form: str) -> None:
    """Take a filled-in sheet in as a record: JSON, YAML, or CSV with question, round, status, value, note.

    The plausibility checks run at once: each clash comes with a neutral question to ask. Sensitive answers go to a
    folder of their own.

    Example: recognise interview record sheet.yaml --out cases/C-12/interviews
    """
    from recognise import codec
    from recognise.errors import UsageError
    from recognise.files import write_private
    from recognise.interview.files import take_in
    from recognise.interview.findings import with_findings
    from recognise.interview.record import reached_unanswered
    from recognise.interview.template import find_template
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    found, private = take_in(file, pack, template)
    chosen = find_template(template or found.template, pack)
    found = with_findings(found, chosen, pack)
    text = codec.to_json(found, indent=1) + "\n"
    if out is not None:
        if (out / f"{found.id}.json").exists():
            raise UsageError(
                f"{out / found.id}.json is here already, perhaps with ratings; remove it first if this sheet replaces it"
            )
        if private is not None:
            write_private(
                out / "private" / f"{found.id}.json", (codec.to_json(private, indent=1) + "\n").encode()
            )
        write_private(out / f"{found.id}.json", text.encode())
    elif private is not None:
        click.echo("Sensitive answers are not printed: use --out to store them apart.", err=True)
    if form == "json" or out is None:
        click.echo(text, nl=False)
    else:
        click.echo(summary(found))
        still_open = reached_unanswered(found, chosen)
        if still_open:
            click.echo(f"  not answered: {', '.join(still_open[:12])}{' …' if len(still_open) > 12 else ''}")
        click.echo(f"Record: {out / f'{found.id}.json'}", err=True)
    sys.exit(0)


def summary(found: object) -> str:
    """The record for people: how many answers, the outcome, and the questions that clashes ask for."""
    from recognise.interview.facts import assessors, outcome
    from recognise.model.interview import InterviewRecord

    assert isinstance(found, InterviewRecord)
    counts = {
        state: sum(1 for a in found.answers if a.status == state)
        for state in ("answered", "declined", "skipped")
    }
    lines = [
        f"{found.id} ({found.template} {found.version}): "
        + ", ".join(f"{count} {state}" for state, count in counts.items()),
        f"interview: {outcome(found)}; assessors: {assessors(found)}",
    ]
    for finding in found.findings:
        if finding.verdict in ("unclear", "contradictory"):
            lines += [
                f"  {finding.check} {finding.verdict}: {finding.message}",
                *(f"      {side}" for side in finding.clash),
            ]
            lines.append(f"      ask: {finding.question}")
    return "\n".join(lines)
