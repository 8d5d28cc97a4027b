"""Gathers what is wrong with a pack, so that its author sees all of it at once."""

import re
from difflib import get_close_matches
from typing import TypeVar

import msgspec

from leeside.detectors.packs.place import place
from leeside.errors import DetectorError

_Shape = TypeVar("_Shape", bound=msgspec.Struct)
_NAMED = re.compile(r"field `([^`]+)`")
_AT = re.compile(r"at `\$((?:\.\w+|\[[^\]]*\])+)`")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]|\[\.\.\.\]")


class Problems:
    """A list of refusals, each with its file, line or key, and what to do."""

    def __init__(self) -> None:
        """Begin with none."""
        self.found: list[DetectorError] = []

    def add(self, what: str, *, where: str, to_do: str) -> None:
        """Note one refusal."""
        self.found.append(DetectorError(what, where=where, to_do=to_do))

    def shaped(
        self, data: dict[str, object] | None, shape: type[_Shape], file: str, text: str
    ) -> _Shape | None:
        """The data in its shape, or None when a refusal was noted for it, now or when it was read."""
        if data is None:
            return None
        try:
            return msgspec.convert(data, shape)
        except msgspec.ValidationError as problem:
            said = str(problem)
        named = _NAMED.search(said)
        where, keys = _where(file, text, said, named.group(1) if named and "unknown" in said else None)
        known = [field.name for field in msgspec.structs.fields(shape)]
        if "missing required field" in said and named:
            what, to_do = f"The key {named.group(1)!r} is missing.", "Add it."
            where = f"{file}, {keys}" if keys else file
        elif "unknown field" in said and named:
            near = get_close_matches(named.group(1), known, n=1)
            meant = f"Did you mean {near[0]!r}? " if near else ""
            what = f"The key {named.group(1)!r} is unknown."
            to_do = f"{meant}The keys of this file are: {', '.join(known)}."
        else:
            what, to_do = f"{said.split(' - at ')[0]}.", "See docs/how-to/packs.md for what stands there."
        self.add(what, where=where, to_do=to_do)
        return None


def _where(file: str, text: str, said: str, unknown: str | None) -> tuple[str, str]:
    """The place that a message of msgspec speaks of, and its keys."""
    at = _AT.search(said)
    steps = [step for match in _STEP.finditer(at.group(1)) for step in match.groups() if step] if at else []
    keys = ".".join(step for step in steps if not step.isdigit())
    if unknown is not None:
        return place(file, text, unknown), keys
    if not steps:
        return file, keys
    number = int(steps[1]) + 1 if len(steps) > 1 and steps[1].isdigit() else None
    key = next((step for step in reversed(steps) if not step.isdigit()), steps[0])
    return place(file, text, key if number is None else steps[0], number), keys
