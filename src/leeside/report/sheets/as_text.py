"""A sheet as plain text of a hundred letters across."""

import textwrap
from collections.abc import Iterator

from leeside.report.sheets.brand import Brand
from leeside.report.sheets.one_minute_told import OneMinuteTold
from leeside.report.sheets.sheet import Entry, Sheet, mark

_WIDTH = 100


def sheet_as_text(sheet: Sheet) -> str:
    """The whole sheet, ending in a line feed."""
    lines = [sheet.title, ""]
    if sheet.lead:
        lines += _wrapped(sheet.lead)
    for section in sheet.sections:
        lines += ["", section.title]
        if section.says:
            lines += _wrapped(section.says)
        for entry in section.entries:
            lines += _entry(entry)
    return "\n".join([*lines, "", sheet.foot, ""])


def one_minute_as_text(told: OneMinuteTold, *, brand: Brand | None = None) -> str:
    """A page for a minute as text, ending in a line feed."""
    lines = [*([brand.name] if brand else []), told.title.words, "", *_wrapped(told.lead.words)]
    if told.notice:
        lines += ["", *_wrapped(told.notice)]
    for block in told.blocks:
        lines += ["", block.title.words, *(_wrapped(block.says.words) if block.says else [])]
        for line in block.lines:
            head = f"{line.head.words}: " if line.head else ""
            lines += _wrapped(f"- {head}{line.text.words}", further="  ")
        if block.id == "who":
            own = [c for c in (brand.contacts if brand else ()) if told.reader in c.for_whom]
            lines += [f"- {c.who}: {', '.join(filter(None, (c.phone, c.url)))}" for c in own]
    return "\n".join([*lines, "", told.foot, ""])


def _entry(entry: Entry) -> Iterator[str]:
    said = mark(entry.dated, show_date=entry.show_date)
    head = f"{entry.head.rstrip('.')}{f' ({entry.by})' if entry.by else ''}" if entry.head else ""
    words = " ".join(filter(None, (f"{head}:" if head and entry.text else head, entry.text)))
    tag = f"{entry.tag}: " if entry.tag else ""
    whole = f"{tag}{words}{f' ({said})' if said else ''}"
    if whole:
        yield from _wrapped(f"- {whole}", further="  ")
    inner = "    " if whole else ""
    for number, point in enumerate(entry.points, start=1):
        yield from _wrapped(f"{inner}{f'{number}.' if entry.ordered else '-'} {point}", further=f"{inner}  ")
    for word, note in entry.notes:
        yield from _wrapped(f"{inner}{word}: {note}", further=f"{inner}  ")
    for never in entry.never:
        yield from _wrapped(f"{inner}x {never}", further=f"{inner}  ")
    if entry.links:
        yield f"{inner}{'; '.join(link.words for link in entry.links)}"


def _wrapped(text: str, *, further: str = "") -> list[str]:
    return textwrap.wrap(text, width=_WIDTH, subsequent_indent=further, break_long_words=False) or [""]
