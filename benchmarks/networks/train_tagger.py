"""Make recognise/extract/data/tagger.onnx: the networks that mark the words of a paper with the fields they belong to.

They learn from papers whose fields are known (``label_words.py``). Much is hidden from them on purpose: half of the words as they
are spelled and part of what the lexicon says, since papers will come whose words nobody has listed. Networks of other seeds err
apart, so the mean of a few is better than each. A file that is named twice counts twice: pages that were read from pictures are few
beside texts. Seeded; half an hour for two networks of 8 epochs of 15,000 papers on two cores. Needs torch and onnx, which nothing
else here does.

    PYTHONPATH=.:benchmarks/networks python benchmarks/networks/train_tagger.py NETWORKS EPOCHS PAPERS.npz...
"""

from __future__ import annotations

import os
import random
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from recognise.extract.tagger import KINDS, MARKED
from recognise.extract.word_features import PIECES, SHAPES, SPELLINGS

OUT = Path(os.environ.get("TAGGER_OUT", Path(__file__).parents[2] / "recognise/extract/data/tagger.onnx"))
KEYS = ("spelling", "pieces", "shape", "place", "meaning", "around")
MARKS = 1 + 2 * len(MARKED)
HIDDEN = 128
BATCH, LONGEST = 16, 700
UNSPELLED, UNKNOWN = 0.5, 0.25
"""Share of the words whose spelling is hidden, and of those of which the lexicon says nothing."""
OF_KIND = 0.2
"""What the kind of a paper counts beside the marks of its words."""
NONE = 0.6
"""What a word of no field counts beside one of a field."""
LARGE = 1000
"""Numbers of a table from which on it is kept in half precision."""
POSITIONS = 4
"""The first columns of place are where a line stands: shaken a little."""


class Tagger(nn.Module):
    def __init__(self, place: int, meaning: int) -> None:
        super().__init__()
        self.spelling = nn.Embedding(SPELLINGS, 32)
        self.pieces = nn.Embedding(PIECES, 32)
        self.shape = nn.Embedding(SHAPES, 12)
        self.meaning = nn.Linear(meaning, 64)
        self.around = nn.Linear(2 * meaning, 64)
        self.along = nn.LSTM(
            4 * 32 + 12 + place + 128, HIDDEN, 2, bidirectional=True, batch_first=True, dropout=0.3
        )
        self.hide = nn.Dropout(0.3)
        self.mark = nn.Linear(2 * HIDDEN, MARKS)
        self.kind = nn.Linear(4 * HIDDEN, len(KINDS))

    def forward(self, spelling, pieces, shape, place, meaning, around, seen=None, there=None):
        every = torch.ones_like(place[..., :1])
        seen, there = every if seen is None else seen, every if there is None else there
        letters = torch.cat([self.spelling(spelling), self.pieces(pieces).flatten(-2)], -1) * seen
        told = [torch.relu(self.meaning(meaning)), torch.relu(self.around(around))]
        words = torch.cat([letters, self.shape(shape), place, *told], -1)
        known = self.hide(self.along(self.hide(words))[0])
        over = known * there
        whole = torch.cat([over.sum(1) / there.sum(1), over.amax(1)], -1)
        return self.mark(known), self.kind(self.hide(whole))


class Panel(nn.Module):
    """The networks as they are shipped: the mean of the chances that each of them gives to marks and kinds."""

    def __init__(self, taggers: list[Tagger]) -> None:
        super().__init__()
        self.taggers = nn.ModuleList(taggers)

    def forward(self, spelling, pieces, shape, place, meaning, around):
        given = (spelling, pieces, shape, place, meaning, around)
        found = [tagger(*given) for tagger in self.taggers]
        marks = torch.stack([torch.softmax(marked, -1) for marked, _ in found]).mean(0)
        return marks, torch.stack([torch.softmax(kind, -1) for _, kind in found]).mean(0)


def papers(files: list[str]) -> tuple[list[dict[str, np.ndarray]], list[str]]:
    found: list[dict[str, np.ndarray]] = []
    columns: list[str] = []
    for file in files:
        kept = np.load(file)
        if columns and list(kept["columns"]) != columns:
            raise SystemExit(f"{file} was made with another lexicon")
        columns = list(kept["columns"])
        ends = np.cumsum(kept["lengths"])
        table = {key: kept[key] for key in (*KEYS, "marks")}
        for last, count, kind in zip(ends, kept["lengths"], kept["kinds"], strict=True):
            found.append(
                {"kind": kind, **{key: column[last - count : last] for key, column in table.items()}}
            )
    return found, columns


