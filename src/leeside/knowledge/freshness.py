"""Says which items of an edition nobody has held against their sources for too long."""

from datetime import date, timedelta

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Edition, Item
from leeside.knowledge.slang import Slang


def is_past_review(checked_on: date, today: date) -> bool:
    """Whether a day of looking lies more than the newest edition's review period before ``today``.

    For what is dated and stands outside of an edition: a law that is quoted, a time limit of the desk, a schedule.
    """
    return today - checked_on > timedelta(days=newest_edition().review_days)


def stale_items(edition: Edition, today: date) -> tuple[Item, ...]:
    """The items last checked more than their review period before ``today``, oldest first.

    Slang has a period of its own, all else the edition's.
    """
    late = (item for item in edition.items() if today - item.checked_on > _period(item, edition))
    return tuple(sorted(late, key=lambda item: (item.checked_on, item.id)))


def _period(item: Item, edition: Edition) -> timedelta:
    return timedelta(days=item.review_days if isinstance(item, Slang) else edition.review_days)
