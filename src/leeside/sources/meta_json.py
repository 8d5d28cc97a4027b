"""Reads the JSON that Instagram and Messenger give their users, and Messenger's separate encrypted one."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from leeside.conversation.model import Conversation, Message, Participant
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.meta_drafts import Draft, Linked
from leeside.sources.reading.meta_page import Page
from leeside.sources.reading.meta_pages import Thread, page_number, said_of, threads_of
from leeside.sources.reading.meta_record import held_by
from leeside.sources.reading.mojibake import LEFT_GARBLED, PUT_RIGHT
from leeside.sources.reading.stated_time import MISSING, counted_time

FULL_PAGE = 10_000
"""Messages after which Meta starts a new page."""

_PAGE_OF_ACCOUNT = re.compile(rb'"(?:sender_name|timestamp_ms|thread_path)"\s*:')
_PAGE_OF_ENCRYPTED = re.compile(rb'"threadName"\s*:')
_MESSAGES = re.compile(rb'"messages"\s*:\s*\[')
_MOST_LOOKED_AT = 200

_NAMES_ONLY = (
    "Instagram and Messenger name people by their display name alone: two accounts with one name cannot be "
    "told apart here, and an account that changed its name looks like two."
)
_BACKWARDS = "The times go backwards in {count:,} places; the order of the download was kept."


def _sniff(export: Export) -> float:
    """Sure when one page is; a whole download holds many other files, so pages by name are looked at first."""
    likely = sorted(_json(export), key=lambda member: not page_number(member.name))[:_MOST_LOOKED_AT]
    return max((_looks(export, member) for member in likely), default=0.0)


def _json(export: Export) -> Iterable[Member]:
    return export.members if len(export.members) == 1 else export.named(suffix=".json")


def _looks(export: Export, member: Member) -> float:
    head = export.head(member.name)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") or not _MESSAGES.search(head):
        return 0.0
    if _PAGE_OF_ACCOUNT.search(head):
        return 0.95
    return 0.9 if _PAGE_OF_ENCRYPTED.search(head) else 0.0


class _Said:
    """What must be remembered of a thread over its pages: how many messages it has, and when the last one was sent."""

    def __init__(self) -> None:
        self.count = 0
        self.last: datetime | None = None


class _Reading:
    """One pass through all threads."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._clock = Clock(options.timezone)
        self._ids: set[str] = set()
        self._backwards = 0
        self._garbled: Counter[bool | None] = Counter()
        names = [member.name for member in export.members]
        self._held = held_by(names) if len(names) > 1 else None
        self._records = 0
        self._whys: list[str] = []

    def found(self) -> Iterator[Found]:
        """Everything in every thread; raises ExportError when no page could be read."""
        claimed = [member for member in _json(self._export) if _looks(self._export, member)]
        for thread in threads_of(claimed):
            yield from self._thread(thread)
        if self._whys and not self._records:
            raise ExportError(
                f"No page of this download could be read. {self._whys[0]}",
                where=str(self._export.path),
                to_do="Ask Meta for the download again, in JSON.",
            )
        yield Notice(text=_NAMES_ONLY)
        for garbled, said in ((True, PUT_RIGHT), (None, LEFT_GARBLED)):
            if self._garbled[garbled]:
                yield Notice(text=said.format(count=self._garbled[garbled]))
        if self._backwards:
            yield Notice(text=_BACKWARDS.format(count=self._backwards))

    def _thread(self, thread: Thread) -> Iterator[Found]:
        conversation, known = "", set[str]()
        linked = Linked()
        said = _Said()
        for member in thread.pages:
            page = Page(self._export, member, self._held)
            yield from page.look()
            if not conversation:
                conversation = self._id(thread, page)
                yield from self._said(thread, page, conversation)
            people = dict.fromkeys([*page.people, *page.senders()])
            yield self._conversation(
                conversation, page, [name for name in people if name and name not in known]
            )
            known |= set(people)
            self._garbled[page.garbled] += 1
            for one in page.drafts():
                if isinstance(one, list):
                    yield from self._messages(linked.take(one), conversation, said, member.name)
                else:
                    yield one
            yield from self._messages(linked.rest(), conversation, said, member.name)
            if page.why:
                self._whys.append(page.why)
        self._records += said.count

    def _id(self, thread: Thread, page: Page) -> str:
        """The thread's own path, else its folder, else the file's name; never one that is taken."""
        stated = page.headings["thread_path"] or thread.id.strip(".") or self._export.path.stem
        chosen = stated if stated not in self._ids else f"{stated} ({thread.id})"
        self._ids.add(chosen)
        return chosen

    def _said(self, thread: Thread, page: Page, conversation: str) -> Iterator[Notice]:
        title = page.headings["title"] or page.headings["threadName"] or conversation
        said = said_of(thread.section or conversation.partition("/")[0])
        if said:
            yield Notice(text=f"{title}: {said}", member=thread.pages[-1].name)
        missing = thread.missing()
        if missing:
            yield Notice(text=f"{title}: pages of this thread are not in the export: {missing}.")
        if len(thread.pages) == 1 and page.count >= FULL_PAGE:
            yield Notice(
                text=f"{title}: this page is full, so the thread has more pages; give the whole folder."
            )

    def _conversation(self, conversation: str, page: Page, new: list[str]) -> Conversation:
        said = said_of(conversation.partition("/")[0])
        left = "The account holder was no longer in this thread." if page.has_left else ""
        return Conversation(
            id=conversation,
            title=page.headings["title"] or page.headings["threadName"],
            participants=tuple(Participant(id=name, name=name) for name in new),
            note=" ".join(filter(None, (said, left))),
        )

    def _messages(
        self, drafts: list[Draft], conversation: str, said: "_Said", member: str
    ) -> Iterator[Message]:
        for draft in drafts:
            message = self._message(draft, conversation, said.count, member)
            said.count += 1
            if message.utc is not None:
                self._backwards += said.last is not None and message.utc < said.last
                said.last = message.utc
            yield message

    def _message(self, draft: Draft, conversation: str, index: int, member: str) -> Message:
        at = draft.milliseconds
        sent_at, zone, utc, confidence, note = MISSING if at is None else counted_time(at, self._clock)
        return Message(
            id=f"m{index + 1}",
            conversation=conversation,
            index=index,
            sender=draft.sender or None,
            text=draft.words,
            kind=draft.kind,
            sent_at=sent_at,
            zone=zone,
            utc=utc,
            time_confidence=confidence,
            member=member,
            start=draft.start,
            end=draft.end,
            attachments=tuple(draft.files),
            note=" ".join([*draft.notes, note]).strip() if draft.notes or note else "",
        )


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export, options).found()


SOURCE = Source(
    name="meta_json",
    title="Instagram or Messenger download (JSON)",
    platform="meta",
    absences=(
        "A message that was unsent leaves a mark without words, or no trace at all.",
        "Disappearing messages and vanish mode are not in the download.",
        "End-to-end encrypted Messenger chats come in a separate download: ask for that one as well.",
        "Pictures and videos are named here and never opened.",
    ),
    sniff=_sniff,
    read=_read,
)
