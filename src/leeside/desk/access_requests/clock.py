"""By when a request has to be answered: in one month, in three where it is complex, without the days of waiting.

The month runs from the day on which the request came to the same day of the next month, or to that month's last. Where
that is a weekend or a holiday the law gives until the next working day; the desk does not count on it, so its day is
never too late. Source: ICO, right of access, what to consider when responding (ico.org.uk). That the clock stops while
one asks who it is or what is meant: Data (Use and Access) Act 2025, as the law firm Ashfords told it on 17 February 2026;
checked on 2026-11-26.
"""

import calendar
from datetime import date, timedelta
from typing import Final

from leeside.desk.access_requests.models import AccessRequest

USUAL: Final = 1
EXTENDED: Final = 3


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last day of a month that has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def due_on(received: date, *, waited: int = 0, extended: bool = False) -> date:
    """The last day for the answer, after so many days of waiting for the person who asks."""
    return months_after(received, EXTENDED if extended else USUAL) + timedelta(days=waited)


def due_now(row: AccessRequest, today: date) -> date:
    """The same for a request as it stands today: while one still waits for the person, its day moves on with each day."""
    waiting = (today - row.waiting_since).days if row.waiting_since is not None else 0
    return due_on(row.received_on, waited=row.waited + waiting, extended=row.extended)
