"""The promise of a source: say how sure it is that it can read an export, then yield all of it."""

from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum

import msgspec

from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found


class DateOrder(StrEnum):
    """In which order a date that is written in numbers stands."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


class ReadOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What the person told us about an export before it was read.

    ``timezone`` is the IANA zone of the device that made it; ``date_order`` settles day and month;
    ``since`` is applied after reading, so that what came before is counted and not lost.
    """

    timezone: str | None = None
    date_order: DateOrder | None = None
    since: date | None = None


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One app's or stream's way of writing conversations down.

    ``sniff`` looks at content, never only at names, and returns how sure it is from 0 to 1; it reads
    little and never raises for a file that is merely something else. ``read`` yields each
    conversation's messages oldest first with ``index`` counting from 0, accounts for every byte of
    every member that it claims, and keeps what it read before a break. ``absences`` are plain
    sentences on what this source never contains: no message found is not no message sent.
    ``platform`` is whose accounts these are, the same word for every source of one app; empty when a
    source holds several apps' or none's, and then a participant may say it.
    """

    name: str
    title: str
    absences: tuple[str, ...]
    sniff: Callable[[Export], float]
    read: Callable[[Export, ReadOptions], Iterator[Found]]
    platform: str = ""
