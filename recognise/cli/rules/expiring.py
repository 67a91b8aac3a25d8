"""`recognise rules expiring`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click

from recognise.cli.options import as_of_option, format_option, rules_option


class Days(click.ParamType[int]):
    """A number of days: ``90d`` or ``90``."""

    name = "days"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number."""
        match = re.fullmatch(r"(\d{1,5})d?", str(value))
        if not match:
            self.fail(f"'{value}' is not a number of days; write 90d", param, ctx)
        return int(match[1])


@click.command()
@click.option("--within", type=Days(), default="90d", show_default=True, help="How far to look ahead.")
@click.option(
    "--cases",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Open cases (as for 'rules impact').",
)
@as_of_option
@rules_option
@format_option("text", "json")
def expiring(within: int, cases: Path | None, as_of: str, rules_at: str | None, form: str) -> None:
    """List rows, laws, lists and reviews about to lapse, and which open cases they touch.

    Example: recognise rules expiring --within 90d --cases results/proposals.jsonl
    """
    import json

    from recognise.policy.cases import read_cases
    from recognise.policy.expiring import expiring as look
    from recognise.report.table import render_table
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    found = look(pack, as_of=as_of, days=within, cases=read_cases(cases) if cases else ())
    if form == "json":
        click.echo(
            json.dumps(
                [
                    {"what": o.what, "id": o.id, "place": o.place, "ends": o.ends, "cases": list(o.cases)}
                    for o in found
                ],
                ensure_ascii=False,
            )
        )
        return
    rows = [
        (o.ends, o.what, o.id, o.place, ", ".join(o.cases[:5]) + (" …" if len(o.cases) > 5 else ""))
        for o in found
    ]
    click.echo(
        render_table(("ends", "what", "id", "place", "open cases"), rows, limit=60)
        if rows
        else f"Nothing ends within {within} days of {as_of}.",
        nl=not rows,
    )
