"""The shape of the source tree: file sizes, no imports that do not belong, no names of people's data in messages."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 400
ALLOWED: dict[str, str] = {
    "benchmarks/families/arabic_ethiopic.py": "wording of twenty certificates, drawn as they are printed",
    "benchmarks/families/ar_fa_ps_ur_eleventh.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/ar_fa_ps_ur_tenth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/ar_fa_ps_ur_ninth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/ar_fa_ps_ur_twelfth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/en_de_fr_kmr_eleventh.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/en_de_fr_kmr_tenth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/en_de_fr_kmr_ninth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/en_de_fr_kmr_twelfth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/es_pt_tr_so_eleventh.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/es_pt_tr_so_tenth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/es_pt_tr_so_ninth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/es_pt_tr_so_twelfth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/uk_ru_am_ti_eleventh.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/uk_ru_am_ti_tenth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/uk_ru_am_ti_ninth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
    "benchmarks/families/uk_ru_am_ti_twelfth.py": "wording of eight papers in two layouts and more, drawn as they are printed",
}
"""Path -> the reason why this file may be longer than LIMIT lines."""

SOURCES = sorted((ROOT / "recognise").rglob("*.py"))
EVERYWHERE = [
    *SOURCES,
    *sorted(path for room in ("tests", "samples", "benchmarks") for path in (ROOT / room).rglob("*.py")),
]
FORBIDDEN = {
    "unidecode": "GPL; use anyascii",
    "transliterate": "GPL; use translitua",
    "fitz": "AGPL; use pypdfium2 or pdfplumber",
    "pymupdf": "AGPL; use pypdfium2 or pdfplumber",
    "requests": "nothing is fetched at run time",
    "httpx": "nothing is fetched at run time",
    "aiohttp": "nothing is fetched at run time",
    "urllib.request": "nothing is fetched at run time",
    "http.client": "nothing is fetched at run time",
    "fpdf": "only samples/maker draws PDFs with it",
    "pickle": "a file must not be able to run code",
    "tests": "the package does not know its tests",
    "samples": "the package does not know the script that draws the samples",
}
HEAVY = {
    "pdfplumber",
    "cv2",
    "onnxruntime",
    "tesserocr",
    "rapidocr",
    "sqlalchemy",
    "jinja2",
    "openpyxl",
    "pyxform",
    "weasyprint",
}


def imports(tree: ast.AST) -> set[str]:
    """Every absolute module name imported anywhere under ``tree``."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def at_import(tree: ast.Module) -> set[str]:
    """Modules imported when the file itself is imported: not inside functions, not for type checkers only."""
    body = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    return imports(ast.Module(body=list(body), type_ignores=[]))


def heads(names: set[str]) -> set[str]:
    return {name.split(".")[0] for name in names}


@pytest.mark.parametrize("path", EVERYWHERE, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_too_long(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LIMIT or name in ALLOWED, f"{name} has {lines} lines: split it"


def test_the_list_of_long_files_is_true() -> None:
    for name, reason in ALLOWED.items():
        assert reason.strip()
        assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) > LIMIT, (
            f"{name} fits now: take it off the list"
        )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_forbidden_import(path: Path) -> None:
    names = imports(ast.parse(path.read_text(encoding="utf-8")))
    wrong = {
        name: why
        for name, why in FORBIDDEN.items()
        if name in names or any(n.startswith(f"{name}.") for n in names)
    }
    assert not wrong


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_heavy_libraries_are_imported_where_they_are_used(path: Path) -> None:
    assert not heads(at_import(ast.parse(path.read_text(encoding="utf-8")))) & HEAVY


def test_this_test_sees_what_it_forbids() -> None:
    assert "requests" in imports(ast.parse("def f():\n    import requests\n"))
    assert "urllib.request" in imports(ast.parse("from urllib import request\n"))
    assert heads(at_import(ast.parse("import cv2\n"))) & HEAVY
    assert not at_import(ast.parse("def f():\n    import cv2\n"))


def test_the_project_text_names_no_place_of_work() -> None:
    """Texts are for users and maintainers: no path of the machine a file was written on."""
    texts = [
        path
        for kind in ("*.md", "*.py", "*.yaml")
        for room in ("docs", "recognise", "rules", "samples")
        for path in (ROOT / room).rglob(kind)
    ]
    wrong = [str(path.relative_to(ROOT)) for path in texts if "/work/" in path.read_text(encoding="utf-8")]
    assert not wrong
