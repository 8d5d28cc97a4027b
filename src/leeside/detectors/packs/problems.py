"""Gathers what is wrong with a pack, so that its author sees all of it at once."""

from typing import TypeVar

import msgspec

from leeside.detectors.packs.misfit import misfit
from leeside.errors import DetectorError

_Shape = TypeVar("_Shape", bound=msgspec.Struct)


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
            what, where, to_do = misfit(str(problem), shape, file, text)
        self.add(what, where=where, to_do=to_do)
        return None
