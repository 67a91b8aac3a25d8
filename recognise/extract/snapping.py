"""OCR noise in known words: snap a misread word to the one vocabulary word it can be.

Only the text that labels and templates are matched against is snapped; values are always cut from the text as it was read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from recognise.rulepack.lexicon import Lexicon, without_one
from recognise.rulepack.rasm import rasm

_OF = "د"
_ENDING = re.compile(r"(?<=\w)\(\w{1,4}\)")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu)'")
_NOUGHTS = re.compile(r"(?<=[a-z]\s)00(?=\s[a-z])")
"""The commonest word of Somali (``oo``), read as figures between two words."""
_SMALL = {"00": "oo", "یں": "میں"}
"""What engines make of words too short to be snapped, and no word of any language."""
_WORD = re.compile(r"[^\W_](?:'?[^\W_])*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word of folded text: its (snapped) letters and its place."""

    word: str
    start: int
    end: int
    snapped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapped:
    """Snapped text and, for each of its characters, the position in the folded text it came from."""

    text: str
    back: tuple[int, ...]
    tokens: tuple[Token, ...]
    """Tokens with places in the *folded* text."""

    def to_folded(self, start: int, end: int) -> tuple[int, int]:
        """The folded range behind ``text[start:end]``."""
        return self.back[start], self.back[end - 1] + 1


class Snapper:
    """Snaps words with the help of a lexicon; remembers what it has seen."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._seen: dict[str, str] = {}
        self._cut: dict[str, tuple[Token, ...]] = {}

    def word(self, word: str) -> str:
        """The vocabulary word ``word`` is a misreading of, or ``word`` itself."""
        if len(word) < 4 or word in self._lexicon.vocabulary or word.isdigit():
            return word
        if (word,) in self._lexicon.place_names:  # Bursa is no Bursar
            return word
        known = self._seen.get(word)
        if known is None:
            known = self._seen[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> str:
        if "\u0600" <= word[0] <= "\u06ff" and (alike := self._lexicon.shapes.get(rasm(word))):
            return alike
        if len(word) < 5:
            return word
        limit = 1 if len(word) < 9 else 2
        glued = "\u1200" <= word[0] <= "\u137f"
        best: tuple[int, str] | None = None
        for short in without_one(word):
            for candidate in self._lexicon.near.get(short, ()):
                if glued and word[1:] == candidate[1:]:
                    continue  # another preposition, not another word
                distance = Levenshtein.distance(word, candidate, score_cutoff=limit)
                if distance <= limit and (best is None or (distance, candidate) < best):
                    best = (distance, candidate)
        return best[1] if best is not None else word

    def tokens(self, folded: str) -> tuple[Token, ...]:
        """The words of folded text, snapped, with their places."""
        if folded not in self._cut:
            self._cut[folded] = tuple(self._tokens(folded))
        return self._cut[folded]

    def _tokens(self, folded: str) -> Iterator[Token]:
        for match in _WORD.finditer(folded):
            bare, start = match.group(0).replace("'", ""), match.start()
            if self._has_particle(bare):
                yield Token(word=bare[0], start=start, end=start + 1)
                bare, start = bare[1:], start + 1
            small = _SMALL.get(bare)
            if small is not None and (bare != "00" or _NOUGHTS.match(folded, match.start())):
                yield Token(word=small, start=start, end=match.end(), snapped=True)
                continue
            word = bare if self._is_elided(match.group(0)) else self.word(bare)
            yield Token(word=word, start=start, end=match.end(), snapped=word != bare)

    def _is_elided(self, printed: str) -> bool:
        """Whether a known word stands behind an elided article (``l'issue``): it is not misread."""
        return bool(_ELIDED.match(printed)) and printed.partition("'")[2] in self._lexicon.vocabulary

    def _has_particle(self, word: str) -> bool:
        """Whether the Pashto word for *of* was read as the first letter of the next word (``دصدور``)."""
        known, rest = self._lexicon.vocabulary, word[1:]
        return word[0] == _OF and word not in known and (rest in known or rasm(rest) in self._lexicon.shapes)

    def text(self, folded: str) -> Snapped:
        """Folded text with its misread words replaced and endings in brackets (``né(e)``, ``nacido(a)``) left out."""
        pieces: list[str] = []
        back: list[int] = []
        tokens = self.tokens(folded)
        position = 0
        for token in tokens:
            pieces.append(folded[position : token.start])
            back.extend(range(position, token.start))
            length = token.end - token.start
            if token.snapped:
                pieces.append(token.word)
                back.extend(
                    token.start + min(length - 1, index * length // len(token.word))
                    for index in range(len(token.word))
                )
            else:
                pieces.append(folded[token.start : token.end])
                back.extend(range(token.start, token.end))
            position = token.end
        pieces.append(folded[position:])
        back.extend(range(position, len(folded)))
        text = "".join(pieces)
        kept = [True] * len(text)
        for match in _ENDING.finditer(text):
            kept[match.start() : match.end()] = [False] * (match.end() - match.start())
        return Snapped(
            text="".join(char for char, keep in zip(text, kept, strict=True) if keep),
            back=tuple(place for place, keep in zip(back, kept, strict=True) if keep),
            tokens=tokens,
        )
