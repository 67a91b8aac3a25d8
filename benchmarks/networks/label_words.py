"""Papers whose fields are known, as rows of words with their marks: what ``train_tagger.py`` learns from.

    PYTHONPATH=.:benchmarks:benchmarks/networks python benchmarks/networks/label_words.py OUT.npz SET... [--texts FILE.yaml...] [--copies N]

A SET is a folder with ``truth.json`` and its documents, as ``benchmarks/families`` makes it (``SET:learn`` takes only the even
families, so that the others stay unseen). Texts are recorded lines as in ``tests/golden/reading``; of each there may be further
copies as bad pictures of it would be read (``misread.py``). Every paper is read by the
reader itself, so that the network sees lines as they will be; a printed value is looked for in the words, and where it stands
more than once (a mark of 5, a day) the place where the reader found it counts and the others say nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import yaml
from rapidfuzz import fuzz
from reading import ROOT, load_score, part_of

from recognise.extract.options import ReadOptions
from recognise.extract.pipeline import read_pages
from recognise.extract.reading import read_document
from recognise.extract.tagger import FIELDS, KINDS, MARKED
from recognise.extract.textflow import Flow, build_flow
from recognise.extract.transcript import read_transcript
from recognise.extract.word_features import WordTable, columns, tabulate
from recognise.model.document import Field, Page
from recognise.rulepack.load import load_pack
from recognise.workflow.assess_case import lexicon_of

sys.path.append(str(ROOT / "tests" / "golden" / "reading"))
SHARED = Path(os.environ.get("RECOGNISE_SHARED", ROOT.parent / "shared"))
SCORE = load_score(SHARED / "documents" / "score.py")
ALSO = {"holder_name": "holder_name_latin", "qualification_title": "qualification_title_en"}
PRINTED = {"date_of_birth": "date_of_birth_printed", "award_date": "award_date_printed"}
OFTEN = {
    "grade",
    "duration",
    "document_number",
    "date_of_birth",
    "award_date",
    "place_of_birth",
    "field_of_study",
}
"""Fields whose value may stand on a paper for something else."""
ALIKE, SHORT = 86, 3
"""Share of a value's letters that its words must have, in per cent; so short a value must be equal."""
FAINT, LONG = 70, 6
"""Where nothing is so much alike, the share that the most alike words of a value of so many letters must have."""
FIRST = ("holder_name", "institution", "qualification_title", "field_of_study")
"""Longer values are looked for first: what is a part of them is nothing else."""
NEAR = 14.0
"""Points within which figures of several rows stand in one column."""
KEYS = ("spelling", "pieces", "shape", "place", "meaning", "around")


def windows(plain: list[str], value: str) -> list[tuple[int, int]]:
    """Runs of words that print a value, without overlap, the most alike first."""
    value = value.replace(" ", "")
    found = []
    for first in range(len(plain)):
        if not plain[first]:
            continue
        joined, best = "", (0.0, 0)
        for last in range(first, min(len(plain), first + 40)):
            joined += plain[last]
            if len(joined) > 1.15 * len(value) + 1:
                break
            if plain[last] and len(joined) >= 0.85 * len(value) - 1:
                best = max(best, (fuzz.ratio(joined, value), -last))
        if best[0] >= (100 if len(value) <= SHORT else FAINT if len(value) >= LONG else ALIKE):
            found.append((-best[0], first, 1 - best[1]))
    surely = [one for one in found if -one[0] >= ALIKE]
    found = surely or sorted(found)[:1]
    used: set[int] = set()
    kept = []
    for _, first, last in sorted(found):
        if used.isdisjoint(range(first, last)):
            kept.append((first, last))
            used.update(range(first, last))
    return kept


