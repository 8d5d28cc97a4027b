"""The categories of records, read from data: how long each is kept, from which day on, and who says so."""

import calendar
from datetime import date
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Final, Literal

import msgspec
from django.conf import settings

from leeside.errors import DeskError

OWN: Final = "retention.toml"
"""Name of a desk's own schedule, in its folder."""
STATUSES: Final = {
    "told": "as the source named tells of it",
    "check": "not read at its own source: check it",
    "own": "a proposal; your own policy decides",
}


class Category(
    msgspec.Struct, frozen=True, kw_only=True, rename={"counted": "from"}, forbid_unknown_fields=True
):
    """One kind of record. ``counted`` is what its years are counted from."""

    id: str
    title: str
    says: str
    counted: Literal["birth", "ended", "day"]
    years: int
    source: str
    checked_on: date
    status: Literal["told", "check", "own"]
    from_label: str = ""
    """What the day is called that a person gives; empty where the desk knows it."""
    also_until_label: str = ""
    """What a second day is called, before which it is kept in any case; empty where there is none."""

    @property
    def status_said(self) -> str:
        """What the status means."""
        return STATUSES[self.status]

    def until(self, day: date, *, also: date | None = None) -> date:
        """The day on which its time is over; the later one, where there are two."""
        ends = years_after(day, self.years)
        return max(ends, also) if also else ends


class Schedule(msgspec.Struct, frozen=True, kw_only=True):
    """All categories."""

    categories: tuple[Category, ...]

    def category(self, name: str) -> Category | None:
        """The category of this id; ``None`` for one that is in this schedule no more."""
        return next((one for one in self.categories if one.id == name), None)


def years_after(day: date, years: int) -> date:
    """The same day some years later. Somebody born on 29 February has their birthday on 1 March in other years."""
    if day.month == 2 and day.day == 29 and not calendar.isleap(day.year + years):
        return date(day.year + years, 3, 1)
    return day.replace(year=day.year + years)


def schedule() -> Schedule:
    """The desk's own schedule where its folder has one, or else the one that comes with it. Raises `DeskError`."""
    own: Path = settings.DESK_FOLDER.path / OWN
    if own.is_file():
        return read_schedule(own.read_bytes(), where=str(own))
    return _ours()


@lru_cache(maxsize=1)
def _ours() -> Schedule:
    return read_schedule(files(__package__).joinpath("schedule.toml").read_bytes(), where="schedule.toml")


def read_schedule(content: bytes, *, where: str) -> Schedule:
    """A schedule out of TOML. Raises `DeskError` for one that cannot be meant."""
    try:
        found = msgspec.toml.decode(content, type=Schedule)
    except (msgspec.MsgspecError, UnicodeDecodeError) as refused:
        raise _wrong(str(refused).partition("\n")[0], where) from refused
    names = [one.id for one in found.categories]
    if not names or len(set(names)) != len(names):
        raise _wrong("it has no category, or two of one id", where)
    for one in found.categories:
        if one.years < 0 or (one.counted != "ended") != bool(one.from_label):
            raise _wrong(
                f"category {one.id} has no years, or does not say which day it is counted from", where
            )
    return found


def _wrong(why: str, where: str) -> DeskError:
    return DeskError(
        f"This schedule of how long records are kept cannot be used: {why}.",
        where=where,
        to_do="Put it right, or take it away: then the one that comes with the desk is used.",
    )
