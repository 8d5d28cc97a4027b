"""Gathers accounts across the conversations and files of one import: one account only where there is proof."""

import re
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec

from leeside.conversation.model import Conversation, Message, Participant
from leeside.conversation.timeline import moment


class Proof(StrEnum):
    """Why what was met in several places is taken for one account."""

    ID = "id"
    """The platform's own id, which stays with an account for good, or the device's own link of several addresses."""
    HANDLE = "handle"
    """The handle, number or address: one account's at a time, but it can be changed, or given to somebody else."""
    NONE = "none"
    """A display name alone, or a source that does not say whose accounts these are: linked to nothing."""


class NameSeen(msgspec.Struct, frozen=True, kw_only=True):
    """A display name, and from when to when messages stand under it; None where no message of it has a time."""

    name: str
    first: datetime | None = None
    last: datetime | None = None


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """An account as far as the source knows it. Who is behind it, and whether it is the child's, it does not say."""

    platform: str
    id: str
    handles: tuple[str, ...]
    names: tuple[NameSeen, ...]
    """As they were met; several are names over time, or one person's names in several conversations."""
    conversations: tuple[str, ...]
    messages: int
    proof: Proof


class _Key(NamedTuple):
    platform: str
    id: str = ""
    handle: str = ""
    only_in: tuple[str, str] = ("", "")
    """Conversation and participant, for those that nothing proves to be anywhere else."""


class _Known:
    """What is known of one account so far."""

    def __init__(self) -> None:
        self.handles: dict[str, None] = {}
        self.names: dict[str, tuple[datetime | None, datetime | None]] = {}
        self.conversations: dict[str, None] = {}
        self.messages = 0

    def meet(self, conversation: str, person: Participant) -> None:
        self.conversations[conversation] = None
        self.names.setdefault(person.name, (None, None))
        if person.handle:
            self.handles[person.handle] = None

    def hear(self, name: str, at: datetime | None) -> None:
        self.messages += 1
        first, last = self.names.get(name, (None, None))
        if at is not None:
            self.names[name] = (min(first or at, at), max(last or at, at))

    def take_in(self, other: "_Known") -> None:
        """Take in what is known of an account that turned out to be this one."""
        self.messages += other.messages
        self.handles |= other.handles
        self.conversations |= other.conversations
        for name, (first, last) in other.names.items():
            mine = self.names.get(name, (None, None))
            times = [time for time in (*mine, first, last) if time is not None]
            self.names[name] = (min(times), max(times)) if times else (None, None)


class Accounts:
    """Takes in an import as it is read: `meet` each conversation and `hear` each message, in their order."""

    def __init__(self) -> None:
        self._known: dict[_Key, _Known] = {}
        self._here: dict[tuple[str, str], tuple[_Key, str]] = {}
        """Conversation and participant: whose account, and under what name at present."""

    def meet(self, conversation: Conversation) -> None:
        """Take in whom a source announces; one who is announced again may have another name."""
        for person in conversation.participants:
            where = (conversation.id, person.id)
            key = _key_of(person, where)
            self._here[where] = key, person.name
            self._known.setdefault(key, _Known()).meet(conversation.id, person)

    def hear(self, message: Message) -> None:
        """Count a message for whoever sent it, under the name that stands now."""
        if message.sender is None:
            return
        where = (message.conversation, message.sender)
        if where not in self._here:
            unannounced = Participant(id=message.sender, name=message.sender)
            self.meet(Conversation(id=message.conversation, participants=(unannounced,)))
        key, name = self._here[where]
        self._known[key].hear(name, moment(message))

    def all(self) -> tuple[Account, ...]:
        """Every account, those of most messages first.

        An account that is known by its handle alone is one with an id when exactly one account of that platform
        had that handle; when two had it, it stays by itself.
        """
        joined = dict(self._known)
        for key in [key for key in joined if not key.id and key.handle]:
            [*same] = (other for other in joined if other.id and _has(other, joined[other], key))
            if len(same) == 1:
                joined[same[0]] = _both(joined[same[0]], joined.pop(key))
        found = [_account(key, known) for key, known in joined.items()]
        return tuple(sorted(found, key=lambda one: (-one.messages, one.platform, one.id, one.handles)))


_NO_PLATFORM: Final = ""
_NUMBER: Final = re.compile(r"\+[\d\s().\u2010-\u2015-]{6,24}")
_BETWEEN_DIGITS: Final = re.compile(r"[^\d+]")


def _key_of(person: Participant, where: tuple[str, str]) -> _Key:
    """By what an account is known again; without a platform an id or a handle proves nothing."""
    if person.platform != _NO_PLATFORM and person.account:
        return _Key(person.platform, id=person.account)
    if person.platform != _NO_PLATFORM and person.handle:
        return _Key(person.platform, handle=_same_handle(person.handle))
    return _Key(person.platform, only_in=where)


def _same_handle(handle: str) -> str:
    """A handle as all apps would write it: without capitals, and a number with its country without spaces and dashes."""
    return _BETWEEN_DIGITS.sub("", handle) if _NUMBER.fullmatch(handle) else handle.casefold()


def _has(key: _Key, known: _Known, wanted: _Key) -> bool:
    same = set(map(_same_handle, known.handles))
    return key.platform == wanted.platform and wanted.handle in same


def _both(one: _Known, other: _Known) -> _Known:
    both = _Known()
    both.take_in(one)
    both.take_in(other)
    return both


def _account(key: _Key, known: _Known) -> Account:
    return Account(
        platform=key.platform,
        id=key.id,
        handles=tuple(known.handles),
        names=tuple(NameSeen(name=name, first=at[0], last=at[1]) for name, at in known.names.items()),
        conversations=tuple(known.conversations),
        messages=known.messages,
        proof=Proof.ID if key.id else Proof.HANDLE if key.handle else Proof.NONE,
    )
