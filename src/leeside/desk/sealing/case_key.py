"""The key of one case, open: 32 random bytes that exist in memory for as long as a page needs them."""

import secrets
import uuid
from dataclasses import dataclass, field

from leeside.desk.sealing.aead import KEY_SIZE


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseKey:
    """A key and its id; the id is no secret and stands in everything that the key sealed."""

    id: uuid.UUID
    secret: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "CaseKey":
        """A key that nothing was sealed with before."""
        return cls(id=uuid.uuid4(), secret=secrets.token_bytes(KEY_SIZE))
