"""Says which items of an edition nobody has held against their sources for too long."""

from datetime import date, timedelta

from leeside.knowledge.model import Edition, Item
from leeside.knowledge.slang import Slang


def stale_items(edition: Edition, today: date) -> tuple[Item, ...]:
    """The items last checked more than their review period before ``today``, oldest first.

    Slang has a period of its own, all else the edition's.
    """
    late = (item for item in edition.items() if today - item.checked_on > _period(item, edition))
    return tuple(sorted(late, key=lambda item: (item.checked_on, item.id)))


def _period(item: Item, edition: Edition) -> timedelta:
    return timedelta(days=item.review_days if isinstance(item, Slang) else edition.review_days)
