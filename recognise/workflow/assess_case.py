"""One case from its folder to a proposal: read, gather, assess. The same inputs, rules and date give the same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from recognise.assess.ledger import HeldInterview, ReadDocument, build_ledger
from recognise.assess.propose import propose
from recognise.errors import InputError, UsageError
from recognise.model.document import Extraction
from recognise.model.ledger import Finding
from recognise.model.proposal import Proposal
from recognise.model.rules import RulePack
from recognise.rulepack.bridging import load_bridging
from recognise.rulepack.quotas import load_counters
from recognise.workflow.case_file import CaseFolder, load_case

if TYPE_CHECKING:
    from recognise.rulepack.lexicon import Lexicon


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """A proposal with what it was made from, for the report."""

    folder: CaseFolder
    proposal: Proposal
    extractions: Mapping[str, Extraction]


_LEXICONS: dict[str, Lexicon] = {}


def lexicon_of(pack: RulePack) -> Lexicon:
    """The words the reader of documents knows: the rule pack is the lexicon, its titles included."""
    from recognise.rulepack.lexicon import Lexicon

    if pack.digest not in _LEXICONS:
        titles: dict[str, dict[str, tuple[str, ...]]] = {}
        for table in pack.of_kind("level"):
            for condition in table.applies:
                for country in condition.cell.literals if condition.fact == "country" else ():
                    words = {
                        term: tuple(w for some in by.values() for w in some)
                        for term, by in table.terms.items()
                    }
                    titles.setdefault(country, {}).update(words)
        _LEXICONS[pack.digest] = Lexicon.build((one.data for one in pack.documents_of("lexicon")), titles)
    return _LEXICONS[pack.digest]


def assess_case(
    path: Path,
    pack: RulePack,
    *,
    as_of: str,
    host: str | None = None,
    purpose: str | None = None,
    read: Mapping[str, Extraction] | None = None,
    dated_by_case: bool = False,
    counters: Sequence[Path] = (),
) -> Assessed:
    """Assesses a case folder. ``host`` and ``purpose`` override the case file; ``read`` supplies documents already read.

    ``as_of`` is the decision date; with ``dated_by_case`` the date in the case file, if it has one, goes before it.

    ``counters`` are files of counts of quotas, beside those in the case folder.

    A document that cannot be read is part of the proposal as a failed extraction: it never stops the case.

    Raises:
        InputError: the case file cannot be used.
        UsageError: neither the case nor the caller names a host.
    """
    folder = load_case(path, pack)
    given = folder.case
    host = host or given.host
    if host is None:
        raise UsageError(f"case {given.id} names no host country: add 'host:' to its file, or --host SVN")
    as_of = (dated_by_case and given.as_of) or as_of
    folder = replace(folder, counters=(*folder.counters, *counters))
    pack = with_supplied(folder, pack)
    case = replace(given, host=host, purpose=purpose or given.purpose)
    folder = replace(folder, case=case)
    extractions = dict(read) if read is not None else read_documents(folder, pack)
    documents = [ReadDocument(name=name, extraction=found) for name, found in extractions.items()]
    held, findings = read_interviews(folder, pack, extractions)
    ledger = build_ledger(case, documents, held, pack.facts, as_of=as_of)
    proposal = propose(
        ledger,
        pack,
        case=case.id,
        host=host,
        purpose=case.purpose,
        as_of=as_of,
        documents=_inputs(folder, extractions),
        findings=findings,
        born=case.person.date_of_birth,
    )
    return Assessed(folder=folder, proposal=proposal, extractions=extractions)


def read_documents(folder: CaseFolder, pack: RulePack) -> dict[str, Extraction]:
    """Reads every document of a case; the keys are the file names."""
    from recognise.extract.pipeline import extract_file

    lexicon = lexicon_of(pack)
    return {path.name: extract_file(path, lexicon=lexicon) for path in folder.documents}


def read_interviews(
    folder: CaseFolder, pack: RulePack, extractions: Mapping[str, Extraction]
) -> tuple[list[HeldInterview], list[Finding]]:
    """The recorded interviews of a case as facts, and what their plausibility checks found."""
    if not folder.interviews:
        return [], []
    from recognise.workflow.interviews import held_interview

    held: list[HeldInterview] = []
    findings: list[Finding] = []
    for path in folder.interviews:
        one, found = held_interview(path, folder, pack, extractions)
        held.append(one)
        findings += found
    return held, findings


def with_supplied(folder: CaseFolder, pack: RulePack) -> RulePack:
    """The pack with local courses and counts of quotas that lie beside the case; its digest stays that of the pack itself.

    Raises:
        InputError: a file has faults (carried as diagnostics).
    """
    read = [(path, *load_bridging(path)) for path in folder.bridging]
    read += [(path, *load_counters(path, pack)) for path in folder.counters]
    for path, found, faults in read:
        if found is None:
            raise InputError(f"{path} cannot be used: mend the places shown", diagnostics=tuple(faults))
    supplied = [found for _, found, _ in read if found is not None]
    return replace(pack, documents=(*pack.documents, *supplied)) if supplied else pack


def _inputs(folder: CaseFolder, extractions: Mapping[str, Extraction]) -> list[dict[str, str]]:
    """Names and digests of everything that went in, so that a proposal can be made again."""
    inputs = [
        {"name": name, "sha256": one.source.sha256, "status": one.status, "type": one.document_type.value}
        for name, one in extractions.items()
    ]
    supplied = {"interview": folder.interviews, "bridging": folder.bridging, "counters": folder.counters}
    for kind, paths in supplied.items():
        for path in paths:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            inputs.append({"name": path.name, "sha256": digest, "status": "ok", "type": kind})
    return inputs
