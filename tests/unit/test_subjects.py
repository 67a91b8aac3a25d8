"""What is no field of study and no grade, though it stands where one would."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognise.extract.grades import grade
from recognise.extract.pieces import without_code, without_degree
from recognise.extract.subjects import first_sentence, goes_on, is_rest_of_label, is_schooling, is_subject
from recognise.rulepack.lexicon import Lexicon, load_lexicon

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(ROOT / "rules" / "reading")


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("A-", "A-"),
        ("B- MINUS", "B- MINUS"),
        ("B (PLAIN)", "B (PLAIN)"),
        ("0 a 10 valores", None),
        ("O a 10", None),
        ("00", None),
        ("0088", None),
        ("Excelente (9270)", "Excelente"),
        ("Excelente (92%)", "Excelente (92%)"),
        ("Pekiyi (86)", "Pekiyi (86)"),
        ("17.05", "17.05"),
    ],
)
def test_a_grade_is_no_scale_and_no_misread_sign(printed: str, read: str | None, lexicon: Lexicon) -> None:
    assert grade(printed, lexicon) == read


@pytest.mark.parametrize("text", ["EIGHT", "12 May 2004 at Garissa", "Certificate"])
def test_numbers_days_and_papers_are_no_subjects(text: str, lexicon: Lexicon) -> None:
    assert not is_subject(text, lexicon)
    assert is_subject("Civil Engineering", lexicon)


def test_a_longer_label_goes_on_behind_the_known_one(lexicon: Lexicon) -> None:
    assert goes_on("на день звільнення")
    assert is_rest_of_label("Puesto", "que desempeñó", lexicon)
    assert is_rest_of_label("Formation", "professionnelle", lexicon)
    assert is_rest_of_label("MESLEK", "KURSU BİTİRME BELGESİ", lexicon)
    assert not is_rest_of_label("Puesto", "Enfermero Profesional", lexicon)


def test_a_kind_of_school_is_no_subject(lexicon: Lexicon) -> None:
    assert is_schooling("secondary education lasting four years", lexicon)
    assert not is_schooling("Natural Sciences", lexicon)


def test_a_field_of_study_ends_with_its_sentence_and_without_its_plan(lexicon: Lexicon) -> None:
    assert first_sentence("Excelente. Se retira por voluntad") == "Excelente"
    assert without_code("Turismo (Plan Resolución N° 7085/94)") == "Turismo"
    assert without_code("Turismo (nivel 3)") == "Turismo (nivel 3)"


def test_a_post_keeps_its_title(lexicon: Lexicon) -> None:
    assert without_degree("Técnica en Redes", lexicon, "empresa como ") == "Técnica en Redes"
    assert without_degree("Técnica en Redes", lexicon) == "Redes"
