"""The rule pack as a read-only site: one page a table, an index; no network, no script but a search that may be off.

For people who decide about rules and do not open YAML: every row as a sentence and as cells, with its laws, their dates and
addresses, what is still to verify, the tests, and the version and digest that proposals carry.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from recognise.model.rules import Condition, FactDef, Row, RulePack, RuleTest, Table
from recognise.report.text import printable, web_address

if TYPE_CHECKING:
    from jinja2 import Environment

KINDS = {
    "level": "Countries of award",
    "host": "Host countries",
    "evidence": "When evidence is enough",
    "difference": "Substantial differences",
    "exemption": "Laws that relax recognition",
}
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"})
"""Languages written from right to left. A list of isolated words has no first strong letter to tell its direction by."""
_SEARCH = """
const list=document.querySelectorAll('main li'),box=document.createElement('p'),field=document.createElement('input');
field.type='search';field.placeholder='Search a country, a title, a law …';field.setAttribute('aria-label','Search');
box.className='search';box.append(field);document.querySelector('main').prepend(box);
field.addEventListener('input',()=>{const words=field.value.toLowerCase().split(/\\s+/);
for(const item of list){const text=(item.textContent+' '+(item.dataset.words||'')).toLowerCase();item.hidden=!words.every(w=>text.includes(w))}
for(const part of document.querySelectorAll('main section'))part.hidden=!part.querySelector('li:not([hidden])')});
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """A row in the words of a page."""

    row: Row
    sentence: str
    result: str
    window: str
    original: tuple[tuple[str, str], ...]
    """The title as the country's papers print it: language and spelling."""


def render_site(pack: RulePack) -> dict[str, str]:
    """File name -> page. ``index.html`` leads to one page for each decision table."""
    index = _page(
        "rule_site_index.html.j2", pack, script=_SEARCH, groups=_groups(pack), file_of=file_of, name_of=name_of,
        words=_words, documents=[d for d in pack.documents if d.kind in ("shortage", "regulated")],
    )  # fmt: skip
    pages = {"index.html": index}
    for table in pack.tables:
        pages[file_of(table)] = _table_page(pack, table)
    return pages


def file_of(table: Table) -> str:
    """The name of the page of a table."""
    return re.sub(r"[^\w.-]", "_", f"{table.kind}-{table.id}.html")


def _groups(pack: RulePack) -> list[tuple[str, tuple[Table, ...]]]:
    def order(table: Table) -> tuple[str, str]:
        return (table.host or "", name_of(table))

    return [
        (title, tuple(sorted(pack.of_kind(kind), key=order)))
        for kind, title in KINDS.items()
        if pack.of_kind(kind)
    ]


def name_of(table: Table) -> str:
    """What a table is called, in English where it has that."""
    names = dict(table.section).get("names", {})
    return str(names.get("en") or dict(table.text).get("en") or table.id)


def _words(table: Table) -> str:
    return " ".join(
        [table.id, *table.terms, *(str(n) for n in dict(table.section).get("names", {}).values())]
    )


def _table_page(pack: RulePack, table: Table) -> str:
    facts = list(dict.fromkeys(c.fact for row in table.rows for c in row.when))
    keys = list(dict.fromkeys(key for row in table.rows for key in row.then))
    rows = [
        _Shown(row=row, sentence=sentence(row.when, pack.facts), result=result(row.then), window=_window(row.valid_from, row.valid_to), original=_original(table, row))
        for row in table.rows
    ]  # fmt: skip
    return _page(
        "rule_site_table.html.j2", pack, script="", table=table, name=name_of(table), rows=rows, facts=facts, keys=keys,
        applies=sentence(table.applies, pack.facts), labels={n: _label(pack.facts[n]) for n in facts},
        cells={row.id: {c.fact: c.cell.text for c in row.when} for row in table.rows}, result_text=_value,
        right_to_left=RIGHT_TO_LEFT, gaps=[(sentence(gap.when, pack.facts), gap.why) for gap in table.gaps_ok], window=_window,
        tests=[(_case(test), _expected(test), test.on or "") for test in table.tests],
    )  # fmt: skip


