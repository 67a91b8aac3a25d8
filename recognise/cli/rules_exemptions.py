"""`recognise rules exemptions`."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from recognise import codec
from recognise.cli.options import Country, as_of_option, counters_option, format_option, rules_option
from recognise.errors import InputError
from recognise.model.proposal import ConditionTrace, ExemptionFlag, LawReference, ShortageFlag
from recognise.model.rules import RulePack
from recognise.report.quotas import filing_words, quota_words

_WORDS = {
    "applies": "APPLIES",
    "open": "OPEN",
    "no": "no",
    "not_yet": "not yet in force",
    "expired": "expired",
}


@click.command("exemptions")
@click.option("--host", type=Country(), required=True, help="Host country (ISO 3166-1 alpha-3), such as ITA.")
@click.option(
    "--isco", required=True, metavar="CODE", help="Profession: ISCO-08 unit group, four digits, such as 2221."
)
@click.option(
    "--fact",
    "facts",
    multiple=True,
    metavar="NAME=VALUE",
    help="What is known, such as status=refugee. May be repeated.",
)
@counters_option
@as_of_option
@rules_option
@format_option("text", "json")
def command(
    host: str,
    isco: str,
    facts: tuple[str, ...],
    counters: tuple[Path, ...],
    as_of: str,
    rules_at: str | None,
    form: str,
) -> None:
    """Laws that relax recognition for a profession, what they still need, and the shortage lists.

    Example: recognise rules exemptions --host ITA --isco 2221 --fact status=refugee
    """
    from recognise.assess.exemptions import exemption_flags
    from recognise.assess.shortage import regulation_of, shortage_flags
    from recognise.cli.rules.lookup import facts_from_words
    from recognise.rulepack.codes import unknown_code
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    problem = unknown_code("ISCO-08", isco)
    if problem:
        raise click.UsageError(f"--isco {problem}")
    pack = _with_counts(load_pack(pack_path(rules_at)[0]), counters)
    known = facts_from_words(pack.facts, facts)
    flags = exemption_flags(pack, known, host=host, as_of=as_of, isco=isco)
    lists = shortage_flags(pack, host=host, isco=isco, as_of=as_of)
    regulated = regulation_of(pack, host=host, isco=isco)
    if form == "json":
        found = {
            "schema": "recognise/exemptions/1",
            "host": host,
            "isco": isco,
            "as_of": as_of,
            "rules": [rule_as_json(flag) for flag in flags],
            "shortage": [shortage_as_json(flag) for flag in lists],
            "regulated": regulated,
        }
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    click.echo("\n".join([*_regulation(regulated), *_rules(flags), *_lists(lists)]))


def _with_counts(pack: RulePack, files: tuple[Path, ...]) -> RulePack:
    from recognise.rulepack.quotas import load_counters

    for path in files:
        found, faults = load_counters(path, pack)
        if found is None:
            raise InputError(f"{path} cannot be used: mend the places shown", diagnostics=tuple(faults))
        pack = replace(pack, documents=(*pack.documents, found))
    return pack


def rule_as_json(flag: ExemptionFlag) -> dict[str, Any]:
    """One rule in the fixed JSON form (contract of the design page, with keys added)."""
    return {
        "rule": flag.rule,
        "file": flag.file,
        "state": flag.state,
        "effect": flag.effect,
        "procedure": flag.procedure,
        "text": flag.text,
        "met": [_condition(one) for one in flag.met],
        "unmet": [_condition(one) for one in flag.unmet],
        "unknown": [_condition(one) for one in flag.unknown],
        "duties": list(flag.duties),
        "valid_from": flag.valid_from,
        "valid_to": flag.valid_to,
        "sunset_days": flag.sunset_days,
        "law": [_law(one) for one in flag.law],
        "verify": flag.verify,
        "quota": codec.to_plain(flag.quota) if flag.quota else None,
        "filing": [codec.to_plain(one) for one in flag.filing],
    }


def _condition(one: ConditionTrace) -> dict[str, Any]:
    return {"fact": one.fact, "wanted": one.wanted, "value": one.value, "asked_by": list(one.asked_by)}


def _law(one: LawReference) -> dict[str, Any]:
    return {"cite": one.cite, "url": one.url, "consulted": one.consulted, "verify": one.verify}


def shortage_as_json(flag: ShortageFlag) -> dict[str, Any]:
    """One list in the fixed JSON form (contract of the design page, with keys added)."""
    return {
        "list": flag.list,
        "on_list": flag.on_list,
        "ended": flag.ended,
        "valid_from": flag.valid_from,
        "valid_to": flag.valid_to,
        "effect": flag.effect,
        "code": flag.code,
        "title": flag.title,
        "source": _law(flag.source) if flag.source else None,
    }


def _regulation(found: dict[str, Any]) -> list[str]:
    names = ", ".join(one["name"] for one in found["professions"])
    return [
        f"Regulation in {found['host']}: {found['kind'].replace('_', ' ')}{f' ({names})' if names else ''}",
        "",
    ]


def _rules(flags: tuple[ExemptionFlag, ...]) -> list[str]:
    if not flags:
        return ["No exemption rule about this profession.", ""]
    lines: list[str] = []
    for flag in flags:
        window = f"{flag.valid_from or ''}..{flag.valid_to or ''}"
        kind = flag.effect.replace("_", " ") + (
            " - a procedure, nothing is granted" if flag.procedure else ""
        )
        lines.append(f"{_WORDS[flag.state]}: {flag.rule} ({kind}; {window})")
        lines += [f"  {flag.text}"] if flag.text else []
        lines += [f"  unmet:   {one.fact} must be {one.wanted}, is {one.value}" for one in flag.unmet]
        lines += [f"  unknown: {one.fact} must be {one.wanted} (ask: {_who(one)})" for one in flag.unknown]
        lines += [f"  quota:   {quota_words(flag.quota)}"] if flag.quota else []
        lines += [f"  filing:  {filing_words(flag.filing)}"] if flag.filing else []
        lines += [f"  duties:  {', '.join(flag.duties).replace('_', ' ')}"] if flag.duties else []
        lines += [f"  ends in {flag.sunset_days} days"] if flag.sunset_days is not None else []
        lines += [f"  to be checked by a person: {flag.verify}"] if flag.verify else []
        lines += [f"  law:     {one.cite}{f' <{one.url}>' if one.url else ''}" for one in flag.law]
        lines.append("")
    return lines


def _who(one: ConditionTrace) -> str:
    return ", ".join(one.asked_by).replace("_", " ") or "the applicant"


def _lists(flags: tuple[ShortageFlag, ...]) -> list[str]:
    if not flags:
        return ["No shortage list of this country in the rule pack."]
    lines = []
    for flag in flags:
        dates = f"{flag.valid_from or ''}..{flag.valid_to or ''}"
        if flag.on_list:
            state = f"on the list as {flag.code} {flag.title} ({dates})"
        elif flag.ended:
            state = f"was on the list until {flag.valid_to} as {flag.code} {flag.title}"
        else:
            state = f"not on the list ({dates})"
        lines += [f"Shortage list {flag.list}: {state}", f"  effect: {flag.effect}"]
    return lines
