"""Scripts, reading order, mixed lines, right-to-left order, numbers, text layers: the parts that need no picture."""

from __future__ import annotations

import io
import string

import numpy as np
import pdfplumber
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognise.extract.detect import TextBox
from recognise.extract.glyph_stream import Glyph, glyphs_of
from recognise.extract.glyphs import glyph_lines
from recognise.extract.layer_proof import tells_all, trustworthy
from recognise.extract.layout import reading_order
from recognise.extract.layout import rows as layout_rows
from recognise.extract.mixed import merge
from recognise.extract.pdf import LayerLine
from recognise.extract.row_texts import page_text
from recognise.extract.rtl import straighten
from recognise.extract.script import ARABIC, CYRILLIC, ETHIOPIC, LATIN, clean, consistency, main_script
from recognise.extract.tess import LineReading, Word
from recognise.model.document import Line


def line(text: str, x0: float, y0: float, x1: float, y1: float) -> Line:
    return Line(text=text, bbox=(x0, y0, x1, y1), confidence=1.0)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Universität", LATIN),
        ("Диплом", CYRILLIC),
        ("دانشگاه", ARABIC),
        ("ትምህርቲ", ETHIOPIC),
        ("12/03", None),
        ("東京", None),
    ],
)
def test_script_of_a_text(text: str, script: str | None) -> None:
    assert main_script(text) == script


def test_invisible_marks_and_presentation_forms_go() -> None:
    assert clean("\u200fالاسم\u202c  ﻓﻴﺼﻞ\x02") == "الاسم فيصل"


def test_junk_from_a_foreign_script_fits_badly() -> None:
    assert consistency("Ministry of Education", LATIN) > 0.95
    assert consistency("L°7-)| 4$ ~{2*\\", LATIN) < 0.5
    assert consistency("rr ra ra rr rr a rr ra rr rr ra rr ra", LATIN) == 0.0


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 700), st.integers(5, 150)), max_size=25))
def test_reading_order_loses_and_invents_nothing(boxes: list[tuple[int, int, int]]) -> None:
    lines = [line(f"w{i}", x, y, x + width, y + 12) for i, (x, y, width) in enumerate(boxes)]
    ordered = reading_order(lines)
    assert sorted(one.text for one in ordered) == sorted(one.text for one in lines)
    assert sorted(page_text(ordered).split()) == sorted(one.text for one in lines)


def test_bilingual_columns_are_read_one_after_the_other() -> None:
    left = [
        "Україна",
        "Диплом бакалавра з відзнакою",
        "Дата народження 3 травня",
        "закінчив університет у році",
    ]
    right = ["Ukraine", "Bachelor diploma with honours", "Date of birth 3 May", "completed the full course"]
    lines = [line(text, 50, 100 + 30 * i, 250, 115 + 30 * i) for i, text in enumerate(left)]
    lines += [line(text, 320, 100 + 30 * i, 520, 115 + 30 * i) for i, text in enumerate(right)]
    assert [one.text for one in reading_order(lines)] == left + right


def test_cells_of_a_table_stay_in_their_row() -> None:
    rows = [
        ("ሒሳብ", "Mathematics", "A"),
        ("ፊዚክስ", "Physics", "B"),
        ("ታሪኽ", "History", "C"),
        ("ባዮሎጂ", "Biology", "A"),
    ]
    lines = [
        line(cell, 50 + 200 * j, 100 + 30 * i, 120 + 200 * j, 115 + 30 * i)
        for i, row in enumerate(rows)
        for j, cell in enumerate(row)
    ]
    assert page_text(reading_order(lines)) == "\n".join(" ".join(row) for row in rows)


def test_rows_of_an_arabic_table_run_from_right_to_left() -> None:
    lines = [line("اللغة العربية", 400, 100, 500, 115), line("٥٨", 100, 101, 120, 115)]
    lines += [line("الرياضيات", 430, 120, 500, 135), line("٧١", 100, 121, 120, 135)]
    assert page_text(reading_order(lines)) == "اللغة العربية ٥٨\nالرياضيات ٧١"


def test_an_arabic_table_on_an_english_page_runs_from_right_to_left() -> None:
    top = ["University of the Coast", "Statement of marks of the annual examination", "Name: Nadia Rahim"]
    lines = [line(text, 50, 40 + 20 * i, 400, 55 + 20 * i) for i, text in enumerate(top)]
    rows = [
        ("نمبر", "کریڈٹ", "Title of paper", "عنوان", "کوڈ"),
        ("89", "4", "Journalism", "صحافت", "MA101"),
        ("64", "2", "Modern poetry", "جدید غزل", "MA102"),
        ("75", "4", "Persian language", "فارسی زبان", "MA103"),
    ]
    lines += [
        line(cell, 50 + 100 * j, 150 + 30 * i, 110 + 100 * j, 165 + 30 * i)
        for i, row in enumerate(rows)
        for j, cell in enumerate(row)
    ]
    assert page_text(reading_order(lines)).splitlines()[3:] == [" ".join(row[::-1]) for row in rows]


