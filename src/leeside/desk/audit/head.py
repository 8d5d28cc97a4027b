"""What is said of the chain; it needs no database, so that a backup can be looked at without one."""

from pathlib import Path

import msgspec

from leeside.errors import DeskError


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """The newest link, to be kept outside: with it, even a chain that was cut short and closed again is noticed."""

    chain: str
    number: int
    mark: str


class Broken(msgspec.Struct, frozen=True, kw_only=True):
    """The first row that is not as it was written."""

    number: int
    what: str


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """How many rows were read, and the first that is broken, if any."""

    rows: int
    head: Head
    broken: Broken | None

    @property
    def whole(self) -> bool:
        """Whether every row is as it was written, and none is missing."""
        return self.broken is None


def read_head(path: Path) -> Head:
    """A head that was kept. Raises `DeskError` for a file that holds none."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Head)
    except (OSError, msgspec.MsgspecError) as refused:
        raise DeskError(
            "The kept head of the audit cannot be read.", where=str(path), to_do="Name another file."
        ) from refused
