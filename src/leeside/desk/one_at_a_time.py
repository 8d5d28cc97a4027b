"""One desk over one folder: a second one is told so, and does no harm."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leeside.errors import DeskError

_ONLY_MINE = 0o600


@contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Hold a lock for as long as the desk runs; the system lets go of it when the process ends, however it ends.

    Raises `DeskError` where another desk holds it.
    """
    handle = os.open(lock, os.O_CREAT | os.O_RDWR, _ONLY_MINE)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as held:
            raise DeskError(
                "A desk runs over this folder already.",
                where=str(lock.parent),
                to_do="Use that one, or stop it first. Another desk needs a folder of its own (--folder).",
            ) from held
        yield
    finally:
        os.close(handle)