def test_lines_of_two_columns_with_different_leading_are_no_row() -> None:
    lines = [line(f"left {i}", 50, 100 + 20 * i, 200, 115 + 20 * i) for i in range(4)]
    lines += [line(f"right {i}", 300, 104 + 26 * i, 450, 124 + 26 * i) for i in range(4)]
    assert max(map(len, layout_rows(lines))) == 2


def reading(language: str, *words: tuple[str, float, float, float]) -> LineReading:
    found = tuple(
        Word(text=text, confidence=sure, left=left, right=right) for text, sure, left, right in words
    )
    return LineReading(
        text=" ".join(word.text for word in found), confidence=0.8, language=language, words=found
    )


def test_words_of_two_readings_are_put_together() -> None:
    english = reading(
        "eng", ("Semester", 0.96, 0.0, 0.3), ("1", 0.95, 0.33, 0.36), ("P+9PUC+", 0.5, 0.5, 0.9)
    )
    amharic = reading("amh", ("58በ፲6", 0.2, 0.0, 0.3), ("፲", 0.5, 0.33, 0.36), ("የትምህርት", 0.94, 0.5, 0.9))
    assert merge(english, amharic).text == "Semester 1 የትምህርት"
    assert merge(amharic, english).text == "Semester 1 የትምህርት"


def test_tesseract_words_in_visual_order_are_set_straight() -> None:
    found = reading("pus", ("۱۳۹۱", 0.8, 0.1, 0.3), ("ګڼه:", 0.9, 0.6, 0.9))
    assert straighten(found).text == "ګڼه: ۱۳۹۱"
    backwards = reading("fas", ("هاگشناد", 0.9, 0.6, 0.9), ("رد", 0.9, 0.4, 0.5), ("هرامش", 0.9, 0.1, 0.3))
    assert straighten(backwards).text == "دانشگاه در شماره"


def glyphs(text: str, *, level: bool = True, run: int = 1) -> list[Glyph]:
    """Glyphs as they are drawn, from left to right on the page."""
    return [
        Glyph(
            text=sign,
            x0=10.0 * i,
            x1=10.0 * i + 9.5,
            top=100.0,
            bottom=112.0,
            base=110.0,
            run=run,
            level=level,
        )
        for i, sign in enumerate(text)
        if sign != " "
    ]


def test_visual_glyphs_become_logical_text() -> None:
    visual = "١٣٧٥/٠٦/١٩ :ﺦﯾرﺎﺗ"
    [found] = glyph_lines(glyphs(visual))
    assert found.text == "تاریخ: ۱۳۷۵/۰۶/۱۹"


def test_slanted_glyphs_of_a_stamp_are_left_out() -> None:
    assert glyph_lines(glyphs("ﻞﻛ", level=False)) == []


def test_glyphs_of_one_run_keep_the_order_of_drawing_where_they_hang_over_each_other() -> None:
    """Nastaliq: the last letter of ``سند`` stands at the left and low, dots lie anywhere above."""
    drawn = [("د", 0.0, 9.0), ("ن", 7.0, 20.0), ("", 3.0, 5.0), ("س", 15.0, 40.0)]
    steps = [
        Glyph(
            text=text,
            x0=x0,
            x1=x1,
            top=100.0 - 4 * i,
            bottom=120.0 - 4 * i,
            base=115.0 - 4 * i,
            run=1,
            level=True,
        )
        for i, (text, x0, x1) in enumerate(drawn)
    ]
    [found] = glyph_lines(steps)
    assert found.text == "سند"


def test_marks_of_another_font_stay_in_their_line() -> None:
    """A full stop from a taller font: its box lies elsewhere, its line does not."""
    number = glyphs("١١٢٥")
    stop = Glyph(text=".", x0=19.6, x1=19.9, top=90.0, bottom=115.0, base=110.0, run=2, level=True)
    [found] = glyph_lines([*number[:2], stop, *number[2:]])
    assert found.text == "١١.٢٥"


