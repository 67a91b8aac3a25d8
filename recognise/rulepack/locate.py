"""Which rule pack is in use: flag, environment, settings file, the folder at hand, the checkout, else the one in the package."""

from __future__ import annotations

import os
import tomllib
from importlib import resources
from pathlib import Path

from recognise.errors import ConfigError, RulePackError


def pack_path(flag: str | None = None) -> tuple[Path, str]:
    """The folder of the pack in use and where that choice comes from.

    Order: ``--rules`` > ``RECOGNISE_RULES`` > ``rules`` in ``recognise.toml`` (nearest parent) > the pack of the package.

    Raises:
        RulePackError: the folder named does not exist.
    """
    named = [(flag, "--rules"), (os.environ.get("RECOGNISE_RULES"), "RECOGNISE_RULES"), _from_settings()]
    for value, origin in named:
        if value:
            path = Path(value).expanduser()
            if not path.exists():
                raise RulePackError(f"{origin} names {path}, which does not exist", code="R000")
            return path, origin
    return bundled(), "installed with recognise"


def bundled() -> Path:
    """The rule pack that comes with the package (in a checkout: its ``rules`` folder)."""
    return _beside("_rules", "rules")


def bundled_samples() -> Path:
    """The synthetic sample cases that come with the package (in a checkout: its ``samples`` folder)."""
    return _beside("_samples", "samples")


def _beside(inside: str, checkout: str) -> Path:
    here = Path(str(resources.files("recognise")))
    return here / inside if (here / inside).is_dir() else here.parent / checkout


def _from_settings() -> tuple[str | None, str]:
    for folder in (Path.cwd(), *Path.cwd().parents):
        file = folder / "recognise.toml"
        if file.is_file():
            try:
                settings = tomllib.loads(file.read_text("utf-8"))
            except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
                raise ConfigError(f"{file}: {error}") from None
            unknown = sorted(set(settings) - {"rules"})
            if unknown:
                raise ConfigError(f"{file}: unknown setting '{unknown[0]}'; known: rules")
            value = settings.get("rules")
            return (str(file.parent / value) if value else None), str(file)
    return None, ""
