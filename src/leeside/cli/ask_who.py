"""Asks a person at the terminal who the child is and who is family, since direction depends on it."""

from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import TypeVar

import typer

from leeside.conversation.model import Conversation, Message, Relation
from leeside.report.printable import printable
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions

_LOOKED_AT = 20_000
_MOST_ASKED = 12
_OFFERED = ("family", "friend", "peer", "professional", "online_only")
T = TypeVar("T")


def ask_who(path: Path) -> tuple[str | None, dict[str, Relation]]:
    """The child's name and the relations of the others; either may be left unanswered."""
    people = _people(path)
    if not people or len(people) > _MOST_ASKED:
        return None, {}
    typer.echo("Who is in this chat? Press Enter where you do not know.")
    for number, name in enumerate(people, start=1):
        typer.echo(printable(f"  {number}  {name}"))
    child = _asked("Which number is the child", lambda answer: _chosen(answer, people))
    relations: dict[str, Relation] = {}
    for name in people:
        if name != child:
            kind = _asked(printable(f"What is {name} to the child ({', '.join(_OFFERED)})"), _kind)
            if kind is not None:
                relations[name] = kind
    return child, relations


def _asked(question: str, understood: Callable[[str], T | None]) -> T | None:
    """The answer, asked for again until it is understood; None when it is left open."""
    while answer := str(typer.prompt(question, default="", show_default=False)).strip():
        found = understood(answer)
        if found is not None:
            return found
        typer.echo("That was not understood. Press Enter where you do not know.")
    return None


def _kind(answer: str) -> Relation | None:
    kind = answer.lower().replace(" ", "_").replace("-", "_")
    return Relation(kind) if kind in _OFFERED else None


def _people(path: Path) -> list[str]:
    every = EveryPart(Export(path), ReadOptions())
    names: dict[str, None] = {}
    for _, found in islice(every.found(), _LOOKED_AT):
        if isinstance(found, Conversation):
            names.update(dict.fromkeys(person.name for person in found.participants))
        elif isinstance(found, Message) and found.sender is not None and found.sender not in names:
            names[found.sender] = None
    return list(names)


def _chosen(answer: str, people: list[str]) -> str | None:
    if answer.isdecimal() and 0 < int(answer) <= len(people):
        return people[int(answer) - 1]
    return answer if answer in people else None
