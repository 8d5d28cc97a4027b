"""Draws a term's figures as a PDF that screen readers can read (PDF/UA-1), where the extra `exchange` is installed."""

import json
from datetime import datetime
from importlib import import_module
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import msgspec

from leeside.desk.oversight.disclosure import Table
from leeside.errors import DeskError

_FONTS: Final = "fontpkg_noto_sans"


def can_draw() -> bool:
    """Whether what draws a PDF is installed; the page serves without it too."""
    return find_spec("typst") is not None and find_spec(_FONTS) is not None


def report_pdf(title: str, tables: tuple[Table, ...], *, made_at: datetime, notes: tuple[str, ...]) -> bytes:
    """The figures as PDF/UA-1. Raises `DeskError` where it cannot be drawn."""
    if not can_draw():
        raise DeskError(
            "A PDF cannot be made here, for what draws it is not installed.",
            to_do="Print the page, or install it: pip install 'leeside[exchange]'.",
        )
    typst = import_module("typst")  # an extra, without types that fit
    told: dict[str, Any] = {
        "title": title,
        "notes": list(notes),
        "made": made_at.date().isoformat(),
        "tables": [
            {**msgspec.to_builtins(one), "rows": [[row.label, row.said] for row in one.rows]}
            for one in tables
        ],
    }
    try:
        drawn: bytes = typst.compile(
            files(__package__).joinpath("pages", "report.typ").read_bytes(),
            font_paths=[str(_fonts())],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"told": json.dumps(told)},
            timestamp=int(made_at.timestamp()),
        )
    except typst.TypstError as problem:
        raise DeskError("The PDF could not be drawn.", to_do="Print the page instead.") from problem
    return drawn


def _fonts() -> Path:
    spec = find_spec(_FONTS)
    assert spec is not None  # noqa: S101 - asked before
    assert spec.origin is not None  # noqa: S101 - a package has one
    return Path(spec.origin).parent / "files"
