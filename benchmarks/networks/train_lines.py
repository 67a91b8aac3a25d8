"""Make recognise/extract/data/lines.onnx: the network that reads lines of Arabic script and Ethiopic, however bad the scan.

Line models lose a tenth of these lines even on good scans. This one is made from fonts, spoiled the way scanners, cameras and
fax machines spoil them: 40 pixels high, one answer for every third column, signs from left to right as they are seen (the
reader turns them into reading order). Seeded but for the hour at which it stops: the schedule follows the clock. Needs torch,
onnx and python-bidi, and Debian's tesseract-ocr, out of whose language models it takes lists of words.

    PYTHONPATH=.:benchmarks/networks python benchmarks/networks/train_lines.py MINUTES [CHECKPOINT]

Fonts: the Arabic and Ethiopic ones among those named in ``train_glance.py``.
"""

from __future__ import annotations

import math
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import torch
from bidi.algorithm import get_display
from drawn_lines import EASTERN_ARABIC, EASTERN_PERSIAN, SCRIPTS, draw, fits, fonts_of, number, spoil, words
from torch import nn

from recognise.extract.recogniser import HEIGHT, SIGNS, STEP, as_seen

OUT = Path(os.environ.get("LINES_OUT", Path(__file__).parents[2] / "recognise/extract/data/lines.onnx"))
TESSDATA = Path("/usr/share/tesseract-ocr/5/tessdata")
BATCH, LONGEST, GROUP, MEET = 32, 720, 40, 20
LANGUAGES = {"ar": 0.24, "fa": 0.16, "ps": 0.12, "ur": 0.2, "am": 0.17, "ti": 0.11}
AFTER_YEARS = {
    "ar": ("م", "هـ", " م", " هـ"),
    "fa": (" هـ ش", " ش", "م"),
    "ur": ("ء", "ء", "ھ"),
    "ps": (" ل", " هـ ل"),
}
MODELS = {"ar": "ara", "fa": "fas", "ps": "pus", "ur": "urd", "am": "amh", "ti": "tir"}
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
"""Signs over and under Arabic letters: sometimes printed, never read."""
ETHIOPIC = [chr(point) for point in range(0x1200, 0x135B) if chr(point) in SIGNS]
ETHIOPIC_NUMBERS = [chr(point) for point in range(0x1369, 0x137D)]
TIGRINYA = "ቀቁቂቃቄቅቆቐቑቒቓቔቕቖቘቚቛቜቝከኩኪካኬክኮኸኹኺኻኼኽኾዀዂዃዄዅኣዓዕጸጹጺጻጼጽጾ"
FAVOURED = ("Noto", "Amiri", "Scheherazade", "Lateef", "Abyssinica", "nazli", "FreeFarsi", "DejaVuSans")


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, list[str]]:
    """Words by language: those of the language model and, three times as often, those of the rule pack."""
    found = {}
    for language, model in MODELS.items():
        script = "Ethi" if language in ("am", "ti") else "Arab"
        with tempfile.TemporaryDirectory() as folder:
            base = f"{folder}/{model}."
            subprocess.run(
                ["combine_tessdata", "-u", TESSDATA / f"{model}.traineddata", base],
                check=True,
                capture_output=True,
            )
            subprocess.run(
                ["dawg2wordlist", f"{base}lstm-unicharset", f"{base}lstm-word-dawg", f"{folder}/list"],
                check=True,
                capture_output=True,
            )
            listed = Path(f"{folder}/list").read_text("utf-8", errors="replace").split()
        kept = sorted(
            {w for w in listed if SCRIPTS[script].fullmatch(w) and len(w) < 16 and as_seen(w) is not None}
        )
        own = [w for w in words()[script] if as_seen(w) is not None]
        found[language] = kept
        found[f"{language}-own"] = own
    return found


@lru_cache(maxsize=1)
def families() -> dict[str, list[list[tuple[str, frozenset[int]]]]]:
    """Fonts by script, grouped by family; common families count four times."""
    found: dict[str, list[list[tuple[str, frozenset[int]]]]] = {}
    for script in ("Arab", "Ethi", "Nast", "Latn"):
        grouped: dict[str, list[tuple[str, frozenset[int]]]] = {}
        for file, points in fonts_of()[script]:
            name = Path(file).stem.split("-")[0]
            if name in ("KacstDecorative", "PakType Ajrak", "goffer"):
                continue
            grouped.setdefault(name, []).append((file, points))
        found[script] = [
            faces for name, faces in grouped.items() for _ in range(4 if name.startswith(FAVOURED) else 1)
        ]
    return found


