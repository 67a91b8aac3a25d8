"""Which of the bodies on a paper issued it."""

from __future__ import annotations

import re
from dataclasses import replace

from recognise.extract.candidates import Candidate
from recognise.extract.units import phrases
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

_EMPLOYS = 1.4
"""What an office in a letterhead counts for where its people work: more than a body the text mentions, less than a firm."""


_JOINS = frozenset("and et und y e и та і й ve û iyo او اور و".split())
"""Words that join the parts of a name."""
_WHERE = 0.7
"""What a town behind the label of a body counts for: it is where the body sits."""


_HEADS = 0.69
"""Weight of a name in the letterhead itself."""


_UNDER = 0.9
"""What a school in the letterhead of a university, under its name, counts for: it is a part of it."""


_PRACTISED = 0.5
"""What a name below the letterhead of a licence counts for: it tells more often what its holder may do."""


_TRAINED = 0.4
"""What a firm, or a body that the sentences of a licence name, counts for, where a council or ministry heads it."""


_BENEATH = 0.95
"""What a directorate counts for under the ministry it belongs to."""
_LOCAL = 1.1
"""What an office counts for on a licence that is named after the province it serves, under one that is not."""
_DASH = re.compile(r"\s?[-–—]\s")
_NEAR = 4
"""Lines within which one office stands under another."""
_STATE = 2
"""Weight of the name of a state among places."""


_SERVED = 0.7
"""What a body in the form of a reference counts for: it may be one of the places of service."""


def whole_bodies(found: list[Candidate], lexicon: Lexicon, document_type: str) -> list[Candidate]:
    """Candidates with those behind that did not issue the paper.

    These are a part of a university (``School of Mines``) in a form under the letterhead of the whole, and a university on a
    licence, which a council or ministry grants to those who studied there.

    Args:
        found: everything that was found.
        lexicon: words for bodies.
        document_type: kind of document.
    """
    heads = [
        item
        for item in found
        if (item.kind == "letterhead" and item.weight > 0.7)
        or (item.kind == "authority" and item.weight > 0.3)
    ]
    universities = [item for item in heads if _is_university(item, lexicon)]
    lines = {item.line: item for item in found if item.kind in ("letterhead", "authority", "company")}
    others = [item for item in heads if item not in universities]
    licensed = document_type == "professional_licence" and bool(others)
    councils = licensed and any(
        item.kind == "letterhead" for item in others
    )  # a ministry may stand above a university

    under = min((item.line for item in universities if item.kind == "letterhead"), default=None)

    told = [item for item in found if item.field == "institution" and item.kind == "prose"]
    offices = [item for item in heads if item.kind == "authority"]

    def share(item: Candidate) -> float:
        if item.field != "institution":
            return _TRAINED if licensed and item.field == "school_attended" else 1.0
        if item.kind.startswith("label") and tuple(words(item.value)) in lexicon.place_names:
            return _WHERE  # the town behind ``Registrar's office,``
        if under is not None and item.kind == "letterhead" and item.line > under and item not in universities:
            return _UNDER
        if any(_is_half(item, other) for other in told if item.kind == "prose"):
            return _UNDER  # the sentence goes on with a further word of the name
        whole = lines.get(item.line)
        if item.kind == "label_loose" and whole is not None and _is_rest(item.value, whole.value):
            return 0.1  # ``Institute`` is no label of the rest of its name
        if item.kind == "authority" and item in heads:
            employs = _EMPLOYS if document_type == "employment_reference" else 1.0
            return employs * _level(item, offices, lexicon, licensed=licensed)
        if document_type == "employment_reference" and item.kind == "letterhead" and item.weight < 0.7:
            return _SERVED
        if licensed and item.kind == "letterhead" and item.weight < _HEADS:
            return _PRACTISED  # what the holder may do, and where: a teacher of a secondary school
        elsewhere = item.kind.startswith(("prose", "company")) and item.line > max(
            (head.line for head in heads), default=0
        )
        if licensed and elsewhere and not lexicon.mentions(words(item.value), "authority_words"):
            return _TRAINED  # where the holder studied or works
        heads_it = item.kind == "letterhead" and item.weight >= _HEADS and not councils
        if (licensed and not (item.kind.startswith("label") or heads_it) or councils) and _is_university(
            item, lexicon
        ):
            return 0.4
        return 0.6 if universities and _names_a_part(item, lexicon) else 1.0

    return [replace(item, weight=share(item) * item.weight) for item in found]


def _level(item: Candidate, offices: list[Candidate], lexicon: Lexicon, *, licensed: bool) -> float:
    """Share of an office in a letterhead: the ministry issued the paper, unless its office of a province licenses people there."""
    above = [
        other
        for other in offices
        if 0 < item.line - other.line <= _NEAR
        and other.weight >= item.weight
        and not {word for word in words(other.value) if len(word) > 1} <= set(words(item.value))
    ]
    if not above:
        return 1.0
    local = licensed and _is_local(item, lexicon) and not any(_is_local(other, lexicon) for other in above)
    return _LOCAL if local else _BENEATH


def _is_local(item: Candidate, lexicon: Lexicon) -> bool:
    named = phrases(words(_DASH.split(item.value)[0]), 3)  # behind a dash stands the address
    places = (lexicon.places.get(phrase, ()) for phrase in named)
    return any(found and all(weight < _STATE for _, weight in found) for found in places)


def _is_university(item: Candidate, lexicon: Lexicon) -> bool:
    return lexicon.mentions(words(item.value), "university_words")


def _names_a_part(item: Candidate, lexicon: Lexicon) -> bool:
    part = lexicon.find("institution_parts", words(item.value))
    first = part is not None and part[0] == 0
    return item.kind.startswith("label") and first and not _is_university(item, lexicon)


def _is_half(item: Candidate, other: Candidate) -> bool:
    """Whether a name breaks off where another reading of the sentence joins a further word to it (``Колледж финансов и экономики``)."""
    rest = other.value[len(item.value) :].split()
    return other.value.startswith(item.value) and len(rest) > 1 and rest[0] in _JOINS


def _is_rest(value: str, whole: str) -> bool:
    """Whether a value is a body's name without its first word, maybe with what stands on the next line."""
    rest = words(whole)[1:]
    return whole.endswith(value) or (bool(rest) and words(value)[: len(rest)] == rest)
