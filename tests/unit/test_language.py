"""Sixteen languages told apart on short texts with the faults of OCR; None when nothing speaks for one."""

from __future__ import annotations

import pytest

from recognise.extract.language import identify, languages_of_document

SAMPLES = {
    "en": "This is to certify that the student has completed the course of study",
    "fr": "Vu les pièces du dossier, le diplôme est délivré à la candidate avec mention",
    "de": "Wir bescheinigen, dass Frau Weber bei uns als Pflegerin gearbeitet hat und sehr geschätzt wurde",
    "es": "La universidad otorga el título al ciudadano que ha cumplido con los requisitos",
    "pt": "O reitor da universidade confere o grau ao aluno que concluiu o curso de enfermagem",
    "tr": "Fakültesi öğrencisi olan ve bütün dersleri başarıyla tamamlayan kişiye verilmiştir",
    "so": "Waxaa la siiyay shahaadadan ardayga ka qalin jabiyay dugsiga sare ee magaalada",
    "kmr": "Ev bawername ji bo xwendekarê ku kursa xwe bi serkeftî qedand hat dayîn",
    "ru": "Настоящий диплом выдан в том, что он окончил курс и получил образование",
    "uk": "Цей диплом видано про те, що вона закінчила університет і здобула освіту",
    "ar": "تشهد الجامعة بأن الطالب قد نجح في الامتحان وحصل على الدرجة",
    "fa": "گواهی می شود که دانشجو این دوره را در دانشگاه به پایان رسانده است",
    "ps": "تصدیق کېږي چې ښاغلي زده کړې په بریالیتوب سره پای ته رسولې دي",
    "ur": "تصدیق کی جاتی ہے کہ طالب علم نے امتحان کامیابی سے پاس کیا ہے",
    "am": "የኢትዮጵያ ትምህርት ሚኒስቴር ተማሪው ትምህርቱን በሚገባ አጠናቋል ነው",
    "ti": "እዚ ምስክር ወረቐት እዚ ተመሃራይ ናይ ካልኣይ ደረጃ ትምህርቲ ከም ዝወድአ የረጋግጽ",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_a_sentence_of_each_language(language: str) -> None:
    assert identify(SAMPLES[language]) == language
    assert languages_of_document([SAMPLES[language], "12/03/1999"]) == (language,)


def test_nothing_known_gives_none() -> None:
    assert identify("2071 / 44-B") is None
    assert identify("Kxqz") is None
    assert languages_of_document(["1999", "", "№ 5"]) == ()


def test_two_scripts_give_two_languages_most_text_first() -> None:
    lines = [SAMPLES["uk"], SAMPLES["uk"], SAMPLES["en"]]
    assert languages_of_document(lines) == ("uk", "en")


def test_a_word_of_another_language_does_not_make_a_bilingual_document() -> None:
    assert languages_of_document([SAMPLES["pt"]] * 3 + ["Bachelor"]) == ("pt",)


def test_the_choice_can_be_narrowed() -> None:
    assert identify("Diploma", among=["tr"]) == "tr"
    assert identify(SAMPLES["ar"], among=["en"]) is None


def test_urdu_is_told_before_its_letters_are() -> None:
    """A reader of shapes gives one letter for both kinds of h; letters that Persian has as well speak for neither."""
    assert identify("نام طالبه: رخسانه عالم ولدیت: شعیب پروگرام مضمون عنوان پرچه") == "ur"


def test_labels_and_their_translations_on_one_line_are_in_two_languages() -> None:
    lines = [
        "1.3 Doğum yeri / Place of birth",
        "1.5 Öğrenci numarası / Student number",
        "2.3 Diplomayı veren kurum / Name of the university",
        "Bu diploma eki üniversitesi tarafından verilmiştir / This certificate has been issued by the university",
    ]
    assert set(languages_of_document(lines)) == {"tr", "en"}


def test_codes_and_grade_letters_are_of_no_language():
    codes = ["HI442", "B-", "HI292", "C", "HI304", "A", "HI369", "B", "HI225", "E098574"]
    assert languages_of_document([SAMPLES["ti"], *codes]) == ("ti",)
