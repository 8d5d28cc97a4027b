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
from leeside.screening.woven import BEFORE_ALL, Woven, woven
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
    "{names} hold the same chat (at least {same:,} messages are the same), so they were read as one conversation. "
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
        self.members: set[str] = set()

    def take(self, message: Message, at: datetime) -> None:
        self.said.append(hash((message.sender, message.text, at)) & _MASK)
        self.at.append((at - BEFORE_ALL).total_seconds())
        self.members.add(message.member)
        if message.sender is not None:
            self.senders.add(message.sender)


class Same(NamedTuple):
    """Conversations that are one chat, in the order of the export; how many messages two of them share at least.

    ``members`` are for each the files that it stands in.
    """

    ids: tuple[str, ...]
    members: tuple[frozenset[str], ...]
    identical: int


def same_chats(found: Iterable[Found]) -> tuple[Same, ...]:
    """Groups of conversations that are proven to be one chat, by one pass over an export."""
    surveyed: dict[str, _Surveyed] = {}
    for one in found:
        if isinstance(one, Message) and one.kind in SPOKEN_KINDS:
            at = moment(one)
            if at is not None:
                surveyed.setdefault(one.conversation, _Surveyed()).take(one, at)
    group = {name: [name] for name in surveyed}
    fewest: dict[str, int] = {}
    for first, second in _worth_comparing(surveyed):
        mine, theirs = group[first], group[second]
        identical = 0 if mine is theirs else _identical(surveyed[first], surveyed[second])
        if identical:
            mine.extend(theirs)
            group.update(dict.fromkeys(theirs, mine))
            fewest[mine[0]] = min(identical, *(fewest.get(name, identical) for name in mine))
    order = {name: place for place, name in enumerate(surveyed)}
    groups = {
        tuple(sorted(names, key=order.__getitem__)): fewest[names[0]] for names in group.values() if names[1:]
    }
    return tuple(
        Same(ids, tuple(frozenset(surveyed[name].members) for name in ids), identical)
        for ids, identical in groups.items()
    )


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
    groups: tuple[Same, ...] = ()
    if source.a_file_is_a_chat and sum(map(_may_be_a_chat, export.members)) > 1:
        with suppress(ExportError):  # it is raised again by the pass that follows
            groups = same_chats(source.read(export, options))
    found = source.read(export, options)
    if not groups:
        return found

    def again(conversation: str, without: frozenset[str]) -> Iterator[Message]:
        rest = export.only(member for member in export.members if member.name not in without)
        return (
            one
            for one in source.read(rest, options)
            if isinstance(one, Message) and one.conversation == conversation
        )

    return _once(found, groups, again)


def _may_be_a_chat(member: Member) -> bool:
    return bool(member.size) and not holds_no_chat(member)


_ReadAgain = Callable[[str, frozenset[str]], Iterator[Message]]
"""The messages of a conversation, read once more without these members of the export."""


def _once(found: Iterable[Found], groups: tuple[Same, ...], again: _ReadAgain) -> Iterator[Found]:
    """All that was found, with the conversations of each group woven into the first of them."""
    groups_by_name = {name: group for group in groups for name in group.ids}
    done: set[str] = set()
    for one in found:
        name = one.id if isinstance(one, Conversation) else ""
        name = one.conversation if isinstance(one, Message) else name
        group = groups_by_name.get(name)
        if group is None:
            yield one
        elif isinstance(one, Conversation):
            yield msgspec.structs.replace(one, id=group.ids[0])
        elif group.ids[0] not in done:
            done.add(group.ids[0])
            yield from _one_conversation(group, again)


def _one_conversation(group: Same, again: _ReadAgain) -> Iterator[Found]:
    """One conversation out of several exports of it, and what must be known of that."""
    every = frozenset[str]().union(*group.members)
    runs = [again(name, every - members) for name, members in zip(group.ids, group.members, strict=True)]
    told: list[str] = []
    differences, index = 0, 0
    taken: set[str] = set()
    for one in woven(runs):
        if one.again:
            yield Structure(member=one.message.member, start=one.message.start, end=one.message.end)
            continue
        if one.differs:
            differences += 1
            if len(told) < _MOST_TOLD:
                told.append(_when_and_who(one))
        yield _placed(one, group.ids[0], index, taken)
        index += 1
    several = "1 message differs" if differences == 1 else f"{differences:,} messages differ"
    alone = several if differences else _NO_DIFFERENCE
    names = " and ".join(group.ids)
    yield Notice(text=_ONE_CHAT.format(names=names, same=group.identical, alone=alone))
    for text in told:
        yield Notice(text=text)
    if differences > len(told):
        yield Notice(text=_MORE.format(count=differences - len(told)))


def _when_and_who(one: Woven) -> str:
    """A difference as it is listed: when and who, and never the words."""
    at = moment(one.message)
    when = f"{at:%Y-%m-%d %H:%M}" if at else "no time"
    return f"{when}, {one.message.sender or 'the app itself'}: {one.differs}"


def _placed(one: Woven, conversation: str, index: int, taken: set[str]) -> Message:
    message = one.message
    name = message.id if message.id not in taken else f"{message.id} ({message.member})"
    taken.add(name)
    note = " ".join(filter(None, (message.note, one.differs)))
    return msgspec.structs.replace(message, conversation=conversation, index=index, id=name, note=note)
