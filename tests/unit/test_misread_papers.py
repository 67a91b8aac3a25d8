"""Papers as scans are read: number signs, months and sizes of print that came out wrong."""

from __future__ import annotations

import pytest

from tests.unit.reading_helpers import fields_of


@pytest.mark.parametrize("sign", ["№", "МО", "Ме", "ко", "бо"])
def test_a_misread_number_sign_still_numbers_the_paper(sign: str) -> None:
    text = f"c 14 АКАДЕМІЧНА ДОВІДКА\nc 11 АД {sign} 062601\nl 11 Дата видачі: 25 березня 2020 року"
    assert fields_of(text)["document_number"].endswith("062601")


def test_surname_name_and_patronymic_alone_are_the_holder_in_any_print() -> None:
    text = (
        "c 14 АКАДЕМІЧНА ДОВІДКА\nc 11 Щербак Соломія Романівна\nl 11 Дата народження: 17.09.1999\n"
        "l 11 Спеціальність: Менеджмент\nl 11 Дата видачі: 25 березня 2020 року\nl 11 Секретар"
    )
    assert fields_of(text)["holder_name"] == "Щербак Соломія Романівна"


def test_a_day_with_a_misread_month_names_no_institution() -> None:
    text = "c 14 د کار تصدیق\nl 11 دنده: ښوونکی\nl 11 د دندې پای || ۱۵ چچګاښ ۱۳۹۴"
    assert "institution" not in fields_of(text)


def test_a_label_that_lost_its_dots_is_known_by_its_shape() -> None:
    text = "c 14 د تحصیلي نمرو جدول\nr 11 نوم او تخلص: بخمله اتل\nr 11 نبته: ۱۳۹۸/۱۲/۰۵"
    assert fields_of(text)["award_date"] == "2020-02-24"


def test_a_label_tells_a_date_that_lost_one_stroke() -> None:
    text = "c 14 گواهی موقت\nr 11 نام و نام خانوادگی: زهرا محمدی\nr 11 تاریخ صدور: ۱۳۸۴/۰۶۲۸"
    assert fields_of(text)["award_date"] == "2005-09-19"


def test_letters_for_figures_are_no_number() -> None:
    text = (
        "c 14 DIPLOMA DE INCORPORACIÓN\nl 11 correspondiéndole el Registro N° os843s. Por tanto se le expide."
    )
    assert "document_number" not in fields_of(text)
