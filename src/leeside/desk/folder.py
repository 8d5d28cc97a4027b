"""The folder that holds everything a desk keeps on this machine."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from leeside.errors import DeskError

_ONLY_MINE = 0o700
_NAME = "leeside-desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskFolder:
    """Where the database, the key's file and the work of the day stand; nobody else on the machine may look inside."""

    path: Path

    @property
    def database(self) -> Path:
        """The encrypted database; beside it SQLite keeps a ``-wal`` and a ``-shm`` file, encrypted too."""
        return self.path / "desk.db"

    @property
    def key_file(self) -> Path:
        """The desk's key, where the person chose to keep it in a file."""
        return self.path / "desk.key"

    @property
    def lock_file(self) -> Path:
        """Held while a desk runs, so that no second one is started over the same folder."""
        return self.path / "desk.lock"

    def make(self) -> None:
        """Make the folder, and take everybody else's way in away from a desk's that was there.

        Raises `DeskError` where that cannot be done, and for a folder that holds other things: it is closed to nobody.
        """
        try:
            self.path.mkdir(mode=_ONLY_MINE, parents=True, exist_ok=True)
            if any(self.path.iterdir()) and not self._is_a_desks:
                raise DeskError(
                    "This folder holds other things, and a desk wants one of its own.",
                    where=str(self.path),
                    to_do="Name an empty folder with --folder, or one that does not exist yet.",
                )
            if os.name == "posix":
                self.path.chmod(_ONLY_MINE)
            self.lock_file.touch(mode=0o600)
        except OSError as refused:
            raise DeskError(
                f"The desk's folder cannot be made or written to: {refused.strerror or 'it was refused'}.",
                where=str(self.path),
                to_do="Name another one with --folder.",
            ) from refused

    @property
    def _is_a_desks(self) -> bool:
        return any(file.exists() for file in (self.database, self.key_file, self.lock_file))


def usual_folder() -> Path:
    """The folder of a desk where nobody named one: with the person's own data, as each system keeps it."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Leeside Desk"
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Leeside Desk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / _NAME
