"""Copies of keys in one database file: put behind locks in a backup, taken out again, and forgotten."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from leeside.desk.backups.database_file import opened
from leeside.desk.backups.locks import Locks
from leeside.desk.sealing.aead import bound, open_bytes, seal_bytes
from leeside.errors import DeskError

_LOCKED: Final = b"\x02"
_OPEN_SIZE: Final = 80
"""Bytes of a copy without a lock: an HPKE key, the wrapped one and its tag."""
_COPIES: Final = "SELECT id, key_id, wrapped FROM sealing_keycopy"


def keys_in(path: Path, *, key: bytes) -> list[str]:
    """The ids of the content keys of a database."""
    with opened(path, key=key) as connection:
        return [str(one) for (one,) in connection.execute("SELECT id FROM sealing_contentkey ORDER BY id")]


def lock_copies(path: Path, locks: Locks, *, key: bytes) -> None:
    """Put every copy behind its lock, and leave none without; what was erased goes for good."""
    with _changed(path, key=key) as connection:
        for name, of, wrapped in connection.execute(_COPIES).fetchall():
            if of in locks.erased:
                connection.execute("DELETE FROM sealing_keycopy WHERE id = ?", (name,))
            elif not _is_locked(wrapped):
                locked = _LOCKED + seal_bytes(bytes(wrapped), key=locks.locks[of], place=_place(name))
                connection.execute("UPDATE sealing_keycopy SET wrapped = ? WHERE id = ?", (locked, name))


def unlock_copies(path: Path, locks: Locks, *, key: bytes) -> None:
    """Take every copy out of its lock again; what was erased goes for good.

    Raises `DeskError` where a lock is missing that nobody destroyed: nothing has been changed then.
    """
    with _changed(path, key=key) as connection:
        for name, of, wrapped in connection.execute(_COPIES).fetchall():
            if of in locks.erased:
                connection.execute("DELETE FROM sealing_keycopy WHERE id = ?", (name,))
            elif _is_locked(wrapped):
                if of not in locks.locks:
                    raise _no_locks(path)
                unlocked = open_bytes(bytes(wrapped)[1:], key=locks.locks[of], place=_place(name))
                connection.execute("UPDATE sealing_keycopy SET wrapped = ? WHERE id = ?", (unlocked, name))


def forget_key(path: Path, of: str, *, key: bytes) -> int:
    """Delete the copies of one key that stand without a lock, as they do in backups of earlier versions; how many there were."""
    with opened(path, key=key) as connection:
        rows = connection.execute(
            "SELECT id, wrapped FROM sealing_keycopy WHERE key_id = ?", (of,)
        ).fetchall()
    open_ones = [name for name, wrapped in rows if not _is_locked(wrapped)]
    if open_ones:
        with _changed(path, key=key) as connection:
            connection.executemany(
                "DELETE FROM sealing_keycopy WHERE id = ?", [(name,) for name in open_ones]
            )
    return len(open_ones)


def open_copies_of(path: Path, of: str, *, key: bytes) -> int:
    """How many copies of one key stand in a file without a lock."""
    with opened(path, key=key) as connection:
        rows = connection.execute("SELECT wrapped FROM sealing_keycopy WHERE key_id = ?", (of,)).fetchall()
    return sum(not _is_locked(wrapped) for (wrapped,) in rows)


@contextmanager
def _changed(path: Path, *, key: bytes) -> Iterator[Any]:
    """A file in which nothing of what was before is left behind: not in its free pages, and in no journal on the disk."""
    with opened(path, key=key) as connection:
        connection.isolation_level = None
        for command in ("temp_store = MEMORY", "secure_delete = ON", "journal_mode = MEMORY"):
            connection.execute(f"PRAGMA {command}")
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except (DeskError, dbapi2.DatabaseError):
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        connection.execute("PRAGMA journal_mode = DELETE")


def _is_locked(wrapped: bytes) -> bool:
    return len(wrapped) > _OPEN_SIZE and bytes(wrapped[:1]) == _LOCKED


def _place(name: str) -> bytes:
    return bound("lock", name)


def _no_locks(path: Path) -> DeskError:
    return DeskError(
        "The locks that open the cases of this backup are not here.",
        where=str(path),
        to_do="Put the file desk.case-locks, which was written with the newest backup, beside this one.",
    )
