"""Record what the engine reads on the samples, and what is made of it: PYTHONPATH=. python tests/golden/engine/record.py

``NAME.pages.json`` holds the pages as Tesseract and the text layer gave them on the day of recording, ``NAME.json`` the
document that was assembled from them. Look at the difference before committing: the second file is what officers see.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from recognise.extract import cache
from recognise.extract.options import PagesRead, ReadOptions
from recognise.extract.pipeline import assemble, read_pages
from recognise.model.document import Extraction
from recognise.rulepack.lexicon import Lexicon

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The words of the shipped rule pack."""
    from recognise.rulepack.load import load_pack
    from recognise.workflow.assess_case import lexicon_of

    return lexicon_of(load_pack(ROOT / "rules"))


def understood(read: PagesRead) -> dict[str, Any]:
    """What is made of recorded pages, without their lines."""
    found: Extraction = assemble(read, lexicon())
    return {
        "document_type": found.document_type.value,
        "languages": list(found.languages),
        "fields": {name: [field.value, field.status, field.page] for name, field in found.fields.items()},
        "transcript": [[row.course, row.credits, row.grade] for row in found.transcript],
    }


def write(file: Path, content: str) -> None:
    file.write_text(content + "\n", "utf-8")


def main() -> None:
    for path in sorted((ROOT / "samples" / "cases").glob("*/documents/*")):
        read = read_pages(path, options=ReadOptions(cache=False, isolated=False))
        name = f"{path.parents[1].name}_{path.stem}"
        shown = cache.from_json(cache.to_json(read).replace(str(path), path.relative_to(ROOT).as_posix()))
        write(HERE / f"{name}.pages.json", cache.to_json(shown))
        write(HERE / f"{name}.json", json.dumps(understood(shown), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
