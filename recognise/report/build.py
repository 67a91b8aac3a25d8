"""From the model to what a report shows: the one place where both are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from recognise.model.case import Case
from recognise.model.document import Extraction
from recognise.model.ledger import Evidence, Ledger
from recognise.model.proposal import (
    ConditionTrace,
    EvidenceVerdict,
    ExemptionFlag,
    LawReference,
    LevelProposal,
    OpenQuestion,
    Proposal,
)
from recognise.report import view as shown
from recognise.report.pictures import page_image

Names = Mapping[str, str]
"""Fact name -> what it is called for people."""


def view_from(
    proposal: Proposal,
    *,
    case: Case | None = None,
    extractions: Mapping[str, Extraction] | None = None,
    files: Mapping[str, Path] | None = None,
    names: Names | None = None,
    engines: Mapping[str, str] | None = None,
) -> shown.ReportView:
    """What the report on a proposal shows.

    Args:
        proposal: The proposal, with its ledger.
        case: The case file; without it the report names no person.
        extractions: File name as the evidence gives it -> what was read from it.
        files: The same file name -> where the file lies; without it the report has no page images.
        names: Texts of the facts, for people.
        engines: Name -> version of the programs that took part.
    """
    texts = names or {}
    marks = _marks(proposal.ledger.evidence)
    levels = tuple(_level(level, proposal, texts) for level in proposal.levels)
    settled = {item.fact for level in levels for item in level.questions}
    rest = tuple(item for item in _questions(proposal.open_questions, texts) if item.fact not in settled)
    return shown.ReportView(
        case_id=proposal.case,
        host=proposal.host,
        purpose=proposal.purpose,
        as_of=proposal.as_of,
        status_text=proposal.status_text,
        outcome=proposal.outcome,
        basis=proposal.basis,
        person=_person(case),
        levels=levels,
        claims=_claims(proposal.ledger, marks),
        pages=_pages(proposal.ledger.evidence, marks, extractions or {}, files or {}),
        differences=tuple(
            shown.DifferenceView(
                element=item.element,
                substantial=_state(item.substantial),
                text=item.why,
                remedy="; ".join(item.remedy) or None,
                rule=item.rule,
                sources=_sources(item.law),
            )
            for item in proposal.differences
        ),
        exemptions=tuple(_exemption(flag, texts) for flag in proposal.exemptions),
        shortage=tuple(
            shown.ShortageView(
                list=flag.list,
                on_list=flag.on_list,
                valid_from=flag.valid_from,
                valid_to=flag.valid_to,
                effect=flag.effect,
                title=" ".join(part for part in (flag.code, flag.title) if part) or None,
                ended=flag.ended,
                sources=_sources((flag.source,) if flag.source else ()),
            )
            for flag in proposal.shortage
        ),
        regulated=tuple((key, _words(value)) for key, value in (proposal.regulated or {}).items() if value),
        findings=tuple(
            shown.FindingView(
                check=item.check,
                verdict=item.verdict,
                message=item.message,
                clash=item.clash,
                question=item.question,
            )
            for item in proposal.findings
        ),
        questions=rest,
        trace=_trace(proposal, marks, texts),
        next_steps=proposal.next_steps,
        notes=_notes(extractions or {}),
        appendix=_appendix(proposal, engines or {}),
    )


def _marks(evidence: Iterable[Evidence]) -> dict[str, int]:
    """Evidence id -> number of its box; evidence read from the same box shares the number."""
    numbers: dict[object, int] = {}
    marks: dict[str, int] = {}
    for item in evidence:
        place = item.provenance
        if place.kind == "document" and place.bbox is not None and place.page is not None:
            marks[item.id] = numbers.setdefault((place.source, place.page, place.bbox), len(numbers) + 1)
    return marks


def _claims(ledger: Ledger, marks: Mapping[str, int]) -> tuple[shown.ClaimView, ...]:
    anchored: set[int] = set()
    claims = []
    for claim in ledger.claims:
        rows = []
        for item in (entry for entry in ledger.evidence if entry.claim == claim.id):
            mark = marks.get(item.id)
            rows.append(
                shown.EvidenceView(
                    element=item.element,
                    value=item.value,
                    grade=item.grade,
                    source=_place(item),
                    status=item.status,
                    raw=item.raw,
                    mark=mark,
                    anchor=mark not in anchored,
                )
            )
            if mark is not None:
                anchored.add(mark)
        title = " · ".join(part for part in (claim.title, claim.isco) if part) or claim.id
        claims.append(shown.ClaimView(id=claim.id, title=title, kind=claim.kind, evidence=tuple(rows)))
    return tuple(claims)


def _place(item: Evidence) -> str:
    place = item.provenance
    detail = (
        f", page {place.page}" if place.page else f", question {place.question}" if place.question else ""
    )
    lead = {"interview": "interview ", "person": "confirmed by ", "case": "", "document": ""}[place.kind]
    return f"{lead}{place.source}{detail}"


def _pages(
    evidence: Iterable[Evidence],
    marks: Mapping[str, int],
    extractions: Mapping[str, Extraction],
    files: Mapping[str, Path],
) -> tuple[shown.PageView, ...]:
    boxes: dict[tuple[str, int], dict[int, shown.MarkView]] = {}
    for item in evidence:
        place = item.provenance
        if item.id in marks and place.page is not None and place.bbox is not None:
            mark = shown.MarkView(mark=marks[item.id], label=f"{item.element}: {item.value}", bbox=place.bbox)
            boxes.setdefault((place.source, place.page), {}).setdefault(mark.mark, mark)
    pages = []
    for (name, number), found in boxes.items():
        read, path = extractions.get(name), files.get(name)
        page = next((page for page in read.pages if page.number == number), None) if read else None
        if read is None or path is None or page is None:
            continue
        image = page_image(path, read, page)
        if image is not None:
            pages.append(
                shown.PageView(
                    document=name,
                    number=number,
                    width=page.width,
                    height=page.height,
                    image=image,
                    marks=tuple(found.values()),
                )
            )
    return tuple(pages)


def _level(level: LevelProposal, proposal: Proposal, texts: Names) -> shown.LevelView:
    claim = next((claim for claim in proposal.ledger.claims if claim.id == level.claim), None)
    verdict = next((item for item in proposal.evidence if item.claim == level.claim), None)
    decided = level.outcome == "proposed"
    return shown.LevelView(
        claim=level.claim,
        title=(claim.title if claim else None) or level.matched_title or level.claim,
        country=claim.country if claim else None,
        outcome=level.outcome,
        isced=str(level.isced) if decided and level.isced is not None else None,
        eqf=str(level.eqf) if decided and level.eqf is not None else None,
        nqf=level.nqf if decided else None,
        label=level.nqf_label if decided else None,
        rule=level.rule,
        place=level.file,
        matched=f"{level.matched_title} ({level.match:.0%})" if level.matched_title else None,
        verdict=verdict.outcome if verdict else None,
        verdict_rule=verdict.rule if verdict else None,
        ask=verdict.ask if verdict else (),
        verify=level.verify,
        regardless_of=tuple(texts.get(name, name) for name in level.regardless_of),
        suggestions=level.suggestions,
        questions=_level_questions(level, verdict, texts),
        sources=_sources(level.sources),
    )


def _level_questions(
    level: LevelProposal, verdict: EvidenceVerdict | None, texts: Names
) -> tuple[shown.QuestionView, ...]:
    asked = _questions(level.would_be_decided_by, texts)
    known = {item.fact for item in asked}
    more = _questions(verdict.would_be_decided_by, texts) if verdict else ()
    return asked + tuple(item for item in more if item.fact not in known)


def _questions(questions: Sequence[OpenQuestion], texts: Names) -> tuple[shown.QuestionView, ...]:
    return tuple(
        shown.QuestionView(
            fact=" and ".join(texts.get(name, name) for name in item.facts),
            text=item.text,
            ask=tuple(name.replace("_", " ") for name in item.ask),
            outcomes=tuple((value, _words(outcome)) for value, outcome in item.outcomes.items()),
        )
        for item in questions
    )


def _exemption(flag: ExemptionFlag, texts: Names) -> shown.ExemptionView:
    valid = f"{flag.valid_from or '…'} – {flag.valid_to or '…'}" if flag.valid_from or flag.valid_to else None
    return shown.ExemptionView(
        rule=flag.rule,
        state=flag.state,
        effect=flag.effect,
        place=flag.file,
        text=flag.text,
        valid=valid,
        verify=flag.verify,
        duties=flag.duties,
        met=tuple(f"{_name(item, texts)}: {_words(item.value)}" for item in flag.met),
        unmet=tuple(
            f"{_name(item, texts)}: {item.wanted} – the case says {_words(item.value)}" for item in flag.unmet
        ),
        unknown=tuple(_unknown(item, texts) for item in flag.unknown),
        sources=_sources(flag.law),
    )


def _unknown(item: ConditionTrace, texts: Names) -> str:
    ask = ", ".join(name.replace("_", " ") for name in item.asked_by)
    return f"{_name(item, texts)}: {item.wanted}" + (f" (ask: {ask})" if ask else "")


def _name(item: ConditionTrace, texts: Names) -> str:
    return texts.get(item.fact, item.fact)


def _trace(proposal: Proposal, marks: Mapping[str, int], texts: Names) -> tuple[shown.TraceView, ...]:
    return tuple(
        shown.TraceView(
            rule=node.rule,
            place=node.file,
            state=node.result,
            then=_words(node.then),
            conditions=tuple(
                shown.ConditionView(
                    fact=_name(item, texts),
                    wants=item.wanted,
                    value=None if item.value is None else _words(item.value),
                    state=item.result,
                    marks=tuple(sorted({marks[name] for name in item.evidence if name in marks})),
                )
                for item in node.conditions
            ),
            sources=_sources(node.law),
            text=node.text,
        )
        for node in proposal.trace
    )


_SHOWN_AS = {"isced": "ISCED", "eqf": "EQF", "nqf": "NQF"}


def _words(value: Any) -> str:
    """A value of a rule or a fact as people read it: ``{isced: 6, eqf: 6}`` is "ISCED 6, EQF 6"."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        parts = (f"{_SHOWN_AS.get(key, key.replace('_', ' '))} {_words(part)}" for key, part in value.items())
        return ", ".join(parts)
    if isinstance(value, list | tuple):
        return ", ".join(_words(part) for part in value)
    return str(value)


def _sources(law: Iterable[LawReference]) -> tuple[shown.SourceView, ...]:
    return tuple(
        shown.SourceView(cite=item.cite, url=item.url, consulted=item.consulted, verify=item.verify)
        for item in law
    )


def _state(value: bool | None) -> shown.State:
    return "unknown" if value is None else "true" if value else "false"


def _person(case: Case | None) -> tuple[tuple[str, str], ...]:
    if case is None:
        return ()
    person = case.person
    rows = (
        ("Name", person.name),
        ("Name in Latin letters", person.name_latin),
        ("Born", person.date_of_birth),
    )
    return tuple((label, value) for label, value in rows if value)


def _notes(extractions: Mapping[str, Extraction]) -> tuple[str, ...]:
    return tuple(
        f"{name}: {note.code} {note.message}"
        for name, read in extractions.items()
        if read.status != "ok"
        for note in read.diagnostics
    )


def _appendix(proposal: Proposal, engines: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    rows = [("Rule pack", proposal.pack_version), ("Rule pack digest", proposal.pack_digest)]
    rows += [("Document", _words(entry)) for entry in proposal.documents]
    return (*rows, *engines.items())
