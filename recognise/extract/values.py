"""Values: is this printed text a name, a place, a number, a grade, a duration; and what is its normal form."""

from __future__ import annotations

import re
import unicodedata

from recognise.rulepack.folding import fold, script_of, words
from recognise.rulepack.lexicon import Lexicon

EDGE = "°º \t:;,.-–—_=|/\\•·*'’`\"“”„«»<>[]{}~#،؛۔።፡፣"
"""Signs at the ends of a printed value that are no part of it."""
_LETTERS = re.compile(r"[^\W\d_]")


def trim(text: str) -> str:
    """``text`` without separators, leader dots and quotes at its edges; balanced quotes and brackets stay."""
    text = re.sub(r"[._…]{3,}|[.\s]*\.\s\.[.\s]*", " ", text)
    text = " ".join(text.split())
    while text:
        inner = text.strip(EDGE)
        for left, right in (("«", "»"), ("“", "”"), ("„", "“"), ('"', '"')):
            if (
                inner
                and left in inner
                and inner.count(left) > inner.count(right) - (left == right)
                and text.endswith(right)
            ):
                inner += right
                break
        if inner.startswith("(") and inner.endswith(")"):
            inner = inner[1:-1]
        if inner.startswith(")"):
            inner = inner[1:]
        if inner.endswith("(") or (inner.endswith(")") and "(" not in inner):
            inner = inner.rstrip("()")
        if inner == text:
            return text
        text = inner
    return text


def ascii_digits(text: str) -> str:
    """``text`` with the digits of all scripts as ASCII and the Arabic decimal sign as a point."""
    return "".join(
        str(unicodedata.digit(char)) if char.isdigit() and unicodedata.digit(char, None) is not None else char
        for char in text
    ).replace("٫", ".")


_BRACKETED = re.compile(r"[()][^()]+[()]")
"""A text that stands in brackets as a whole, whichever way a right-to-left line turned them."""


_NEXT_SENTENCE = re.compile(r"(?<=[^\W\d_]{5})[.۔።]\s")
"""The end of a sentence after a name: shorter words before a point are abbreviations (``Mohd. Ali``)."""


_POINT_FOR_SPACE = re.compile(r"(?<=[^\W\d_]{3})\.(?=[^\W\d_]{3})")
"""A speck between two words of a name (``Bawer.Demirtaş``)."""


_CLAUSE = re.compile(r"\S+(?:\s+[^\s,،]+){1,6}(?=\s?[,،])")
"""What stands before the first comma of a sentence, two words at least."""


