"""Invented lives for the interview benchmark: plain ones, honest but odd ones, and lives with one planted clash."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from recognise.interview.country import CountrySystem, system_of
from recognise.interview.plausibility import Paper
from recognise.model.interview import Answer
from recognise.rulepack.titles import match_title

LEVELS = ("primary", "lower_secondary", "upper_secondary", "bachelor")
ISCED = {"primary": 1, "lower_secondary": 2, "upper_secondary": 3, "bachelor": 6}


@dataclass
class Life:
    """One invented life as answers: once-asked answers, rounds of schooling, rounds of work, papers."""

    country: str
    one: dict[str, Any]
    path: list[dict[str, Any]]
    jobs: list[dict[str, Any]] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    planted: tuple[str, bool] | None = None


def plain_life(rng: random.Random, system: CountrySystem, titles: dict[int, list[str]]) -> Life:
    """A life without anything unusual: stages of the country one after the other, a job afterwards."""
    born = rng.randint(1970, 1992)
    year = born + (system.first_age(1) or 6)
    path = []
    for level in LEVELS[: rng.choice((3, 4, 4))]:
        nominal = system.years_of(ISCED[level])
        if nominal is None:
            continue
        length = round(nominal[1] if level == "bachelor" else nominal[0])
        path.append(
            {
                "level": level, "school": f"School {rng.randint(1, 99)}", "place": "Town", "school_country": system.code,
                "start_year": year, "end_year": year + length, "level_completed": True, "mode": "day",
                "teaching_language": system.languages[0] if system.languages else "en", "interruption": "none",
            }
        )  # fmt: skip
        year += length
    last = path[-1]
    one: dict[str, Any] = {
        "narrative": "…", "birth_year": born, "years_calendar": "gregorian", "claimed_level": last["level"], "country": system.code,
        "institution": last["school"], "award_year": last["end_year"], "completed": True, "entry_exam": True,
        "papers_missing": "left", "diploma": "none", "transcript": "none", "indirect": False, "statement": False,
    }  # fmt: skip
    own = titles.get(ISCED[str(last["level"])], [])
    if own:
        one["title"] = rng.choice(own)
    scales = [scale for scale in system.scales if scale.best is not None and scale.passing is not None]
    if scales:
        scale = rng.choice(scales)
        assert scale.best is not None and scale.passing is not None
        one |= {
            "grading_max": round(scale.best),
            "grading_pass": round(scale.passing),
            "grade": round((scale.best + scale.passing) / 2),
        }
    subjects = [word for words in system.compulsory().values() for word in words]
    if subjects:
        one["subjects"] = ", ".join(rng.sample(subjects, min(4, len(subjects))))
    job = {
        "job_title": "clerk", "employer": "Office", "job_country": system.code, "job_start": year + 1, "job_end": year + rng.randint(3, 9),
        "job_hours": "full", "tasks": "…",
    }  # fmt: skip
    return Life(country=system.code, one=one, path=path, jobs=[job])


def shift(life: Life, at: int, years: int) -> None:
    """Moves everything from the given level on by some years."""
    for level in life.path[at:]:
        level["start_year"] += years
        level["end_year"] += years
    life.one["award_year"] = life.path[-1]["end_year"]
    for job in life.jobs:
        job["job_start"] += years
        job["job_end"] += years


def make_odd(rng: random.Random, life: Life, system: CountrySystem) -> None:
    """One or two honest oddities: what really happens in lives that war and flight interrupt."""
    for name in sorted(rng.sample(ODDITIES, rng.choice((1, 2))), key=lambda one: one == "declined"):
        at = rng.randrange(len(life.path))
        level = life.path[at]
        if name == "late_start":
            shift(life, 0, rng.randint(2, 7))
        elif name == "gap":
            level["interruption"] = rng.choice(("war", "displacement", "closed"))
            level["end_year"] += 2
            shift(life, at + 1, rng.randint(2, 8))
        elif name == "repeated_year":
            level["end_year"] += 1
            shift(life, at + 1, 1)
        elif name == "accelerated":
            cut = min(2, level["end_year"] - level["start_year"] - 1)
            level |= {"mode": rng.choice(("accelerated", "camp")), "end_year": level["end_year"] - cut}
            shift(life, at + 1, -cut)
        elif name == "camp_abroad":
            level |= {
                "mode": "camp",
                "school_country": rng.choice(("JOR", "TUR", "SDN", "KEN", "PAK")),
                "teaching_language": "English",
            }
        elif name == "rounded_years":
            level["start_year"] += rng.choice((-1, 1))
            life.one["birth_year"] += rng.choice((-1, 0, 1))
        elif name == "worked_beside":
            last = life.path[-1]
            hours = rng.choice(("part", "full"))
            last["mode"] = "evening" if hours == "full" else last["mode"]
            life.jobs.append(
                life.jobs[0]
                | {"job_start": last["start_year"] - 1, "job_end": last["end_year"], "job_hours": hours}
            )
        elif name == "double_shift":
            first = life.path[min(1, len(life.path) - 1)]
            first["mode"] = "double_shift"
            life.jobs.append(
                life.jobs[0]
                | {
                    "job_title": "shop help",
                    "job_start": first["start_year"],
                    "job_end": first["end_year"],
                    "job_hours": "part",
                }
            )
        elif name == "school_again_abroad":
            again = dict(life.path[min(2, len(life.path) - 1)])
            year = life.path[-1]["end_year"] + 2
            again |= {
                "school_country": "DEU",
                "start_year": year,
                "end_year": year + 2,
                "mode": "evening",
                "teaching_language": "German",
            }
            life.path.append(again)
        elif name == "ethiopian_years" and "ethiopian" in system.calendars:
            life.one["years_calendar"] = "ethiopian"
            life.one["birth_year"] -= 8
            for one in life.path:
                one["start_year"], one["end_year"] = one["start_year"] - 8, one["end_year"] - 8
            life.one["award_year"] -= 8
            life.jobs.clear()
        elif name == "two_studies" and life.path[-1]["level"] == "bachelor":
            life.path.append(
                life.path[-1] | {"school": "Second university", "start_year": life.path[-1]["start_year"] + 1}
            )
        elif name == "memory":
            level[rng.choice(("start_year", "end_year"))] += rng.choice((-2, 2))
        elif name == "declined":
            for key in rng.sample(sorted(life.one), 3):
                if key not in ("claimed_level", "country"):
                    life.one.pop(key)
        life.odd.append(name)
    if "paper_a_year_later" in life.odd and "award_year" in life.one:
        life.papers.append(Paper(element="award_year", value=life.one["award_year"] + 1, source="copy.jpg"))


ODDITIES = (
    "late_start", "gap", "repeated_year", "accelerated", "camp_abroad", "rounded_years", "worked_beside", "double_shift",
    "school_again_abroad", "ethiopian_years", "paper_a_year_later", "two_studies", "declined", "memory",
)  # fmt: skip


def plant(rng: random.Random, life: Life, system: CountrySystem) -> bool:
    """Plants one clash; ``planted`` names the check that must see it, and whether it excludes itself (contradictory)."""
    name = rng.choice(list(CLASHES))
    done = CLASHES[name](rng, life, system)
    if done:
        life.planted = (done[0], done[1])
        life.odd.append(name)
    return bool(done)


def _reversed(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    level = rng.choice(life.path)
    years = rng.randint(1, 6)
    level["end_year"] = level["start_year"] - years
    return "P1", years >= 2


def _born_late(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    life.one["birth_year"] = life.path[0]["start_year"] - rng.randint(0, 1)
    return "P1", True


def _overlap(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    first, second = life.path[0], life.path[2]
    years = rng.randint(2, 4)
    if first["end_year"] - first["start_year"] < 5:
        return None
    shift(life, 2, first["end_year"] - second["start_year"] - years)
    return "P1", years >= 3


def _too_short(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    level = life.path[-1]
    nominal = system.years_of(ISCED[level["level"]])
    if nominal is None or nominal[0] < 3:
        return None
    spent = rng.randint(0, round(nominal[0]) - 2)
    level["end_year"] = level["start_year"] + spent
    life.one["award_year"] = level["end_year"]
    return "P2", nominal[0] - spent > 2


def _grade(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    if "grading_max" not in life.one or life.one["grading_max"] <= life.one["grading_pass"]:
        return None
    life.one["grade"] = life.one["grading_max"] + rng.randint(1, 20)
    return "P5", True


def _unknown_scale(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    scales = [scale.best for scale in system.scales]
    if not scales or None in scales:
        return None
    life.one |= {"grading_max": 77, "grading_pass": 40, "grade": 60}
    return "P5", False


def _paper_year(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    gap = rng.choice((-6, -4, -3, 3, 4, 9))
    life.papers.append(Paper(element="award_year", value=life.one["award_year"] + gap, source="diploma.jpg"))
    return "P9", True


def _paper_country(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    life.papers.append(
        Paper(element="country", value="BRA" if life.country != "BRA" else "PER", source="diploma.jpg")
    )
    return "P9", True


def _paper_title(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    other = [
        word
        for level, words in titles_of(system).items()
        if level != ISCED[life.one["claimed_level"]]
        for word in words
    ]
    mine = life.one.get("title")
    if not other or mine is None:
        return None
    life.papers.append(Paper(element="title", value=rng.choice(other), source="diploma.jpg"))
    return "P9", True


def _award_before(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    life.one["award_year"] = life.path[-1]["start_year"] - rng.randint(1, 4)
    return "P1", True


def _job_abroad(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    last = life.path[-1]
    if last["end_year"] - last["start_year"] < 3:
        return None
    job = life.jobs[0] | {
        "job_country": "ITA" if life.country != "ITA" else "DEU",
        "job_start": last["start_year"],
        "job_end": last["end_year"],
    }
    life.jobs.append(job)
    return "P10", True


def _licence(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    if life.one["claimed_level"] != "bachelor":
        return None
    life.jobs[0] |= {
        "licensed": True,
        "licence_body": "Council",
        "licence_year": life.one["award_year"] - rng.randint(6, 12),
    }
    return "P11", True


def _order(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    if life.path[-1]["level"] != "bachelor":
        return None
    years = life.path[-1]["end_year"] - life.path[-1]["start_year"]
    life.path[-1]["start_year"] = life.path[0]["start_year"] - years - 1
    life.path[-1]["end_year"] = life.path[-1]["start_year"] + years
    life.one.pop("birth_year")
    return "P7", True


def _not_completed(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    life.path[-1]["level_completed"] = False
    return "P7", True


def _no_exam(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    if life.one["claimed_level"] != "bachelor" or not system.section.get("exams"):
        return None
    life.one["entry_exam"] = False
    return "P3", False


def _language(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    life.path[-1]["teaching_language"] = "Hindi" if "hi" not in system.languages else "Italian"
    return "P8", False


def _subjects(rng: random.Random, life: Life, system: CountrySystem) -> tuple[str, bool] | None:
    if not system.compulsory():
        return None
    life.one["subjects"] = "carpentry, swimming, astrology, cookery"
    return "P4", False


CLASHES = {
    "reversed": _reversed, "born_late": _born_late, "overlap": _overlap, "too_short": _too_short, "grade": _grade,
    "unknown_scale": _unknown_scale, "paper_year": _paper_year, "paper_country": _paper_country, "award_before": _award_before,
    "paper_title": _paper_title, "job_abroad": _job_abroad, "licence": _licence, "order": _order, "not_completed": _not_completed, "no_exam": _no_exam,
    "language": _language, "subjects": _subjects,
}  # fmt: skip


def answers_of(life: Life) -> list[Answer]:
    """The life as answers to the template."""
    found = [Answer(question=name, value=value) for name, value in life.one.items()]
    for rounds in (life.path, life.jobs):
        found += [
            Answer(question=name, round=n, value=value)
            for n, one in enumerate(rounds, 1)
            for name, value in one.items()
        ]
    return found


def scenarios(systems: list[tuple[CountrySystem, dict[int, list[str]]]], seed: int, count: int) -> list[Life]:
    """Half of them with one planted clash in an otherwise plain life, half honest but odd."""
    found: list[Life] = []
    number = 0
    while len(found) < count:
        rng = random.Random(seed * 1_000_003 + number)
        number += 1
        system, titles = rng.choice(systems)
        life = plain_life(rng, system, titles)
        if len(life.path) < 3:
            continue
        if len(found) % 2 == 0:
            if not plant(rng, life, system):
                continue
        else:
            make_odd(rng, life, system)
        found.append(life)
    return found


def titles_of(system: CountrySystem) -> dict[int, list[str]]:
    """Titles per level: the first spelling of each term whose rows do not depend on the year."""
    found: dict[int, list[str]] = {}
    for row in system.table.rows:
        if any(c.fact == "award_year" for c in row.when) or not isinstance(row.then.get("isced"), int):
            continue
        for term in {word for c in row.when if c.fact == "title" for word in c.cell.literals}:
            spellings = [word for words in system.table.terms.get(term, {}).values() for word in words]
            if spellings and match_title(system.table, spellings[0]).term == term:
                found.setdefault(row.then["isced"], []).append(spellings[0])
    return found


def usable(pack: Any) -> list[tuple[CountrySystem, dict[int, list[str]]]]:
    """Countries of the pack with the stages of schooling, and their titles per ISCED level that are awarded at any time."""
    found = []
    for table in pack.of_kind("level"):
        for country in sorted(
            {word for c in table.applies if c.fact == "country" for word in c.cell.literals}
        ):
            system = system_of(pack, country)
            if system and all(system.years_of(n) for n in (1, 2, 3)):
                found.append((system, titles_of(system)))
    return found
