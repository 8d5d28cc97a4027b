"""A backup is made while the desk runs, looked through before it counts as one, and never written over another."""

import os
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from leeside.desk.audit.head import Head
from leeside.desk.backups.database_file import copy, head_beside, look_through
from leeside.desk.backups.locked_copies import keys_in, lock_copies
from leeside.desk.backups.locks import one_writer, read_locks, write_locks
from leeside.errors import DeskError

ENDING: Final = ".desk-backup"
_UNFINISHED: Final = ".unfinished"


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """Where it stands, how large it is, and up to which row of the audit it goes."""

    path: Path
    size: int
    head: Head


def make_backup(database: Path, *, into: Path, key: bytes, now: datetime) -> Backup:
    """Put the record away in a folder, as of this moment. The head of its audit is kept in a file beside it.

    Its cases open with the locks, which stand in the folder once for all backups (`leeside.desk.backups.locks`). Until it has
    been looked through, it has a name that no restore takes. Raises `DeskError` where it cannot be made.
    """
    path = into / f"desk-{now:%Y-%m-%d-%H%M%S}{ENDING}"
    unfinished = path.with_name(path.name + _UNFINISHED)
    try:
        into.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists():
            raise DeskError(
                "There is such a backup already.", where=str(path), to_do="Try again in a second."
            )
        unfinished.unlink(missing_ok=True)
        copy(database, unfinished, key=key)
        _lock(unfinished, database.parent, into, key=key)
        head = look_through(unfinished, key=key)
        head_beside(path).write_bytes(msgspec.json.encode(head))
        unfinished.rename(path)
        settle(into)
    except OSError as refused:
        raise DeskError(
            f"The backup cannot be written: {refused.strerror or 'it was refused'}.",
            where=str(into),
            to_do="Look whether the disk is full, and name another folder.",
        ) from refused
    return Backup(path=path, size=path.stat().st_size, head=head)


def _lock(unfinished: Path, desk: Path, into: Path, *, key: bytes) -> None:
    """Put the keys of a backup's cases behind their locks, and these where they are needed, before it counts as a backup."""
    with one_writer(desk):
        known = read_locks(desk, key=key).with_those_of(read_locks(into, key=key))
        locks = known.for_keys(keys_in(unfinished, key=key)).at(into)
        write_locks(desk, locks, key=key)
        lock_copies(unfinished, locks, key=key)
        write_locks(into, locks, key=key)


def settle(folder: Path) -> None:
    """See that names in a folder are on the disk too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
