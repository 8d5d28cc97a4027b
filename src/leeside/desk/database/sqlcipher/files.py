"""The database's file is made for its owner alone, before SQLite would make it for everybody."""

import os
from pathlib import Path

_ONLY_MINE = 0o600


def make_for_me_alone(name: str) -> None:
    """Make an empty file that only its owner may read; SQLite gives the log beside it the same rights."""
    if name == ":memory:" or name.startswith("file:"):
        return
    try:
        os.close(os.open(Path(name), os.O_CREAT | os.O_RDWR, _ONLY_MINE))
    except OSError:
        return  # SQLite will meet the same obstacle, and Django has a name for what it says of it
