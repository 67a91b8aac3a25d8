"""What exactly was approved: a digest of every part of every rule file, so that a change nobody approved is named with its line.

A part is a row, a law, the spellings of a title in one language, a fact, or any other key. Comments, layout and tests are no
parts: they may grow freely. Words on documents (``lexicon``) say how papers are read, not what follows; they are left out too.
The record guards against accidents and forgetting. It is no signature: who may write it is for the version control to say.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from recognise import codec
from recognise.diagnostics import Diagnostic
from recognise.errors import InputError, RulePackError
from recognise.model.rules import PackApproval, Position
from recognise.rulepack.yaml12 import Node, Parsed

FILE = "approval.json"
NO_PARTS = {"tests"}
NO_FILES = {"lexicon", "pack", "counters"}
WHOLE = {"groups"}
"""Keys with names for children that are one part all the same: titles of occupations by unit group."""
DIGITS, DIGITS_OF_WORD = 8, 6
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """The record beside a pack. ``approver`` is ``None`` when a version was published and nobody approved it.

    ``parts`` maps a file to its parts and their digests; a list of spellings has one digest a word, one after the other.
    """

    SCHEMA: ClassVar[str] = "recognise/approval/1"

    schema: str = SCHEMA
    version: str
    author: str
    approver: str | None
    effective: str
    content: str
    parts: dict[str, dict[str, str]]

    @property
    def words(self) -> str:
        """What the record is, for messages."""
        done = "was approved" if self.approver is not None else "was published"
        return f"version {self.version} {done}"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a file: its canonical text, the node that shows its place, and the words of a list of spellings."""

    text: str
    place: Node
    words: tuple[Node, ...] = ()

    @property
    def digest(self) -> str:
        """The digits that the record keeps."""
        if self.words:
            return "".join(_digits(str(word.value), DIGITS_OF_WORD) for word in self.words)
        return _digits(self.text, DIGITS)


def _digits(text: str, count: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:count]


def parts_of(root: Node, beside: bytes = b"") -> dict[str, Part]:
    """The parts of a rule file; ``beside`` is its CSV of spellings, which is one part."""
    found: dict[str, Part] = {}
    for key, node in root.value.items() if isinstance(root.value, dict) else ():
        if key not in NO_PARTS:
            for name, child, place in _split(key, node, root.keys[key]):
                found[name] = _part(child, place, listed=key == "terms")
    if beside:
        found["terms.csv"] = Part(hashlib.sha256(beside).hexdigest(), root)
    return found


def _split(key: str, node: Node, place: Node) -> Iterator[tuple[str, Node, Node]]:
    """A key by its children, where these have names: rows by id, laws and facts by key, titles by language."""
    if isinstance(node.value, list) and node.value:
        ids = [child.get("id") for child in node.value]
        if all(one is not None for one in ids):
            yield from ((f"{key}.{one.value}", child, child) for one, child in zip(ids, node.value) if one)
            return
    elif isinstance(node.value, dict) and node.value and key not in WHOLE:
        for name, child in node.value.items():
            if key == "terms" and isinstance(child.value, dict):
                yield from _split(f"{key}.{name}", child, node.keys[name])
            else:
                yield f"{key}.{name}", child, node.keys[name]
        return
    yield key, node, place


def _part(node: Node, place: Node, *, listed: bool) -> Part:
    plain = node.plain()
    if listed and isinstance(plain, list) and plain:
        return Part(_CANONICAL(sorted(map(str, plain))), place, tuple(node.value))
    return Part(_CANONICAL(plain), place)


def recorded(kind: str | None) -> bool:
    """Whether files of a kind are part of what is approved."""
    return kind is not None and kind not in NO_FILES


def content_of(parts: Mapping[str, Mapping[str, Part]]) -> str:
    """SHA-256 over the meaning of all files: the same for packs that differ in comments, layout and tests only."""
    total = hashlib.sha256()
    for file in sorted(parts):
        for name in sorted(parts[file]):
            total.update(f"{file}\0{name}\0{parts[file][name].text}\0".encode("utf-8", "replace"))
    return total.hexdigest()


def read_approval(root: Path) -> Approval | None:
    """The record of a pack, or ``None`` when there is none.

    Raises:
        RulePackError: the file is there and cannot be read as a record.
    """
    path = root / FILE
    try:
        text = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise RulePackError(f"{path} cannot be read: {error.strerror}") from None
    try:
        return codec.from_json(Approval, text)
    except InputError as error:
        raise RulePackError(f"{path}: {error.message}; write it with 'recognise rules approve'") from None


def record_text(record: Approval) -> str:
    """The record as a file: one part a line, so that version control shows what was approved anew."""
    return json.dumps(codec.to_plain(record), ensure_ascii=False, indent=0) + "\n"


def standing(record: Approval | None, content: str) -> PackApproval:
    """How a pack stands to its record."""
    if record is None:
        return PackApproval(state="no_record")
    same = record.content == content
    state = "changed" if not same else "approved" if record.approver is not None else "published"
    return PackApproval(
        state=state,  # type: ignore[arg-type]
        version=record.version,
        author=record.author,
        approver=record.approver,
        effective=record.effective,
    )


def compare(record: Approval, file: str, parts: Mapping[str, Part], parsed: Parsed) -> list[Diagnostic]:
    """What in one file is not what the record says; ``file`` is its path in the pack."""
    was = record.parts.get(file)
    top = Position(file=parsed.file, line=1, column=1, end_line=1, end_column=1)
    if was is None:
        return [_finding(f"the file is new since {record.words}", top)]
    found: list[Diagnostic] = []
    for name, part in parts.items():
        if was.get(name) != part.digest:
            found += _changed(name, part, was.get(name), record)
    gone = (name for name in was if name not in parts)
    return [*found, *(_finding(f"{name} is gone since {record.words}", top) for name in gone)]


def new_words(record: Approval, file: str, parts: Mapping[str, Part]) -> Iterator[Node]:
    """The spellings of a file that the record does not know."""
    was = record.parts.get(file, {})
    for name, part in parts.items():
        known = _words_of(was.get(name, ""))
        yield from (w for w in part.words if _digits(str(w.value), DIGITS_OF_WORD) not in known)


def _words_of(digits: str) -> set[str]:
    return {digits[n : n + DIGITS_OF_WORD] for n in range(0, len(digits), DIGITS_OF_WORD)}


def _changed(name: str, part: Part, was: str | None, record: Approval) -> Iterable[Diagnostic]:
    if was is None:
        return [_finding(f"{name} is new since {record.words}", part.place.position)]
    if not part.words:
        return [_finding(f"{name} has changed since {record.words}", part.place.position)]
    known = _words_of(was)
    now = {_digits(str(word.value), DIGITS_OF_WORD): word for word in part.words}
    found = [
        _finding(f"{name}: spelling '{word.value}' is new since {record.words}", word.position)
        for digits, word in now.items()
        if digits not in known
    ]
    lost = len(known - set(now))
    if lost:
        many = "a spelling is" if lost == 1 else f"{lost} spellings are"
        found.append(_finding(f"{name}: {many} gone since {record.words}", part.place.position))
    return found


def _finding(message: str, position: Position) -> Diagnostic:
    return Diagnostic(code="R411", message=message, position=position, severity="note")
