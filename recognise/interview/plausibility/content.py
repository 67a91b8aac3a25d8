"""Checks of content: P3 exams, P4 subjects, P5 marks, P6 the award at that time, P8 language.

Only what excludes itself is sure (a mark better than the best). A difference to what
the rule pack knows of a country is at most unclear: the pack may be wrong, the person may know better.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognise.interview.country import CountrySystem, number
from recognise.interview.plausibility.issue import Issue, Looked
from recognise.interview.plausibility.talk import Said, Talk
from recognise.rulepack.titles import fold, match_title

LANGUAGES = {
    "ar": "arabic العربية عربي", "en": "english", "fr": "french français francais", "fa": "persian farsi فارسی", "prs": "dari دری",
    "ps": "pashto پښتو", "ti": "tigrinya ትግርኛ", "am": "amharic አማርኛ", "uk": "ukrainian українська", "ru": "russian русский",
    "tr": "turkish türkçe turkce", "es": "spanish español", "pt": "portuguese português", "ur": "urdu اردو", "de": "german deutsch",
    "it": "italian italiano", "ku": "kurdish kurmanji sorani", "so": "somali", "zh": "chinese", "hi": "hindi", "bn": "bengali bangla",
}  # fmt: skip
WIDELY_TAUGHT = ("en", "fr", "ru", "ar")
"""Languages in which many countries teach some programmes; naming one is never a clash."""


def check_exam(talk: Talk) -> Looked | None:
    """P3: the exam for admission, and its result."""
    sat, system, claimed = talk.one("entry_exam"), talk.system, talk.claimed
    if sat is None or system is None:
        return None
    issues = []
    exams = system.section.get("exams") or ()
    ways = any(study.explained for study in talk.studies)
    if sat.value is False and exams and (claimed or 0) >= 5 and not ways:
        name = str(exams[-1]["text"].get("en", "a national examination"))
        issues.append(
            Issue(
                message="No national or entrance exam, where admission usually needs one.",
                clash=(str(sat), f"{system.name}: {name}"),
                question="How were you admitted, and what did the school ask for?",
            )
        )
    issues += _score(talk, system)
    return Looked(issues=tuple(issues))


def _score(talk: Talk, system: CountrySystem) -> Iterator[Issue]:
    score = talk.one("exam_score")
    known = [scale.best for scale in system.scales if scale.best is not None]
    if score is None or not isinstance(score.value, int) or not known:
        return
    stated = talk.one("grading_max")
    best = max([*known, stated.value if stated and isinstance(stated.value, int) else 0])
    if score.value > best:
        yield Issue(
            message=f"The score {score.value} is above every scale that is known ({best:g}).",
            clash=(str(score), f"{system.name}: best mark {best:g}"),
            question="What was the best possible score in that exam?",
            sure=score.value > 10 * best,
        )


def check_subjects(talk: Talk) -> Looked | None:
    """P4: are any of the compulsory subjects among those named?"""
    said, system = talk.one("subjects"), talk.system
    known = [word for words in (system.compulsory() if system else {}).values() for word in words]
    if said is None or not known or system is None:
        return None
    named = [fold(part) for part in re.split(r"[,;،\n]| and ", str(said.value)) if part.strip()]
    latin = [word for word in named if word.isascii()]
    if len(latin) < 3:
        return Looked()  # too few, or not in the language of the list: nothing to compare
    wanted = {word for text in known for word in fold(text).split() if len(word) > 3}
    if any(
        set(word.split()) & wanted
        or any(w[:5] in wanted_word for w in word.split() for wanted_word in wanted if len(w) > 4)
        for word in latin
    ):
        return Looked()
    return Looked(
        issues=(
            Issue(
                message="None of the subjects that are usually compulsory is among those named.",
                clash=(f"subjects: {len(named)} named", f"{system.name}: {', '.join(known[:6])}"),
                question="Which subjects did all pupils have, whatever their stream?",
            ),
        )
    )


def check_marks(talk: Talk) -> Looked | None:
    """P5: do the best mark, the pass mark and the own mark fit each other, and a scale of the country?"""
    best, passing, own = (talk.one(name) for name in ("grading_max", "grading_pass", "grade"))
    if best is None or not isinstance(best.value, int):
        return None
    issues = []
    falling = passing is not None and isinstance(passing.value, int) and passing.value > best.value
    if own is not None and isinstance(own.value, int):
        beyond = own.value < best.value if falling else own.value > best.value
        if beyond:
            issues.append(
                Issue(
                    message="The own mark is better than the best mark.",
                    clash=(str(best), str(own)),
                    question="Which marks were possible, and which of them was the best?",
                    sure=True,
                )
            )
    if passing is not None and passing.value == best.value:
        issues.append(
            Issue(
                message="The pass mark is the best mark.",
                clash=(str(best), str(passing)),
                question="Which marks were possible, and which of them was the lowest to pass?",
            )
        )
    issues += _known_scale(talk, best, falling)
    return Looked(issues=tuple(issues))


def _known_scale(talk: Talk, best: Said, falling: bool) -> Iterator[Issue]:
    system = talk.system
    scales = [scale.best for scale in system.scales if scale.best is not None] if system else []
    letters = system is not None and len(scales) < len(system.scales)
    abroad = any(study.country not in (None, system.code if system else None) for study in talk.studies)
    common = {100, *(round(scale) for scale in scales)}
    if system and scales and not letters and not abroad and best.value not in common:
        if not any(study.explained for study in talk.studies):
            yield Issue(
                message="The best mark is on none of the scales that are known of the country.",
                clash=(str(best), f"{system.name}: {'; '.join(sorted({f'{scale:g}' for scale in scales}))}"),
                question="At which school and in which year were these marks used?",
            )


def check_award(talk: Talk) -> Looked | None:
    """P6: was the title awarded, and did the institution exist, in that year?"""
    system, title, said = talk.system, talk.one("title"), talk.one("award_year")
    award = talk.year(said)
    if system is None or said is None or award is None:
        return None
    issues = [*_title_years(talk, system, title, said), *_institution_years(talk, system)]
    known = title is not None and match_title(system.table, str(title.value)).term is not None
    return Looked(issues=tuple(issues)) if known or issues else None


def _title_years(talk: Talk, system: CountrySystem, title: Said | None, said: Said) -> Iterator[Issue]:
    award = talk.year(said)
    term = match_title(system.table, str(title.value)).term if title else None
    if term is None or award is None or title is None:
        return
    rows = [
        row
        for row in system.table.rows
        if any(c.fact == "title" and term in c.cell.literals for c in row.when)
    ]
    cells = [[c.cell for c in row.when if c.fact == "award_year"] for row in rows]
    if not cells or not all(cells):
        return
    years = range(award.low - 2, award.high + 3)
    if any(cell.holds(year) for own in cells for cell in own for year in years):
        return
    issue = Issue(
        message="The title was not awarded in that year, as far as is known.",
        clash=(str(said), f"{system.name}, {term}: {' | '.join(cell.text for own in cells for cell in own)}"),
        question="How was the title written on your paper, and in which year was it issued?",
        sure=True,
    )
    yield issue.soften(talk.calendars_mix(system.code))


def _institution_years(talk: Talk, system: CountrySystem) -> Iterator[Issue]:
    said, year = talk.one("institution"), talk.one("award_year")
    award = talk.year(year)
    if said is None or award is None or year is None:
        return
    for one in system.section.get("institutions") or ():
        first, last = number(one.get("from")), number(one.get("to"))
        names = [fold(str(text)) for text in (one.get("text") or {}).values()]
        if not any(len(name) > 8 and name in fold(str(said.value)) for name in names):
            continue
        if (first and award.high < first) or (last and award.low > last + 2):
            yield Issue(
                message="The institution is known for other years.",
                clash=(str(year), f"{one['text'].get('en', '')}: {first or ''} to {last or ''}"),
                question="Did the institution have another name at that time, or was it part of another one?",
            )


def check_language(talk: Talk) -> Looked | None:
    """P8: the language of instruction."""
    issues, looked = [], False
    for study in talk.studies:
        said = study.said.get("instruction_language")
        system = talk.systems.get(study.country or "")
        code = language_of(str(said.value)) if said else None
        if said is None or system is None or code is None:
            continue
        looked = True
        if code in system.languages or code in WIDELY_TAUGHT or study.explained:
            continue
        if (
            {code, *system.languages} >= {"prs", "fa"}
            or code == "prs"
            and "fa" in system.languages
            or code == "fa"
            and "prs" in system.languages
        ):
            continue
        issues.append(
            Issue(
                message="The language of instruction is unusual for the country.",
                clash=(str(said), f"{system.name}: {', '.join(system.languages)}"),
                question="Was this a school of a community or of another country, and in which language were the exams?",
            )
        )
    return Looked(issues=tuple(issues)) if looked else None


def language_of(text: str) -> str | None:
    """The language code for a name or code, or ``None`` when it is not known."""
    folded = fold(text)
    if folded in LANGUAGES:
        return folded
    return next(
        (
            code
            for code, names in LANGUAGES.items()
            if any(fold(name) in folded.split() for name in names.split())
        ),
        None,
    )
