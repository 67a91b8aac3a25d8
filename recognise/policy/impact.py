"""What a change of the rules does to a past caseload: outcome matrix, who gains, who loses, who becomes open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from recognise.assess.evaluate import decide
from recognise.assess.index import LevelIndex, Unsure
from recognise.assess.scope import Scope, scope_of
from recognise.model.rules import RulePack, Table
from recognise.policy.cases import PastCase
from recognise.policy.testing import Outcome, answer
from recognise.rulepack.diff import diff_packs, then_text

SMALL = 5
"""Counts below this are not written to exports: a small cell can name a person."""


@dataclass(frozen=True, slots=True)
class Change:
    """One case whose answer moves."""

    case: str
    table: str
    before: str
    after: str
    kind: str


@dataclass(slots=True)
class Impact:
    """The effect on a caseload. ``matrix`` counts (before, after) answers of the tables that changed."""

    cases: int = 0
    touched: int = 0
    matrix: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    changes: list[Change] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


def impact(
    before: RulePack, after: RulePack, cases: Iterable[PastCase], *, as_of: str, keep: int = 1000
) -> Impact:
    """Runs the caseload under both packs, looking only at tables that differ. ``keep`` bounds the changes listed."""
    differing = {_inside(one.file) for one in diff_packs(before, after)}
    old = {t.file: t for t in before.tables if _inside(t.file) in differing}
    new = {t.file: t for t in after.tables if _inside(t.file) in differing}
    sides = [_Side(before, old.values(), as_of), _Side(after, new.values(), as_of)]
    found = Impact()
    names = sorted(differing)
    for case in cases:
        found.cases += 1
        seen = False
        answers = [side.answers(case.facts) for side in sides]
        for name in names:
            one, two = answers[0].get(name), answers[1].get(name)
            if one is None and two is None:
                continue
            seen = True
            texts = one or "no row", two or "no row"
            found.matrix[(name, *texts)] += 1
            if texts[0] != texts[1]:
                kind = _kind(*texts)
                found.kinds[kind] += 1
                if len(found.changes) < keep:
                    found.changes.append(Change(case.id, name, *texts, kind))
        found.touched += seen
    return found


def _inside(file: str) -> str:
    """A file as its place inside the pack: the folders of the two versions may have different names."""
    return file.partition("/")[2] or file


def _kind(before: str, after: str) -> str:
    if after == "undetermined":
        return "becomes undetermined"
    if before in ("no row", "undetermined"):
        return "newly decided"
    return "loses its answer" if after == "no row" else "answer changes"


class _Side:
    """The tables of one pack that changed, ready for many cases."""

    def __init__(self, pack: RulePack, tables: Iterable[Table], as_of: str) -> None:
        self.pack, self.as_of = pack, as_of
        self.levels = [t for t in tables if t.kind == "level"]
        self.others = [t for t in tables if t.kind != "level"]
        self.index = LevelIndex(self.levels, pack.facts, as_of)
        self.by_country: dict[str, Table] = {}
        for table in self.levels:
            for condition in table.applies:
                if condition.fact == "country":
                    self.by_country.update(dict.fromkeys(condition.cell.literals, table))
        self._encoded: dict[tuple[str, str], str] = {}

    def answers(self, facts: Mapping[str, Any]) -> dict[str, str]:
        """The answer of every changed table that has one for this case."""
        found = {}
        table = self.by_country.get(facts.get("country", ""))
        if table is not None and facts.get("title"):
            found[_inside(table.file)] = self._level(table, facts)
        for other in self.others:
            if (
                other.kind == "exemption"
                and other.host
                and facts.get("host")
                and not str(facts["host"]).startswith(other.host[:3])
            ):
                continue
            shown = _text(answer(scope_of(self.pack, other, self.as_of), facts))
            if shown:
                found[_inside(other.file)] = shown
        return found

    def _level(self, table: Table, facts: Mapping[str, Any]) -> str:
        title = str(facts["title"])
        scope = scope_of(self.pack, table, self.as_of)
        term = self._encoded.get((table.id, title))
        if term is None:
            term = self._encoded[(table.id, title)] = str(scope.encode({"title": title})["title"])
        row = self.index.find({**self._ready(scope, facts), "title": term})
        if isinstance(row, Unsure):
            verdict = decide(scope, {**facts, "title": title}, with_questions=False)
            return (
                then_text(verdict.then)
                if verdict.outcome == "proposed"
                else verdict.outcome.replace("none", "no row")
            )
        return then_text(row.then) if row is not None else "no row"

    def _ready(self, scope: Scope, facts: Mapping[str, Any]) -> Mapping[str, Any]:
        """Facts as the index compares them; plain numbers and codes, the usual case, pass as they are."""
        if all(
            isinstance(value, (int, type(None))) and not isinstance(value, bool)
            for name, value in facts.items()
            if name not in _TEXTS
        ):
            return facts
        return scope.encode({name: value for name, value in facts.items() if name != "title"})


_TEXTS = ("country", "title", "isco", "field", "host")


def _text(outcome: Outcome) -> str | None:
    if outcome.is_open and not outcome.rules:
        return "undetermined"
    return "; ".join(outcome.rules) if outcome.rules else None


def export_rows(found: Impact) -> Sequence[tuple[str, str, str, str]]:
    """The outcome matrix for sharing: counts below ``SMALL`` are shown as such, never as numbers."""
    return [
        (table, before, after, str(number) if number >= SMALL else f"<{SMALL}")
        for (table, before, after), number in sorted(found.matrix.items())
        if before != after
    ]
