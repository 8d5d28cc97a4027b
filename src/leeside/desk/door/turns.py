"""When many tell at once, each waits for a turn: a short while, the same for everybody, and nobody's address is looked at.

The page carries the turn in its form, sealed by the desk. It says when it may be used, and nothing of who waits or what
they typed. It is used up by one report; which are used up is kept in memory alone, and forgotten within two hours or so.
"""

import secrets
import time
from typing import Final

import msgspec

from leeside.desk.door.pages_between import taken, token
from leeside.desk.door.used_once import UsedOnce

SHORTEST: Final = 15
"""Seconds to wait; ten more for each time that the usual number of an hour has come in besides."""
MORE: Final = 10
MOST: Final = 60
LASTS: Final = 3600
"""Seconds for which a turn may be used, once it has come: time to write in peace."""
LONGEST: Final = 300
"""Characters of what a form carries for a turn; ours are fewer."""
_PURPOSE: Final = "door turn"


class Turn(msgspec.Struct, frozen=True):
    """From when on one report is taken."""

    id: str
    comes_at: float


_USED: Final = UsedOnce(lasts=LASTS + MOST)


def new(fold: int) -> tuple[str, int]:
    """A turn as a form carries it, and the seconds until it comes.

    ``fold`` is how many times the usual number of an hour has come in besides the first. A turn that was given is never
    put off.
    """
    wait = min(SHORTEST + MORE * fold, MOST)
    return token(Turn(secrets.token_hex(8), time.time() + wait), purpose=_PURPOSE), wait


def still_to_wait(carried: str) -> int | None:
    """Seconds until this turn comes, 0 where it has; ``None`` for what is no turn, or none any more."""
    turn = _opened(carried)
    if turn is None or _USED.holds(turn.id):
        return None
    left = turn.comes_at - time.time()
    return int(left) + 1 if left > 0 else 0


def use(carried: str) -> bool:
    """Use a turn up; whether nobody had."""
    turn = _opened(carried)
    return turn is not None and _USED.use(turn.id)


def _opened(carried: str) -> Turn | None:
    turn = taken(carried, Turn, purpose=_PURPOSE)
    return turn if turn is not None and time.time() - turn.comes_at <= LASTS else None
