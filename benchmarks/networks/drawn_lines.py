"""Lines of print drawn and spoiled the way scans, photos and fax copies spoil them: food for the small networks.

Text comes from the rule pack (titles, institutions, labels), fonts from the system. Everything follows the seed. Used by
``train_glance.py`` and ``train_lines.py``; nothing here runs when documents are read.
"""

from __future__ import annotations

import math
import random
import re
import subprocess
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).parents[2]
EASTERN_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
EASTERN_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
SCRIPTS = {
    "Latn": re.compile(r"[A-Za-zÀ-žƏəʼ'’.-]{2,}"),
    "Cyrl": re.compile(r"[Ѐ-ӿ'’-]{2,}"),
    "Arab": re.compile(r"[\u0620-\u064a\u066e-\u06d3\u200c]{2,}"),
    "Ethi": re.compile(r"[\u1200-\u1357]{2,}"),
}
TELLTALE = {"Latn": "gÉş", "Cyrl": "жЇя", "Arab": "عڑېژ", "Ethi": "ኣቐዕ"}
"""Signs a font must have to draw a script (Arabic fonts may lack the Urdu and Pashto ones: see ``fonts_of``)."""
NASTALIQ = ("Nastaliq", "Nafees", "Nastaleeq", "IranNastaliq")
PAD = 40
"""White pixels that ``draw`` leaves around the ink; ``spoil`` cuts most of them off again."""
UNFIT = (
    "Symbols",
    "Emoji",
    "Math",
    "Music",
    "Mono",
    "Thin",
    "ExtraLight",
    "Condensed",
    "Awami",
    "Serif-Display",
    "Rashi",
)


@lru_cache(maxsize=1)
def words() -> dict[str, list[str]]:
    """Words of the rule pack by script."""
    text = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "rules").rglob("*.yaml")))
    found = {script: sorted(set(pattern.findall(text))) for script, pattern in SCRIPTS.items()}
    found["Latn"] = [w for w in found["Latn"] if not any(c in w for c in "_/") and len(w) < 18]
    return found


def _points(listed: str) -> set[int]:
    found: set[int] = set()
    for part in listed.split():
        first, _, last = part.partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


@lru_cache(maxsize=1)
def fonts_of() -> dict[str, list[tuple[str, frozenset[int]]]]:
    """Font files by script, with the signs they hold; of families with many faces only a few."""
    listed = subprocess.run(
        ["fc-scan", "-f", "%{file}|%{index}|%{charset}\n", "/usr/share/fonts"],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, list[tuple[str, frozenset[int]]]] = {script: [] for script in (*SCRIPTS, "Nast")}
    seen: set[str] = set()
    for line in sorted(listed.stdout.splitlines()):
        file, index, charset = line.split("|")
        name = Path(file).name
        if (
            file in seen
            or index != "0"
            or not file.endswith((".ttf", ".otf"))
            or any(p in name for p in UNFIT)
        ):
            continue
        seen.add(file)
        points = frozenset(_points(charset))
        if any(part in name for part in NASTALIQ):
            found["Nast"].append((file, points))
            continue
        for script, signs in TELLTALE.items():
            needed = "عپ" if script == "Arab" else "ሀወ" if script == "Ethi" else signs
            if all(ord(sign) in points for sign in needed):
                found[script].append((file, points))
    return found


@lru_cache(maxsize=400)
def _face(file: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.RAQM)


def fits(text: str, points: frozenset[int]) -> bool:
    """Whether a font holds every sign of the text."""
    return all(ord(sign) in points or sign in " \u200c\u202d\u202c\u200e" for sign in text)


def draw(text: str, file: str, *, rtl: bool, size: int = 44, pad: int = PAD) -> np.ndarray | None:
    """Black text on white, tightly cropped above and below with ``pad`` pixels all round."""
    face = _face(file, size)
    direction = "rtl" if rtl else "ltr"
    try:
        x0, y0, x1, y1 = face.getbbox(text, direction=direction)
    except (OSError, ValueError):
        return None
    if not (4 < x1 - x0 < 6000 and 4 < y1 - y0 < 400):
        return None
    image = Image.new("L", (int(x1 - x0) + 2 * pad, int(y1 - y0) + 2 * pad), 255)
    ImageDraw.Draw(image).text((pad - x0, pad - y0), text, font=face, fill=0, direction=direction)
    return np.array(image)


