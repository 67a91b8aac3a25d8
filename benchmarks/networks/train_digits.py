"""Make recognise/extract/data/digits.npz: the small network that names the signs of Eastern Arabic numbers.

Draws numbers with every installed font that has both sets of Eastern digits, spoils them the way scans do, cuts them
into pieces with the reader's own code and trains one hidden layer. Seeded; takes about two minutes.

    PYTHONPATH=. python benchmarks/train_digits.py [FONT_FOLDER ...]

The weights in the package were made from the Debian fonts dejavu, noto-core, hosny-amiri, farsiweb, kacst, freefarsi,
paktype, sil-lateef and sil-scheherazade.
"""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from recognise.extract.digits import EASTERN, KINDS, LATIN_SHAPED, features, pieces

OUT = Path(__file__).parents[1] / "recognise" / "extract" / "data" / "digits.npz"
SETS = {"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹", "latin": "0123456789"}
WORDS = [
    "کب",
    "سنه",
    "متولد",
    "نمبر",
    "محمد",
    "قوس",
    "عدد",
    "من",
    "عام",
    "میگم",
    "لسم",
    "حسن",
    "ع",
    "م",
    "ء",
    "بن",
]


def fonts(folders: list[str]) -> list[str]:
    """Font files under the folders with both sets of Eastern digits; of families with many widths only two faces."""
    listed = subprocess.run(
        ["fc-scan", "-f", "%{file}|%{charset}\n", *folders], capture_output=True, text=True, check=True
    )
    files = {
        line.split("|")[0] for line in listed.stdout.splitlines() if has(line, 0x664) and has(line, 0x6F4)
    }
    wide = (
        "NotoSansArabic-",
        "NotoKufiArabic-",
        "NotoNaskhArabicUI",
        "NotoSansArabicUI",
        "Thin",
        "Condensed",
        "Mono",
    )
    faces = ("-Regular.ttf", "-Bold.ttf")
    return sorted(f for f in files if f.endswith(faces) or not any(part in f for part in wide))


def has(line: str, point: int) -> bool:
    for part in line.split("|")[1].split():
        first, _, last = part.partition("-")
        if int(first, 16) <= point <= int(last or first, 16):
            return True
    return False


def number(rng: random.Random) -> str:
    n = lambda k: "".join(rng.choice("0123456789") for _ in range(k))  # noqa: E731
    forms = [n(rng.randint(1, 8)), f"{n(4)}/{n(2)}/{n(2)}", f"{n(2)}.{n(2)}", f"{n(2)}/{n(2)}", f"{n(4)}/{n(2)}/{n(5)}",
             f"{n(4)}-{n(2)}-{n(2)}", f"{n(2)}:{n(2)}"]  # fmt: skip
    return rng.choice(forms)


def draw(text: str, font: ImageFont.FreeTypeFont) -> np.ndarray:
    box = font.getbbox(text)
    image = Image.new("L", (box[2] - box[0] + 40, 130), 255)
    ImageDraw.Draw(image).text((20 - box[0], 30), text, font=font, fill=0)
    return np.array(image)


def spoil(image: np.ndarray, rng: random.Random) -> np.ndarray:
    h, w = image.shape
    slant = rng.gauss(0, 0.05) + (0.18 if rng.random() < 0.1 else 0)
    matrix = np.float32([[rng.uniform(0.85, 1.2), slant, -slant * h / 2 + 8], [rng.gauss(0, 0.015), 1, 0]])
    image = cv2.warpAffine(image, matrix, (round(w * 1.2) + 16, h), borderValue=255)
    scale = rng.choice([0.25, 0.32, 0.4, 0.5, 0.6])
    image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    image = cv2.GaussianBlur(image, (3, 3), rng.uniform(0.1, 1.1))
    noise = np.random.default_rng(rng.randrange(1 << 30)).normal(0, rng.uniform(0, 16), image.shape)
    image = np.clip(image * rng.uniform(0.5, 0.9) + 30 + noise, 0, 255).astype(np.uint8)
    back = rng.uniform(1.0, 1 / scale * 0.7)
    image = cv2.resize(image, None, fx=back, fy=back, interpolation=cv2.INTER_LINEAR)
    if rng.random() < 0.25:
        image = cv2.erode(image, np.ones((2, 2), np.uint8))
    elif rng.random() < 0.15:
        image = cv2.dilate(image, np.ones((2, 2), np.uint8))
    return image


