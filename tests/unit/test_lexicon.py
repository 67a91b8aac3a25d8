import pytest

from recognise.rulepack.codes import schemes
from recognise.rulepack.folding import fold, fold_mapped, script_of, words
from recognise.rulepack.lexicon import WORD_LISTS, Lexicon, read_reading_file
from recognise.rulepack.templates import compile_template
from tests.unit.reading_helpers import ROOT, lexicon

LANGUAGES = {"en", "fr", "de", "es", "pt", "tr", "uk", "ru", "ar", "fa", "ps", "ur", "ti", "am", "kmr", "so"}
FILES = sorted((ROOT / "rules" / "reading").glob("*.yaml"))


def test_every_language_of_the_toolkit_has_a_file():
    assert {read_reading_file(path)["language"] for path in FILES if len(path.stem) <= 3} == LANGUAGES


@pytest.mark.parametrize("path", [path for path in FILES if len(path.stem) <= 3], ids=lambda path: path.stem)
def test_a_language_file_is_complete(path):
    content = read_reading_file(path)
    known = {
        "recognise",
        "kind",
        "language",
        "labels",
        "prose",
        "stops",
        "document_types",
        "kind_prose",
        "duration_units",
        "number_words",
    }
    assert set(content) <= known | set(WORD_LISTS)
    for meaning in ("holder_name", "date_of_birth", "place_of_birth", "qualification_title", "field_of_study", "institution",
                    "award_date", "graduation_date", "grade", "duration", "document_number", "other"):  # fmt: skip
        assert content["labels"].get(meaning), meaning
    assert len(content["document_types"]) >= 6
    assert all(isinstance(item, str) for values in content["labels"].values() for item in values)


def test_months_have_twelve_or_thirteen_names():
    months = read_reading_file(ROOT / "rules" / "reading" / "calendars.yaml")["months"]
    for calendar, languages in months.items():
        for names in languages.values():
            assert len(names) == (13 if calendar == "ethiopian" else 12)


def test_country_codes_are_three_capitals():
    countries = read_reading_file(ROOT / "rules" / "reading" / "places.yaml")["countries"]
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in countries)


def test_a_new_label_is_understood_at_once():
    extra = {"kind": "language", "language": "en", "labels": {"grade": ["Wibble score"]}}
    built = Lexicon.build([extra])
    assert built.labels[("wibble", "score")][0].meaning == "grade"


def test_titles_of_the_systems_are_part_of_the_lexicon():
    built = Lexicon.build([], {"SVN": {"diplomirani inženir": ("dipl. inž.",)}})
    assert built.titles[("diplomirani", "inzenir")] == frozenset({"SVN"})
    assert built.titles[("dipl", "inz")] == frozenset({"SVN"})


def test_unknown_kinds_and_slots_are_refused():
    with pytest.raises(ValueError, match="unknown kind"):
        Lexicon.build([{"kind": "poem"}])
    with pytest.raises(ValueError, match="unknown slot"):
        compile_template("certifies {nobody}", "en", ())
    with pytest.raises(ValueError, match="cannot read template"):
        compile_template("certifies (that {name}", "en", ())


def test_templates_bound_values_by_words_not_by_letters():
    template = compile_template("certifies that {name} (is|has) passed", "en", ())
    match = template.pattern.search(fold("certifies that Janis Berzins has passed"))
    assert match is not None and match.group("name") == "janis berzins"


@pytest.mark.parametrize(
    ("printed", "same"),
    [
        ("Prénom", "PRENOM"),
        ("الإسم الكامل", "الاسم الكامل"),
        ("İSTANBUL", "istanbul"),
        ("۱۳۹۱", "1391"),
        ("ሓምለ", "ሀምለ"),
        ("می‌شود", "میشود"),
    ],
)
def test_folding_makes_spellings_equal(printed, same):
    assert fold(printed) == fold(same)


def test_folding_keeps_the_way_back():
    mapped = fold_mapped("Straße ٢٥")
    start = mapped.text.index("25")
    assert mapped.cut(start, start + 2) == "٢٥"
    assert mapped.cut(0, 7) == "Straße"


def test_scripts():
    assert [script_of(text) for text in ("Elif", "Олег", "محمد", "ኣበባ", "123")] == [
        "Latn",
        "Cyrl",
        "Arab",
        "Ethi",
        "Zyyy",
    ]
    assert words("l'étudiant(e)") == ["letudiant", "e"]


def test_places_know_their_country():
    assert ("UKR", 4.0) in lexicon().places[("украіна",)]


SUBJECTS = sorted((ROOT / "rules" / "reading").glob("subjects-*.yaml"))


def test_every_language_has_its_fields_of_study_by_codes_of_isced_f():
    assert {read_reading_file(path)["language"] for path in SUBJECTS} == LANGUAGES
    for path in SUBJECTS:
        fields = read_reading_file(path)["fields"]
        assert len(fields) > 60 and all(code in schemes()["ISCED-F"] for code in fields), path.name


def test_fields_of_study_are_known_in_any_spelling_and_are_nothing_that_noise_is_snapped_to():
    built = lexicon()
    assert {("genie", "civil"), ("hemsirelik",), ("nursing",)} <= built.subjects
    alone = Lexicon.build([{"kind": "subjects", "language": "en", "fields": {"0913": ["Nursing"]}}])
    assert alone.subjects == {("nursing",)} and not alone.vocabulary


@pytest.mark.parametrize(
    ("source", "anchors"),
    [
        ("certif(y|ies) that {name} (has|having) received", ("received",)),
        ("{grade} (puan ile|notla|ortalamasıyla) …", ("puan", "notla", "ortalamasiyla")),
        ("{date} (on|) {x}", ()),
        ("{number} (n°|{x})", ()),
        ("(a|b (with more)) {title}", ("a", "b")),
    ],
)
def test_a_template_is_tried_only_where_one_of_its_words_stands(source, anchors):
    assert compile_template(source, "tr", ()).anchors == anchors


SENTENCES = (
    "we hereby certify that Maria Silva having been born on 4 May 1991 in Thiès was awarded the degree",
    "3,24 not ortalamasıyla mezun olmuştur 12 Haziran 2015 tarihinde 4 yıllık öğretim programını bitirmiş",
    "у 2012 році закінчила медичний коледж 12.05.1990 р.н. і отримала диплом",
    "née le 4 mai 1991 à Thiès a subi avec succès les épreuves de la Licence",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_template_matches_where_none_of_its_words_stands(sentence):
    text = fold(sentence)
    matched = [template for template in lexicon().templates if template.pattern.search(text)]
    assert matched
    for template in matched:
        assert not template.anchors or any(word in text for word in template.anchors), template.source
