"""Says which items of an edition nobody has held against their sources for too long."""

from datetime import date, timedelta

from leeside.knowledge.model import Edition, Item


def stale_items(edition: Edition, today: date) -> tuple[Item, ...]:
    """The items that were last checked more than the edition's review period before ``today``, oldest first."""
    oldest = today - timedelta(days=edition.review_days)
    late = (item for item in edition.items() if item.checked_on < oldest)
    return tuple(sorted(late, key=lambda item: (item.checked_on, item.id)))
