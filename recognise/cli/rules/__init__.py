"""`recognise rules …`: the tools of the people who write rules."""

from __future__ import annotations

import click

from recognise.cli.lazy import LazyGroup

_AT = "recognise.cli.rules."
COMMANDS = {
    "check": _AT + "check:check",
    "test": _AT + "test:test",
    "lookup": _AT + "lookup:lookup",
    "show": _AT + "show:show",
    "table": _AT + "table:table",
    "coverage": _AT + "coverage:coverage",
    "diff": _AT + "diff:diff",
    "impact": _AT + "impact:impact",
    "expiring": _AT + "expiring:expiring",
    "export": _AT + "export:export",
    "import": _AT + "import_:import_",
    "new": _AT + "new:new",
    "approve": _AT + "approve:approve",
    "init": _AT + "init:init",
    "path": _AT + "path:path",
    "exemptions": "recognise.cli.rules_exemptions:command",
    "occupations": "recognise.cli.rules_occupations:command",
}
SHORT = {
    "check": "Everything wrong with the rule files, in one run.",
    "test": "Run the tests that stand beside the rules.",
    "lookup": "The level of a qualification, by country and title.",
    "show": "A row, a file, or what the rules say about a case.",
    "table": "A country's chart of qualifications.",
    "coverage": "How much the pack knows, and how much is still to check.",
    "diff": "Which cases get another answer: two folders or revisions.",
    "impact": "A past caseload under two versions of the rules.",
    "expiring": "Rows, laws, lists and reviews about to lapse.",
    "export": "A table as Excel, CSV or DMN; the pack as a read-only site.",
    "import": "Take the edits of an exported sheet into a rule file.",
    "new": "A commented start file: country, exemption, interview.",
    "approve": "Record that a second person approves the rules as they are.",
    "init": "A copy of the rule pack to edit.",
    "path": "The folder of the rule pack in use.",
    "exemptions": "Laws that relax recognition for a profession, and how a case stands to them.",
    "occupations": "ISCO-08 unit groups for a job title.",
}


@click.group(cls=LazyGroup, commands_at=COMMANDS, short=SHORT)
def rules() -> None:
    """Check, test, show, compare and edit the rule files.

    Example: recognise rules check rules/systems/SYR.yaml
    """
