"""The program among odd files, full disks, closed pipes, Ctrl-C and kill -9: typed exits, nothing lost, nothing told."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from recognise.batch.journal import Entry, Journal
from recognise.batch.plan import Settings, plan
from recognise.errors import StoreError
from recognise.files import write_private
from tests.cli.test_cli import AS_OF, CASES, ROOT

CANARY = "Zorvanik"
FAST = "recognise: case/1\nid: {id}\nhost: SVN\nclaims:\n  - {{id: c1, kind: qualification, title: Бакалавр, country: UKR}}\n"


@pytest.fixture(scope="module", autouse=True)
def own_pack(tmp_path_factory):
    """A copy of the pack, so that nobody's edit of the rules changes a run half-way."""
    folder = tmp_path_factory.mktemp("pack") / "rules"
    shutil.copytree(ROOT / "rules", folder)
    patch = pytest.MonkeyPatch()
    patch.setenv("RECOGNISE_RULES", str(folder))
    yield
    patch.undo()


def here(capfdbinary, monkeypatch, *words: str, stdin: bytes = b"") -> tuple[int, str, str]:
    """Runs the program in this process: exit code, stdout, stderr."""
    from recognise.cli import main

    monkeypatch.setattr(sys, "argv", ["recognise", *words])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
    with pytest.raises(SystemExit) as stop:
        main()
    out, err = capfdbinary.readouterr()
    assert b"Traceback" not in err
    return int(stop.value.code or 0), out.decode("utf-8"), err.decode("utf-8", "replace")


def start(*words: str, **more: object) -> subprocess.Popen[bytes]:
    """A command that Ctrl-C reaches, also where the tests run in the background of a script and nobody hears it."""
    more = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.default_int_handler), **more}
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, "-m", "recognise.cli", *words], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)  # type: ignore[call-overload]  # fmt: skip


def many(folder: Path, number: int) -> Path:
    for one in range(number):
        (folder / f"case-{one:03}").mkdir(parents=True)
        (folder / f"case-{one:03}" / "case.yaml").write_text(FAST.format(id=f"C-{one:03}"), "utf-8")
    return folder


def test_odd_things_among_the_documents(tmp_path, capfdbinary, monkeypatch):
    """A pipe, links, a folder and names of any bytes: what is no file is passed over, what is no document is a failed reading."""
    case = many(tmp_path, 1) / "case-000"
    documents = case / "documents"
    (documents / "folder.pdf").mkdir(parents=True)
    os.mkfifo(documents / "pipe.pdf")
    (documents / "link.pdf").symlink_to("/etc/passwd")
    (documents / "gone.pdf").symlink_to(tmp_path / "nowhere")
    names = ["two words.jpg", "right\u202eto left.jpg", "new\nline.jpg", "b\udcff.jpg", "-rf.jpg"]
    for name in names:
        (documents / name).write_bytes(b"no picture")
    code, out, _ = here(capfdbinary, monkeypatch, "assess", str(case), "--format", "json", "--as-of", AS_OF, "--out", str(tmp_path / "out"))  # fmt: skip
    found = {one["name"]: one["status"] for one in json.loads(out)["documents"]}
    assert code == 0
    assert found == {name.replace("\udcff", "\ufffd"): "failed" for name in names}
    assert (tmp_path / "out" / "C-000.html").is_file()
    code, out, _ = here(capfdbinary, monkeypatch, "extract", "--format", "json", "/dev/null", *(str(documents / n) for n in names))  # fmt: skip
    assert code == 3 and [json.loads(line)["status"] for line in out.splitlines()] == ["failed"] * 6


@pytest.mark.parametrize("path", ["/dev/null", "a" * 5000, "no\nsuch", "/proc/self/mem/x", "."])
def test_paths_that_are_no_case(capfdbinary, monkeypatch, tmp_path, path):
    monkeypatch.chdir(tmp_path)
    code, out, err = here(capfdbinary, monkeypatch, "assess", path)
    assert (code, out) == (3, "") and "error[E100]" in err


def test_a_case_file_from_stdin(capfdbinary, monkeypatch):
    text = FAST.format(id="C-1").encode()
    code, out, _ = here(
        capfdbinary, monkeypatch, "assess", "-", "--format", "json", "--as-of", AS_OF, stdin=text
    )
    assert code == 0 and json.loads(out)["levels"][0]["isced"] == 6
    for bad in (b"", b"\xff\xfe", b"{" * 100_000, b"x" * 2_000_000):
        assert here(capfdbinary, monkeypatch, "assess", "-", stdin=bad)[0] == 3


