"""What a check finds: two things that do not go together, how sure that is, and a neutral question about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from recognise.interview.plausibility.talk import Talk


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One clash. ``sure`` clashes become *contradictory* unless something known about the country explains them."""

    message: str
    clash: tuple[str, str]
    question: str
    sure: bool = False
    refs: tuple[str, ...] = ()

    def soften(self, explained: object) -> Issue:
        """The same clash, at most *unclear*, when something explains it."""
        return (
            Issue(message=self.message, clash=self.clash, question=self.question, refs=self.refs)
            if explained
            else self
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """The result of a check that could be made: no issue means consistent."""

    issues: tuple[Issue, ...] = ()


Check = Callable[[Talk], Looked | None]
"""A check returns ``None`` when what it compares was not asked or is not known of the country."""
CheckId = Literal["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12"]
