"""Durations as people write them (``4 years``, ``18 months``, ``P4Y``, ``4 роки``) in months."""

from __future__ import annotations

import re
import unicodedata

_YEARS = [
    "years",
    "year",
    "yrs",
    "yr",
    "jahre",
    "jahren",
    "jahr",
    "ans",
    "an",
    "année",
    "années",
    "años",
    "año",
    "anos",
    "ano",
    "anni",
    "anno",
    "yıl",
    "yil",
    "sal",
    "سنوات",
    "سنة",
    "سنه",
    "سنين",
    "عام",
    "أعوام",
    "سال",
    "ساله",
    "کاله",
    "کال",
    "роки",
    "років",
    "рік",
    "года",
    "год",
    "лет",
    "ዓመት",
    "ዓመታት",
    "ዓመታትን",
    "sannadood",
    "sano",
    "sanadood",
    "let",
    "leta",
    "leto",
    "lat",
    "lata",
    "rok",
]
_MONTHS = [
    "months",
    "month",
    "monate",
    "monaten",
    "monat",
    "mois",
    "meses",
    "mes",
    "mesi",
    "mese",
    "ay",
    "meh",
    "ماه",
    "أشهر",
    "شهر",
    "شهرا",
    "شهور",
    "ماهه",
    "میاشت",
    "місяців",
    "місяці",
    "місяць",
    "месяцев",
    "месяца",
    "месяц",
    "ወር",
    "ወራት",
    "bilood",
    "bil",
    "mesecev",
    "mesece",
    "mesec",
    "miesięcy",
    "miesiące",
]


def months_of(text: str) -> int | None:
    """The length in months, or ``None`` when the text names no single length. A range gives its lower end."""
    plain = "".join(
        str(unicodedata.digit(c)) if c.isdigit() and unicodedata.digit(c, None) is not None else c
        for c in text
    )
    iso = re.fullmatch(r"P(?:(\d+)Y)?(?:(\d+)M)?", plain.strip())
    if iso and any(iso.groups()):
        return 12 * int(iso[1] or 0) + int(iso[2] or 0)
    found = None
    for number, unit in re.findall(r"(\d+(?:[.,]\d)?)(?:\s*(?:-|–|\.\.|to)\s*\d+)?\s*([^\W\d_]+)", plain):
        size = 12 if unit.casefold() in _YEARS else 1 if unit.casefold() in _MONTHS else None
        if size is not None:
            found = (found or 0) + round(float(number.replace(",", ".")) * size)
    return found if found else (int(plain) if plain.strip().isdigit() else None)
