"""Rule files in, a `RulePack` out. Faults are collected with their place; a pack with errors is not used."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from recognise.diagnostics import Diagnostic
from recognise.errors import RulePackError
from recognise.model.rules import FactDef, RuleDocument, RulePack, Table
from recognise.rulepack import schema, yaml12
from recognise.rulepack.approval import Part, content_of, parts_of, read_approval, recorded, standing
from recognise.rulepack.compiled import keep, recall
from recognise.rulepack.facts import read_facts
from recognise.rulepack.shapes import check_shape, fault
from recognise.rulepack.tables import TableReader
from recognise.rulepack.terms_csv import Spelling, read_terms, terms_file
from recognise.rulepack.yaml12 import Node, Parsed

SKIPPED_FOLDERS = {"schema", ".git"}


@dataclass(slots=True)
class LoadedPack:
    """A pack with everything found while reading it, and the parsed files for checks that need positions."""

    pack: RulePack
    diagnostics: list[Diagnostic]
    files: dict[str, Parsed] = field(default_factory=dict)
    parts: dict[str, dict[str, Part]] | None = None

    @property
    def errors(self) -> list[Diagnostic]:
        """The findings that make the pack unusable."""
        return [found for found in self.diagnostics if found.severity == "error"]


def rule_files(root: Path) -> list[Path]:
    """The rule files below a folder (or the file itself), in a stable order; links are not followed."""
    if root.is_file():
        return [root]
    found = [p for p in root.rglob("*.yaml") if p.is_file() and not p.is_symlink()]
    return sorted(p for p in found if not SKIPPED_FOLDERS & set(p.relative_to(root).parts[:-1]))


@contextmanager
def collector_paused() -> Iterator[None]:
    """A pack is hundreds of thousands of nodes and no cycles; collecting garbage in between doubles the time of reading it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@collector_paused()
def load(root: Path, *, facts_from: Path | None = None) -> LoadedPack:
    """Reads every rule file below ``root``. ``facts_from`` supplies the facts when ``root`` is a part of a pack."""
    parsed = {shown: yaml12.load_file(path, shown) for path, shown in _named(root)}
    out: list[Diagnostic] = [found for one in parsed.values() for found in one.diagnostics]
    spellings = {shown: read_terms(path, shown, out) for path, shown in _named(root)}
    facts: dict[str, FactDef] = {}
    if facts_from is not None:
        for path, shown in _named(facts_from):
            extra = parsed.get(shown) or yaml12.load_file(path, shown)
            if kind_of(extra.root) == "facts" and shown not in parsed:
                read_facts(extra.root, facts, [])
    for one in parsed.values():
        if kind_of(one.root) == "facts":
            read_facts(one.root, facts, out)
    tables, documents = _read_all(parsed.values(), facts, spellings, out)
    _unique_ids(tables, documents, out)
    version = next((str(d.data.get("version", "0")) for d in documents if d.kind == "pack"), "0")
    pack = RulePack(
        root=str(root),
        digest=digest(root),
        version=version,
        facts=facts,
        tables=tuple(tables),
        documents=tuple(documents),
    )
    return LoadedPack(pack, sorted(with_excerpts(out, parsed), key=Diagnostic.sort_key), parsed)


def _named(root: Path) -> list[tuple[Path, str]]:
    """Files with the name shown to people: ``rules/systems/SYR.yaml``, wherever the pack is installed."""
    if not root.is_dir():
        return [(p, str(p)) for p in rule_files(root)]
    name = "rules" if root.name == "_rules" else root.name
    return [(p, f"{name}/{p.relative_to(root).as_posix()}") for p in rule_files(root)]


def path_of(root: Path, file: str) -> Path:
    """Where a file of a pack lies, from the name shown to people."""
    return root / file.partition("/")[2] if root.is_dir() else root


def kind_of(root: Node | None) -> str | None:
    """The kind a file says it is (``level`` for ``recognise: level/1``), or ``None``."""
    head = root.get("recognise") if root else None
    if head is None or not isinstance(head.value, str):
        return None
    kind, _, major = head.value.partition("/")
    return kind if major == "1" and kind in schema.KINDS else None


def _read_all(
    files: Iterable[Parsed],
    facts: dict[str, FactDef],
    spellings: Mapping[str, list[Spelling]],
    out: list[Diagnostic],
) -> tuple[list[Table], list[RuleDocument]]:
    tables: list[Table] = []
    documents: list[RuleDocument] = []
    for one in files:
        if one.root is None:
            continue
        kind = kind_of(one.root)
        if kind is None:
            _no_kind(one, out)
        elif kind in schema.TABLE_KINDS:
            table = TableReader(one, kind, facts, out, spellings.get(one.file, [])).read()
            if table is not None:
                tables.append(table)
        elif kind != "facts":
            _check_document(kind, one, out)
            data: Any = one.root.plain()
            documents.append(
                RuleDocument(kind=kind, id=str(data.get("id", one.file)), file=one.file, data=data)
            )
    return tables, documents


