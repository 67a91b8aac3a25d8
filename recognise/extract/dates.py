"""Printed dates: find them in folded text, say which calendar they are in, turn them into ISO dates.

A calendar is chosen by the era word beside the date, then by the month's name, then by the only calendar the year fits, then
by what the country usually prints. When two calendars stay possible the date is marked unsure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from recognise.extract.calendars import CalendarName, plausible_year, to_gregorian
from recognise.extract.written_numbers import in_figures
from recognise.rulepack.lexicon import Lexicon, Month

_NUMERIC = re.compile(
    r"(?<![\d/.\-])(\d{1,4})\s?([./\-\\])\s?(\d{1,2}|[ivx]{1,4})\s?[./\-\\]\s?(\d{4}|\d{1,2})(?!\d|[./\-]\d)"
)
_LETTER_ZERO = re.compile(r"(?<=[\d/.\-])[oо](?=[\d/.\-])|(?<=[\d/.\-]\d)[oо]\b")
_LETTER_ONE = re.compile(r"(?:(?<=\d)|(?<=\d[/.\-]))[li|](?=[\d/.\-])")
_TOKEN = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?=(?:19|20)\d\d(?!\d))|\d+|[^\W\d_]+")
"""A number, also a day that the space before its year was lost behind, or a word."""
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}
_ORDINALS = {"st", "nd", "rd", "th", "er", "ere", "o", "a", "e", "го", "е", "ka", "kii", "dii", "tii", "aad"}
_YEAR_WORDS = {"року", "рік", "года", "год", "г", "р", "ي", "у", "م"} | {"yili", "yılı"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """A date as printed at ``text[start:end]``; ``months`` are the readings of its month (name or number)."""

    start: int
    end: int
    year: int
    day: int
    months: tuple[Month, ...]
    era: str | None
    swappable: bool = False
    """Day and month are both numbers up to twelve."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDate:
    """A date with its meaning. ``sure`` is false when another calendar would fit as well."""

    iso: str
    calendar: str
    sure: bool
    start: int
    end: int


Snap = Callable[[str], str]
"""Mends a misread word (see ``snapping``)."""


def _as_read(word: str) -> str:
    return word


def read_dates(
    text: str, lexicon: Lexicon, *, country: str | None, language: str | None, snap: Snap = _as_read
) -> list[ReadDate]:
    """All dates of folded ``text`` that exist in some calendar, in order of appearance.

    Args:
        text: folded text.
        lexicon: month names, eras, fillers.
        country: alpha-3 of the issuing country when known; it says which calendar is usual.
        language: language of the line.
        snap: mends misread month names.
    """
    found = []
    for printed in find_dates(text, lexicon, snap):
        read = resolve(printed, lexicon, country=country, language=language)
        if read is not None:
            found.append(read)
    return found


_RUN_ON = re.compile(
    r"(?<![\d./\-])(?:(?P<y>\d{4})(?:[./\-](?P<m>\d\d)|(?P<m2>\d\d)[./\-])(?P<d>\d\d)"
    r"|(?P<d3>\d\d)(?:[./\-](?P<m3>\d\d)|1?(?P<m4>\d\d)[./\-])(?P<y3>\d{4}))(?![\d./\-])"
)


def read_run_on(text: str, lexicon: Lexicon, *, country: str | None, language: str | None) -> ReadDate | None:
    """A date in folded ``text`` that has lost one of its two strokes, or has a one for it (``1385/0718``, ``09105/2014``): only after a label is it no number."""
    match = _RUN_ON.search(text)
    if match is None:
        return None
    year, month, day = (
        "".join(match[name] or "" for name in names)
        for names in (("y", "y3"), ("m", "m2", "m3", "m4"), ("d", "d3"))
    )
    for date in read_dates(f"{year}/{month}/{day}", lexicon, country=country, language=language):
        return replace(date, start=match.start(), end=match.end())
    return None


def of_a_rule(before: list[str], lexicon: Lexicon) -> bool:
    """Whether the words before a date are of a law, of an identity paper or of how long a paper holds: it is not its own."""
    lists = ("law_words", "identity_words", "validity_words")
    return lexicon.mentions(before, *lists)


def find_dates(text: str, lexicon: Lexicon, snap: Snap = _as_read) -> list[PrintedDate]:
    """Dates printed in folded ``text``, without choosing a calendar."""
    text = _LETTER_ONE.sub("1", _LETTER_ZERO.sub("0", text))
    dates = _named(text, lexicon, snap)
    taken = [(date.start, date.end) for date in dates]
    for match in _NUMERIC.finditer(text):
        if any(match.start() < end and start < match.end() for start, end in taken):
            continue
        date = _numeric(match, text, lexicon)
        if date is not None:
            dates.append(date)
    return sorted(dates, key=lambda date: date.start)


