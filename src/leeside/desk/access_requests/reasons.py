"""The reasons for holding something back, read from data, each with its test and its source."""

from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Literal

import msgspec


class Reason(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One reason. ``test`` is what a person has to be able to say before they choose it."""

    id: str
    title: str
    test: str
    source: str
    checked_on: date
    status: Literal["told", "check"]

    @property
    def status_said(self) -> str:
        """What the status means."""
        return "read" if self.status == "told" else "not read at its own source: check it"


class _Reasons(msgspec.Struct, frozen=True):
    reasons: tuple[Reason, ...]


@lru_cache(maxsize=1)
def all_reasons() -> tuple[Reason, ...]:
    """Every reason, in the order in which they are offered."""
    content = files(__package__).joinpath("reasons.toml").read_bytes()
    return msgspec.toml.decode(content, type=_Reasons).reasons


def reason(name: str) -> Reason | None:
    """The reason of this id."""
    return next((one for one in all_reasons() if one.id == name), None)
