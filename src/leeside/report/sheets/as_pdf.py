"""A sheet as a PDF that screen readers can read (PDF/UA-1); a page for a minute as exactly one side of A4."""

from datetime import datetime
from importlib.resources import files
from typing import Any, Final

from leeside.report.drawn_pdf import Drawing, drawn_pdf
from leeside.report.sheets.brand import Brand
from leeside.report.sheets.languages import Words
from leeside.report.sheets.one_minute_told import OneMinuteTold
from leeside.report.sheets.sheet import Entry, Sheet, mark

_WITHOUT: Final = "Or take it as a page: --format html prints as it stands."
_INK: Final = "#1d4f5c"


def sheet_as_pdf(sheet: Sheet, *, made_at: datetime, brand: Brand | None = None) -> bytes:
    """The sheet, on as many pages as it needs; raises UsageError when what draws it is not installed."""
    told = {
        "title": sheet.title,
        "lead": sheet.lead,
        "foot": sheet.foot,
        "ink": brand.colour if brand else _INK,
        "sections": [
            {"title": one.title, "says": one.says, "entries": list(map(_entry, one.entries))}
            for one in sheet.sections
        ],
    }
    return drawn_pdf(_drawing("The sheet", "sheet.typ"), told, made_at=made_at)


def one_minute_as_pdf(told: OneMinuteTold, *, made_at: datetime, brand: Brand | None = None) -> bytes:
    """The page for a minute, its letters as large as one side of A4 lets them be."""
    data: dict[str, Any] = {
        "language": told.language,
        "title": told.title.words,
        "lead": _words(told.lead),
        "notice": told.notice,
        "foot": told.foot,
        "ink": brand.colour if brand else _INK,
        "name": brand.name if brand else "",
        "contacts": [
            _reached(c.who, c.phone, c.url)
            for c in (brand.contacts if brand else ())
            if told.reader in c.for_whom
        ],
        "blocks": [
            {
                "id": block.id,
                "title": _words(block.title),
                "says": _words(block.says) if block.says else None,
                "wide": block.wide,
                "lines": [
                    {"head": _words(line.head) if line.head else None, "text": _words(line.text)}
                    for line in block.lines
                ],
            }
            for block in told.blocks
        ],
    }
    return drawn_pdf(_drawing("The page for a minute", "one_minute.typ"), data, made_at=made_at)


def _drawing(name: str, template: str) -> Drawing:
    page = files("leeside.report.sheets").joinpath("pages", template).read_bytes()
    return Drawing(name=name, template=page, without=_WITHOUT)


def _reached(who: str, *ways: str) -> str:
    return f"{who}: {', '.join(filter(None, ways))}"


def _words(words: Words) -> dict[str, str]:
    return {"words": words.words, "language": words.language}


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "head": entry.head,
        "by": entry.by,
        "tag": entry.tag,
        "text": entry.text,
        "points": list(entry.points),
        "ordered": entry.ordered,
        "never": list(entry.never),
        "notes": [list(note) for note in entry.notes],
        "links": [link.words for link in entry.links],
        "mark": mark(entry.dated, show_date=entry.show_date),
    }
