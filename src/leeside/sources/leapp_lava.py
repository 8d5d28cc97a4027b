"""Reads the chats in a LEAPP report (iLEAPP, ALEAPP and their kin): every artifact that says how it is a conversation."""

import sqlite3
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

import msgspec

from leeside.conversation.model import Attachment, Kind
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure
from leeside.sources.contract.source import ReadOptions, Source
from leeside.sources.reading.clock import Clock
from leeside.sources.reading.evidence_database import accounted, columns_of, quoted
from leeside.sources.reading.stated_time import MISSING, Stated, counted_time, stated_time
from leeside.sources.reading.told_threads import HOLDER, Thread, Threads, Told

_DATA: Final = "_lava_data.lava"
_LARGEST: Final = 256 * 1024**2


class _View(msgspec.Struct, frozen=True):
    """Which column of a table is what, as the report says it."""

    conversation: str = msgspec.field(name="conversationDiscriminatorColumn", default="")
    text: str = msgspec.field(name="textColumn", default="")
    direction: str = msgspec.field(name="directionColumn", default="")
    sent: str | int | float | bool | None = msgspec.field(name="directionSentValue", default=None)
    time: str = msgspec.field(name="timeColumn", default="")
    sender: str = msgspec.field(name="senderColumn", default="")
    media: str = msgspec.field(name="mediaColumn", default="")


class _Views(msgspec.Struct, frozen=True):
    conversation: _View | None = None


class _Artifact(msgspec.Struct, frozen=True):
    table: str = msgspec.field(name="tablename", default="")
    name: str = ""
    views: _Views | None = msgspec.field(name="data_views", default=None)


class _Report(msgspec.Struct, frozen=True):
    artifacts: dict[str, tuple[_Artifact, ...]]
    database: str = msgspec.field(name="lava_db_name", default="_lava_artifacts.db")


def _report(export: Export) -> tuple[Member, _Report] | None:
    """The report's own description of itself; None when there is none that can be read."""
    for member in export.named(suffix=_DATA):
        if member.size <= _LARGEST:
            try:
                return member, msgspec.json.decode(export.head(member.name, most=member.size), type=_Report)
            except ValueError:
                continue
    return None


def _database(export: Export, described: Member, report: _Report) -> Member | None:
    folder = PurePosixPath(described.name).parent
    wanted = (folder / PurePosixPath(report.database).name).as_posix().removeprefix("./")
    return next((member for member in export.members if member.name == wanted), None)


def _sniff(export: Export) -> float:
    found = _report(export)
    return 0.9 if found and _chats(found[1]) else 0.0


def _chats(report: _Report) -> list[tuple[_Artifact, _View]]:
    every = (artifact for artifacts in report.artifacts.values() for artifact in artifacts)
    return [(one, one.views.conversation) for one in every if one.views and one.views.conversation]


class _Reading:
    """One pass through the tables of a report."""

    def __init__(
        self, connection: sqlite3.Connection, member: str, options: ReadOptions, threads: Threads
    ) -> None:
        self._connection, self._member = connection, member
        self._clock, self._threads = Clock(options.timezone), threads

    def table(self, artifact: _Artifact, view: _View) -> Iterator[Found]:
        """The messages of one artifact, by time; what cannot be found in the database is said."""
        there = columns_of(self._connection, artifact.table)
        wanted = [
            c
            for c in (view.conversation, view.text, view.direction, view.time, view.sender, view.media)
            if c in there
        ]
        if view.text not in there:
            yield Notice(
                text=f"The report names a table {artifact.table!r} of messages, which is not in its database."
            )
            return
        listed = ", ".join(map(quoted, wanted))
        order = f"ORDER BY {quoted(view.time)}" if view.time in there else ""
        rows = self._connection.execute(f"SELECT rowid, {listed} FROM {quoted(artifact.table)} {order}")  # noqa: S608 columns of its own
        before = self._threads.messages
        for number, *cells in rows:
            told = self._told(artifact, view, number, dict(zip(wanted, cells, strict=True)))
            yield from self._threads.give(told, self._member, 0, 0)
        count = self._threads.messages - before
        yield Notice(text=f"{count:,} rows of the table {artifact.table} were read; each note names the row.")

    def _told(self, artifact: _Artifact, view: _View, number: object, row: dict[str, object]) -> Told:
        named = str(row.get(view.conversation) or "without a chat")
        sent = view.direction in row and row[view.direction] == view.sent
        sender = str(row.get(view.sender) or "")
        text, media = str(row.get(view.text) or ""), str(row.get(view.media) or "")
        return Told(
            thread=Thread(f"{artifact.table}: {named}", f"{named} ({artifact.name or artifact.table})"),
            sender=sender or (HOLDER if sent else None),
            text=text,
            kind=Kind.ATTACHMENT if media and not text else Kind.TEXT,
            attachments=(Attachment(name=PurePosixPath(media).name),) if media else (),
            time=self._time(row.get(view.time)),
            note=f"Row {number} of the table {artifact.table}." + (" Sent from the device." if sent else ""),
        )

    def _time(self, value: object) -> Stated:
        if isinstance(value, int | float):
            return counted_time(value, self._clock)
        return stated_time(value, self._clock) if isinstance(value, str) else MISSING


def _read(export: Export, options: ReadOptions) -> Iterator[Found]:
    found = _report(export)
    if found is None:
        return
    described, report = found
    database, threads = _database(export, described, report), Threads()
    yield Structure(member=described.name, start=0, end=described.size)
    if database is None:
        raise ExportError(
            "The report's database is not beside it, so no message could be read.",
            where=str(export.path),
            to_do=f"Give Leeside the whole report folder, with {report.database} in it.",
        )

    def read(connection: sqlite3.Connection, member: Member) -> Iterator[Found]:
        reading = _Reading(connection, member.name, options, threads)
        for artifact, view in _chats(report):
            yield from reading.table(artifact, view)

    yield from accounted(export, [database], read)


SOURCE = Source(
    name="leapp_lava",
    title="LEAPP report (LAVA)",
    absences=(
        "Only what the tool found on the device is in it, and only tables that it calls conversations are read.",
        "Deleted, edited and unsent messages are told apart only where the tool did so.",
        "Pictures and files are names alone.",
    ),
    sniff=_sniff,
    read=_read,
)
