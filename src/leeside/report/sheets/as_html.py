"""A sheet as a page that needs no script and no network, or as the part of a page that a desk puts into its own."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined

from leeside.report.sheets.brand import Brand
from leeside.report.sheets.one_minute_told import BlockTold, OneMinuteTold
from leeside.report.sheets.sheet import Sheet, day, mark


def sheet_as_html(sheet: Sheet) -> str:
    """The whole page, with its look inside."""
    return _pages().get_template("page.html").render(title=sheet.title, body=sheet_part(sheet), look=look())


def sheet_part(sheet: Sheet, *, titled: bool = True) -> str:
    """The sheet as what stands in a page's main part; ``titled`` puts its own heading first. Every text is escaped."""
    return _pages().get_template("sheet.html").render(sheet=sheet, titled=titled)


def one_minute_as_html(told: OneMinuteTold, *, brand: Brand | None = None) -> str:
    """A page for a minute as a page of its own, which prints on one side."""
    title = told.title.words
    body = one_minute_part(told, brand=brand)
    return (
        _pages().get_template("page.html").render(title=title, body=body, look=look(), language=told.language)
    )


def one_minute_part(told: OneMinuteTold, *, brand: Brand | None = None) -> str:
    """A page for a minute as what stands in a page's main part."""
    return _pages().get_template("one_minute.html").render(told=told, brand=brand)


@cache
def look() -> str:
    """The look of every sheet, as CSS that asks for nothing from elsewhere."""
    return files("leeside.report.sheets").joinpath("pages", "sheet.css").read_text(encoding="utf-8")


@cache
def _pages() -> Environment:
    pages = Environment(
        loader=PackageLoader("leeside.report.sheets", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.globals.update(day=day, mark=mark, runs=_runs)
    return pages


def _runs(blocks: Iterable[BlockTold]) -> list[list[BlockTold]]:
    """Blocks that stand side by side together, and those that run across."""
    return [list(run) for _, run in groupby(blocks, key=lambda block: block.wide)]
