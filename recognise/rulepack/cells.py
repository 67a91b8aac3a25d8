"""The cell language: the same text in YAML, CSV and Excel (``a | b``, ``1967..2001``, ``>= 4 years``, ``not a``, ``x *``, ``-``)."""

from __future__ import annotations

import datetime
import re

from recognise.diagnostics import did_you_mean
from recognise.model.rules import HIGH, LOW, Cell, FactDef

Spans = tuple[tuple[int, int], ...]
_NUMBER = r"(-?\d+)(?:\s*(years?|months?|y|m))?"
_DATE = r"(\d{4}-\d{2}-\d{2})"
_COMPARE = re.compile(r"(>=|<=|>|<)\s*(.+)\Z")
_UNITS = {"y": 12, "year": 12, "years": 12, "m": 1, "month": 1, "months": 1}
ANY = Cell(text="-", any=True)


class CellError(ValueError):
    """The text of a cell does not fit its fact. ``offset`` is where in the text, counted from 0."""

    def __init__(self, message: str, offset: int = 0, help: str | None = None) -> None:
        super().__init__(message)
        self.message, self.offset, self.help = message, offset, help


def parse_cell(text: str | int | bool | None, fact: FactDef) -> Cell:
    """Parses the text of a cell for a fact.

    Raises:
        CellError: the text is not of the cell language, or does not fit the fact's type or values.
    """
    if text is None or text == "" or text == "-":
        return ANY
    source = ("true" if text else "false") if isinstance(text, bool) else str(text)
    body, negated = source.strip(), False
    if body.startswith("not ") or body == "not":
        body, negated = body[4:].strip(), True
    if not body:
        raise CellError(f"{fact.name}: a value is missing after 'not'", len(source))
    parts = _split(source, len(source) - len(source.lstrip()) + (len(source.strip()) - len(body)))
    if fact.ordinal:
        spans = merge(span for part, at in parts for span in [_span(part, fact, at)])
        return Cell(text=source, spans=complement(spans) if negated else spans)
    literals, prefixes = set(), []
    for part, at in parts:
        if part.endswith("*"):
            prefix = _prefix(part, fact, at)
            prefixes.append(prefix)
            if prefix.endswith(" "):  # `technical *` is the word itself, or the word and more
                literals.add(prefix.rstrip())
        else:
            literals.add(_literal(part, fact, at))
    return Cell(
        text=source, literals=frozenset(literals), prefixes=tuple(sorted(set(prefixes))), negated=negated
    )


def _split(source: str, start: int) -> list[tuple[str, int]]:
    parts, at = [], start
    for piece in source[start:].split("|"):
        stripped = piece.strip()
        offset = at + len(piece) - len(piece.lstrip())
        if not stripped:
            raise CellError("a value is missing beside '|'", max(at - 1, start))
        parts.append((stripped, offset))
        at += len(piece) + 1
    return parts


def merge(spans: object) -> Spans:
    """Sorted, disjoint spans with the same members."""
    result: list[tuple[int, int]] = []
    for low, high in sorted(spans):  # type: ignore[call-overload]
        if result and low <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(result[-1][1], high))
        else:
            result.append((low, high))
    return tuple(result)


def complement(spans: Spans) -> Spans:
    """The spans that the given ones leave out."""
    result, at = [], LOW
    for low, high in spans:
        if low > at:
            result.append((at, low - 1))
        at = high + 1
    if at <= HIGH:
        result.append((at, HIGH))
    return tuple(result)


def _span(part: str, fact: FactDef, at: int) -> tuple[int, int]:
    compare = _COMPARE.match(part)
    if compare:
        if fact.type == "bool":
            raise CellError(f"{fact.name}: '{part}' is not true or false", at)
        value = _ordinal(compare[2], fact, at + compare.start(2), part)
        spans = {">=": (value, HIGH), ">": (value + 1, HIGH), "<=": (LOW, value), "<": (LOW, value - 1)}
        return spans[compare[1]]
    if ".." in part and fact.type != "bool":
        left, _, right = part.partition("..")
        low = _ordinal(left.strip(), fact, at, part) if left.strip() else LOW
        high = _ordinal(right.strip(), fact, at + len(left) + 2, part) if right.strip() else HIGH
        if not left.strip() and not right.strip():
            raise CellError(f"{fact.name}: '..' alone names no range", at, "write a..b, a.. or ..b")
        if low > high:
            raise CellError(
                f"{fact.name}: empty range {part}: {left.strip()} is after {right.strip()}",
                at,
                "swap the ends",
            )
        return low, high
    value = _ordinal(part, fact, at, part)
    return value, value


def _ordinal(text: str, fact: FactDef, at: int, whole: str) -> int:
    if fact.type == "bool":
        if text in ("true", "false"):
            return int(text == "true")
        raise CellError(f"{fact.name}: '{whole}' is not true or false", at, "write true or false")
    if fact.type == "enum":
        if text in fact.values:
            return fact.values.index(text)
        raise _not_one_of(text, fact, at)
    if fact.type == "date":
        return _date(text, fact, at)
    match = re.fullmatch(_NUMBER, text)
    if not match:
        message = f"{fact.name}: '{whole}' is not a number, a range a..b or a comparison >= n"
        dashed = re.fullmatch(r"(\d+)\s*[-–]\s*(\d+)", text)
        hint = f"write {dashed[1]}..{dashed[2]}, not {text}" if dashed else None
        raise CellError(message, at, hint)
    number, unit = int(match[1][:12]), match[2]  # Python refuses to read thousands of digits
    if re.match(r"-?0\d", match[1]):
        raise CellError(
            f"{fact.name}: '{text}' begins with 0", at, f"write {number}, or the digit that is missing"
        )
    if abs(number) >= HIGH:
        raise CellError(f"{fact.name}: '{text}' is too large", at)
    if unit is None:
        return number
    if fact.unit != "months":
        raise CellError(f"{fact.name}: '{text}' has a unit, but {fact.name} is a plain number", at)
    return number * _UNITS[unit]


def _date(text: str, fact: FactDef, at: int) -> int:
    try:
        if not re.fullmatch(_DATE, text):
            raise ValueError
        datetime.date.fromisoformat(text)
    except ValueError:
        raise CellError(f"{fact.name}: '{text}' is not a date YYYY-MM-DD", at) from None
    return int(text.replace("-", ""))


def _not_one_of(text: str, fact: FactDef, at: int) -> CellError:
    message = f"{fact.name}: '{text}' is not one of {', '.join(fact.values)}"
    return CellError(message, at, did_you_mean(text, fact.values))


def _literal(text: str, fact: FactDef, at: int) -> str:
    if fact.type == "enum" and text not in fact.values:
        raise _not_one_of(text, fact, at)
    if ".." in text and fact.type == "code":
        raise CellError(
            f"{fact.name}: '{text}': codes have no ranges", at, "write the codes with | or a prefix with *"
        )
    return text


def _prefix(text: str, fact: FactDef, at: int) -> str:
    prefix = text[:-1].rstrip() + (" " if text[-2:-1] == " " and fact.type != "code" else "")
    if fact.type == "enum" or not prefix.strip():
        raise CellError(f"{fact.name}: '{text}': a pattern is a beginning followed by *", at)
    if "*" in prefix:
        raise CellError(f"{fact.name}: '{text}': only one * at the end is allowed", at)
    return prefix
