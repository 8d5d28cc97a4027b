"""Draws the picture of a pack as a PDF that screen readers can read (PDF/UA-1)."""

from datetime import datetime
from importlib.resources import files
from typing import Any, Final

from leeside.report import drawn_pdf
from leeside.report.drawn_pdf import NOTO, NOTO_ARABIC, Drawing

PICTURE: Final = Drawing(
    name="The picture",
    template=files("leeside.evidence").joinpath("pages", "picture.typ").read_bytes(),
    fonts=(NOTO, NOTO_ARABIC),
    without="Or leave it out with --picture html: the picture is then a web page, and all else is the same.",
)


def drawn_with() -> dict[str, str]:
    """The versions of what draws the page: the same versions draw the same bytes."""
    return drawn_pdf.drawn_with(PICTURE)


def refuse_without_fonts() -> None:
    """Raise UsageError, saying what to install and what works without, when the page could not be drawn."""
    drawn_pdf.refuse_without_fonts(PICTURE)


def picture_pdf(told: dict[str, Any], *, made_at: datetime) -> bytes:
    """The page as PDF/UA-1, dated ``made_at``; raises UsageError when the extra is not installed."""
    return drawn_pdf.drawn_pdf(PICTURE, told, made_at=made_at)
