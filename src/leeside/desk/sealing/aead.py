"""AES-256-GCM with a fresh nonce, bound to where it stands. The one place in which the desk seals bytes for people."""

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from leeside.desk.sealing.errors import SealError

KEY_SIZE: Final = 32
_NONCE: Final = 12


def bound(*place: str) -> bytes:
    """A place as bytes in which no two places are the same: each part stands behind its length."""
    parts = (part.encode() for part in ("leeside desk seal 1", *place))
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def seal_bytes(content: bytes, *, key: bytes, place: bytes) -> bytes:
    """The content, sealed: a nonce of 12 bytes, the ciphertext and its tag of 16."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, content, place)


def open_bytes(sealed: bytes, *, key: bytes, place: bytes) -> bytes:
    """What was sealed with the same key for the same place. Raises `SealError` for everything else."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], place)
    except (InvalidTag, ValueError):
        raise SealError(
            "A sealed part of the record does not open: it was changed, or it belongs somewhere else.",
            to_do="Run `leeside desk audit verify`, and restore a backup from before the change.",
        ) from None
