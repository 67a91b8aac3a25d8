"""What the reading of fields promises whatever the document looks like."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recognise.extract.confidence import (
    EXTRACTED_FROM,
    chosen_rightly,
    confidence_of,
    read_rightly,
    status_of,
)
from recognise.model.document import FIELD_NAMES, Line, Page
from tests.unit.reading_helpers import by_rules, documents, fields_of, lexicon, page_of

TEXT = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=60
)


def _read(text: str):
    return by_rules((page_of(text),), lexicon())


def test_an_empty_page_has_no_fields():
    empty = Page(number=1, width=595.0, height=842.0, rotation=0, method="ocr")
    reading = by_rules((empty,), lexicon())
    assert reading.fields == {} and reading.document_type.value == "unknown" and reading.transcript == ()


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=12))
def test_any_text_is_read_without_failing(texts):
    lines = tuple(
        Line(text=text, bbox=(50.0, 20.0 * index, 400.0, 20.0 * index + 14), confidence=0.5)
        for index, text in enumerate(texts)
    )
    page = Page(number=1, width=595.0, height=842.0, rotation=0, method="ocr", lines=lines)
    reading = by_rules((page,), lexicon())
    assert set(reading.fields) <= set(FIELD_NAMES)
    again = by_rules((page,), lexicon())
    assert again == reading


def test_a_field_that_is_not_printed_is_absent():
    reading = _read("c 18 University of Exampleville\nc 18 Bachelor of Arts\nl 11 Name: Amina Yusuf")
    assert {"date_of_birth", "award_date", "document_number", "grade", "issuing_country"}.isdisjoint(
        reading.fields
    )


def test_no_name_on_the_paper_gives_no_country():
    assert "issuing_country" not in _read("l 11 Name: Amina Yusuf\nl 11 Grade: B").fields


def test_value_in_the_next_cell_and_below_its_label():
    beside = _read("l 11 Full name || Amina Yusuf\nl 11 Date of birth || 14 May 1990")
    below = _read("l 11 Full name\nl 11 Amina Yusuf\nl 11 Date of birth\nl 11 14 May 1990")
    for reading in (beside, below):
        assert reading.fields["holder_name"].value == "Amina Yusuf"
        assert reading.fields["date_of_birth"].value == "1990-05-14"


def test_value_left_of_its_label_in_arabic_tables():
    reading = _read("r 11 الاسم الكامل || ليلى أحمد قاسم\nr 11 تاريخ الولادة || ٣/٤/١٩٩٢")
    assert reading.fields["holder_name"].value == "ليلى أحمد قاسم"
    assert reading.fields["date_of_birth"].value == "1992-04-03"


def test_labels_survive_misread_letters():
    reading = _read("l 11 Dafe of bitth: 14 May 1990\nl 11 Namc of the holder: Amina Yusuf")
    assert reading.fields["date_of_birth"].value == "1990-05-14"
    assert reading.fields["holder_name"].value == "Amina Yusuf"


def test_two_languages_give_the_original_and_the_latin_name():
    reading = _read("l 11 ሙሉ ስም / Name: ሄኖክ ግርማ / Henok Girma")
    assert reading.fields["holder_name"].value == "ሄኖክ ግርማ"
    assert reading.fields["holder_name_latin"].value == "Henok Girma"


def test_misread_lines_are_never_called_extracted():
    for document in documents()[:8]:
        page = page_of(document["lines"], confidence=0.5)
        assert all(field.status == "to_check" for field in by_rules((page,), lexicon()).fields.values())


def sureness(field, **changed):
    choice = {
        "kind": "label",
        "weight": 0.7,
        "agreeing": 1,
        "rival": 0.0,
        "doubtful": False,
        "known": False,
    }
    print_ = {"raw": "12,5", "ocr": 0.95, "picture": True, "language": None}
    both = {"value": "12,5", "witnesses": 1}
    choice, print_, both = (
        {key: changed.get(key, held[key]) for key in held} for held in (choice, print_, both)
    )
    assert changed.keys() <= choice.keys() | print_.keys() | both.keys()
    return confidence_of(chosen_rightly(field, **choice, **both), read_rightly(field, **print_, **both))


def test_confidence_grows_with_witnesses_and_falls_with_rivals_and_doubt():
    base = sureness("grade")
    assert sureness("grade", witnesses=2) > base
    assert sureness("grade", rival=0.9) < base
    assert sureness("grade", doubtful=True) < base
    assert sureness("grade", ocr=0.6) < EXTRACTED_FROM
    assert status_of(EXTRACTED_FROM) == "extracted" and status_of(EXTRACTED_FROM - 0.001) == "to_check"


def test_figures_that_a_picture_may_have_changed_are_for_a_person():
    assert sureness("grade", ocr=0.99, value="4.4", raw="4.4") >= EXTRACTED_FROM
    assert sureness("grade", ocr=0.99, value="44", raw="44") < EXTRACTED_FROM
    assert sureness("document_number", ocr=0.96, value="KS-26614", raw="KS-26614") < EXTRACTED_FROM
    assert sureness("document_number", ocr=0.98, value="58/2614", raw="58/2614") >= EXTRACTED_FROM
    assert sureness("document_number", ocr=0.98, value="5812614", raw="5812614") >= EXTRACTED_FROM
    assert sureness("document_number", ocr=0.9, value="5812614", raw="5812614") < EXTRACTED_FROM
    assert sureness("award_date", value="2006-05-03/2006-05-04", raw="1427/04/05", ocr=1.0) < EXTRACTED_FROM


def test_a_date_that_is_still_to_come_was_misread():
    past = {"value": "2006-05-03", "raw": "3.5.2006", "ocr": 1.0, "picture": False}
    assert sureness("award_date", **past) >= EXTRACTED_FROM
    assert sureness("award_date", **{**past, "value": "2096-05-03", "raw": "3.5.2096"}) < 0.6


def test_a_form_that_no_piece_of_something_else_has_is_surer():
    assert sureness("grade", value="3.44", ocr=0.99) > sureness("grade", value="Good", ocr=0.99)
    period = {"kind": "label_near", "ocr": 1.0}
    assert sureness("duration", value="2014 – 2018", **period) > sureness(
        "duration", value="4 years", **period
    )
    named = {"kind": "letterhead", "ocr": 1.0}
    assert sureness("institution", value="Lycée Victor", **named) < EXTRACTED_FROM
    assert sureness("institution", value="Lycée Victor Hugo de Kayes", **named) >= EXTRACTED_FROM


def test_values_of_unusual_length_are_for_a_person():
    assert sureness("holder_name", kind="label_near", value="Amal Haddad", ocr=1.0) >= EXTRACTED_FROM
    assert sureness("holder_name", kind="label_near", value="Amal", ocr=1.0) < EXTRACTED_FROM
    assert (
        sureness("holder_name", kind="label_near", value="Amal Haddad", ocr=1.0, language="ps")
        < EXTRACTED_FROM
    )
    assert (
        sureness("holder_name", kind="label_near", value="Amal Haddad", ocr=1.0, language="ps", picture=False)
        >= EXTRACTED_FROM
    )
    assert (
        sureness("holder_name", kind="label_near", value="Amal Haddad Amal Haddad Amal Haddad", ocr=1.0)
        < EXTRACTED_FROM
    )
    assert sureness("grade", value="Second Class Upper", ocr=1.0) < EXTRACTED_FROM
    assert sureness("issuing_country", kind="place", value="SYR", weight=0.95, ocr=1.0) >= EXTRACTED_FROM
    assert sureness("issuing_country", kind="place", value="SYR", weight=0.5, ocr=1.0) < EXTRACTED_FROM


def test_a_value_the_rule_pack_knows_is_surer():
    heading = {"kind": "heading_known", "value": "Bachelor Arts", "raw": "Bachelor Arts", "ocr": 1.0}
    assert sureness("qualification_title", **heading) < EXTRACTED_FROM
    assert sureness("qualification_title", **heading, known=True) >= EXTRACTED_FROM
    assert sureness("qualification_title", **heading, known=True, rival=0.9) < EXTRACTED_FROM


def test_marks_with_decimals_in_sentences_and_arabic_bodies_read_surely_are_surer():
    assert sureness("grade", kind="prose", value="13.53") > sureness("grade", kind="prose", value="13")
    body = {"kind": "letterhead", "value": "جامعة دمشق للعلوم الطبية", "raw": "جامعة دمشق للعلوم الطبية"}
    assert sureness("institution", **body, ocr=0.96) > sureness("institution", **body, ocr=0.94) + 0.03


def test_a_page_is_understood_in_a_fraction_of_a_second():
    pages = [page_of(document["lines"]) for document in documents()]
    by_rules((pages[0],), lexicon())
    start = time.perf_counter()
    for page in pages:
        by_rules((page,), lexicon())
    assert (time.perf_counter() - start) / len(pages) < 0.25


def test_a_name_that_wraps_below_its_label():
    lines = (
        Line(
            text="Full Name: Selamawit Yohannes",
            bbox=(44.0, 183.0, 244.0, 199.0),
            confidence=0.97,
            language="en",
        ),
        Line(text="Tadesse", bbox=(44.0, 201.0, 102.0, 217.0), confidence=0.97, language="en"),
        Line(
            text="Date of Birth: 27/09/1975", bbox=(44.0, 223.0, 195.0, 239.0), confidence=0.97, language="en"
        ),
    )
    page = Page(number=1, width=595.0, height=842.0, rotation=0, method="ocr", lines=lines)
    assert by_rules((page,), lexicon()).fields["holder_name"].value == "Selamawit Yohannes Tadesse"


def test_a_date_in_two_calendars_is_one_day():
    page = page_of(
        "c 20 شهادة\nr 12 تاريخ الإصدار (هجري): 1445/09/18 هـ\nr 12 تاريخ الإصدار (ميلادي): 28/03/2024"
    )
    assert by_rules((page,), lexicon()).fields["award_date"].value == "2024-03-28"


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (
            "c 18 DEGREE CERTIFICATE\nc 12 University of Lagos\nl 11 Date of graduation: 5 June 2014\nl 11 Date of issue: 9 October 2014",
            "2014-06-05",
        ),
        (
            "c 18 DEGREE CERTIFICATE\nl 11 Date of issue: 9 October 2014\nl 11 Valid until: 9 October 2019",
            "2014-10-09",
        ),
        ("c 18 TRANSCRIPT\nl 11 Date of graduation: 5 June 2014\nl 11 Print date: 2 May 2020", "2014-06-05"),
        (
            "c 18 LICENCE TO PRACTISE\nl 11 Diploma date: 5 June 2014\nl 11 Date of registration: 9 May 2016",
            "2016-05-09",
        ),
    ],
)
def test_the_award_is_told_from_other_dates(lines, wanted):
    assert by_rules((page_of(lines),), lexicon()).fields["award_date"].value == wanted


def test_the_date_of_a_law_is_no_award():
    text = "c 18 DEGREE CERTIFICATE\nl 11 Decree No 24 of 12 March 1999"
    assert "award_date" not in by_rules((page_of(text),), lexicon()).fields


def test_a_patronymic_with_its_own_label_belongs_to_the_name():
    text = "l 11 Прізвище: Коваль\nl 11 Ім’я: Роман\nl 11 По батькові: Григорович"
    assert by_rules((page_of(text),), lexicon()).fields["holder_name"].value == "Коваль Роман Григорович"


@pytest.mark.parametrize("size", ["16", "14"])
def test_a_name_over_two_lines_that_a_sentence_and_large_print_tell(size):
    read = fields_of(
        f"""\