def test_a_broken_pack_is_exit_5(capfdbinary, monkeypatch, tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "facts.yaml").write_text("recognise: facts/1\nfacts: [", "utf-8")
    case = many(tmp_path / "cases", 1)
    assert (
        here(capfdbinary, monkeypatch, "assess", str(case / "case-000"), "--rules", str(tmp_path / "rules"))[
            0
        ]
        == 5
    )


def test_stdout_closed_early_is_no_fault():
    done = subprocess.run(
        f"{sys.executable} -m recognise.cli schema proposal | head -1; echo ${{PIPESTATUS[0]}}",
        shell=True, executable="/bin/bash", capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["{", "0"] and done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_stdout_on_a_full_disk_is_a_store_error():
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "recognise.cli", "explain", "R301"], stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False,
        )  # fmt: skip
    assert done.returncode == 6 and b"S001" in done.stderr and b"Traceback" not in done.stderr


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 64 kB; only root can make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(words, capture_output=True, check=False).returncode != 0:
        pytest.skip("this user cannot mount a small file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=False)


def test_a_full_disk_keeps_what_is_done(small_disk, tmp_path, capfdbinary, monkeypatch):
    """`assess --out` says S001; a batch goes to its end or stops with S001, and leaves no half file and no broken journal."""
    case = many(tmp_path / "cases", 3)
    (small_disk / "fill").write_bytes(b"x" * 40_000)
    code, _, err = here(
        capfdbinary, monkeypatch, "assess", str(case / "case-000"), "--as-of", AS_OF, "--out", str(small_disk)
    )
    assert code == 6 and "S001" in err
    code, _, err = here(capfdbinary, monkeypatch, "batch", "run", str(case), "--out", str(small_disk / "o"), "--executor", "serial", "--as-of", AS_OF)  # fmt: skip
    assert code in (1, 6) and "S001" in err
    assert not list(small_disk.rglob(".part-*"))
    (small_disk / "fill").unlink()
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    words = (
        "batch",
        "run",
        str(case),
        "--out",
        str(small_disk / "o"),
        "--executor",
        "serial",
        "--as-of",
        AS_OF,
    )
    assert here(capfdbinary, monkeypatch, *words)[0] == 0
    assert len((small_disk / "o" / "proposals.jsonl").read_text("utf-8").splitlines()) == 3


def test_ctrl_c_keeps_what_is_done(tmp_path, capfdbinary, monkeypatch):
    cases, out = many(tmp_path / "cases", 60), tmp_path / "out"
    words = ("batch", "run", str(cases), "--out", str(out), "--workers", "1", "--as-of", AS_OF)
    running = start(*words)
    _until(lambda: _done(out) >= 2, running)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=30)
    assert running.returncode == 130 and b"Interrupted" in err and b"Traceback" not in err
    before = _done(out)
    assert 2 <= before < 60
    code, _, err_text = here(capfdbinary, monkeypatch, *words[:-4], "--executor", "serial", "--as-of", AS_OF)
    assert code == 0 and f"60 done ({before} from an earlier run)" in err_text


def test_kill_of_the_parent_leaves_no_workers_and_loses_nothing(tmp_path, capfdbinary, monkeypatch):
    cases, out = many(tmp_path / "cases", 60), tmp_path / "out"
    words = ("batch", "run", str(cases), "--out", str(out), "--workers", "1", "--as-of", AS_OF)
    running = start(*words, start_new_session=True)
    _until(lambda: _done(out) >= 2, running)
    running.kill()
    running.wait(timeout=10)
    _until(lambda: not _members(running.pid), None)
    before = _done(out)
    code, _, err = here(capfdbinary, monkeypatch, *words[:-4], "--executor", "serial", "--as-of", AS_OF)
    assert code == 0 and f"60 done ({before} from an earlier run)" in err
    assert len((out / "proposals.jsonl").read_text("utf-8").splitlines()) == 60


def _done(out: Path) -> int:
    journal = out / "journal.jsonl"
    return journal.read_bytes().count(b"\n") if journal.is_file() else 0


