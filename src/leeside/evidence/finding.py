"""What verifying found, one line each: it agrees, it was changed, or it cannot be checked."""

from enum import StrEnum

import msgspec


class Verdict(StrEnum):
    """What became of one thing that was looked at."""

    AGREES = "agrees"
    CHANGED = "changed"
    UNCHECKED = "cannot be checked"


class Finding(msgspec.Struct, frozen=True):
    """One line: the verdict, what it is on (a path in the pack, or a word), and the reason in a sentence."""

    verdict: Verdict
    of: str
    why: str


def agrees(of: str, why: str) -> Finding:
    """A line for what agrees."""
    return Finding(Verdict.AGREES, of, why)


def changed(of: str, why: str) -> Finding:
    """A line for what was changed, added, taken away or renamed."""
    return Finding(Verdict.CHANGED, of, why)


def unchecked(of: str, why: str) -> Finding:
    """A line for what cannot be checked here, which is never the same as agreeing."""
    return Finding(Verdict.UNCHECKED, of, why)
