"""The terms of a school year, with fixed days, so that no two reports ever share a day."""

import re
from datetime import date
from enum import StrEnum
from typing import Final

import msgspec

_WRITTEN: Final = re.compile(r"(autumn|spring|summer)-(20\d\d)")


class Season(StrEnum):
    """The three terms, by the month with which each begins."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"


_BEGINS: Final = {Season.SPRING: 1, Season.SUMMER: 4, Season.AUTUMN: 9}
_ENDS: Final = {Season.SPRING: (3, 31), Season.SUMMER: (8, 31), Season.AUTUMN: (12, 31)}


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """One term: January to March, April to August, September to December."""

    season: Season
    year: int

    @property
    def slug(self) -> str:
        """How it stands in an address."""
        return f"{self.season.value}-{self.year}"

    @property
    def title(self) -> str:
        """How it is called."""
        return f"{self.season.value.capitalize()} term {self.year}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, _BEGINS[self.season], 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, *_ENDS[self.season])

    @property
    def before(self) -> "Term":
        """The term before it."""
        if self.season is Season.SPRING:
            return Term(season=Season.AUTUMN, year=self.year - 1)
        return Term(season=Season.SPRING if self.season is Season.SUMMER else Season.SUMMER, year=self.year)


def term_of(day: date) -> Term:
    """The term in which a day lies."""
    season = max((one for one in Season if _BEGINS[one] <= day.month), key=_BEGINS.__getitem__)
    return Term(season=season, year=day.year)


def from_slug(said: str) -> Term | None:
    """The term of an address; ``None`` for what is none."""
    found = _WRITTEN.fullmatch(said)
    return Term(season=Season(found[1]), year=int(found[2])) if found else None
