"""The kind of document, from the words of its headings and body."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import Any

from recognise.extract.textflow import Flow, FlowLine
from recognise.extract.units import phrases
from recognise.model.document import DocumentType, DocumentTypeName
from recognise.rulepack.lexicon import Lexicon
from recognise.rulepack.phrases import Phrases
from recognise.rulepack.wording import guess_meaning

_DECISIVE = {
    "transcript": 1.6,
    "diploma_supplement": 2.5,
    "employment_reference": 1.4,
    "professional_licence": 1.25,
}
"""Words for these kinds stand on no other kind of paper as a heading, so they weigh more."""


_ADDRESSED = 0.7
"""Weight of ``to whom it may concern``: other letters than references are addressed so."""
_OF_TABLE = 0.3
"""Weight of the same words over the table of results on a certificate that has a larger title."""
_LARGER = 1.12
"""A title stands in print so much larger than a heading below it."""
_BELOW = 8
"""Or so many lines above it."""
_SAID = 0.5
"""Weight of a phrase that sentences on papers of one kind have."""
_GENERIC = 0.6
"""What a mere ``Diploma`` counts: another line often tells which."""
_BARE = 0.25
"""What is left of the evidence for a degree if nothing but a mere *Diploma* speaks for it, and other words for another kind."""
_UNNAMED = 0.7
"""Evidence for a transcript in a table with credits or hours on a paper that is called a certificate of training."""
_TRAINED = "vocational_certificate"
_ATTRIBUTE = 0.5
"""What a kind of school counts beside the word for a transcript on one line: it tells of which school."""
_FAINT = 1.2
"""Evidence from known words under which the words of unknown headings are asked as well."""
_OFTEN = 3
"""So often a phrase is heard; more often it fills a column (``theoretical`` beside each subject)."""
_LISTED = 0.5
"""What a table of results adds to the word for a transcript, where that makes up most of a line."""
_MOST = 0.5
_SCHOOLED = 2.0
"""Evidence for a school at which weights of subjects are taken for its coefficients, not for credits."""
_TITLE = 9
"""Words of the longest title of a list of results."""
_HEAD = 20
"""Lines among which a heading is looked for."""
_LONG = 8
"""So many rows with marks are no assessment of an employee."""
_OF_MARKS = 0.4
"""What is left there of the evidence for a reference: archives and personnel offices certify studies in its words."""
_UNLIKELY = 0.75
"""What is left of the evidence for schools and training centres under the letterhead of a university, and of that
for a degree where marks stand in a table, as they do on certificates of schools and of trades."""


def classify(
    flow: Flow,
    tokens: list[tuple[str, ...]],
    lexicon: Lexicon,
    *,
    rows: int,
    credits: bool,
    listed_lines: Container[int] = (),
) -> DocumentType:
    """Choose one of the kinds.

    Args:
        flow: the text.
        tokens: snapped words of each line.
        lexicon: words that speak for a kind.
        rows: number of transcript rows found.
        credits: whether the rows carry credits.
        listed_lines: lines of the table; names of courses are no sentences of the paper.
    """
    found: dict[str, list[float]] = {}
    body = max(flow.body_height, 0.1)
    named: set[int] = set()
    titles = _titles(flow, tokens, lexicon)
    under = listed = False
    told: set[str] = set()
    lists = _of_lists(tokens, lexicon)
    times: Counter[tuple[str, ...]] = Counter()
    names = (lexicon.lists["institution_words"], lexicon.lists["identity_words"])
    for phrase, lines in _phrases(tokens, lexicon.document_types, names):
        share = max(_heading_share(flow.lines[index], body, len(tokens[index]), index) for index in lines)
        named.update(lines)
        times[phrase] += 1
        if times[phrase] > _OFTEN:
            continue
        covers = len(phrase) / sum(len(tokens[index]) for index in lines)
        weight = share * (0.6 + 0.2 * min(len(phrase), 4)) * (1.0 + covers)
        addressed = lexicon.has("addresses", phrase)  # in several languages one says so on any letter
        kinds = lexicon.document_types[phrase]
        kinds = kinds if addressed else tuple(dict.fromkeys(kinds))
        listed |= set(kinds) == {"transcript"} and covers >= _MOST
        if not lexicon.has("generic_titles", phrase):
            told.update(kinds)
        if "transcript" not in kinds and lists.intersection(lines):
            weight *= _ATTRIBUTE
        for kind in kinds:
            decisive = _DECISIVE.get(kind, 1.0) if len(set(kinds)) == 1 else 1.0
            if addressed:
                decisive = _ADDRESSED
            if lexicon.has("generic_titles", phrase):
                decisive *= _GENERIC
            if kind == "transcript" and _under_title(flow, lines, titles):
                under, decisive = True, _OF_TABLE
            found.setdefault(kind, []).append(weight * decisive / len(kinds))
    others = (
        weight for kind, weights in found.items() for weight in weights if kind != "transcript" or not under
    )
    if max(others, default=0.0) < _FAINT:
        for kind, weight in _guessed(flow, tokens, lexicon, named):
            found.setdefault(kind, []).append(weight)
    faint = max((max(weights) for weights in found.values()), default=0.0) < _FAINT
    prose = [() if index in listed_lines else line for index, line in enumerate(tokens)]
    said = list(_said(prose, lexicon))
    for kind in said:
        found.setdefault(kind, []).append(_SAID)
    # The heading decides; words that merely occur again and again in the body add little.
    score = {kind: max(weights) + 0.25 * (sum(weights) - max(weights)) for kind, weights in found.items()}
    if _of_university(tokens, lexicon):
        for kind in ("school_leaving_certificate", "vocational_certificate"):
            score[kind] = _UNLIKELY * score.get(kind, 0.0)
        score["degree_certificate"] = score.get("degree_certificate", 0.0) + 0.3
    elif (told or said) and "degree_certificate" not in told.union(said):
        score["degree_certificate"] = _BARE * score.get("degree_certificate", 0.0)
    if rows >= _LONG:
        whole = score.get("employment_reference", 0.0)
        score["employment_reference"] = _OF_MARKS * whole
        score["transcript"] = score.get("transcript", 0.0) + (1 - _OF_MARKS) * whole
    if rows >= 4:
        score["degree_certificate"] = _UNLIKELY * score.get("degree_certificate", 0.0)
    schooled = score.get("school_leaving_certificate", 0.0)
    if rows >= 4 and listed and not under:
        score["transcript"] += _LISTED
    if rows >= 4 and credits and schooled < _SCHOOLED:
        unnamed = "transcript" not in found and max(score, key=lambda kind: score[kind]) == _TRAINED
        score["transcript"] = score.get("transcript", 0.0) + (_UNNAMED if unnamed else 2.0)
        score["employment_reference"] = _UNLIKELY * score.get("employment_reference", 0.0)
    elif rows >= 4 and set(found) <= {"degree_certificate", "transcript"} and faint:
        score["transcript"] = score.get("transcript", 0.0) + 2.0
    if not score:
        return DocumentType(value="unknown", confidence=0.0)
    ranked = sorted(score.items(), key=lambda item: (-item[1], item[0]))
    best, top = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    confidence = round(min(0.99, 0.5 + 0.5 * (top - second) / (top + 0.4)), 3)
    value: DocumentTypeName = best  # type: ignore[assignment]
    return DocumentType(value=value, confidence=confidence)


def _said(tokens: list[tuple[str, ...]], lexicon: Lexicon) -> Iterator[str]:
    """Kinds that phrases of sentences speak for."""
    for phrase, _ in _phrases(tokens, lexicon.kind_prose):
        yield from lexicon.kind_prose[phrase]


def _of_lists(tokens: list[tuple[str, ...]], lexicon: Lexicon) -> set[int]:
    """Short lines at the head with a word for a transcript and for nothing else."""
    return {
        index
        for index, line in enumerate(tokens[:_HEAD])
        if len(line) <= _TITLE
        and any(set(lexicon.document_types.get(phrase, ())) == {"transcript"} for phrase in phrases(line, 4))
    }


def _guessed(
    flow: Flow, tokens: list[tuple[str, ...]], lexicon: Lexicon, named: set[int]
) -> Iterator[tuple[str, float]]:
    """Kinds that the words of headings no list has speak for (``Certificate of vocational competence``)."""
    body = max(flow.body_height, 0.1)
    for index, line in enumerate(tokens[:_HEAD]):
        large = flow.lines[index].height > 1.15 * body
        titled = lexicon.mentions(line, "title_words")
        body_named = lexicon.mentions(line, "institution_words")
        if index in named or not 2 <= len(line) <= 9 or not (large or titled) or body_named:
            continue
        guess = guess_meaning(line, lexicon.kind_votes)
        if guess is not None:
            yield guess[0], _heading_share(flow.lines[index], body, len(line), index)


def _titles(flow: Flow, tokens: list[tuple[str, ...]], lexicon: Lexicon) -> list[int]:
    """Short lines among the first with the word for a certificate, a diploma, a licence, entries of forms left out."""
    worded = [index for index, line in enumerate(tokens) if sum(map(str.isalpha, "".join(line))) > 2]
    return [
        index
        for index in worded[:_HEAD]
        if len(tokens[index]) <= 9
        and not _labelled(flow.lines[index])
        and lexicon.mentions(tokens[index], "title_words")
    ]


def _under_title(flow: Flow, lines: tuple[int, ...], titles: list[int]) -> bool:
    """Whether lines follow a title in larger print or far above, as the heading over the results on a certificate does.

    On a folded page the title may stand beside them, lower down.
    """
    first = min(lines)
    height, start, end = (
        max(flow.lines[index].height for index in lines),
        flow.lines[first].bbox[0],
        flow.lines[first].bbox[2],
    )
    for title in titles:
        left, _, right, _ = flow.lines[title].bbox
        larger = flow.lines[title].height > _LARGER * height
        beside = right < start or end < left
        if (larger and (title < first or beside)) or first - title > _BELOW:
            return True
    return False


def _of_university(tokens: list[tuple[str, ...]], lexicon: Lexicon) -> bool:
    """Whether one of the first short lines names a university: schools and training centres have other letterheads."""
    return any(len(line) <= 9 and lexicon.mentions(line, "university_words") for line in tokens[:7])


def _phrases(
    tokens: list[tuple[str, ...]],
    known: Phrases[tuple[str, ...]],
    names: Sequence[Phrases[str]] = (),
) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
    """Known phrases with the lines they stand on: longer ones first, and those inside a line before those over two.

    Words of longer ``names`` are none: a secondary school is not secondary education, a residence title no title.
    """
    stream = [(word, index) for index, line_tokens in enumerate(tokens) for word in line_tokens]
    used = [False] * len(stream)
    tables: list[Phrases[Any]] = [known, *names]
    found = []
    for position in range(len(stream)):
        first = stream[position][0]
        for size in {size for table in tables for size in table.lengths.get(first, ())}:
            part = stream[position : position + size]
            apart = part[-1][1] - part[0][1]
            if apart > 2 or len(part) < size:
                continue
            phrase = tuple(word for word, _ in part)
            if phrase in known or (apart == 0 and any(phrase in table for table in names)):
                found.append((-size, phrase not in known, apart > 0, position))
    for length, name, _, position in sorted(found):
        part = stream[position : position - length]
        if not any(used[position : position - length]):
            used[position : position - length] = [True] * -length
            if not name:
                yield tuple(word for word, _ in part), tuple(dict.fromkeys(index for _, index in part))


def _heading_share(line: FlowLine, body: float, length: int, index: int) -> float:
    """How much a line counts: large print and short lines are headings, sentences and entries of forms count little."""
    if length > 12:
        return 0.35
    share = 0.5 if _labelled(line) else 1.0 + 2.0 * max(0.0, min(line.height / body, 2.5) - 1.0)
    return share if index < 14 else 0.5 * share


def _labelled(line: FlowLine) -> bool:
    """Whether a line is a label and its value."""
    return ":" in line.text.strip()[:-1]
