"""Reads DiscordChatExporter's table (CSV) of one channel or direct chat."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from leeside.conversation.model import Attachment, Kind
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_tables import Row, ToldTables, header_of
from leeside.sources.reading.told_threads import Thread, Told

_COLUMNS: Final = ("authorid", "author", "date", "content", "attachments", "reactions")
_NO_KINDS: Final = (
    "This table does not say what is a call, a joining or an edit: ask for the export again as JSON for that."
)


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _tables(export)[:50]), default=0.0)


def _tables(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".csv")


def _looks(export: Export, member: Member) -> float:
    return 0.95 if header_of(export, member) == _COLUMNS else 0.0


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)

    def tell(row: Row, file: str) -> Told | None:
        if not any(row.values()):
            return None
        files = [name for name in row["attachments"].split(",") if name.strip()]
        thread = PurePosixPath(file or export.path.name).stem.strip("-") or "discord"
        notes = [f"Reactions: {row['reactions']}"] if row["reactions"] else []
        notes += [f"{len(files)} files were sent with it."] if len(files) > 1 else []
        return Told(
            thread=Thread(thread, thread),
            sender=row["authorid"] or row["author"] or None,
            name=row["author"],
            handle=row["author"],
            account=row["authorid"],
            text=row["content"],
            kind=Kind.ATTACHMENT if files and not row["content"] else Kind.TEXT,
            attachments=tuple(Attachment(name=PurePosixPath(file.partition("?")[0]).name) for file in files),
            time=stated_time(row["date"], clock),
            note=" ".join(notes),
        )

    tables = ToldTables(
        export, tell=tell, to_do="Export the channel again with DiscordChatExporter, as JSON."
    )
    yield from tables.found([member for member in _tables(export) if _looks(export, member)])
    yield Notice(text=_NO_KINDS)


SOURCE = Source(
    name="discord_csv",
    title="DiscordChatExporter table (CSV)",
    platform="discord",
    absences=(
        "Deleted messages, what an edited one said before, and calls are not in it.",
        "Direct chats are in it only if they were exported one by one.",
        "Pictures and files are addresses alone.",
    ),
    sniff=_sniff,
    read=_read,
)