def sample(rng: random.Random, files: list[str]) -> tuple[np.ndarray, list[int]] | None:
    font = ImageFont.truetype(rng.choice(files), 60)
    kind = rng.random()
    if kind < 0.12:
        image = spoil(draw(rng.choice(WORDS), font), rng)
        found = pieces(image)
        return (features(found), [KINDS.index("?")] * len(found)) if found else None
    name = "latin" if kind < 0.3 else rng.choice(["ar", "fa"])
    plain = number(rng)
    digits = SETS[name]
    printed = "".join(digits[int(sign)] if sign.isdigit() else sign for sign in plain)
    if name != "latin" and rng.random() < 0.5:
        printed = printed.replace(".", "٫")
    if name != "latin" and ("-" in plain or "/" in plain):
        printed = "\u202d" + printed
    found = pieces(spoil(draw(printed, font), rng))
    if ":" in plain or len(found) != len(plain):
        return None
    names = LATIN_SHAPED if name == "latin" else EASTERN
    return features(found), [KINDS.index(names[int(sign)] if sign.isdigit() else sign) for sign in plain]


def main() -> None:
    rng = random.Random(7)
    np.random.seed(7)
    files = fonts(sys.argv[1:] or ["/usr/share/fonts"])
    rows, labels = [], []
    while len(labels) < 90_000:
        made = sample(rng, files)
        if made:
            rows.append(made[0])
            labels += made[1]
    x, y = np.concatenate(rows).astype(np.float32), np.array(labels)
    hold = int(0.9 * len(y))
    hidden = 72
    w1, b1 = np.random.randn(x.shape[1], hidden).astype(np.float32) * 0.08, np.zeros(hidden, np.float32)
    w2, b2 = np.random.randn(hidden, len(KINDS)).astype(np.float32) * 0.15, np.zeros(len(KINDS), np.float32)
    params = [w1, b1, w2, b2]
    first, second = [np.zeros_like(p) for p in params], [np.zeros_like(p) for p in params]
    step, rate = 0, 2e-3
    for epoch in range(24):
        order = np.random.permutation(hold)
        for start in range(0, hold, 256):
            batch = order[start : start + 256]
            xb, yb = x[batch], y[batch]
            h = np.maximum(xb @ w1 + b1, 0)
            score = h @ w2 + b2
            p = np.exp(score - score.max(1, keepdims=True))
            p /= p.sum(1, keepdims=True)
            p[np.arange(len(yb)), yb] -= 1
            p /= len(yb)
            dh = (p @ w2.T) * (h > 0)
            grads = [xb.T @ dh + 1e-4 * w1, dh.sum(0), h.T @ p + 1e-4 * w2, p.sum(0)]
            step += 1
            for i, g in enumerate(grads):
                first[i] = 0.9 * first[i] + 0.1 * g
                second[i] = 0.999 * second[i] + 0.001 * g * g
                params[i] -= (
                    rate * (first[i] / (1 - 0.9**step)) / (np.sqrt(second[i] / (1 - 0.999**step)) + 1e-8)
                )
        rate *= 0.88
        seen = (np.maximum(x[hold:] @ w1 + b1, 0) @ w2 + b2).argmax(1)
        print(f"epoch {epoch}: {np.mean(seen == y[hold:]):.4f} of {len(y) - hold} held-out signs", flush=True)
    OUT.parent.mkdir(exist_ok=True)
    np.savez_compressed(OUT, **{n: p.astype(np.float16) for n, p in zip(("w1", "b1", "w2", "b2"), params)})
    print(f"{len(files)} fonts, {len(y)} signs, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
