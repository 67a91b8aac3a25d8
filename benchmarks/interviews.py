"""Interviews: planted clashes and honest odd lives against the plausibility checks; submissions in bulk; length of plans.

    python -m benchmarks.interviews [--seed 9000] [--count 200] [--profiles 1000]

Seeds below 1000 were used while the checks were written. The default seed was not: its scenarios are held out.
Everything is invented: countries are those of the rule pack, people and schools are drawn by the generator.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.interview_lives import Life, answers_of, plain_life, scenarios, usable  # noqa: E402
from recognise.assess.ledger import HeldInterview, build_ledger  # noqa: E402
from recognise.assess.propose import propose  # noqa: E402
from recognise.interview.country import CountrySystem, months  # noqa: E402
from recognise.interview.facts import assessors, facts_from, outcome  # noqa: E402
from recognise.interview.findings import findings_of  # noqa: E402
from recognise.interview.missing import missing_facts  # noqa: E402
from recognise.interview.plan import plan  # noqa: E402
from recognise.interview.plausibility import plausibility  # noqa: E402
from recognise.interview.record import make_record  # noqa: E402
from recognise.interview.template import find_template  # noqa: E402
from recognise.model.case import Case, StatedFact  # noqa: E402
from recognise.model.interview import Answer, InterviewTemplate, Rating  # noqa: E402
from recognise.model.ledger import Claim  # noqa: E402
from recognise.model.proposal import Proposal  # noqa: E402
from recognise.model.rules import RulePack  # noqa: E402
from recognise.rulepack.load import load  # noqa: E402
from recognise.rulepack.titles import match_title  # noqa: E402

HELD_OUT = 9000


def measure(
    lives: list[Life], template: InterviewTemplate, systems: dict[str, CountrySystem]
) -> dict[str, Any]:
    """Recall of planted clashes in the right check, and false findings on honest lives."""
    seen = sure = hard = planted = honest = false = unclear = 0
    missed: list[str] = []
    wrong: list[str] = []
    for life in lives:
        record, _ = make_record(template, answers_of(life))
        findings = plausibility(record, template, systems, tuple(life.papers))
        flagged = {
            f.check.split(".")[0]: f.verdict
            for f in reversed(findings)
            if f.verdict in ("unclear", "contradictory")
        }
        if life.planted:
            planted += 1
            check, excluded = life.planted
            seen += check in flagged
            explained = "ethiopian" in systems[life.country].calendars or bool(
                systems[life.country].section.get("closures")
            )
            if excluded and not explained:
                hard += 1
                sure += flagged.get(check) == "contradictory"
            if check not in flagged:
                missed.append(f"{life.country} {life.odd}")
        else:
            honest += 1
            false += "contradictory" in flagged.values()
            unclear += bool(flagged) and "contradictory" not in flagged.values()
            if "contradictory" in flagged.values():
                wrong.append(
                    f"{life.country} {life.odd}: {[f.message + str(f.clash) for f in findings if f.verdict == 'contradictory']}"
                )
    return {
        "planted": planted, "recall": round(seen / planted, 3), "hard": hard, "hard_called_contradictory": round(sure / max(1, hard), 3),
        "honest": honest, "false_contradictory": round(false / honest, 3), "honest_unclear": round(unclear / honest, 3),
        "missed": missed, "wrong": wrong,
    }  # fmt: skip


def bulk(template: InterviewTemplate, count: int) -> dict[str, Any]:
    """Seconds and peak memory for taking in ``count`` submitted profiles."""
    from recognise.interview.intake import take_in_submissions

    rng = random.Random(HELD_OUT)
    submissions = []
    for number in range(count):
        jobs = [
            {
                "work_experience/job_title": "cook",
                "work_experience/job_country": "SYR",
                "work_experience/job_start": 2005 + n,
                "work_experience/job_end": 2006 + n,
            }
            for n in range(rng.randint(0, 4))
        ]
        submissions.append(
            {
                "meta/instanceID": f"uuid:{number:08d}-0000-4000-8000-{rng.randrange(16**12):012x}", "template_id": template.id,
                "template_version": template.form_version, "about_interview/held_on": "2026-11-01", "work_experience": jobs,
                "personal_skills/team": rng.choice(("self", "help", "no")), "digital_skills/phone": "self",
                "languages_known": [{"languages_known/language": "Arabic", "languages_known/speaking": "fluent"}],
                "health_caring/caring": "two children",
            }
        )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "submissions.json"
        path.write_text(json.dumps({"results": submissions}))
        started = time.perf_counter()
        taken = list(take_in_submissions(path, template, Path(folder) / "out"))
        seconds = time.perf_counter() - started
    states = {state: sum(1 for one in taken if one.state == state) for state in ("new", "known", "refused")}
    return {
        "profiles": count,
        **states,
        "seconds": round(seconds, 2),
        "peak_MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def plans(
    template: InterviewTemplate,
    pack: RulePack,
    systems: list[tuple[CountrySystem, dict[int, list[str]]]],
    count: int,
) -> dict[str, Any]:
    """Cases without papers: how much of the template a plan asks, and whether the proposal is that of the whole interview."""
    shares: list[float] = []
    same = decided = 0
    for number in range(count):
        rng = random.Random(HELD_OUT + number)
        system, titles = rng.choice(systems)
        life = plain_life(rng, system, titles)
        if "title" not in life.one:
            continue
        case = without_papers(rng, life, system, number)
        made = plan(template, missing_facts(_proposal(case, [], pack), pack))
        wanted = {item.question for item in made.items}
        answers = answers_of(life)
        whole = _proposal(case, [_held(answers, template, pack)], pack)
        short = _proposal(case, [_held([a for a in answers if a.question in wanted], template, pack)], pack)
        same += _result(whole) == _result(short)
        decided += all(verdict.outcome == "enough" for verdict in short.evidence)
        shares.append(made.share)
    mean, largest = sum(shares) / len(shares), max(shares)
    return {
        "cases": len(shares),
        "share_asked": round(mean, 3),
        "largest_share": round(largest, 3),
        "same_proposal": same,
        "evidence_enough": decided,
    }


def without_papers(rng: random.Random, life: Life, system: CountrySystem, number: int) -> Case:
    """A case of this life: no documents, identity confirmed, and more or less said about the qualification."""
    school = life.one["claimed_level"] == "upper_secondary"
    life.one |= {"institution_type": "school" if school else "university", "programme": "general"}
    term = match_title(system.table, str(life.one["title"])).term
    rows = [
        row
        for row in system.table.rows
        if any(c.fact == "title" and term in c.cell.literals for c in row.when)
    ]
    lengths = [span[0] for row in rows for span in [months(row.about.get("duration"))] if span]
    if lengths:
        life.one["duration_months"] = min(lengths)
    known = rng.randint(0, 2)
    title, year = (life.one["title"] if known else None), (life.one["award_year"] if known > 1 else None)
    claim = Claim(id="c1", kind="qualification", country=life.country, title=title, award_year=year)
    stated = [
        StatedFact(name=name, value=value, basis="confirmed", by="o")
        for name, value in (("id_match", True), ("doubt", "none"))
    ]
    return Case(id=f"B-{number}", status="refugee", claims=(claim,), facts=tuple(stated))


def _held(answers: list[Answer], template: InterviewTemplate, pack: RulePack) -> HeldInterview:
    record, _ = make_record(template, answers)
    record = replace(
        record, ratings=tuple(Rating(assessor=name, scores=dict.fromkeys("ABCD", 4)) for name in "ab")
    )
    findings = findings_of(record, template, pack)
    supplies = facts_from(record, template)
    return HeldInterview(
        name="i.json", outcome=outcome(record, findings), assessors=assessors(record), supplies=supplies
    )


def _proposal(case: Case, held: list[HeldInterview], pack: RulePack) -> Proposal:
    ledger = build_ledger(case, [], held, pack.facts)
    return propose(ledger, pack, case=case.id, host="SVN", purpose="employment", as_of="2026-11-24")


def _result(proposal: Proposal) -> tuple[Any, ...]:
    levels = tuple((one.outcome, one.isced, one.eqf, one.rule) for one in proposal.levels)
    return proposal.outcome, levels, tuple((one.outcome, one.basis, one.rule) for one in proposal.evidence)


def main() -> None:
    """Prints one JSON object with all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=HELD_OUT)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--profiles", type=int, default=1000)
    parser.add_argument("--show", action="store_true", help="also list what was missed and what was wrong")
    chosen = parser.parse_args()
    pack = load(ROOT / "rules").pack
    systems = usable(pack)
    template = find_template("schooling", pack)
    found = measure(scenarios(systems, chosen.seed, chosen.count), template, {s.code: s for s, _ in systems})
    if not chosen.show:
        found.pop("missed")
        found.pop("wrong")
    result = {"countries": len(systems), "plausibility": found}
    result["plans"] = plans(template, pack, systems, chosen.count)
    if chosen.profiles:
        result["bulk"] = bulk(find_template("profile", pack), chosen.profiles)
    print(json.dumps(result, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
