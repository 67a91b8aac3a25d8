"""Recorded texts as recognition would give them: letters misread, lines lost or joined, boxes a little off.

What is taken for what is counted on papers whose print is known, by script (``misreadings.json``); how much of a paper is misread
differs from paper to paper and from line to line, as it does on real scans. Used by ``label_words.py``.

    PYTHONPATH=.:benchmarks:benchmarks/networks python benchmarks/networks/misread.py SET...
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter, defaultdict
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from recognise.extract.language import identify
from recognise.extract.options import ReadOptions
from recognise.extract.pipeline import read_pages
from recognise.extract.script import main_script
from recognise.extract.textflow import union
from recognise.model.document import BBox, Line, Page

COUNTS = Path(__file__).with_name("misreadings.json")
ALIKE = 85
"""Printed and read lines less alike than this, in per cent, are not the same line."""
RUN = 2
"""More signs in a row than these, lost or added, are another line or a part of one."""
SELDOM = 2
"""Mistakes seen less often say nothing."""
USUAL, WORST = 0.04, 0.2
"""Share of the letters of a paper that is misread: usually, and at most."""
LOST, JOINED, PARTED, STRAY = 0.02, 0.06, 0.03, 0.02
"""Chance of a line to be lost, joined with the one beside it or parted in two, and of a stray mark below it."""
NARROW = 3.0
"""Points that a line takes at least."""
MARKS = "| ~ _ - . ' « ° { ( , : ; * / \\ 1 l".split()


def count(folder: Path, found: dict[str, Counter[tuple[str, str]]], signs: Counter[tuple[str, str]]) -> None:
    """Add the mistakes made on the pictures of a set."""
    for truth in json.loads((folder / "truth.json").read_text("utf-8")):
        if truth["level"] == "clean":
            continue
        read = read_pages(folder / truth["file"], options=ReadOptions(cache=True, isolated=False)).pages
        lines = [line.text for page in read for line in page.lines]
        for line in truth["lines"]:
            printed = " ".join(line["text"].split())
            best = process.extractOne(printed, lines, scorer=fuzz.ratio, score_cutoff=ALIKE)
            script = main_script(printed)
            if best is None or script is None:
                continue
            signs.update((script, sign) for sign in printed)
            for tag, start, end, to, last in Levenshtein.opcodes(printed, best[0]).as_list():
                if tag != "equal" and max(end - start, last - to) <= RUN:
                    pairs = zip_longest(printed[start:end], best[0][to:last], fillvalue="")
                    found[script].update(pairs)


@lru_cache(maxsize=1)
def _counts() -> dict[str, dict[str, tuple[float, list[str], list[int]]]]:
    """By script and sign: how often it is misread where the mean sign is once, and as what."""
    kept: dict[str, dict[str, tuple[float, list[str], list[int]]]] = {}
    for script, counted in json.loads(COUNTS.read_text("utf-8")).items():
        signs, edits = counted["signs"], counted["edits"]
        every = sum(signs.values()) + counted["rest"]
        mean = sum(number for listed in edits.values() for number in listed.values()) / every
        kept[script] = {
            was: (sum(listed.values()) / signs.get(was, every) / mean, [*listed], [*listed.values()])
            for was, listed in edits.items()
        }
    return kept


def misread(page: Page, seed: int) -> Page:
    """A page as a bad picture of it would be read; the same seed gives the same page."""
    rng = random.Random(seed)
    share = min(WORST, rng.expovariate(1 / USUAL))
    zoom, slope = rng.uniform(0.9, 1.08), rng.gauss(0, 0.003)
    lines: list[Line] = []
    for line in page.lines:
        if rng.random() < LOST:
            continue
        text = _text(line.text, share * rng.expovariate(1.0), rng)
        left, top, right, bottom = (zoom * side for side in line.bbox)
        off, tall = rng.gauss(0, 1.0) + slope * left, rng.gauss(0, 0.06) * (bottom - top)
        box = (left + rng.gauss(0, 2.0), top + off - tall, right + rng.gauss(0, 2.0), bottom + off + tall)
        last = lines[-1] if lines else None
        beside = last is not None and min(last.bbox[3], box[3]) - max(last.bbox[1], box[1]) > 0.6 * (
            bottom - top
        )
        if last is not None and beside and rng.random() < JOINED:
            lines[-1] = _told(last, f"{last.text} {text}", union([last.bbox, box]))
        elif rng.random() < PARTED and len(text.split()) > 3 and not beside:
            lines += _parted(line, text, box, rng)
        elif text:
            lines.append(_told(line, text, box))
        if rng.random() < STRAY:
            lines.append(_told(line, rng.choice(MARKS), (box[0], box[3], box[0] + 9.0, box[3] + 9.0)))
    return replace(page, lines=tuple(lines))


def _told(line: Line, text: str, box: BBox) -> Line:
    wide = (box[0], box[1], max(box[2], box[0] + NARROW), max(box[3], box[1] + NARROW))
    return replace(line, text=text, bbox=wide, language=identify(text))


def _parted(line: Line, text: str, box: BBox, rng: random.Random) -> list[Line]:
    """The line as two boxes beside each other, in the order in which it is read."""
    words = text.split()
    at = rng.randrange(1, len(words))
    one, two = " ".join(words[:at]), " ".join(words[at:])
    share = len(one) / len(text)
    if main_script(text) == "Arab":
        edge = box[2] - share * (box[2] - box[0])
        return [_told(line, one, (edge + 2, *box[1:])), _told(line, two, (box[0], box[1], edge - 2, box[3]))]
    edge = box[0] + share * (box[2] - box[0])
    return [_told(line, one, (box[0], box[1], edge - 2, box[3])), _told(line, two, (edge + 2, *box[1:]))]


def _text(text: str, share: float, rng: random.Random) -> str:
    known: Any = _counts().get(main_script(text) or "", {})
    more, added, how_often = known.get("", (0.0, [], []))
    read = []
    for sign in text:
        often, instead, numbers = known.get(sign, (0.0, [], []))
        read.append(rng.choices(instead, numbers)[0] if rng.random() < share * often else sign)
        if rng.random() < share * more:
            read.append(rng.choices(added, how_often)[0])
    return " ".join("".join(read).split())


def main() -> None:
    found: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    signs: Counter[tuple[str, str]] = Counter()
    for folder in sys.argv[1:]:
        count(Path(folder), found, signs)
    kept: dict[str, Any] = {}
    for script, edits in sorted(found.items()):
        often: dict[str, dict[str, int]] = defaultdict(dict)
        for (was, now), number in sorted(edits.items(), key=lambda edit: (-edit[1], edit[0])):
            if number >= SELDOM:
                often[was][now] = number
        printed = {sign: number for (named, sign), number in signs.items() if named == script}
        known = {sign: printed[sign] for sign in often if sign in printed}
        kept[script] = {"signs": known, "rest": sum(printed.values()) - sum(known.values()), "edits": often}
    lines = (f"{json.dumps(script)}: {json.dumps(one, ensure_ascii=False)}" for script, one in kept.items())
    COUNTS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main()