def _check_document(kind: str, one: Parsed, out: list[Diagnostic]) -> None:
    """The checks of rule files that are not decision tables; interviews are checked in their own room."""
    from recognise.rulepack.bridging import check_bridging
    from recognise.rulepack.occupations import check_occupations
    from recognise.rulepack.quotas import check_counters
    from recognise.rulepack.regulated import check_regulated
    from recognise.rulepack.shortage import check_shortage

    checks = {
        "shortage": check_shortage,
        "regulated": check_regulated,
        "occupations": check_occupations,
        "bridging": check_bridging,
        "counters": check_counters,
        "pack": check_pack_file,
    }
    if one.root is not None and kind in checks:
        checks[kind](one.root, out)


def check_pack_file(root: Node, out: list[Diagnostic]) -> None:
    """The pack's own file: four eyes mean that author and approver are two."""
    if not check_shape(root, schema.PACK_FILE, "", out):
        return
    author, approver = root.value["author"], root.value["approver"]
    if author.value == approver.value:
        fault(
            out,
            "R407",
            "author and approver are the same: a second person approves a version",
            approver.position,
        )


def _no_kind(one: Parsed, out: list[Diagnostic]) -> None:
    assert one.root is not None
    head = one.root.get("recognise")
    known = ", ".join(f"{kind}/1" for kind in schema.KINDS)
    if head is None:
        fault(
            out,
            "R105",
            "missing 'recognise': the file does not say its kind",
            one.root.position,
            f"one of {known}",
        )
    else:
        from recognise.diagnostics import did_you_mean

        hint = did_you_mean(str(head.value), [f"{kind}/1" for kind in schema.KINDS]) or f"one of {known}"
        fault(out, "R103", f"recognise: '{head.plain()}' is not a kind of rule file", head.position, hint)


def _unique_ids(tables: list[Table], documents: list[RuleDocument], out: list[Diagnostic]) -> None:
    seen: dict[tuple[str, str], Table] = {}
    for table in tables:
        first = seen.setdefault((table.kind, table.id), table)
        if first is not table:
            fault(out, "R106", f"file id '{table.id}' is already used by {first.file}", table.position)
    rows: dict[str, str] = {}
    for table in tables:
        for row in table.rows:
            if rows.setdefault(row.id, table.file) != table.file:
                fault(out, "R106", f"row id '{row.id}' is already used in {rows[row.id]}", row.position)


def with_excerpts(found: list[Diagnostic], parsed: dict[str, Parsed]) -> list[Diagnostic]:
    """The findings with the lines they are about."""
    lines = {file: one.text.splitlines() for file, one in parsed.items()}
    result = []
    for one in found:
        text = lines.get(one.position.file, [])
        at = one.position.line - 1
        result.append(replace(one, excerpt=text[at]) if 0 <= at < len(text) and one.excerpt is None else one)
    return result


def digest(root: Path) -> str:
    """SHA-256 over names and bytes of all rule files: the version of the pack that a proposal carries."""
    total = hashlib.sha256()
    for path, shown in _named(root):
        total.update(f"{shown.split('/', 1)[-1]}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
        beside = terms_file(path)
        if beside.is_file():
            total.update(hashlib.sha256(beside.read_bytes()).digest())
    return total.hexdigest()


@collector_paused()
def parts_by_file(loaded: LoadedPack) -> dict[str, dict[str, Part]]:
    """What of a pack gets approved: the parts of each file, under the name shown to people."""
    if loaded.parts is not None:
        return loaded.parts
    root = Path(loaded.pack.root)
    loaded.parts = found = {}
    for file, one in loaded.files.items():
        if one.root is not None and recorded(kind_of(one.root)):
            beside = terms_file(path_of(root, file))
            found[file] = parts_of(one.root, beside.read_bytes() if beside.is_file() else b"")
    return found


_packs: dict[tuple[Path, str], RulePack] = {}


def load_pack(root: Path) -> RulePack:
    """The pack below ``root``, ready for use.

    Raises:
        RulePackError: the folder holds no rule files, or they have errors (carried as diagnostics).
    """
    if not root.is_dir() or not rule_files(root):
        raise RulePackError(f"there is no rule pack at {root}: name its folder with --rules", code="R000")
    stamp, record = digest(root), read_approval(root)
    kept = recall(root, stamp) if (root, stamp) not in _packs else _packs[root, stamp]
    if kept is None:
        kept = _checked(root)
        keep(root, kept)
    now = standing(record, kept.content or "")
    if kept.approval != now:
        kept = replace(kept, approval=now)
    _packs[root, stamp] = kept
    return kept


def _checked(root: Path) -> RulePack:
    loaded = load(root)
    if loaded.errors:
        count = len(loaded.errors)
        message = f"the rule pack at {root} has {count} error{'s' if count > 1 else ''}: run 'recognise rules check {root}'"
        raise RulePackError(message, diagnostics=tuple(loaded.errors))
    parts = {file.partition("/")[2]: found for file, found in parts_by_file(loaded).items()}
    return replace(loaded.pack, content=content_of(parts))
