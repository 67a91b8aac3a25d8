"""`recognise demo`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from recognise.cli.options import IsoDate, rules_option

DEMO_DATE = "2026-11-22"
COLUMNS = ("case", "documents", "claim", "proposed level", "evidence", "basis", "open questions", "flags")


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("out/demo"),
    show_default=True,
    help="Folder for the reports.",
)
@click.option("--as-of", type=IsoDate(), default=DEMO_DATE, show_default=True, help="Decision date.")
@rules_option
@click.pass_context
def demo(context: click.Context, out: Path, as_of: str, rules_at: str | None) -> None:
    """Assess the sample cases (synthetic people only) and show where the reports are.

    Example: recognise demo --out out/demo
    """
    from recognise.batch.plan import Settings, plan
    from recognise.batch.run import run
    from recognise.report.table import render_table
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import bundled_samples, pack_path

    root = pack_path(rules_at)[0]
    pack = load_pack(root)
    samples = bundled_samples()
    settings = Settings(out=str(out), rules=str(root.resolve()), digest=pack.digest, as_of=as_of)
    items = plan(samples / "cases", settings)
    click.echo(f"Reading and assessing {len(items)} sample cases as of {as_of} …", err=True)
    with click.progressbar(
        length=len(items), file=sys.stderr, label="Assessing", hidden=not sys.stderr.isatty()
    ) as bar:
        summary = run(
            items,
            settings,
            executor="process",
            workers=min(os.cpu_count() or 1, len(items)),
            progress=lambda: bar.update(1),
        )
    click.echo(render_table(COLUMNS, [row for item in items for row in _rows(out, item.name)], limit=34))
    click.echo("Files that cannot be read end in a clear message; the others go on:")
    for line in _bad_files(samples / "bad"):
        click.echo(f"  {line}")
    click.echo(
        f"\nReports: {out}/reports/*.html (open one in a browser) · table: {out}/summary.csv · data: {out}/proposals.jsonl"
    )
    click.echo("These are proposals with reasons. A person decides.")
    context.exit(1 if summary.failed else 0)


def _rows(out: Path, name: str) -> list[tuple[str, ...]]:
    import json

    file = out / "cases" / f"{name}.json"
    if not file.is_file():
        return [(name, "", "", "failed", "", "", "", "")]
    proposal = json.loads(file.read_text("utf-8"))["proposal"]
    documents = ", ".join(sorted({one["type"] for one in proposal["documents"]})) or "none"
    verdicts = {one["claim"]: one["outcome"] for one in proposal["evidence"]}
    flags = [
        f"{flag['rule']} {flag['state']}"
        for flag in proposal["exemptions"]
        if flag["state"] in ("applies", "open")
    ]
    flags += [f"on list {flag['list']}" for flag in proposal["shortage"] if flag["on_list"]]
    rows: list[tuple[str, ...]] = []
    for level in proposal["levels"] or [{}]:
        title = level.get("matched_title") or ""
        shown = (
            f"ISCED {level['isced']} / EQF {level['eqf']} / {proposal['host']} {level['nqf'] or '–'}"
            if level.get("isced") is not None
            else level.get("outcome", "occupation only")
        )
        asked = "; ".join(" + ".join(q["facts"]) for q in level.get("would_be_decided_by", []))
        rows.append(
            (
                proposal["case"],
                documents,
                title,
                shown,
                verdicts.get(level.get("claim"), ""),
                proposal["basis"] or "",
                asked,
                "; ".join(flags[:4]),
            )
        )
    return rows


def _bad_files(folder: Path) -> list[str]:
    from recognise.extract.pipeline import extract_file

    lines = []
    for path in sorted(folder.iterdir()):
        found = extract_file(path)
        notes = "; ".join(f"[{note.code}] {note.message}" for note in found.diagnostics[:1])
        lines.append(f"{path.name}: {found.status} {notes}")
    return lines
