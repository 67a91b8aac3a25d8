"""A batch run: plan, skip what is done, work, keep the journal, gather the results. Ctrl-C or a crash loses nothing finished."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recognise.batch.executors import EXECUTORS
from recognise.batch.journal import Entry, Journal
from recognise.batch.plan import Item, Settings
from recognise.files import make_private, write_private
from recognise.report.table import HEADER, render_csv


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How a run ended: every item is in exactly one of the counts."""

    total: int
    done: int
    skipped: int
    failed: tuple[Entry, ...]


def run(
    items: list[Item],
    settings: Settings,
    *,
    executor: str,
    workers: int,
    progress: Callable[[], None] = lambda: None,
) -> Summary:
    """Works on all items that are not finished yet; returns the counts."""
    out = Path(settings.out)
    make_private(out)
    with Journal(out).alone():
        remember(settings)
        journal = Journal(out)  # read once nobody else writes it
        return _run(items, settings, journal, executor=executor, workers=workers, progress=progress)


def _run(
    items: list[Item],
    settings: Settings,
    journal: Journal,
    *,
    executor: str,
    workers: int,
    progress: Callable[[], None],
) -> Summary:
    out = Path(settings.out)
    todo = [item for item in items if not _finished(journal, item, out)]
    for _ in range(len(items) - len(todo)):
        progress()
    try:
        for result in EXECUTORS[executor](todo, settings, workers):
            journal.add(
                Entry(
                    name=result.item.name, key=result.item.key, state=result.state,
                    code=result.code, message=result.message, path=result.item.path,
                )
            )  # fmt: skip
            progress()
    finally:
        gather(out, [item.name for item in items], journal)
    failed = tuple(journal.entries[i.name] for i in items if journal.entries[i.name].state != "done")
    return Summary(
        total=len(items), done=len(items) - len(failed), skipped=len(items) - len(todo), failed=failed
    )


REMEMBERED = ("as_of", "host", "dated_by_case")


def remember(settings: Settings) -> None:
    """Keeps what a run was asked for, so that trying again means the same date and host."""
    kept = {name: getattr(settings, name) for name in REMEMBERED}
    write_private(Path(settings.out) / "settings.json", json.dumps(kept) + "\n", durable=True)


def remembered(out: Path) -> dict[str, Any]:
    """What the last run of a folder was asked for; empty when that is not known."""
    try:
        found = json.loads((out / "settings.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and found.keys() == set(REMEMBERED) else {}


def _finished(journal: Journal, item: Item, out: Path) -> bool:
    return journal.is_done(item.name, item.key) and _record(out, item.name) is not None


def _record(out: Path, name: str) -> dict[str, Any] | None:
    """What a finished case left, or ``None`` when it is missing or damaged: then the case runs again."""
    try:
        found = json.loads((out / "cases" / f"{name}.json").read_bytes())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and {"proposal", "rows"} <= found.keys() else None


def gather(out: Path, names: list[str], journal: Journal) -> None:
    """Writes ``proposals.jsonl`` and ``summary.csv`` from the finished cases, in the order of their names."""
    lines, rows = [], []
    for name in names:
        entry = journal.entries.get(name)
        record = _record(out, name) if entry is not None and entry.state == "done" else None
        if record is None:
            continue
        lines.append(json.dumps(record["proposal"], ensure_ascii=False))
        rows += record["rows"]
    write_private(out / "proposals.jsonl", "".join(line + "\n" for line in lines), durable=True)
    write_private(out / "summary.csv", render_csv(HEADER, rows), durable=True)


def table_rows(out: Path, names: list[str]) -> list[list[str]]:
    """The summary rows of finished cases."""
    rows: list[list[str]] = []
    for name in names:
        record = _record(out, name)
        rows += record["rows"] if record else []
    return rows
