"""Four eyes on a pack: what nobody has approved yet, and the record that a second person's approval leaves."""

from __future__ import annotations

from pathlib import Path

from recognise.diagnostics import Diagnostic
from recognise.errors import RulePackError
from recognise.model.rules import Position, RuleDocument
from recognise.rulepack.approval import FILE, Approval, compare, content_of, new_words, read_approval
from recognise.rulepack.load import LoadedPack, parts_by_file, path_of, with_excerpts

PENDING = "pending"
"""The approver of a version that still waits for one."""


def record_of(folder: Path) -> tuple[Path, Approval] | None:
    """The nearest record at or above a folder, with the folder of its pack."""
    for place in (folder, *folder.parents):
        if (place / "facts.yaml").is_file() or (place / FILE).is_file():
            record = read_approval(place)
            return None if record is None else (place, record)
    return None


def unapproved(loaded: LoadedPack) -> list[Diagnostic]:
    """Everything in a pack, or in a part of one, that differs from what its record says; nothing without a record."""
    kept = _record_for(loaded)
    if kept is None:
        return []
    (home, record), root = kept, Path(loaded.pack.root).resolve()
    found: list[Diagnostic] = []
    seen = set()
    for file, parts in parts_by_file(loaded).items():
        name = _name(loaded, file, home)
        seen.add(name)
        found += compare(record, name, parts, loaded.files[file])
    if root == home:
        found += _version(loaded, record)
        found += [_gone(name, record) for name in record.parts if name not in seen]
    return sorted(with_excerpts(found, loaded.files), key=Diagnostic.sort_key)


def new_spellings(loaded: LoadedPack) -> set[int] | None:
    """The identities of the nodes of spellings that nobody has approved; ``None`` without a record."""
    kept = _record_for(loaded)
    if kept is None:
        return None
    home, record = kept
    by_file = parts_by_file(loaded).items()
    return {
        id(node) for file, parts in by_file for node in new_words(record, _name(loaded, file, home), parts)
    }


def _record_for(loaded: LoadedPack) -> tuple[Path, Approval] | None:
    root = Path(loaded.pack.root).resolve()
    return record_of(root if root.is_dir() else root.parent)


def _name(loaded: LoadedPack, file: str, home: Path) -> str:
    """The path of a file in its pack, from the name shown to people."""
    return path_of(Path(loaded.pack.root), file).resolve().relative_to(home).as_posix()


def _gone(name: str, record: Approval) -> Diagnostic:
    where = Position(file=name, line=1, column=1, end_line=1, end_column=1)
    return Diagnostic(
        code="R411", message=f"the file is gone since {record.words}", position=where, severity="note"
    )


def _version(loaded: LoadedPack, record: Approval) -> list[Diagnostic]:
    """The pack's own file: names and dates of another version than the one on record."""
    document = _pack_file(loaded)
    root = loaded.files[document.file].root if document is not None else None
    if document is None or root is None:
        return []
    says = {"version": record.version, "author": record.author, "effective": record.effective}
    says["approver"] = record.approver or PENDING
    return [
        Diagnostic(
            code="R411",
            message=f"{key} is '{document.data[key]}'; the record says '{value}'",
            position=root.value[key].position,
            severity="note",
        )
        for key, value in says.items()
        if str(document.data.get(key)) != value and key in root.value
    ]


def _pack_file(loaded: LoadedPack) -> RuleDocument | None:
    return next(iter(loaded.pack.documents_of("pack")), None)


def make_record(loaded: LoadedPack, *, publish: bool) -> Approval:
    """The record of a pack as it is now, with the names and dates of its `pack.yaml`.

    Args:
        loaded: a whole pack without errors.
        publish: nobody approved it; the record only says what was published.

    Raises:
        RulePackError: there is no `pack.yaml`, nobody is named, or the version was approved before with other content.
    """
    document = _pack_file(loaded)
    if document is None:
        raise RulePackError("the pack has no pack.yaml: 'recognise rules init' makes one")
    names = {key: str(document.data[key]) for key in ("version", "author", "approver", "effective")}
    waiting = names["approver"] == PENDING
    if waiting and not publish:
        raise RulePackError(
            f"{document.file} says `approver: {PENDING}`: write there who approves (not the author), or record "
            "with --publish what is published without an approval"
        )
    if publish and not waiting:
        raise RulePackError(
            f"{document.file} names {names['approver']} as approver; --publish is for `approver: {PENDING}`"
        )
    parts = {file.partition("/")[2]: found for file, found in parts_by_file(loaded).items()}
    content = content_of(parts)
    old = read_approval(Path(loaded.pack.root))
    if (
        old is not None
        and old.approver is not None
        and old.version == names["version"]
        and old.content != content
    ):
        raise RulePackError(
            f"version {old.version} was approved by {old.approver} with other content: raise `version` in {document.file}"
        )
    return Approval(
        version=names["version"],
        author=names["author"],
        approver=None if publish else names["approver"],
        effective=names["effective"],
        content=content,
        parts={file: {name: part.digest for name, part in found.items()} for file, found in parts.items()},
    )