def word_of(language: str, rng: random.Random) -> str:
    """One word, now and then a made-up one with rare letters."""
    lists = vocabulary()
    dice = rng.random()
    if language in ("am", "ti"):
        if dice < (0.08 if language == "am" else 0.2):
            return "".join(rng.choice(ETHIOPIC) for _ in range(rng.randint(2, 6)))
        word = rng.choice(lists["am" if dice < 0.55 or language == "am" else "ti-own"])
        if (
            language == "ti" and rng.random() < 0.5
        ):  # few Tigrinya words are listed: letters of its own are put into others
            at = rng.randrange(len(word))
            word = word[:at] + rng.choice(TIGRINYA) + word[at + 1 :]
        return word if dice > 0.2 else rng.choice(lists[f"{language}-own"])
    if dice < 0.04:
        letters = (
            "ابپتټثجچځحخدډذرړزژښسشصضطظعغفقکګلمنوهیېۍئآؤءڼ"
            if language == "ps"
            else "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئآؤةى"
        )
        return "".join(rng.choice(letters) for _ in range(rng.randint(2, 7)))
    return rng.choice(lists[language if dice < 0.75 else f"{language}-own"])


def said(language: str, rng: random.Random, count: int) -> str:
    """A line of a paper in one language: words, numbers, marks between them, now and then Latin words."""
    script = "Ethi" if language in ("am", "ti") else "Arab"
    eastern: dict[int, str] = {}
    if script == "Arab" and rng.random() < 0.85:
        eastern = EASTERN_ARABIC if language == "ar" else EASTERN_PERSIAN
    parts: list[str] = []
    for _ in range(count):
        dice = rng.random()
        if dice < 0.14:
            plain_number = number(rng)
            shown = plain_number.translate(eastern)
            if (
                language in AFTER_YEARS
                and plain_number.isdigit()
                and len(plain_number) == 4
                and rng.random() < 0.4
            ):
                shown += rng.choice(AFTER_YEARS[language])
            parts.append(shown)
        elif dice < 0.15 and script == "Ethi":
            parts.append("".join(rng.choice(ETHIOPIC_NUMBERS) for _ in range(rng.randint(1, 4))))
        elif dice < (0.24 if script == "Ethi" else 0.18):
            latin = rng.choice(words()["Latn"])
            parts.append(rng.choice([latin, latin.title(), latin.upper()]))
        else:
            parts.append(word_of(language, rng))
    comma, stop = ("፣", "።") if script == "Ethi" else ("،", "۔" if language == "ur" else ".")
    made = ""
    for index, part in enumerate(parts):
        mark = rng.random()
        if index:
            made += " "
        if mark < 0.04:
            part = f"({part})"
        elif mark < 0.055:
            part = f"«{part}»"
        elif mark < 0.12:
            part += ":"
        elif mark < 0.17:
            part += comma if rng.random() < 0.8 else "-"
        elif mark < 0.185:
            part += rng.choice([" -", " –", " /", "/", "؛" if script == "Arab" else "፤"])
        made += part
    if rng.random() < (0.3 if language == "ur" else 0.12):
        made += stop
    if script == "Ethi" and rng.random() < 0.06:
        made = made.replace(" ", "፡")
    return made


def printed(text: str, rng: random.Random) -> str:
    """The same text as a printer may set it: drawn out, with marks over letters. What is to be read stays the same."""
    if rng.random() < 0.06:
        text = re.sub(
            r"([\u0628-\u063a\u0641-\u064a])(?=[\u0620-\u064a])",
            lambda m: m[1] + ("\u0640" * rng.randint(1, 3) if rng.random() < 0.3 else ""),
            text,
        )
    elif rng.random() < 0.06:
        text = text.replace(" ", " " * rng.randint(2, 5))
    elif rng.random() < 0.05:
        text = re.sub(
            r"[\u0621-\u064a]", lambda m: m[0] + (rng.choice(MARKS) if rng.random() < 0.3 else ""), text
        )
    return text


