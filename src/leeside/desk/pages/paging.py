"""A long list, a page at a time, without counting all of it: what a page costs does not grow with the record."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import QuerySet
from django.http import HttpRequest

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[_Row]):
    """The rows of one page, and whether there are more on either side."""

    rows: Sequence[_Row]
    number: int
    has_next: bool

    def __iter__(self) -> Iterator[_Row]:
        return iter(self.rows)

    @property
    def has_previous(self) -> bool:
        """Whether one comes before it."""
        return self.number > 1

    @property
    def next_page_number(self) -> int:
        """The number of the one after it."""
        return self.number + 1

    @property
    def previous_page_number(self) -> int:
        """The number of the one before it."""
        return self.number - 1


def page_of(rows: QuerySet[Any, _Row], number: int, *, size: int) -> Page[_Row]:
    """The page of this number, from 1 on; one that is past the end is empty."""
    first = (number - 1) * size
    found = list(rows[first : first + size + 1])
    return Page(rows=found[:size], number=number, has_next=len(found) > size)


def asked_for(request: HttpRequest) -> int:
    """The number of the page that an address names; the first where it names none."""
    given = request.GET.get("page", "")
    return max(1, int(given)) if given.isascii() and given.isdigit() and len(given) < _LONGEST else 1


_LONGEST = 8
