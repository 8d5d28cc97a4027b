"""Finds every source by its file, and the one that fits an export by content."""

import importlib
import pkgutil
from functools import cache

import leeside.sources
from leeside.sources.contract.export import Export
from leeside.sources.contract.no_chat import no_chat_in, nothing_in
from leeside.sources.contract.source import Source

SURE_ENOUGH = 0.5
"""A source below this is not believed; two above it in different members mean a mixed export."""


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
        raise nothing_in(export)
    ranked = sorted(((source.sniff(export), source) for source in all_sources()), key=lambda pair: -pair[0])
    confidence, best = ranked[0]
    if confidence < SURE_ENOUGH:
        raise no_chat_in(export, (source.title for source in all_sources()))
    return best, confidence
