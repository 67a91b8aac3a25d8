"""Titles in English, which papers of many countries print beside the one in their own language."""

from __future__ import annotations

from recognise.extract.candidates import HEADINGS, Candidate
from recognise.rulepack.folding import words

_ENGLISH = {
    "bachelor", "master", "doctor", "certificate", "diploma", "degree", "licence", "license", "of", "education", "school",
    "secondary", "science", "arts", "engineering", "transcript", "registration", "reference", "nursing", "vocational",
    "training", "practising", "in", "and", "with", "honours", "honors", "sciences", "higher", "national", "examination", "teaching", "medicine", "employment", "record", "academic", "annual", "service", "experience", "general", "professional", "permit", "to", "teach", "marks", "records", "results", "statement", "letter", "attestation", "provisional", "apprenticeship", "trade", "proficiency", "qualification", "competence", "completion", "technical", "studies", "leaving",
}  # fmt: skip
_SHARED = frozenset(
    {"diploma", "master", "doctor", "general", "transcript", "licence", "attestation", "service", "record"}
)
"""English words that other languages print as well: alone they make no title English."""
_FOREIGN = frozenset("de des du en et la le les der die und y del el los las em do da dos e ve".split())
"""Small words of other languages, which no English title holds (``Licence de Sciences économiques``)."""


def is_english_title(item: Candidate) -> bool:
    """Whether a title is named in English."""
    return _is_named_in_english(item) or _begun_in_english(item)


def _begun_in_english(item: Candidate) -> bool:
    """Whether what an English label names begins with an English word for a title (``Bachelor, specialty Economics``), or an
    English line that stands alone holds one (``Health Professional License``).
    """
    tokens = words(item.value)
    told = item.kind.startswith("label") and tokens[:1] != [] and tokens[0] in _ENGLISH
    stands = item.kind in HEADINGS and any(token in _ENGLISH for token in tokens)
    return item.language == "en" and item.value.isascii() and (told or stands)


def _is_named_in_english(item: Candidate) -> bool:
    told = item.language == "en" or item.kind.startswith("heading") or " of " in item.value.casefold()
    return told and is_english(item.value)


def english_half(title: str) -> str:
    """The half of ``Lisans / Bachelor of Arts`` that is English, else the whole."""
    parts = [part.strip() for part in title.split(" / ")]
    english = [part for part in parts if is_english(part)]
    return english[0] if len(parts) == 2 and len(english) == 1 else title


def is_english(title: str) -> bool:
    """Whether half of the words of a title or more are English ones for titles."""
    tokens = words(title)
    english = [token for token in tokens if token in _ENGLISH]
    of_another = not _FOREIGN.isdisjoint(tokens)
    return not of_another and not _SHARED.issuperset(english) and len(english) * 2 >= len(tokens)
