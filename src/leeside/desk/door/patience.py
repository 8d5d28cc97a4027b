"""Guessing costs time, more with each wrong guess, and is counted for the whole desk: nobody's address is looked at.

No thread is ever locked, for then whoever wants to silence a child would only have to guess. At most there is a minute
to wait, the same for everybody. What is counted is kept in the memory of the one process that answers, and forgotten
within two hours.
"""

import secrets
import threading
import time
from typing import Final

import msgspec

from leeside.desk.door.pages_between import taken, token
from leeside.desk.door.used_once import UsedOnce

FREE: Final = 20
"""Wrong guesses of an hour that cost nothing: a class full of slips of the finger."""
LONGEST: Final = 60
LASTS: Final = 3600
"""Seconds for which a page for words may be used, and for which guesses are counted."""
_PURPOSE: Final = "door knock"


class Knock(msgspec.Struct, frozen=True):
    """A page on which words may be typed once, from when on."""

    id: str
    shown_at: float


class _Counted:
    """What is remembered of one hour."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._knocks = UsedOnce(lasts=LASTS)
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._since = time.time()
        self._wrong = 0
        self._knocks.forget()

    def wrong(self, *, more: int = 0) -> int:
        """How many guesses of this hour were wrong, with ``more`` of them."""
        with self._lock:
            if time.time() - self._since > LASTS:
                self._since, self._wrong = time.time(), 0
            self._wrong += more
            return self._wrong

    def use(self, knock: str) -> bool:
        """Whether a page had not been used yet; from now on it has."""
        return self._knocks.use(knock)


COUNTED: Final = _Counted()


def wait() -> int:
    """Seconds for which a page must have been looked at before its words are tried."""
    wrong = COUNTED.wrong()
    return 0 if wrong < FREE else min(2 ** min((wrong - FREE) // 5, 10), LONGEST)


def count_wrong() -> None:
    """Note a guess that opened nothing."""
    COUNTED.wrong(more=1)


def new_knock() -> str:
    """What the page for the words carries in its form."""
    return token(Knock(secrets.token_hex(8), time.time()), purpose=_PURPOSE)


def still_to_wait(carried: str) -> int:
    """Seconds that are left before the words of this page may be tried; 0 lets them be tried, once.

    It is asked before anything is looked up, so that it tells nothing of what was typed.
    """
    knock = taken(carried, Knock, purpose=_PURPOSE)
    if knock is None or not 0 <= time.time() - knock.shown_at <= LASTS:
        return max(wait(), 1)
    left = knock.shown_at + wait() - time.time()
    if left > 0:
        return int(left) + 1
    return 0 if COUNTED.use(knock.id) else max(wait(), 1)
