"""What became of each file that a chat speaks of: in the export, missing, left out, seen once, or gone.

A token names a message and, where the export holds the file, the member; whoever needs its hash looks it up
by that name. Nothing is opened here.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind, Message, Withheld
from leeside.sources.contract.export import Member

_LEAST_LETTERS: Final = 12
"""A shorter name is not looked for inside of longer ones: it would be found where it is not."""


class Became(StrEnum):
    """What became of a file."""

    HELD = "in the export"
    SEVERAL = "in the export, under a name that several files have"
    ABSENT = "not in the export"
    OMITTED = "left out by the app"
    VIEW_ONCE = "could be seen once, and is gone"
    EXPIRED = "was set to vanish, and is gone"
    UNKNOWN = "the source does not say"


class AttachmentToken(msgspec.Struct, frozen=True, kw_only=True):
    """One file that came with one message."""

    conversation: str
    message_id: str
    number: int
    """The message's place in its conversation, from 1."""
    sender: str | None
    name: str
    media_type: str
    """As the source states it, which may be wrong; the file's own kind is told by its bytes."""
    became: Became
    files: tuple[str, ...] = ()
    """The members of the export that it may be; one when it is HELD."""


class FilesByName:
    """The members of an export, found by the name that a message gives."""

    def __init__(self, members: Iterable[Member]) -> None:
        """Take the members' names; nothing is opened."""
        self._by_name: dict[str, list[str]] = defaultdict(list)
        for member in members:
            self._by_name[member.name.rpartition("/")[2]].append(member.name)

    def called(self, name: str) -> Sequence[str]:
        """The members of that name in any folder, or else those whose names hold it, as with Snapchat's ids."""
        last = name.replace("\\", "/").rpartition("/")[2]
        exact = self._by_name.get(last) if last else None
        if exact is not None:
            ending = [one for one in exact if one.endswith(name)]
            return ending if len(ending) == 1 else exact
        if len(last) < _LEAST_LETTERS:
            return ()
        return [one for held, members in self._by_name.items() if last in held for one in members]


def tokens_of(message: Message, files: FilesByName) -> tuple[AttachmentToken, ...]:
    """The tokens of all that came with a message, in its order; one without a name where only that is known."""
    attachments = message.attachments
    if not attachments and message.kind in {Kind.OMITTED, Kind.ATTACHMENT}:
        attachments = (Attachment(),)
    return tuple(_token(message, one, files) for one in attachments)


def _token(message: Message, attachment: Attachment, files: FilesByName) -> AttachmentToken:
    held = tuple(files.called(attachment.name)) if attachment.name else ()
    return AttachmentToken(
        conversation=message.conversation,
        message_id=message.id,
        number=message.index + 1,
        sender=message.sender,
        name=attachment.name,
        media_type=attachment.media_type,
        became=_became(attachment, message.kind, held),
        files=held,
    )


def _became(attachment: Attachment, kind: Kind, held: Sequence[str]) -> Became:
    if held and attachment.present is not False:
        return Became.HELD if len(held) == 1 else Became.SEVERAL
    if attachment.withheld is not None:
        return Became.VIEW_ONCE if attachment.withheld is Withheld.VIEW_ONCE else Became.EXPIRED
    if kind is Kind.OMITTED:
        return Became.OMITTED
    return Became.UNKNOWN if attachment.present is None else Became.ABSENT
