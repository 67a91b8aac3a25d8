"""Random typing accidents over the shipped pack: which of those that change a rule do `rules check` and strict `rules test` notice?

Two answers, never added up silently. *By content*: an error or warning of `rules check`, or a failing or missing test; doubts about
spellings count, since `check` raises them as warnings about any spelling that is new. *By the record*: the part differs from what
`approval.json` says, which is true of every change that a part can hold; only what content missed is counted here.

An accident *changes a rule* when a decision table, read leniently, no longer says the same: conditions, results, windows,
law keys and their windows, domains, spellings, forbidden effects, dates of the file. Prose, addresses and tests are not rules.
"""

from __future__ import annotations

import random
import re
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from recognise.diagnostics import Diagnostic
from recognise.model.rules import Table
from recognise.policy.testing import run_tests
from recognise.rulepack.approval import Approval, compare, parts_of
from recognise.rulepack.check import check_pack
from recognise.rulepack.doubts import Vocabulary, doubts
from recognise.rulepack.load import LoadedPack, load, rule_files
from recognise.rulepack.spellings import spellings_of
from recognise.rulepack.titles import fold, match_title
from recognise.rulepack.yaml12 import parse

KINDS = ("lost", "doubled", "swapped", "letter", "digit", "word", "comma", "line lost", "line doubled")
AS_OF = "2026-11-24"


@dataclass
class Accidents:
    """What happened: counts by kind of accident, and the survivors."""

    tried: int = 0
    crashes: list[str] = field(default_factory=list)
    changing: Counter[str] = field(default_factory=Counter)
    noticed: Counter[str] = field(default_factory=Counter)
    by_whom: Counter[str] = field(default_factory=Counter)
    survivors: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    spelling_noticed: int = 0
    recorded: Counter[str] = field(default_factory=Counter)
    """Survivors of the content checks that the record of the approval names, by what they change."""
    silent: list[str] = field(default_factory=list)
    """What neither names."""


def accident(text: str, kind: str, rng: random.Random) -> str | None:
    """One accident in a text, or ``None`` when the text has no place for it."""
    if kind.startswith("line"):
        lines = text.splitlines(keepends=True)
        at = rng.randrange(len(lines))
        return "".join(lines[:at] + lines[at + 1 :] if kind == "line lost" else lines[: at + 1] + lines[at:])
    pattern = {"digit": r"\d", "word": r"\w+", "comma": ",", "letter": r"[a-z]"}.get(kind, r"\S")
    places = [(m.start(), m.end()) for m in re.finditer(pattern, text)]
    if not places:
        return None
    start, end = rng.choice(places)
    if kind == "doubled":
        return text[:end] + text[start:end] + text[end:]
    if kind == "swapped":
        return text[:start] + text[end : end + 1] + text[start:end] + text[end + 1 :]
    replaced = {
        "digit": lambda: rng.choice([d for d in "0123456789" if d != text[start]]),
        "letter": lambda: rng.choice("abcdefghijklmnopqrstuvwxyz"),
        "comma": lambda: rng.choice(["", ".", ";"]),
    }.get(kind, lambda: "")()
    return text[:start] + replaced + text[end:]


def meaning(table: Table) -> dict[str, object]:
    """What a table decides, part by part."""
    return {
        "file frame": (table.id, table.kind, table.hit, table.host, table.valid_from, table.valid_to, table.review_by,
                       tuple((c.fact, _cell(c.cell)) for c in table.applies), table.never),
        "domain": {name: _cell(cell) for name, cell in table.domain.items()},
        "row ids": [row.id for row in table.rows],
        "condition": [[(c.fact, _cell(c.cell)) for c in row.when] for row in table.rows],
        "result": [{k: v for k, v in row.then.items() if k not in PROSE} for row in table.rows],
        "row window": [(row.valid_from, row.valid_to) for row in table.rows],
        "law of a row": [row.law for row in table.rows],
        "law window": {key: (law.valid_from, law.valid_to, law.extends) for key, law in table.laws.items()},
        "spelling": {t: sorted(fold(w) for ws in by.values() for w in ws) for t, by in table.terms.items()},
        "quotas and windows": (_bare(dict(table.quotas)), _bare(dict(table.filing))),
        "accepted gap": [[(c.fact, _cell(c.cell)) for c in gap.when] for gap in table.gaps_ok],
    }  # fmt: skip


def _cell(cell: object) -> tuple[object, ...]:
    return tuple(getattr(cell, name) for name in ("any", "spans", "literals", "prefixes", "negated"))


def run(root: Path, number: int, seed: int) -> Accidents:
    """``number`` accidents, each in a random file of decision tables weighted by its length; ``root`` must not change meanwhile."""
    rng, found = random.Random(seed), Accidents()
    whole = load(root)
    known = Vocabulary(whole.pack.tables)
    tables = {table.file: table for table in whole.pack.tables}
    marked = {d.position.file for d in check_pack(whole, as_of=AS_OF) if d.severity != "note"}
    shown = {path: path.relative_to(root.parent).as_posix() for path in rule_files(root)}
    files = [path for path, name in shown.items() if name in tables and name not in marked]
    weights = [path.stat().st_size for path in files]
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / root.name
        base.mkdir()
        for path in root.glob("*.yaml"):
            shutil.copy(path, base / path.name)
        for path in rng.choices(files, weights, k=number):
            kind = rng.choice(KINDS)
            text = path.read_text("utf-8")
            hurt = accident(text, kind, rng)
            if hurt is None or hurt == text:
                continue
            found.tried += 1
            copy = base / path.relative_to(root)
            copy.parent.mkdir(exist_ok=True)
            copy.write_text(hurt, "utf-8")
            _judge(tables[path.relative_to(root.parent).as_posix()], text, hurt, base, kind, known, found)
            copy.unlink()
    return found


