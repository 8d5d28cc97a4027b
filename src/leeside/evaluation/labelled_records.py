"""Reads Leeside's JSON Lines in which each conversation also has one record with its label."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from leeside.conversation.model import Conversation, Message, Participant
from leeside.errors import ExportError, LabelError
from leeside.evaluation.labelled import LabelledConversation, Labels
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Unread
from leeside.sources.contract.source import ReadOptions
from leeside.sources.leeside_jsonl import SOURCE


class _Whose(msgspec.Struct):
    conversation: str | int


class _Read(msgspec.Struct):
    people: dict[str, Participant]
    messages: list[Message]


def of_records(
    file: Path, *, labels: Iterable[tuple[int, bytes]], records: bytes
) -> tuple[list[LabelledConversation], int]:
    """The labelled conversations of a file in the order of their labels, and how many have none.

    ``labels`` are the label records with their line numbers, ``records`` the other lines, each on its line.
    Raises LabelError for a label without its conversation, two for one, or a line that cannot be read.
    """
    read = _conversations(file, records)
    labelled: dict[str, LabelledConversation] = {}
    for number, line in labels:
        where = f"{file}, line {number:,}"
        id_, given = _label(line, where)
        if id_ not in read:
            raise LabelError(
                f"There is a label for the conversation {id_!r}, and no message of it.",
                where=where,
                to_do="Put its messages into the same file, or take the label out.",
            )
        if id_ in labelled:
            raise LabelError(
                f"The conversation {id_!r} has two labels.",
                where=f"{where}; first in {labelled[id_].where}",
                to_do="Leave the one that is meant.",
            )
        found = read[id_]
        labelled[id_] = LabelledConversation(
            id=id_,
            where=where,
            labels=given,
            people=tuple(found.people.values()),
            messages=tuple(found.messages),
        )
    return list(labelled.values()), len(read) - len(labelled)


def _label(line: bytes, where: str) -> tuple[str, Labels]:
    try:
        id_ = msgspec.json.decode(line, type=_Whose).conversation
        return str(id_), msgspec.json.decode(line, type=Labels)
    except ValueError as problem:
        raise LabelError(
            f"This label cannot be read: {problem}.",
            where=where,
            to_do="The form is on the page docs/how-to/evaluate.md.",
        ) from problem


def _conversations(file: Path, records: bytes) -> dict[str, _Read]:
    read: dict[str, _Read] = {}
    if not records.strip():
        return read
    try:
        for found in SOURCE.read(Export(file, pasted=records), ReadOptions()):
            if isinstance(found, Unread):
                raise LabelError(found.why, where=str(file), to_do="Put the line right, or take it out.")
            if isinstance(found, Message):
                read.setdefault(found.conversation, _Read({}, [])).messages.append(found)
            elif isinstance(found, Conversation):
                kept = read.setdefault(found.id, _Read({}, []))
                kept.people.update((person.id, person) for person in found.participants)
    except ExportError as problem:
        raise LabelError(problem.what, where=str(file), to_do=problem.to_do) from problem
    return {id_: kept for id_, kept in read.items() if kept.messages}
