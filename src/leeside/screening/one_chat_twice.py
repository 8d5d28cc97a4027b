"""Finds chats that an export holds more than once, as when a chat was exported in March and again in May."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from itertools import combinations
from typing import Final, NamedTuple

import msgspec

from leeside.conversation.model import SPOKEN_KINDS, Conversation, Message
from leeside.conversation.timeline import moment
from leeside.errors import ExportError
from leeside.screening.passed_by import holds_no_chat
from leeside.screening.woven import BEFORE_ALL, Told, Weaving
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure
from leeside.sources.contract.source import ReadOptions, Source

ENOUGH: Final = 3
"""Messages of the same words, sender and time that prove one chat; two short exports share a "hi" by chance."""
_ALIKE: Final = 0.5
"""Of the messages in the time that both cover, this part must be the same, or they are two chats."""
_EVERY: Final = 16
"""Of a long chat, one message in this many is looked up to find where to compare."""
_SHORT: Final = 400
_MOST_TOLD: Final = 50
_MASK: Final = (1 << 64) - 1
_ONE_CHAT: Final = (
    "{names} hold the same chat ({same:,} messages stand in both), so they were read as one conversation. "
    "Of the time that both cover, {alone}."
)
_NO_DIFFERENCE: Final = "they tell the same"
_MORE: Final = (
    "{count:,} more differences between these exports are not listed; each message's note tells its own."
)


class _Surveyed:
    """What a first pass keeps of one conversation: a number for each message, never its words."""

    def __init__(self) -> None:
        self.said: array[int] = array("Q")
        self.at: array[float] = array("d")
        self.senders: set[str] = set()

    def take(self, message: Message, at: datetime) -> None:
        self.said.append(hash((message.sender, message.text, at)) & _MASK)
        self.at.append((at - BEFORE_ALL).total_seconds())
        if message.sender is not None:
            self.senders.add(message.sender)


class Same(NamedTuple):
    """Conversations that are one chat, in the order of the export; how many messages the first two share."""

    ids: tuple[str, ...]
    identical: int


def same_chats(found: Iterable[Found]) -> tuple[Same, ...]:
    """Groups of conversations that are proven to be one chat, by one pass over an export."""
    surveyed: dict[str, _Surveyed] = {}
    for one in found:
        if isinstance(one, Message) and one.kind in SPOKEN_KINDS:
            at = moment(one)
            if at is not None:
                surveyed.setdefault(one.conversation, _Surveyed()).take(one, at)
    groups: list[list[str]] = []
    counts: dict[int, int] = {}
    for first, second in _worth_comparing(surveyed):
        identical = _identical(surveyed[first], surveyed[second])
        if not identical:
            continue
        joined = next((group for group in groups if first in group or second in group), None)
        if joined is None:
            groups.append([first, second])
            counts[len(groups) - 1] = identical
        else:
            joined.extend(name for name in (first, second) if name not in joined)
    return tuple(Same(tuple(group), counts[place]) for place, group in enumerate(groups))


def _worth_comparing(surveyed: dict[str, _Surveyed]) -> Iterator[tuple[str, str]]:
    """Pairs that have some message in common, found without comparing every chat with every other."""
    holders: dict[int, list[str]] = defaultdict(list)
    for name, one in surveyed.items():
        few = len(one.said) <= _SHORT
        for said in {said for said in one.said if few or said % _EVERY == 0}:
            holders[said].append(name)
    pairs = {pair for names in holders.values() for pair in combinations(names, 2)}
    order = {name: place for place, name in enumerate(surveyed)}
    yield from sorted(pairs, key=lambda pair: (order[pair[0]], order[pair[1]]))


def _identical(one: _Surveyed, other: _Surveyed) -> int:
    """How many messages both have, where that proves one chat; 0 where it does not."""
    if len(one.senders & other.senders) < min(2, len(one.senders | other.senders)):
        return 0
    first, last = max(min(one.at), min(other.at)), min(max(one.at), max(other.at))
    mine = {said for said, at in zip(one.said, one.at, strict=True) if first <= at <= last}
    theirs = {said for said, at in zip(other.said, other.at, strict=True) if first <= at <= last}
    both = len(mine & theirs)
    enough = both >= ENOUGH and both >= _ALIKE * min(len(mine), len(theirs))
    return both if enough else 0


def each_chat_once(source: Source, export: Export, options: ReadOptions) -> Iterator[Found]:
    """What a source reads of an export, with every chat in it told once.

    Costs a pass more where several files may be chats, and as many again as a chat was found more than once.
    """

    def begin() -> Iterator[Found]:
        return source.read(export, options)

    groups: tuple[Same, ...] = ()
    if source.a_file_is_a_chat and sum(map(_may_be_a_chat, export.members)) > 1:
        with suppress(ExportError):  # it is raised again by the pass that follows
            groups = same_chats(begin())
    return ReadOnce(groups).found(begin(), ReadAgain(begin)) if groups else begin()


def _may_be_a_chat(member: Member) -> bool:
    return bool(member.size) and not holds_no_chat(member)


class ReadOnce:
    """Yields what a source yields, with the conversations of each group woven into the first of them."""

    def __init__(self, groups: tuple[Same, ...]) -> None:
        """``groups`` as `same_chats` finds them."""
        self._group = {name: group for group in groups for name in group.ids}

    def found(self, once: Iterable[Found], again: "ReadAgain") -> Iterator[Found]:
        """``once`` is a pass over the export, ``again`` begins another, of which one conversation is taken."""
        done: set[str] = set()
        for found in once:
            name = found.id if isinstance(found, Conversation) else ""
            name = found.conversation if isinstance(found, Message) else name
            group = self._group.get(name)
            if group is None:
                yield found
            elif isinstance(found, Conversation):
                yield msgspec.structs.replace(found, id=group.ids[0])
            elif group.ids[0] not in done:
                done.add(group.ids[0])
                yield from _woven(group, again)


class ReadAgain:
    """Begins a pass over an export anew."""

    def __init__(self, begin: Callable[[], Iterator[Found]]) -> None:
        """``begin`` reads the export from its beginning each time it is called."""
        self._begin = begin

    def messages(self, conversation: str) -> Iterator[Message]:
        """The messages of one conversation."""
        for found in self._begin():
            if isinstance(found, Message) and found.conversation == conversation:
                yield found


def _woven(group: Same, again: ReadAgain) -> Iterator[Found]:
    """One conversation out of several exports of it, and what must be known of that."""
    weaving = Weaving([again.messages(name) for name in group.ids])
    told: list[str] = []
    differences, index = 0, 0
    taken: set[str] = set()
    for one in weaving.told():
        if one.again:
            yield Structure(member=one.message.member, start=one.message.start, end=one.message.end)
            continue
        if one.differs:
            differences += 1
            if len(told) < _MOST_TOLD:
                told.append(_when_and_who(one))
        yield _placed(one, group.ids[0], index, taken)
        index += 1
    alone = f"{differences:,} differ" if differences else _NO_DIFFERENCE
    names = " and ".join(group.ids)
    yield Notice(text=_ONE_CHAT.format(names=names, same=group.identical, alone=alone))
    for text in told:
        yield Notice(text=text)
    if differences > len(told):
        yield Notice(text=_MORE.format(count=differences - len(told)))


def _when_and_who(one: Told) -> str:
    """A difference as it is listed: when and who, and never the words."""
    at = moment(one.message)
    when = f"{at:%Y-%m-%d %H:%M}" if at else "no time"
    return f"{when}, {one.message.sender or 'the app itself'}: {one.differs}"


def _placed(one: Told, conversation: str, index: int, taken: set[str]) -> Message:
    message = one.message
    name = message.id if message.id not in taken else f"{message.id} ({message.member})"
    taken.add(name)
    note = " ".join(filter(None, (message.note, one.differs)))
    return msgspec.structs.replace(message, conversation=conversation, index=index, id=name, note=note)
