"""`recognise completion`."""

from __future__ import annotations

import click


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script for a shell.

    Example: recognise completion bash > ~/.local/share/bash-completion/completions/recognise
    """
    from click.shell_completion import get_completion_class

    from recognise.cli import cli

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(cli, {}, "recognise", "_RECOGNISE_COMPLETE").source())
