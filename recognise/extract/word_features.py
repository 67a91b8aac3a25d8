"""The words of a document as numbers: how each is spelled, what the lexicon says of it, where it stands.

``tagger`` reads these columns and ``benchmarks/networks/train_tagger.py`` learns from them: both must see a word alike, so the
columns have names and are made here only. Words themselves come as places in small tables, by a checksum of their letters, so
that the network holds no text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

from recognise.extract.script import SCRIPTS
from recognise.extract.textflow import Flow, FlowLine
from recognise.rulepack.folding import fold, script_of
from recognise.rulepack.lexicon import Lexicon
from recognise.rulepack.phrases import Phrase
from recognise.rulepack.wording import stem

SPELLINGS = 1 << 14
"""Places of the table of whole words."""
PIECES = 1 << 13
"""Places of the table of beginnings and ends of words."""
SHAPES = 40
LONGEST = 10
"""Words of the longest phrase that is looked up."""
MOST = 6000
"""After so many words no further line is looked at: ten full pages, more than any paper that names its fields."""
_TOKEN = re.compile(r"[^\W_](?:[\w\u0300-\u036f\u064b-\u065f'’ʼ]*[\w\u0300-\u036f\u064b-\u065f])?|[^\w\s]|_")
_SIGNS = {sign: index for index, sign in enumerate('.,:-/()"«»№|;“”%،፡')}
_LANGUAGES = "en fr de es pt tr uk ru ar fa ps ur ti am kmr so".split()
"""In the order in which the networks were taught them, as the scripts are."""
_FAR = 4.0
"""Lines above are looked for within so many heights of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word or a sign of the flow: its line, its place in the line's text and in the folded text of the flow."""

    line: int
    text: str
    at: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WordTable:
    """The words of a document and their columns, one row a word.

    Attributes:
        words: the words in reading order.
        spelling: ``(n,)`` int64, place of the word in a table of ``SPELLINGS``.
        pieces: ``(n, 3)`` int64, places of its beginnings and its end in a table of ``PIECES``.
        shape: ``(n,)`` int64 below ``SHAPES``: figures and how many, a sign, capitals, small letters.
        place: ``(n, p)`` float32: where its line stands, where it stands in the line, script, language.
        meaning: ``(n, c)`` float32: what the lexicon says of it, one column a name of ``columns``.
        around: ``(n, 2c)`` float32: the same for the line above its own and the line before it in its row.
    """

    words: tuple[Word, ...]
    spelling: Any
    pieces: Any
    shape: Any
    place: Any
    meaning: Any
    around: Any


def columns(lexicon: Lexicon) -> tuple[str, ...]:
    """Names of all columns of meaning that a lexicon fills."""
    meanings = {label.meaning for found in lexicon.labels.values() for label in found}
    named = [*(f"label {name}" for name in meanings), *(f"list {name}" for name in lexicon.lists)]
    named += [f"vote {name}" for name in meanings]
    return tuple(sorted([*named, *_SINGLE]))


_SINGLE = tuple(f"word {name}" for name in "month era place title kind number day unit prose known".split())


def tabulate(flow: Flow, lexicon: Lexicon, names: Sequence[str], table_lines: frozenset[int]) -> WordTable:
    """The words of a flow in columns, those of its first lines if there are very many.

    Args:
        flow: the document.
        lexicon: the words of the rule pack.
        names: the columns of meaning, in their order; what a lexicon does not know of them stays empty.
        table_lines: lines of tables of courses.
    """
    import numpy as np

    number = {name: index for index, name in enumerate(names)}
    usual = Counter(line.language for line in flow.lines if line.language).most_common(1)
    language = usual[0][0] if usual else ""
    words: list[Word] = []
    plain: list[str] = []
    rows: list[Any] = []
    pooled = np.zeros((len(flow.lines) + 1, len(names)), np.float32)
    for index, line in enumerate(flow.lines):
        if len(words) > MOST:
            break
        own = _words(line, index)
        spelt = [fold(word.text).replace(" ", "") for word in own]
        found = _meanings(spelt, lexicon, line.language or language, number)
        if own:
            pooled[index] = found.max(axis=0)
        words += own
        plain += spelt
        rows.append(found)
    lines = np.array([word.line for word in words], np.int64)
    above, before = _neighbours(flow)
    return WordTable(
        words=tuple(words),
        spelling=np.array([crc32(f"w{text}".encode()) % SPELLINGS for text in plain], np.int64),
        pieces=np.array([_pieces(text) for text in plain], np.int64).reshape(len(words), 3),
        shape=np.array([_shape(word.text) for word in words], np.int64),
        place=np.array(_places(flow, words, language, table_lines), np.float32),
        meaning=np.concatenate(rows) if rows else pooled[:0],
        around=np.concatenate([pooled[above[lines]], pooled[before[lines]]], axis=1),
    )


def _words(line: FlowLine, index: int) -> list[Word]:
    return [
        Word(
            line=index,
            text=match[0],
            at=match.start(),
            start=line.start + bisect_left(line.origin, match.start()),
            end=line.start + bisect_left(line.origin, match.end()),
        )
        for match in _TOKEN.finditer(line.text)
    ]


