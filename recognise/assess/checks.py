"""Checks D01 to D22 of the documentary track, each a finding: consistent, unclear, contradictory or not asked.

The list follows the assessment outline of the Lisbon Recognition Convention's recommended procedure and the EAR manual.
A finding is never an accusation: it names the two values that do not go together and a neutral question.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from recognise.assess.check_dates import Verdict, date_findings
from recognise.assess.outcomes import COMPARED_BY
from recognise.model.ledger import Claim, Evidence, Finding
from recognise.model.proposal import Difference, EvidenceVerdict, LevelProposal
from recognise.model.rules import FactValue

EQUAL_TREATMENT = ("eu_family", "long_term_resident", "single_permit")
"""Statuses with equal treatment in recognition under Directives 2003/109/EC, 2004/38/EC and 2011/98/EU."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInput:
    """Everything the checks of one claim look at. ``born`` is an ISO date or ``None``; ``host`` the host's section."""

    claim: Claim
    facts: Mapping[str, FactValue | None]
    evidence: Sequence[Evidence]
    level: LevelProposal
    verdict: EvidenceVerdict
    differences: Sequence[Difference]
    system: Mapping[str, Any]
    host: Mapping[str, Any]
    as_of: str
    born: str | None = None


def check_claim(given: CheckInput) -> tuple[Finding, ...]:
    """All findings of one qualification claim, D01 to D22."""
    findings = [
        _purpose(given), _regime(given), _papers(given), _identity(given), _issuer(given),
        _simple("D06", "not_asked", "No dated sample of this document was compared."),
        *date_findings(given.facts, given.evidence, given.system, given.level, as_of=given.as_of, born=given.born),
        _number(given), *_doubt(given), _institution(given), _mill(given), *_level(given), *_differences(given),
        _gate(given), _appeal(given), _simple("D22", "not_asked", "No earlier decision on the same qualification was looked up."),
    ]  # fmt: skip
    return tuple(findings)


def _simple(check: str, verdict: Verdict, message: str, **more: Any) -> Finding:
    return Finding(check=check, verdict=verdict, message=message, **more)


def _purpose(given: CheckInput) -> Finding:
    purpose = given.facts.get("purpose")
    if purpose in (None, "general"):
        return _simple("D01", "not_asked", "No purpose is declared; differences can only be weighed against a purpose.",
                       question="What do you want to use the recognition for?")  # fmt: skip
    return _simple("D01", "consistent", f"Purpose declared: {str(purpose).replace('_', ' ')}.")


def _regime(given: CheckInput) -> Finding:
    status = given.facts.get("status")
    if status is None:
        return _simple(
            "D02",
            "not_asked",
            "The residence or protection status is not known, so the legal regime is open.",
        )
    if status in EQUAL_TREATMENT:
        return _simple(
            "D02",
            "consistent",
            "Equal treatment with nationals in recognition (EU directives on this status).",
        )
    return _simple(
        "D02", "consistent", f"National law applies to this status ({str(status).replace('_', ' ')})."
    )


def _papers(given: CheckInput) -> Finding:
    held = {name: given.facts.get(name) for name in ("diploma", "transcript")}
    if all(value is None for value in held.values()):
        return _simple("D03", "not_asked", "Whether a diploma or transcript exists is not recorded.")
    if all(value in (None, "none") for value in held.values()):
        reason = given.facts.get("papers_missing")
        why = "a good reason is recorded" if reason == "good_reason" else "the reason is not recorded"
        return _simple("D03", "unclear", f"No diploma and no transcript; {why}. Track for missing papers applies.",
                       question="Where are your papers now, and how did they get lost?")  # fmt: skip
    return _simple("D03", "consistent", "At least one document about the qualification is at hand.")


def _identity(given: CheckInput) -> Finding:
    match = given.facts.get("id_match")
    if match is None:
        return _simple(
            "D04", "not_asked", "Name and date of birth were not compared with an identity document."
        )
    if match:
        return _simple("D04", "consistent", "Name and date of birth match the identity document.")
    return _simple("D04", "contradictory", "Name or date of birth differs from the identity document.",
                   clash=("identity document", "document"), question="Has your name changed or been written differently, for instance by marriage or transliteration?")  # fmt: skip


def _issuer(given: CheckInput) -> Finding:
    printed = {
        e.value: e.id for e in given.evidence if e.element == "issuing_country" and e.status != "to_check"
    }
    claimed = given.claim.country
    if not printed or claimed is None:
        return _simple(
            "D05",
            "not_asked",
            "The issuing body was not compared with the one that should issue this document.",
        )
    if claimed in printed:
        return _simple(
            "D05",
            "consistent",
            f"The paper was issued in {claimed}, as claimed.",
            evidence=(printed[claimed],),
        )
    other = next(iter(printed))
    return _simple("D05", "contradictory", f"The paper names {other}, the claim {claimed}.", clash=(f"paper: {other}", f"claim: {claimed}"),
                   evidence=(printed[other],), question="Which country's school or university awarded this?")  # fmt: skip


