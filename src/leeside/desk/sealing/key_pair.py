"""A pair of keys: anybody seals for its owner with the public one, and only the private one opens.

HPKE (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM. A member's private key is sealed with a key derived from the
password by scrypt (RFC 7914), so whoever has the database and the desk's key still needs the password.
"""

import secrets
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from leeside.desk.sealing.aead import KEY_SIZE, bound
from leeside.desk.sealing.errors import SealError

_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_SALT: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess of a password costs; it stands beside each sealed key, so that it can rise later."""

    n: int
    r: int = 8
    p: int = 1


USUAL_COST: Final = Cost(n=2**15, p=3)
"""32 MiB for about a third of a second on a slow core: eight sign-ins at once still fit a machine of 1 GB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPair:
    """Both halves, each 32 raw bytes."""

    public: bytes
    private: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "OpenPair":
        """A pair that nobody has had before."""
        return cls.from_private(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_private(cls, private: bytes) -> "OpenPair":
        """The pair to which a private key belongs."""
        key = X25519PrivateKey.from_private_bytes(private)
        return cls(public=key.public_key().public_bytes_raw(), private=private)


def wrap(secret: bytes, *, public: bytes, what: str) -> bytes:
    """A secret, sealed for the owner of a public key; ``what`` says which secret it is, and is bound to it."""
    key = X25519PublicKey.from_public_bytes(public)
    return _SUITE.encrypt(secret, key, info=bound("wrapped", what, public.hex()))


def unwrap(wrapped: bytes, *, pair: OpenPair, what: str) -> bytes:
    """The secret that was sealed for this pair. Raises `SealError` for another one, and for one that was changed."""
    key = X25519PrivateKey.from_private_bytes(pair.private)
    try:
        return _SUITE.decrypt(wrapped, key, info=bound("wrapped", what, pair.public.hex()))
    except (InvalidTag, ValueError):
        raise SealError(
            "A copy of a key does not open with the key of the person to whom it was given.",
            to_do="Ask another member of the case to give it again.",
        ) from None


def new_salt() -> bytes:
    """Random bytes that make the same password another key for everybody."""
    return secrets.token_bytes(_SALT)


def from_password(password: str, *, salt: bytes, cost: Cost) -> bytes:
    """The key of 32 bytes that a password stands for."""
    return Scrypt(salt=salt, length=KEY_SIZE, n=cost.n, r=cost.r, p=cost.p).derive(password.encode())
