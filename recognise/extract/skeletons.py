"""Romanised names reduced to what two clerks would both write: particles aside, consonants only, look-alikes made one."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from recognise.rulepack.folding import script_of, words

_PARTICLES = {"al", "el", "ul", "bin", "ben", "ibn", "bint", "ould", "de", "da", "do", "dos", "das", "del", "la", "van", "von",
    "der", "abu", "abou", "e", "y", "ال", "بن", "بنت", "ابن"}  # fmt: skip
_SERVANT = {"abd", "abdul", "abdel", "abdal", "عبد"}
_VOWELS = "aeiouy"
_PATRONYMIC = re.compile(r"(?:ovych|evych|ovich|evich|yovych|ivna|yivna|ovna|evna|inichna|ichna|yich)$")
_ALIKE = (
    ("tsch", "c"), ("tch", "c"), ("sch", "s"), ("sz", "s"), ("cz", "c"), ("kh", "h"), ("gh", "g"), ("sh", "s"), ("ch", "c"),
    ("zh", "z"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("j", "y"), ("c", "s"),
)  # fmt: skip


def core(parts: list[str]) -> list[str]:
    """Words without particles; ``Abd al-Rahman`` becomes one word, the Arabic article joined to a word is taken off."""
    joined: list[str] = []
    pending = ""
    for part in parts:
        if part in _SERVANT:
            pending = part
        elif pending and part in _PARTICLES:
            pending += part
        else:
            joined.append(pending + part)
            pending = ""
    if pending:
        joined.append(pending)
    kept = [re.sub(r"^ال(?=.{3})", "", part) for part in joined if part not in _PARTICLES]
    return kept or joined


def romanisations(name: str) -> list[list[str]]:
    """Words of the Latin forms of a name: the Ukrainian passport rules (KMU 55/2010) and a general table for Cyrillic."""
    script = script_of(name)
    if script == "Latn":
        return [words(name)]
    forms = []
    if script == "Cyrl":
        from translitua import translit

        forms.append(words(str(translit(name))))
    from anyascii import anyascii

    if script == "Arab":
        forms.append([part for word in core(words(name)) for part in words(str(anyascii(word)))])
    else:
        forms.append(words(str(anyascii(name))))
    return forms


def gendered(one: str, other: str) -> bool:
    """Whether two forms differ by a feminine ending only (Oleksandr and Oleksandra, Kovalsky and Kovalska do)."""
    shorter, longer = sorted((one, other), key=len)
    return (
        longer[len(shorter) :] in ("a", "ia", "ya", "а", "я")
        and longer.startswith(shorter)
        and shorter[-1] not in _VOWELS
    )


def is_patronymic(word: str) -> bool:
    """Whether a romanised word has the ending of an East Slavic patronymic."""
    return bool(_PATRONYMIC.search(word))


@lru_cache(maxsize=4096)
def readings(word: str, arabic: bool) -> frozenset[str]:
    """Consonant skeletons a romanised word may have: with and without the Arabic article, and in Somali spelling."""
    forms = {word}
    if re.match(r"(?:al|el)[^l]", word) and len(word) > 5:
        forms.add(word[2:])
    if re.match(r"c[aeiou]", word) or "x" in word:
        forms.add(re.sub(r"c(?=[aeiou])", "", word).replace("x", "h"))
    return frozenset(_skeleton(form, arabic) for form in forms) - {""}


def _skeleton(word: str, arabic: bool) -> str:
    text = word
    for spelling, plain in _ALIKE:
        text = text.replace(spelling, plain)
    first = "a" if text[:1] in ("a", "e", "o", "i", "u") else text[:1]
    silent = _VOWELS + ("v" if arabic else "")
    text = first + "".join(char for char in text[1:] if char not in silent and char != "'")
    text = re.sub(r"(.)\1+", r"\1", text)
    if arabic and len(text) > 2:  # romanised Arabic script has no letter for an initial vowel
        text = text.removeprefix("a")
    return re.sub(r"(?<=..)h$", "", text)


def vowels_agree(one: str, other: str) -> bool:
    """Whether two Latin spellings with equal consonants are near enough to be one name (not Mohammad and Mahmoud)."""
    plain = [re.sub(r"(.)\1+", r"\1", re.sub("ou|oo", "u", word.replace("ee", "i"))) for word in (one, other)]
    return Levenshtein.distance(*plain) * 3 <= max(map(len, plain)) or _spelling_alike(*plain)


def _spelling_alike(one: str, other: str) -> bool:
    """Compare again with the look-alike consonants made one, so that only vowels are counted."""
    for spelling, plain in _ALIKE:
        one, other = one.replace(spelling, plain), other.replace(spelling, plain)
    return Levenshtein.distance(one, other) * 3 <= max(len(one), len(other))
