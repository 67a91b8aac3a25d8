"""Pieces of a printed value: its halves in two scripts, and what stands before the name of a field of study."""

from __future__ import annotations

import re

from recognise.extract.dates import find_dates
from recognise.extract.values import ascii_digits
from recognise.rulepack.folding import fold_mapped, script_of, words
from recognise.rulepack.lexicon import Lexicon

_CLASSIFIER_CODE = re.compile(
    r"^[\s\"'«“]*(?=\w*\d)(?:[\w.\-]{2,12}[\"'»”]?\s*(?:[-–—:|]\s*|\s(?=[«\"“]))|[\w.\-]{4,12}\s(?=[^\W\d_]{3})|\d-\d\d(?:\s\d\d){1,2}(?:\s\d\d)?\s*(?=[^\W\d_]|[«\"“]))"
)
"""Code of a list of specialities (``34.02.01``, ``5B070400 –``, ``121``) before a field of study."""
_LEADING_OF = re.compile(r"(?:of|de|du|des|da|do|der)\s+|d['’]", re.IGNORECASE)
_QUOTED = re.compile(r"[«\"“„]([^«»\"“”„]{3,})[»\"”“]")


_CODE = re.compile(r"\s*\d[\d\W]+[«\"“„]")
"""A code, however its signs were read, before a name in quotes (``3-25 01'51 «Торговое дело»``)."""


_PLANNED = re.compile(
    r"\s*\((?:[^()]*\s)?(?:(?:plan|res|resoluci[óo]n|resolution|code|c[óo]digo|ordenanza|decreto|decree|код|шифр)\b|n[°º]|№|nr\.|no\.)[^()]*\d[^()]*\)\s*$",
    re.IGNORECASE,
)
"""By which plan or under which number a subject was taught (``Turismo (Plan Resolución N° 7085/94)``)."""
_STRAY = re.compile(r"^\s*(?:[a-zà-ÿ']{1,4}\s+)+(?=[\u0400-\u04ff\u0600-\u06ff\u1200-\u137f])")
"""The end of a sentence in Latin letters (``que``) before a value in another script: what stood beside it in the other column."""


def without_code(text: str) -> str:
    """A field of study without the code before it and the quotes that remain around it."""
    text = _PLANNED.sub("", text)
    coded = _CODE.match(text) and _QUOTED.search(text)
    if coded:
        return coded.group(1)
    bare = _CLASSIFIER_CODE.sub("", text)
    quoted = _QUOTED.fullmatch(bare.strip())
    return quoted.group(1) if quoted is not None and bare != text else bare


_STEP = re.compile(
    r"(?<![\w.,/-])\d{1,3}(?:[.,]\d{1,2})?\s?%?\s*(?:[-–—]|to|à|bis|hasta|a|até|до|ilâ|ila|إلى|الى|تا|heta|ilaa|እስከ|ክሳብ)\s*\d{1,3}(?:[.,]\d{1,2})?(?![\w/-])"
)
"""The marks of one step of a scale (``65-79``)."""


def is_legend(line: str) -> bool:
    """Whether a line explains a scale: it gives the marks of more than one step of it (``65-79 Merit; 50-64 Pass``)."""
    return len(_STEP.findall(ascii_digits(line))) > 1


def tail_only(text: str) -> bool:
    """``do Minho`` below ``Universidade``: the label is the first word of the name."""
    first = text.split()[0] if text.split() else ""
    return first.islower() and first.isalpha() and len(first) <= 5


_NAME_LABELS = frozenset({"holder_name", "given_names", "surname"})


def without_label_behind(text: str, lexicon: Lexicon) -> str:
    """A name of two words or more without what forms print behind it: a label in another language (``Ali Omar  Full name``), the sex."""
    parts = text.split()
    for length in range(min(4, len(parts) - 2), 0, -1):
        behind = " ".join(parts[-length:])
        phrase, latin = tuple(words(behind)), script_of(behind) == "Latn"
        labels = lexicon.labels.get(phrase, ())
        label = labels and (latin or length > 1) and all(one.meaning in _NAME_LABELS for one in labels)
        if label or (lexicon.has("sex_words", phrase) and not latin):
            return " ".join(parts[:-length])
    return text


def variants(text: str, mixed: bool) -> list[str]:
    """``original / translation`` as two values when the halves are in different scripts, else the text itself.

    In a document of two scripts (``mixed``) two Latin halves mean that the original was misread: the second one counts.
    """
    text = _STRAY.sub("", text)
    parts = [part for part in re.split(r"\s+[/|]\s+|\s*[/|]\s*(?=[^\W\d])", text) if part.strip()]
    if len(parts) == 2 and script_of(parts[0]) != script_of(parts[1]):
        return parts
    if len(parts) == 2 and mixed and " / " in text and script_of(parts[1]) == "Latn":
        return parts[1:]
    if mixed and len(parts) == 1 and len(cuts := _script_breaks(text)) > 1:
        return [text[: cuts[0]]]  # the lines below it too
    for part in parts[:1]:
        split = _script_break(part)
        if split is not None and len(parts) == 1:
            return [part[:split], part[split:]]
    return [text]


