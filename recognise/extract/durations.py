"""How long studies or work took, as printed: a number of years with what goes on with it, or the time between two days."""

from __future__ import annotations

import re

from recognise.extract.dates import find_dates
from recognise.extract.units import phrases
from recognise.extract.values import ascii_digits, trim
from recognise.rulepack.folding import fold, fold_mapped, words
from recognise.rulepack.lexicon import Label, Lexicon

_COUNT = re.compile(r"(?!(?:19|20)\d\d$)\d{1,5}(?:[.,]\d+)?")

_THREE = re.compile(r"(?<!\w)[ЗЭ](?=\s(?:года|месяца|роки|місяці)(?!\w))")
"""A letter that looks like the figure, before a unit that only follows two to four."""


def duration(text: str, lexicon: Lexicon) -> str | None:
    """A duration as printed (``4 years``, ``دوه کاله``) or a period between two dates; what stands around it is cut off."""
    abbreviated = text.rstrip().endswith(_YEAR_SHORT)
    text = _THREE.sub("3", trim(text)) + "." * abbreviated
    parts = [_without_preposition(match, lexicon) for match in _PART.finditer(text)]
    days = _between_days(text, lexicon)
    if days is not None and days[0] < _OPENED and len(parts) <= 14:
        after = days[0] + len(days[1])
        if not any(start >= after and word in lexicon.duration_units for start, _, word in parts):
            return days[1]  # what follows does not say how long that was
    numbers = [part for part in parts if _is_number(part[2], lexicon)]
    for start, end, word in parts:
        if word not in lexicon.duration_units:
            continue
        counted = any(0 <= start - part[1] < 2 for part in numbers)
        itself = word in lexicon.number_words and not counted  # سنتان: two years
        near = [part for part in numbers if abs(part[0] - end) < 14 or abs(start - part[1]) < 14]
        near = [(start, end, word)] if itself else near
        if near and not _DATE_GOES_ON.match(ascii_digits(text[end:])):
            number = min(near, key=lambda part: min(abs(part[0] - end), abs(start - part[1])))
            first = min(start, _written_twice(text, number, numbers))
            return text[first : _further_units(text, max(end, number[1]), lexicon)]
        if any(word.startswith(known) and word != known for known in lexicon.number_words):
            return text[start:end]
    dates = list(
        re.finditer(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}|(?<!\d)(?:19|20|13|14)\d\d(?!\d)", ascii_digits(text))
    )
    if len(parts) > 14:
        return None
    if days is not None:
        return days[1]
    if len(dates) == 1 and (since := _SINCE.fullmatch(text)):
        return since[1]
    if len(dates) != 2:
        return None
    gap = _YEAR_WORD.sub("", text[dates[0].end() : dates[1].start()])
    if all(len(date.group(0)) == 4 for date in dates) and not _follow(*(date.group(0) for date in dates)):
        return None  # 1403/1980: a day that lost its stroke
    bare = len(dates[0].group(0)) == 4 and len(gap) > 5
    if bare and (opened := _month_before(text, dates[0].start(), lexicon)) is not None:
        later = _month_before(text, dates[1].start(), lexicon)
        between = _YEAR_WORD.sub("", text[dates[0].end() : later]).strip() if later is not None else " "
        if later is not None and 0 < len(between) <= _BETWEEN and "," not in between:
            closed = _YEAR_WORD.match(f"{text} ", dates[1].end())
            return text[opened : closed.end() if closed else dates[1].end()]
    twice = "(" in text[dates[0].end() : dates[1].start()]  # one day in two calendars
    closed = _YEAR_WORD.match(f"{text} ", dates[1].end())
    return None if bare or twice else text[dates[0].start() : closed.end() if closed else dates[1].end()]


_SINCE = re.compile(
    r".*?((?<!\w)(?:depuis le|since|seit|seit dem|desde|desde el|منذ|از) \d{1,4}[./\-]\d{1,2}[./\-]\d{1,4})\W*",
    re.IGNORECASE,
)
"""Work that goes on: a single day and the word *since*, with nothing behind."""
_PREPOSITIONS = frozenset("ለንበየከ")
"""What Amharic and Tigrinya write on to a number: for, in, of, from."""


def _is_number(word: str, lexicon: Lexicon) -> bool:
    return _COUNT.fullmatch(word) is not None or word in lexicon.number_words


def _without_preposition(match: re.Match[str], lexicon: Lexicon) -> tuple[int, int, str]:
    """Where a word begins and ends, and the word folded; a number without the preposition that is written on to it (``ን4``)."""
    word = match[0]
    bare = word[:1] in _PREPOSITIONS and _is_number(fold(word[1:]), lexicon)
    return match.start() + bare, match.end(), fold(word[bare:])


def _between_days(text: str, lexicon: Lexicon) -> tuple[int, str] | None:
    """The time between two days whose months are named (``7 Kasım 2014 - 10 Mayıs 2019``) and where it begins."""
    folded = fold_mapped(text)
    days = find_dates(folded.text, lexicon)
    if (
        len(days) != 2
        or not all(day.months[0].calendar for day in days)
        or not _follow(str(days[0].year), str(days[1].year))
    ):
        return None
    between = folded.text[days[0].end : days[1].start].strip()
    if not 0 < len(between) <= _TO or any(sign in between for sign in "():,"):
        return None
    return folded.origin[days[0].start], folded.cut(days[0].start, days[1].end)


