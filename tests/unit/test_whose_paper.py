"""Whose paper it is: names, days of birth, numbers and durations where forms and sentences of many countries print them."""

from __future__ import annotations

import pytest

from recognise.extract import values
from recognise.extract.durations import duration
from recognise.extract.snapping import Snapper
from recognise.model.document import Line, Page
from tests.unit.reading_helpers import by_rules, fields_of, lexicon

Box = tuple[float, float, float, float]


def _read(*lines: tuple[str, Box]) -> dict[str, str]:
    made = tuple(Line(text=text, bbox=box, confidence=0.98, language=None) for text, box in lines)
    page = Page(number=1, width=595.0, height=842.0, rotation=0, method="ocr", lines=made)
    return {name: field.value or "" for name, field in by_rules((page,), lexicon()).fields.items()}


def test_the_name_of_the_father_in_the_next_row_of_a_right_to_left_form_is_his_own():
    found = _read(
        ("گواهینامه پایان تحصیلات", (148, 201, 464, 241)),
        ("نام و نام خانوادگی: زینب موسوی", (330, 259, 544, 283)),
        ("نام پدر:", (482, 291, 545, 318)),
        ("ابوالفضل", (354, 288, 414, 318)),
        ("شماره ملی:", (464, 324, 545, 350)),
        ("۱۴۸۵۱۱۲۷۷۹", (326, 323, 410, 345)),
    )
    assert found["holder_name"] == "زینب موسوی"


def test_a_value_set_flush_with_the_far_edge_belongs_to_the_label_with_a_colon():
    found = _read(
        ("ДИПЛОМ", (223, 184, 367, 205)),
        ("Фамилия, имя, отчество:", (68, 316, 246, 329)),
        ("Юсупов Бехруз Рустамович", (334, 316, 527, 331)),
        ("Дата рождения:", (68, 345, 182, 360)),
        ("28.05.2000", (458, 345, 527, 356)),
    )
    assert found["date_of_birth"] == "2000-05-28"


def test_the_place_and_below_it_the_day_of_a_birth_in_a_narrow_column():
    found = _read(
        ("Lugar y fecha de nacimiento", (39, 284, 174, 296)),
        ("Salinas, Santa Elena", (39, 303, 153, 316)),
        ("9 de noviembre de 1986", (39, 325, 172, 338)),
        ("Refrendación No.", (39, 355, 123, 363)),
        ("05D01-15053", (39, 375, 107, 387)),
        ("BACHILLER TÉCNICO", (259, 138, 529, 162)),
        ("Darwin Xavier Maldonado Arteaga", (229, 274, 558, 298)),
    )
    assert found["date_of_birth"] == "1986-11-09"
    assert found["place_of_birth"] == "Salinas, Santa Elena"
    assert found["document_number"] == "05D01-15053"
    assert found["holder_name"] == "Darwin Xavier Maldonado Arteaga"


def test_a_surname_that_wraps_to_the_edge_of_the_values_of_its_form():
    found = _read(
        ("PRACTISING CERTIFICATE", (216, 262, 458, 282)),
        ("Name of Holder: BUPE AGNESS", (227, 300, 465, 320)),
        ("SIMUKONDA", (342, 322, 451, 343)),
        ("Date of Birth:", (226, 375, 329, 399)),
        ("17 Feb 1989", (342, 375, 436, 397)),
        ("Certificate No.:", (227, 430, 340, 453)),
        ("061891", (340, 430, 400, 453)),
    )
    assert found["holder_name"] == "BUPE AGNESS SIMUKONDA"


