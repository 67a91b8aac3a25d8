"""Case files that are damaged, hostile or merely odd: refused with a code or assessed, never a crash, never their content in a message."""

from __future__ import annotations

import io
import json
import random
import shutil
import sys
from pathlib import Path

import pytest

from recognise import codec
from recognise.assess.experience import experience_facts
from recognise.assess.ledger import ReadDocument, build_ledger
from recognise.cli.findings import as_text
from recognise.errors import InputError, RecogniseError
from recognise.model.case import Job
from recognise.rulepack.durations import months_of
from recognise.workflow import assess_case, load_case

ROOT = Path(__file__).resolve().parent.parent.parent
CASE = (ROOT / "samples" / "cases" / "S-UKR-01" / "case.yaml").read_text("utf-8")
AS_OF = "2026-11-22"
CANARY = "Zorvanik O'Quelimbra"


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    """A copy of the pack, so that nobody's edit of the rules changes a run half-way."""
    from recognise.rulepack.load import load_pack

    folder = tmp_path_factory.mktemp("pack") / "rules"
    shutil.copytree(ROOT / "rules", folder)
    return load_pack(folder)


def assess(text: str | bytes, folder: Path, pack, name: str = "case.yaml"):
    """The proposal for a case file, or the error that refuses it; documents are not read."""
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    try:
        done = assess_case(file, pack, as_of=AS_OF, host="SVN", read={})
    except RecogniseError as error:
        return error
    return json.loads(codec.to_json(done.proposal))


ODD = ["null", "true", "-1", "999999999999999999", "9" * 400, "[]", "{}", "''", "\"\\0\"", "\"\\ud800\"", "2026-02-30", "&a b", "*a",
       "!!python/object:os.system x", "../../etc/passwd", "'\u202eabc'", "1e999", ".nan", "²²²²", "٢٠١٧", "{value: [1]}", "\x00"]  # fmt: skip


def test_mutated_case_files_are_assessed_or_refused(tmp_path, pack):
    """Values swapped for odd ones, lines dropped, doubled and cut, bytes flipped: a proposal, or a typed refusal."""
    draw = random.Random(20261124)
    seen = set()
    for _ in range(400):
        lines = CASE.splitlines()
        for _ in range(draw.randint(1, 3)):
            at = draw.randrange(len(lines))
            kind = draw.randrange(5)
            if kind == 0:
                del lines[at : at + 1]
                lines = lines or ["{}"]
            elif kind == 1:
                lines.insert(at, lines[draw.randrange(len(lines))])
            elif kind == 2:
                lines[at] = lines[at][: draw.randrange(len(lines[at]) + 1)]
            else:
                parts = lines[at].split(": ")
                parts[draw.randrange(len(parts))] = draw.choice(ODD)
                lines[at] = ": ".join(parts)
        data = bytearray("\n".join(lines).encode("utf-8", "surrogatepass"))
        if draw.random() < 0.2 and data:
            data[draw.randrange(len(data))] = draw.randrange(256)
        found = assess(bytes(data), tmp_path, pack)
        seen.add(type(found).__name__)
        if isinstance(found, RecogniseError):
            assert found.exit_code in (2, 3), data
    assert seen >= {"dict", "InputError"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: &a [x]\nb: [*a, *a]\n", "R003"),
        ("&a [&b [&c [*a, *b]]]", "R003"),
        ("[" * 100_000, "R005"),
        ("{a: " * 5_000, "R005"),
        ("- " * 50_000, "R005"),
        ("x" * 1_100_000, "R005"),
        ("id: \x00\n", "R001"),
        (b"id: \xff\xfe\n", "R001"),
        (b"id: \xed\xa0\x80\n", "R001"),
        ("", "R004"),
        ("--- {}\n--- {}\n", "R004"),
        ("just text", "R102"),
        ("? [a]\n: b\n", "R004"),
        (CASE + "id: X\n", "R002"),
        (CASE.replace("id: S-UKR-01", "id: ../../etc/passwd"), "R103"),
        (CASE.replace("id: S-UKR-01", "id: 'a\n\n  b'"), "R103"),
        (CASE.replace("id: S-UKR-01", "id: " + "a" * 41), "R103"),
        (CASE.replace("facts:", "  - {id: c1, kind: occupation}\nfacts:"), "R106"),
        (CASE.replace("id: c1", "id: [c1]"), "R102"),
        (CASE.replace("value: 48", "value: 99999"), "R103"),
    ],
)
def test_bombs_and_odd_ids_are_refused(tmp_path, pack, text, code):
    found = assess(text, tmp_path, pack)
    assert isinstance(found, InputError) and found.exit_code == 3
    assert code in {one.code for one in found.diagnostics}


