"""Draws a PDF that screen readers can read (PDF/UA-1), through typst, from data and never from markup.

A template is ours and fixed. What is told goes in as a JSON value, which typst sets as text and never runs; the
fonts are the extra's own, so that the same input gives the same bytes on every machine.
"""

import json
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from leeside.errors import LeesideError
from leeside.report.exchange_libraries import installed_version, library
from leeside.report.letters_of_a_font import letters_of
from leeside.report.shown_safely import shown_safely

NOTO: Final = "fontpkg_noto_sans"
NOTO_ARABIC: Final = "fontpkg_noto_sans_arabic"


class Drawing(msgspec.Struct, frozen=True, kw_only=True):
    """What is drawn: its name in an error ("The picture"), the template, the fonts, and what works without a PDF."""

    name: str
    template: bytes
    fonts: tuple[str, ...] = (NOTO,)
    without: str


def drawn_pdf(drawing: Drawing, told: dict[str, Any], *, made_at: datetime) -> bytes:
    """The page as PDF/UA-1, dated ``made_at``.

    Raises UsageError when what draws is not installed, and LeesideError when the page cannot be drawn.
    """
    typst = library("typst", wanted_for=f"{drawing.name} as PDF", without=drawing.without)
    folders = [_folder_of(name, drawing) for name in drawing.fonts]
    data = json.dumps(_drawable(told, _letters_in(folders)), ensure_ascii=True)
    try:
        drawn: bytes = typst.compile(
            drawing.template,
            font_paths=[str(folder) for folder in folders],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"told": data},
            timestamp=int(made_at.timestamp()),
        )
    except typst.TypstError as problem:
        raise LeesideError(
            f"{drawing.name} could not be drawn as PDF.",  # what typst says may quote what was told, and stays inside
            to_do=drawing.without,
        ) from problem
    return drawn


def refuse_without_fonts(drawing: Drawing) -> None:
    """Raise UsageError, saying what to install and what works without, when the page could not be drawn."""
    library("typst", wanted_for=f"{drawing.name} as PDF", without=drawing.without)
    for name in drawing.fonts:
        _folder_of(name, drawing)


def letters_for(drawing: Drawing) -> frozenset[int]:
    """The code points that the drawing's fonts hold; raises UsageError when they are not installed."""
    return _letters_in(_folder_of(name, drawing) for name in drawing.fonts)


def drawn_with(drawing: Drawing) -> dict[str, str]:
    """The versions of what draws the page: the same versions draw the same bytes."""
    return {
        name: installed_version(name) for name in ("typst", *(f.replace("_", "-") for f in drawing.fonts))
    }


def _letters_in(folders: Iterable[Path]) -> frozenset[int]:
    fonts = [font for folder in folders for font in sorted(folder.glob("*.ttf"))]
    return frozenset[int]().union(*map(letters_of, fonts))


def _folder_of(package: str, drawing: Drawing) -> Path:
    module = library(package, wanted_for=f"{drawing.name} as PDF", without=drawing.without)
    return Path(module.__file__).parent / "files"


def _drawable(value: Any, letters: AbstractSet[int]) -> Any:  # noqa: ANN401 - plain values of any depth
    if isinstance(value, str):
        return shown_safely(value, letters)
    if isinstance(value, list):
        return [_drawable(one, letters) for one in value]
    if isinstance(value, dict):
        return {key: _drawable(one, letters) for key, one in value.items()}
    return value
