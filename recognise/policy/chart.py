"""A country's chart as rows of text: what each qualification is, its level, and on what it rests."""

from __future__ import annotations

from typing import Any

from recognise.assess.evaluate import decide
from recognise.assess.levels import host_of
from recognise.assess.scope import scope_of
from recognise.model.rules import Row, RulePack, Table

HEADER = (
    "qualification",
    "original",
    "conditions",
    "years",
    "ISCED",
    "EQF",
    "host",
    "views",
    "source",
    "to check",
)


def head_lines(table: Table) -> list[str]:
    """The country, its stages and grading, one line each."""
    system: dict[str, Any] = dict(table.section)
    names = system.get("names", {})
    lines = [
        f"{names.get('en', table.id)} ({table.id})"
        + "".join(f" · {n}" for k, n in names.items() if k != "en")
    ]
    for stage in system.get("stages", []):
        text = stage.get("text", {}).get("en", stage["id"])
        lines.append(
            f"  {text}: {stage.get('years', '?')} years, age {stage.get('age', '?')}, ISCED {stage.get('isced', '?')}"
        )
    for scale in system.get("grading", []):
        span = f"{scale.get('min', '')}..{scale.get('max', '')}"
        lines.append(f"  grades ({scale['level']}): {span}, pass {scale.get('pass', '?')}")
    return lines


def chart_rows(pack: RulePack, table: Table, *, host: str | None, as_of: str) -> list[tuple[str, ...]]:
    """One tuple a row of the table, in the columns of ``HEADER``."""
    return [_row(pack, table, row, host, as_of) for row in table.rows]


def _row(pack: RulePack, table: Table, row: Row, host: str | None, as_of: str) -> tuple[str, ...]:
    titles = [c.cell.text for c in row.when if c.fact == "title"]
    rest = ", ".join(f"{c.fact} {c.cell.text}" for c in row.when if c.fact != "title")
    views = "; ".join(f"{who} EQF {view.get('eqf', '–')}" for who, view in row.views.items())
    level = row.then.get("refer") or row.then.get("isced", "")
    return (
        titles[0] if titles else row.id,
        _original(table, titles[0].split(" | ")[0]) if titles else "",
        rest,
        str(row.about.get("duration", "")),
        str(level),
        str(row.then.get("eqf", "")),
        _host(pack, row, host, as_of),
        views,
        ", ".join(row.law),
        row.verify or "",
    )


def _original(table: Table, term: str) -> str:
    """The first spelling in a language of the country."""
    by_language = table.terms.get(term, {})
    for language in dict(table.section).get("languages", []):
        if by_language.get(language):
            return by_language[language][0]
    return ""


def _host(pack: RulePack, row: Row, host: str | None, as_of: str) -> str:
    framework = host_of(pack, host, as_of) if host else None
    if framework is None or "eqf" not in row.then:
        return ""
    eqf = row.views.get(host[:3] if host else "", {}).get("eqf", row.then["eqf"])
    facts = {"eqf": eqf, "isced": row.then.get("isced"), "sector": row.then.get("sector")}
    verdict = decide(scope_of(pack, framework, as_of), facts, with_questions=False)
    if verdict.outcome != "proposed":
        return ""
    return f"{verdict.then['nqf']}: {verdict.then['label'].get('en', '')}"
