"""`recognise rules export`."""

from __future__ import annotations

from pathlib import Path

import click

from recognise.cli.options import rules_option
from recognise.errors import UsageError
from recognise.files import write_atomically


@click.command()
@click.argument("table", required=False)
@click.option("--xlsx", "form", flag_value="xlsx", help="Excel workbook, for editing and 'rules import'.")
@click.option("--csv", "form", flag_value="csv", help="CSV in UTF-8, for editing and 'rules import'.")
@click.option(
    "--dmn", "form", flag_value="dmn", help="DMN 1.3 decision table, for reading in modelling tools."
)
@click.option(
    "--html", "form", flag_value="html", help="Read-only rule site of the whole pack (TABLE is left out)."
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="File (folder for --html); default: beside you, named after the table.",
)
@rules_option
def export(table: str | None, form: str | None, out: Path | None, rules_at: str | None) -> None:
    """Write a rule table as a sheet, a DMN file, or the whole pack as a read-only site.

    TABLE is the id of a file (SYR), its kind and id (host/SVN), or its path.

    Example: recognise rules export SYR --xlsx --out SYR.xlsx
    """
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    if form is None:
        raise UsageError("say what to write: --xlsx, --csv, --dmn or --html")
    root = pack_path(rules_at)[0]
    pack = load_pack(root)
    if form == "html":
        from recognise.report.rule_site import render_site

        folder = out or Path("rule-site")
        for name, text in render_site(pack).items():
            write_atomically(folder / name, text)
        click.echo(f"Written: {folder}/index.html", err=True)
        return
    found = next(
        (
            t
            for t in pack.tables
            if table in (t.id, t.file, f"{t.kind}/{t.id}") or (table and t.file.endswith(table))
        ),
        None,
    )
    if found is None:
        from recognise.diagnostics import did_you_mean

        hint = (
            did_you_mean(table or "", [t.id for t in pack.tables])
            or "see 'recognise rules coverage --countries'"
        )
        raise UsageError(f"there is no table '{table}'; {hint}")
    target = out or Path(f"{found.id}.{form}")
    write_atomically(target, _data(root, found.file, found.id, form, pack))
    click.echo(f"Written: {target}", err=True)


def _data(root: Path, file: str, name: str, form: str, pack: object) -> bytes:
    from recognise.model.rules import RulePack
    from recognise.rulepack.load import kind_of, path_of
    from recognise.rulepack.sheets.flatten import flatten
    from recognise.rulepack.sheets.tabular import to_csv, to_xlsx
    from recognise.rulepack.yaml12 import load_file

    assert isinstance(pack, RulePack)
    if form == "dmn":
        from recognise.rulepack.dmn import to_dmn

        return to_dmn(next(t for t in pack.tables if t.file == file), pack.facts)
    parsed = load_file(path_of(root, file))
    assert parsed.root is not None
    flat = flatten(parsed.root)
    return to_csv(flat) if form == "csv" else to_xlsx(flat, name, kind_of(parsed.root) or "", pack.facts)
