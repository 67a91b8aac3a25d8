"""Score reading on synthetic certificates beside plain engines, in one run, and write docs/accuracy.md.

    PYTHONPATH=. python benchmarks/reading.py [--documents FOLDER] [--part held-out|learn|all] [--rivals pytesseract rapidocr] [--write]

The folder (``RECOGNISE_SHARED``/documents) holds truth.json, score.py and the documents (a folder without a score.py is
scored with that one); without it the run says so and ends. Families are split by their place in the sorted list: even ones
were looked at while the reader was made, odd ones are
held out. CPU seconds are of this process and its children; loading models is not counted.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
MODELS = {
    "en": "eng", "fr": "fra", "de": "deu", "es": "spa", "pt": "por", "tr": "tur", "uk": "ukr", "ru": "rus", "ar": "ara",
    "fa": "fas", "ps": "pus", "ur": "urd", "ti": "tir", "am": "amh", "kmr": "kmr", "so": "eng",
}  # fmt: skip
SCRIPT = {"ar": "Arabic", "fa": "Arabic", "ps": "Arabic", "ur": "Arabic", "am": "Ethiopic", "ti": "Ethiopic",
          "ru": "Cyrillic", "uk": "Cyrillic"}  # fmt: skip
GOALS = {"all": 0.05, "clean": 0.01, "scan_good": 0.03, "scan_poor": 0.06, "photo": 0.08, "fax": 0.05}
NOTES = (
    "Clean documents are born-digital PDFs: their text layer is read where it passes the tests, their picture where not "
    "(`--raster` reads all from the picture). CPU seconds include opening the file, finding the sheet and the text, and "
    "the fields; they do not include loading models.",
    "",
    "What to keep in mind: there are one to three documents in a cell; all are synthetic, without handwriting or curled "
    "paper. Thresholds and shares were counted on other papers than the held-out families of this set; but these were scored often "
    "while the reader was made, faults seen on them were mended, and which of their values went to a person for want of a count "
    "told what to count elsewhere. A harder check is `benchmarks/families`, families by authors who did "
    "not see the reader: [results](accuracy-unseen.md). The networks know the fonts of the system.",
)
KINDS = ("clean", "scan_good", "scan_poor", "photo", "fax")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    shared = os.environ.get("RECOGNISE_SHARED", str(ROOT.parent / "shared"))
    parser.add_argument("--documents", type=Path, default=Path(shared) / "documents")
    parser.add_argument("--part", choices=("held-out", "learn", "all"), default="held-out")
    parser.add_argument(
        "--rivals", nargs="*", choices=tuple(RIVALS), default=[], help="plain engines to run beside"
    )
    parser.add_argument("--write", action="store_true", help="write docs/accuracy.md")
    parser.add_argument("--predictions", type=Path, help="write what was read to this JSON file")
    parser.add_argument(
        "--raster", action="store_true", help="ignore text layers: clean PDFs are read from their picture"
    )
    chosen = parser.parse_args()
    if not (chosen.documents / "truth.json").exists():
        print(f"no documents at {chosen.documents}: set RECOGNISE_SHARED or --documents", file=sys.stderr)
        return 0
    truth = part_of(json.loads((chosen.documents / "truth.json").read_text("utf-8")), chosen.part)
    own = chosen.documents / "score.py"
    score = load_score(own if own.exists() else Path(shared) / "documents" / "score.py")
    runs = {"recognise": read_ours(truth, chosen.documents, raster=chosen.raster)}
    for rival in chosen.rivals:
        name, run = RIVALS[rival]
        runs[name] = run(truth, chosen.documents)
    results = {name: (score.score(truth, found), cpu) for name, (found, cpu) in runs.items()}
    if chosen.predictions:
        chosen.predictions.write_text(json.dumps(runs["recognise"][0], ensure_ascii=False), "utf-8")
    text = report(results, truth, chosen.part, certainty(truth, runs["recognise"][0], score.match))
    print(text)
    if chosen.write:
        (ROOT / "docs" / "accuracy.md").write_text(text, "utf-8")
    return 0


def part_of(truth: list[dict[str, Any]], part: str) -> list[dict[str, Any]]:
    families = sorted({one["family"] for one in truth})
    learn = set(families[::2])
    return [one for one in truth if part == "all" or (one["family"] in learn) == (part == "learn")]


def load_score(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cpu_seconds() -> float:
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in both)


def timed(truth: list[dict[str, Any]], folder: Path, read: Any) -> tuple[list[dict[str, Any]], float]:
    """Predictions and CPU seconds a page; the first document is read twice so that start-up does not count."""
    read(truth[0], folder / truth[0]["file"])
    start, found = cpu_seconds(), []
    for index, one in enumerate(truth):
        found.append({"doc_id": one["doc_id"], **read(one, folder / one["file"])})
        print(f"\r{index + 1}/{len(truth)}", end="", file=sys.stderr)
    print(file=sys.stderr)
    return found, (cpu_seconds() - start) / sum(one["page_count"] for one in truth)


def read_ours(
    truth: list[dict[str, Any]], folder: Path, *, raster: bool
) -> tuple[list[dict[str, Any]], float]:
    from recognise.extract.options import ReadOptions
    from recognise.extract.pipeline import extract_file
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import bundled
    from recognise.workflow.assess_case import lexicon_of

    lexicon = lexicon_of(load_pack(bundled()))
    options = ReadOptions(cache=False, isolated=False, trust_text_layer=not raster)

    def read(one: dict[str, Any], path: Path) -> dict[str, Any]:
        found = extract_file(path, lexicon=lexicon, options=options)
        return {
            "text": found.text,
            "languages": list(found.languages),
            "document_type": found.document_type.value,
            "fields": {name: field.value for name, field in found.fields.items()},
            "sure": [name for name, field in found.fields.items() if field.status == "extracted"],
            "transcript": [
                {"course": r.course, "credits": r.credits, "grade": r.grade} for r in found.transcript
            ],
        }

    return timed(truth, folder, read)


def certainty(truth: list[dict[str, Any]], found: list[dict[str, Any]], match: Any) -> str:
    """How many of the values count as read, and how many of those are wrong, whether misread or not printed at all."""
    printed = {one["doc_id"]: one["fields"] for one in truth}
    every = [
        (
            name,
            name in one["sure"],
            bool(printed[one["doc_id"]].get(name)) and match(name, printed[one["doc_id"]][name], value),
        )
        for one in found
        for name, value in one["fields"].items()
    ]
    sure = [(name, right) for name, taken, right in every if taken]
    wrong = sum(not right for _, right in sure)
    unsure = [right for _, taken, right in every if not taken]
    return (
        f"Of {len(every)} values {len(sure) / max(1, len(every)):.2f} count as read (`extracted`); {wrong} of those {len(sure)} are "
        f"wrong ({wrong / max(1, len(sure)):.2%}; goal 0.5 % at 85 %). Of the others, which a person checks, "
        f"{sum(unsure) / max(1, len(unsure)):.2f} are right."
    )


def pictures(path: Path) -> list[Any]:
    """Pages as a careful user of a plain engine would make them: 300 dpi, capped; every frame; EXIF applied."""
    import pypdfium2
    from PIL import Image, ImageOps

    if path.suffix == ".pdf":
        pages = list(pypdfium2.PdfDocument(path))
        return [page.render(scale=min(300 / 72, 3508 / max(page.get_size()))).to_pil() for page in pages]
    image, found = Image.open(path), []
    for index in range(getattr(image, "n_frames", 1)):
        image.seek(index)
        found.append(ImageOps.exif_transpose(image).convert("RGB"))
    return found


def read_pytesseract(truth: list[dict[str, Any]], folder: Path) -> tuple[list[dict[str, Any]], float]:
    import pytesseract

    os.environ["OMP_THREAD_LIMIT"] = "1"

    def read(one: dict[str, Any], path: Path) -> dict[str, Any]:
        told = "+".join(dict.fromkeys(MODELS[language] for language in one["languages"]))
        texts = [pytesseract.image_to_string(page, lang=told, timeout=120) for page in pictures(path)]
        return {"text": "\n".join(texts)}

    return timed(truth, folder, read)


def read_rapidocr(truth: list[dict[str, Any]], folder: Path) -> tuple[list[dict[str, Any]], float]:
    import numpy as np
    from rapidocr import RapidOCR

    threads = {f"EngineConfig.onnxruntime.{kind}_op_num_threads": 1 for kind in ("intra", "inter")}
    engine = RapidOCR(params={**threads, "Global.log_level": "error"})

    def read(one: dict[str, Any], path: Path) -> dict[str, Any]:
        texts = [
            text for page in pictures(path) for text in (engine(np.array(page.convert("RGB"))).txts or ())
        ]
        return {"text": "\n".join(texts)}

    return timed(truth, folder, read)


RIVALS = {
    "pytesseract": ("pytesseract, told the languages", read_pytesseract),
    "rapidocr": ("rapidocr", read_rapidocr),
}


def report(results: dict[str, Any], truth: list[dict[str, Any]], part: str, sure: str) -> str:
    families = sorted({one["family"] for one in truth})
    lines = [
        "# How well reading works",
        "",
        f"Written by `benchmarks/reading.py` on {time.strftime('%Y-%m-%d')}: {len(truth)} synthetic certificates, the "
        f"**{part}** families ({', '.join(families)}).",
        "CER is the share of wrong, missing and surplus characters, whatever the reading order; lower is better. "
        "The reader is not told the language; pytesseract is.",
        "",
        "| reader | all | " + " | ".join(KINDS) + " | CPU s/page |",
        "|---|" + "---|" * (len(KINDS) + 2),
    ]
    for name, (scored, cpu) in results.items():
        cells = [
            f"{scored['by_level'][kind]['cer']:.3f}" if kind in scored["by_level"] else "" for kind in KINDS
        ]
        lines.append(f"| {name} | {scored['cer']:.3f} | " + " | ".join(cells) + f" | {cpu:.2f} |")
    lines.append(
        "| goal | "
        + " | ".join(f"{GOALS[kind]:.3f}" for kind in ("all", *KINDS))
        + " | half of pytesseract |"
    )
    lines += [
        "",
        *NOTES,
        "",
        "| language | script | " + " | ".join(results) + " |",
        "|---|---|" + "---|" * len(results),
    ]
    by_script: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for language in sorted(next(iter(results.values()))[0]["cer_by_language"]):
        cells = []
        for name, (scored, _) in results.items():
            value = scored["cer_by_language"][language]
            by_script[SCRIPT.get(language, "Latin")][name].append(value)
            cells.append(f"{value:.3f}")
        lines.append(f"| {language} | {SCRIPT.get(language, 'Latin')} | " + " | ".join(cells) + " |")
    for script, values in sorted(by_script.items()):
        cells = [f"{sum(values[name]) / len(values[name]):.3f}" for name in results]
        lines.append(f"| mean | {script} | " + " | ".join(cells) + " |")
    ours = next(iter(results.values()))[0]
    lines += [
        "",
        f"Languages of the document: all right {ours['language_set_accuracy']:.3f}, main one right "
        f"{ours['language_primary_accuracy']:.3f}. Kind of document {ours['document_type_accuracy']:.3f}. "
        f"Transcript rows F1 {ours['transcript_rows']['f1']:.3f}. Fields F1 {ours['fields_micro']['f1']:.3f} "
        f"(precision {ours['fields_micro']['precision']:.3f}, recall {ours['fields_micro']['recall']:.3f}).",
        "",
        sure,
        "",
        "| field | precision | recall | F1 | printed |",
        "|---|---|---|---|---|",
    ]
    for name, value in ours["fields"].items():
        numbers = " | ".join(f"{value[key]:.2f}" for key in ("precision", "recall", "f1"))
        lines.append(f"| {name} | {numbers} | {value['support']} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
