"""Names that wrap below their label, and names of others on the next line of a form."""

from dataclasses import replace

from recognise.model.document import Line
from tests.unit.reading_helpers import by_rules, lexicon, page_of


def _name(*cells: tuple[str, float, float]) -> str | None:
    """The holder's name on a page of cells, each with its left edge and its top."""
    page = page_of("l 11 x")
    lines = tuple(
        Line(text=text, bbox=(left, top, left + 6.0 * len(text), top + 14.0), confidence=0.95)
        for text, left, top in cells
    )
    field = by_rules((replace(page, lines=lines),), lexicon()).fields.get("holder_name")
    return field.value if field else None


def test_the_father_on_the_next_line_from_right_to_left_is_no_end_of_the_name():
    name = _name(
        ("نام:", 480, 120), ("احسن جاوید چیمہ", 350, 121), ("ولدیت:", 470, 135), ("ثاقب محمود", 370, 136),
        ("رول نمبر:", 460, 150), ("84024", 400, 151),
    )  # fmt: skip
    assert name == "احسن جاوید چیمہ"


def test_a_name_goes_on_below_its_value_where_label_and_value_are_one_cell():
    name = _name(
        ("Name of Holder: BUPE AGNESS", 100, 120),
        ("SIMUKONDA", 208, 136),
        ("Date of Birth:", 100, 156),
        ("17 Feb 1989", 208, 156),
    )
    assert name == "BUPE AGNESS SIMUKONDA"


def test_a_nationality_behind_the_name_is_no_part_of_it():
    page = page_of(
        "c 20 جامعة الملك سعود\nl 12 تشهد الجامعة بأن الطالب فهد محمود تركي باوزير أردني الجنسية المولود في الرياض قد حصل على درجة البكالوريوس"
    )
    field = by_rules((page,), lexicon()).fields.get("holder_name")
    assert field is not None and field.value == "فهد محمود تركي باوزير"
