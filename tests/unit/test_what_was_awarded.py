"""Grades beside scales and bare passes, titles beside sittings and parts of forms, bodies beside their codes."""

import pytest

from recognise.extract.english_titles import is_english
from recognise.extract.reading import read_document
from tests.unit.reading_helpers import fields_of, lexicon, page_of

_GRADES = {
    "scale-es": (
        "c 16 CERTIFICADO DE ESTUDIOS\nl 11 Nombre: Ana Rojas Vera\nl 11 Promedio final: 8.4\n"
        "l 11 La escala de calificaciones es de 0 a 10 y la mínima aprobatoria es 6.",
        "8.4",
    ),
    "scale-pt": (
        "c 16 SUPLEMENTO AO DIPLOMA\nl 11 Nome: Edna Fortes\nl 11 4.4 Escala de 0 a 20 valores; aprovação a partir de 10 valores.",
        None,
    ),
    "scale-fr": (
        "c 16 RELEVÉ DE NOTES\nl 11 Nom : Awa Kinda\nl 11 Note minimale de réussite : 10/20\nl 11 Moyenne générale : 13,4/20",
        "13,4",
    ),
    "bare-pass": (
        "c 16 STATEMENT OF MARKS\nl 11 Name: Amol Wankhede\nl 11 Result: PASS\nl 11 Division: FIRST DIVISION",
        "FIRST DIVISION",
    ),
    "only-pass": ("c 16 DIPLOMA\nl 11 Name: Amol Wankhede\nl 11 Result: Pass", "Pass"),
    "word-before-it": (
        "c 16 ATTESTATION\nl 11 Nom : Awa Kinda\nl 11 Résultat : mention Assez bien",
        "Assez bien",
    ),
    "wafaq": (
        "c 16 شہادۃ العالمیہ\nr 11 تصدیق کی جاتی ہے کہ صفیہ نعمانی بنت عطاء نے سالانہ امتحان میں بتقدیر ممتاز کامیابی سے پاس کیا ہے۔",
        "ممتاز",
    ),
    "turkish": (
        "c 16 LİSANS DİPLOMASI\nl 11 Hemşirelik Bölümünün öngördüğü bütün dersleri 2.94 genel not ortalaması ile başarıyla tamamlayan",
        "2.94",
    ),
    "length": ("c 16 DÎPLOMA\nl 11 Nav: Rûken Elî\nl 11 Asta serkeftinê: 4 sal", None),
    "legend": (
        "c 16 TRANSCRIPT\nl 11 Name: Claire Vella\nl 11 Marks 80-100 Distinction; 65-79 Merit; 50-64 Pass\nl 11 Overall average: 77.1%",
        "77.1%",
    ),
    "point-not-read": ("c 16 TRANSCRIPT\nl 11 Name: Claire Vella\nl 11 Overall average: 898%", None),
    "sum-of-marks": (
        "c 16 ATTESTATION\nl 11 Nom : Awa Kinda\nl 11 Total des points : 232,75\nl 11 Moyenne obtenue : 11,08/20",
        "11,08",
    ),
    "day-of-issue": ("c 16 ዲፕሎማ\nl 11 አቶ አበበ ከበደ ሀይሉ\nl 11 ይህ ምስክር ወረቀት 18/10/2000 ዓም ሰጥቶታል።", None),
    "letters-after-it": ("c 16 لنډمهاله تصدیق\nr 11 هغه د 3.20 جي پي اې په اوسط بریالی شو", "3.20"),
}


@pytest.mark.parametrize(("lines", "grade"), _GRADES.values(), ids=_GRADES)
def test_grade_is_what_was_reached(lines: str, grade: str | None):
    assert fields_of(lines).get("grade") == grade


