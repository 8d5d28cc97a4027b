"""Reads every part of an export that holds the exports of several apps, each as its own source with its own account."""

from collections.abc import Iterator
from typing import Final

import msgspec

from leeside.conversation.model import Conversation, Message
from leeside.errors import ExportError, NotAChatError
from leeside.screening.each_chat_once import each_chat_once
from leeside.screening.passed_by import MOST_LOOKED_AT, holds_no_chat
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found
from leeside.sources.contract.load import SURE_ENOUGH, all_sources, recognise
from leeside.sources.contract.source import ReadOptions, Source

_FAILED: Final = "{title}: this part could not be read. {what}"
_SEVERAL: Final = "{title}: {messages} records, from {members}."
_MOST_NAMED: Final = 3


class Part(msgspec.Struct):
    """One part: its source, how sure that is, and what was read of it so far."""

    source: Source
    confidence: float
    messages: int = 0
    members: dict[str, None] = msgspec.field(default_factory=dict)

    def account(self) -> str:
        """What was read of it, in a sentence."""
        names = [name or "the file" for name in self.members]
        more = f" and {len(names) - _MOST_NAMED:,} more files" if len(names) > _MOST_NAMED else ""
        members = ", ".join(names[:_MOST_NAMED]) + more
        return _SEVERAL.format(
            title=self.source.title, messages=f"{self.messages:,}", members=members or "no file"
        )


def of_platform(found: Conversation, source: Source) -> Conversation:
    """The same, with whose accounts these are, where the source knows it and the people do not say it."""
    if not source.platform or all(person.platform for person in found.participants):
        return found
    people = tuple(
        msgspec.structs.replace(person, platform=person.platform or source.platform)
        for person in found.participants
    )
    return msgspec.structs.replace(found, participants=people)


class EveryPart:
    """One pass through an export, part by part; conversations of two parts are never taken for one."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        """Raises NotAChatError or ExportError, as `recognise` does, when no part is a chat."""
        self._export, self._options = export, options
        self.parts: list[Part] = []
        self.unread: list[str] = []
        self._touched: set[str] = set()
        self._failed: set[str] = set()
        self._problem: ExportError | None = None
        self._owner: dict[str, int] = {}
        self._first = self._begin()

    def _begin(self) -> tuple[Export, Source, float]:
        """The first part: what fits the whole, or else the first file that is a chat by itself."""
        try:
            return self._export, *recognise(self._export)
        except NotAChatError:
            for member in self._left()[:MOST_LOOKED_AT] if len(self._export.members) > 1 else ():
                alone = self._export.only([member])
                fits = self._recognised(alone)
                if fits is not None:
                    return alone, *fits
            raise

    @property
    def title(self) -> str:
        """What kinds of export were read."""
        return " and ".join(dict.fromkeys(part.source.title for part in self.parts))

    @property
    def kind(self) -> str:
        """The name of the source, or "mixed"."""
        names = {part.source.name for part in self.parts}
        return names.pop() if len(names) == 1 else "mixed"

    @property
    def absences(self) -> tuple[str, ...]:
        """What these sources never contain."""
        return tuple(dict.fromkeys(said for part in self.parts for said in part.source.absences))

    def accounts(self) -> tuple[str, ...]:
        """A sentence for each part, when there are several."""
        return tuple(part.account() for part in self.parts) if len(self.parts) > 1 else ()

    def found(self) -> Iterator[tuple[Part, Found]]:
        """Everything in every part, with the part; raises ExportError when nothing could be read in any."""
        yield from self._part(*self._first)
        while left := self._left():
            rest = self._export.only(left)
            fits = self._recognised(rest)
            before = len(self._touched), len(self._failed)
            if fits is None:
                break
            yield from self._part(rest, *fits)
            if before == (len(self._touched), len(self._failed)):
                break
        for member in self._left()[:MOST_LOOKED_AT]:
            alone = self._export.only([member])
            fits = self._recognised(alone)
            if fits is not None:
                yield from self._part(alone, *fits)
        if self._problem is not None and not any(part.messages for part in self.parts):
            raise self._problem

    def _part(self, export: Export, source: Source, confidence: float) -> Iterator[tuple[Part, Found]]:
        part = Part(source, confidence)
        number = len(self.parts)
        self.parts.append(part)
        try:
            for found in each_chat_once(source, export, self._options):
                if isinstance(found, Conversation):
                    yield part, self._apart(of_platform(found, source), found.id, number)
                    continue
                self._touched.add(found.member)
                part.members[found.member] = None
                if isinstance(found, Message):
                    part.messages += 1
                    yield part, self._apart(found, found.conversation, number)
                else:
                    yield part, found
        except ExportError as problem:
            self._failed.add(source.name)
            self._problem = self._problem or problem
            self.unread.append(_FAILED.format(title=source.title, what=problem.what))

    def _apart(self, found: Message | Conversation, name: str, number: int) -> Message | Conversation:
        """The same, under another id when a part before this one has a conversation of that id."""
        if self._owner.setdefault(name, number) == number:
            return found
        other = f"{name} ({self.parts[number].source.name} {number + 1})"
        self._owner.setdefault(other, number)
        if isinstance(found, Message):
            return msgspec.structs.replace(found, conversation=other)
        return msgspec.structs.replace(found, id=other, title=found.title or name)

    def _left(self) -> list[Member]:
        """Members that nothing has accounted for and that may hold a chat."""
        return [
            member
            for member in self._export.members
            if member.size and member.name not in self._touched and not holds_no_chat(member)
        ]

    def _recognised(self, export: Export) -> tuple[Source, float] | None:
        """The source that fits best, among those that have not failed here."""
        best: tuple[Source, float] | None = None
        for source in all_sources():
            if source.name in self._failed:
                continue
            try:
                sure = source.sniff(export)
            except ExportError:
                continue
            if sure >= SURE_ENOUGH and (best is None or sure > best[1]):
                best = source, sure
        return best


def messages_in(export: Export, options: ReadOptions) -> Iterator[Message]:
    """Every message of an export, by the ids and places by which screening tells of it; raises as `EveryPart` does."""
    return (found for _, found in EveryPart(export, options).found() if isinstance(found, Message))
