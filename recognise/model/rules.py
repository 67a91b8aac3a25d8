"""Rule files once they are read: facts, laws, cells, rows, tables and the pack. Data only; nothing here evaluates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

FactType = Literal["term", "int", "date", "enum", "bool", "code"]
HitPolicy = Literal["unique", "first", "collect"]
FactValue = str | int | bool
"""A known value of a fact; ``None`` or absence means unknown, never false."""

LOW, HIGH = -(10**9), 10**9
"""Stand-ins for an open end of a span of ordinals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place in a file: 1-based line and column, with the end of the piece of text."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One condition value, parsed. ``text`` is what the policymaker wrote.

    Ordinal facts (int, date, bool, ordered enum) use ``spans``: sorted, disjoint, closed ``(low, high)`` pairs.
    Symbolic facts (term, code, enum) use ``literals`` and ``prefixes``, turned round by ``negated``.
    """

    text: str
    any: bool = False
    spans: tuple[tuple[int, int], ...] | None = None
    literals: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    negated: bool = False

    def holds(self, value: int | str) -> bool:
        """Whether an encoded value (see ``FactDef.encode``) satisfies the cell."""
        if self.any:
            return True
        if self.spans is not None:
            return any(low <= value <= high for low, high in self.spans)  # type: ignore[operator]
        hit = value in self.literals or (bool(self.prefixes) and str(value).startswith(self.prefixes))
        return hit is not self.negated


@dataclass(frozen=True, slots=True, kw_only=True)
class FactDef:
    """A name that conditions may use. ``domain`` is a cell over the fact's own values, or ``None`` for an open set."""

    name: str
    type: FactType
    values: tuple[str, ...] = ()
    ordered: bool = False
    domain: Cell | None = None
    unit: str | None = None
    scheme: str | None = None
    text: Mapping[str, str] = field(default_factory=dict)
    asked_by: tuple[str, ...] = ()
    sensitive: bool = False
    position: Position | None = None

    @property
    def ordinal(self) -> bool:
        """True when values are compared by order: int, date, bool and ordered enumerations."""
        return self.type in ("int", "date", "bool") or (self.type == "enum" and self.ordered)

    def encode(self, value: FactValue) -> int | str:
        """Turns a value into the form cells compare.

        Raises:
            ValueError: the value does not fit the type.
        """
        if self.type == "int":
            if isinstance(value, bool) or not isinstance(value, int):
                raise ValueError(f"{self.name}: {value!r} is not a whole number")
            return value
        if self.type == "bool":
            if not isinstance(value, bool):
                raise ValueError(f"{self.name}: {value!r} is not true or false")
            return int(value)
        if not isinstance(value, str):
            raise ValueError(f"{self.name}: {value!r} is not text")
        if self.type == "date":
            return int(value.replace("-", ""))
        if self.type == "enum":
            if value not in self.values:
                raise ValueError(f"{self.name}: {value!r} is not one of {', '.join(self.values)}")
            return self.values.index(value) if self.ordered else value
        return value

    def show(self, low: int, high: int) -> str:
        """A span of encoded ordinals in the words of the rule files."""
        if self.type == "bool":
            return "true" if low >= 1 else "false"
        if self.type == "enum":
            last = len(self.values) - 1
            low, high = max(low, 0), min(high, last)
            return self.values[low] if low == high else f"{self.values[low]}..{self.values[high]}"

        def one(value: int) -> str:
            if self.type == "date" and abs(value) < HIGH:
                text = f"{value:08d}"
                return f"{text[:4]}-{text[4:6]}-{text[6:]}"
            return str(value)

        if low == high:
            return one(low)
        return f"{'' if low <= LOW else one(low)}..{'' if high >= HIGH else one(high)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A source a row rests on. ``consulted`` is the day somebody read it; ``verify`` says what nobody could check."""

    key: str
    cite: str
    url: str | None = None
    title: str | None = None
    consulted: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    extends: str | None = None
    note: str | None = None
    verify: str | None = None
    position: Position | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One cell of a row: the fact and what it must be."""

    fact: str
    cell: Cell
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a decision table."""

    id: str
    when: tuple[Condition, ...]
    then: Mapping[str, Any]
    law: tuple[str, ...]
    position: Position
    valid_from: str | None = None
    valid_to: str | None = None
    text: Mapping[str, str] = field(default_factory=dict)
    verify: str | None = None
    note: str | None = None
    owner: str | None = None
    about: Mapping[str, Any] = field(default_factory=dict)
    views: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def in_force(self, as_of: str) -> bool:
        """Whether the row's own window contains the decision date (ISO)."""
        return (self.valid_from is None or self.valid_from <= as_of) and (
            self.valid_to is None or as_of <= self.valid_to
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """An accepted hole in a table, with the reason."""

    when: tuple[Condition, ...]
    why: str
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTest:
    """A test written beside the rules, in their own words."""

    case: Mapping[str, Any]
    expect: Mapping[str, Any] | None
    expect_not: Mapping[str, Any] | None
    on: str | None
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A decision table: one rule file of kind level, host, evidence, difference or exemption."""

    kind: str
    id: str
    file: str
    hit: HitPolicy
    rows: tuple[Row, ...]
    position: Position
    text: Mapping[str, str] = field(default_factory=dict)
    applies: tuple[Condition, ...] = ()
    valid_from: str | None = None
    valid_to: str | None = None
    review_by: str | None = None
    domain: Mapping[str, Cell] = field(default_factory=dict)
    laws: Mapping[str, Law] = field(default_factory=dict)
    terms: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    gaps_ok: tuple[Gap, ...] = ()
    never: tuple[str, ...] = ()
    tests: tuple[RuleTest, ...] = ()
    host: str | None = None
    region: str | None = None
    jurisdiction: str | None = None
    owner: str | None = None
    section: Mapping[str, Any] = field(default_factory=dict)
    quotas: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    filing: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def in_force(self, as_of: str) -> bool:
        """Whether the file's window contains the decision date (ISO)."""
        return (self.valid_from is None or self.valid_from <= as_of) and (
            self.valid_to is None or as_of <= self.valid_to
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDocument:
    """A rule file that is not a decision table (shortage list, interview, lexicon …), as plain values."""

    kind: str
    id: str
    file: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackApproval:
    """How a pack stands to the record of its approval.

    ``published``: it is the version that was published, and nobody approved it. ``changed``: something differs from what the
    record says. ``effective`` is the first day (ISO) from which the version is to be used.
    """

    state: Literal["approved", "published", "changed", "no_record"]
    version: str | None = None
    author: str | None = None
    approver: str | None = None
    effective: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePack:
    """The checked rule files, with the digest that goes into every proposal.

    ``digest`` is over the bytes; ``content`` over the meaning, which is what gets approved.
    """

    root: str
    digest: str
    version: str
    facts: Mapping[str, FactDef]
    tables: tuple[Table, ...]
    documents: tuple[RuleDocument, ...] = ()
    content: str | None = None
    approval: PackApproval | None = None

    def of_kind(self, kind: str) -> tuple[Table, ...]:
        """The decision tables of one kind, in file order."""
        return tuple(table for table in self.tables if table.kind == kind)

    def documents_of(self, kind: str) -> tuple[RuleDocument, ...]:
        """The other rule files of one kind, in file order."""
        return tuple(document for document in self.documents if document.kind == kind)