def _number(given: CheckInput) -> Finding:
    numbers = [e for e in given.evidence if e.element == "document_number"]
    if not numbers:
        return _simple("D08", "not_asked", "No serial or register number was read.")
    register = next((a for a in given.system.get("authorities", ()) if a.get("role") == "register"), None)
    where = f" It can be looked up: {register['text'].get('en')}." if register else ""
    return _simple(
        "D08",
        "unclear",
        f"A number was read and not yet looked up.{where}",
        evidence=tuple(e.id for e in numbers),
    )


def _doubt(given: CheckInput) -> list[Finding]:
    doubt = given.facts.get("doubt")
    if given.facts.get("diploma") == "verified":
        first = _simple("D09", "consistent", "The issuer has verified the document.")
    elif doubt == "named_reason":
        first = _simple(
            "D09",
            "unclear",
            "A doubt with a named reason is recorded; the issuer can be asked, with consent.",
        )
    else:
        first = _simple("D09", "consistent", "Presumed genuine: no doubt with a named reason is recorded.")
    second = _simple(
        "D10",
        "not_asked",
        "A kind of irregularity is only recorded by a person, after the applicant was heard.",
    )
    return [first, second]


def _institution(given: CheckInput) -> Finding:
    status = given.facts.get("institution")
    how = given.system.get("status", {}).get("text", {}).get("en")
    if status is None:
        return _simple(
            "D11",
            "not_asked",
            "The institution's status at the award date was not looked up." + (f" How: {how}" if how else ""),
        )
    if status == "recognised":
        return _simple("D11", "consistent", "The institution was recognised at the award date.")
    return _simple(
        "D11",
        "unclear",
        "The institution was not recognised at the award date; merit may remain (EAR, chapter on non-recognised institutions).",
    )


def _mill(given: CheckInput) -> Finding:
    signs = given.facts.get("mill_signs")
    if signs is None:
        return _simple("D12", "not_asked", "Signs of a diploma mill were not looked for.")
    if signs == "none":
        return _simple("D12", "consistent", "No sign of a diploma mill was found.")
    return _simple(
        "D12",
        "unclear",
        "Some signs of a diploma mill were noted; a person weighs them. No list of mills is complete.",
    )


def _level(given: CheckInput) -> list[Finding]:
    level = given.level
    if level.unfinished:
        home = _simple("D13", "unclear", "The programme was not completed, so no level follows from it; the parts completed can count as credits or exemptions.",
                       question="Which years or subjects were completed, and what paper shows them?")  # fmt: skip
    elif level.outcome == "proposed":
        home = _simple("D13", "consistent", f"Place in the home system known (rule {level.rule}).")
    elif level.outcome == "undetermined":
        facts = ", ".join(f for q in level.would_be_decided_by for f in q.facts)
        home = _simple("D13", "unclear", f"The level in the home system waits for: {facts}.")
    else:
        home = _simple("D13", "not_asked", "The rules do not place this title.")
    host = (
        _simple("D15", "consistent", f"Comparable: {level.nqf_label} (national level {level.nqf}).")
        if level.nqf_label
        else _simple("D15", "not_asked", "No comparable qualification of the host is recorded.")
    )
    return [home, host]


def _differences(given: CheckInput) -> list[Finding]:
    elements = ", ".join(sorted({d.element.replace("_", " ") for d in given.differences}))
    if given.level.outcome != "proposed":
        return [_simple("D16", "not_asked", "The five elements can be compared once the level is settled.")]
    if all(given.facts.get(name) is None for name in COMPARED_BY):
        message = "No comparison with the host's qualification is recorded (level aimed at, workload, subjects, practice, research)."
        return [_simple("D16", "not_asked", message)]
    substantial = [d for d in given.differences if d.substantial]
    findings = [
        _simple("D16", "consistent", f"Compared: {elements}." if elements else "No rule names a difference.")
    ]
    if substantial:
        findings.append(
            _simple(
                "D17",
                "unclear",
                "Substantial for this purpose by rule: " + "; ".join(d.why for d in substantial),
            )
        )
        findings.append(
            _simple(
                "D18",
                "consistent",
                "A substantial difference does not oblige refusal; the authority carries the burden of proof.",
            )
        )
    else:
        findings.append(_simple("D17", "consistent", "No difference is substantial for this purpose."))
    minor = [d for d in given.differences if d.substantial is False]
    if minor:
        findings.append(_simple("D19", "consistent", "Not substantial: " + "; ".join(d.why for d in minor)))
    return findings


def _gate(given: CheckInput) -> Finding:
    if any(d.substantial for d in given.differences) or given.verdict.outcome == "not_enough":
        return _simple(
            "D20",
            "unclear",
            "Before any refusal: alternative, partial and conditional recognition must each be shown not to fit.",
        )
    return _simple("D20", "consistent", "Nothing points to a refusal.")


def _appeal(given: CheckInput) -> Finding:
    appeal = given.host.get("appeal", {})
    if not appeal:
        return _simple("D21", "not_asked", "The way to appeal in the host country is not in the rule pack.")
    days = f"{appeal['days']} days" if appeal.get("days") else f"{appeal.get('months', '?')} months"
    to = appeal.get("to", {}).get("en", "the body named in the decision")
    return _simple("D21", "consistent", f"Appeal within {days} to {to}.")