@pytest.mark.parametrize(
    "change",
    [
        ("purpose: employment", f'purpose: "{CANARY}"'),
        ("status: temporary_protection", f'status: "{CANARY}"'),
        ("host: SVN", f'host: "{CANARY}"'),
        ("kind: qualification", f'kind: "{CANARY}"'),
        ("award_year: 2017", f'award_year: "{CANARY}"'),
        ("value: 48", f'value: "{CANARY}"'),
        ("value: recognised", f'value: "{CANARY}"'),
        ("date_of_birth: 1995-03-02", f'date_of_birth: "{CANARY}"'),
        ("person: {", f'person: {{"{CANARY}": x, '),
        ("facts:", f'"{CANARY}": 1\nfacts:'),
        ("facts:\n", f'facts:\n  "{CANARY}": 1\n'),
        ("confirmed:\n", f'confirmed:\n  "{CANARY}.pdf": {{issuing_country: [1]}}\n'),
        ("confirmed:\n", f'confirmed:\n  "{CANARY}.pdf": {{"{CANARY}": 1}}\n'),
        ("confirmed:\n", f'confirmed:\n  "{CANARY}.pdf": "{CANARY}"\n'),
        ("name: ", "name: &Zorvanik "),
        ("name: ", "name: !Zorvanik "),
        ("name: ", "name: *Zorvanik "),
        ("person: {name:", f'person: "{CANARY}\nxx: {{name:'),
        ("person:", f'"{CANARY}": 1\n"{CANARY}": 2\nperson:'),
    ],
)  # fmt: skip
def test_messages_never_show_what_is_written(tmp_path, pack, change):
    """A canary in any place of a faulty file stays out of the message, the diagnostics and the exception."""
    text = CASE.replace(*change)
    assert text != CASE
    found = assess(text, tmp_path, pack)
    assert isinstance(found, InputError), found
    shown = as_text(found.diagnostics) + str(found) + repr(found)
    assert "Zorvanik" not in shown and "Quelimbra" not in shown


def test_a_date_put_right_is_not_shown(tmp_path, pack):
    found = assess(CASE.replace("1995-03-02", "02.03.1995"), tmp_path, pack)
    shown = as_text(found.diagnostics)
    assert "R104" in shown and "1995" not in shown


def test_form_words_are_still_shown(tmp_path, pack):
    """Hiding values must not hide which key is missing and what was meant."""
    found = assess(CASE.replace("claims:", "cliams:"), tmp_path, pack)
    shown = as_text(found.diagnostics)
    assert "missing 'claims'" in shown and "did you mean 'claims'?" in shown


def test_json_is_read_as_yaml_is(tmp_path, pack):
    """The same case as JSON, with tabs and escapes, gives the same proposal."""
    from recognise.rulepack.yaml12 import parse

    plain = parse(CASE, "x").root.plain()
    plain["person"]["name"] = "\U0001f600 " + plain["person"]["name"]
    expected = assess(CASE, tmp_path, pack)
    for form in (json.dumps(plain), json.dumps(plain, indent="\t"), json.dumps(plain, ensure_ascii=False)):
        assert assess(form, tmp_path, pack, "CASE.json") == expected


def test_a_case_from_stdin(tmp_path, pack, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(CASE.encode())))
    folder = load_case(Path("-"), pack)
    assert folder.case.id == "S-UKR-01" and folder.documents == ()


