"""The bare shape of a word in Arabic script: the letters without the dots that a scan loses first."""

from __future__ import annotations

from collections.abc import Iterable

_ANYWHERE = {
    **dict.fromkeys("چخحجڅځ", "ح"),
    **dict.fromkeys("ذډڈد", "د"),
    **dict.fromkeys("زژړڑږر", "ر"),
    **dict.fromkeys("شښس", "س"),
    **dict.fromkeys("ضص", "ص"),
    **dict.fromkeys("ظط", "ط"),
    **dict.fromkeys("غع", "ع"),
    **dict.fromkeys("گکګ", "ك"),
    **dict.fromkeys("تثپٹټب", "ب"),
    **dict.fromkeys("ةہھۀە", "ه"),
    **dict.fromkeys("آأإ", "ا"),
    "ؤ": "و",
}
_BEFORE_ANOTHER = {**dict.fromkeys("نيیېىۍئڼ", "ب"), **dict.fromkeys("قڤ", "ف")}
"""Letters that differ by their dots only where another one follows."""
_LEAST = 4
"""Letters of the shortest word that its shape alone tells."""


def rasm(word: str) -> str:
    """The shape of a folded word; other scripts stay as they are."""
    shape = "".join(_ANYWHERE.get(char, char) for char in word)
    return "".join(_BEFORE_ANOTHER.get(char, char) for char in shape[:-1]) + shape[-1:]


def by_shape(vocabulary: Iterable[str]) -> dict[str, str]:
    """Shape -> the one word of ``vocabulary`` that has it; shapes of several words are left out."""
    found: dict[str, str | None] = {}
    for word in vocabulary:
        if len(word) >= _LEAST and "\u0600" <= word[0] <= "\u06ff":
            shape = rasm(word)
            found[shape] = word if shape not in found else None
    return {shape: word for shape, word in found.items() if word is not None}
