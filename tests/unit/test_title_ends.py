"""What is no part of a title, and what is none: sittings, levels, sentences, certificates about a title."""

import pytest

from recognise.extract.title_ends import (
    agrees,
    bare_title,
    is_about_title,
    is_level,
    is_sentence,
    names_graduate,
)
from tests.unit.reading_helpers import fields_of


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("سرٹیفکیٹ ان ٹیچنگ (سی ٹی) امتحان ۱۹۹۴ء", "سرٹیفکیٹ ان ٹیچنگ (سی ٹی)"),
        ("ДИПЛОМ № 123456", "ДИПЛОМ"),
        ("Master of Arts", "Master of Arts"),
    ],
)
def test_title_ends_before_sitting_and_number(printed: str, title: str) -> None:
    assert bare_title(printed) == title


@pytest.mark.parametrize(
    ("pair", "one"),
    [
        ("TÉCNICO AGROPECUARIO", True),
        ("QUALIFICAÇÕES PROFISSIONAIS", True),
        ("QUALIFICATIONS PROFESSIONNELLES", True),
        ("CERTIFICADO BRAGANÇA", False),
    ],
)
def test_adjectives_agree_with_the_word_above(pair: str, one: bool) -> None:
    assert agrees(pair) is one


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("CERTIFICACIÓN DE TÍTULO", True),
        ("CONSTANCIA DE TÍTULO UNIVERSITARIO", True),
        ("CERTIFICADO DE REGISTRO DE TÍTULO", True),
        ("Verification of Degree", True),
        ("Título de Médica Veterinaria", False),
        ("Certificate of Education", False),
    ],
)
def test_certificate_about_a_title_is_none(text: str, about: bool) -> None:
    assert is_about_title(text) is about


def test_levels_sentences_and_graduates_are_told() -> None:
    assert is_level("first (Bachelor)")
    assert is_level("4 розряду")
    assert not is_level("First Class Teacher Certificate")
    assert is_sentence("This is to certify that Zahida Lone")
    assert is_sentence("residência n.º 47165689 7AB0")
    assert not is_sentence("Diploma in Nursing")
    assert names_graduate("Osmangazi Üniversitesi Tıp Fakültesi mezunlarından")


_PAPERS = {
    "about-a-title": (
        "c 14 Universidad Nacional Agraria\nc 18 CERTIFICACIÓN DE TÍTULO\nl 11 Nombres y apellidos: Ana Rizo Blandón\n"
        "l 11 Título obtenido: Médica Veterinaria",
        "qualification_title",
        "Médica Veterinaria",
    ),
    "kind-and-title-over-two-lines": (
        "c 11 УКРАЇНА\nc 24 ДИПЛОМ\nc 12 КВАЛІФІКОВАНОГО РОБІТНИКА\nl 11 Чорна Єва Валеріївна",
        "qualification_title",
        "ДИПЛОМ КВАЛІФІКОВАНОГО РОБІТНИКА",
    ),
    "office-behind-the-name": (
        "c 14 Universidad Nacional Autónoma Oficina de Registro y Control Académico\nc 18 CERTIFICADO\nl 11 Nombre: Ana Rizo",
        "institution",
        "Universidad Nacional Autónoma",
    ),
    "number-of-a-school": (
        "c 14 Escuela de Educación Técnica N° 4780\nc 18 TÍTULO DE TÉCNICO\nl 11 Nombre: Ana Rizo",
        "institution",
        "Escuela de Educación Técnica N° 4780",
    ),
    "sentence": (
        "c 12 وزارت تحصیلات عالی\nc 14 پوهنتون البیرونی\nc 16 تصدیقنامه فراغت\n"
        "l 11 بدینوسیله از فراغت محصله ذیل از پوهنتون البیرونی تصدیق به عمل میآید:\nl 11 نام: مرسل رسولی",
        "institution",
        "پوهنتون البیرونی",
    ),
}


@pytest.mark.parametrize(("paper", "field", "value"), _PAPERS.values(), ids=_PAPERS)
def test_papers_are_read_up_to_the_ends_of_names(paper: str, field: str, value: str) -> None:
    assert fields_of(paper)[field] == value
