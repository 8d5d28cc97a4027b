"""Reads one chat's text file from end to end, and accounts for each of its bytes."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from leeside.conversation.model import Conversation, Participant
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.whatsapp_encoding import BLOCK, blocks, head_text, saved_as
from leeside.sources.reading.whatsapp_header import first_shape, headers_of
from leeside.sources.reading.whatsapp_lines import Lines
from leeside.sources.reading.whatsapp_messages import Messages
from leeside.sources.reading.whatsapp_names import shown
from leeside.sources.reading.whatsapp_records import Splitter
from leeside.sources.reading.whatsapp_stamp import Days
from leeside.sources.reading.whatsapp_survey import Survey, survey

LIMITS = (10_000, 40_000)
"""WhatsApp exports about this many messages at most, with media and without, and does not say so."""
_ZIP_PIECE = 1 << 16
_NUMBER = re.compile(r"\+?\d[\d\s().\u2010\u2011-]{5,}\d")
"""A number stands where the phone had no contact of that number: then it is the account, and not a name."""
"""Read from a zip at a time: a broken zip loses the piece in which it breaks."""


class _Careful:
    """A stream that ends where it breaks, and remembers what broke."""

    def __init__(self, stream: BinaryIO) -> None:
        self._read = getattr(stream, "read1", stream.read)
        self._most = _ZIP_PIECE if isinstance(stream, zipfile.ZipExtFile) else BLOCK
        self.problem = ""

    def read(self, most: int) -> bytes:
        try:
            piece: bytes = self._read(min(most, self._most))
        except (
            OSError,
            EOFError,
            zlib.error,
            zipfile.BadZipFile,
            NotImplementedError,
            RuntimeError,
        ) as problem:
            self.problem = type(problem).__name__
            return b""
        return piece


class Chat:
    """One text file of an export, which is one conversation."""

    def __init__(
        self,
        export: Export,
        member: Member,
        *,
        title: str,
        files: dict[str, int] | None,
        options: ReadOptions,
    ) -> None:
        """``title`` is what the file is called for; ``files`` the export's other files, None if unknown."""
        self._export = export
        self._name = member.name
        self._size = member.size
        self._title = title
        self._files = files
        self._options = options
        self._clock = Clock(options.timezone)
        self.id = member.name or export.path.name
        self.messages = 0

    def read(self) -> Iterator[Found]:
        """The conversation, its messages, notices, and the ranges that hold no message.

        Raises ExportError when the file cannot be opened.
        """
        head = self._export.head(self._name)
        saved, shape = saved_as(head), first_shape(head_text(head))
        if shape is None:
            yield Unread(
                member=self._name, start=0, end=self._size, why="No message of a chat was found in it."
            )
            return
        with self._export.open(self._name) as stream:
            surveyed = survey(
                blocks(_Careful(stream), saved), shape, title=self._title, wanted=self._options.date_order
            )
        yield from self._announce(surveyed)
        splitter = Splitter(
            headers_of(shape),
            Days(surveyed.order.order, surveyed.order.confidence),
            crlf=surveyed.crlf,
            width=saved.width(),
        )
        lines = Lines(iphone=shape.style != "dash", marks=surveyed.marks, files=self._files)
        messages = Messages(
            conversation=self.id, member=self._name, clock=self._clock, names=surveyed.names, lines=lines
        )
        with self._export.open(self._name) as stream:
            careful = _Careful(stream)
            yield from messages.of(splitter.records(blocks(careful, saved), start=saved.mark))
        self.messages = messages.count
        yield from self._late(surveyed, messages)
        yield from self._edges(splitter, mark=saved.mark, problem=careful.problem)
        yield from self._oddities(splitter, messages)

    def _announce(self, surveyed: Survey) -> Iterator[Found]:
        titles = sorted(shown(name) for name in surveyed.names.titles())
        self._title = self._title or (titles[0] if len(titles) == 1 else "")
        yield self._conversation(surveyed.names.people())
        if surveyed.order.notice:
            yield self._notice(surveyed.order.notice)

    def _late(self, surveyed: Survey, messages: Messages) -> Iterator[Found]:
        late = sorted(messages.senders.difference(surveyed.names.people()))
        if late:
            yield self._conversation(late)

    def _conversation(self, people: list[str]) -> Conversation:
        participants = tuple(
            Participant(id=name, name=name, handle=name if _NUMBER.fullmatch(name) else "") for name in people
        )
        return Conversation(id=self.id, title=self._title, participants=participants)

    def _edges(self, splitter: Splitter, *, mark: int, problem: str) -> Iterator[Found]:
        """The bytes before the first message and after the last."""
        if mark:
            yield Structure(member=self._name, start=0, end=mark)
        first = splitter.first if splitter.first >= 0 else min(splitter.place, self._size)
        if first > mark and not splitter.preface.strip():
            yield Structure(member=self._name, start=mark, end=first)
        elif first > mark:
            yield Unread(
                member=self._name, start=mark, end=first, why="Lines before the first message have no header."
            )
            yield self._notice(
                "The file begins with lines that belong to no message; they were not screened."
            )
        if splitter.place < self._size:
            why = f"The file could not be read beyond this point ({problem or 'it ends early'})."
            yield Unread(member=self._name, start=splitter.place, end=self._size, why=why)
            yield self._notice(
                "The file is damaged or cut off: only the beginning was read. Export the chat again."
            )

    def _oddities(self, splitter: Splitter, messages: Messages) -> Iterator[Found]:
        for count, text in (
            (
                splitter.forged,
                "Lines made to look like messages of their own: {}. Each is kept in the message it was typed in.",
            ),
            (splitter.doubtful, "Messages whose header may be forged: {}. Each says why."),
            (splitter.earlier, "Messages with an earlier time than the one before them: {}. Each says so."),
            (messages.pasted, "Messages that hold lines which look like another chat's: {}. Each says so."),
            (messages.undated, "Messages whose date or time could not be understood: {}."),
            (messages.garbled, "Messages with bytes that are no text: {}."),
        ):
            if count:
                yield self._notice(text.format(f"{count:,}"))
        if any(abs(messages.count - limit) <= 1 for limit in LIMITS):
            yield self._notice(
                f"This chat has {messages.count:,} messages, which is where WhatsApp cuts an export off: "
                "older messages are probably missing."
            )

    def _notice(self, text: str) -> Notice:
        return Notice(text=text, member=self._name)
