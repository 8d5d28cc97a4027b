"""For whom an export is locked, with age, before a byte of it is written."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from leeside.report.exchange_libraries import library


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """For whom a file is locked; for nobody where both are empty."""

    recipients: Sequence[Any] = ()
    passphrase: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.recipients or self.passphrase)

    def lock(self, content: bytes) -> bytes:
        """The content as only they can open it, with age; as it is, where it is for nobody."""
        if not self:
            return content
        age = library("pyrage", wanted_for="Locking an export", without="")
        if self.recipients:
            return bytes(age.encrypt(content, list(self.recipients)))
        return bytes(age.passphrase.encrypt(content, self.passphrase))
