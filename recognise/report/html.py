"""A case as one self-contained HTML file: no script, no network, no address but http(s), right-to-left text isolated.

Hovering over a fact lights up its box on the page image and the other way round, with CSS alone. A content security
policy allows exactly the one style sheet, by its hash, and images that are inside the file.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from recognise.report import view as words
from recognise.report.text import printable, web_address
from recognise.report.view import ReportView

if TYPE_CHECKING:
    from jinja2 import Environment, Template

_PAGE = "case.html.j2"
_STYLE = "case.css"
_PICTURE = "data:image/"


def render_case(view: ReportView) -> str:
    """The report on one case as an HTML document.

    Args:
        view: What to show.

    Raises:
        ValueError: If a page image is not inside the file (its address must begin with ``data:image/``).
    """
    from markupsafe import Markup

    if any(not page.image.startswith(_PICTURE) for page in view.pages):
        raise ValueError("a page image must be a data:image/ address")
    style = _style(view)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    # The style sheet holds our own rules and integers only, so it may stand unescaped.
    return _template().render(view=view, policy=policy, style=Markup(style))


def _style(view: ReportView) -> str:
    """The style sheet, with one rule for each box that ties it to the facts read from it."""
    fixed = resources.files("recognise.report").joinpath("templates", _STYLE).read_text(encoding="utf-8")
    marks = sorted({int(mark.mark) for page in view.pages for mark in page.marks})
    tied = "\n".join(
        f".report:has(.m{mark}:is(:hover,:focus-within,:target)) .b{mark},.b{mark}:target"
        "{fill:#f59e0b66;stroke:#92400e;stroke-width:4}\n"
        f".report:has(.b{mark}:is(:hover,:focus,:target)) .m{mark}{{background:#fff3d6}}"
        for mark in marks
    )
    return f"{fixed}\n{tied}\n"


@cache
def _template() -> Template:
    return _environment().get_template(_PAGE)


def _environment() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = resources.files("recognise.report").joinpath("templates")
    environment = Environment(
        loader=FunctionLoader(lambda name: folder.joinpath(name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    environment.filters["web_address"] = web_address
    environment.globals["words"] = words
    return environment


def _shown(value: object) -> object:
    """What an expression prints: nothing for ``None``, and no control characters."""
    from markupsafe import Markup

    if value is None:
        return ""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
