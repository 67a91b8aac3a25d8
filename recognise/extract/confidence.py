"""What a confidence means: the share of readings of this kind that were right on documents whose wording nobody had seen.

The rates were counted when the reader met families of certificates for the first time (``benchmarks/families``: 86 families in
the last seven meetings, 8,600 values; ``docs/accuracy-unseen.md``), field by field and kind of evidence by kind of evidence, because
a label says a birth date almost surely and a field of study only mostly: the words of a title may go on where the reader stops.
They were set lower where few families stood behind them: a mistake comes with its family, and all papers of one share it. What stays below the threshold is shown to a person and never used
as a fact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from recognise.extract.candidates import NAMES
from recognise.extract.script import ARABIC, main_script
from recognise.model.document import FieldStatus

EXTRACTED_FROM = 0.95
"""Confidence from which a value counts as read; below it a person checks the value."""

_RIGHT: dict[str, dict[str, float]] = {
    "date_of_birth": {
        "label": 0.99,
        "label_near": 0.99,
        "label_loose": 0.985,
        "label_guessed": 0.945,
        "prose": 0.985,
        "prose_open": 0.975,
        "standalone": 0.9,
    },
    "award_date": {
        "label": 0.965,
        "label_near": 0.965,
        "label_loose": 0.975,
        "label_guessed": 0.945,
        "prose": 0.98,
        "prose_open": 0.975,
        "place_date": 0.94,
    },
    "grade": {"label": 0.91, "label_near": 0.89, "label_loose": 0.85, "prose": 0.8, "pattern": 0.8},
    "document_number": {"label": 0.98, "label_near": 0.98, "label_loose": 0.98, "pattern": 0.98},
    "duration": {"label": 0.91, "label_near": 0.85, "pattern": 0.97, "prose": 0.92},
    "holder_name": {
        "label": 0.92,
        "label_near": 0.975,
        "label_guessed": 0.945,
        "label_loose": 0.92,
        "prose": 0.97,
        "prose_open": 0.94,
        "standalone": 0.85,
    },
    "holder_name_latin": {
        "label": 0.93,
        "label_near": 0.985,
        "label_guessed": 0.945,
        "label_loose": 0.94,
        "prose": 0.975,
        "prose_open": 0.94,
        "standalone": 0.9,
        "twin": 0.94,
    },
    "place_of_birth": {
        "label": 0.985,
        "label_near": 0.965,
        "label_loose": 0.955,
        "prose": 0.9,
        "prose_open": 0.96,
    },
    "issuing_country": {"place": 0.985},
    "institution": {"label": 0.9, "label_near": 0.93, "letterhead": 0.88, "company": 0.85, "authority": 0.75},
    "field_of_study": {"label": 0.9, "label_near": 0.87, "label_loose": 0.5, "prose": 0.8, "title_part": 0.8},
    "qualification_title": {
        "label": 0.94,
        "label_near": 0.85,
        "heading_known": 0.88,
        "heading_generic": 0.94,
    },
}
"""Field -> kind of evidence (see ``candidates``) -> share of right readings where the recogniser was sure of the line."""
_ELSE = 0.88
"""The share for every other field and kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """Readings that are right more often than most of their kind.

    Attributes:
        field: name of the field.
        kinds: kinds of evidence; none means all.
        share: share of right readings.
        form: form of the value.
        weight: weight of the candidate, at least.
        agreeing: kinds of evidence that tell the value, at least.
        alone: whether nothing else on the paper may contradict it.
    """

    field: str
    kinds: frozenset[str] = frozenset()
    share: float
    form: re.Pattern[str] = re.compile(r".*", re.DOTALL)
    weight: float = 0.0
    agreeing: int = 1
    alone: bool = False


def _of_words(least: int, most: int | None = None) -> re.Pattern[str]:
    return re.compile(rf"\S+(?: \S+){{{least - 1},{'' if most is None else most - 1}}}")


_LABELS = frozenset({"label", "label_near"})
_DECIMALS = re.compile(r"\d+[.,]\d+ ?%?|\d+ ?%")
_CASES = (
    _Case(field="grade", kinds=_LABELS, form=_DECIMALS, share=0.985),
    _Case(field="grade", kinds=frozenset({"prose"}), form=_DECIMALS, share=0.93),
    _Case(
        field="duration",
        kinds=_LABELS | {"prose", "pattern"},
        form=re.compile(r".*\d{4}.*\d{4}.*"),
        share=0.98,
    ),
    _Case(field="qualification_title", kinds=frozenset({"heading_known"}), form=_of_words(3), share=0.98),
    _Case(
        field="qualification_title",
        kinds=frozenset({"heading_known"}),
        form=_of_words(2),
        weight=0.74,
        share=0.97,
    ),
    _Case(
        field="qualification_title",
        kinds=frozenset({"heading"}),
        form=_of_words(3, 6),
        weight=0.74,
        share=0.965,
    ),
    _Case(
        field="institution",
        kinds=frozenset({"letterhead"}),
        form=_of_words(4, 6),
        alone=True,
        share=0.96,
    ),
    _Case(field="field_of_study", agreeing=2, alone=True, share=0.97),
    _Case(field="holder_name", kinds=frozenset({"standalone"}), agreeing=2, share=0.96),
)
"""Counted like the shares above, those with a weight or with other evidence on the last four meetings (64 families). Right were: marks with their
decimals (101 of 102), periods of two days (70 of 70), three words and more of a known title (98 of 99), two of one in print a third larger than
the text (39 of 40), three to six of another heading so large (107 of 109), four to six of a body's name that no other body contradicts (116 of
120; of longer ones three quarters), a field of study that a label and a sentence or title tell (44 of 44), a name alone on its line
that a sentence or signature tells too (20 of 20)."""
_PLAIN = 0.7
"""A country is told by its own name or offices from this weight on; below it, by a town or two: of those a quarter was wrong."""
_MAYBE = 0.05
"""What these add to the chance of a wrong value."""
_KNOWN = 0.985
"""The share where the rule pack knows the value: a title the country awards, a town for the place of birth."""
_RANGE = 0.9
"""The share of dates that stay a range of days: the Gregorian date often stands elsewhere on the paper."""

