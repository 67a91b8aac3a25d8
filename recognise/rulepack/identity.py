"""Keeping what was read from a document: documents hold mappings, so they are told apart by identity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class ById(Generic[T]):
    """An object as a key of a cache: equal only to itself. The key holds the object, so its identity is not given away."""

    value: T

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ById) and other.value is self.value


def by_id(values: Iterable[T]) -> tuple[ById[T], ...]:
    """Several objects as one key."""
    return tuple(ById(value) for value in values)
