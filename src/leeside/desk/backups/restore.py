"""A backup is put back: looked through first, and what was there before is kept aside and not removed.

At every moment of it a whole record stands in the desk's place, the old one or the new one, also when the machine stops.
"""

import os
import shutil
from datetime import datetime
from pathlib import Path
from typing import Final

from leeside.desk.audit.head import Head, read_head
from leeside.desk.backups.database_file import fold_in, head_beside, look_through
from leeside.desk.backups.locked_copies import unlock_copies
from leeside.desk.backups.locks import one_writer, read_locks, write_locks
from leeside.desk.backups.make import ENDING, settle
from leeside.desk.folder import DeskFolder
from leeside.errors import DeskError

_BESIDE: Final = ("-wal", "-shm", "-journal")
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
        aside = _keep_aside(folder, key, now)
        coming.replace(folder.database)
        settle(folder.path)
    except OSError as refused:
        raise DeskError(
            f"The backup cannot be put back: {refused.strerror or 'it was refused'}.",
            where=str(folder.path),
            to_do="Look whether the disk is full; what was there before is still there, perhaps under a name with 'before'.",
        ) from refused
    return head, aside


def _keep_aside(folder: DeskFolder, key: bytes, now: datetime) -> Path | None:
    """Keep what is there under another name too; its log, which must not stand beside another database, goes there."""
    database = folder.database
    if not database.exists():
        return None
    fold_in(database, key=key)
    aside = folder.path / f"before-{now:%Y-%m-%d-%H%M%S}"
    aside.mkdir(mode=0o700)
    try:
        os.link(database, aside / database.name)
    except OSError:  # a disk that knows no second name for a file
        shutil.copyfile(database, aside / database.name)
        (aside / database.name).chmod(_ONLY_MINE)
    for ending in _BESIDE:
        one = database.with_name(database.name + ending)
        if one.exists():
            one.rename(aside / one.name)
    settle(aside)
    return aside
