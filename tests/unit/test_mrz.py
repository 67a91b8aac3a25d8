from datetime import date

import pytest

from recognise.extract.mrz import check_digit, find_mrz
from recognise.extract.reading import read_document
from tests.unit.reading_helpers import lexicon, page_of

TODAY = date(2026, 11, 24)
# The specimen of ICAO Doc 9303 (State of Utopia).
TD3 = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
TD2 = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]
TD1 = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]


@pytest.mark.parametrize(("lines", "shape"), [(TD3, "TD3"), (TD2, "TD2"), (TD1, "TD1")])
def test_specimens(lines, shape):
    zone = find_mrz(["PASSPORT", *lines, "some text"], today=TODAY)
    assert zone is not None and zone.sound and zone.format == shape
    assert (zone.surname, zone.given_names, zone.birth_date, zone.issuer) == (
        "ERIKSSON",
        "ANNA MARIA",
        "1974-08-12",
        "UTO",
    )


def test_one_wrong_digit_is_noticed():
    broken = TD3[1].replace("740812", "740813")
    zone = find_mrz([TD3[0], broken], today=TODAY)
    assert zone is not None and not zone.sound


def test_spaces_and_look_alikes_from_ocr():
    zone = find_mrz([TD3[0].replace("<", " <"), TD3[1].replace("7408122", "74O8122")], today=TODAY)
    assert zone is not None and zone.birth_date == "1974-08-12" and zone.sound


def test_century_is_never_in_the_future():
    lines = [TD3[0], TD3[1].replace("740812", "300812")]
    zone = find_mrz(lines, today=TODAY)
    assert zone is not None and zone.birth_date == "1930-08-12"


def test_check_digit_of_the_standard():
    assert check_digit("520727") == 3


def test_plain_text_has_no_zone():
    assert find_mrz(["UNIVERSITY OF EXAMPLEVILLE", "A<B", "Name: Amina"], today=TODAY) is None


def test_a_paper_with_a_zone_is_compared_with_it():
    page = page_of(
        "l 11 Name: Anna Maria Eriksson\nl 11 Date of birth: 12 August 1974\nl 9 "
        + TD3[0]
        + "\nl 9 "
        + TD3[1]
    )
    notes = {note.code: note.message for note in read_document((page,), lexicon()).notes}
    assert "check digits fit" in notes["N202"]
    assert "same" in notes["N203"] and "agrees" in notes["N204"]
    assert not any("ERIKSSON" in message.upper() for message in notes.values())
