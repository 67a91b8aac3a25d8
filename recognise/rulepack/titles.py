"""Titles of qualifications: folding of scripts and accents, and the match of a printed title to a term of a table."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from recognise.model.rules import Table

_LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ی", "ي": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ە": "ه",
        "ؤ": "و", "ـ": None, "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th",
        "ʼ": None, "’": None, "'": None, "`": None, "‘": None, "ʻ": None, "\u200c": None, "\u200d": None, "\u200f": None, "\u200e": None,
    }
)  # fmt: skip
_NOT_WORD = re.compile(r"[^\w+*]+", re.UNICODE)
CERTAIN = 0.86
"""Similarity from which a fuzzy match counts as the same title."""
MARGIN = 0.05
"""How far the second best term must lie behind."""


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """One form for all ways of printing the same words: case, accents, vowel marks, letter variants, punctuation."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFD", folded)
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    return " ".join(_NOT_WORD.sub(" ", bare.replace("_", " ")).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleMatch:
    """The term a printed title stands for. ``spelling`` is the spelling that matched; ``score`` is 0..1.

    ``how``: ``exact`` the same spelling · ``same words`` but for small words · ``contains`` a spelling with a field or a prefix word added · ``similar`` near
    in letters · ``ambiguous`` two terms are equally near · ``none``. ``others`` are the next best terms.
    """

    term: str | None
    spelling: str
    score: float
    how: str
    others: tuple[tuple[str, float], ...] = ()


def spellings(table: Table) -> dict[str, tuple[str, str]]:
    """Folded spelling -> (term, spelling as written) for one table, the term's own name included."""
    found: dict[str, tuple[str, str]] = {}
    for term, by_language in table.terms.items():
        found.setdefault(fold(term), (term, term))
        for words in by_language.values():
            for word in words:
                found.setdefault(fold(word), (term, word))
    return found


@lru_cache(maxsize=1024)
def _spellings_of(key: _TableKey) -> dict[str, tuple[str, str]]:
    return spellings(key.table)


class _TableKey:
    """A table by identity: tables are immutable, and hashing their content would cost more than the match."""

    __slots__ = ("table",)

    def __init__(self, table: Table) -> None:
        self.table = table

    def __hash__(self) -> int:
        return id(self.table)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _TableKey) and other.table is self.table


def match_title(table: Table, title: str) -> TitleMatch:
    """Finds the term for a printed title; prefers no answer to a wrong one."""
    known = _spellings_of(_TableKey(table))
    folded = fold(title)
    if not folded:
        return TitleMatch(term=None, spelling="", score=0.0, how="none")
    if folded in known:
        term, spelling = known[folded]
        return TitleMatch(term=term, spelling=spelling, score=1.0, how="exact")
    term, spelling = _cores_of(_TableKey(table)).get(core(folded), ("", ""))
    if term:
        return TitleMatch(term=term, spelling=spelling, score=0.97, how="same words")
    contained = _contained(folded, known)
    if contained:
        return contained
    return _similar(folded, known)


_SMALL_WORDS = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "in",
        "for",
        "and",
        "or",
        "at",
        "to",
        "by",
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "du",
        "de",
        "des",
        "d",
        "en",
        "et",
        "el",
        "los",
        "las",
        "y",
        "e",
        "o",
        "da",
        "do",
        "dos",
        "das",
        "der",
        "die",
        "das",
        "und",
        "il",
        "lo",
        "gli",
        "di",
        "del",
        "della",
        "programme",
        "programmes",
        "program",
        "programs",
        "course",
        "courses",
        "study",
        "studies",
        "full",
        "time",
    ]
)


def core(folded: str) -> str:
    """The words that carry a title: small words and plural endings dropped, order kept."""
    words = [w for w in folded.split() if w not in _SMALL_WORDS]
    return " ".join(
        w[:-1] if len(w) > 4 and w.isascii() and w.endswith("s") and not w.endswith("ss") else w
        for w in words
    )


@lru_cache(maxsize=1024)
def _cores_of(key: _TableKey) -> dict[str, tuple[str, str]]:
    """Core words -> (term, spelling) where they stand for one term only."""
    found: dict[str, tuple[str, str]] = {}
    doubtful = set()
    for folded, (term, spelling) in _spellings_of(key).items():
        short = core(folded)
        if found.setdefault(short, (term, spelling))[0] != term:
            doubtful.add(short)
    return {short: value for short, value in found.items() if short and short not in doubtful}


