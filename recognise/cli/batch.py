"""`recognise batch …`."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recognise.cli.options import Country, as_of_option, is_default, rules_option
from recognise.errors import StoreError

if TYPE_CHECKING:
    from recognise.batch.journal import Journal


@click.group()
def batch() -> None:
    """Assess many cases: on all cores, resuming where a run stopped.

    Example: recognise batch run cases --out results
    """


@batch.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder for the results."
)
@click.option("--host", type=Country(), help="Host country for all cases (default: each case's own).")
@click.option(
    "--workers",
    type=click.IntRange(1, 256),
    default=os.cpu_count() or 1,
    show_default="cores",
    help="Processes.",
)
@click.option(
    "--executor",
    type=click.Choice(["process", "serial"]),
    default="process",
    show_default=True,
    help="How the work is spread.",
)
@as_of_option
@rules_option
@click.pass_context
def run(
    context: click.Context,
    folder: Path,
    out: Path,
    host: str | None,
    workers: int,
    executor: str,
    as_of: str,
    rules_at: str | None,
) -> None:
    """Assess every case folder below FOLDER. A bad file or a killed worker never stops the others.

    Writes proposals.jsonl, summary.csv, reports/*.html and journal.jsonl to --out. Run it again to go on: cases that are
    finished with the same files, rules and date are skipped. Exit code 1 when some cases failed.

    Example: recognise batch run samples/cases --out results --as-of 2026-11-22
    """
    from recognise.batch.plan import Settings, plan
    from recognise.batch.run import run as run_batch
    from recognise.batch.run import table_rows
    from recognise.report.table import HEADER, render_table
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    root = pack_path(rules_at)[0]
    pack = load_pack(root)
    settings = Settings(
        out=str(out),
        rules=str(root.resolve()),
        digest=pack.digest,
        as_of=as_of,
        host=host,
        dated_by_case=is_default("as_of"),
    )
    items = plan(folder, settings)
    hidden = not sys.stderr.isatty()
    with click.progressbar(length=len(items), file=sys.stderr, label="Assessing", hidden=hidden) as bar:
        summary = run_batch(
            items,
            settings,
            executor=executor,
            workers=min(workers, len(items)),
            progress=lambda: bar.update(1),
        )
    shown = table_rows(out, [item.name for item in items][:60])
    click.echo(render_table(HEADER, shown, limit=28), nl=False)
    for entry in summary.failed:
        click.echo(f"{entry.name}: {entry.state} [{entry.code}] {entry.message}", err=True)
    click.echo(
        f"{summary.total} cases: {summary.done} done ({summary.skipped} from an earlier run), {len(summary.failed)} failed. "
        f"Results in {out}",
        err=True,
    )
    context.exit(1 if summary.failed else 0)


@batch.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.pass_context
def status(context: click.Context, out: Path) -> None:
    """Say how far a run is: counts by state, and the cases that failed.

    Example: recognise batch status results
    """
    from collections import Counter

    journal = _journal(out)
    counts = Counter(entry.state for entry in journal.entries.values())
    click.echo(
        ", ".join(f"{state} {number}" for state, number in sorted(counts.items())) or "nothing done yet"
    )
    for entry in journal.entries.values():
        if entry.state != "done":
            click.echo(f"{entry.name}: {entry.state} [{entry.code}] {entry.message}")
    context.exit(1 if set(counts) - {"done"} else 0)


@batch.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--host", type=Country(), help="Host country for all cases (default: each case's own).")
@as_of_option
@rules_option
@click.pass_context
def retry(context: click.Context, out: Path, host: str | None, as_of: str, rules_at: str | None) -> None:
    """Work again on the cases of a run that failed or were lost, with the run's own date and host unless others are given.

    Example: recognise batch retry results
    """
    from recognise.batch.plan import Item, Settings, content_key
    from recognise.batch.run import gather, remembered
    from recognise.batch.run import run as run_batch
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    journal = _journal(out)
    root = pack_path(rules_at)[0]
    settings = Settings(
        out=str(out),
        rules=str(root.resolve()),
        digest=load_pack(root).digest,
        as_of=as_of,
        host=host,
        dated_by_case=is_default("as_of"),
    )
    before = remembered(out)
    if is_default("as_of") and before:
        settings = replace(settings, as_of=before["as_of"], dated_by_case=before["dated_by_case"])
    if host is None and before:
        settings = replace(settings, host=before["host"])
    failed = [entry for entry in journal.entries.values() if entry.state != "done"]
    bad = [entry for entry in failed if Path(entry.path).is_dir()]
    for entry in failed:
        if entry not in bad:
            click.echo(
                f"{entry.name}: its folder is gone; run 'recognise batch run' where it is now", err=True
            )
    items = [Item(name=e.name, path=e.path, key=content_key(Path(e.path), settings)) for e in bad]
    if not items:
        click.echo("Nothing to do again.", err=True)
        context.exit(1 if failed else 0)
    summary = run_batch(items, settings, executor="process", workers=min(os.cpu_count() or 1, len(items)))
    after = _journal(out)
    gather(out, sorted(after.entries), after)
    click.echo(f"{summary.total} tried again: {summary.done} done, {len(summary.failed)} failed", err=True)
    context.exit(1 if summary.failed or len(bad) < len(failed) else 0)


@batch.command()
@click.argument("out", type=click.Path(path_type=Path))
def report(out: Path) -> None:
    """Print the summary table of a run again.

    Example: recognise batch report results
    """
    from recognise.batch.run import table_rows
    from recognise.report.table import HEADER, render_table

    click.echo(render_table(HEADER, table_rows(out, sorted(_journal(out).entries)), limit=28), nl=False)


def _journal(out: Path) -> Journal:
    from recognise.batch.journal import FILE, Journal

    if not (out / FILE).is_file():
        raise StoreError(f"{out} is not the output folder of a batch run: it has no {FILE}")
    return Journal(out)
