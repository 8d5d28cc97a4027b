"""One encrypted database file: opened, copied while others write to it, and looked through."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from leeside.desk.audit.head import Head
from leeside.desk.database.sqlcipher.files import make_for_me_alone
from leeside.errors import DeskError

_WAIT: Final = 20.0
DATABASE_KEY: Final = "database"
"""The purpose for which the database's key is derived from the desk's."""


@contextmanager
def opened(path: Path, *, key: bytes) -> Iterator[Any]:
    """A connection to a file, which the key opens. Raises `DeskError` where it does not."""
    make_for_me_alone(str(path))
    connection = dbapi2.connect(str(path), timeout=_WAIT)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except dbapi2.OperationalError:
            raise
        except dbapi2.DatabaseError as refused:
            raise DeskError(
                "The desk's key does not open this file, or it is no desk's database.",
                where=str(path),
                to_do="Give the key that the desk had when the backup was made.",
            ) from refused
        yield connection
    finally:
        connection.close()


def copy(source: Path, to: Path, *, key: bytes) -> None:
    """Write a copy as of one moment, encrypted with the same key, and see that it is on the disk."""
    with opened(source, key=key) as one, opened(to, key=key) as other:
        one.backup(other)
        other.execute("PRAGMA journal_mode = DELETE")  # one file, and nothing beside it
    with to.open("rb") as written:
        os.fsync(written.fileno())


def fold_in(path: Path, *, key: bytes) -> None:
    """Write what stands in the log beside a database into it, so that the file is whole alone.

    One that does not open, for which a backup is being put back, keeps its log.
    """
    with suppress(DeskError, dbapi2.DatabaseError), opened(path, key=key) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def look_through(path: Path, *, key: bytes) -> Head:
    """Read every page of a file; the newest link of its audit.

    Raises `DeskError` for one that is damaged, or that is no desk's.
    """
    try:
        with opened(path, key=key) as connection:
            damaged = (
                connection.execute("PRAGMA cipher_integrity_check").fetchall()
                or [row for row in connection.execute("PRAGMA integrity_check") if row != ("ok",)]
                or connection.execute("PRAGMA foreign_key_check").fetchall()
            )
            newest = connection.execute("SELECT chain, number, mark FROM audit_newest").fetchone()
    except dbapi2.DatabaseError as refused:
        raise _damaged(path) from refused
    if damaged or newest is None:
        raise _damaged(path)
    chain, number, mark = newest
    return Head(chain=_with_dashes(str(chain)), number=int(number), mark=str(mark))


def head_beside(path: Path) -> Path:
    """The file that keeps the head of a backup's audit."""
    return path.with_name(path.name + ".head.json")


def _with_dashes(chain: str) -> str:
    plain = chain.replace("-", "")
    return "-".join((plain[:8], plain[8:12], plain[12:16], plain[16:20], plain[20:]))


def _damaged(path: Path) -> DeskError:
    return DeskError(
        "This file is damaged, or it is no desk's record.", where=str(path), to_do="Use another backup."
    )
