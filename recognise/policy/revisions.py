"""A rule pack by folder or by revision of the version control it lies in (``HEAD``, ``main:rules``, a tag)."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

from recognise.errors import InputError, RulePackError
from recognise.model.rules import RulePack
from recognise.rulepack.load import load


def pack_at(where: str, *, default: Path) -> RulePack:
    """The pack at a folder, or as it was at a git revision (``REV`` or ``REV:FOLDER``; ``default`` names the folder).

    Raises:
        InputError: there is no such folder or revision.
        RulePackError: the pack there has errors.
    """
    path = Path(where)
    if path.exists():
        return _loaded(path, where)
    revision, _, inside = where.partition(":")
    if not revision or revision.startswith("-"):  # git would take it for an option
        raise InputError(f"'{where}' is neither a folder nor a revision here")
    top = _git(default, "rev-parse", "--show-toplevel").decode().strip()
    folder = inside or default.resolve().relative_to(Path(top).resolve()).as_posix()
    archive = _git(Path(top), "archive", "--format=tar", revision, folder)
    with tempfile.TemporaryDirectory(prefix="recognise-rules-") as temporary:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(temporary, filter="data")
        return _loaded(Path(temporary) / folder, where)


def _loaded(path: Path, where: str) -> RulePack:
    loaded = load(path)
    if loaded.errors:
        message = f"the rule pack at {where} has {len(loaded.errors)} errors"
        raise RulePackError(message, diagnostics=tuple(loaded.errors))
    return loaded.pack


def _git(folder: Path, *words: str) -> bytes:
    try:
        return subprocess.run(
            ["git", "-C", str(folder), *words], capture_output=True, check=True, timeout=60
        ).stdout
    except (OSError, subprocess.SubprocessError):
        raise InputError(
            f"'{words[-2] if len(words) > 2 else words[-1]}' is neither a folder nor a revision here"
        ) from None
