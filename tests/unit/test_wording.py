"""Wordings no list has: labels told by their words, names by their sound, values by where they stand."""

import pytest

from recognise.extract.pieces import after_of, without_code
from recognise.extract.values import unfinished
from recognise.model.document import Line, Page
from recognise.rulepack.wording import count_votes, family, guess_meaning
from tests.unit.reading_helpers import by_rules, lexicon, page_of


def _read(text: str):
    return by_rules((page_of(text),), lexicon())


def _page(*lines: tuple[str, tuple[float, float, float, float]]) -> Page:
    made = tuple(Line(text=text, bbox=box, confidence=0.97) for text, box in lines)
    return Page(number=1, width=595.0, height=842.0, rotation=0, method="ocr", lines=made)


def _entries() -> list[tuple[tuple[str, ...], str, str]]:
    found: list[tuple[tuple[str, ...], str, str]] = []
    for phrase, labels in lexicon().labels.items():
        found += [(phrase, label.language, label.meaning) for label in labels]
    return found


@pytest.mark.parametrize("language", ["en", "ru", "ar", "am"])
def test_labels_left_out_are_told_by_their_words(language):
    entries = [entry for entry in _entries() if entry[1] == language and entry[2] != "field_group"]
    phrases = sorted({phrase for phrase, _, _ in entries if len(phrase) > 1})[::4]
    told, right = 0, 0
    for phrase in phrases:
        rest = [entry for entry in entries if entry[0] != phrase]
        guess = guess_meaning(phrase, count_votes(rest)[language])
        if guess is not None:
            told += 1
            right += any(
                family(label.meaning) == guess[0] and label.language == language
                for label in lexicon().labels[phrase]
            )
    assert told >= 0.2 * len(phrases)
    assert right >= 0.9 * told


def test_words_that_speak_for_several_meanings_tell_nothing():
    votes = count_votes([(("date", "of", "birth"), "xx", "a"), (("date", "of", "issue"), "xx", "b")])["xx"]
    assert guess_meaning(("date", "of"), votes) is None
    assert guess_meaning(("wholly", "unknown"), votes) is None


def test_an_unknown_label_is_understood_and_kept_for_a_person_to_check():
    field = _read("l 11 Conferral and award date: 3 May 2011").fields["award_date"]
    assert field.value == "2011-05-03" and field.status == "to_check"


def test_the_known_part_of_an_unknown_label_does_not_count():
    assert "holder_name" not in _read("l 11 Name of the father in full: Amina Yusuf").fields


def test_a_line_that_ends_in_a_colon_is_no_value():
    reading = _read("r 11 محل تولد:\nr 11 کد استاندارد:\nr 11 شماره: 4471")
    assert "place_of_birth" not in reading.fields


def test_columns_of_as_many_values_as_labels_are_paired():
    labels = ("Full name:", "Place of birth:", "Grade:", "Course:")
    values = ("Amina Yusuf", "Mombasa", "B", "Plumbing")
    lines = [(text, (50.0, 100.0 + 28 * row, 140.0, 112.0 + 28 * row)) for row, text in enumerate(labels)]
    lines += [(text, (250.0, 88.0 + 28 * row, 330.0, 98.0 + 28 * row)) for row, text in enumerate(values)]
    fields = by_rules((_page(*lines),), lexicon()).fields
    assert (fields["holder_name"].value, fields["place_of_birth"].value) == ("Amina Yusuf", "Mombasa")
    assert (fields["grade"].value, fields["field_of_study"].value) == ("B", "Plumbing")


def test_the_caption_in_brackets_names_what_stands_above_it():
    reading = _read("c 12 5B070400 – Вычислительная техника\nc 7 (код и наименование специальности)")
    assert reading.fields["field_of_study"].value == "Вычислительная техника"


def test_a_sentence_goes_on_around_its_captions():
    reading = _read(
        "c 12 Настоящий диплом свидетельствует о том, что\nc 12 Сулейменова Асель Маратовна\nc 7 (фамилия, имя, отчество)\nc 12 окончила в 2020 году"
    )
    assert reading.fields["holder_name"].value == "Сулейменова Асель Маратовна"


def test_the_name_in_the_other_script_is_found_by_its_sound():
    reading = _read(
        "l 11 ንጉሰ ተኽለ ኪዳነ ኣብዚ ዘሎ ስራሕ ኣረጋጊጹ።\nl 11 We certify that Niguse Tekle Kidane has completed the training."
    )
    assert reading.fields["holder_name"].value == "ንጉሰ ተኽለ ኪዳነ"
    assert reading.fields["holder_name_latin"].value == "Niguse Tekle Kidane"


def test_names_of_other_people_do_not_sound_alike():
    reading = _read(
        "l 11 ሰላም ገብረመድህን ተስፋይ ዳይረክተር\nl 11 We certify that Niguse Tekle Kidane has completed it."
    )
    assert reading.fields["holder_name"].value == "Niguse Tekle Kidane"


def test_a_title_with_its_field_names_the_field():
    reading = _read("c 14 University of Exampleville\nc 20 Bachelor of Science in Nursing")
    assert reading.fields["field_of_study"].value == "Nursing"


def test_a_field_in_brackets_under_the_title():
    reading = _read("c 14 University of Exampleville\nc 20 BACHELOR OF EDUCATION\nc 12 (Early Childhood)")
    assert reading.fields["field_of_study"].value == "Early Childhood"


def test_how_long_a_paper_counts_is_no_duration_of_study():
    text = "l 11 Протокол от 18 октября 2004 года. Сертификат действителен в течение 5 лет."
    assert "duration" not in _read(text).fields


def test_marks_in_a_column_are_not_the_result():
    rows = "\n".join(f"l 11 {subject} || Sehr gut" for subject in ("Deutsch", "Englisch", "Religion"))
    assert "grade" not in _read(f"c 18 Zeugnis\n{rows}").fields


def test_a_school_over_two_lines_in_one_column():
    reading = _read(
        "c 14 Кыргызский национальный университет\nc 14 имени Жусупа Баласагына\nc 18 ДИПЛОМ БАКАЛАВРА"
    )
    assert (
        reading.fields["institution"].value == "Кыргызский национальный университет имени Жусупа Баласагына"
    )


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("580100 «Экономика»", "Экономика"),
        ("34.02.01 Сестринское дело", "Сестринское дело"),
        ("035 Філологія", "035 Філологія"),
        ("3D Animation", "3D Animation"),
    ],
)
def test_codes_of_specialities(printed, name):
    assert without_code(printed) == name


def test_pieces():
    assert after_of("of Civil Engineering, Faculty of Engineering") == "Civil Engineering"
    assert unfinished("Информационные системы и") and unfinished("Університет «Львівська")
    assert not unfinished("Computer Science") and not unfinished("Lyceum «Example»")
