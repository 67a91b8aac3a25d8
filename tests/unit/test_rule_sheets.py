"""Excel and CSV round trips: an unchanged sheet changes no byte; an edit changes one value and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognise.rulepack.load import kind_of, load
from recognise.rulepack.sheets.flatten import flatten
from recognise.rulepack.sheets.merge import merge
from recognise.rulepack.sheets.tabular import from_csv, from_xlsx, to_csv, to_xlsx
from recognise.rulepack.yaml12 import load_file

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = ROOT / "tests" / "data" / "rules" / "systems" / "XAA.yaml"
FORMS = ["csv", "xlsx"]


def _export(path: Path, form: str, tmp_path: Path) -> Path:
    parsed = load_file(path)
    flat = flatten(parsed.root)
    facts = load(ROOT / "tests" / "data" / "rules").pack.facts
    target = tmp_path / f"{path.stem}.{form}"
    target.write_bytes(
        to_csv(flat) if form == "csv" else to_xlsx(flat, path.stem, kind_of(parsed.root), facts)
    )
    return target


def _import(path: Path, sheet: Path):
    text = path.read_text("utf-8")
    edited = from_csv(sheet) if sheet.suffix == ".csv" else from_xlsx(sheet)
    return merge(text, path.name, kind_of(load_file(path).root), edited)


def _set(sheet: Path, row_id: str, column: str, value: str | None, *, remove=False):
    if sheet.suffix == ".csv":
        import csv
        import io

        rows = list(csv.reader(io.StringIO(sheet.read_bytes().decode("utf-8-sig"), newline="")))
        at = next(i for i, row in enumerate(rows) if row[0] == row_id)
        if remove:
            del rows[at]
        else:
            if column not in rows[0]:
                for i, row in enumerate(rows):
                    row.insert(len(row) - 1, column if i == 0 else "")
            rows[at][rows[0].index(column)] = value or ""
        out = io.StringIO(newline="")
        csv.writer(out).writerows(rows)
        sheet.write_bytes(out.getvalue().encode("utf-8-sig"))
        return
    from openpyxl import load_workbook

    book = load_workbook(sheet)
    page = book[book.sheetnames[0]]
    at = next(cell.row for cell in page["A"] if cell.value == row_id)
    if remove:
        page.delete_rows(at)
    else:
        heads = [cell.value for cell in page[1]]
        if column not in heads:
            page.cell(row=1, column=len(heads) + 1).value = column
            heads.append(column)
        page.cell(row=at, column=heads.index(column) + 1).value = value
    book.save(sheet)


def _rule_files():
    return sorted(
        p
        for kind in ("systems", "hosts", "evidence", "exemptions")
        for p in (ROOT / "rules" / kind).glob("*.yaml")
    )


@pytest.mark.parametrize("form", FORMS)
def test_unchanged_sheets_change_no_byte(form, tmp_path):
    for path in [EXAMPLE, *_rule_files()]:
        if kind_of(load_file(path).root) in ("facts", None):
            continue
        merged = _import(path, _export(path, form, tmp_path))
        assert merged.problems == [], path.name
        assert merged.text == path.read_text("utf-8"), path.name
        assert merged.changes == []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("row", "column", "value", "expected"),
    [
        ("XAA-7", "then.isced", "6", "then: {isced: 6, eqf: 7}"),
        ("XAA-4", "when.entry", "bachelor", 'entry: "bachelor"'),
        ("XAA-4", "law", "chart; act", "law: [chart, act]"),
        ("XAA-7", "text.en", "Long, five years: a degree", 'en: "Long, five years: a degree"'),
        ("XAA-3", "verify", "ask the ministry", "law: [chart], verify: ask the ministry}"),
        ("XAA-3", "text.sl", "Kratko", "text: {sl: Kratko}}"),
        ("XAA-7", "text.en", "", "law: [chart], text: {}}"),
        (
            "XAA-5",
            "when.entry",
            "",
            "when: {title: technical diploma, duration_months: 24..}, then: {isced: 3",
        ),
    ],
)
def test_one_edit_changes_one_line(form, row, column, value, expected, tmp_path):
    sheet = _export(EXAMPLE, form, tmp_path)
    _set(sheet, row, column, value)
    merged = _import(EXAMPLE, sheet)
    assert merged.problems == []
    before, after = EXAMPLE.read_text("utf-8").splitlines(), merged.text.splitlines()
    assert len(before) == len(after)
    changed = [new for old, new in zip(before, after) if old != new]
    assert len(changed) == 1 and expected in changed[0]
    assert len(merged.changes) == 1


@pytest.mark.parametrize("form", FORMS)
def test_row_removed_and_added(form, tmp_path):
    sheet = _export(EXAMPLE, form, tmp_path)
    _set(sheet, "XAA-8", "", None, remove=True)
    merged = _import(EXAMPLE, sheet)
    assert merged.changes == ["XAA-8 removed"]
    assert "XAA-8," not in merged.text and "XAA-7," in merged.text
    sheet = _export(EXAMPLE, form, tmp_path)
    _set(sheet, "XAA-8", "id", "XAA-9")
    merged = _import(EXAMPLE, sheet)
    assert merged.problems == []
    assert sorted(merged.changes) == ["XAA-8 removed", "XAA-9 added"]
    assert "XAA-9, when: {title: bachelor, duration_months: 0..35}" in merged.text


@pytest.mark.parametrize("form", FORMS)
def test_clash_names_the_cell(form, tmp_path):
    copy = tmp_path / "XAA.yaml"
    copy.write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    sheet = _export(copy, form, tmp_path)
    _set(sheet, "XAA-7", "then.isced", "6")
    copy.write_text(
        copy.read_text("utf-8").replace("then: {isced: 7, eqf: 7}", "then: {isced: 8, eqf: 7}"), "utf-8"
    )
    merged = _import(copy, sheet)
    assert merged.changes == [] and merged.text == copy.read_text("utf-8")
    assert (
        "!" in merged.problems[0] and "was '7', is '8' in the file and '6' in the sheet" in merged.problems[0]
    )


@pytest.mark.parametrize("form", FORMS)
def test_other_edits_of_the_file_are_kept(form, tmp_path):
    copy = tmp_path / "XAA.yaml"
    copy.write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    sheet = _export(copy, form, tmp_path)
    _set(sheet, "XAA-7", "then.isced", "6")
    copy.write_text(
        copy.read_text("utf-8").replace("duration_months: 0..23", "duration_months: 0..22"), "utf-8"
    )
    merged = _import(copy, sheet)
    assert merged.problems == []
    assert "0..22" in merged.text and "then: {isced: 6, eqf: 7}" in merged.text


def test_excel_dates_and_unknown_columns_are_refused(tmp_path):
    import datetime

    sheet = _export(EXAMPLE, "xlsx", tmp_path)
    _set(sheet, "XAA-7", "when.duration_months", datetime.date(2026, 3, 4))  # typed as 3-4
    problems = _import(EXAMPLE, sheet).problems
    assert problems and problems[0].startswith("XAA!") and "date" in problems[0]
    sheet = _export(EXAMPLE, "xlsx", tmp_path)
    _set(sheet, "XAA-7", "colour", "red")
    assert "there is no column 'colour'" in _import(EXAMPLE, sheet).problems[0]


def test_cells_never_become_formulas(tmp_path):
    from openpyxl import load_workbook

    copy = tmp_path / "XAA.yaml"
    copy.write_text(
        EXAMPLE.read_text("utf-8").replace("text: {en: Long degree}", 'text: {en: "=1+1"}'), "utf-8"
    )
    sheet = _export(copy, "xlsx", tmp_path)
    book = load_workbook(sheet)
    assert all(cell.data_type != "f" for page in book for row in page.iter_rows() for cell in row)
    assert b"'=1+1" in _export(copy, "csv", tmp_path).read_bytes()
    assert _import(copy, _export(copy, "csv", tmp_path)).text == copy.read_text("utf-8")