def marks(
    table: WordTable,
    flow: Flow,
    truth: dict[str, Any],
    read: dict[str, Field],
    rows: list[dict[str, Any]] | None,
) -> np.ndarray:
    """The mark of each word; -100 where nobody can say. Without ``rows`` nobody can say what stands in tables."""
    plain = [SCORE.fold(word.text).replace(" ", "") for word in table.words]
    marked = np.zeros(len(plain), np.int64)
    for (first, last), name in cells_of_rows(table, flow, rows or []).items():
        marked[first] = 1 + 2 * MARKED.index(name)
        marked[first + 1 : last] = 2 + 2 * MARKED.index(name)
    for field in sorted(FIELDS, key=lambda name: name not in FIRST):
        values = truth.get(PRINTED.get(field, field)) or []
        values = [*values] if isinstance(values, list) else [values]
        also = truth.get(ALSO.get(field, "")) or []
        values += also if isinstance(also, list) else [also]
        found: list[tuple[int, int]] = []
        for value in sorted({SCORE.fold(str(value)) for value in values if value}, key=len, reverse=True):
            taken = {index for first, last in found for index in range(first, last)}
            taken.update(index for index in range(len(plain)) if field in OFTEN and marked[index] > 0)
            found += [one for one in windows(plain, value) if taken.isdisjoint(range(*one))]
        unsure: list[tuple[int, int]] = []
        if field in OFTEN and len(found) > 1:
            own = read.get(field)
            right = own is not None and SCORE.match(field, truth.get(field), own.value)
            there = [one for one in found if right and own is not None and _stands(flow, table, one[0], own)]
            if there:
                unsure = [] if field == "grade" else [one for one in found if one not in there]
                found = there
            elif field in ("grade", "duration"):
                found, unsure = [], found
        for first, last in found:
            if not marked[first:last].any():
                marked[first] = 1 + 2 * MARKED.index(field)
                marked[first + 1 : last] = 2 + 2 * MARKED.index(field)
        for first, last in unsure:
            marked[first:last] = np.where(marked[first:last] == 0, -100, marked[first:last])
    return marked


def cells_of_rows(table: WordTable, flow: Flow, rows: list[dict[str, Any]]) -> dict[tuple[int, int], str]:
    """Words of courses, credits and marks: a course by its name, the others in its row, in the column most rows have them in."""
    plain = [SCORE.fold(word.text).replace(" ", "") for word in table.words]
    boxes = [flow.lines[word.line].part(word.at, word.at + len(word.text)) for word in table.words]
    pages = [flow.lines[word.line].page for word in table.words]
    found: dict[tuple[int, int], str] = {}
    used: set[int] = set()
    values: dict[str, list[list[tuple[float, int, int]]]] = {"credits": [], "mark": []}
    for row in rows:
        names = row["course"] if isinstance(row["course"], list) else [row["course"]]
        course = next(
            (
                one
                for name in names
                for one in sorted(windows(plain, SCORE.fold(str(name))))
                if used.isdisjoint(range(*one))
            ),
            None,
        )
        if course is None:
            continue
        used.update(range(*course))
        found[course] = "course"
        first = boxes[course[0]]
        height, middle = first[3] - first[1], (first[1] + boxes[course[1] - 1][3]) / 2
        level = [
            index
            for index in range(len(plain))
            if pages[index] == pages[course[0]]
            and abs((boxes[index][1] + boxes[index][3]) / 2 - middle)
            < max(0.6 * height, (boxes[course[1] - 1][3] - first[1]) / 2)
            and not course[0] <= index < course[1]
        ]
        edge = (
            max(box[2] for box in boxes[course[0] : course[1]])
            if flow.lines[table.words[course[0]].line].rtl
            else first[0]
        )
        for name, value in (("credits", row.get("credits")), ("mark", row.get("grade"))):
            there = windows(
                [plain[i] if i in level else "" for i in range(len(plain))], SCORE.fold(str(value))
            )
            values[name].append([(boxes[a][0] - edge, a, b) for a, b in there] if value else [])
    for name, listed in values.items():
        places = [at for row in listed for at, _, _ in row]
        best = max(
            places,
            key=lambda at: sum(any(abs(one - at) < NEAR for one, _, _ in row) for row in listed),
            default=0,
        )
        for row in listed:
            near = min(row, key=lambda one: abs(one[0] - best), default=None)
            if near is not None and abs(near[0] - best) < 2 * NEAR and used.isdisjoint(range(*near[1:])):
                found[near[1:]] = name
                used.update(range(*near[1:]))
    return found


def _stands(flow: Flow, table: WordTable, index: int, field: Field) -> bool:
    """Whether a word stands in the line where the reader found a field."""
    line = flow.lines[table.words[index].line]
    if field.bbox is None or field.page != line.page:
        return False
    low, high = max(line.bbox[1], field.bbox[1]), min(line.bbox[3], field.bbox[3])
    beside = min(line.bbox[2], field.bbox[2]) - max(line.bbox[0], field.bbox[0])
    return beside > -1 and high - low > 0.3 * line.height


