"""The reference page of all codes, made from the catalogue. ``python -m recognise.diagnostics.page > docs/reference/errors.md``."""

from __future__ import annotations

from recognise.diagnostics.catalogue import CATALOGUE

FAMILIES = {
    "R0": "Rule files: reading YAML", "R1": "Rule files: shape", "R2": "Rule files: words, codes and cells",
    "R3": "Rule files: logic of tables", "R4": "Rule files: dates and law", "R5": "Rule files: tests",
    "E1": "Documents handed in", "E2": "Reading", "I": "Interviews", "B": "Batches", "C": "Settings",
    "D": "Missing programs", "S": "Files of results", "U": "Usage", "X": "Faults of recognise itself",
}  # fmt: skip


def errors_page() -> str:
    """Markdown: every code with what it means, why it matters and how to mend it."""
    lines = [
        "# Messages and their codes",
        "",
        "Made from the catalogue by `python -m recognise.diagnostics.page`; `recognise explain CODE` prints one entry.",
        "Codes are never renumbered and never reused.",
    ]
    last = ""
    for code, doc in sorted(CATALOGUE.items(), key=lambda pair: _order(pair[0])):
        family = next((name for start, name in FAMILIES.items() if code.startswith(start)), "Others")
        if family != last:
            lines += ["", f"# {family}"]
            last = family
        lines += [
            "",
            f"## {code} {doc.name}",
            "",
            doc.what,
            f"*Why it matters:* {doc.why}",
            f"*What to do:* {doc.fix}",
        ]
    return "\n".join(lines) + "\n"


def _order(code: str) -> tuple[int, str]:
    starts = list(FAMILIES)
    return next((n for n, start in enumerate(starts) if code.startswith(start)), len(starts)), code


if __name__ == "__main__":
    print(errors_page(), end="")
