"""Is a profession on a dated shortage list, and is it regulated in the host country? Pure look-ups, no exemption by itself."""

from __future__ import annotations

from typing import Any

from recognise.model.proposal import LawReference, ShortageFlag
from recognise.model.rules import RulePack
from recognise.rulepack.regulated import regulated_professions
from recognise.rulepack.shortage import ShortageEntry, ShortageList, shortage_lists

NONE_KNOWN = (
    "No source in this rule pack says that the profession is regulated here. That is not the same as unregulated: ask "
    "the competent authority or the assistance centre."
)


def shortage_flags(pack: RulePack, *, host: str, isco: str, as_of: str) -> tuple[ShortageFlag, ...]:
    """One flag a list (all its dated versions together) of a host country, at a decision date (ISO).

    ``ended``: no version in force names the profession, but an earlier one did; its dates are given.
    """
    series: dict[str, list[ShortageList]] = {}
    for one in shortage_lists(pack):
        if one.host == host:
            series.setdefault(one.series, []).append(one)
    return tuple(_flag(versions, isco, as_of) for _, versions in sorted(series.items()))


def _flag(versions: list[ShortageList], isco: str, as_of: str) -> ShortageFlag:
    ordered = sorted(versions, key=lambda one: one.valid_from)
    past = [one for one in ordered if one.valid_from <= as_of]
    for one in reversed(past):
        entry = one.find(isco)
        if entry is not None and one.in_force(as_of):
            return _of(one, entry, on_list=True)
        if entry is not None:
            return _of(one, entry, on_list=False, ended=True)
    return _of((past or ordered[:1])[-1], None, on_list=False)


def _of(
    one: ShortageList, entry: ShortageEntry | None, *, on_list: bool, ended: bool = False
) -> ShortageFlag:
    source = LawReference(cite=one.cite, url=one.url, consulted=one.consulted, verify=one.verify)
    return ShortageFlag(
        list=one.id,
        on_list=on_list,
        valid_from=one.valid_from,
        valid_to=one.ends,
        effect=one.effect,
        code=entry.code if entry else None,
        title=entry.shown if entry else None,
        ended=ended,
        source=source,
    )


def regulation_of(pack: RulePack, *, host: str, isco: str) -> dict[str, Any]:
    """How a profession is regulated in a host country: ``sectoral``, ``general`` or ``none_known`` (never "unregulated")."""
    found = [
        one for one in regulated_professions(pack) if host.split("-")[0] in one.hosts and isco in one.isco
    ]
    kinds = {one.kind for one in found}
    kind = "sectoral" if "sectoral" in kinds else "general" if "general" in kinds else "none_known"
    return {
        "kind": kind,
        "isco": isco,
        "host": host,
        "professions": [
            {
                "name": one.name,
                "articles": one.articles,
                "annex": one.annex,
                "file": one.file,
                "verify": one.verify,
            }
            for one in found
            if one.kind == kind
        ],
        "law": [
            {"cite": cite, "url": url} for cite, url in dict.fromkeys((one.cite, one.url) for one in found)
        ],
        "note": found[0].note if found else NONE_KNOWN,
    }
