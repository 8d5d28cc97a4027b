"""Finds chats that an export holds more than once, as when a chat was exported in March and again in May."""

import re
from array import array
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from leeside.conversation.model import Message
from leeside.conversation.timeline import moment
from leeside.screening.woven import BEFORE_ALL
from leeside.sources.contract.found import Found

ENOUGH: Final = 3
"""Messages of the same words, sender and time that prove one chat; two short exports share a "hi" by chance."""
MOST_SURVEYED: Final = 1_000_000
"""Messages of one export of which a number each is kept, 16 bytes; in a larger one no chat is looked for twice."""
_ALIKE: Final = 0.5
"""Of the messages in the time that both cover, this part must be the same, or they are two chats."""
_EVERY: Final = 16
"""Of a long chat, one message in this many is looked up to find where to compare."""
_SHORT: Final = 400
_HOLDERS: Final = 16
"""Tellings of one message that are compared with those that follow: a greeting may go to many at once."""
_ADDED: Final = re.compile(r" \(.*\)$| in .*$")
_MASK: Final = (1 << 64) - 1

Begins = tuple[str, int, str | None, str]
"""By what a run's first message is known again when it is read anew: its file, its place, its sender and its words."""


class TooManyMessages(Exception):  # noqa: N818 - it is no error: the export is large
    """The export holds more messages than are surveyed."""


class Run(NamedTuple):
    """One telling of a chat: a conversation as these files have it."""

    conversation: str
    members: frozenset[str]
    begins: Begins

    @property
    def name(self) -> str:
        """The file, or the folder where several files hold it."""
        return min(self.members) if len(self.members) == 1 else _folder(min(self.members))


class Same(NamedTuple):
    """Tellings of one chat in the order of the export; how many messages two of them share at least, and hold in all."""

    runs: tuple[Run, ...]
    identical: int
    messages: int


class _Surveyed:
    """What a first pass keeps of a conversation in one file or folder: a number for each message, never its words."""

    def __init__(self, conversation: str, member: str) -> None:
        self.conversation = conversation
        self.folder = _folder(member)
        self.members = {member}
        self.begins: Begins | None = None
        self.senders: set[str] = set()
        self.said: array[int] = array("Q")
        self.at: array[float] = array("d")
        self.messages = 0

    def take(self, message: Message) -> None:
        self.begins = self.begins or begins_with(message)
        self.messages += 1
        at = moment(message)
        if at is None or message.sender is None:
            return
        self.said.append(hash((message.sender, message.text, at)) & _MASK)
        self.at.append((at - BEFORE_ALL).total_seconds())
        self.senders.add(message.sender)

    def join(self, other: "_Surveyed") -> None:
        """Take in what another file of the same telling holds."""
        self.members |= other.members
        self.senders |= other.senders
        self.said.extend(other.said)
        self.at.extend(other.at)
        self.messages += other.messages


def same_chats(found: Iterable[Found]) -> tuple[Same, ...]:
    """Tellings that are proven to be of one chat, by one pass over an export.

    Raises TooManyMessages beyond MOST_SURVEYED.
    """
    tellings = _tellings(_surveyed(found))
    group = {number: [number] for number in range(len(tellings))}
    fewest: dict[int, int] = {}
    for one, other in _worth_comparing(tellings):
        mine, theirs = group[one], group[other]
        identical = 0 if mine is theirs else _identical(tellings[one], tellings[other])
        if identical:
            mine.extend(theirs)
            group.update(dict.fromkeys(theirs, mine))
            fewest[mine[0]] = min(identical, *(fewest.get(number, identical) for number in mine))
    groups = {id(numbers): numbers for numbers in group.values() if numbers[1:]}
    return tuple(_same([tellings[one] for one in sorted(some)], fewest[some[0]]) for some in groups.values())


def begins_with(message: Message) -> Begins:
    """What is kept of a run's first message."""
    return message.member, message.start, message.sender, message.text


def _surveyed(found: Iterable[Found]) -> list[_Surveyed]:
    """Every conversation, file by file."""
    surveyed: dict[tuple[str, str], _Surveyed] = {}
    messages = 0
    for one in found:
        if not isinstance(one, Message):
            continue
        messages += 1
        if messages > MOST_SURVEYED:
            raise TooManyMessages
        where = one.conversation, one.member
        if where not in surveyed:
            surveyed[where] = _Surveyed(*where)
        surveyed[where].take(one)
    return list(surveyed.values())


def _tellings(files: list[_Surveyed]) -> list[_Surveyed]:
    """The files of one folder that tell a conversation together as one telling, but for those that tell the same.

    An app writes the pages, days or kinds of one chat into one folder; two exports of it in one folder repeat each other.
    """
    repeated = {
        number
        for one, other in _worth_comparing(files)
        if (files[one].conversation, files[one].folder) == (files[other].conversation, files[other].folder)
        and _identical(files[one], files[other])
        for number in (one, other)
    }
    tellings: dict[tuple[str, str, int], _Surveyed] = {}
    for number, one in enumerate(files):
        where = one.conversation, one.folder, number if number in repeated else -1
        if where in tellings:
            tellings[where].join(one)
        else:
            tellings[where] = one
    return list(tellings.values())


def _worth_comparing(surveyed: list[_Surveyed]) -> Iterator[tuple[int, int]]:
    """Pairs that have some message in common, found without comparing every chat with every other."""
    holder: dict[int, int] = {}
    holders: dict[int, list[int]] = {}
    pairs: set[tuple[int, int]] = set()
    for number, one in enumerate(surveyed):
        few = len(one.said) <= _SHORT
        for said in {said for said in one.said if few or said % _EVERY == 0}:
            first = holder.setdefault(said, number)
            if first != number:
                several = holders.setdefault(said, [first])
                pairs.update((other, number) for other in several)
                if len(several) < _HOLDERS:
                    several.append(number)
    yield from sorted(pairs)


def _identical(one: _Surveyed, other: _Surveyed) -> int:
    """How many messages both have, where that proves one chat; 0 where it does not."""
    if len(one.senders & other.senders) < min(2, len(one.senders | other.senders)):
        return 0
    first, last = max(min(one.at), min(other.at)), min(max(one.at), max(other.at))
    mine = {said for said, at in zip(one.said, one.at, strict=True) if first <= at <= last}
    theirs = {said for said, at in zip(other.said, other.at, strict=True) if first <= at <= last}
    both = len(mine & theirs)
    enough = both >= ENOUGH and both >= _ALIKE * min(len(mine), len(theirs))
    # Where the app itself calls both by one id, it is enough that the shorter is in the longer from end to end.
    whole = _called_alike(one, other) and both == min(len({*one.said}), len({*other.said}))
    return both if enough or whole else 0


def _called_alike(one: _Surveyed, other: _Surveyed) -> bool:
    """Whether the app's own id of both chats is one; a file's name is none, and two files of one export are two chats."""
    if one.conversation == other.conversation:
        return True
    if one.conversation in one.members or not one.members.isdisjoint(other.members):
        return False
    return _as_the_app_has_it(one.conversation) == _as_the_app_has_it(other.conversation)


def _as_the_app_has_it(conversation: str) -> str:
    """An id without the folder that it lies in, and without what was added because it was taken."""
    return _ADDED.sub("", conversation).rpartition("/")[2]


def _same(tellings: list[_Surveyed], identical: int) -> Same:
    runs = tuple(
        Run(one.conversation, frozenset(one.members), one.begins)
        for one in tellings
        if one.begins is not None
    )
    return Same(runs, identical, sum(one.messages for one in tellings))


def _folder(member: str) -> str:
    return str(PurePosixPath(member).parent)
