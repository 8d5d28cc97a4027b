"""Says which routes nobody has held against their sources for too long: by the same measure as the knowledge."""

from datetime import date

from leeside.knowledge.freshness import is_past_review
from leeside.referral.model import Route


def is_stale(route: Route, today: date) -> bool:
    """Whether the route, or how its area takes it, was last checked more than the review period before ``today``."""
    checked = min(item.checked_on for item in (route, route.local) if item is not None)
    return is_past_review(checked, today)
