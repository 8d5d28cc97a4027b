"""A field for a pack's bytes, which somebody's key or passphrase locks already, sealed once more for the case."""

from leeside.desk.sealing.fields import SealedField


class SealedBytes(SealedField[bytes]):
    """Bytes, sealed."""

    def to_content(self, content: bytes) -> bytes:
        """As they are."""
        return content

    def from_content(self, opened: bytes) -> bytes:
        """As they were."""
        return opened
