"""S-FEEL unary tests and our cells: one to the other, and a small evaluator. Everything outside the subset is refused.

Subset: ``-``, literals (number, string, true, false, ``date("…")``), comparisons, ranges with either bracket, lists, ``not(…)``,
and ``starts with(?, "…")``, which S-FEEL lacks and code prefixes need (OMG DMN 1.3, clauses 9 and 10.3).
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from recognise.model.rules import HIGH, LOW, Cell, FactDef
from recognise.rulepack.cells import parse_cell

Value = int | str | bool | datetime.date
_TOKEN = re.compile(
    r'\s*(?:(?P<string>"(?:[^"\\]|\\.)*")|(?P<number>-?\d+(?:\.\d+)?(?!\w))|(?P<dots>\.\.)|(?P<op><=|>=|<|>)'
    r"|(?P<word>[A-Za-z]+(?: with)?)|(?P<mark>[\[\]()?,-]))"
)
_TYPES = {"int": "number", "date": "date", "bool": "boolean"}


class FeelError(ValueError):
    """The text is not of the subset. ``offset`` is where in the text, counted from 0."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.message, self.offset = message, offset


@dataclass(frozen=True, slots=True)
class Test:
    """One positive unary test: ``kind`` is ``=``, ``<``, ``<=``, ``>``, ``>=``, ``range`` or ``prefix``."""

    __test__ = False  # not a pytest class

    kind: str
    low: Value
    high: Value | None = None
    low_open: bool = False
    high_open: bool = False

    def holds(self, value: Value) -> bool:
        """Whether a value passes; values of another type never do."""
        if type(value) is not type(self.low):
            return False
        if self.kind == "=":
            return value == self.low
        if self.kind == "prefix":
            return str(value).startswith(str(self.low))
        if self.kind == "range":
            above = value > self.low if self.low_open else value >= self.low  # type: ignore[operator]
            return above and (value < self.high if self.high_open else value <= self.high)  # type: ignore[operator]
        compare: dict[str, Callable[[], bool]] = {
            "<": lambda: value < self.low,  # type: ignore[operator]
            "<=": lambda: value <= self.low,  # type: ignore[operator]
            ">": lambda: value > self.low,  # type: ignore[operator]
            ">=": lambda: value >= self.low,  # type: ignore[operator]
        }
        return compare[self.kind]()


@dataclass(frozen=True, slots=True)
class UnaryTests:
    """The entry of an input column. No tests and not negated: anything."""

    tests: tuple[Test, ...] = ()
    negated: bool = False

    @property
    def any(self) -> bool:
        """Whether the entry is ``-``."""
        return not self.tests

    def holds(self, value: Value) -> bool:
        """Whether a value passes."""
        return self.any or any(test.holds(value) for test in self.tests) is not self.negated


def feel_type(fact: FactDef) -> str:
    """The FEEL type of a fact."""
    return _TYPES.get(fact.type, "string")


def feel_value(value: int | str, fact: FactDef) -> Value:
    """An encoded value of a fact as FEEL sees it."""
    if fact.type == "bool":
        return bool(value)
    if fact.type == "date":
        return datetime.date.fromisoformat(_iso(int(value)))
    if fact.type == "enum" and fact.ordered:
        return fact.values[int(value)]
    return value


