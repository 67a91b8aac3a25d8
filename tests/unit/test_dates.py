import pytest

from recognise.extract.dates import read_dates, read_run_on
from recognise.rulepack.folding import fold
from tests.unit.reading_helpers import lexicon

CASES = [
    ("July 19, 2002", None, None, "2002-07-19"),
    ("this 3rd day of September, 2001", None, "en", "2001-09-03"),
    ("1er mars 1999", None, "fr", "1999-03-01"),
    ("28. Februar 1999", None, "de", "1999-02-28"),
    ("a los 4 días del mes de julio de 1990", None, "es", "1990-07-04"),
    ("9 de Maio de 1998", None, "pt", "1998-05-09"),
    ("23 липня 1996 року", "UKR", "uk", "1996-07-23"),
    ("25 июля 2006 года", "RUS", "ru", "2006-07-25"),
    ("13 Haziran 1995", "TUR", "tr", "1995-06-13"),
    ("٢٥ آب ٢٠١٦", "SYR", "ar", "2016-08-25"),
    ("15 كانون الثاني 2004", "IRQ", "ar", "2004-01-15"),
    ("12 جويلية 2010", "DZA", "ar", "2010-07-12"),
    ("۱۳۹۱/۰۴/۲۷", "IRN", "fa", "2012-07-17"),
    ("۲۴ قوس ۱۳۸۳", "AFG", "fa", "2004-12-14"),
    ("۱۰ کب ۱۳۸۱", "AFG", "ps", "2003-03-01"),
    ("02 جولائی 1986ء", "PAK", "ur", "1986-07-02"),
    ("ሐምሌ 12 ቀን 1994 ዓ.ም.", "ETH", "am", "2002-07-19"),
    ("13 ሓምለ 2002", "ERI", "ti", "2002-07-13"),
    ("14/01/2004 T.I.", "ETH", "so", "2011-09-25"),
    ("24/07/2017 T.M.", "ETH", "so", "2017-07-24"),
    ("12/03/2001 T.I. 1002345678", "COL", "es", "2001-03-12"),
    ("22 اکتوبر ء2006", "PAK", "ur", "2006-10-22"),
    ("10 Îlon 2001", "SYR", "kmr", "2001-09-10"),
    ("28 Luulyo 1993", "SOM", "so", "1993-07-28"),
    ("16.10.1973", None, "de", "1973-10-16"),
    ("2016-09-30", None, None, "2016-09-30"),
    ("12/25/1998", None, "en", "1998-12-25"),
    ("14.VI.1987", None, None, "1987-06-14"),
    ("a los trece días del mes de agosto de dos mil cuatro", None, "es", "2004-08-13"),
    ("primer día del mes de junio de mil novecientos noventa y nueve", None, "es", "1999-06-01"),
    ("a los un día del mes de diciembre de dos mil doce", None, "es", "2012-12-01"),
    ("ሓምለ 202015 ዓ.ም", "ERI", "ti", "2023-07-27"),
    ("aos vinte e oito dias do mês de junho de mil novecentos e noventa e sete", None, "pt", "1997-06-28"),
    ("le vingt-huit juillet mil neuf cent quatre-vingt-dix-huit", None, "fr", "1998-07-28"),
    ("the twenty-first day of June, nineteen hundred and ninety-eight", None, "en", "1998-06-21"),
    ("first day of May nineteen ninety-nine", None, "en", "1999-05-01"),
    ("am achtundzwanzigsten Februar zweitausendvier", None, "de", "2004-02-28"),
    ("двадцать третьего июня тысяча девятьсот девяносто восьмого года", "RUS", "ru", "1998-06-23"),
    ("двадцять восьмого червня дві тисячі четвертого року", "UKR", "uk", "2004-06-28"),
    ("الخامس من شهر حزيران سنة ألف وتسعمائة وثمانية وتسعين", "SYR", "ar", "1998-06-05"),
    ("پنجم مهر هزار و سیصد و هشتاد", "IRN", "fa", "2001-09-27"),
    ("5 Haziran ikibindört", "TUR", "tr", "2004-06-05"),
    ("2004 года 3 мая", "RUS", "ru", "2004-05-03"),
    ("٣ أيار (مايو) ٢٠٠٤", "SYR", "ar", "2004-05-03"),
    ("3 mai de l'an deux mille quatre", None, "fr", "2004-05-03"),
    ("د ۱۳۸۳ کال د غویي د میاشتې ۱۴مه", "AFG", "ps", "2004-05-03"),
    ("۱۴ اردیبهشت‌ماه سال ۱۳۸۳", "IRN", "fa", "2004-05-03"),
]


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("1385/0718", "2006-10-10"),
        ("138507/18", "2006-10-10"),
        ("1385/4718", None),
        ("09105/2014", "2014-05-09"),
    ],
)
def test_a_date_may_have_lost_one_stroke(printed, iso):
    date = read_run_on(printed, lexicon(), country="AFG", language="ps")
    assert (date and date.iso) == iso


def test_a_preposition_is_no_day_though_another_language_counts_with_it():
    assert read_dates(fold("awarded on June 2015"), lexicon(), country=None, language="en") == []


@pytest.mark.parametrize(("printed", "country", "language", "iso"), CASES)
def test_printed_dates(printed, country, language, iso):
    (date,) = read_dates(fold(printed), lexicon(), country=country, language=language)
    assert date.iso == iso


def test_hijri_and_its_gregorian_date_side_by_side():
    dates = read_dates(fold("12 رمضان 1420 هـ الموافق 20/12/1999 م"), lexicon(), country="SAU", language="ar")
    assert [date.calendar for date in dates] == ["hijri", "gregorian"]
    first, last = (dates[0].iso.split("/") * 2)[:2]
    assert first <= dates[1].iso <= last


def test_a_year_that_fits_two_calendars_is_not_sure():
    (date,) = read_dates(fold("12/03/1390"), lexicon(), country=None, language="ar")
    assert not date.sure


def test_one_day_in_two_calendars_with_its_month_named_once():
    text = fold("30/04/2016 ዓ.ም. / January 9. 2024")
    dates = read_dates(text, lexicon(), country="ETH", language="am")
    assert [date.iso for date in dates] == ["2024-01-09", "2024-01-09"]


def test_a_day_in_words_and_in_figures_is_printed_whole():
    text = fold("a los dieciséis (16) días del mes de septiembre de 2021")
    (date,) = read_dates(text, lexicon(), country=None, language="es")
    assert text[date.start : date.end] == fold("dieciséis (16) días del mes de septiembre de 2021")


@pytest.mark.parametrize(
    "text", ["31.02.2001", "99/99/1999", "page 3 of 12", "2001/2002", "tel. 0221 988232", "1.2.3.4"]
)
def test_what_is_no_date(text):
    assert read_dates(fold(text), lexicon(), country=None, language=None) == []
