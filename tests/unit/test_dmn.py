"""DMN 1.3: every shipped table goes out valid, and comes back unchanged; edits come back; the rest is refused with its line."""

from __future__ import annotations

import importlib.util
import random
import re
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from recognise.errors import InputError
from recognise.rulepack.cells import parse_cell
from recognise.rulepack.dmn import DMN, OURS, flat_row, from_dmn, to_dmn
from recognise.rulepack.dmn_feel import to_feel
from recognise.rulepack.load import load
from recognise.rulepack.locate import bundled
from recognise.rulepack.sheets.flatten import flatten
from recognise.rulepack.sheets.merge import merge

ORDER = {
    "definitions": ["description", "extensionElements", "inputData", "decision"],
    "decision": ["description", "extensionElements", "variable", "informationRequirement", "decisionTable"],
    "decisionTable": ["input", "output", "annotation", "rule"],
    "rule": ["description", "extensionElements", "inputEntry", "outputEntry", "annotationEntry"],
    "input": ["extensionElements", "inputExpression", "inputValues"],
    "inputEntry": ["description", "text"],
}


@lru_cache
def loaded():
    return load(bundled())


def _table(name="SYR"):
    return next(table for table in loaded().pack.tables if table.id == name)


def _exported(name="SYR"):
    return to_dmn(_table(name), loaded().pack.facts).decode()


def test_every_table_comes_back_byte_for_byte():
    pack = loaded().pack
    for table in pack.tables:
        text = loaded().files[table.file].text
        merged = merge(text, table.file, table.kind, from_dmn(to_dmn(table, pack.facts), pack.facts))
        assert (merged.problems, merged.changes) == ([], []), table.id
        assert merged.text == text


def test_flat_rows_are_those_of_the_file():
    for table in loaded().pack.tables:
        flat = flatten(loaded().files[table.file].root)
        assert {row.id: flat_row(row) for row in table.rows} == flat.rows


def test_conditions_and_outputs_survive_without_what_we_added():
    """The S-FEEL alone, our extension elements removed, means the same as the rule file."""
    pack = loaded().pack
    for table in pack.tables:
        root = ET.fromstring(to_dmn(table, pack.facts))
        for rule in root.iter(f"{{{DMN}}}rule"):
            rule.remove(rule.find(f"{{{DMN}}}extensionElements"))
        sheet = from_dmn(ET.tostring(root), pack.facts)
        assert sheet.problems == []
        for row in table.rows:
            cells = {path: cell.text for path, cell in sheet.rows[row.id].items()}
            for condition in row.when:
                fact = pack.facts[condition.fact]
                found = parse_cell(cells.pop(("when", condition.fact)), fact)
                assert to_feel(found, fact) == to_feel(condition.cell, fact), (row.id, condition.fact)
            wanted = {p: t for p, t in flat_row(row).items() if p[0] in ("id", "then", "law", "valid") and t}
            assert {p: t for p, t in cells.items() if p[0] != "text" and t} == wanted


def test_elements_stand_in_the_order_of_the_standard():
    for table in loaded().pack.tables:
        for element in ET.fromstring(to_dmn(table, loaded().pack.facts)).iter():
            order = ORDER.get(element.tag.removeprefix(f"{{{DMN}}}"))
            if order:
                places = [order.index(child.tag.removeprefix(f"{{{DMN}}}")) for child in element]
                assert places == sorted(places)


def test_valid_against_the_omg_schema():
    spec = importlib.util.find_spec("SpiffWorkflow")  # its wheel carries the OMG files; ours does not
    if spec is None or spec.origin is None:
        pytest.skip("DMN13.xsd is not here: it comes with the package SpiffWorkflow")
    from lxml import etree

    xsd = Path(spec.origin).parent / "dmn" / "parser" / "schema" / "DMN13.xsd"
    schema = etree.XMLSchema(etree.parse(str(xsd)))
    for table in loaded().pack.tables:
        schema.assertValid(etree.fromstring(to_dmn(table, loaded().pack.facts)))


def test_the_file_says_what_it_loses():
    text = _exported("ITA-HEALTH")
    assert "an unknown fact is neither true nor false" in text
    for law in _table("ITA-HEALTH").laws.values():
        assert f'key="{law.key}"' in text
    assert text.count(f"<{'recognise'}:test>") == len(_table("ITA-HEALTH").tests)


def _merged(name, data):
    table = _table(name)
    sheet = from_dmn(data.encode(), loaded().pack.facts, file="t.dmn")
    assert sheet.problems == []
    return merge(loaded().files[table.file].text, table.file, table.kind, sheet)


def test_an_edit_in_a_modeller_reaches_the_file():
    data = _exported("ITA-HEALTH")
    merged = _merged("ITA-HEALTH", data.replace('"2211", "2212"', '"2211"', 1))
    assert merged.problems == []
    assert len(merged.changes) == 1 and "when.isco" in merged.changes[0]


def test_an_edited_window_reaches_the_file():
    data = re.sub(
        r'\[date\("([\d-]+)"\)\.\.date\("[\d-]+"\)\]',
        r'[date("\1")..date("2031-05-31")]',
        _exported("ITA-HEALTH"),
        count=1,
    )
    merged = _merged("ITA-HEALTH", data)
    assert [change.rsplit(" ", 1)[1] for change in merged.changes] == ["2031-05-31"]