def test_numbers_in_places_of_text_are_text(tmp_path, pack):
    text = CASE.replace("id: c1", "id: 1").replace("title: Бакалавр", "title: 2020, isco: 2221")
    found = assess(text.replace("documents: [diploma.jpg]", "documents: [7]"), tmp_path, pack)
    claim = found["ledger"]["claims"][0]
    assert (claim["id"], claim["title"], claim["isco"], claim["documents"]) == ("1", "2020", "2221", ["7"])
    assert found["regulated"]["isco"] == "2221"


def test_a_purpose_given_by_the_caller_reaches_the_facts(tmp_path, pack):
    """An override is what the rules see, and what nobody declared is unknown."""
    (tmp_path / "case.yaml").write_text(CASE, "utf-8")
    done = assess_case(tmp_path / "case.yaml", pack, as_of=AS_OF, purpose="further_study", read={})
    facts = {fact.name: fact.value for fact in done.proposal.ledger.facts["c1"]}
    assert facts["purpose"] == done.proposal.purpose == "further_study"
    (tmp_path / "case.yaml").write_text(CASE.replace("purpose: employment\n", ""), "utf-8")
    done = assess_case(tmp_path / "case.yaml", pack, as_of=AS_OF, read={})
    assert "purpose" not in {fact.name for fact in done.proposal.ledger.facts["c1"]}


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("4 years (48 months)", 48),
        ("4 years / 4 роки", 48),
        ("4 years (36 months)", None),
        ("3 years or 4 years", None),
        ("9" * 400 + " years", None),
        ("9" * 5000, None),
        ("2 years 6 months", 30),
    ],
)
def test_a_length_said_twice_counts_once(text, months):
    assert months_of(text) == months


@pytest.mark.parametrize("value", ["²²²²", "20a7", "/", "2017/20x", "٢٠١٧"])
def test_confirmed_dates_that_are_none(tmp_path, pack, value):
    from recognise.model.document import DocumentType, Extraction, Source

    text = CASE.replace("award_date: 2017-06-30", f"award_date: '{value}'").replace("award_year: 2017, ", "")
    (tmp_path / "case.yaml").write_text(text, "utf-8")
    case = load_case(tmp_path, pack).case
    source = Source(path="diploma.jpg", sha256="", media_type="image/jpeg")
    read = Extraction(source=source, status="ok", document_type=DocumentType(value="unknown", confidence=0.0))
    ledger = build_ledger(
        case, [ReadDocument(name="diploma.jpg", extraction=read)], [], pack.facts, as_of=AS_OF
    )
    assert not [fact for fact in ledger.facts["c1"] if fact.name == "award_year" and fact.value is not None]


def test_jobs_of_no_named_profession_are_neither_in_nor_out():
    named = Job(start="2020-01-01", end="2023-12-31", isco="2221")
    other = Job(start="2010-01-01", end="2012-12-31")
    assert experience_facts([other], isco="2221", as_of=AS_OF) == {}
    found = experience_facts([named, other], isco="2221", as_of=AS_OF)
    assert "experience_years" not in found and found["experience_years_last_5"] == 2
    assert experience_facts([named], isco="2221", as_of="0003-01-01") == {}
    assert experience_facts([Job(start="0001-01-01")], isco=None, as_of="0003-01-01")["experience_years"] == 2


def test_a_shared_case_tells_neither_birth_year_nor_file_names(tmp_path, pack):
    """File names often are names of people, and a finding about the age tells the year of birth."""
    from recognise.workflow.sharing import without_personal_data

    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "Zorvanik.pdf").write_bytes(b"no document")
    text = CASE.replace("diploma.jpg", "Zorvanik.pdf").replace("1995-03-02", "2005-03-02")
    (tmp_path / "case.yaml").write_text(text, "utf-8")
    done = assess_case(tmp_path, pack, as_of=AS_OF)
    assert "Zorvanik" in codec.to_json(done.proposal) and "born 2005" in codec.to_json(done.proposal)
    shared = without_personal_data(done)
    shown = codec.to_json(shared.proposal)
    assert "Zorvanik" not in shown and "2005" not in shown and '"file-1.pdf"' in shown
    assert shared.proposal.levels == done.proposal.levels
