"""The reading lexicon: what words on a document mean, loaded from ``rules/reading/*.yaml``.

The rule pack is the lexicon. A policymaker who adds a label, a month or a title in a YAML file improves reading without
touching code. ``Lexicon.build`` folds and indexes the words once; everything after that is a dictionary look-up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from recognise.rulepack.folding import fold, script_of, words
from recognise.rulepack.phrases import Phrase, Phrases, lengths_of
from recognise.rulepack.rasm import by_shape, rasm
from recognise.rulepack.templates import Template, compile_template
from recognise.rulepack.wording import Votes, count_votes, stem
from recognise.rulepack.yaml12 import load_file

WORD_LISTS = (
    "honorifics", "relations", "grade_words", "title_words", "generic_titles", "institution_words", "authority_words",
    "company_words", "course_headers", "credits_headers", "grade_headers", "max_headers", "skip_headers", "total_words",
    "heading_stops", "breaks", "institution_parts", "validity_words", "law_words", "identity_words",
    "university_words", "government_words", "subject_words", "addresses", "pass_words", "scale_words", "weight_headers",
    "duration_tails", "attended_labels", "citizen_labels", "sex_words",
)  # fmt: skip
HEADERS = ("course", "credits", "grade", "max", "skip")
"""What the columns of a course table hold; what stands in several lists is the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A printed label: what it announces, in which language."""

    meaning: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month name in one calendar and language; ``number`` counts from 1."""

    calendar: str
    language: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Indexed vocabulary of all reading files. Phrases are folded word tuples, see ``folding``."""

    labels: Phrases[tuple[Label, ...]]
    lists: Mapping[str, Phrases[str]]
    """For each name of ``WORD_LISTS``, phrase -> language."""
    document_types: Phrases[tuple[str, ...]]
    months: Phrases[tuple[Month, ...]]
    eras: Mapping[str, str]
    usual_calendars: Mapping[str, str]
    date_fillers: frozenset[str]
    templates: tuple[Template, ...]
    duration_units: Mapping[str, str]
    number_words: Mapping[str, int]
    date_numbers: Mapping[str, int]
    """Number words with ordinals and words for tens, hundreds and thousand, as days and years are written out."""
    places: Phrases[tuple[tuple[str, float], ...]]
    """Country, ministry, nationality and city names -> (alpha-3, weight)."""
    place_names: frozenset[Phrase]
    calling_codes: Mapping[str, tuple[str, float]]
    """What telephone numbers begin with after the plus sign -> (alpha-3, weight)."""
    titles: Mapping[Phrase, frozenset[str]]
    """Qualification titles of the rule pack's systems -> countries that award them."""
    subjects: frozenset[Phrase]
    """Names of fields of study, each a whole one."""
    prose_words: frozenset[str]
    """Words of the sentence templates that stand in no title or institution: a line with several of them is a sentence."""
    vocabulary: frozenset[str]
    """Every word of labels, templates, months and word lists: what OCR noise may be snapped to."""
    longest: int
    """Words of the longest phrase, titles left out: they are only compared whole."""
    lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """First word of any phrase or title -> numbers of words of those that begin with it, largest first."""
    near: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Vocabulary words with one letter left out -> the words, for snapping OCR noise."""
    shapes: Mapping[str, str] = field(default_factory=dict)
    """Words of Arabic script without their dots -> the one word that looks so."""
    compact_labels: Mapping[str, Phrase] = field(default_factory=dict)
    """Labels written without spaces -> label."""
    dotless_labels: Mapping[str, Phrase] = field(default_factory=dict)
    """Labels in Arabic script without spaces and dots -> label, where that leaves one meaning."""
    votes: Mapping[str, Votes] = field(default_factory=dict)
    """Language -> what the words of its labels speak for, see ``wording``."""
    kind_votes: Votes = field(default_factory=dict)
    """What the words of headings speak for: kinds of document."""
    headers: Phrases[str] = field(default_factory=lambda: Phrases({}))
    """What the header cells of course tables announce: one of ``HEADERS``."""
    compact_headers: Mapping[str, str] = field(default_factory=dict)
    """The same, written without spaces."""
    kind_prose: Phrases[tuple[str, ...]] = field(default_factory=lambda: Phrases({}))
    """What sentences say on papers of one kind (``in our company``); they are no headings."""

    def has(self, name: str, phrase: Phrase) -> bool:
        """Whether ``phrase`` stands in the word list ``name``."""
        return phrase in self.lists[name]

    def find(self, name: str, tokens: Sequence[str]) -> tuple[int, int] | None:
        """First and longest occurrence of a phrase of list ``name`` in ``tokens`` as ``(start, end)``."""
        return self.lists[name].within(tokens)

    def mentions(self, tokens: Sequence[str], *names: str) -> bool:
        """Whether a phrase of one of the lists ``names`` occurs in ``tokens``."""
        return any(self.find(name, tokens) is not None for name in names)

    def is_date_word(self, word: str, language: str) -> bool:
        """Whether a word of ``language`` is of dates of any kind: it stands in labels of births and of awards most of all."""
        entry = self.votes.get(language, {}).get(stem(word), {})
        birth = entry.get("date_of_birth", 0.0)
        award = sum(count for meaning, count in entry.items() if meaning.endswith("_date"))
        rest = sum(entry.values()) - entry.get("other", 0.0)
        return len(word) > 2 and birth > 0.0 and award > 0.0 and birth + award > 0.5 * rest

    @staticmethod
    def build(
        reading_files: Iterable[Mapping[str, Any]],
        titles: Mapping[str, Mapping[str, tuple[str, ...]]] | None = None,
    ) -> Lexicon:
        """Index the contents of reading files (plain mappings of strings and lists).

        Args:
            reading_files: parsed ``recognise: lexicon/1`` files, of the kinds ``language``, ``calendars``, ``places`` and ``subjects``.
            titles: country -> term -> spellings of qualification titles, from the rule pack's system files.

        Raises:
            ValueError: a file has an unknown ``kind`` or a template that cannot be compiled.
        """
        builder = _Builder()
        for content in reading_files:
            builder.add(content)
        for country, terms in (titles or {}).items():
            for term, spellings in terms.items():
                for spelling in (term, *spellings):
                    builder.title(country, spelling)
        return builder.done()


def without_one(word: str) -> list[str]:
    """``word`` itself and ``word`` with each of its letters left out."""
    return [word, *(word[:index] + word[index + 1 :] for index in range(len(word)))]


class _Builder:
    """Collects the indexes while files are added."""

    def __init__(self) -> None:
        self.labels: dict[Phrase, list[Label]] = {}
        self.lists: dict[str, dict[Phrase, str]] = {name: {} for name in WORD_LISTS}
        self.types: dict[Phrase, list[str]] = {}
        self.said: dict[Phrase, list[str]] = {}
        self.months: dict[Phrase, list[Month]] = {}
        self.eras: dict[str, str] = {}
        self.usual: dict[str, str] = {}
        self.fillers: set[str] = set()
        self.date_numbers: dict[str, int] = {}
        self.templates: list[Template] = []
        self.units: dict[str, str] = {}
        self.numbers: dict[str, int] = {}
        self.places: dict[Phrase, list[tuple[str, float]]] = {}
        self.place_names: set[Phrase] = set()
        self.calling_codes: dict[str, tuple[str, float]] = {}
        self.titles: dict[Phrase, set[str]] = {}
        self.subjects: set[Phrase] = set()
        self.vocabulary: set[str] = set()

    def add(self, content: Mapping[str, Any]) -> None:
        kind = content.get("kind")
        if kind == "language":
            self._language(content)
        elif kind == "calendars":
            self._calendars(content)
        elif kind == "places":
            self._places(content)
        elif kind == "subjects":
            self._subjects(content)
        else:
            raise ValueError(f"unknown kind of reading file: {kind!r}")

    def title(self, country: str, spelling: str) -> None:
        phrase = tuple(words(spelling))
        if phrase:
            self.titles.setdefault(phrase, set()).add(country)

    def _phrase(self, spelling: str, *, snap: bool = True) -> Phrase:
        phrase = tuple(words(str(spelling)))
        if snap:
            self.vocabulary.update(phrase)
        return phrase

    def _language(self, content: Mapping[str, Any]) -> None:
        language = str(content["language"])
        for meaning, spellings in content.get("labels", {}).items():
            for spelling in spellings:
                phrase = self._phrase(spelling)
                entry = Label(meaning=meaning, language=language)
                found = self.labels.setdefault(phrase, [])
                if phrase and entry not in found:
                    found.append(entry)
        for name in WORD_LISTS:
            for spelling in content.get(name, ()):
                self.lists[name].setdefault(self._phrase(spelling), language)
        for kind, spellings in content.get("document_types", {}).items():
            for spelling in spellings:
                self.types.setdefault(self._phrase(spelling), []).append(kind)
        for kind, spellings in content.get("kind_prose", {}).items():
            for spelling in spellings:
                self.said.setdefault(self._phrase(spelling, snap=False), []).append(kind)
        for unit, spellings in content.get("duration_units", {}).items():
            for spelling in spellings:
                self.units[fold(spelling)] = unit
        for number, spellings in content.get("number_words", {}).items():
            for spelling in spellings:
                self.numbers[fold(spelling)] = int(number)
        stops = tuple(content.get("stops", ())) + tuple(content.get("relations", ()))
        for line in str(content.get("prose", "")).splitlines():
            if line.strip():
                template = compile_template(line.strip(), language, stops)
                self.templates.append(template)
                self.vocabulary.update(template.words)

    def _calendars(self, content: Mapping[str, Any]) -> None:
        for calendar, languages in content["months"].items():
            for language, names in languages.items():
                for number, spellings in enumerate(names, start=1):
                    for spelling in spellings:
                        month = Month(calendar=calendar, language=language, number=number)
                        self.months.setdefault(self._phrase(spelling), []).append(month)
        for calendar, signs in content.get("eras", {}).items():
            for sign in signs:
                self.eras[" ".join(words(sign)) or fold(sign)] = calendar
        self.usual.update(content.get("usual", {}))
        for number, spellings in content.get("numbers", {}).items():
            self.date_numbers.update((fold(spelling), int(number)) for spelling in spellings)
        for filler in content.get("fillers", ()):
            self.fillers.update(words(filler))

    def _date_numbers(self) -> dict[str, int]:
        """Number words that are no part of a month's name: not the *second* of ``كانون الثاني``."""
        named = {word for month in self.months if len(month) > 1 for word in month}
        found = {**self.numbers, **self.date_numbers}
        return {word: number for word, number in found.items() if word not in named}

    def _places(self, content: Mapping[str, Any]) -> None:
        weights = {key: float(value) for key, value in content["weights"].items()}
        for alpha3, entry in content["countries"].items():
            codes = entry.get("calling_codes", ())
            self.calling_codes.update((str(code), (alpha3, weights["calling_codes"])) for code in codes)
            for key, spellings in entry.items():
                for spelling in spellings if key != "calling_codes" else ():
                    phrase = self._phrase(spelling, snap=key != "cities")
                    self.places.setdefault(phrase, []).append((alpha3, weights[key]))
                    if key in ("cities", "names"):
                        self.place_names.add(phrase)

    def _subjects(self, content: Mapping[str, Any]) -> None:
        for spellings in content["fields"].values():
            self.subjects.update(self._phrase(spelling, snap=False) for spelling in spellings)

    def _prose_words(self) -> frozenset[str]:
        named = {
            word
            for name in ("title_words", "institution_words", "authority_words")
            for p in self.lists[name]
            for word in p
        }
        named.update(word for phrase in self.types for word in phrase)
        return frozenset({word for template in self.templates for word in template.words} - named)

    def done(self) -> Lexicon:
        vocabulary = {word for word in self.vocabulary if len(word) >= 4}
        near: dict[str, list[str]] = {}
        for word in sorted(vocabulary):
            for short in without_one(word) if len(word) >= 5 else ():
                near.setdefault(short, []).append(word)
        phrases: list[Phrase] = [*self.labels, *self.types, *self.months, *self.places]
        for table in self.lists.values():
            phrases.extend(table)
        headers = {phrase: kind for kind in reversed(HEADERS) for phrase in self.lists[f"{kind}_headers"]}
        return Lexicon(
            labels=Phrases({phrase: tuple(found) for phrase, found in self.labels.items()}),
            lists={name: Phrases(table) for name, table in self.lists.items()},
            document_types=Phrases({phrase: tuple(found) for phrase, found in self.types.items()}),
            months=Phrases({phrase: tuple(found) for phrase, found in self.months.items()}),
            eras=self.eras,
            usual_calendars=self.usual,
            date_fillers=frozenset(self.fillers),
            templates=tuple(self.templates),
            duration_units=self.units,
            number_words=self.numbers,
            date_numbers=self._date_numbers(),
            places=Phrases({phrase: tuple(found) for phrase, found in self.places.items()}),
            place_names=frozenset(self.place_names - {()}),
            calling_codes=self.calling_codes,
            titles={phrase: frozenset(found) for phrase, found in self.titles.items()},
            subjects=frozenset(self.subjects - {()}),
            prose_words=self._prose_words(),
            vocabulary=frozenset(vocabulary),
            longest=max((len(phrase) for phrase in phrases), default=1),
            lengths=lengths_of(filter(None, (*phrases, *self.titles))),
            near={key: tuple(found) for key, found in near.items()},
            shapes=by_shape(vocabulary),
            votes=count_votes(
                (phrase, label.language, label.meaning)
                for phrase, found in self.labels.items()
                for label in found
            ),
            headers=Phrases(headers),
            compact_headers={"".join(phrase): kind for phrase, kind in headers.items()},
            kind_prose=Phrases({phrase: tuple(found) for phrase, found in self.said.items()}),
            kind_votes=count_votes(
                (phrase, "", kind) for phrase, kinds in self.types.items() for kind in kinds
            ).get("", {}),
            dotless_labels=_dotless(self.labels),
            compact_labels={"".join(phrase): phrase for phrase in self.labels if sum(map(len, phrase)) >= 6},
        )


