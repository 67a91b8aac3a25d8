"""Which lines of a page share a line of its text."""

from __future__ import annotations

from recognise.extract.layout import reading_order
from recognise.extract.row_texts import page_text
from recognise.model.document import Line


def _row(top: float, *cells: tuple[str, float], size: float = 12.0) -> list[Line]:
    return [
        Line(text=text, bbox=(left, top, left + 6.0 * len(text), top + size), confidence=1.0)
        for text, left in cells
    ]


def _text(*rows: list[Line]) -> str:
    return page_text(reading_order([line for row in rows for line in row]))


def test_rows_of_a_table_without_figures_are_one_line_each() -> None:
    cells = [("Subject", "Kind", "Mark"), ("German", "written", "good"), ("Art", "oral", "very good")]
    rows = [_row(100 + 20 * index, (a, 50), (b, 200), (c, 300)) for index, (a, b, c) in enumerate(cells)]
    assert _text(*rows) == "\n".join(map(" ".join, cells))


def test_labels_above_their_values_are_no_table() -> None:
    rows = [
        _row(100, ("Number", 50), ("Registered", 300), size=8),
        _row(110, ("15118", 50), ("4961", 300)),
        _row(140, ("Issued", 50), ("Valid until", 300), size=8),
        _row(150, ("19/09/2020", 50), ("19/09/2025", 300)),
    ]
    assert _text(*rows).split("\n") == [line.text for row in rows for line in row]


def test_a_label_and_the_value_beside_it_are_one_line() -> None:
    rows = [
        _row(100 + 20 * index, (f"{label} :", 50), (value, 130), (f"{other} :", 300), (there, 380))
        for index, (label, value, other, there) in enumerate(
            [
                ("Name", "Uğur", "No", "2090"),
                ("Place", "Rize", "Field", "Science"),
                ("Sex", "male", "Mark", "70"),
            ]
        )
    ]
    assert _text(*rows).split("\n")[:2] == ["Name : Uğur", "No : 2090"]


def test_cells_with_a_label_inside_are_a_form() -> None:
    rows = [_row(100 + 20 * index, (f"Name{index}: Ali", 50), (f"Roll: {index}", 300)) for index in range(3)]
    assert _text(*rows).split("\n") == [line.text for row in rows for line in row]


def test_headings_centred_beside_each_other_are_no_table() -> None:
    rows = [
        _row(100, ("Ministry of Labour", 100), ("Certificate number", 400)),
        _row(120, ("Organisation of Training", 82), ("51424114", 430)),
        _row(140, ("Office", 136), ("Issued", 436)),
    ]
    assert _text(*rows).split("\n") == [line.text for row in rows for line in row]


def test_labels_above_values_of_one_size_are_told_by_their_steps() -> None:
    cells = [("Nom", "Numéro"), ("RAZAFY", "623/2016"), ("Naissance", "Matricule"), ("1/1/1995", "854176")]
    rows = [_row(top, (a, 57), (b, 382)) for top, (a, b) in zip((170, 186, 206, 222), cells, strict=True)]
    assert _text(*rows).split("\n") == [text for row in cells for text in row]
    rows = [_row(top, (a, 57), (b, 382)) for top, (a, b) in zip((170, 188, 206, 225), cells, strict=True)]
    assert _text(*rows).split("\n") == [" ".join(row) for row in cells]


def test_tables_side_by_side_under_headings_come_one_after_the_other() -> None:
    head = (("Course", 50), ("Mark", 150), ("Course", 300), ("Mark", 400))
    rows = [
        _row(80, ("Autumn term", 70), ("Spring term", 330)),
        _row(100, *head),
        _row(120, ("Algebra", 50), ("5", 160), ("Physics", 300), ("4", 410)),
        _row(140, ("Botany", 50), ("3", 160), ("Latin", 300), ("2", 410)),
    ]
    assert _text(*rows).split("\n") == [
        "Autumn term",
        "Course Mark",
        "Algebra 5",
        "Botany 3",
        "Spring term",
        "Course Mark",
        "Physics 4",
        "Latin 2",
    ]


def test_two_pages_on_one_sheet_are_read_in_turn_also_where_one_is_a_table() -> None:
    left = [_row(100 + 23 * index, (f"Something about the holder {index}", 50))[0] for index in range(12)]
    table = [_row(100 + 17 * index, (f"{index}", 400), ("Ecology", 430), ("4", 600)) for index in range(15)]
    assert _text(left, *table).split("\n")[:12] == [line.text for line in left]


