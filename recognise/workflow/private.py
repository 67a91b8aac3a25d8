"""Reading case files without telling: what is written in them, a name in the wrong place say, must not reach a log."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Set
from dataclasses import replace
from pathlib import Path

from recognise.diagnostics import Diagnostic
from recognise.diagnostics.catalogue import CATALOGUE
from recognise.rulepack.yaml12 import MAX_BYTES, Parsed, load_file, parse

_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
_QUOTED = re.compile(r"""['\"](.*)['\"]""", re.DOTALL)
_OF_A_FILE = re.compile(r"\bconfirmed\..*?(?=: expected |: '|: the text |: missing |$)", re.DOTALL)


def without_values(found: Diagnostic, words: Set[str]) -> Diagnostic:
    """The same finding with place, code and help, but without any text of the file except ``words`` (those of its form).

    Values stand in quotes (from the first quote to the last, since names hold apostrophes); file names follow
    ``confirmed.``; names of anchors and tags, and a date put right, are left out.
    """
    if found.code == "R003":
        return replace(found, message=CATALOGUE[found.code].what)
    message = _OF_A_FILE.sub("confirmed", found.message)
    message = _QUOTED.sub(lambda m: m[0] if m[1] in words else "'…'", message)
    return replace(found, message=message, help=None if found.code == "R104" else found.help, excerpt=None)


def from_stdin() -> Parsed:
    """A case file that another program writes to stdin."""
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    return _joined(parse(data.decode("utf-8-sig", "replace"), "<stdin>"))


def from_file(file: Path) -> Parsed:
    """A case file, YAML or JSON. Messages name it without its folder."""
    parsed = load_file(file, file.name)
    return _joined(parsed) if file.suffix == ".json" else parsed


def _joined(parsed: Parsed) -> Parsed:
    """JSON writes letters beyond the first 65,536 as two escapes, which YAML does not know."""
    if parsed.root is not None or _PAIR.search(parsed.text) is None:
        return parsed
    return parse(_PAIR.sub(lambda pair: str(json.loads(f'"{pair[0]}"')), parsed.text), parsed.file)
