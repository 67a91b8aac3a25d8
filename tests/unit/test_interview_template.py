"""Templates: the shipped ones are clean and complete; a broken one says everything that is wrong, each with its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from interview_help import ROOT, TEMPLATES, pack, template

from recognise.interview.shape import template_schema
from recognise.interview.template import load_template, read_template
from recognise.model.interview import InterviewTemplate
from recognise.rulepack.yaml12 import parse

SEVEN = ("en", "ar", "uk", "fa", "ti", "fr", "sl")
LINK_IT = {
    "education_history", "work_experience", "personal_skills", "digital_skills", "languages_known", "aspirations", "health_caring",
}  # fmt: skip
SMALL = """
recognise: interview/1
id: small
version: "1"
text: {en: Small}
languages: [en]
lists:
  levels: [{value: low, text: {en: Low}}, {value: high, text: {en: High}}]
sections:
  - id: first
    text: {en: First}
    questions:
      - {id: level, type: choice, text: {en: Level}, choices: levels}
      - {id: years, type: integer, text: {en: Years}, when: {level: high}}
"""


def read(text: str) -> tuple[InterviewTemplate | None, list[str]]:
    found, out = read_template(parse(text, "small.yaml"), pack().facts)
    return found, [f"{one.position.line}:{one.code}:{one.message}" for one in out]


@pytest.mark.parametrize("name", TEMPLATES)
def test_shipped_templates_have_no_finding(name: str) -> None:
    found, out = load_template(ROOT / "rules" / "interviews" / f"{name}.yaml", pack().facts)
    assert out == []
    assert found is not None and found.id == name


@pytest.mark.parametrize("name", ["schooling", "primary", "profile"])
def test_background_templates_speak_seven_languages_that_nobody_has_checked(name: str) -> None:
    assert template(name).languages == SEVEN
    assert set(template(name).verify) == set(SEVEN) - {"en"}


def test_profile_has_exactly_the_groups_of_skills_profiling() -> None:
    assert {section.id for section in template("profile").sections} == LINK_IT
    sensitive = {question.section for question in template("profile").questions if question.sensitive}
    assert sensitive == {"health_caring"}


def test_every_question_says_why_it_is_asked_and_what_it_is_evidence_for() -> None:
    for name in TEMPLATES:
        for question in template(name).questions:
            assert question.why, f"{name}.{question.id}"
            assert question.element or question.fact or question.sensitive, f"{name}.{question.id}"


@pytest.mark.parametrize("name", [n for n in TEMPLATES if n.startswith("competence")])
def test_competence_tracks_have_tasks_situations_and_field_questions(name: str) -> None:
    shape = template(name)
    kinds = {
        prefix: [q for q in shape.questions if q.id.startswith(prefix)]
        for prefix in ("task_", "star_", "field_")
    }
    assert shape.isco and len(shape.isco) == 4
    assert all(len(found) >= 3 for found in kinds.values())
    assert all(len(question.probes) == 4 for question in kinds["star_"])  # situation, task, action, result
    assert [dimension.id for dimension in shape.dimensions] == ["C", "E"]


def test_schema_for_editors_is_the_one_the_checker_uses() -> None:
    committed = json.loads((ROOT / "rules" / "schema" / "interview.schema.json").read_text("utf-8"))
    assert committed == template_schema(), (
        "run: recognise interview check --schema > rules/schema/interview.schema.json"
    )


def test_shipped_templates_fit_the_schema_for_editors() -> None:
    from jsonschema import Draft7Validator

    from recognise.rulepack.yaml12 import load_file

    checker = Draft7Validator(template_schema())
    for name in TEMPLATES:
        root = load_file(ROOT / "rules" / "interviews" / f"{name}.yaml").root
        assert root is not None
        assert list(checker.iter_errors(root.plain())) == []


def test_small_template_is_read() -> None:
    found, out = read(SMALL)
    assert out == []
    assert found is not None and found.questions[1].when[0].cell.literals == {"high"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("when: {level: high}", "when: {level: hihg}"), "14:R201:level: 'hihg' is not one of low, high"),
        (("when: {level: high}", "when: {levle: high}"), "14:R204:when: no earlier question has the id 'levle'"),
        (("id: years", "id: level"), "14:R106:'level' is already used"),
        (("type: choice, text: {en: Level}, choices: levels", "type: text, text: {en: Level}"), "14:R201:when: 'level' is a question of type text"),
        (("choices: levels", "choices: level"), "13:R203:there is no list 'level' under 'lists'"),
        (("type: integer", "type: intger"), "14:R103:sections[1].questions[2].type: 'intger' is not one of"),
        (("type: integer", "fact: award_yaer, type: integer"), "14:R204:unknown fact 'award_yaer'"),
        (("type: integer", "fact: award_year, sensitive: true, type: integer"), "14:R205:'award_year': a sensitive answer"),
        (("languages: [en]", "languages: [en, sl]"), "5:R406:the text is missing in 'sl'"),
        (("{id: level, type: choice", "{id: level, fact: completed, type: choice"), "13:R201:choice 'low': 'low' is not true or false"),
        (("{value: high,", "{value: low,"), "13:R106:"),
        (("text: {en: First}", "text: {en: First}\n    repat: {en: x}"), "12:R101:unknown key 'repat'"),
    ],
)  # fmt: skip
def test_faults_are_named_with_their_line(change: tuple[str, str], expected: str) -> None:
    found, out = read(SMALL.replace(*change))
    assert found is None
    assert any(one.startswith(expected) or (expected.endswith(":") and expected[2:] in one) for one in out), (
        out
    )


def test_all_faults_come_at_once() -> None:
    broken = (
        SMALL.replace("type: integer", "type: intger")
        .replace("choices: levels", "choices: levels, evidense: seen")
        .replace('version: "1"', "version: one")
    )
    assert len(read(broken)[1]) == 3


def test_a_fact_cannot_come_from_a_repeat() -> None:
    repeated = SMALL.replace("text: {en: First}", "repeat: {en: Each}\n    text: {en: First}").replace(
        "type: integer", "fact: award_year, type: integer"
    )
    assert any("R205" in one for one in read(repeated)[1])


def test_structure_changes_with_questions_and_not_with_words() -> None:
    first, _ = read(SMALL)
    words, _ = read(SMALL.replace("{en: Years}", "{en: How many years}"))
    shape, _ = read(SMALL.replace("type: integer", "type: months"))
    assert first and words and shape
    assert first.form_version == words.form_version != shape.form_version


def test_a_file_that_is_not_there_is_a_finding() -> None:
    found, out = load_template(Path("/nowhere/x.yaml"), pack().facts)
    assert found is None and [one.code for one in out] == ["R001"]


def test_a_damaged_template_is_never_a_traceback() -> None:
    import random

    text = (ROOT / "rules" / "interviews" / "competence-nurse.yaml").read_text("utf-8").splitlines()
    rng = random.Random(11)
    pieces = [
        "[",
        "]",
        "{",
        "}",
        ":",
        "- ",
        "null",
        "true",
        '""',
        "|",
        "a..b",
        "not",
        "\t",
        "&a",
        "when: {x: 1}",
        "choice",
    ]
    refused = 0
    for _ in range(150):
        lines = list(text)
        for _ in range(rng.randint(1, 3)):
            at = rng.randrange(len(lines))
            place = rng.randrange(len(lines[at]) + 1)
            lines[at] = lines[at][:place] + rng.choice(pieces) + lines[at][place + rng.randint(0, 4) :]
        found, out = read("\n".join(lines))
        assert found is not None or out
        refused += found is None
    assert refused > 50
