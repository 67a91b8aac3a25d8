"""Columns in two directions of writing in a text layer of glyphs."""

from __future__ import annotations

from recognise.extract.glyph_stream import Glyph
from recognise.extract.glyphs import glyph_lines


def placed(text: str, x: float, base: float, *, space: float = 4.0) -> list[Glyph]:
    """Words from ``x`` on, letters as wide as half their height."""
    found, run = [], int(base)
    for sign in text:
        if sign != " ":
            found.append(
                Glyph(
                    text=sign,
                    x0=x,
                    x1=x + 6.0,
                    top=base - 10,
                    bottom=base + 2,
                    base=base,
                    run=run,
                    level=True,
                )
            )
        x += space if sign == " " else 6.0
    return found


def test_columns_in_two_directions_are_two_lines_and_a_name_within_a_line_is_not() -> None:
    rows = [
        ("the university certifies", 4.0),
        ("has been given the degree", 4.0),
        ("of a bachelor in law of here", 13.0),
    ]
    edge = 400.0
    ends = [placed(text, 0.0, 0.0, space=space)[-1].x1 for text, space in rows]
    english = [
        placed(text, edge - end, 100.0 + 20 * i, space=space)
        for i, ((text, space), end) in enumerate(zip(rows, ends, strict=True))
    ]
    arabic = [placed("ﺐﻟﺎﻄﻟا نﺄﺑ ﺔﻌﻣﺎﺠﻟا ﺪﻬﺸﺗ", edge + 12.0, 100.0 + 20 * i) for i in range(3)]
    found = glyph_lines(
        [glyph for pair in zip(english, arabic, strict=True) for line in pair for glyph in line]
    )
    assert sorted(line.text for line in found) == sorted(
        [*(text for text, _ in rows), *["تشهد الجامعة بأن الطالب"] * 3]
    )
    assert len(glyph_lines([*placed("Name", 0.0, 100.0), *placed("ﺔﻌﻣﺎﺟ", 28.0, 100.0)])) == 1
