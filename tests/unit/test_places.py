"""Countries told by a town only."""

from dataclasses import replace

from recognise.extract.places import read_country
from recognise.extract.textflow import build_flow
from tests.unit.reading_helpers import by_rules, lexicon, page_of


def _strength(*lines: str) -> tuple[str, float]:
    flow = build_flow((page_of("\n".join(f"l 11 {line}" for line in lines)),))
    found = read_country(flow, [line.tokens for line in flow.lines], lexicon())
    assert found is not None
    return found.country, found.strength * found.share


def test_a_town_behind_a_postcode_of_its_country_counts_more():
    bare, coded = _strength("Industriestraße 9, Köln"), _strength("Industriestraße 9, 50667 Köln")
    foreign = _strength("Industriestraße 9, 5066 Köln")
    assert bare[0] == coded[0] == "DEU" and coded[1] > bare[1] == foreign[1]


def test_a_town_settles_the_country_where_the_language_is_at_home_there_alone():
    def confidence(text: str, language: str) -> float:
        page = page_of(f"l 11 {text}")
        lines = tuple(replace(line, language=language) for line in page.lines)
        return by_rules((replace(page, lines=lines),), lexicon()).fields["issuing_country"].confidence

    assert confidence("м. Львів, вул. Городоцька, 88", "uk") > confidence(
        "м. Львів, вул. Городоцька, 88", "ru"
    )
