"""`recognise extract`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recognise.cli.options import format_option, rules_option


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@format_option("text", "json")
@rules_option
@click.option(
    "--workers", type=click.IntRange(1, 64), help="Processes (default: one a core, at most one a file)."
)
@click.option("--no-cache", is_flag=True, help="Read again, and keep nothing.")
@click.pass_context
def extract(
    context: click.Context,
    files: tuple[Path, ...],
    form: str,
    rules_at: str | None,
    workers: int | None,
    no_cache: bool,
) -> None:
    """Read documents: text, languages, type, and fields with page, box and confidence.

    PDF, JPEG, PNG, TIFF and WebP, in sixteen languages, without being told which. With --format json one JSON object
    a line, one a file, in the given order - also for a file that cannot be read. Exit code 3 when no file could be read,
    1 when some could not.

    Example: recognise extract diploma.jpg --format json
    """
    from recognise import codec
    from recognise.extract.options import ReadOptions
    from recognise.extract.pipeline import extract_many
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path
    from recognise.workflow.assess_case import lexicon_of

    lexicon = lexicon_of(load_pack(pack_path(rules_at)[0]))
    options = ReadOptions(cache=not no_cache)
    failed = 0
    show = sys.stderr.isatty() and len(files) > 1
    with click.progressbar(length=len(files), file=sys.stderr, label="Reading", hidden=not show) as bar:
        for found in extract_many(
            files, lexicon=lexicon, options=options, workers=workers, progress=lambda: bar.update(1)
        ):
            failed += found.status == "failed"
            if form == "json":
                click.echo(codec.to_json(found))
            else:
                click.echo(_as_text(found))
    if failed:
        click.echo(f"{failed} of {len(files)} files could not be read", err=True)
    context.exit(0 if not failed else 3 if failed == len(files) else 1)


def _as_text(found: object) -> str:
    from recognise.model.document import Extraction
    from recognise.report.text import printable

    assert isinstance(found, Extraction)
    kind = found.document_type
    lines = [f"{found.source.path}: {found.status}"]
    if found.status != "failed":
        lines[0] += (
            f", {kind.value} ({kind.confidence:.2f}), languages {', '.join(found.languages) or 'unknown'}, {len(found.pages)} page(s)"
        )
    for name, field in found.fields.items():
        mark = "" if field.status != "to_check" else "   <- to check"
        shown = field.value if field.value == field.raw else f"{field.value}  (printed: {field.raw})"
        lines.append(f"  {name:22} {printable(shown)}  [p{field.page}, {field.confidence:.2f}]{mark}")
    lines += [f"  {row.course} | {row.credits or ''} | {row.grade or ''}" for row in found.transcript]
    lines += [f"  {note.code}: {note.message}" for note in found.diagnostics]
    return "\n".join(lines)
