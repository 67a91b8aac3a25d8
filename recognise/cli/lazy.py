"""A click group that imports a command only when it is called."""

from __future__ import annotations

import importlib
from typing import Any

import click


class LazyGroup(click.Group):
    """A group whose commands live in other modules: ``commands_at`` maps a name to ``module:attribute``."""

    def __init__(self, *args: Any, commands_at: dict[str, str], short: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.commands_at, self.short = commands_at, short

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the work."""
        return [*self.commands_at, *sorted(self.commands)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now; ``None`` when there is none of that name."""
        if cmd_name not in self.commands_at:
            return super().get_command(ctx, cmd_name)
        module, _, attribute = self.commands_at[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Finds the command; a misspelt one gets a suggestion."""
        from recognise.diagnostics import did_you_mean

        name = args[0]
        if name not in self.commands_at and name not in self.commands and not name.startswith("-"):
            hint = did_you_mean(name, self.list_commands(ctx)) or f"see '{ctx.command_path} --help'"
            raise click.UsageError(f"No such command '{name}': {hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands with their short help, without importing them."""
        rows = [(name, self.short.get(name, "")) for name in self.commands_at]
        with formatter.section("Commands"):
            formatter.write_dl(rows)
