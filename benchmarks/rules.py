"""The tools of policymakers, measured: `check` on 2,000 rows, impact on 100,000 cases, typing accidents in the shipped pack.

Usage: python benchmarks/rules.py [--accidents 1500] [--seed 7] [--write]

``--write`` puts the figures into docs/reference/rules-benchmarks.md. Times are CPU time, best of 3. Data are invented by seed.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]
PAGE = ROOT / "docs" / "reference" / "rules-benchmarks.md"
AS_OF = "2026-11-24"
LETTERS = "bdfgklmnprstvz"
SYLLABLES = [a + b for a in LETTERS for b in "aeiou"]


def made_pack(folder: Path, rows: int, seed: int) -> None:
    """A pack of level tables with about ``rows`` rows in 87 countries, shaped as the shipped ones are."""
    from recognise.rulepack.codes import schemes

    rng = random.Random(seed)
    folder.mkdir(parents=True)
    for name in ("facts.yaml", "conditions.yaml"):
        shutil.copy(ROOT / "rules" / name, folder / name)
    (folder / "systems").mkdir()
    countries = rng.sample(sorted(schemes()["ISO3166-3"]), 87)
    each = -(-rows // len(countries))
    for country in countries:
        (folder / "systems" / f"{country}.yaml").write_text(_country(country, each, rng), "utf-8")


def _country(country: str, rows: int, rng: random.Random) -> str:
    terms, lines, tests = {}, [], []
    while len(lines) < rows:
        title = "".join(rng.choices(SYLLABLES, k=5))
        if title in terms:
            continue
        terms[title] = ["".join(rng.choices(SYLLABLES, k=6)) for _ in range(3)]
        cut, level = rng.choice((24, 36, 48)), rng.randint(3, 6)
        for number, (span, isced) in enumerate(((f"..{cut - 1}", level), (f"{cut}..", level + 1))):
            row = f"{country}-{len(lines)}"
            lines.append(
                f"  - {{id: {row}, when: {{title: {title}, duration_months: {span}}}, then: {{isced: {isced}, eqf: {isced}}}, law: [a]}}"
            )
            tests.append(
                f"  - {{case: {{title: {title}, duration_months: {cut - 1 + number}}}, expect: {{isced: {isced}, rule: {row}}}}}"
            )
    spelt = "\n".join(f"  {term}: {{en: [{', '.join(words)}]}}" for term, words in terms.items())
    return (
        f"recognise: level/1\nid: {country}\ntext: {{en: {country}}}\napplies: {{country: {country}}}\nvalid_from: 2026-01-01\n"
        f"review_by: 2027-12-31\nhit: unique\nlaw:\n  a: {{cite: invented, consulted: 2026-11-24}}\n"
        f"system: {{names: {{en: {country}}}, languages: [en]}}\nterms:\n{spelt}\nrows:\n" + "\n".join(lines) + "\ntests:\n" + "\n".join(tests) + "\n"
    )  # fmt: skip


def best(work, times: int = 3) -> float:
    """The least CPU seconds of some runs."""
    found = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def measure_check(folder: Path) -> tuple[int, float, float]:
    """Rows, seconds to read, seconds to check."""
    from recognise.policy.checking import check_everything
    from recognise.rulepack.load import load

    loaded = load(folder)
    assert not [one for one in check_everything(loaded, as_of=AS_OF) if one.severity != "note"], (
        "the pack is not clean"
    )
    rows = sum(len(table.rows) for table in loaded.pack.tables)
    return rows, best(lambda: load(folder)), best(lambda: check_everything(loaded, as_of=AS_OF))


def measure_impact(folder: Path, cases: int, seed: int) -> tuple[float, int, int]:
    """Seconds for a caseload under two versions, the cases looked at and those whose answer moves."""
    from recognise.policy.cases import PastCase
    from recognise.policy.impact import impact
    from recognise.rulepack.load import load

    rng = random.Random(seed)
    before = load(folder).pack
    with tempfile.TemporaryDirectory() as other:
        changed = Path(other) / "pack"
        shutil.copytree(folder, changed)
        for path in sorted((changed / "systems").glob("*.yaml"))[::4]:
            path.write_text(
                path.read_text("utf-8")
                .replace("duration_months: 48..", "duration_months: 54..")
                .replace("..47", "..53"),
                "utf-8",
            )
        after = load(changed).pack
    titles = {t.id: [w for by in t.terms.values() for ws in by.values() for w in ws] for t in before.tables}
    countries = sorted(titles)
    caseload = []
    for number in range(cases):
        country = rng.choice(countries)
        facts = {
            "country": country,
            "title": rng.choice(titles[country]),
            "award_year": rng.randint(1970, 2025),
        }
        if rng.random() < 0.8:
            facts["duration_months"] = rng.choice((12, 24, 36, 48, 50, 60))
        caseload.append(PastCase(str(number), facts))
    found = impact(before, after, caseload, as_of=AS_OF)
    return (
        best(lambda: impact(before, after, caseload, as_of=AS_OF)),
        found.touched,
        sum(found.kinds.values()),
    )


def measure_accidents(number: int, seed: int):
    """Typing accidents in a copy of the shipped pack."""
    import rule_accidents

    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "rules", Path(folder) / "rules")
        return rule_accidents.run(Path(folder) / "rules", number, seed)


def page(figures: dict[str, object], accidents) -> str:
    """The reference page."""
    changing, noticed = sum(accidents.changing.values()), sum(accidents.noticed.values())
    spelt = accidents.survivors["spelling"] + accidents.spelling_noticed
    rest, seen = changing - spelt, noticed - accidents.spelling_noticed
    by_kind = "\n".join(
        f"| {kind} | {accidents.changing[kind]} | {accidents.noticed[kind]} |" for kind in accidents.changing
    )
    whom = ", ".join(f"{name} {count}" for name, count in accidents.by_whom.most_common())
    recorded = sum(accidents.recorded.values())
    left = ", ".join(f"{name} {count}" for name, count in accidents.survivors.most_common())
    return f"""# Benchmarks of the tools for policymakers