def _original(table: Table, row: Row) -> tuple[tuple[str, str], ...]:
    named = [literal for c in row.when if c.fact == "title" for literal in sorted(c.cell.literals)]
    by_language = table.terms.get(named[0], {}) if len(named) == 1 else {}
    spoken = dict(table.section).get("languages", ())
    return tuple((code, by_language[code][0]) for code in spoken if by_language.get(code))[:2]


def sentence(conditions: tuple[Condition, ...], facts: Mapping[str, FactDef]) -> str:
    """Conditions as words: ``title is bachelor or licence, and nominal duration is 36 or more months``."""
    return ", and ".join(
        f"{_label(facts[c.fact])} {_cell_words(c.cell.text, facts[c.fact])}" for c in conditions
    )


def _label(fact: FactDef) -> str:
    text = str(dict(fact.text).get("en", fact.name.replace("_", " ")))
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _cell_words(text: str, fact: FactDef) -> str:
    body, verb = (text[4:], "is not") if text.startswith("not ") else (text, "is")
    if fact.type == "bool":
        return f"({'yes' if (body == 'true') is not text.startswith('not ') else 'no'})"
    unit = f" {fact.unit}" if fact.unit and re.search(r"\d\s*$", body) else ""
    return f"{verb} {' or '.join(_part(part.strip()) for part in body.split('|'))}{unit}"


def _part(part: str) -> str:
    for sign, words in (
        (">=", "{} or more"),
        ("<=", "{} or less"),
        (">", "more than {}"),
        ("<", "less than {}"),
    ):
        if part.startswith(sign):
            return words.format(part[len(sign) :].strip())
    low, dots, high = part.partition("..")
    if dots:
        return f"{low} to {high}" if low and high else f"{low} or more" if low else f"{high} or less"
    return f"beginning with {part[:-1].strip()}" if part.endswith("*") else part.replace("_", " ")


def result(then: Mapping[str, Any]) -> str:
    """A `then` as words."""
    return ", ".join(
        f"{_key(key)} {_value(value).replace('_', ' ')}" for key, value in then.items() if key != "text"
    )


def _key(key: str) -> str:
    return key.upper() if key in ("isced", "eqf", "nqf") else key.replace("_", " ")


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return str(value.get("en") or next(iter(value.values()), ""))
    return ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)


def _window(start: str | None, end: str | None) -> str:
    if not start and not end:
        return ""
    return f"{'from ' + start if start else ''}{' ' if start and end else ''}{'until ' + end if end else ''}"


def _case(test: RuleTest) -> str:
    return ", ".join(f"{name}: {_value(value)}" for name, value in test.case.items())


def _expected(test: RuleTest) -> str:
    parts = [", ".join(f"{_key(k)} {_value(v)}".strip() for k, v in dict(test.expect or {}).items())]
    parts += (
        ["not " + ", ".join(f"{_key(k)} {_value(v)}" for k, v in dict(test.expect_not or {}).items())]
        if test.expect_not
        else []
    )
    return "; ".join(part for part in parts if part)


def _page(template: str, pack: RulePack, *, script: str, **values: Any) -> str:
    from markupsafe import Markup

    style = resources.files("recognise.report").joinpath("templates", "rule_site.css").read_text("utf-8")
    allowed = f"; script-src {_hash(script)}" if script else ""
    policy = f"default-src 'none'; style-src {_hash(style)}{allowed}; base-uri 'none'; form-action 'none'"
    # Style and script are our own constants: nothing of the rule files goes into them.
    page = _environment().get_template(template)
    return page.render(pack=pack, policy=policy, style=Markup(style), script=Markup(script), **values)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    loader = PackageLoader("recognise.report", "templates")
    made = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        finalize=lambda value: printable(value) if type(value) is str else value,
    )  # fmt: skip
    made.filters["web_address"] = web_address
    return made