def test_the_text_a_file_names_for_its_glyphs_is_read() -> None:
    stream = (
        b"BT /F1 20 Tf 1 0 0 1 50 700 Tm /ReversedChars BMC "
        b"/Span<</ActualText <FEFF062F> >> BDC (ab) Tj EMC "
        b"/Span<</ActualText <FEFF0646> >> BDC (cd) Tj EMC "
        b"/Span<</ActualText <FEFF0633> >> BDC (e) Tj EMC EMC ET"
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"".join(b"%d 0 obj %s endobj\n" % (n, one) for n, one in enumerate(objects, start=1))
    data = b"%PDF-1.4\n" + body + b"trailer <</Root 1 0 R/Size 6>>\n%%EOF"
    with pdfplumber.open(io.BytesIO(data)) as document:
        [line] = glyph_lines(glyphs_of(document.pages[0]))
    assert line.text == "سند"


@pytest.mark.parametrize(
    "text",
    [
        "(cid:103)(cid:995) (cid:12)(cid:13)",
        "\ue001\ue002\ue003 certificate text",
        "Ԕ ϸЇ ΰ ϫ Ϯ ΰ ϸ",
        "\x00 \x00 ر \x00 و \x00",
    ],
)
def test_glyph_soup_is_not_trusted(text: str) -> None:
    assert not trustworthy([LayerLine(text=text * 4, bbox=(0, 0, 1, 1))])


def test_arabic_words_in_a_latin_line_are_turned_round() -> None:
    [found] = glyph_lines(glyphs("Vice-Chancellor/ﺔﻌﻣﺎﺠﻟﺍ"))
    assert found.text == "Vice-Chancellor/الجامعة"


def test_persian_joiners_are_writing() -> None:
    text = "گواهی می\u200cشود آیین\u200cنامه\u200cهای آموزشی"
    assert trustworthy([LayerLine(text=text, bbox=(0, 0, 1, 1))])


def test_plain_writing_is_trusted() -> None:
    assert trustworthy([LayerLine(text="Diplôme de Licence, délivré à Dakar", bbox=(0, 0, 1, 1))])


def test_a_layer_that_leaves_out_print_is_seen() -> None:
    rows = [(50.0, 60.0 * i, 450.0, 60.0 * i + 30) for i in range(1, 6)]
    boxes = [
        TextBox(quad=np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32), score=0.9)
        for x0, y0, x1, y1 in rows
    ]
    told = [LayerLine(text="a line", bbox=(x0 / 2, y0 / 2, x1 / 2, y1 / 2)) for x0, y0, x1, y1 in rows]
    assert tells_all(told, boxes, 0.5)
    assert not tells_all(told[:3], boxes, 0.5)
    assert not tells_all([LayerLine(text="Scanned with a phone", bbox=(20, 400, 120, 410))], boxes, 0.5)
    assert tells_all([], [], 0.5)


@given(st.text(alphabet=string.ascii_letters + " ", min_size=1, max_size=40))
def test_cleaning_plain_text_only_folds_spaces(text: str) -> None:
    assert clean(text) == " ".join(text.split())


def test_a_table_that_counts_its_rows_stands_apart_from_the_sentences_beside_it() -> None:
    words = "this is to certify that the holder has completed the course of teachers".split()
    left = [
        line(f"{word} of the training college", 50, 100 + 20 * i, 380, 114 + 20 * i)
        for i, word in enumerate(words)
    ]
    table = [
        line(text, x0, 100 + 20 * i, x1, 114 + 20 * i)
        for i in range(10)
        for text, x0, x1 in ((str(i + 1), 420, 430), (f"Subject {i}", 450, 560), (str(60 + i), 700, 715))
    ]
    ordered = [one.text for one in reading_order([*table, *left])]
    assert ordered[: len(left)] == [one.text for one in left]


def table(left: float, top: float, pitch: float, names: list[str], marks: list[str]) -> list[Line]:
    """Names and marks of a table, whose rows begin at ``top`` and stand ``pitch`` apart."""
    found = []
    for row, (name, mark) in enumerate(zip(names, marks, strict=True)):
        y = top + row * pitch
        found += [
            line(name, left, y, left + 5 * len(name), y + 10),
            line(mark, left + 150, y, left + 165, y + 10),
        ]
    return found


SUBJECTS = ["Subject", "History", "Geometry", "Chemistry", "Geography", "Drawing"]
MARKS = ["Mark", "12", "9", "11", "10", "12"]


def test_sentences_level_with_the_rows_of_a_table_beside_them_are_read_first() -> None:
    said = ["born in Halle on 3 May 1990, attended our", "school and passed the examinations in the", "year 2008 with the marks beside this text"]  # fmt: skip
    text = [line(words, 10, 100 + 15 * row, 210, 110 + 15 * row) for row, words in enumerate(said)]
    signed = [line("Head of the school", 10, 300, 100, 310), line("Secretary", 300, 300, 350, 310)]
    read = [one.text for one in reading_order([*table(260, 100, 15, SUBJECTS, MARKS), *text, *signed])]
    assert read[:4] == [*said, "Subject"]
    assert read[-3:] == ["12", "Head of the school", "Secretary"]


