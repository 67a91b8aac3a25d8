"""Two readers of one value: what it says of a reading that ``tagger`` marked the same words, others, or none.

The rooms of labels, sentences and letterheads choose a value and know how often such values are right; the tagger marks words
without them. They err apart, so where both name the same value its odds of being right are many times better, and where the
tagger names another with more certainty than the first has, the other is the better guess (ADR 0014). What both misread from
the picture is not told by this.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from rapidfuzz import fuzz

from recognise.extract.candidates import NAMES, NUMBERS, Candidate, key
from recognise.extract.english_titles import is_english
from recognise.extract.tagger import FIELDS
from recognise.model.document import DocumentType, DocumentTypeName
from recognise.rulepack.folding import script_of, words

UNSECONDED = 0.94
"""What one reader says where the other says something else goes to a person, and so do words that the tagger alone marks, unless it is sure."""
SURE_ALONE, RIGHT_ALONE = 0.95, 0.97
"""From this chance on what it alone marked, and nothing else for the field, was right in 42 cases of 42, names mostly (28 families of the sixth to the eleventh set; below, in 94 of 110)."""
RECORDED_ALONE = 0.85
"""Fields of study on record, marked with a small chance and alone, were right in 7 cases of 8 (eighth to eleventh set)."""
WHOLE = frozenset({"date_of_birth", "award_date"})
"""What is whole by its form: days that it alone marked were right in 21 cases of 21."""
TAGGED = "tagged"
"""Kind of evidence of a value that only the tagger found."""
ON_RECORD = {"field_of_study": 0.975, "grade": 0.975}
"""Values that are whole where they are on record, whichever reader told them. On the sixth to the ninth set of families and the learning part of
the development set 163 of 164 such fields of study were right, also where the readers did not agree or one of them said nothing (48 of 48), on
the sixth to the tenth 40 of 41 grades in two words and more (``magna cum laude``)."""
SURE_END = 0.95
"""Where a name ends the tagger knows better from this chance on (it was right in 10 cases of 11), below it the first reader (15 of 17)."""
GOES_ON = 0.65
"""What stands of a value in the line below has at most so many letters for one of what stands before it; longer, it is something else."""
HEADED, HEADED_ANYWAY = 1.0, 1.0
"""What the kind that words and headings tell counts, by its own odds and anyway, beside the log of the tagger's chances: on the sixth
and seventh set (see below) they were right in 146 of 160 papers, the tagger in 145, both together in 153."""
_LABELS = frozenset({"label", "label_near"})
_SAID = _LABELS | {"prose"}
"""Kinds of evidence that tell whose paper it is."""
ONLY_NAME, LABELLED, UNDOUBTED = 0.97, 0.965, 0.9
"""Share of right names that a label or sentence tells where the tagger marked no other name (all of 206, twenty of them with a chance below
.9), and where it marked none at all under a label, as on forms with a cell for each part (11 of 11); the first reader being so sure of them
(eighth to eleventh set; misread ones count elsewhere)."""
ENGLISH, ENGLISH_WORDS = "qualification_title_en", 3
"""A title in English of fewer words may be the level only (``Bachelor Degree``): its mark tells nothing."""
OF_SEVERAL = 0.5
"""Share of right numbers of papers where the tagger marked several, and nothing says what the others number (6 of 12; of single ones 214 of 215,
and of 28 where labels say so of all others, as whose number or of what register, all were the right ones; eighth to eleventh set)."""
_LOOSE = NAMES | {
    "place_of_birth",
    "qualification_title",
    ENGLISH,
    "field_of_study",
    "institution",
}
"""Fields of words, in which a sign more or less is the same value; elsewhere each sign counts."""
_TAGGED_FIELDS = NAMES | set(FIELDS) | {ENGLISH}
_ALIKE = 92.0
"""Share of equal letters, in per cent, from which two values of words are one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How odds are weighed: log-odds are a sum of those of the tagger, those of the first reader and a constant.

    Attributes:
        chance: what the log-odds of the tagger's chance count.
        own: what those of the first reader's share count.
        backed: what it counts that the first reader found the tagger's value too, though it chose another.
        constant: what is added.
        of: what is added for single fields.
    """

    chance: float = 0.0
    own: float = 0.0
    backed: float = 0.0
    constant: float = 0.0
    of: Mapping[str, float] = field(default_factory=dict)

    def share(self, name: str, chance: float = 0.5, own: float = 0.5, *, backed: bool = False) -> float:
        """Share of right values of a field, from the tagger's chance and the first reader's own share."""
        odds = self.chance * _logit(chance) + self.own * _logit(own) + self.backed * backed
        return 1.0 / (1.0 + math.exp(-odds - self.constant - self.of.get(name, 0.0)))


AGREED = Weights(
    chance=0.85,
    own=0.75,
    constant=-0.5,
    of={
        "holder_name": -0.9,
        "holder_name_latin": -0.4,
        "date_of_birth": -0.4,
        "document_number": -0.6,
        "institution": 0.8,
        "field_of_study": 0.9,
        "place_of_birth": 0.8,
        "duration": 0.6,
        "grade": 0.4,
        ENGLISH: 1.0,
    },
)
"""Both name one value. What institutions and titles in English add was counted later, on the eighth to the tenth set (176 of 178 and 33 of 33 right)."""
DIFFERED = Weights(
    chance=-0.35,
    own=0.8,
    backed=-0.3,
    constant=-0.7,
    of={
        "holder_name": -0.9,
        "holder_name_latin": -0.3,
        "qualification_title": -0.4,
        "place_of_birth": 0.3,
        "duration": 1.2,
    },
)
"""The tagger names another: that the first reader is right."""
INSTEAD = Weights(
    chance=0.6,
    own=-0.25,
    backed=1.1,
    constant=-0.3,
    of={
        "holder_name": -0.7,
        "holder_name_latin": -0.6,
        "document_number": -0.5,
        "field_of_study": -0.3,
        "grade": -0.3,
        "qualification_title": 0.6,
        "place_of_birth": 0.5,
        "award_date": 0.4,
        "duration": 0.8,
    },
)
"""The tagger names another: that the tagger is right. Both may be, where one says more than the other."""
SILENT = Weights(
    own=1.0,
    constant=-1.35,
    of={
        "institution": -0.4,
        "award_date": -0.6,
        "document_number": -0.3,
        "holder_name_latin": 0.3,
        "field_of_study": 0.7,
    },
)
"""The tagger names nothing."""
ALONE = Weights(
    chance=1.1,
    constant=-0.6,
    of={
        "holder_name": -0.7,
        "holder_name_latin": -0.8,
        "place_of_birth": -0.4,
        "institution": 0.4,
        "qualification_title": 0.4,
        "award_date": 0.3,
        "date_of_birth": 0.8,
    },
)
"""Only the tagger names a value.

