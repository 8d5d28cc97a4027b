"""Reads the chat table of Roblox's answer to a law-enforcement request."""

from collections.abc import Iterator
from typing import Final

from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.stated_time import stated_time
from leeside.sources.reading.told_tables import Row, ToldTables, header_of
from leeside.sources.reading.told_threads import Thread, Told

_COLUMNS: Final = frozenset({"ts", "conversation_id", "convo_type", "user_id", "name", "text"})
_INFERRED: Final = (
    "This layout is known from open forensic tools and not from a real answer: check it against the file."
)
_FILTERED: Final = {
    "is_filtered_o13": "Roblox's filter hid words of it from those of 13 and over.",
    "is_filtered_u13": "Roblox's filter hid words of it from those under 13.",
    "is_rewritten": "Roblox put other words in its place.",
}


def _sniff(export: Export) -> float:
    return max((_looks(export, member) for member in _tables(export)[:50]), default=0.0)


def _tables(export: Export) -> tuple[Member, ...]:
    return export.members if len(export.members) == 1 else export.named(suffix=".csv")


def _looks(export: Export, member: Member) -> float:
    return 0.95 if set(header_of(export, member)) >= _COLUMNS else 0.0


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    clock = Clock(options.timezone)

    def tell(row: Row, _: str) -> Told | None:
        if not any(row.values()):
            return None
        notes = [said for column, said in _FILTERED.items() if row.get(column, "").casefold() == "true"]
        notes += [f"Kind of chat: {row['convo_type']}."] if row["convo_type"] else []
        conversation = row["conversation_id"] or "unknown"
        return Told(
            thread=Thread(conversation),
            sender=row["user_id"] or row["name"] or None,
            name=row["name"],
            handle=row["name"],
            account=row["user_id"],
            text=row["text"],
            time=stated_time(row["ts"], clock),
            note=" ".join(notes),
        )

    tables = ToldTables(export, tell=tell, to_do="Give Leeside the table of chat records as it came.")
    yield from tables.found([member for member in _tables(export) if _looks(export, member)])
    yield Notice(text=_INFERRED)


SOURCE = Source(
    name="roblox_return",
    title="Roblox answer to law enforcement (chat records)",
    platform="roblox",
    absences=(
        "Only chats of the accounts and days that were asked for are in it.",
        "Voice chat is not in it.",
        "Words that the filter hid may be shown here although the other side never saw them.",
    ),
    sniff=_sniff,
    read=_read,
)
