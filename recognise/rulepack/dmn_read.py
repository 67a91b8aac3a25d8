"""DMN decision tables in: S-FEEL tables whose hit policy the rule files have; everything else is refused with its line."""

from __future__ import annotations

from collections.abc import Mapping

from recognise.errors import InputError
from recognise.model.rules import FactDef
from recognise.rulepack.cells import CellError, parse_cell
from recognise.rulepack.dmn_feel import FeelError, read_feel, read_literal, to_cell_text, to_feel
from recognise.rulepack.dmn_xml import Element, parse
from recognise.rulepack.sheets.flatten import Path
from recognise.rulepack.sheets.merge import EditedSheet, SheetCell

OURS = "urn:recognise:rules:dmn:1"
HIT_POLICIES = {
    "UNIQUE": "unique",
    "ANY": "unique",
    "FIRST": "first",
    "COLLECT": "collect",
    "RULE ORDER": "collect",
}
"""DMN's name -> `hit:`. ANY lets rows overlap that agree, as `unique` does; our `collect` keeps the order of the rows."""
_DAY = FactDef(name="decision_date", type="date")
_EDITABLE = {"row": ("id",), "law": ("law",), "text": ("text", "en")}


def from_dmn(data: bytes, facts: Mapping[str, FactDef], *, file: str = "table.dmn") -> EditedSheet:
    """The rows of the one decision table of a DMN file, ready for `sheets.merge.merge`; faults are listed, none is guessed away.

    A cell whose meaning did not change keeps the words it was exported with.

    Raises:
        InputError: the file is not DMN, or holds no decision table or several.
    """
    root = parse(data, file)
    if root.tag != "definitions" or "/DMN/" not in root.namespace:
        raise InputError(f"{file}:{root.line}: not a DMN file (the root is '{root.tag}')")
    found = [(d, e) for d in root.all("decision") for e in d.children if e.namespace == root.namespace]
    tables = [pair for pair in found if pair[1].tag == "decisionTable"]
    if len(tables) != 1:
        raise InputError(f"{file}: {len(tables)} decision tables; one file holds one")
    return _TableReader(file, *tables[0], facts).read()