These were fitted on the sixth and seventh set of ``benchmarks/families`` (32 families, 1,500 values), which nothing had learnt from, and for a
third on the fourth and fifth as earlier networks met them; values that only misread signs made wrong counted as right: those
count elsewhere (``confidence``). On the sixth and seventh 1,053 of 1,085 values were right on which both agreed; where the tagger named
another (112) it was right in 77 and the first reader in 51 (both may be); 34 of 46 where it named none; 71 of 89 that it alone named."""


def alike(name: str, first: Candidate, second: Candidate) -> bool:
    """Whether two candidates name one value."""
    one, two = key(first), key(second)
    return one == two or (name in _LOOSE and fuzz.ratio(one, two) >= _ALIKE)


def _logit(chance: float) -> float:
    bounded = min(0.995, max(0.05, chance))
    return math.log(bounded / (1.0 - bounded))


def second_opinion(
    name: str, chosen: Candidate, own: float, found: list[Candidate], tagged: list[Candidate] | None
) -> tuple[Candidate, float]:
    """The better of what was chosen and what the tagger marked, and the share of right values among such.

    Args:
        name: name of the field.
        chosen: the value the other rooms chose.
        own: share of right values among those chosen like it.
        found: the values among which they chose.
        tagged: what the tagger marked for the field; None if it was not asked.
    """
    if tagged is None or name not in _TAGGED_FIELDS:
        return chosen, own
    if name in _LOOSE and script_of(chosen.value) != "Latn":  # the Latin form contradicts nothing
        tagged = [item for item in tagged if script_of(item.value) != "Latn"]
    if name == ENGLISH and not all(alike(name, item, chosen) for item in (*found, *tagged)):
        tagged = []  # of two English titles nothing tells which is that of the paper
    same = [item.weight for item in tagged if alike(name, item, chosen)]
    if name in NUMBERS and len({key(item) for item in tagged}) > 1:
        own = min(own, OF_SEVERAL)
    if not same and name in NAMES and _in_parts(chosen, tagged):
        same = [min(item.weight for item in tagged)]
    undoubted = name in NAMES and own > UNDOUBTED
    if same:
        only = chosen.kind in _SAID and all(alike(name, item, chosen) for item in tagged)
        return chosen, max(AGREED.share(name, max(same), own), ONLY_NAME if undoubted and only else 0.0)
    if not tagged:
        labelled = undoubted and chosen.kind in _LABELS
        return chosen, max(SILENT.share(name, own=own), LABELLED if labelled else 0.0)
    other = max(tagged, key=lambda item: item.weight)
    backed = any(alike(name, item, other) for item in found)
    kept = DIFFERED.share(name, other.weight, own, backed=backed)
    instead = INSTEAD.share(name, other.weight, own, backed=backed)
    if name in NAMES and _nested(chosen, other):
        better = other.weight >= SURE_END
    else:
        better = instead > kept and not _goes_on(chosen, other)
    return (other, min(instead, UNSECONDED)) if better else (chosen, kept)


def settled(
    name: str, better: Candidate, share: float, others: Iterable[Candidate], known: Callable[[str], bool]
) -> tuple[Candidate, float]:
    """The value that is on record among those the readers name, where that settles it, and the share of right values among such.

    Args:
        name: name of the field.
        better: the value that was chosen.
        share: share of right values among those chosen like it.
        others: further values that were named.
        known: whether a value is one on record.
    """
    if name in ON_RECORD and known(better.value):
        return better, max(share, ON_RECORD[name])
    if name != "field_of_study":
        return better, share
    other = next((item for item in others if known(item.value) and not _nested(item, better)), None)
    return (better, share) if other is None else (other, UNSECONDED)


def _nested(first: Candidate, second: Candidate) -> bool:
    """Whether one of two names is a part of the other."""
    one, two = key(first), key(second)
    return one in two or two in one


def _goes_on(chosen: Candidate, other: Candidate) -> bool:
    """Whether a value is the other with what stands in the line below: the tagger ends many a long name with its line."""
    whole, first = key(chosen), key(other)
    below = chosen.bbox[3] > other.bbox[3] + (other.bbox[3] - other.bbox[1]) / 2
    return below and whole.startswith(first) and len(whole) <= (1 + GOES_ON) * len(first)


def _in_parts(chosen: Candidate, tagged: list[Candidate]) -> bool:
    """Whether a name was marked in parts, as forms with a cell for each print it."""
    return set(words(chosen.value)) <= {word for item in tagged for word in words(item.value)}


def alone(tagged: list[Candidate] | None) -> tuple[Candidate, float] | None:
    """What the tagger marked where nothing else was found, if it is more likely right than not."""
    if not tagged:
        return None
    best = max(tagged, key=lambda item: item.weight)
    right = ALONE.share(best.field, best.weight)
    if right < 0.5:
        return None
    if best.weight >= SURE_ALONE and all(alike(best.field, item, best) for item in tagged):
        return best, max(right, RIGHT_ALONE)
    return best, right if best.field in WHOLE else min(right, UNSECONDED)


def recorded(
    name: str, tagged: list[Candidate] | None, known: Callable[[str], bool]
) -> tuple[Candidate, float] | None:
    """A field of study on record that the tagger marked with a small chance, where nothing else was found: more likely right than not."""
    found = [item for item in tagged or () if name == "field_of_study" and known(item.value)]
    return (max(found, key=lambda item: item.weight), RECORDED_ALONE) if found else None


def not_otherwise_named(
    name: str, chosen: Candidate, tagged: list[Candidate], others: Iterable[Candidate]
) -> list[Candidate]:
    """What the tagger marked, without numbers that are, by their labels, of something else (``others``): a student, a register."""
    if name not in NUMBERS or all(key(item) != key(chosen) for item in tagged):
        return tagged
    named = {key(item) for item in others}
    return [item for item in tagged if key(item) == key(chosen) or key(item) not in named]


def by_field(tagged: Iterable[Candidate]) -> dict[str, list[Candidate]]:
    """What the tagger marked, by field; a Latin name is also one for ``holder_name_latin``, a title in English one of its own."""
    found: dict[str, list[Candidate]] = {}
    for item in tagged:
        found.setdefault(item.field, []).append(item)
    latin = [item for item in found.get("holder_name", []) if script_of(item.value) == "Latn"]
    if latin:
        found["holder_name_latin"] = [replace(item, field="holder_name_latin") for item in latin]
    titles = found.get("qualification_title", [])
    english = [item for item in titles if is_english(item.value) and len(item.value.split()) >= ENGLISH_WORDS]
    if english:
        found[ENGLISH] = [replace(item, field=ENGLISH) for item in english]
    return found


def second_kind(kind: DocumentType, chances: Mapping[str, float]) -> DocumentType:
    """The kind of a document by its words and headings, and by the tagger: the likelier of both together.

    Args:
        kind: what words and headings say.
        chances: the tagger's chance of each kind.
    """
    if not chances:
        return kind
    # The tables of a supplement are those of a transcript: the heading alone tells them apart.
    if kind.value == "diploma_supplement":
        both = sum(chances.get(name, 0.0) for name in ("diploma_supplement", "transcript"))
        chances = {**chances, "diploma_supplement": both, "transcript": 0.0}
    likely = {name: math.log(max(chance, 0.001)) for name, chance in chances.items()}
    if kind.value in likely:
        likely[kind.value] += HEADED * _logit(kind.confidence) + HEADED_ANYWAY
    best = max(likely, key=lambda name: likely[name])
    share = 1.0 / sum(math.exp(value - likely[best]) for value in likely.values())
    value: DocumentTypeName = best  # type: ignore[assignment]
    return DocumentType(value=value, confidence=round(min(0.99, share), 3)) if share >= 0.5 else kind
