"""`recognise rules import`."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recognise.cli.options import rules_option
from recognise.errors import InputError
from recognise.files import write_atomically

if TYPE_CHECKING:
    from recognise.rulepack.sheets.merge import EditedSheet


@click.command("import")
@click.argument("sheet", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Show what would change, write nothing.")
@rules_option
@click.pass_context
def import_(context: click.Context, sheet: Path, file: Path, dry_run: bool, rules_at: str | None) -> None:
    """Take the edits of a sheet or DMN table made by 'rules export' into a rule file.

    Three-way: what the sheet changed goes in, what the file changed meanwhile stays, clashes are refused with sheet and
    cell. Only the values that change are touched; comments and layout stay. A change that makes the file wrong is refused.

    Example: recognise rules import SYR.xlsx rules/systems/SYR.yaml
    """
    from recognise.rulepack.load import kind_of
    from recognise.rulepack.sheets.merge import merge
    from recognise.rulepack.yaml12 import load_file

    edited = _edited(sheet, file, rules_at)
    parsed = load_file(file)
    kind = kind_of(parsed.root)
    if parsed.root is None or kind is None:
        raise InputError(f"{file} is not a rule file that can be read: run 'recognise rules check {file}'")
    merged = merge(parsed.text, str(file), kind, edited)
    for problem in merged.problems:
        click.echo(f"refused: {problem}", err=True)
    if merged.problems:
        click.echo(f"Nothing was written to {file}.", err=True)
        context.exit(1)
    _check(merged.text, file, rules_at, context)
    for change in merged.changes:
        click.echo(change)
    if merged.changes and not dry_run:
        write_atomically(file, merged.text)
    done = "would change" if dry_run else "changed"
    click.echo(f"{len(merged.changes)} values {done} in {file}", err=True)


def _edited(sheet: Path, file: Path, rules_at: str | None) -> EditedSheet:
    from recognise.cli.rules.common import load_for_editors
    from recognise.rulepack.dmn_read import from_dmn
    from recognise.rulepack.sheets.tabular import from_csv, from_xlsx

    form = sheet.suffix.lower()
    if form == ".dmn":
        return from_dmn(sheet.read_bytes(), load_for_editors(str(file), rules_at).pack.facts, file=str(sheet))
    if form not in (".xlsx", ".csv"):
        raise InputError(f"{sheet} is neither .xlsx, .csv nor .dmn")
    return from_csv(sheet) if form == ".csv" else from_xlsx(sheet)


def _check(text: str, file: Path, rules_at: str | None, context: click.Context) -> None:
    """Refuses a text that would not pass `rules check`."""
    from recognise.cli.findings import as_text
    from recognise.cli.rules.common import pack_around
    from recognise.rulepack.check import check_pack
    from recognise.rulepack.load import load

    with tempfile.TemporaryDirectory(prefix="recognise-import-") as folder:
        copy = Path(folder) / file.name
        copy.write_text(text, "utf-8")
        loaded = load(copy, facts_from=pack_around(file, rules_at))
        errors = [
            one
            for one in check_pack(loaded, as_of=datetime.date.today().isoformat())
            if one.severity == "error"
        ]
    if errors:
        click.echo(as_text(errors).replace(str(copy), str(file)), err=True)
        click.echo(
            f"refused: the file would have {len(errors)} errors. Nothing was written to {file}.", err=True
        )
        context.exit(1)
