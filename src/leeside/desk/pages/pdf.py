"""Draws a page of the desk as a PDF that screen readers can read (PDF/UA-1), where the extra `exchange` is installed."""

from datetime import datetime
from importlib.resources import files
from importlib.util import find_spec
from typing import Any, Final

import msgspec

from leeside.desk.cases.errors import WrongState
from leeside.report.drawn_pdf import NOTO, NOTO_ARABIC, Drawing, drawn_pdf

_FONTS: Final = (NOTO, NOTO_ARABIC)
_WITHOUT: Final = "Print the page instead, or install it: pip install 'leeside[exchange]'."


def can_draw() -> bool:
    """Whether what draws a PDF is installed; every page serves without it too."""
    return all(find_spec(name) is not None for name in ("typst", *_FONTS))


def drawn(package: str, template: str, told: dict[str, Any], *, made_at: datetime) -> bytes:
    """A template of a package's folder ``pages``, filled with what is told. Raises `WrongState` where nothing draws here."""
    if not can_draw():
        raise WrongState("A PDF cannot be made here, for what draws it is not installed.", to_do=_WITHOUT)
    drawing = Drawing(
        name="This page",
        template=files(package).joinpath("pages", template).read_bytes(),
        fonts=_FONTS,
        without=_WITHOUT,
    )
    said = msgspec.json.decode(msgspec.json.encode({**told, "made": made_at.date().isoformat()}))
    return drawn_pdf(drawing, said, made_at=made_at)
