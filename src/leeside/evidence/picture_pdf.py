"""Draws the picture as a PDF that screen readers can read (PDF/UA-1), through typst, from data and never from markup.

The template is ours and fixed. What a chat says goes in as a JSON value, which typst sets as text and never
runs; the fonts are the extra's own, so that the same input gives the same bytes on every machine.
"""

import json
from collections.abc import Set as AbstractSet
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from leeside.errors import LeesideError
from leeside.evidence.exchange_libraries import installed_version, library
from leeside.evidence.letters_of_a_font import letters_of
from leeside.evidence.shown_safely import shown_safely

_FONTS: Final = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic")
_WITHOUT: Final = (
    "Or leave it out with --picture html: the picture is then a web page, and all else is the same."
)
_DRAWS_WITH: Final = ("typst", "fontpkg-noto-sans", "fontpkg-noto-sans-arabic")


def drawn_with() -> dict[str, str]:
    """The versions of what draws the page: the same versions draw the same bytes."""
    return {name: installed_version(name) for name in _DRAWS_WITH}


def refuse_without_fonts() -> None:
    """Raise UsageError, saying what to install and what works without, when the page could not be drawn."""
    library("typst", wanted_for="The picture as PDF", without=_WITHOUT)
    for name in _FONTS:
        _folder_of(name)


def letters_here() -> frozenset[int]:
    """The code points that the page's fonts can draw; raises UsageError when the extra is not installed."""
    fonts = [font for name in _FONTS for font in sorted(_folder_of(name).glob("*.ttf"))]
    return frozenset[int]().union(*map(letters_of, fonts))


def picture_pdf(told: dict[str, Any], *, made_at: datetime) -> bytes:
    """The page as PDF/UA-1, dated ``made_at``; raises UsageError when the extra is not installed."""
    template = files("leeside.evidence").joinpath("pages", "picture.typ").read_bytes()
    return page_pdf(template, told, made_at=made_at, name="picture.pdf", without=_WITHOUT)


def page_pdf(template: bytes, told: dict[str, Any], *, made_at: datetime, name: str, without: str) -> bytes:
    """What a template of ours makes of plain data, as PDF/UA-1; ``without`` says what works without the extra.

    Raises UsageError when the extra is not installed.
    """
    typst = library("typst", wanted_for="A page as PDF", without=without)
    letters = letters_here()
    folders = [_folder_of(package) for package in _FONTS]
    data = json.dumps(_drawable(told, letters), ensure_ascii=True)
    try:
        drawn: bytes = typst.compile(
            template,
            font_paths=[str(folder) for folder in folders],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"told": data},
            timestamp=int(made_at.timestamp()),
        )
    except typst.TypstError as problem:
        raise LeesideError(
            "The page could not be drawn as PDF.",
            where=name,  # what typst says may quote the chat, and stays inside
            to_do=without,
        ) from problem
    return drawn


def _folder_of(package: str) -> Path:
    module = library(package, wanted_for="The picture as PDF", without=_WITHOUT)
    return Path(module.__file__).parent / "files"


def _drawable(value: Any, letters: AbstractSet[int]) -> Any:  # noqa: ANN401 - plain values of any depth
    if isinstance(value, str):
        return shown_safely(value, letters)
    if isinstance(value, list):
        return [_drawable(one, letters) for one in value]
    if isinstance(value, dict):
        return {key: _drawable(one, letters) for key, one in value.items()}
    return value
