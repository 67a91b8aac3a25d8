"""Machine readable zones of travel documents (ICAO Doc 9303): TD1, TD2 and TD3 with their check digits.

They are read only to compare a name and a birth date with the diploma; nothing else of the document is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recognise.extract.names import compare_names
from recognise.model.document import Note

_SHAPES = {"TD1": (3, 30), "TD2": (2, 36), "TD3": (2, 44)}
_ZONE = re.compile(r"[A-Z0-9<]{28,46}")
_NUMERIC = {
    ("TD1", 1): ((0, 7), (8, 15), (29, 30)),
    ("TD2", 1): ((13, 20), (21, 28), (35, 36)),
    ("TD3", 1): ((13, 20), (21, 28), (42, 44)),
}
"""Columns of the second row that hold digits (or fillers) only: dates and check digits."""
_TO_DIGIT = str.maketrans("OQDIZSBG", "00012586")
_TO_LETTER = str.maketrans("01258", "OIZSB")


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineReadableZone:
    """What a zone says. ``sound`` is false when one of the check digits does not fit."""

    format: str
    issuer: str
    surname: str
    given_names: str
    birth_date: str
    """``YYYY-MM-DD``; ``""`` when it is not a date. The century is the latest that is not in the future of ``today``."""
    document_number: str
    sound: bool


def check_digit(text: str) -> int:
    """Check digit of ICAO 9303 part 3, 4.9: weights 7 3 1, ``<`` is 0, ``A`` is 10 up to ``Z`` 35, modulo 10."""
    total = 0
    for index, char in enumerate(text):
        value = 0 if char == "<" else int(char) if char.isdigit() else ord(char) - 55
        total += value * (7, 3, 1)[index % 3]
    return total % 10


def compare_zone(zone: MachineReadableZone, *, name: str | None, birth_date: str | None) -> tuple[Note, ...]:
    """Notes on how a travel document's zone agrees with the name and birth date read elsewhere; no value is repeated."""
    state = "its check digits fit" if zone.sound else "a check digit does not fit, so it may be misread"
    notes = [Note(code="N202", message=f"A machine readable zone ({zone.format}) was read; {state}.")]
    if name:
        verdict = compare_names(name, f"{zone.given_names} {zone.surname}")
        notes.append(Note(code="N203", message=f"Name against the zone: {verdict.verdict}. {verdict.reason}"))
    if birth_date and zone.birth_date:
        # A zone prints two digits of the year, so the century is not compared.
        same = "agrees with" if birth_date[2:] == zone.birth_date[2:] else "differs from"
        notes.append(Note(code="N204", message=f"The birth date on the paper {same} the zone."))
    return tuple(notes)


def find_mrz(lines: Iterable[str], *, today: date) -> MachineReadableZone | None:
    """The first machine readable zone in lines of text, or ``None``.

    Args:
        lines: printed lines in reading order.
        today: the day against which two-digit years are read.
    """
    zone: list[str] = []
    for line in (*lines, ""):
        text = re.sub(r"\s+", "", line.upper()).replace("«", "<<").replace("‹", "<")
        if _ZONE.fullmatch(text) and "<" in text:
            zone.append(text)
            continue
        for shape, (count, length) in _SHAPES.items():
            tail = zone[-count:]
            if len(tail) == count and all(abs(len(part) - length) <= 1 for part in tail):
                return _parse(shape, [part[:length].ljust(length, "<") for part in tail], today)
        zone = []
    return None


def _parse(shape: str, rows: list[str], today: date) -> MachineReadableZone:
    rows = [_numeric(row, _NUMERIC.get((shape, index), ())) for index, row in enumerate(rows)]
    if shape == "TD1":
        issuer, number, number_check = rows[0][2:5], rows[0][5:14], rows[0][14]
        birth, birth_check, expiry, expiry_check = rows[1][0:6], rows[1][6], rows[1][8:14], rows[1][14]
        whole = rows[0][5:30] + rows[1][0:7] + rows[1][8:15] + rows[1][18:29]
        names, whole_check = rows[2], rows[1][29]
    else:
        issuer, names = rows[0][2:5], rows[0][5:]
        number, number_check = rows[1][0:9], rows[1][9]
        birth, birth_check, expiry, expiry_check = rows[1][13:19], rows[1][19], rows[1][21:27], rows[1][27]
        end = 35 if shape == "TD2" else 43
        whole = rows[1][0:10] + rows[1][13:20] + rows[1][21:end]
        whole_check = rows[1][end]
    pairs = ((number, number_check), (birth, birth_check), (expiry, expiry_check), (whole, whole_check))
    surname, _, given = names.translate(_TO_LETTER).partition("<<")
    return MachineReadableZone(
        format=shape,
        issuer=issuer.replace("<", ""),
        surname=surname.replace("<", " ").strip(),
        given_names=given.replace("<", " ").strip(),
        birth_date=_birth(birth, today),
        document_number=number.replace("<", ""),
        sound=all(_fits(text, digit) for text, digit in pairs),
    )


def _numeric(row: str, spans: tuple[tuple[int, int], ...]) -> str:
    """A row with letters that OCR put for digits mended where only digits may stand."""
    for start, end in spans:
        row = row[:start] + row[start:end].translate(_TO_DIGIT) + row[end:]
    return row


def _fits(text: str, digit: str) -> bool:
    digit = digit.translate(_TO_DIGIT).replace("<", "0")
    return digit.isdigit() and check_digit(text) == int(digit)


def _birth(text: str, today: date) -> str:
    if not text.isdigit():
        return ""
    year, month, day = int(text[:2]), int(text[2:4]), int(text[4:6])
    for century in (today.year // 100 * 100, today.year // 100 * 100 - 100):
        try:
            born = date(century + year, month, day)
        except ValueError:
            continue
        if born <= today:
            return born.isoformat()
    return ""