def name(text: str, lexicon: Lexicon, *, most: int = 7, born: bool = False) -> str | None:
    """A person's name, or ``None``: one to seven words of letters, no digits, none of them a word of the forms.

    Words that mean *son of* end it, but for those that in an Arabic text (``born``) are parts of names.
    """
    text = re.sub(r"^[\s()]*|[\s()]*$", "", text) if _BRACKETED.fullmatch(text.strip()) else text
    if text.count("(") != text.count(")"):
        text = text.strip("() ")
    text = _POINT_FOR_SPACE.sub(" ", text)
    if len(text.split()) > most and (clause := _CLAUSE.match(text)):
        text = clause[0]
    text = _NEXT_SENTENCE.split(drop_honorific(trim(re.sub(r"\((?:[^()]*)\)", " ", text)), lexicon))[0]
    named = drop_honorific(" ".join(_capitalised(_addressed(text, lexicon))), lexicon)  # de Don Sergio
    parts = _before_relation(named.split(), lexicon, born=born)
    text = " ".join(parts)
    if not 1 <= len(parts) <= most or any(char.isdigit() for char in text) or len(text) < 3:
        return None
    initials = sum(len(part) == 1 for part in parts)
    spelt = initials <= 3 and all(len(part) == 1 for part in parts[:initials]) and len(parts[-1]) > 3
    if any(sign in text for sign in ":;@%№+=") or (initials > max(1, len(parts) // 2) and not spelt):
        return None
    if any(part.strip(",").endswith("-") or part in _JOINING for part in parts):
        return None  # Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik
    if any(part.islower() and len(part) > _PARTICLE and script_of(part) == "Latn" for part in parts[1:-1]):
        return None  # Vocational and higher education in Malta
    if text == text.lower() != text.upper():  # small letters throughout: a word of the sentence
        return None
    text = _SUFFIX.sub("", text)
    tokens = words(text)
    for table in (
        "institution_words",
        "title_words",
        "company_words",
        "authority_words",
        "course_headers",
    ):
        found = lexicon.find(table, tokens)
        if found is not None and len(tokens) > 1 and not _is_son(tokens, found):
            return None
    if len(tokens) > 1 and tokens[0] in _ARTICLES and (tokens[1],) in lexicon.labels:
        return None  # A Ministra da Educação
    if len(tokens) > 1 and any(
        label.meaning == "holder_name" for label in lexicon.labels.get((tokens[0],), ())
    ):
        return None  # نام پدر: another label
    praised = lexicon.has("grade_words", tuple(tokens))
    if len(tokens) > 1 and (praised or lexicon.mentions(_after_praise(tokens, lexicon), "breaks")):
        return None
    if len(tokens) > 1 and all(token in lexicon.vocabulary for token in tokens):
        return None
    if any(token in lexicon.duration_units for token in tokens) and any(
        token in lexicon.number_words for token in tokens
    ):
        return None  # five years
    bare = tuple(" ".join(tokens).removeprefix("و").split())  # ونام خانوادگی: the rest of a label
    if tuple(tokens) in lexicon.labels or bare in lexicon.labels or tuple(tokens) in lexicon.document_types:
        return None
    if _begins_as_label(tokens, lexicon):
        return None  # نام پدر with a letter misread, the Minister of Education
    return text.rstrip(",")


_ARTICLES = frozenset({"a", "o", "el", "la", "le", "the", "der", "die"})


def _is_son(tokens: list[str], found: tuple[int, int]) -> bool:
    """Whether a word of companies is the *son of* in a Tuareg name (``AG ALHASSANE Lassine``): a company's stands last."""
    return tokens[found[0]] == "ag" and found[0] + 1 < len(tokens)


def _begins_as_label(tokens: list[str], lexicon: Lexicon) -> bool:
    """Whether words begin with the label of a name, or with an office of two words and more."""

    def means(length: int, meanings: frozenset[str]) -> bool:
        labels = lexicon.labels.get(tuple(tokens[:length])) or lexicon.labels.get(
            (*(word.removeprefix("و") for word in tokens[:1]), *tokens[1:length]), ()
        )
        return bool(labels) and all(label.meaning in meanings for label in labels)

    return means(1, _NAMES) or any(means(length, _OTHER) for length in range(2, len(tokens)))


_NAMES = frozenset({"holder_name", "given_names", "surname"})
_OTHER = frozenset({"other"})
_SUFFIX = re.compile(r"(?<=[^\W\d_]{2})['’](?:n?[ıiuü]n|[yn][ae])$", re.IGNORECASE)
"""The case of a Turkish name, which is written behind an apostrophe."""
_JOINING = frozenset({"für", "und", "for", "and", "pour", "et", "with", "mit"})
"""What joins the words of trades and bodies, never those of a name."""
_PARTICLE = 5
"""Letters of the longest small word in the midst of a Latin name (``della``, ``binti``)."""


def _after_praise(tokens: list[str], lexicon: Lexicon) -> list[str]:
    """The words of a name after a first one that praises: ``بریالی`` is a grade as well as a man's name."""
    return tokens[1:] if lexicon.has("grade_words", tuple(tokens[:1])) else tokens


_BORN = frozenset({"ولد", "منت"})


def _before_relation(parts: list[str], lexicon: Lexicon, *, born: bool) -> list[str]:
    """A name up to ``son of``, also where OCR glued that word to the next one.

    After a single word a whole line of ancestors belongs to the name, as it is borne on the Gulf: فاطمة بنت سعيد بن خلفان.
    """
    relations = [
        phrase[0] for phrase in lexicon.lists["relations"] if len(phrase) == 1 and len(phrase[0]) >= 4
    ]
    for index, part in enumerate(parts):
        if (index == 1 and (born or len(parts) - index > 3)) or (born and part in _BORN):
            continue
        pair = tuple(words(" ".join(parts[index : index + 2])))
        if index and (pair in lexicon.lists["relations"] or pair[:1] in lexicon.lists["relations"]):
            return parts[:index]
        if index and fold(part) == "د" and script_of(parts[0]) == "Arab":  # Pashto: of
            return parts[:index]
        if index and fold(part).startswith(tuple(relations)) and script_of(part) != "Latn":
            return parts[:index]
    return parts


def _capitalised(parts: list[str]) -> list[str]:
    """Without words in small letters at either end: they belong to the sentence, not to the name."""
    while len(parts) > 1 and parts[0].islower():
        parts = parts[1:]
    while len(parts) > 1 and parts[-1].islower() and fold(parts[-1]) not in _CHILD:
        parts = parts[:-1]
    return parts


_CHILD = frozenset(
    fold(word)
    for word in "кызы оглы гызы кизи углы угли уулу ұлы қызы ўғли қизи зода qızı oğlu qizi oglu ogly gyzy kyzy uulu uly".split()
)
"""What ends a name in Turkic languages after the father's (``Эльдар кызы``), in small letters."""


_TO = frozenset("ለንበብ")
"""Prepositions that Amharic and Tigrinya write on to the word after them."""


def _addressed(text: str, lexicon: Lexicon) -> list[str]:
    """The words of a name after a form of address in its midst (``نمرات محترم رامین جویا``), and before a place in the sentence."""
    parts = text.split()
    for index, part in enumerate(parts):
        if index and _CASE_OF_PLACE.search(part) and (fold(re.split("['’]", part)[0]),) in lexicon.places:
            return parts[:index]
        bare = part[1:] if part[0] in _TO else part
        address = 0 < index < len(parts) - 2 and len(bare) > (3 if bare == part else 1)
        if (
            address
            and any(lexicon.has("honorifics", tuple(words(form))) for form in (part, bare))
            and not _is_given(parts[:index], lexicon)
        ):
            return parts[index + 1 :]
    return parts


def _is_given(before: list[str], lexicon: Lexicon) -> bool:
    """Whether words in Arabic letters are no words of forms: what follows is a name, though it also addresses (``محمود السيد``)."""
    arabic = script_of(" ".join(before)) == "Arab"
    return arabic and not any(word in lexicon.vocabulary for word in words(" ".join(before)))


_CASE_OF_PLACE = re.compile(r"['’](?:[dt][ae]|[dt][ae]n|[ny]?[ae]|[ns]?[ıiuü]n)$")
"""Turkish endings that a place bears in a sentence (``Türkiye’de``)."""


def drop_honorific(text: str, lexicon: Lexicon) -> str:
    """``text`` without forms of address before it (Mr, Herr, السيد …)."""
    parts = text.split()
    changed = True
    while changed and len(parts) > 1:
        changed = False
        for count in (3, 2, 1):
            address = " ".join(parts[:count])
            bare = address[1:] if address[0] in _TO else address
            if len(parts) > count and any(
                lexicon.has("honorifics", tuple(words(form))) for form in (address, bare)
            ):
                parts = parts[count:]
                changed = True
                break
    return " ".join(parts)


def _before_day(text: str, lexicon: Lexicon) -> str:
    """What stands before a word of dates and its figures (``تعز سنة: 1993``), or before such a word that ends the text."""
    found = list(re.finditer(r"[^\W\d_]+", text)) if script_of(text) == "Arab" else []
    for match in found[1:]:
        word, rest = fold(match[0]), text[match.end() :].strip(EDGE)
        dated = any(label.meaning == "award_date" for label in lexicon.labels.get((word,), ()))
        if (dated or (len(word) > 2 and word in lexicon.date_fillers and rest)) and not rest.strip(
            "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹/-. م"
        ):
            return text[: match.start()]
    return text


def place(text: str, lexicon: Lexicon) -> str | None:
    """A place name of at most six words, without digits."""
    text = trim(_before_day(re.sub(r"\([^()]*$", "", text), lexicon))
    parts = text.split()
    if (
        not 1 <= len(parts) <= 6
        or any(char.isdigit() for char in text)
        or len(text) < 2
        or not _LETTERS.search(text)
    ):
        return None
    tokens = words(text)
    if lexicon.has("breaks", tuple(tokens)):
        return None
    if tuple(tokens) in lexicon.labels or (len(tokens) > 1 and tuple(tokens[:1]) in lexicon.months):
        return None
    return text


_NUMBER = re.compile(r"[^\W_]*\d[^\W_]*|[^\W\d_]{1,5}(?=[\s\-/.№]*\d)")


_NUMBER_WORD = re.compile(
    r"^(?:(?:n|no|nr|num|número|numéro|numer|№|n[°ºo0*?'\"^]|n\.\s?[°ºo*?'\"^])(?:[.:°º]\s*|\s+))+(?=\S*\d)",
    re.IGNORECASE,
)


_DAY = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])(?P<mark>[./\-])(?:0?[1-9]|1[0-2])(?P=mark)(?:19|20)\d\d"
    r"|(?:1[34]|19|20)\d\d(?P<sign>[./\-])(?:0?[1-9]|1[0-2])(?P=sign)(?:0?[1-9]|[12]\d|3[01])"
)
"""A day, which is never the number of a paper."""