def test_a_foreign_table_is_read():
    data = f"""<definitions xmlns="{DMN}" id="d" name="d" namespace="x"><decision id="a" name="a">
    <decisionTable hitPolicy="UNIQUE"><input><inputExpression typeRef="string"><text>title</text></inputExpression></input>
    <input><inputExpression><text>duration_months</text></inputExpression></input><output name="isced"/><annotation name="row"/>
    <rule><inputEntry><text>"bachelor", "licence"</text></inputEntry><inputEntry><text>(35..48)</text></inputEntry>
    <outputEntry><text>6</text></outputEntry><annotationEntry><text>X-1</text></annotationEntry></rule>
    </decisionTable></decision></definitions>"""
    sheet = from_dmn(data.encode(), loaded().pack.facts)
    assert sheet.problems == []
    cells = {".".join(path): cell.text for path, cell in sheet.rows["X-1"].items()}
    assert cells == {
        "when.title": "bachelor | licence",
        "when.duration_months": "36..47",
        "then.isced": "6",
        "id": "X-1",
    }


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('hitPolicy="COLLECT"', 'hitPolicy="PRIORITY"', "hit policy PRIORITY"),
        ('hitPolicy="COLLECT"', 'hitPolicy="COLLECT" aggregation="SUM"', "hit policy COLLECT SUM"),
        ("<text>isco</text>", "<text>shoe_size</text>", "'shoe_size' is not a fact"),
        ('"2211", "2212"', '"2211" + "2212"', "not of the subset"),
        ('"2211", "2212"', "contains(?, 2)", "not of the subset"),
        ('"2211", "2212"', "2211", "isco is of type string"),
        ("<text>true</text>", "<text>1.5</text>", "only whole numbers"),
        ('<text>"temporary_practice"</text>', '<text>["a"]</text>', "not of the subset"),
    ],
)  # fmt: skip
def test_refuses_with_the_line(before, after, said):
    data = _exported("ITA-HEALTH")
    assert before in data
    line = data[: data.index(before)].count("\n") + 1
    problems = from_dmn(data.replace(before, after, 1).encode(), loaded().pack.facts, file="t.dmn").problems
    assert any(said in problem for problem in problems), problems
    named = int(problems[0].split(":")[1])
    assert abs(named - line) <= 2


def test_a_condition_of_the_whole_file_cannot_be_changed():
    data = _exported("SYR").replace('<text>"SYR"</text>', '<text>"IRQ"</text>', 1)
    problems = from_dmn(data.encode(), loaded().pack.facts, file="t.dmn").problems
    assert len(problems) == 1 and "condition of the whole file" in problems[0]


@pytest.mark.parametrize(
    "data",
    [
        b"", b"not xml", b"<a/>", b"<definitions/>", f'<definitions xmlns="{DMN}"/>'.encode(),
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', b"<a>" * 60 + b"</a>" * 60,
        f'<definitions xmlns="{DMN}" xmlns:r="{OURS}"><decision name="x"><literalExpression/></decision></definitions>'.encode(),
    ],
)  # fmt: skip
def test_other_files_are_refused(data):
    with pytest.raises(InputError):
        from_dmn(data, loaded().pack.facts)


@pytest.mark.parametrize("annotation", ["", "SYR-licence-3"])
def test_rows_need_ids_of_their_own(annotation):
    root = ET.fromstring(_exported("SYR"))
    rules = list(root.iter(f"{{{DMN}}}rule"))
    rules[0].remove(rules[0].find(f"{{{DMN}}}extensionElements"))
    rules[0].find(f"{{{DMN}}}annotationEntry/{{{DMN}}}text").text = annotation or None
    other = rules[1].find(f"{{{DMN}}}annotationEntry/{{{DMN}}}text")
    other.text = annotation or other.text
    problems = from_dmn(ET.tostring(root), loaded().pack.facts).problems
    assert len(problems) == 1 and (
        "already used" in problems[0] if annotation else "no row id" in problems[0]
    )


def test_damaged_files_are_refused_or_read_never_a_crash():
    rng, data = random.Random(4), _exported("ITA-HEALTH").encode()
    refused = 0
    for _ in range(300):
        hurt = bytearray(data)
        at = rng.randrange(len(hurt))
        hurt[at : at + rng.randint(0, 3)] = bytes(rng.choices(b'<>/"a1 .()', k=rng.randint(1, 3)))
        try:
            from_dmn(bytes(hurt), loaded().pack.facts)
        except InputError:
            refused += 1
    assert refused > 30


@pytest.mark.parametrize("encoding", ["utaf-8", "utf-32", "rot13"])
def test_encodings_that_cannot_be_read_are_refused(encoding):
    data = _exported("SYR").replace("encoding='utf-8'", f"encoding='{encoding}'")
    with pytest.raises(InputError):
        from_dmn(data.encode(), loaded().pack.facts)


def test_a_broken_base_means_nothing():
    data = _exported("ITA-HEALTH")
    broken = data.replace('path="when.workplace">health_or_social_care', 'path="when.workplace">health', 1)
    assert broken != data
    assert from_dmn(broken.encode(), loaded().pack.facts).problems == []


def test_a_table_of_another_hit_policy_is_not_mixed_in():
    table = _table()
    text = loaded().files[table.file].text
    sheet = from_dmn(
        _exported().replace('hitPolicy="UNIQUE"', 'hitPolicy="FIRST"').encode(), loaded().pack.facts
    )
    merged = merge(text, table.file, table.kind, sheet)
    assert merged.problems == ["the table is to be read as 'first', but the file says hit: unique"]
    same = from_dmn(
        _exported().replace('hitPolicy="UNIQUE"', 'hitPolicy="ANY"').encode(), loaded().pack.facts
    )
    assert merge(text, table.file, table.kind, same).problems == []