class _TableReader:
    def __init__(self, file: str, decision: Element, grid: Element, facts: Mapping[str, FactDef]) -> None:
        self.file, self.grid, self.facts = file, grid, facts
        self.problems: list[str] = []
        kept = decision.first("extensionElements")
        table = kept.first("table") if kept is not None else None
        frame = table.all("applies") if table is not None else []
        self.applies = {one.attributes.get("fact", ""): one.text for one in frame}

    def read(self) -> EditedSheet:
        sheet = EditedSheet({}, {}, problems=self.problems)
        policy = self.grid.attributes.get("hitPolicy", "UNIQUE")
        if policy not in HIT_POLICIES or "aggregation" in self.grid.attributes:
            shown = f"{policy} {self.grid.attributes.get('aggregation', '')}".strip()
            self._refuse(self.grid, f"hit policy {shown}: only {', '.join(HIT_POLICIES)} can be read")
        sheet.hit = HIT_POLICIES.get(policy)
        inputs = [self._input(element) for element in self.grid.all("input")]
        outputs = [self._output(element) for element in self.grid.all("output")]
        notes = [element.attributes.get("name", "") for element in self.grid.all("annotation")]
        if self.problems:
            return sheet
        for number, rule in enumerate(self.grid.all("rule"), 1):
            self._rule(rule, number, inputs, outputs, notes, sheet)
        return sheet

    def _refuse(self, where: Element, message: str) -> None:
        self.problems.append(f"{self.file}:{where.line}: {message}")

    def _input(self, element: Element) -> tuple[Path, FactDef]:
        expression = element.first("inputExpression")
        name = expression.words("text") if expression is not None else ""
        ours = element.attributes.get(f"{{{OURS}}}path", f"when.{name}")
        if ours == "valid":
            return ("valid",), _DAY
        if name not in self.facts:
            self._refuse(element, f"input '{name}' is not a fact of the rule files")
            return ("when", name), _DAY
        return tuple(ours.split(".", 1)), self.facts[name]

    def _output(self, element: Element) -> Path:
        name = element.attributes.get("name", "")
        path = tuple(element.attributes.get(f"{{{OURS}}}path", f"then.{name}").split("."))
        if path[0] != "then" or not path[-1]:
            self._refuse(element, "an output needs the name of a key of `then:`")
        return path

    def _rule(
        self,
        rule: Element,
        number: int,
        inputs: list[tuple[Path, FactDef]],
        outputs: list[Path],
        notes: list[str],
        sheet: EditedSheet,
    ) -> None:
        base = self._base(rule)
        entries, results = rule.all("inputEntry"), rule.all("outputEntry")
        if len(entries) != len(inputs) or len(results) != len(outputs):
            self._refuse(
                rule,
                f"rule {number}: {len(entries)} + {len(results)} entries, {len(inputs)} + {len(outputs)} columns",
            )
            return
        texts = dict(base)
        for (path, fact), entry in zip(inputs, entries):
            self._condition(path, fact, entry, number, base, texts)
        for path, entry in zip(outputs, results):
            self._result(path, entry, number, base, texts)
        for name, note in zip(notes, rule.all("annotationEntry")):
            if name in _EDITABLE:
                texts[_EDITABLE[name]] = note.words("text") or texts.get(_EDITABLE[name], "")
        row_id = texts.get(("id",), "")
        if not row_id:
            self._refuse(rule, f"rule {number} has no row id: write it under the annotation 'row'")
        elif row_id in sheet.rows:
            self._refuse(rule, f"rule {number}: row id '{row_id}' is already used")
        else:
            place = f"{self.file}:{rule.line} (rule {number})"
            sheet.rows[row_id] = {
                path: SheetCell(place, text) for path, text in texts.items() if text or path in base
            }
            if base and base.get(("id",)) == row_id:
                sheet.base[row_id] = base

    def _base(self, rule: Element) -> dict[Path, str]:
        """The cells as they were exported."""
        kept = rule.first("extensionElements")
        row = kept.first("row") if kept is not None else None
        return (
            {
                tuple(c.attributes["path"].split(".")): c.text
                for c in row.all("cell")
                if "path" in c.attributes
            }
            if row
            else {}
        )

    def _condition(
        self,
        path: Path,
        fact: FactDef,
        entry: Element,
        number: int,
        base: dict[Path, str],
        texts: dict[Path, str],
    ) -> None:
        try:
            feel = read_feel(entry.words("text"))
            text = to_cell_text(feel, fact)
        except FeelError as error:
            self._refuse(entry, f"rule {number}, {fact.name}: {error.message}: {entry.words('text')!r}")
            return
        if path == ("valid",):
            self._window(text, entry, number, texts)
        elif path[0] == "applies":
            if not _same(text, self.applies.get(fact.name, "-"), fact):
                message = f"{fact.name} is a condition of the whole file; change it there"
                self._refuse(entry, f"rule {number}: {message}")
        elif path[0] == "when" and not _same(text, base.get(path, "-"), fact):
            texts[path] = "" if text == "-" else text

    def _window(self, text: str, entry: Element, number: int, texts: dict[Path, str]) -> None:
        tests = read_feel(to_feel(parse_cell(text, _DAY), _DAY))
        if tests.negated or len(tests.tests) > 1:
            self._refuse(entry, f"rule {number}: the window of a row is one range of dates")
            return
        start = end = None
        for test in tests.tests:
            start = None if test.kind == "<=" else test.low
            end = {"<=": test.low, "=": test.low, ">=": None}.get(test.kind, test.high)
        for key, day in (("from", start), ("to", end)):
            texts[("valid", key)] = "" if day is None else str(day)

    def _result(
        self, path: Path, entry: Element, number: int, base: dict[Path, str], texts: dict[Path, str]
    ) -> None:
        try:
            value = read_literal(entry.words("text"))
        except FeelError as error:
            self._refuse(
                entry, f"rule {number}, {'.'.join(path[1:])}: {error.message}: {entry.words('text')!r}"
            )
            return
        text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
        if text or path in base:
            texts[path] = text


def _same(text: str, base: str, fact: FactDef) -> bool:
    """Whether two cells mean the same, whatever their words; a base that somebody broke means nothing."""
    try:
        return to_feel(parse_cell(text, fact), fact) == to_feel(parse_cell(base, fact), fact)
    except CellError:
        return False
