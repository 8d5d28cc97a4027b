"""DATABASE_URL as Django's settings."""

from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from leeside.errors import DeskError

_POSTGRESQL: Final = {"postgresql", "postgres"}
_SECONDS_A_CONNECTION_IS_KEPT: Final = 600
_SECONDS_TO_WAIT_FOR_A_LOCK: Final = 20


def encrypted_file(path: Path, *, key: bytes) -> dict[str, Any]:
    """An SQLCipher database in one file, opened with a key of 32 bytes."""
    return {
        "ENGINE": "leeside.desk.database.sqlcipher",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "key": key,
            "timeout": _SECONDS_TO_WAIT_FOR_A_LOCK,
            # A write takes its lock when it begins: two that read first and write then would wait for each other.
            "transaction_mode": "IMMEDIATE",
        },
    }


def from_url(url: str) -> dict[str, Any]:
    """The PostgreSQL database that an address names: ``postgresql://user:password@host:port/name?sslmode=require``.

    Raises `DeskError` for anything else; it repeats nothing of the address, which may hold a password.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as broken:
        raise _refused("DATABASE_URL cannot be read as an address.") from broken
    name = unquote(parts.path.removeprefix("/"))
    if parts.scheme not in _POSTGRESQL:
        raise _refused("DATABASE_URL names a kind of database that the desk does not know.")
    if not name or "/" in name:
        raise _refused("DATABASE_URL names no database.")
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "CONN_MAX_AGE": _SECONDS_A_CONNECTION_IS_KEPT,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": "10", "application_name": "leeside desk", **options},
    }


def _refused(what: str) -> DeskError:
    return DeskError(
        what,
        where="DATABASE_URL",
        to_do="Write postgresql://user:password@host:5432/name, or leave it out for an encrypted file on this machine.",
    )
