"""The header of a course table: what each of its cells announces, also where a letter is misread."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from recognise.extract.table_rows import labelled
from recognise.extract.textflow import FlowLine
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

_LOOKS_LATIN = str.maketrans("авсеоркмтухгн", "abceopkmtyxrh")
_PER_CENT = ("%", "٪")
"""A header that is nothing else announces marks."""
_ALIKE = 82
"""How much (0..100) a misread header cell must look like a known one."""
_LONG = 5
"""Only words of so many letters are told though misread."""
_WORDS = 6
"""A cell of more words than this is no header cell."""


class HeaderWords:
    """Tells what header cells announce; made once for a document."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._long = [text for text in lexicon.compact_headers if len(text) >= _LONG]
        self._weights = ["".join(phrase) for phrase in lexicon.lists["weight_headers"]]
        self._seen: dict[str, str | None] = {}

    def kind(self, text: str) -> str | None:
        """The kind of one header cell; a cell in two languages counts when either is known, a ministry of education never."""
        if text.strip(" ()") in _PER_CENT:
            return "grade"
        if text not in self._seen:
            tokens = words(text)
            body = self._of(tuple(tokens)) is None and self._lexicon.mentions(tokens, "authority_words")
            self._seen[text] = None if body else self._exact(text) or self._alike(text)
        return self._seen[text]

    def is_weight(self, text: str) -> bool:
        """Whether a header cell announces what a mark counts, which is not its credits where these stand beside it."""
        tokens = words(text)
        return self._lexicon.mentions(tokens, "weight_headers") or (
            len("".join(tokens)) >= _LONG
            and process.extractOne("".join(tokens), self._weights, scorer=fuzz.ratio, score_cutoff=_ALIKE)
            is not None
        )

    def _exact(self, text: str) -> str | None:
        tokens = [_latin_look(token) for token in words(text)]
        for length in range(len(tokens), 0, -1):
            found = [
                (start, kind)
                for start in range(len(tokens) - length + 1)
                if (kind := self._of(tuple(tokens[start : start + length]))) is not None
            ]
            if found:  # ``module code``, ``grade points``; not ``courses of the first year``
                (first, head), (last, end) = found[0], found[-1]
                heads = (head == "course" and last - first <= length) or (
                    head == "grade" and len(tokens) == 2
                )
                return "skip" if heads and end == "skip" else head
        return self._lexicon.compact_headers.get("".join(tokens))

    def _alike(self, text: str) -> str | None:
        tokens = words(text)
        compact = "".join(tokens)
        if len(compact) < _LONG or len(tokens) > _WORDS or any(map(str.isdigit, compact)):
            return None
        found = process.extractOne(compact, self._long, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return self._lexicon.compact_headers[found[0]] if found else None

    def _of(self, phrase: tuple[str, ...]) -> str | None:
        return self._lexicon.headers.get(phrase)

    def columns(self, text: Sequence[str]) -> tuple[str, ...] | None:
        """The kinds of a header row's columns in reading direction by its words alone, or ``None`` when it is no header."""
        tokens = [_latin_look(token) for token in text]
        if len(tokens) > 24 or any(len(token) > 3 and token.isdigit() for token in tokens):
            return None
        kinds: list[str] = []
        position, unknown = 0, 0
        while position < len(tokens):
            length = self._lexicon.headers.at(tokens, position)
            found = self._of(tuple(tokens[position : position + length]))
            position += max(1, length)
            if found is None:
                unknown += 1
            elif not (found == "course" and kinds and kinds[-1] == found):
                kinds.append(found)
        if "course" not in kinds or not {"grade", "credits"} & set(kinds) or unknown > max(2, len(kinds)):
            return None
        return tuple(kinds)

    def heads(self, cells: Sequence[str]) -> bool:
        """Whether cells are the header of a course table, by the cells that are known."""
        if len(cells) < 2 or any(len(cell.split()) > _WORDS or labelled(cell) for cell in cells):
            return False
        kinds = [self.kind(cell) for cell in cells]
        known = {kind for kind in kinds if kind is not None}
        if "course" in known and None not in kinds and len(known) > 1:
            return True  # the cell over the marks may be lost; like tables tell where they stand
        if "grade" in known and len(known) > 1 and len(cells) >= 3 and kinds.count(None) == 1:
            return True  # the words over the courses are not known
        if not {"grade", "credits"} & known or sum(kind is not None for kind in kinds) * 2 < len(kinds):
            return False
        return "course" in known or len(cells) >= 3 <= len(kinds) - kinds.count(None) or len(known) >= 3

    def reaches_over(self, cells: Sequence[FlowLine], fold: float) -> bool:
        """Whether a header names columns on both halves of a folded page, and is not of one half beside a line of the other."""
        return len({line.bbox[0] > fold for line in cells if self.kind(line.text) is not None}) > 1

    def cut(self, cells: Sequence[FlowLine], fold: float) -> bool:
        """Whether a fold would cut through one of several tables: the marks of its courses begin the other half.

        Args:
            cells: those of a header, in reading direction.
            fold: where the page may be folded.
        """
        sides = [line.bbox[0] > fold for line in cells]
        second = [line for line, side in zip(cells, sides, strict=True) if side != sides[0]]
        if not 0 < len(second) < len(cells) or sides != sorted(sides, reverse=sides[0]):
            return False
        kinds = [self.kind(line.text) for line in (*cells, second[0])]
        return "course" in kinds and kinds[-1] in ("grade", "credits", "max")


def _latin_look(token: str) -> str:
    """``cr.hr`` read as Cyrillic ``сг.нг``: short words of look-alike letters count as Latin."""
    latin = token.translate(_LOOKS_LATIN)
    return latin if len(token) <= 3 and latin.isascii() else token
