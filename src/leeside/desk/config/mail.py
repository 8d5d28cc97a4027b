"""LEESIDE_DESK_MAIL: by which server the desk tells its members that something waits, and as whom."""

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from leeside.errors import DeskError

_PORTS: Final = {"smtp": 587, "smtps": 465}
_LOOPBACK: Final = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail server; the one without a host sends nothing."""

    host: str = ""
    port: int = 0
    user: str = ""
    password: str = field(default="", repr=False)
    starts_tls: bool = False
    is_tls: bool = False
    sender: str = ""

    @property
    def backend(self) -> str:
        """Which of Django's ways of sending it is."""
        kind = "smtp" if self.host else "dummy"
        return f"django.core.mail.backends.{kind}.EmailBackend"


def mail_of(url: str) -> Mail:
    """The server that ``smtp://user:password@host:587?from=desk@school.example`` names; none for an empty address.

    ``smtp`` becomes TLS by STARTTLS, and ``smtps`` is TLS from the beginning; only a server on this machine is spoken to
    without. Raises `DeskError` for anything else; it repeats nothing of the address, which may hold a password.
    """
    if not url:
        return Mail()
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as broken:
        raise _refused("LEESIDE_DESK_MAIL cannot be read as an address.") from broken
    sender = parse_qs(parts.query).get("from", [""])[0]
    if parts.scheme not in _PORTS or not parts.hostname:
        raise _refused("LEESIDE_DESK_MAIL names no mail server.")
    if "@" not in sender or any(one.isspace() for one in sender):
        raise _refused("LEESIDE_DESK_MAIL does not say from which address mails come.")
    return Mail(
        host=parts.hostname,
        port=port or _PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starts_tls=parts.scheme == "smtp" and parts.hostname not in _LOOPBACK,
        is_tls=parts.scheme == "smtps",
        sender=sender,
    )


def _refused(what: str) -> DeskError:
    return DeskError(
        what,
        where="LEESIDE_DESK_MAIL",
        to_do="Write smtp://user:password@host:587?from=desk@school.example, or leave it out for a desk that sends no mail.",
    )
