"""What a title is printed with and what is no part of it: sittings, numbers, the title that a certificate is only about."""

from __future__ import annotations

import re

_PARTS = "first|second|third|fourth|fifth|final|previous|part|semester|annual|supplementary|i+v?|vi*|year|[1-8](?:st|nd|rd|th)?"
_SITTING = re.compile(
    rf"(?<=[\w)])[^\w()]*(?:\((?:{_PARTS})\b[^()]*\)\W*|[\s,–-]+(?:{_PARTS})(?:\s+(?:year|semester|part))?\s+)"
    r"examinations?\b.*$|\s+(?:سال\s\w+\s)?(?:سالانہ|ضمنی|سمسٹر)\s+امتحان.*$|(?<=examination)\W+(?:(?:held|conducted)\s+)?(?:in\s+)?(?:[^\W\d_]+\W+)?(?:19|20)\d\d\W*$"
    r"|\s+\w?متحان\s+[\d/–-]+\s?ء?$",
    re.IGNORECASE,
)
"""Which examination of a course a paper is about (``(FINAL YEAR) EXAMINATION, SUMMER 2005``)."""
_SERIAL = re.compile(
    r"\s+(?:(?:[^\W\d_]{1,4}\s)?(?:№|N[°º]|Nr\.?|No\.?)\s?\d[\d\s/-]{3,}$|№\s?\d[\d/-]*(?=$|\s[^\W\d_]))"
)
"""The number of the paper behind its title."""
_AGREES = re.compile(
    r"[^\W\d_]+(?:o [^\W\d_]+(?:co|ario|ivo|ano|ado)|a [^\W\d_]+(?:ca|aria|iva|ana|ada)|[oar] [^\W\d_]+(?:al|il)"
    r"|[oe]s [^\W\d_]+(?:ales|iles|ais|icos|ários|arios|ivos|ados)|[ae]s [^\W\d_]+(?:ales|iles|ais|icas|árias|arias|ivas|adas)"
    r"|s [^\W\d_]+(?:nelles|nels|iques|ales|aires|ives)|n? [^\W\d_]+(?:nelle|nel|ique|ale|aire|ive))",
    re.IGNORECASE,
)
"""A word and the adjective that agrees with it, in Spanish, Portuguese and French."""
_ABOUT = re.compile(
    r"(?:certificaci[oó]n|certificado|constancia|certid[aã]o|declara[cç][aã]o|verificaci[oó]n|certificate|certification"
    r"|verification|confirmation|authentication)\s(?:(?:de|da|do|of|for|del|y|e|and)\s)?(?:(?:registro|registo|inscripci[oó]n"
    r"|autenticidad|validez|legalizaci[oó]n|expedici[oó]n|verification|authenticity)\s(?:(?:de|del|do|of)\s)?)?"
    r"(?:t[ií]tulo|grado|grau|degree|diploma)s?(?:\s(?:universitario|universit[aá]rio|profesional|profissional|acad[eé]mico|registrado))*",
    re.IGNORECASE,
)
_RANKED = re.compile(
    r"(?:first|second|third|перший|другий|третій|первый|второй|третий|birinci|ikinci|üçüncü|premier|deuxième|troisième|primer|segundo"
    r"|tercer|primeiro|terceiro|erste[rs]?|zweite[rs]?|dritte[rs]?)\s*\(",
    re.IGNORECASE,
)
"""The level of a course (``first (Bachelor)``), which is not yet a title."""

_RANK = re.compile(
    r"\d{1,2}\W*(?:[^\W\d_]{1,3}\s)?(?:\([^()]*\)\s*)?(?:разряд|розряд|категори|категорі|класс?|дәреже|разрад)\w*|[IVX]+",
    re.IGNORECASE,
)
"""The rank of a worker (``4 (четвёртый) разряд``)."""
_CYCLES = frozenset({"grado medio", "grado superior"})
_SENTENCE = re.compile(
    r"(?:this is to|vu (?:la|le|les|l['’])|considérant|visto el|vista la|gestützt auf|dem zeugnis|на підставі|на основании|استنادا|بناء على"
    r"|it is (?:hereby )?certif|we hereby|i hereby|se certifica|se hace constar|certifica(?:-se)?\s(?:que|la|o)\s|certifico que"
    r"|il est certifié|je soussigné|le présent|nous soussigné|hiermit|es wird (?:hiermit )?be|(?:para|a) (?:los|todos los|os|todos os) efe"
    r"|pour servir|цим (?:за)?свідч|настоящим|видан[аои]? |тасдиқ|تصدیق کی جاتی|نشهد|تشهد|بدین\s?وسیله|تصدیق می|تصدیق کیږي)",
    re.IGNORECASE,
)
"""How the sentence of a certificate begins."""
_GRADUATE = re.compile(
    r"\b(?:mezun\w*|graduates? of|graduated|diplômée? (?:de|d['’])|egresad[oa] de|titulad[oa] por|formad[oa] pel[ao]|absolvent\w*"
    r"|випускни\w+|выпускни\w+|فارغ\s?التحصیل|فارغ شده)",
    re.IGNORECASE,
)
"""Words for someone who studied at the body a line names."""
_NUMBER = re.compile(r"(?:\bn\.?\s?[º°o]\.?|№|\bNr\.|\bNo\.)\s?[\d.\s-]{5,}", re.IGNORECASE)


def bare_title(text: str) -> str:
    """A title without the examination and the number printed behind it."""
    return _SERIAL.sub("", without_sitting(text))


def without_sitting(text: str) -> str:
    """A title without the examination of the course that a paper is about."""
    return _SITTING.sub("", text)


def agrees(pair: str) -> bool:
    """Whether the second of two words is an adjective that goes with the first."""
    return _AGREES.fullmatch(pair) is not None


def is_about_title(text: str) -> bool:
    """Whether a heading says that a title was awarded or entered in a register (``CONSTANCIA DE TÍTULO``), and not which."""
    return _ABOUT.fullmatch(text.strip()) is not None


def is_level(text: str) -> bool:
    """Whether a text counts the levels of a course (``first (Bachelor)``) or the ranks of a trade, and names no title."""
    said = text.strip()
    return bool(_RANKED.match(said) or _RANK.fullmatch(said)) or said.casefold() in _CYCLES


def is_sentence(text: str) -> bool:
    """Whether words are a sentence or the number of a passport where a title was looked for (``This is to certify that``)."""
    return opens_sentence(text) or _NUMBER.search(text) is not None


def opens_sentence(text: str) -> bool:
    """Whether a line begins as a sentence or a legal ground does (``Vu le décret``): it heads no paper."""
    return _SENTENCE.match(text.strip()) is not None


def names_graduate(text: str) -> bool:
    """Whether a line says who studied at a body (``Osmangazi Üniversitesi mezunlarından``), and not that it issued the paper."""
    return _GRADUATE.search(text) is not None
