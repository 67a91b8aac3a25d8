"""Builds the evidence ledger of a case and the facts that rules may use. Pure: no files, no clock.

Strongest first: a person's confirmation, a field read with certainty, an interview, the applicant's word. A field that
still has to be checked (`to_check`) never becomes a fact: the fact stays unknown, and the ledger says why.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recognise.assess.experience import experience_facts
from recognise.model.case import Case, StatedFact
from recognise.model.document import Extraction, Field
from recognise.model.ledger import Basis, Claim, Evidence, Fact, Grade, Ledger, Provenance
from recognise.model.rules import FactDef, FactValue
from recognise.rulepack.durations import months_of

FIELD_TO_FACT = {
    "qualification_title": "title",
    "issuing_country": "country",
    "award_date": "award_year",
    "duration": "duration_months",
}
"""Read fields that rules use, and the facts they supply."""

GRADE_OF: dict[str, Grade] = {"verified": "E5", "original": "E4", "copy": "E3"}
_CONFIRMED_STATUSES = ("extracted", "confirmed", "corrected")
TITLE_DOCUMENTS = {
    "diploma": (
        "degree_certificate",
        "school_leaving_certificate",
        "vocational_certificate",
        "professional_licence",
    ),
    "transcript": ("transcript", "diploma_supplement"),
}


_OF_QUALIFICATIONS = """
duration_months entry institution institution_type programme field completed years_completed credits claimed_isced award_year
diploma transcript indirect statement doubt mill_signs target_eqf workload_gap core_subject practice_part research_part
"""
OF_QUALIFICATIONS = frozenset(_OF_QUALIFICATIONS.split())
"""Facts that say nothing about an occupation; they stay with the qualification they are about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A document of the case: its file name and what was read from it."""

    name: str
    extraction: Extraction


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldInterview:
    """An interview of the case: its outcome and the facts its answers supply as ``(fact, value, question id)``."""

    name: str
    outcome: str
    assessors: int
    supplies: tuple[tuple[str, FactValue, str], ...] = ()
    claim: str | None = None
    """The claim it is about; an interview without one speaks for every claim of the case."""


def build_ledger(
    case: Case,
    documents: Sequence[ReadDocument],
    interviews: Sequence[HeldInterview],
    definitions: Mapping[str, FactDef],
    *,
    as_of: str = "9999-12-31",
) -> Ledger:
    """The ledger of a case: claims, graded evidence per element, and facts per claim.

    ``as_of`` is the day up to which work experience is counted.
    """
    builder = _Builder(case, documents, interviews, definitions, as_of)
    facts = {claim.id: builder.facts(claim) for claim in case.claims}
    return Ledger(claims=case.claims, evidence=tuple(builder.evidence), facts=facts)


class _Builder:
    def __init__(
        self,
        case: Case,
        documents: Sequence[ReadDocument],
        interviews: Sequence[HeldInterview],
        definitions: Mapping[str, FactDef],
        as_of: str,
    ) -> None:
        self.as_of = as_of
        self.case, self.documents, self.interviews, self.definitions = (
            case,
            documents,
            interviews,
            definitions,
        )
        self.evidence: list[Evidence] = []
        self.qualified = any(claim.kind == "qualification" for claim in case.claims)

    def facts(self, claim: Claim) -> tuple[Fact, ...]:
        """All facts about one claim, each from its strongest source."""
        found: dict[str, Fact] = {}
        unknown: dict[str, Fact] = {}
        self._case_facts(claim, found)
        self._document_facts(claim, found, unknown)
        self._interview_facts(claim, found)
        self._claimed_facts(claim, found)
        self._experience(claim, found)
        self._held_papers(claim, found)
        return tuple({**unknown, **found}.values())

    def _add(
        self, claim: Claim, element: str, value: str, grade: Grade, where: Provenance, **more: str
    ) -> str:
        number = f"e{len(self.evidence) + 1}"
        self.evidence.append(
            Evidence(
                id=number, claim=claim.id, element=element, value=value, grade=grade, provenance=where, **more
            )
        )
        return number

    def _concerns(self, claim: Claim, name: str) -> bool:
        """Facts about a qualification are left out of an occupation when the case claims a qualification too."""
        return claim.kind == "qualification" or not self.qualified or name not in OF_QUALIFICATIONS

    def _said(self, claim: Claim) -> list[StatedFact]:
        """What the case file states about a claim; its own facts before those of the whole case."""
        own = [fact for fact in self.case.facts if fact.claim == claim.id]
        general = [f for f in self.case.facts if f.claim is None and self._concerns(claim, f.name)]
        return own + [fact for fact in general if fact.name not in {one.name for one in own}]

    def _put(self, found: dict[str, Fact], name: str, value: FactValue, basis: Basis, evidence: str) -> None:
        if name in self.definitions:
            found.setdefault(name, Fact(name=name, value=value, basis=basis, evidence=(evidence,)))

    def _case_facts(self, claim: Claim, found: dict[str, Fact]) -> None:
        """Facts that a person has confirmed come first; the applicant's own statements come last."""
        for fact in self._said(claim):
            if fact.basis != "declared":
                self._stated(claim, fact, found)

    def _stated(self, claim: Claim, fact: StatedFact, found: dict[str, Fact]) -> None:
        person = fact.basis != "declared"
        note = ", ".join(part for part in (fact.by, fact.on) if part) or None
        where = Provenance(kind="person" if person else "case", source=fact.by or "case.yaml", note=note)
        basis: Basis = "original" if fact.basis == "confirmed" else fact.basis  # type: ignore[assignment]
        grade: Grade = self._stated_grade(claim, fact) if person else "E0"
        number = self._add(
            claim, fact.name, _shown(fact.value), grade, where, status="confirmed" if person else "stated"
        )
        self._put(found, fact.name, fact.value, basis, number)

    def _stated_grade(self, claim: Claim, fact: StatedFact) -> Grade:
        """What a person established is as good as what they looked at: the paper named, else the claim's papers."""
        if fact.name in TITLE_DOCUMENTS:
            return GRADE_OF.get(str(fact.value), "E2")
        if fact.basis in GRADE_OF:
            return GRADE_OF[fact.basis]
        papers: list[Grade] = [self._paper_basis(claim, document)[1] for document in self._of(claim)]
        return max(papers, default="E2")

    def _document_facts(self, claim: Claim, found: dict[str, Fact], unknown: dict[str, Fact]) -> None:
        seen: dict[str, tuple[bool, FactValue]] = {}
        for document in sorted(self._of(claim), key=lambda d: not _is_title_paper(d)):
            confirmed = self.case.confirmed.get(document.name, {})
            basis, grade = self._paper_basis(claim, document)
            fields = document.extraction.fields
            for name in (*fields, *(n for n in confirmed if n not in fields)):
                value, status = self._value(fields.get(name), confirmed.get(name))
                where = self._where(document, fields.get(name))
                raw = fields[name].raw if name in fields else None
                number = self._add(
                    claim, name, value, grade, where, status=status, **({"raw": raw} if raw else {})
                )
                self._field_fact(name, value, status, basis, number, found, unknown)
                self._agree(name, value, status, document, number, seen, found, unknown)

    def _field_fact(
        self,
        name: str,
        value: str,
        status: str,
        basis: Basis,
        number: str,
        found: dict[str, Fact],
        unknown: dict[str, Fact],
    ) -> None:
        fact = FIELD_TO_FACT.get(name)
        if fact is None or fact not in self.definitions:
            return
        if status not in _CONFIRMED_STATUSES:
            why = f"read as {name}, but a person must confirm it"
            unknown.setdefault(
                fact, Fact(name=fact, value=None, basis=basis, evidence=(number,), why_unknown=why)
            )
            return
        parsed = _fact_value(fact, value)
        if parsed is not None:
            self._put(found, fact, parsed, basis, number)

    def _agree(
        self,
        name: str,
        value: str,
        status: str,
        document: ReadDocument,
        number: str,
        seen: dict[str, tuple[bool, FactValue]],
        found: dict[str, Fact],
        unknown: dict[str, Fact],
    ) -> None:
        """Two papers of the same kind that say different things leave a fact open; a transcript never outvotes a diploma."""
        fact = FIELD_TO_FACT.get(name)
        if fact in (None, "title") or status not in _CONFIRMED_STATUSES or fact not in self.definitions:
            return  # titles differ by language; the match to a term decides about them
        assert fact is not None
        parsed = _fact_value(fact, value)
        kind = _is_title_paper(document)
        if parsed is None or fact not in found or found[fact].basis not in ("copy", "original", "verified"):
            return
        first = seen.setdefault(fact, (kind, parsed))
        if first[0] == kind and first[1] != parsed:
            evidence = (*found.pop(fact).evidence, number)
            why = "the documents disagree, and a person must say which is right"
            unknown[fact] = Fact(name=fact, value=None, basis="copy", evidence=evidence, why_unknown=why)

    def _of(self, claim: Claim) -> list[ReadDocument]:
        if claim.documents:
            return [d for d in self.documents if d.name in claim.documents]
        qualifications = [c for c in self.case.claims if c.kind == "qualification"]
        alone = len(qualifications) == 1 and not qualifications[0].documents and claim.kind == "qualification"
        return list(self.documents) if alone else []

    def _paper_basis(self, claim: Claim, document: ReadDocument) -> tuple[Basis, Grade]:
        """A scan is a copy (E3) unless a person says that the original was seen or the issuer has verified it."""
        kind = document.extraction.document_type.value
        said = {fact.name: fact for fact in self._said(claim)}
        for fact, kinds in TITLE_DOCUMENTS.items():
            stated = said.get(fact)
            if (
                kind in kinds
                and stated is not None
                and stated.basis != "declared"
                and stated.value in GRADE_OF
            ):
                return stated.value, GRADE_OF[stated.value]
        return "copy", "E3"

    def _value(self, field: Field | None, confirmed: str | None) -> tuple[str, str]:
        if confirmed is None:
            assert field is not None
            return field.value, field.status
        same = field is not None and field.value == confirmed
        return confirmed, "confirmed" if same or field is None else "corrected"

    def _where(self, document: ReadDocument, field: Field | None) -> Provenance:
        if field is None:
            return Provenance(
                kind="person", source=document.name, note="supplied by a person; not read from the page"
            )
        return Provenance(kind="document", source=document.name, page=field.page, bbox=field.bbox)

    def _interview_facts(self, claim: Claim, found: dict[str, Fact]) -> None:
        held = [i for i in self.interviews if i.claim in (None, claim.id)]
        for interview in held:
            for name, value, question in interview.supplies:
                if name in ("title", "country") and claim.kind != "qualification":
                    continue
                if not self._concerns(claim, name):
                    continue
                where = Provenance(kind="interview", source=interview.name, question=question)
                number = self._add(claim, name, _shown(value), "EI", where)
                self._put(found, name, value, "interview", number)
        if "interview" in found or (not held and claim.kind == "occupation" and self.qualified):
            return
        outcome, sources = _joint_outcome(held), ", ".join(i.name for i in held)
        where = Provenance(kind="interview" if held else "case", source=sources or "case folder")
        number = self._add(claim, "interview", outcome, "EI" if held else "E0", where)
        self._put(found, "interview", outcome, "interview", number)
        if held:
            self._put(found, "assessors", max(i.assessors for i in held), "interview", number)

    def _claimed_facts(self, claim: Claim, found: dict[str, Fact]) -> None:
        where = Provenance(kind="case", source="case.yaml")
        for name in ("title", "country", "award_year", "isco", "institution"):
            value = getattr(claim, name)
            if value is None:
                continue
            number = self._add(
                claim,
                "institution_name" if name == "institution" else name,
                str(value),
                "E0",
                where,
                status="stated",
            )
            if name != "institution":
                self._put(found, name, value, "declared", number)
        for fact in self._said(claim):
            if fact.basis == "declared":
                self._stated(claim, fact, found)
        purpose = (
            None if self.case.purpose == "general" else self.case.purpose
        )  # what is not declared is unknown
        for name, value in (("purpose", purpose), ("status", self.case.status)):
            if value is not None and name not in found:
                number = self._add(claim, name, value, "E0", where, status="stated")
                self._put(found, name, value, "declared", number)

    def _experience(self, claim: Claim, found: dict[str, Fact]) -> None:
        """Counts of work experience, from the dated jobs of the case; as sure as the least sure job."""
        isco = claim.isco or next((c.isco for c in self.case.claims if c.isco), None)
        counted = experience_facts(self.case.work, isco=isco, as_of=self.as_of)
        if not counted:
            return
        confirmed = all(job.basis != "declared" for job in self.case.work)
        where = Provenance(
            kind="person" if confirmed else "case", source="case.yaml", note="counted from the jobs"
        )
        for name, value in counted.items():
            grade: Grade = "E2" if confirmed else "E0"
            number = self._add(
                claim, name, str(value), grade, where, status="confirmed" if confirmed else "stated"
            )
            self._put(found, name, value, "indirect" if confirmed else "declared", number)

    def _held_papers(self, claim: Claim, found: dict[str, Fact]) -> None:
        """A scan shows that a copy is held; a paper that is not in the folder is unknown, not missing."""
        for fact, kinds in TITLE_DOCUMENTS.items():
            if fact in found:
                continue
            held = [d for d in self._of(claim) if d.extraction.document_type.value in kinds]
            if held:
                where = Provenance(kind="document", source=held[0].name)
                number = self._add(claim, fact, "copy", "E3", where)
                self._put(found, fact, "copy", "copy", number)


def _is_title_paper(document: ReadDocument) -> bool:
    """Whether a document is the paper that awards the title, not one that accompanies it."""
    return document.extraction.document_type.value in TITLE_DOCUMENTS["diploma"]


def _joint_outcome(interviews: Sequence[HeldInterview]) -> str:
    """The weakest outcome of all interviews: contradictory before unclear before consistent."""
    for outcome in ("contradictory", "unclear", "consistent"):
        if any(interview.outcome == outcome for interview in interviews):
            return outcome
    return "not_held"


def _fact_value(fact: str, value: str) -> FactValue | None:
    if fact == "award_year":
        years = {part[:4] for part in value.split("/")}  # a Hijri date is a range of days
        return int(value[:4]) if len(years) == 1 and re.match(r"[0-9]{4}", value) else None
    if fact == "duration_months":
        return months_of(value)
    return value


def _shown(value: object) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