def batch(
    chosen: list[dict[str, np.ndarray]], rng: np.random.Generator
) -> tuple[list[torch.Tensor], torch.Tensor, torch.Tensor]:
    longest = min(LONGEST, max(len(one["marks"]) for one in chosen))
    held: dict[str, np.ndarray] = {}
    for key in KEYS:
        shape = chosen[0][key].shape[1:]
        kind = np.int64 if chosen[0][key].dtype == np.int32 else np.float32
        held[key] = np.zeros((len(chosen), longest, *shape), kind)
    marks = np.full((len(chosen), longest), -100, np.int64)
    for row, one in enumerate(chosen):
        first = int(rng.integers(0, max(1, len(one["marks"]) - longest + 1)))
        part = slice(first, first + longest)
        count = len(one["marks"][part])
        marks[row, :count] = one["marks"][part]
        for key in KEYS:
            held[key][row, :count] = one[key][part]
    count = held["meaning"].shape[2]
    for key in ("meaning", "around"):
        held[key] *= rng.random((len(chosen), longest, 1)) > UNKNOWN
    for row in range(len(chosen)):
        if rng.random() < 0.5:
            known = rng.random(count) > UNKNOWN
            held["meaning"][row] *= known
            held["around"][row] *= np.concatenate([known, known])
    held["place"][..., :POSITIONS] += 0.02 * rng.standard_normal((len(chosen), longest, POSITIONS))
    seen = (rng.random((len(chosen), longest, 1)) > UNSPELLED).astype(np.float32)
    there = (np.arange(longest) < np.array([[len(one["marks"])] for one in chosen]))[..., None].astype(
        np.float32
    )
    given = [torch.from_numpy(held[key]) for key in KEYS] + [torch.from_numpy(seen), torch.from_numpy(there)]
    return given, torch.from_numpy(marks), torch.tensor([int(one["kind"]) for one in chosen])


def batches(lengths: list[int], rng: random.Random) -> list[list[int]]:
    """Papers of like length together, in another order each time."""
    order = list(range(len(lengths)))
    rng.shuffle(order)
    found = []
    for first in range(0, len(order), BATCH * 8):
        group = sorted(order[first : first + BATCH * 8], key=lengths.__getitem__)
        found += [group[at : at + BATCH] for at in range(0, len(group), BATCH)]
    rng.shuffle(found)
    return found


def train(seed: int, epochs: int, files: list[str]) -> dict[str, torch.Tensor]:
    """The weights of one network; each seed hides other words."""
    torch.set_num_threads(1)
    learnt, columns = papers(files)
    torch.manual_seed(seed)
    order, rng = random.Random(seed), np.random.default_rng(seed)
    tagger = Tagger(learnt[0]["place"].shape[1], len(columns))
    lengths = [len(one["marks"]) for one in learnt]
    steps = epochs * len(batches(lengths, order))
    optimiser = torch.optim.AdamW(tagger.parameters(), lr=3e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=steps, pct_start=0.15)
    weight = torch.ones(MARKS)
    weight[0] = NONE
    for epoch in range(epochs):
        start, losses = time.time(), []
        for chosen in batches(lengths, order):
            given, marks, kinds = batch([learnt[index] for index in chosen], rng)
            marked, kind = tagger(*given)
            loss = nn.functional.cross_entropy(
                marked.flatten(0, 1), marks.flatten(), weight=weight, label_smoothing=0.02
            )
            loss = loss + OF_KIND * nn.functional.cross_entropy(kind, kinds, label_smoothing=0.05)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        print(seed, epoch, round(float(np.mean(losses)), 4), round(time.time() - start), "s", flush=True)
    return tagger.state_dict()


def main() -> None:
    count, epochs, files = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        weights = list(pool.map(train, range(1, count + 1), [epochs] * count, [files] * count))
    learnt, columns = papers(files)
    taggers = []
    for held in weights:
        tagger = Tagger(learnt[0]["place"].shape[1], len(columns))
        tagger.load_state_dict(held)
        taggers.append(tagger)
    ship(Panel(taggers).eval(), learnt[0], columns)


def ship(panel: Panel, one: dict[str, np.ndarray], columns: list[str]) -> None:
    """Write the networks with the names of their columns; weights in half precision, which halves the file."""
    given = [
        torch.from_numpy(one[key].astype(np.int64 if one[key].dtype == np.int32 else np.float32))[None]
        for key in KEYS
    ]
    torch.onnx.export(
        panel, tuple(given), str(OUT), input_names=list(KEYS), output_names=["chances", "kinds"],
        dynamic_axes={key: {1: "words"} for key in (*KEYS, "chances")}, opset_version=17, dynamo=False,
    )  # fmt: skip
    model = onnx.load(str(OUT))
    for kept in list(model.graph.initializer):
        if kept.data_type == onnx.TensorProto.FLOAT and np.prod(kept.dims) > LARGE:
            half = numpy_helper.from_array(
                numpy_helper.to_array(kept).astype(np.float16), f"{kept.name}.half"
            )
            model.graph.initializer.remove(kept)
            model.graph.initializer.append(half)
            model.graph.node.insert(
                0, onnx.helper.make_node("Cast", [half.name], [kept.name], to=onnx.TensorProto.FLOAT)
            )
    entry = model.metadata_props.add()
    entry.key, entry.value = "columns", "\n".join(columns)
    onnx.checker.check_model(model)
    onnx.save(model, str(OUT))


if __name__ == "__main__":
    main()
