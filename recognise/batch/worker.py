"""What a worker process does with one item. It returns a result and never raises; the parent keeps the journal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recognise.batch.plan import Item, Settings
from recognise.errors import RecogniseError, RulePackError


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemResult:
    """How an item ended: ``done``, or ``failed`` with a code and a message that names no person."""

    item: Item
    state: str
    code: str | None = None
    message: str | None = None


def work(item: Item, settings: Settings) -> ItemResult:
    """Assesses one case folder and writes its proposal, table rows and report."""
    try:
        _assess(item, settings)
    except RecogniseError as error:
        places = "; ".join(
            f"{d.position.line}:{d.position.column} {d.message}" for d in error.diagnostics[:3]
        )
        return ItemResult(item=item, state="failed", code=error.code, message=places or error.message)
    except MemoryError:
        return ItemResult(item=item, state="failed", code="E108", message="out of memory")
    except Exception as error:
        return ItemResult(item=item, state="failed", code="X001", message=type(error).__name__)
    return ItemResult(item=item, state="done")


def _assess(item: Item, settings: Settings) -> None:
    from recognise import codec
    from recognise.files import write_private
    from recognise.report.html import render_case
    from recognise.report.table import summary_rows
    from recognise.rulepack.load import load_pack
    from recognise.workflow import assess_case
    from recognise.workflow.output import view_of

    pack = load_pack(Path(settings.rules))
    if pack.digest != settings.digest:
        raise RulePackError("the rules changed while the batch was at work: run it again")
    done = assess_case(
        Path(item.path),
        pack,
        as_of=settings.as_of,
        host=settings.host,
        purpose=settings.purpose,
        dated_by_case=settings.dated_by_case,
    )
    view = view_of(done, pack)
    out = Path(settings.out)
    record = {"name": item.name, "rows": summary_rows(view), "proposal": codec.to_plain(done.proposal)}
    write_private(out / "reports" / f"{item.name}.html", render_case(view), durable=True)
    write_private(out / "cases" / f"{item.name}.json", codec.dumps(record), durable=True)
