"""Reads the chats of a Cellebrite report (UFDR): the report.xml of the zip, or that file alone."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from leeside.conversation.model import Conversation
from leeside.errors import ExportError, UnsafeExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.told_stream import BACKWARDS, NOTHING, REORDERED, InOrder, Timed
from leeside.sources.reading.told_threads import Threads
from leeside.sources.reading.ufdr_model import Model, parties, platform_of, thread_of, title_of, told_of
from leeside.sources.reading.ufdr_walk import LONGEST, Record, Walk
from leeside.sources.reading.until_it_breaks import UntilItBreaks

_REPORT: Final = re.compile(
    rb"<(?:\w+:)?project\b[^>]*http://pa\.cellebrite\.com/report/2\.0|<project\b[^>]*reportVersion"
)
_CUT_OFF: Final = "The report is cut off or damaged from here on."
_TOO_LONG: Final = f"This record is longer than {LONGEST // 1024**2} MiB, as no message is."
_REPLACED: Final = (
    "{count:,} signs that no XML may hold stood in the report; a question mark stands for each."
)
_OWNER: Final = (
    "The report says that the owner of the device is {who}. Whether that is the child, an adult must say."
)
_INFERRED: Final = (
    "How a Cellebrite report is built is known from open programs that read it and not from a real case: "
    "check what matters against the report itself."
)
_MOST_OWNERS: Final = 20


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _reports(export)), default=0.0)


def _reports(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix="report.xml")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name, most=16_384).replace(b"\0", b"")
    return 0.95 if _REPORT.search(head) else 0.0


class _Reading:
    """One pass through the report."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export, self._clock, self._threads = export, Clock(options.timezone), Threads()
        self._names = frozenset(member.name for member in export.members)
        self._owners: dict[str, None] = {}
        self._why = ""

    def found(self) -> Iterator[Found]:
        """Everything in the report; raises ExportError when nothing could be read."""
        for member in _reports(self._export):
            if _looks(self._export, member):
                yield from self._file(member)
        if self._why and not self._threads.messages:
            raise ExportError(
                f"No message of this report could be read. {self._why}",
                where=str(self._export.path),
                to_do="Ask whoever made it for the report once more.",
            )
        if not self._threads.messages:
            yield Notice(text=NOTHING)
        for who in self._owners:
            yield Notice(text=_OWNER.format(who=who))
        yield Notice(text=_INFERRED)

    def _file(self, member: Member) -> Iterator[Found]:
        name, done, order = member.name, 0, InOrder()
        with self._export.open(name) as opened:
            walk = Walk(UntilItBreaks(opened))
            for one in walk:
                if isinstance(one, Model):
                    yield from self._given(order.rest(), name)
                    yield from self._chat(one)
                    continue
                if one.start > done:
                    yield Structure(member=name, start=done, end=one.start)
                done = one.end
                if one.too_long:
                    self._why = _TOO_LONG
                    yield Unread(member=name, start=one.start, end=done, why=_TOO_LONG)
                else:
                    yield from self._given(self._take(one, order), name)
        yield from self._given(order.rest(), name)
        yield from self._end(member, walk, done)
        for said, count in (
            (REORDERED, order.reordered),
            (BACKWARDS, order.backwards),
            (_REPLACED, walk.replaced),
        ):
            if count:
                yield Notice(text=said.format(count=count), member=name)

    def _take(self, one: Record, order: InOrder) -> list[Timed]:
        self._own(one.message)
        told = told_of(
            one.message,
            thread_of(one.message, one.chat),
            platform_of(one.message, one.chat),
            self._names,
            self._clock,
        )
        return order.take([(told, (one.start, one.end))])

    def _given(self, ordered: Iterable[Timed], name: str) -> Iterator[Found]:
        given = [*ordered]
        return self._threads.give_all([told for *_, told in given], [span for _, span, _ in given], name)

    def _chat(self, chat: Model) -> Iterator[Conversation]:
        """A chat's title and people, some of whom may stand behind its messages."""
        self._own(chat)
        people = tuple(person for one in parties(chat) if (person := one.person()))
        if people or title_of(chat):
            yield Conversation(id=chat.id or "chat", title=title_of(chat), participants=people)

    def _own(self, model: Model) -> None:
        for one in parties(model):
            person = one.person() if one.owner and len(self._owners) < _MOST_OWNERS else None
            if person is not None:
                self._owners[f"{person.name} ({person.id})" if person.name != person.id else person.id] = None

    def _end(self, member: Member, walk: Walk, done: int) -> Iterator[Found]:
        """The bytes behind the last record; raises UnsafeExportError for a file that declares names of its own."""
        if walk.declares and not self._threads.messages:
            raise UnsafeExportError(
                "This report declares names of its own for text, as Cellebrite's do not. It was not read.",
                where=f"{self._export.path}: {member.name}",
                to_do="Ask whoever made it for the report once more.",
            )
        end = member.size if walk.broken_at is None else min(max(walk.broken_at, done), member.size)
        if end > done:
            yield Structure(member=member.name, start=done, end=end)
        if end < member.size:
            self._why = _CUT_OFF
            yield Unread(member=member.name, start=end, end=member.size, why=_CUT_OFF)
        elif walk.broken_at is not None:
            self._why = _CUT_OFF
            yield Notice(
                text="The report ends before its last element does: what should follow is missing.",
                member=member.name,
            )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export, options).found()


SOURCE = Source(
    name="ufdr",
    title="Cellebrite report (UFDR)",
    absences=(
        "A report holds what whoever made it chose to put in: other apps and days may have been left out.",
        "Only chats, text messages and calls are read; e-mails, contacts, places and files are not.",
        "Pictures are names and kinds alone; none is opened.",
    ),
    sniff=_sniff,
    read=_read,
)
