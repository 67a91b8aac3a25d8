"""Interviews: the template that people edit, and the record of one interview that was held.

The names of evidence follow the European Qualifications Passport for Refugees: what was *stated*, what document was
*seen*, and what the assessor's *view* is are never mixed. Sensitive answers (health, caring) are not part of a record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from recognise.model.ledger import Finding
from recognise.model.rules import Cell, FactDef, Position

QuestionType = Literal[
    "text", "integer", "year", "months", "date", "yes_no", "choice", "choices", "country", "note", "photo"
]
AnswerStatus = Literal["answered", "declined", "skipped", "not_asked"]
InterpreterMode = Literal["in_person", "phone", "video", "relative"]
Outcome = Literal["consistent", "unclear", "contradictory", "not_held"]
DIMENSIONS = ("A", "B", "C", "D", "E")
"""A completeness of the path · B knowledge of the system · C subject knowledge at the claimed level · D consistency with
papers · E competence at work. Each is rated 1 to 5 against its anchor texts; there is no total, and no score of truth."""

ELEMENTS = (
    "birth_year", "calendar", "level", "institution", "place", "country", "start_year", "end_year", "completed", "title",
    "award_year", "duration_months", "entry", "entry_exam", "exam_score", "stream", "subjects", "grading_max",
    "grading_pass", "grade", "instruction_language", "mode", "interruption", "thesis", "years_completed", "papers",
    "job_title", "employer", "job_start", "job_end", "job_hours", "job_country", "licence_body", "licence_year", "field",
    "tasks", "knowledge", "language", "skill", "aspiration", "narrative", "school_year",
)  # fmt: skip
"""What an answer can be evidence for, apart from the facts of the rules; plausibility checks read these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One possible answer. ``means`` is the value of the fact when it differs from ``value``."""

    value: str
    text: Mapping[str, str]
    means: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """One condition of a question or section: another question and the cell its answer must satisfy."""

    question: str
    cell: Cell
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. ``bank`` names the part of a country's system section that fills in its background for the officer."""

    id: str
    type: QuestionType
    text: Mapping[str, str]
    section: str
    answer: FactDef
    """The type of the answer in the terms of the cell language."""
    hint: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    when: tuple[Skip, ...] = ()
    fact: str | None = None
    fact_type: str | None = None
    element: str | None = None
    evidence: Literal["stated", "seen", "view"] = "stated"
    why: str = ""
    probes: tuple[str, ...] = ()
    core: bool = False
    sensitive: bool = False
    required: bool = False
    low: int | None = None
    high: int | None = None
    bank: str | None = None
    position: Position | None = None

    def choice(self, value: str) -> Choice | None:
        """The choice with a value, or ``None``."""
        return next((one for one in self.choices if one.value == value), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Questions that belong together. ``repeat`` is what one round stands for (each level, each job)."""

    id: str
    text: Mapping[str, str]
    questions: tuple[Question, ...]
    repeat: Mapping[str, str] | None = None
    when: tuple[Skip, ...] = ()
    guide: str = ""
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """A rated dimension with one anchor text for each of 1 to 5."""

    id: str
    text: str
    anchors: tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewTemplate:
    """A template once it is read and checked. ``structure`` is a digest of everything but the texts."""

    id: str
    version: str
    file: str
    text: Mapping[str, str]
    languages: tuple[str, ...]
    sections: tuple[Section, ...]
    structure: str
    dimensions: tuple[Dimension, ...] = ()
    consent: Mapping[str, str] = field(default_factory=dict)
    consent_version: str = "1"
    verify: Mapping[str, str] = field(default_factory=dict)
    isco: str | None = None

    @property
    def form_version(self) -> str:
        """The version written into forms: it changes with every edit of the questions, even if ``version`` was forgotten."""
        return f"{self.version}-{self.structure[:8]}"

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in order."""
        return tuple(question for section in self.sections for question in section.questions)

    def question(self, name: str) -> Question | None:
        """The question with an id, or ``None``."""
        return next((one for one in self.questions if one.id == name), None)

    def section(self, name: str) -> Section:
        """The section with an id."""
        return next(one for one in self.sections if one.id == name)


AnswerValue = str | int | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to one question. ``round`` counts repeats from 1; 0 outside of repeats. ``seconds`` is time spent."""

    question: str
    round: int = 0
    status: AnswerStatus = "answered"
    value: AnswerValue | None = None
    note: str | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreter:
    """How the interview was interpreted; no names, the language is what matters later."""

    used: bool
    language: str | None = None
    mode: InterpreterMode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What the person agreed to, and which text was read to them."""

    given: bool
    version: str
    on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """The ratings of one assessor, given before seeing anybody else's: dimension -> 1..5, with notes per dimension."""

    assessor: str
    scores: dict[str, int]
    notes: dict[str, str] = field(default_factory=dict)
    office: str | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What the person said about a clash, and whether a named officer accepts it. A person decides, never the check."""

    check: str
    text: str
    accepted: bool
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RawSubmission:
    """The file a record was made from, kept beside it unchanged."""

    path: str
    sha256: str
    form: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewRecord:
    """One interview that was held (contract ``recognise/interview_record/1``)."""

    SCHEMA: ClassVar[str] = "recognise/interview_record/1"
    __pydantic_config__: ClassVar[Any] = {"extra": "forbid"}

    schema: str = SCHEMA
    id: str
    template: str
    version: str
    held_on: str | None = None
    case: str | None = None
    claim: str | None = None
    office: str | None = None
    languages: tuple[str, ...] = ()
    """The officer's language first, then the applicant's."""
    interpreter: Interpreter | None = None
    interviewers: tuple[str, ...] = ()
    consent: Consent | None = None
    answers: tuple[Answer, ...] = ()
    ratings: tuple[Rating, ...] = ()
    findings: tuple[Finding, ...] = ()
    explanations: tuple[Explanation, ...] = ()
    seconds: int | None = None
    source: RawSubmission | None = None

    def answer(self, question: str, round: int = 0) -> Answer | None:
        """The answer to a question, or ``None`` when nothing is recorded."""
        return next((a for a in self.answers if a.question == question and a.round == round), None)
