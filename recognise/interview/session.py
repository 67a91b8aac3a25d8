"""A running interview as a state: where it stands, what was answered. Every change is journalled before it counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from recognise import codec
from recognise.errors import InputError
from recognise.interview.journal import Journal, answers_of
from recognise.interview.logic import Key, Step, steps
from recognise.interview.record import PrivateAnswers, check_name, make_record
from recognise.interview.values import parse_answer
from recognise.model.interview import (
    Answer,
    AnswerStatus,
    Consent,
    Interpreter,
    InterviewRecord,
    InterviewTemplate,
)


class Session:
    """One interview. ``only`` limits it to the questions of a plan; the rest stays ``skipped``."""

    def __init__(
        self, template: InterviewTemplate, folder: Path, name: str, only: frozenset[str] | None = None
    ) -> None:
        check_name(name)
        self.template, self.name, self.only = template, name, only
        self.journal = Journal(folder, name)
        self.answers: dict[Key, Answer] = {}
        self.rounds: dict[str, int] = {}
        self.closed: set[str] = set()
        self.about: dict[str, Any] = {}
        self.seconds = 0

    def start(self, **about: Any) -> None:
        """Begins an interview and writes down with whom, in which languages, and the consent."""
        self.about = about
        self.journal.append(
            "start", {"template": self.template.id, "version": self.template.form_version, "about": about}
        )

    def resume(self) -> bool:
        """Takes an interview up again after a stop or a crash; ``False`` when none of this name was begun.

        Raises:
            InputError: it was begun with another version of the template.
        """
        entries = self.journal.read()
        start = next((entry for entry in entries if entry.kind == "start"), None)
        if start is None:
            return False
        if start.data["version"] != self.template.form_version:
            raise InputError(
                f"this interview was begun with {start.data['template']} {start.data['version']}; the template is now "
                f"{self.template.form_version}. Put the old template file back (--template FILE) to finish it"
            )
        self.about = dict(start.data["about"])
        self.answers = answers_of(entries)
        for entry in entries:
            if entry.kind == "rounds":
                self._rounds(str(entry.data["section"]), int(entry.data["count"]), bool(entry.data["closed"]))
            elif entry.kind == "answer":
                self.seconds += int(entry.data.get("seconds") or 0)
        return True

    def steps(self) -> list[Step]:
        """The questions of the interview as it stands."""
        counts = {s.id: self.rounds.get(s.id, 1) for s in self.template.sections if s.repeat is not None}
        found = steps(self.template, self.answers, counts)
        return [step for step in found if self.only is None or step.question.id in self.only]

    def next_step(self, after: Key | None = None) -> Step | None:
        """The first open question, or the first open one after a place."""
        found = self.steps()
        start = next((at + 1 for at, step in enumerate(found) if step.key == after), 0) if after else 0
        return next((step for step in found[start:] if step.key not in self.answers), None)

    def before(self, key: Key | None) -> Step | None:
        """The question before a place (for going back), or the last one."""
        found = self.steps()
        at = next((at for at, step in enumerate(found) if step.key == key), len(found))
        return found[at - 1] if at > 0 else None

    def answer(
        self,
        step: Step,
        given: object = None,
        *,
        status: AnswerStatus = "answered",
        note: str | None = None,
        seconds: int | None = None,
    ) -> None:
        """Takes one answer; it is on the disk when this returns.

        Raises:
            AnswerError: it does not fit the question.
            StoreError: it could not be saved.
        """
        value = parse_answer(step.question, given) if status == "answered" else None
        found = Answer(
            question=step.question.id,
            round=step.round,
            status=status,
            value=value,
            note=note,
            seconds=seconds,
        )
        self.journal.append("answer", codec.to_plain(found), sensitive=step.question.sensitive)
        self.answers[step.key] = found
        self.seconds += seconds or 0

    def round_to_offer(self) -> Step | None:
        """The last question of a round after which nobody was asked yet whether there is another round."""
        last: dict[tuple[str, int], Step] = {}
        open_rounds = set()
        for step in self.steps():
            last[step.section.id, step.round] = step
            if step.key not in self.answers:
                open_rounds.add((step.section.id, step.round))
        for place, step in last.items():
            latest = step.round == self.rounds.get(step.section.id, 1)
            if (
                step.section.repeat is not None
                and latest
                and place not in open_rounds
                and place[0] not in self.closed
            ):
                return step
        return None

    def set_rounds(self, section: str, count: int, *, closed: bool) -> None:
        """Says how many rounds a repeated section has, and whether that is all."""
        self.journal.append("rounds", {"section": section, "count": count, "closed": closed})
        self._rounds(section, count, closed)

    def _rounds(self, section: str, count: int, closed: bool) -> None:
        self.rounds[section] = count
        (self.closed.add if closed else self.closed.discard)(section)

    def skip_rest(self, step: Step) -> None:
        """Marks what is still open in this section, or in this round of it, as skipped."""
        for other in self.steps():
            if (
                other.section.id == step.section.id
                and other.round == step.round
                and other.key not in self.answers
            ):
                self.answer(other, status="skipped")

    def record(self) -> tuple[InterviewRecord, PrivateAnswers | None]:
        """The record of the interview as it stands, and the sensitive answers for their own store.

        An answer given before a change of mind made its question fall away is kept in the journal only.
        """
        reached = {step.key for step in steps(self.template, self.answers, self.rounds or None)}
        kept = [answer for key, answer in self.answers.items() if key in reached]
        about = dict(self.about)
        for key, kind in (("interpreter", Interpreter), ("consent", Consent)):
            if about.get(key) is not None:
                about[key] = codec.from_plain(kind, about[key])
        for key in ("languages", "interviewers"):
            about[key] = tuple(about.get(key) or ())
        return make_record(self.template, kept, id=self.name, seconds=self.seconds, **about)
