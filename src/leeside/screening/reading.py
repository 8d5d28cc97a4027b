"""Takes what a source yields apart: messages to look at, people to meet, and an account of the rest."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, time

import msgspec

from leeside.conversation.model import Conversation, Message, TimeConfidence
from leeside.conversation.timeline import moment
from leeside.screening.passed_by import holds_no_chat
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions

CHUNK = 4096
"""Messages looked at together: enough to scan at full speed, little enough to keep memory flat."""
MOST_TEXT = 200_000
"""Characters of one message that are looked at; the longest that any app sends is a third of it."""
MOST_LISTED = 200
"""Unread ranges and notices listed one by one; the rest are counted."""


class ReadSoFar(msgspec.Struct, frozen=True, kw_only=True):
    """How far reading has come: messages, and bytes of all that may hold a chat, each counted once."""

    messages: int
    bytes: int
    of: int


def may_hold_chats(export: Export) -> int:
    """Bytes of an export that are not pictures, films or sounds by their names."""
    return sum(member.size for member in export.members if not holds_no_chat(member))


class Reading:
    """One pass through an export: chunks of messages out, everything else kept account of."""

    def __init__(
        self, found: Iterable[Found], options: ReadOptions, *, meet: Callable[[Conversation], None]
    ) -> None:
        """Take the source's stream; ``meet`` is called with each conversation that it announces."""
        self._found = found
        self._meet = meet
        self._since = datetime.combine(options.since, time.min) if options.since else None
        self.messages = self.bytes = 0
        self.before_since = 0
        self.ambiguous = 0
        self.undated = 0
        self.unread: list[str] = []
        self.unread_more = 0
        self.notices: dict[str, None] = {}
        self.notices_more = 0
        self.touched: set[str] = set()
        """Names of the members that the source accounted for."""

    def chunks(self) -> Iterator[list[Message]]:
        """The messages to look at, CHUNK at a time, in the order of the export."""
        chunk: list[Message] = []
        for found in self._found:
            if isinstance(found, Message):
                self.touched.add(found.member)
                self.bytes += found.end - found.start
                if self._counted(found):
                    chunk.append(found)
                    if len(chunk) == CHUNK:
                        yield chunk
                        chunk = []
            elif isinstance(found, Structure):
                self.touched.add(found.member)
                self.bytes += found.end - found.start
            else:
                if isinstance(found, Conversation) and chunk:
                    yield chunk
                    chunk = []
                self._account(found)
        if chunk:
            yield chunk

    def _counted(self, message: Message) -> bool:
        """Count a message in, and say whether it is to be looked at."""
        self.messages += 1
        if len(message.text) > MOST_TEXT:
            self._unread(
                message.member,
                message.start,
                message.end,
                "A message far longer than any app sends, not screened.",
            )
            return False
        if message.time_confidence is not TimeConfidence.CERTAIN:
            self.ambiguous += message.time_confidence is TimeConfidence.AMBIGUOUS
            self.undated += message.time_confidence is TimeConfidence.MISSING
        if self._since is not None:
            at = moment(message)
            if at is not None and at < self._since:
                self.before_since += 1
                return False
        return True

    def _account(self, found: Found) -> None:
        if isinstance(found, Conversation):
            self._meet(found)
        elif isinstance(found, Notice):
            self.touched.add(found.member)
            said = f"{found.member}: {found.text}" if found.member else found.text
            if len(self.notices) < MOST_LISTED:
                self.notices[said] = None
            else:
                self.notices_more += said not in self.notices
        elif isinstance(found, Unread):
            self.touched.add(found.member)
            self.bytes += found.end - found.start
            self._unread(found.member, found.start, found.end, found.why)

    def _unread(self, member: str, start: int, end: int, why: str) -> None:
        if len(self.unread) < MOST_LISTED:
            self.unread.append(f"{member or 'file'}, bytes {start:,} to {end:,}: {why}")
        else:
            self.unread_more += 1

    def warnings(self) -> tuple[str, ...]:
        """Sentences that the reader of the picture must see, the source's own first."""
        said = list(self.notices)
        if self.notices_more:
            said.append(
                f"{self.notices_more:,} more things were found of note in this export than are listed."
            )
        if self.ambiguous:
            said.append(
                f"Day and month could be the other way round in {self.ambiguous:,} messages. "
                "Say which with --date-order dmy or mdy."
            )
        if self.undated:
            said.append(f"{self.undated:,} messages carry no date or time.")
        if self.before_since:
            said.append(
                f"{self.before_since:,} messages from before the date given with --since were not screened."
            )
        if self.unread_more:
            said.append(f"{self.unread_more:,} more ranges could not be read than are listed.")
        return tuple(said)


def now() -> datetime:
    """The present in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
