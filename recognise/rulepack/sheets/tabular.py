"""Rule tables as CSV and as Excel workbooks. All cells are text; what was exported travels along as the base of the merge."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from collections.abc import Mapping
from pathlib import Path as FilePath
from typing import Any

from recognise.errors import InputError
from recognise.model.rules import FactDef
from recognise.rulepack.sheets.flatten import Flat, Path, choices_at, digest, header
from recognise.rulepack.sheets.merge import EditedSheet, SheetCell

BASE = "_base (do not edit)"
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")


def _shown(text: str) -> str:
    """A text as a spreadsheet may hold it: never a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def _taken(text: str) -> str:
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text


def _base_of(cells: Mapping[Path, str]) -> str:
    return json.dumps({header(path): value for path, value in cells.items()}, ensure_ascii=False)


def to_csv(flat: Flat) -> bytes:
    """The table as CSV: UTF-8 with a byte order mark, one line a row, the base in the last column."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    exported = json.dumps({row_id: digest(cells) for row_id, cells in flat.rows.items()})
    writer.writerow([*(header(path) for path in flat.columns), f"{BASE} {exported}"])
    for cells in flat.rows.values():
        writer.writerow([*(_shown(cells.get(path, "")) for path in flat.columns), _base_of(cells)])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8")


def from_csv(path: FilePath) -> EditedSheet:
    """Reads an edited CSV.

    Raises:
        InputError: the file is not such a table.
    """
    try:
        lines = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read as CSV in UTF-8: {error}") from None
    table = [
        [(value, f"{path.name}!{_letters(c)}{r}") for c, value in enumerate(line, 1)]
        for r, line in enumerate(lines, 1)
    ]
    return _edited(table, path.name, None)


def to_xlsx(flat: Flat, name: str, kind: str, facts: Mapping[str, FactDef]) -> bytes:
    """The table as a workbook: text cells, drop-downs, a locked id column, and the base on a hidden sheet."""
    from openpyxl import Workbook
    from openpyxl.styles import Font, PatternFill, Protection
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook()
    sheet: Any = book.active
    sheet.title = re.sub(r"[\\/*?:\[\]]", "-", name)[:31]
    sheet.append([header(path) for path in flat.columns])
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E8ECF3")
    for number, cells in enumerate(flat.rows.values(), 2):
        for column, path in enumerate(flat.columns, 1):
            cell = sheet.cell(row=number, column=column)
            cell.value, cell.data_type, cell.number_format = cells.get(path, "") or None, "s", "@"
            cell.protection = Protection(locked=path == ("id",))
    for column, path in enumerate(flat.columns, 1):
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = min(
            48, 3 + max([len(header(path)), *(len(c.get(path, "")) for c in flat.rows.values())])
        )
        words = choices_at(kind, path, facts)
        if words and sum(map(len, words)) + len(words) < 250:
            rule = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
            sheet.add_data_validation(rule)
            rule.add(f"{letter}2:{letter}{len(flat.rows) + 200}")
    sheet.freeze_panes = "B2"
    hidden: Any = book.create_sheet("_base")
    hidden.sheet_state = "veryHidden"
    for cells in flat.rows.values():
        hidden.append([cells[("id",)], _base_of(cells)])
    for row in hidden.iter_rows():
        for cell in row:
            cell.data_type = "s"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def from_xlsx(path: FilePath) -> EditedSheet:
    """Reads an edited workbook.

    Raises:
        InputError: the file is not a workbook made by ``rules export --xlsx``.
    """
    from openpyxl import load_workbook

    try:
        book = load_workbook(path, data_only=False)
    except Exception as error:  # openpyxl raises many kinds for files that are no workbooks
        raise InputError(f"{path} cannot be read as an Excel workbook ({type(error).__name__})") from None
    if "_base" not in book.sheetnames:
        raise InputError(f"{path} has no hidden base: start from 'recognise rules export --xlsx'")
    sheet = book[next(name for name in book.sheetnames if name != "_base")]
    base = {str(a.value): str(b.value) for a, b in book["_base"].iter_rows(max_col=2) if a.value is not None}
    problems: list[str] = []
    table = [
        [
            (
                _cell_text(cell.value, f"{sheet.title}!{cell.coordinate}", problems),
                f"{sheet.title}!{cell.coordinate}",
            )
            for cell in row
        ]
        for row in sheet.iter_rows()
    ]
    edited = _edited(table, sheet.title, base)
    edited.problems[:0] = problems
    return edited


def _cell_text(value: object, place: str, problems: list[str]) -> str:
    """A cell as text; Excel turns 2009 into a number, and 3-4 into a date, which is refused."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (datetime.date, datetime.datetime, datetime.time)):
        problems.append(
            f"{place}: Excel made a date of this cell ({value}); type it as text, with a ' before it"
        )
        return ""
    if isinstance(value, str) and value.startswith("=") and len(value) > 1:
        problems.append(f"{place}: a formula stands here; write its value")
    return str(value)


def _edited(table: list[list[tuple[str, str]]], name: str, base: dict[str, str] | None) -> EditedSheet:
    if not table or not any(text.strip() == "id" for text, _ in table[0]):
        raise InputError(f"{name} has no column 'id' in its first row: start from 'recognise rules export'")
    columns = [text.strip() for text, _ in table[0]]
    exported: dict[str, str] = {}
    for number, column in enumerate(columns):
        if column.startswith(BASE):
            exported = _strings(column[len(BASE) :])
            columns[number] = BASE
    rows: dict[str, dict[Path, SheetCell]] = {}
    bases: dict[str, dict[Path, str]] = {key: _paths(value) for key, value in (base or {}).items()}
    problems: list[str] = []
    for line in table[1:]:
        cells = {column: (text.strip(), place) for column, (text, place) in zip(columns, line) if column}
        row_id = cells.get("id", ("", ""))[0]
        if not any(text for column, (text, _) in cells.items() if column != BASE):
            continue
        if not row_id:
            problems.append(f"{line[0][1]}: the row has no id")
            continue
        if row_id in rows:
            problems.append(f"{cells['id'][1]}: row id '{row_id}' stands twice")
            continue
        if base is None and cells.get(BASE, ("", ""))[0]:
            exported_as = _paths(cells[BASE][0])
            if exported_as.get(("id",)) == row_id:  # a changed id makes it a new row
                bases[row_id] = exported_as
        rows[row_id] = {
            tuple(column.split(".")): SheetCell(place, _taken(text))
            for column, (text, place) in cells.items()
            if column != BASE and (text or column in _known(bases, row_id))
        }
    return EditedSheet(rows, bases, exported, problems)


def _known(bases: Mapping[str, Mapping[Path, str]], row_id: str) -> set[str]:
    return {header(path) for path in bases.get(row_id, {})}


def _strings(text: str) -> dict[str, str]:
    try:
        data = json.loads(text or "{}")
    except ValueError:
        return {}
    return {str(key): str(value) for key, value in data.items()} if isinstance(data, dict) else {}


def _paths(text: str) -> dict[Path, str]:
    return {tuple(key.split(".")): value for key, value in _strings(text).items()}


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
