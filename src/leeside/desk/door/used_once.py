"""Which pages of the door were used up, kept in the memory of the one process that answers, and forgotten in two spans."""

import threading
import time


class UsedOnce:
    """What was used, for as long as it could be used again and at most twice that."""

    def __init__(self, *, lasts: float) -> None:
        """``lasts``: seconds for which one of these may be used at all."""
        self._lock = threading.Lock()
        self._lasts = lasts
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._since = time.time()
        self._now: set[str] = set()
        self._before: set[str] = set()

    def use(self, one: str) -> bool:
        """Whether it had not been used; from now on it has."""
        with self._lock:
            if time.time() - self._since > self._lasts:
                self._since, self._now, self._before = time.time(), set(), self._now
            is_first = one not in self._now and one not in self._before
            self._now.add(one)
            return is_first

    def holds(self, one: str) -> bool:
        """Whether it has been used."""
        with self._lock:
            return one in self._now or one in self._before