_NOISE = re.compile(r"[a-z]+\d+[a-z]+")
"""Small letters on both sides of digits: figures that were taken for letters."""


_ABJAD = re.compile(r"(?![دو]$)[\u0621-\u064a](?:[/.\-][\u0621-\u064a])*")
"""A letter of Arabic script, or some with strokes between, that stands for an office before a number (``م ب/861``), no word of one letter."""


_ETHIOPIC = re.compile(r"[\u1200-\u135a]{1,4}")
"""Letters that stand for an office before a number in Ethiopic script (``ነመኮ 2281``)."""


def number(text: str) -> str | None:
    """A document number: at least two digits, with the short letter groups and signs that belong to it."""
    text = re.sub(
        r"(?:(?<=\s)|^)(?:N[e2oèоº°0]?|[МMХX][eеoо])\.?(?=\s\d)", "№", trim(ascii_digits(text))
    )  # the sign № as OCR reads it
    text = re.split(r"\s*[,;(]\s*|\s{2,}", text)[0]
    text = _NUMBER_WORD.sub("", text)
    kept: list[str] = []
    for part in text.split():
        bare = part.strip(".,:")
        digits = sum(char.isdigit() for char in bare)
        if _NOISE.fullmatch(bare):
            return None
        if (
            digits
            or bare in ("№", "N°", "Nº", "-", "/")
            or (len(bare) <= 8 and bare.isupper())
            or _ABJAD.fullmatch(bare)
            or (_ETHIOPIC.fullmatch(bare) and bare != "ቀን")
        ):
            kept.append(bare)
        elif kept and any(char.isdigit() for char in " ".join(kept)):
            break
        else:
            return None
    while kept and not any(char.isdigit() for char in kept[-1]):
        kept.pop()
    if kept and kept[0] in ("№", "N°", "Nº", "-", "/"):
        kept = kept[1:]
    joined = " ".join(kept)
    if sum(char.isdigit() for char in joined) < 2 or len(joined) > 34 or _DAY.fullmatch(joined):
        return None
    return joined


