"""How often the right ISCO-08 unit group is first, or among five, for national job titles that the lists do not hold.

Usage: python benchmarks/occupations.py [--per-country 300] [--write docs/occupations.md]

Data: ``standards/national_occupations_to_isco08.tsv`` below <shared> (RECOGNISE_SHARED or ../shared): official titles of ten
countries with unit groups through the national mappings to ESCO. Kept aside, and so absent from ``rules/professions/occupations``:
the titles for which ``sha256(country + native code) mod 10 < 3``. An answer is right when it is one of the official groups.
Beside our matcher, in the same run: rapidfuzz ``token_sort_ratio`` over the ESCO labels (preferred and alternative) where the
shared folder has the language, else over the ISCO-08 titles; and over our own lists.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import os
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("RECOGNISE_SHARED", ROOT.parent / "shared")) / "standards"
LANGUAGE = {
    "AT": "de", "DE": "de", "DK": "da", "ES": "es", "IT": "it", "NL": "nl", "NO": "no", "PL": "pl", "SE": "sv", "SI": "sl",
}  # fmt: skip


def rows_of(name):
    with (SHARED / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t"))


def kept_aside(row) -> bool:
    return int(hashlib.sha256((row["country"] + row["native_code"]).encode()).hexdigest(), 16) % 10 < 3


def esco_labels(language):
    path = SHARED / f"esco_v1.0.8_labels_{language}.tsv"
    if path.is_file():
        return [(row["label"], row["isco08"]) for row in rows_of(path.name)]
    return [(row[language], row["code"]) for row in rows_of("isco08_multilingual.tsv") if row["level"] == "4"]


def fuzzy(labels):
    """A search that ranks unit groups by their best label under token_sort_ratio."""
    from rapidfuzz import fuzz, process, utils

    texts = [utils.default_process(label) for label, _ in labels]

    def search(title):
        near = process.extract(utils.default_process(title), texts, scorer=fuzz.token_sort_ratio, limit=40)
        return list(dict.fromkeys(labels[at][1] for _, _, at in near))[:5]

    return search


def searches(pack, language):
    from recognise.assess.occupations import with_neighbours
    from recognise.assess.title_index import TitleIndex
    from recognise.rulepack.occupations import occupation_titles

    own = [
        (title, group)
        for one in with_neighbours(occupation_titles(pack), [language])
        for group, titles in one.groups.items()
        for title in titles
    ]
    index = TitleIndex.build(own)
    return {
        "ours": lambda title: [group for group, _, _ in index.search(title)],
        "token_sort_ratio, ESCO labels": fuzzy(esco_labels(language)),
        "token_sort_ratio, our lists": fuzzy(own),
    }


def measure(pack, per_country):
    """Country -> method -> (cases, first, among five); seconds by method; the same counts for titles not in the lists."""
    queries = defaultdict(list)
    for row in rows_of("national_occupations_to_isco08.tsv"):
        if kept_aside(row):
            queries[row["country"]].append(row)
    from recognise.rulepack.folding import words
    from recognise.rulepack.occupations import occupation_titles

    held = {
        tuple(words(t)) for one in occupation_titles(pack) for titles in one.groups.values() for t in titles
    }
    result, seconds, unseen = {}, Counter(), {}
    ready = {}
    for country in sorted(queries):
        language = LANGUAGE[country]
        if language not in ready:
            ready = {language: searches(pack, language)}
        chosen = sorted(
            queries[country], key=lambda row: hashlib.sha256(row["native_label"].encode()).digest()
        )[:per_country]
        for name, search in ready[language].items():
            began = time.process_time()
            hits = [0, 0, 0]
            new = unseen.setdefault(name, [0, 0, 0])
            for row in chosen:
                right, found = set(row["isco08_candidates"].split("|")), search(row["native_label"])
                for counts in [hits] if tuple(words(row["native_label"])) in held else [hits, new]:
                    counts[0] += 1
                    counts[1] += bool(found) and found[0] in right
                    counts[2] += bool(right & set(found))
            seconds[name] += time.process_time() - began
            result.setdefault(country, {})[name] = tuple(hits)
    return result, seconds, unseen


def page(result, seconds, unseen) -> str:
    names = list(next(iter(result.values())))
    totals = {name: [sum(by[name][k] for by in result.values()) for k in range(3)] for name in names}
    lines = [
        "# Occupations: job title to ISCO-08 unit group",
        "",
        "Written by `benchmarks/occupations.py`; run it again to renew the numbers.",
        "",
        "Test titles: official national titles kept aside (`sha256(country + native code) mod 10 < 3`), "
        f"{sum(by[names[0]][0] for by in result.values()):,} of them here. Right = one of the groups of the official mapping. "
        "Cells: first / among five, in percent. Some titles stand word for word in a list under another code or country; the last row leaves them out.",
        "",
        "| Country | titles | " + " | ".join(names) + " |",
        "| --- | ---: |" + " ---: |" * len(names),
    ]

    def shown(hits):
        return f"{100 * hits[1] / hits[0]:.1f} / {100 * hits[2] / hits[0]:.1f}"

    for country, by in result.items():
        lines.append(
            f"| {country} | {by[names[0]][0]} | " + " | ".join(shown(by[name]) for name in names) + " |"
        )
    lines.append(
        f"| all | {totals[names[0]][0]} | " + " | ".join(shown(totals[name]) for name in names) + " |"
    )
    fresh = unseen[names[0]][0]
    lines.append(
        f"| all, word for word in no list | {fresh} | "
        + " | ".join(shown(unseen[name]) for name in names)
        + " |"
    )
    per = ", ".join(f"{name} {1000 * seconds[name] / totals[name][0]:.1f} ms" for name in names)
    lines += ["", f"CPU time a title: {per}.", ""]
    lines += TEXT
    return "\n".join(lines) + "\n"


TEXT = [
    "How it works: words, parts of compounds and runs of three and five letters, each weighted by how few unit groups share it; "
    "a group scores by its nearest title, its next three, and the sum of all its titles (`recognise/assess/occupations.py`). "
    "The score orders candidates; it is no probability and is never shown without the titles that speak for it.",
    "",
    "Where the titles come from: ISCO-08 unit group titles (ILO) in the languages of ESCO; ESCO preferred titles (this service uses "
    "the ESCO classification of the European Commission; reuse under Decision 2011/833/EU); national titles with one unit group in "
    "the official mapping; and the project's own lists for languages no source covers (Arabic, Ukrainian, Russian, Persian, Turkish, "
    "Tigrinya, Amharic, Somali, Pashto, Kurmanji, Urdu), which nobody has measured: no official list was found.",
    "",
    'What it does not do: choose. A title such as "Krankenpfleger" is a nurse or an assistant, depending on the training; '
    "a person decides with the curriculum at hand.",
]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--per-country", type=int, default=300)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    if not SHARED.is_dir():
        print(f"skipped: no data at {SHARED} (set RECOGNISE_SHARED)")
        return 0
    from recognise.rulepack.load import load_pack

    text = page(*measure(load_pack(ROOT / "rules"), options.per_country))
    if options.write:
        options.write.write_text(text, encoding="utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
