"""The samples: complete, small, openable, and true to what `truth.json` says about them."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml
from PIL import Image

from recognise.model.document import FIELD_NAMES

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TRUTH: dict[str, Any] = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
CASES = sorted(path.parent for path in (SAMPLES / "cases").glob("*/case.yaml"))
PAPERS = sorted(path for path in (SAMPLES / "cases").glob("*/documents/*"))


def case_file(folder: Path) -> dict[str, Any]:
    loaded = yaml.load((folder / "case.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert isinstance(loaded, dict)
    return loaded


def readings(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def test_there_is_a_sample_for_each_kind_of_case() -> None:
    assert {folder.name for folder in CASES} == set(TRUTH["cases"])
    kinds = {path.suffix for path in PAPERS}
    assert kinds == {".jpg", ".png", ".pdf", ".tif"}
    assert any(not list((folder / "documents").glob("*")) for folder in CASES), "a case without papers"
    assert "undetermined" in {said.get("outcome") for said in TRUTH["cases"].values()}


def test_the_samples_are_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLES.rglob("*") if path.is_file()) < 1_500_000


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_a_case_names_papers_that_are_there(folder: Path) -> None:
    case = case_file(folder)
    named = {name for claim in case["claims"] for name in claim["documents"]}
    there = {path.name for path in (folder / "documents").glob("*")}
    assert case["id"] == folder.name
    assert named == there
    assert set(case["confirmed"]) <= there


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_what_an_officer_confirmed_is_printed_on_the_paper(folder: Path) -> None:
    for name, fields in case_file(folder)["confirmed"].items():
        printed = TRUTH["documents"][f"cases/{folder.name}/documents/{name}"]["fields"]
        for field, value in fields.items():
            assert str(value) in readings(printed[field])


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_the_person_stands_in_one_place(folder: Path) -> None:
    case = case_file(folder)
    name = case.pop("person")["name"]
    assert name not in json.dumps(case, ensure_ascii=False)


def test_every_paper_has_its_truth() -> None:
    assert {str(path.relative_to(SAMPLES)) for path in PAPERS} == set(TRUTH["documents"])
    for said in TRUTH["documents"].values():
        assert set(said["fields"]) <= set(FIELD_NAMES)
        assert said["languages"]


@pytest.mark.parametrize(
    "path", [path for path in PAPERS if path.suffix != ".pdf"], ids=lambda path: path.name
)
def test_a_picture_opens_at_a_readable_size(path: Path) -> None:
    with Image.open(path) as image:
        image.load()
        assert min(image.size) >= 1000


@pytest.mark.parametrize(
    "path", [path for path in PAPERS if path.suffix == ".pdf"], ids=lambda path: path.name
)
def test_a_pdf_prints_what_the_truth_says(path: Path) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        text = folded(document[0].get_textpage().get_text_range())
    said = TRUTH["documents"][str(path.relative_to(SAMPLES))]
    for field, value in said["fields"].items():
        if field in {"issuing_country", "award_date", "date_of_birth"}:
            continue  # given in normal form, printed in another
        assert any(folded(reading) in text for reading in readings(value)), field
    for row in said.get("transcript", ()):
        assert all(value in text for value in row.values())


def test_the_bad_files_are_bad_in_the_way_their_names_say() -> None:
    import pypdfium2

    bad = SAMPLES / "bad"
    assert {path.name for path in bad.iterdir()} == {
        "empty.pdf", "truncated.jpg", "encrypted.pdf", "wrong-type.pdf", "not-an-image.png",
    }  # fmt: skip
    assert (bad / "empty.pdf").stat().st_size == 0
    with pytest.raises(OSError, match="truncated"), Image.open(bad / "truncated.jpg") as image:
        image.load()
    with pytest.raises(pypdfium2.PdfiumError, match="password"):
        pypdfium2.PdfDocument(bad / "encrypted.pdf")
    assert not (bad / "wrong-type.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(OSError, match="."), Image.open(bad / "not-an-image.png") as image:
        image.load()


def test_the_script_draws_the_same_paper_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SAMPLES.parent))
    if not Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf").exists():
        pytest.skip("the fonts of the samples are not installed")
    from samples.maker.papers import senegalese_licence

    digests = {hashlib.sha256(senegalese_licence()[0].tobytes()).hexdigest() for _ in range(2)}
    assert len(digests) == 1


def test_the_truth_holds_what_people_expect() -> None:
    assert json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8")) == TRUTH["cases"]