_KEPT: dict[str, Any] = {}


def lexicon() -> Any:
    if not _KEPT:
        pack = load_pack(Path(os.environ.get("RECOGNISE_RULES", ROOT / "rules")))
        _KEPT["lexicon"] = lexicon_of(pack)
        _KEPT["names"] = columns(_KEPT["lexicon"])
    return _KEPT["lexicon"]


def labelled(
    pages: tuple[Page, ...], truth: dict[str, Any], kind: str, rows: list[dict[str, Any]] | None
) -> dict[str, Any]:
    """One paper: its columns and marks, from its pages and the fields that are printed."""
    words = lexicon()
    flow = build_flow(pages)
    reading = read_document(pages, words)
    for name, printed in PRINTED.items():
        own = reading.fields.get(name)
        if printed not in truth and own is not None and SCORE.match(name, truth.get(name), own.value):
            truth[printed] = own.raw  # recorded texts give the day only
    cells = read_transcript(flow, words)[1]
    table = tabulate(flow, words, _KEPT["names"], cells)
    found = {key: getattr(table, key) for key in KEYS}
    marked = marks(table, flow, truth, dict(reading.fields), rows)
    if rows is None:
        unknown = [
            index for index, word in enumerate(table.words) if word.line in cells and not marked[index]
        ]
        marked[unknown] = -100
    return {**found, "marks": marked, "kind": kind}


def of_set(job: tuple[Path, dict[str, Any]]) -> dict[str, Any]:
    folder, truth = job
    pages = read_pages(folder / truth["file"], options=ReadOptions(cache=True, isolated=False)).pages
    return labelled(pages, dict(truth["fields"]), truth["document_type"], truth["transcript"])


def of_text(job: tuple[dict[str, Any], int]) -> dict[str, Any]:
    from misread import misread
    from pages import page_of

    document, copy = job
    page = page_of(document["lines"])
    page = misread(page, crc32(f"{document['id']} {copy}".encode())) if copy else page
    rows = document.get("rows")
    if rows is not None:
        rows = [dict(zip(("course", "credits", "grade"), row, strict=True)) for row in rows]
        rows = [{key: None if value == "null" else value for key, value in row.items()} for row in rows]
    fields = dict(document.get("fields") or {})
    return labelled((page,), fields, document["type"], rows)


def jobs(sets: list[str]) -> Iterator[tuple[Path, dict[str, Any]]]:
    for named in sets:
        folder, _, part = named.partition(":")
        truth = json.loads((Path(folder) / "truth.json").read_text("utf-8"))
        yield from ((Path(folder), one) for one in part_of(truth, part or "all"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("sets", nargs="*")
    parser.add_argument("--texts", nargs="*", type=Path, default=[])
    parser.add_argument("--copies", type=int, default=0, help="misread copies of each text")
    chosen = parser.parse_args()
    texts = {
        one["lines"][:200]: one
        for file in chosen.texts
        for one in yaml.load(file.read_text("utf-8"), Loader=yaml.CBaseLoader)["documents"]
    }
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        papers = [*pool.map(of_set, jobs(chosen.sets), chunksize=4)]
        read = ((text, copy) for text in texts.values() for copy in range(chosen.copies + 1))
        papers += pool.map(of_text, read, chunksize=4)
    papers = [paper for paper in papers if len(paper["marks"])]
    lexicon()
    np.savez_compressed(
        chosen.out,
        columns=np.array(_KEPT["names"]),
        lengths=np.array([len(paper["marks"]) for paper in papers]),
        kinds=np.array([KINDS.index(paper["kind"]) if paper["kind"] in KINDS else -100 for paper in papers]),
        **{key: np.concatenate([_small(paper[key]) for paper in papers]) for key in (*KEYS, "marks")},
    )
    print(f"{len(papers)} papers, {sum(len(paper['marks']) for paper in papers)} words")
    return 0


def _small(column: np.ndarray) -> np.ndarray:
    return column.astype(np.float16) if column.dtype == np.float32 else column.astype(np.int32)


if __name__ == "__main__":
    raise SystemExit(main())
