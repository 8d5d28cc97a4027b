"""Codes that are read out or written on a slip of paper, and work once."""

import base64
import hashlib
import hmac
import secrets
from typing import Final

from django.conf import settings

_BYTES: Final = 10
"""80 random bits: nobody guesses it, in 16 letters that somebody can type."""
_GROUP: Final = 4
_MISREAD: Final = str.maketrans({"0": "O", "1": "I", "8": "B"})


def new_code() -> str:
    """A code in four groups of four letters and digits."""
    letters = base64.b32encode(secrets.token_bytes(_BYTES)).decode("ascii")
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def mark_of(code: str) -> bytes:
    """What is kept of a code, however it was typed: a keyed hash of 32 bytes."""
    letters = "".join(one for one in code.upper() if one.isalnum()).translate(_MISREAD)
    return hmac.digest(settings.INDEX_KEY, b"one-time code " + letters.encode(), hashlib.sha256)
