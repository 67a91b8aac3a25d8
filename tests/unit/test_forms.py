"""Forms: labels told by their place, values a cell was too narrow for, and the kind of a paper no list names."""

import pytest

from recognise.extract.durations import duration
from recognise.extract.language import languages_of_document
from recognise.model.document import Line, Page
from tests.unit.reading_helpers import by_rules, lexicon, page_of

Box = tuple[float, float, float, float]


def _read(*lines: tuple[str, Box]) -> dict[str, str]:
    made = tuple(Line(text=text, bbox=box, confidence=0.98, language=None) for text, box in lines)
    page = Page(number=1, width=595.0, height=842.0, rotation=0, method="ocr", lines=made)
    return {name: field.value for name, field in by_rules((page,), lexicon()).fields.items()}


def _kind(text: str) -> str:
    return by_rules((page_of(text),), lexicon()).document_type.value


def test_an_unknown_label_in_a_row_of_labels_is_no_value():
    fields = _read(
        ("Nom et prénoms", (60, 180, 130, 188)),
        ("Parcours", (210, 180, 250, 188)),
        ("Zorgule postulée", (385, 180, 456, 188)),
        ("RAKOTO Jean", (60, 194, 150, 206)),
        ("Finances", (210, 194, 286, 206)),
        ("Autre chose", (385, 194, 509, 206)),
    )
    assert fields["field_of_study"] == "Finances"
    assert fields["holder_name"] == "RAKOTO Jean"
    assert "Zorgule postulée" not in fields.values()


def test_numbered_labels_and_values_over_two_lines():
    fields = _read(
        ("2.1 Name of qualification and degree", (308, 356, 508, 368)),
        ("conferred", (308, 372, 361, 382)),
        ("Bachelor, specialty 181 Food and Dairy", (308, 388, 535, 400)),
        ("Technologies", (308, 404, 380, 416)),
        ("2.3 Name and status of the institution", (308, 447, 511, 458)),
        ("awarding the diploma", (308, 463, 428, 474)),
        ("Kherson State University", (308, 478, 475, 490)),
        ("A line as wide as the column is, so that its edge is known", (48, 600, 547, 612)),
    )
    assert fields["institution"] == "Kherson State University"
    assert fields["qualification_title"] == "Bachelor, specialty 181 Food and Dairy Technologies"


def test_a_number_before_its_label():
    fields = _read(("VT-2071-901 :Certificate No", (290, 398, 550, 410)), ("Kabul", (60, 420, 100, 432)))
    assert fields["document_number"] == "VT-2071-901"


def test_what_a_letter_is_about_is_its_title_and_an_address_is_none():
    read = by_rules(
        (page_of("c 14 TO WHOM IT MAY CONCERN\nl 11 Subject: Experience certificate\nl 11 Mr. A. B."),),
        lexicon(),
    )
    assert read.fields["qualification_title"].value == "Experience certificate"


def test_a_year_on_the_next_line_belongs_to_its_date():
    fields = _read(("Fait à Toamasina, le 4 décembre", (330, 650, 530, 662)), ("2013", (330, 668, 360, 680)))
    assert fields["award_date"] == "2013-12-04"


@pytest.mark.parametrize("text", ["3 years 10 months", "3 роки 10 місяців", "deux ans et six mois"])
def test_a_duration_in_two_units(text):
    assert duration(text, lexicon()) == text


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Certificate of Bakery Competence and Craft Training", "vocational_certificate"),
        ("Zusätzliche Bescheinigung über Studien- und Prüfungsleistungen", "transcript"),
        ("Relevé récapitulatif des notes et résultats", "transcript"),
    ],
)
def test_the_words_of_an_unknown_heading_tell_the_kind(heading, kind):
    assert _kind(f"c 18 {heading}\nl 11 4711") == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("She was employed by the bakery below and left at her own request.", "employment_reference"),
        ("ہمارے ادارے میں بطور ویلڈر ملازم رہے", "employment_reference"),
        ("ist berechtigt, die Berufsbezeichnung zu führen", "professional_licence"),
    ],
)
def test_sentences_tell_the_kind_where_no_heading_does(sentence, kind):
    assert _kind(f"l 11 4711\nl 11 {sentence}") == kind


def test_a_second_language_of_the_same_script():
    lines = [
        "geboren am 25.06.1992",
        "hat das Qualifikationsverfahren nach den",
        "gesetzlichen Vorschriften bestanden und ist",
        "né le 25.06.1992",
        "conformément aux prescriptions légales et est",
        "autorisé à porter le titre protégé de",
    ]
    assert set(languages_of_document(lines)) == {"de", "fr"}


def test_the_number_of_a_house_is_none_of_the_paper():
    fields = _read(
        ("Ekinci Gıda Üretim ve Pazarlama A.Ş.", (180, 40, 420, 54)),
        ("2. Organize Sanayi Bölgesi No: 71, Gaziantep", (180, 60, 420, 70)),
        ("HİZMET BELGESİ", (230, 100, 370, 116)),
    )
    assert "document_number" not in fields


def test_a_year_wrapped_into_the_next_line_of_its_column():
    fields = _read(
        ("Name", (60, 180, 90, 188)),
        ("geboren am", (240, 180, 290, 188)),
        ("Geburtsort", (400, 180, 450, 188)),
        ("Florian KOVAČEVIĆ", (60, 192, 170, 203)),
        ("4. September", (240, 192, 300, 203)),
        ("Bregenz", (400, 192, 440, 203)),
        ("2001", (240, 206, 262, 217)),
    )
    assert fields["date_of_birth"] == "2001-09-04"


def test_the_days_of_posts_held_are_not_the_day_of_the_letter():
    fields = _read(
        ("Sayı : E-66832622-903.07-680495", (60, 120, 230, 130)),
        ("04/12/2016", (470, 120, 530, 130)),
        ("HİZMET BELGESİ", (230, 160, 370, 176)),
        ("Manisa Devlet Hastanesi", (60, 300, 200, 310)),
        ("04/03/2008", (380, 300, 430, 310)),
        ("26/11/2016", (470, 300, 530, 310)),
    )
    assert fields["award_date"] == "2016-12-04"


def test_a_name_in_the_other_script_without_its_patronymic():
    fields = _read(
        ("ДИПЛОМ ДОКТОРА ФІЛОСОФІЇ", (180, 60, 420, 76)),
        ("Прізвище, ім’я, по батькові: Яворський Леонід Дмитрович", (60, 120, 360, 130)),
        ("Leonid Yavorskyi", (60, 140, 160, 150)),
    )
    assert fields["holder_name_latin"] == "Leonid Yavorskyi"


def test_the_number_of_a_passport_is_none_of_the_paper():
    fields = _read(
        ("EXPERIENCE CERTIFICATE", (180, 60, 420, 76)),
        ("This is to certify that Munther Yaser, holder of passport", (60, 120, 400, 130)),
        ("No. A89991815, worked with us as a technician.", (60, 134, 400, 144)),
    )
    assert "document_number" not in fields


def test_a_day_in_two_calendars_side_by_side_keeps_its_years():
    fields = _read(
        ("Vocational Training Certificate", (180, 60, 420, 76)),
        ("Date: ጥቅምት 12/2010 ዓ.ም. / 22 October", (60, 400, 300, 410)),
    )
    assert fields.get("award_date") != "2010-10-22"