c 22 ДИПЛОМ
c 10 Настоящий диплом свидетельствует о том, что
c {size} Ткачук
c 16 Полина Андреевна
c 10 освоила образовательную программу среднего профессионального образования
"""
    )
    assert read["holder_name"] == "Ткачук Полина Андреевна"


def test_thousands_with_a_gap_are_one_number_of_hours():
    from recognise.extract.patterns import amounts
    from recognise.extract.textflow import build_flow

    flow = build_flow((page_of("l 11 Durée de la formation : 1 470 heures"),))
    assert [item.value for item in amounts(flow, lexicon())] == ["1 470 heures"]


def test_a_first_name_is_no_country():
    text = "c 14 KÖNIGREICH BELGIEN\nl 11 Abschlusszeugnis\nl 11 Inhaber des Zeugnisses: Maurice Theissen"
    assert fields_of(text)["issuing_country"] == "BEL"


def test_a_month_is_no_ministry():
    text = "c 14 የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ\nc 14 Ministry of Urban Development\nl 11 Expiry Date: 20 Sep 2016\nl 11 Date of Issue: 20 Sep 2011"
    assert fields_of(text)["issuing_country"] == "ETH"
    assert "issuing_country" not in fields_of("c 14 Licence\nl 11 Date of Issue: 20 Sep 2011")


def test_a_body_that_two_countries_have_is_of_the_one_whose_town_is_named():
    text = "c 14 Instituto do Emprego e Formação Profissional\nc 14 Certificado\nl 11 {}, 10 de julho de 2013"
    assert fields_of(text.format("Assomada"))["issuing_country"] == "CPV"
    assert fields_of(text.format("Coimbra"))["issuing_country"] == "PRT"
