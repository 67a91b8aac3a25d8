"""Two printed names: the same, a spelling variant, different, or impossible to tell, always with the reason.

The original script is compared first, because romanising loses information: one Arabic name has dozens of Latin spellings.
A difference between papers is a question for the applicant (marriage, translation, a clerk's hand), never a sign of fraud.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Levenshtein

from recognise.extract.skeletons import core, gendered, is_patronymic, readings, romanisations, vowels_agree
from recognise.rulepack.folding import script_of, words

Verdict = Literal["same", "spelling_variant", "different", "cannot_tell"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameComparison:
    """The verdict on two names and the reason for it, in words an officer can check."""

    verdict: Verdict
    reason: str


_ORDER: tuple[Verdict, ...] = ("same", "spelling_variant", "cannot_tell", "different")
_GENDER = NameComparison(
    verdict="different", reason="The forms are of different gender (for example Oleksandr, Oleksandra)."
)
_OTHER = NameComparison(verdict="different", reason="The names have different words.")


def compare_names(first: str, second: str, *, changed_surname_known: bool = False) -> NameComparison:
    """Compare two names as printed.

    Args:
        first: one printed name, any script.
        second: the other printed name, any script.
        changed_surname_known: whether a paper (a marriage certificate, say) explains another surname.
    """
    left, right = words(first), words(second)
    if not left or not right:
        return NameComparison(verdict="cannot_tell", reason="One of the names is empty.")
    if script_of(first) == script_of(second):
        result = _same_script(first, second)
    else:
        arabic = "Arab" in (script_of(first), script_of(second))
        trials = [
            _romanised(core(one), core(other), crossed=True, arabic=arabic)
            for one in romanisations(first)
            for other in romanisations(second)
        ]
        result = min(trials, key=lambda trial: _ORDER.index(trial.verdict))
    if result.verdict == "different" and changed_surname_known and share_a_part(first, second):
        return NameComparison(
            verdict="cannot_tell",
            reason="A part of the name agrees and the surname does not; a change of surname is documented, a person decides.",
        )
    return result


def _same_script(first: str, second: str) -> NameComparison:
    left, right = words(first), words(second)
    if first.casefold().split() == second.casefold().split():
        return NameComparison(verdict="same", reason="Letter for letter the same in the original script.")
    if left == right:
        return NameComparison(verdict="same", reason="The same letters; only accents or signs differ.")
    if sorted(left) == sorted(right):
        return NameComparison(
            verdict="same", reason="The same words in another order (surname first or last)."
        )
    core_left, core_right = core(left), core(right)
    if sorted(core_left) == sorted(core_right):
        return NameComparison(
            verdict="same", reason="The same words; only particles such as al or de differ."
        )
    shorter, longer = sorted((core_left, core_right), key=len)
    if 2 <= len(shorter) < len(longer) and all(word in longer for word in shorter):
        return NameComparison(
            verdict="spelling_variant",
            reason="One name has further parts (a patronymic, a grandfather's or a second name); the shared parts are equal.",
        )
    if script_of(first) == "Latn":
        return _romanised(core_left, core_right, crossed=False, arabic=False)
    return _letters(core_left, core_right, script_of(first))


def _letters(left: list[str], right: list[str], script: str) -> NameComparison:
    """Names in one script other than Latin: letters count, nothing is romanised."""
    pairs = _pairs(left, right)
    if pairs is None:
        return _OTHER
    if any(gendered(one, other) for one, other in pairs):
        return _GENDER
    limit = 1 if script in ("Arab", "Ethi") else 2
    distances = [Levenshtein.distance(one, other) for one, other in pairs]
    if all(
        distance <= limit and distance * 4 <= max(map(len, pair))
        for distance, pair in zip(distances, pairs, strict=True)
    ):
        return NameComparison(
            verdict="cannot_tell",
            reason="One or two letters differ in the original script: a slip, or another name.",
        )
    return _OTHER


def _romanised(left: list[str], right: list[str], *, crossed: bool, arabic: bool) -> NameComparison:
    if crossed and sorted(left) == sorted(right):
        return NameComparison(
            verdict="same", reason="The romanised original is letter for letter the other name."
        )
    pairs = _pairs(left, right, arabic=arabic)
    if pairs is None:
        return _longer(left, right, arabic)
    if any(gendered(one, other) for one, other in pairs):
        return _GENDER
    equal = [bool(readings(one, arabic) & readings(other, arabic)) for one, other in pairs]
    if all(equal):
        if arabic:
            return NameComparison(
                verdict="spelling_variant",
                reason="The consonants agree; Arabic script leaves short vowels out, so several names may share them.",
            )
        if not all(vowels_agree(one, other) for one, other in pairs):
            return NameComparison(verdict="cannot_tell", reason="The consonants agree and the vowels do not.")
        return NameComparison(
            verdict="spelling_variant", reason="The same consonants: two romanisations of one original."
        )
    near = [same or _one_apart(one, other, arabic) for same, (one, other) in zip(equal, pairs, strict=True)]
    if any(equal) and all(near):
        return NameComparison(
            verdict="cannot_tell", reason="Some parts agree and in another one consonant differs."
        )
    if any(equal):
        return NameComparison(
            verdict="different",
            reason="Some parts agree and others do not, as after a change of surname; ask the applicant.",
        )
    return _OTHER


def _longer(left: list[str], right: list[str], arabic: bool) -> NameComparison:
    """Names with different numbers of parts: the shorter one must be found whole in the longer one."""
    shorter, longer = sorted((left, right), key=len)
    rest = list(longer)
    for word in shorter:
        match = next((other for other in rest if readings(word, arabic) & readings(other, arabic)), None)
        if match is None or gendered(word, match):
            return _OTHER
        rest.remove(match)
    if len(shorter) < 2 or not (len(rest) <= 2 or all(is_patronymic(word) for word in rest)):
        return NameComparison(verdict="cannot_tell", reason="Too few parts are shared to tell.")
    return NameComparison(
        verdict="spelling_variant",
        reason="One name has further parts (a patronymic or a second name); the shared parts agree.",
    )


def _pairs(left: list[str], right: list[str], *, arabic: bool = False) -> list[tuple[str, str]] | None:
    """Words of two names of equal length, each with its nearest partner; ``None`` when the lengths differ."""
    if len(left) != len(right):
        return None
    rest = list(right)
    pairs = []
    for word in left:
        best = min(
            rest,
            key=lambda other: (
                not readings(word, arabic) & readings(other, arabic),
                Levenshtein.distance(word, other),
            ),
        )
        rest.remove(best)
        pairs.append((word, best))
    return pairs


def _one_apart(one: str, other: str, arabic: bool) -> bool:
    return any(
        Levenshtein.distance(a, b) <= 1 and min(len(a), len(b)) >= 3
        for a in readings(one, arabic)
        for b in readings(other, arabic)
    )


def share_a_part(first: str, second: str) -> bool:
    """Whether a word of one name is, romanised, a word of the other."""
    return any(
        len(word) > 2 and readings(word, True) & readings(other, True)
        for one in romanisations(first)
        for two in romanisations(second)
        for word in one
        for other in two
    )
