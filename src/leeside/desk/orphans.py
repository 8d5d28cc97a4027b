"""The desk's processes end with the one that started them, even when that one is killed and can say nothing."""

import os
import signal
import threading
import time
from typing import Final

PARENT: Final = "LEESIDE_DESK_PARENT"
_LOOK_EVERY: Final = 1.0


def leave_with_parent() -> None:
    """Watch the process that the environment names as our parent, and end ourselves, gently, when it is gone."""
    parent = os.environ.get(PARENT, "")
    if parent.isdigit():
        threading.Thread(target=_watch, args=(int(parent),), name="leave with parent", daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOK_EVERY)
    os.kill(os.getpid(), signal.SIGTERM)
