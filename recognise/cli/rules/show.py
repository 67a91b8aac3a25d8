"""`recognise rules show`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from recognise.cli.options import as_of_option, rules_option
from recognise.errors import UsageError
from recognise.model.proposal import TraceNode
from recognise.model.rules import Row, RulePack, Table

_MARK = {"true": "✓", "false": "✗", "unknown": "?"}


@click.command()
@click.argument("what")
@click.option(
    "--lang",
    default="en",
    show_default=True,
    metavar="CODE",
    help="Language of the texts, where a file has it.",
)
@click.option("--all", "everything", is_flag=True, help="For a case: also the rows that do not hold.")
@as_of_option
@rules_option
def show(what: str, lang: str, everything: bool, as_of: str, rules_at: str | None) -> None:
    """Show a row (SYR-licence), a file (SYR or a path), or what the rules say about a case (a case folder).

    A case can also be written as facts: 'country=SYR title=إجازة'.

    Example: recognise rules show SYR-licence
    """
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    for table in pack.tables:
        if what in (table.id, table.file, f"{table.kind}/{table.id}") or (
            Path(what).is_file() and what.endswith(table.file)
        ):
            click.echo(_table(table, lang))
            return
        for row in table.rows:
            if row.id == what:
                click.echo(_row(table, row, lang))
                return
    if "=" in what:
        click.echo(_facts(pack, what, as_of, everything))
    elif Path(what).exists():
        click.echo(_case(pack, Path(what), as_of, everything))
    else:
        from recognise.diagnostics import did_you_mean

        names = [t.id for t in pack.tables] + [r.id for t in pack.tables for r in t.rows]
        raise UsageError(
            f"there is no row, file or case '{what}'; {did_you_mean(what, names) or 'see recognise rules coverage'}"
        )


def _in(texts: object, lang: str) -> str:
    if not isinstance(texts, dict):
        return ""
    return str(texts.get(lang) or texts.get("en") or next(iter(texts.values()), ""))


def _table(table: Table, lang: str) -> str:
    from recognise.report.table import render_table

    facts = list(dict.fromkeys(c.fact for row in table.rows for c in row.when))
    then = list(dict.fromkeys(key for row in table.rows for key in row.then))
    rows = [
        (row.id, *({c.fact: c.cell.text for c in row.when}.get(f, "-") for f in facts),
         *(_then(row.then.get(key), lang) for key in then), ", ".join(row.law), row.verify or "")
        for row in table.rows
    ]  # fmt: skip
    head = f"{table.id} - {_in(dict(table.text), lang)}\n{table.file} · hit {table.hit} · from {table.valid_from} · review by {table.review_by or table.valid_to}\n"
    laws = "\n".join(
        f"  {k}: {law.cite}" + (f" <{law.url}>" if law.url else "") for k, law in table.laws.items()
    )
    return f"{head}\n{render_table(('row', *facts, *then, 'law', 'to check'), rows, limit=36)}\nLaws and sources:\n{laws}"


def _then(value: object, lang: str) -> str:
    if isinstance(value, dict):
        return _in(value, lang)
    return "" if value is None else ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _row(table: Table, row: Row, lang: str) -> str:
    from recognise.assess.evaluate import laws_of

    lines = [f"{row.id}  ({row.position})", f"{_in(dict(table.text), lang)}"]
    lines += [_in(dict(row.text), lang)] if row.text else []
    lines += [f"  when {c.fact:18} {c.cell.text}" for c in (*table.applies, *row.when)]
    lines += [f"  then {key:18} {_then(value, lang)}" for key, value in row.then.items()]
    lines += [f"  about {key:17} {value}" for key, value in row.about.items()]
    lines += [
        f"  view of {who:15} " + ", ".join(f"{k} {v}" for k, v in view.items())
        for who, view in row.views.items()
    ]
    if row.valid_from or row.valid_to:
        lines.append(f"  in force {row.valid_from or '…'} to {row.valid_to or '…'}")
    lines += [
        f"  law  {w.cite}"
        + (f" <{w.url}>" if w.url else "")
        + (f", read {w.consulted}" if w.consulted else "")
        for w in laws_of(table, row)
    ]
    lines += [f"  to be checked by a person: {row.verify}"] if row.verify else []
    return "\n".join(lines)


def _facts(pack: RulePack, words: str, as_of: str, everything: bool) -> str:
    import shlex

    from recognise.assess.levels import propose_level, system_of
    from recognise.assess.scope import scope_of
    from recognise.cli.rules.lookup import as_lines, facts_from_words

    facts = facts_from_words(pack.facts, tuple(shlex.split(words)))
    found, nodes = propose_level(pack, facts, as_of=as_of)
    if everything and (table := system_of(pack, str(facts.get("country")), as_of)) is not None:
        from recognise.assess.evaluate import trace

        nodes = trace(scope_of(pack, table, as_of), facts, all_rows=True)
    return as_lines(found, None) + "\n" + "\n".join(_node(node) for node in nodes)


def _case(pack: RulePack, path: Path, as_of: str, everything: bool) -> str:
    from recognise.workflow import assess_case

    done = assess_case(path, pack, as_of=as_of)
    head = json.dumps({"case": done.proposal.case, "outcome": done.proposal.outcome, "as_of": as_of})
    return (
        head
        + "\n"
        + "\n".join(_node(node) for node in done.proposal.trace if everything or node.result != "no")
    )


def _node(node: TraceNode) -> str:
    conditions = ", ".join(f"{c.fact} {c.wanted} {_MARK[c.result]}" for c in node.conditions)
    return f"  {node.rule:24} {node.result.replace('_', ' '):9} {node.file}: {conditions}"
