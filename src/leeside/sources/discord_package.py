"""Reads the package that Discord gives an account holder on request: what they wrote themselves, and no more.

For a child who was contacted it is half of every conversation, and the other person's half is missing.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from leeside.conversation.model import Conversation, Kind, Message, Participant
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.discord_file import said_of_files, token
from leeside.sources.reading.discord_package_files import (
    HOLDER,
    Channel,
    Place,
    handle_in,
    holder_of,
    indexes_of,
    looks_like_package,
    places_of,
    read_as,
)
from leeside.sources.reading.discord_rows import Row, RowList, RowTable
from leeside.sources.reading.discord_snowflake import DIFFERS, time_of
from leeside.sources.reading.json_records import Block
from leeside.sources.reading.oldest_first import OldestFirst
from leeside.sources.reading.unique_ids import UniqueIds

HALF_IS_MISSING = (
    "HALF OF EVERY CONVERSATION IS MISSING: Discord's package holds only what the account holder wrote. Nothing that "
    "others wrote to them is in it, so nothing can be noticed about others here. Keep the device and look there."
)
_ONE_SIDED = "Only the account holder's own messages are here; what others wrote is missing."
_UNANSWERED = (
    "The package also names conversations in which it holds nothing that the account holder wrote; others may have "
    "written to them there ({count:,}): {names}."
)
_NOTHING = (
    "The package holds no words for this message: it may have been a sticker, a poll, a card or a call."
)
_BACKWARDS = "The times go backwards in {count:,} places; the order of the package was kept."
_BESIDE = "This lies beside another file of the same channel's messages and was not read."
_KINDS = {
    **dict.fromkeys(("DM", "1"), "A private conversation of two."),
    **dict.fromkeys(("GROUP_DM", "3"), "A private group."),
}
_MOST_NAMED = 20


class _Reading:
    """One pass through all channels."""

    def __init__(self, export: Export, options: ReadOptions) -> None:
        self._export = export
        self._clock = Clock(options.timezone)
        self._places = places_of(export)
        self._holder = holder_of(export)
        self._titles: dict[str, str] = {}
        self._taken: set[str] = set()
        self._counts: Counter[str] = Counter()
        self._whys: list[str] = []
        self._records = 0

    def found(self) -> Iterator[Found]:
        """Everything in every channel; raises ExportError when none could be read."""
        yield Notice(text=HALF_IS_MISSING)
        for member in indexes_of(self._export, self._places):
            yield self._index(member)
        for place in self._places:
            yield from self._place(place)
        if self._whys and not self._records:
            raise ExportError(
                f"No message of this package could be read. {self._whys[0]}",
                where=str(self._export.path),
                to_do="Ask Discord for the package again, and check that the copy finished.",
            )
        yield from self._notices()

    def _index(self, member: Member) -> Structure | Unread:
        titles = read_as(self._export, member, dict[str, str | None])
        if titles is None:
            return self._lost(member, 0, member.size, "The list of conversations could not be read.")
        self._titles |= {key: "" if title in (None, "None") else title for key, title in titles.items()}
        return Structure(member=member.name, start=0, end=member.size)

    def _place(self, place: Place) -> Iterator[Found]:
        channel = None
        if place.about is not None:
            channel = read_as(self._export, place.about, Channel)
            if channel is None:
                yield self._lost(
                    place.about, 0, place.about.size, "What kind of channel this is could not be read."
                )
            else:
                yield Structure(member=place.about.name, start=0, end=place.about.size)
        for member in place.beside:
            yield self._lost(member, 0, member.size, _BESIDE)
        conversation = self._conversation(place, channel or Channel())
        yield conversation
        yield from self._messages(conversation.id, place.messages)

    def _conversation(self, place: Place, channel: Channel) -> Conversation:
        folder = place.folder.rpartition("/")[2]
        stated = str(channel.id) or (
            folder.removeprefix("c") if folder.strip(".") else self._export.path.stem
        )
        stated = stated.strip("-") or "conversation"
        conversation = stated if stated not in self._taken else f"{stated} ({place.folder})"
        self._taken.add(conversation)
        title = self._titles.get(stated) or channel.name or ""
        server = (channel.guild and channel.guild.name) or ""
        if server and server not in title:
            title = f"{title or stated} in {server}"
        kind = _KINDS.get(str(channel.type), f"A channel of the server {server}." if server else "")
        return Conversation(
            id=conversation,
            title=title or conversation,
            participants=tuple(self._people(channel, title)),
            note=f"{kind} {_ONE_SIDED}".lstrip(),
        )

    def _people(self, channel: Channel, title: str) -> Iterator[Participant]:
        """The account holder, and the others as far as the package names them."""
        ids = [str(one) for one in channel.recipients or () if one]
        others = [one for one in dict.fromkeys(ids) if one != self._holder.id]
        named = handle_in(title) if len(others) == 1 else ""
        for one in (self._holder.id, *others):
            name, handle = self._holder.names.get(one, ("", ""))
            if one != self._holder.id:
                name, handle = name or named, handle or named
            yield Participant(id=one, name=name or one, handle=handle, account=one if one.isdecimal() else "")

    def _messages(self, conversation: str, member: Member) -> Iterator[Found]:
        """The messages oldest first, as they are told apart by their times; the package begins with the newest."""
        index, ids = 0, UniqueIds()
        last: datetime | None = None
        listed = self._export.head(member.name).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"[")
        whole = OldestFirst(self._export, member, (RowList if listed else RowTable)(self._clock))
        for one in whole.told():
            if not isinstance(one, Block):
                yield one
                continue
            for (start, end), row in zip(one.spans, one.values, strict=True):
                message = self._message(conversation, row, index, ids, member.name, start, end)
                if message.utc is not None:
                    self._counts[_BACKWARDS] += last is not None and message.utc < last
                    last = message.utc
                index += 1
                yield message
        self._whys += whole.whys
        self._records += index

    def _message(
        self, conversation: str, row: Row, index: int, ids: UniqueIds, member: str, start: int, end: int
    ) -> Message:
        (sent_at, zone, utc, confidence, of_time), differs = time_of(row.in_utc(), str(row.id), self._clock)
        self._counts[DIFFERS] += differs
        given, repeated = ids.give(str(row.id), index)
        files = tuple(token("", url=url) for url in row.urls())
        words = row.contents or ""
        kind = Kind.TEXT if words else Kind.ATTACHMENT if files else Kind.OMITTED
        notes = [_NOTHING if kind is Kind.OMITTED else "", said_of_files(files), row.note, of_time, repeated]
        return Message(
            id=given,
            conversation=conversation,
            index=index,
            sender=self._holder.id,
            text=words,
            kind=kind,
            sent_at=sent_at,
            zone=zone,
            utc=utc,
            time_confidence=confidence,
            member=member,
            start=start,
            end=end,
            attachments=files,
            note=" ".join(filter(None, notes)),
        )

    def _lost(self, member: Member, start: int, end: int, why: str) -> Unread:
        self._whys.append(why)
        return Unread(member=member.name, start=start, end=end, why=why)

    def _notices(self) -> Iterator[Notice]:
        if self._holder.id == HOLDER:
            yield Notice(
                text=f"The package does not name whose account it is; they are called '{HOLDER}' here."
            )
        else:
            name, _ = self._holder.names[self._holder.id]
            yield Notice(text=f"This is the package of the account {name} ({self._holder.id}).")
        more = [title or key for key, title in self._titles.items() if key not in self._taken]
        if more:
            more.sort(key=lambda title: not handle_in(title))  # people before channels of servers
            names = ", ".join(more[:_MOST_NAMED]) + (" and others" if len(more) > _MOST_NAMED else "")
            yield Notice(text=_UNANSWERED.format(count=len(more), names=names))
        for said in (DIFFERS, _BACKWARDS):
            if self._counts[said]:
                yield Notice(text=said.format(count=self._counts[said]))


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    yield from _Reading(export, options).found()


SOURCE = Source(
    name="discord_package",
    title="Discord data package",
    platform="discord",
    absences=(
        "Only the account holder's own messages are in it: everything that others wrote to them is missing.",
        "Messages that were deleted before the request are not in it, and edits leave no mark.",
        "Calls, reactions, stickers and what was said in voice channels are not in it.",
        "Pictures, videos and other files are named here and never opened; their addresses expire.",
    ),
    sniff=looks_like_package,
    read=_read,
)
