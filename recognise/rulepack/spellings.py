"""Slips in spellings of titles that no schema can see: stray marks, three equal letters, letters of another script."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognise.diagnostics import Diagnostic
from recognise.model.rules import Position, Table
from recognise.rulepack.yaml12 import Node, Parsed

_LATIN, _OTHER = (
    "A-Za-zÀ-ɏ",
    "\u0370-\u052f\u0620-\u064a",
)  # Greek, Cyrillic, Arabic: the scripts with look-alikes or neighbours
_SIGNS = (
    (re.compile(r";"), "holds a semicolon: a comma was meant?"),
    (re.compile(r"[^\W\d_]{5,}\. \S"), "goes on after a full stop: a comma was meant?"),
    (re.compile(r"\.\.|\s\s"), "holds a doubled stop or space: something was lost?"),
    (re.compile(r"([^\W\d_])\1\1"), "holds the same letter three times"),
    (re.compile(r"^[\W_]*[,.;:/-]|[,;:/(-]$"), "begins or ends with a mark"),
    (re.compile(f"[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}]"), "mixes letters of two scripts in one word"),
)
_QUOTED = re.compile(r""""[^"\n]*"|#[^\n]*""")
_TRAILING = re.compile(r",\s*[\]}]")
_LOST = re.compile(r",\s*[\]}]|(?<=\w) +,")
_SUSPECT = re.compile(
    "|".join(f"(?:{sign.pattern})" for sign, _ in _SIGNS)
)  # most spellings are clean: one look


def check_spellings(terms: Node | None) -> list[Diagnostic]:
    """R209 for signs of a slip that no right spelling shows."""
    return [
        Diagnostic(
            code="R209",
            message=f"spelling '{text}' {problem}",
            position=node.position,
            severity="warning",
        )
        for _, text, node in spellings_of(terms)
        if (problem := _slip(text))
    ]


def check_entries(parsed: Parsed) -> list[Diagnostic]:
    """R215 for a comma before a closing bracket, or after a space: an entry or a word seems to be lost."""
    if " ," not in parsed.text and not _TRAILING.search(parsed.text):  # most files are clean: one look
        return []
    bare = _QUOTED.sub(lambda found: ("x" if found[0][0] == '"' else " ") * len(found[0]), parsed.text)
    found = []
    for hit in _LOST.finditer(bare):
        line = bare.count("\n", 0, hit.start()) + 1
        column = hit.start() - bare.rfind("\n", 0, hit.start())
        where = Position(file=parsed.file, line=line, column=column, end_line=line, end_column=column + 1)
        what = "a space before the comma" if hit[0][0] == " " else "a comma before the closing bracket"
        message = f"{what}: was something lost?"
        found.append(Diagnostic(code="R215", message=message, position=where, severity="warning"))
    return found


def check_languages(table: Table, terms: Node | None) -> list[Diagnostic]:
    """R213 for a term with spellings, but none in a language of the country's documents."""
    spoken = set(dict(table.section).get("languages", ()))
    found = []
    for term, by_language in table.terms.items():
        if terms is not None and spoken and by_language and not spoken & {"", *by_language}:
            message = (
                f"terms.{term}: no spelling in a language of its documents ({', '.join(sorted(spoken))})"
            )
            position = terms.keys[term].position
            found.append(Diagnostic(code="R213", message=message, position=position, severity="warning"))
    return found


def spellings_of(terms: Node | None) -> Iterator[tuple[str, str, Node]]:
    """Language, text and place of every spelling under `terms:`."""
    for node in terms.value.values() if terms is not None and isinstance(terms.value, dict) else ():
        for language, words in node.value.items() if isinstance(node.value, dict) else (("", node),):
            for word in words.value if isinstance(words.value, list) else ():
                yield language, str(word.value), word


def _slip(text: str) -> str | None:
    if _SUSPECT.search(text):
        for sign, problem in _SIGNS:
            hit = sign.search(text)
            if hit and not hit[0].isupper():  # III and SSSCE are no slips
                return problem
    if text.count("(") != text.count(")"):
        return "has a bracket without its partner"
    return None