_TITLES = {
    "adjective-below": (
        "c 12 Unidad Educativa “Vicente León”\nc 18 BACHILLER TÉCNICO\nc 18 AGROPECUARIO\nl 11 Nombre: Ana Rojas Vera\nl 11 Cédula: 0802981802",
        "BACHILLER TÉCNICO AGROPECUARIO",
    ),
    "no-mark": (
        "c 16 ACTA DE GRADO\nl 11 Nombre: Ana Rojas Vera\nl 11 Título: Bachiller en Humanidades Modernas\nl 11 Grado: 14,79 (catorce coma setenta y nueve)",
        "Bachiller en Humanidades Modernas",
    ),
    "hanging": (
        "l 11 Hilfswerk Salzburg\nc 18 BESTÄTIGUNG ÜBER DIE\nc 18 DIENSTZEIT\nl 11 Familienname: Brandauer\nl 11 Vorname: Goran\nl 11 Dienstzeit: vom 15.06.2015 bis 31.03.2017",
        "BESTÄTIGUNG ÜBER DIE DIENSTZEIT",
    ),
    "no-division": (
        "c 12 د افغانستان اسلامي جمهوریت\nc 12 د عبدالحی حبیبي عالي لېسه\nc 14 اطلاع نامه\nr 11 نوم: خیرمحمد بارکزی\nr 11 درجه: دویم",
        "اطلاع نامه",
    ),
    "sitting": (
        "c 14 SHIVAJI UNIVERSITY\nc 13 BACHELOR OF COMMERCE (FINAL YEAR) EXAMINATION, SUMMER 2008\nl 11 Name: Amol Wankhede",
        "BACHELOR OF COMMERCE",
    ),
    "examination": (
        "c 16 NATIONAL CERTIFICATE EXAMINATION, 2015\nl 11 Name: Amol Wankhede",
        "NATIONAL CERTIFICATE EXAMINATION",
    ),
    "part-of-a-form": (
        "c 16 الملحق الوصفي للشهادة\nr 11 الاسم: لامية\nr 11 تسمية الشهادة: ماستر\nr 11 التخصص: نظم معلوماتية\n"
        "r 14 5 - معلومات متعلقة بوظيفة الشهادة",
        "ماستر",
    ),
    "course": (
        "c 16 CERTIDÃO\nl 11 Nome: Catarina Carvalho\nl 11 concluiu o curso de Licenciatura em Biologia, com a duração de 6 semestres,\n"
        "l 11 tendo-lhe sido conferido o grau de licenciada com a classificação final de 11 valores.",
        "Licenciatura em Biologia",
    ),
    "and": (
        "c 14 UNIVERSIDAD DE MAGALLANES\nl 11 el interesado obtuvo el título profesional de Profesor de Historia y Geografía y el grado "
        "académico de Licenciado.",
        "Profesor de Historia y Geografía",
    ),
    "second-half-of-a-name": (
        "c 12 Sistema Nacional de Cualificaciones y\nc 12 Formación Profesional\nc 16 CERTIFICADO DE APROVECHAMIENTO\n"
        "l 11 Nombre: Ana Rojas Vera",
        "CERTIFICADO DE APROVECHAMIENTO",
    ),
    "rank": (
        "c 16 СВИДЕТЕЛЬСТВО\nl 11 Фамилия: Ермаков\nl 11 Присвоен разряд: 4 (четвертый) разряд",
        "СВИДЕТЕЛЬСТВО",
    ),
    "in-capitals": (
        "c 11 REPÚBLICA DE ANGOLA\nc 11 Ordem dos Enfermeiros de Angola\nc 11 CÉDULA PROFISSIONAL\n"
        "l 11 Nome: Gaspar Samuhanda\nl 11 Profissão: Enfermeiro",
        "CÉDULA PROFISSIONAL",
    ),
}


@pytest.mark.parametrize(("lines", "title"), _TITLES.values(), ids=_TITLES)
def test_title_is_what_was_awarded(lines: str, title: str):
    assert fields_of(lines)["qualification_title"] == title


def test_state_of_a_citizen_did_not_issue_the_paper():
    fields = fields_of(
        "c 16 UNIVERSITÄT ST. GALLEN\nc 14 Leistungsübersicht\nl 11 Name: Tobias Gamper\nl 11 Heimatort oder Staat: Sri Lanka\nl 11 Angestrebter Grad: Bachelor of Arts"
    )
    assert fields["issuing_country"] == "CHE"
    assert fields["qualification_title_en"] == "Bachelor of Arts"


def test_english_half_of_a_title_in_two_languages():
    fields = fields_of(
        "c 16 DİPLOMA EKİ\nc 14 DIPLOMA SUPPLEMENT\nl 11 Adı Soyadı / Name Surname: Ali Kaya\n"
        "l 11 Diplomanın adı / Name of qualification: Lisans / Bachelor of Arts"
    )
    assert fields["qualification_title_en"] == "Bachelor of Arts"