def test_a_form_with_other_leading_beside_a_table_is_read_first() -> None:
    labels = ["Name:", "Born:", "School:", "Year:", "Number:", "Issued:"]
    form = [line(label, 10, 100 + 19 * row, 60, 110 + 19 * row) for row, label in enumerate(labels)]
    read = [one.text for one in reading_order([*table(260, 104, 15, SUBJECTS, MARKS), *form])]
    assert read[:7] == [*labels, "Subject"]


def test_marks_in_words_are_a_column_of_their_table() -> None:
    words = ["in words", "twelve and a quarter points", "nine and three quarter points", "eleven and a half points", "ten points and no more", "twelve and a quarter points"]  # fmt: skip
    written = [line(text, 450, 100 + 15 * row, 600, 110 + 15 * row) for row, text in enumerate(words)]
    read = [one.text for one in reading_order([*table(100, 100, 15, SUBJECTS, MARKS), *written])]
    assert read[:6] == ["Subject", "Mark", "in words", "History", "12", words[1]]


def test_a_column_of_figures_is_no_page_of_its_own() -> None:
    names = [f"{name} {part}" for part in ("one", "two", "three") for name in SUBJECTS]
    marks = [str(number) for number in range(4, 4 + len(names))]
    rows = table(100, 100, 15, names, marks)
    low = [line(one.text, one.bbox[0], one.bbox[1] + 4, one.bbox[2], one.bbox[3] + 4) for one in rows[1::2]]
    read = [one.text for one in reading_order([*rows[::2], *low])]
    assert read[:4] == ["Subject one", "4", "History one", "5"]


def test_labels_and_values_in_the_margin_are_a_page_of_their_own() -> None:
    said = [f"sentence number {number} of this certificate" for number in range(9)]
    text = [line(words, 10, 100 + 24 * row, 340, 112 + 24 * row) for row, words in enumerate(said)]
    told = ["Born in", "Baran", "Born on", "4 May 1999", "Course of", "ten months", "Number", "GT 1140", "Issued", "Day"]  # fmt: skip
    margin = [line(words, 400, 107 + 20 * row, 470, 116 + 20 * row) for row, words in enumerate(told)]
    read = [one.text for one in reading_order([*text, *margin])]
    assert read == [*said, *told]
    labels = [line(f"{word}:", 10, 100 + 24 * row, 70, 112 + 24 * row) for row, word in enumerate(told)]
    values = [line(words, 120, 100 + 24 * row, 450, 112 + 24 * row) for row, words in enumerate([*said, "x"])]
    assert [one.text for one in reading_order([*labels, *values])][:2] == ["Born in:", said[0]]


def test_a_narrow_column_of_small_print_is_read_before_the_text_beside_it() -> None:
    small = [f"according to article {number} of the law" for number in range(9)]
    large = [f"the holder has met all requirements of year {number}" for number in range(8)]
    narrow = [line(words, 10, 100 + 17 * row, 200, 113 + 17 * row) for row, words in enumerate(small)]
    wide = [line(words, 230, 100 + 20 * row, 620, 116 + 20 * row) for row, words in enumerate(large)]
    assert [one.text for one in reading_order([*narrow, *wide])] == [*small, *large]
    rows = [line(words, 230, 101 + 17 * row, 620, 115 + 17 * row) for row, words in enumerate(large)]
    assert [one.text for one in reading_order([*narrow[:8], *rows])][:3] == [small[0], large[0], small[1]]


def test_sentences_beside_a_stack_of_labels_and_values_are_read_by_themselves() -> None:
    stack = ["Name", "Ada Example", "Father", "Carl Example", "Born in", "Halle", "Born on", "4 May 1990"]
    told = [line(words, 10, 100 + 17 * row, 70, 110 + 17 * row) for row, words in enumerate(stack)]
    said = [f"the holder named here has passed part {number} of the examination" for number in range(6)]
    text = [line(words, 200, 107 + 23 * row, 640, 122 + 23 * row) for row, words in enumerate(said)]
    signed = [line("Director", 90, 330, 150, 341), line("Secretary", 430, 330, 500, 341)]
    heading = line("CERTIFICATE", 150, 60, 400, 80)
    read = [one.text for one in reading_order([heading, *told, *text, *signed])]
    assert read == ["CERTIFICATE", *stack, *said, "Director", "Secretary"]
