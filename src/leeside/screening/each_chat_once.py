"""Reads an export with every chat in it told once: those that it holds several times are woven, each difference said."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Final

import msgspec

from leeside.conversation.model import Conversation, Message
from leeside.conversation.timeline import moment
from leeside.errors import ExportError
from leeside.screening.one_chat_twice import (
    MOST_SURVEYED,
    Begins,
    Run,
    Same,
    TooManyMessages,
    begins_with,
    same_chats,
)
from leeside.screening.passed_by import holds_no_chat
from leeside.screening.woven import Woven, woven
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure
from leeside.sources.contract.source import ReadOptions, Source

MOST_HELD: Final = 20_000
"""Messages that are held while chats are woven; a longer chat is read anew as a stream, one for each telling."""
MOST_TELLINGS: Final = 32
"""Exports of one chat that are woven; nobody makes more, and many thousands would take without end."""
_MOST_TOLD: Final = 50
_ONE_CHAT: Final = (
    "{names} hold the same chat{of} (at least {same} the same), so they were read as one conversation. "
    "Of the time that both cover, {alone}."
)
_NO_DIFFERENCE: Final = "they tell the same"
_MORE: Final = (
    "{count:,} more differences between these exports are not listed; each message's note tells its own."
)
_TOO_LARGE: Final = (
    f"There are more than {MOST_SURVEYED:,} messages in several files, "
    "so it was not looked whether a chat is in them twice."
)
_TOO_MANY: Final = "{count:,} files hold the same chat, such as {first}: more than are read as one, so each stays a conversation."

_Told = Conversation | Message


def each_chat_once(source: Source, export: Export, options: ReadOptions) -> Iterator[Found]:
    """What a source reads of an export, with every chat in it told once.

    Costs a pass more where several files may hold chats, and about one more over the chats that are told again.
    """
    groups: tuple[Same, ...] = ()
    too_large = False
    if sum(map(_may_be_a_chat, export.members)) > 1:
        with suppress(ExportError):  # it is raised again by the pass that follows
            try:
                groups = same_chats(source.read(export, options))
            except TooManyMessages:
                too_large = True
    too_many = [group for group in groups if len(group.runs) > MOST_TELLINGS]
    groups = tuple(group for group in groups if len(group.runs) <= MOST_TELLINGS)
    found = source.read(export, options)
    yield from _once(found, groups, _Again(source, export, options, groups)) if groups else found
    for group in too_many:
        yield Notice(text=_TOO_MANY.format(count=len(group.runs), first=group.runs[0].name))
    if too_large:
        yield Notice(text=_TOO_LARGE)


def _may_be_a_chat(member: Member) -> bool:
    packed = member.name.lower().endswith(".zip")  # a source may open the parts of one download
    return bool(member.size) and (packed or not holds_no_chat(member))


class _Again:
    """Reads the tellings of chats once more, each without the other tellings beside it."""

    def __init__(
        self, source: Source, export: Export, options: ReadOptions, groups: tuple[Same, ...]
    ) -> None:
        self._source, self._export, self._options = source, export, options
        self._told = frozenset[str]().union(*(run.members for group in groups for run in group.runs))
        self._waiting = list(groups)
        self._held: dict[Run, list[_Told]] = {}

    def of(self, group: Same) -> list[Iterator[_Told]]:
        """Each telling of a chat from its beginning: whom it makes known, and its messages."""
        if group.messages > MOST_HELD:
            return [(told for _, told in self._read(run.members, [run])) for run in group.runs]
        if group.runs[0] not in self._held:
            self._hold(group)
        return [iter(self._held.pop(run)) for run in group.runs]

    def _hold(self, first: Same) -> None:
        """Read a chat and others of the same files at once, so that a file of many chats is not read for each."""
        files = {run.members for run in first.runs}
        together, messages = [first], first.messages
        for group in self._waiting:
            fits = messages + group.messages <= MOST_HELD
            if group is not first and fits and {run.members for run in group.runs} == files:
                together.append(group)
                messages += group.messages
        self._waiting = [group for group in self._waiting if group not in together]
        self._held |= {run: [] for group in together for run in group.runs}
        for members in files:
            runs = [run for group in together for run in group.runs if run.members == members]
            for run, told in self._read(members, runs):
                self._held[run].append(told)

    def _read(self, members: frozenset[str], runs: Iterable[Run]) -> Iterator[tuple[Run, _Told]]:
        """These runs in one pass; a conversation may go by another id here, and is known by its first message."""
        beginnings: dict[Begins, Run] = {run.begins: run for run in runs}
        known: dict[str, Run] = {}
        announced: dict[str, list[Conversation]] = {}
        kept = [one for one in self._export.members if one.name in members or one.name not in self._told]
        for one in self._source.read(self._export.only(kept), self._options):
            if isinstance(one, Conversation):
                run = known.get(one.id)
                if run is None:
                    announced.setdefault(one.id, []).append(one)
                else:
                    yield run, one
            elif isinstance(one, Message) and one.member in members:
                run = known.get(one.conversation) or beginnings.get(begins_with(one))
                if run is not None:
                    known[one.conversation] = run
                    yield from ((run, met) for met in announced.pop(one.conversation, ()))
                    yield run, one


class _Place:
    """Where the next message of a conversation stands, and which ids it has given."""

    def __init__(self) -> None:
        self.index = 0
        self.taken: set[str] = set()

    def put(self, message: Message, conversation: str, note: str) -> Message:
        name = message.id if message.id not in self.taken else f"{message.id} ({message.member})"
        self.taken.add(name)
        self.index += 1
        return msgspec.structs.replace(
            message, conversation=conversation, index=self.index - 1, id=name, note=note
        )


def _once(found: Iterable[Found], groups: tuple[Same, ...], again: _Again) -> Iterator[Found]:
    """All that was found, with the tellings of each group woven into the conversation of the first."""
    by_run = {
        (run.conversation, member): group for group in groups for run in group.runs for member in run.members
    }
    into = {run.conversation: group.runs[0].conversation for group in groups for run in group.runs}
    places = {name: _Place() for name in into.values()}
    done: set[Run] = set()
    for one in found:
        if isinstance(one, Conversation):
            yield msgspec.structs.replace(one, id=into.get(one.id, one.id))
        elif not isinstance(one, Message) or one.conversation not in into:
            yield one
        else:
            group = by_run.get((one.conversation, one.member))
            name = into[one.conversation]
            if group is None:
                yield places[name].put(one, name, one.note)
            elif group.runs[0] not in done:
                done.add(group.runs[0])
                yield from _one_conversation(group, again, name, places[name])


def _one_conversation(group: Same, again: _Again, name: str, place: _Place) -> Iterator[Found]:
    """One conversation out of several tellings of it, and what must be known of that."""
    announced: list[Conversation] = []
    runs = [_messages(run, announced, name) for run in again.of(group)]
    told: list[str] = []
    names: dict[str, str] = {}
    differences = 0
    for one in woven(runs):
        yield from announced
        names |= {person.id: person.name for met in announced for person in met.participants}
        announced.clear()
        if one.again:
            yield Structure(member=one.message.member, start=one.message.start, end=one.message.end)
            continue
        if one.differs:
            differences += 1
            if len(told) < _MOST_TOLD:
                told.append(_when_and_who(one, names, place.index + 1))
        yield place.put(one.message, name, " ".join(filter(None, (one.message.note, one.differs))))
    yield Notice(text=_one_chat(group, differences))
    for text in told:
        yield Notice(text=text)
    if differences > len(told):
        yield Notice(text=_MORE.format(count=differences - len(told)))


def _messages(told: Iterator[_Told], announced: list[Conversation], name: str) -> Iterator[Message]:
    """The messages of a telling; whom it makes known goes into ``announced`` before the message that follows."""
    for one in told:
        if isinstance(one, Conversation):
            announced.append(msgspec.structs.replace(one, id=name))
        else:
            yield one


def _one_chat(group: Same, differences: int) -> str:
    names = [run.name for run in group.runs]
    ids = {run.conversation for run in group.runs}
    same = "1 message is" if group.identical == 1 else f"{group.identical:,} messages are"
    several = "1 message differs" if differences == 1 else f"{differences:,} messages differ"
    return _ONE_CHAT.format(
        names=" and ".join(names),
        of="" if ids == {*names} else f", {group.runs[0].conversation}",
        same=same,
        alone=several if differences else _NO_DIFFERENCE,
    )


def _when_and_who(one: Woven, names: Mapping[str, str], number: int) -> str:
    """A difference as it is listed: when, who and which message of the conversation, and never the words."""
    at, sender = moment(one.message), one.message.sender
    when = f"{at:%Y-%m-%d %H:%M}" if at else "no time"
    who = "the app itself" if sender is None else names.get(sender, sender)
    return f"{when}, {who}, message {number:,}: {one.differs}"