_BODIES = {
    "code": (
        "l 9 SECRETARÍA DE EDUCACIÓN PÚBLICA\nl 9 COLEGIO DE BACHILLERES DEL ESTADO DE\nl 9 PUEBLA\n"
        "l 9 Clave del centro de trabajo: 21ECB0018X\nc 16 CERTIFICADO DE TERMINACIÓN DE ESTUDIOS",
        "COLEGIO DE BACHILLERES DEL ESTADO DE PUEBLA",
    ),
    "words-of-sentences": (
        "c 12 RÉPUBLIQUE D’HAÏTI\nc 16 Université Notre-Dame d’Haïti\nc 16 DIPLÔME DE MAÎTRISE\nl 11 Nom : Awa Kinda",
        "Université Notre-Dame d’Haïti",
    ),
    "society": (
        "c 12 د افغانستان اسلامي جمهوریت\nc 14 د افغانستان د مدافع وکیلانو خپلواکه ټولنه\nc 18 د مدافع وکالت جواز\nr 11 نوم: مسکا زرمتی",
        "د افغانستان د مدافع وکیلانو خپلواکه ټولنه",
    ),
    "town-behind-quotes": (
        "c 12 REPÚBLICA DEL ECUADOR\nc 14 Unidad Educativa “Vicente León” de la ciudad de Latacunga\nc 16 BACHILLER TÉCNICO\nl 11 Nombre: Ana Rojas Vera",
        "Unidad Educativa “Vicente León”",
    ),
    "street": (
        "l 11 Surveyors' Registration Board of Zambia, Wamulwa Road, Thornpark\nc 16 PRACTISING CERTIFICATE\nl 11 Name: Bupe Simukonda",
        "Surveyors' Registration Board of Zambia",
    ),
    "school-of-a-network": (
        "c 14 SENAC – SERVIÇO NACIONAL DE APRENDIZAGEM COMERCIAL\nc 12 Centro de Educação Profissional SENAC Caruaru\nc 16 DIPLOMA DE TÉCNICO\nl 11 Nome: Edna Fortes",
        "Centro de Educação Profissional SENAC Caruaru",
    ),
    "half-a-name": (
        "c 18 NURSING AND MIDWIFERY\nc 18 COUNCIL OF ZAMBIA\nc 14 Annual Practising Certificate\n"
        "l 11 This is to certify that Mutinta Mubita is registered and authorised to practise for the period ending 31-12-2023.",
        "NURSING AND MIDWIFERY COUNCIL OF ZAMBIA",
    ),
    "university-under-a-ministry": (
        "c 12 Міністерство охорони здоров'я України\nc 12 Полтавський державний медичний університет\nc 16 СЕРТИФІКАТ\nc 14 провізора-спеціаліста\nl 11 Власник: Бережний Ярослав Володимирович",
        "Полтавський державний медичний університет",
    ),
    "quotes-over-lines": (
        "c 12 Комунальний заклад вищої освіти\nc 12 «Житомирський обласний інститут\nc 12 післядипломної педагогічної освіти»\nc 16 СВІДОЦТВО\nl 11 Видано: Гудзь Мирон Васильович\nl 11 курси вчителів інформатики",
        "Комунальний заклад вищої освіти «Житомирський обласний інститут післядипломної педагогічної освіти»",
    ),
    "joined-name": (
        "c 16 ДИПЛОМ\nl 11 Настоящий диплом свидетельствует о том, что Ниязов Зафар Тагоевич\n"
        "l 11 поступил в 2016 году в Колледж финансов и экономики города Душанбе и в 2020 году окончил полный курс.",
        "Колледж финансов и экономики города Душанбе",
    ),
    "no-profession": (
        "c 12 Xafiiska Tayada iyo Aqoonsiga\nc 16 OGGOLAANSHAHA BARISTA\nl 11 Magaca oo dhan: Guuleed Maxamed Caddow\n"
        "l 11 Taariikhda dhalashada: 09.05.1990\nl 11 Goobta dhalashada: Garbahaarrey\nl 11 Nambarka: 44\nl 11 Heerka: 2\nl 11 Nooca shaqada\nl 11 Macallin Dugsi Sare",
        "Xafiiska Tayada iyo Aqoonsiga",
    ),
    "town-of-an-office": (
        "c 14 ኮሌጅ ጥዕና ሳይንስ ኣኽሱም\nc 11 ቤት ፅሕፈት ረጅስትራር፣ ኣኽሱም\nc 16 ትራንስክሪፕት\nl 11 ምሉእ ስም፡ ብርኽቲ ዳዊት ኪሮስ",
        "ኮሌጅ ጥዕና ሳይንስ ኣኽሱም",
    ),
    "vishwavidyalaya": (
        "c 16 BARKATULLAH VISHWAVIDYALAYA\nc 14 STATEMENT OF MARKS\nl 11 Name: Rekha Deshmukh\nl 11 Roll No.: 272219",
        "BARKATULLAH VISHWAVIDYALAYA",
    ),
}


@pytest.mark.parametrize(("lines", "body"), _BODIES.values(), ids=_BODIES)
def test_institution_is_a_body(lines: str, body: str):
    assert fields_of(lines)["institution"] == body


