"""`recognise interview export`, `import` and `check-xlsform`: forms of ODK and KoboToolbox."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from recognise.cli.options import format_option, rules_option


@click.command()
@click.option(
    "--xlsform", "template", required=True, metavar="TEMPLATE", help="Template to write: its name, or a file."
)
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="Workbook to write (.xlsx)."
)
@rules_option
def export(template: str, out: Path, rules_at: str | None) -> None:
    """Write a template as an XLSForm in all its languages, for ODK or KoboToolbox.

    Example: recognise interview export --xlsform schooling --out schooling.xlsx
    """
    import tempfile

    from recognise.errors import UsageError
    from recognise.files import write_atomically
    from recognise.interview.template import find_template
    from recognise.interview.xlsform import write_xlsform
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    if out.suffix.lower() != ".xlsx":
        raise UsageError(f"--out {out.name}: the workbook must end in .xlsx")
    chosen = find_template(template, load_pack(pack_path(rules_at)[0]))
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "form.xlsx"
        write_xlsform(chosen, made)
        write_atomically(out, made.read_bytes())
    click.echo(
        f"{out}: form {chosen.id}, version {chosen.form_version}, languages {', '.join(chosen.languages)}",
        err=True,
    )


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--template", required=True, help="Template the submissions were made with: its name, or a file."
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="Folder for records, raw submissions and private answers.",
)
@rules_option
@format_option("text", "json")
def import_submissions(
    files: tuple[Path, ...], template: str, out: Path, rules_at: str | None, form: str
) -> None:
    """Take submissions in: KoboToolbox JSON, ODK CSV (or the zip with repeats) and XML.

    Each is known by its instanceID: taking the same one in twice changes nothing. Exit code 1 when some were refused.

    Example: recognise interview import submissions.json --template profile --out profiles
    """
    from recognise.interview.intake import take_in_submissions
    from recognise.interview.template import find_template
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    chosen = find_template(template, load_pack(pack_path(rules_at)[0]))
    results = [one for path in files for one in take_in_submissions(path, chosen, out)]
    if form == "json":
        for one in results:
            click.echo(
                json.dumps(
                    {"id": one.id, "state": one.state, "code": one.code, "message": one.message},
                    ensure_ascii=False,
                )
            )
    else:
        for one in results:
            if one.state == "refused":
                click.echo(f"refused [{one.code}] {one.message}")
        counts = {
            state: sum(1 for one in results if one.state == state) for state in ("new", "known", "refused")
        }
        click.echo(", ".join(f"{count} {state}" for state, count in counts.items()))
    sys.exit(1 if any(one.state == "refused" for one in results) else 0)


@click.command("check-xlsform")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@format_option("text", "json")
def check_xlsform(files: tuple[Path, ...], form: str) -> None:
    """Say whether pyxform accepts XLSForm files, in its own words. Exit code 1 when one is not accepted.

    Example: recognise interview check-xlsform schooling.xlsx
    """
    from recognise import codec
    from recognise.interview.verdict import judge

    verdicts = [judge(path) for path in files]
    for one in verdicts:
        if form == "json":
            click.echo(codec.to_json(one))
            continue
        languages = f", languages {', '.join(one.languages)}" if one.languages else ""
        click.echo(f"{one.file}: {'accepted' if one.accepted else 'not accepted'}{languages}")
        for line in [*([one.message] if one.message else []), *one.warnings]:
            click.echo(f"  {line}")
    sys.exit(0 if all(one.accepted for one in verdicts) else 1)