def _judge(
    table: Table, text: str, hurt: str, base: Path, kind: str, known: Vocabulary, found: Accidents
) -> None:
    try:
        loaded = load(base)
        everything = check_pack(loaded, as_of=AS_OF)
        findings = [one for one in everything if one.severity != "note"]
        findings += _doubts(table, loaded, text, known)
        failed = [] if loaded.errors else run_tests(loaded.pack, strict=True).diagnostics
        failed = [one for one in failed if one.severity == "error"]
    except Exception as error:
        found.crashes.append(f"{table.file} {kind}: {error!r}")
        return
    part = changed_part(table, loaded, text, hurt)
    if part is None:
        return
    found.changing[kind] += 1
    if findings or failed:
        found.noticed[kind] += 1
        found.by_whom[_family(findings or failed)] += 1
        found.spelling_noticed += part in ("spelling", "terms")
        return
    found.survivors[part] += 1
    record = _record(table.file, text)
    now = loaded.files[table.file]
    named = compare(record, table.file, parts_of(now.root), now) if now.root is not None else []
    found.recorded[part] += bool(named)
    lines = [(a, b) for a, b in zip(text.splitlines(), hurt.splitlines()) if a != b][:1]
    if len(found.examples) < 400:
        found.examples.append(f"{table.file} [{kind}, {part}] {_near(*lines[0]) if lines else ''}")
        if not named:
            found.silent.append(found.examples[-1])


def _doubts(table: Table, loaded: LoadedPack, text: str, known: Vocabulary) -> list[Diagnostic]:
    """Doubts about the spellings that are new, judged by the words of the whole pack with these counted in."""
    root = loaded.files[table.file].root if table.file in loaded.files else None
    if root is None or not any(one.file == table.file for one in loaded.pack.tables):
        return []
    before = {word for by in table.terms.values() for words in by.values() for word in words}
    terms = root.get("terms")
    new = [one for one in spellings_of(terms) if one[1] not in before]
    for language, word, _ in new:
        known.add(language, word)
    try:
        return doubts(terms, known, {id(node) for _, _, node in new})
    finally:
        for language, word, _ in new:
            known.add(language, word, -1)


def _record(file: str, text: str) -> Approval:
    """The record of one file as it was approved."""
    root = parse(text, file).root
    assert root is not None
    parts = {name: part.digest for name, part in parts_of(root).items()}
    return Approval(version="1", author="a", approver="b", effective=AS_OF, content="", parts={file: parts})


def changed_part(table: Table, loaded: LoadedPack, text: str, hurt: str) -> str | None:
    """Which part of the rules an accident changed, or ``None``: prose, comments, spacing, tests."""
    now = next((t for t in loaded.pack.tables if t.file == table.file), None)
    if now is not None and not loaded.errors:
        before, after = meaning(table), meaning(now)
        part = next((part for part in before if before[part] != after[part]), None)
        return part if part != "spelling" else _lost_spelling(table, now)
    # The file is refused: what did the accident touch? Lenient reading: the data without prose and tests.
    one, two = parse(text, "a").root, parse(hurt, "b").root
    if two is None or one is None:
        return None if _comments_only(text, hurt) else "unreadable"
    keys = (
        "id",
        "hit",
        "applies",
        "valid_from",
        "valid_to",
        "review_by",
        "domain",
        "rows",
        "terms",
        "never",
        "gaps_ok",
        "law",
    )
    before, after = one.plain(), two.plain()
    if not isinstance(after, dict) or set(before) != set(after):
        return "keys of the file"
    return next((key for key in keys if _bare(before.get(key)) != _bare(after.get(key))), None)


def _lost_spelling(before: Table, after: Table) -> str | None:
    """Only when a title that was understood is now understood otherwise, or not at all: near spellings still match."""
    kept = {t: {w for ws in by.values() for w in ws} for t, by in after.terms.items()}
    for term, by in before.terms.items():
        for word in {w for ws in by.values() for w in ws} - kept.get(term, set()):
            if match_title(after, word).term != match_title(before, word).term:
                return "spelling"
    return None


PROSE = {
    "cite",
    "url",
    "title_of_law",
    "text",
    "note",
    "verify",
    "consulted",
    "about",
    "owner",
    "why",
    "label",
    "counts",
    "where",
}


def _bare(value: object) -> object:
    if isinstance(value, dict):
        return {
            k: v if not isinstance(v, (dict, list)) else _bare(v) for k, v in value.items() if k not in PROSE
        }
    return [_bare(item) for item in value] if isinstance(value, list) else value


def _comments_only(text: str, hurt: str) -> bool:
    def strip(lines: str) -> list[str]:
        return [line.split(" #")[0].rstrip() for line in lines.splitlines() if not line.startswith("#")]

    return strip(text) == strip(hurt)


def _family(findings: list[Diagnostic]) -> str:
    code = findings[0].code
    if code in ("R211", "R214"):
        return "doubts about new spellings"
    names = {
        "R0": "YAML",
        "R1": "shape",
        "R2": "words, laws and codes",
        "R3": "sweep",
        "R4": "dates and law windows",
        "R5": "tests",
    }
    return names.get(code[:2], code)


def _near(before: str, after: str) -> str:
    at = next((n for n, (a, b) in enumerate(zip(before, after)) if a != b), min(len(before), len(after)))
    return f"…{before[max(0, at - 25) : at + 12]}… -> …{after[max(0, at - 25) : at + 12]}…"
