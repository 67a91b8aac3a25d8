"""What stands around names, numbers and days on forms, and is no part of them."""

import pytest

from recognise.extract.award_days import drop_impossible, otherwise_dated
from recognise.extract.candidates import Candidate
from recognise.extract.durations import duration, of_validity
from recognise.extract.pieces import without_label_behind
from recognise.extract.values import drop_honorific, number
from recognise.extract.whole_names import lacks_patronymic, shortened
from recognise.rulepack.folding import fold
from tests.unit.reading_helpers import lexicon


def found(field: str, value: str, raw: str, kind: str = "label") -> Candidate:
    return Candidate(
        field=field, value=value, raw=raw, page=0, bbox=(0, 0, 1, 1), kind=kind, weight=0.9, ocr=1.0, line=0
    )


def test_the_first_day_of_work_is_no_award_date():
    pool = {
        "award_date": [
            found("award_date", "2014-10-24", "24.10.2014"),
            found("award_date", "2016-10-04", "04.10.2016"),
        ],
        "duration": [found("duration", "24.10.2014 по 01.10.2016", "24.10.2014 по 01.10.2016")],
    }
    drop_impossible(pool)
    assert [item.value for item in pool["award_date"]] == ["2016-10-04"]


def test_a_primary_school_leaver_may_be_eleven():
    pool = {
        "award_date": [found("award_date", "2019-07-18", "18/07/2019")],
        "date_of_birth": [found("date_of_birth", "2007-08-04", "04/08/2007")],
    }
    drop_impossible(pool)
    assert pool["award_date"]


def test_a_paper_issued_years_after_graduation_may_be_another():
    graduated = found("graduation_date", "2012-07-12", "12.07.2012")
    late, soon = (
        found("award_date", "2018-01-03", "03.01.2018"),
        found("award_date", "2012-09-01", "01.09.2012"),
    )
    assert otherwise_dated("graduation_date", graduated, {"award_date": [late]})
    assert not otherwise_dated("graduation_date", graduated, {"award_date": [soon]})


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Kaltuun Baashi Bulaale Full name", "Kaltuun Baashi Bulaale"),
        ("ነፃነት ፋሲል ይመር ሴት", "ነፃነት ፋሲል ይመር"),
        ("Amina Name", "Amina Name"),
        ("Ali Omar Warsame", "Ali Omar Warsame"),
    ],
)
def test_a_label_or_the_sex_behind_a_name_is_no_part_of_it(printed, name):
    assert without_label_behind(printed, lexicon()) == name


def test_a_profession_before_a_turkish_name_addresses():
    assert drop_honorific("Tabip Bengü Akyüz", lexicon()) == "Bengü Akyüz"


@pytest.mark.parametrize(
    ("printed", "value"),
    [("17-03-1994", None), ("2021/05/16", None), ("No. 2016/5338", "2016/5338"), ("N0.TC-14406", "TC-14406")],
)
def test_a_day_is_no_number(printed, value):
    assert number(printed) == value


@pytest.mark.parametrize(
    ("printed", "period"),
    [
        ("7 Kasım 2014 - 10 Mayıs 2019", "7 Kasım 2014 - 10 Mayıs 2019"),
        ("من 1 سبتمبر 2016 إلى 30 يونيو 2025", "1 سبتمبر 2016 إلى 30 يونيو 2025"),
        ("vom 1. März 2010 bis zum 31. Mai 2012", "1. März 2010 bis zum 31. Mai 2012"),
        ("3 years (1 May 1990 to 2 May 1993)", "3 years"),
        ("10 صفر 1447 الموافق 4 أغسطس 2025", None),
        ("born on 1 May 1990, graduated 3 June 2012", None),
    ],
)
def test_a_period_between_days_with_named_months(printed, period):
    assert duration(printed, lexicon()) == period


@pytest.mark.parametrize(
    ("text", "said", "valid"),
    [
        ("لمدة ثلاث سنوات من تاريخ الإصدار.", "ثلاث سنوات", True),
        ("for two years from the date of issue.", "two years", True),
        ("a course of two years. Date of issue: 2 May 2010", "two years", False),
    ],
)
def test_how_long_a_paper_counts_is_no_length_of_studies(text, said, valid):
    folded = fold(text)
    start = folded.index(fold(said))
    assert of_validity(folded, (start, start + len(fold(said))), lexicon()) is valid


def test_names_that_may_have_lost_a_part():
    assert lacks_patronymic("Вовк Геннадій") and not lacks_patronymic("Вовк Геннадій Ігорович")
    assert shortened("Abdulla Al Omari", "طارق منذر عبد الله العمري")
    assert not shortened("Tariq Munther Abdulla Al Omari", "طارق منذر عبد الله العمري")
