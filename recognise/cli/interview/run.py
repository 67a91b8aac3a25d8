"""`recognise interview run`: an interview in the terminal. No answer is lost, whatever happens to the terminal."""

from __future__ import annotations

import datetime
import time
from pathlib import Path

import click

from recognise.cli.interview.screen import in_language, side_by_side
from recognise.cli.options import rules_option
from recognise.errors import UsageError
from recognise.interview.country import CountrySystem
from recognise.interview.logic import Step
from recognise.interview.session import Session
from recognise.model.rules import RulePack

HELP = ":s skip  :d declined to answer  :b back  :x nothing of this kind  :n TEXT note  :w why it is asked  :q stop (resume later)"


@click.command()
@click.argument("template")
@click.option(
    "--languages",
    default="en",
    show_default=True,
    metavar="OFFICER,APPLICANT",
    help="Both languages, the officer's first.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("interviews"),
    show_default=True,
    help="Folder of the record and its journal (a case's 'interviews').",
)
@click.option(
    "--id", "name", help="Name of the interview; the same name resumes it. Default: template and date."
)
@click.option("--case", help="Case the interview belongs to.")
@click.option("--claim", help="Claim the interview is about, such as c1.")
@click.option(
    "--interviewer",
    "interviewers",
    multiple=True,
    help="Role or staff code of an interviewer; repeat for two.",
)
@click.option(
    "--interpreter",
    type=click.Choice(["none", "in_person", "phone", "video", "relative"]),
    default="none",
    show_default=True,
)
@click.option("--office", help="Office that holds the interview.")
@click.option("--country", help="Country whose notes are shown beside the questions (alpha-3).")
@click.option("--only", help="Ask only these questions, separated by commas (see 'interview plan').")
@click.option(
    "--bidi/--no-bidi",
    default=True,
    show_default=True,
    help="Reorder right-to-left text; switch off in terminals that do it themselves.",
)
@rules_option
def run(
    template: str, languages: str, out: Path, name: str | None, case: str | None, claim: str | None, interviewers: tuple[str, ...],
    interpreter: str, office: str | None, country: str | None, only: str | None, bidi: bool, rules_at: str | None,
) -> None:  # fmt: skip
    """Hold an interview in the terminal, in the officer's language and the applicant's.

    Every answer is on the disk before the next question is shown; the same command goes on after a stop or a crash.

    Example: recognise interview run schooling --languages en,ti --out cases/C-12/interviews
    """
    from recognise.interview.country import system_of
    from recognise.interview.template import find_template
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    pack = load_pack(pack_path(rules_at)[0])
    chosen = find_template(template, pack)
    officer, _, applicant = languages.partition(",")
    pair = (officer.strip(), (applicant or officer).strip())
    missing = [language for language in pair if language not in chosen.languages]
    if missing:
        raise UsageError(f"{chosen.id} is not in '{missing[0]}'; it has {', '.join(chosen.languages)}")
    today = datetime.date.today().isoformat()
    wanted = frozenset(part.strip() for part in only.split(",")) if only else None
    session = Session(chosen, out, name or f"{chosen.id}-{today}", wanted)
    if (out / f"{session.name}.json").exists():
        raise UsageError(
            f"{session.name} is finished: its record is {out / session.name}.json. Choose another --id for a new interview"
        )
    screen = Screen(session, pair, bidi, system_of(pack, country) if country else None)
    if session.resume():
        click.echo(f"Going on with {session.name}: {len(session.answers)} answers are kept.")
    else:
        if not screen.consent():
            click.echo("No consent: nothing is recorded.")
            return
        used = interpreter != "none"
        session.start(
            held_on=today, case=case, claim=claim, office=office, languages=list(dict.fromkeys(pair)), interviewers=list(interviewers),
            interpreter={"used": used, "language": pair[1] if used else None, "mode": interpreter if used else None},
            consent={"given": True, "version": chosen.consent_version, "on": today},
        )  # fmt: skip
    if screen.loop():
        click.echo(f"Record: {save(session, out, pack)}")
    else:
        click.echo(f"Stopped. {len(session.answers)} answers are kept; run the same command again to go on.")


