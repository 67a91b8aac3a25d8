"""`recognise rules approve`."""

from __future__ import annotations

from pathlib import Path

import click

from recognise.cli.options import as_of_option, rules_option
from recognise.errors import RulePackError
from recognise.files import write_atomically


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@rules_option
@as_of_option
@click.option("--publish", is_flag=True, help="Nobody approves: record only what is published.")
@click.option("--dry-run", is_flag=True, help="Show what would be approved, write nothing.")
@click.pass_context
def approve(
    context: click.Context,
    folder: Path | None,
    rules_at: str | None,
    as_of: str,
    publish: bool,
    dry_run: bool,
) -> None:
    """Record that a second person approves the rules as they are now.

    Author, approver, version and first day come from the pack's pack.yaml; author and approver must be two people. Errors and
    failing or missing tests are refused. From then on 'rules check --notes' lists what differs from the record, and
    'rules test --strict' fails on it. Look first at 'rules diff'. The record is no signature.

    Example: recognise rules approve my-rules
    """
    from recognise.cli.rules.common import load_for_editors
    from recognise.policy.four_eyes import make_record, unapproved
    from recognise.rulepack.approval import FILE, record_text

    loaded = load_for_editors(str(folder) if folder else None, rules_at)
    root = Path(loaded.pack.root)
    if not (root / "facts.yaml").is_file():
        raise RulePackError(f"{root} is a part of a pack: name the folder of the whole pack")
    _refuse_unfinished(loaded, as_of)
    record = make_record(loaded, publish=publish)
    for one in unapproved(loaded):
        click.echo(f"{one.position}: {one.message}")
    count = sum(map(len, record.parts.values()))
    who = "published by " + record.author if publish else "approved by " + str(record.approver)
    if not dry_run:
        write_atomically(root / FILE, record_text(record))
        (root / FILE).chmod(0o644)
    done = "would be" if dry_run else "is"
    click.echo(
        f"Version {record.version} {done} recorded as {who}, in use from {record.effective}: {len(record.parts)} files, "
        f"{count} parts ({root / FILE})",
        err=True,
    )


def _refuse_unfinished(loaded: object, as_of: str) -> None:
    from recognise.policy.checking import check_everything
    from recognise.policy.testing import run_tests
    from recognise.rulepack.load import LoadedPack

    assert isinstance(loaded, LoadedPack)
    found = [one for one in check_everything(loaded, as_of=as_of) if one.severity == "error"]
    if not found:
        found = [one for one in run_tests(loaded.pack, strict=True).diagnostics if one.severity == "error"]
    if found:
        raise RulePackError(f"{len(found)} errors stand in the way of an approval", diagnostics=tuple(found))