def literal(value: object) -> str:
    """A value as a FEEL literal; ``None`` is ``null``."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return f'date("{value.isoformat()}")'
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)


def to_feel(cell: Cell, fact: FactDef) -> str:
    """A cell as S-FEEL unary tests."""
    if cell.any:
        return "-"
    if cell.spans is None:
        parts = [literal(word) for word in sorted(cell.literals)]
        parts += [f"starts with(?, {literal(prefix)})" for prefix in cell.prefixes]
        return f"not({', '.join(parts)})" if cell.negated else ", ".join(parts)
    if fact.type in ("bool", "enum"):
        last = 1 if fact.type == "bool" else len(fact.values) - 1
        inside = [n for low, high in cell.spans for n in range(max(low, 0), min(high, last) + 1)]
        chosen = ", ".join(literal(feel_value(n, fact)) for n in inside or range(last + 1))
        return chosen if inside else f"not({chosen})"
    parts = [_span(low, high, fact) for low, high in cell.spans]
    nothing = f"not(>= {_end(20000101, fact)}, < {_end(20000101, fact)})"
    return ", ".join(part for part in parts if part) or nothing


def _span(low: int, high: int, fact: FactDef) -> str:
    if fact.type == "date":  # a bound such as "after 31 December" need not be a day of the calendar
        while low > LOW and not _is_day(low):
            low += 1
        while high < HIGH and not _is_day(high):
            high -= 1
    if low > high:
        return ""
    if low <= LOW and high >= HIGH:
        return "-"
    if low <= LOW:
        return f"<= {_end(high, fact)}"
    if high >= HIGH:
        return f">= {_end(low, fact)}"
    return _end(low, fact) if low == high else f"[{_end(low, fact)}..{_end(high, fact)}]"


def _end(value: int, fact: FactDef) -> str:
    return literal(feel_value(value, fact))


def _iso(value: int) -> str:
    text = f"{value:08d}"
    return f"{text[:4]}-{text[4:6]}-{text[6:]}"


def _is_day(value: int) -> bool:
    try:
        datetime.date.fromisoformat(_iso(value))
    except ValueError:
        return False
    return True


def read_feel(text: str) -> UnaryTests:
    """Reads the entry of an input column.

    Raises:
        FeelError: the text is not of the subset.
    """
    return _Reader(text).unary_tests()


def read_literal(text: str) -> Value | None:
    """Reads the entry of an output column: one literal, or ``null``.

    Raises:
        FeelError: the text is anything else.
    """
    if text.strip() in ("null", "", "-"):
        return None
    reader = _Reader(text)
    value = reader.endpoint()
    reader.end()
    return value


class _Reader:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def _peek(self) -> tuple[str, str, int]:
        found = _TOKEN.match(self.text, self.at)
        if found is None or found.lastgroup is None:
            rest = self.text[self.at :].strip()
            return ("end", "", len(self.text)) if not rest else ("unknown", rest[:20], self.at)
        return found.lastgroup, found[found.lastgroup], found.start(found.lastgroup)

    def _take(self, *wanted: str) -> str:
        kind, value, at = self._peek()
        if value not in wanted and kind not in wanted:
            shown = repr(value) if value else "the end"
            raise FeelError(f"{shown} is not of the subset that can be read (S-FEEL unary tests)", at)
        self.at = at + len(value)
        return value

    def end(self) -> None:
        """Demands that nothing follows."""
        self._take("end")

    def unary_tests(self) -> UnaryTests:
        if self.text.strip() in ("-", ""):
            return UnaryTests()
        negated = self._peek()[1] == "not"
        if negated:
            self._take("not")
            self._take("(")
        tests = [self._test()]
        while self._peek()[1] == ",":
            self._take(",")
            tests.append(self._test())
        if negated:
            self._take(")")
        self.end()
        return UnaryTests(tuple(tests), negated)

    def _test(self) -> Test:
        kind, value, at = self._peek()
        if kind == "op":
            self._take("op")
            return Test(value, self.endpoint())
        if value in ("[", "(", "]"):
            return self._range()
        if value == "starts with":
            for piece in ("starts with", "(", "?", ","):
                self._take(piece)
            prefix = self.endpoint()
            self._take(")")
            if not isinstance(prefix, str):
                raise FeelError("starts with() needs a text", at)
            return Test("prefix", prefix)
        return Test("=", self.endpoint())

    def _range(self) -> Test:
        opening = self._take("[", "(", "]")
        low = self.endpoint()
        self._take("dots")
        high, at = self.endpoint(), self.at
        closing = self._take("]", ")", "[")
        if type(low) is not type(high) or isinstance(low, (bool, str)):
            raise FeelError("a range needs two numbers or two dates", at)
        return Test("range", low, high, opening != "[", closing != "]")

    def endpoint(self) -> Value:
        """One literal."""
        kind, value, at = self._peek()
        self._take("string", "number", "true", "false", "date")
        if kind == "string":
            try:
                return str(json.loads(value))
            except ValueError:
                raise FeelError(f"{value} is not a text", at) from None
        if kind == "number":
            if "." in value:
                raise FeelError(f"{value}: only whole numbers can stand in a rule", at)
            return int(value)
        if value != "date":
            return value == "true"
        self._take("(")
        day = self._take("string")
        self._take(")")
        try:
            return datetime.date.fromisoformat(day[1:-1])
        except ValueError:
            raise FeelError(f"{day} is not a date YYYY-MM-DD", at) from None


def to_cell_text(feel: UnaryTests, fact: FactDef) -> str:
    """Unary tests in the words of the rule files.

    Raises:
        FeelError: the tests do not fit the fact, or hold a text that a cell cannot.
    """
    if feel.any:
        return "-"
    text = ("not " if feel.negated else "") + " | ".join(_part(test, fact) for test in feel.tests)
    try:
        parse_cell(text, fact)
    except ValueError as error:
        raise FeelError(str(error)) from None
    return text


def _part(test: Test, fact: FactDef) -> str:
    wanted = {"number": int, "date": datetime.date, "boolean": bool}.get(feel_type(fact), str)
    if type(test.low) is not wanted:
        raise FeelError(f"{fact.name} is of type {feel_type(fact)}, but {literal(test.low)} is not")
    if test.kind == "prefix":
        return f"{_word(test.low)}*"
    if test.kind == "range":
        low, high = _moved(test.low, test.low_open, 1), _moved(test.high, test.high_open, -1)
        return f"{_word(low)}..{_word(high)}"
    return _word(test.low) if test.kind == "=" else f"{test.kind} {_word(test.low)}"


def _moved(value: Value | None, is_open: bool, step: int) -> Value | None:
    if not is_open:
        return value
    return (
        value + datetime.timedelta(days=step) if isinstance(value, datetime.date) else int(value or 0) + step
    )


def _word(value: Value | None) -> str:
    if not isinstance(value, str):
        return literal(value).removeprefix('date("').removesuffix('")')
    if re.search(r"\||\*|\.\.|^(not |-$|[<>])|^\s*$", value):
        raise FeelError(f"{literal(value)} cannot stand in a cell")
    return value