_TO = 8
"""Signs of the longest words between two days (``bis zum``)."""
_OPENED = 6
"""Signs of the word before the first day (``from``)."""


def of_validity(text: str, place: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether a duration at ``place`` is how long the paper counts (``valid for five years``, ``two years from the date of issue``)."""
    start, end = place
    before = words(re.split(r"[.;\n]\s", text[max(0, start - 60) : start])[-1])
    after = words(re.split(r"[.;:\n]", text[start : end + 60])[0])[:_ISSUE]
    issued = any(
        label.meaning == "award_date" for phrase in phrases(after, 4) for label in _labels(phrase, lexicon)
    )
    return issued or lexicon.mentions(before, "validity_words")


def _labels(phrase: tuple[str, ...], lexicon: Lexicon) -> tuple[Label, ...]:
    """What a phrase of two words or more is a label of."""
    return tuple(lexicon.labels.get(phrase, ())) if len(phrase) > 1 else ()


_ISSUE = 9
"""Words from a duration on among which the date of issue stands, where it begins on that day."""


def _follow(first: str, second: str) -> bool:
    """Whether two years can be the ends of one period: the second is not before the first, nor a lifetime later."""
    return 0 <= int(second) - int(first) < _LIFETIME


_LIFETIME = 60
_DATE_GOES_ON = re.compile(r"\s+(?:19|20)\d\d(?!\d)")
"""A year behind a number and the word *day*: a date in Amharic (``1 ቀን 2010``)."""
_BETWEEN = 6
"""Signs of the longest word between the two ends of a period."""


def _month_before(text: str, year: int, lexicon: Lexicon) -> int | None:
    """Where the name of a month begins that stands right before a year and behind no day, or ``None``."""
    match = re.search(
        r"(?<![\d»\"])(?<!\d\s)(?<!\d[»\"\w]\s)(?<!\d[^\W\d_]{2}\s)(?<![^\W\d_])(?P<month>[^\W\d_]+)\.?,?\s+$",
        text[:year],
    )
    return match.start() if match is not None and (fold(match["month"]),) in lexicon.months else None


_YEAR_WORD = re.compile(r"\s(?:г\.?|р\.?|год|года|году|рік|року|ዓ\.ም\.?)(?=\s)")
"""The word for a year behind the first one of a period."""
_YEAR_SHORT = (" г.", " р.")
"""The same, abbreviated: the point belongs to it."""
_PART = re.compile(r"\d{1,3},\d{3}(?!\d)|(?:[^\s,;()-]|-(?![^\W\d_]))+")
"""A word; of ``four-year`` both."""


def _written_twice(text: str, number: tuple[int, int, str], numbers: list[tuple[int, int, str]]) -> int:
    """Where a number begins that stands in words and in figures, one of them in brackets (``four (4)``)."""
    before = (part for part in numbers if part[1] < number[0])
    twice = (part[0] for part in before if re.fullmatch(r"\s*\(\s*", text[part[1] : number[0]]))
    return next(twice, number[0])


_FURTHER = tuple(
    re.compile(rf"\s*(?:,|\band\b|[^\W\d]{{1,3}}\b)?\s*(?P<number>[^\s,;()]+{more})\s+(?P<unit>[^\s,;()]+)")
    for more in (r" [^\d\s,;()][^\s,;()]*", "")
)
"""A further number and its unit: a number of two words first."""


_SAID_AGAIN = re.compile(r"\s*\((?P<number>[^\s,;()]+)\s+(?P<unit>[^\s,;()]+)\)")
"""A duration in another unit, in brackets: ``4 yıl (8 yarıyıl)``."""


def _further_units(text: str, end: int, lexicon: Lexicon) -> int:
    """Where a duration ends that goes on with smaller units (``3 years 10 months``)."""
    while match := next(
        (
            found
            for form in (*_FURTHER, _SAID_AGAIN)
            if (found := form.match(text, end)) and _counts(found, lexicon)
        ),
        None,
    ):
        end = match.end()
    return _tail_end(text, end, lexicon)


def _counts(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the words found are a number and a unit of time."""
    numbers = [fold(word).removeprefix("و") for word in match["number"].split()]
    return fold(match["unit"]) in lexicon.duration_units and all(
        _COUNT.fullmatch(number) or number in lexicon.number_words for number in numbers
    )


def _tail_end(text: str, end: int, lexicon: Lexicon) -> int:
    """Where a duration ends whose last words tell what its years are (``3 years full-time``, ``أربع سنوات دراسية``)."""
    following = list(re.finditer(r"[^\s,;()]+", text[end:]))[:4]
    for size in range(len(following), 0, -1):
        phrase = text[end : end + following[size - 1].end()].rstrip(".")
        if re.match(r"\s*[,;]?\s*\w", phrase) and lexicon.has("duration_tails", tuple(words(phrase))):
            return end + len(phrase)
    return end
