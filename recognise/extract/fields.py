"""Fields from candidates: the same value seen twice is worth more, a rival value makes the reading doubtful."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from recognise.extract.agreement import (
    alone,
    by_field,
    not_otherwise_named,
    recorded,
    second_opinion,
    settled,
)
from recognise.extract.award_days import drop_impossible, one_of_many, otherwise_dated
from recognise.extract.candidates import (
    AWARDS,
    NAMES,
    NUMBERS,
    Candidate,
    first_entries,
    key,
)
from recognise.extract.confidence import chosen_rightly, confidence_of, read_rightly, status_of
from recognise.extract.degree_titles import field_in_title, split_titles
from recognise.extract.numbers import is_among
from recognise.extract.whole_names import (
    join_names,
    lacks_patronymic,
    shortened,
    split_names,
    with_line_above,
)
from recognise.model.document import FIELD_NAMES, Field
from recognise.rulepack.folding import script_of

Known = Callable[[str, str | None, str], bool]
"""Field, issuing country (alpha-3, if read) and value -> whether the rule pack knows the value."""


def _unknown(_field: str, _country: str | None, _value: str) -> bool:
    return False


_FALLBACK = {
    "document_number": (
        "document_number",
        "diploma_number",
        "registration_number",
        "reference_number",
        "student_number",
        "check_number",
    ),
    "award_date": (
        "conferral_date",
        "award_date",
        "diploma_date",
        "graduation_date",
        "place_date",
        "print_date",
    ),
    "field_of_study": ("field_of_study", "field_group"),
    "institution": ("institution", "school_attended"),
}
"""Where the value of a field is looked for, the best place first."""
_ORIGINAL = ("holder_name", "institution")
"""What a paper in another script prints in that script: the Latin form alone may be another line."""
_SURE_NUMBERS = 2
"""Numbers of the first so many kinds are the paper's own; others are only what else is printed."""
_STUDIES = {
    "award_date": tuple(
        "conferral_date graduation_date diploma_date award_date place_date print_date".split()
    ),
}
"""A degree is awarded when the studies end; the paper that says so is often issued later."""
_WORK = {
    "document_number": (
        "document_number",
        "reference_number",
        "registration_number",
        "student_number",
        "diploma_number",
        "check_number",
    ),
    "award_date": (
        "conferral_date",
        "award_date",
        "place_date",
        "graduation_date",
        "diploma_date",
        "print_date",
    ),
}
"""The degree that a licence or a reference mentions was awarded by another paper."""
_CALLED = {"field_of_study": ("field_of_study", "field_group", "labelled_title")}
"""A licence under its own heading calls by a title what its holder is."""
_FALLBACKS = {
    "degree_certificate": {**_FALLBACK, **_STUDIES},
    "diploma_supplement": {**_FALLBACK, **_STUDIES},
    "transcript": {**_FALLBACK, **_STUDIES},
    "professional_licence": {**_FALLBACK, **_WORK, **_CALLED},
    "employment_reference": {**_FALLBACK, **_WORK},
}


def choose_fields(
    candidates: Iterable[Candidate],
    *,
    document_type: str,
    other_script: bool = False,
    ocr: bool = True,
    languages: frozenset[str] = frozenset(),
    days: frozenset[str] = frozenset(),
    known: Known = _unknown,
    tagged: Iterable[Candidate] | None = None,
    seconded: Sequence[str] = (),
) -> dict[str, Field]:
    """The chosen value of each field, with its confidence and status.

    Args:
        candidates: everything that was found.
        document_type: kind of document; it decides which of several dates is the award.
        other_script: whether a good part of the document is in another script than Latin.
        ocr: whether the pages were read from pictures.
        languages: languages of the document's lines.
        days: every day that is printed outside of tables, in ISO 8601.
        known: whether the rule pack knows a value of a field, for a paper of a country.
        tagged: values that the tagger marked; None if it was not asked.
        seconded: numbers that two recognisers read alike (see ``numbers``).
    """
    pool: dict[str, list[Candidate]] = {}
    for item in candidates:
        pool.setdefault(item.field, []).append(item)
    join_names(pool)
    split_names(pool, _best)
    titles = list(pool.get("qualification_title", ()))
    split_titles(pool, _best)
    marked = None if tagged is None else by_field(tagged)
    if marked is not None and "field_of_study" not in marked:
        titles += marked.get("qualification_title", ())
    if not pool.get("field_of_study") and _weak(pool.get("field_group", [])):
        field_in_title(pool, titles, partial(known, "field_of_study", None))
    if document_type == "diploma_supplement":
        pool["field_of_study"] = first_entries(pool.get("field_of_study", []))
    fields: dict[str, Field] = {}
    drop_impossible(pool)
    places = pool.get("issuing_country")
    country = _best(places).value if places else None
    fallback = _FALLBACKS.get(document_type, _FALLBACK)
    for name in _ORDER:
        seen = None if marked is None else marked.get(name, [])
        sources = fallback.get(name, (name,))
        on_record = partial(known, name, country)
        for source in sorted(sources, key=lambda source: _weak(pool.get(source, []))):
            found = pool.get(source)
            if found:
                chosen = _pinned(_best(found), found)
                if name in NAMES:
                    chosen = with_line_above(chosen, found, _best)
                doubtful = chosen.value.count("«") != chosen.value.count("»")
                doubtful |= source == "print_date" or otherwise_dated(source, chosen, pool)
                doubtful |= name == "award_date" and one_of_many(chosen, days, pool)
                doubtful |= name == "document_number" and source not in sources[:_SURE_NUMBERS]
                doubtful |= name == "holder_name" and bool(_DATIVE.search(chosen.value.casefold()))
                doubtful |= name == "holder_name" and ocr and lacks_patronymic(chosen.value)
                original = fields["holder_name"].value or "" if "holder_name" in fields else ""
                doubtful |= name == "holder_name_latin" and shortened(chosen.value, original)
                doubtful |= name == "qualification_title" and bool(_UNBEGUN.match(chosen.value))
                doubtful |= name in _ORIGINAL and other_script and script_of(chosen.value) == "Latn"
                if seen:
                    others = (item for kind in NUMBERS - {source} for item in pool.get(kind, ()))
                    seen = not_otherwise_named(name, chosen, seen, others)
                fields[name] = _field(
                    name,
                    chosen,
                    found,
                    seen,
                    doubtful=doubtful,
                    ocr=ocr,
                    seconded=seconded,
                    known=on_record,
                )
                break
        else:
            only = alone(seen)
            if only is not None:
                only = settled(name, *only, (), on_record)
            else:
                only = recorded(name, seen, on_record)
            if only is not None:
                fields[name] = _printed(name, *only, witnesses=1, ocr=ocr, seconded=seconded, known=on_record)
    title = fields.get("qualification_title")
    if title is not None and languages == {"en"}:
        fields["qualification_title_en"] = title
    award = fields.get("award_date")
    if award is not None:
        fields["award_date_printed"] = Field(
            value=award.raw,
            raw=award.raw,
            confidence=award.confidence,
            page=award.page,
            bbox=award.bbox,
            status=award.status,
        )
    return {name: fields[name] for name in (*_ORDER, "award_date_printed") if name in fields}


