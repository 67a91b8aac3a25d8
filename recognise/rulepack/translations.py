"""Stale translations: a text says from which English wording it was translated, so that an edit of the English is noticed.

Beside `text:` a row or file may carry `text_from: {sl: 1f3a9c}`: the first six hex digits of the SHA-256 of the English
text the translation was made from. `rules check` gives the digits to write.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from recognise.diagnostics import Diagnostic
from recognise.rulepack.yaml12 import Node


def stamp(english: str) -> str:
    """The digits for an English text."""
    return hashlib.sha256(english.strip().encode()).hexdigest()[:6]


def check_translations(root: Node | None) -> list[Diagnostic]:
    """A warning for each translation whose English text has changed since, or that names a text that is not there."""
    found = []
    for node in _with_stamps(root):
        text, made_from = node.value.get("text"), node.value["text_from"]
        english = text.get("en") if text is not None else None
        now = stamp(str(english.value)) if english is not None else None
        for language, digits in made_from.value.items() if isinstance(made_from.value, dict) else ():
            if now is None or text is None or text.get(language) is None:
                message = f"text_from names '{language}', but there is no text in '{language}' and 'en'"
            elif str(digits.value) != now:
                message = f"the text in '{language}' was translated from an older English text"
            else:
                continue
            hint = f"renew the translation, then write text_from: {{{language}: {now}}}" if now else None
            found.append(
                Diagnostic(
                    code="R409", message=message, position=digits.position, severity="warning", help=hint
                )
            )
    return found


def _with_stamps(root: Node | None) -> Iterator[Node]:
    """The file itself and its rows, where they carry stamps."""
    if root is None or not isinstance(root.value, dict):
        return
    rows = root.get("rows")
    for node in (root, *(rows.value if rows is not None and isinstance(rows.value, list) else ())):
        if isinstance(node.value, dict) and "text_from" in node.value:
            yield node
