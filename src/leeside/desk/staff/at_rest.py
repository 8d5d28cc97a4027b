"""Seals what the desk must open without anybody's password: AES-256-GCM under a key of the desk, bound to its purpose."""

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

_NONCE: Final = 12


def seal(content: bytes, *, purpose: str) -> bytes:
    """The content, sealed under the desk's own key; it opens for the same purpose only."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(settings.AT_REST_KEY).encrypt(nonce, content, purpose.encode())


def unseal(sealed: bytes, *, purpose: str) -> bytes | None:
    """What was sealed; ``None`` where it was changed, cut off, or sealed under another key or for another purpose."""
    try:
        return AESGCM(settings.AT_REST_KEY).decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose.encode())
    except (InvalidTag, ValueError):
        return None