_WORDS = ((0.4, 0.25), (0.6, 0.4), (0.7, 0.7), (0.8, 0.85), (0.85, 0.92), (0.9, 0.995), (0.95, 0.998), (1.0, 1.0))  # fmt: skip
"""Recogniser's confidence in the weakest line of a value -> share of right readings relative to a sure line. On the sixth to the eleventh
set 1,246 of 1,276 values from .9 on that both readers chose were right, 1,237 being expected if no sign was misread."""
_ARABIC_WORDS = ((0.4, 0.2), (0.8, 0.6), (0.9, 0.75), (0.95, 0.85), (0.97, 0.95), (0.985, 0.993), (1.0, 1.0))
"""The same for words in Arabic script: lost dots make other words, which no list tells from right ones. Below .95 25 of 32 were right,
from .95 to .97 17 of 19, above 165 of 166."""
_FIGURES = ((0.4, 0.2), (0.6, 0.3), (0.7, 0.5), (0.8, 0.7), (0.9, 0.95), (0.95, 0.985), (1.0, 1.0))
"""The same where one misread sign makes another value."""
_EXACT = frozenset({"date_of_birth", "award_date", "grade", "document_number", "duration"})

_EASTERN = frozenset("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
_EASTERN_RISK, _EASTERN_SURELY, _EASTERN_LEFT = 0.04, 0.95, 0.01
"""Digits of Arabic script on a picture are confused unnoticed. Where the recogniser was at least so sure of the line less risk is left
for all but document numbers (on the sixth to the tenth set all 94 dates, grades and durations were read rightly)."""
_PASHTO_RISK = 0.05
"""A Pashto name on a picture: no recogniser knows all of its letters, and their rings are lost (one sure name in six was wrong)."""
_NUMBER_RISK = 0.045
"""A document number on a picture: nothing in it tells a misread sign (K5 for KS, 1 for a stroke); one in eleven was wrong."""
_PARTED_RISK = 0.015
"""The same for figures parted by strokes, points or dashes, which were all seen (1 of 49 was wrong), and for letters read surely (none of 22)."""
_PARTED = re.compile(r"[0-9]+(?:[/.\- ]+[0-9]+)+")
_PLAIN_RISK = 0.02
"""The same for plain figures (1 of 64 was wrong where the recogniser was sure of the line and both readers chose them)."""
_SECONDED_RISK = 0.005
"""The same for a number that another recogniser read alike."""
_MAY_BE_PARTED = re.compile(r"\d+1(?:19|20)\d\d")
"""Plain figures in which a stroke before the year may have been read as a one (``5845712008``)."""
_LEFT_KNOWN, _LEFT_WITNESSED = 0.1, 0.3
"""What is left of the chance of a misread sign where the value is one on record (88 of 88 that the recogniser was not sure of by .95 were read
rightly), and where another line prints it too."""
_SURELY = 0.97
_TO_COME = 0.5
"""The share of dates that are still to come: nobody was born or awarded anything then, so a figure was misread (2038 for 2018)."""
_FROM_RIGHT = frozenset({"ar", "fa", "ps", "ur"})
_TWO_GROUPS = re.compile(r"\d+-\d+")
"""Two groups of figures in a line from the right: a picture does not tell which of them is the first."""
_POINT_RISK = 0.05
"""A mark of two digits or more on a picture may have lost its decimal point: 44 for 4.4."""


def chosen_rightly(
    field: str,
    *,
    kind: str,
    value: str,
    weight: float,
    witnesses: int,
    agreeing: int,
    rival: float,
    doubtful: bool,
    known: bool,
) -> float:
    """Share of right values among those chosen like this one, where every sign was read as printed.

    Args:
        field: name of the field.
        kind: kind of evidence (see ``candidates``).
        value: the value, dates in ISO 8601.
        weight: weight of the candidate; a snapped or foreign label lowers it.
        witnesses: number of lines that print the same value.
        agreeing: number of kinds of evidence that tell it.
        rival: score of the best contradicting candidate over the score of the chosen one.
        doubtful: whether something about the value does not fit (another label stood in, another script was expected).
        known: whether the rule pack knows the value.
    """
    strong = _STRONGER if field in NAMES and kind in _LABELS else _STRONG
    right = _KNOWN if known and rival <= strong else _rate(field, kind, value, weight, agreeing, rival)
    if field in ("date_of_birth", "award_date") and "/" in value:
        right = min(right, _RANGE)
    wrong = 1.0 - right
    if (kind == "place" and weight < _PLAIN) or _odd(field, value):
        wrong += _MAYBE
    share = 1.0 - (wrong * 0.4 if witnesses > 1 else wrong)
    if rival > strong:
        share *= 1.0 - 0.12 * min(1.0, rival)
    return share * 0.9 if doubtful else share


def read_rightly(
    field: str,
    *,
    value: str,
    raw: str,
    ocr: float,
    witnesses: int,
    picture: bool,
    language: str | None = None,
    seconded: bool = False,
    known: bool = False,
) -> float:
    """Share of values like this one of which no sign was misread.

    Args:
        field: name of the field.
        value: the value, dates in ISO 8601.
        raw: the value as printed.
        ocr: confidence of the recogniser in the weakest line, 0..1.
        witnesses: number of lines that print the same value.
        picture: whether it was read from a picture.
        language: language of what told it (BCP 47).
        seconded: whether another recogniser read the same number.
        known: whether the rule pack knows the value: a misread one is hardly ever another on record.
    """
    if seconded and not _may_be_turned(value, language):
        return 1.0 - _SECONDED_RISK
    if field in ("date_of_birth", "award_date") and value > date.today().isoformat():
        return _TO_COME
    table = _FIGURES if field in _EXACT else _ARABIC_WORDS if main_script(value) == ARABIC else _WORDS
    misread = 1.0 - _interpolate(ocr, table)
    if picture:
        misread += _risk(field, value, raw, ocr, language)
        misread += _PASHTO_RISK if language == "ps" and field == "holder_name" else 0.0
    return 1.0 - misread * (_LEFT_KNOWN if known else _LEFT_WITNESSED if witnesses > 1 else 1.0)


def confidence_of(chosen: float, read: float) -> float:
    """Confidence of a value that was chosen and read rightly with these shares, 0.05 to 0.99."""
    return round(max(0.05, min(0.99, chosen * read)), 3)


_STRONG = 0.5
"""From this share of the chosen candidate's score on a contradicting one counts."""
_STRONGER = 0.8
"""The same for a name beside its label: others on the paper sign it (86 of 86 such names were right)."""


def _rate(field: str, kind: str, value: str, weight: float, agreeing: int, rival: float) -> float:
    """Share of right readings of a field by this kind of evidence, in this case where that says more."""
    cases = (
        case.share
        for case in _CASES
        if case.field == field
        and (not case.kinds or kind in case.kinds)
        and weight >= case.weight
        and agreeing >= case.agreeing
        and (not case.alone or rival <= _STRONG)
        and case.form.fullmatch(value)
    )
    return next(cases, _RIGHT.get(field, {}).get(kind, _ELSE))


def _odd(field: str, value: str) -> bool:
    """Whether a name has fewer or more words than most: one, or six and more."""
    return field in NAMES and not 2 <= len(value.split()) <= 5


def _may_be_turned(value: str, language: str | None) -> bool:
    """Whether the groups of a number may stand in the other order."""
    return language in _FROM_RIGHT and _TWO_GROUPS.fullmatch(value) is not None


def _risk(field: str, value: str, raw: str, ocr: float, language: str | None) -> float:
    """What figures on a picture add to the chance of a misread sign."""
    if field not in _EXACT:
        return 0.0
    surely = ocr >= _EASTERN_SURELY and field != "document_number"
    risk = (_EASTERN_LEFT if surely else _EASTERN_RISK) if any(char in _EASTERN for char in raw) else 0.0
    if field == "document_number":
        told = _PARTED.fullmatch(value) or (ocr > _SURELY and value.isascii() and not value.isdigit())
        plain = value.isascii() and value.isdigit() and not _MAY_BE_PARTED.fullmatch(value)
        parted = told and not _may_be_turned(value, language)
        risk += _PARTED_RISK if parted else _PLAIN_RISK if plain else _NUMBER_RISK
    if field == "grade" and re.fullmatch(r"\d{2,}", value):
        risk += _POINT_RISK
    return risk


def _interpolate(ocr: float, table: tuple[tuple[float, float], ...]) -> float:
    low = table[0]
    for high in table:
        if ocr <= high[0]:
            span = high[0] - low[0]
            return high[1] if span == 0 else low[1] + (high[1] - low[1]) * (ocr - low[0]) / span
        low = high
    return table[-1][1]


def status_of(confidence: float) -> FieldStatus:
    """``extracted`` only from the threshold on, else ``to_check``."""
    return "extracted" if confidence >= EXTRACTED_FROM else "to_check"
