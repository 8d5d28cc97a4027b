"""Keeps conversations apart while their messages come: who is known in each, their ids and their places."""

from collections.abc import Iterator
from typing import Final, NamedTuple

import msgspec

from leeside.conversation.model import Attachment, Conversation, Kind, Message, Participant
from leeside.sources.reading.ids_taken import IdsTaken, TakenHere
from leeside.sources.reading.stated_time import MISSING, Stated
from leeside.sources.reading.unique_ids import UniqueIds

HOLDER: Final = "the owner of the device"
"""Who sent what a device keeps as its own: the source names nobody, so an adult must say who that is."""


class Thread(NamedTuple):
    """Where a record belongs: the conversation's id and title, and who is known to be in it by id, name and handle."""

    id: str
    title: str = ""
    people: tuple[Participant, ...] = ()


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One record as its source understands it; ``name`` is how the sender is shown, where that is not the id."""

    thread: Thread
    sender: str | None
    text: str
    kind: Kind = Kind.TEXT
    time: Stated = MISSING
    id: str = ""
    name: str = ""
    handle: str = ""
    account: str = ""
    platform: str = ""
    attachments: tuple[Attachment, ...] = ()
    note: str = ""


class _Open:
    """A conversation in progress."""

    def __init__(self, taken: TakenHere) -> None:
        self.index = 0
        self.ids = UniqueIds(taken)
        self.met: dict[str, str] = {}
        self.title = ""

    def knows(self, person: Participant) -> bool:
        """Whether nothing new is said of a person: an id without a name adds nothing to a name that is known."""
        known = self.met.get(person.id)
        return known == person.name or (known is not None and person.name == person.id)


class Threads:
    """All conversations of one export, as far as they have come."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}
        self._taken = IdsTaken()
        self.messages = 0

    def give(self, one: Told, member: str, start: int, end: int) -> Iterator[Conversation | Message]:
        """The message of a record that stands in these bytes, and before it whom and what it makes known."""
        thread = self._open.get(one.thread.id)
        if thread is None:
            thread = self._open[one.thread.id] = _Open(self._taken.of(one.thread.id))
        people = [*one.thread.people]
        if one.sender is not None:
            people.append(
                Participant(
                    id=one.sender,
                    name=one.name or one.sender,
                    handle=one.handle,
                    account=one.account,
                    platform=one.platform,
                )
            )
        new = [person for person in people if not thread.knows(person)]
        if new or one.thread.title != thread.title or not thread.index:
            thread.met |= {person.id: person.name for person in new}
            thread.title = one.thread.title
            yield Conversation(
                id=one.thread.id, title=one.thread.title or one.thread.id, participants=tuple(new)
            )
        given, repeated = thread.ids.give(one.id, thread.index)
        sent_at, zone, utc, confidence, of_time = one.time
        yield Message(
            id=given,
            conversation=one.thread.id,
            index=thread.index,
            sender=one.sender,
            text=one.text,
            kind=one.kind,
            sent_at=sent_at,
            zone=zone,
            utc=utc,
            time_confidence=confidence,
            member=member,
            start=start,
            end=end,
            attachments=one.attachments,
            note=" ".join(filter(None, (one.note, of_time, repeated))),
        )
        thread.index += 1
        self.messages += 1
