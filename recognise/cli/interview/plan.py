"""`recognise interview plan`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recognise.cli.options import Country, as_of_option, format_option, rules_option

if TYPE_CHECKING:
    from recognise.interview.plan import Plan
    from recognise.model.interview import InterviewTemplate
    from recognise.model.proposal import Proposal


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--template", help="Template to plan with (default: chosen by the claims of the case).")
@click.option("--host", type=Country(), help="Host country (default: the one in the case file).")
@click.option("--language", default="en", show_default=True, help="Language of the questions shown.")
@as_of_option
@rules_option
@format_option("text", "json")
def plan(
    case: Path,
    template: str | None,
    host: str | None,
    language: str,
    as_of: str,
    rules_at: str | None,
    form: str,
) -> None:
    """Plan the shortest interview that settles what is still open in a case.

    Example: recognise interview plan samples/cases/S-ERI-01 --host ITA
    """
    from recognise.interview.missing import missing_facts
    from recognise.interview.plan import plan as make_plan
    from recognise.interview.template import find_template
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path
    from recognise.workflow import assess_case

    pack = load_pack(pack_path(rules_at)[0])
    proposal = assess_case(case, pack, as_of=as_of, host=host).proposal
    chosen = find_template(template or template_for(proposal), pack)
    made = make_plan(chosen, missing_facts(proposal, pack))
    click.echo(as_json(made) if form == "json" else as_text(made, chosen, language, case))


def template_for(proposal: Proposal) -> str:
    """The template that fits the claims: schooling, primary, or the competence track of a claimed occupation."""
    tracks = {
        "2221": "competence-nurse", "5322": "competence-care-worker", "7411": "competence-electrician",
        "7212": "competence-welder", "2512": "competence-ict-developer", "2330": "competence-teacher",
    }  # fmt: skip
    claims = proposal.ledger.claims
    if not any(claim.kind == "qualification" for claim in claims):
        return next((tracks[claim.isco] for claim in claims if claim.isco in tracks), "profile")
    levels = [level.isced for level in proposal.levels if level.isced is not None]
    return "primary" if levels and max(levels) <= 2 else "schooling"


def as_json(made: Plan) -> str:
    """The plan as one JSON object."""
    return json.dumps(
        {
            "template": made.template, "asked": len(made.items), "total": made.total, "share": round(made.share, 3),
            "not_supplied": list(made.not_supplied),
            "questions": [
                {"question": item.question, "section": item.section, "facts": list(item.facts), "weight": item.weight, "why": item.why}
                for item in made.items
            ],
        },
        ensure_ascii=False,
    )  # fmt: skip


def as_text(made: Plan, template: InterviewTemplate, language: str, case: Path) -> str:
    """The plan for people, and the command that holds exactly this interview."""
    from recognise.interview.plan import ranked

    if not made.items:
        left = (
            f" Not to be had from this template: {', '.join(made.not_supplied)}." if made.not_supplied else ""
        )
        return f"Nothing to ask with {made.template}: no rule waits for what it can supply.{left}"
    lines = [f"{made.template}: {len(made.items)} of {made.total} questions ({made.share:.0%})"]
    section = ""
    for item in made.items:
        if item.section != section:
            section = item.section
            lines.append(f"\n{template.section(section).text.get(language, section)}")
        question = template.question(item.question)
        text = question.text.get(language) or question.text["en"] if question else ""
        lines.append(
            f"  {item.question:18} {text}\n  {'':18} {item.why}{f'; {item.weight:g} rules wait' if item.facts else ''}"
        )
    first = [item.question for item in ranked(made) if item.facts][:3]
    if first:
        lines.append(f"\nWhen time is short, first: {', '.join(first)}")
    if made.not_supplied:
        lines.append(f"\nNot to be had from this template: {', '.join(made.not_supplied)}")
    folder = case if case.is_dir() else case.parent
    only = ",".join(item.question for item in made.items)
    lines.append(f"\nrecognise interview run {made.template} --out {folder / 'interviews'} --only {only}")
    return "\n".join(lines)
