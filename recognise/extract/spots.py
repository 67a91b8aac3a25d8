"""Labels on one line: known ones, known ones that were misread, and unknown ones told by their words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from recognise.extract import values
from recognise.extract.candidates import AWARDS, NUMBERS
from recognise.extract.cells import bracketed
from recognise.extract.durations import duration
from recognise.extract.snapping import Token
from recognise.rulepack.folding import script_of
from recognise.rulepack.lexicon import Label, Lexicon
from recognise.rulepack.rasm import rasm
from recognise.rulepack.wording import family, guess_meaning, stem

_NUMBERING = re.compile(
    r"^[\s(\[•·*\"'«„\-–—▪■□●○]*(?:\d{1,2}(?:[.,:]\d{1,2}){0,2}(?:\s?[/\-]\s?\d(?:\.\d){1,2})?[.):]?\s+|[a-zа-я][.)]\s+)?[\s(\[•·*]*"
)
_SEPARATOR = re.compile(
    r"[\s)\].°º]*(?:\([^()]{0,25}\)\s*)?[:=|](?!//)\s*|[\s)\]]*(?:\.{3,}|_{2,}|…)[\s.:_…]*|\s+[-–—]\s+"
)
_STROKE = re.compile(r"\s?/\s?(?=[\w(])")
"""What Arabic forms print where others print a colon (``اسم الطالب/ محمود``)."""
_OTHER_COLON = re.compile(r"(?<=\w)[;፥፣፤፦؛](?=\s|$)")
"""Signs engines make of a colon, after a word."""
_NAMES = frozenset({"holder_name", "surname", "given_names", "patronymic"})
"""Side by side in one label (``Name Surname``) they are the whole name."""
_WORDSPACE = re.compile(r" \s+(?=\S)")
"""The sign ፡ after a label, which is folded to a space: it is used as a colon."""
_WHOLE = 10
"""So many letters of a line tell a label though some of them are misread."""
_NEARLY = 87
"""How much (0..100) they are alike then."""
_ALIKE = 84
"""The same before a colon, which says that a label stands there."""
_CLAUSE = 5
"""So many words before a label and its colon are a sentence that ends in it (``على شهادة البكالوريا في شعبة: الآداب``)."""
_BETWEEN = re.compile(r"[\s.]*[/|\\(\-–—,]\s*|\.?\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A label at ``start:end`` of a line's folded text."""

    start: int
    end: int
    after: int
    meanings: tuple[str, ...]
    languages: tuple[str, ...]
    separated: bool
    quality: float
    guessed: bool = False
    """Whether the label is unknown and only its words tell what it means."""


_FIRST_NAME = re.compile(r"[^\d/:|(]{3,40}\s?/\s?")
"""A label no list has, before the stroke behind which its translation stands."""


def _is_translated(folded: str, token: Token) -> bool:
    """Whether all that stands before a word is a label in another script and a stroke (``ሰርተፊኬት ቁጥር / Certificate No.``)."""
    before = folded[: token.start]
    other = script_of(before) != script_of(folded[token.start : token.end])
    return other and _FIRST_NAME.fullmatch(before) is not None