def spoil(image: np.ndarray, rng: random.Random, *, height: int, hard: float = 1.0) -> np.ndarray:
    """What is left of a line after print, copy and camera, ``height`` pixels high, on the even ground the reader makes."""
    dice = np.random.default_rng(rng.randrange(1 << 30))
    h, w = image.shape
    angle, shear = (
        rng.gauss(0, 0.7),
        rng.gauss(0, 0.05) + (rng.uniform(0.1, 0.25) if rng.random() < 0.12 else 0),
    )
    matrix = cv2.getRotationMatrix2D((w / 2, h / 2), angle, 1.0)
    matrix[0, 1] -= shear
    matrix[0, 2] += shear * h / 2
    image = cv2.warpAffine(image, matrix, (w, h), borderValue=255)
    ink = max(
        12, h - 2 * PAD
    )  # boxes of the detector leave a tenth to a half of the height of the ink free, or cut into it
    top, bottom = (max(0, PAD - round(ink * rng.uniform(-0.04, 0.5))) for _ in "ab")
    left, right = (max(0, PAD - round(rng.uniform(2, 34))) for _ in "ab")
    image = image[top : h - bottom, left : max(left + 8, w - right)]
    if rng.random() < 0.12 * hard:
        image = beneath(image, rng)
    if rng.random() < 0.3 * hard:
        image = neighbours(image, rng)
    if rng.random() < 0.12 * hard:
        image = stamped(image, rng)
    h, w = image.shape
    kind = rng.random()
    seen = (
        rng.uniform(15, 30) if rng.random() < 0.55 * hard else rng.uniform(26, 60)
    )  # height in the scan's own pixels
    small = cv2.resize(
        image, (max(6, round(w * seen / h)), max(6, round(seen))), interpolation=cv2.INTER_AREA
    )
    if kind < 0.22:  # fax: black and white
        small = np.clip(small + dice.normal(0, rng.uniform(2, 26), small.shape), 0, 255).astype(np.uint8)
        _, small = cv2.threshold(small, rng.randint(95, 200), 255, cv2.THRESH_BINARY)
        specks = dice.random(small.shape)
        share = rng.choice([0, 0.002, 0.006])
        small[specks < share] = 0
        small[specks > 1 - share] = 255
    else:
        blur = abs(rng.gauss(0, 0.55 * hard))
        if blur > 0.2:
            small = cv2.GaussianBlur(small, (5, 5), blur)
        if rng.random() < 0.12 * hard:
            small = shaken(small, rng)
        fade = rng.uniform(0.35, 0.75) if rng.random() < 0.25 * hard else 1.0
        small = 255 - (255 - small.astype(np.float32)) * fade
        small = np.clip(small + dice.normal(0, rng.choice([0, 3, 8, 14]) * hard, small.shape), 0, 255).astype(
            np.uint8
        )
        if rng.random() < 0.5 * hard:
            _, packed = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(25, 75)])
            small = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)
        if fade < 1.0:  # the reader makes faded ink dark again
            small = np.clip(250 - (250 - small.astype(np.float32)) * min(3.0, 0.95 / fade), 0, 255).astype(
                np.uint8
            )
    h, w = small.shape
    flags = cv2.INTER_AREA if h > height else cv2.INTER_CUBIC
    return cv2.resize(
        small, (max(8, round(w * height / h * rng.uniform(0.9, 1.12))), height), interpolation=flags
    )


