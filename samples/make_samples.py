"""Make the papers of the sample cases again: ``python samples/make_samples.py`` from the root of the checkout.

Needs Pillow with raqm, numpy, fpdf2 and the Debian packages fonts-dejavu-core and fonts-noto-core; users of the
samples need none of it, since the results are kept beside this script. Case files and interviews are written by hand.
"""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT.parent))

from samples.maker import digital, papers  # noqa: E402


def main() -> None:
    """Write every paper, the bad files and the truth about the papers."""
    truth: dict[str, object] = {}
    for path, (draw, how) in papers.SCANS.items():
        image, said = draw()  # type: ignore[operator]
        _write(ROOT / "cases" / path, _saved(image, path, how))
        truth[f"cases/{path}"] = said
    for path, make in digital.PDFS.items():
        content, said = make()
        _write(ROOT / "cases" / path, content)
        truth[f"cases/{path}"] = said
    _bad_files()
    _write(ROOT / "truth.json", _truth(dict(sorted(truth.items()))).encode())


def _saved(image: object, path: str, how: dict[str, object]) -> bytes:
    kind = {"jpg": "JPEG", "png": "PNG", "tif": "TIFF"}[path.rsplit(".", 1)[1]]
    buffer = io.BytesIO()
    image.save(buffer, kind, **how)  # type: ignore[attr-defined]
    return buffer.getvalue()


def _bad_files() -> None:
    whole = (ROOT / "cases/S-NURSE-ITA/documents/licence.jpg").read_bytes()
    _write(ROOT / "bad/empty.pdf", b"")
    _write(ROOT / "bad/truncated.jpg", whole[: len(whole) // 6])
    _write(ROOT / "bad/encrypted.pdf", digital.locked())
    _write(
        ROOT / "bad/wrong-type.pdf",
        b"<!doctype html><title>Saved page</title><p>This is a web page, not a PDF.\n",
    )
    _write(ROOT / "bad/not-an-image.png", b"\x89PNG\r\n\x1a\n" + b"no picture follows " * 8)


def _truth(documents: dict[str, object]) -> str:
    """The truth file: papers from this script, cases from ``expected.json``, which people edit."""
    cases = json.loads((ROOT / "expected.json").read_text(encoding="utf-8"))
    return json.dumps({"documents": documents, "cases": cases}, ensure_ascii=False, indent=1) + "\n"


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    main()
