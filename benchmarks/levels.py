"""Published levels against `rules lookup`: answered share, right share, and the list of wrong-and-sure answers.

Usage: python benchmarks/levels.py [--country SYR] [--wrong] [--json FILE]

Data: ``<shared>/truth/reference.tsv`` (RECOGNISE_SHARED or ../shared; skipped, saying so, when absent). Every row is looked up by
its original title, else the Latin form, else English alone, with award year and duration when the row prints them.
EQF is scored apart for the host's view and the country's own; ISCED is the programme's level. Macro-averages by country.
"""

from __future__ import annotations

import argparse
import collections
import csv
import json
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("RECOGNISE_SHARED", ROOT.parent / "shared"))
AS_OF = "2026-11-24"


def numbers(text):
    """The levels a cell allows: 4 -> {4}, 3-4 -> {3, 4}."""
    found = [int(n) for n in re.findall(r"\d", text or "")]
    return set(range(min(found), max(found) + 1)) if found else set()


def one_number(text):
    return int(float(text)) if re.fullmatch(r"\d+(\.0)?", (text or "").strip()) else None


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--country")
    parser.add_argument("--wrong", action="store_true", help="list the wrong-and-sure answers")
    parser.add_argument("--unanswered", action="store_true", help="list the rows without an answer")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    table = SHARED / "truth" / "reference.tsv"
    if not table.is_file():
        print(f"skipped: {table} is not there")
        return
    sys.path.insert(0, str(ROOT))
    from recognise.assess.levels import propose_level
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(None)[0])
    known = {t.id for t in pack.of_kind("level")}
    with table.open(encoding="utf-8") as stream:
        rows = [
            r
            for r in csv.DictReader(stream, delimiter="\t")
            if not arguments.country or r["origin_country"] == arguments.country
        ]
    tally = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    wrong, unanswered = [], []
    for row in rows:
        country = row["origin_country"]
        if not (row["EQF"] or row["ISCED2011"]):
            continue
        own = "eqf_basis=own" in row["notes"]
        kind = "ISCED" if not row["EQF"] else "EQF own" if own else "EQF host"
        truth = numbers(row["EQF"] or row["ISCED2011"])
        years = re.findall(r"\d{4}", row["award_years"] or "")
        duration = one_number(row["nominal_duration_years"])
        forms = [
            ("original", row["qualification_original"]),
            ("latin", row["qualification_latin"]),
            ("english", row["qualification_english"]),
        ]
        host = (
            row["host_country"]
            if len(row["host_country"]) == 3 and row["host_country"] not in ("INT",)
            else None
        )
        for form, title in forms:
            if not title:
                continue
            count = tally[(kind, form)][country]
            count["rows"] += 1
            facts = {"country": country, "title": title, "award_year": int(years[0]) if years else None}
            if duration:
                facts["duration_months"] = duration * 12
            found, _ = propose_level(pack, facts, as_of=AS_OF, host=host if kind == "EQF host" else None)
            if found.outcome != "proposed":
                unanswered.append((country, kind, form, title, found.outcome))
                continue
            count["answered"] += 1
            if kind == "ISCED":
                got = {found.isced, found.isced_programme}
            elif kind == "EQF own":
                got = {found.views.get("own", {}).get("eqf", found.eqf)}
            else:
                got = {found.eqf}
            if got & truth:
                count["right"] += 1
            else:
                wrong.append(
                    (
                        country,
                        kind,
                        form,
                        title,
                        sorted(truth),
                        sorted(x for x in got if x is not None),
                        found.rule,
                    )
                )
    print(f"{len(known)} countries in the pack; the truth has {len({r['origin_country'] for r in rows})}")
    print(
        f"{'scored':20} {'rows':>5} {'answered':>9} {'right of answered':>18} {'wrong & sure':>13}   (macro by country; countries in the pack only)"
    )
    summary = {}
    for key, countries in sorted(tally.items()):
        inside = {c: n for c, n in countries.items() if c in known}
        if not inside:
            continue
        total = sum(n["rows"] for n in inside.values())
        answered = sum(n["answered"] / n["rows"] for n in inside.values()) / len(inside)
        with_answer = [n for n in inside.values() if n["answered"]]
        right = sum(n["right"] / n["answered"] for n in with_answer) / max(1, len(with_answer))
        sure = sum((n["answered"] - n["right"]) / n["rows"] for n in inside.values()) / len(inside)
        print(f"{' '.join(key):20} {total:5} {answered:9.3f} {right:18.3f} {sure:13.3f}")
        summary[" ".join(key)] = {
            "rows": total,
            "answered": answered,
            "right": right,
            "wrong_and_sure": sure,
            "countries": len(inside),
        }
    if arguments.wrong:
        for one in wrong:
            if one[0] in known:
                print("  wrong:", *one)
    if arguments.unanswered:
        for one in unanswered:
            if one[0] in known:
                print("  no answer:", *one)
    if arguments.json:
        arguments.json.write_text(json.dumps(summary, indent=1) + "\n")


if __name__ == "__main__":
    main()
