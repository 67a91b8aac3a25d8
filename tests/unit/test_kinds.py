"""The kind of a document by its title, its results and its letterhead."""

import pytest

from tests.unit.reading_helpers import by_rules, lexicon, page_of

RESULTS = """
l 13 ውጽኢት ትምህርቲ
l 9 ቁ. || ዓይነት ትምህርቲ || ሰዓታት || ነጥቢ (100)
l 9 1 || ታሪኽ ትምህርቲ || 30 || 59
l 9 2 || ስነ ምግባር ሞያ || 60 || 67
l 9 3 || ስነ ልቦና ትምህርቲ || 45 || 65
l 9 4 || ሜላ ምምህር || 90 || 78
"""

MARKS = """
l 9 Subject || Marks
l 9 English || 64
l 9 Mathematics || 71
l 9 Physics || 58
l 9 Chemistry || 66
"""


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("vocational_certificate", "c 18 ናይ መምህርነት ምስክር ወረቐት" + RESULTS),
        ("transcript", RESULTS),
        ("degree_certificate", "c 12 جامعة البصرة\nr 9 إلى / من يهمه الأمر\nr 9 م / تأييد تخرج"),
        (
            "degree_certificate",
            "c 14 диплом\nl 9 присуджено науковий ступінь\nl 9 кандидата філологічних наук",
        ),
        (
            "vocational_certificate",
            "c 14 Abschlusszeugnis\nl 9 und damit den Bildungsgang der Berufsschule beendet",
        ),
        ("transcript", "c 11 Machadka Farsamada\nc 11 LIISKA NATIIJADA\n" + MARKS),
        ("professional_licence", "c 16 MOLETNAMEYA PÎŞEYÎ\nl 9 Navê temam: Xebat Cemîl"),
        ("vocational_certificate", "c 16 ПОСВІДЧЕННЯ\nc 12 про підвищення кваліфікації\nl 9 Видане про те"),
        ("professional_licence", "c 12 EXTRACT FROM THE REGISTER\nl 9 Degree, University of Health, 2000"),
        ("degree_certificate", "c 16 T.C. SİNOP ÜNİVERSİTESİ\nc 12 İLGİLİ MAKAMA\nc 14 MEZUNİYET YAZISI"),
        ("degree_certificate", "c 12 MID-WEST UNIVERSITY\nc 14 CERTIFICATE OF QUALIFICATION"),
        ("school_leaving_certificate", "c 14 CERTIFICADO ANALÍTICO\nl 9 título de Bachiller en Letras"),
        ("transcript", "c 12 የምሥራቅ በር ሁለተኛ ደረጃ ትምህርት ቤት\nc 14 የትምህርት ማስረጃ\n" + MARKS),
        (
            "transcript",
            "c 11 VALLEY UNIVERSITY\nl 9 Name: Ama Owusu\nl 9 Programme: Bachelor of Commerce\n" + MARKS,
        ),
        ("school_leaving_certificate", "l 9 Wuxuu dhammaystay dugsiga sare\n" + MARKS),
    ],
)
def test_the_kind_is_told(kind, text):
    assert by_rules((page_of(text),), lexicon()).document_type.value == kind


def test_ratings_of_an_employee_are_no_courses():
    text = "c 16 ARBEITSZEUGNIS\nl 9 Arbeitsqualität || gut\nl 9 Zuverlässigkeit || gut\nl 9 Teamfähigkeit || sehr gut"
    assert by_rules((page_of(text),), lexicon()).transcript == ()
