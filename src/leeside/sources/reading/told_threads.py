"""Keeps conversations apart while their messages come: who is known in each, their ids and their places."""

from collections.abc import Iterator, Sequence
from itertools import count, groupby
from typing import Final, NamedTuple

import msgspec

from leeside.conversation.model import Attachment, Conversation, Kind, Message, Participant
from leeside.sources.reading.ids_taken import IdsTaken, TakenHere
from leeside.sources.reading.json_spans import Span
from leeside.sources.reading.stated_time import MISSING, Stated
from leeside.sources.reading.unique_ids import UniqueIds

HOLDER: Final = "the owner of the device"
"""Who sent what a device keeps as its own: the source names nobody, so an adult must say who that is."""


class Thread(NamedTuple):
    """Where a record belongs: the conversation's id and title, who is known to be in it by id, name and handle, and a note."""

    id: str
    title: str = ""
    people: tuple[Participant, ...] = ()
    note: str = ""


class Told(msgspec.Struct, frozen=True, kw_only=True, gc=False):
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
        self.met: dict[str | None, str] = {}
        self.handles: set[tuple[str | None, str]] = set()
        self.title = ""
        self.people: tuple[Participant, ...] = ()
        """Those of whom the last record told nothing new."""
        self.last: Thread | None = None
        """The thread of the last record."""
        self.expected: set[tuple[str | None, str, str]] = set()
        """The senders, names and handles that tell nothing new in a record of that thread, as far as they came."""

    def expects(self, one: Told) -> bool:
        """Whether a record tells nothing of its people and its conversation that the last one did not, as nearly every one."""
        return (
            one.thread.people == self.people
            and one.thread.title == self.title
            and self.index > 0
            and (one.sender is None or self.met.get(one.sender) == (one.name or one.sender))
            and (not one.handle or (one.sender, one.handle) in self.handles)
        )

    def expect(self, one: Told, *, told: bool) -> None:
        """Take it that such a record tells nothing new from now on; ``told`` says whether this one told something."""
        if told or one.thread is not self.last:
            self.expected.clear()
            self.last = one.thread
        self.expected.add((one.sender, one.name, one.handle))

    def meet(self, one: Told) -> Conversation | None:
        """The conversation with those who are met for the first time, or whose name is; None when nothing is new."""
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
        new = []
        for person in people:
            if not self.knows(person):
                new.append(person)
                self.met[person.id] = person.name
                self.handles.add((person.id, person.handle))
        self.people = () if new else one.thread.people
        if not new and one.thread.title == self.title and self.index:
            return None
        self.title = one.thread.title
        return Conversation(
            id=one.thread.id,
            title=one.thread.title or one.thread.id,
            participants=tuple(new),
            note=one.thread.note,
        )

    def knows(self, person: Participant) -> bool:
        """Whether nothing new is said of a person: an id without a name adds nothing to a name that is known."""
        if person.handle and (person.id, person.handle) not in self.handles:
            return False
        known = self.met.get(person.id)
        return known == person.name or (known is not None and person.name == person.id)


class Threads:
    """All conversations of one export, as far as they have come."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}
        self._taken = IdsTaken()
        self.messages = 0

    def give(self, one: Told, member: str, start: int, end: int) -> tuple[Conversation | Message, ...]:
        """The message of a record that stands in these bytes, and before it whom and what it makes known."""
        return tuple(self.give_all([one], [(start, end)], member))

    def give_all(
        self, told: Sequence[Told], spans: Sequence[Span], member: str | Sequence[str]
    ) -> Iterator[Conversation | Message]:
        """The messages of records and their places, in this order, and before each whom and what it makes known.

        ``member`` is the file in which they stand, or that of each.
        """
        members = [member] * len(told) if isinstance(member, str) else member
        first = 0
        for id_, these in groupby(told, key=_thread_of):
            alike = [*these]
            end = first + len(alike)
            yield from self._give(id_, alike, spans[first:end], members[first:end])
            first = end

    def _give(
        self, id_: str, told: list[Told], spans: Sequence[Span], members: Sequence[str]
    ) -> Iterator[Conversation | Message]:
        """The messages of one conversation."""
        thread = self._open.get(id_)
        if thread is None:
            thread = self._open[id_] = _Open(self._taken.of(id_))
        first = thread.index
        ids, notes = thread.ids.give_many([one.id for one in told], first)
        self.messages += len(told)
        for index, one, (start, end), given, member in zip(
            count(first), told, spans, ids, members, strict=False
        ):
            sender = one.sender
            if one.thread is not thread.last or (sender, one.name, one.handle) not in thread.expected:
                thread.index = index
                met = None if thread.expects(one) else thread.meet(one)
                if met is not None:
                    yield met
                thread.expect(one, told=met is not None)
            sent_at, zone, utc, confidence, of_time = one.time
            note = one.note
            if of_time or notes:
                note = " ".join(filter(None, (note, of_time, notes.get(index - first))))
            yield Message(
                id=given,
                conversation=id_,
                index=index,
                sender=sender,
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
                note=note,
            )
        thread.index = first + len(told)


def _thread_of(one: Told) -> str:
    return one.thread.id