_UNFINISHED = frozenset(
    fold(
        "non not incomplete uncompleted unfinished partial interrupted discontinued candidate preparatory towards semester "
        "semesters attendance enrolment admission entrance inachevé incomplet préparatoire nicht abgebrochen "
        "unvollständig incompleto inacabado незакінчена незавершена неповна неполное незаконченное незавершенное غير ناتمام terk"
    ).split()
)
"""Words beside a known title that say that the award itself is not held."""
_ONE_YEAR = re.compile(
    r"\b(first|second|third|1st|2nd|3rd|premiere|deuxieme|erstes|zweites) (year|annee|jahr)\b"
)


_BEFORE = frozenset(
    "driving driver drivers trading trade operating operator business practising practicing practice work working pilot marriage fishing "
    "hunting import export residence station head harbour grand postgraduate pre no number".split()
)
"""Words before a title of one word that make it something else ("driving licence")."""
_AFTER = frozenset(
    "craftsman craftsmen craftswoman craftsperson craft mariner mason plumber electrician builder baker tradesman trainer key driver "
    "plate holder apprentice".split()
)
"""Words after a title of one word that make it something else ("master craftsman")."""


_ENTRY = frozenset(
    fold(
        "after following based basis requires requiring holders holder access admission prior nach après après suite "
        "después tras após dopo po după после після на основе основі بعد پس از ከ"
    ).split()
)
"""Words before a title that say it is the way in, not the award ("diploma after primary education")."""


def _other_thing(folded: str, spelling: str) -> bool:
    """Whether a spelling inside a longer title is not what the title is: the way in, or a word in other company."""
    head, _, tail = f" {folded} ".partition(f" {spelling} ")
    before, after = head.split(), tail.split()
    if set(before[-4:]) & _ENTRY:
        return True
    return " " not in spelling and bool(set(before[-1:]) & _BEFORE or set(after[:1]) & _AFTER)


def _numbers(folded: str) -> list[str]:
    """The numbers of a title: "grade 5" is never "grade 9"."""
    return re.findall(r"\d+", folded)


def _contained(folded: str, known: Mapping[str, tuple[str, str]]) -> TitleMatch | None:
    padded = f" {folded} "
    best: list[tuple[int, str]] = []
    for spelling in known:
        if len(spelling) >= 3 and f" {spelling} " in padded and not _other_thing(folded, spelling):
            best.append((len(spelling), spelling))
    if not best:
        return None
    best.sort(reverse=True)
    length, spelling = best[0]
    term, written = known[spelling]
    rest = set(padded.replace(f" {spelling} ", " ", 1).split())
    if rest & _UNFINISHED or _ONE_YEAR.search(
        folded
    ):  # "first year of …", "incomplete …": the title is not the award
        return TitleMatch(term=None, spelling=written, score=0.5, how="none", others=((term, 0.5),))
    own = [s for _, s in best if known[s][0] == term]
    foreign = [(n, s) for n, s in best if known[s][0] != term and not any(s in mine for mine in own)]
    score = round(0.8 + 0.19 * length / len(folded), 3)
    others = tuple((rival, round(score - 0.1, 3)) for rival in sorted({known[s][0] for _, s in foreign}))
    if any(n >= 0.6 * length for n, _ in foreign):
        return TitleMatch(
            term=None, spelling=written, score=score, how="ambiguous", others=((term, score), *others)
        )
    return TitleMatch(term=term, spelling=written, score=score, how="contains", others=others)


def _similar(folded: str, known: Mapping[str, tuple[str, str]]) -> TitleMatch:
    from rapidfuzz import fuzz, process

    best: dict[str, tuple[float, str]] = {}
    numbers = _numbers(folded)
    near = [spelling for spelling in known if _numbers(spelling) == numbers]
    for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
        for spelling, score, _ in process.extract(folded, near, scorer=scorer, limit=8, score_cutoff=60):
            term, written = known[spelling]
            if score / 100 > best.get(term, (0.0, ""))[0]:
                best[term] = (round(score / 100, 3), written)
    ranked = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))
    if not ranked:
        return TitleMatch(term=None, spelling="", score=0.0, how="none")
    (term, (score, written)), rest = ranked[0], ranked[1:]
    others = tuple((other, value[0]) for other, value in rest[:4])
    if score < CERTAIN:
        return TitleMatch(
            term=None, spelling=written, score=score, how="none", others=((term, score), *others)
        )
    if rest and score - rest[0][1][0] < MARGIN:
        return TitleMatch(
            term=None, spelling=written, score=score, how="ambiguous", others=((term, score), *others)
        )
    return TitleMatch(term=term, spelling=written, score=score, how="similar", others=others)
