"""Make recognise/extract/data/text.onnx: the small network that sees where text stands on a page.

It is taught by the text detector of PP-OCR (in the rapidocr wheel, Apache 2.0), which looks at each page with the longer side at 1280 pixels:
what that says of a pixel is what this one is to say, for a seventh of the work. The pages are those of folders of drawn
papers (``benchmarks/families``), as the reader cuts them out, spoiled further. Needs torch and onnx, which nothing else here does.

    PYTHONPATH=. python benchmarks/networks/train_text.py pages FOLDER DOCUMENT...     (a page a file, with what PP-OCR sees)
    PYTHONPATH=. python benchmarks/networks/train_text.py train FOLDER MINUTES [CHECKPOINT [RATE]]

The weights in the package were made from 1,247 pictures of pages of the first to the seventh set of families, the first five drawn
with other seeds, and of the families of the development set that are for learning; not from any family that is kept aside. They took
three hours on two busy cores, in turns at falling rates (0.002, 0.0016, 0.0008), short pieces weighed more in the last only.
With glibc, MALLOC_MMAP_THRESHOLD_ and MALLOC_TRIM_THRESHOLD_ set to some gigabytes save a third of the time.
"""

from __future__ import annotations

import math
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import nn
from torch.nn import functional

from recognise.extract.detect import text_map
from recognise.extract.intake import receive
from recognise.extract.options import ReadOptions
from recognise.extract.pages import raw_pdf_page
from recognise.extract.pdf import open_pdf
from recognise.extract.raster import RawPage, frames
from recognise.extract.sheet import the_sheet

OUT = Path(__file__).parents[2] / "recognise" / "extract" / "data" / "text.onnx"
SIDE, USUAL = 1280, 0.95
"""Longer side of the kept pages, and the share of it at which the reader looks."""
CROP, BATCH = 416, 8
WIDTHS, DEPTHS, TOP = (16, 48, 96, 160), (1, 3, 5, 3), 24
"""Channels and blocks at a quarter, an eighth, a sixteenth and a thirty-second of the size; channels where they are put together."""


def pictures(path: Path) -> Iterator[Any]:
    """The pages of a document as the reader looks for text on them, grey (the landed network was taught from maps of coloured ones)."""
    options = ReadOptions()
    received = receive(path, options.limits)
    if received.media_type != "application/pdf":
        yield from (
            the_sheet(page)[0] for page in frames(received, options.limits) if isinstance(page, RawPage)
        )
        return
    with open_pdf(received, options.limits) as file:
        for index in range(file.page_count):
            yield the_sheet(raw_pdf_page(file, index, options))[0]


