"""Two readers of one value: what agreement and contradiction do to its odds, and who is believed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognise.extract.agreement import (
    AGREED,
    ALONE,
    DIFFERED,
    INSTEAD,
    ON_RECORD,
    RECORDED_ALONE,
    SILENT,
    UNSECONDED,
    alike,
    alone,
    by_field,
    not_otherwise_named,
    recorded,
    second_kind,
    second_opinion,
    settled,
)
from recognise.extract.candidates import Candidate
from recognise.extract.confidence import status_of
from recognise.extract.tagger import FIELDS
from recognise.model.document import DocumentType

RIGHT = st.floats(0.75, 0.97)


def value(field: str, text: str, weight: float = 0.95) -> Candidate:
    return Candidate(
        field=field,
        value=text,
        raw=text,
        page=1,
        bbox=(0, 0, 1, 1),
        kind="tagged",
        weight=weight,
        ocr=1.0,
        line=0,
    )


@pytest.mark.parametrize(
    ("field", "first", "second", "same"),
    [
        ("institution", "Université de Ségou", "UNIVERSITE DE SEGOU", True),
        ("institution", "Université de Ségou", "Université de Ségou, Faculté de Médecine", False),
        ("holder_name", "Amadou N'Diaye", "Amadou NDiaye", True),
        ("qualification_title", "Diplom-Ingenieurin", "Diplom Ingenieurin", True),
        ("document_number", "12/A-7", "12 A 7", True),
        ("document_number", "12/A-7", "12/A-1", False),
        ("grade", "14,5", "14,6", False),
        ("award_date", "2011-03-04", "2011-04-03", False),
    ],
)
def test_words_may_differ_by_a_sign_and_figures_by_none(
    field: str, first: str, second: str, same: bool
) -> None:
    assert alike(field, value(field, first), value(field, second)) is same


@given(st.sampled_from(FIELDS), RIGHT, RIGHT)
def test_agreement_is_worth_more_than_silence_and_silence_more_than_contradiction_by_a_sure_tagger(
    field: str, chance: float, own: float
) -> None:
    assert AGREED.share(field, chance, own) > SILENT.share(field, own=own)
    assert AGREED.share(field, chance, own) > DIFFERED.share(field, chance, own)


@given(st.sampled_from(FIELDS), RIGHT, RIGHT, st.floats(0.001, 0.02))
def test_a_surer_tagger_moves_the_odds_its_way(field: str, chance: float, own: float, more: float) -> None:
    assert AGREED.share(field, chance + more, own) > AGREED.share(field, chance, own)
    assert DIFFERED.share(field, chance + more, own) < DIFFERED.share(field, chance, own)
    assert INSTEAD.share(field, chance + more, own) > INSTEAD.share(field, chance, own)
    assert ALONE.share(field, chance + more) > ALONE.share(field, chance)


def test_who_is_believed() -> None:
    chosen = replace(value("institution", "Ministère de la Santé"), kind="letterhead")
    other = value("institution", "École de Santé de Kati")
    assert second_opinion("institution", chosen, 0.7, [chosen], [other])[0] is other
    assert second_opinion("institution", chosen, 0.97, [chosen], [replace(other, weight=0.5)])[0] is chosen
    rival = replace(other, kind="letterhead", weight=0.3)
    assert second_opinion("institution", chosen, 0.96, [chosen], [other])[0] is chosen
    assert second_opinion("institution", chosen, 0.96, [chosen, rival], [other])[0] is other
    kept, share = second_opinion(
        "institution", chosen, 0.9, [chosen], [other, replace(chosen, kind="tagged")]
    )
    assert kept is chosen and share > 0.9
    assert second_opinion("institution", chosen, 0.9, [chosen], [])[1] < 0.9


@pytest.mark.parametrize(("chance", "believed"), [(0.9, "Amal Yusuf Haddad"), (0.98, "Amal Yusuf")])
def test_where_a_name_ends_the_tagger_is_believed_only_when_it_is_sure(chance: float, believed: str) -> None:
    chosen, half = value("holder_name", "Amal Yusuf Haddad"), value("holder_name", "Amal Yusuf", chance)
    kept, share = second_opinion("holder_name", chosen, 0.7, [chosen], [half])
    assert kept.value == believed and share < 0.95


@pytest.mark.parametrize(
    ("rest", "bottom", "whole"),
    [("e Profissional", 24, True), ("e Profissional", 11, False), ("que abaixo assina e confirma o presente", 24, False)],
)  # fmt: skip
def test_a_body_that_goes_on_in_the_line_below_is_not_swapped_for_its_first_line(
    rest: str, bottom: float, whole: bool
) -> None:
    first = replace(value("institution", "Instituto Nacional de Formação"), bbox=(0, 0, 90, 10))
    chosen = replace(first, value=f"{first.value} {rest}", kind="letterhead", bbox=(0, 0, 90, bottom))
    assert second_opinion("institution", chosen, 0.7, [chosen], [first])[0] is (chosen if whole else first)


def test_a_name_that_was_marked_in_parts_is_agreed_on() -> None:
    chosen = value("holder_name", "BARRY Mamadou Alpha")
    parts = [value("holder_name", "Mamadou Alpha"), value("holder_name", "BARRY", 0.9)]
    assert second_opinion("holder_name", chosen, 0.92, [chosen], parts) == (
        chosen,
        AGREED.share("holder_name", 0.9, 0.92),
    )


def test_the_latin_form_of_a_name_contradicts_nothing() -> None:
    chosen, latin = value("holder_name", "Ткаченко Олена"), value("holder_name", "Tkachenko Olena", 0.98)
    assert second_opinion("holder_name", chosen, 0.6, [chosen], [latin])[0] is chosen


def test_fields_that_are_not_marked_stay_as_they_are() -> None:
    chosen = value("issuing_country", "MLI")
    assert second_opinion("issuing_country", chosen, 0.9, [chosen], []) == (chosen, 0.9)


def test_a_value_that_only_the_tagger_names_counts_if_it_is_likely() -> None:
    sure, faint = value("grade", "Mention Bien", 0.98), value("grade", "Bien", 0.6)
    found = alone([faint, sure])
    assert found is not None and found[0] is sure and 0.5 <= found[1] < 0.95
    assert alone([faint]) is None and alone([]) is None


def test_a_latin_name_is_also_the_latin_form() -> None:
    marked = by_field([value("holder_name", "Amal Haddad"), value("holder_name", "أمل حداد")])
    assert [one.value for one in marked["holder_name_latin"]] == ["Amal Haddad"]
    assert len(marked["holder_name"]) == 2


def test_the_kind_that_both_together_speak_for() -> None:
    headed = DocumentType(value="transcript", confidence=0.9)
    assert second_kind(headed, {}) is headed
    assert second_kind(headed, {"transcript": 0.5, "degree_certificate": 0.5}).value == "transcript"
    assert (
        second_kind(headed, {"transcript": 0.001, "degree_certificate": 0.99}).value == "degree_certificate"
    )
    unknown = DocumentType()
    supplement = DocumentType(value="diploma_supplement", confidence=0.84)
    assert (
        second_kind(supplement, {"transcript": 0.93, "diploma_supplement": 0.01}).value
        == "diploma_supplement"
    )
    assert second_kind(unknown, {"transcript": 0.9, "degree_certificate": 0.1}).value == "transcript"
    assert (
        second_kind(unknown, {"transcript": 0.4, "degree_certificate": 0.3, "professional_licence": 0.3})
        is unknown
    )


def test_what_the_tagger_alone_marks_counts_as_read_where_it_is_sure_and_days_before_words() -> None:
    for field, text, chance, capped in (
        ("date_of_birth", "1988-04-02", 0.94, False),
        ("institution", "Lycée Victor Hugo", 0.94, True),
        ("institution", "Lycée Victor Hugo", 0.96, False),
    ):
        only = alone([value(field, text, chance)])
        assert only is not None and (only[1] <= UNSECONDED) is capped


def test_a_field_of_study_on_record_is_whole_whoever_told_it() -> None:
    chosen, other = value("field_of_study", "Soins"), value("field_of_study", "Génie civil")
    better, share = settled("field_of_study", chosen, 0.5, [other], {"Soins"}.__contains__)
    assert (better, share) == (chosen, ON_RECORD["field_of_study"])
    better, share = settled("field_of_study", chosen, 0.5, [other], {"Génie civil"}.__contains__)
    assert (better, share) == (other, UNSECONDED)
    longer = replace(chosen, value="Soins infirmiers", raw="Soins infirmiers")
    assert settled("field_of_study", longer, 0.5, [chosen], {"Soins"}.__contains__) == (longer, 0.5)
    assert settled("institution", chosen, 0.5, [other], {"Soins"}.__contains__) == (chosen, 0.5)


def test_a_field_of_study_on_record_counts_though_the_tagger_marked_it_with_a_small_chance() -> None:
    unknown, known = value("field_of_study", "Limitations", 0.5), value("field_of_study", "Physics", 0.4)
    on_list = {"Physics"}.__contains__
    assert alone([known]) is None
    assert recorded("field_of_study", [unknown, known], on_list) == (known, RECORDED_ALONE)
    assert recorded("field_of_study", [unknown], on_list) is None
    assert recorded("grade", [known], on_list) is None
    assert status_of(RECORDED_ALONE) == "to_check"


def test_a_grade_on_record_is_whole_but_displaces_no_other() -> None:
    chosen, other = value("grade", "mit Auszeichnung bestanden"), value("grade", "1,3")
    known = {"mit Auszeichnung bestanden"}.__contains__
    assert settled("grade", chosen, 0.4, [other], known) == (chosen, ON_RECORD["grade"])
    assert settled("grade", other, 0.4, [chosen], known) == (other, 0.4)


def test_of_several_numbers_or_english_titles_a_mark_tells_less() -> None:
    chosen, other = value("document_number", "5812614"), value("document_number", "77/12")
    single = second_opinion("document_number", chosen, 0.98, [chosen], [chosen])[1]
    assert second_opinion("document_number", chosen, 0.98, [chosen], [chosen, other])[1] < single
    title = value("qualification_title_en", "Bachelor of Science")
    rival = value("qualification_title_en", "Diploma of Junior Specialist")
    agreed = second_opinion("qualification_title_en", title, 0.9, [title], [title])[1]
    assert second_opinion("qualification_title_en", title, 0.9, [title, rival], [title])[1] < 0.9 < agreed


def test_titles_in_english_are_told_from_words_that_other_languages_share() -> None:
    marked = [
        value("qualification_title", text)
        for text in ("Bachelor of Science", "Licence professionnelle", "Récord académico", "Bachelor Degree")
    ]
    assert [item.value for item in by_field(marked)["qualification_title_en"]] == ["Bachelor of Science"]


def test_numbers_that_labels_call_something_else_are_no_rivals() -> None:
    chosen, other = value("document_number", "45351", 0.9), value("document_number", "63/1124", 0.5)
    register = replace(other, field="registration_number", kind="label_near")
    assert not_otherwise_named("document_number", chosen, [other, chosen], [register]) == [chosen]
    assert not_otherwise_named("document_number", chosen, [other, chosen], []) == [other, chosen]
    assert not_otherwise_named("document_number", chosen, [other], [register]) == [other]
    doubtful = second_opinion("document_number", chosen, 0.95, [chosen], [other, chosen])[1]
    assert doubtful < 0.8 < second_opinion("document_number", chosen, 0.95, [chosen], [chosen])[1]
