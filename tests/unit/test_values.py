import pytest

from recognise.extract import grades, values
from recognise.extract.durations import duration
from tests.unit.reading_helpers import lexicon


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("231 من 270", "231"), ("٢٣١ من ٢٧٠", "231"), ("۱۳/۵۳", "13.53"), ("3.33", "3.33"), ("69.2%", "69.2%"), ("A", "A"),
        ("Sehr gut", "Sehr gut"), ("14,5/20", "14,5"), ("809 out of 1100", "809"), ("B+", "B+"), ("no mark given here", None),
        ("٦٦.٦٢/١٠٠", "66.62"), ("18/10/2000", None), ("898%", None), ("100%", "100%"),
        ("جيد / Bien", "جيد"),
    ],
)  # fmt: skip
def test_grades(text, grade):
    assert grades.grade(text, lexicon()) == grade


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("177839/2980, livro 45, folha 059", "177839/2980"), ("В03 Ne 422742", "В03 № 422742"), ("٥١٣٢٦٠٠", "5132600"),
        ("TS-6053848", "TS-6053848"), ("of the register", None), ("No", None), ("UNMC128296.", "UNMC128296"),
        ("م ب/861/2018", "م ب/861/2018"), ("n.? 05138604015355", "05138604015355"),
    ],
)  # fmt: skip
def test_numbers(text, number):
    assert values.number(text) == number


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ms. Sadia Gul daughter of Akbar Gul", "Sadia Gul"), ("que Luz Marina Ochoa", "Luz Marina Ochoa"),
        ("السيد محمد الأحمد", "محمد الأحمد"), ("12345", None), ("University of Gondar", None), ("Date of birth", None),
        ("Vocational and higher education in Malta", None), ("de Don Sergio Núñez", "Sergio Núñez"),
        ("بریالی کاکړ", "بریالی کاکړ"), ("بریالی شوی", None),
    ],
)  # fmt: skip
def test_names(text, name):
    assert values.name(text, lexicon()) == name


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Four (4) years", "Four (4) years"),
        ("6 (seis) años", "6 (seis) años"),
        ("the four-year programme", "four-year"),
        ("خمس سنوات وأحد عشر شهراً", "خمس سنوات وأحد عشر شهراً"),
        ("4 years", "4 years"),
        ("8 yıl 8 ay 23 gün", "8 yıl 8 ay 23 gün"),
        ("4 sano (8 simistar)", "4 sano (8 simistar)"),
        ("Three years full-time (180 ECTS)", "Three years full-time"),
        ("З года 10 месяцев", "3 года 10 месяцев"),
        ("أربع سنوات دراسية وأن لغة التدريس", "أربع سنوات دراسية"),
        ("4 years of study at", "4 years"),
        ("دوه کاله", "دوه کاله"),
        ("01.08.2015 bis 29.08.2017", "01.08.2015 bis 29.08.2017"),
        ("з 1993 р. по 1998 р.", "1993 р. по 1998 р."),
        ("с 1986 года по 1991 год,", "1986 года по 1991 год"),
        ("ን4 ዓመት", "4 ዓመት"),
        ("ለአንድ ዓመት", "አንድ ዓመት"),
        ("depuis le 01/06/2008", "depuis le 01/06/2008"),
        ("с 24.07.2006 по", None),
        ("issued 01/06/2008", None),
        ("soon", None),
    ],
)
def test_durations(text, printed):
    assert duration(text, lexicon()) == printed


def test_leader_dots_and_quotes_are_trimmed():
    assert values.trim("....... Amina Yusuf .......") == "Amina Yusuf"
    assert values.trim("Liceo «Simón Rodríguez»") == "Liceo «Simón Rodríguez»"


def test_ancestors_in_a_name_stay_and_a_father_stated_after_it_goes():
    assert values.name("ناصر بن سعيد بن خلفان البوسعيدي", lexicon()) == "ناصر بن سعيد بن خلفان البوسعيدي"
    assert values.name("فاطمة بنت سعيد بن خلفان", lexicon()) == "فاطمة بنت سعيد بن خلفان"
    assert values.name("حافظہ عائشہ بنت محمد یونس", lexicon()) == "حافظہ عائشہ"
    assert values.name("احمد ولد محمود", lexicon()) == "احمد"


def test_a_name_does_not_end_with_the_word_for_son():
    assert values.unfinished("عبد السلام مفتاح عمران بن") and not values.unfinished("عبد السلام بن مفتاح")