_ORDER = tuple(name for name in FIELD_NAMES if name != "award_date_printed")
"""The printed award date follows the award date that was chosen; it is not chosen by itself."""


def _weak(found: list[Candidate]) -> bool:
    """Whether nothing but faint hints speak for a field: a further source may have better ones."""
    return all(item.weight < 0.4 for item in found)


def _score(item: Candidate) -> float:
    return item.weight * (0.6 + 0.4 * item.ocr)


def _best(found: list[Candidate]) -> Candidate:
    groups: dict[str, list[Candidate]] = {}
    for item in found:
        groups.setdefault(key(item), []).append(item)
    ranked = sorted(groups.values(), key=lambda group: (-_group_score(group), group[0].line))
    return max(ranked[0], key=lambda item: (_score(item), -item.line))


def _group_score(group: list[Candidate]) -> float:
    """The best witness, and a little for each further one on another line."""
    lines = {item.line for item in group}
    return max(_score(item) for item in group) + 0.08 * min(3, len(lines) - 1)


_DATIVE = re.compile(r"(?:ичу|ичеві|ичові|івні|ївні|овне|евне)\b")
"""Patronymics in the dative (``issued to``): the name on other papers will look different."""


_UNBEGUN = re.compile(r"(?:об?|про)\s", re.IGNORECASE)
"""What a paper is about (``об общем среднем образовании``): the word for it stood in the line above and was lost."""


def _pinned(chosen: Candidate, found: list[Candidate]) -> Candidate:
    """The one day among the others' dates that lies in the chosen range: a paper may print a date in two calendars."""
    first, _, last = chosen.value.partition("/")
    if chosen.field not in ("date_of_birth", *AWARDS) or not last:
        return chosen
    inside = [item for item in found if "/" not in item.value and first <= item.value <= last]
    return _best(inside) if inside else chosen


def _field(
    name: str,
    chosen: Candidate,
    found: list[Candidate],
    tagged: list[Candidate] | None,
    *,
    doubtful: bool,
    ocr: bool,
    seconded: Sequence[str],
    known: Callable[[str], bool],
) -> Field:
    agreeing = [item for item in found if key(item) == key(chosen)]
    rivals = [item for item in found if not _compatible(name, item, chosen)]
    rival = max((_score(item) for item in rivals), default=0.0)
    witnesses = len({item.line for item in agreeing})
    own = chosen_rightly(
        name,
        kind=chosen.kind,
        value=chosen.value,
        weight=chosen.weight,
        witnesses=witnesses,
        agreeing=len({item.kind for item in agreeing}),
        rival=rival / max(_score(chosen), 0.01),
        doubtful=doubtful,
        known=known(chosen.value),
    )
    better, share = second_opinion(name, chosen, own, found, tagged)
    better, share = settled(name, better, share, (chosen, *(tagged or ())), known)
    witnesses = witnesses if better is chosen else 1
    return _printed(name, better, share, witnesses=witnesses, ocr=ocr, seconded=seconded, known=known)


def _printed(
    name: str,
    chosen: Candidate,
    share: float,
    *,
    witnesses: int,
    ocr: bool,
    seconded: Sequence[str],
    known: Callable[[str], bool],
) -> Field:
    """The field of a value that is the right one with this share, if it was read rightly."""
    legible = read_rightly(
        name,
        value=chosen.value,
        raw=chosen.raw,
        ocr=chosen.ocr,
        witnesses=witnesses,
        picture=ocr,
        language=chosen.language,
        seconded=name == "document_number" and is_among(chosen.value, seconded),
        known=known(chosen.value),
    )
    confidence = confidence_of(share, legible)
    return Field(
        value=chosen.value,
        raw=chosen.raw,
        confidence=confidence,
        page=chosen.page,
        bbox=chosen.bbox,
        status=status_of(confidence),
    )


def _compatible(name: str, item: Candidate, chosen: Candidate) -> bool:
    """Whether two candidates do not contradict: equal, one inside the other, or the same in another script."""
    first, second = key(item), key(chosen)
    if first == second or (
        name != "document_number"
        and len(first) > 3
        and len(second) > 3
        and (first in second or second in first)
    ):
        return True
    return name not in ("date_of_birth", "award_date") and script_of(item.value) != script_of(chosen.value)
