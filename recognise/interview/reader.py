"""Reads a checked node tree of an `interview/1` file into an `InterviewTemplate`; what does not fit together is a finding."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from recognise.diagnostics import Diagnostic, did_you_mean
from recognise.interview.shape import CHOICE
from recognise.interview.values import as_fact_value
from recognise.model.interview import Choice, Dimension, InterviewTemplate, Question, Section, Skip
from recognise.model.rules import Cell, FactDef
from recognise.rulepack.cells import CellError, parse_cell
from recognise.rulepack.schema import Shape
from recognise.rulepack.shapes import check_shape, fault
from recognise.rulepack.yaml12 import Node, Parsed

_NO_CONDITION = ("text", "date", "note", "photo")
_ORDINAL = {"integer": None, "year": None, "months": "months"}


class TemplateReader:
    """Reads one file; faults are added to ``out``."""

    def __init__(self, parsed: Parsed, facts: Mapping[str, FactDef], out: list[Diagnostic]) -> None:
        assert parsed.root is not None
        self.file, self.root, self.facts, self.out = parsed.file, parsed.root, facts, out
        self.data: dict[str, Any] = parsed.root.plain()
        self.languages: tuple[str, ...] = tuple(self.data["languages"])
        self.asked: dict[str, Question] = {}
        self.repeats: dict[str, bool] = {}

    def read(self) -> InterviewTemplate:
        """The template; look at ``out`` before using it."""
        if "en" not in self.languages:
            self.fault("R406", "languages: English ('en') is missing", self.root.value["languages"])
        sections = tuple(self._section(node) for node in self.root.value["sections"].value)
        consent = self.data.get("consent") or {}
        for key in ("text", "consent"):
            node = self.root.get(key)
            self._texts(node.get("text") if node and key == "consent" else node)
        for language in self.data.get("verify") or {}:
            if language not in self.languages:
                self.fault(
                    "R103",
                    f"verify: '{language}' is not one of the languages of this template",
                    self.root.value["verify"].value[language],
                )
        return InterviewTemplate(
            id=self.data["id"],
            version=str(self.data["version"]),
            file=self.file,
            text=self.data["text"],
            languages=self.languages,
            sections=sections,
            structure=_structure(sections),
            dimensions=tuple(self._dimensions()),
            consent=consent.get("text", {}),
            consent_version=str(consent.get("version", "1")),
            verify=self.data.get("verify") or {},
            isco=str(self.data["isco"]) if "isco" in self.data else None,
        )

    def fault(self, code: str, message: str, node: Node, help: str | None = None) -> None:
        """Adds one error at a node."""
        fault(self.out, code, message, node.position, help)

    def _texts(self, node: Node | None) -> None:
        """Every text must exist in every language of the template, or one of two people would see nothing."""
        if node is None:
            return
        for language in self.languages:
            if language not in node.value:
                self.fault(
                    "R406",
                    f"the text is missing in '{language}'",
                    node,
                    "add the translation, or take the language off the list",
                )
        for language in node.value:
            if language not in self.languages:
                self.fault(
                    "R406", f"'{language}' is not one of the languages of this template", node.keys[language]
                )

    def _dimensions(self) -> list[Dimension]:
        found = []
        node = self.root.get("ratings")
        for name, one in (node.value if node else {}).items():
            anchors = [str(text) for text in one.value["anchors"].plain()]
            if len(anchors) != 5:
                self.fault(
                    "R102",
                    f"ratings.{name}: five anchor texts are needed, found {len(anchors)}",
                    one.value["anchors"],
                )
                continue
            first, second, third, fourth, fifth = anchors
            found.append(
                Dimension(
                    id=name, text=one.value["text"].value, anchors=(first, second, third, fourth, fifth)
                )
            )
        return found

    def _section(self, node: Node) -> Section:
        name = node.value["id"]
        data = {key: child.plain() for key, child in node.value.items() if key != "questions"}
        if name.value in self.repeats or name.value in self.asked:
            self.fault("R106", f"'{name.value}' is already used", name)
        repeat = "repeat" in data
        self.repeats[name.value] = repeat
        self._texts(node.get("text"))
        self._texts(node.get("repeat"))
        when = self._when(node.get("when"), None)
        questions = tuple(
            self._question(child, name.value, repeat) for child in node.value["questions"].value
        )
        return Section(
            id=name.value, text=data["text"], questions=questions, repeat=data.get("repeat"), when=when,
            guide=str(data.get("guide", "")), minutes=int(data.get("minutes", 0)),
        )  # fmt: skip

    def _question(self, node: Node, section: str, repeat: bool) -> Question:
        data: dict[str, Any] = node.plain()
        name = node.value["id"]
        if name.value in self.asked or name.value in self.repeats:
            self.fault("R106", f"'{name.value}' is already used", name)
        for key in ("text", "hint"):
            self._texts(node.get(key))
        choices = self._choices(node, data["type"])
        question = Question(
            id=name.value, type=data["type"], text=data["text"], section=section, answer=_answer_type(name.value, data, choices),
            hint=data.get("hint", {}), choices=choices, when=self._when(node.get("when"), section),
            fact=data.get("fact"), fact_type=self._fact(node, data, choices, repeat), element=data.get("element"),
            evidence=data.get("evidence", "stated"), why=str(data.get("why", "")),
            probes=tuple(str(one) for one in data.get("probes", ())), core=bool(data.get("core", False)),
            sensitive=bool(data.get("sensitive", False)), required=bool(data.get("required", False)),
            low=data.get("low"), high=data.get("high"), bank=data.get("bank"), position=node.position,
        )  # fmt: skip
        self.asked[name.value] = question
        return question

    def _choices(self, node: Node, type: str) -> tuple[Choice, ...]:
        given = node.get("choices")
        if type not in ("choice", "choices"):
            if given is not None:
                self.fault("R101", f"a question of type {type} has no choices", given)
            return ()
        if given is None:
            self.fault("R105", "missing 'choices'", node.value["type"])
            return ()
        if given.kind == "scalar":
            lists = self.root.get("lists")
            listed = lists.get(str(given.value)) if lists else None
            if listed is None:
                known = lists.value if lists else {}
                self.fault(
                    "R203",
                    f"there is no list '{given.value}' under 'lists'",
                    given,
                    did_you_mean(str(given.value), known),
                )
                return ()
            given = listed
        elif not check_shape(given, _CHOICES, "choices", self.out):
            return ()
        found: dict[str, Choice] = {}
        for one in given.value:
            self._texts(one.value["text"])
            value = str(one.value["value"].value)
            if value in found:
                self.fault("R106", f"the choice '{value}' is already used", one.value["value"])
            if not value or any(mark in value for mark in " |,'\""):
                self.fault("R103", f"choice '{value}': the value must be one word", one.value["value"])
            means = one.get("means")
            found[value] = Choice(
                value=value, text=one.value["text"].plain(), means=None if means is None else str(means.value)
            )
        return tuple(found.values())

    def _when(self, node: Node | None, section: str | None) -> tuple[Skip, ...]:
        found = []
        for name, cell in (node.value if node else {}).items():
            assert node is not None
            key = node.keys[name]
            asked = self.asked.get(name)
            if asked is None:
                self.fault(
                    "R204",
                    f"when: no earlier question has the id '{name}'",
                    key,
                    did_you_mean(name, self.asked),
                )
                continue
            if self.repeats.get(asked.section) and asked.section != section:
                self.fault("R204", f"when: '{name}' is asked once per round of another section", key)
                continue
            if asked.type in _NO_CONDITION:
                self.fault(
                    "R201",
                    f"when: '{name}' is a question of type {asked.type}; only numbers, choices, countries and yes/no decide",
                    key,
                )
                continue
            try:
                found.append(Skip(question=name, cell=_cell(cell, asked), position=cell.position))
            except CellError as error:
                fault(self.out, "R201", error.message, cell.position, error.help)
        return tuple(found)

    def _fact(
        self, node: Node, data: dict[str, Any], choices: tuple[Choice, ...], repeat: bool
    ) -> str | None:
        name = data.get("fact")
        if name is None:
            return None
        at = node.value["fact"]
        fact = self.facts.get(name)
        if fact is None:
            self.fault("R204", f"unknown fact '{name}'", at, did_you_mean(name, self.facts))
            return None
        if data.get("sensitive") or fact.sensitive:
            self.fault("R205", f"'{name}': a sensitive answer can never be a fact of the rules", at)
        if repeat:
            self.fault(
                "R205",
                f"'{name}': a question asked once per round cannot supply a fact",
                at,
                "ask it about the claimed qualification, outside of the repeat",
            )
        for choice in choices:
            if choice.means == "-":
                continue
            try:
                fact.encode(as_fact_value(choice.means or choice.value, fact.type))
            except ValueError as error:
                self.fault(
                    "R201",
                    f"choice '{choice.value}': {error}",
                    at,
                    'give the choice a `means:` (or `means: "-"` for unknown)',
                )
        return fact.type


_CHOICES = Shape("list", item=CHOICE)


def _cell(node: Node, asked: Question) -> Cell:
    return parse_cell(node.value, asked.answer)


def _answer_type(name: str, data: dict[str, Any], choices: tuple[Choice, ...]) -> FactDef:
    """The answer as the cell language sees it."""
    type = data["type"]
    if type in _ORDINAL:
        return FactDef(name=name, type="int", unit=_ORDINAL[type])
    if type == "yes_no":
        return FactDef(name=name, type="bool")
    if type == "date":
        return FactDef(name=name, type="date")
    if type in ("choice", "choices"):
        return FactDef(name=name, type="enum", values=tuple(choice.value for choice in choices))
    return FactDef(name=name, type="code")


def _structure(sections: tuple[Section, ...]) -> str:
    """SHA-256 of what a submission depends on: ids, types, choices, conditions, repeats - not the texts."""
    shape = [
        [
            section.id,
            section.repeat is not None,
            [(skip.question, skip.cell.text) for skip in section.when],
            [
                (
                    q.id,
                    q.type,
                    [c.value for c in q.choices],
                    [(s.question, s.cell.text) for s in q.when],
                    q.sensitive,
                )
                for q in section.questions
            ],
        ]
        for section in sections
    ]
    return hashlib.sha256(json.dumps(shape, sort_keys=True).encode()).hexdigest()