_STUDIES = {
    "subject": (
        "c 16 DEGREE CERTIFICATE\nl 11 Name: Sara Ali\nl 11 Degree: Master of Arts\nl 11 Subject: English Literature",
        "English Literature",
    ),
    "letter": (
        "c 14 Blue Nile Hotel\nl 11 Subject: Experience certificate\nl 11 This is to certify that Mr. Hailu Bekele has left us.",
        None,
    ),
    "letter-to-anyone": (
        "c 14 Blue Nile Hotel\nl 11 Subject: Our former colleague\nl 11 To whom it may concern\nl 11 Ms. Sara Ali has left us.",
        None,
    ),
    "employ": (
        "c 14 SHIRE VALLEY SUGAR ESTATES LIMITED\nc 14 LETTER OF REFERENCE\n"
        "l 11 This serves to confirm that Ms. Thokozani Msiska was in the employ of Shire Valley Sugar Estates as a Motor Vehicle Mechanic "
        "from 3rd January, 2014 to 16th February, 2020.",
        "Motor Vehicle Mechanic",
    ),
    "area": (
        "c 16 CERTIFICADO DE TERMINACIÓN DE ESTUDIOS\nl 11 acreditó totalmente el plan de estudios de Bachillerato General en el área de "
        "formación propedéutica Humanidades y Ciencias Sociales, con los resultados que se anotan.",
        "Humanidades y Ciencias Sociales",
    ),
    "part-of-a-form": (
        "c 16 SUPLEMENTO AO DIPLOMA\nl 11 Nome: Edna Fortes\nl 13 5. Função da qualificação",
        None,
    ),
    "year": ("c 16 ምስክር ወረቐት\nl 11 ኣብ ዓመተ ትምህርቲ 2004 ዓ.ም. ዝተውሃበ ናይ 8ይ ክፍሊ ፈተና ወሲዱ", None),
    "department-so": (
        "c 14 Shirkadda Isgaarsiinta ee Hilaac\nc 16 CADDAYN SHAQO\nl 11 Jagada: Xoghaye\nl 11 Waaxda: Waaxda Maamulka",
        "Xoghaye",
    ),
    "signatory": (
        "c 16 DIPLOMA SUPPLEMENT\nl 11 Main field of study: Nursing\nl 11 Capacity: Deputy Principal",
        "Nursing",
    ),
    "branch": (
        "c 16 ABSCHLUSSZEUGNIS\nl 11 Fachrichtung: Metalltechnik – Maschinenbautechnik",
        "Metalltechnik – Maschinenbautechnik",
    ),
    "branch-any-language": (
        "c 16 شهادت‌نامه\nr 11 رشته تحصیلی: مهندسی کامپیوتر - نرم‌افزار",
        "مهندسی کامپیوتر - نرم‌افزار",
    ),
    "level-behind": (
        "c 16 RELEVÉ DE NOTES\nl 11 Filière : Informatique — niveau L2",
        "Informatique",
    ),
    "next-entry": (
        "c 16 CERTIFICADO DE PROFESIONALIDAD\nl 11 Familia profesional: Agraria. Nivel de cualificación: 2",
        "Agraria",
    ),
    "full-time": (
        "c 16 BELGEYA XEBATÊ\nl 11 Em diyar dikin ku Midya Nebo di saziya me de wekî berpirsa hilberînê bi dema tije xebitiye.",
        "berpirsa hilberînê",
    ),
    "misread-code": (
        "c 16 ДИПЛОМ\nl 11 Иванов Иван Иванович окончил полный курс обучения по специальности 3-25 01'51 «Торговое дело».",
        "Торговое дело",
    ),
}


@pytest.mark.parametrize(("lines", "field"), _STUDIES.values(), ids=_STUDIES)
def test_field_of_study_is_what_was_learnt_or_done(lines: str, field: str | None):
    assert fields_of(lines).get("field_of_study") == field


def test_telephone_number_says_more_of_a_country_than_a_word_that_is_a_town_elsewhere():
    lines = "c 14 SHIRE VALLEY SUGAR ESTATES\nl 11 Private Bag 50\nl 11 Tel: +265 1 363 881\nc 14 LETTER OF REFERENCE"
    assert fields_of(lines)["issuing_country"] == "MWI"


def test_a_french_title_in_words_that_english_has_too_is_none_in_english():
    assert not is_english("Licence de Sciences économiques") and is_english("Licence in Medical Sciences")


def test_what_a_scale_says_of_marks_is_no_grade():
    lines = 'c 16 DIPLOMA SUPPLEMENT\nl 11 4.4 Notensystem\nl 11 1,0-1,5 sehr gut"; 1,6-2,5 gut"; 2,6-3,5'
    assert "grade" not in fields_of(lines)


def test_conduct_is_no_grade_whoever_marks_it():
    page = page_of("c 16 የምስክር ወረቀት\nl 11 ያጠናቀቀው ክፍል፡ 11ኛ ክፍል\nl 11 ጠባይ፡ በጣም ጥሩ")
    assert "grade" not in read_document((page,), lexicon()).fields
