"""What the sweep says about a table: contradictions, overlaps, gaps, rows that never decide."""

from __future__ import annotations

from collections.abc import Mapping

from recognise.diagnostics import Diagnostic
from recognise.model.rules import FactDef, Gap, Position, Row, Table
from recognise.rulepack.sweep import Box, Edge, Sweep, TooWide, edge, merged

MERGE_LIMIT = 60
"""Boxes that are joined for display; beyond it the first ones are shown as they are."""


def check_geometry(table: Table, facts: Mapping[str, FactDef]) -> list[Diagnostic]:
    """Contradictions and rows that never decide (errors), overlaps that agree and gaps (warnings)."""
    if table.hit == "collect" or not table.rows:
        return []
    return _Geometry(table, facts).findings()


class _Geometry:
    def __init__(self, table: Table, facts: Mapping[str, FactDef]) -> None:
        self.table, self.sweep = table, Sweep(table, facts)
        self.edges = [
            edge((*table.applies, *row.when), row, row.valid_from, row.valid_to) for row in table.rows
        ]
        self.edges += [edge((*table.applies, *gap.when), gap) for gap in table.gaps_ok]
        self.deciding: set[str] = set()
        self.clashes: dict[tuple[str, str], list[Box]] = {}
        self.gaps: dict[str, list[Box]] = {}
        self.used: set[int] = set()
        self.out: list[Diagnostic] = []

    def findings(self) -> list[Diagnostic]:
        try:
            for box, live in self.sweep.leaves(self.edges):
                self._leaf(box, live)
        except TooWide:
            message = f"table {self.table.id} is too wide for a complete check of gaps and overlaps"
            self.out.append(
                Diagnostic(code="R306", message=message, position=self.table.position, severity="warning")
            )
            return self.out
        self._report_clashes()
        self._report_gaps()
        for row in self.table.rows:
            if row.id not in self.deciding:
                self._report_dead(row)
        for gap in self.table.gaps_ok:
            if id(gap) not in self.used:
                message = "this accepted gap is not a gap: rows decide every case in it"
                self.out.append(
                    Diagnostic(code="R305", message=message, position=gap.position, severity="warning")
                )
        return self.out

    def _leaf(self, box: Box, live: tuple[Edge, ...]) -> None:
        rows = [one.tag for one in live if isinstance(one.tag, Row)]
        if not rows:
            accepted = [one.tag for one in live if isinstance(one.tag, Gap)]
            self.used.update(id(gap) for gap in accepted)
            if not accepted and not any(choice.open for _, choice in box) and self._inside(box):
                title = dict(box).get("title")
                self.gaps.setdefault(title.word if title else "", []).append(box)
            return
        if self.table.hit == "first":
            self.deciding.add(rows[0].id)
            return
        self.deciding.update(row.id for row in rows)
        for i, first in enumerate(rows):
            for second in rows[i + 1 :]:
                self.clashes.setdefault((first.id, second.id), []).append(box)

    def _inside(self, box: Box) -> bool:
        """Whether the class is one the file speaks about at all (its own `applies:`)."""
        values = dict(box)
        return all(
            condition.fact not in values or condition.cell.holds(values[condition.fact].value)
            for condition in self.table.applies
        )

    def _report_clashes(self) -> None:
        by_id = {row.id: row for row in self.table.rows}
        for (one, two), boxes in self.clashes.items():
            first, second = by_id[one], by_id[two]
            where = self.sweep.sentence(merged(boxes[:MERGE_LIMIT])[0])
            if dict(first.then) == dict(second.then):
                message = f"rows {one} (line {first.position.line}) and {two} overlap and agree: {where}"
                found = Diagnostic(code="R302", message=message, position=second.position, severity="warning")
            else:
                message = (
                    f"rows {one} (line {first.position.line}) and {two} (line {second.position.line}) contradict each other: "
                    f"{where} gives {_then(first)} and {_then(second)}"
                )
                found = Diagnostic(code="R301", message=message, position=second.position)
            self.out.append(found)

    def _report_gaps(self) -> None:
        for boxes in self.gaps.values():
            joined = merged(boxes[:MERGE_LIMIT])
            sentence, example = self.sweep.sentence(joined[0]), self.sweep.example(joined[0])
            case = ", ".join(f"{name}: {_yaml(value)}" for name, value in example.items())
            more = f" (and {len(joined) - 1} more)" if len(joined) > 1 else ""
            message = f"no row decides {sentence}{more}"
            self.out.append(
                Diagnostic(
                    code="R303", message=message, position=self._place(joined[0]), severity="warning",
                    help=f"for example {{case: {{{case}}}}}; add a row, or a reason under `gaps_ok:`",
                )
            )  # fmt: skip

    def _place(self, box: Box) -> Position:
        title = dict(box).get("title")
        for row in self.table.rows:
            for condition in row.when:
                if title is not None and condition.fact == "title" and condition.cell.holds(title.value):
                    return row.position
        return self.table.position

    def _report_dead(self, row: Row) -> None:
        if self.table.hit == "first":
            why = "can never be reached: earlier rows already decide every case it matches"
        else:
            why = "can never decide: its conditions leave no case inside the domain"
        self.out.append(Diagnostic(code="R304", message=f"row {row.id} {why}", position=row.position))


def _then(row: Row) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in row.then.items()) + "}"


def _yaml(value: object) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