def _script_breaks(text: str) -> list[int]:
    """Where a text changes from one script to another at a word border."""
    parts = [(match.start(), script_of(match.group(0))) for match in re.finditer(r"\S+", text)]
    scripts = [(start, script) for start, script in parts if script not in ("Zyyy", "Zzzz")]
    return [start for (_, left), (start, right) in zip(scripts, scripts[1:], strict=False) if left != right]


def _script_break(text: str) -> int | None:
    """Where a text changes once from one script to another, or ``None``."""
    breaks = _script_breaks(text)
    return breaks[0] if len(breaks) == 1 else None


def after_of(text: str) -> str:
    """``of Civil Engineering, Faculty of …`` after ``Department``: the name alone."""
    return _LEADING_OF.sub("", text).split(",")[0] if _LEADING_OF.match(text) else text


_SAID = re.compile(
    r"\s*(?:(?:the|la|el|le|o|a)\s+)?(?:названн|эт(?:ой|ого|ом)\b|ц(?:ього|ієї)\b|указанн|вышеуказанн|данно|назван|зазначен|вищезазначен|said\b|aforesaid|above|mencionad|referid|citad|susdit|genannt)[\w-]*\s",
    re.IGNORECASE,
)


def said_before(text: str) -> bool:
    """Whether a body is spoken of (``of the said institute``) whose name stands elsewhere."""
    return _SAID.match(text) is not None


_BEFORE = re.compile(r"\s*(?P<quoted>«[^«»]{3,}»)\s+\S")
_CAPTION = re.compile(r"^\s*\([^()]{4,}\)\s+(?=\S)")
"""What else a label says in brackets behind it (``по направлению (специальности) «…»``)."""


def up_to_quote(text: str) -> str:
    """What is in quotes at the beginning of a text, if more follows it: the sentence goes on (``«Joiner» of 520 hours``)."""
    text = _CAPTION.sub("", text)
    match = _BEFORE.match(text)
    return match["quoted"] if match is not None else text


_STATUS = re.compile(
    r"\s*[,;]\s*(?:[^\W\d_]+\s+){0,2}?(?:public|publique|p[úu]blic[oa]|private|privée?|privad[oa]|state|estatal|staatlich\w*|öffentlich\w*|privat\w*"
    r"|devlet|vakıf|özel|державн\w*|приватн\w*|комунальн\w*|государственн\w*|частн\w*|муниципальн\w*|статус|форма|status)(?:\s+[^\W\d_]+){0,3}$",
    re.IGNORECASE,
)


def without_status(text: str) -> str:
    """A body without what a supplement says of its status (``…, state university``)."""
    return _STATUS.sub("", text)


def within_bracket(text: str) -> str:
    """What of a text stands in the bracket it was taken from (``Anesthésie) sur le territoire national``)."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return text[:at] if at > 2 and script_of(text) in ("Latn", "Cyrl") else text
    return text


BRACKET_END = re.compile(r"\s*\(([^()]*)\)\s*$")
"""What stands in brackets at the end of a value."""


def without_repeat(text: str) -> str:
    """A field of study without the college of it in brackets (``Psicologia Clínica (Colégio de Psicologia Clínica)``)."""
    match = BRACKET_END.search(text)
    before = text[: match.start()] if match is not None else ""
    return before if match is not None and before and set(words(before)) <= set(words(match[1])) else text


_AS = (["como"], ["as"], ["comme"])
"""What leads to a post, whose name is whole (``como Técnica en Redes``)."""


def without_degree(text: str, lexicon: Lexicon, before: str = "") -> str:
    """``Licenciatura em Ensino de Química``: the field of study is what follows the degree."""
    if words(before)[-1:] in _AS:
        return text
    match = re.match(r"\s*(\S+)\s+(?:em|en|in)\s+(?=\S)", text, re.IGNORECASE)
    degree = match is not None and lexicon.has("title_words", tuple(words(match.group(1))))
    return text[match.end() :] if match is not None and degree else text


def before_date(text: str, lexicon: Lexicon) -> str:
    """A phrase up to the date that follows it in the sentence (``Anlagenmechaniker am 28. Januar 2013``)."""
    folded = fold_mapped(text)
    dates = find_dates(folded.text, lexicon)
    if not dates or dates[0].start == 0:
        return text
    before = text[: folded.origin[dates[0].start]].rstrip(" ,")
    head, _, last = before.rpartition(" ")
    return head if head and len(last) <= 4 else before


DEPARTMENT = re.compile(
    r"(?:(?:the|le|la|el|o|a)\s+)?(?:department|dept\.?|division|faculty|département|faculté|departamento|facultad|faculdade|carrera|carreira|filière)\s+(?:of|de|du|do|da|des)\s+",
    re.IGNORECASE,
)
"""What only says that the name of a branch, department or course of studies follows."""
DEGREE_OF = re.compile(
    r"\s*(?:(?:the|le|el|o)\s+)?(?:degree|grade|grado|grau)\s+(?:of|de|d['’])\s*(?=\S)", re.IGNORECASE
)
CYCLE = re.compile(r"\A\s*(?:grado\s+)?(?:medio|superior)\s+(?:de|en)\s+(?=\S)", re.IGNORECASE)
"""The cycle before a title of Spanish vocational training (``grado medio de Técnico en …``)."""