def _pieces(text: str) -> list[int]:
    return [crc32(piece.encode()) % PIECES for piece in (f"p{text[:3]}", f"s{text[-3:]}", f"q{text[:5]}")]


def _shape(text: str) -> int:
    if text.isdigit():
        return 1 + min(len(text), 8)
    if len(text) == 1 and not text.isalnum():
        return 10 + _SIGNS.get("-" if text in "–—" else text, len(_SIGNS))
    if any(char.isdigit() for char in text):
        return 32
    if text.isupper():
        return 33 if len(text) > 1 else 34
    if text[:1].isupper():
        return 35
    return 36 if text.islower() else 37


def _meanings(plain: list[str], lexicon: Lexicon, language: str, number: Mapping[str, int]) -> Any:
    """What the lexicon says of the words of a line, alone and in phrases."""
    import numpy as np

    table = np.zeros((len(plain), len(number)), np.float32)
    places = [index for index, text in enumerate(plain) if text[:1].isalnum()]
    said = [plain[index] for index in places]
    for first in range(len(said)):
        for length in lexicon.lengths.get(said[first], ()):
            last = first + length
            if length > LONGEST or last > len(said):
                continue
            for name in _phrase(tuple(said[first:last]), lexicon):
                if name in number:
                    table[places[first:last], number[name]] = 1.0
    votes = lexicon.votes.get(language, {})
    for index in places:
        for name in _word(plain[index], lexicon):
            if name in number:
                table[index, number[name]] = 1.0
        entry = votes.get(stem(plain[index]), {})
        total = sum(entry.values())
        for meaning, count in entry.items():
            column = number.get(f"vote {meaning}")
            if column is not None:
                table[index, column] = count / total
    return table


def _phrase(phrase: Phrase, lexicon: Lexicon) -> list[str]:
    found = [f"label {label.meaning}" for label in lexicon.labels.get(phrase, ())]
    found += [f"list {name}" for name, table in lexicon.lists.items() if phrase in table]
    tables: dict[str, Mapping[Phrase, Any]] = {
        "month": lexicon.months,
        "place": lexicon.places,
        "title": lexicon.titles,
        "kind": lexicon.document_types,
    }
    return found + [f"word {name}" for name, table in tables.items() if phrase in table]


def _word(word: str, lexicon: Lexicon) -> list[str]:
    tables = {
        "era": lexicon.eras,
        "number": lexicon.number_words,
        "day": lexicon.date_numbers,
        "unit": lexicon.duration_units,
        "prose": lexicon.prose_words,
        "known": lexicon.vocabulary,
    }
    return [f"word {name}" for name, table in tables.items() if word in table]


def _places(flow: Flow, words: list[Word], language: str, table_lines: frozenset[int]) -> list[list[float]]:
    counts = Counter(word.line for word in words)
    sizes = {page.number: (max(page.width, 1.0), max(page.height, 1.0)) for page in flow.pages}
    rows, nth, current = [], 0, -1
    for word in words:
        nth = nth + 1 if word.line == current else 0
        current = word.line
        line, count = flow.lines[current], counts[current]
        width, height = sizes[line.page]
        after = line.text[word.at + len(word.text) : word.at + len(word.text) + 1]
        spoken = line.language or language
        rows.append(
            [
                line.bbox[0] / width,
                line.bbox[2] / width,
                line.bbox[1] / height,
                min(3.0, line.height / max(flow.body_height, 1.0)),
                float(nth == 0),
                float(nth == count - 1),
                min(count, 20) / 20,
                nth / count,
                (count - 1 - nth) / count,
                current / len(flow.lines),
                float(line.page == flow.lines[0].page),
                float(after in ("", " ")),
                float(current in table_lines),
                *(float(script_of(word.text) == script) for script in SCRIPTS),
                *(float(spoken == known) for known in _LANGUAGES),
            ]
        )
    return rows


def _neighbours(flow: Flow) -> tuple[Any, Any]:
    """For each line the nearest one above it, and the nearest before it in its row; ``-1`` where there is none."""
    import numpy as np

    above, before = np.full((2, len(flow.lines)), -1, np.int64)
    pages: dict[int, list[int]] = {}
    for index, line in enumerate(flow.lines):
        pages.setdefault(line.page, []).append(index)
    for listed in pages.values():
        own = np.array(listed)
        x0, y0, x1, y1 = np.array([flow.lines[index].bbox for index in listed]).T
        from_right = np.array([flow.lines[index].rtl for index in listed])[:, None]
        height = y1 - y0
        gap = y0[:, None] - y1
        over = (gap >= -0.4 * height[:, None]) & (gap < _FAR * flow.body_height)
        over &= np.minimum.outer(x1, x1) > np.maximum.outer(x0, x0)
        level = np.minimum.outer(y1, y1) - np.maximum.outer(y0, y0) > 0.5 * np.minimum.outer(height, height)
        aside = np.where(from_right, x0 - x1[:, None], x0[:, None] - x1)
        level &= aside > -2.0
        for found, distance, kept in ((above, gap, over), (before, aside, level)):
            np.fill_diagonal(kept, False)
            near = np.where(kept, distance, np.inf).argmin(axis=1)
            found[own] = np.where(kept.any(axis=1), own[near], -1)
    return above, before
