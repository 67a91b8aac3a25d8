"""Code lists that rules may use: ISO 3166-1 alpha-3, ISCO-08 unit groups, ISCED-F 2013. Codes only, no texts.

Sources: ISO 3166-1 (with the user-assigned XKX for Kosovo); ISCO-08 (ILO, 2012), 436 unit groups; ISCED Fields of
Education and Training 2013 (UNESCO Institute for Statistics).
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources


@cache
def schemes() -> dict[str, frozenset[str]]:
    """The code lists by the name of their scheme: ``ISO3166-3``, ``ISCO-08``, ``ISCED-F``."""
    text = resources.files("recognise.rulepack").joinpath("codes.json").read_text(encoding="utf-8")
    return {scheme: frozenset(codes.split()) for scheme, codes in json.loads(text).items()}


def unknown_code(scheme: str, code: str, *, prefix: bool = False) -> str | None:
    """What is wrong with a code of a scheme, with the nearest known code; ``None`` when it is known."""
    from recognise.diagnostics import did_you_mean

    known = schemes().get(scheme, frozenset())
    if code in known or (prefix and any(one.startswith(code) for one in known)):
        return None
    hint = did_you_mean(code, known)
    return f"'{code}' is not a code of {scheme}" + (f"; {hint}" if hint else "")
