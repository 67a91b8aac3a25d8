"""When a value that was found is still for a person: a day among others, half a name."""

from __future__ import annotations

import pytest

from recognise.extract.agreement import TAGGED
from recognise.extract.candidates import Candidate
from recognise.extract.fields import choose_fields


def _found(field: str, value: str, kind: str) -> Candidate:
    return Candidate(
        field=field, value=value, raw=value, kind=kind, weight=0.9, line=1, page=1, bbox=(0, 0, 9, 9), ocr=1.0
    )


def _award(award: Candidate, *days: str, born: str = "1990-01-01") -> tuple[str, str]:
    birth = _found("date_of_birth", born, "prose")
    fields = choose_fields(
        [award, birth], document_type="degree_certificate", ocr=False, days=frozenset(days)
    )
    return (fields["award_date"].value, fields["award_date"].status) if "award_date" in fields else ("", "")


def test_the_only_day_beside_the_birthday_is_read() -> None:
    award = _found("award_date", "2015-07-01", "prose")
    assert _award(award, "2015-07-01", "1990-01-01") == ("2015-07-01", "extracted")


def test_a_day_in_a_sentence_among_others_is_for_a_person() -> None:
    award = _found("award_date", "2015-07-01", "prose")
    assert _award(award, "2015-07-01", "1990-01-01", "2015-09-12") == ("2015-07-01", "to_check")


def test_one_day_in_two_calendars_is_one() -> None:
    award = _found("award_date", "2015-07-01", "prose")
    assert _award(award, "2015-07-01", "2015-06-30/2015-07-02")[1] == "extracted"


def test_a_label_says_which_day_it_is() -> None:
    assert _award(_found("award_date", "2015-07-01", "label"), "2015-07-01", "2015-09-12")[1] == "extracted"


def test_half_a_name_is_for_a_person() -> None:
    half = choose_fields([_found("surname", "Mendes Tavares", "label")], document_type="unknown", ocr=False)
    assert (half["holder_name"].value, half["holder_name"].status) == ("Mendes Tavares", "to_check")


def test_a_number_of_plain_figures_may_have_lost_its_stroke_and_is_for_a_person() -> None:
    numbers = {
        number: choose_fields(
            [_found("document_number", number, "label")], document_type="unknown", ocr=True
        )["document_number"].status
        for number in ("5845712008", "58457/2008")
    }
    assert numbers == {"5845712008": "to_check", "58457/2008": "extracted"}


def test_nobody_is_awarded_anything_before_being_born() -> None:
    assert _award(_found("award_date", "1985-02-15", "prose"), "1985-02-15") == ("", "")


def _status(*found: Candidate) -> str:
    return choose_fields(list(found), document_type="unknown", ocr=False)[found[0].field].status


def test_a_field_of_study_counts_as_read_when_a_label_and_a_sentence_tell_it() -> None:
    label, prose = (_found("field_of_study", "Civil Engineering", kind) for kind in ("label_near", "prose"))
    other = _found("field_of_study", "Bridges", "prose")
    assert [_status(label), _status(label, prose), _status(label, prose, other)] == [
        "to_check",
        "extracted",
        "to_check",
    ]


def test_the_name_of_a_body_may_go_on_when_it_is_short_or_long() -> None:
    names = ["Technical College", "Northern Technical College Halle", "College " * 7]
    assert [_status(_found("institution", name.strip(), "letterhead")) for name in names] == [
        "to_check",
        "extracted",
        "to_check",
    ]


@pytest.mark.parametrize(
    ("title", "kind", "field"),
    [
        ("Bachelor of Computer Science", "prose", "Computer Science"),
        ("Bachelor of Computer Science", "heading", None),
        ("Bachelor of Science", "prose", None),
        ("Licence en Informatique", TAGGED, "Informatique"),
    ],
)
def test_the_name_of_a_degree_tells_the_field(title: str, kind: str, field: str | None) -> None:
    item = _found("qualification_title", title, kind)
    known = {"Computer Science", "Science"}
    fields = choose_fields(
        [] if kind == TAGGED else [item],
        document_type="degree_certificate",
        tagged=[item] if kind == TAGGED else [],
        known=lambda name, country, value: name == "field_of_study" and value in known,
    )
    found = fields.get("field_of_study")
    assert (found and found.value) == field
    assert found is None or found.status == "to_check" or kind == "prose"
