"""Locks a pack with age: for the owners of public keys, or with a passphrase that is told by another channel."""

from collections.abc import Sequence
from typing import IO, Any, Final

from leeside.errors import UsageError
from leeside.report.exchange_libraries import library

LEAST_LETTERS: Final = 12
_WITHOUT: Final = "Without a lock the pack is a plain zip; keep it where only you can read it."
_NOT_PUBLIC: Final = "AGE-SECRET-KEY"


class Lock:
    """What a pack is locked with; made before anything else, so that a key that is none stops everything."""

    def __init__(self, *, recipients: Sequence[str] = (), passphrase: str | None = None) -> None:
        """Hold the public keys ("age1…") or the passphrase.

        Raises UsageError for both at once, for a key that does not parse, for a passphrase that is too short,
        and when the library is not installed.
        """
        if recipients and passphrase is not None:
            raise UsageError(
                "A pack is locked for recipients or with a passphrase, and not with both.",
                where="--to, --passphrase",
                to_do="Give one of them.",
            )
        self._age: Any = (
            library("pyrage", wanted_for="Locking a pack", without=_WITHOUT)
            if recipients or passphrase is not None
            else None
        )
        self._recipients = [self._recipient(key.strip()) for key in recipients]
        if passphrase is not None and len(passphrase) < LEAST_LETTERS:
            raise UsageError(
                f"The passphrase has fewer than {LEAST_LETTERS} letters.",
                where="--passphrase",
                to_do="Use four words or more that nobody would guess, and tell them by phone, not by e-mail.",
            )
        self._passphrase = passphrase

    @property
    def kind(self) -> str:
        """``recipient``, ``passphrase`` or ``open``."""
        if self._recipients:
            return "recipient"
        return "open" if self._passphrase is None else "passphrase"

    def write(self, plain: IO[bytes], out: IO[bytes]) -> None:
        """Write what ``plain`` holds, from its beginning, to ``out``: locked, or as it is."""
        plain.seek(0)
        if self._recipients:
            self._age.encrypt_io(plain, out, self._recipients)
        elif self._passphrase is not None:
            out.write(self._age.passphrase.encrypt(plain.read(), self._passphrase))
        else:
            while part := plain.read(1 << 20):
                out.write(part)

    def _recipient(self, key: str) -> Any:  # noqa: ANN401 - pyrage has no types
        if key.upper().startswith(_NOT_PUBLIC):
            raise UsageError(
                "That is a secret key, and only its owner may have it.",
                where="--to",
                to_do="Ask for the public key, which begins with 'age1', and tell the owner that the secret one was passed on.",
            )
        try:
            return self._age.x25519.Recipient.from_str(key)
        except self._age.RecipientError as problem:
            raise UsageError(
                "The recipient's key is no age public key.",
                where="--to",
                to_do="Give the line that begins with 'age1', as the recipient's age-keygen printed it.",
            ) from problem
