"""Exceptions with an exit code. The CLI prints the message and exits with the code; nothing else decides exit codes.

Exit codes (``docs/reference/exit-codes.md``): 0 done, 1 a person must look, 2 usage, 3 input unreadable,
4 missing program or language, 5 rule pack invalid, 6 store, 7 configuration, 70 bug, 130 interrupted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recognise.diagnostics import Diagnostic


class RecogniseError(Exception):
    """Base of all errors meant for the user: says what happened and what to do next."""

    exit_code = 70
    code = "X001"

    def __init__(
        self, message: str, *, code: str | None = None, diagnostics: tuple[Diagnostic, ...] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or type(self).code
        self.diagnostics = diagnostics

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.message, self.code, self.diagnostics))


def _rebuild(
    kind: type[RecogniseError], message: str, code: str, diagnostics: tuple[Diagnostic, ...]
) -> RecogniseError:
    return kind(message, code=code, diagnostics=diagnostics)


class UsageError(RecogniseError):
    """The words of the command do not fit."""

    exit_code = 2
    code = "U001"


class InputError(RecogniseError):
    """A file handed in cannot be read. ``code`` is one of the closed E1xx codes."""

    exit_code = 3
    code = "E100"


class MissingProgramError(RecogniseError):
    """A program, language model or font is not installed."""

    exit_code = 4
    code = "D001"


class RulePackError(RecogniseError):
    """The rule pack has errors and cannot be used."""

    exit_code = 5
    code = "R000"


class StoreError(RecogniseError):
    """The casebook or a journal cannot be read or written."""

    exit_code = 6
    code = "S001"


class ConfigError(RecogniseError):
    """A setting is wrong."""

    exit_code = 7
    code = "C001"
