"""YAML 1.2 with positions, from libyaml's event stream.

Plain PyYAML reads ``NO`` as false, ``0110`` as 72 and keeps the last of two equal keys; its composer crashes on deep
nesting. Here every node knows its place, and aliases, anchors, tags, duplicate keys, depth and size are refused with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from recognise.diagnostics import Diagnostic
from recognise.model.rules import Position

MAX_BYTES = 1_000_000
MAX_DEPTH = 12
_INT = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Node:
    """A YAML node. ``value`` is a dict of nodes, a list of nodes, or a scalar (str, int, bool, None).

    ``start`` and ``end`` are character offsets into the text, so that a single scalar can be replaced in place. A pack has
    hundreds of thousands of nodes and few of their places are ever shown: places are made when they are asked for.
    """

    __slots__ = ("_end", "_start", "file", "keys", "quoted", "value")

    def __init__(self, value: Any, file: str, start: Any, end: Any, quoted: bool = False) -> None:
        self.value, self.file, self._start, self._end, self.quoted = value, file, start, end, quoted
        self.keys: dict[str, Node] = {} if isinstance(value, dict) else _NO_KEYS

    @property
    def position(self) -> Position:
        """The place of the node, for people."""
        return _between(self.file, self._start, self._end)

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return int(self._start.index)

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return int(self._end.index)

    def closed(self, end: Any) -> None:
        """Sets the end of a collection, once it is read."""
        self._end = end

    @property
    def kind(self) -> str:
        """``map``, ``seq`` or ``scalar``."""
        return "map" if isinstance(self.value, dict) else "seq" if isinstance(self.value, list) else "scalar"

    def get(self, key: str) -> Node | None:
        """The node under a key of a mapping, or ``None``."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def plain(self) -> Any:
        """The node as plain Python values."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value


_NO_KEYS: dict[str, Node] = {}
"""What scalars and lists share: they never get keys."""


def _between(file: str, start: Any, end: Any) -> Position:
    return Position(
        file=file,
        line=start.line + 1,
        column=start.column + 1,
        end_line=end.line + 1,
        end_column=end.column + 1,
    )


@dataclass(slots=True)
class Parsed:
    """A file as nodes, with what was wrong. ``root`` is ``None`` when the text could not be read at all."""

    file: str
    text: str
    root: Node | None
    diagnostics: list[Diagnostic]


def _resolve(text: str) -> str | int | bool | None:
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text) and len(text) <= 18:
        return int(text)
    return text


class _Builder:
    def __init__(self, file: str) -> None:
        self.file = file
        self.diagnostics: list[Diagnostic] = []

    def fault(self, code: str, message: str, event: Any, help: str | None = None) -> None:
        self.diagnostics.append(
            Diagnostic(
                code=code,
                message=message,
                position=_between(self.file, event.start_mark, event.end_mark),
                help=help,
            )
        )

    def build(self, text: str) -> Node | None:
        stack: list[tuple[Node, Node | None]] = []  # (collection, key waiting for its value)
        root: Node | None = None
        documents = 0
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fault(
                        "R004", "a second YAML document starts here", event, "keep one document in a file"
                    )
                    return root
            elif isinstance(event, yaml.AliasEvent):
                self.fault("R003", "an alias (*name) is not allowed", event, "write the value out")
                root = self._place(stack, self._node(event, None), root)
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                stack.pop()[0].closed(event.end_mark)
            elif isinstance(event, yaml.NodeEvent):
                root = self._enter(stack, event, root)
                if len(stack) > MAX_DEPTH:
                    self.fault("R005", f"nested deeper than {MAX_DEPTH} levels", event)
                    return None
        return root

    def _enter(self, stack: list[tuple[Node, Node | None]], event: Any, root: Node | None) -> Node | None:
        if event.anchor:
            self.fault("R003", f"an anchor (&{event.anchor}) is not allowed", event, "write the value out")
        if event.tag is not None and event.tag != "!":
            self.fault("R003", f"a tag ({event.tag}) is not allowed", event, "remove the tag")
        if isinstance(event, yaml.ScalarEvent):
            plain = not event.style  # libyaml says '', the pure parser None
            is_key = stack and stack[-1][1] is None and isinstance(stack[-1][0].value, dict)
            # Keys stay text: `2002:` and `no:` are names.
            value: Any = event.value if is_key or not plain else _resolve(event.value)
            node = Node(value, self.file, event.start_mark, event.end_mark, not plain)
            return self._place(stack, node, root)
        value = [] if isinstance(event, yaml.SequenceStartEvent) else {}
        node = self._node(event, value)
        root = self._place(stack, node, root)
        stack.append((node, None))
        return root

    def _node(self, event: Any, value: Any) -> Node:
        return Node(value, self.file, event.start_mark, event.end_mark)

    def _place(self, stack: list[tuple[Node, Node | None]], node: Node, root: Node | None) -> Node | None:
        if not stack:
            return node
        parent, key = stack[-1]
        if isinstance(parent.value, list):
            parent.value.append(node)
        elif key is None:
            if not isinstance(node.value, str):
                self.diagnostics.append(
                    Diagnostic(code="R004", message="a key must be text", position=node.position)
                )
                # A collection as a key is still being filled: a stand-in takes its place as the key.
                node = Node(str(node.value), self.file, node._start, node._end)
            stack[-1] = (parent, node)
        else:
            if key.value in parent.value:
                first = parent.keys[key.value].position.line
                message = f"key '{key.value}' is already used at line {first}"
                self.diagnostics.append(Diagnostic(code="R002", message=message, position=key.position))
            else:
                parent.value[key.value] = node
                parent.keys[key.value] = key
            stack[-1] = (parent, None)
        return root


def _plain_words(problem: str, context: str) -> str:
    """The commonest complaints of libyaml in words for people who are no programmers."""
    if "',' or '}'" in problem:
        return "a comma or a closing } is missing in the { that opens here"
    if "',' or ']'" in problem:
        return "a comma or a closing ] is missing in the [ that opens here"
    if "mapping values are not allowed" in problem:
        return (
            "a ':' stands where none can: is the line above indented rightly, or does the text need quotes?"
        )
    if (
        "expected <block end>" in problem
        or "expected key" in problem
        or "could not find expected ':'" in problem
    ):
        return "this line does not fit what is above it: is it indented rightly, or is a ':' missing?"
    if "unexpected end of stream" in problem and "quoted" in context:
        return "a quote is opened and never closed"
    return f"{problem} ({context})" if context else problem


def parse(text: str, file: str) -> Parsed:
    """Reads YAML text into nodes with positions; every refusal is a diagnostic, nothing is raised."""
    builder = _Builder(file)
    start = Position(file=file, line=1, column=1, end_line=1, end_column=1)
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 1000} kB"
        return Parsed(file, text, None, [Diagnostic(code="R005", message=message, position=start)])
    try:
        root = builder.build(text)
    except yaml.MarkedYAMLError as error:
        if "nesting depth" in (
            error.problem or ""
        ):  # libyaml's own limit, met before an event tells the depth
            message = f"nested deeper than {MAX_DEPTH} levels"
            builder.diagnostics.append(Diagnostic(code="R005", message=message, position=start))
            return Parsed(file, text, None, builder.diagnostics)
        unclosed = (error.context or "").startswith(
            "while parsing a flow"
        )  # the bracket, not where it was missed
        mark = (error.context_mark if unclosed else None) or error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        where = Position(file=file, line=line, column=column, end_line=line, end_column=column + 1)
        message = _plain_words(error.problem or "the text is not YAML", error.context or "")
        hint = "check the indentation, and quote text that holds : # , [ ] { }"
        builder.diagnostics.append(Diagnostic(code="R001", message=message, position=where, help=hint))
        return Parsed(file, text, None, builder.diagnostics)
    except (yaml.YAMLError, UnicodeError) as error:
        reason = getattr(error, "reason", None) or "a character that YAML does not allow"
        builder.diagnostics.append(Diagnostic(code="R001", message=str(reason), position=start))
        return Parsed(file, text, None, builder.diagnostics)
    if root is None and not builder.diagnostics:
        builder.diagnostics.append(Diagnostic(code="R004", message="the file is empty", position=start))
    return Parsed(file, text, root, builder.diagnostics)


def load_file(path: Path, shown_as: str | None = None) -> Parsed:
    """Reads a YAML file. ``shown_as`` is the name used in messages (default: the path)."""
    file = shown_as or str(path)
    start = Position(file=file, line=1, column=1, end_line=1, end_column=1)
    try:
        if path.stat().st_size > MAX_BYTES:
            message = f"the file is larger than {MAX_BYTES // 1000} kB"
            return Parsed(file, "", None, [Diagnostic(code="R005", message=message, position=start)])
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        message = f"cannot be read: {error.strerror or error}"
        return Parsed(file, "", None, [Diagnostic(code="R001", message=message, position=start)])
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        where = Position(file=file, line=line, column=1, end_line=line, end_column=1)
        hint = "save the file as UTF-8"
        found = Diagnostic(code="R001", message="the text is not UTF-8", position=where, help=hint)
        return Parsed(file, "", None, [found])
    return parse(text, file)
