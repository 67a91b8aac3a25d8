"""Persons, numbers and durations where a form or a sentence tells them in an unusual way."""

from __future__ import annotations

import pytest

from recognise.extract import values
from recognise.extract.durations import duration
from recognise.extract.whole_names import shortened
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


@pytest.mark.parametrize("printed", ["A Ministra da Educação", "نام پدر اکبر", "ونام خانوادگی"])
def test_an_office_or_another_label_is_no_name(printed: str) -> None:
    assert values.name(printed, lexicon()) is None


def test_a_speck_between_two_words_of_a_name() -> None:
    assert values.name("Bawer.Demirtaş", lexicon()) == "Bawer Demirtaş"


def test_the_son_of_in_a_tuareg_name_is_no_company() -> None:
    assert values.name("AG ALHASSANE Lassine", lexicon()) == "AG ALHASSANE Lassine"
    assert values.name("Bergbahnen Grindelwald AG", lexicon()) is None


@pytest.mark.parametrize(
    ("lines", "field", "wanted"),
    [
        (
            "c 16 KURS BİTİRME BELGESİ\nl 11 Adı Soyadı: Onur ERGÜN\nl 11 Adı geçen, Nevşehir ili Ürgüp ilçesinde düzenlenen kursu bitirmiştir.",
            "holder_name",
            "Onur ERGÜN",
        ),
        (
            "c 16 CARTA DE RECOMENDACIÓN LABORAL\nl 11 Por medio de la presente me permito recomendar ampliamente al Sr. JUAN ÁNGEL MARADIAGA FLORES, identidad número 12",
            "holder_name",
            "JUAN ÁNGEL MARADIAGA FLORES",
        ),
        (
            "c 16 ДОВІДКА\nl 11 Засвідчуємо, що Ємець Єлизавета Костянтинівна, працювала у ТОВ «Готель» на посаді «адміністратор»",
            "holder_name",
            "Ємець Єлизавета Костянтинівна",
        ),
        (
            "c 16 SCHOOL LEAVING CERTIFICATE\nl 11 completed the approved course of secondary education lasting four years.",
            "duration",
            "four years",
        ),
        (
            "c 16 دبلوم المدارس الثانوية الزراعية\nr 11 قد نجحت في امتحان دبلوم المدارس الثانوية الزراعية نظام السنوات الثلاث",
            "duration",
            "السنوات الثلاث",
        ),
        (
            "c 16 ሰርተፊኬት\nl 11 መዝገብ / Certificate No. G10-22262\nl 11 ሙሉ ስም፡ ኢክራም ኢሳያስ ጎሹ",
            "document_number",
            "G10-22262",
        ),
        (
            "l 11 КП «Львівтеплоенерго»\nl 11 19 жовтня 2015 року\nl 11 № К-780\nc 16 ДОВІДКА\nl 11 Період роботи: з 21 квітня 2009 року по 3 жовтня 2015 року",
            "award_date",
            "2015-10-19",
        ),
        (
            "c 16 شهادة إتمام التلمذة الصناعية\nr 11 قد أتم برنامج التلمذة لمدة ثلاث سنوات اعتبارا من ٢٠٠٧/٩/١٦\nr 11 حررت بالقاهرة في ٢٠١٠/٩/١٤",
            "award_date",
            "2010-09-14",
        ),
    ],
)  # fmt: skip
def test_values_of_sentences_and_forms(lines: str, field: str, wanted: str) -> None:
    assert fields_of(lines)[field] == wanted


def test_the_latin_form_of_a_name_that_lacks_a_word_is_not_sure() -> None:
    assert shortened("Tirsit Tolera", "ትርሲት ቶሌራ አንዳርጌ")
    assert not shortened("Tirsit Tolera Andarge", "ትርሲት ቶሌራ አንዳርጌ")
    assert not shortened("Karam Abdelrahman", "كرم عبد الرحمن")
    assert not shortened("Levytskyi Nazar", "Левицький Назар Ігорович")


@pytest.mark.parametrize("text", ["1403/1980", "Çileya 2020"])
def test_years_that_are_no_period(text: str) -> None:
    assert duration(text, lexicon()) is None