def _until(holds, running) -> None:
    for _ in range(600):
        if holds():
            return
        assert running is None or running.poll() is None, running.communicate()
        time.sleep(0.05)
    raise AssertionError("waited in vain")


def _members(session: int) -> list[str]:
    """Living processes of a session."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            rest = stat.read_text("utf-8", "replace").rpartition(")")[2].split()
        except OSError:
            continue
        if rest[3] == str(session) and rest[0] != "Z":
            found.append(stat.parent.name)
    return found


def test_a_second_run_on_the_same_folder_is_refused(tmp_path):
    with Journal(tmp_path).alone(), pytest.raises(StoreError, match="another run"), Journal(tmp_path).alone():
        pass
    with Journal(tmp_path).alone():
        pass


def test_the_journal_heals(tmp_path):
    """Cut in the middle of a letter, separators that are no line ends, entries of another form: only the cut line is lost."""
    journal = Journal(tmp_path)
    journal.add(Entry(name="a\u2028b", key="k", state="done", path="/x/\udcff"))
    with journal.path.open("ab") as stream:
        stream.write(b'[1]\n{"name": {}, "key": "", "state": ""}\n{"name": "\xd0')
    again = Journal(tmp_path)
    again.add(Entry(name="c", key="k", state="done"))
    assert {name: one.path for name, one in Journal(tmp_path).entries.items()} == {
        "a\u2028b": "/x/\udcff",
        "c": "",
    }


def test_every_folder_has_a_name_of_its_own(tmp_path):
    """Names of folders that would meet, or that no screen should show, stay apart and harmless."""
    for name in ("a/b", "a__b", "x\ny", "x_y", "r\u202el", "b\udcff", "n" * 150, "n" * 149 + "m"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "case.yaml").write_text(FAST.format(id="C"), "utf-8")
    settings = Settings(out=str(tmp_path / "out"), rules="", digest="", as_of=AS_OF)
    names = [item.name for item in plan(tmp_path, settings)]
    assert len(set(names)) == 8 and {"a__b", "x_y"} <= set(names)
    assert all(name.isprintable() and len(name.encode()) < 200 for name in names)


def test_a_damaged_result_is_made_again(tmp_path, capfdbinary, monkeypatch):
    cases, out = many(tmp_path / "cases", 2), tmp_path / "out"
    words = ("batch", "run", str(cases), "--out", str(out), "--executor", "serial", "--as-of", AS_OF)
    assert here(capfdbinary, monkeypatch, *words)[0] == 0
    (out / "cases" / "case-001.json").write_text('{"cut', "utf-8")
    assert here(capfdbinary, monkeypatch, "batch", "report", str(out))[0] == 0
    code, _, err = here(capfdbinary, monkeypatch, *words)
    assert code == 0 and "2 done (1 from an earlier run)" in err


def test_no_name_in_the_journal_or_on_stderr(tmp_path, capfdbinary, monkeypatch):
    """Canaries as names, titles and texts, with a fault beside them: the results may hold them, the records of the run may not."""
    cases, out = tmp_path / "cases", tmp_path / "out"
    shutil.copytree(CASES / "S-ERI-01", cases / "spoilt-interview")
    for file in (cases / "spoilt-interview" / "interviews").iterdir():
        file.write_text(file.read_text("utf-8").replace(": ", f": {CANARY}", 3), "utf-8")
    faults = {"purpose": f"purpose: {CANARY}", "key": f'"{CANARY}": 1', "fact": f"facts: {{doubt: {CANARY}}}",
              "date": f"person: {{date_of_birth: {CANARY}}}", "yaml": f"person: {{name: {CANARY}", "host": f"host: {CANARY}",
              "fine": f"person: {{name: {CANARY}}}"}  # fmt: skip
    for name, line in faults.items():
        (cases / name).mkdir()
        text = FAST.format(id=name).replace("Бакалавр", f"Бакалавр {CANARY}")
        (cases / name / "case.yaml").write_text(text + line + "\n", "utf-8")
    words = ("batch", "run", str(cases), "--out", str(out), "--executor", "serial", "--as-of", AS_OF)
    code, _, err = here(capfdbinary, monkeypatch, *words)
    assert code == 1 and "8 cases: 1 done" in err
    assert CANARY not in err and CANARY not in (out / "journal.jsonl").read_text("utf-8")
    for name in (*faults, "spoilt-interview"):
        code, _, err = here(capfdbinary, monkeypatch, "assess", str(cases / name), "--as-of", AS_OF)
        assert code == (0 if name == "fine" else 3) and CANARY not in err


def test_a_fault_of_the_program_tells_no_value(capfdbinary, monkeypatch, tmp_path):
    """An unforeseen exception that carries a name ends with its type and place only."""
    import recognise.workflow

    def fail(*_: object, **__: object) -> None:
        raise ValueError(CANARY)

    monkeypatch.setattr(recognise.workflow, "assess_case", fail)
    code, out, err = here(
        capfdbinary, monkeypatch, "assess", str(many(tmp_path, 1) / "case-000"), "--as-of", AS_OF
    )
    assert code == 70 and "ValueError at test_hostile.py" in err and CANARY not in out + err


def test_nothing_is_left_of_a_write_that_fails(tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        write_private(tmp_path / "x.json", "{}", durable=True)
    assert list(tmp_path.iterdir()) == []


def test_rules_that_change_during_a_run_are_not_mixed(tmp_path):
    """A result must never be recorded as made with rules it was not made with."""
    from recognise.batch.run import run

    rules, cases = tmp_path / "rules", many(tmp_path / "cases", 1)
    shutil.copytree(os.environ["RECOGNISE_RULES"], rules)
    settings = Settings(out=str(tmp_path / "out"), rules=str(rules), digest="of other rules", as_of=AS_OF)
    summary = run(plan(cases, settings), settings, executor="serial", workers=1)
    assert [(entry.code, entry.state) for entry in summary.failed] == [("R000", "failed")]


def test_retry_names_folders_that_are_gone(tmp_path, capfdbinary, monkeypatch):
    cases, out = many(tmp_path / "cases", 1), tmp_path / "out"
    (cases / "case-000" / "case.yaml").write_text("{}", "utf-8")
    words = ("--as-of", AS_OF)
    assert here(capfdbinary, monkeypatch, "batch", "run", str(cases), "--out", str(out), "--executor", "serial", *words)[0] == 1  # fmt: skip
    shutil.rmtree(cases)
    code, _, err = here(capfdbinary, monkeypatch, "batch", "retry", str(out), *words)
    assert code == 1 and "case-000: its folder is gone" in err


def test_the_date_in_the_case_file_counts_unless_one_is_given(tmp_path, capfdbinary, monkeypatch):
    """Option before case file before today, the same for one case and for a batch."""
    cases, out = many(tmp_path / "cases", 1), tmp_path / "out"
    case = cases / "case-000"
    (case / "case.yaml").write_text(FAST.format(id="C-1") + "as_of: 2025-03-01\n", "utf-8")
    for words, date in (((), "2025-03-01"), (("--as-of", AS_OF), AS_OF)):
        _, text, _ = here(capfdbinary, monkeypatch, "assess", str(case), "--format", "json", *words)
        assert json.loads(text)["as_of"] == date
        here(capfdbinary, monkeypatch, "batch", "run", str(cases), "--out", str(out), "--executor", "serial", *words)  # fmt: skip
        assert json.loads((out / "proposals.jsonl").read_text("utf-8"))["as_of"] == date


def test_days_beyond_the_calendar(capfdbinary, monkeypatch):
    code, _, _ = here(capfdbinary, monkeypatch, "rules", "expiring", "--within", "99999", "--as-of", "9990-01-01")  # fmt: skip
    assert code == 0


def test_retry_keeps_the_date_and_host_of_the_run(tmp_path, capfdbinary, monkeypatch):
    """Results of one folder rest on one date: trying again next week must not mix two."""
    cases, out = many(tmp_path / "cases", 1), tmp_path / "out"
    file = cases / "case-000" / "case.yaml"
    good = file.read_text("utf-8").replace("host: SVN\n", "")
    file.write_text("{}", "utf-8")
    here(capfdbinary, monkeypatch, "batch", "run", str(cases), "--out", str(out), "--executor", "serial", "--host", "ITA", "--as-of", "2025-03-01")  # fmt: skip
    file.write_text(good, "utf-8")
    assert here(capfdbinary, monkeypatch, "batch", "retry", str(out))[0] == 0
    found = json.loads((out / "proposals.jsonl").read_text("utf-8"))
    assert (found["as_of"], found["host"]) == ("2025-03-01", "ITA")
