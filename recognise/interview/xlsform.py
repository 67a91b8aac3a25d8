"""Templates as XLSForms, for ODK Collect, Enketo and KoboToolbox.

question -> survey row · choices -> choices sheet · section -> group · repeated section -> repeat · skip logic -> relevant ·
bounds -> constraint · template id and structure -> form_id and version. What a form cannot say by itself gets rows of its
own: questions declined and notes (once a section), the interview's circumstances, and the version as a calculated value,
since servers replace the version of the settings sheet by one of theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from recognise.interview.values import bounds
from recognise.model.interview import InterviewTemplate, Question, Section, Skip

NAMES = {
    "en": "English", "ar": "العربية", "uk": "українська", "fa": "فارسی", "ti": "ትግርኛ", "fr": "français", "sl": "slovenščina",
    "de": "Deutsch", "it": "italiano", "es": "español", "ru": "русский", "tr": "Türkçe", "ps": "پښتو", "ur": "اردو", "so": "Soomaali",
    "am": "አማርኛ", "pt": "português", "nl": "Nederlands",
}  # fmt: skip
YES_NO = {
    "yes": {
        "en": "Yes",
        "ar": "نعم",
        "uk": "Так",
        "fa": "بله",
        "ti": "እወ",
        "fr": "Oui",
        "sl": "Da",
        "de": "Ja",
        "it": "Sì",
        "es": "Sí",
    },
    "no": {
        "en": "No",
        "ar": "لا",
        "uk": "Ні",
        "fa": "خیر",
        "ti": "ኣይፋል",
        "fr": "Non",
        "sl": "Ne",
        "de": "Nein",
        "it": "No",
        "es": "No",
    },
}
TYPES = {
    "text": "text", "integer": "integer", "year": "integer", "months": "integer", "date": "date", "country": "text", "note": "note",
    "photo": "image", "yes_no": "select_one yes_no",
}  # fmt: skip
MODES = {
    "none": "No interpreter",
    "in_person": "In person",
    "phone": "By phone",
    "video": "By video",
    "relative": "A relative",
}
DECLINED, NOTES, ABOUT = "declined_", "notes_", "about_interview"
Row = dict[str, str]


def column(kind: str, language: str) -> str:
    """The heading of a translated column, such as ``label::العربية (ar)``."""
    return f"{kind}::{NAMES.get(language, language)} ({language})"


def labels(template: InterviewTemplate, texts: Mapping[str, str], kind: str = "label") -> Row:
    """One text in every language of the template; a text of ours that exists in English only is shown as it is."""
    return {
        column(kind, language): texts.get(language) or texts.get("en", "") for language in template.languages
    }


def relevant(skips: tuple[Skip, ...], template: InterviewTemplate) -> str:
    """Skip logic as an XPath expression with the meaning of ``logic.holds``."""
    return " and ".join(_condition(skip, template) for skip in skips)


def _condition(skip: Skip, template: InterviewTemplate) -> str:
    asked = template.question(skip.question)
    assert asked is not None
    name, cell = f"${{{skip.question}}}", skip.cell
    if cell.any:
        return f"{name} != ''"
    if cell.spans is not None:
        if asked.type == "yes_no":
            words = [f"{name} = '{word}'" for word, value in (("yes", 1), ("no", 0)) if cell.holds(value)]
            return f"({' or '.join(words)})" if words else "false()"
        parts = [f"({name} >= {low} and {name} <= {high})" for low, high in cell.spans]
        return f"({name} != '' and ({' or '.join(parts)}))"
    one = "selected({0}, '{1}')" if asked.type == "choices" else "{0} = '{1}'"
    parts = [one.format(name, word) for word in sorted(cell.literals)]
    parts += [f"starts-with({name}, '{prefix}')" for prefix in cell.prefixes]
    joined = f"({' or '.join(parts)})"
    return f"({name} != '' and not{joined})" if cell.negated else joined


def survey(template: InterviewTemplate) -> list[Row]:
    """The rows of the survey sheet."""
    rows: list[Row] = [*_about(template)]
    for section in template.sections:
        kind = "repeat" if section.repeat is not None else "group"
        rows.append(
            {
                "type": f"begin_{kind}",
                "name": section.id,
                "relevant": relevant(section.when, template),
                **labels(template, section.text),
            }
        )
        rows += [_question(template, question) for question in section.questions]
        rows += _extras(template, section)
        rows.append({"type": f"end_{kind}"})
    return rows


def _about(template: InterviewTemplate) -> Iterator[Row]:
    def row(type: str, name: str, text: str, **more: str) -> Row:
        return {"type": type, "name": name, **labels(template, {"en": text}), **more}

    yield {"type": "calculate", "name": "template_id", "calculation": f"'{template.id}'"}
    yield {"type": "calculate", "name": "template_version", "calculation": f"'{template.form_version}'"}
    yield {"type": "begin_group", "name": ABOUT, **labels(template, {"en": "About this interview"})}
    yield row("date", "held_on", "Date of the interview")
    yield row("text", "case_id", "Case")
    yield row("text", "claim_id", "Claim")
    yield row("text", "office", "Office")
    yield row("text", "interviewers", "Interviewers (staff codes, separated by commas)")
    yield row("text", "interview_languages", "Languages (codes, the officer's first, separated by commas)")
    yield row("select_one interpreter", "interpreter", "Interpreter")
    if template.consent:
        yield {"type": "note", "name": "consent_text", **labels(template, template.consent)}
        yield {
            "type": "select_one yes_no",
            "name": "consent_given",
            "required": "yes",
            **labels(template, {"en": "Consent given"}),
        }
    yield {"type": "end_group"}


def _question(template: InterviewTemplate, question: Question) -> Row:
    kind = {"choice": f"select_one {question.id}", "choices": f"select_multiple {question.id}"}
    row = {
        "type": kind.get(question.type) or TYPES[question.type],
        "name": question.id,
        **labels(template, question.text),
    }
    if question.hint:
        row |= labels(template, question.hint, "hint")
    row["relevant"] = relevant(question.when, template)
    row["required"] = "yes" if question.required else ""
    limit = _constraint(question)
    if limit:
        row["constraint"] = limit
        row |= labels(template, {"en": _limit_text(question)}, "constraint_message")
    return row


def _constraint(question: Question) -> str:
    if question.type == "country":
        return "regex(., '^[A-Za-z]{3}$')"
    if question.type not in ("integer", "year", "months"):
        return ""
    low, high = bounds(question)
    parts = [f". >= {low}" if low is not None else "", f". <= {high}" if high is not None else ""]
    return " and ".join(part for part in parts if part)


def _limit_text(question: Question) -> str:
    if question.type == "country":
        return "Three letters, such as SYR"
    low, high = bounds(question)
    return f"{'' if low is None else low} – {'' if high is None else high}"


def _extras(template: InterviewTemplate, section: Section) -> Iterator[Row]:
    yield {
        "type": f"select_multiple {DECLINED}{section.id}", "name": f"{DECLINED}{section.id}",
        **labels(template, {"en": "Questions the person did not want to answer"}),
    }  # fmt: skip
    yield {
        "type": "text", "name": f"{NOTES}{section.id}", "appearance": "multiline",
        **labels(template, {"en": "Notes (one line each: question: note)"}),
    }  # fmt: skip


def choices(template: InterviewTemplate) -> Iterator[Row]:
    """The rows of the choices sheet."""
    for word, texts in YES_NO.items():
        yield {"list_name": "yes_no", "name": word, **labels(template, texts)}
    for mode, text in MODES.items():
        yield {"list_name": "interpreter", "name": mode, **labels(template, {"en": text})}
    for section in template.sections:
        for question in section.questions:
            for choice in question.choices:
                yield {"list_name": question.id, "name": choice.value, **labels(template, choice.text)}
        for question in section.questions:
            if question.type != "note":
                yield {
                    "list_name": f"{DECLINED}{section.id}",
                    "name": question.id,
                    **labels(template, question.text),
                }


def write_xlsform(template: InterviewTemplate, path: Path) -> None:
    """Writes the template as an XLSForm workbook (``.xlsx``)."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    _sheet(book, "survey", survey(template))
    _sheet(book, "choices", list(choices(template)))
    settings = {
        "form_title": template.text.get("en", template.id), "form_id": template.id, "version": template.form_version,
        "default_language": f"{NAMES['en']} (en)", "allow_choice_duplicates": "no",
    }  # fmt: skip
    _sheet(book, "settings", [settings])
    book.save(path)


def _sheet(book: Any, title: str, rows: list[Row]) -> None:
    sheet = book.create_sheet(title)
    headings = list(dict.fromkeys(key for row in rows for key in row))
    sheet.append(headings)
    for row in rows:
        sheet.append([row.get(key) or None for key in headings])
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.data_type = (
                "s" if cell.value is not None else cell.data_type
            )  # `= …` is text here, never a formula
