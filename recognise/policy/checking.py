"""All checks of a pack in one run: tables and lists by the rule pack's room, interview templates by their own, four eyes by ours."""

from __future__ import annotations

from recognise.diagnostics import Diagnostic
from recognise.interview.template import read_template
from recognise.policy.four_eyes import new_spellings, unapproved
from recognise.rulepack.check import check_pack
from recognise.rulepack.doubts import Vocabulary, doubts
from recognise.rulepack.load import LoadedPack, kind_of


def check_everything(loaded: LoadedPack, *, as_of: str) -> list[Diagnostic]:
    """All findings of a pack, in the order of files and lines; what nobody has approved yet comes as notes."""
    found = [*check_pack(loaded, as_of=as_of), *unapproved(loaded), *_doubts(loaded)]
    for parsed in loaded.files.values():
        if kind_of(parsed.root) == "interview":
            known = {(one.code, one.position) for one in found}
            _, more = read_template(parsed, loaded.pack.facts)
            found += [one for one in more if (one.code, one.position) not in known]
    return sorted(found, key=Diagnostic.sort_key)


def _doubts(loaded: LoadedPack) -> list[Diagnostic]:
    """Spellings that may hold a slip: of those that nobody approved, or of all when there is no record."""
    new = new_spellings(loaded)
    if new is not None and not new:
        return []
    known = Vocabulary(loaded.pack.tables)
    roots = [loaded.files[table.file].root for table in loaded.pack.tables]
    return [one for root in roots if root is not None for one in doubts(root.get("terms"), known, new)]
