"""A small XML tree with line numbers. Document types and entities are refused: a rule file needs none, attacks do."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

from recognise.errors import InputError

MAX_BYTES = 8_000_000
MAX_DEPTH = 40


@dataclass(slots=True)
class Element:
    """An element: name without namespace, the namespace, attributes (``{namespace}name`` when prefixed), text and line."""

    tag: str
    namespace: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, tag: str) -> list[Element]:
        """The children with a name."""
        return [child for child in self.children if child.tag == tag]

    def first(self, tag: str) -> Element | None:
        """The first child with a name."""
        return next(iter(self.all(tag)), None)

    def words(self, tag: str) -> str:
        """The text of the first child with a name, or nothing."""
        child = self.first(tag)
        return child.text.strip() if child is not None else ""


def parse(data: bytes, file: str) -> Element:
    """Reads XML.

    Raises:
        InputError: not XML, too large or deep, or with a document type.
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"{file} is larger than {MAX_BYTES // 1_000_000} MB")
    reader = expat.ParserCreate(namespace_separator=" ")
    reader.buffer_text = True
    stack: list[Element] = []
    roots: list[Element] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        namespace, _, tag = name.rpartition(" ")
        named = {(f"{{{k}" if " " in k else k).replace(" ", "}"): v for k, v in attributes.items()}
        element = Element(tag, namespace, named, reader.CurrentLineNumber)
        (stack[-1].children if stack else roots).append(element)
        stack.append(element)
        if len(stack) > MAX_DEPTH:
            raise InputError(f"{file}:{element.line}: nested deeper than {MAX_DEPTH} levels")

    def text(piece: str) -> None:
        if stack:
            stack[-1].text += piece

    def doctype(*_: object) -> None:
        raise InputError(f"{file}:{reader.CurrentLineNumber}: document types and entities are refused")

    reader.StartElementHandler = start
    reader.EndElementHandler = lambda name: stack.pop()
    reader.CharacterDataHandler = text
    reader.StartDoctypeDeclHandler = doctype
    try:
        reader.Parse(data, True)
    except expat.ExpatError as error:
        raise InputError(f"{file}:{error.lineno}: not XML: {expat.ErrorString(error.code)}") from None
    except (
        LookupError,
        ValueError,
    ) as error:  # an encoding that does not exist, or more than one byte a letter
        raise InputError(f"{file}: not XML that can be read: {error}") from None
    return roots[0]
