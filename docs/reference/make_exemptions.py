"""Writes docs/reference/exemptions.md from the rule pack: rule, law, window, source read or still to be checked.

Usage: python docs/reference/make_exemptions.py [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "reference" / "exemptions.md"
HEAD = """# Exemption laws and shortage lists in the rule pack

Written by `docs/reference/make_exemptions.py`; change the files in `rules/`, then run it again. "Read" is the day on which
somebody read the named page; "check" is what nobody could check yet. A rule outside its window never applies.
An exemption is proposed, never granted: `quota_procedure` and `deadline_only` open a way to apply.
"""


def cell(text: str) -> str:
    """A text that fits in a table cell."""
    return text.replace("|", "\\|").replace("\n", " ")


def source(law) -> str:
    """A law with its link, the day somebody read it, and what is still to be checked."""
    name = f"[{cell(law.cite)}]({law.url})" if law.url else cell(law.cite)
    read = f" (read {law.consulted})" if law.consulted else ""
    return name + read + (f" **check:** {cell(law.verify)}" if law.verify else "")


def page() -> str:
    """The whole page."""
    sys.path.insert(0, str(ROOT))
    from recognise.assess.exemptions import window
    from recognise.rulepack.load import load
    from recognise.rulepack.regulated import regulated_professions
    from recognise.rulepack.shortage import shortage_lists

    pack = load(ROOT / "rules").pack
    tables = sorted(pack.of_kind("exemption"), key=lambda table: table.host or "")
    rows = [(table, row) for table in tables for row in table.rows]
    read = sum(any(table.laws[key].consulted for key in row.law) for table, row in rows)
    check = sum(bool(row.verify or any(table.laws[key].verify for key in row.law)) for table, row in rows)
    lines = [
        HEAD,
        f"{len(rows)} rules of {len({table.host for table in tables})} hosts; {read} rest on a page that was read, "
        f"{check} still name something to check.",
        "",
        "| Host | Rule | Effect | From | To | What it says | Law |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for table, row in rows:
        start, end = window(table, row)
        law = "; ".join(source(table.laws[key]) for key in row.law)
        open_point = f" **check:** {cell(row.verify)}" if row.verify else ""
        text = cell(row.text.get("en", ""))
        effect = row.then["effect"].replace("_", " ")
        lines.append(
            f"| {table.host} | {row.id} | {effect} | {start or ''} | {end or ''} | {text}{open_point} | {law} |"
        )
    lines += [
        "",
        "## Shortage lists",
        "",
        "| List | Host | From | To | Entries | Effect | Source |",
        "| --- | --- | --- | --- | ---: | --- | --- |",
    ]
    for one in shortage_lists(pack):
        open_point = f" **check:** {cell(one.verify)}" if one.verify else ""
        lines.append(
            f"| {one.id} | {one.host} | {one.valid_from} | {one.ends or ''} | {len(one.entries)} | {cell(one.effect)} | "
            f"[{cell(one.cite)}]({one.url}) (read {one.consulted}){open_point} |"
        )
    lines += [
        "",
        "## Regulated professions",
        "",
        "| Profession | Kind | Hosts | ISCO-08 | Articles | Source |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for one in regulated_professions(pack):
        hosts = (
            ", ".join(sorted(one.hosts))
            if len(one.hosts) < 4
            else f"{len(one.hosts)} countries (EU, EEA, Switzerland)"
        )
        lines.append(
            f"| {cell(one.name)} | {one.kind} | {hosts} | {', '.join(sorted(one.isco))} | {one.articles or ''} | [{cell(one.cite)}]({one.url}) |"
        )
    return "\n".join(lines) + "\n"


def main(words: list[str]) -> int:
    """Writes the page, or says whether it is current."""
    text = page()
    if "--check" in words:
        same = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        print(
            "docs/reference/exemptions.md is "
            + ("current" if same else "out of date: run docs/reference/make_exemptions.py")
        )
        return 0 if same else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
