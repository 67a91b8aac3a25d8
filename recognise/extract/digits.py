"""Numbers in Arabic-script lines, read sign by sign: line models lose and swap them (۴ for ۲, a lost ۰, / read as ۱).

Eastern digits stand apart, so a number falls into connected pieces; a small network (weights in ``data/digits.npz``, made
by ``benchmarks/train_digits.py`` from fonts) names each piece. Latin-shaped digits are told apart and left to the models.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import Any

SIDE = 16
EASTERN = "0123456789"
LATIN_SHAPED = "abcdefghij"
"""Stand for 0 to 9 in their Latin shapes."""
MARKS = "/.-:"
KINDS = EASTERN + LATIN_SHAPED + MARKS + "?"


def pieces(crop: Any) -> list[tuple[int, int, int, int, Any]]:
    """Connected dark pieces of a grey crop, left to right: x, y, width, height and bitmap. Specks are left out."""
    import cv2
    import numpy as np

    _, dark = cv2.threshold(crop, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    height = crop.shape[0]
    found = []
    for index in range(1, count):
        x, y, w, h, area = (int(value) for value in stats[index])
        if area < max(5, 0.0025 * height * height) or h < 0.045 * height or (w > 2.2 * height):
            continue
        found.append((x, y, w, h, (labels[y : y + h, x : x + w] == index).astype(np.uint8)))
    return sorted(found, key=lambda piece: piece[0] + piece[2] / 2)


def features(found: list[tuple[int, int, int, int, Any]]) -> Any:
    """One row a piece: its shape in a square of ``SIDE`` and its size and place beside the tallest pieces."""
    import cv2
    import numpy as np

    tall = float(np.percentile([piece[3] for piece in found], 80))
    tops = [piece[1] for piece in found if piece[3] >= 0.7 * tall]
    top = float(np.median(tops)) if tops else float(min(piece[1] for piece in found))
    rows = []
    for _, y, w, h, bitmap in found:
        side = max(w, h)
        square = np.zeros((side, side), np.float32)
        square[(side - h) // 2 : (side - h) // 2 + h, (side - w) // 2 : (side - w) // 2 + w] = bitmap
        shape = cv2.resize(square, (SIDE, SIDE), interpolation=cv2.INTER_AREA).ravel()
        rows.append(np.concatenate([shape, [2 * h / tall, 2 * w / tall, 2 * (y + h / 2 - top) / tall]]))
    return np.array(rows, np.float32)


@lru_cache(maxsize=1)
def _weights() -> tuple[Any, ...]:
    import numpy as np

    with resources.files("recognise.extract").joinpath("data/digits.npz").open("rb") as file:
        kept = np.load(file)
        return tuple(kept[name].astype(np.float32) for name in ("w1", "b1", "w2", "b2"))


def chances(rows: Any) -> Any:
    """Probability of each of ``KINDS`` for each row of features."""
    import numpy as np

    w1, b1, w2, b2 = _weights()
    score = np.maximum(rows @ w1 + b1, 0) @ w2 + b2
    score = np.exp(score - score.max(axis=1, keepdims=True))
    return score / score.sum(axis=1, keepdims=True)


def read_number(crop: Any) -> tuple[str, float]:
    """The number in a grey crop in ASCII digits and how sure its least sure sign is; empty when it is none.

    Latin-shaped numbers give an empty text too: the line models read those well.
    """
    import numpy as np

    found = pieces(crop)
    if not 1 <= len(found) <= 24:
        return "", 0.0
    chance = chances(features(found))
    marks = chance[:, 20:24].sum(axis=1)
    eastern = np.log(chance[:, :10].sum(axis=1) + marks + 1e-6).sum()
    latin = np.log(chance[:, 10:20].sum(axis=1) + marks + 1e-6).sum()
    if latin > eastern:
        return "", 0.0
    allowed = np.concatenate([chance[:, :10], chance[:, 20:]], axis=1)
    names = EASTERN + MARKS + "?"
    best = allowed.argmax(axis=1)
    text = "".join(names[index] for index in best)
    if "?" in text or not any(sign.isdigit() for sign in text):
        return "", 0.0
    return text.strip(MARKS), float(allowed.max(axis=1).min())
