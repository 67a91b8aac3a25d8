"""Order and spelling of what our own line network sees; joining its readings with those of Latin models."""

from __future__ import annotations

import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from recognise.extract import visual
from recognise.extract.mixed import merge
from recognise.extract.recogniser import SIGNS, as_seen, spelt, whole_numbers
from recognise.extract.tess import LineReading, Word

ARABIC_WORD = st.text("ابتدرسعفقلمن", min_size=2, max_size=6)
NUMBER = st.from_regex(r"[1-9][0-9]{0,3}(/[0-9]{1,2}){0,2}", fullmatch=True)


def logical(seen: str) -> str:
    return visual.spelt(seen, visual.in_order(seen, True))


@given(st.lists(ARABIC_WORD | NUMBER | ARABIC_WORD.map(lambda word: f"({word})"), min_size=1, max_size=6))
def test_reading_order_is_the_display_order_backwards(words: list[str]) -> None:
    text = " ".join(["نص", *words])
    assert logical(get_display(text, base_dir="R")) == text


@pytest.mark.parametrize(
    ("language", "written"),
    [("ar", "كلية التربية في ١٩٩٨"), ("fa", "دانشگاه فرهنگیان ۱۳۹۰"), ("ur", "یہ سند ہے ۲۰۱۰")],
)
def test_letters_come_back_in_the_spelling_of_the_language(language: str, written: str) -> None:
    seen = as_seen(get_display(written, base_dir="R"))
    assert seen is not None and set(seen) <= set(SIGNS)
    assert spelt(logical(seen), language) == written


def test_signs_the_network_lacks_are_not_taught() -> None:
    assert as_seen("漢字") is None and len(set(SIGNS)) == len(SIGNS)


def test_ethiopic_letters_are_not_overruled_by_a_latin_model() -> None:
    own = LineReading(
        text="ኮድ No", confidence=0.6, language="amh",
        words=(Word(text="ኮድ", confidence=0.55, left=0.0, right=0.3), Word(text="Nn", confidence=0.5, left=0.5, right=0.9)),
    )  # fmt: skip
    latin = LineReading(
        text="re No", confidence=0.95, language="eng",
        words=(Word(text="re", confidence=0.95, left=0.0, right=0.3), Word(text="No", confidence=0.95, left=0.5, right=0.9)),
    )  # fmt: skip
    assert merge(own, latin).text == "ኮድ No"


def test_a_line_in_two_scripts_is_put_together_in_the_order_of_its_page() -> None:
    own = LineReading(
        text="آمر /Dinector", confidence=0.7, language="fas",
        words=(Word(text="آمر", confidence=0.9, left=0.7, right=1.0), Word(text="/", confidence=0.9, left=0.6, right=0.62),
               Word(text="Dinector", confidence=0.3, left=0.0, right=0.5)),
    )  # fmt: skip
    latin = LineReading(
        text="Director", confidence=0.95, language="eng",
        words=(Word(text="Director", confidence=0.95, left=0.0, right=0.5),),
    )  # fmt: skip
    assert merge(own, latin, page_from_right=True).text == "آمر / Director"
    assert merge(own, latin, page_from_right=False).text == "Director / آمر"


def test_the_era_after_a_year_is_not_read_as_a_letter_with_a_hook():
    assert spelt("12 ሰኔ 2010 ዒም. ተሰጠ", "") == "12 ሰኔ 2010 ዓ.ም. ተሰጠ"
    assert spelt("ዒም 2010", "") == "ዒም 2010"


def test_a_somali_word_read_as_noughts():
    assert spelt("Magaca 00 saddexan Muna", "") == "Magaca oo saddexan Muna"
    assert spelt("isagoo keenay 00 ah 2.47 at 12.00 ku", "") == "isagoo keenay oo ah 2.47 at 12.00 ku"


def test_the_sign_behind_a_mark_with_two_decimals_is_no_six() -> None:
    assert spelt("اوسط: ۷۶.۷۹۶", "ps") == "اوسط: ۷۶.۷۹٪"
    assert spelt("معدل ۷۶.۷۹%", "ar") == "معدل ٧٦.٧٩٪"
    assert spelt("معدل ۳.۷۹۶", "fa") == "معدل ۳.۷۹۶"
    assert spelt("شماره ۱۲۷۶.۷۹۶", "fa") == "شماره ۱۲۷۶.۷۹۶"


def test_a_number_is_not_parted_where_its_figures_stand_as_close_as_elsewhere() -> None:
    def read(text: str, gap: float) -> str:
        at, signs = 0.0, []
        for before, sign in zip(" " + text, text):
            at += gap / 2 if " " in (before, sign) else 1.0
            signs.append((sign, at, 0.9))
        return "".join(sign for sign, _, _ in whole_numbers(signs))

    assert read("۷۴۵۵ ۴۱۴", 1.2) == "۷۴۵۵۴۱۴" and read("۷۴۵۵ ۴۱۴", 2.4) == "۷۴۵۵ ۴۱۴"
    assert read("N۰ 459514", 1.2) == "N۰ 459514" and read("۱۲ ۳", 1.2) == "۱۲ ۳"
