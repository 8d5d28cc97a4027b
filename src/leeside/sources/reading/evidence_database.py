"""Opens an SQLite file for looking alone: nothing is written beside it, and nothing in it is run."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from leeside.conversation.model import Message
from leeside.errors import ExportError
from leeside.sources.contract.export import Export, Member
from leeside.sources.contract.found import Found, Notice, Structure, Unread

MAGIC: Final = b"SQLite format 3\0"
LARGEST_IN_ZIP: Final = 1024**3
"""Bytes of a database inside of a zip, which must be held in memory; one on disk may be of any size."""
MOST_STEPS: Final = 2_000
"""Hundred thousands of steps of SQLite's machine for one query: far more than a phone's years of messages take."""
_READS: Final = frozenset({sqlite3.SQLITE_READ, sqlite3.SQLITE_SELECT})
_TO_DO: Final = (
    "Copy it anew, together with the files beside it that end in -wal and -shm, while the app is closed."
)

PARTLY: Final = "The messages before this point were read; what follows was not."
WAITING: Final = (
    "A file that ends in -wal lies beside the database: the newest messages may be in it and were not read. "
    "Copy the database while the app is closed to have them."
)
HALF_WRITTEN: Final = (
    "A file that ends in -journal lies beside the database: the app was writing when it was copied, so the newest rows "
    "may be half written. Copy it anew while the app is closed."
)
CUT_OFF: Final = (
    "The database says that it has {whole:,} bytes and has {size:,}: the rest is missing, and rows with it."
)
NO_TABLE: Final = "The database has no table {names}: {without}."


@contextmanager
def opened(export: Export, member: Member) -> Iterator[sqlite3.Connection]:
    """A connection that may only read tables.

    Raises ExportError when the file is no sound database, is locked with a key, or a query takes without end.
    """
    where = f"{export.path}: {member.name}" if member.name else str(export.path)
    try:
        connection = _connected(export, member)
        try:
            connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
            connection.execute("PRAGMA trusted_schema = OFF")
            steps = iter(range(MOST_STEPS))
            connection.set_progress_handler(lambda: next(steps, None) is None, 100_000)
            connection.set_authorizer(
                lambda action, *_: sqlite3.SQLITE_OK if action in _READS else sqlite3.SQLITE_DENY
            )
            yield connection
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError) as problem:
        raise ExportError(
            f"The database could not be read ({problem}).", where=where, to_do=_TO_DO
        ) from problem


def _connected(export: Export, member: Member) -> sqlite3.Connection:
    place = file_of(export, member)
    if place is not None:
        # "immutable" keeps SQLite from making -wal and -shm files beside the evidence.
        return sqlite3.connect(f"{place.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    if member.size > LARGEST_IN_ZIP:
        raise ExportError(
            f"This database is larger than {LARGEST_IN_ZIP // 1024**2:,} MiB and inside of a zip.",
            where=f"{export.path}: {member.name}",
            to_do="Unpack the zip and give Leeside the folder.",
        )
    connection = sqlite3.connect(":memory:")
    with export.open(member.name) as stream:
        connection.deserialize(stream.read())
    return connection


def file_of(export: Export, member: Member) -> Path | None:
    """Where the database lies on disk; None inside of a zip, or when it was pasted."""
    place = export.path / member.name if member.name else export.path
    return place if place.is_file() else None


def waiting_beside(export: Export, member: Member, ending: str) -> bool:
    """Whether a file of this ending and with content lies beside it, in which rows may wait that are not read."""
    place = file_of(export, member)
    beside = place and place.with_name(place.name + ending)
    return bool(beside and beside.is_file() and beside.stat().st_size)


def without_tables(connection: sqlite3.Connection, tables: Iterable[str], without: str) -> Iterator[Notice]:
    """A sentence when tables are not there, and what therefore cannot be told."""
    missing = [table for table in tables if not columns_of(connection, table)]
    if missing:
        yield Notice(text=NO_TABLE.format(names=", ".join(missing), without=without))


def accounted(
    export: Export, members: Iterable[Member], read: Callable[[sqlite3.Connection, Member], Iterator[Found]]
) -> Iterator[Found]:
    """What ``read`` finds in each database, and what became of the file: read, or unread from a break on.

    Raises ExportError when a database breaks before its first message.
    """
    for member in members:
        messages = 0
        try:
            with opened(export, member) as connection:
                for one in read(connection, member):
                    messages += isinstance(one, Message)
                    yield one
        except ExportError as problem:
            if not messages:
                raise
            yield Unread(member=member.name, start=0, end=member.size, why=f"{problem.what} {PARTLY}")
        else:
            yield _of_its_bytes(export, member)
        for ending, said in (("-wal", WAITING), ("-journal", HALF_WRITTEN)):
            if waiting_beside(export, member, ending):
                yield Notice(text=said, member=member.name)


def _of_its_bytes(export: Export, member: Member) -> Structure | Unread:
    """All of the file as read, unless its heading counts more pages than there are."""
    heading = export.head(member.name, most=100)
    page = int.from_bytes(heading[16:18], "big")
    whole = int.from_bytes(heading[28:32], "big") * (65_536 if page == 1 else page)
    counted = heading[24:28] == heading[92:96]  # else an old program wrote it last, and the count is stale
    if counted and whole > member.size:
        why = CUT_OFF.format(whole=whole, size=member.size)
        return Unread(member=member.name, start=0, end=member.size, why=why)
    return Structure(member=member.name, start=0, end=member.size)


def columns_of(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """The columns of a table, by its own names; empty when there is no such table (a view is none)."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    if found.fetchone() is None:
        return ()
    described = connection.execute(f"SELECT * FROM {quoted(table)} LIMIT 0").description  # noqa: S608 quoted
    return tuple(column[0] for column in described)


def rows_of(
    connection: sqlite3.Connection,
    table: str,
    wanted: Sequence[str],
    *,
    where: str = "",
    given: Sequence[object] = (),
) -> Iterator[dict[str, object]]:
    """Rows by the names of the columns that are wanted; a column that this version lacks is None."""
    there = [column for column in columns_of(connection, table) if column in wanted]
    if not there:
        return
    listed = ", ".join(map(quoted, there))
    empty: dict[str, object] = dict.fromkeys(wanted)
    for row in connection.execute(f"SELECT {listed} FROM {quoted(table)} {where}", tuple(given)):  # noqa: S608 quoted
        yield empty | dict(zip(there, row, strict=True))


def quoted(name: str) -> str:
    """A name of a table or column, which a file may have chosen, as SQL takes it for nothing but a name."""
    return '"' + name.replace('"', '""') + '"'
