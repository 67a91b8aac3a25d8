"""What the how-to pages promise, done step by step on a copy of the pack."""

from __future__ import annotations

import re
import shutil
from functools import lru_cache
from pathlib import Path

import pytest

from recognise.policy.cases import PastCase
from recognise.policy.impact import impact
from recognise.policy.testing import run_tests
from recognise.rulepack.check import check_pack
from recognise.rulepack.diff import diff_packs
from recognise.rulepack.load import load
from recognise.rulepack.locate import bundled

ROOT = Path(__file__).resolve().parents[2]
LAW = '  newact: {cite: "Example act, art. 1", consulted: 2026-11-24, from: 2025-01-01, to: 2027-12-31, extends: mille24}\n'


@lru_cache
def text_of_italy():
    return (bundled() / "exemptions" / "ITA-health.yaml").read_text("utf-8")


def _pack(folder: Path, italy: str):
    (folder / "exemptions").mkdir(parents=True)
    for name in ("facts.yaml", "conditions.yaml"):
        shutil.copy(bundled() / name, folder / name)
    (folder / "exemptions" / "ITA-health.yaml").write_text(italy, "utf-8")
    return load(folder)


def _extended(*, with_law: bool) -> str:
    text = text_of_italy().replace(
        "valid: {from: 2022-03-22, to: 2024-12-31}", "valid: {from: 2022-03-22, to: 2027-12-31}"
    )
    if with_law:
        text = re.sub(r"(  mille24: .*\n)", rf"\1{LAW}", text).replace(
            "[dl21, dl16, mille24]", "[dl21, dl16, mille24, newact]"
        )
    assert text != text_of_italy()
    return text


def test_an_extension_without_its_act_is_refused(tmp_path):
    found = check_pack(_pack(tmp_path / "mine", _extended(with_law=False)), as_of="2026-11-24")
    assert [one.code for one in found if one.severity == "error"] == ["R403"]
    assert "from 2025-01-01" in next(one.message for one in found if one.code == "R403")


def test_an_extension_with_its_act_fails_the_tests_that_say_it_ended(tmp_path):
    loaded = _pack(tmp_path / "mine", _extended(with_law=True))
    assert [one for one in check_pack(loaded, as_of="2026-11-24") if one.severity == "error"] == []
    assert run_tests(loaded.pack).failed == 3


def test_diff_and_impact_see_the_extension_whatever_the_folders_are_called(tmp_path):
    before = _pack(tmp_path / "old", text_of_italy()).pack
    after = _pack(tmp_path / "new" / "rules", _extended(with_law=True)).pack
    regions = [region.sentence for one in diff_packs(before, after) for region in one.regions]
    assert regions and all("2025-01-01..2027-12-31" in sentence for sentence in regions)
    facts = {"host": "ITA", "country": "UKR", "isco": "2221", "eqpr": True, "status": "temporary_protection",
             "workplace": "health_or_social_care", "isced": 6}  # fmt: skip
    cases = [PastCase("1", facts), PastCase("2", {**facts, "country": "NGA"})]
    found = impact(before, after, cases, as_of="2026-06-01")
    assert [(one.case, one.before, one.after) for one in found.changes] == [
        ("1", "ITA-FOREIGN", "ITA-UA-EQPR; ITA-FOREIGN")
    ]
    assert impact(before, before, cases, as_of="2026-06-01").changes == []


@pytest.mark.parametrize(
    "name",
    ["write-a-rule", "add-a-country", "edit-in-excel", "extend-an-exemption", "see-what-a-change-does"],
)
def test_the_pages_name_commands_that_exist(name):
    from recognise.cli.rules import COMMANDS

    text = (ROOT / "docs" / "how-to" / f"{name}.md").read_text("utf-8")
    used = set(re.findall(r"recognise rules ([a-z]+)", text))
    assert used and used <= set(COMMANDS)
    for link in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / "docs" / "how-to" / link).exists()
