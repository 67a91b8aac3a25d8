"""What a batch has to do: one item a case folder, keyed by everything that can change its result."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from recognise import __version__
from recognise.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What holds for all cases of a run. ``rules`` is the folder of the pack, ``digest`` its version."""

    out: str
    rules: str
    digest: str
    as_of: str
    host: str | None = None
    purpose: str | None = None
    dated_by_case: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One case folder. ``key`` changes when its files, the rules, the date or the program change."""

    name: str
    path: str
    key: str


def plan(root: Path, settings: Settings) -> list[Item]:
    """The case folders below ``root`` (or ``root`` itself), by name.

    Raises:
        InputError: there are no case folders.
    """
    if not root.is_dir():
        raise InputError(f"{root} is not a folder: name a folder of case folders")
    files = [path for name in ("case.yaml", "case.json") for path in root.rglob(name)]
    folders = {path.parent for path in files if path.is_file() and not path.is_symlink()}
    if not folders:
        raise InputError(f"{root} holds no case folders (folders with a case.yaml)")
    return [
        Item(name=_name(folder, root), path=str(folder.resolve()), key=content_key(folder, settings))
        for folder in sorted(folders)
    ]


def _name(folder: Path, root: Path) -> str:
    """A name for files and screens, its own for every folder: odd names get a digest instead of odd signs."""
    inside = folder.relative_to(root).as_posix()
    inside = folder.resolve().name if inside == "." else inside
    plain = re.sub(r"[^\w. -]", "_", inside.replace("/", "__"))[:100]
    if plain == inside.replace("/", "__") and "__" not in inside:
        return plain
    return f"{plain}-{hashlib.sha256(inside.encode('utf-8', 'surrogateescape')).hexdigest()[:8]}"


def content_key(folder: Path, settings: Settings) -> str:
    """SHA-256 over the case's files, the rule pack, the date, the host and the program's version."""
    total = hashlib.sha256()
    for part in (
        __version__,
        settings.digest,
        settings.as_of,
        settings.host or "",
        settings.purpose or "",
        str(settings.dated_by_case),
    ):
        total.update(part.encode() + b"\0")
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()):
        total.update(path.relative_to(folder).as_posix().encode("utf-8", "surrogateescape") + b"\0")
        try:
            with path.open("rb") as stream:
                total.update(hashlib.file_digest(stream, "sha256").digest())
        except OSError as error:  # the case says so when it is read; the others go on
            total.update(f"unreadable {error.errno}".encode())
    return total.hexdigest()
