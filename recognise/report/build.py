"""From the model to what a report shows: the one place where both are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from recognise.model.case import Case
from recognise.model.document import Extraction
from recognise.model.ledger import Evidence, Ledger
from recognise.model.proposal import Proposal
from recognise.model.rules import PackApproval
from recognise.report import view as shown
from recognise.report.parts import (
    Names,
    bridge_view,
    difference_view,
    exemption_view,
    level_view,
    question_views,
    regulation_view,
    said,
    source_views,
    trace_views,
    words,
)
from recognise.report.pictures import page_image

_URGENT = ("contradictory", "unclear", "consistent", "not_asked")
"""Order of the plausibility checks: what needs a person first."""


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
    levels = tuple(level_view(level, proposal, texts) for level in proposal.levels)
    settled = {item.fact for level in levels for item in level.questions}
    rest = tuple(item for item in question_views(proposal.open_questions, texts) if item.fact not in settled)
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
        differences=tuple(difference_view(item) for item in proposal.differences),
        bridges=tuple(bridge_view(item) for item in proposal.bridges),
        exemptions=tuple(exemption_view(flag, texts) for flag in proposal.exemptions),
        shortage=tuple(
            shown.ShortageView(
                list=flag.list,
                on_list=flag.on_list,
                valid_from=flag.valid_from,
                valid_to=flag.valid_to,
                effect=flag.effect,
                title=" ".join(part for part in (flag.code, flag.title) if part) or None,
                ended=flag.ended,
                sources=source_views((flag.source,) if flag.source else ()),
            )
            for flag in proposal.shortage
        ),
        regulated=regulation_view(proposal.regulated),
        findings=tuple(
            shown.FindingView(
                check=item.check,
                verdict=item.verdict,
                message=item.message,
                clash=item.clash,
                question=item.question,
            )
            for item in sorted(proposal.findings, key=lambda one: _URGENT.index(one.verdict))
        ),
        questions=rest,
        trace=trace_views(proposal, marks, texts),
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
                    value=said(item.value),
                    grade=_grade(item),
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


def _grade(item: Evidence) -> str:
    """The grade; a dash for what is no evidence of the applicant's: an office's own finding, an interview not held."""
    place = item.provenance
    office = place.kind == "person" and (place.note or "").startswith(place.source)
    held = item.element in ("diploma", "transcript") and item.value != "none"
    if item.value == "not_held" or (office and not held):
        return "–"
    return item.grade


def _place(item: Evidence) -> str:
    """Where a value comes from, in words."""
    place = item.provenance
    if place.kind == "person":
        by = place.note if place.note and place.note.startswith(place.source) else place.source
        return (
            f"confirmed by {by}" if by != place.source or not place.note else f"{place.source}: {place.note}"
        )
    if place.kind == "interview":
        return f"interview {place.source}" + (f", question {place.question}" if place.question else "")
    return place.source + (f", page {place.page}" if place.page else "")


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
        image = page_image(path, page)
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


def approval_words(approval: PackApproval | None) -> str:
    """Who stands behind the rules, in one line."""
    if approval is None or approval.state == "no_record":
        return "no record that anybody approved these rules"
    if approval.state == "approved":
        return (
            f"approved by {approval.approver}, written by {approval.author}, in use from {approval.effective}"
        )
    if approval.state == "published":
        return f"as published by {approval.author}; no authority has approved these rules"
    return f"changed since version {approval.version}; nobody has approved the changes"


def _appendix(proposal: Proposal, engines: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    rows = [("Rule pack", proposal.pack_version), ("Rule pack digest", proposal.pack_digest)]
    rows += [("Rule pack approval", approval_words(proposal.pack_approval))]
    for entry in proposal.documents:
        rest = {key: value for key, value in entry.items() if key != "name" and value}
        rows.append((entry.get("name", "document"), words(rest)))
    return (*rows, *engines.items())
