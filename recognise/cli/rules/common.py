"""What the rule commands share: which pack or part of a pack is meant."""

from __future__ import annotations

from pathlib import Path

from recognise.errors import RulePackError
from recognise.rulepack.load import LoadedPack, load
from recognise.rulepack.locate import bundled, pack_path


def load_for_editors(path: str | None, rules_at: str | None = None) -> LoadedPack:
    """Loads a pack, a folder or one file of it, with its faults; facts come from the pack around it.

    Raises:
        RulePackError: there is nothing at the path.
    """
    root = Path(path) if path else pack_path(rules_at)[0]
    if not root.exists():
        raise RulePackError(
            f"{root} does not exist: name a rule file or folder, or leave it out for the pack in use"
        )
    return load(root, facts_from=pack_around(root, rules_at))


def pack_around(root: Path, rules_at: str | None) -> Path | None:
    """The pack a file or folder belongs to, for its facts; ``None`` when the folder is a whole pack."""
    if (root / "facts.yaml").is_file():
        return None
    for folder in [*root.resolve().parents]:
        if (folder / "facts.yaml").is_file():
            return folder
    return Path(rules_at) if rules_at else bundled()
