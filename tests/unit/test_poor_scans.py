"""What engines lose on scans, photographs and faxes: dots, points, colons, and what they make of signatures."""

import pytest

from recognise.extract.marks import rows_of
from recognise.extract.table_header import HeaderWords
from recognise.extract.textflow import build_flow
from recognise.extract.transcript import read_transcript
from tests.unit.reading_helpers import fields_of, lexicon, page_of


def _rows(text: str) -> list[tuple[str, str | None, str | None]]:
    rows, _ = read_transcript(build_flow((page_of(text),)), lexicon())
    return sorted((row.course, row.credits, row.grade) for row in rows)


@pytest.mark.parametrize(
    ("label", "value"), [("نبته", "۱۳۹۴/۱۲/۰۹"), ("نېټه", "۱۳۹۴/۱۲/۰۹")], ids=["without dots", "as printed"]
)
def test_a_label_in_arabic_script_is_known_without_its_dots(label, value):
    assert fields_of(f"r 9 د لوړو زده کړو وزارت\nr 9 {label}: {value}")["award_date"] == "2016-02-28"


def test_a_misread_number_of_a_part_of_a_form():
    text = """
    l 9 1.1 Apelidos
    l 9 Delgado Fortes
    l 9 1.2 Nomes próprios
    l 9 Edna Patrícia
    l 9 1.3 Data de nascimento
    l 9 24-11-1985
    l 9 1,4 Naturalidade
    l 9 São Filipe, Fogo
    l 9 1.5 Número de estudante
    l 9 359857
    """
    found = fields_of(text.replace("    ", ""))
    assert found["place_of_birth"] == "São Filipe, Fogo"
    assert "Delgado Fortes" in found["holder_name"]


def test_a_longer_label_with_misread_letters_is_not_the_shorter_one_it_begins_with():
    text = "l 9 Data de nascimehta\nl 9 28/12/1993\nl 9 Emitido aos\nl 9 03/06/2024"
    found = fields_of(text)
    assert found["date_of_birth"] == "1993-12-28"
    assert found.get("award_date") != "1993-12-28"


def test_credits_get_their_point_back_or_are_left_out():
    def credits(*printed: str) -> list[str | None]:
        rows = rows_of(
            [
                {"course": f"Course {'abcdefgh'[place]}", "credits": text, "grade": "78"}
                for place, text in enumerate(printed)
            ],
            lambda text: False,
        )
        return [row.credits for row in rows if row is not None]

    assert credits("6", "45", "3", "4,5", "5", "6") == ["6", "4,5", "3", "4,5", "5", "6"]
    assert credits("6", "45", "3", "45", "5", "6") == ["6", None, "3", None, "5", "6"]
    assert credits("6", "30", "5", "6", "5", "6") == ["6", "30", "5", "6", "5", "6"]


def test_marks_in_words_beside_each_other_under_a_caption():
    text = """
    l 9 Leistungen in den Fächern
    l 9 Deutsch || befriedigend || Physik || sehr gut
    l 9 Mathematik || ausreichend || Chemie || ausreichend
    l 9 Englisch || gut || Biologie || gut
    l 9 Geschichte || befriedigend || Musik || gut
    """
    rows = _rows(text.replace("    ", ""))
    assert len(rows) == 8
    assert ("Physik", None, "sehr gut") in rows


def test_a_mark_read_as_one_with_the_course_beside_it():
    text = """
    l 9 Português || 10 Química || 12
    l 9 Inglês || 10 Física || 13
    l 9 Matemática || 12 Geografia || 13
    l 9 Biologia || 13 Desenho || 10
    """
    rows = _rows(text.replace("    ", ""))
    assert len(rows) == 8
    assert ("Português", None, "10") in rows
    assert ("Química", None, "12") in rows


def test_a_coefficient_beside_credits_is_no_credit():
    text = """
    l 9 Matière || Coef. || Crédits || Note
    l 9 Algèbre || 2 || 6 || 12,50
    l 9 Analyse || 3 || 5 || 11,00
    l 9 Statistique || 1 || 4 || 14,25
    """
    assert [credits for _, credits, _ in _rows(text.replace("    ", ""))] == ["6", "5", "4"]


def test_a_summary_under_a_table_is_no_table():
    text = """
    r 9 اسم المقرر || الوحدات || الدرجة
    r 9 أحياء دقيقة || 3 || 71
    r 9 علم الدم || 4 || 79
    r 9 مناعة || 2 || 56
    r 9 عدد الوحدات المنجزة || المعدل العام || التقدير العام
    r 9 37 || 68.49% || جيد
    r 9 رئيس القسم || مسجل الكلية || عميد الكلية
    """
    assert len(_rows(text.replace("    ", ""))) == 3
    assert fields_of(text.replace("    ", ""))["grade"] == "68.49%"


def test_what_heads_no_table():
    header = HeaderWords(lexicon())
    assert header.kind("ዓይነት ትምህርቲ") == "course"
    assert header.kind("ሚኒስትሪ ትምህርቲ") is None
    assert not header.heads(("ዓውዲ ስልጠና፡ መምህርነት", "ማእከላይ ነጥቢ፡ 80.4", "ደረጃ፡ ጽቡቕ"))


def test_the_scale_is_no_grade():
    text = "c 16 Abschlusszeugnis\nl 9 Notenstufen: sehr gut (1), gut (2), befriedigend (3), ausreichend (4), mangelhaft (5)"
    assert "grade" not in fields_of(text)


def test_a_signature_is_no_title():
    assert fields_of("c 12 ACTA DE GRADO No. 8054\nl 9 Decano\nl 40 MA").get("qualification_title") != "MA"


def test_a_grade_goes_on_where_it_breaks_off():
    text = "c 14 Statement of Marks\nl 9 Division: First Division with\nl 9 Distinction"
    assert fields_of(text)["grade"] == "First Division with Distinction"


def test_the_stroke_is_the_point_of_persian_print_in_sentences_too():
    text = "r 9 از عهده امتحانات نهایی دوره متوسطه با معدل کل ۱۶/۳۵ برآمده است"
    assert fields_of(text)["grade"] == "16.35"
