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
    """The length in months, or ``None`` when the text names no single length. A range gives its lower end.

    A length that is said twice (``4 years (48 months)``, ``4 years / 4 роки``) counts once; two lengths are none.
    """
    plain = "".join(
        str(unicodedata.digit(c)) if c.isdigit() and unicodedata.digit(c, None) is not None else c
        for c in text
    )
    if re.search(r"\d{5}", plain):  # a serial number, not a length
        return None
    iso = re.fullmatch(r"P(?:(\d+)Y)?(?:(\d+)M)?", plain.strip())
    if iso and any(iso.groups()):
        return 12 * int(iso[1] or 0) + int(iso[2] or 0)
    years, months = set(), set()
    for number, unit in re.findall(r"(\d+(?:[.,]\d)?)(?:\s*(?:-|–|\.\.|to)\s*\d+)?\s*([^\W\d_]+)", plain):
        size = float(number.replace(",", "."))
        if unit.casefold() in _YEARS:
            years.add(round(12 * size))
        elif unit.casefold() in _MONTHS:
            months.add(round(size))
    if not years and not months:
        return int(plain) if re.fullmatch(r"[0-9]+", plain.strip()) else None
    if len(years) > 1 or len(months) > 1:
        return None
    whole, part = sum(years), sum(months)
    if years and part >= 12:  # the same length in other words, or a contradiction
        return whole if whole == part else None
    return (whole + part) or None