def keep_pages(folder: Path, documents: list[Path]) -> None:
    """Write each page with the teacher's map beside it: two grey pictures of one size."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in documents:
        for number, grey in enumerate(pictures(path)):
            taught = np.round(text_map(grey, SIDE, "det") * 255).astype(np.uint8)
            page = cv2.resize(grey, taught.shape[::-1], interpolation=cv2.INTER_AREA)
            np.savez_compressed(
                folder / f"{path.parent.parent.name}_{path.stem}_{number}.npz", page=page, taught=taught
            )


def both(step: Any, page: Any, taught: Any) -> tuple[Any, Any]:
    return step(page), step(taught)


def sample(kept: tuple[Any, Any], rng: random.Random) -> tuple[Any, Any]:
    """A piece of a page, turned, lit and spoiled by chance, and the same piece of the map."""
    scale = USUAL * rng.choice((1, 1, 1, rng.uniform(0.75, 1.2)))
    height, width = kept[0].shape
    size = (max(64, round(width * scale)), max(64, round(height * scale)))
    page, taught = both(lambda one: cv2.resize(one, size, interpolation=cv2.INTER_AREA), *kept)
    if rng.random() < 0.12:
        turn = rng.choice((cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE))
        page, taught = both(lambda one: cv2.rotate(one, turn), page, taught)
    height, width = page.shape
    angle = rng.uniform(-5, 5) if rng.random() < 0.35 else 0.0
    across, down = (_middle(length, rng) for length in (width, height))
    if not angle:
        across, down = round(across), round(down)
    place = cv2.getRotationMatrix2D((across, down), angle, 1)
    place[:, 2] += (CROP // 2 - across, CROP // 2 - down)
    ground = int(np.median(page)) if rng.random() < 0.7 else rng.randint(0, 255)
    page = cv2.warpAffine(page, place, (CROP, CROP), borderValue=ground)
    return spoiled(page.astype(np.float32), rng) / 127.5 - 1, cv2.warpAffine(
        taught, place, (CROP, CROP)
    ) / 255


def _middle(length: int, rng: random.Random) -> float:
    """Where along a side the middle of a piece lies, so that it shows little of what is beside the page."""
    half = min(CROP / 2, length / 2)
    return min(max(rng.uniform(0, length), half - 20), length - half + 20)


def spoiled(page: Any, rng: random.Random) -> Any:
    """Other light, blur, noise, a shadow, white print on dark, traces of JPEG."""
    dice = np.random.default_rng(rng.randrange(1 << 30))
    if rng.random() < 0.6:
        dark = rng.uniform(0.5, 1.1)
        page = 255 * (page / 255) ** rng.uniform(0.6, 1.6) * dark + rng.uniform(0, 255 * (1 - min(dark, 1)))
    if rng.random() < 0.25:
        page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.3, 1.0))
    if rng.random() < 0.3:
        page = page + dice.normal(0, rng.uniform(2, 18), page.shape)
    if rng.random() < 0.15:
        down, across = (
            np.linspace(-slope, slope, CROP) for slope in (rng.uniform(-60, 60), rng.uniform(-60, 60))
        )
        page = page + down[:, None] + across
    if rng.random() < 0.04:
        page = 255 - page
    page = np.clip(page, 0, 255).astype(np.uint8)
    if rng.random() < 0.15:
        page = cv2.imdecode(cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(15, 60)])[1], 0)
    return page.astype(np.float32)


def convolution(before: int, after: int, size: int = 3, stride: int = 1, groups: int = 1) -> nn.Sequential:
    layer = nn.Conv2d(before, after, size, stride, size // 2, groups=groups, bias=False)
    return nn.Sequential(layer, nn.BatchNorm2d(after), nn.ReLU())


class Block(nn.Module):
    """Widened, looked at channel by channel, narrowed again; what went in is added where it fits."""

    def __init__(self, before: int, after: int, *, stride: int = 1, size: int = 5, widen: int = 2) -> None:
        super().__init__()
        wide = before * widen
        self.body = nn.Sequential(
            convolution(before, wide, 1),
            convolution(wide, wide, size, stride, wide),
            nn.Conv2d(wide, after, 1, bias=False),
            nn.BatchNorm2d(after),
        )
        self.added = before == after and stride == 1

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.body(x) if self.added else self.body(x)


class Text(nn.Module):
    """A grey page, -1 to 1, sides in multiples of 32 -> log-odds of text for each pixel."""

    def __init__(self) -> None:
        super().__init__()
        first = WIDTHS[0]
        self.stem = nn.Sequential(convolution(1, 12, 3, 2), convolution(12, first, 3, 2))
        self.quarter = nn.Sequential(*(Block(first, first, size=3) for _ in range(DEPTHS[0])))
        self.smaller = nn.ModuleList(
            nn.Sequential(Block(before, after, stride=2), *(Block(after, after) for _ in range(depth)))
            for before, after, depth in zip(WIDTHS, WIDTHS[1:], DEPTHS[1:], strict=False)
        )
        self.lateral = nn.ModuleList(nn.Conv2d(width, TOP, 1) for width in WIDTHS)
        self.mixed = nn.ModuleList(Block(TOP, TOP, size=3, widen=1) for _ in WIDTHS[1:])
        self.larger = nn.Upsample(scale_factor=2, mode="nearest")
        self.head = nn.Sequential(convolution(TOP, TOP), nn.Conv2d(TOP, 16, 1), nn.PixelShuffle(4))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        seen = [self.quarter(self.stem(x))]
        for stage in self.smaller:
            seen.append(stage(seen[-1]))
        top = self.lateral[-1](seen[-1])
        for level in (2, 1, 0):
            top = self.mixed[level](self.larger(top) + self.lateral[level](seen[level]))
        return self.head(top)


class Samples(torch.utils.data.IterableDataset[Any]):
    """Endless samples of kept pages."""

    def __init__(self, kept: list[tuple[Any, Any]]) -> None:
        self.kept = kept

    def __iter__(self) -> Iterator[Any]:
        rng = random.Random(torch.initial_seed())
        cv2.setNumThreads(1)
        while True:
            page, taught = sample(rng.choice(self.kept), rng)
            yield page[None].astype(np.float32), taught[None].astype(np.float32)


def spread(one: torch.Tensor, height: int, width: int) -> torch.Tensor:
    """The highest value within a window about each pixel."""
    return functional.max_pool2d(one, (height, width), 1, (height // 2, width // 2))


def gaps(text: torch.Tensor) -> torch.Tensor:
    """What lies between pieces of text that stand close: side by side, or one below the other."""
    closed = [-spread(-spread(text, *window), *window) for window in ((1, 25), (7, 1))]
    return (torch.maximum(*closed) - text).clamp(min=0)


def short(text: torch.Tensor) -> torch.Tensor:
    """Pieces of text that are no longer than a sign or two: the figures of a column."""
    long = spread(-spread(-text, 1, 17), 1, 17)
    return spread((text - long).clamp(min=0), 5, 5)


def loss_of(score: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
    """Cross entropy, and what the two maps do not share. Text and what is about it counts four times, gaps and short pieces more."""
    text = (taught > 0.3).float()
    weight = 1 + 3 * (spread(taught, 5, 5) > 0.1).float() + 5 * gaps(text) + 6 * short(text)
    wrong = (functional.binary_cross_entropy_with_logits(score, taught, reduction="none") * weight).mean()
    seen = torch.sigmoid(score)
    return wrong + 1 - (2 * (seen * taught).sum() + 1) / ((seen**2).sum() + (taught**2).sum() + 1)


def train(folder: Path, minutes: float, checkpoint: Path | None, rate: float) -> None:
    """Until the time is up; what is kept is a running mean of the weights."""
    kept = [(file["page"], file["taught"]) for file in map(np.load, sorted(folder.glob("*.npz")))]
    model = Text()
    if checkpoint and checkpoint.exists():
        model.load_state_dict(torch.load(checkpoint))
    model = model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    mean = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.998), use_buffers=True
    )
    best = torch.optim.AdamW(model.parameters(), rate, weight_decay=1e-2)
    batches = iter(
        torch.utils.data.DataLoader(Samples(kept), batch_size=BATCH, num_workers=1, prefetch_factor=4)
    )
    start, steps, total = time.time(), 0, 0.0
    while (gone := (time.time() - start) / (60 * minutes)) < 1:
        for group in best.param_groups:
            group["lr"] = rate * min(1, (steps + 1) / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * gone)))
        page, taught = next(batches)
        loss = loss_of(model(page.to(memory_format=torch.channels_last)), taught)
        best.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 5)
        best.step()
        mean.update_parameters(model)
        steps, total = steps + 1, total + loss.item()
        if steps % 100 == 0:
            print(f"{steps} steps, loss {total / 100:.4f}, {time.time() - start:.0f} s", flush=True)
            total = 0.0
            if checkpoint:
                torch.save(mean.module.state_dict(), checkpoint)
    export(mean.module)


def export(model: nn.Module) -> None:
    """Write the network with chances instead of log-odds."""
    model.eval()
    sides = {2: "height", 3: "width"}
    torch.onnx.export(
        nn.Sequential(model, nn.Sigmoid()),
        (torch.zeros(1, 1, 960, 704),),
        str(OUT),
        input_names=["page"],
        output_names=["text"],
        dynamic_axes={"page": sides, "text": sides},
        dynamo=False,
    )
    print(f"{OUT.stat().st_size} bytes")


def main() -> None:
    task, folder, *rest = sys.argv[1:]
    if task == "pages":
        keep_pages(Path(folder), [Path(one) for one in rest])
    else:
        checkpoint = Path(rest[1]) if len(rest) > 1 else None
        train(Path(folder), float(rest[0]), checkpoint, float(rest[2]) if len(rest) > 2 else 2e-3)


if __name__ == "__main__":
    main()
