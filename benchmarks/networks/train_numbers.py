"""Make recognise/extract/data/numbers.onnx: the network that reads the numbers in a line of Arabic script.

It looks at a whole line, 32 pixels high, and gives for every fourth column a digit, a mark, "other writing" or nothing.
Line models lose and swap Eastern digits; this one reads nothing else. Seeded; about an hour on one core. Needs torch and
onnx, which nothing else here does.

    PYTHONPATH=.:benchmarks/networks python benchmarks/networks/train_numbers.py [STEPS]

Fonts: the Arabic ones among those named in ``train_glance.py``.
"""

from __future__ import annotations

import random
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import torch
from drawn_lines import EASTERN_ARABIC, EASTERN_PERSIAN, draw, fits, fonts_of, number, spoil, words
from torch import nn

OUT = Path(__file__).parents[2] / "recognise" / "extract" / "data" / "numbers.onnx"
EASTERN, LATIN, MARKS = "0123456789", "abcdefghij", "/.-:%()"
SIGNS = EASTERN + LATIN + MARKS + "w"
"""``a`` to ``j`` stand for 0 to 9 in their Latin shapes, ``w`` for a stretch of other writing. Class 0 is nothing."""
HEIGHT, BATCH, LONGEST = 32, 24, 480
LATIN_SHAPED = str.maketrans(EASTERN, LATIN)


def line(rng: random.Random) -> tuple[np.ndarray, str]:
    """A spoiled line and what is to be seen in it from left to right."""
    while True:
        kind = rng.random()
        shapes = rng.choices(["ar", "fa", "latin"], [0.4, 0.4, 0.2])[0]
        eastern = {"ar": EASTERN_ARABIC, "fa": EASTERN_PERSIAN, "latin": {}}[shapes]
        parts: list[tuple[str, str]] = []  # (printed, seen), right to left
        plan = "n" if kind < 0.4 else rng.choice(["wn", "nw", "wnw", "wnwn", "wnw", "wn", "w"])
        for item in plan:
            if item == "n":
                plain = number(rng)
                printed = plain.translate(eastern)
                if shapes != "latin" and rng.random() < 0.5:
                    printed = printed.replace(".", "٫")
                if shapes != "latin" and "%" in plain and rng.random() < 0.7:
                    printed = printed.replace("%", "٪")
                parts.append(
                    (f"\u202d{printed}\u202c", plain.translate(LATIN_SHAPED) if shapes == "latin" else plain)
                )
            else:
                listed = words()["Arab"]
                said = " ".join(rng.choice(listed) for _ in range(rng.choice([1, 1, 2])))
                if rng.random() < 0.15:
                    said = rng.choice(["م", "هـ", "ه", "ء", "سنه", "لسم", "و", "من", "الى", "رقم"])
                parts.append((said + rng.choice(["", "", ":", "،"]), "w"))
        text = " ".join(printed for printed, _ in parts)
        seen = "".join(reversed([signs for _, signs in parts]))
        file, points = rng.choice(fonts_of()["Nast" if rng.random() < 0.08 else "Arab"])
        drawn = draw(text, file, rtl=True, size=rng.choice([36, 44, 52])) if fits(text, points) else None
        if drawn is None:
            continue
        image = spoil(drawn, rng, height=HEIGHT, hard=1.0)
        if image.shape[1] <= LONGEST and image.shape[1] >= 12:
            return image, seen


def batches(args: tuple[int, int]) -> list[tuple[np.ndarray, list[str], list[int]]]:
    """Batches of lines of about equal length, from one seed."""
    seed, count = args
    cv2.setNumThreads(1)
    rng = random.Random(seed)
    made = sorted((line(rng) for _ in range(count * BATCH)), key=lambda one: one[0].shape[1])
    found = []
    for at in range(0, len(made), BATCH):
        group = made[at : at + BATCH]
        wide = max(image.shape[1] for image, _ in group) + 8
        x = np.full((len(group), HEIGHT, wide), 255, np.uint8)
        for row, (image, _) in zip(x, group):
            left = rng.randint(0, wide - image.shape[1])
            row[:, left : left + image.shape[1]] = image
        found.append((x, [seen for _, seen in group], [wide] * len(group)))
    rng.shuffle(found)
    return found