def _numeric(match: re.Match[str], text: str, lexicon: Lexicon) -> PrintedDate | None:
    first, middle, last = match.group(1), match.group(3), match.group(4)
    month = _ROMAN.get(middle) or (int(middle) if middle.isdigit() else 0)
    if len(first) >= 3:
        year, day = int(first), int(last)
    elif len(last) == 4:
        year, day = int(last), int(first)
    elif len(last) == 2 and int(first) <= 31:
        year, day = _two_digit_year(int(last)), int(first)
    else:
        return None
    swappable = day <= 12 and month <= 12 and day != month
    end, era = _era(text, match.end(), lexicon)
    thirteenth = era == "ethiopian" and month == 13 and day <= 6
    if month > 12 >= day and not thirteenth:
        month, day = day, month
    if not (1 <= month <= 13 and 1 <= day <= 31):
        return None
    months = (Month(calendar="", language="", number=month),)
    return PrintedDate(
        start=match.start(), end=end, year=year, day=day, months=months, era=era, swappable=swappable
    )


def _two_digit_year(year: int) -> int:
    return 1900 + year if year > 40 else 2000 + year


def _named(text: str, lexicon: Lexicon, snap: Snap) -> list[PrintedDate]:
    numbers = lexicon.date_numbers
    known = numbers.keys() | lexicon.date_fillers
    read = [(match.group(0), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    mended = [(word if word in known else snap(word), start, end) for word, start, end in read]
    tokens = in_figures(mended, numbers)
    names = lexicon.months.lengths
    dates: list[PrintedDate] = []
    index = 0
    while index < len(tokens):
        found = None
        head = _without_prefix(tokens[index][0], names)
        for length in names.get(head, ()):
            phrase = (head, *(token for token, _, _ in tokens[index + 1 : index + length]))
            months = lexicon.months.get(phrase)
            if months:
                found = _around(text, tokens, index, index + length, months, lexicon)
                if found is not None:
                    dates.append(found)
                    index += length - 1
                    break
        index += 1
    return dates


_GLUED = frozenset("የበከለንብክል")


def _without_prefix(word: str, names: Mapping[str, tuple[int, ...]]) -> str:
    """A month name without the preposition Amharic and Tigrinya write on to it (``ከጥቅምት``), or the word *month* in Persian."""
    if word not in names and word.removesuffix("ماه") in names:
        return word.removesuffix("ماه")
    return word[1:] if word not in names and word[:1] in _GLUED and word[1:] in names else word


def _around(
    text: str,
    tokens: list[tuple[str, int, int]],
    first: int,
    after: int,
    months: tuple[Month, ...],
    lexicon: Lexicon,
) -> PrintedDate | None:
    """The date around a month name: day and year stand on either side of it, with fillers between."""
    before = _number(text, tokens, first - 1, -1, lexicon)
    behind = _number(text, tokens, _past_translation(tokens, after, months, lexicon), 1, lexicon)
    if behind is None:  # 2004 года 3 мая
        year_before = _number(text, tokens, before[1] - 1, -1, lexicon) if before is not None else None
        if before is None or year_before is None or year_before[0] < 1000:
            return None
        if re.search(r"\d[./\-]$", text[: tokens[year_before[1]][1]]):
            return None  # the year of another day: 12/2010 / 22 October
        day, year, start, last = before[0], year_before[0], tokens[year_before[1]][1], after - 1
    elif before is not None and before[0] <= 31 and behind[0] >= 1000:
        day, year, start, last = before[0], behind[0], tokens[before[1]][1], behind[1]
    elif before is not None and before[0] >= 1000 and behind[0] <= 31:
        year, day, start, last = before[0], behind[0], tokens[before[1]][1], behind[1]
        further = _number(text, tokens, behind[1] + 1, 1, lexicon)
        if (
            further is not None and further[0] >= 1000
        ):  # 30/04/2016 / January 9, 2024: the year of another day
            year, start, last = further[0], tokens[first][1], further[1]
    elif behind[0] <= 31:
        further = _number(text, tokens, behind[1] + 1, 1, lexicon)
        if further is None or further[0] < 1000:
            return None
        day, year, start, last = behind[0], further[0], tokens[first][1], further[1]
    else:
        return None
    start = _said_before(text, tokens, start)
    if not (1 <= day <= 31 and 1200 <= year <= 2700):
        return None
    last_end = _WRITTEN_ON.match(text, tokens[last][2])
    end, era = _era(text, last_end.end() if last_end else tokens[last][2], lexicon)
    return PrintedDate(start=start, end=end, year=year, day=day, months=months, era=era)


def _said_before(text: str, tokens: list[tuple[str, int, int]], start: int) -> int:
    """Where a date begins whose day stands in words and, in brackets, in figures (``dieciséis (16) días``)."""
    if text[max(0, start - 1) : start] != "(":
        return start
    index = next(index for index, token in enumerate(tokens) if token[1] == start)
    return tokens[index - 1][1] if index and tokens[index - 1][0] == tokens[index][0] else start


_WRITTEN_ON = re.compile(r"(?<=\d)(?:مه|مې|هم|همه)(?!\w)")
"""The ending of an ordinal number in Pashto, written on to the day (``۲۶مه``)."""


def _past_translation(
    tokens: list[tuple[str, int, int]], after: int, months: tuple[Month, ...], lexicon: Lexicon
) -> int:
    """The token after a month's second name (``أيار (مايو)``)."""
    for length in (2, 1):
        second = lexicon.months.get(tuple(token for token, _, _ in tokens[after : after + length]), ())
        if {(month.calendar, month.number) for month in second} & {
            (month.calendar, month.number) for month in months
        }:
            return after + length
    return after


def _number(
    text: str, tokens: list[tuple[str, int, int]], index: int, step: int, lexicon: Lexicon
) -> tuple[int, int] | None:
    """The nearest number from ``index`` in direction ``step``, past at most seven fillers, as ``(number, token index)``."""
    for _ in range(8):
        if not 0 <= index < len(tokens):
            return None
        token, start, end = tokens[index]
        if token.isdigit():
            return (int(token), index) if len(token) <= 4 else None
        if token not in lexicon.date_fillers and token not in _ORDINALS:
            return None
        gap = text[end : tokens[index + 1][1]] if index + 1 < len(tokens) else ""
        if "\n\n" in gap:
            return None
        index += step
    return None


_CARD = re.compile(r"[\s.:]*(?:n[\s.:°ºo]*)?\d{5}")
"""The number behind what looks like an era."""


def _era(text: str, end: int, lexicon: Lexicon) -> tuple[int, str | None]:
    """Era or year word right after a date: the new end and the calendar it names."""
    era: str | None = None
    for _ in range(2):
        match = re.match(r"[\s(]{0,2}((?:[^\W\d_]+[./\s]{0,2}){1,4})\)?", text[end : end + 24])
        if not match:
            break
        tail = [(piece.group(0), piece.end()) for piece in re.finditer(r"[^\W\d_]+", match.group(1))]
        for count in range(min(3, len(tail)), 0, -1):
            phrase = " ".join(token for token, _ in tail[:count])
            calendar = lexicon.eras.get(phrase)
            stop = end + match.start(1) + tail[count - 1][1]
            if calendar is not None and _CARD.match(text, stop):
                break  # T.I. 1002345678: an identity card of Colombia
            if calendar is not None or (count == 1 and phrase in _YEAR_WORDS):
                if stop < len(text) and text[stop] == ".":
                    stop += 1
                era = calendar or era
                end = stop
                break
        else:
            break
    return end, era


_SHAPES: tuple[CalendarName, ...] = ("gregorian", "solar_hijri", "hijri", "ethiopian", "buddhist", "bikram")


def resolve(
    date: PrintedDate, lexicon: Lexicon, *, country: str | None, language: str | None
) -> ReadDate | None:
    """The meaning of a printed date, or ``None`` when it exists in no plausible calendar."""
    options: list[tuple[CalendarName, str]] = []
    for calendar in _SHAPES:
        if not plausible_year(calendar, date.year) or (calendar == "bikram" and not _nepali(date, country)):
            continue
        numbers = [month.number for month in date.months if month.calendar in ("", calendar)]
        if not numbers:
            continue
        number = numbers[0]
        days = to_gregorian(calendar, date.year, number, date.day)
        if days is not None:
            options.append((calendar, days.iso))
    if date.era is not None:
        named = [option for option in options if option[0] == date.era]
        options = named or (options if date.era in _SHAPES else [])
    if not options:
        return None
    chosen, sure = _choose(options, date, lexicon, country, language)
    return ReadDate(iso=chosen[1], calendar=chosen[0], sure=sure, start=date.start, end=date.end)


def _nepali(date: PrintedDate, country: str | None) -> bool:
    """Whether the paper, an era or the month tells Bikram Sambat: its years are those of misread Gregorian ones."""
    return (
        country == "NPL" or date.era == "bikram" or any(month.calendar == "bikram" for month in date.months)
    )


def _choose(
    options: list[tuple[CalendarName, str]],
    date: PrintedDate,
    lexicon: Lexicon,
    country: str | None,
    language: str | None,
) -> tuple[tuple[CalendarName, str], bool]:
    if len(options) == 1:
        return options[0], True
    usual = lexicon.usual_calendars.get(country or "")
    by_name = {option[0]: option for option in options}
    if "solar_hijri" in by_name and "hijri" in by_name:
        solar = usual == "solar_hijri" or (usual is None and language in ("fa", "ps"))
        return by_name["solar_hijri" if solar else "hijri"], usual is not None
    if "ethiopian" in by_name and "gregorian" in by_name:
        named = any(month.calendar == "ethiopian" for month in date.months)
        ethiopian = (named and country in ("ETH", None) and language != "ti") or (
            usual == "ethiopian" and (named or (language == "am" and not date.months[0].calendar))
        )
        return by_name["ethiopian" if ethiopian else "gregorian"], country is not None or not named
    if usual in by_name:
        return by_name[usual], False
    return options[0], len(options) == 1
