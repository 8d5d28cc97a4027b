"""The exported case as one page: plain HTML that any browser, screen reader and printer takes, without a script or a fetch."""

import re
from collections.abc import Iterator
from html import escape
from typing import Any, Final

from leeside.desk.exports.gather import Table
from leeside.report.printable import printable

_STYLE: Final = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c;background:#fff}"
    "dt{font-weight:700}dd{margin:0 0 .5rem 1rem;overflow-wrap:anywhere}article{border-top:1px solid #b1b4b6;padding:.5rem 0}"
    ".note{border-left:.6rem solid #1d70b8;padding:.5rem 1rem}a{color:#1a65a6}li{overflow-wrap:anywhere}"
)
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_FORMULA: Final = re.compile(r"^[=+\-@\t\r](?=[^\s]*[(!|\"'])")
"""What a spreadsheet, into which somebody pastes it, would take for something to work out."""
_HIDDEN: Final = frozenset({"id", "key", "version"})


def page(reference: str, tables: dict[str, Table], *, notes: tuple[str, ...]) -> Iterator[str]:
    """The page in pieces. Every word of the record is shown as words, whatever it holds."""
    title = f"Case {shown(reference)}"
    yield f'<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"><style>{_STYLE}</style></head>\n'
    yield f"<body><main><h1>{title}</h1>\n"
    yield "".join(f'<p class="note">{shown(note)}</p>\n' for note in notes)
    filled = {name: table for name, table in tables.items() if table.rows}
    yield '<nav aria-label="On this page"><ul>'
    for name, table in filled.items():
        yield f'<li><a href="#{escape(name)}">{shown(table.called)}</a>, {len(table.rows):,}</li>'
    yield "</ul></nav>\n"
    for name, table in filled.items():
        yield f'<section aria-labelledby="{escape(name)}"><h2 id="{escape(name)}">{shown(table.called)}</h2>\n'
        for number, row in enumerate(table.rows, start=1):
            yield f"<article><h3>{shown(table.called)}: {number:,} of {len(table.rows):,}</h3>"
            yield from _fields({name: value for name, value in row.items() if name not in _HIDDEN})
            yield "</article>\n"
        yield "</section>\n"
    yield "</main></body></html>\n"


def shown(text: str) -> str:
    """Words as words: no markup, nothing that turns the writing round, and no formula where they are pasted."""
    safe = printable(text)
    return escape(f"'{safe}" if _FORMULA.match(safe) else safe).replace("\n", "<br>")


def _fields(fields: dict[str, Any]) -> Iterator[str]:
    yield "<dl>"
    for name, value in fields.items():
        in_words = f"{name}_in_words"
        if name.endswith("_in_words") or value in (None, "", [], {}):
            continue
        yield f"<dt>{shown(name.replace('_', ' '))}</dt><dd>"
        yield from _value(fields.get(in_words, value))
        yield "</dd>"
    yield "</dl>"


def _value(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON can say
    if isinstance(value, dict):
        yield from _fields({str(name): one for name, one in value.items()})
    elif isinstance(value, list | tuple):
        yield "<ul>"
        for one in value:
            yield "<li>"
            yield from _value(one)
            yield "</li>"
        yield "</ul>"
    elif isinstance(value, bytes):
        yield f"a file of {len(value):,} bytes, which case.json holds in base 64"
    elif isinstance(value, bool):
        yield "yes" if value else "no"
    else:
        yield shown(str(value))
