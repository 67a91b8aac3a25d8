"""Options that several commands share, and what they mean."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

F = TypeVar("F", bound=Callable[..., Any])


class IsoDate(click.ParamType[str]):
    """A calendar date as YYYY-MM-DD; stays text."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The date, checked."""
        try:
            return datetime.date.fromisoformat(str(value)).isoformat()
        except ValueError:
            self.fail(f"'{value}' is not a date; write YYYY-MM-DD, such as 2026-11-22", param, ctx)


class Country(click.ParamType[str]):
    """An ISO 3166-1 alpha-3 code, or alpha-3 with a community (``BEL-FL``)."""

    name = "country"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code in capitals."""
        code = str(value).strip().upper()
        if not (len(code) == 3 or (len(code) > 4 and code[3] == "-")) or not code[:3].isalpha():
            self.fail(f"'{value}' is not a country code of three letters, such as SVN or SYR", param, ctx)
        return code


def rules_option(command: F) -> F:
    """``--rules FOLDER``."""
    return click.option(
        "--rules", "rules_at", metavar="FOLDER", help="Rule pack to use (default: 'recognise rules path')."
    )(command)


def as_of_option(command: F) -> F:
    """``--as-of DATE``: the decision date, default today."""
    return click.option(
        "--as-of", type=IsoDate(), default=lambda: datetime.date.today().isoformat(), show_default="today",
        help="Decision date: chooses the rules and lists in force.",
    )(command)  # fmt: skip


def counters_option(command: F) -> F:
    """``--counters FILE``, may be repeated: counts of quotas."""
    return click.option(
        "--counters", multiple=True, type=click.Path(path_type=Path, exists=True, dir_okay=False),
        help="File of counts of quotas (counters/1): how many places are used. May be repeated.",
    )(command)  # fmt: skip


def is_default(name: str) -> bool:
    """Whether an option of the running command was left to its default."""
    return click.get_current_context().get_parameter_source(name) is ParameterSource.DEFAULT


def format_option(*forms: str) -> Callable[[F], F]:
    """``--format``, the first form being the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default=forms[0],
        show_default=True,
        help="Form of the result on stdout.",
    )
