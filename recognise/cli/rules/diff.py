"""`recognise rules diff`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from recognise.cli.options import format_option, rules_option

if TYPE_CHECKING:
    from recognise.rulepack.diff import TableDiff


@click.command()
@click.argument("before")
@click.argument("after", required=False)
@rules_option
@format_option("text", "json")
@click.pass_context
def diff(context: click.Context, before: str, after: str | None, rules_at: str | None, form: str) -> None:
    """Show exactly which cases get another answer: BEFORE and AFTER are folders or git revisions.

    AFTER is the pack in use when it is left out. Exit code 1 when answers change.

    Example: recognise rules diff HEAD
    """
    from recognise.policy.revisions import pack_at
    from recognise.rulepack.diff import diff_packs
    from recognise.rulepack.locate import pack_path

    root = pack_path(rules_at)[0]
    old, new = pack_at(before, default=root), pack_at(after or str(root), default=root)
    found = diff_packs(old, new)
    if form == "json":
        click.echo(json.dumps([_plain(one) for one in found], ensure_ascii=False, indent=1))
    else:
        for one in found:
            click.echo(_text(one))
        regions = sum(len(one.regions) for one in found)
        click.echo(f"{len(found)} tables differ, {regions} regions of cases get another answer", err=True)
    context.exit(1 if any(one.regions or not one.complete for one in found) else 0)


def _plain(one: TableDiff) -> dict[str, object]:
    return {
        "table": one.table,
        "file": one.file,
        "frame": list(one.frame),
        "rows": [
            {"sign": r.sign, "row": r.row, "place": r.place, "details": list(r.details)} for r in one.rows
        ],
        "spellings": list(one.spellings),
        "regions": [
            {"cases": r.sentence, "before": list(r.before), "after": list(r.after)} for r in one.regions
        ],
        "complete": one.complete,
    }


def _text(one: TableDiff) -> str:
    lines = [f"{one.table} ({one.file})"]
    lines += [f"  {text}" for text in one.frame]
    lines += [f"  {r.sign} {r.row} ({r.place}) {'; '.join(r.details)}" for r in one.rows]
    lines += [f"  {text}" for text in one.spellings]
    for region in one.regions:
        before, after = " or ".join(region.before) or "no row", " or ".join(region.after) or "no row"
        lines.append(f"  => {region.sentence}: {before} -> {after}")
    if not one.complete:
        lines.append("  the table is too wide to list the regions; the row changes above are complete")
    return "\n".join(lines)
