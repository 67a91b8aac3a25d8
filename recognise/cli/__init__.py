"""The command line. One file a verb, imported only when it is called, so that help and errors are instant."""

from __future__ import annotations

import io
import os
import sys

import click

from recognise import __version__
from recognise.cli.lazy import LazyGroup
from recognise.errors import RecogniseError

COMMANDS = {
    "demo": "recognise.cli.demo:demo",
    "doctor": "recognise.cli.doctor:doctor",
    "extract": "recognise.cli.extract:extract",
    "interview": "recognise.cli.interview:interview",
    "assess": "recognise.cli.assess:assess",
    "batch": "recognise.cli.batch:batch",
    "rules": "recognise.cli.rules:rules",
    "report": "recognise.cli.report:report",
    "explain": "recognise.cli.explain:explain",
    "schema": "recognise.cli.schema:schema",
    "completion": "recognise.cli.completion:completion",
}
SHORT = {
    "demo": "Run the sample cases and show where the reports are.",
    "doctor": "Say what is missing on this machine, and the command that mends it.",
    "extract": "Read documents: text, languages, type, fields with page and box.",
    "interview": "Plan, run, record and exchange structured interviews.",
    "assess": "Propose a comparable level for one case, with reasons.",
    "batch": "Assess a folder of case folders; resumes where it stopped.",
    "rules": "Check, test, show, compare and edit the rule files.",
    "report": "Write the report of one case: HTML, JSON or CSV.",
    "explain": "Explain a diagnostic code, or a row of the rules.",
    "schema": "Print the JSON Schema of a file kind.",
    "completion": "Print the completion script for a shell.",
}


@click.group(
    cls=LazyGroup,
    commands_at=COMMANDS,
    short=SHORT,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="Exit codes: 0 done, 1 a person must look, 2 usage, 3 input unreadable, 4 program missing, 5 rule pack "
    "invalid, 6 store, 7 settings, 130 interrupted.",
)
@click.version_option(__version__, prog_name="recognise")
@click.pass_context
def cli(context: click.Context) -> None:
    """Propose what foreign education is comparable to, from papers and interviews. A person decides.

    Example: recognise assess samples/cases/S-UKR-01 --host SVN --out out
    """
    if os.environ.get("NO_COLOR"):  # click does not read it by itself
        context.color = False


def main() -> None:
    """Entry point: turns every error into a message with the next step, and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # file names may hold what the screen's letters cannot show
            stream.reconfigure(errors="backslashreplace")
    try:
        code = cli.main(standalone_mode=False)
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. What was finished is kept; run the same command again to go on.", err=True)
        code = 130
    except RecogniseError as error:
        show_error(error)
        code = error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        if os.environ.get("RECOGNISE_DEBUG"):
            raise
        code = _show_os_error(error)
    except Exception as error:
        if os.environ.get("RECOGNISE_DEBUG"):
            raise
        where = _where(error)
        click.echo(
            f"error[X001]: something went wrong inside recognise ({type(error).__name__} at {where}).",
            err=True,
        )
        click.echo("  This is a bug. Set RECOGNISE_DEBUG=1 and run again to see where.", err=True)
        code = 70
    sys.exit(code if isinstance(code, int) else 0)


def _show_os_error(error: OSError) -> int:
    """A file that cannot be read (3), or results that cannot be written to stdout (6)."""
    if error.filename is not None:
        click.echo(f"error[E100]: {os.fsdecode(error.filename)} cannot be used: {error.strerror}", err=True)
        return 3
    click.echo(f"error[S001]: the result cannot be written: {error.strerror}", err=True)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 6


def _where(error: Exception) -> str:
    """File and line of the fault without any value, since values may be personal."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return (
        f"{os.path.basename(last.tb_frame.f_code.co_filename)}:{last.tb_lineno}" if last else "unknown place"
    )


def show_error(error: RecogniseError) -> None:
    """Prints an error and the diagnostics it carries to stderr."""
    from recognise.cli.findings import as_text

    if error.diagnostics:
        click.echo(as_text(error.diagnostics[:20]), err=True)
        if len(error.diagnostics) > 20:
            click.echo(f"… and {len(error.diagnostics) - 20} more", err=True)
    click.echo(f"error[{error.code}]: {error.message}", err=True)
