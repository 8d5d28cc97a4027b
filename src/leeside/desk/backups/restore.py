"""A backup is put back: looked through first, and what was there before is moved aside and not removed."""

import os
import shutil
from datetime import datetime
from pathlib import Path
from typing import Final

from leeside.desk.audit.head import Head
from leeside.desk.backups.database_file import head_beside, look_through, read_head
from leeside.desk.backups.locked_copies import unlock_copies
from leeside.desk.backups.locks import one_writer, read_locks, write_locks
from leeside.desk.backups.make import ENDING, settle
from leeside.desk.folder import DeskFolder
from leeside.errors import DeskError

_BESIDE: Final = ("", "-wal", "-shm", "-journal")
_ONLY_MINE: Final = 0o600


def restore_backup(
    backup: Path, folder: DeskFolder, *, key: bytes, now: datetime
) -> tuple[Head, Path | None]:
    """Put a backup in the place of a desk's database; the head of its audit, and where the one before went.

    What was erased since it was made does not come back. The caller holds the desk's lock. Raises `DeskError` for a backup that
    is damaged, unfinished, of another key, without its locks, or not the one that the head beside it was kept for; nothing
    is moved then.
    """
    if backup.suffix != ENDING or not backup.is_file():
        raise DeskError(
            "That is no finished backup of a desk.",
            where=str(backup),
            to_do=f"Name a file ending in {ENDING}.",
        )
    head = look_through(backup, key=key)
    kept = head_beside(backup)
    if kept.exists() and read_head(kept) != head:
        raise DeskError(
            "This backup is not the one for which the head beside it was kept.",
            where=str(kept),
            to_do="Find out who exchanged one of the two before you rely on it.",
        )
    try:
        folder.make()
        coming = folder.path / "desk.db.coming"
        shutil.copyfile(backup, coming)
        coming.chmod(_ONLY_MINE)
        with coming.open("rb") as written:
            os.fsync(written.fileno())
        with one_writer(folder.path):
            locks = read_locks(backup.parent, key=key).with_those_of(read_locks(folder.path, key=key))
            unlock_copies(coming, locks, key=key)
            write_locks(folder.path, locks, key=key)
        aside = _move_aside(folder, now)
        coming.rename(folder.database)
        settle(folder.path)
    except OSError as refused:
        raise DeskError(
            f"The backup cannot be put back: {refused.strerror or 'it was refused'}.",
            where=str(folder.path),
            to_do="Look whether the disk is full; what was there before is still there, perhaps under a name with 'before'.",
        ) from refused
    return head, aside


def _move_aside(folder: DeskFolder, now: datetime) -> Path | None:
    if not folder.database.exists():
        return None
    aside = folder.path / f"before-{now:%Y-%m-%d-%H%M%S}"
    aside.mkdir(mode=0o700)
    for ending in _BESIDE:
        one = folder.database.with_name(folder.database.name + ending)
        if one.exists():
            one.rename(aside / one.name)
    return aside
