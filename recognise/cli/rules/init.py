"""`recognise rules init`."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from recognise.cli.options import rules_option
from recognise.errors import UsageError


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@rules_option
def init(folder: Path, rules_at: str | None) -> None:
    """Copy the rule pack into a folder of your own, to edit it.

    The copy holds the schemas that editors use for completion. Nothing of the original is changed.

    Example: recognise rules init my-rules
    """
    from recognise.rulepack.approval import FILE
    from recognise.rulepack.load import load, rule_files
    from recognise.rulepack.locate import pack_path
    from recognise.rulepack.terms_csv import terms_file

    source, _ = pack_path(rules_at)
    if folder.exists() and any(folder.iterdir()):
        raise UsageError(f"{folder} is not empty; name a new folder")
    beside = [source / FILE, *map(terms_file, rule_files(source))]
    wanted = [*rule_files(source), *sorted((source / "schema").glob("*.json"))]
    wanted += [path for path in beside if path.is_file()]
    for path in wanted:
        target = folder / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    pack = load(folder).pack
    rows = sum(len(table.rows) for table in pack.tables)
    click.echo(f"Copied {len(wanted)} files with {rows} rows to {folder}. Next:")
    click.echo(
        f"  1. Put your names into {folder / 'pack.yaml'}: an author, and another person who approves."
    )
    click.echo(f"  2. Edit; then: recognise rules check {folder}   and   recognise rules test {folder}")
    click.echo("  3. The other person looks at what moves, and approves:")
    click.echo(f"     recognise rules diff {source} {folder}   and   recognise rules approve {folder}")
    click.echo(
        f'  4. Use them: add --rules {folder} to a command, or write  rules = "{folder}"  into recognise.toml'
    )
