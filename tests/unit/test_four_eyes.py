"""The record of an approval: what differs is named with its line, what cannot matter is not, and who must approve."""

from __future__ import annotations

import json
import shutil

import pytest
from click.testing import CliRunner

from recognise.cli.rules.approve import approve
from recognise.cli.rules.check import check
from recognise.cli.rules.test import test as run
from recognise.errors import RulePackError
from recognise.policy.four_eyes import unapproved
from recognise.report.build import approval_words
from recognise.rulepack.approval import FILE, read_approval
from recognise.rulepack.load import load, load_pack
from recognise.rulepack.locate import bundled

NAMES = (
    "recognise: pack/1\nid: mine\nversion: 1\neffective: 2026-12-01\nauthor: desk A\napprover: {approver}\n"
)


@pytest.fixture
def pack(tmp_path, monkeypatch):
    """A small whole pack that is approved."""
    monkeypatch.setenv("RECOGNISE_CACHE", str(tmp_path / "cache"))
    root = tmp_path / "rules"
    for name in ("facts.yaml", "conditions.yaml", "systems/SYR.yaml", "systems/ALB.yaml", "reading/en.yaml"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(bundled() / name, root / name)
    (root / "pack.yaml").write_text(NAMES.format(approver="desk B"), "utf-8")
    done = CliRunner().invoke(approve, [str(root)])
    assert done.exit_code == 0, done.output
    return root


def _edit(root, name, old, new):
    path = root / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def _found(root):
    return [(str(one.position).split("/", 1)[1], one.message) for one in unapproved(load(root))]


def test_as_approved_nothing_differs(pack):
    assert _found(pack) == []
    found = load_pack(pack).approval
    assert found is not None and (found.state, found.approver, found.effective) == (
        "approved",
        "desk B",
        "2026-12-01",
    )
    assert approval_words(found) == "approved by desk B, written by desk A, in use from 2026-12-01"


def test_comments_layout_tests_and_words_on_papers_are_free(pack):
    _edit(pack, "systems/SYR.yaml", "recognise: level/1", "# a remark\nrecognise:   level/1")
    _edit(
        pack,
        "systems/SYR.yaml",
        "\ntests:\n",
        "\ntests:\n  - {case: {title: no such title}, expect: {none: true}}\n",
    )
    _edit(pack, "reading/en.yaml", "recognise: lexicon/1", "note: more words\nrecognise: lexicon/1")
    before = load(pack).pack.digest
    assert _found(pack) == []
    found = load_pack(pack)
    assert found.digest == before and found.approval is not None and found.approval.state == "approved"


def test_a_wrong_letter_in_a_spelling_is_named_with_its_place(pack):
    term = "secondary school certificate"
    _edit(pack, "systems/ALB.yaml", term, term.replace("certificate", "certifcate"))
    (new, gone) = unapproved(load(pack))
    if "gone" in new.message:
        new, gone = gone, new
    assert "spelling '" in new.message and "certifcate' is new since version 1 was approved" in new.message
    line = (pack / "systems" / "ALB.yaml").read_text("utf-8").splitlines()[new.position.line - 1]
    assert "certifcate" in line[new.position.column - 1 :]
    assert gone.message.endswith("a spelling is gone since version 1 was approved")
    found = load_pack(pack).approval
    assert found is not None and found.state == "changed"
    assert approval_words(found) == "changed since version 1; nobody has approved the changes"


def test_a_doubtful_spelling_is_a_warning_until_it_is_approved(pack):
    _edit(
        pack,
        "systems/ALB.yaml",
        "vocational qualification certificate",
        "vocational qualification cetrificate",
    )
    before = CliRunner().invoke(check, [str(pack)])
    assert "warning[R211 rare-word]" in before.output and "'cetrificate' stands only here" in before.output
    assert before.output.count("R211") == 1
    _edit(pack, "pack.yaml", "version: 1", "version: 2")
    assert CliRunner().invoke(approve, [str(pack)]).exit_code == 0
    assert "R211" not in CliRunner().invoke(check, [str(pack), "--notes"]).output


def test_rows_laws_files_and_names_are_named(pack):
    _edit(pack, "systems/SYR.yaml", "then: {isced: 6", "then: {isced: 5")
    _edit(pack, "pack.yaml", "version: 1", "version: 2")
    (pack / "systems" / "ALB.yaml").rename(pack / "systems" / "ALB-new.yaml")
    messages = [message for _, message in _found(pack)]
    assert "version is '2'; the record says '1'" in messages
    assert "the file is new since version 1 was approved" in messages
    assert "the file is gone since version 1 was approved" in messages
    assert any(one.startswith("rows.SYR-") and "has changed since" in one for one in messages)


def test_a_single_file_is_held_against_the_record_of_its_pack(pack):
    _edit(pack, "systems/SYR.yaml", "then: {isced: 6", "then: {isced: 5")
    one = load(pack / "systems" / "SYR.yaml", facts_from=pack)
    assert len(unapproved(one)) == 1
    assert unapproved(load(pack / "systems" / "ALB.yaml", facts_from=pack)) == []


def test_check_says_how_many_and_strict_tests_fail(pack):
    _edit(pack, "systems/SYR.yaml", "review_by: 2027", "review_by: 2028")
    shown = CliRunner().invoke(check, [str(pack)])
    assert shown.exit_code == 0 and "not approved yet: 1 change in 1 file; --notes lists them" in shown.output
    assert CliRunner().invoke(run, [str(pack)]).exit_code == 0
    strict = CliRunner().invoke(run, [str(pack), "--strict"])
    assert strict.exit_code == 1 and "error[R411 not-approved]: review_by has changed since" in strict.output


def test_approving_again_needs_a_new_version_and_two_people(pack):
    _edit(pack, "systems/SYR.yaml", "review_by: 2027", "review_by: 2028")
    again = CliRunner().invoke(approve, [str(pack)])
    assert isinstance(again.exception, RulePackError) and "raise `version`" in str(again.exception)
    _edit(pack, "pack.yaml", "version: 1", "version: 2")
    tried = CliRunner().invoke(approve, [str(pack), "--dry-run"])
    assert tried.exit_code == 0 and "review_by has changed" in tried.output
    assert _found(pack) != []
    assert CliRunner().invoke(approve, [str(pack)]).exit_code == 0
    assert _found(pack) == []
    _edit(pack, "pack.yaml", "approver: desk B", "approver: desk A")
    alone = CliRunner().invoke(approve, [str(pack)])
    assert isinstance(alone.exception, RulePackError)
    assert [one.code for one in alone.exception.diagnostics] == ["R407"]


def test_what_waits_for_an_approver_can_only_be_published(pack):
    _edit(pack, "pack.yaml", "approver: desk B", "approver: pending")
    refused = CliRunner().invoke(approve, [str(pack)])
    assert isinstance(refused.exception, RulePackError) and "approver: pending" in str(refused.exception)
    assert CliRunner().invoke(approve, [str(pack), "--publish"]).exit_code == 0
    found = load_pack(pack).approval
    assert found is not None and (found.state, found.approver) == ("published", None)
    assert "no authority has approved" in approval_words(found)


def test_failing_and_missing_tests_stand_in_the_way(pack):
    _edit(pack, "systems/SYR.yaml", "then: {isced: 6", "then: {isced: 5")
    _edit(pack, "pack.yaml", "version: 1", "version: 2")
    refused = CliRunner().invoke(approve, [str(pack)])
    assert isinstance(refused.exception, RulePackError)
    assert "R501" in {one.code for one in refused.exception.diagnostics}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": "recognise/approval/1"}'])
def test_a_broken_record_is_said_and_never_taken_for_an_approval(pack, text):
    (pack / FILE).write_text(text, "utf-8")
    with pytest.raises(RulePackError, match="approval.json"):
        load_pack(pack)


def test_without_a_record_nothing_is_said(pack):
    (pack / FILE).unlink()
    _edit(pack, "systems/SYR.yaml", "then: {isced: 6", "then: {isced: 5")
    assert _found(pack) == []
    found = load_pack(pack).approval
    assert found is not None and found.state == "no_record"


def test_the_shipped_pack_is_on_record_as_published_and_by_nobody_approved():
    """After a change of the rules: `recognise rules approve rules --publish` (comments and tests need none)."""
    assert [str(one.message) for one in unapproved(load(bundled()))] == []
    record = read_approval(bundled())
    assert record is not None and record.approver is None
    assert load_pack(bundled()).approval.state == "published"
    assert json.loads((bundled() / FILE).read_text("utf-8"))["content"] == record.content
