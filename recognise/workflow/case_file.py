"""Case folders: ``case.yaml`` (``case/1``), ``documents/*``, ``interviews/*``, ``bridging/*`` (local courses), ``counters/*``. All faults of the file at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recognise.diagnostics import Diagnostic, did_you_mean
from recognise.errors import InputError
from recognise.model.case import Case, Job, Person, StatedFact
from recognise.model.document import FIELD_NAMES
from recognise.model.ledger import BASES, Claim
from recognise.model.rules import RulePack
from recognise.rulepack.cells import ANY
from recognise.rulepack.schema import COUNTRY, DATE, INT, SCALAR, TEXT, Shape
from recognise.rulepack.shapes import check_shape, fault
from recognise.rulepack.yaml12 import Node, Parsed
from recognise.workflow.private import from_file, from_stdin, without_values

PURPOSES = ("employment", "further_study", "regulated_profession", "general")
FACT_BASES = (*BASES, "confirmed")
CASE_ID = r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}"

CLAIM = Shape(
    "object",
    keys={
        "id": TEXT, "kind": Shape("enum", values=("qualification", "occupation")), "title": TEXT, "country": COUNTRY,
        "institution": TEXT, "award_year": INT, "isco": Shape("text", pattern=r"\d{4}"), "documents": Shape("list", item=TEXT),
        "facts": Shape("map", item=Shape("any")),
    },
    required=("id", "kind"),
)  # fmt: skip
JOB = Shape(
    "object",
    keys={
        "from": DATE, "to": DATE, "isco": Shape("text", pattern=r"\d{4}"), "hours_per_week": Shape("int", low=1, high=100),
        "country": COUNTRY, "basis": Shape("enum", values=FACT_BASES), "note": TEXT,
    },
    required=("from",),
)  # fmt: skip
CASE = Shape(
    "object",
    keys={
        "recognise": Shape("enum", values=("case/1",)),
        "id": Shape("text", pattern=CASE_ID),
        "host": COUNTRY,
        "purpose": Shape("enum", values=PURPOSES),
        "status": TEXT,
        "as_of": DATE,
        "claims": Shape("list", item=CLAIM),
        "facts": Shape("map", item=Shape("any")),
        "work": Shape("list", item=JOB),
        "confirmed": Shape("map", item=Shape("object", keys=dict.fromkeys(FIELD_NAMES, SCALAR))),
        "person": Shape("object", keys={"name": TEXT, "name_latin": TEXT, "date_of_birth": DATE}),
    },
    required=("recognise", "id", "claims"),
)
FACT = Shape(
    "object",
    keys={"value": SCALAR, "basis": Shape("enum", values=FACT_BASES), "by": TEXT, "on": DATE, "note": TEXT},
    required=("value",),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFolder:
    """A case with the files that belong to it, in a stable order."""

    case: Case
    folder: Path
    documents: tuple[Path, ...]
    interviews: tuple[Path, ...]
    bridging: tuple[Path, ...] = ()
    counters: tuple[Path, ...] = ()


def load_case(path: Path, pack: RulePack) -> CaseFolder:
    """Reads a case folder, one ``case.yaml`` / ``CASE.json`` file, or a case file from stdin (``-``; it has no documents).

    Raises:
        InputError: there is no case, or its file has faults (carried as diagnostics, none of which shows a value).
    """
    if str(path) == "-":
        return CaseFolder(case=_read(from_stdin(), pack), folder=Path(), documents=(), interviews=())
    file = _case_file(path)
    case = _read(from_file(file), pack)
    folder = file.parent
    return CaseFolder(
        case=case,
        folder=folder,
        documents=_files(folder / "documents"),
        interviews=tuple(p for p in _files(folder / "interviews") if p.suffix in (".yaml", ".yml", ".json")),
        bridging=tuple(p for p in _files(folder / "bridging") if p.suffix == ".yaml"),
        counters=tuple(p for p in _files(folder / "counters") if p.suffix == ".yaml"),
    )


def _read(parsed: Parsed, pack: RulePack) -> Case:
    out: list[Diagnostic] = list(parsed.diagnostics)
    root = parsed.root
    if root is not None and check_shape(root, CASE, "", out):
        for holder in (root, *root.value["claims"].value):
            _check_facts(holder.get("facts"), pack, out)
        _check_status(root, pack, out)
        _check_ids(root, out)
    words = {*CASE.keys, *CLAIM.keys, *JOB.keys, *FACT.keys, *CASE.keys["person"].keys, *pack.facts}
    errors = [without_values(found, words) for found in out if found.severity == "error"]
    if root is None or errors:
        message = (
            f"{parsed.file} has {len(errors)} fault{'s' if len(errors) != 1 else ''}: mend the places shown"
        )
        raise InputError(message, diagnostics=tuple(errors))
    return _case(root.plain())


def _check_ids(root: Node, out: list[Diagnostic]) -> None:
    """Two claims of one id would be taken for one."""
    seen: set[str] = set()
    for claim in root.value["claims"].value:
        name = str(claim.value["id"].value)
        if name in seen:
            fault(out, "R106", "claims: an id is used twice", claim.value["id"].position)
        seen.add(name)


def _case_file(path: Path) -> Path:
    if path.is_dir():
        for name in ("case.yaml", "case.json"):
            if (path / name).is_file():
                return path / name
        raise InputError(f"{path} has no case.yaml: see 'recognise schema case' for its form")
    if not path.is_file():
        what = "is not a file" if path.exists() else "does not exist"
        raise InputError(f"{path} {what}: name a case folder or a case file")
    if path.suffix not in (".yaml", ".yml", ".json"):
        raise InputError(
            f"{path} is not a case file (.yaml or .json); to read a document use 'recognise extract'"
        )
    return path


def _files(folder: Path) -> tuple[Path, ...]:
    """Regular files of a folder, by name; links, hidden files and sub-folders are left out."""
    if not folder.is_dir() or folder.is_symlink():
        return ()
    found = [p for p in folder.iterdir() if p.is_file() and not p.is_symlink() and not p.name.startswith(".")]
    return tuple(sorted(found, key=lambda p: p.name))


def _check_facts(node: Node | None, pack: RulePack, out: list[Diagnostic]) -> None:
    for name, child in (node.value if node else {}).items():
        assert node is not None
        fact = pack.facts.get(name)
        if fact is None:
            fault(
                out,
                "R204",
                f"unknown fact '{name}'",
                node.keys[name].position,
                did_you_mean(name, pack.facts),
            )
            continue
        value = child
        if child.kind == "map":
            if not check_shape(child, FACT, f"facts.{name}", out):
                continue
            value = child.value["value"]
        try:
            if not (fact.domain or ANY).holds(fact.encode(value.value)):
                fault(out, "R103", f"{name}: the value is beyond those the fact can have", value.position)
        except (ValueError, TypeError) as error:
            fault(out, "R201", str(error), value.position, did_you_mean(str(value.plain()), fact.values))


def _check_status(root: Node, pack: RulePack, out: list[Diagnostic]) -> None:
    status = root.get("status")
    if status is not None and "status" in pack.facts and status.value not in pack.facts["status"].values:
        known = pack.facts["status"].values
        fault(
            out,
            "R103",
            f"status: '{status.value}' is not one of {', '.join(known)}",
            status.position,
            did_you_mean(str(status.value), known),
        )


def _case(data: dict[str, Any]) -> Case:
    claims, facts = [], _stated(data.get("facts"), None)
    for one in data["claims"]:
        own = one.pop("facts", None)
        claims.append(_claim(one))
        facts += _stated(own, claims[-1].id)
    confirmed = {
        file: {field: str(value) for field, value in fields.items()}
        for file, fields in (data.get("confirmed") or {}).items()
    }
    return Case(
        id=str(data["id"]),
        host=data.get("host"),
        purpose=data.get("purpose", "general"),
        status=_text(data.get("status")),
        claims=tuple(claims),
        facts=tuple(facts),
        work=tuple(_job(one) for one in data.get("work") or ()),
        confirmed=confirmed,
        person=Person(**{key: _text(value) for key, value in (data.get("person") or {}).items()}),
        as_of=data.get("as_of"),
    )


def _text(value: Any) -> str | None:
    """Texts stay texts, also where YAML reads a number: ``title: 2020``, ``isco: 2221``."""
    return None if value is None else str(value)


def _claim(data: dict[str, Any]) -> Claim:
    return Claim(
        id=str(data["id"]),
        kind=data["kind"],
        title=_text(data.get("title")),
        country=data.get("country"),
        institution=_text(data.get("institution")),
        award_year=data.get("award_year"),
        isco=_text(data.get("isco")),
        documents=tuple(str(name) for name in data.get("documents") or ()),
    )


def _stated(facts: dict[str, Any] | None, claim: str | None) -> list[StatedFact]:
    """Facts as they stand in the file, plain or with who confirmed them; ``claim`` when they are about one claim only."""
    return [
        StatedFact(
            name=name,
            value=given["value"],
            basis=given.get("basis", "declared"),
            by=_text(given.get("by")),
            on=given.get("on"),
            claim=claim,
        )
        if isinstance(given, dict)
        else StatedFact(name=name, value=given, claim=claim)
        for name, given in (facts or {}).items()
    ]


def _job(data: dict[str, Any]) -> Job:
    return Job(
        start=data["from"],
        end=data.get("to"),
        isco=_text(data.get("isco")),
        hours_per_week=data.get("hours_per_week"),
        country=data.get("country"),
        basis=data.get("basis", "declared"),
    )
