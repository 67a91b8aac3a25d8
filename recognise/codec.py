"""Model <-> JSON, and JSON Schema of the model: the one home of pydantic. Strict: unknown keys and wrong types are refused, all at once."""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from recognise.errors import InputError

T = TypeVar("T")
_NO_TEXT = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs: Python's stand-ins for bytes of file names that are not UTF-8."""


_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}


def _adapter(kind: Any) -> TypeAdapter[Any]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def to_plain(value: Any) -> Any:
    """A model value as JSON-ready dicts and lists, keys in the order of the model."""
    return _adapter(type(value)).dump_python(value, mode="json")


def to_json(value: Any, *, indent: int | None = None) -> str:
    """A model value as JSON text; the same value always gives the same bytes."""
    return dumps(to_plain(value), indent=indent)


def dumps(data: Any, *, indent: int | None = None) -> str:
    """JSON-ready data as text that is always valid Unicode: file names may hold bytes that no text can (shown as U+FFFD)."""
    return _NO_TEXT.sub("\ufffd", json.dumps(data, ensure_ascii=False, indent=indent))


def from_plain(kind: type[T], data: Any) -> T:
    """JSON-ready data as a model value.

    Raises:
        InputError: the data do not fit; the message names every place that is wrong, without the values.
    """
    try:
        return _adapter(kind).validate_json(json.dumps(data), strict=True)  # type: ignore[no-any-return]
    except ValidationError as error:
        places = [
            f"{'.'.join(map(str, e['loc']))}: {e['msg']}"
            for e in error.errors(include_input=False, include_url=False)
        ]
        raise InputError(f"not a {kind.__name__}: " + "; ".join(places[:12])) from None


def from_json(kind: type[T], text: str | bytes) -> T:
    """JSON text as a model value.

    Raises:
        InputError: the text is not JSON, or does not fit.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise InputError(f"not JSON{place}") from None
    return from_plain(kind, data)


def json_schema(kind: type[Any]) -> dict[str, Any]:
    """The JSON Schema (Draft 2020-12) of a model type."""
    schema = _adapter(kind).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