class Numbers(nn.Module):
    def __init__(self) -> None:
        super().__init__()

        def block(
            a: int,
            b: int,
            pool: tuple[int, int] | None,
            kernel: int | tuple[int, int] = 3,
            pad: int | tuple[int, int] = 1,
        ) -> list[nn.Module]:
            made: list[nn.Module] = [
                nn.Conv2d(a, b, kernel, padding=pad, bias=False),
                nn.BatchNorm2d(b),
                nn.ReLU(),
            ]
            return made + ([nn.MaxPool2d(pool)] if pool else [])

        self.body = nn.Sequential(
            *block(1, 24, (2, 2)), *block(24, 48, (2, 2)), *block(48, 64, None), *block(64, 96, (2, 1)), *block(96, 96, None),
            *block(96, 128, None, (4, 3), (0, 1)),
        )  # fmt: skip
        self.along = nn.Sequential(
            nn.Conv1d(128, 128, 3, padding=1), nn.ReLU(), nn.Conv1d(128, 128, 3, padding=2, dilation=2), nn.ReLU(), nn.Dropout(0.1),
            nn.Conv1d(128, len(SIGNS) + 1, 1),
        )  # fmt: skip

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.along(self.body(x).squeeze(2)).transpose(1, 2)


def ready(x: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(x.astype(np.float32) / 127.5 - 1)[:, None]


def plain(best: np.ndarray) -> str:
    return "".join(SIGNS[k - 1] for k, before in zip(best, [0, *best[:-1]]) if k and k != before)


def main() -> None:
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    torch.manual_seed(3)
    torch.set_num_threads(1)
    model = Numbers()
    best = torch.optim.AdamW(model.parameters(), 1e-3, weight_decay=1e-3)
    plan = torch.optim.lr_scheduler.OneCycleLR(best, 2.5e-3, steps + 5, pct_start=0.1)
    lose = nn.CTCLoss(zero_infinity=True)
    kept = batches((1, 40))
    start, step, total = time.time(), 0, 0.0
    with ProcessPoolExecutor(1) as pool:
        coming = [pool.submit(batches, (100 + i, 40)) for i in range(2)]
        seed = 102
        while step < steps:
            group = coming.pop(0).result()
            coming.append(pool.submit(batches, (seed, 40)))
            seed += 1
            model.train()
            for x, seen, _ in group:
                score = model(ready(x)).log_softmax(2).transpose(0, 1)
                target = torch.tensor([SIGNS.index(sign) + 1 for one in seen for sign in one])
                loss = lose(
                    score,
                    target,
                    torch.full((len(seen),), score.shape[0]),
                    torch.tensor([len(one) for one in seen]),
                )
                best.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(model.parameters(), 2.0)
                best.step()
                if step < steps:
                    plan.step()
                step += 1
                total += float(loss.detach())
            if seed % 5 == 0 or step >= steps:
                model.eval()
                right = lines = 0
                with torch.no_grad():
                    for x, seen, _ in kept:
                        for row, one in zip(model(ready(x)).argmax(2).numpy(), seen):
                            right, lines = right + (plain(row) == one), lines + 1
                print(
                    f"step {step}: loss {total / (40 * 5):.4f}, whole lines right {right / lines:.4f} of {lines}, {time.time() - start:.0f} s",
                    flush=True,
                )
                total = 0.0
                model.eval()
                torch.onnx.export(model, (ready(kept[0][0][:2]),), str(OUT), input_names=["x"], output_names=["y"],
                                  dynamic_axes={"x": {0: "n", 3: "w"}, "y": {0: "n", 1: "t"}}, dynamo=False)  # fmt: skip
        for one in coming:
            one.cancel()
    print(f"{OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
