"""Finds every source by its file, and the one that fits an export by content."""

import importlib
import pkgutil
from functools import cache
from typing import Final

import leeside.sources
from leeside.errors import ExportError, NotAChatError, UnsafeExportError
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import Source

SURE_ENOUGH = 0.5
"""A source below this is not believed; two above it in different members mean a mixed export."""
_DATABASE: Final = b"SQLite format 3\0"


@cache
def all_sources() -> tuple[Source, ...]:
    """Every source, by file name: each module of the package that is not a package holds one ``SOURCE``."""
    found = []
    for module in pkgutil.iter_modules(leeside.sources.__path__):
        if not module.ispkg:
            found.append(importlib.import_module(f"leeside.sources.{module.name}").SOURCE)
    return tuple(found)


def recognise(export: Export) -> tuple[Source, float]:
    """The source that fits an export best, and how sure it is from 0 to 1.

    Raises NotAChatError when none is sure enough, and ExportError when an empty or mixed export
    must first be taken apart by a person.
    """
    if export.size == 0:
        raise _nothing_in(export)
    ranked = sorted(((source.sniff(export), source) for source in all_sources()), key=lambda pair: -pair[0])
    confidence, best = ranked[0]
    if confidence < SURE_ENOUGH:
        if any(export.head(member.name, most=len(_DATABASE)) == _DATABASE for member in export.members[:1]):
            raise NotAChatError(
                "This is a database, but its tables could not be read as those of an app that Leeside knows.",
                where=str(export.path),
                to_do="It may be cut off, damaged, locked, or another app's. Copy it anew while the app is closed.",
            )
        titles = ", ".join(sorted(source.title for source in all_sources()))
        raise NotAChatError(
            "No conversation was recognised in this file, so nothing was screened.",
            where=str(export.path),
            to_do=f"Leeside reads: {titles}. For anything else, paste the lines as 'Name: text'.",
        )
    return best, confidence


def _nothing_in(export: Export) -> ExportError:
    """Why there is nothing to look at."""
    if export.refused:
        return UnsafeExportError(
            "Every file in this zip has a path that leads out of it, as no app writes. None was opened.",
            where=str(export.path),
            to_do="Do not unpack it. Make the export again on the device itself.",
        )
    what = "The folder or zip holds no file" if not export.members else "The file is empty"
    return ExportError(
        f"{what}: there is nothing to screen.",
        where=str(export.path),
        to_do="Make the export again and check that the copy finished.",
    )
