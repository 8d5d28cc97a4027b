"""A share of the recovery key on paper: 16 groups of four letters and digits, with a checksum."""

import base64
import hashlib
import secrets
import uuid
from dataclasses import dataclass, field
from typing import Final

from leeside.desk.sealing.errors import RecoveryError

_TAG: Final = 4
_SECRET: Final = 32
_CHECK: Final = 3
_GROUP: Final = 4
_MISREAD: Final = str.maketrans({"0": "O", "1": "I", "8": "B"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One of several: which key it belongs to, its number, and its bytes."""

    pair: bytes
    """The first bytes of the pair's id: enough to tell shares of an older key from those of this one."""
    number: int
    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, pair: uuid.UUID, number: int, secret: bytes) -> "Share":
        """The share of this number of a pair."""
        return cls(pair=pair.bytes[:_TAG], number=number, secret=secret)

    def belongs_to(self, pair: uuid.UUID) -> bool:
        """Whether it is a share of this pair."""
        return self.pair == pair.bytes[:_TAG]

    def written(self) -> str:
        """For paper; shown once and kept nowhere."""
        body = self.pair + bytes([self.number]) + self.secret
        letters = base64.b32encode(body + _checksum(body)).decode("ascii")
        return " ".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))

    @classmethod
    def from_written(cls, written: str) -> "Share":
        """A share as somebody typed it. Raises `RecoveryError`, which repeats nothing of it."""
        letters = "".join(one for one in written.upper() if one.isalnum()).translate(_MISREAD)
        try:
            raw = base64.b32decode(letters)
        except ValueError:
            raw = b""
        body, check = raw[:-_CHECK], raw[-_CHECK:]
        if len(body) != _TAG + 1 + _SECRET or not secrets.compare_digest(check, _checksum(body)):
            raise RecoveryError(
                "That is not a share: it has a letter too many or too few, or one is wrong.",
                to_do="Copy all 16 groups of four from the paper.",
            )
        return cls(pair=body[:_TAG], number=body[_TAG], secret=body[_TAG + 1 :])


def _checksum(body: bytes) -> bytes:
    return hashlib.sha256(b"leeside desk share" + body).digest()[:_CHECK]
