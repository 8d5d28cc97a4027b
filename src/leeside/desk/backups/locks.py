"""The locks of a backup: without a case's lock its key does not open there, and a lock can be destroyed everywhere.

In a backup every copy of a case's key stands behind one more lock of 32 random bytes. All locks are in one small file, in
the desk's folder and once in each folder of backups, which is replaced and never added to (docs/decisions/0013).
"""

import fcntl
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from leeside.desk.sealing.aead import KEY_SIZE, bound, open_bytes, seal_bytes
from leeside.desk.sealing.errors import SealError
from leeside.errors import DeskError

NAME: Final = "desk.case-locks"
_MINE: Final = 0o600


class Locks(msgspec.Struct, frozen=True, kw_only=True):
    """Every lock by the id of its key (32 letters), the keys that were erased, and where copies of this file stand."""

    locks: dict[str, bytes] = {}
    erased: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    def for_keys(self, keys: Iterable[str]) -> "Locks":
        """The same, with a lock for each of these keys that was not erased."""
        new = {
            key: secrets.token_bytes(KEY_SIZE)
            for key in keys
            if key not in self.locks and key not in self.erased
        }
        return msgspec.structs.replace(self, locks={**self.locks, **new})

    def without(self, key: str) -> "Locks":
        """The same after a case was erased."""
        erased = self.erased if key in self.erased else (*self.erased, key)
        left = {name: lock for name, lock in self.locks.items() if name != key}
        return msgspec.structs.replace(self, locks=left, erased=erased)

    def at(self, place: Path) -> "Locks":
        """The same, with one more place where a copy stands."""
        said = str(place.resolve())
        return self if said in self.places else msgspec.structs.replace(self, places=(*self.places, said))

    def with_those_of(self, other: "Locks") -> "Locks":
        """What two copies know together; what either knows to be erased stays so."""
        erased = tuple(dict.fromkeys((*self.erased, *other.erased)))
        both = {name: lock for name, lock in {**other.locks, **self.locks}.items() if name not in erased}
        return Locks(locks=both, erased=erased, places=tuple(dict.fromkeys((*self.places, *other.places))))


def file_in(folder: Path) -> Path:
    """Where the locks stand in a folder."""
    return folder / NAME


@contextmanager
def one_writer(folder: Path) -> Iterator[None]:
    """Let nobody else change the desk's locks meanwhile: a lock that was destroyed must not come back with another's copy."""
    handle = os.open(file_in(folder).with_suffix(".writing"), os.O_RDWR | os.O_CREAT, _MINE)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def read_locks(folder: Path, *, key: bytes) -> Locks:
    """The locks in a folder, none where no file is there; ``key`` is the database's.

    Raises `DeskError` for a file of another desk, and for one that was changed.
    """
    path = file_in(folder)
    try:
        sealed = path.read_bytes()
    except FileNotFoundError:
        return Locks()
    try:
        return msgspec.json.decode(open_bytes(sealed, key=_key(key), place=bound(NAME)), type=Locks)
    except (SealError, msgspec.MsgspecError):
        raise DeskError(
            "The locks of these backups do not open with this desk's key.",
            where=str(path),
            to_do="Find the file that was written with the newest backup, or give the key that the desk had then.",
        ) from None


def write_locks(folder: Path, locks: Locks, *, key: bytes) -> None:
    """Put the locks into a folder in the place of those that were there, which are overwritten first. Raises OSError."""
    path = file_in(folder)
    coming = path.with_name(path.name + ".coming")
    handle = os.open(coming, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _MINE)
    with os.fdopen(handle, "wb") as file:
        file.write(seal_bytes(msgspec.json.encode(locks), key=_key(key), place=bound(NAME)))
        file.flush()
        os.fsync(file.fileno())
    before = os.open(path, os.O_RDWR) if path.exists() else None
    coming.replace(path)
    if before is not None:  # it has no name any more; what it held goes before its place on the disk does
        with os.fdopen(before, "r+b") as old:
            old.write(bytes(os.fstat(old.fileno()).st_size))
            old.flush()
            os.fsync(old.fileno())
    directory = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _key(database_key: bytes) -> bytes:
    return HKDF(
        algorithm=SHA256(), length=KEY_SIZE, salt=None, info=b"leeside desk: locks of backups"
    ).derive(database_key)