def meant(labels: Iterable[Label]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What labels that are written alike announce, and in which languages; each once."""
    labels = tuple(labels)
    return tuple(dict.fromkeys(label.meaning for label in labels)), tuple(
        dict.fromkeys(label.language for label in labels)
    )


class SpotFinder:
    """Finds the labels on a line."""

    def __init__(self, lexicon: Lexicon, languages: frozenset[str]) -> None:
        self._lexicon = lexicon
        self._languages = languages

    def on_line(self, folded: str, tokens: tuple[Token, ...]) -> list[Spot]:
        """Labels of a line of folded text, from left to right in reading direction."""
        printed, folded = folded, _OTHER_COLON.sub(":", folded)
        ethiopic = script_of(folded) == "Ethi"
        if ethiopic:  # the sign ፥ and its kin
            folded = re.sub(r"(?<=\w),(?=\s|$)", ":", folded)
        spots: list[Spot] = []
        begin = _NUMBERING.match(folded)
        allowed_from = begin.end() if begin else 0
        position = 0
        while position < len(tokens):
            at_start = tokens[position].start <= allowed_from or _is_translated(folded, tokens[position])
            found = self._phrase_at(tokens, position)
            if found is None:
                position += 1
                continue
            phrase, count, quality = found
            end = tokens[position + count - 1].end
            separator = _SEPARATOR.match(folded, end) or (_WORDSPACE.match(folded, end) if ethiopic else None)
            start = tokens[position].start
            if separator is None and at_start and script_of(folded[start:end]) == "Arab":
                separator = self._stroke(folded, tokens, position + count)
            if position and separator is None and phrase in self._lexicon.months:  # ۲ میزان ۱۳۷۵
                position += count
                continue
            glued = folded[end : end + 1] == "-" and not folded[end + 1 : end + 2].isspace()
            if separator is None and (
                (glued and count == 1) or self._is_length(folded, tokens, position, count)
            ):
                position += 1  # N-678830, 4 years
                continue
            if not at_start and (separator is None or ":" not in separator.group(0)):
                position += 1
                continue
            labels = self._lexicon.labels[phrase]
            idle = {label.meaning for label in labels} == {"other"} and position + count < len(tokens)
            if separator is None and quality < 1.0 and count == 1 and idle:
                position += 1  # Delgado Fortes is no delegate
                continue
            after = separator.end() if separator else self._skip_brackets(folded, end)
            meanings, languages = meant(labels)
            spot = Spot(
                start=start,
                end=end,
                after=after,
                meanings=meanings,
                languages=languages,
                separated=separator is not None,
                quality=quality,
            )
            spot, position = self._with_translation(folded, tokens, position + count, spot)
            spots.append(spot)
        if not spots or (":" in folded and not any(spot.separated for spot in spots)):
            started = spots[0] if spots and spots[0].start <= allowed_from else None
            return self._compact(folded, tokens) or self._unknown(printed, tokens, started) or spots
        closing = sum(token.end <= spots[0].start for token in tokens) >= _CLAUSE and spots[0].separated
        closing &= NUMBERS.isdisjoint(spots[0].meanings)  # that of an identity card
        if spots[0].start > allowed_from and folded.find(":") >= spots[0].end and not closing:
            # Mother's maiden name: the part that is known is not the label
            return self._compact(folded, tokens) or self._unknown(printed, tokens) or spots
        if len(spots) == 1 and not spots[0].separated and spots[0].start <= allowed_from:
            return self._longer(folded, tokens, spots[0]) or spots
        return spots

    def _stroke(self, folded: str, tokens: tuple[Token, ...], following: int) -> re.Match[str] | None:
        """A stroke before a value: before another label it parts two names of one thing (``القسم / التخصص``)."""
        known = following < len(tokens) and self._phrase_at(tokens, following) is not None
        return None if known else _STROKE.match(folded, tokens[following - 1].end)

    def _longer(self, folded: str, tokens: tuple[Token, ...], spot: Spot) -> list[Spot]:
        """A whole line as a longer label of which a word was misread: the date on it need not be that of the shorter one."""
        text = "".join(token.word for token in tokens)
        if folded[spot.end :].strip() == "" or len(text) < _WHOLE or len(tokens) > 5 or not text.isalpha():
            return []
        whole = tuple(token.word for token in tokens)
        known = whole in self._lexicon.document_types or whole in self._lexicon.titles
        nearest = None if known else self._nearest(text, _NEARLY)
        if nearest is None:
            return []  # nor is the name of a paper a misread label
        phrase, quality = nearest
        meanings, languages = meant(self._lexicon.labels[phrase])
        named = spot.meanings == ("institution",) and meanings == ("other",)
        if named or set(meanings) & set(spot.meanings):
            return []  # Universidad de Oriente is no Universidad de origen
        return [
            replace(
                spot,
                end=len(folded.rstrip()),
                after=len(folded),
                meanings=meanings,
                languages=languages,
                quality=quality,
            )
        ]

    def _nearest(self, text: str, least: float) -> tuple[tuple[str, ...], float] | None:
        """The label that letters without spaces are nearest to, at least so much (0..100) alike, and how good a reading it is."""
        best = process.extractOne(
            text, self._lexicon.compact_labels.keys(), scorer=fuzz.ratio, score_cutoff=least
        )
        return None if best is None else (self._lexicon.compact_labels[best[0]], best[1] / 100 - 0.05)

    def _unknown(self, folded: str, tokens: tuple[Token, ...], started: Spot | None = None) -> list[Spot]:
        """A label no list has, before a colon or in brackets under its value: what do its words stand for elsewhere?

        One that begins with a known label (``started``) means the same, unless a further word contradicts.
        """
        caption = bracketed(folded) and folded.rstrip().endswith(")") and len(tokens) <= 10
        colon = len(folded) if caption else folded.find(":")
        head = [token.word for token in tokens if token.end <= colon]
        if not 1 <= len(head) <= 10 or colon < 3 or any(char.isdigit() for char in folded[:colon]):
            return []
        found = self.guess(head)
        named = started is None or set(started.meanings) <= {"institution", "qualification_title", "other"}
        if found is None and started and not (named or self.contradicted(started, tokens, colon)):
            found = (started.meanings[0], started.languages[0]) if len(head) <= 7 else None
        if found is None and (len(head) > 7 or caption or self._running(head)):
            return []
        meaning, language = found or ("other", "")
        return [
            Spot(
                start=tokens[0].start,
                end=tokens[len(head) - 1].end,
                after=min(colon + 1, len(folded)),
                meanings=(meaning,),
                languages=(language,),
                separated=not caption,
                quality=0.85,
                guessed=True,
            )
        ]

    def contradicted(self, spot: Spot, tokens: tuple[Token, ...], stop: int) -> bool:
        """Whether a word after a label is at home in labels of other meanings only (``Name of the college``)."""
        rest = [token.word for token in tokens if spot.end <= token.start < stop and len(token.word) > 3]
        return any(self.speaks_for_others(word, spot) for word in rest)

    def glued(self, tokens: tuple[Token, ...]) -> bool:
        """Whether words are a label whose spaces or a letter were misread: it cannot be a value."""
        text = "".join(token.word for token in tokens)
        if len(text) < 6 or len(tokens) > 5 or any(map(str.isdigit, text)):
            return False
        labels = self._lexicon.compact_labels
        return text in labels and len(labels[text]) > 1

    def whole(self, folded: str, tokens: tuple[Token, ...]) -> Spot | None:
        """A line as one unknown label, when its words tell what it means."""
        head = [token.word for token in tokens]
        found = self.guess(head) if 2 <= len(head) <= 7 and not any(map(str.isdigit, folded)) else None
        if found is None:
            return None
        return Spot(
            start=tokens[0].start,
            end=len(folded),
            after=len(folded),
            meanings=found[:1],
            languages=found[1:],
            separated=False,
            quality=0.85,
            guessed=True,
        )

    def guess(self, head: list[str]) -> tuple[str, str] | None:
        """Meaning and language the words of a label speak for, in one of the document's languages."""
        found = [
            (share, meaning, language)
            for language in sorted(self._languages or self._lexicon.votes)
            for meaning, share in [guess_meaning(head, self._lexicon.votes.get(language, {})) or ("", 0.0)]
            if share
        ]
        if not found:
            return None
        _, meaning, language = max(found)
        counted = any(self._lexicon.has("credits_headers", (word,)) for word in head)
        return "other" if meaning == "grade" and counted else meaning, language

    def speaks_for_others(self, word: str, spot: Spot) -> bool:
        """Whether a word stands in known labels, and in none of the meanings of ``spot``."""
        entries = [
            entry
            for language in self._languages or self._lexicon.votes
            for entry in [self._lexicon.votes.get(language, {}).get(stem(word))]
            if entry
        ]
        return bool(entries) and not any(set(entry) & set(map(family, spot.meanings)) for entry in entries)

    def _running(self, head: list[str]) -> bool:
        """Whether words before a colon are a title or a sentence rather than a label."""
        named = self._lexicon.mentions(head, "title_words", "institution_words")
        return named or sum(word in self._lexicon.prose_words for word in head) >= 2

    def _is_length(self, folded: str, tokens: tuple[Token, ...], position: int, count: int) -> bool:
        """Whether a label word is the unit of the number before it, and nothing else stands on the line but a remark in brackets."""
        before = folded[: tokens[position].start].strip()
        rest = folded[tokens[position].end :].strip()
        whole = before.isdigit() and (not rest or rest[0] == "(")
        return whole and count == 1 and tokens[position].word in self._lexicon.duration_units

    @staticmethod
    def _skip_brackets(folded: str, end: int) -> int:
        match = re.compile(r"\s*\([^()]{0,30}\)|\s?\)").match(folded, end)
        return match.end() if match else end

    def _phrase_at(
        self, tokens: tuple[Token, ...], position: int
    ) -> tuple[tuple[str, ...], int, float] | None:
        words = tuple(token.word for token in tokens[position : position + self._lexicon.longest])
        count = self._lexicon.labels.at(words, 0)
        if not count:
            return None
        snapped = sum(token.snapped for token in tokens[position : position + count])
        return words[:count], count, 1.0 - 0.08 * snapped

    def _with_translation(
        self, folded: str, tokens: tuple[Token, ...], position: int, spot: Spot
    ) -> tuple[Spot, int]:
        """``Назва / Name: value``: two labels of one value side by side become one."""
        while position < len(tokens) and (not spot.separated or "/" in folded[spot.end : spot.after]):
            gap = _BETWEEN.fullmatch(folded, spot.end, tokens[position].start)
            found = self._phrase_at(tokens, position) if gap is not None else None
            if found is None:
                break
            phrase, count, quality = found
            labels = self._lexicon.labels[phrase]
            meanings = [label.meaning for label in labels]
            if gap is not None and not gap.group(0).strip(" .") and spot.meanings == ("other",):
                # CNIC No: the number of something else
                meanings = ["other"] if set(meanings) <= NUMBERS else meanings
            shared = [meaning for meaning in spot.meanings if meaning in meanings]
            if not shared and _NAMES.issuperset(meanings) and _NAMES.issuperset(spot.meanings):
                shared = ["holder_name"]
            end = tokens[position + count - 1].end
            separator = _SEPARATOR.match(folded, end)
            if not shared and separator is None:
                break
            spot = Spot(
                start=spot.start,
                end=end,
                after=separator.end() if separator else end,
                meanings=tuple(shared or dict.fromkeys([*spot.meanings, *meanings])),
                languages=tuple(dict.fromkeys([*spot.languages, *(label.language for label in labels)])),
                separated=separator is not None,
                quality=min(spot.quality, quality),
            )
            position += count
        return spot, position

    def _compact(self, folded: str, tokens: tuple[Token, ...]) -> list[Spot]:
        """A label before a colon that OCR glued together or garbled more than one letter a word; also a lone one without dots."""
        colon = folded.find(":") if ":" in folded else len(folded)
        if not 4 <= colon <= 45:
            return []
        head = "".join(token.word for token in tokens if folded.rfind("/", 0, colon) < token.start < colon)
        short = len(head) < 6 and colon == len(folded)  # a word alone may be a name
        phrase, quality = None if short else self._lexicon.dotless_labels.get(rasm(head)), 0.85
        if phrase is None:
            if len(head) < 6 or colon == len(folded):
                return []
            nearest = self._nearest(head, _ALIKE)
            if nearest is None:
                return []
            phrase, quality = nearest
        meanings, languages = meant(self._lexicon.labels[phrase])
        return [
            Spot(
                start=0,
                end=colon,
                after=min(colon + 1, len(folded)),
                meanings=meanings,
                languages=languages,
                separated=colon < len(folded),
                quality=quality,
            )
        ]


_DIGITS = NUMBERS | {"date_of_birth", *AWARDS}
_LETTERS = frozenset(
    {"holder_name", "surname", "given_names", "place_of_birth", "institution", "field_of_study"}
)


def fits(spot: Spot, text: str, lexicon: Lexicon) -> bool:
    """Whether a line can be the value of a label at all: dates and numbers have digits, names have letters.

    What ends in a colon or stands in brackets is a label or a caption itself, of whatever meaning.
    """
    meanings = set(spot.meanings)
    if text.rstrip().endswith((":", "：", "፦", "፡")) or (
        text.strip()[:1] == "(" and text.strip()[-1:] == ")"
    ):
        return False
    if meanings <= NUMBERS:
        return values.number(text) is not None
    if meanings <= _DIGITS | {"duration"}:
        return any(map(str.isdigit, text)) or ("duration" in meanings and bool(duration(text, lexicon)))
    return not meanings <= _LETTERS or any(char.isalpha() for char in text)
