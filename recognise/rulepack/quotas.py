"""Quotas and filing windows of exemption files, and the counts (``counters/1``) that whoever runs a quota hands in.

The law's part – how many, when, what counts – stands in the rule file. How many are used does not: it changes daily and comes
in a file of its own, from the authority or, once there is one, from the casebook.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from recognise.diagnostics import Diagnostic, did_you_mean
from recognise.model.rules import Law, RuleDocument, RulePack
from recognise.rulepack.schema import DATE, TEXT, Shape
from recognise.rulepack.shapes import check_shape, fault, is_date
from recognise.rulepack.yaml12 import Node, load_file

QUOTA_FACT, FILING_FACT = "quota_open", "application_window"
COUNT = Shape(
    "object",
    keys={"quota": TEXT, "on": DATE, "used": Shape("int", low=0), "source": TEXT},
    required=("quota", "on", "used", "source"),
)
SHAPE = Shape(
    "object",
    keys={
        "recognise": Shape("enum", values=("counters/1",)),
        "id": TEXT,
        "owner": TEXT,
        "note": TEXT,
        "counts": Shape("list", item=COUNT),
    },
    required=("recognise", "id", "owner", "counts"),
)


def check_quotas(root: Node, laws: Mapping[str, Law], out: list[Diagnostic]) -> None:
    """Faults of `quotas:` and `filing:`: rows that are not there or do not ask, periods that overlap, laws not declared."""
    for key, fact, periods in (("quotas", QUOTA_FACT, "limits"), ("filing", FILING_FACT, "windows")):
        taken: dict[str, str] = {}
        found = root.get(key)
        for name, node in found.value.items() if found is not None and found.kind == "map" else ():
            for row in _items(node, "rows"):
                _check_row(root, row, f"{key}.{name}", fact, out)
                if taken.setdefault(str(row.value), name) != name:
                    message = f"{key}.{name}: row '{row.value}' already belongs to '{taken[str(row.value)]}'"
                    fault(out, "R106", message, row.position)
            _check_periods(_items(node, periods), f"{key}.{name}", laws, out, apart=key == "quotas")


def _items(node: Node, key: str) -> list[Node]:
    child = node.get(key)
    return child.value if child is not None and isinstance(child.value, list) else []


def _check_row(root: Node, row: Node, where: str, fact: str, out: list[Diagnostic]) -> None:
    rows = {str(one.value["id"].value): one for one in _items(root, "rows") if one.get("id") is not None}
    named = rows.get(str(row.value))
    if named is None:
        message = f"{where}: there is no row '{row.value}'"
        fault(out, "R103", message, row.position, did_you_mean(str(row.value), rows))
        return
    when = named.get("when")
    if when is None or when.get(fact) is None:
        message = f"{where}: row '{row.value}' has no condition on '{fact}', so nothing would follow"
        fault(out, "R105", message, row.position, f"add {fact} to the row's `when:`")


def _check_periods(
    periods: Iterable[Node], where: str, laws: Mapping[str, Law], out: list[Diagnostic], *, apart: bool
) -> None:
    spans: list[tuple[str, str]] = []
    for one in periods:
        start, end, law = one.get("from"), one.get("to"), one.get("law")
        if law is not None and str(law.value) not in laws:
            hint = did_you_mean(str(law.value), laws)
            fault(out, "R203", f"law '{law.value}' is not declared under `law:`", law.position, hint)
        if start is None or end is None or not (is_date(start.value) and is_date(end.value)):
            continue
        if end.value < start.value:
            fault(out, "R402", f"{where}: 'to' is before 'from'", end.position)
        elif apart and any(a <= end.value and start.value <= b for a, b in spans):
            fault(out, "R402", f"{where}: the period from {start.value} overlaps another", start.position)
        spans.append((start.value, end.value))


def check_counters(root: Node, out: list[Diagnostic], quotas: Iterable[str] | None = None) -> None:
    """Faults of a file of counts; with ``quotas`` also those of no such quota."""
    if not check_shape(root, SHAPE, "", out) or quotas is None:
        return
    known = list(quotas)
    for one in root.value["counts"].value:
        name = one.value["quota"]
        if str(name.value) not in known:
            hint = did_you_mean(str(name.value), known)
            fault(out, "R103", f"there is no quota '{name.value}' in the rules", name.position, hint)


def quotas_of(pack: RulePack) -> list[str]:
    """The names of all quotas of a pack."""
    return [name for table in pack.of_kind("exemption") for name in table.quotas]


def load_counters(path: Path, pack: RulePack) -> tuple[RuleDocument | None, list[Diagnostic]]:
    """One file of counts from outside of the pack; ``None`` when it has faults, which come back too."""
    parsed = load_file(path, path.name)
    out = list(parsed.diagnostics)
    if parsed.root is not None:
        check_counters(parsed.root, out, quotas_of(pack))
    if parsed.root is None or any(one.severity == "error" for one in out):
        return None, out
    data = parsed.root.plain()
    return RuleDocument(kind="counters", id=str(data["id"]), file=path.name, data=data), out
