"""Names of bodies that go on in the next line, and what stands beside them that is none."""

import pytest

from tests.unit.reading_helpers import fields_of

_BODIES = {
    "adjective": (
        "c 16 Centre de Formation\nc 16 Rurale de Bandiagara\nc 11 BP 117 Bandiagara, Mali\n"
        "c 18 ATTESTATION DE FORMATION RURALE\nl 11 Nom : Nana Berthé\nl 11 Spécialité : Élevage",
        "Centre de Formation Rurale de Bandiagara",
    ),
    "namesake": (
        "c 16 Коломийська гімназія імені Михайла\nc 16 Грушевського\nc 11 м. Коломия\nc 20 СВІДОЦТВО\n"
        "l 11 Свідоцтво видано про те, що Олійник Денис закінчив девʼять класів.",
        "Коломийська гімназія імені Михайла Грушевського",
    ),
    "begun-above": (
        "c 16 የአገር አቀፍ የትምህርት ምዘናና\nc 16 ፈተናዎች ኤጀንሲ\nc 20 ሰርተፊኬት\nl 11 ሙሉ ስም: ኢክራም ኢሳያስ",
        "የአገር አቀፍ የትምህርት ምዘናና ፈተናዎች ኤጀንሲ",
    ),
    "address": (
        "c 16 Hotel Bahía Azul\nc 11 Barrio El Centro, Tela, Atlántida - Tel. 2842-9567\nc 18 CONSTANCIA LABORAL\n"
        "l 11 Hace constar que Ana Lara laboró en el hotel.",
        "Hotel Bahía Azul",
    ),
    "street": (
        "l 14 Bäckerei Auinger KG - Landstraße 103, 4020 Linz\nc 18 DIENSTZEUGNIS\nl 11 Frau Eva Moser war bei uns tätig.",
        "Bäckerei Auinger KG",
    ),
    "title-above": (
        "c 16 GARISSA HIGH SCHOOL\nc 10 P.O. Box 1430, Garissa\nc 20 SECONDARY SCHOOL\nc 20 LEAVING CERTIFICATE\n"
        "l 11 Name: Asha Noor\nl 11 Admission No. 55442",
        "GARISSA HIGH SCHOOL",
    ),
    "title-at-its-end": (
        "c 16 گورنمنٹ گرلز ہائی سکول، ایبٹ آباد\nc 18 سکول چھوڑنے کا تصدیق نامہ\nr 11 نام: ثنا کنول",
        "گورنمنٹ گرلز ہائی سکول، ایبٹ آباد",
    ),
    "label-word": (
        "c 16 Zanîngeha Muş Alparslanê\nc 12 Enstîtuya Zimanên Zindî\nc 18 BELGEYA MEZÛNIYETÊ\nl 11 Nav: Hüseyin Encü",
        "Zanîngeha Muş Alparslanê",
    ),
    "directorate": (
        "l 10 Ministry of Public Health\nl 10 General Directorate of Human\nl 10 Resources\n"
        "c 16 Ghazanfar Institute of Health Sciences\nc 20 DIPLOMA\nl 11 Name: Zahra Amiri",
        "Ghazanfar Institute of Health Sciences",
    ),
    "after-a-colon": (
        "c 18 АТТЕСТАТ\nc 12 об общем среднем образовании\n"
        "l 11 Настоящий аттестат удостоверяет, что Асанов Кубат окончил учебное заведение: Школа-комплекс № 33, г. Кант",
        "Школа-комплекс № 33, г. Кант",
    ),
    "small-letters": (
        "c 14 MUMIAS MUSLIM HIGH SCHOOL\nc 16 LEAVING CERTIFICATE\nl 11 Name: Asha Noor\n"
        "l 11 Course completed Approved secondary school course",
        "MUMIAS MUSLIM HIGH SCHOOL",
    ),
    "not-a-title": (
        "r 18 جامعة سبها\nr 18 حشف درجات\nr 11 الاسم: علي سالم",
        "جامعة سبها",
    ),
}


@pytest.mark.parametrize(("paper", "institution"), _BODIES.values(), ids=_BODIES)
def test_a_name_is_whole(paper: str, institution: str) -> None:
    assert fields_of(paper).get("institution") == institution


def test_a_salutation_is_no_part_of_the_title() -> None:
    paper = "c 16 Hotel Azul\nc 18 CONSTANCIA LABORAL\nc 18 A QUIEN CORRESPONDA\nl 11 Hace constar que Ana Lara laboró."
    assert fields_of(paper).get("qualification_title") == "CONSTANCIA LABORAL"


def test_a_sum_is_no_title() -> None:
    paper = "c 14 ВЫПИСКА ОБ УСПЕВАЕМОСТИ\nl 11 Фамилия, имя: Русу Ион\nl 14 Итого кредитов по выписке: 55"
    assert fields_of(paper).get("qualification_title") == "ВЫПИСКА ОБ УСПЕВАЕМОСТИ"


def test_a_title_goes_on_with_its_field() -> None:
    paper = "c 14 REY DE ESPAÑA\nl 11 Ana Gil Ros, nacida en Vigo, obtuvo el título de Técnico Superior en Enfermería."
    assert fields_of(paper).get("qualification_title", "").startswith("Técnico Superior en")
