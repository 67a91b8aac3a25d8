"""A second reader: small networks that mark each word of a document with the field it belongs to, or with none, and name its kind.

It shares nothing with the labels, sentences and letterheads that the other rooms know but the lexicon, so where both read the same
value the value is nearly always what is printed (ADR 0014). It was trained by ``benchmarks/networks/train_tagger.py`` on the
synthetic families of ``benchmarks/families`` and on recorded texts; it sees words as places in small tables (``word_features``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from recognise.extract.detect import own_session
from recognise.extract.textflow import Flow
from recognise.extract.word_features import tabulate
from recognise.model.document import DocumentTypeName
from recognise.rulepack.lexicon import Lexicon

FIELDS = (
    "holder_name",
    "date_of_birth",
    "place_of_birth",
    "qualification_title",
    "field_of_study",
    "institution",
    "award_date",
    "grade",
    "duration",
    "document_number",
)
"""Fields that are marked."""
MARKED = (*FIELDS, "course", "credits", "mark")
"""All that is marked, cells of course tables too. The ``k``-th has two marks: ``1 + 2k`` for its first word, ``2 + 2k`` for the others; 0 is none."""
KINDS = tuple(name for name in get_args(DocumentTypeName) if name != "unknown")
_LEAST = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """A value that the network marked: ``start`` and ``end`` in the folded text of the flow, mean chance of its marks (0..1)."""

    field: str
    start: int
    end: int
    chance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """What the network makes of a document: the values it marked in reading order, and the chance of each kind of document."""

    values: tuple[Tagged, ...] = ()
    kinds: Mapping[str, float] = field(default_factory=dict)


def tag(flow: Flow, lexicon: Lexicon, table_lines: frozenset[int] = frozenset()) -> Tags:
    """The values that the network sees in a document, and what kind of document it takes it for.

    Args:
        flow: the document.
        lexicon: the words of the rule pack.
        table_lines: lines of tables of courses.
    """
    network = own_session("tagger")
    names = network.get_modelmeta().custom_metadata_map["columns"].split("\n")
    table = tabulate(flow, lexicon, names, table_lines)
    if not table.words:
        return Tags()
    given = ("spelling", "pieces", "shape", "place", "meaning", "around")
    chances, kinds = (
        one[0] for one in network.run(None, {name: getattr(table, name)[None] for name in given})
    )
    found = []
    for number, first, last in spans(best_marks(chances)):
        marks = [chances[first, 1 + 2 * number], *chances[first + 1 : last, 2 + 2 * number]]
        start, end = table.words[first].start, table.words[last - 1].end
        found.append(
            Tagged(field=MARKED[number], start=start, end=end, chance=float(sum(marks) / len(marks)))
        )
    return Tags(values=tuple(found), kinds=dict(zip(KINDS, map(float, kinds), strict=True)))


def best_marks(chances: Any) -> list[int]:
    """The likeliest marks of all words together: a value never begins with the mark of a further word (Viterbi).

    Args:
        chances: ``(words, marks)``, the chance of each mark for each word.
    """
    import numpy as np

    count, kinds = chances.shape
    score = np.log(np.maximum(chances.astype(np.float64), _LEAST))
    inner = np.arange(2, kinds, 2)
    total = score[0].copy()
    total[inner] = -np.inf
    back = np.zeros((count, kinds), np.int64)
    for index in range(1, count):
        back[index] = total.argmax()
        back[index, inner] = np.where(total[inner - 1] >= total[inner], inner - 1, inner)
        total = score[index] + total[back[index]]
    marks = [int(total.argmax())]
    for index in range(count - 1, 0, -1):
        marks.append(int(back[index, marks[-1]]))
    return marks[::-1]


def spans(marks: list[int]) -> list[tuple[int, int, int]]:
    """``(field, first word, word behind the last)`` of each marked value."""
    found = []
    for first, mark in enumerate(marks):
        if mark % 2 == 1:
            last = first + 1
            while last < len(marks) and marks[last] == mark + 1:
                last += 1
            found.append((mark // 2, first, last))
    return found
