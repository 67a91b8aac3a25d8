"""The interview as a page to print: two languages side by side, self-contained, no script; each in its own direction."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from recognise.interview.country import CountrySystem, bank
from recognise.interview.xlsform import YES_NO
from recognise.model.interview import InterviewTemplate

RIGHT_TO_LEFT = ("ar", "fa", "ur", "ps", "ckb", "he", "prs", "ug")


def direction(language: str) -> str:
    """``rtl`` or ``ltr`` for a language code."""
    return "rtl" if language.split("-")[0] in RIGHT_TO_LEFT else "ltr"


def render_sheet(
    template: InterviewTemplate,
    officer: str,
    applicant: str,
    *,
    rounds: int = 3,
    only: frozenset[str] | None = None,
    system: CountrySystem | None = None,
) -> str:
    """The sheet as HTML. ``rounds`` is how often repeated sections are printed; ``only`` limits it to planned questions.

    With ``system``, notes on the country's exams, marks and subjects stand beside the questions, for the officer's copy.
    """
    chosen = [q.id for q in template.questions if only is None or q.id in only]
    notes = {q.id: bank(system, q.bank) for q in template.questions if system is not None and q.bank}
    html: str = (
        _environment()
        .get_template("sheet.html.j2")
        .render(
            template=template, officer=officer, applicant=applicant, rounds=rounds, chosen=chosen, notes=notes,
            direction=direction, yes_no=YES_NO,
        )
    )  # fmt: skip
    return html


@lru_cache(maxsize=1)
def _environment() -> Any:
    import jinja2

    return jinja2.Environment(
        loader=jinja2.PackageLoader("recognise.interview"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
