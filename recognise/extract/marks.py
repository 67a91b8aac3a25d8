"""Marks and credits of a course table: what is printed in a cell, told by the other cells of its column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from statistics import median

from recognise.extract import values
from recognise.model.document import TranscriptRow
from recognise.rulepack.folding import script_of

_NOISE = "[]{}()|!'\"‘’“”.,:;·_-–—*«» "
_CYRILLIC = str.maketrans("АВСЕНКМОРТХагвсенокртд", "ABCEHKMOPTXarbcehokptd")
_ONE_MARK = re.compile(r"\d{1,4}(?:[.,/]\d{1,3})?%?|[A-Fa-f][+\-–]?")
_NUMBER = re.compile(r"\d{1,4}(?:[.,]\d{1,3})?(?:\s?/\s?\d{1,3})?%?")
_FRACTION = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*/\s*(\d{2,3})")
_HOURS_AND_CREDITS = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*/\s*(\d{1,3}(?:[.,]\d{1,2})?)")
_FIGURE = re.compile(r"(\d{1,4}(?:[.,/]\d{1,3})?)\s?%?")
_LETTERED = re.compile(r"[A-F][+\-–−]?|[A-F]{2}|[A-F]\d")
_WITH_WORD = re.compile(r"(.{0,5}?)[\s(]+([^\W\d_]{2,})[\s).]*")
_WORD_WITH_FIGURE = re.compile(r"([^\W\d_]{2,}(?:[ -][^\W\d_]{2,}){0,3})\s?\((\d{1,2})\)?")
_FIGURE_WITH_WORD = re.compile(
    r"(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:\((?P<word>[^\W\d_]{3,}\.?)\)?|/\s?(?P<behind>[^\W\d_]{3,}(?: [^\W\d_]{2,})?)?)"
)
_LETTER_WITH_WORD = re.compile(r"([A-F][+\-–−]?)\s*\([^\W\d_]+\)")
_ACRONYM = re.compile(r"[A-Z]{3}")
"""What stands for a mark that was not given (``ABS``, ``NYC``)."""
_FIGURES_FIRST = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(\([^()\d]+\))?\s*([^\d()]{0,30})")
_POINTED = re.compile(r"(\d{1,2})([.,])(\d{1,2})")
_PART = re.compile(r"[1-9]\.\d{1,2}")
"""The number of a part of a form (``4.2``), or a mark."""
_SLASHED = re.compile(r"(\d{1,2})/(\d{2})")
_LETTER_FOR_DIGIT = {"8": "B", "0": "D", "4": "A", "6": "C"}
"""Digits an engine reads for single capital letters in a column of letter grades."""
_DIGIT_FOR_LETTER = str.maketrans("lILOo", "11100")
_LETTER_SCALE = re.compile(r"\bA\s?[–—=:-]\s?4\b.{1,12}\bB\s?[–—=:-]\s?3\b")
_FIGURES = ("grade", "credits")
_CODE = re.compile(
    r"^\s*[^\W\d_]{1,6}[\s.\-]?\d{2,6}[^\W\d_]?\s+(?=\S{2})|^\s*\d{1,3}[.)]?\s+(?=[^\W\d_]{2})"
)
"""A course code or the number of the row before the course name, when both were read as one cell."""


_SCALE = re.compile(r"=|\d\s?[-–—]\s?\d{1,3}\b.*[;,].*\d\s?[-–—]\s?\d")
"""What marks stand for, which is no name of a course."""
_NO_MARK = re.compile(r"\d[./-]\d{1,2}[./-]\d|\d{5}")
"""What is a date or a number of a document."""
MANY = 5
"""So many numbers show what is usual in their column."""
ENOUGH = 2
"""So many numbers with a point show that all of their column have one."""
QUARTERS = frozenset({"00", "25", "50", "75"})
"""What stands behind the point of most marks, and seldom below the line of a fraction."""
ABBREVIATED = 2
"""Grades in so many capitals (``MB`` for very good) may also have only one."""
SCALES = (5, 6, 7, 10, 12, 15, 20, 100)
"""The best marks of the scales that countries use."""
HOURS = 25.0
"""Credits of a course are usually fewer than this."""
FAR = 4.0
"""A number above a hundred and so many times the median was misread."""


def says_letters(text: str) -> bool:
    """Whether a line says what grade letters count (``A - 4, B - 3``): the marks of the paper are such letters."""
    return _LETTER_SCALE.search(text) is not None


def rows_of(
    cells: Sequence[dict[str, str]], known: Callable[[str], bool], *, letters: bool = False
) -> list[TranscriptRow | None]:
    """Rows from the cells of a table; ``None`` for what is no row.

    Args:
        cells: kind of column -> text, for each printed row.
        known: whether a text is a grade in words.
        letters: whether the paper says that its marks are letters.
    """
    cells = _of_one_script(cells)
    grades = column([row.get("grade", "") for row in cells], known, letters=letters)
    credits = _halves([_credits(row.get("credits", "")) for row in cells])
    graded = any(grades)
    lettered = sum(grade[:1].isalpha() for grade in grades) >= max(3, sum(g[:1].isdigit() for g in grades))
    rows: list[TranscriptRow | None] = []
    for row, grade, credit in zip(cells, grades, credits, strict=True):
        course = values.trim(_CODE.sub("", row.get("course", "")))
        told = (
            grade
            or (credit and (not graded or row.get("grade")))
            or (lettered and len(row.get("grade", "  ")) == 1)
        )
        sound = (
            sum(char.isalpha() for char in course) >= 2 and len(course) <= 110 and not _SCALE.search(course)
        )
        rows.append(
            TranscriptRow(course=course, credits=credit or None, grade=grade or None)
            if sound and told
            else None
        )
    return rows


def _of_one_script(cells: Sequence[dict[str, str]]) -> Sequence[dict[str, str]]:
    """Rows without the figures of another script than nearly all of their table: an engine takes ``٦`` for ``1``, ``٣`` for ``r``."""
    own = [
        text.isascii()
        for row in cells
        for kind in _FIGURES
        if any(map(str.isdigit, text := row.get(kind, "")))
    ]
    if len(own) < MANY or sum(own) * 2 > len(own):
        return cells
    return [
        {
            kind: "" if kind in _FIGURES and text.isascii() and any(map(str.isdigit, text)) else text
            for kind, text in row.items()
        }
        for row in cells
    ]


def column(printed: Sequence[str], known: Callable[[str], bool], *, letters: bool = False) -> list[str]:
    """The marks of a column; what does not fit the kind of mark most cells hold is misread, and left empty."""
    printed = joined(printed)
    graded = [_FIGURE_WITH_WORD.fullmatch(values.ascii_digits(text).strip()) for text in printed]
    if 2 * sum(map(bool, graded)) > sum(map(bool, printed)):
        return [
            _with_word(match) if match else tidy_mark(text)
            for match, text in zip(graded, printed, strict=True)
        ]
    marks = ["" if _NO_MARK.search(text) else _as_letters(text) or tidy_mark(text) for text in printed]
    kinds = Counter(kind for mark in marks if (kind := _kind(mark, known)))
    single = all(re.fullmatch(r"[A-Fa-f]|\d|", mark) for mark in marks)
    if single and (letters or kinds["letter"] >= ENOUGH):  # single figures among grade letters are misread
        kinds["letter"] += kinds.pop("number", 0)
    if not kinds:
        return marks
    usual, count = kinds.most_common(1)[0]
    if count * 2 <= sum(kinds.values()) or count < 2:
        return ["" if len(mark) > 30 or (len(mark) <= 2 and mark.islower()) else mark for mark in marks]
    lengths = [len(mark) for mark in marks if mark.isalpha() and mark.isupper()]
    if usual == "words" and 2 * len(lengths) > len(marks) and max(lengths) <= ABBREVIATED:
        return marks
    fits = [_fitting(mark, usual, known) for mark in (_of_one_alphabet(marks) if usual == "words" else marks)]
    return _without_slips(_pointed(_of_one_sign(fits))) if usual == "number" else fits


def _with_word(match: re.Match[str]) -> str:
    """A mark with the word beside it, as it is parted from it: in brackets or by a stroke."""
    if match["word"]:
        return f"{match[1]} ({match['word']})"
    return f"{match[1]} / {match['behind']}" if match["behind"] else match[1]


def _of_one_alphabet(marks: list[str]) -> list[str]:
    """Grades in words without those in other letters than nearly all of their column: an engine took them for another script."""
    scripts = [script_of(mark) if len(mark) > 2 and mark.isalpha() else "" for mark in marks]
    usual, count = Counter(filter(None, scripts)).most_common(1)[0] if any(scripts) else ("", 0)
    if count < MANY or len(set(filter(None, scripts))) < 2:
        return marks
    return [mark if script in ("", usual) else "" for mark, script in zip(marks, scripts, strict=True)]


def _of_one_sign(marks: list[str]) -> list[str]:
    """Numbers of a column with the point that others of it have, where an engine reads that sign (``٫``) as a slash too.

    In Iran the slash is the point (``17/50``): no mark is one of so many where some are of none (``16/00``) and others of more.
    """
    points = [match[2] for mark in marks if (match := _POINTED.fullmatch(mark))]
    slashed = [match[2] for mark in marks if (match := _SLASHED.fullmatch(mark))]
    by_slash = not points and "00" in slashed and len(set(slashed)) > 1
    if not by_slash and (len(points) < ENOUGH or (len(set(slashed)) < 2 and not set(slashed) <= QUARTERS)):
        return marks
    point = Counter(points or ".").most_common(1)[0][0]
    return [_SLASHED.sub(rf"\1{point}\2", mark) if _SLASHED.fullmatch(mark) else mark for mark in marks]


def joined(printed: Sequence[str]) -> Sequence[str]:
    """Numbers whose point was read as a gap (``16 75`` among ``18.50``) or as the zero that is a dot (``۱۶۰۷۵``) with their point.

    Args:
        printed: the cells of a column.
    """
    texts = [values.ascii_digits(text).strip() for text in printed]
    found = [match for text in texts if (match := _POINTED.fullmatch(text))]
    if len(found) < ENOUGH:
        return printed
    places, count = Counter(len(match[3]) for match in found).most_common(1)[0]
    whole, point = max(len(match[1]) for match in found), found[0][2]
    lost = re.compile(rf"(\d{{1,{whole}}})\s(\d{{{places}}})")
    dotted = re.compile(rf"(\d{{{whole}}})0(\d{{{places}}})")
    if ENOUGH * count <= len(found):
        return printed
    return [
        f"{parted[1]}{point}{parted[2]}"
        if (parted := lost.fullmatch(text) or (None if old.isascii() else dotted.fullmatch(text)))
        else old
        for text, old in zip(texts, printed, strict=True)
    ]


def _without_slips(marks: list[str]) -> list[str]:
    """Numbers far above all others of their column are misread, and left empty."""
    numbers = [number for mark in marks if (number := number_of(mark)) is not None]
    if len(numbers) < MANY:
        return marks
    most = max(100.0, FAR * median(numbers))
    return ["" if (number_of(mark) or 0.0) > most else mark for mark in marks]


def _kind(mark: str, known: Callable[[str], bool]) -> str:
    if not mark:
        return ""
    if _NUMBER.fullmatch(mark):
        return "number"
    if re.fullmatch(r"[A-Fa-f][+\-–−]?", mark):
        return "letter"
    if re.fullmatch(r"[A-F]{2}", mark):
        return "letters"
    if re.fullmatch(r"[A-F]\d", mark):
        return "graded letter"
    return "words"


def _fitting(mark: str, usual: str, known: Callable[[str], bool]) -> str:
    kind = _kind(mark, known)
    if kind == usual or not mark:
        return mark if len(mark) <= 30 else ""
    if usual == "letter":
        if len(mark) == 1 and mark.isdigit():
            return _LETTER_FOR_DIGIT.get(mark, "")
        if len(mark) == 2 and mark[0].casefold() == mark[1].casefold() and kind in ("letters", "words"):
            return mark[0].upper()
    if usual == "graded letter":
        repaired = mark[:1] + mark[1:].translate(_DIGIT_FOR_LETTER)
        return repaired if _kind(repaired, known) == usual else ""
    if usual == "words":
        return mark if kind == "number" or len(mark) > 2 else ""
    return mark if known(mark) or kind in ("letter", "letters") or _ACRONYM.fullmatch(mark) else ""


def _pointed(marks: list[str]) -> list[str]:
    """Numbers whose point is lost get it back where the other numbers of the column have one."""
    found = [match for mark in marks if (match := _POINTED.fullmatch(mark))]
    whole = [mark for mark in marks if mark.isdigit()]
    places = Counter(len(match[3]) for match in found).most_common(1)[0][0] if found else 0
    most = max((float(f"{match[1]}.{match[3]}") for match in found), default=0.0)
    sure = len(found) >= ENOUGH or (places == 1 and len(marks) > 2)
    lost = [len(mark) > places and int(mark) > max(2 * most, 10**places) for mark in whole]
    if not sure or not all(lost):
        return ["" if re.fullmatch(r"\d{4,}", mark) else mark for mark in marks]
    point = Counter(match[2] for match in found).most_common(1)[0][0]
    best = next((scale for scale in SCALES if scale >= most), most)
    least = min(float(f"{match[1]}.{match[3]}") for match in found)

    def repaired(mark: str) -> str:
        """A number with its point; what is far below all others then has also lost a figure."""
        if not mark.isdigit() or int(mark) > best * 10**places:
            return mark
        low = 2 * int(mark) < least * 10**places
        return "" if low else f"{mark[:-places]}{point}{mark[-places:]}"

    return [repaired(mark) for mark in marks]


def _as_letters(text: str) -> str:
    """A pair of grade letters (``CB``) in whatever script it was read."""
    letters = text.strip(_NOISE).translate(_CYRILLIC).upper()
    return letters if re.fullmatch(r"[A-F]{2}", letters) else ""


def _credits(text: str) -> str:
    both = _HOURS_AND_CREDITS.fullmatch(values.ascii_digits(text).strip(_NOISE))
    if both:
        return min(both.groups(), key=lambda one: float(one.replace(",", ".")))
    mark = tidy_mark(text)
    number = re.search(r"\d{1,3}(?:[.,]\d{1,2})?", mark)
    return number.group(0) if number and not re.search(r"\d{4}", mark) else ""


def _halves(credits: list[str]) -> list[str]:
    """Credits whose point is lost (``45`` among ``4,5`` and ``3``) get it back, or are left empty where none shows it."""
    numbers = [number for credit in credits if (number := number_of(credit)) is not None]
    slips = [number for number in numbers if number % 10 == 5 and number > FAR * median(numbers)]
    point = next(
        (match[2] for credit in credits if (match := _POINTED.fullmatch(credit)) and match[3] == "5"), None
    )
    if len(numbers) < MANY or not slips or (point is None and len(slips) < 2):
        return credits
    return [
        (f"{credit[:-1]}{point}5" if point else "") if number_of(credit) in slips else credit
        for credit in credits
    ]


def is_letter(mark: str) -> bool:
    """Whether a tidied mark is a grade letter, a pair of them or a letter with a figure."""
    return _LETTERED.fullmatch(mark) is not None


def is_mark(text: str, known: Callable[[str], bool]) -> bool:
    """Whether a cell holds a mark and nothing else.

    Args:
        text: the cell.
        known: whether a text is a grade in words.
    """
    number = number_of(text)
    if number is not None:
        return number < 1000
    mark = tidy_mark(text)
    return is_letter(mark) or bool(_ACRONYM.fullmatch(mark)) or known(text.strip(_NOISE))


def figures_of(text: str, known: Callable[[str], bool]) -> str:
    """The figures of a mark that its words follow (``7,5 notable``, ``14 (fourteen) points``), other texts as they are.

    Args:
        text: the cell.
        known: whether a text is a grade in words.
    """
    match = _FIGURES_FIRST.fullmatch(values.ascii_digits(text).strip())
    return match[1] if match and (match[2] or known(match[3])) else text


def number_of(text: str) -> float | None:
    """The number a cell holds and nothing beside it but its words in brackets; of a fraction the upper part."""
    printed = re.sub(r"\s*\([^()\d]*\)?\s*$", "", values.ascii_digits(text)).strip(_NOISE)
    fraction = _FRACTION.fullmatch(printed)
    match = fraction or _FIGURE.fullmatch(printed)
    return float(re.sub(r"[,/]", ".", match[1])) if match else None


def spoken_mark(text: str, spoken: Callable[[str], str | None]) -> str:
    """A mark with its word beside it (``8 (eight)``): where they differ the word is right, it has more letters to be read by.

    Args:
        text: the cell.
        spoken: the number a word stands for.
    """
    match = _WITH_WORD.fullmatch(values.ascii_digits(text).strip())
    number = spoken(match[2]) if match else None
    if match is None or number is None:
        return text
    figures = match[1].strip(_NOISE)
    return figures if re.fullmatch(rf"{number}[.,]\d{{1,2}}", figures) else number


def tidy_mark(text: str) -> str:
    """A mark without the table's rules around it, Cyrillic look-alikes of letter grades as Latin ones."""
    printed = values.ascii_digits(text)
    if fraction := _FRACTION.fullmatch(printed.strip()):
        return f"{fraction[1]}/{fraction[2]}"
    if lettered := _LETTER_WITH_WORD.fullmatch(printed.strip()):
        return lettered[1]
    if worded := _WORD_WITH_FIGURE.fullmatch(printed.strip()):
        return f"{worded[1]} ({worded[2]})"
    sign = re.search(r"[+\-–−]\s*$", printed)
    parts = [part for part in printed.split() if _ONE_MARK.fullmatch(part.strip(_NOISE))]
    mark = printed.strip(_NOISE)
    if len(printed.split()) > 1 and parts:  # a neighbour's mark or a stamp's letters in the same cell
        mark = next((part for part in parts if part[0].isalpha()), parts[-1]).strip(_NOISE)
    if script_of(mark) == "Cyrl" and len(mark) <= 2:
        latin = mark[-1].translate(_CYRILLIC)
        mark = latin if latin.isascii() else mark
    if re.fullmatch(r"[1lI|]\s?[A-F]", mark):
        mark = mark[-1]
    if sign is not None and re.fullmatch(r"[A-Fa-f]", mark):
        mark += sign.group(0).strip()
    return mark


def number_parts(marks: Sequence[str]) -> bool:
    """Whether marks are the numbers of the parts of a form (``2.1``, ``2.2``, ``3.1``): they only rise."""
    numbers = [tuple(map(int, mark.split("."))) for mark in marks if _PART.fullmatch(mark)]
    return len(numbers) >= max(MANY, 0.8 * len(marks)) and numbers == sorted(set(numbers))


def has_credits(rows: tuple[TranscriptRow, ...]) -> bool:
    """Whether most rows carry credits, and not hours."""
    found = [number for row in rows if (number := number_of(row.credits or "")) is not None]
    return 2 * len(found) > len(rows) and median(found) < HOURS
