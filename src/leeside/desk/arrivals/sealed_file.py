"""A file that was handed over, kept sealed while it is worked on: AES-256-GCM in chunks, readable from anywhere in it.

Every file has a key of its own, derived from the desk's and from random bytes at its head; without the head it never
opens again. A chunk is bound to its place, and the last says that it is the last, so that nothing can be cut off.
"""

import fcntl
import io
import os
import secrets
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from leeside.errors import DeskError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CHUNK: Final = 256 * 1024
_TAG: Final = 16
_HEAD: Final = 32
_MINE: Final = 0o600
_ENDING: Final = ".sealed"


def folder() -> Path:
    """Where such files stand, in the desk's own folder."""
    path: Path = settings.DESK_FOLDER.path / "arriving"
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def place_of(name: uuid.UUID) -> Path:
    """Where the file of an import stands."""
    return folder() / f"{name}{_ENDING}"


def standing() -> list[uuid.UUID]:
    """The imports whose files stand there."""
    found = []
    for path in folder().glob(f"*{_ENDING}"):
        with suppress(ValueError):
            found.append(uuid.UUID(path.stem))
    return found


def destroy(name: uuid.UUID) -> None:
    """Take away the head, without which the rest never opens, and then the file; one that is gone stays gone."""
    path = place_of(name)
    with suppress(FileNotFoundError), path.open("r+b") as file:
        file.write(bytes(_HEAD))
        file.flush()
        os.fsync(file.fileno())
    path.unlink(missing_ok=True)


@contextmanager
def held(name: uuid.UUID) -> Iterator[bool]:
    """Hold a file for as long as it is worked on. Gives whether that was possible: ``False`` while somebody else does.

    The system lets go of it when the process ends, however it ends, so that work which died is known from work that lasts.
    """
    try:
        handle = os.open(place_of(name), os.O_RDWR)
    except FileNotFoundError:
        yield False
        return
    try:
        yield lock(handle)
    finally:
        os.close(handle)


def lock(handle: int) -> bool:
    """Whether this file could be taken for ourselves."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


class Writing:
    """A file that is being sealed as it comes, and held by us until `let_go`."""

    def __init__(self, name: uuid.UUID) -> None:
        self._name = name
        self._handle = os.open(place_of(name), os.O_RDWR | os.O_CREAT | os.O_EXCL, _MINE)
        lock(self._handle)
        head = secrets.token_bytes(_HEAD)
        self._file = os.fdopen(self._handle, "wb", buffering=0)
        self._file.write(head)
        self._key = _key(name, head)
        self._waiting = bytearray()
        self._chunks = 0

    def write(self, content: bytes) -> None:
        """Take in the next bytes. Raises OSError where the disk takes no more."""
        self._waiting += content
        while len(self._waiting) > CHUNK:
            self._seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]

    def finish(self) -> None:
        """Seal what is left, and see it onto the disk."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()
        os.fsync(self._file.fileno())

    def let_go(self) -> None:
        """Close the file, which others may hold from now on."""
        self._file.close()

    def _seal(self, content: bytes, *, last: bool) -> None:
        sealed = memoryview(self._key.encrypt(_nonce(self._chunks, last=last), content, None))
        self._chunks += 1
        while sealed:
            sealed = sealed[self._file.write(sealed) :]


class Reading(io.RawIOBase):
    """The open content of a sealed file, of which no more than a chunk is in memory at a time."""

    def __init__(self, name: uuid.UUID) -> None:
        """Open it. Raises `DeskError` where it is gone, was cut off or was changed."""
        super().__init__()
        try:
            self._file = place_of(name).open("rb")
        except FileNotFoundError:
            raise _gone() from None
        self._key = _key(name, self._file.read(_HEAD))
        sealed = self._file.seek(0, io.SEEK_END) - _HEAD
        self._chunks = -(-sealed // (CHUNK + _TAG))
        self.size = sealed - self._chunks * _TAG
        self._at = 0
        self._opened: tuple[int, bytes] = (-1, b"")
        self._chunk(max(self._chunks - 1, 0))

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill as much of a buffer as the chunk at hand has."""
        view = memoryview(buffer).cast("B")
        if self._at >= self.size or not view:
            return 0
        number, start = divmod(self._at, CHUNK)
        piece = self._chunk(number)[start : start + len(view)]
        view[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)

    def close(self) -> None:
        """Close the file beneath."""
        self._file.close()
        super().close()

    def _chunk(self, number: int) -> bytes:
        if self._opened[0] != number:
            self._file.seek(_HEAD + number * (CHUNK + _TAG))
            nonce = _nonce(number, last=number == self._chunks - 1)
            try:
                self._opened = (number, self._key.decrypt(nonce, self._file.read(CHUNK + _TAG), None))
            except (InvalidTag, ValueError):
                raise _gone() from None
        return self._opened[1]


def _gone() -> DeskError:
    return DeskError(
        "What was uploaded is no longer whole in the desk's folder, so it could not be read.",
        to_do="Upload it again.",
    )


def _key(name: uuid.UUID, head: bytes) -> AESGCM:
    info = b"leeside desk: a file that arrives " + name.bytes
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=head, info=info).derive(settings.AT_REST_KEY))


def _nonce(number: int, *, last: bool) -> bytes:
    """Of twelve bytes: the number of the chunk, and whether it is the last; a key is used for one file alone."""
    return number.to_bytes(11, "big") + bytes([last])
