"""Words that can be found again without being readable: keyed HMACs under the desk's index key."""

import hmac
import re
import unicodedata
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

_LENGTH: Final = 32
_WORD: Final = re.compile(r"[^\W_]+")


def mark(purpose: str, *parts: str) -> bytes:
    """32 bytes that are the same for the same parts and purpose, and tell nothing to whoever lacks the index key."""
    said = b"".join(
        len(raw).to_bytes(4, "big") + raw for raw in (part.encode("utf-8", "surrogatepass") for part in parts)
    )
    return hmac.digest(_key(purpose), said, "sha256")


def plain(text: str) -> str:
    """A name or handle as it is compared: compatibility forms, marks above letters and capitals are let go."""
    apart = unicodedata.normalize("NFKD", text.strip())
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()


def words(text: str) -> tuple[str, ...]:
    """The words of a name, each once, as they are compared."""
    return tuple(dict.fromkeys(_WORD.findall(plain(text))))


def _key(purpose: str) -> bytes:
    info = f"leeside desk blind: {purpose}".encode()
    return HKDF(algorithm=SHA256(), length=_LENGTH, salt=None, info=info).derive(settings.INDEX_KEY)
