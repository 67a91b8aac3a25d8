"""Everything `rules check` looks for beyond reading: geometry of the tables, windows, codes, reviews, sources."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from recognise.diagnostics import Diagnostic
from recognise.model.rules import HIGH, LOW, Law, Position, Row, RulePack, Table
from recognise.rulepack.geometry import check_geometry
from recognise.rulepack.load import LoadedPack
from recognise.rulepack.shapes import is_date
from recognise.rulepack.spellings import check_entries, check_languages, check_spellings
from recognise.rulepack.translations import check_translations

LONGEST_REVIEW = 5
"""Years after which a promised review is no promise."""
_NEAR = ("1900", "2100")
"""Years between which the dates of laws, files and rows lie."""
SECTORAL = {"2211", "2212", "2221", "2222", "2250", "2261", "2262", "2161"}
"""ISCO-08 unit groups of the seven sectoral professions (Directive 2005/36/EC, Title III chapter III)."""


def check_pack(loaded: LoadedPack, *, as_of: str) -> list[Diagnostic]:
    """All findings of a pack, in file order. ``as_of`` decides which reviews are due."""
    found = list(loaded.diagnostics)
    broken = {one.position.file for one in loaded.errors}
    for table in loaded.pack.tables:
        found += _review(table, as_of) + _unread(table) + _sectoral(table) + _languages(table)
        found += check_entries(loaded.files[table.file])
        found += _codes(table, loaded.pack) + _levels(table) + _no_host(table) + _frame(table)
        root = loaded.files[table.file].root
        terms = root.get("terms") if root is not None else None
        found += check_translations(root)
        found += check_spellings(terms) + check_languages(table, terms)
        if table.file not in broken:
            outside = _outside(table, loaded.pack)
            found += _tests_outside(table)
            found += _windows(table) + (outside or check_geometry(table, loaded.pack.facts))
    lines = {file: one.text.splitlines() for file, one in loaded.files.items()}
    return sorted((_excerpt(one, lines) for one in found), key=Diagnostic.sort_key)


def _excerpt(one: Diagnostic, lines: dict[str, list[str]]) -> Diagnostic:
    from dataclasses import replace

    text, at = lines.get(one.position.file, []), one.position.line - 1
    return one if one.excerpt is not None or not 0 <= at < len(text) else replace(one, excerpt=text[at])


def _review(table: Table, as_of: str) -> list[Diagnostic]:
    if not is_date(table.review_by):
        return []
    assert table.review_by is not None
    if table.review_by < as_of:
        code, message = "R404", f"the review of {table.id} was due on {table.review_by}"
    elif int(table.review_by[:4]) - int(as_of[:4]) > LONGEST_REVIEW:
        code, message = "R408", f"the review of {table.id} is due only on {table.review_by}"
    else:
        return []
    return [Diagnostic(code=code, message=message, position=table.position, severity="warning")]


def _levels(table: Table) -> list[Diagnostic]:
    """Rows whose ISCED and EQF levels are two or more apart: the two frameworks differ by one step at most in practice."""
    found = []
    for row in table.rows:
        isced, eqf = row.then.get("isced"), row.then.get("eqf")
        if isinstance(isced, int) and isinstance(eqf, int) and abs(isced - eqf) > 1:
            message = f"row {row.id}: ISCED {isced} and EQF {eqf} are far apart"
            found.append(Diagnostic(code="R210", message=message, position=row.position, severity="warning"))
    return found


def _outside(table: Table, pack: RulePack) -> list[Diagnostic]:
    """Bounds that no value of the fact can reach: mostly a digit too many or too few."""
    found = []
    conditions = [*table.applies, *(c for row in table.rows for c in row.when)]
    named = [(c.fact, c.cell, c.position) for c in conditions]
    named += [(name, cell, table.position) for name, cell in table.domain.items()]
    for name, cell in table.domain.items():
        if cell.spans and (cell.spans[0][0] <= LOW or cell.spans[-1][1] >= HIGH):
            message = f"domain of {name}: {cell.text} has an open end, so no gap can be found there"
            found.append(
                Diagnostic(code="R212", message=message, position=table.position, severity="warning")
            )
    for name, cell, position in named:
        domain = pack.facts[name].domain
        if pack.facts[name].type not in ("int", "date") or domain is None or not domain.spans:
            continue
        low, high = domain.spans[0][0], domain.spans[-1][1]
        bounds = [b for span in cell.spans or () for b in span if LOW < b < HIGH]
        if any(not low - 1 <= bound <= high + 1 for bound in bounds):
            reach = pack.facts[name].show(low, high)
            message = f"{name}: {cell.text} goes beyond what the fact can be ({reach})"
            found.append(Diagnostic(code="R212", message=message, position=position))
    return found


def _tests_outside(table: Table) -> list[Diagnostic]:
    """Tests with a value that `domain:` of the file rules out: the domain or the test has a slip."""
    found = []
    for test in table.tests:
        for name, value in test.case.items():
            domain = table.domain.get(name)
            if domain is None or isinstance(value, bool) or not isinstance(value, int) or not domain.spans:
                continue
            if not domain.spans[0][0] - 1 <= value <= domain.spans[-1][1] + 1:
                message = f"{name}: the test's {value} lies outside `domain:` of the file ({domain.text})"
                found.append(
                    Diagnostic(code="R212", message=message, position=test.position, severity="warning")
                )
    return found


def _frame(table: Table) -> list[Diagnostic]:
    """Days, countries and names of a file that are mostly slips: no first day, another country or name than the id says."""
    from recognise.rulepack.codes import unknown_code

    found = []
    if table.valid_from is None and any(row.valid_from is None for row in table.rows):
        found.append(f"{table.id} has no `valid_from:`: its rows are in force for all of the past")
    if table.kind == "level":
        countries = [c.cell.literals for c in table.applies if c.fact == "country"]
        if not countries:
            found.append(f"{table.id} has no `applies: {{country: …}}`: it answers for every country")
        elif countries != [{table.id}] and unknown_code("ISO3166-3", table.id) is None:
            found.append(f"{table.id} applies to another country than its id says")
    found += [
        f"{table.id} has a date of {day[:4]}: {day}" for day in _days(table) if not _NEAR[0] < day < _NEAR[1]
    ]
    stem = table.file.rpartition("/")[2].removesuffix(".yaml")
    if 0 < OSA.distance(stem.upper(), table.id.upper()) <= len(stem) // 3:
        found.append(f"the file '{stem}' holds the id {table.id}: one of the two has a slip")
    return [
        Diagnostic(code="R412", message=one, position=table.position, severity="warning") for one in found
    ]


def _days(table: Table) -> list[str]:
    ends = [
        table.valid_from,
        table.valid_to,
        *(d for row in table.rows for d in (row.valid_from, row.valid_to)),
    ]
    ends += [day for law in table.laws.values() for day in (law.valid_from, law.valid_to, law.consulted)]
    return [day for day in ends if day is not None]


def _unread(table: Table) -> list[Diagnostic]:
    found = []
    for law in table.laws.values():
        if law.verify is not None and law.position is not None:
            message = f"law '{law.key}': nobody could check it yet: {law.verify}"
            found.append(Diagnostic(code="R405", message=message, position=law.position, severity="note"))
    return found


def _languages(table: Table) -> list[Diagnostic]:
    """Rows that lack a language which most texts of the file have."""
    texts = [row for row in table.rows if row.text]
    found = []
    for language in sorted({code for row in texts for code in row.text}):
        lacking = [row for row in texts if language not in row.text]
        if lacking and len(lacking) * 2 < len(texts):
            for row in lacking:
                message = f"row {row.id}: the text is missing in '{language}'"
                found.append(Diagnostic(code="R406", message=message, position=row.position, severity="note"))
    return found


def _no_host(table: Table) -> list[Diagnostic]:
    """An exemption file that names no host is read, but no host's case will ever meet it."""
    if table.kind != "exemption" or table.host is not None:
        return []
    message = f"{table.id} names no host: its rules are shown for no country"
    hint = "add `host:` with the country whose law it is, such as `host: ITA`"
    return [Diagnostic(code="R410", message=message, position=table.position, severity="warning", help=hint)]