def save(session: Session, out: Path, pack: RulePack) -> Path:
    """Writes the record with its findings, and sensitive answers into the private folder beside it; then their journal is removed."""
    from recognise import codec
    from recognise.files import write_atomically
    from recognise.interview.findings import with_findings

    record, private = session.record()
    record = with_findings(record, session.template, pack)
    path = out / f"{session.name}.json"
    if private is not None:
        write_atomically(out / "private" / f"{session.name}.json", codec.to_json(private, indent=1) + "\n")
    write_atomically(path, codec.to_json(record, indent=1) + "\n")
    session.journal.private_file.unlink(missing_ok=True)
    return path


class Screen:
    """Asks the questions of a session."""

    def __init__(
        self, session: Session, languages: tuple[str, str], reorder: bool, system: CountrySystem | None
    ) -> None:
        self.session, self.languages, self.reorder, self.system = session, languages, reorder, system
        self.section = ""

    def show(self, texts: dict[str, str], mark: str = "") -> None:
        """Prints a text in both languages, or once when they are the same."""
        officer, applicant = (in_language(texts, language) for language in self.languages)
        if self.languages[0] == self.languages[1]:
            click.echo(mark + officer)
            return
        for line in side_by_side(mark + officer, mark + applicant, self.languages, reorder=self.reorder):
            click.echo(line)

    def consent(self) -> bool:
        """Reads the consent text out and asks for agreement."""
        if not self.session.template.consent:
            return True
        self.show(dict(self.session.template.consent))
        return click.confirm("Consent given", default=None)

    def loop(self) -> bool:
        """Asks until nothing is open (``True``) or the officer stops (``False``)."""
        back: Step | None = None
        while True:
            done = None if back else self.session.round_to_offer()
            if done is not None:
                self._offer_round(done)
                continue
            step = back or self.session.next_step()
            if step is None:
                return True
            outcome = self.ask(step)
            if outcome == "stop":
                return False
            back = (self.session.before(step.key) or step) if outcome == "back" else None

    def _offer_round(self, step: Step) -> None:
        assert step.section.repeat is not None
        self.show(dict(step.section.repeat), f"{step.round + 1}. ")
        more = click.confirm("Another one", default=False)
        self.session.set_rounds(step.section.id, step.round + 1 if more else step.round, closed=not more)

    def ask(self, step: Step) -> str:
        """Asks one question until it is answered; returns ``next``, ``back`` or ``stop``."""
        self._heading(step)
        started, note = time.monotonic(), None
        while True:
            try:
                typed = click.prompt(">", default="", show_default=False, prompt_suffix=" ")
            except click.Abort:
                return "stop"
            word, _, rest = typed.strip().partition(" ")
            if word in (":q", ":b"):
                return "stop" if word == ":q" else "back"
            if word == ":n":
                note = rest.strip() or None
            elif word == ":w":
                self._why(step)
            elif word == ":x":
                self.session.skip_rest(step)
                return "next"
            elif word == ":h" or (not typed.strip() and step.question.required):
                click.echo(HELP)
            elif self._take(step, typed, note, int(time.monotonic() - started)):
                return "next"

    def _take(self, step: Step, typed: str, note: str | None, seconds: int) -> bool:
        from recognise.interview.values import AnswerError

        word = typed.strip()
        try:
            if word == ":d":
                self.session.answer(step, status="declined", note=note, seconds=seconds)
            elif word in (":s", ""):
                self.session.answer(step, status="skipped", note=note, seconds=seconds)
            else:
                self.session.answer(step, typed, note=note, seconds=seconds)
        except AnswerError as error:
            click.echo(f"  {error}  ({HELP})")
            return False
        return True

    def _heading(self, step: Step) -> None:
        question = step.question
        place = f"{step.section.id}.{step.round}"
        if place != self.section:
            self.section = place
            click.echo("")
            self.show(dict(step.section.text), "== ")
            if step.section.guide:
                click.echo(f"   {step.section.guide}")
        click.echo("")
        self.show(dict(question.text), f"[{question.id}] ")
        if question.hint:
            self.show(dict(question.hint), "   ")
        for number, choice in enumerate(question.choices, 1):
            self.show(dict(choice.text), f"  {number} ")
        earlier = self.session.answers.get(step.key)
        if earlier is not None and earlier.status == "answered":
            click.echo(f"   now: {earlier.value}")

    def _why(self, step: Step) -> None:
        from recognise.interview.country import bank

        click.echo(f"   {step.question.why or 'no reason given'}")
        for probe in step.question.probes:
            click.echo(f"   - {probe}")
        if self.system is not None and step.question.bank:
            for line in bank(self.system, step.question.bank):
                click.echo(f"   {self.system.name}: {line}")