def _dotless(labels: Mapping[Phrase, Sequence[Label]]) -> dict[str, Phrase]:
    """Labels in Arabic script by their letters without dots; what then could be labels of two meanings is left out."""
    found: dict[str, Phrase] = {}
    meant: dict[str, set[str]] = {}
    for phrase, told in labels.items():
        text = "".join(phrase)
        if len(text) > 3 and script_of(text) == "Arab":
            found.setdefault(rasm(text), phrase)
            meant.setdefault(rasm(text), set()).add(told[0].meaning)
    return {text: phrase for text, phrase in found.items() if len(meant[text]) == 1}


def read_reading_file(path: Path) -> Mapping[str, Any]:
    """One reading file as plain mappings, lists and strings.

    Raises:
        ValueError: the file cannot be read or is not a reading file.
    """
    root = load_file(path).root
    content = root.plain() if root is not None else None
    if not isinstance(content, dict) or content.get("recognise") != "lexicon/1":
        raise ValueError(f"{path.name} is not a reading file (recognise: lexicon/1)")
    return content


@lru_cache(maxsize=4)
def load_lexicon(folder: Path) -> Lexicon:
    """The lexicon of the reading files in ``folder`` (``rules/reading``), without the titles of the system files."""
    return Lexicon.build(read_reading_file(path) for path in sorted(folder.glob("*.yaml")))
