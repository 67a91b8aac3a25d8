"""What was awarded and by whom: titles, fields of study, bodies and countries against what stands beside them."""

import pytest

from tests.unit.reading_helpers import by_rules, fields_of, lexicon, page_of

_TITLES = {
    "clause-ti": (
        "c 12 ሃገረ ኤርትራ\nc 14 ትካል ስልጠና መምህራን ኣስመራ\nc 18 ናይ መምህርነት ምስክር ወረቐት\n"
        "l 11 ዕለተ ልደት፡ 12 ነሓሰ 1976\nl 11 ንውሓት ስልጠና፡ 2 ዓመት\nl 11 እዚ ምስክር ወረቐት ብዘይ ማሕተም ቅቡል ኣይኮነን።",
        "ናይ መምህርነት ምስክር ወረቐት",
    ),
    "clause-en": (
        "c 14 Kitwe College of Education\nc 18 DIPLOMA IN PRIMARY TEACHING\nl 11 Name: Mwila Banda\n"
        "l 11 Date of issue: 4 May 2012\nl 11 This diploma is void without the seal of the College",
        "DIPLOMA IN PRIMARY TEACHING",
    ),
    "class-ur": (
        "c 16 جامعہ کراچی\nc 18 بیچلر آف آرٹس\nr 11 نام: مریم فاطمہ\nr 11 درجہ: درجہ دوم\nr 11 تاریخ اجراء: 9 مئی 2012ء",
        "بیچلر آف آرٹس",
    ),
    "earlier-study": (
        "c 14 NATIONAL BOARD OF ACCOUNTANTS\nc 16 CERTIFICATE OF REGISTRATION\nl 11 Name: Neema Mushi\n"
        "l 11 Degree, University of Dodoma, 2010\nl 11 Date of issue: 4 May 2012",
        "CERTIFICATE OF REGISTRATION",
    ),
    "number": (
        "c 14 Ururka Injineerrada\nl 12 Shahaado Lr. 4425/2013\nc 16 OGGOLAANSHAHA SHAQADA\nl 11 Magaca: Xaawo Aweys Cabdi",
        "OGGOLAANSHAHA SHAQADA",
    ),
    "brackets": (
        "c 18 Rusangu University\nl 11 Name: Kelvin Sakala\nl 11 Award: Bachelor of Science (Food Science)\n"
        "l 11 Date of award: 12 September 2023",
        "Bachelor of Science (Food Science)",
    ),
}


def test_field_of_study_stands_in_the_brackets_of_a_degree():
    assert fields_of(_TITLES["brackets"][0])["field_of_study"] == "Food Science"


_BODIES = {
    "directorate": (
        "c 12 MINISTÉRIO DA EDUCAÇÃO\nc 12 Direcção Provincial de Educação de Manica\nc 14 ESCOLA SECUNDÁRIA SAMORA MACHEL\n"
        "c 16 CERTIFICADO\nl 11 Nome: Belarmino Cossa",
        "ESCOLA SECUNDÁRIA SAMORA MACHEL",
    ),
    "two-lines": (
        "c 18 LUMBINI BUDDHIST\nc 18 UNIVERSITY\nc 14 DEGREE CERTIFICATE\nl 11 Name: Samjhana Rai\nl 11 Date of issue: 3 March 2013",
        "LUMBINI BUDDHIST UNIVERSITY",
    ),
    "part": (
        "c 18 MULUNGUSHI UNIVERSITY\nc 14 ACADEMIC TRANSCRIPT\nl 11 NAME OF STUDENT: Musonda Phiri\n"
        "l 11 SCHOOL: School of Mines and Mineral Sciences\nl 11 DATE OF AWARD: 3 May 2019",
        "MULUNGUSHI UNIVERSITY",
    ),
    "licence": (
        "c 14 TOWN PLANNERS REGISTRATION BOARD\nc 16 CERTIFICATE OF PROFESSIONAL REGISTRATION\n"
        "l 11 This is to certify that Rehema Mushi, holder of a degree of the Ardhi University conferred in 2003,\n"
        "l 11 has been entered in the Register and is entitled to practise as such under Registration Number 40406.",
        "TOWN PLANNERS REGISTRATION BOARD",
    ),
}


@pytest.mark.parametrize(
    ("field", "lines", "value"),
    [("qualification_title", *paper) for paper in _TITLES.values()]
    + [("institution", *paper) for paper in _BODIES.values()],
    ids=[*_TITLES, *_BODIES],
)
def test_title_and_body_are_what_was_awarded_and_by_whom(field, lines, value):
    assert fields_of(lines)[field] == value