Made by `python benchmarks/rules.py --write`; CPU time, best of 3, invented data by seed {figures["seed"]}. Two shared cores, often busy: read times as upper bounds.

| What | Found | Wanted |
| --- | --- | --- |
| `rules check` of {figures["rows"]} generated rows: reading | {figures["read"]:.2f} s | |
| … and checking | {figures["check"]:.2f} s | together 0.50 s |
| `rules check` of the shipped pack ({figures["shipped_rows"]} rows): reading + checking | {figures["shipped"]:.2f} s | |
| `rules impact` of {figures["cases"]:,} generated cases ({figures["touched"]:,} looked at, {figures["moved"]:,} move) | {figures["impact"]:.2f} s | 2.00 s |
| typing accidents tried | {accidents.tried} | |
| … crashes | {len(accidents.crashes)} | 0 |
| … that change a rule | {changing} | |
| … of those noticed by what is checked in the content (`rules check`, `rules test --strict`) | {noticed / changing:.1%} | 95 % |
| … leaving out spellings of titles | {seen / rest:.1%} of {rest} | 95 % |
| … in spellings of titles | {accidents.spelling_noticed / max(spelt, 1):.1%} of {spelt} | |
| … by the content or, after it, by the record of what was approved | {(noticed + recorded) / changing:.1%} | 95 % |

By the content, noticed first by: {whom}. What the content does not show, by what it changes: {left}; the record names {recorded} of
these {changing - noticed}.

| Accident | changes a rule | noticed by the content |
| --- | --- | --- |
{by_kind}

An accident changes a rule when a condition, result, window, law key, domain, quota or date of the file differs, or when a title that was
understood is no longer understood as the same term (near spellings still are). Doubts about spellings count as noticed by the content:
`rules check` raises them as warnings about spellings that nobody has approved. What the content does not show is a line of spellings or
an unused law gone, a wrong letter in a word that stands nowhere else, or a digit in a level or date that is as plausible as the right one.
No check of the content can know those. The record (`approval.json`) names any part that differs, right or wrong, with its line, and strict
tests fail until a second person approves; so its share says that no change goes unseen, not that every accident is understood.
"""


def main() -> None:
    """Measures and prints; with ``--write`` also the page."""
    from recognise.policy.checking import check_everything
    from recognise.rulepack.load import load

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--accidents", type=int, default=1500)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "rules"
        made_pack(made, 2000, options.seed)
        rows, read, check = measure_check(made)
        impact, touched, moved = measure_impact(made, options.cases, options.seed)
    shipped = load(ROOT / "rules")
    seconds = best(lambda: check_everything(load(ROOT / "rules"), as_of=AS_OF))
    figures = {"seed": options.seed, "rows": rows, "read": read, "check": check, "cases": options.cases, "touched": touched,
               "moved": moved, "impact": impact, "shipped": seconds, "shipped_rows": sum(len(t.rows) for t in shipped.pack.tables)}  # fmt: skip
    text = page(figures, measure_accidents(options.accidents, options.seed))
    print(text)
    if options.write:
        PAGE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