@pytest.mark.parametrize(
    ("lines", "field", "wanted"),
    [
        (
            "c 16 СЕРТИФИКАТ\nl 11 Настоящий сертификат подтверждает, что Мусина Гульмира Болатовна, «19» июня 1978 г. рождения,\nl 11 прошла обучение по профессии «Оператор».",
            "date_of_birth",
            "1978-06-19",
        ),
        (
            "c 16 ВЕДОМОСТЬ\nl 11 Выдана в подтверждение того, что Варданян Сона Гагиковна (дата рождения 03.09.1994) обучалась в университете",
            "holder_name",
            "Варданян Сона Гагиковна",
        ),
        (
            "c 16 СВІДОЦТВО\nl 11 Цим свідоцтвом посвідчується, що\nc 14 Дорошенко\nc 14 Алла Сергіївна\nl 11 відповідно до Закону України набула права.",
            "holder_name",
            "Дорошенко Алла Сергіївна",
        ),
        (
            "c 16 شهادة دبلوم التعليم العام\nr 11 تشهد الوزارة بأن الطالب: طلال بن سالم المقبالي، والمولود بتاريخ 1989/3/1م، قد أتم بنجاح",
            "date_of_birth",
            "1989-03-01",
        ),
        (
            "c 16 شهادة الليسانس\nr 11 تسلم شهادة الليسانس للسيد بن ناصر وليد المولود بتاريخ 23 جانفي 1992 بميلة",
            "holder_name",
            "بن ناصر وليد",
        ),
        (
            "c 16 TÍTULO DE BACHILLER\nl 11 El Instituto Luis Tello, considerando que JENNY MARIBEL MOROCHO CABRERA, con cédula de ciudadanía\nl 11 No. 170753486-8, le otorga el título. Refrendado con el No. 9171, folio 684.",
            "document_number",
            "9171",
        ),
        (
            "l 11 Réf. : 08491/2018\nc 16 ATTESTATION DE RÉUSSITE\nl 11 attestons que Mme Rachel LIKULIA BOENGA, immatriculée sous le n° U1041, a réussi au terme de deux ans.",
            "document_number",
            "08491/2018",
        ),
        (
            "c 16 DIPLÔME DE GRADUAT\nl 11 a satisfait à toutes les épreuves à l’issue de trois années d’études à la Section Commerciale,",
            "duration",
            "trois années d’études",
        ),
        (
            "c 16 DIBLOOMADA MACALLINNIMADA\nc 16 HIBAAQ CABDINAASIR BARRE\nl 11 oo hooyadeed la yiraahdo Rugqiya Ciise Faarax, waxay heshay darajada 78%.",
            "holder_name",
            "HIBAAQ CABDINAASIR BARRE",
        ),
    ],
)  # fmt: skip
def test_values_of_sentences(lines: str, field: str, wanted: str):
    assert fields_of(lines)[field] == wanted


def test_a_signature_with_initials_is_no_holder():
    assert "holder_name" not in fields_of("c 16 ВЕДОМОСТЬ\nl 11 Ректор\nc 16 Т. А. Саркисян")


def test_forms_of_address_of_the_learned_and_those_written_on_to_a_preposition():
    assert values.name("حجت‌الاسلام آقای جواد کاظمی", lexicon()) == "جواد کاظمی"
    assert values.name("አዚ ንኣቶ ንጉሰ ያቆብ ሃይለኣብ", lexicon()) == "ንጉሰ ያቆብ ሃይለኣብ"


def test_the_rest_of_a_sentence_is_no_part_of_a_name():
    said = "سالم بن سيف بن ناصر الكندي، الحامل للرقم المدني 94189880 والمولود في نزوى"
    assert values.name(said, lexicon()) == "سالم بن سيف بن ناصر الكندي"


def test_a_known_word_behind_an_elided_article_is_not_misread():
    assert Snapper(lexicon()).text("a l'issue de trois annees").text == "a l'issue de trois annees"


@pytest.mark.parametrize(
    ("text", "printed"),
    [("sannad iyo bar ah", "sannad iyo bar"), ("3 sannad", "3 sannad"), ("سنتان", "سنتان")],
)
def test_a_unit_that_counts_itself_unless_a_number_stands_before_it(text: str, printed: str):
    assert duration(text, lexicon()) == printed
