"""Would pyxform accept a form? Its own messages, never a traceback."""

from __future__ import annotations

import re
import warnings as silence
from dataclasses import dataclass
from pathlib import Path

from recognise.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What pyxform says of one form. ``languages`` are those of its labels."""

    file: str
    accepted: bool
    message: str | None = None
    warnings: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    form_id: str | None = None
    version: str | None = None


def judge(path: Path) -> Verdict:
    """Converts the form as pyxform does, and throws the result away.

    Raises:
        InputError: there is no such file.
    """
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    if not path.is_file():
        raise InputError(f"{path} does not exist")
    warnings: list[str] = []
    try:
        with silence.catch_warnings():
            silence.simplefilter("ignore")  # openpyxl speaks of print settings that nobody needs here
            result = convert(path, warnings=warnings, validate=False)
    except PyXFormError as error:
        return Verdict(file=path.name, accepted=False, message=str(error), warnings=tuple(warnings))
    except Exception as error:
        message = f"the form could not be read ({type(error).__name__})"
        return Verdict(file=path.name, accepted=False, message=message, warnings=tuple(warnings))
    root = re.search(r"<instance>\s*<[^>]+>", result.xform)
    head = dict(re.findall(r'\s(id|version)="([^"]*)"', root[0])) if root else {}
    return Verdict(
        file=path.name,
        accepted=True,
        warnings=tuple(warnings),
        languages=tuple(sorted(set(re.findall(r'<translation[^>]*? lang="([^"]+)"', result.xform)))),
        form_id=head.get("id"),
        version=head.get("version"),
    )
