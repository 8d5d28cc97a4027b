"""Every page of an encrypted database file, opened: pages in use, free ones, and those that wait in its log.

SQLCipher 4, as its page on its design says: AES-256-CBC; at the end of each page of 4,096 bytes stand the 16 bytes that it
began with and an HMAC of 64. The first 16 bytes of the file are its salt. With a raw key nothing is derived.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from leeside.errors import DeskError

PAGE: Final = 4096
_RESERVED: Final = 80
_IV: Final = 16
_SALT: Final = 16
_LOG_HEAD: Final = 32
_FRAME_HEAD: Final = 24


def pages_of(path: Path, *, key: bytes) -> Iterator[bytes]:
    """The open content of each page of a database. Raises `DeskError` for a file that this key does not open."""
    with path.open("rb") as file:
        first = True
        while page := file.read(PAGE):
            if len(page) < PAGE:
                raise _unreadable(path)
            opened = _opened(page, key, skip=_SALT if first else 0)
            if first and int.from_bytes(opened[:2], "big") != PAGE:
                raise _unreadable(path)
            first = False
            yield opened


def pages_of_log(path: Path, *, key: bytes) -> Iterator[bytes]:
    """The open content of each page that stands in a database's write-ahead log."""
    with path.open("rb") as file:
        file.seek(_LOG_HEAD)
        while (head := file.read(_FRAME_HEAD)) and len(page := file.read(PAGE)) == PAGE:
            yield _opened(page, key, skip=_SALT if int.from_bytes(head[:4], "big") == 1 else 0)


def _opened(page: bytes, key: bytes, *, skip: int) -> bytes:
    end = PAGE - _RESERVED
    decryptor = Cipher(AES256(key), CBC(page[end : end + _IV])).decryptor()
    return decryptor.update(page[skip:end]) + decryptor.finalize()


def _unreadable(path: Path) -> DeskError:
    return DeskError(
        "The pages of this database could not be read, so nothing is said of them.",
        where=str(path),
        to_do="Look whether it is a desk's database that its key opens.",
    )
