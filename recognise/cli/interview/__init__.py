"""`recognise interview …`: structured interviews from the plan to the record."""

from __future__ import annotations

import click

from recognise.cli.lazy import LazyGroup

_AT = "recognise.cli.interview."
COMMANDS = {
    "list": _AT + "templates:list_templates",
    "plan": _AT + "plan:plan",
    "run": _AT + "run:run",
    "sheet": _AT + "sheet:sheet",
    "record": _AT + "record:record",
    "rate": _AT + "rate:rate",
    "agreement": _AT + "rate:agreement",
    "export": _AT + "exchange:export",
    "import": _AT + "exchange:import_submissions",
    "check": _AT + "templates:check",
    "check-xlsform": _AT + "exchange:check_xlsform",
}
SHORT = {
    "list": "The interview templates of the rule pack, with their languages.",
    "plan": "The shortest interview that settles what is still open in a case.",
    "run": "Hold an interview in the terminal, in two languages; resumes after a stop or a crash.",
    "sheet": "A two-language page to print and fill in by hand.",
    "record": "Take a filled-in sheet (JSON, YAML, CSV) in as a record.",
    "rate": "Give one assessor's ratings, before seeing anybody else's.",
    "agreement": "How far assessors agree, per dimension, office and template.",
    "export": "Write a template as an XLSForm for ODK or KoboToolbox.",
    "import": "Take submissions of KoboToolbox or ODK in as records.",
    "check": "Everything wrong with interview templates, in one run.",
    "check-xlsform": "Would pyxform accept this XLSForm? Its own words, row by row.",
}


@click.group(cls=LazyGroup, commands_at=COMMANDS, short=SHORT)
def interview() -> None:
    """Plan, run, record and exchange structured interviews.

    Example: recognise interview run schooling --languages en,ti --out cases/C-12/interviews
    """
