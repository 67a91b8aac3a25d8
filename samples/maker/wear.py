"""What happens to a sheet on its way to an office: a flatbed, a telephone, a fax line."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter


def flatbed(image: Image.Image, seed: int, skew: float = 0.4) -> Image.Image:
    """A good office scan: a slight turn, a soft edge, a little noise."""
    paper = image.getpixel((2, 2))
    turned = image.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=paper)
    return _noise(turned.filter(ImageFilter.GaussianBlur(0.5)), seed, 2.0)


def fax(image: Image.Image, seed: int, skew: float = -0.6) -> Image.Image:
    """One bit per pixel, as from a fax or an old multifunction machine."""
    grey = flatbed(image, seed, skew).convert("L")
    return grey.point(lambda value: 255 if value > 150 else 0).convert("1")


def phone(image: Image.Image, seed: int, size: tuple[int, int]) -> Image.Image:
    """A photo taken at an angle, on a dark table, with the light from one side.

    Args:
        image: The flat sheet.
        seed: Seed of the noise.
        size: Pixels of the photo, width and height.
    """
    width, height = size
    corners = [(0.085, 0.06), (0.93, 0.10), (0.965, 0.95), (0.035, 0.915)]  # of the sheet inside the photo
    target = [(x * width, y * height) for x, y in corners]
    source = [(0, 0), (image.width, 0), (image.width, image.height), (0, image.height)]
    transform = (size, Image.Transform.PERSPECTIVE, _coefficients(target, source), Image.Resampling.BICUBIC)
    sheet = image.convert("RGB").transform(*transform)
    mask = Image.new("L", image.size, 255).transform(*transform)
    photo = Image.composite(sheet, _table(size, seed), mask.filter(ImageFilter.GaussianBlur(1.2)))
    pixels = np.asarray(photo, dtype=np.float32)
    ramp = np.linspace(1.04, 0.66, width, dtype=np.float32)[None, :, None]
    fall = np.linspace(1.0, 0.86, height, dtype=np.float32)[:, None, None]
    warm = np.array([1.0, 0.975, 0.90], dtype=np.float32)
    lit = Image.fromarray(np.clip(pixels * ramp * fall * warm, 0, 255).astype(np.uint8))
    return _noise(lit.filter(ImageFilter.GaussianBlur(0.7)), seed, 3.0)


def _table(size: tuple[int, int], seed: int) -> Image.Image:
    dice = np.random.default_rng(seed)
    grain = dice.normal(0, 9, (size[1], 1)) + np.cumsum(dice.normal(0, 1.2, (size[1], 1)), axis=0)
    wood = np.array([74, 52, 38])[None, None, :] + np.repeat(grain[:, :, None], size[0], axis=1)
    return Image.fromarray(np.clip(wood, 15, 130).astype(np.uint8)).filter(ImageFilter.GaussianBlur(2))


def _noise(image: Image.Image, seed: int, spread: float) -> Image.Image:
    dice = np.random.default_rng(seed)
    pixels = np.asarray(image.convert("RGB"), dtype=np.float32)
    speck = dice.normal(0, spread, pixels.shape[:2])[:, :, None]
    return Image.fromarray(np.clip(pixels + speck, 0, 255).astype(np.uint8))


def _coefficients(target: list[tuple[float, float]], source: list[tuple[float, float]]) -> list[float]:
    """The eight numbers Pillow wants: they send each ``target`` corner back to its ``source`` corner."""
    rows, values = [], []
    for (x, y), (u, v) in zip(target, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return [float(value) for value in np.linalg.solve(np.array(rows, float), np.array(values, float))]
