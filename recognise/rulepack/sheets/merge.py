"""Three-way merge of an edited sheet: what the editor changed goes in, what the file changed meanwhile stays, clashes are refused."""

from __future__ import annotations

from dataclasses import dataclass, field

from recognise.rulepack.sheets.flatten import Flat, Path, digest, flatten, header, shape_at
from recognise.rulepack.sheets.splice import Edit, add_rows, apply, remove_row, set_value
from recognise.rulepack.yaml12 import Node, parse


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell as the editor sees it: the name of the sheet and the cell (``SYR!C7``)."""

    place: str
    text: str


@dataclass(slots=True)
class EditedSheet:
    """What came back: cells by row id and column, the base they were exported with, and faults found while reading."""

    rows: dict[str, dict[Path, SheetCell]]
    base: dict[str, dict[Path, str]]
    exported: dict[str, str] = field(default_factory=dict)
    """Row id -> digest of its cells at export; a CSV loses the base of a row that is deleted, but not this."""
    problems: list[str] = field(default_factory=list)
    hit: str | None = None
    """The `hit:` that a DMN table asks for; sheets have none."""


@dataclass(slots=True)
class Merged:
    """The new text of the file, or the reasons for refusing; ``changes`` says what was taken over, for people."""

    text: str
    changes: list[str]
    problems: list[str]


def merge(text: str, file: str, kind: str, sheet: EditedSheet) -> Merged:
    """Merges an edited sheet into the text of a rule file. On any problem the text is left as it is."""
    parsed = parse(text, file)
    if parsed.root is None:
        return Merged(text, [], [f"{file} cannot be read: run 'recognise rules check'"])
    merger = _Merger(text, parsed.root, kind, sheet)
    merger.run()
    if merger.problems:
        return Merged(text, [], merger.problems)
    return Merged(apply(text, merger.edits), merger.changes, [])


class _Merger:
    def __init__(self, text: str, root: Node, kind: str, sheet: EditedSheet) -> None:
        self.text, self.root, self.kind, self.sheet = text, root, kind, sheet
        self.now: Flat = flatten(root)
        listed = root.get("rows")
        assert listed is not None
        self.listed = listed
        self.nodes = {
            str(node.value["id"].value): node for node in listed.value if node.get("id") is not None
        }
        self.edits: list[Edit] = []
        self.changes: list[str] = []
        self.problems = list(sheet.problems)

    def run(self) -> None:
        hit = self.root.get("hit")
        if self.sheet.hit is not None and hit is not None and hit.value != self.sheet.hit:
            message = f"the table is to be read as '{self.sheet.hit}', but the file says hit: {hit.plain()}"
            self.problems.append(message)
        for row_id, cells in self.sheet.rows.items():
            if row_id in self.sheet.base:
                self._changed(row_id, cells)
        self._removed()
        self._added()

    def _changed(self, row_id: str, cells: dict[Path, SheetCell]) -> None:
        base = self.sheet.base[row_id]
        node = self.nodes.get(row_id)
        for path in dict.fromkeys((*base, *cells)):
            cell = cells.get(path)
            new, old = (cell.text if cell else ""), base.get(path, "")
            if new == old:
                continue
            place = cell.place if cell else row_id
            if node is None:
                self.problems.append(f"{place}: row {row_id} was removed from the file meanwhile")
                return
            here = self.now.rows[row_id].get(path, "")
            if here == new:
                continue
            if here != old:
                self.problems.append(
                    f"{place}: {header(path)} was '{old}', is '{here}' in the file and '{new}' in the sheet"
                )
            elif self._fits(path, place):
                self.edits += set_value(self.text, node, path, new, self.kind)
                self.changes.append(f"{row_id} {header(path)}: {old or '(empty)'} -> {new or '(empty)'}")

    def _fits(self, path: Path, place: str) -> bool:
        if shape_at(self.kind, path) is None:
            self.problems.append(f"{place}: there is no column '{header(path)}' in a {self.kind} table")
            return False
        return True

    def _removed(self) -> None:
        exported = {
            **{row_id: digest(base) for row_id, base in self.sheet.base.items()},
            **self.sheet.exported,
        }
        for row_id, wanted in exported.items():
            if row_id in self.sheet.rows or row_id not in self.nodes:
                continue
            if digest(self.now.rows[row_id]) != wanted:
                self.problems.append(f"row {row_id} was removed in the sheet and changed in the file")
            else:
                self.edits.append(remove_row(self.text, self.nodes[row_id]))
                self.changes.append(f"{row_id} removed")

    def _added(self) -> None:
        new = []
        for row_id, cells in self.sheet.rows.items():
            if row_id in self.sheet.base:
                continue
            if row_id in self.nodes:
                place = next(iter(cells.values())).place
                self.problems.append(f"{place}: row id '{row_id}' is already used in the file")
            elif all(self._fits(path, cell.place) for path, cell in cells.items()):
                new.append({path: cell.text for path, cell in cells.items()})
                self.changes.append(f"{row_id} added")
        if new and not self.problems:
            self.edits.append(add_rows(self.text, self.listed, new, self.kind))
