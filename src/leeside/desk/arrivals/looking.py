"""Who is in an export, and how much there is of it: what a person is asked about before it is screened."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from leeside.conversation.model import Conversation, Message
from leeside.desk.arrivals.about import Met
from leeside.errors import NotAChatError
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions

MOST_ASKED: Final = 50
_TOLD_EVERY: Final = 4096


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """The kind of export, those in it, and how many messages it has."""

    title: str
    people: tuple[Met, ...]
    more: int
    messages: int


def look(path: Path, *, progress: Callable[[int], None]) -> Looked:
    """Read an export once, for the names alone. Raises ExportError where there is nothing to screen in it."""
    every = EveryPart(Export(path), ReadOptions())
    names: dict[tuple[str, str], str] = {}
    said: Counter[str] = Counter()
    messages = 0
    for _, found in every.found():
        if isinstance(found, Conversation):
            names.update({(found.id, person.id): person.name for person in found.participants})
        elif isinstance(found, Message):
            messages += 1
            if found.sender is not None:
                said[names.get((found.conversation, found.sender), found.sender)] += 1
            if messages % _TOLD_EVERY == 0:
                progress(messages)
    if not messages:
        raise NotAChatError(
            f"This looks like {every.title}, but it holds no message, so nothing was screened.",
            to_do="Check that the right file was chosen, and that the export had finished.",
        )
    progress(messages)
    said.update(dict.fromkeys(names.values(), 0))
    return _asked_about(every.title, said, messages)


def _asked_about(title: str, said: Counter[str], messages: int) -> Looked:
    """One question for each name, in whichever case it is written, as the engine takes them too."""
    together: dict[str, Met] = {}
    for name, count in said.most_common():
        known = together.get(name.casefold())
        if name.strip():
            together[name.casefold()] = Met(
                name=known.name if known else name, messages=count + (known.messages if known else 0)
            )
    people = tuple(together.values())
    return Looked(
        title=title, people=people[:MOST_ASKED], more=max(len(people) - MOST_ASKED, 0), messages=messages
    )
