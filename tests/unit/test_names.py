import pytest

from recognise.extract.names import compare_names

CASES = [
    ("Олександр Шевченко", "Олександр Шевченко", "same"),
    ("Шевченко Олександр", "Олександр Шевченко", "same"),
    ("Олександр Шевченко", "Oleksandr Shevchenko", "same"),
    ("Ганна Зеленюк", "Hanna Zeleniuk", "same"),
    ("Олександр Шевченко", "Alexander Szewczenko", "spelling_variant"),
    ("Шевченко Олександр Петрович", "Oleksandr Shevchenko", "spelling_variant"),
    ("محمد الأحمد", "Mohammad Alahmad", "spelling_variant"),
    ("محمد الأحمد", "Mohamed El Ahmed", "spelling_variant"),
    ("فاطمه حسینی", "Fatemeh Hosseini", "spelling_variant"),
    ("ኣበባ ክፍሎም ዘርኣይ", "Abeba Kiflom Zeray", "spelling_variant"),
    ("Сергій Коваленко", "Sergey Kovalenko", "spelling_variant"),
    ("Oleksandr Shevchenko", "Oleksandra Shevchenko", "different"),
    ("Олександр Шевченко", "Олександра Шевченко", "different"),
    ("Олександр Шевченко", "Oleksandra Shevchenko", "different"),
    ("محمد الأحمد", "محمود الأحمد", "cannot_tell"),
    ("Mohammad Ali", "Mahmoud Ali", "cannot_tell"),
    ("Hanna Zeleniuk", "Hanna Zelenska", "cannot_tell"),
    ("Ганна Зеленюк", "Hanna Koval", "different"),
    ("Amina Yusuf", "Peter Novak", "different"),
    ("", "Amina", "cannot_tell"),
]


@pytest.mark.parametrize(("first", "second", "verdict"), CASES)
def test_verdicts(first, second, verdict):
    assert compare_names(first, second).verdict == verdict


@pytest.mark.parametrize(("first", "second", "verdict"), CASES)
def test_order_of_the_papers_does_not_matter(first, second, verdict):
    assert compare_names(second, first).verdict == verdict


def test_every_verdict_has_a_reason_and_none_accuses():
    for first, second, _ in CASES:
        reason = compare_names(first, second).reason
        assert reason.endswith(".")
        assert not {"fraud", "forged", "fake", "false"} & set(reason.lower().replace(".", "").split())


def test_a_documented_change_of_surname_is_for_a_person_to_judge():
    assert compare_names("Ганна Зеленюк", "Hanna Koval").verdict == "different"
    assert compare_names("Ганна Зеленюк", "Hanna Koval", changed_surname_known=True).verdict == "cannot_tell"
    assert compare_names("Amina Yusuf", "Peter Novak", changed_surname_known=True).verdict == "different"


def test_accents_alone_do_not_part_two_names():
    assert compare_names("Elif Çelik", "Elif Celik").verdict == "same"
