"""Which language a line or a document is in: script first, then letters and common words, then langdetect where it knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from recognise.extract.language_data import BESIDE_TRANSLATIONS, BITS, LETTERS, PREFIXES, WORDS
from recognise.extract.script import LATIN, MODELS, SCRIPTS, count_scripts, main_script

ENOUGH = 1.2
"""Evidence a language needs over the next one to be named without asking langdetect."""
_SHAPES = str.maketrans("’ہيىك", "'هییک")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BESIDE = re.compile(r"\s/\s")
"""What parts a label from its translation."""
_CODE = re.compile(r"\b[A-Z]{1,6}[-/.]?\d[\w/-]*|\b[A-F][+-]?(?![\w.])")
"""Codes of courses and grade letters are of no language."""


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    return {language: frozenset(map(_folded, words.split())) for language, words in WORDS.items()}


def _folded(word: str) -> str:
    """A word in small letters; which letter of a language a shape of Arabic script stands for is not known before the language."""
    return word.casefold().translate(_SHAPES)


@lru_cache(maxsize=4)
def known_words(script: str) -> frozenset[str]:
    """Common words of all languages of a script."""
    return frozenset().union(*(_words()[language] for language in MODELS[script]))


@lru_cache(maxsize=1)
def _plain_words() -> dict[str, frozenset[str]]:
    more = {language: words.split() for language, words in BESIDE_TRANSLATIONS.items()}
    return {
        language: frozenset(map(plain, (*words, *more.get(language, ()))))
        for language, words in _words().items()
    }


def plain(text: str) -> str:
    """Small letters without the marks that a model of another language does not see."""
    parted = unicodedata.normalize("NFD", text.casefold().replace("ı", "i"))
    return "".join(sign for sign in parted if not unicodedata.combining(sign))


def words_of_others(text: str, main: Iterable[str], script: str) -> dict[str, int]:
    """Letters in common words that each other language has and these have not, whatever marks the reading lost.

    Args:
        text: a line as the model of another language reads it.
        main: languages whose words are left out.
        script: of the text.
    """
    known, main = _plain_words(), frozenset(main)
    left = {plain(word) for word in _WORD.findall(text)}.difference(*(known[language] for language in main))
    return {
        language: sum(len(word) for word in left & known[language])
        for language in MODELS[script]
        if language not in main
    }


def evidence(text: str, script: str) -> dict[str, float]:
    """Points for each language of the script: common words count 1 (long ones 1.5), telling letters and groups less."""
    tokens = [_folded(token) for token in _WORD.findall(text)]
    apart = " ".join(tokens)
    points: dict[str, float] = {}
    for language in MODELS[script]:
        known = _words()[language]
        points[language] = sum(1.0 + 0.5 * (len(token) > 4) for token in tokens if token in known)
        points[language] += 0.35 * sum(text.count(letter) for letter in LETTERS.get(language, ""))
        points[language] += 0.12 * sum(apart.count(bit) for bit in BITS.get(language, ()))
        starts = PREFIXES.get(language, ())
        points[language] += 0.4 * sum(
            len(token) > 3 and token.startswith(starts) for token in tokens if starts
        )
    return points


def identify(text: str, *, among: Iterable[str] | None = None) -> str | None:
    """The language of ``text`` (BCP 47), or None when nothing speaks for one.

    Args:
        text: a line or more, as read.
        among: languages to choose from; all sixteen when left out.
    """
    script = main_script(text)
    if script is None:
        return None
    choice = [language for language in MODELS[script] if among is None or language in among]
    if len(choice) <= 1:
        return choice[0] if choice else None
    points = evidence(text, script)
    ranked = sorted(choice, key=lambda language: -points[language])
    first, second = points[ranked[0]], points[ranked[1]]
    if first >= second + ENOUGH or (first > 0 and second == 0):
        return ranked[0]
    guess = _detected(text, script)
    if guess in choice and first - points[guess] < ENOUGH:
        return guess
    return ranked[0] if first > second else None


def _detected(text: str, script: str) -> str | None:
    """What langdetect (seeded, so that it always answers the same) makes of it; it knows none of ps, ti, am, kmr."""
    letters = sum(count_scripts(text).values())
    if letters < 20 or (script != LATIN and script not in SCRIPTS):
        return None
    import langdetect

    langdetect.DetectorFactory.seed = 0
    try:
        return str(langdetect.detect(text))
    except langdetect.LangDetectException:
        return None


def languages_of_document(lines: Iterable[str], *, share: float = 0.07) -> tuple[str, ...]:
    """Languages of a document, most text first.

    Each script that carries at least ``share`` of the letters gives its main language; a second language of the same
    script is named only when whole lines speak for it clearly.
    """
    parts = (_CODE.sub(" ", part) for line in lines for part in _BESIDE.split(line))
    lines = [part for part in parts if part.strip()]
    found: dict[str, int] = {}
    total = 0
    by_script: dict[str, list[str]] = {script: [] for script in SCRIPTS}
    letters: dict[str, int] = dict.fromkeys(SCRIPTS, 0)
    for line in lines:
        counts = count_scripts(line)
        total += sum(counts.values())
        for script, count in counts.items():
            letters[script] += count
        if counts:
            by_script[max(counts, key=lambda script: counts[script])].append(line)
    for script in SCRIPTS:
        if letters[script] < max(12, share * total):
            continue
        main = identify("\n".join(by_script[script]))
        if main is None:
            continue
        found[main] = letters[script]
        for language, count in _others(by_script[script], script, main).items():
            found[language] = count
            found[main] -= count
    return tuple(sorted(found, key=lambda language: -found[language]))


_CLEAR, _PLAIN = 1.5, 3.0
"""Points of a line that speaks for a language at all, and of one that leaves no doubt."""


def _others(lines: list[str], script: str, main: str) -> dict[str, int]:
    """Letters in lines for another language of the same script: three lines at least, one of them beyond doubt."""
    counts: dict[str, list[int]] = {}
    plain: set[str] = set()
    for line in lines:
        points = evidence(line, script)
        best = max(points, key=lambda language: points[language])
        rival = max((value for language, value in points.items() if language != best), default=0.0)
        against = points[main] if best != main else rival
        if points[best] >= _CLEAR and points[best] >= 2 * against + 1:
            counts.setdefault(best, []).append(sum(count_scripts(line).values()))
            if points[best] >= _PLAIN:
                plain.add(best)
    told = sum(map(sum, counts.values()))
    return {
        language: sum(found)
        for language, found in counts.items()
        if language != main and language in plain and len(found) >= 3 and sum(found) >= 0.2 * told
    }
