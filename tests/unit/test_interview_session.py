"""A running interview loses nothing: not when the journal is cut anywhere, not when the process is killed."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from interview_help import ROOT, pack, template

from recognise.cli.interview.screen import displayed, side_by_side, width, wrap
from recognise.errors import InputError
from recognise.interview.journal import Journal
from recognise.interview.session import Session
from recognise.interview.values import AnswerError

ANSWERS = ["Story", "1990", "gregorian", "upper_secondary", "SYR", "Licence"]


def begin(folder: Path, name: str = "x", shape: str = "schooling") -> Session:
    session = Session(template(shape), folder, name)
    if not session.resume():
        session.start(held_on="2026-11-20", languages=["en"])
    return session


def answer_some(session: Session, values: list[str]) -> None:
    for value in values:
        step = session.next_step()
        assert step is not None
        session.answer(step, value, seconds=1)


def test_resuming_goes_on_where_it_stopped(tmp_path: Path) -> None:
    first = begin(tmp_path)
    answer_some(first, ANSWERS[:3])
    second = begin(tmp_path)
    assert second.answers == first.answers and second.seconds == 3
    step = second.next_step()
    assert step is not None and step.question.id == "claimed_level"


def test_a_journal_cut_at_any_byte_keeps_every_whole_line(tmp_path: Path) -> None:
    session = begin(tmp_path)
    answer_some(session, ANSWERS)
    file = session.journal.open_file
    whole = file.read_bytes()
    start = whole.index(b"\n") + 1
    for cut in range(start, len(whole)):
        file.write_bytes(whole[:cut])
        again = begin(tmp_path)
        # a last line that only lacks its line end is complete, and is kept
        kept = whole[start:cut].count(b"\n") + (
            1 if whole[cut : cut + 1] == b"\n" and whole[cut - 1 : cut] == b"}" else 0
        )
        assert len(again.answers) == kept, cut
    file.write_bytes(whole[:-5])
    again = begin(tmp_path)
    answer_some(again, [ANSWERS[-1]])
    assert len(begin(tmp_path).answers) == len(ANSWERS)


def test_sensitive_answers_stand_in_a_journal_of_their_own(tmp_path: Path) -> None:
    session = begin(tmp_path, shape="profile")
    step = next(one for one in session.steps() if one.question.id == "health")
    session.answer(step, "SECRET")
    assert "SECRET" not in session.journal.open_file.read_text("utf-8")
    assert "SECRET" in session.journal.private_file.read_text("utf-8")
    assert begin(tmp_path, shape="profile").answers[("health", 0)].value == "SECRET"
    assert session.journal.private_file.stat().st_mode & 0o077 == 0


def test_another_version_is_not_resumed(tmp_path: Path) -> None:
    Journal(tmp_path, "x").append("start", {"template": "schooling", "version": "0.1-00000000", "about": {}})
    with pytest.raises(InputError, match="begun with schooling 0.1"):
        begin(tmp_path)


def test_a_wrong_answer_is_not_journalled(tmp_path: Path) -> None:
    session = begin(tmp_path)
    answer_some(session, ANSWERS[:1])
    step = session.next_step()
    assert step is not None
    with pytest.raises(AnswerError):
        session.answer(step, "ninety")
    assert len(begin(tmp_path).answers) == 1


def test_rounds_are_offered_until_closed_and_survive_a_stop(tmp_path: Path) -> None:
    session = begin(tmp_path)
    answer_some(session, ANSWERS)
    first = next(one for one in session.steps() if one.section.id == "path")
    session.skip_rest(first)
    assert begin(tmp_path).round_to_offer() is not None
    session.set_rounds("path", 2, closed=False)
    again = begin(tmp_path)
    assert [one.round for one in again.steps() if one.question.id == "level"] == [1, 2]
    assert again.round_to_offer() is None  # the second round is open
    again.skip_rest(next(one for one in again.steps() if one.round == 2))
    again.set_rounds("path", 2, closed=True)
    assert begin(tmp_path).round_to_offer() is None


def test_an_answer_that_a_change_of_mind_made_fall_away_is_not_in_the_record(tmp_path: Path) -> None:
    session = begin(tmp_path)
    by_id = {step.question.id: step for step in session.steps()}
    session.answer(by_id["claimed_level"], "bachelor")
    session.answer(next(step for step in session.steps() if step.question.id == "hardest"), "Statistics")
    session.answer(by_id["claimed_level"], "primary")
    record, _ = session.record()
    assert {a.question: a.status for a in record.answers}["hardest"] == "not_asked"


def test_going_back_returns_to_the_question_before(tmp_path: Path) -> None:
    session = begin(tmp_path)
    answer_some(session, ANSWERS[:2])
    step = session.next_step()
    before = session.before(step.key if step else None)
    assert before is not None and before.question.id == "birth_year"
    session.answer(before, "1991")
    assert begin(tmp_path).answers[("birth_year", 0)].value == 1991


def read_until(master: int, wanted: bytes, prompt: bytes = b"", seconds: float = 30.0) -> bytes:
    """What the terminal shows until ``wanted``, and then ``prompt``, have appeared."""
    seen, deadline = b"", time.monotonic() + seconds
    while wanted not in seen or prompt not in seen.partition(wanted)[2]:
        ready, _, _ = select.select([master], [], [], max(0.0, deadline - time.monotonic()))
        assert ready, f"{wanted!r} did not appear; the end was {seen[-200:]!r}"
        try:
            seen += os.read(master, 65536)
        except OSError:
            break
    return seen


def in_terminal(folder: Path, *extra: str) -> tuple[subprocess.Popen[bytes], int]:
    master, slave = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "recognise.cli",
        "interview",
        "run",
        "primary",
        "--id",
        "k",
        "--out",
        str(folder),
        *extra,
    ]
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "RECOGNISE_RULES": str(ROOT / "rules"),
    }
    process = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True, cwd=folder
    )
    os.close(slave)
    return process, master


def test_killed_in_the_middle_in_a_terminal_nothing_is_lost(tmp_path: Path) -> None:
    given = [
        ("narrative", "Six years in Keren"),
        ("birth_year", "1990"),
        ("years_calendar", "1"),
        ("claimed_level", "2"),
        ("country", "eri"),
    ]
    process, master = in_terminal(tmp_path, "--languages", "en,ar")
    read_until(master, b"Consent given")
    os.write(master, b"y\n")
    for name, value in given:
        read_until(master, f"[{name}]".encode(), b"> ")
        os.write(master, value.encode() + b"\n")
    read_until(master, b"[title]", b"> ")  # the next question is shown: the answer before it is acknowledged
    os.write(master, b"half an ans")
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    os.close(master)
    session = begin(tmp_path, "k", "primary")
    told = {name: answer.value for (name, _), answer in session.answers.items()}
    assert told == {
        "narrative": "Six years in Keren",
        "birth_year": 1990,
        "years_calendar": "gregorian",
        "claimed_level": "primary",
        "country": "ERI",
    }
    process, master = in_terminal(tmp_path, "--languages", "en,ar")
    seen = read_until(master, b"[title]", b"> ")
    assert b"5 answers are kept" in seen and b"[narrative]" not in seen
    os.write(master, b":q\n")
    read_until(master, b"Stopped.")
    assert process.wait(10) == 0
    os.close(master)


def test_a_whole_interview_in_the_terminal_becomes_a_record(tmp_path: Path) -> None:
    typed = (
        "y\nstory\n1990\n1\nprimary\nERI\n:b\nSYR\n:n shown on a map\nبكالوريا\n:d\n"
        + ":x\n"
        + ":x\nn\n"
        + ":x\n" * 4
    )
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "RECOGNISE_RULES": str(ROOT / "rules"),
    }
    command = [
        sys.executable,
        "-m",
        "recognise.cli",
        "interview",
        "run",
        "primary",
        "--id",
        "w",
        "--out",
        str(tmp_path),
        "--interviewer",
        "a",
        "--interpreter",
        "phone",
    ]
    done = subprocess.run(
        command, input=typed.encode(), env=environment, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    record = json.loads((tmp_path / "w.json").read_text("utf-8"))
    told = {a["question"]: a for a in record["answers"] if not a["round"]}
    assert told["country"]["value"] == "SYR" and told["title"]["value"] == "بكالوريا"
    assert told["title"]["note"] == "shown on a map" and told["years_completed"]["status"] == "declined"
    assert (
        record["interpreter"] == {"used": True, "language": "en", "mode": "phone"}
        and record["consent"]["given"] is True
    )
    assert {one["check"] for one in record["findings"]} >= {"P1", "P12"}
    again = subprocess.run(command, input=b"", env=environment, capture_output=True, timeout=60, check=False)
    assert (
        again.returncode == 2 and b"is finished" in again.stderr
    )  # a record with ratings is never written over
    assert json.loads((tmp_path / "w.json").read_text("utf-8")) == record


def test_columns_stay_apart_whatever_the_script() -> None:
    lines = side_by_side("In which year were you born?", "በየትኛው ዓመት ተወለዱ? " * 3, ("en", "ti"), columns=60)
    assert all(width(line) <= 60 and " | " in line for line in lines)
    assert wrap("one two three", 7) == ["one two", "three"]
    assert width("été") == 3 and width("e\u0301") == 1


def test_arabic_is_reordered_for_display_only_when_asked() -> None:
    assert displayed("سنة 2009", "ar", True) == "2009 ةنس"
    assert displayed("بَ", "ar", True) == "بَ"  # the mark stays behind its letter
    assert displayed("سنة 2009", "ar", False) == "سنة 2009"
    assert displayed("leto 2009", "sl", True) == "leto 2009"
    right = side_by_side("Year?", "في أي سنة؟", ("en", "ar"), columns=50)[0]
    assert right.rstrip() == right and width(right) == 23 + 3 + 23  # set from the right edge


def test_pack_has_notes_for_the_officer() -> None:
    from recognise.interview.country import bank, system_of

    system = system_of(pack(), "SYR")
    assert system is not None
    for question in template("schooling").questions:
        if question.bank:
            assert bank(system, question.bank), question.bank