_HANGING = frozenset(
    "имени імені and avec mit of with und für fur der et des de du y e i и та і в por para com con ve û iyo ee و او اور na em en in the for at the zu im do da la die das über eine einer eines del los las el les aux sur sobre об про для при مع بن ابن bin ibn von van".split()
)


def unfinished(text: str) -> bool:
    """Whether a name or title cannot end here: a joining word ends it, or a quote or bracket is still open."""
    tokens = words(text)
    return (bool(tokens) and len(tokens) > 1 and tokens[-1] in _HANGING) or any(
        text.count(left) > text.count(right)
        for left, right in (("«", "»"), ("(", ")"), ("„", "“"), ("“", "”"))
    )


_OF = frozenset({"of", "the", "de", "la", "el", "da", "do", "du", "l", "der", "des", "del", "o", "a", "le"})


def from_body_word(text: str, lexicon: Lexicon) -> str:
    """``El Rector de la Universidad de Oriente`` from its institution word on: an office before it is no part of the name."""
    parts = [(match.start(), tuple(words(match.group(0)))) for match in re.finditer(r"\S+", text)]
    for index, (start, word) in enumerate(parts):
        if lexicon.has("institution_words", word):
            before = parts[index - 1][1] if index else ()
            titled = lexicon.has("honorifics", parts[0][1])  # Dña. Ana Gil, secretaria del …
            ahead = [other for _, other in parts[:index] if other[:1] not in {(small,) for small in _OF}]
            named = not titled and any(lexicon.has("authority_words", other) for other in ahead)
            named &= len(ahead) > 1  # not: la Dirección de la Escuela
            return text[start:] if index > 1 and before[:1] and before[0] in _OF and not named else text
    return text


_TWICE = re.compile(r"(\S.{4,}) \1")
"""The same words in two columns."""


def _once(text: str) -> str:
    match = _TWICE.fullmatch(text)
    return match[1] if match else text


def phrase(text: str, *, most: int = 14) -> str | None:
    """A title, field of study or institution: some words with letters, not a sentence."""
    text = _once(trim(text))
    parts = text.split()
    if not 1 <= len(parts) <= most or len(text) < 2 or sum(char.isalpha() for char in text) < 2:
        return None
    return text