def _sectoral(table: Table) -> list[Diagnostic]:
    """Directive 2005/36/EC, art. 2(2): first recognition of a third-country title respects minimum training."""
    found = []
    for row in table.rows:
        if row.then.get("effect") != "full_recognition" or "full_recognition" in table.never:
            continue
        codes = {
            c
            for x in (*table.applies, *row.when)
            if x.fact == "isco"
            for c in (*x.cell.literals, *x.cell.prefixes)
        }
        if not codes or any(s.startswith(c) for c in codes for s in SECTORAL):
            message = f"row {row.id} gives full_recognition to a sectoral profession"
            found.append(Diagnostic(code="R207", message=message, position=row.position))
    return found


def _windows(table: Table) -> list[Diagnostic]:
    """Rows in force on days on which none of their dated laws is."""
    found = []
    for row in table.rows:
        laws = [table.laws[key] for key in row.law if key in table.laws]
        dated = [law for law in laws if law.valid_from or law.valid_to]
        if not dated or len(dated) < len(laws) and table.kind != "exemption":
            continue
        hole = _hole(row, table, dated)
        if hole:
            message = f"row {row.id} is in force {hole}, when none of its laws is"
            hint = "end the row's `valid:` with the law, or declare the act that prolongs it and name it in the row's `law:`"
            found.append(Diagnostic(code="R403", message=message, position=row.position, help=hint))
    return found


def _hole(row: Row, table: Table, laws: list[Law]) -> str | None:
    start = row.valid_from or table.valid_from or "0000-00-00"
    end = row.valid_to or table.valid_to or "9999-12-31"
    at = start
    for law in sorted(laws, key=lambda law: law.valid_from or "0000-00-00"):
        if (law.valid_from or "0000-00-00") > at:
            return f"from {at}"
        at = max(at, _next_day(law.valid_to) if law.valid_to else "9999-12-31")
    return f"from {at}" if at <= end and at != "9999-12-31" else None


def _next_day(day: str) -> str:
    import datetime

    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()


def _codes(table: Table, pack: RulePack) -> list[Diagnostic]:
    """Codes that their scheme does not have."""
    from recognise.rulepack.codes import unknown_code

    found = []
    conditions = [*table.applies, *(c for row in table.rows for c in row.when)]
    for condition in conditions:
        fact = pack.facts[condition.fact]
        if fact.type != "code" or fact.scheme in (None, "none"):
            continue
        for code in sorted({*condition.cell.literals, *condition.cell.prefixes}):
            problem = unknown_code(fact.scheme or "", code, prefix=code in condition.cell.prefixes)
            if problem:
                position: Position = condition.position
                found.append(
                    Diagnostic(code="R208", message=f"{condition.fact}: {problem}", position=position)
                )
    return found
