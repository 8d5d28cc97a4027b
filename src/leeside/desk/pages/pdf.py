"""Draws a page of the desk as a PDF that screen readers can read (PDF/UA-1), where the extra `exchange` is installed.

What is said goes in as data and is set as text; nothing in it is ever run. Signs that the fonts cannot draw are named.
"""

import json
from collections.abc import Set as AbstractSet
from datetime import datetime
from importlib import import_module
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from leeside.desk.cases.errors import WrongState
from leeside.evidence.picture_pdf import letters_here
from leeside.report.shown_safely import shown_safely

_FONTS: Final = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic")


def can_draw() -> bool:
    """Whether what draws a PDF is installed; every page serves without it too."""
    return all(find_spec(name) is not None for name in ("typst", *_FONTS))


def drawn(package: str, template: str, told: dict[str, Any], *, made_at: datetime) -> bytes:
    """A template of a package's folder ``pages``, filled with what is told. Raises `WrongState` where it cannot be drawn."""
    if not can_draw():
        raise WrongState(
            "A PDF cannot be made here, for what draws it is not installed.",
            to_do="Print the page, or install it: pip install 'leeside[exchange]'.",
        )
    typst = import_module("typst")  # an extra, without types that fit
    said = _drawable({**told, "made": made_at.date().isoformat()}, letters_here())
    try:
        made: bytes = typst.compile(
            files(package).joinpath("pages", template).read_bytes(),
            font_paths=[str(_folder_of(name)) for name in _FONTS],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"told": json.dumps(said, ensure_ascii=True)},
            timestamp=int(made_at.timestamp()),
        )
    except typst.TypstError as problem:  # what it says may quote a case, and stays inside
        raise WrongState("The PDF could not be drawn.", to_do="Print the page instead.") from problem
    return made


def _drawable(value: Any, letters: AbstractSet[int]) -> Any:  # noqa: ANN401 - plain values of any depth
    if isinstance(value, str):
        return shown_safely(value, letters)
    if isinstance(value, list | tuple):
        return [_drawable(one, letters) for one in value]
    if isinstance(value, dict):
        return {name: _drawable(one, letters) for name, one in value.items()}
    return value


def _folder_of(package: str) -> Path:
    spec = find_spec(package)
    assert spec is not None  # noqa: S101 - `can_draw` has asked
    assert spec.origin is not None  # noqa: S101 - a package has one
    return Path(spec.origin).parent / "files"
