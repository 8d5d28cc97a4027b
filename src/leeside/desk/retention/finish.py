"""After a case is gone from the record: its locks are destroyed, the file is compacted, and a look shows what is left.

It may be done again at any time: where a disk was not there, where the database was busy, or only to be sure.
"""

import uuid
from pathlib import Path
from typing import Final

import msgspec
from django.conf import settings
from django.db import DatabaseError, NotSupportedError, connection, transaction

from leeside.desk.audit.services import record_change
from leeside.desk.backups.locked_copies import forget_key
from leeside.desk.backups.locks import Locks, one_writer, read_locks, write_locks
from leeside.desk.backups.make import ENDING
from leeside.desk.cases.access import require
from leeside.desk.cases.errors import NotYours
from leeside.desk.permissions.permission import Permission
from leeside.desk.retention.erase import erase_again
from leeside.desk.retention.models import Proof, Tombstone
from leeside.desk.retention.requests import destroy_request_again
from leeside.desk.retention.sweep import Looked, Sweep
from leeside.desk.retention.traces import Traces
from leeside.desk.staff.models import StaffMember
from leeside.errors import DeskError

_NOT_COMPACTED: Final = {
    False: "The database was in use, so it was not compacted. What was removed is overwritten there.",
    True: "The database was in use, so it was not compacted: what was removed may stand in its files until it is.",
}
"""By whether it is PostgreSQL, which overwrites nothing when it removes."""
_IN_SERVER: Final = Looked(
    place="server",
    problem="The record is in PostgreSQL. Its own files, its log and its backups are the server's, and were not looked at.",
)


def finish(stone: Tombstone, *, by: StaffMember, traces: Traces) -> Proof:
    """Destroy the locks wherever they can be reached, compact the file, look, and keep what the look told.

    Where the case went earlier, ``traces`` hold the ids of its keys alone, with which all begins that they sealed. Call it
    outside a transaction. It raises nothing for a place that is not there: it is told as still to be done.
    """
    if connection.vendor == "postgresql":
        looked: tuple[Looked, ...] = (_compacted(), _IN_SERVER)
    else:
        locks = _without_locks(_keys_of(stone))
        looked = (_compacted(), *_sweep(stone, traces, locks.places).look())
    with transaction.atomic():
        told = msgspec.to_builtins([one for one in looked if one.place != "compacted" or one.problem])
        proof = Proof.objects.create(
            tombstone=stone, by=by, whole=all(one.clean for one in looked), places=told
        )
        record_change(by, "destroying.looked", proof, case=stone.case, whole=proof.whole, places=len(told))
    return proof


def look_again(by: StaffMember, tombstone_id: uuid.UUID) -> Proof:
    """Do what was still to be done, and look once more. Raises `NotYours` and `MayNot`."""
    stone = Tombstone.objects.filter(pk=tombstone_id, witnesses__member=by).first()
    if stone is None:
        raise NotYours
    require(by, Permission.RETAIN)
    heads = tuple(bytes.fromhex(key) for key in _keys_of(stone))
    return finish(stone, by=by, traces=Traces(heads=heads))


def finish_request(key: uuid.UUID) -> bool:
    """Destroy the lock of a request that was destroyed, wherever it can be reached; whether the file was compacted."""
    if connection.vendor != "postgresql":
        _without_locks((key.hex,))
    return not _compacted().problem


def destroyed_again() -> int:
    """Remove, from a record that was restored, what was erased since, cases and requests; how many there were."""
    erased = read_locks(settings.DESK_FOLDER.path, key=_database_key()).erased
    gone = sum(erase_again(uuid.UUID(key)) or destroy_request_again(uuid.UUID(key)) for key in erased)
    if gone:
        _compacted()
    return gone


def _sweep(stone: Tombstone, traces: Traces, places: tuple[str, ...]) -> Sweep:
    return Sweep(
        traces=traces,
        keys=_keys_of(stone),
        database=settings.DESK_FOLDER.database,
        key=_database_key(),
        places=places,
    )


def _keys_of(stone: Tombstone) -> tuple[str, ...]:
    return tuple(dict.fromkeys((stone.key, *stone.keys.order_by("pk").values_list("key", flat=True))))


def _without_locks(keys: tuple[str, ...]) -> Locks:
    """Destroy locks in the desk's folder and in each place that is there; the copies that never had one go too."""
    folder, database_key = settings.DESK_FOLDER.path, _database_key()
    with one_writer(folder):
        locks = read_locks(folder, key=database_key)
        for key in keys:
            locks = locks.without(key)
        write_locks(folder, locks, key=database_key)
        for place in map(Path, locks.places):
            if place.is_dir():
                _without_locks_in(place, keys, locks, database_key)
    for path in folder.glob("before-*/*.db"):
        if not path.samefile(
            settings.DESK_FOLDER.database
        ):  # a restore that was stopped leaves a second name
            _forget(path, keys, database_key)
    return locks


def _without_locks_in(place: Path, keys: tuple[str, ...], locks: Locks, database_key: bytes) -> None:
    try:
        there = read_locks(place, key=database_key)
        write_locks(place, locks.with_those_of(there), key=database_key)
    except (DeskError, OSError):
        return  # the look that follows tells that it still stands there
    for path in place.glob(f"*{ENDING}"):
        _forget(path, keys, database_key)


def _forget(path: Path, keys: tuple[str, ...], database_key: bytes) -> None:
    try:
        for key in keys:
            forget_key(path, key, key=database_key)
    except (DeskError, OSError):
        return  # the look that follows tells that it could not be read


def _compacted() -> Looked:
    """Write the database anew without its free pages, and empty its log. Nobody else may be writing at that moment."""
    is_postgresql = connection.vendor == "postgresql"
    try:
        if connection.in_atomic_block:  # PostgreSQL would give the whole transaction up for it
            raise NotSupportedError
        with connection.cursor() as cursor:
            if is_postgresql:
                cursor.execute("VACUUM FULL")
            else:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except DatabaseError:
        return Looked(place="compacted", problem=_NOT_COMPACTED[is_postgresql])
    return Looked(place="compacted")


def _database_key() -> bytes:
    key: bytes = settings.DATABASES["default"]["OPTIONS"]["key"]
    return key
