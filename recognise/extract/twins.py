"""The holder's name in the paper's other script: found by its sound, wherever it stands in a sentence.

Bilingual papers print a name twice. Where one of the two was found by a label or a sentence, the other one is the run of words
whose romanised consonants are the same, whatever the sentence around it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from recognise.extract.candidates import Candidate, candidate
from recognise.extract.skeletons import readings, romanisations
from recognise.extract.textflow import Flow
from recognise.rulepack.folding import script_of

_WORD = re.compile(r"[^\W\d_][^\s,;:()/«»\"]*")
_SURE = ("label", "label_near", "prose", "prose_open")
_LEAST = 60.0
"""Likeness of the two least alike words, and (below) of all words on average, in percent."""
_LEAST_ALL = 82.0


def twin_names(flow: Flow, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Names in another script than those that were found, where no label or sentence gave one in that script.

    Args:
        flow: the text.
        found: candidates so far.
    """
    names = [item for item in found if item.field == "holder_name" and item.kind in _SURE]
    scripts = {script_of(item.value) for item in names}
    if len(scripts) != 1:
        return
    for item in names:
        yield from _twins(flow, item, scripts)


def _twins(flow: Flow, item: Candidate, known: set[str]) -> Iterator[Candidate]:
    for wanted in _orders(item.value):
        yield from _runs(flow, item, wanted, known)


_PATRONYMIC = re.compile(r"(?:вич|ич|вна|чна|вичу|ичу|вні|вне)$")


def _orders(name: str) -> Iterator[list[list[str]]]:
    """The words of a name as another script may print them: a patronymic is often left out there, the surname put last."""
    wanted = _skeletons(name)
    if len(wanted) < 2 or not all(wanted):
        return
    yield wanted
    if len(wanted) == 3 and _PATRONYMIC.search(name.casefold()):
        surname, given, patronymic = wanted
        yield from ([given, surname], [surname, given], [given, patronymic, surname])


def _runs(flow: Flow, item: Candidate, wanted: list[list[str]], known: set[str]) -> Iterator[Candidate]:
    for index, line in enumerate(flow.lines):
        parts = list(_WORD.finditer(line.text))
        if script_of(line.text) == "Zyyy" or len(parts) < len(wanted):
            continue
        for start in range(len(parts) - len(wanted) + 1):
            window = parts[start : start + len(wanted)]
            text = line.text[window[0].start() : window[-1].end()].rstrip(".،,-")
            if script_of(text) in known or not _alike(wanted, _skeletons(text)):
                continue
            yield candidate("holder_name", text, flow.line_span(index), "twin", 0.7 * item.weight, raw=text)


def _skeletons(name: str) -> list[list[str]]:
    """For each word of a name the consonants it may be romanised with."""
    forms = [
        [re.sub(r"[^a-z]", "", reading) for reading in readings(word, True)]
        for form in romanisations(name)[-1:]
        for word in form
    ]
    return [[reading for reading in form if reading] for form in forms]


def _alike(wanted: list[list[str]], found: list[list[str]]) -> bool:
    """Whether two names of as many words sound alike, word for word."""
    if len(wanted) != len(found) or not all(found):
        return False
    likeness = [
        max(fuzz.ratio(one, other) for one in left for other in right)
        for left, right in zip(wanted, found, strict=True)
    ]
    return min(likeness) >= _LEAST and sum(likeness) / len(likeness) >= _LEAST_ALL
