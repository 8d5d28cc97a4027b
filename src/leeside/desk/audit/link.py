"""How a row of the audit is bound to the one before it."""

import hmac
import re
import uuid
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

_WORD: Final = re.compile(r"[a-z0-9_.:-]{1,64}")
_LENGTH: Final = 32


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """What one row says. ``previous`` is the mark of the row before it."""

    number: int
    at: datetime
    actor: str | None
    system: str
    looked: bool
    action: str
    table: str
    row: str
    case: str | None
    detail: dict[str, Any]
    previous: str

    def mark(self, chain: uuid.UUID) -> str:
        """The HMAC-SHA256, in hexadecimal, under a key that stands in no database."""
        moment = self.at.astimezone(UTC).isoformat(timespec="microseconds")
        said = msgspec.json.encode(
            [str(chain), moment, msgspec.structs.replace(self, at=datetime(1970, 1, 1, tzinfo=UTC))],
            order="deterministic",
        )
        return hmac.digest(_key(), said, "sha256").hex()


def check(detail: dict[str, Any]) -> dict[str, str | int | bool | None]:
    """The detail of a row, with ids as words. Raises `ValueError` for anything that could be content."""
    return {name: _checked(name, value) for name, value in detail.items()}


def _checked(name: str, value: object) -> str | int | bool | None:
    if value is None or isinstance(value, bool | int):
        return value
    said = str(value) if isinstance(value, str | uuid.UUID) else ""
    if not _WORD.fullmatch(said):
        raise ValueError(f"the audit takes ids, counts and the desk's own words; {name} is none of them")
    return said


def _key() -> bytes:
    return _derived(settings.AT_REST_KEY)


@lru_cache(maxsize=1)
def _derived(at_rest: bytes) -> bytes:
    """Derived once, for each row of a long list asks for it."""
    key = HKDF(algorithm=SHA256(), length=_LENGTH, salt=None, info=b"leeside desk: audit chain")
    return key.derive(at_rest)
