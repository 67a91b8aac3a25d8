"""Persons, numbers and durations where a form or a sentence tells them in an unusual way."""

from __future__ import annotations

import pytest

from recognise.extract import values
from recognise.extract.durations import duration
from tests.unit.reading_helpers import fields_of, lexicon


def test_a_name_in_two_cells_of_one_word_each() -> None:
    found = fields_of("c 16 BAWERNAMEYA LÎSANSÊ\nl 11 Nav: Zozan\nl 11 Paşnav: Salih\nl 11 Dîrok: 11.03.2022")
    assert sorted(found["holder_name"].split()) == ["Salih", "Zozan"]


@pytest.mark.parametrize(("printed", "number"), [("X 7697847", "X 7697847"), ("90", None)])
def test_a_folio_numbers_the_paper_unless_it_is_a_page_of_a_register(
    printed: str, number: str | None
) -> None:
    text = (
        f"c 14 CERTIFICADO DE TERMINACIÓN DE ESTUDIOS\nl 11 Folio: {printed}\nl 11 Nombre: Guadalupe Peralta"
    )
    assert fields_of(text).get("document_number") == number


def test_a_certificate_in_words_throughout() -> None:
    found = fields_of(
        "c 14 CERTIFICADO DE TERMINACIÓN DE ESTUDIOS\n"
        "l 11 Certifica que, según constancias que obran en el archivo de este plantel, GUADALUPE PERALTA RÍOS\n"
        "l 11 con número de matrícula 79611580264, acreditó totalmente el plan de estudios.\n"
        "l 11 Se expide el presente en Puebla, a los trece días del mes de agosto de dos mil cuatro."
    )
    assert found["holder_name"] == "GUADALUPE PERALTA RÍOS"
    assert found["award_date"] == "2004-08-13"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("سنتان (4 سداسيات)", "سنتان (4 سداسيات)"),
        ("4 yıl (8 yarıyıl)", "4 yıl (8 yarıyıl)"),
        ("3 anos (180 créditos)", "3 anos"),
    ],
)
def test_a_duration_with_another_measure_in_brackets(text: str, printed: str) -> None:
    assert duration(text, lexicon()) == printed


def test_a_name_ends_where_its_sentence_does() -> None:
    assert values.name("Fatima Zahra Alaoui. Enregistré", lexicon()) == "Fatima Zahra Alaoui"
    assert values.name("Mohd. Ali Khan", lexicon()) == "Mohd. Ali Khan"
