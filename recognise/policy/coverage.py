"""How much the pack knows: countries, rows, sources by age, and the share that a person still has to check."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from recognise.model.rules import RulePack, Table
from recognise.rulepack.regions import region_of


@dataclass(slots=True)
class Coverage:
    """Counts over the level tables of a pack."""

    countries: int = 0
    rows: int = 0
    spellings: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    read: int = 0
    verify: int = 0
    hosts: tuple[str, ...] = ()
    sources: Counter[str] = field(default_factory=Counter)
    consulted: Counter[str] = field(default_factory=Counter)
    regions: dict[str, Counter[str]] = field(default_factory=dict)
    per_country: list[tuple[str, int, int, int]] = field(default_factory=list)


def coverage(pack: RulePack) -> Coverage:
    """Counts countries, rows, spellings, sources and open checks."""
    found = Coverage(hosts=tuple(table.id for table in pack.of_kind("host")))
    for table in pack.of_kind("level"):
        found.countries += 1
        found.rows += len(table.rows)
        read, verify = _sources(table, found)
        words = sum(len(some) for by in table.terms.values() for some in by.values())
        found.spellings += words
        for by in table.terms.values():
            found.languages.update({language or "und": len(some) for language, some in by.items()})
        region = found.regions.setdefault(region_of(table.id), Counter())
        region.update(countries=1, rows=len(table.rows), read=read, verify=verify)
        found.per_country.append((table.id, len(table.rows), read, verify))
    return found


def _sources(table: Table, found: Coverage) -> tuple[int, int]:
    """Rows with a source somebody read, and rows with something left to check."""
    read = verify = 0
    for law in table.laws.values():
        found.sources[urlsplit(law.url).hostname or "no address" if law.url else "no address"] += 1
        found.consulted[(law.consulted or "not read")[:7]] += 1
    for row in table.rows:
        laws = [table.laws[key] for key in row.law if key in table.laws]
        has_read = any(law.consulted and not law.verify for law in laws)
        read += has_read
        verify += bool(row.verify) or not has_read
    found.read += read
    found.verify += verify
    return read, verify
