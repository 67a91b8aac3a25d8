"""All checks of a pack in one run: tables and lists by the rule pack's room, interview templates by their own."""

from __future__ import annotations

from recognise.diagnostics import Diagnostic
from recognise.interview.template import read_template
from recognise.policy.four_eyes import unapproved
from recognise.rulepack.check import check_pack
from recognise.rulepack.load import LoadedPack, kind_of


def check_everything(loaded: LoadedPack, *, as_of: str) -> list[Diagnostic]:
    """All findings of a pack, in the order of files and lines; what nobody has approved yet comes as notes."""
    found = [*check_pack(loaded, as_of=as_of), *unapproved(loaded)]
    for parsed in loaded.files.values():
        if kind_of(parsed.root) == "interview":
            known = {(one.code, one.position) for one in found}
            _, more = read_template(parsed, loaded.pack.facts)
            found += [one for one in more if (one.code, one.position) not in known]
    return sorted(found, key=Diagnostic.sort_key)
