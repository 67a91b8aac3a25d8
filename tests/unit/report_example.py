"""A report view with everything in it, for the tests of the renderers."""

from __future__ import annotations

from recognise.model.proposal import STATUS_TEXT
from recognise.report.view import (
    ClaimView,
    ConditionView,
    DifferenceView,
    EvidenceView,
    ExemptionView,
    FindingView,
    LevelView,
    MarkView,
    PageView,
    QuestionView,
    RegulationView,
    ReportView,
    ShortageView,
    SourceView,
    TraceView,
)

PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
LAW = SourceView(cite="An act on recognition, art. 7", url="https://example.org/act", consulted="2026-11-24")


def example(
    image: str = PIXEL, document: str = "ijaza.jpg", hostile: str = "سامر يوسف الدرعاوي"
) -> ReportView:
    """A case with one open level, one box, one exemption of each kind. ``hostile`` stands wherever people write."""
    return ReportView(
        case_id="S-SYR-02",
        host="NLD",
        purpose="employment",
        as_of="2026-11-24",
        status_text=STATUS_TEXT,
        outcome="undetermined",
        basis="copy",
        person=(("Name", hostile),),
        levels=(
            LevelView(
                claim="c1",
                title="إجازة",
                country="SYR",
                outcome="undetermined",
                matched=f"licence · {hostile}",
                verdict="enough",
                verdict_rule="EV-HE-2",
                regardless_of=("award_year",),
                questions=(
                    QuestionView(
                        fact="duration_months",
                        text="Nominal duration of the programme",
                        ask=("transcript", "curriculum", hostile),
                        outcomes=(("48..59", "ISCED 6, EQF 6"), ("60..96", "ISCED 7, EQF 7")),
                    ),
                ),
                sources=(LAW,),
            ),
            LevelView(
                claim="c2", title="شهادة الدراسة الثانوية العامة", country="SYR", outcome="proposed", isced="3", eqf="4",
                nqf="4", framework="NLQF", label="HAVO diploma", rule="SYR-3", place="rules/systems/SYR.yaml:42",
                verify="the year of the reform", verdict="not_enough", ask=("transcript",), sources=(LAW,),
            ),
        ),
        claims=(
            ClaimView(
                id="c1",
                title=hostile,
                kind="qualification",
                evidence=(
                    EvidenceView(element="title", value="شهادة الإجازة", grade="E3", source=f"{document}, page 1", mark=1, status="confirmed"),
                    EvidenceView(element="holder_name", value=hostile, grade="E3", source=f"{document}, page 1", mark=2),
                    EvidenceView(element="award_date", value="2010-07-22", raw="22 July 2010", grade="E3", source=f"{document}, page 1", mark=3, status="to_check"),
                    EvidenceView(element="completed", value="true", grade="E0", source="case file"),
                    EvidenceView(element="programme", value="taught in Arabic", grade="EI", source="interview, question q4"),
                ),
            ),
        ),
        pages=(
            PageView(
                document=document, number=1, width=595.3, height=841.9, image=image,
                marks=(
                    MarkView(mark=1, label=f"title: {hostile}", bbox=(170, 215, 425, 258)),
                    MarkView(mark=2, label="holder_name", bbox=(190, 345, 405, 380)),
                    MarkView(mark=3, label="award_date", bbox=(270, 545, 350, 560)),
                ),
            ),
        ),
        differences=(
            DifferenceView(element="workload", substantial="false", text="one year shorter, same learning outcomes", rule="DIF-1", sources=(LAW,)),
            DifferenceView(element="learning_outcomes", substantial="unknown", text="no syllabus seen", remedy="adaptation period; aptitude test"),
        ),
        exemptions=(
            ExemptionView(
                rule="ITA-15", state="open", effect="temporary_licence", place="rules/exemptions/ITA.yaml:30", text="Work in health facilities",
                valid="2023-03-31 – 2027-12-31", met=("isco: 2221",), unknown=("employer: public or accredited",), duties=("tell the Region",),
                sources=(SourceView(cite="An emergency act", url="javascript:alert(1)"),), verify="the extension",
            ),
            ExemptionView(rule="ITA-34", state="no", effect="document_waiver", met=("isco",), unmet=("country: UKR – the case says SYR",)),
        ),
        regulated=RegulationView(kind="sectoral", isco="2221", professions=(hostile,), note=hostile, sources=(LAW,)),
        shortage=(ShortageView(list="EURES 2024", on_list=True, title="Nursing professionals", valid_from="2024-01-01", effect="information", sources=(LAW,)),),
        findings=(FindingView(check="P2 nominal length", verdict="unclear", message="four and five years were both said", clash=("4 years", "5 years"), question="How many years did you study?"),),
        trace=(
            TraceView(
                rule="SYR-6", place="rules/systems/SYR.yaml:57", state="may_hold", then="ISCED 6, EQF 6",
                conditions=(
                    ConditionView(fact="title", wants="licence", value="إجازة", state="true", marks=(1,)),
                    ConditionView(fact="duration_months", wants="48..59", value=None, state="unknown"),
                    ConditionView(fact="institution", wants="recognised", value="not_recognised", state="false"),
                ),
                sources=(LAW,), text=hostile,
            ),
            TraceView(rule="SYR-3", place="rules/systems/SYR.yaml:42", state="decides", then="ISCED 3, EQF 4"),
        ),
        next_steps=("Ask for the transcript or the curriculum", hostile),
        notes=("Two pages were not read.",),
        appendix=(("Rule pack digest", "sha256:1f0c"), ("ijaza.jpg", "sha256:aa11"), ("recognise", "0.1.0")),
    )  # fmt: skip
