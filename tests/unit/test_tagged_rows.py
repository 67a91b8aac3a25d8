"""Rows of courses from marked words: a figure belongs to the course before it in its row; who is believed."""

from __future__ import annotations

from recognise.extract.tagged_rows import second_rows, tagged_rows
from recognise.extract.tagger import Tagged
from recognise.extract.textflow import Flow, build_flow
from recognise.model.document import TranscriptRow
from tests.unit.reading_helpers import lexicon, page_of

LEXICON = lexicon()
TABLE = """l 11 Anatomie || 12 || 6 || 14,5
l 11 Physiologie || 13 || 4 || 12,0
l 11 Hygiène || 14 || 3 || 16,5"""
ROWS = (
    TranscriptRow(course="Anatomie", credits="6", grade="14.5"),
    TranscriptRow(course="Physiologie", credits="4", grade="12.0"),
    TranscriptRow(course="Hygiène", credits="3", grade="16.5"),
)


def marked(flow: Flow, *said: tuple[str, str], chance: float = 0.95) -> list[Tagged]:
    """Marks of texts, each looked for behind the one before."""
    found, at = [], 0
    for field, text in said:
        at = flow.text.index(text.casefold(), at)
        found.append(Tagged(field=field, start=at, end=at + len(text), chance=chance))
        at += len(text)
    return found


def plain(rows: tuple[TranscriptRow, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(row.course, row.credits, (row.grade or "").replace(",", ".")) for row in rows]


def all_of(flow: Flow, chance: float = 0.95) -> list[Tagged]:
    return marked(
        flow,
        *[("course", "Anatomie"), ("credits", "6"), ("mark", "14,5")],
        *[("course", "Physiologie"), ("credits", "4"), ("mark", "12,0")],
        *[("course", "Hygiene"), ("credits", "3"), ("mark", "16,5")],
        chance=chance,
    )


def test_figures_belong_to_the_course_before_them_in_their_row() -> None:
    flow = build_flow((page_of(TABLE),))
    rows, chance = tagged_rows(flow, LEXICON, all_of(flow))
    assert plain(rows) == plain(ROWS) and abs(chance - 0.95) < 1e-9


def test_two_tables_beside_each_other() -> None:
    flow = build_flow(
        (page_of("l 11 Anatomie || 14,5 || Hygiène || 16,5\nl 11 Physik || 12,0 || Chemie || 11,5"),)
    )
    said = [("course", "Anatomie"), ("mark", "14,5"), ("course", "Hygiene"), ("mark", "16,5")]
    said += [("course", "Physik"), ("mark", "12,0"), ("course", "Chemie"), ("mark", "11,5")]
    rows, _ = tagged_rows(flow, LEXICON, marked(flow, *said))
    assert {row.course: (row.grade or "").replace(",", ".") for row in rows} == {
        "Anatomie": "14.5",
        "Hygiène": "16.5",
        "Physik": "12.0",
        "Chemie": "11.5",
    }


def test_from_right_to_left_the_course_stands_at_the_right() -> None:
    flow = build_flow((page_of("r 11 الرياضيات || ٨٨\nr 11 الفيزياء || ٧٤"),))
    said = [
        (kind, line.text) for line in flow.lines for kind in ["mark" if line.text[0] in "٨٧" else "course"]
    ]
    found = [
        Tagged(field=kind, start=line.start, end=line.end, chance=0.9)
        for (kind, _), line in zip(said, flow.lines, strict=True)
    ]
    rows, _ = tagged_rows(flow, LEXICON, found)
    assert [row.course for row in rows] == ["الرياضيات", "الفيزياء"] and all(row.grade for row in rows)


def test_whose_rows_are_believed() -> None:
    flow = build_flow((page_of(TABLE),))
    other = tuple(TranscriptRow(course=row.course, credits=row.credits, grade=row.credits) for row in ROWS)
    assert plain(second_rows((), flow, LEXICON, all_of(flow))) == plain(ROWS)
    assert plain(second_rows(other, flow, LEXICON, all_of(flow))) == plain(ROWS)
    assert second_rows(other, flow, LEXICON, all_of(flow, chance=0.6)) == other
    read = tagged_rows(flow, LEXICON, all_of(flow))[0]
    one_off = (*read[:2], TranscriptRow(course="Hygiène", credits="3", grade="15.5"))
    assert second_rows(one_off, flow, LEXICON, all_of(flow)) == one_off
    assert second_rows(other * 3, flow, LEXICON, all_of(flow)) == other * 3


def test_a_mark_with_its_word_beside_it_is_no_other_mark() -> None:
    flow = build_flow((page_of(TABLE),))
    told = tagged_rows(flow, LEXICON, all_of(flow))[0]
    worded = tuple(
        TranscriptRow(course=row.course, credits=row.credits, grade=f"{row.grade} (gut)") for row in told
    )
    assert second_rows(worded, flow, LEXICON, all_of(flow)) == worded


def test_a_word_beside_the_mark_does_not_make_the_mark_credits() -> None:
    table = "l 11 Bioquímica || 9 || MB\nl 11 Salud Mental || 7 || B\nl 11 Farmacología || 10 || MB"
    flow = build_flow((page_of(table),))
    said = [("course", "Bioquimica"), ("credits", "9"), ("mark", "MB"), ("course", "Salud Mental")]
    said += [("credits", "7"), ("mark", "B"), ("course", "Farmacologia"), ("credits", "10"), ("mark", "MB")]
    rows = tuple(
        TranscriptRow(course=course, credits=None, grade=grade)
        for course, grade in (("Bioquímica", "9"), ("Salud Mental", "7"), ("Farmacología", "10"))
    )
    assert second_rows(rows, flow, LEXICON, marked(flow, *said)) == rows
