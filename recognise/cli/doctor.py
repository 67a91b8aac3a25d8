"""`recognise doctor`."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from dataclasses import dataclass

import click

from recognise.cli.options import format_option, rules_option

LANGUAGES = (
    "eng",
    "fra",
    "deu",
    "spa",
    "por",
    "tur",
    "ukr",
    "rus",
    "ara",
    "fas",
    "pus",
    "tir",
    "amh",
    "kmr",
    "urd",
    "osd",
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: ``ok``, ``warn`` (works, but worse) or ``missing``."""

    name: str
    state: str
    detail: str
    mend: str = ""


@click.command()
@rules_option
@format_option("text", "json")
@click.pass_context
def doctor(context: click.Context, rules_at: str | None, form: str) -> None:
    """Say what is missing on this machine, and the command that mends it. Exit code 4 when something needed is missing.

    Example: recognise doctor
    """
    checks = [_python(), *_tesseract(), _fast_engine(), *_libraries(), _fonts(), _rules(rules_at)]
    if form == "json":
        import json

        click.echo(
            json.dumps(
                [{"name": c.name, "state": c.state, "detail": c.detail, "mend": c.mend} for c in checks]
            )
        )
    else:
        for check in checks:
            click.echo(f"{check.state:8} {check.name:22} {check.detail}")
            if check.mend:
                click.echo(f"{'':8} -> {check.mend}")
    context.exit(4 if any(c.state == "missing" for c in checks) else 0)


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check("Python", "ok", version)


def _tesseract() -> list[Check]:
    program = shutil.which("tesseract")
    if program is None:
        return [
            Check(
                "Tesseract",
                "missing",
                "not installed",
                "sudo apt-get install tesseract-ocr   (or: ./run setup)",
            )
        ]
    listed = subprocess.run(
        [program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False
    )
    present = set(listed.stdout.split()) | set(listed.stderr.split())
    lacking = [code for code in LANGUAGES if code not in present]
    version = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=20, check=False)
    first = (version.stdout or version.stderr).splitlines()[:1]
    found = [Check("Tesseract", "ok", first[0] if first else program)]
    if lacking:
        packages = " ".join(f"tesseract-ocr-{code}" for code in lacking)
        found.append(
            Check(
                "Tesseract languages",
                "missing",
                f"no data for {', '.join(lacking)}",
                f"sudo apt-get install {packages}",
            )
        )
    else:
        found.append(Check("Tesseract languages", "ok", f"all {len(LANGUAGES)} present"))
    return found


def _fast_engine() -> Check:
    lacking = [
        name for name in ("tesserocr", "rapidocr", "onnxruntime") if importlib.util.find_spec(name) is None
    ]
    if lacking:
        detail = f"{', '.join(lacking)} not installed: the page engine (slower, reads worse) is used"
        return Check("Line engine", "warn", detail, f"pip install {' '.join(lacking)}")
    return Check("Line engine", "ok", "text detector and line recogniser present")


def _libraries() -> list[Check]:
    needed = (
        "pdfplumber",
        "pypdfium2",
        "PIL",
        "pytesseract",
        "cv2",
        "zxingcpp",
        "rapidfuzz",
        "jinja2",
        "openpyxl",
        "pyxform",
    )
    lacking = [name for name in needed if importlib.util.find_spec(name) is None]
    if lacking:
        return [
            Check(
                "Libraries",
                "missing",
                f"not installed: {', '.join(lacking)}",
                "pip install --upgrade recognise",
            )
        ]
    return [Check("Libraries", "ok", f"{len(needed)} present")]


def _fonts() -> Check:
    program = shutil.which("fc-list")
    if program is None:
        return Check(
            "Fonts",
            "warn",
            "cannot be listed (fontconfig is not installed)",
            "sudo apt-get install fontconfig fonts-noto-core",
        )
    lacking = []
    for language in ("ar", "am", "uk", "fa"):
        listed = subprocess.run(
            [program, f":lang={language}", "family"], capture_output=True, text=True, timeout=20, check=False
        )
        if not listed.stdout.strip():
            lacking.append(language)
    if lacking:
        return Check(
            "Fonts",
            "warn",
            f"no font for {', '.join(lacking)}: reports will show boxes",
            "sudo apt-get install fonts-noto-core",
        )
    return Check("Fonts", "ok", "Arabic, Ethiopic and Cyrillic covered")


def _rules(rules_at: str | None) -> Check:
    from recognise.errors import RecogniseError
    from recognise.rulepack.load import load_pack
    from recognise.rulepack.locate import pack_path

    try:
        folder, origin = pack_path(rules_at)
        pack = load_pack(folder)
    except RecogniseError as error:
        return Check("Rule pack", "missing", error.message, "recognise rules check")
    rows = sum(len(table.rows) for table in pack.tables)
    return Check(
        "Rule pack", "ok", f"{len(pack.tables)} tables, {rows} rows, digest {pack.digest[:12]} ({origin})"
    )