def test_the_header_of_a_table_is_not_torn_by_columns_above_it() -> None:
    left = [_row(100 + 20 * index, (f"Name of the candidate {index}", 50))[0] for index in range(5)]
    right = [_row(107 + 20 * index, (f"نام والد کا مضمون {index}", 420))[0] for index in range(5)]
    table = [
        _row(220 + 20 * index, (a, 60), (b, 250), (c, 340), (d, 450))
        for index, (a, b, c, d) in enumerate(
            [
                ("Subject", "مضمون", "Max. Marks", "Marks"),
                ("English", "انگریزی", "200", "149"),
                ("Urdu", "اردو", "200", "170"),
                ("Physics", "طبیعیات", "200", "99"),
            ]
        )
    ]
    assert "Subject مضمون Max. Marks Marks" in _text(left, right, *table).split("\n")


ENGLISH = [
    ("Full name", "Bakhmala Popalzai"),
    ("Father's name", "Hekmat"),
    ("Trade", "Tailoring"),
    ("Issued", "9 May 2002"),
]
PASHTO = [
    ("نوم او تخلص", "بخمله پوپلزی"),
    ("د پلار نوم", "حکمت"),
    ("حرفه", "ګنډل او خیاطي"),
    ("د ورکړې نېټه", "۱۳۸۱/۲/۱۹"),
]


def _translated(left: list[tuple[str, ...]], right: list[tuple[str, ...]]) -> str:
    rows = [
        _row(
            100 + 20 * index,
            *((text, 50 + 140 * place) for place, text in enumerate(cells)),
            *((text, 700 - 140 * place - 6 * len(text)) for place, text in enumerate(others)),
        )
        for index, (cells, others) in enumerate(zip(left, right, strict=True))
    ]
    return _text(*rows)


def test_a_form_and_its_translation_beside_it_are_read_one_after_the_other() -> None:
    assert _translated([*ENGLISH], [*PASHTO]).split("\n") == [" ".join(row) for row in PASHTO + ENGLISH]
    labelled = [[(": ".join(row),) for row in side] for side in (ENGLISH, PASHTO)]
    assert _translated(*labelled).split("\n") == [row[0] for row in labelled[1] + labelled[0]]


def test_a_table_with_courses_in_two_languages_stays_a_table() -> None:
    courses = [("Biology", "احیاء"), ("Physics", "فزیک"), ("Chemistry", "کیمیا"), ("Geography", "جغرافیه")]
    rows = _translated([("87", english) for english, _ in courses], [(pashto,) for _, pashto in courses])
    assert rows.split("\n") == [f"87 {english} {pashto}" for english, pashto in courses]
    rows = _translated([(english, "87") for english, _ in courses], [(pashto, "۸۷") for _, pashto in courses])
    assert all(
        english in row and pashto in row
        for (english, pashto), row in zip(courses, rows.split("\n"), strict=True)
    )


def test_a_heading_parts_a_form_but_not_a_label_from_its_value() -> None:
    rows = [_row(100.0 + 20 * at, (f"Label {at}x", 50), (f"value {at}x", 250)) for at in range(3)]
    alone = _row(190.0, ("Language of study", 50), ("Turkish", 250))
    running = _row(230.0, ("Name of the", 50), ("Bachelor of Arts", 250))
    rest = _row(244.0, ("qualification", 50))
    text = _text(*rows, _row(165.0, ("2. Heading", 50)), alone, running, rest)
    assert "Language of study Turkish" in text.split("\n")
    assert "Name of the" in text.split("\n")


def test_the_two_blocks_of_a_letterhead_are_no_table() -> None:
    rows = [
        [
            Line(text="Ministry of Education", bbox=(50.0, top, 180.0, top + 12), confidence=1.0),
            Line(text=text, bbox=(500.0 - 6 * len(text), top, 500.0, top + 12), confidence=1.0),
        ]
        for top, text in ((60.0, "City of Dushanbe, Tajikistan"), (75.0, "No. 17-R"), (90.0, "of 1 May 2010"))
    ]
    assert len(_text(*rows).split("\n")) == 6
