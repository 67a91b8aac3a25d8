"""`recognise schema`."""

from __future__ import annotations

import json

import click

from recognise.errors import UsageError

MODELS = {
    "extraction": "recognise.model.document:Extraction",
    "proposal": "recognise.model.proposal:Proposal",
    "interview_record": "recognise.model.interview:InterviewRecord",
}


@click.command()
@click.argument("kind")
def schema(kind: str) -> None:
    """Print the JSON Schema of a file kind.

    Written by the tool: extraction, proposal, interview_record. Edited by people: case, facts, level, host, evidence,
    difference, exemption, shortage, regulated, bridging, occupations, counters, pack, interview.

    Example: recognise schema level > level.schema.json
    """
    from recognise.interview.shape import template_schema
    from recognise.rulepack.json_schema import EDITOR_KINDS, editor_schema

    if kind in MODELS:
        import importlib

        from recognise.codec import json_schema

        module, _, name = MODELS[kind].partition(":")
        found = json_schema(getattr(importlib.import_module(module), name))
    elif kind == "case":
        from recognise.rulepack.json_schema import from_shape
        from recognise.workflow.case_file import CASE

        found = {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": "recognise case/1",
            **from_shape(CASE),
        }
    elif kind == "interview":
        found = template_schema()
    elif kind in EDITOR_KINDS:
        found = editor_schema(kind)
    else:
        from recognise.diagnostics import did_you_mean

        known = (*MODELS, "case", "interview", *EDITOR_KINDS)
        raise UsageError(
            f"there is no schema '{kind}'; {did_you_mean(kind, known) or 'known: ' + ', '.join(known)}"
        )
    click.echo(json.dumps(found, ensure_ascii=False, indent=1))
