"""A table of text as one self-contained HTML page: country charts."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence

_STYLE = (
    "body{font:15px/1.45 'Noto Sans',system-ui,sans-serif;margin:2rem;color:#1c2430}"
    "table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #d6dbe3;padding:.35rem .5rem;text-align:start;"
    "vertical-align:top}th{background:#f2f4f8;position:sticky;top:0}pre{white-space:pre-wrap;font:inherit;color:#465063}"
    "@media print{th{position:static}}"
)
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{{ policy }}"><title>{{ head[0] }}</title><style>{{ style|safe }}</style></head>
<body><h1 dir="auto">{{ head[0] }}</h1><pre>{{ head[1:]|join("\n") }}</pre>
<table><thead><tr>{% for cell in columns %}<th scope="col">{{ cell }}</th>{% endfor %}</tr></thead><tbody>
{% for row in rows %}<tr>{% for cell in row %}<td dir="auto">{{ cell }}</td>{% endfor %}</tr>
{% endfor %}</tbody></table><h2>Sources</h2><ul>{% for cite, url in sources %}<li>{{ cite }}
{% if url|web_address %}<a href="{{ url|web_address }}" rel="noreferrer">{{ url }}</a>{% endif %}</li>{% endfor %}</ul></body></html>
"""


def render_chart(
    head: Sequence[str],
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    sources: Sequence[tuple[str, str | None]],
) -> str:
    """An HTML page with a heading, a table and its sources; no script, no network."""
    from jinja2 import Environment, StrictUndefined

    from recognise.report.text import web_address

    environment = Environment(autoescape=True, undefined=StrictUndefined)
    environment.filters["web_address"] = web_address
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return environment.from_string(_PAGE).render(
        head=head, columns=columns, rows=rows, sources=sources, policy=policy, style=_STYLE
    )
