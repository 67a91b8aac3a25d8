"""The HTML report: complete, self-contained, without script, harmless with hostile text."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from report_example import PIXEL, example

from recognise.report.html import render_case

NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7*7 }}{% for x in y %}",
    "</style><svg onload=alert(1)>",
    "javascript:alert(1)",
    "\u202eevil\u2066",
    "&lt;b&gt;",
    "--><!--",
)


def page(text: str) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(text)


def links(text: str) -> list[str]:
    return [str(element.get("href")) for element in page(text).iter() if element.get("href") is not None]


@pytest.mark.parametrize("nasty", NASTY)
def test_hostile_text_stays_text(nasty: str) -> None:
    made = page(render_case(example(hostile=nasty)))
    assert not made.xpath("//script|//iframe|//object|//embed|//form|//link|//base")
    handlers = [
        name for element in made.iter() for name in element.attrib if name.startswith("on") or name == "style"
    ]
    assert not handlers
    assert [image.get("src") for image in made.iter("img")] == [PIXEL]
    assert nasty in "".join(made.itertext())


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_text_gives_the_same_elements(text: str) -> None:
    shape = [element.tag for element in page(render_case(example(hostile="x"))).iter()]
    assert [element.tag for element in page(render_case(example(hostile=f"x{text}"))).iter()] == shape


def test_links_go_to_the_web_or_inside_the_page() -> None:
    text = render_case(example())
    assert all(link.startswith(("#", "https://", "http://")) for link in links(text))
    assert "javascript:" not in text


def test_every_inner_link_has_a_target() -> None:
    made = page(render_case(example()))
    names = [element.get("id") for element in made.iter() if element.get("id")]
    assert len(names) == len(set(names))
    assert {link[1:] for link in links(render_case(example())) if link.startswith("#")} <= set(names)


def test_the_policy_allows_this_style_sheet_and_nothing_else() -> None:
    text = render_case(example())
    policy = page(text).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    style = re.search(r"<style>(.*?)</style>", text, re.S)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy and "unsafe" not in policy
    assert not re.search(r"url\(|@import|https?:", style[1])


def test_a_box_and_its_fact_light_up_together() -> None:
    text = render_case(example())
    assert re.search(r"\.report:has\(\.m2:is\(:hover[^{]*\.b2", text)
    assert re.search(r"\.report:has\(\.b2:is\(:hover[^{]*\.m2", text)
    made = page(text)
    (box,) = made.xpath("//*[@id='b2']")
    assert (float(box.get("x")), float(box.get("y"))) == (188.0, 343.0)
    assert made.xpath("//svg/@viewbox | //svg/@viewBox") == ["0 0 595.3 841.9"]


def test_what_the_officer_must_see_is_there() -> None:
    text = "".join(page(render_case(example())).itertext())
    for words in (
        "not a decision", "no right of entry", "duration_months", "48..59", "ISCED 7, EQF 7", "HAVO diploma", "SYR.yaml:42",
        "a copy or photo", "to verify", "Not known yet", "Not met", "sha256:1f0c", "Decision – to be taken by a person",
        "printed: 22 July 2010", "consulted 2026-11-24",
    ):  # fmt: skip
        assert words.lower() in text.lower(), words


def test_headings_descend_and_images_have_words() -> None:
    made = page(render_case(example()))
    levels = [
        int(element.tag[1])
        for element in made.iter()
        if isinstance(element.tag, str) and re.fullmatch("h[1-6]", element.tag)
    ]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in zip(levels, levels[1:]))
    assert all(image.get("alt") for image in made.iter("img"))


def test_right_to_left_text_is_isolated() -> None:
    made = page(render_case(example(hostile="سامر يوسف الدرعاوي")))
    arabic = [
        element for element in made.iter() if element.tag not in ("title",) and "سامر" in (element.text or "")
    ]
    assert arabic and all(element.get("dir") == "auto" for element in arabic)


def test_an_empty_case_still_makes_a_page() -> None:
    bare = replace(
        example(), levels=(), claims=(), pages=(), differences=(), exemptions=(), shortage=(), findings=(), trace=(),
        next_steps=(), notes=(), appendix=(), person=(), basis=None, regulated=None,
    )  # fmt: skip
    assert "No qualification is claimed" in render_case(bare)


def test_a_picture_from_elsewhere_is_refused() -> None:
    with pytest.raises(ValueError, match="data:image/"):
        render_case(example(image="https://example.org/x.png"))


def test_the_same_view_gives_the_same_bytes() -> None:
    assert render_case(example()) == render_case(example())
