"""The checked pack as compact JSON, kept by content digest: reading 200 YAML files takes seconds, this a fraction of one.

Plain JSON, never pickle: a file that was tampered with can hold wrong data, but no code. The cache lies in the user's own
cache folder (``RECOGNISE_CACHE``, else the XDG one), readable by its owner only; any doubt and the YAML is read again.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from recognise import __version__
from recognise.errors import StoreError
from recognise.files import write_private
from recognise.model.rules import (
    Cell,
    Condition,
    FactDef,
    Gap,
    Law,
    Position,
    Row,
    RuleDocument,
    RulePack,
    RuleTest,
    Table,
)

FORMAT = 2


def to_plain(pack: RulePack) -> dict[str, Any]:
    """A pack as JSON-ready values."""
    return {
        "format": FORMAT,
        "version": pack.version,
        "content": pack.content,
        "facts": [_fact_out(fact) for fact in pack.facts.values()],
        "tables": [_table_out(table) for table in pack.tables],
        "documents": [[one.kind, one.id, one.file, one.data] for one in pack.documents],
    }


def from_plain(data: dict[str, Any], *, root: str, digest: str) -> RulePack:
    """The pack again; equal to the one that was written."""
    return RulePack(
        root=root,
        digest=digest,
        version=data["version"],
        content=data["content"],
        facts={one["name"]: _fact_in(one) for one in data["facts"]},
        tables=tuple(_table_in(one) for one in data["tables"]),
        documents=tuple(RuleDocument(kind=k, id=i, file=f, data=d) for k, i, f, d in data["documents"]),
    )


def _at(position: Position | None) -> list[int] | None:
    if position is None:
        return None
    return [position.line, position.column, position.end_line, position.end_column]


def _position(at: list[int], file: str) -> Position:
    return Position(file=file, line=at[0], column=at[1], end_line=at[2], end_column=at[3])


def _cell_out(cell: Cell | None) -> list[Any] | None:
    if cell is None:
        return None
    return [cell.text, cell.any, cell.spans, sorted(cell.literals), cell.prefixes, cell.negated]


def _cell(data: list[Any]) -> Cell:
    spans = None if data[2] is None else tuple((low, high) for low, high in data[2])
    return Cell(
        text=data[0],
        any=data[1],
        spans=spans,
        literals=frozenset(data[3]),
        prefixes=tuple(data[4]),
        negated=data[5],
    )


def _when_out(when: tuple[Condition, ...]) -> list[Any]:
    return [[one.fact, _cell_out(one.cell), _at(one.position)] for one in when]


def _when(data: list[Any], file: str) -> tuple[Condition, ...]:
    return tuple(Condition(fact=f, cell=_cell(c), position=_position(at, file)) for f, c, at in data)


_FACT = ("name", "type", "values", "ordered", "unit", "scheme", "text", "asked_by", "sensitive")


def _fact_out(fact: FactDef) -> dict[str, Any]:
    where = fact.position
    return {
        **{name: getattr(fact, name) for name in _FACT},
        "domain": _cell_out(fact.domain),
        "at": _at(where),
        "file": where.file if where else None,
    }


def _fact_in(data: dict[str, Any]) -> FactDef:
    rest: dict[str, Any] = {name: data[name] for name in _FACT}
    rest |= {"values": tuple(data["values"]), "asked_by": tuple(data["asked_by"])}
    domain = None if data["domain"] is None else _cell(data["domain"])
    where = None if data["at"] is None else _position(data["at"], data["file"])
    return FactDef(domain=domain, position=where, **rest)


_TABLE = (
    "kind", "id", "file", "hit", "text", "valid_from", "valid_to", "review_by", "terms", "never", "host", "region",
    "jurisdiction", "owner", "section", "quotas", "filing",
)  # fmt: skip
_ROW = ("id", "then", "law", "valid_from", "valid_to", "text", "verify", "note", "owner", "about", "views")
_LAW = ("key", "cite", "url", "title", "consulted", "valid_from", "valid_to", "extends", "note", "verify")


def _table_out(table: Table) -> dict[str, Any]:
    return {
        **{name: getattr(table, name) for name in _TABLE},
        "at": _at(table.position),
        "applies": _when_out(table.applies),
        "domain": {name: _cell_out(cell) for name, cell in table.domain.items()},
        "laws": [[*(getattr(law, name) for name in _LAW), _at(law.position)] for law in table.laws.values()],
        "rows": [
            [*(getattr(row, n) for n in _ROW), _when_out(row.when), _at(row.position)] for row in table.rows
        ],
        "gaps": [[_when_out(gap.when), gap.why, _at(gap.position)] for gap in table.gaps_ok],
        "tests": [[t.case, t.expect, t.expect_not, t.on, _at(t.position)] for t in table.tests],
    }


def _table_in(data: dict[str, Any]) -> Table:
    file = data["file"]
    plain = {name: data[name] for name in _TABLE}
    plain["never"] = tuple(data["never"])
    plain["terms"] = {
        term: {language: tuple(words) for language, words in by.items()} for term, by in data["terms"].items()
    }
    return Table(
        position=_position(data["at"], file),
        applies=_when(data["applies"], file),
        domain={name: _cell(cell) for name, cell in data["domain"].items()},
        laws={one[0]: _law(one, file) for one in data["laws"]},
        rows=tuple(_row(one, file) for one in data["rows"]),
        gaps_ok=tuple(
            Gap(when=_when(w, file), why=why, position=_position(at, file)) for w, why, at in data["gaps"]
        ),
        tests=tuple(
            RuleTest(case=c, expect=e, expect_not=n, on=on, position=_position(at, file))
            for c, e, n, on, at in data["tests"]
        ),
        **plain,
    )


def _law(data: list[Any], file: str) -> Law:
    where = None if data[-1] is None else _position(data[-1], file)
    return Law(position=where, **dict(zip(_LAW, data)))


def _row(data: list[Any], file: str) -> Row:
    plain: dict[str, Any] = dict(zip(_ROW, data))
    plain["law"] = tuple(plain["law"])
    return Row(when=_when(data[-2], file), position=_position(data[-1], file), **plain)


def _place(root: Path, digest: str) -> Path:
    base = (
        os.environ.get("RECOGNISE_CACHE") or os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    )
    key = hashlib.sha256(
        f"{__version__}\0{FORMAT}\0{_code_stamp()}\0{root.name}\0{digest}".encode()
    ).hexdigest()[:32]
    return Path(base) / "recognise" / "packs" / f"{key}.json"


def _code_stamp() -> str:
    """Changes when the code that reads rules changes, so that a checkout under work never uses a stale cache."""
    here = Path(__file__).parent
    return ",".join(f"{p.name}:{p.stat().st_size}:{p.stat().st_mtime_ns}" for p in sorted(here.glob("*.py")))


def recall(root: Path, digest: str) -> RulePack | None:
    """The pack kept under a digest, or ``None`` when there is none that can be used."""
    try:
        data = json.loads(_place(root, digest).read_bytes())
        return from_plain(data, root=str(root), digest=digest) if data.get("format") == FORMAT else None
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None  # RuntimeError: nobody knows where the user's home is


def keep(root: Path, pack: RulePack) -> None:
    """Keeps a pack for the next run; when that is not possible, nothing is kept and nothing is said."""
    try:
        target = _place(root, pack.digest)
        for old in sorted(target.parent.glob("*.json"), key=lambda p: p.stat().st_mtime)[:-8]:
            old.unlink(missing_ok=True)
        write_private(target, json.dumps(to_plain(pack), ensure_ascii=False, separators=(",", ":")))
    except (OSError, RuntimeError, StoreError):
        return
