"""Says in plain English, with file and line, what ``msgspec`` found not to fit the shape of a pack's file."""

import re
from difflib import get_close_matches
from typing import Final

import msgspec

from leeside.detectors.contract.detector import Speaker
from leeside.detectors.packs.model import Line, PointsTo, WordClass
from leeside.detectors.packs.place import place
from leeside.knowledge.model import Harm, Strength

_NAMED: Final = re.compile(r"field `([^`]+)`")
_AT: Final = re.compile(r"at `\$((?:\.\w+|\[[^\]]*\])+)`")
_STEP: Final = re.compile(r"\.(\w+)|\[(\d+)\]|\[\.\.\.\]")
_INSIDE: Final[dict[str, type[msgspec.Struct]]] = {
    "shows": Line,
    "passes": Line,
    "ways": PointsTo,
    "words": WordClass,
}
_TAKES: Final = {"by": Speaker, "strength": Strength, "list": Harm}
Misfit = tuple[str, str, str]
"""What is wrong, where, and what to do."""


def misfit(said: str, shape: type[msgspec.Struct], file: str, text: str) -> Misfit:
    """The message of a ValidationError, for a file of that shape and text."""
    at = _AT.search(said)
    steps = [step for match in _STEP.finditer(at.group(1)) for step in match.groups() if step] if at else []
    named = _NAMED.search(said)
    key = named.group(1) if named else ""
    if named and "missing" in said:
        return f"The key {key!r} is missing.", _place(file, text, steps) if steps else file, "Add it."
    if named:
        holder = _INSIDE.get(steps[0], shape) if steps else shape
        known = [field.name for field in msgspec.structs.fields(holder)]
        near = get_close_matches(key, known, n=1)
        meant = f"Did you mean {near[0]!r}? " if near else ""
        return (
            f"The key {key!r} is unknown.",
            place(file, text, key),
            f"{meant}The keys here are: {', '.join(known)}.",
        )
    takes = _TAKES.get(steps[-1]) if steps else None
    to_do = (
        f"Write one of: {', '.join(takes)}." if takes else "See docs/how-to/packs.md for what stands there."
    )
    return f"{said.split(' - at ')[0]}.", _place(file, text, steps) if steps else file, to_do


def _place(file: str, text: str, steps: list[str]) -> str:
    """Where a path of keys and numbers leads, as far as a line can be named."""
    if len(steps) > 1 and steps[1].isdigit():
        return place(file, text, steps[0], int(steps[1]) + 1)
    return place(file, text, next(step for step in reversed(steps) if not step.isdigit()))