def test_english_title_beside_another_language():
    fields = fields_of(
        "c 12 የጤና ሚኒስቴር\nc 16 የጤና ባለሙያ የሙያ ሥራ ፈቃድ\nc 13 Health Professional License\nl 11 ሙሉ ስም: ሳሙኤል ቢኒያም ወልዴ"
    )
    assert fields["qualification_title"] == "የጤና ባለሙያ የሙያ ሥራ ፈቃድ"
    assert fields["qualification_title_en"] == "Health Professional License"


def test_a_university_tells_the_country_of_a_town_that_two_share():
    lines = "c 16 مولانا آزاد نیشنل اردو یونیورسٹی\nc 18 بیچلر آف ایجوکیشن\nr 11 نام: سید عرفان عالم\nl 11 حیدرآباد، 17 مئی 2009ء"
    assert fields_of(lines)["issuing_country"] == "IND"


def test_adjective_of_a_town_tells_the_country():
    lines = "c 14 Запорізька політехніка\nc 16 СВІДОЦТВО\nl 11 Прізвище: Чорновіл Валентина"
    assert fields_of(lines)["issuing_country"] == "UKR"


@pytest.mark.parametrize(
    ("lines", "field", "wanted"),
    [
        (
            "c 18 TRANSCRIPT OF ACADEMIC RECORD\nl 11 Programme: Bachelor of Education (Social Studies)\n"
            "l 11 Department: Department of Arts Education",
            "field_of_study",
            "Social Studies",
        ),
        (
            "c 18 TRANSCRIPT OF ACADEMIC RECORD\nl 11 Programme: Diploma\nl 11 Department: Department of Midwifery",
            "field_of_study",
            "Midwifery",
        ),
        (
            "c 20 Diplôme de Licence\nl 11 Le Recteur de l'Université confère à\nc 16 Guy-Marie Pierre-Louis\n"
            "l 11 après quatre (4) années d'études couronnées de succès, le grade de\nc 16 Licencié en Génie civil\nl 11 afin qu'il en jouisse",
            "field_of_study",
            "Génie civil",
        ),
        (
            "c 20 Diplôme de Licence\nl 11 né à Limbé, le 13 juin 1987, après quatre (4) années d'études couronnées de succès, le grade",
            "duration",
            "quatre (4) années d'études",
        ),
        (
            "c 18 CONCENTRACIÓN DE NOTAS\nl 11 cursó las asignaturas de la carrera de Pedagogía en Historia y Geografía, de 9 semestres de duración, con",
            "field_of_study",
            "Pedagogía en Historia y Geografía",
        ),
        (
            "l 11 Kanton Thurgau\nc 18 Maturitätsausweis\n"
            "l 11 Die Kommission bezeugt, dass Noemi Rüegg, von Amriswil TG, geboren am 21.01.2003, die Prüfung bestanden hat.",
            "holder_name",
            "Noemi Rüegg",
        ),
        (
            "c 16 Shirkadda Tamarta ee Ifiye\nl 11 Xarunta dhexe: Xaafadda Oktoobar, Berbera – Tel. +252 60 2973601\nc 14 WARQAD CADDAYN SHAQO",
            "institution",
            "Shirkadda Tamarta ee Ifiye",
        ),
        (
            "c 14 سازمان نظام مهندسی کشاورزی\nc 18 پروانه اشتغال به کار\nr 11 نام: بنفشه\nr 11 دانشگاه محل تحصیل: دانشگاه علوم پزشکی ایران",
            "institution",
            "سازمان نظام مهندسی کشاورزی",
        ),
        (
            "c 12 جمهوری اسلامی ایران\nc 14 سازمان نظام پزشکی جمهوری اسلامی ایران\nc 18 پروانه دفتر کار\nr 11 نام: بنفشه",
            "institution",
            "سازمان نظام پزشکی جمهوری اسلامی ایران",
        ),
    ],
)  # fmt: skip
def test_what_stands_beside_a_value_is_not_taken_for_it(lines, field, wanted):
    assert by_rules((page_of(lines),), lexicon()).fields[field].value == wanted


def test_a_telephone_number_tells_the_country():
    lines = "c 16 Employment certificate\nl 11 Bright Lights Ltd, Main Street, Tel. +233 24 123 4567\nl 11 Order No. +9 12 34 56"
    assert by_rules((page_of(lines),), lexicon()).fields["issuing_country"].value == "GHA"