def line(rng: random.Random, most: int) -> tuple[np.ndarray, list[int]]:
    """A spoiled line of at most so many words and the numbers of its signs from left to right."""
    while True:
        language = rng.choices(list(LANGUAGES), list(LANGUAGES.values()))[0]
        script = "Ethi" if language in ("am", "ti") else "Arab"
        rtl = script == "Arab"
        text = said(language, rng, rng.randint(1, most))
        hand = "Nast" if rtl and rng.random() < (0.6 if language == "ur" else 0.04) else script
        if rng.random() < 0.03:
            rtl, hand = False, "Latn"
            text = " ".join(rng.choice(words()["Latn"]).title() for _ in range(rng.randint(1, most)))
        seen = as_seen(get_display(text, base_dir="R") if rtl else text)
        if seen is None:
            continue
        file, points = rng.choice(rng.choice(families()[hand]))
        shown = (
            printed(text, rng)
            if rtl
            else text.replace(" ", " " * rng.randint(2, 5))
            if rng.random() < 0.06
            else text
        )
        drawn = draw(shown, file, rtl=rtl, size=rng.choice([32, 40, 48, 56])) if fits(shown, points) else None
        if drawn is None:
            continue
        image = spoil(drawn, rng, height=HEIGHT, hard=1.0)
        if 12 <= image.shape[1] <= LONGEST and image.shape[1] / STEP > len(seen) + 2:
            return image, [SIGNS.index(sign) + 1 for sign in seen]


def batches(args: tuple[int, int, int]) -> list[tuple[np.ndarray, list[list[int]], list[int]]]:
    """Batches of lines of about equal length, from one seed."""
    seed, count, most = args
    cv2.setNumThreads(1)
    rng = random.Random(seed)
    made = sorted((line(rng, most) for _ in range(count * BATCH)), key=lambda one: one[0].shape[1])
    found = []
    for at in range(0, len(made), BATCH):
        group = made[at : at + BATCH]
        wide = max(image.shape[1] for image, _ in group) + 9
        x = np.full((len(group), HEIGHT, wide), 255, np.uint8)
        for row, (image, _) in zip(x, group):
            left = rng.randint(0, min(9, wide - image.shape[1]))
            row[:, left : left + image.shape[1]] = image
        found.append((x, [seen for _, seen in group], [image.shape[1] + 9 for image, _ in group]))
    rng.shuffle(found)
    return found


