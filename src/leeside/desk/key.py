"""The desk's one key: 256 random bits, written down on paper, from which every other key of the desk is derived.

What it protects: the database as it lies on the disk, in a backup or in the post. It does not open the content of a
case; that is sealed for people (``leeside.desk.sealing``).
"""

import base64
import hashlib
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from leeside.errors import DeskError

SIZE = 32
_CHECK = 3
"""Bytes of a checksum that are written behind the key, so that a slip of the pen is noticed: 1 in 16 million is not."""
_GROUP = 4
_MISREAD = str.maketrans({"0": "O", "1": "I", "8": "B"})
"""Digits that the alphabet lacks, and the letters that they were meant to be."""
_ONLY_MINE = 0o600


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskKey:
    """The key itself; it is in no representation, and compares in constant time where that matters to nobody."""

    secret: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "DeskKey":
        """A key that nobody has had before."""
        return cls(secret=secrets.token_bytes(SIZE))

    @classmethod
    def from_written(cls, written: str, *, where: str = "") -> "DeskKey":
        """The key as somebody typed it, in capitals or not, with any spaces and dashes.

        Raises `DeskError` for anything that is not a whole key with its right checksum; it repeats nothing of it.
        """
        letters = "".join(one for one in written.upper() if one.isalnum()).translate(_MISREAD)
        try:
            raw = base64.b32decode(letters)
        except ValueError:
            raw = b""
        secret, check = raw[:SIZE], raw[SIZE:]
        if len(secret) != SIZE or not secrets.compare_digest(check, _checksum(secret)):
            raise DeskError(
                "That is not a desk's key: it has a letter too many or too few, or one is wrong.",
                where=where,
                to_do="Copy all 14 groups of four from the paper on which they were written when the desk was set up.",
            )
        return cls(secret=secret)

    def written(self) -> str:
        """The key for paper: 14 groups of four letters and digits, the last of which hold the checksum."""
        letters = base64.b32encode(self.secret + _checksum(self.secret)).decode("ascii")
        return " ".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))

    def derive(self, purpose: str) -> bytes:
        """A key of 32 bytes for one purpose, by HKDF-SHA256 (RFC 5869); none of them tells anything of another."""
        info = f"leeside desk: {purpose}".encode()
        return HKDF(algorithm=SHA256(), length=SIZE, salt=None, info=info).derive(self.secret)


def read_key(path: Path) -> DeskKey:
    """The key that stands in a file.

    Raises `DeskError` where there is none, it cannot be read, others may read it, or it holds no key.
    """
    try:
        if os.name == "posix" and path.stat().st_mode & 0o077:
            raise DeskError(
                "Others on this machine may read the file with the desk's key.",
                where=str(path),
                to_do="Take that away (chmod 600), and think about who may have read it.",
            )
        written = path.read_text(encoding="ascii")
    except FileNotFoundError as missing:
        raise DeskError(
            "The desk's key is not there.",
            where=str(path),
            to_do="Give it in LEESIDE_DESK_KEY, or name its file in LEESIDE_DESK_KEY_FILE.",
        ) from missing
    except (OSError, UnicodeDecodeError) as refused:
        raise DeskError(
            "The file with the desk's key cannot be read.", where=str(path), to_do="Look at who owns it."
        ) from refused
    return DeskKey.from_written(written, where=str(path))


def keep_key(key: DeskKey, path: Path) -> None:
    """Write the key to a new file that only its owner may read; one that is there is never written over."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _ONLY_MINE)
    except FileExistsError as there:
        raise DeskError(
            "There is a key already, and a second one would lock you out of what the first one opens.",
            where=str(path),
            to_do="Move the old one away only if you are sure that no desk needs it.",
        ) from there
    except OSError as refused:
        raise DeskError(
            f"The desk's key cannot be kept there: {refused.strerror or 'it was refused'}.",
            where=str(path),
            to_do="Name another folder with --folder.",
        ) from refused
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(key.written() + "\n")
        file.flush()
        os.fsync(file.fileno())


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(b"leeside desk key" + secret).digest()[:_CHECK]
