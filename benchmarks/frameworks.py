"""National qualification types of European frameworks against `rules lookup`: share placed, share right.

Usage: python benchmarks/frameworks.py [--wrong] [--unanswered]

Data: ``<shared>/standards/eqf_qualifications_by_country.tsv`` (RECOGNISE_SHARED or ../shared; skipped, saying so, when absent).
A type is placed when the country's own EQF level is proposed; it is never placed without naming the rule.
"""

from __future__ import annotations

import argparse
import collections
import csv
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("RECOGNISE_SHARED", ROOT.parent / "shared"))
CODES = {
    "Finland": "FIN", "Austria": "AUT", "Germany": "DEU", "Denmark": "DNK", "Belgium - FR": "BEL", "Latvia": "LVA", "Ireland": "IRL",
    "Slovenia": "SVN", "Iceland": "ISL", "Serbia": "SRB", "Malta": "MLT", "Bulgaria": "BGR", "Norway": "NOR", "Kosovo": "XKX",
    "Hungary": "HUN", "France": "FRA", "Belgium - DE": "BEL", "Turkey": "TUR", "Romania": "ROU", "Estonia": "EST", "Netherlands": "NLD",
    "Italy": "ITA", "Belgium - NL": "BEL", "Czech Republic": "CZE", "Croatia": "HRV", "Portugal": "PRT", "Luxembourg": "LUX",
    "Lithuania": "LTU", "Poland": "POL", "Greece": "GRC",
}  # fmt: skip


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--unanswered", action="store_true")
    arguments = parser.parse_args()
    source = SHARED / "standards" / "eqf_qualifications_by_country.tsv"
    if not source.is_file():
        print(f"skipped: {source} is not there")
        return
    sys.path.insert(0, str(ROOT))
    from recognise.assess.levels import propose_level
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(None)[0])
    known = {t.id for t in pack.of_kind("level")}
    with source.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    count, countries, lists = collections.Counter(), collections.Counter(), collections.defaultdict(list)
    for row in rows:
        code = CODES[row["country"]]
        if code not in known:
            count["country not in the pack"] += 1
            countries[code] += 1
            continue
        found, _ = propose_level(pack, {"country": code, "title": row["qualification"]}, as_of="2026-11-24")
        level = found.views.get("own", {}).get("eqf", found.eqf)
        if found.outcome != "proposed" or level is None:
            word = "not placed"
        else:
            word = "right" if level == int(row["eqf_level"]) else "wrong"
        count[word] += 1
        lists[word].append((code, row["eqf_level"], level, row["qualification"], found.rule or found.outcome))
    inside = sum(count[w] for w in ("right", "wrong", "not placed"))
    placed = count["right"] + count["wrong"]
    print(
        f"{len(rows)} types of {len(set(CODES.values()))} countries; {inside} of countries in the pack, {count['country not in the pack']} of {', '.join(sorted(countries)) or 'none'} not"
    )
    if inside:
        print(
            f"placed {placed / inside:.3f}   right of all {count['right'] / inside:.3f}   right of placed {count['right'] / max(placed, 1):.3f}"
        )
    for flag, word in ((arguments.wrong, "wrong"), (arguments.unanswered, "not placed")):
        for one in lists[word] if flag else ():
            print(f"  {word}:", *one)


if __name__ == "__main__":
    main()