class Lines(nn.Module):
    """Convolutions down to one row, then a look along the line in both directions."""

    def __init__(self) -> None:
        super().__init__()

        def block(a: int, b: int, kernel: int | tuple[int, int] = 3, **more: object) -> list[nn.Module]:
            more.setdefault("padding", 1)
            return [nn.Conv2d(a, b, kernel, bias=False, **more), nn.BatchNorm2d(b), nn.ReLU(inplace=True)]

        self.body = nn.Sequential(
            *block(1, 24, 5, stride=(2, STEP), padding=2), *block(24, 40), *block(40, 56), nn.MaxPool2d((2, 1)),
            *block(56, 80), *block(80, 96), nn.MaxPool2d((2, 1)), *block(96, 128), *block(128, 192, (5, 1), padding=0),
        )  # fmt: skip
        self.along = nn.LSTM(192, 160, bidirectional=True, batch_first=True)
        self.name = nn.Sequential(nn.Dropout(0.1), nn.Linear(320, len(SIGNS) + 1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        seen = self.body(x).squeeze(2).transpose(1, 2)
        return self.name(self.along(seen.float())[0])


def ready(x: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(x.astype(np.float32) / 127.5 - 1)[:, None].contiguous(
        memory_format=torch.channels_last
    )


def plain(best: np.ndarray) -> list[int]:
    return [int(k) for k, before in zip(best, [0, *best[:-1]]) if k and k != before]


def edits(a: list[int], b: list[int]) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def examine(model: Lines, kept: list[tuple[np.ndarray, list[list[int]], list[int]]]) -> float:
    """Share of signs that are wrong on lines kept aside."""
    model.eval()
    wrong = whole = 0
    with torch.no_grad():
        for x, seen, _ in kept:
            for row, one in zip(model(ready(x)).argmax(2).numpy(), seen):
                wrong, whole = wrong + edits(plain(row), one), whole + len(one)
    return wrong / whole


def export(model: Lines) -> None:
    model.eval()
    plain_model = Lines()
    plain_model.load_state_dict(model.state_dict())
    plain_model.eval()
    torch.onnx.export(plain_model, (torch.zeros(2, 1, HEIGHT, 120),), str(OUT), input_names=["x"], output_names=["y"],
                      dynamic_axes={"x": {0: "n", 3: "w"}, "y": {0: "n", 1: "t"}}, dynamo=False)  # fmt: skip


def average(model: Lines, ranks: int) -> None:
    """The mean of what the processes have learnt since they last met."""
    with torch.no_grad():
        state = [value for value in model.state_dict().values() if value.is_floating_point()]
        flat = torch.cat([value.reshape(-1) for value in state])
        torch.distributed.all_reduce(flat)
        flat /= ranks
        for value, part in zip(state, flat.split([value.numel() for value in state])):
            value.copy_(part.view_as(value))


def train(rank: int, ranks: int, minutes: float, checkpoint: str, peak: float) -> None:
    """One process; every ``MEET`` steps the processes average their weights."""
    torch.distributed.init_process_group("gloo", f"file://{checkpoint}.meeting", rank=rank, world_size=ranks)
    torch.manual_seed(3)
    torch.set_num_threads(1)
    random.seed(rank)
    model = Lines().to(memory_format=torch.channels_last)
    best = torch.optim.AdamW(model.parameters(), peak, weight_decay=1e-3)
    grown = Path(checkpoint).exists()
    if grown:
        model.load_state_dict(torch.load(checkpoint))
    lose = nn.CTCLoss(zero_infinity=True)
    kept = batches((1, 8, 4)) if rank == 0 else []
    start, step, total, counted, spent = time.time(), 0, 0.0, 0, 0.0
    store: list[list[tuple[np.ndarray, list[list[int]], list[int]]]] = []
    group: list[tuple[np.ndarray, list[list[int]], list[int]]] = []
    with ProcessPoolExecutor(1, initializer=os.nice, initargs=(5,)) as pool:
        seed = (5000 if grown else 1000) * (rank + 1)
        coming = [pool.submit(batches, (seed + i, GROUP, 4 if grown else 1)) for i in range(2)]
        while spent < 1.0:
            if not group:
                if coming[0].done() or len(store) < 2:
                    seed += 1
                    store = [*store, coming.pop(0).result()][-60:]
                    most = 5 if grown else 1 if spent < 0.03 else 2 if spent < 0.1 else 4
                    coming.append(pool.submit(batches, (seed, GROUP, most)))
                    group = list(store[-1])
                else:
                    group = list(random.choice(store))
            model.train()
            x, seen, widths = group.pop()
            late = max(0.0, spent - 0.3) / 0.7
            rate = peak * min(1.0, (step + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * late))
            for one in best.param_groups:
                one["lr"] = max(rate, 1e-5)
            with torch.autocast("cpu", torch.bfloat16):
                score = model(ready(x))
            score = score.float().log_softmax(2).transpose(0, 1)
            steps = torch.tensor([min(score.shape[0], -(-wide // STEP)) for wide in widths])
            signs = torch.tensor([k for one in seen for k in one])
            loss = lose(score, signs, steps, torch.tensor([len(one) for one in seen]))
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            best.step()
            step, total, counted = step + 1, total + float(loss.detach()), counted + 1
            if step % MEET == 0:
                average(model, ranks)
                clock = torch.tensor([(time.time() - start) / 60 / minutes])
                torch.distributed.broadcast(clock, 0)
                spent = float(clock)
                if rank == 0 and counted >= 300:
                    wrong = examine(model, kept)
                    print(f"step {step}: loss {total / counted:.4f}, wrong {wrong:.4f}, drawn {(seed % 1000) * GROUP * BATCH}, {time.time() - start:.0f} s", flush=True)  # fmt: skip
                    total, counted = 0.0, 0
                    torch.save(model.state_dict(), checkpoint)
                    export(model)
        for one in coming:
            one.cancel()
    if rank == 0:
        torch.save(model.state_dict(), checkpoint)
        export(model)
        print(f"wrong {examine(model, kept):.4f}, {OUT.stat().st_size} bytes")


def main() -> None:
    checkpoint = sys.argv[2] if len(sys.argv) > 2 else f"{tempfile.gettempdir()}/lines.pt"
    Path(f"{checkpoint}.meeting").unlink(missing_ok=True)
    peak = float(sys.argv[3]) if len(sys.argv) > 3 else 2e-3
    torch.multiprocessing.spawn(train, (2, float(sys.argv[1]), checkpoint, peak), nprocs=2)


if __name__ == "__main__":
    main()
