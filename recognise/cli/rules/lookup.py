"""`recognise rules lookup`."""

from __future__ import annotations

import json
from typing import Any

import click

from recognise.cli.options import Country, as_of_option, format_option, rules_option
from recognise.model.proposal import LevelProposal


@click.command()
@click.option(
    "--country", type=Country(), required=True, help="Country of award (ISO 3166-1 alpha-3), such as SYR."
)
@click.option("--title", required=True, help="Title as printed, in any script, or in English.")
@click.option("--award-year", type=click.IntRange(1900, 2100), help="Year of award.")
@click.option("--duration-months", type=click.IntRange(0, 240), help="Nominal duration in months.")
@click.option(
    "--fact",
    "extra",
    multiple=True,
    metavar="NAME=VALUE",
    help="Any other fact, such as entry=upper_secondary.",
)
@click.option("--host", type=Country(), help="Host country, for its national level.")
@as_of_option
@rules_option
@format_option("text", "json")
def lookup(
    country: str, title: str, award_year: int | None, duration_months: int | None, extra: tuple[str, ...],
    host: str | None, as_of: str, rules_at: str | None, form: str,
) -> None:  # fmt: skip
    """Look a qualification up: what level do the rules propose, or what would settle it?

    Example: recognise rules lookup --country SYR --title "إجازة" --host NLD
    """
    from recognise.assess.levels import propose_level
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    facts: dict[str, Any] = {
        "country": country,
        "title": title,
        "award_year": award_year,
        "duration_months": duration_months,
    }
    facts |= facts_from_words(pack.facts, extra)
    found, _ = propose_level(pack, facts, as_of=as_of, host=host)
    if form == "json":
        click.echo(json.dumps(as_contract(found, host), ensure_ascii=False))
    else:
        click.echo(as_lines(found, host))


def facts_from_words(known: Any, words: tuple[str, ...]) -> dict[str, Any]:
    """``NAME=VALUE`` words as facts of the right type.

    Raises:
        click.UsageError: an unknown fact, or a value that does not fit it.
    """
    from recognise.diagnostics import did_you_mean
    from recognise.rulepack.yaml12 import _resolve

    facts: dict[str, Any] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals or name not in known:
            hint = did_you_mean(name, known) or "see facts.yaml of the rule pack"
            raise click.UsageError(f"--fact {word}: write NAME=VALUE with a known fact; {hint}")
        value: Any = _resolve(text) if known[name].type in ("int", "bool") else text
        try:
            known[name].encode(value)
        except ValueError as error:
            raise click.UsageError(f"--fact {word}: {error}") from None
        facts[name] = value
    return facts


def as_contract(found: LevelProposal, host: str | None) -> dict[str, Any]:
    """The fixed JSON form of a look-up (contract of the design page, with keys added)."""
    views = found.views
    return {
        "outcome": found.outcome,
        "isced": found.isced,
        "isced_programme": found.isced_programme,
        "eqf": found.eqf,
        "eqf_basis": found.eqf_basis,
        "eqf_own": views.get("own", {}).get("eqf"),
        "views": views,
        "host": {"country": host, "nqf": found.nqf, "label": found.nqf_label} if host and found.nqf else None,
        "rule": found.rule,
        "file": found.file,
        "matched_title": found.matched_title,
        "match": found.match,
        "match_how": found.match_how,
        "regardless_of": list(found.regardless_of),
        "would_be_decided_by": [
            {"fact": ", ".join(q.facts), "ask": list(q.ask), "outcomes": q.outcomes, "settles": q.settles}
            for q in found.would_be_decided_by
        ],
        "suggestions": list(found.suggestions),
        "about": found.about,
        "verify": found.verify,
        "sources": [
            {"cite": s.cite, "url": s.url, "consulted": s.consulted, "verify": s.verify}
            for s in found.sources
        ],
    }


def as_lines(found: LevelProposal, host: str | None) -> str:
    """A look-up for people."""
    lines = []
    if found.outcome == "proposed":
        level = f"ISCED {found.isced}, EQF {found.eqf if found.eqf is not None else '–'}"
        national = f", {host} {found.nqf} ({found.nqf_label})" if found.nqf else ""
        lines.append(f"proposed: {level}{national}")
    else:
        lines.append(found.outcome.replace("_", " "))
    if found.matched_title:
        lines.append(f"  matched: {found.matched_title} ({found.match_how}, {found.match:.2f})")
    if found.rule:
        lines.append(f"  rule:    {found.rule} ({found.file})")
    for name, view in found.views.items():
        shown = ", ".join(f"{key} {value}" for key, value in view.items() if key != "law")
        lines.append(f"  view of {name}: {shown}")
    for question in found.would_be_decided_by:
        lines.append(f"  would be decided by: {', '.join(question.facts)} (ask: {', '.join(question.ask)})")
        lines += [f"      {value} -> {_short(outcome)}" for value, outcome in question.outcomes.items()]
    if found.suggestions:
        lines.append(f"  did you mean: {'; '.join(found.suggestions)}?")
    if found.verify:
        lines.append(f"  to be checked by a person: {found.verify}")
    lines += [f"  source:  {s.cite}{f' <{s.url}>' if s.url else ''}" for s in found.sources]
    return "\n".join(lines)


def _short(outcome: dict[str, Any]) -> str:
    return ", ".join(
        f"{k} {v}" if v is not True else k for k, v in outcome.items() if k not in ("sector", "eqf_basis")
    )
