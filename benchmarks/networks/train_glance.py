"""Make recognise/extract/data/glance.onnx: the small network that sees at a glance what script a piece of line is in.

It looks at windows of 32 x 160 pixels and names the script, or says that there are only digits or no writing at all; a
second output says whether the page stands on its head. Seeded; about half an hour on two cores. Needs torch and onnx,
which nothing else here does.

    PYTHONPATH=.:benchmarks/networks python benchmarks/networks/train_glance.py [SAMPLES] [EPOCHS]

The weights in the package were made from the Debian fonts cantarell, crosextra-carlito, dejavu, ebgaramond, farsiweb,
freefarsi, hosny-amiri, kacst, liberation, linuxlibertine, nafees, noto-core, noto-extra, paktype, senamirmir-washra,
sil-abyssinica, sil-charis, sil-gentiumplus, sil-lateef, sil-scheherazade, texgyre and urw-base35.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch
from drawn_lines import EASTERN_ARABIC, EASTERN_PERSIAN, draw, fits, fonts_of, number, scrawl, spoil, words
from torch import nn

OUT = Path(__file__).parents[2] / "recognise" / "extract" / "data" / "glance.onnx"
KINDS = ("Latn", "Cyrl", "Arab", "Nast", "Ethi", "digits", "eastern", "none")
HEIGHT, WIDTH = 32, 160
MIXED = (0, 1, 2, 4)
"""Kinds that share a line on bilingual papers."""
SHARES = (0.2, 0.15, 0.2, 0.06, 0.12, 0.06, 0.08, 0.13)


def plain(rng: random.Random, kind: int) -> np.ndarray | None:
    """A clean line of one kind, or None when the chosen font lacks a sign."""
    name = KINDS[kind]
    rtl = name in ("Arab", "Nast")
    if name in ("digits", "eastern"):
        script = "Latn" if name == "digits" else "Arab"
        text = " ".join(number(rng) for _ in range(1 if rng.random() < 0.8 else 2))
        if name == "eastern":
            text = text.translate(rng.choice([EASTERN_ARABIC, EASTERN_PERSIAN]))
            text = f"\u202d{text}\u202c"
    else:
        script = name
        listed = words()["Arab" if name == "Nast" else name]
        chosen = [rng.choice(listed) for _ in range(rng.choice([1, 1, 2, 3]))]
        case = rng.random()
        if name in ("Latn", "Cyrl"):
            chosen = [w.upper() if case < 0.15 else w.title() if case < 0.4 else w for w in chosen]
        if rng.random() < 0.25:
            digits = EASTERN_PERSIAN if rng.random() < 0.5 and rtl else {}
            chosen.insert(rng.randint(0, len(chosen)), number(rng).translate(digits))
        text = " ".join(chosen) + rng.choice(["", "", "", ":", ".", ","])
    file, points = rng.choice(fonts_of()[script])
    return draw(text, file, rtl=rtl, size=rng.choice([36, 44, 52])) if fits(text, points) else None


def line(rng: random.Random) -> tuple[np.ndarray, int, int]:
    """A spoiled line and its kinds in the left and the right half; most lines are of one kind."""
    while True:
        kind = rng.choices(range(len(KINDS)), SHARES)[0]
        if KINDS[kind] == "none":
            return spoil(scrawl(rng), rng, height=HEIGHT), kind, kind
        other = rng.choice(MIXED) if rng.random() < 0.12 and kind in MIXED else kind
        parts = [plain(rng, kind)] if other == kind else [plain(rng, kind), plain(rng, other)]
        if any(part is None for part in parts):
            continue
        tall = max(part.shape[0] for part in parts)
        parts = [cv2.copyMakeBorder(part, (tall - part.shape[0]) // 2, tall - part.shape[0] - (tall - part.shape[0]) // 2,
                                    0, 0, cv2.BORDER_CONSTANT, value=255) for part in parts]  # fmt: skip
        if len(parts) == 2:  # one window shows the end of the first and the start of the second
            reach = round(tall * 2.2)
            parts = [parts[0][:, -reach:], parts[1][:, :reach]]
        return spoil(np.hstack(parts), rng, height=HEIGHT), kind, other


def window(image: np.ndarray, rng: random.Random) -> np.ndarray:
    spare = image.shape[1] - WIDTH
    if spare > 0:
        left = rng.randint(0, spare)
        return image[:, left : left + WIDTH]
    left = rng.randint(0, -spare)
    return cv2.copyMakeBorder(image, 0, 0, left, -spare - left, cv2.BORDER_CONSTANT, value=255)


def samples(count: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = random.Random(seed)
    x, kinds, turned = (
        np.empty((count, HEIGHT, WIDTH), np.uint8),
        np.empty((count, 2), np.int64),
        np.empty(count, np.float32),
    )
    for i in range(count):
        image, kinds[i, 0], kinds[i, 1] = line(rng)
        turned[i] = rng.random() < 0.5
        x[i] = window(image[::-1, ::-1] if turned[i] else image, rng)
    return x, kinds, turned


class Glance(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        before = 1
        for channels, stride in ((24, 2), (48, 2), (80, 2), (128, 2)):
            layers += [nn.Conv2d(before, channels, 3, stride=stride, padding=1, bias=False), nn.BatchNorm2d(channels), nn.ReLU(),
                       nn.Conv2d(channels, channels, 3, padding=1, groups=channels, bias=False), nn.BatchNorm2d(channels),
                       nn.Conv2d(channels, channels, 1), nn.ReLU()]  # fmt: skip
            before = channels
        self.body = nn.Sequential(*layers)
        self.head = nn.Linear(2 * before, len(KINDS) + 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        seen = self.body(x)
        return self.head(torch.cat([seen.mean((2, 3)), seen.amax((2, 3))], 1))


def ready(x: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(x.astype(np.float32) / 127.5 - 1)[:, None]


def main() -> None:
    count, epochs = (int(a) for a in (sys.argv[1:] + ["80000", "10"][len(sys.argv) - 1 :])[:2])
    torch.manual_seed(3)
    start = time.time()
    x, kinds, turned = samples(count, 11)
    hx, hkinds, hturned = samples(4000, 12)
    print(f"drawn in {time.time() - start:.0f} s", flush=True)
    model = Glance()
    steps = epochs * (count // 128)
    best = torch.optim.AdamW(model.parameters(), 3e-3, weight_decay=1e-3)
    plan = torch.optim.lr_scheduler.OneCycleLR(best, 4e-3, steps)
    dice = np.random.default_rng(5)
    for epoch in range(epochs):
        model.train()
        order, total = dice.permutation(count), 0.0
        for at in range(0, count - 127, 128):
            pick = np.sort(order[at : at + 128])
            score = model(ready(x[pick]))
            writing = torch.from_numpy((kinds[pick, 0] < 5).astype(np.float32))
            loss = 0.0
            for side in (0, 1):
                kind = torch.from_numpy(kinds[pick, side])
                loss = loss + nn.functional.cross_entropy(score[:, :-1], kind, label_smoothing=0.03) / 2
            flip = nn.functional.binary_cross_entropy_with_logits(
                score[:, -1], torch.from_numpy(turned[pick]), reduction="none"
            )
            loss = loss + 0.5 * (flip * writing).sum() / writing.sum().clamp(min=1)
            best.zero_grad()
            loss.backward()
            best.step()
            plan.step()
            total += float(loss.detach())
        model.eval()
        with torch.no_grad():
            score = torch.cat([model(ready(hx[i : i + 500])) for i in range(0, len(hx), 500)]).numpy()
        right = (score[:, :-1].argmax(1)[:, None] == hkinds).any(1)
        by = {name: round(float(right[hkinds[:, 0] == k].mean()), 3) for k, name in enumerate(KINDS)}
        text = hkinds[:, 0] < 5
        flips = ((score[:, -1] > 0) == (hturned > 0.5))[text].mean()
        print(
            f"epoch {epoch}: loss {total / (count // 128):.3f} right {right.mean():.4f} {by} upside down {flips:.3f} {time.time() - start:.0f} s",
            flush=True,
        )
    model.eval()
    torch.onnx.export(
        model,
        (ready(hx[:2]),),
        str(OUT),
        input_names=["x"],
        output_names=["y"],
        dynamic_axes={"x": {0: "n"}, "y": {0: "n"}},
        dynamo=False,
    )
    print(f"{OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