def shaken(image: np.ndarray, rng: random.Random) -> np.ndarray:
    """A hand that moved while the camera looked."""
    long = rng.randint(3, max(3, min(7, image.shape[0] // 5)))
    path = np.zeros((long, long), np.float32)
    path[long // 2] = 1
    turn = cv2.getRotationMatrix2D((long / 2 - 0.5, long / 2 - 0.5), rng.uniform(0, 180), 1)
    path = cv2.warpAffine(path, turn, (long, long))
    return cv2.filter2D(image, -1, path / max(float(path.sum()), 1e-3), borderType=cv2.BORDER_REPLICATE)


def beneath(image: np.ndarray, rng: random.Random) -> np.ndarray:
    """The feet of the line above or the heads of the line below, at the edge of the box."""
    image = image.copy()
    h, w = image.shape
    deep = max(1, round(h * rng.uniform(0.04, 0.14)))
    start = rng.randint(h // 3, max(h // 3, h - deep - h // 4))
    strip = np.roll(image[start : start + deep], rng.randint(0, w), axis=1)
    if rng.random() < 0.5:
        image[:deep] = np.minimum(image[:deep], strip)
    else:
        image[h - deep :] = np.minimum(image[h - deep :], strip)
    return image


def neighbours(image: np.ndarray, rng: random.Random) -> np.ndarray:
    """Rules under, over or beside the text: underlines, borders of cells."""
    image = image.copy()
    h, w = image.shape
    for _ in range(rng.randint(1, 2)):
        thick, tone = rng.randint(1, 3), rng.randint(0, 120)
        place = rng.random()
        if place < 0.4:
            y = rng.choice([rng.randint(0, 5), h - 1 - rng.randint(0, 6)])
            cv2.line(image, (0, y), (w, y + rng.randint(-2, 2)), tone, thick)
        elif place < 0.75:
            x = rng.choice([rng.randint(0, 5), w - 1 - rng.randint(0, 5)])
            cv2.line(image, (x, 0), (x + rng.randint(-1, 1), h), tone, thick)
        else:  # dots of a blank that was filled in
            y = h - rng.randint(6, 14)
            for x in range(0, w, rng.randint(6, 12)):
                cv2.circle(image, (x, y), 1, tone, -1)
    return image


def stamped(image: np.ndarray, rng: random.Random) -> np.ndarray:
    """Arcs of a stamp that lie over the line, paler than print."""
    layer = np.full_like(image, 255)
    h, w = image.shape
    centre = (rng.randint(0, w), rng.randint(-h, 2 * h))
    radius = rng.randint(h, 3 * h)
    for step in (0, 8, rng.randint(20, 40)):
        if radius > step:
            cv2.circle(layer, centre, radius - step, rng.randint(90, 190), rng.randint(1, 3))
    return np.minimum(image, layer)


def scrawl(rng: random.Random) -> np.ndarray:
    """No text: a signature, a piece of frame, of a stamp, of an emblem, of a photo, of a barcode, or nothing at all."""
    dice = np.random.default_rng(rng.randrange(1 << 30))
    h, w = 110, rng.choice([70, 110, 160, 260, 420, 700])
    image = np.full((h, w), 255, np.uint8)
    tone, kind = rng.randint(0, 110), rng.randrange(9)
    if kind == 0:  # signature
        x, points = 4.0, []
        while x < w - 6:
            points.append((x, rng.uniform(8, h - 8)))
            x += rng.uniform(4, 22)
        dense = []
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            mx, my = (ax + bx) / 2 + rng.uniform(-12, 12), rng.uniform(0, h)
            dense += [((1 - t) ** 2 * ax + 2 * t * (1 - t) * mx + t * t * bx, (1 - t) ** 2 * ay + 2 * t * (1 - t) * my + t * t * by)
                      for t in np.linspace(0, 1, 12)]  # fmt: skip
        if dense:
            cv2.polylines(image, [np.array(dense, np.int32)], False, tone, rng.randint(1, 3), cv2.LINE_AA)
    elif kind == 1:  # waves and guilloches
        for _ in range(rng.randint(1, 7)):
            a, f, p, y = (
                rng.uniform(4, 45),
                rng.uniform(1, w / 18),
                rng.uniform(0, 6.3),
                rng.uniform(15, h - 15),
            )
            line = [(x, y + a * math.sin(f * x / w * 6.28 + p)) for x in range(0, w, 3)]
            cv2.polylines(image, [np.array(line, np.int32)], False, tone, rng.randint(1, 2), cv2.LINE_AA)
    elif kind == 2:  # a row of the same ornament: keys, teeth, stars
        step, shape = rng.randint(10, 60), rng.randrange(4)
        base = [(rng.randint(0, step), rng.randint(20, 90)) for _ in range(rng.randint(3, 8))]
        for x in range(0, w, step):
            if shape == 0:
                cv2.polylines(
                    image,
                    [np.array([(a + x, b) for a, b in base], np.int32)],
                    rng.random() < 0.5,
                    tone,
                    2,
                    cv2.LINE_AA,
                )
            elif shape == 1:
                cv2.ellipse(
                    image, (x, 55), (step // 2, 28), 0, 0, rng.choice([180, 270, 360]), tone, 2, cv2.LINE_AA
                )
            elif shape == 2:
                cv2.line(image, (x, 25), (x + step // 2, 85), tone, rng.randint(2, 5), cv2.LINE_AA)
                cv2.line(image, (x + step // 2, 85), (x + step, 25), tone, rng.randint(1, 5), cv2.LINE_AA)
            else:
                cv2.rectangle(image, (x, 25), (x + step * 2 // 3, 80), tone, rng.choice([2, 4, -1]))
    elif kind == 3:  # corners and curls
        for _ in range(rng.randint(1, 4)):
            c, r = (rng.randint(0, w), rng.randint(0, h)), (rng.randint(8, 90), rng.randint(8, 60))
            start = rng.randint(0, 360)
            cv2.ellipse(
                image,
                c,
                r,
                rng.randint(0, 180),
                start,
                start + rng.randint(60, 300),
                tone,
                rng.randint(1, 5),
                cv2.LINE_AA,
            )
    elif kind == 4:  # star or polygon of an emblem, with rings
        n, c = rng.choice([4, 5, 6, 8, 12]), (w // 2, h // 2)
        k = rng.uniform(0.35, 0.8)
        star = [
            (
                c[0] + 45 * (1 if i % 2 else k) * math.sin(i * math.pi / n),
                c[1] - 45 * (1 if i % 2 else k) * math.cos(i * math.pi / n),
            )
            for i in range(2 * n)
        ]
        if rng.random() < 0.5:
            cv2.fillPoly(image, [np.array(star, np.int32)], tone, cv2.LINE_AA)
        else:
            cv2.polylines(image, [np.array(star, np.int32)], True, tone, 3, cv2.LINE_AA)
        if rng.random() < 0.7:
            cv2.circle(image, c, rng.randint(20, 54), tone, rng.randint(1, 4), cv2.LINE_AA)
    elif kind == 5:  # letters on an arc: the rim of a stamp
        script = rng.choice(["Latn", "Cyrl", "Arab"])
        file, points = rng.choice(fonts_of()[script])
        text = " ".join(rng.choice(words()[script]) for _ in range(3))
        drawn = (
            draw(text, file, rtl=script == "Arab", size=rng.choice([20, 28])) if fits(text, points) else None
        )
        if drawn is not None:
            radius, spot = rng.randint(45, 140), rng.uniform(0, 6.28)
            ys, xs = np.mgrid[0:h, 0:w].astype(np.float32)
            cx, cy = w / 2 + radius * math.cos(spot), h / 2 + radius * math.sin(spot)
            r, a = np.hypot(xs - cx, ys - cy), np.arctan2(ys - cy, xs - cx)
            image = cv2.remap(drawn, ((a - spot) % 6.28 * radius).astype(np.float32), (radius - r + drawn.shape[0] / 2).astype(np.float32),
                              cv2.INTER_LINEAR, borderValue=255)  # fmt: skip
            image = (255 - (255 - image.astype(np.float32)) * rng.uniform(0.4, 1)).astype(np.uint8)
    elif kind == 6:  # bars and codes
        cell = rng.randint(3, 9)
        grid = dice.random((h // cell if rng.random() < 0.5 else 1, w // cell + 1)) < 0.5
        image = cv2.resize(np.where(grid, 0, 255).astype(np.uint8), (w, h), interpolation=cv2.INTER_NEAREST)
    elif kind == 7:  # photo, cloth, shade
        rough = dice.normal(150, 60, (rng.randint(2, 9), rng.randint(2, 14)))
        image = np.clip(cv2.resize(rough, (w, h), interpolation=cv2.INTER_CUBIC), 0, 255).astype(np.uint8)
    else:  # bare rules, dots, dirt
        for _ in range(rng.randint(0, 3)):
            y = rng.randint(5, h - 5)
            cv2.line(image, (0, y), (w, y + rng.randint(-3, 3)), tone, rng.randint(1, 5))
        for _ in range(rng.randint(0, 12)):
            cv2.circle(image, (rng.randint(0, w), rng.randint(0, h)), rng.randint(1, 4), tone, -1)
    return image


def number(rng: random.Random) -> str:
    """A number as papers print them: a mark, a date, a year, a serial number, a share."""
    n = lambda k: "".join(rng.choice("0123456789") for _ in range(k))  # noqa: E731
    year = str(rng.choice([rng.randint(1950, 2026), rng.randint(1340, 1405), rng.randint(1380, 1448)]))
    day, month = rng.randint(1, 31), rng.randint(1, 12)
    sep = rng.choice("/.-")
    two = rng.random() < 0.6
    dm = (f"{day:02d}", f"{month:02d}") if two else (str(day), str(month))
    forms = [
        n(1), n(2), n(2), n(3), n(rng.randint(4, 10)), year, year, f"{year}{sep}{dm[1]}{sep}{dm[0]}", f"{dm[0]}{sep}{dm[1]}{sep}{year}",
        f"{n(2)}.{n(2)}", f"{n(1)}.{n(2)}", f"{n(2)}.{n(1)}", f"{n(rng.randint(1, 4))}/{n(rng.randint(1, 5))}", f"{n(3)}-{n(4)}",
        f"{n(4)}/{n(2)}/{n(5)}", f"{n(2)}:{n(2)}", f"{year}-{int(year) % 10000 + 1}", f"{year}/{str(int(year) + 1)[2:]}", f"{n(2)}%", f"({n(2)})",
    ]  # fmt: skip
    return rng.choice(forms)
